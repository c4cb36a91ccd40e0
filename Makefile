# Setting Ebb up and the commands of its makers. Needs Python 3.11+ and make; everything else is
# installed into .venv from requirements/*.txt, by version and hash.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PRODUCT := core strategies risk simulator bot research cli

# A stamp says which lock the environment was last filled from. The dev lock holds all of the
# research lock, so filling from it renews both stamps.
SETUP := $(VENV)/.setup
SETUP_DEV := $(VENV)/.setup-dev
SETUP_TRAIN := $(VENV)/.setup-train

# Where the history lies that `make walk-forward` imports.
DATA ?= ../shared/data

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup setup-dev setup-train paper exchange-demo test test-slow simulate simulate-table fuzz soak soak-wire sbom mutate mutation wire kill \
	reliability check format bench power walk-forward reversal lock clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { echo "error: $(PYTHON) was not found; wanted Python 3.11 or newer; install it, or name one: make PYTHON=/path/to/python3.11" >&2; exit 2; }
	@$(PYTHON) -c 'import sys; v = sys.version_info; v >= (3, 11) or sys.exit("error: $(PYTHON) is Python %d.%d; wanted 3.11 or newer; name one: make PYTHON=/path/to/python3.11" % (v[0], v[1]))'
	@$(PYTHON) -m venv --clear $(VENV) || { rm -rf $(VENV); echo "error: $(PYTHON) could not make $(VENV); wanted its venv module; on Debian and Ubuntu: apt install python3-venv" >&2; exit 2; }

$(SETUP): requirements/research.txt pyproject.toml | $(BIN)/python
	@echo "Installing Ebb into $(VENV) (about a minute) ..."
	@$(PIP) install --require-hashes --only-binary :all: -r requirements/research.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(SETUP_DEV): requirements/dev.txt pyproject.toml | $(BIN)/python
	@echo "Installing Ebb and its test tools into $(VENV) (about a minute) ..."
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $(SETUP) $@

$(SETUP_TRAIN): pyproject.toml | $(SETUP)
	@echo "Installing what trains neural models into $(VENV) ..."
	@$(PIP) install "torch==2.13.0" "onnx>=1.23,<2" "safetensors>=0.8,<1"
	@touch $@

setup-train: $(SETUP_TRAIN) ## install torch as well, which trains neural models

setup: $(SETUP) ## install Ebb into .venv

setup-dev: $(SETUP_DEV) ## install Ebb, the test tools and the linters into .venv

paper: $(SETUP) ## run the main job, bot and simulated exchange: no key, no network
	@$(BIN)/ebb --config demo.yaml demo

exchange-demo: $(SETUP) ## a short, its stop and a kill -9 on a simulated exchange, through pybit and ccxt
	@$(BIN)/ebb --home var exchange-demo

test: $(SETUP_DEV) ## run the tests, but for those marked slow
	@$(BIN)/python -m pytest -q -n auto

test-slow: $(SETUP_DEV) ## run the tests marked slow
	@$(BIN)/python -m pytest -q -m slow

SEEDS ?= 1000
FIRST ?= 0
simulate: $(SETUP_DEV) ## play SEEDS=n seeds of faults in virtual time, from FIRST=n
	@$(BIN)/python -m tests.simulation --seeds $(SEEDS) --first $(FIRST)

simulate-table: $(SETUP_DEV) ## play SEEDS=n seeds, every fault alone and every planted bug; write docs/simulation.md
	@$(BIN)/python -m tests.simulation --seeds $(SEEDS) --table 200

FUZZ ?= 40
fuzz: $(SETUP_DEV) ## fuzz every parser for FUZZ=n seconds, guided by coverage (atheris); write docs/fuzz.md (half an hour)
	@$(PIP) install --only-binary :all: "atheris>=3.0,<4" || echo "atheris does not install on this Python" >&2
	@nice -n 19 $(BIN)/python -m tests.fuzz --seconds $(FUZZ) --jobs 2 --page docs/fuzz.md

soak: $(SETUP_DEV) ## run the bot for a virtual week with every source, faults and restarts, write docs/soak.md (10 minutes)
	@$(BIN)/python -m research.soak

SOAK ?= 30
soak-wire: $(SETUP_DEV) ## run the bot over real sockets with every source and faults for SOAK=n minutes, write docs/soak-wire.md
	@$(BIN)/python -m tests.wire.soak --minutes $(SOAK)

