# What the program needs from the system to be built and run, and what its tests need besides.
RUN_PACKAGES  := git make g++ libc6-dev libncurses-dev ncurses-base libgmp-dev libxlsxwriter-dev \
                 libkainjow-mustache-dev libtomlplusplus-dev
TEST_PACKAGES := libvterm-dev python3
CHECK_PACKAGES := chromium chromium-driver fonts-dejavu-core libreoffice-calc poppler-utils lintian \
                  dpkg-dev man-db python3-venv python3-pip

# What the program is measured beside.
BENCH_PACKAGES := jq tig htop ncdu mc visidata hledger-ui valgrind python3 python3-pip

PREFIX ?= /usr/local
SWIFT  ?= swift
BINARY := .build/release/cruscotto
# Writes workbooks; a program of its own, with shared libraries, so that the dashboard needs none.
WRITER := .build/release/cruscotto-xlsx
# Nothing to look for and to link at each start, and a program that runs on any Linux.
STATIC := --static-swift-stdlib -Xswiftc -static-executable
ROUNDS ?= 20
MINUTES ?= 30
SOURCES := Package.swift Sources Tests Themes Benchmarks/Package.swift Benchmarks/Sources

.DEFAULT_GOAL := help
.PHONY: help run build test torture fuzz bench check lint format frames gallery documents install uninstall deb \
        check-exports clean run-needs test-needs

help: ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 18

run: build ## build, then open the dashboard on a private copy of the sample plan
	@$(BINARY) demo

build: run-needs ## build the program in release mode
	$(SWIFT) build --configuration release $(STATIC) --product cruscotto
	$(CC) -O2 -Wall -Wextra -o $(WRITER) Sources/cruscotto-xlsx/main.c -lxlsxwriter

test: build test-needs ## build, then run every test
	CRUSCOTTO="$(CURDIR)/$(BINARY)" $(SWIFT) test

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

check: lint test ## lint, build and test

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

# Where an installation puts its files, without PREFIX.
SHARE := share/cruscotto
BASH_COMPLETION ?= share/bash-completion/completions
ZSH_COMPLETION  ?= share/zsh/site-functions
FISH_COMPLETION ?= share/fish/vendor_completions.d
ROOT = $(DESTDIR)$(PREFIX)

install: build ## install below PREFIX (default /usr/local; DESTDIR is honoured)
	install -d "$(ROOT)/bin" "$(ROOT)/libexec/cruscotto" "$(ROOT)/$(SHARE)/themes" \
	  "$(ROOT)/share/doc/cruscotto" "$(ROOT)/share/man/man1" "$(ROOT)/share/man/it/man1" \
	  "$(ROOT)/$(BASH_COMPLETION)" "$(ROOT)/$(ZSH_COMPLETION)" "$(ROOT)/$(FISH_COMPLETION)"
	install -s -m 755 $(BINARY) "$(ROOT)/bin/cruscotto"
	install -s -m 755 $(WRITER) "$(ROOT)/libexec/cruscotto/cruscotto-xlsx"
	install -m 644 Themes/*.toml "$(ROOT)/$(SHARE)/themes"
	install -m 644 SampleData/*.json SampleData/*.txt "$(ROOT)/$(SHARE)"
	install -m 644 README.md CHANGELOG.md LICENSE Documentation/*.md "$(ROOT)/share/doc/cruscotto"
	install -m 644 Documentation/man/man1/*.1 "$(ROOT)/share/man/man1"
	install -m 644 Documentation/man/it/man1/*.1 "$(ROOT)/share/man/it/man1"
	$(BINARY) --generate-completion-script bash | sed 1d > "$(ROOT)/$(BASH_COMPLETION)/cruscotto"
	$(BINARY) --generate-completion-script zsh > "$(ROOT)/$(ZSH_COMPLETION)/_cruscotto"
	$(BINARY) --generate-completion-script fish > "$(ROOT)/$(FISH_COMPLETION)/cruscotto.fish"

uninstall: ## remove what install put below PREFIX
	rm -f "$(ROOT)/bin/cruscotto" "$(ROOT)/$(BASH_COMPLETION)/cruscotto" \
	  "$(ROOT)/$(ZSH_COMPLETION)/_cruscotto" "$(ROOT)/$(FISH_COMPLETION)/cruscotto.fish" \
	  "$(ROOT)"/share/man/man1/cruscotto.1 "$(ROOT)"/share/man/man1/cruscotto-*.1 \
	  "$(ROOT)"/share/man/it/man1/cruscotto.1 "$(ROOT)"/share/man/it/man1/cruscotto-*.1
	rm -rf "$(ROOT)/$(SHARE)" "$(ROOT)/libexec/cruscotto" "$(ROOT)/share/doc/cruscotto"

deb: build ## make a Debian package in .build/deb
	@sh Makefile.needs dpkg-dev man-db
	sh Makefile.deb .build/deb

check-exports: build ## look at every export in the programs that people open them with
	@sh Makefile.needs $(CHECK_PACKAGES)
	sh Tests/Exports/check.sh $(CURDIR)/$(BINARY)

clean: ## remove everything built
	rm -rf .build

run-needs:
	@sh Makefile.needs $(RUN_PACKAGES)

test-needs:
	@sh Makefile.needs $(TEST_PACKAGES)
