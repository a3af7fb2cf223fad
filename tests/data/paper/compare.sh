#!/bin/sh
# compare.sh [ARGS…]: our pages beside LibreOffice's, for 30 documents (compare.py says how). Exit code 1 when they differ by
# more than the project promises; skips, with a line, where a tool is missing.
set -eu
here=$(dirname -- "$(readlink -f -- "$0")")
for tool in soffice pdftotext python3; do
    command -v "$tool" >/dev/null 2>&1 || { echo "skipped: $tool is not installed"; exit 0; }
done
exec python3 "$here/compare.py" "$@"
