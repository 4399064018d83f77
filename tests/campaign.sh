#!/bin/bash
# tests/campaign.sh NAME [SEED [OPTION…]]: runs the long, seeded check tests/campaigns/NAME.* with that seed (default: of the day) and
# says the seed, so that a failure can be run again. Without a name: lists them.
# tests/campaign.sh fuzz [SECONDS]: each fuzz target for that long; libFuzzer keeps what it finds, so there is no seed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
name=${1:-} seed=${2:-$(date +%Y%m%d)}
script=
for candidate in "$here/campaigns/$name".*; do
    if [ -n "$name" ] && [ -f "$candidate" ]; then script=$candidate; fi
done
if [ -z "$script" ]; then
    [ -z "$name" ] || echo "campaign: there is no campaign named $name" >&2
    echo "usage: tests/campaign.sh NAME [SEED [OPTION…]], NAME one of:" >&2
    for candidate in "$here"/campaigns/*.*; do
        candidate=${candidate##*/}
        echo "  ${candidate%.*}" >&2
    done
    exit 2
fi
if [ "$name" = fuzz ]; then exec bash "$script" "${@:2}"; fi
echo "campaign: $name, seed $seed"
case $script in
    *.sh) exec bash "$script" "$seed" "${@:3}" ;;
    *.py) exec python3 "$script" "$seed" "${@:3}" ;;
    *.mjs) exec node "$script" "$seed" "${@:3}" ;;
    *) echo "campaign: do not know how to run $script" >&2; exit 2 ;;
esac
