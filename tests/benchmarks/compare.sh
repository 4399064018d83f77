#!/bin/bash
# tests/benchmarks/compare.sh [MODELS…]: Dunlin beside Prisma's engine (the oracle's `bench`), on the same generated
# SQLite schemas, in one run; prints both and the ratio. Default: 100 1000.
# The oracle comes from DUNLIN_ORACLE, else
# ../shared/oracle; it must be installed (`npm ci --ignore-scripts`).
set -euo pipefail
cd "$(dirname "$0")/../.."
oracle=${DUNLIN_ORACLE:-../shared/oracle}
[ -d "$oracle/node_modules" ] || oracle=build/oracle
[ -d "$oracle/node_modules" ] || { echo "compare: no installed oracle (set DUNLIN_ORACLE, or run tests/run.sh once)" >&2; exit 1; }
unset ORACLE_MODULES
cmake --preset release >/dev/null
cmake --build build/release -j2 --target benchmarks dunlin
exec python3 tests/benchmarks/compare.py --oracle "$oracle/oracle.mjs" --build build/release "$@"
