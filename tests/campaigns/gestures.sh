#!/bin/bash
# 5000 random gestures in the diagram, a hundred at a time from seeds that follow the given one.
set -euo pipefail
tests=$(cd "$(dirname "$0")/../.." && pwd)/build/${DUNLIN_PRESET:-dev}/tests/designer_tests
for ((i = 0; i < 50; ++i)); do
    DUNLIN_SEED=$(($1 + i)) DUNLIN_GESTURES=100 QT_QPA_PLATFORM=offscreen "$tests" --gtest_filter='RandomGestures.*' --gtest_brief=1
done
echo "5000 gestures, nothing lost"
