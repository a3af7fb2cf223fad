# Shared by the checks; sourced. A check prints what it finds as "file:line: what is wrong" and fails when there
# is anything. Exit code 77 means skipped (ctest shows it so).
set -eu
findings=0

# Reads findings from stdin, prints them, and remembers that there were some.
report() {
    while IFS= read -r line; do
        printf '%s\n' "$line"
        findings=$((findings + 1))
    done
}
finish() {
    if [ "$findings" -gt 0 ]; then
        printf '%s: %d finding(s)\n' "$1" "$findings"
        exit 1
    fi
    printf '%s: nothing found\n' "$1"
}
skip() {
    printf 'skipped: %s\n' "$1"
    exit 77
}
# C++ files below the given folders, one per line.
sources() {
    find "$@" -type f \( -name '*.cpp' -o -name '*.h' \) | LC_ALL=C sort
}
