# What the program needs from the system to be built and run, and what its tests need besides.
RUN_PACKAGES  := git make g++ libc6-dev libncurses-dev ncurses-base libxlsxwriter-dev \
                 libkainjow-mustache-dev
TEST_PACKAGES := libvterm-dev python3

PREFIX ?= /usr/local
SWIFT  ?= swift
BINARY := .build/release/cruscotto
SOURCES := Package.swift Sources Tests Themes

.DEFAULT_GOAL := help
.PHONY: help run build test check lint format frames install uninstall clean run-needs test-needs

help: ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 18

run: build ## build, then open the dashboard on a private copy of the sample plan
	@$(BINARY) demo

build: run-needs ## build the program in release mode
	$(SWIFT) build --configuration release --static-swift-stdlib --product cruscotto

test: build test-needs ## build, then run every test
	CRUSCOTTO="$(CURDIR)/$(BINARY)" $(SWIFT) test

check: lint test ## lint, build and test

lint: ## fail on code that is not formatted, or breaks a rule of style
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

format: ## format all code in place
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

frames: test-needs ## record the golden frames anew; look at the difference before you keep it
	RECORD_FRAMES=1 $(SWIFT) test --filter Frames || true
	git diff --stat -- '*.screen'

install: build ## install below PREFIX (default /usr/local; DESTDIR is honoured)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/cruscotto/themes"
	install -s -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/cruscotto"
	install -m 644 Themes/*.toml "$(DESTDIR)$(PREFIX)/share/cruscotto/themes"
	install -m 644 SampleData/*.json SampleData/*.txt "$(DESTDIR)$(PREFIX)/share/cruscotto"

uninstall: ## remove what install put below PREFIX
	rm -f "$(DESTDIR)$(PREFIX)/bin/cruscotto"
	rm -rf "$(DESTDIR)$(PREFIX)/share/cruscotto"

clean: ## remove everything built
	rm -rf .build

run-needs:
	@sh Makefile.needs $(RUN_PACKAGES)

test-needs:
	@sh Makefile.needs $(TEST_PACKAGES)
