# Two commands do all the set-up: `make demo` and `make test`. Python 3.11 or newer is all that is needed.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin

.PHONY: demo test coverage mutations faults lint types check docs benchmarks clean

demo: $(VENV)/.installed
	$(BIN)/aplc demo

test: $(VENV)/.developing
	$(BIN)/python -m pytest

coverage: $(VENV)/.developing
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest
	$(BIN)/coverage combine --quiet
	$(BIN)/python tests/covered.py --page

mutations: $(VENV)/.developing
	$(BIN)/python -m pip install --quiet --editable '.[dev,mutations]'
	nice $(BIN)/python tests/code_mutations.py

faults: $(VENV)/.developing
	$(BIN)/python -m pip install --quiet --editable '.[dev,faults]'
	$(BIN)/python -m pytest tests/faults tests/test_web.py --long --mutations 10000 --table docs/faults.md -k 'not table_of_the_docs'

lint: $(VENV)/.developing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/sqlfluff lint sql

types: $(VENV)/.developing
	$(BIN)/mypy

check: lint types test

docs: $(VENV)/.developing
	$(BIN)/python docs/generate.py

benchmarks: $(VENV)/.developing
	$(BIN)/python -m benchmarks

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[web]'
	touch $@

$(VENV)/.developing: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) aplc-demo artifacts
