#!/bin/bash
# Ten thousand random edits with undo and redo in the designer's document and editor, from the given seed.
set -euo pipefail
tests=$(cd "$(dirname "$0")/../.." && pwd)/build/${DUNLIN_PRESET:-dev}/tests/designer_tests
DUNLIN_SEED=$1 DUNLIN_EDITS=${DUNLIN_EDITS:-10000} QT_QPA_PLATFORM=offscreen "$tests" --gtest_filter='RandomEditsSlow.*' --gtest_brief=1
echo "${DUNLIN_EDITS:-10000} edits, all of them taken back and made again"
