#!/bin/bash
# packaging/setup.sh GROUP…: installs the Debian packages of these groups (packaging/packages.txt) that are missing.
# Silent when there is nothing to do. Needs root or sudo only when something is missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[ $# -gt 0 ] || { echo "usage: packaging/setup.sh GROUP… (groups: build run test benchmark package fuzz)" >&2; exit 2; }

missing=()
while read -r group package command; do
    case " $* " in *" $group "*) ;; *) continue ;; esac
    if [ -n "$command" ] && command -v "$command" >/dev/null; then continue; fi
    status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing+=("$package")
done < <(grep -v '^#' "$here/packages.txt")
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "setup: install these as root, then run me again: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "setup: installing ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# No service is started for a package that only lends its programs (PostgreSQL, MariaDB).
install_missing() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
        apt-get install -y -q --no-install-recommends "${missing[@]}" >"$log" 2>&1
}
install_missing || { "${as_root[@]}" apt-get update -q >"$log" 2>&1 && install_missing; } || {
    tail -n 20 "$log" >&2
    echo "setup: apt-get could not install: ${missing[*]}" >&2
    exit 1
}
