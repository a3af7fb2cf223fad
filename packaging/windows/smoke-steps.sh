# What packaging/windows/smoke does with the window, and what must come of it; sourced.

province='Minh Khê (mẫu)'
commune='xã Khe Mây (mẫu)'
signer='Lý Thị Hoa (mẫu)'
added='Nói chuyện chuyên đề tại 09 thôn, ưu tiên thôn vùng sâu; phường, đặc khu: ỷ ỹ ỵ ữ ặ ẫ.'
activity='Nói chuyện chuyên đề về phòng, chống bạo lực gia đình tại thôn Ngòi Đẫm (mẫu)'

find_data() {
    data=$(find "$work" -name binhdang.db | head -n 1)
    [ -n "$data" ]
}

step_first() {
    # The papers that are received later: made by the program itself.
    cli demo "$(as_here "$files/mau")" >/dev/null
    sample="$files/mau/demo.db"
    cp "$files/mau/KH-binh-dang-gioi-2026-tinh.docx" "$files/Kế hoạch của tỉnh.docx" || failures=' no sample;'
    cli --db "$(as_here "$sample")" plan export 1 -o "$(as_here "$files/Kế hoạch của xã.pdf")" >/dev/null
    limit=60
    program
    hold 'no window' title_has 'Bình Đẳng'
    limit=15
    sleep 0.5
    picture 01-first-place
    keys Return
    hold 'no data file' title_has 'binhdang.db'
    hold 'no data file' find_data
    hold 'the data file is not sound' says 'pragma integrity_check' ok
}

step_questions() {
    keys alt+p
    enter "$province"
    keys Tab
    enter "$commune"
    keys Tab
    enter "$signer"
    keys Tab
    hold 'province' says "select value from setting where name = 'office.province'" "$province"
    hold 'unit' says "select value from setting where name = 'office.unit'" "$commune"
    hold 'signer' says "select value from setting where name = 'office.signer'" "$signer"
}

# receive FILE: by the dialog of files.
receive() {
    keys ctrl+o
    hold 'no dialog of files' title_has 'Nhận kế hoạch từ tệp'
    sleep 0.3
    enter "$(as_here "$1")"
    keys Return
    hold 'nothing was read' title_has "Nhận kế hoạch: $(basename -- "$1")"
    sleep 0.3
    picture "$(printf '%02d' "$steps")-$step_name-read"
    keys alt+l
}

step_word() {
    receive "$files/Kế hoạch của tỉnh.docx"
    hold 'it was not stored' title_has 'UBND tỉnh Minh Khê (mẫu)'
    hold 'one plan' says "select count(*) from plan" 1
    hold 'its tasks' says "select count(*) > 30 from task" 1
}

step_pdf() {
    receive "$files/Kế hoạch của xã.pdf"
    hold 'it was not stored' title_has 'UBND xã Khe Mây (mẫu)'
    hold 'two plans' says "select count(*) from plan" 2
    hold 'its outline' says "select count(*) > 15 from section where plan_id = 2" 1
}

# Last year's, so that there are two years.
step_paste() {
    text=$(cli docx text "$(as_here "$files/mau/KH-binh-dang-gioi-2026-xa.docx")" | sed 's/2026/2025/g; s/\xc2\xa0/ /g')
    keys ctrl+shift+v
    hold 'no dialog' title_has 'Nhận kế hoạch từ nội dung dán'
    sleep 0.3
    enter "$text" || failures="$failures the text did not arrive;"
    keys alt+c
    hold 'nothing was read' title_has 'Nhận kế hoạch: nội dung dán'
    sleep 0.3
    picture "$(printf '%02d' "$steps")-paste-read"
    keys alt+l
    hold 'it was not stored' title_has 'Kế hoạch 2025'
    hold 'three plans' says "select group_concat(year) from (select year from plan order by id)" 2026,2026,2025
}

