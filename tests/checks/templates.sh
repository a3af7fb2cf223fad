#!/bin/sh
# templates.sh ROOT CLI: every shipped template is without faults and unknown names, shows nothing that our pages don't,
# renders with its sample, and says what it is expected to say.
root=$1 cli=$2
. "$(dirname -- "$0")/lib.sh"
[ -x "$cli" ] || skip "binhdang-cli is not built"
cd "$root"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: >"$work/out"
count=0
for template in templates/*.docx; do
    [ -f "$template" ] || continue
    count=$((count + 1))
    name=${template%.docx}
    if ! "$cli" --language en template check "$template" >"$work/log" 2>&1 || grep -q '^Printed by Word' "$work/log"; then
        { echo "$template: template check finds something"; cat "$work/log"; } >>"$work/out"
    fi
    if [ ! -f "$name.sample.json" ]; then echo "$template: no $name.sample.json" >>"$work/out"; continue; fi
    if ! "$cli" template render "$template" "$name.sample.json" -o "$work/rendered.docx" >"$work/log" 2>&1; then
        { echo "$template: does not render with its sample"; cat "$work/log"; } >>"$work/out"
        continue
    fi
    if [ ! -f "$name.expected.txt" ]; then echo "$template: no $name.expected.txt" >>"$work/out"; continue; fi
    "$cli" docx text "$work/rendered.docx" >"$work/text" 2>>"$work/out" || echo "$template: its result can't be read back" >>"$work/out"
    if ! cmp -s "$work/text" "$name.expected.txt"; then
        { echo "$template: the text differs from $name.expected.txt"; diff "$name.expected.txt" "$work/text" | head -40; } >>"$work/out"
    fi
done
[ $count -gt 0 ] || echo "no template in templates/" >>"$work/out"
report <"$work/out"
finish templates
