#!/bin/bash
# packaging/start.sh [PROJECT]: from a fresh clone to the open designer. Installs what is missing, builds, and opens
# PROJECT (a folder or a schema file); without one, a copy of the sample shop, so that the sample itself stays clean.
set -euo pipefail
project=${1:+$(realpath "$1")}
cd "$(dirname "$0")/.."

packaging/setup.sh build run

mkdir -p build
cmake --preset release -DDUNLIN_TESTS=OFF -DDUNLIN_BENCHMARKS=OFF >build/configure.log || { cat build/configure.log; exit 1; }
cmake --build build/release -j2 --target dunlin-designer dunlin

if [ -z "$project" ]; then
    project=${DUNLIN_SAMPLES:-$HOME/Dunlin}/shop
    if [ ! -e "$project" ]; then
        mkdir -p "$(dirname "$project")"
        cp -R resources/samples/shop "$project"
        chmod -R u+w "$project"
        echo "start: made a copy of the sample shop in $project"
    fi
fi

if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    number=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$number" 2>/dev/null &
    screen=$!
    trap 'kill "$screen" 2>/dev/null; rm -f "$number"' EXIT
    for _ in $(seq 100); do
        [ ! -s "$number" ] || break
        sleep 0.1
    done
    [ -s "$number" ] || { echo "start: there is no display, and Xvfb did not start one" >&2; exit 1; }
    export DISPLAY=:$(cat "$number")
    echo "start: there is no display here, so the designer runs on a virtual one, $DISPLAY. To see it:"
    echo "start:   x11vnc -display $DISPLAY -localhost      (then any VNC viewer), or"
    echo "start:   DISPLAY=$DISPLAY import -window root screenshot.png"
fi
build/release/app/designer/dunlin-designer "$project"
