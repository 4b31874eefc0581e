# Tournée. `make` alone lists what can be made.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

bin      := build/bin
pages    := frontend/dist/index.html
modules  := frontend/node_modules/.package-lock.json
sources   = $(shell find frontend/src frontend/public frontend/pack -type f) frontend/index.html frontend/package.json frontend/tsconfig.json frontend/vite.config.ts
ldflags  := -s -w
tags     := desktop,production,webkit2_41

.PHONY: help setup run dev serve build desktop server install test test-go test-pages bench golden schema zones fmt lint lint-go lint-pages e2e inp subscriber window check clean

help: ## list these targets
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.*## (.*)/  \1\t\2/' | expand -t 16

setup: ## install what is missing to build and test
	@build/setup.sh test

run: ## install what is missing, build, load the samples once, open the window
	@build/run.sh

serve: server ## serve the pages on 127.0.0.1:8080
	$(bin)/tournee serve

dev: ## serve the program, and the pages from their sources by Vite
	@$(MAKE) --no-print-directory server
	@$(bin)/tournee serve & trap "kill $$!" EXIT; cd frontend && npm run dev

build: desktop ## build the program with its window
desktop: $(pages)
	@mkdir -p $(bin)
	CGO_ENABLED=1 go build -trimpath -tags $(tags) -ldflags '$(ldflags)' -o $(bin)/tournee-window .

server: $(pages) ## build the static program without the window
	@mkdir -p $(bin)
	CGO_ENABLED=0 go build -trimpath -ldflags '$(ldflags)' -o $(bin)/tournee .

PREFIX ?= /usr/local
install: ## put the program, its icon and its menu entry under PREFIX
	install -Dm755 $(bin)/tournee-window $(DESTDIR)$(PREFIX)/bin/tournee
	install -Dm644 build/linux/tournee.desktop $(DESTDIR)$(PREFIX)/share/applications/tournee.desktop
	install -Dm644 build/appicon.png $(DESTDIR)$(PREFIX)/share/icons/hicolor/1024x1024/apps/tournee.png

test: ## install what the tests need and run all of them
	@build/test.sh

# Long work by one hand, and what is timed: the race detector would find nothing
# in it, and takes ten times as long.
alone := ^Test(WhatIsKeptIsWhatIsThere|NoCalendarTakesLong|SixtyStepsBackAndForwardEndInTheSameBytes|PublishedSchedules|BookletsTellEveryPublishedFact|PackedEditionsAreThoseMadeAlone|HostileHandouts|HostilePlans|AfterEditsTheCheckerSaysWhatItWouldFromScratch|PairsAreThoseOfACount|NoFileTakesLong|ReadCalendarRefuses)$$

test-go: ## test the Go packages with the race detector
	go test -race -shuffle=on -skip '$(alone)' -timeout 40m ./...
	go test -run '$(alone)' ./app ./backend/booklet ./backend/conflict ./backend/exchange

test-pages: $(modules) ## test the pages without a browser
	cd frontend && npm test

bench: desktop server ## measure what the program promises to be quick at
	go test -run '^$$' -bench . -benchtime 0.5s ./...
	build/papers/bench.sh
	build/window/start.sh
	node frontend/e2e/drag.bench.mjs
	build/window/drag.sh

golden: ## rewrite the golden files and the types made of them, show what changed
	GOLDEN=update go test ./...
	@$(MAKE) --no-print-directory schema
	git diff --stat

schema: build/openapi/node_modules/.package-lock.json ## make the pages' types of openapi.json
	cd build/openapi && npm run --silent generate

zones: ## put the newest time zones of this machine's tzdata into the program
	go generate ./backend/zone
	go test ./backend/zone ./backend/calendar
	git diff --stat -- backend/zone

fmt: $(modules) ## format Go and TypeScript
	$(golangci) fmt
	cd frontend && npm run format

golangci := go tool -modfile=build/tools/go.mod golangci-lint

lint: lint-go lint-pages ## check both languages

lint-go:
	$(golangci) run --allow-serial-runners ./...
	$(golangci) run --allow-serial-runners --build-tags $(tags) ./app/desktop

lint-pages: $(modules)
	cd frontend && npm run types && npm run lint

# Files of paths at once: most of a path is waiting, so one for each core.
together ?= $(shell getconf _NPROCESSORS_ONLN)

e2e: server ## drive the pages in Chromium
	cd frontend && node --test --test-concurrency=$(together) --test-reporter=spec e2e/*.e2e.mjs

inp: server ## measure how soon large boards, agendas, lists and conflicts answer a press
	cd frontend && node --test --test-concurrency=1 --test-reporter=spec e2e/board.inp.mjs e2e/large.inp.mjs

subscriber: server ## subscribe to the feeds as vdirsyncer and khal do
	node --test --test-reporter=spec build/subscriber/subscriber.mjs

window: desktop server ## drive the real window on a virtual screen
	build/window/smoke.sh

check: lint test-go test-pages server ## what must be green at each commit
	git diff --exit-code

clean: ## remove what was built
	rm -rf $(bin) build/cache frontend/dist/* frontend/node_modules frontend/test-results

$(modules): frontend/package-lock.json
	cd frontend && npm ci --no-audit --no-fund </dev/null
	@touch $@

build/openapi/node_modules/.package-lock.json: build/openapi/package-lock.json
	cd build/openapi && npm ci --no-audit --no-fund </dev/null
	@touch $@

$(pages): $(modules) $(sources)
	cd frontend && npm run build
