# Needs make and Python 3.11 or later (with venv); everything else is installed into .venv.
# To choose a Python: make test PYTHON=python3.13

PYTHON ?= python3
VENV ?= .venv
RUN := $(VENV)/bin/python
PIP := $(RUN) -m pip --disable-pip-version-check --quiet

.PHONY: help demo test mutants fuzz lint bench docs clean

help:
	@echo 'make demo    run the examples, show their tables, and write them as pages: build/report/index.html'
	@echo 'make test    run the tests, with branch coverage'
	@echo 'make mutants make 1,100 small mistakes, one at a time, and count those that the tests notice'
	@echo 'make fuzz    read hostile documents for five minutes more, and say what was found'
	@echo 'make lint    check style and types'
	@echo 'make bench   time mande beside what it is measured against, and write docs/performance.md'
	@echo 'make docs    write the pages that are made from the code'
	@echo 'make clean   remove everything that these commands made'

demo: $(VENV)/.has-demo
	@set -e; for script in examples/[a-z]*.py; do \
		test -e "$$script" || { echo 'There is no example yet.'; break; }; \
		printf '\n\n=== %s: %s\n\n' "$$script" "$$(sed -n '1s/^"""\([^"]*\).*/\1/p' "$$script")"; \
		$(RUN) "$$script"; \
	done

test: $(VENV)/.has-test
	$(RUN) -m pytest --numprocesses auto --cov --cov-report term-missing:skip-covered

# It takes most of an hour; ended early, it goes on where it was.
mutants: $(VENV)/.has-test
	$(RUN) tests/mutation/run.py --mutants 1100 --seed 7 --resume

fuzz: $(VENV)/.has-fuzz
	$(RUN) tests/fuzz/run.py --minutes 5 --resume

lint: $(VENV)/.has-lint
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy

# It takes long; some alone: tests/benchmarks/run.py --only frames,chain
bench: $(VENV)/.has-bench
	$(RUN) tests/benchmarks/run.py --write docs/performance.md

docs: $(VENV)/.has-demo
	$(RUN) docs/generate.py

clean:
	rm -rf $(VENV) dist build .coverage .coverage.* .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find mande tests examples -name __pycache__ -type d -prune -exec rm -rf {} +

# Where Python is told to write no bytecode, compileall does it once, as pip does for a package that is not editable.
# Each stamp says that what its command needs is installed, and is older than pyproject.toml when that may have changed.

$(VENV)/.has-python:
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "mande needs Python 3.11 or later, and this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.13")'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.has-demo: pyproject.toml $(VENV)/.has-python
	$(PIP) install --editable '.[reports]'
	@$(RUN) -m compileall -q mande
	@touch $@

$(VENV)/.has-test: pyproject.toml $(VENV)/.has-python
	$(PIP) install --editable '.[test]'
	@$(RUN) -m compileall -q mande
	@touch $@

# The types that tests stand on (hypothesis) are checked too.
$(VENV)/.has-lint: pyproject.toml $(VENV)/.has-python
	$(PIP) install --editable '.[test,lint]'
	@touch $@

$(VENV)/.has-fuzz: pyproject.toml $(VENV)/.has-python
	$(PIP) install --editable '.[fuzz]'
	@$(RUN) -m compileall -q mande
	@touch $@

$(VENV)/.has-bench: pyproject.toml $(VENV)/.has-python
	$(PIP) install --editable '.[bench]'
	@$(RUN) -m compileall -q mande
	@touch $@
