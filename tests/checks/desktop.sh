#!/bin/sh
# desktop.sh ROOT: desktop file, metainfo and MIME type are valid, each by the tool that is there.
root=$1
. "$(dirname -- "$0")/lib.sh"
cd "$root/resources"
tried=0
out=${TMPDIR:-/tmp}/desktop.$$
: >"$out"
if command -v desktop-file-validate >/dev/null; then
    tried=1
    desktop-file-validate binhdang.desktop >>"$out" 2>&1 || echo 'binhdang.desktop is not valid' >>"$out"
fi
if command -v appstreamcli >/dev/null; then
    tried=1
    # There is no home page yet. Newer versions of the tool also know a newer way to name the developers; mere hints.
    appstreamcli validate --no-net --no-color binhdang.metainfo.xml 2>&1 |
        grep -E '^(E|W):' | grep -v 'url-homepage-missing' >>"$out" || true
fi
if command -v xmllint >/dev/null; then
    tried=1
    xmllint --noout binhdang.metainfo.xml binhdang-mime.xml icons/binhdang.svg >>"$out" 2>&1 || true
fi
report <"$out"
rm -f "$out"
[ $tried = 1 ] || skip 'none of desktop-file-validate, appstreamcli and xmllint is installed'
finish desktop
