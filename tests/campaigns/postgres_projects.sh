#!/bin/bash
# The PostgreSQL projects of the corpus that the oracle can judge, deployed and compared with Prisma's engine; ctest runs a sample. The seed is not used.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
export DUNLIN_WHOLE_CORPUS=1
export DUNLIN_CORPUS=${DUNLIN_CORPUS:-$root/../shared/corpus} DUNLIN_ORACLE=${DUNLIN_ORACLE:-$root/../shared/oracle}
exec "$root/build/dev/tests/conformance_tests" --gtest_filter='*PostgresProject*'
