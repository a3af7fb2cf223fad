#!/bin/sh
# translations.sh ROOT LUPDATE: every string of the sources has its Vietnamese, none is empty or unfinished.
root=$1 lupdate=$2
. "$(dirname -- "$0")/lib.sh"
cd "$root"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for ts in resources/i18n/*.ts; do
    [ -f "$ts" ] || { echo "no translations in resources/i18n"; exit 1; }
    grep -nE 'type="unfinished"|<translation */>|<translation> *</translation>|<numerusform */>|<numerusform> *</numerusform>' "$ts" |
        sed "s|^|$ts:|; s|\$| (unfinished or empty)|" >>"$work/out" || true
    # %1 and %n of the source must come back in the translation, or a value is not shown.
    awk -v file="$ts" '
        /<source>/ { source = $0; line = NR; reading = 1 }
        reading && !/<source>/ { source = source $0 }
        /<\/source>/ { reading = 0 }
        /<translation/ { target = ""; translating = 1 }
        translating { target = target $0 }
        /<\/translation>/ {
            translating = 0
            for (i = 1; i <= 9; ++i)
                if ((index(source, "%" i) > 0) != (index(target, "%" i) > 0))
                    printf "%s:%d: %%%d is in the source or in the translation only\n", file, line, i
        }' "$ts" >>"$work/out"
done
if [ -x "$lupdate" ] && [ -f resources/i18n/binhdang_vi.ts ]; then
    cp resources/i18n/binhdang_vi.ts "$work/binhdang_vi.ts"
    ui=''
    if [ -d ui ]; then ui=ui; fi
    # shellcheck disable=SC2086
    "$lupdate" -silent -locations none -I src src $ui -ts "$work/binhdang_vi.ts" >"$work/log" 2>&1 || cat "$work/log" >>"$work/out"
    awk '
        /<name>/ { context = $0; gsub(/ *<\/?name>/, "", context) }
        /<source>/ { source = $0; sub(/.*<source>/, "", source); sub(/<\/source>.*/, "", source) }
        /<translation[^>]*type="unfinished"/ { printf "new string without Vietnamese, %s: %s\n", context, source }
    ' "$work/binhdang_vi.ts" >>"$work/out"
fi
report <"$work/out"
finish translations
