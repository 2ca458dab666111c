# Each target does its own set-up (a virtual environment, npm packages, builds), says what it does, and can be
# repeated. `make demo` shows the main job; `make test` runs everything that CI runs.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
# The headings say what is done; V=1 shows the commands too.
$(V).SILENT:

PYTHON ?= python3
VENV := .venv
PIP := $(VENV)/bin/pip --disable-pip-version-check --quiet
BUILD := .build
RUST_SOURCES := $(shell find crates bindings Cargo.toml Cargo.lock -type f \( -name '*.rs' -o -name '*.toml' -o -name '*.lock' -o -name '*.html' -o -name '*.css' -o -name '*.js' \) -not -path '*/target/*')
ADDON := $(BUILD)/addon.stamp

# Panic messages name source files; those of dependencies lie below the home of whoever builds.
RELEASE_FLAGS := --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)=cargo

say = @printf '\n\033[1m== %s\033[0m\n' "$(1)"

.PHONY: help demo test bench generate setup check-rust test-rust check-python test-python check-node test-node \
        test-browser test-engines test-standin test-peers test-recordings test-catalogue test-readme test-command test-examples connect clean

help:
	@echo 'make demo      the main job against a local stand-in of the API, from Python, Node and Rust'
	@echo 'make connect   an application to link accounts in, in the browser, beside the stand-in'
	@echo 'make test      everything that CI runs'
	@echo 'make bench     ratios against what you would write instead'
	@echo 'make generate  writes the files that follow from others: from the table of operations, the component, what verify says'

# --- set-up ---------------------------------------------------------------------------------------------------

$(BUILD)/venv.stamp: python/requirements-dev.txt
	$(call say,Python: virtual environment)
	test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install --requirement python/requirements-dev.txt
	mkdir -p $(BUILD) && touch $@

