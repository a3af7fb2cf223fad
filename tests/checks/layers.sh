#!/bin/sh
# layers.sh ROOT: includes point down the tower, and each family of headers stays in its layer.
root=$1
. "$(dirname -- "$0")/lib.sh"
files=$(sources "$root/src")
[ -n "$files" ] || { echo "no sources under $root/src"; exit 1; }
# Newlines part the names: the path may hold spaces.
IFS='
'
# shellcheck disable=SC2086
awk -f "$(dirname -- "$0")/layers.awk" $files >"${TMPDIR:-/tmp}/layers.$$"
report <"${TMPDIR:-/tmp}/layers.$$"
rm -f "${TMPDIR:-/tmp}/layers.$$"
finish layers
