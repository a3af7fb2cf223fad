#!/bin/sh
# sql.sh ROOT: SQL stands in .sql files. What is SQLite's own way (pragmas, VACUUM, BEGIN IMMEDIATE) may be written
# in C++ inside storage; its own tables (sqlite_schema) in the dialect.
root=$1
. "$(dirname -- "$0")/lib.sh"
cd "$root"
out=${TMPDIR:-/tmp}/sql.$$
: >"$out"
sources src | grep -v '^src/storage/dialect' | while IFS= read -r file; do
    grep -nE '"[[:space:](]*(SELECT[[:space:]]|INSERT[[:space:]]+(INTO|OR)|REPLACE[[:space:]]+INTO|UPDATE[[:space:]]+[A-Za-z_%"]+[[:space:]]+SET|DELETE[[:space:]]+FROM|(CREATE|DROP|ALTER)[[:space:]]+(TABLE|INDEX|TRIGGER|VIEW|VIRTUAL|UNIQUE)|WITH[[:space:]]+[a-z_]+[[:space:]]+AS)' "$file" |
        sed "s|^\([0-9]*\):.*|$file:\1: SQL in C++; it belongs in src/storage/sql|" >>"$out" || true
    case $file in
        src/storage/*) ;;
        *) grep -nE '"[[:space:]]*(PRAGMA|VACUUM|ATTACH|BEGIN IMMEDIATE)' "$file" |
            sed "s|^\([0-9]*\):.*|$file:\1: SQLite's own words only in storage|" >>"$out" || true ;;
    esac
done
report <"$out"
rm -f "$out"
finish sql
