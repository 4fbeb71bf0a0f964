# What the program needs from the system to be built and run, and what its tests need besides: the list of
# debian/control, one package a line. Alternatives are parted by a comma here.
BUILD_DEPENDS := sed -n '/^Build-Depends:/,/^[^ ]/{s/ | /,/; s/,$$//; p}' debian/control
RUN_PACKAGES  := $(shell $(BUILD_DEPENDS) | sed -n 's/^ \([^ ]*\)$$/\1/p')
TEST_PACKAGES := $(shell $(BUILD_DEPENDS) | sed -n 's/^ \([^ ]*\) <!nocheck>$$/\1/p')
DEB_PACKAGES  := debhelper dpkg-dev man-db
CHECK_PACKAGES := chromium chromium-driver fonts-dejavu-core libreoffice-calc poppler-utils lintian \
                  man-db python3-venv python3-pip

# What the program is measured beside.
BENCH_PACKAGES := jq tig htop ncdu mc visidata hledger-ui valgrind python3 python3-pip

PREFIX ?= /usr/local
SWIFT  ?= swift
BINARY := .build/release/cruscotto
# Writes workbooks; a program of its own, with shared libraries, so that the dashboard needs none.
WRITER := .build/release/cruscotto-xlsx
# Nothing to look for and to link at each start, and a program that runs on any Linux, at an address that
# nobody can foresee; that it has no path for libraries is what the C library asks of such a program.
STATIC := --static-swift-stdlib --disable-local-rpath -Xswiftc -static-executable -Xswiftc -use-ld=lld \
          -Xswiftc -Xclang-linker -Xswiftc -static-pie -Xlinker --pack-dyn-relocs=relr \
          -Xlinker -z -Xlinker relro -Xlinker -z -Xlinker now
HARDENED := -fPIE -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 \
            -Wformat -Werror=format-security
HARDENED_LINK := -pie -Wl,-z,relro,-z,now
CFLAGS ?= -O2
ROUNDS ?= 20
MINUTES ?= 30
# A part of the names of the suites to run, as in SUITE=EntryTests; all where it is empty.
SUITE   ?=
SOURCES := Package.swift Sources Tests Themes Benchmarks/Package.swift Benchmarks/Sources

.DEFAULT_GOAL := help
.PHONY: help run build test torture fuzz bench check lint format frames gallery documents install uninstall deb debian \
        check-install check-exports clean run-needs test-needs commit

help: ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

run: build ## build, then open the dashboard on a private copy of the sample plan
	@$(BINARY) demo

build: run-needs commit ## build the program in release mode
	$(SWIFT) build --configuration release $(STATIC) --product cruscotto
	sh Makefile.writer $(WRITER) $(CC) $(CPPFLAGS) $(CFLAGS) $(HARDENED) -Wall -Wextra $(LDFLAGS) $(HARDENED_LINK)

# The commit that --version names.
commit:
	@sh Makefile.commit

test: build test-needs ## build, then run every test, or those of one SUITE
	$(if $(SUITE),@$(SWIFT) test list | grep -qE -e '$(SUITE)' || { echo 'no suite is called $(SUITE)' >&2; exit 1; })
	CRUSCOTTO="$(CURDIR)/$(BINARY)" $(SWIFT) test $(if $(SUITE),--filter '$(SUITE)')

# The faults come from a library that is loaded before the program, so the C library must be shared.
torture: run-needs test-needs ## inject faults into the program, ROUNDS rounds; print what was lost (must be 0)
	for product in cruscotto plan-writer torture; do $(SWIFT) build --configuration release \
	  --scratch-path .build/torture --static-swift-stdlib --product $$product || exit 1; done
	.build/torture/release/torture $(ROUNDS)

fuzz: run-needs test-needs ## feed the loader with changed files and the reader with invented cells, MINUTES each
	$(SWIFT) build --product torture
	.build/debug/torture --fuzz $(MINUTES)
	.build/debug/torture --fuzz-cells $(MINUTES)

bench: build ## measure the program beside a floor and its peers; print tables of ratios (some minutes)
	@sh Makefile.needs $(BENCH_PACKAGES)
	@python3 -c 'import orjson' 2>/dev/null || python3 -m pip install --quiet orjson
	$(SWIFT) build --configuration release --package-path Benchmarks --scratch-path .build-benchmarks
	python3 Benchmarks/bench.py $(BINARY) --parts .build-benchmarks/release/parts

check: lint test ## lint, build and test, all or one SUITE

lint: ## fail on code that is not formatted, or breaks a rule of style
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

format: ## format all code in place
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

frames: test-needs ## record the golden frames anew; look at the difference before you keep it
	RECORD_FRAMES=1 $(SWIFT) test --filter Frames || true
	git diff --stat -- '*.screen'

gallery: test-needs ## draw the pictures of Documentation/gallery.md anew
	RECORD_GALLERY=1 $(SWIFT) test --filter Gallery
	git diff --stat -- Documentation/gallery

documents: build ## write manual pages and the guides' screens anew from the program
	python3 Documentation/tools/manual.py $(BINARY) Documentation/man
	python3 Documentation/tools/screens.py $(BINARY) README.md Documentation/*.md

# Where an installation puts its completions, without PREFIX.
BASH_COMPLETION ?= share/bash-completion/completions
ZSH_COMPLETION  ?= share/zsh/site-functions
FISH_COMPLETION ?= share/fish/vendor_completions.d
ROOT = $(DESTDIR)$(PREFIX)
COMPLETIONS := .build/release/completions

export BASH_COMPLETION ZSH_COMPLETION FISH_COMPLETION

install: build ## install below PREFIX (default /usr/local; DESTDIR is honoured)
	mkdir -p $(COMPLETIONS)
	$(BINARY) --generate-completion-script bash | sed 1d > $(COMPLETIONS)/bash
	$(BINARY) --generate-completion-script zsh > $(COMPLETIONS)/zsh
	$(BINARY) --generate-completion-script fish > $(COMPLETIONS)/fish
	@sh Makefile.install install "$(ROOT)"

uninstall: ## remove what install put below PREFIX, and nothing else
	@sh Makefile.install uninstall "$(ROOT)"

check-install: build test-needs ## install below a folder, use what is there, remove it
	sh Tests/Installation/check_needs.sh
	sh Tests/Installation/check.sh

deb: run-needs ## make a Debian package in .build/deb
	@sh Makefile.needs $(DEB_PACKAGES)
	mkdir -p .build/deb
	PACKAGE_FOLDER=.build/deb DEB_BUILD_OPTIONS=nocheck debian/rules clean binary clean
	@ls .build/deb/*.deb

RELEASES ?= bookworm trixie
debian: ## build, test, install and remove it all in bare folders of Debian RELEASES, as root
	@sh Makefile.needs debootstrap
	sh Tests/Debian/check.sh $(RELEASES)

check-exports: build ## look at every export in the programs that people open them with
	@sh Makefile.needs $(CHECK_PACKAGES)
	sh Tests/Exports/check.sh $(CURDIR)/$(BINARY)

clean: ## remove everything built
	rm -rf .build

run-needs:
	@SWIFT='$(SWIFT)' sh Makefile.needs --swift $(RUN_PACKAGES)

test-needs:
	@sh Makefile.needs $(TEST_PACKAGES)
