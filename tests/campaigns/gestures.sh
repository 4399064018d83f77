#!/bin/bash
# 5000 random gestures in the diagram, a hundred at a time from seeds that follow the given one: on the sample and on real
# projects of the corpus. DUNLIN_PRESET=asan runs them under the sanitizers.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
tests=$root/build/${DUNLIN_PRESET:-dev}/tests/designer_tests
export DUNLIN_CORPUS=${DUNLIN_CORPUS:-$root/../shared/corpus} QT_QPA_PLATFORM=offscreen DUNLIN_GESTURES=100
projects=("" projects/papermark/schema projects/langfuse projects/trigger.dev schemas/dubinc-dub schemas/nouveau01-zeus-sqlserver.prisma)
for ((i = 0; i < 50; ++i)); do
    project=${projects[i % ${#projects[@]}]}
    echo "seed $(($1 + i)) ${project:-the sample}"
    DUNLIN_PROJECT=$project DUNLIN_SEED=$(($1 + i)) "$tests" --gtest_filter='RandomGestures.*' --gtest_brief=1
done
echo "5000 gestures, nothing lost"
