# The programs that packaging/windows/smoke tries, under Wine or (BD_SMOKE_NATIVE) as they are; sourced.

# unpack: the ZIP as somebody unpacks it, in a folder with Vietnamese letters and spaces; and Wine's world beside it.
unpack() {
    if [ -n "$native" ]; then
        folder=$native
        bd_say "The Linux programs of $native, on $DISPLAY"
        return 0
    fi
    place="$work/Phần mềm – Bình đẳng giới"
    mkdir -p "$place"
    unzip -q "$zip" -d "$place" || { bd_say "$zip could not be unpacked."; return 1; }
    folder=$(dirname -- "$(find "$place" -name binhdang.exe | head -n 1)")
    if [ ! -f "$folder/binhdang-cli.exe" ]; then bd_say "$zip holds no binhdang.exe with a binhdang-cli.exe."; return 1; fi
    find "$folder" -type f | sort >"$work/unpacked"
    HOME=$home
    export HOME
    bd_wine_start "$work/wine" || return 1
    wineserver -p # stays: what is measured later is the program, not Wine's own start
    bd_say "$folder under $(/usr/lib/wine/wine64 --version), on $DISPLAY"
}

# as_here PATH: how the program names a file of ours.
as_here() {
    if [ -n "$native" ]; then printf '%s' "$1"; else printf 'Z:%s' "$1" | tr / '\\'; fi
}

# cli ARGS…: the command line. Only the last line's end differs: \r\n under Windows.
cli() {
    if [ -n "$native" ]; then
        HOME="$home" "$folder/binhdang-cli" "$@" | tr -d '\r'
    else
        /usr/lib/wine/wine64 "$folder/binhdang-cli.exe" "$@" 2>>"$work/cli.log" | tr -d '\r'
    fi
}
# As cli, with the program's own end.
cli_status() {
    if [ -n "$native" ]; then
        HOME="$home" "$folder/binhdang-cli" "$@" >/dev/null 2>>"$work/cli.log"
    else
        /usr/lib/wine/wine64 "$folder/binhdang-cli.exe" "$@" >/dev/null 2>>"$work/cli.log"
    fi
}

# program ARGS…: starts the window's program; its id in program_pid.
program() {
    if [ -n "$native" ]; then
        (cd "$folder" && HOME="$home" exec ./binhdang "$@") >"$work/program.log" 2>&1 &
    else
        (cd "$folder" && exec /usr/lib/wine/wine64 binhdang.exe "$@") >"$work/program.log" 2>&1 &
    fi
    program_pid=$!
}

# stop: by keyboard, and it must end with 0.
stop() {
    to_window
    keys ctrl+q
    if ! within 20 gone "$program_pid"; then kill -9 "$program_pid"; wait "$program_pid" 2>/dev/null; return 1; fi
    wait "$program_pid"
    stopped=$?
    program_pid=''
    return $stopped
}

# ask SQL: from the data file, beside the running program.
ask() { sqlite3 -readonly -cmd '.timeout 3000' "$data" "$1" 2>>"$work/sqlite.log"; }
says() { [ "$(ask "$1")" = "$2" ]; }

words_of_docx() { unzip -p "$1" word/document.xml | sed 's/<[^>]*>//g'; }
docx_has() { unzip -tqq "$1" && words_of_docx "$1" | grep -qF -- "$2"; }
pdf_has() { pdftotext "$1" - 2>/dev/null | tr '\n' ' ' | grep -qF -- "$2"; }

# run NAME WORDS: one step, its picture, its line.
run() {
    steps=$((steps + 1))
    step_name=$1
    failures=''
    remark=''
    "step_$1"
    picture "$(printf '%02d' "$steps")-$1"
    if [ -z "$failures" ]; then
        held=$((held + 1))
        printf '%2d  ok      %s%s\n' "$steps" "$2" "${remark:+: $remark}"
    else
        printf '%2d  FAILED  %s:%s (title: %s)\n' "$steps" "$2" "$failures" "$(title)"
    fi
}

# hold WORDS COMMAND…: within 15 seconds the command is true; else the step failed, and the words say what.
hold() {
    hold_words=$1
    shift
    within "${limit-15}" "$@" || failures="$failures $hold_words;"
}