step_look() {
    keys F8
    sleep 1
    put 'chưa chép'
    copies_pages() { keys ctrl+a ctrl+c; sleep 0.5; clip_has 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'; }
    hold 'no pages' copies_pages
    hold 'its subject' clip_has 'Thực hiện công tác bình đẳng giới'
}

step_edit() {
    picture "$(printf '%02d' "$steps")-edit-before"
    keys F8
    palette 'Công tác chỉ đạo'
    sleep 0.5
    keys Return ctrl+Home
    put "$added"
    keys ctrl+v
    first="select count(*) from paragraph where text like '$added%Ban hành kế hoạch%'"
    hold 'it is not in the data file' says "$first" 1
}

step_undo() {
    keys ctrl+z
    hold 'it was not undone' says "$first" 0
    picture "$(printf '%02d' "$steps")-undo-undone"
    keys ctrl+y
    hold 'it was not done again' says "$first" 1
}

step_log() {
    keys ctrl+n
    hold 'no dialog' title_has 'Ghi hoạt động'
    enter '12/5/2026'
    keys Tab
    enter "$activity"
    keys Tab Tab
    enter 'Nói chuyện, tuyên truyền trực tiếp'
    keys Tab Tab Tab Tab Tab
    enter 45
    keys Tab
    enter 30
    picture "$(printf '%02d' "$steps")-log-typed"
    keys ctrl+Return
    hold 'the dialog stays' title_hasnt 'Ghi hoạt động'
    to_window
    hold 'it is not in the log' says "select title, people, women from activity where from_date = '2026-05-12'" "$activity|45|30"
}

step_report() {
    keys ctrl+r
    hold 'no dialog' title_has 'Lập báo cáo ngay'
    keys Home Tab
    enter 2026
    picture "$(printf '%02d' "$steps")-report-begun"
    keys ctrl+Return
    hold 'it was not made' says "select kind, period_from, period_to from report" '6m|2026-01-01|2026-06-30'
    sleep 0.5
    enter 27
    keys Tab
    enter 9
    keys Tab
    hold 'typed figures' says "select total, women from figure_entry" '27|9'
}

step_report_word() {
    keys alt+w
    written() { written_docx=$(find "$home" "$work/wine" -name 'BC-6-thang-2026*.docx' 2>/dev/null | head -n 1); [ -n "$written_docx" ]; }
    hold 'no file' written
    hold 'typed figures' docx_has "$written_docx" '09/27'
    hold 'the log' docx_has "$written_docx" '45'
    hold 'the head' docx_has "$written_docx" 'XÃ KHE MÂY (MẪU)'
    hold 'no report in the window' title_has 'Báo cáo 2026'
    if docx_has "$written_docx" '0 lượt nữ'; then failures="$failures unknown became zero;"; fi
}

# save_as COMMAND FILE: by the palette and the dialog of files.
save_as() {
    palette "$1"
    hold 'no dialog of files' title_has "$1"
    sleep 0.3
    enter "$(as_here "$2")"
    picture "$(printf '%02d' "$steps")-$step_name-dialog"
    keys Return
    hold 'no file' test -s "$2"
    to_window
}

step_report_pdf() {
    save_as 'Xuất ra PDF' "$files/Báo cáo 6 tháng đầu năm.pdf"
    hold 'typed figures' pdf_has "$files/Báo cáo 6 tháng đầu năm.pdf" '09/27'
    hold 'its words' pdf_has "$files/Báo cáo 6 tháng đầu năm.pdf" 'Kết quả thực hiện công tác bình đẳng giới'
    hold 'Liberation Serif in the file' sh -c "pdffonts '$files/Báo cáo 6 tháng đầu năm.pdf' | grep -q 'LiberationSerif.* yes no  yes'"
}

step_plan_word() {
    palette 'Triển khai công tác bình đẳng giới'
    hold 'the plan of the province' title_has 'UBND tỉnh Minh Khê (mẫu)'
    save_as 'Xuất ra Word' "$files/Kế hoạch xuất ra – lần 1.docx"
    hold 'its words' docx_has "$files/Kế hoạch xuất ra – lần 1.docx" 'TỈNH MINH KHÊ (MẪU)'
    palette "Thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2025"
    hold 'the plan of 2025' title_has 'Kế hoạch 2025'
}

step_close() {
    stop || failures="$failures it did not end with 0;"
    hold 'the data file is not sound' sh -c "sqlite3 '$data' 'pragma integrity_check' | grep -qx ok"
    cli_status --db "$(as_here "$data")" db check || failures="$failures binhdang-cli db check;"
}

step_again() {
    if [ -z "$native" ]; then start_unikey || failures="$failures no input method;"; fi
    program
    limit=60
    hold 'no window with the plan that was open' title_has 'Kế hoạch 2025'
    limit=15
    cli --db "$(as_here "$data")" --json plan list >"$work/plans.json"
    if [ "$(grep -c '"uuid"' "$work/plans.json")" != 3 ]; then failures="$failures three plans;"; fi
    hold 'the edited paragraph' says "$first" 1
    hold 'the activity' says "select title from activity" "$activity"
    cli --db "$(as_here "$data")" --json report list >"$work/reports.json"
    grep -q '"kind": "6m"' "$work/reports.json" || failures="$failures the report;"
    put 'chưa chép'
    keys F8
    sleep 1
    copies_edited() { keys ctrl+a ctrl+c; sleep 0.5; clip_has 'ưu tiên thôn vùng sâu; phường, đặc khu: ỷ ỹ ỵ ữ ặ ẫ'; }
    hold 'the words on the page' copies_edited
    picture "$(printf '%02d' "$steps")-again-page"
    keys F8
}

step_typed() {
    palette 'Truyền thông, phổ biến pháp luật'
    sleep 0.5
    keys Return ctrl+End
    typed="select count(*) from paragraph where text like '%phát thanh quý hai tại chín thôn, nội dung bình đẳng giới, quyết định số%'"
    # On a machine that has much to do a key gets lost on its way to Wine; it is typed again then.
    for attempt in 1 2 3; do
        type_keys ' phast thanh quys hai taij chins thoon, nooij dung bifnh ddawngr giowis, quyeets ddinhj soos '
        if within 6 says "$typed" 1; then break; fi
        bd_say "      (typing once more: $attempt)"
    done
    hold 'it is not in the data file' says "$typed" 1
    picture "$(printf '%02d' "$steps")-typed-before"
    within 10 undone_typing || failures="$failures it was not undone;"
    # What follows is without an input method, as before.
    stop || failures="$failures it did not end with 0;"
    unset XMODIFIERS
    kill "$fcitx_pid" && wait "$fcitx_pid" 2>/dev/null
    fcitx_pid=''
    program
    hold 'no window' title_has 'Kế hoạch 2025'
}
undone_typing() { keys ctrl+z; sleep 0.3; says "$typed" 0; }

# look_at PREFIX: the pages that everybody sees, each on the screen.
look_at() {
    for page in 'Việc cần làm' 'Hoạt động' 'Lập báo cáo' 'Tài liệu, cài đặt' 'Thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2025'; do
        palette "$page"
        sleep 0.7
        fits || failures="$failures $page ($fits_X,$fits_Y $fits_WIDTH x $fits_HEIGHT);"
        look_at=$((look_at + 1))
        picture "$(printf '%02d' "$steps")-$1-$look_at"
    done
    keys ctrl+n
    hold 'no dialog' title_has 'Ghi hoạt động'
    sleep 0.5
    fits || failures="$failures the dialog ($fits_X,$fits_Y $fits_WIDTH x $fits_HEIGHT);"
    picture "$(printf '%02d' "$steps")-$1-dialog"
    dialog_width=$fits_WIDTH
    keys Escape
    hold 'the dialog stays' title_hasnt 'Ghi hoạt động'
    to_window
}

step_sizes() {
    look_at=0
    look_at sizes
    width_at_100=$dialog_width
    remark="dialog $width_at_100 px wide"
    stop || failures="$failures it did not end with 0;"
}

# larger: the same pages; the dialog says whether it was larger indeed.
larger() {
    limit=60
    hold 'no window' title_has 'Kế hoạch 2025'
    limit=15
    look_at=0
    look_at "$step_name"
    if [ $((dialog_width * 100)) -lt $((width_at_100 * 120)) ]; then failures="$failures not larger: $dialog_width after $width_at_100;"; fi
    remark="dialog $dialog_width px wide"
    stop || failures="$failures it did not end with 0;"
}

step_scaled() {
    QT_SCALE_FACTOR=1.5
    export QT_SCALE_FACTOR
    # Wine hands on no variable that begins with QT_; those of its registry come through.
    if [ -z "$native" ]; then /usr/lib/wine/wine64 reg add 'HKCU\Environment' /v QT_SCALE_FACTOR /d 1.5 /f >/dev/null 2>&1; fi
    program
    larger
    if [ -z "$native" ]; then /usr/lib/wine/wine64 reg delete 'HKCU\Environment' /v QT_SCALE_FACTOR /f >/dev/null 2>&1; fi
    unset QT_SCALE_FACTOR
}

set_dpi() {
    /usr/lib/wine/wine64 reg add 'HKCU\Control Panel\Desktop' /v LogPixels /t REG_DWORD /d "$1" /f >/dev/null 2>&1
    wineserver -k # read when Wine's desktop starts
    wineserver -w
    wineserver -p
}

step_dpi() {
    set_dpi 144
    program
    larger
    set_dpi 96
}

step_registry() {
    wineserver -k # writes what it holds
    wineserver -w
    wineserver -p
    # Wine's own lists of files in dialogs name the program, as Windows' do; a key of ours would be under Software.
    if grep -i '^\[Software\\\\.*\(binhdang\|qtproject\|trolltech\)' "$work/wine/user.reg" "$work/wine/system.reg" |
        grep -vi 'comdlg32\|explorer\|AppCompat' >"$work/keys"; then
        failures=" $(head -n 3 "$work/keys");"
    fi
    find "$folder" -type f | sort >"$work/now"
    left=$(comm -13 "$work/unpacked" "$work/now" | sed "s|^$folder/||" | tr '\n' ' ')
    missing=$(comm -23 "$work/unpacked" "$work/now" | sed "s|^$folder/||" | tr '\n' ' ')
    if [ -n "$left$missing" ]; then failures="$failures new: $left, gone: $missing;"; fi
    remark="data in ${data#"$work/"}"
}

# As on a stick: the folder comes to another place, and what is beside the program holds before what is in the profile.
step_carried() {
    : >"$folder/binhdang.ini"
    limit=60
    program
    hold 'no window' title_has 'Bình Đẳng'
    limit=15
    sleep 0.5
    picture "$(printf '%02d' "$steps")-carried-place"
    keys Return
    hold 'no data file beside the program' test -s "$folder/data/binhdang.db"
    hold 'it is not open' title_has 'binhdang.db'
    keys alt+p
    enter "$province"
    keys Tab
    hold 'the answer' sh -c "sqlite3 -readonly '$folder/data/binhdang.db' \"select value from setting where name = 'office.province'\" | grep -qF '$province'"
    stop || failures="$failures it did not end with 0;"
    carried="$work/USB của chị Hoa"
    mv "$folder" "$carried"
    was=$folder
    folder=$carried
    program
    hold 'no window after it was carried' title_has 'binhdang.db'
    sleep 0.5
    keys alt+p Tab
    enter "$commune"
    keys Tab
    hold 'what is answered there' sh -c "sqlite3 -readonly '$carried/data/binhdang.db' \"select value from setting where name = 'office.unit'\" | grep -qF '$commune'"
    picture "$(printf '%02d' "$steps")-carried-there"
    stop || failures="$failures it did not end with 0;"
    rm -rf "$carried/binhdang.ini" "$carried/data"
    mv "$carried" "$was"
    folder=$was
}
