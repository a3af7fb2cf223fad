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
    appstreamcli validate --no-net --no-color binhdang.metainfo.xml >"$out.log" 2>&1 || cat "$out.log" >>"$out"
fi
if command -v xmllint >/dev/null; then
    tried=1
    xmllint --noout binhdang.metainfo.xml binhdang-mime.xml icons/binhdang.svg >>"$out" 2>&1 || true
fi
report <"$out"
rm -f "$out" "$out.log"
[ $tried = 1 ] || skip 'none of desktop-file-validate, appstreamcli and xmllint is installed'
finish desktop