sbom: $(SETUP_DEV) ## write sbom.json, CycloneDX, from the runtime lock: every package with its hashes
	@$(PIP) install "cyclonedx-bom>=7.4,<8"
	@$(BIN)/cyclonedx-py requirements --of JSON --output-reproducible -o sbom.json requirements/runtime.txt
	@echo "written: sbom.json"

mutate: $(SETUP_DEV) ## change core and risk in every small way, and see whether a test notices (half an hour)
	@ulimit -v 4000000; CI=1 nice -n 19 $(BIN)/mutmut run
	@$(BIN)/python -m tests.commit > mutants/commit

mutation: ## write docs/mutation.md from the last `make mutate`
	@$(BIN)/python -m tests.mutation

# Rows of an earlier run would speak of tests that are no more. `make kill` adds its own to the same folder.
RELIABILITY := var/reliability
KILLS ?= 200

wire: $(SETUP_DEV) ## the whole catalogue of faults over the wire, slow ones too (10 minutes)
	@mkdir -p $(RELIABILITY) && find $(RELIABILITY) -name '*.json' ! -name kills.table.json -delete
	@EBB_RELIABILITY=$(CURDIR)/$(RELIABILITY) $(BIN)/python -m pytest -q -n 2 -m "fault" tests/wire

kill: $(SETUP_DEV) ## kill -9 the bot KILLS times while a short is open, restart it each time
	@EBB_RELIABILITY=$(CURDIR)/$(RELIABILITY) $(BIN)/python -m tests.wire.kills --kills $(KILLS)

reliability: $(SETUP_DEV) ## write docs/reliability.md from the last `make wire` and `make kill`
	@$(BIN)/python -m tests.wire.page

check: $(SETUP_DEV) $(SETUP_TRAIN) ## lint, check types, hold the arrows between packages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/bandit --quiet --configfile pyproject.toml --recursive $(PRODUCT)
	$(BIN)/deptry .
	$(BIN)/ebb config schema --check

format: $(SETUP_DEV) ## put the code into the project's format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(SETUP_DEV) ## measure speed and size, write bench.json
	$(BIN)/python -m research.bench --out bench.json

walk-forward: $(SETUP_TRAIN) ## judge every model by quarters on real history (DATA=folder), write docs/models.md
	@for symbol in LTC BTC; do for bar in 1h 5m; do \
		$(BIN)/ebb --config walk-forward.yaml data import $(DATA)/candles/binance_um_$${symbol}USDT_$$bar.parquet \
			--kind candles --exchange binance --symbol $${symbol}USDT --bar $$bar || exit 2; done; done
	@$(BIN)/ebb --config walk-forward.yaml data import $(DATA)/funding/binance_um_LTCUSDT_funding_8h.parquet \
		--kind funding --exchange binance --symbol LTCUSDT
	@nice -n 10 $(BIN)/ebb --config walk-forward.yaml train --walk-forward \
		--from 2020-01-09 --to 2025-05-31 --out docs/models.md

reversal: $(SETUP) ## ask what leaving a short early saves and costs (DATA=folder), write docs/reversal.md
	@for bar in 1m 5m; do $(BIN)/ebb --config walk-forward.yaml data import \
		$(DATA)/candles/binance_um_LTCUSDT_$$bar.parquet \
		--kind candles --exchange binance --symbol LTCUSDT --bar $$bar || exit 2; done
	@nice -n 10 $(BIN)/ebb --config walk-forward.yaml train --reversal 1m,5m --out docs/reversal.md

power: $(SETUP) ## ask how often the verdict errs on seeded tapes, write docs/power.md (about 20 minutes)
	@nice -n 10 $(BIN)/python -m research.power

# dev first: the other two take its versions, so that one version of a package is in use anywhere.
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"
LOCK_FROM := pyproject.toml requirements/build.in

lock: $(SETUP_DEV) ## resolve requirements/*.txt again (UPGRADE=1 takes newer versions)
	$(LOCK) $(if $(UPGRADE),--upgrade) --extra research --extra dev $(LOCK_FROM) --output-file requirements/dev.txt
	$(LOCK) --extra research --constraint requirements/dev.txt $(LOCK_FROM) --output-file requirements/research.txt
	$(LOCK) --constraint requirements/dev.txt $(LOCK_FROM) --output-file requirements/runtime.txt

clean: ## remove .venv and what the tools left; keeps var/ (the store, the journal, the reports)
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find $(PRODUCT) tests -name __pycache__ -type d -prune -exec rm -rf {} +
