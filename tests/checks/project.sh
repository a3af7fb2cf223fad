#!/bin/sh
# project.sh ROOT: what else is agreed on: the main window stays small, scripts parse, sources are UTF-8 without
# trailing blanks, links between the documents lead somewhere, and the project names no folder or server of the machine that it was written on.
root=$1
. "$(dirname -- "$0")/lib.sh"
cd "$root"
out=${TMPDIR:-/tmp}/project.$$
: >"$out"

for file in src/gui/main_window*.cpp src/gui/main_window*.h; do
    [ -f "$file" ] || continue
    lines=$(wc -l <"$file")
    [ "$lines" -lt 500 ] || echo "$file:$lines: the main window stays under 500 lines" >>"$out"
done

for script in run check .ci/run scripts/* tests/checks/*.sh; do
    [ -f "$script" ] || continue
    case $(head -n 1 "$script") in
        '#!/bin/sh' | '# '*) sh -n "$script" 2>>"$out" || true ;;
        '#!/bin/bash' | '#!/usr/bin/env bash') bash -n "$script" 2>>"$out" || true ;;
    esac
done

# Without git (an unpacked archive) everything but the build folder is looked at.
{ git ls-files 2>/dev/null || find . -type f -not -path './build/*' -not -path './.git/*' | sed 's|^\./||'; } |
    grep -vE '\.(docx|png|pdf|db|bin|zip|ttf)$|^tests/(data|fuzz)/|^LICENSE$|^tests/checks/project\.sh$' >"$out.files"
while IFS= read -r file; do
    [ -f "$file" ] || continue
    grep -nE '(^|[^A-Za-z0-9_.~/}])/(work|root)/' "$file" |
        sed "s|^\([0-9]*\):.*|$file:\1: a path of one machine|" >>"$out" || true
    grep -nE 'https?://([0-9]{1,3}\.){3}[0-9]{1,3}|https?://[a-z0-9.-]+\.(internal|local|corp|lan)([:/]|$)|(artifactregistry|pkg\.dev|/artifactory/|/nexus/)' "$file" |
        sed "s|^\([0-9]*\):.*|$file:\1: a server of one place|" >>"$out" || true
    case $file in
        *.cpp | *.h | *.sql | *.cmake)
            grep -nE '[[:space:]]+$' "$file" | sed "s|^\([0-9]*\):.*|$file:\1: trailing blank|" >>"$out" || true
            iconv -f UTF-8 -t UTF-8 "$file" >/dev/null 2>&1 || echo "$file: not UTF-8" >>"$out" ;;
        *.md)
            grep -oE '\]\([^)#: ]+[)#]' "$file" | sed 's/^](//; s/.$//' | while IFS= read -r link; do
                [ -e "$(dirname -- "$file")/$link" ] || echo "$file: leads to $link, which is not there" >>"$out"
            done ;;
    esac
done <"$out.files"
report <"$out"
rm -f "$out" "$out.files"
finish project