$(BUILD)/wheel.stamp: $(BUILD)/venv.stamp $(RUST_SOURCES) $(shell find python/src python/pyproject.toml python/README.md -type f -not -name '*.pyc' -not -name '*.so')
	$(call say,Python: building and installing the wheel)
	rm -rf $(BUILD)/wheels
	cd python && RUSTFLAGS='$(RELEASE_FLAGS)' ../$(VENV)/bin/maturin build --release --locked --quiet --interpreter ../$(VENV)/bin/python --out ../$(BUILD)/wheels
	$(PIP) install --force-reinstall --no-deps $(BUILD)/wheels/*.whl
	touch $@

$(BUILD)/npm.stamp: node/package.json node/package-lock.json
	$(call say,Node: npm packages)
	cd node && npm ci --no-audit --no-fund --loglevel=error
	mkdir -p $(BUILD) && touch $@

$(ADDON): $(BUILD)/npm.stamp $(RUST_SOURCES) node/build.mjs
	$(call say,Node: building the addon)
	cd node && RUSTFLAGS='$(RELEASE_FLAGS)' node build.mjs
	touch $@

setup: $(BUILD)/wheel.stamp $(ADDON)

$(BUILD)/fastapi.stamp: $(BUILD)/venv.stamp examples/fastapi/requirements.txt
	$(call say,Examples: packages for FastAPI)
	$(PIP) install --requirement examples/fastapi/requirements.txt
	touch $@

$(BUILD)/hono.stamp: examples/hono/package.json examples/hono/package-lock.json
	$(call say,Examples: packages for Hono)
	cd examples/hono && npm ci --no-audit --no-fund --loglevel=error
	mkdir -p $(BUILD) && touch $@

# Where npm can't fetch them the tests say so, and the next call tries again.
$(BUILD)/engines.stamp: tests/engines/package.json tests/engines/package-lock.json
	$(call say,Form engines: npm packages)
	mkdir -p $(BUILD)
	cd tests/engines && { npm ci --no-audit --no-fund --loglevel=error && touch ../../$@ || rm -rf node_modules; }

# --- the two commands ------------------------------------------------------------------------------------------

demo: setup
	$(call say,Demo)
	cargo build --quiet --locked --package trigger-connect --all-features --example demo
	node tests/demo/run.mjs
	@echo 'make connect lets you link an account in the browser.'

connect: $(ADDON) $(BUILD)/hono.stamp
	node tests/demo/connect.mjs

test: check-rust test-rust check-python test-python check-node test-node test-browser test-engines test-standin test-peers test-readme test-command test-examples test-recordings test-catalogue
	$(call say,All tests passed)

# --- Rust ------------------------------------------------------------------------------------------------------

check-rust:
	$(call say,Rust: format$(,) lints$(,) docs$(,) generated files)
	cargo fmt --all --check
	cargo clippy --quiet --locked --workspace --all-targets --all-features -- -D warnings
	RUSTDOCFLAGS='-D warnings' cargo doc --quiet --locked --no-deps --package trigger-connect --package trigger-connect-form --all-features
	cargo run --quiet --locked --package trigger-connect-codegen -- --check

test-rust:
	$(call say,Rust: tests)
	cargo test --locked --all-features
	NO_PROXY=127.0.0.1 cargo test --locked --package trigger-connect-hosts

generate: $(BUILD)/npm.stamp
	node node/bundle.mjs
	cargo run --quiet --package trigger-connect-codegen
	WRITE_DOCS=1 NO_PROXY=127.0.0.1 cargo test --quiet --package trigger-connect-hosts --test verify

# --- Python ----------------------------------------------------------------------------------------------------

check-python: $(BUILD)/wheel.stamp
	$(call say,Python: lints and types)
	cd python && ../$(VENV)/bin/ruff check . ../tests && ../$(VENV)/bin/ruff format --check .
	cd python && ../$(VENV)/bin/mypy src
	$(VENV)/bin/python -m mypy.stubtest trigger_connect._native --mypy-config-file python/pyproject.toml

test-python: $(BUILD)/wheel.stamp
	$(call say,Python: tests)
	cd python && ../$(VENV)/bin/python -m pytest -q

# --- Node ------------------------------------------------------------------------------------------------------

check-node: $(ADDON)
	$(call say,Node: types and package)
	cd node && npm run --silent types && npm run --silent lint

test-node: $(ADDON)
	$(call say,Node: tests)
	cd node && npm test --silent

# In a real Chromium: the one that TRIGGER_CONNECT_BROWSER names, or where Debian and others put it. Root on Debian gets one;
# anybody else is told that there is none. TRIGGER_CONNECT_SHOTS names a folder for screenshots.
test-browser: $(ADDON)
	$(call say,The form in a browser)
	node tests/browser/place.mjs
	node --test --test-concurrency=2 tests/browser/*.test.mjs

# In react-jsonschema-form and JSON Forms, with a page that needs no browser.
test-engines: $(ADDON) $(BUILD)/engines.stamp
	$(call say,The form in form engines)
	node --test tests/engines/*.test.mjs

# --- across languages ------------------------------------------------------------------------------------------

test-standin:
	$(call say,Stand-in: its own tests)
	node --test tests/standin/

# Compares with the official packages; says so where npm could not fetch them.
test-peers: $(ADDON)
	$(call say,Beside the official packages)
	node --test tests/peers/*.test.mjs

test-readme: setup
	$(call say,README: its examples run)
	$(VENV)/bin/python -m pytest -q -c python/pyproject.toml --rootdir . tests/readme

test-command: setup
	$(call say,Command line: both programs against the stand-in)
	$(VENV)/bin/python -m pytest -q -c python/pyproject.toml --rootdir . tests/command

# Each application as a process beside the stand-in. PostgreSQL is tried where it is installed; EXAMPLES=hono takes one. Where a
# Chromium is, it goes through them as in test-browser, with the same variables.
test-examples: setup $(BUILD)/fastapi.stamp $(BUILD)/hono.stamp
	$(call say,Examples: the same users and attacks on each)
	node tests/browser/place.mjs
	cd examples/fastapi && ../../$(VENV)/bin/ruff check . && ../../$(VENV)/bin/ruff format --check . && ../../$(VENV)/bin/mypy --strict connect_app
	cargo build --quiet --locked --package connect-axum --no-default-features
	cargo test --quiet --locked --package connect-axum --no-default-features
	$(VENV)/bin/python -m pytest -q -rs -c python/pyproject.toml --rootdir . tests/examples

# Compares with recorded requests and reactions of the official client where they are at hand, and says so where not.
test-recordings: $(BUILD)/wheel.stamp
	$(call say,Recorded requests and reactions of the official client)
	$(VENV)/bin/python -m pytest -q -rs -s -c python/pyproject.toml --rootdir . tests/recordings

# Compares the generated table with a catalogue of the API where one is at hand, and says so where it isn't.
test-catalogue: $(BUILD)/venv.stamp
	$(call say,The declarations beside the catalogue)
	$(VENV)/bin/python -m pytest -q -rs -s -c python/pyproject.toml --rootdir . tests/catalogue

bench: setup
	$(call say,Rust)
	cargo bench --quiet --locked --package trigger-connect --all-features
	$(call say,Python)
	$(VENV)/bin/python python/bench/requests.py
	$(VENV)/bin/python python/bench/clients.py
	$(call say,Node)
	node node/bench/requests.mjs
	node node/bench/roundtrip.mjs
	node node/bench/batch.mjs

clean:
	rm -rf $(BUILD) $(VENV) target node/node_modules node/*.node examples/hono/node_modules tests/engines/node_modules

, := ,
