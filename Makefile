# `make demo` and `make test` need Python 3.11 or newer and make, nothing else.
PYTHON ?= python3
VENV := .venv
READY := $(VENV)/ready
RUN := $(VENV)/bin/python -m

.PHONY: demo test lint types tests format lock clean

demo: $(READY)  ## read the reports under examples/, then lay an archive's disputed claims side by side
	$(RUN) sayso read examples/*.*
	rm -f $(VENV)/demo.db*
	$(RUN) sayso add --ledger $(VENV)/demo.db examples/archives/amsar-crossing/reports.jsonl
	$(RUN) sayso propositions --ledger $(VENV)/demo.db --status contested --positions

test: lint types tests  ## lint, check the types, test

lint: $(READY)
	$(RUN) ruff check
	$(RUN) ruff format --check

types: $(READY)
	$(RUN) mypy

tests: $(READY)
	$(RUN) pytest

format: $(READY)
	$(RUN) ruff check --fix
	$(RUN) ruff format

# The stamp is written last: an environment that was broken off is made anew.
$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "sayso needs Python 3.11 or newer: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(RUN) pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(RUN) pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# Pins what pyproject.toml asks for, for every platform; names no package index.
lock:
	uv pip compile pyproject.toml --extra test --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-emit-find-links --no-header \
		--no-annotate --quiet --output-file requirements.lock

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis
