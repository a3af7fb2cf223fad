# What packaging/windows/smoke measures and compares beside the window; sourced.

milliseconds() { echo $(($(date +%s%N) / 1000000)); }
# sorted_middle NUMBERS…: "SHORTEST MIDDLE".
sorted_middle() { printf '%s\n' "$@" | sort -n | awk '{a[NR]=$1} END {print a[1], a[int((NR+1)/2)]}'; }

step_both() {
    shared="$files/Dùng chung.db"
    cp "$sample" "$shared"
    before=$(sqlite3 "$shared" 'select count(*) from activity')
    for writer in 1 2; do
        (
            for turn in 1 2 3 4 5 6; do
                cli_status --db "$(as_here "$shared")" activity add "Ghi cùng lúc $writer.$turn" --date 5/6/2026 || exit 1
            done
        ) &
        eval "writer_$writer=\$!"
    done
    wait "$writer_1" || failures="$failures the first failed;"
    wait "$writer_2" || failures="$failures the second failed;"
    after=$(sqlite3 "$shared" 'select count(*) from activity')
    if [ "$((after - before))" != 12 ]; then failures="$failures $((after - before)) of 12 rows;"; fi
    if [ "$(sqlite3 "$shared" 'pragma integrity_check')" != ok ]; then failures="$failures not sound;"; fi
    remark="$((after - before)) rows"
}

linux() { HOME="$home" "$linux_cli" "$@"; }

step_same() {
    mkdir -p "$files/Windows" "$files/Linux"
    compared=0
    for paper in 'plan 1' 'plan 2' 'report 1' 'report 2' 'report 3'; do
        kind=${paper% *} id=${paper#* }
        for end in docx pdf; do
            name=$kind-$id.$end
            cli --db "$(as_here "$sample")" "$kind" export "$id" -o "$(as_here "$files/Windows/$name")" >/dev/null
            linux --db "$sample" "$kind" export "$id" -o "$files/Linux/$name" >/dev/null 2>&1
            if [ ! -s "$files/Linux/$name" ] && [ ! -s "$files/Windows/$name" ]; then continue; fi
            compared=$((compared + 1))
            if [ $end = docx ]; then
                cmp -s "$files/Linux/$name" "$files/Windows/$name" || failures="$failures $name differs;"
            else
                for at in Linux Windows; do pdftotext -layout "$files/$at/$name" "$files/$at/$name.txt" 2>/dev/null; done
                cmp -s "$files/Linux/$name.txt" "$files/Windows/$name.txt" || failures="$failures words of $name differ;"
            fi
        done
    done
    if [ $compared -lt 6 ]; then failures="$failures only $compared files;"; fi
    remark="$compared files"
}

step_cross() {
    # The Windows program's sample in Linux, and the other way round.
    cli --db "$(as_here "$sample")" --json plan list >"$work/windows.json"
    linux --db "$sample" --json plan list >"$work/linux.json"
    cmp -s "$work/windows.json" "$work/linux.json" || failures="$failures the sample of Windows reads otherwise here;"
    linux demo "$files/Linux/mau" >/dev/null 2>&1
    made="$files/Linux/mau/demo.db"
    cli --db "$(as_here "$made")" --json plan list >"$work/windows.json"
    linux --db "$made" --json plan list >"$work/linux.json"
    cmp -s "$work/windows.json" "$work/linux.json" || failures="$failures the sample of Linux reads otherwise there;"
    cli_status --db "$(as_here "$made")" activity add 'Ghi ở Windows' --date 5/6/2026 || failures="$failures not written there;"
    linux --db "$made" activity add 'Ghi ở Linux' --date 6/6/2026 >/dev/null 2>&1 || failures="$failures not written here;"
    linux --db "$made" db check >/dev/null 2>&1 || failures="$failures not sound here;"
    cli_status --db "$(as_here "$made")" db check || failures="$failures not sound there;"
    linux --db "$data" db check >/dev/null 2>&1 || failures="$failures what the window wrote is not sound here;"
}

step_size() {
    if [ -n "$native" ]; then remark='no package'; return; fi
    bytes=$(stat -c %s "$zip")
    remark="$((bytes / 1000)) kB, $(wc -l <"$work/unpacked") files, $(du -sk --apparent-size "$folder" | cut -f 1) KiB unpacked"
    if [ "$bytes" -ge 40000000 ]; then failures=' too large;'; fi
}

has_window() { [ -n "$(window_of '^Bình Đẳng')" ]; }

step_start_up() {
    times=''
    for turn in 1 2 3 4 5 6 7; do
        begun=$(milliseconds)
        program
        until has_window; do
            if [ $(($(milliseconds) - begun)) -gt 30000 ]; then failures=' no window;'; return; fi
        done
        times="$times $(($(milliseconds) - begun))"
        within 10 title_has 'Bình Đẳng'
        sleep 0.5
        stop || failures="$failures it did not end with 0;"
    done
    # shellcheck disable=SC2086
    set -- $(sorted_middle $times)
    remark="shortest $1 ms, middle $2 ms of:$times"
    if [ "$1" -gt 1000 ]; then failures="$failures shortest over 1 s: $1;"; fi
}

resident() { awk '/^VmRSS/{print $2}' "/proc/$1/status"; }
# Of that what is the process' own, not pages of files (Wine's libraries above all).
own_memory() { awk '/^RssAnon/{print $2}' "/proc/$1/status"; }
# settled PID: KiB once it no longer moves.
settled() {
    last=0
    for look in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
        sleep 1
        now=$(resident "$1")
        if [ "$look" -ge 4 ] && [ $((now > last ? now - last : last - now)) -lt 200 ]; then break; fi
        last=$now
    done
    echo "$now"
}

step_memory() {
    program --db "$(as_here "$sample")"
    within 30 title_has demo.db
    here=$(settled "$program_pid")
    here_own=$(own_memory "$program_pid")
    stop || failures="$failures it did not end with 0;"
    remark="$here KiB, of it $here_own KiB its own"
    linux_program=$(dirname -- "$linux_cli")/binhdang
    if [ -n "$native" ] || [ ! -x "$linux_program" ]; then return; fi
    HOME="$home" "$linux_program" --db "$sample" >/dev/null 2>&1 &
    program_pid=$!
    within 30 title_has demo.db
    there=$(settled "$program_pid")
    there_own=$(own_memory "$program_pid")
    stop
    remark="$here KiB, of it $here_own KiB its own; on Linux $there KiB and $there_own KiB ($((here * 100 / there)) %)"
    if [ $((here * 100)) -gt $((there * 120)) ]; then failures="$failures more than a fifth above Linux: $remark;"; fi
}
