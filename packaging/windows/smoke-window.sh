# The screen, the keyboard and the clipboard of packaging/windows/smoke; sourced. Nothing here waits for a time alone:
# each wait is for a title, a text or a state, with a limit.

# within SECONDS COMMAND…: true as soon as the command is.
within() {
    within_left=$(($1 * 5))
    shift
    until "$@" >/dev/null 2>&1; do
        within_left=$((within_left - 1))
        if [ $within_left -le 0 ]; then return 1; fi
        sleep 0.2
    done
}

# open_screen: an X server of 1366x768 of our own on the first free number, with a window manager. Without one dialogs
# get no keyboard under Wine.
open_screen() {
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
    xvfb_pid=$!
    within 60 test -s "$work/display" || return 1
    DISPLAY=:$(cat "$work/display")
    export DISPLAY LC_ALL=C.UTF-8
    unset XMODIFIERS QT_IM_MODULE WAYLAND_DISPLAY QT_QPA_PLATFORM
    within 60 xdotool getdisplaygeometry || return 1
    HOME="$home" openbox >/dev/null 2>&1 &
    openbox_pid=$!
    within 60 xdotool get_desktop
}

leave() {
    if [ -z "$native" ] && [ -n "${WINEPREFIX-}" ]; then wineserver -k >/dev/null 2>&1; wineserver -w >/dev/null 2>&1; fi
    for pid in ${program_pid-} ${clip_pid-} ${fcitx_pid-} ${openbox_pid-} ${xvfb_pid-}; do kill "$pid" 2>/dev/null; done
    wait 2>/dev/null
    if [ -n "${BD_SMOKE_KEEP-}" ]; then bd_say "Kept: $work"; else rm -rf "$work"; fi
}

# start_unikey: fcitx5 with the engine of Unikey (Telex), as input method of the programs that are started from now on.
# Wine hands them what it composes by the same messages that Windows does.
start_unikey() {
    mkdir -p "$work/ime/fcitx5"
    chmod 700 "$work/ime"
    printf '%s\n' '[Groups/0]' 'Name=Default' 'Default Layout=us' 'DefaultIM=unikey' '' '[Groups/0/Items/0]' 'Name=unikey' 'Layout=' '' \
        '[GroupOrder]' '0=Default' >"$work/ime/fcitx5/profile"
    XDG_RUNTIME_DIR="$work/ime" XDG_CONFIG_HOME="$work/ime" XDG_DATA_HOME="$work/ime" DBUS_SESSION_BUS_ADDRESS=disabled: \
        fcitx5 --disable=all --enable=xcb,xim,unikey,keyboard,classicui >"$work/fcitx.log" 2>&1 &
    fcitx_pid=$!
    within 20 grep -q 'Loaded addon unikey' "$work/fcitx.log" || return 1
    XMODIFIERS=@im=fcitx
    export XMODIFIERS
}
type_keys() { xdotool type --delay 150 -- "$1"; }

picture() {
    if [ -n "$pictures" ]; then import -window root "$pictures/$1.png" 2>/dev/null; fi
}

title() { xdotool getactivewindow getwindowname 2>/dev/null; }
title_has() { title | grep -qF -- "$1"; }
title_hasnt() { ! title_has "$1"; }

keys() {
    for key in "$@"; do
        xdotool key --clearmodifiers "$key"
        sleep 0.05
    done
}

clip_is() { [ "$(timeout 2 xclip -o -selection clipboard 2>/dev/null | tr -d '\r')" = "$1" ]; }
clip_has() { timeout 2 xclip -o -selection clipboard 2>/dev/null | grep -qF -- "$1"; }
gone() { ! kill -0 "$1" 2>/dev/null; }

# put TEXT: onto the clipboard. xclip stays until somebody else copies, which is how a copy of the program is noticed.
put() {
    if [ -n "${clip_pid-}" ]; then kill "$clip_pid" 2>/dev/null; wait "$clip_pid" 2>/dev/null; fi
    printf '%s' "$1" | xclip -selection clipboard -quiet -i >/dev/null 2>&1 &
    clip_pid=$!
    within 5 clip_is "$1"
    # Wine's own clipboard follows that of X a moment later.
    if [ -z "$native" ]; then sleep 0.5; fi
}

# copied: what the program copies by Ctrl+A and Ctrl+C becomes the clipboard's.
copied() {
    keys ctrl+a ctrl+c
    within 5 gone "$clip_pid"
}

# enter TEXT: pasted into the field that has the keyboard, and read back from it. The field's text stays selected.
enter() {
    for attempt in 1 2 3 4; do
        put "$1"
        keys ctrl+a ctrl+v
        if copied && clip_is "$1"; then return 0; fi
        bd_say "      (pasting once more: $attempt)"
    done
    return 1
}

# to_window: the program's window has the keyboard. After a dialog of files, which Qt runs in a thread of its own, Wine
# activates no window, as Windows does; the window manager is asked then.
to_window() {
    if within 4 title_has 'Bình Đẳng'; then return 0; fi
    xdotool windowactivate "$(window_of '^Bình Đẳng')" 2>/dev/null
    within 10 title_has 'Bình Đẳng'
}

# palette WORDS: Ctrl+K, the words, Enter.
palette() {
    keys ctrl+k
    sleep 1
    enter "$1"
    keys Return
}

# window_of NAME: number of the window with this title; the size of a window as "WIDTH HEIGHT".
window_of() { xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1; }
size_of() { xdotool getwindowgeometry --shell "$1" 2>/dev/null | awk -F= '/^WIDTH/{w=$2} /^HEIGHT/{print w, $2}'; }
# On the screen, frame and all.
fits() {
    fits_at=$(xdotool getwindowgeometry --shell "$(xdotool getactivewindow)" 2>/dev/null | sed -n 's/^\([XYWH][A-Z]*\)=/fits_\1=/p')
    fits_X='' fits_Y='' fits_WIDTH='' fits_HEIGHT=''
    eval "$fits_at"
    [ -n "$fits_X" ] && [ "$fits_X" -ge 0 ] && [ "$fits_Y" -ge 0 ] &&
        [ $((fits_X + fits_WIDTH)) -le 1366 ] && [ $((fits_Y + fits_HEIGHT)) -le 768 ]
}
