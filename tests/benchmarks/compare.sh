#!/bin/bash
# tests/benchmarks/compare.sh [--only engine|designer] [MODELS…]: Dunlin beside Prisma's engine (the oracle's `bench`), on the
# same generated SQLite schemas, in one run; prints both and the ratio. Default: 100 1000. Then what a person waits for in the
# designer, and its automatic layout beside Graphviz' dot, on generated schemas and the largest of the corpus.
# The oracle comes from DUNLIN_ORACLE, else ../shared/oracle; it must be installed (`npm ci --ignore-scripts`). The corpus
# comes from DUNLIN_CORPUS, else ../shared/corpus.
set -euo pipefail
cd "$(dirname "$0")/../.."
oracle=${DUNLIN_ORACLE:-../shared/oracle}
[ -d "$oracle/node_modules" ] || oracle=build/oracle
[ -d "$oracle/node_modules" ] || { echo "compare: no installed oracle (set DUNLIN_ORACLE, or run tests/run.sh once)" >&2; exit 1; }
corpus=${DUNLIN_CORPUS:-../shared/corpus}
schemas=()
for name in schemas/nouveau01-zeus-sqlserver.prisma projects/{trigger.dev,langfuse,shelf.nu}/schema.prisma projects/papermark/schema; do
    [ ! -e "$corpus/$name" ] || schemas+=("$corpus/$name")
done
unset ORACLE_MODULES
packaging/setup.sh benchmark
cmake --preset release >/dev/null
cmake --build build/release -j2 --target benchmarks designer_benchmark dunlin
exec python3 tests/benchmarks/compare.py --oracle "$oracle/oracle.mjs" --build build/release "${schemas[@]/#/--schema=}" "$@"
