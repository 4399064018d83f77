#!/bin/bash
# Builds everything and runs every test, on a fresh Debian 12 too: installs what is missing, starts its own database
# servers and, where ../shared is beside the checkout, prepares the oracle for the conformance tests.
# Further arguments go to ctest, for instance `tests/run.sh -R Lexer` or `tests/run.sh -LE slow`.
set -euo pipefail
cd "$(dirname "$0")/.."
build=$PWD/build/dev

packaging/setup.sh build run test

if [ -z "${DUNLIN_CORPUS:-}" ] && [ -d ../shared/corpus ]; then
    DUNLIN_CORPUS=$(cd ../shared/corpus && pwd)
fi
oracle_source=${DUNLIN_ORACLE:-../shared/oracle}
if [ -d "$oracle_source" ]; then
    if [ -d "$oracle_source/node_modules" ] && [ -d "$oracle_source/v6/node_modules" ]; then
        DUNLIN_ORACLE=$(cd "$oracle_source" && pwd)
    else
        # Installed once, in the build folder: the shared copy is not ours to write to.
        DUNLIN_ORACLE=$PWD/build/oracle
        mkdir -p "$DUNLIN_ORACLE"
        cp -R --no-preserve=mode "$oracle_source/." "$DUNLIN_ORACLE/"
        for folder in "$DUNLIN_ORACLE" "$DUNLIN_ORACLE/v6"; do
            if ! cmp -s "$folder/package-lock.json" "$folder/node_modules/.installed-lock"; then
                (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --silent)
                cp "$folder/package-lock.json" "$folder/node_modules/.installed-lock"
            fi
        done
    fi
fi
export DUNLIN_CORPUS=${DUNLIN_CORPUS:-} DUNLIN_ORACLE=${DUNLIN_ORACLE:-}

mkdir -p build
cmake --preset dev -DDUNLIN_CORPUS="$DUNLIN_CORPUS" -DDUNLIN_ORACLE="$DUNLIN_ORACLE" >build/configure.log || { cat build/configure.log; exit 1; }
grep -- "-- conformance_tests" build/configure.log || true
cmake --build "$build" -j2

# The servers' user must reach their data; where the checkout is private to us, they live in a temporary folder.
servers=$PWD/build/servers
if [ "$(id -u)" = 0 ] && ! runuser -u postgres -- test -x "$PWD/build"; then
    servers=$(mktemp -d)/servers
fi
tests/support/servers.sh stop "$servers"
trap 'tests/support/servers.sh stop "$servers"' EXIT
urls=$(tests/support/servers.sh start "$servers")
while IFS== read -r name value; do export "$name=$value"; done <<<"$urls"

ctest --test-dir "$build" -j2 --output-on-failure "$@"
