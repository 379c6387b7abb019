# State of Play. `make help` lists the commands.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DATA ?= ../shared/data
TASK ?=
OUT ?= stateofplay-demo
LOCK := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header

.DEFAULT_GOAL := help
.PHONY: help demo test check format eval bench peers fuzz kill train docs lock clean

help: ## list the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 10

$(VENV)/made: 
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python %d.%d found; State of Play needs 3.11 or newer: make PYTHON=python3.12 ..." % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/runtime: $(VENV)/made requirements/runtime.txt pyproject.toml
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/runtime.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev: $(VENV)/runtime requirements/dev.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

demo: $(VENV)/runtime ## install, build the example dossier, say where it is and what it found
	$(BIN)/stateofplay dossier examples/islands/reports --meta examples/islands/meta.csv --out $(OUT)

test: $(VENV)/dev ## all tests (installs what they need)
	$(BIN)/python -m pytest -n 2

check: $(VENV)/dev ## format, lint, types, tests
	$(BIN)/ruff format --check src tests eval bench fuzz peers tools training
	$(BIN)/ruff check src tests eval bench fuzz peers tools training
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2

format: $(VENV)/dev ## format the code
	$(BIN)/ruff format src tests eval bench fuzz peers tools training
	$(BIN)/ruff check --fix src tests eval bench fuzz peers tools training

eval: $(VENV)/dev ## score on annotated data: make eval [DATA=FOLDER] [TASK=name]
	$(BIN)/python eval --data $(DATA) $(if $(TASK),--task $(TASK))

bench: $(VENV)/dev ## time and memory at growing sizes, against a peer in the same run
	$(BIN)/python -m bench

.venv-peers/made: requirements/runtime.txt peers/requirements.txt
	$(PYTHON) -m venv .venv-peers
	.venv-peers/bin/pip install -q --disable-pip-version-check --require-hashes -r requirements/runtime.txt -r peers/requirements.txt
	.venv-peers/bin/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

peers: .venv-peers/made ## other tools on the same data, with the same scorer (installs them apart)
	.venv-peers/bin/python peers --data $(DATA)

train: $(VENV)/dev ## train taggers, parser, classes and roles anew, the same bytes each time: make train [DATA=FOLDER]
	$(BIN)/python -m training names --data $(DATA)
	$(BIN)/python -m training quotes --data $(DATA)
	$(BIN)/python -m training parser --data $(DATA)
	$(BIN)/python -m training classes --data $(DATA)
	$(BIN)/python -m training roles --data $(DATA)

docs: $(VENV)/dev ## write the pages that are made from the code
	$(BIN)/python -m tools.docs

fuzz: $(VENV)/dev ## look for texts that stop a run: make fuzz [TIME=600]
	$(BIN)/python -m fuzz $(or $(TIME),600)

kill: $(VENV)/dev ## kill runs at random points and see that nothing is lost or doubled
	$(BIN)/python -m fuzz.kill

lock: $(VENV)/dev ## pin every dependency with its hashes
	$(BIN)/uv pip compile -q pyproject.toml requirements/build.in $(LOCK) -o requirements/runtime.txt
	$(BIN)/uv pip compile -q pyproject.toml requirements/build.in --extra dev -c requirements/runtime.txt $(LOCK) -o requirements/dev.txt
	$(BIN)/uv pip compile -q peers/requirements.in -c requirements/runtime.txt $(LOCK) -o peers/requirements.txt

clean: ## remove what the commands above made
	rm -rf $(VENV) $(OUT) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find src -name '*.nbi' -delete -o -name '*.nbc' -delete
