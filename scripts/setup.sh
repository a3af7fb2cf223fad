# Shared by run, check, .ci/run and packaging/windows; sourced, not run. POSIX sh.
# Knows which packages the project needs on which system, installs what is missing, and builds a preset.
# Everything said here goes to stderr: stdout belongs to the program that is started in the end.

# One name per line. "a|b" is satisfied by either; the first is installed. The names hold for
# Debian 12, Debian 13 and Ubuntu 24.04 alike unless bd_rename says otherwise.
BD_BUILD_PACKAGES='
g++
cmake
ninja-build
ccache
pkgconf|pkg-config
qt6-base-dev
qt6-tools-dev
qt6-tools-dev-tools
qt6-l10n-tools
libqt6sql6-sqlite
libsqlite3-dev
libspdlog-dev
nlohmann-json3-dev
libcli11-dev
libexpected-dev
libzip-dev
zlib1g-dev
libpugixml-dev
libpoppler-qt6-dev
libqpdf-dev
libhunspell-dev
libxlsxwriter-dev
libxml2-dev
hunspell-vi
fonts-liberation
breeze-icon-theme
librsvg2-bin
'
BD_TEST_PACKAGES='
catch2
poppler-utils
libxml2-utils
desktop-file-utils
appstream
'

bd_say() { printf '%s\n' "$*" >&2; }

# Which of the supported systems this is; a derivative counts as the release that it is built on.
bd_system() (
    ID='' VERSION_ID='' ID_LIKE='' UBUNTU_CODENAME='' DEBIAN_CODENAME=''
    if [ -r /etc/os-release ]; then . /etc/os-release; fi
    case "$ID-$VERSION_ID" in
        debian-12) echo debian12; return ;;
        debian-13) echo debian13; return ;;
        ubuntu-24.04) echo ubuntu24.04; return ;;
    esac
    case " $ID $ID_LIKE " in
        *' ubuntu '*) if [ "$UBUNTU_CODENAME" = noble ]; then echo ubuntu24.04; return; fi ;;
    esac
    case "$DEBIAN_CODENAME" in
        bookworm) echo debian12; return ;;
        trixie) echo debian13; return ;;
    esac
    echo other
)

# The same thing under another name.
bd_rename() {
    case "$1:$2" in
        # Debian 12's fonts-liberation is the old 1.07 without the newer metrics.
        debian12:fonts-liberation) echo 'fonts-liberation2' ;;
        *:fonts-liberation) echo 'fonts-liberation|fonts-liberation2' ;;
        *) echo "$2" ;;
    esac
}

bd_have_package() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# The packages for $1 (build or test) on system $2.
bd_packages() {
    list=$BD_BUILD_PACKAGES
    if [ "$1" = test ]; then
        list="$list $BD_TEST_PACKAGES"
        # A LibreOffice that is there already serves; the package without windows would replace it.
        if ! command -v soffice >/dev/null 2>&1; then list="$list libreoffice-writer-nogui"; fi
    fi
    for name in $list; do bd_rename "$2" "$name"; done
}

# Those of the given names that are not installed.
bd_missing() {
    for name in "$@"; do
        found=no
        for choice in $(echo "$name" | tr '|' ' '); do
            if bd_have_package "$choice"; then found=yes; break; fi
        done
        if [ $found = no ]; then echo "${name%%|*}"; fi
    done
}

bd_as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Installs what is missing for $1 (build or test).
bd_setup() {
    system=$(bd_system)
    # shellcheck disable=SC2046
    set -- $(bd_packages "$1" "$system")
    if ! command -v dpkg-query >/dev/null 2>&1; then
        for tool in cmake ninja c++ pkg-config rsvg-convert; do
            if ! command -v "$tool" >/dev/null 2>&1; then bd_refuse "$@"; return 1; fi
        done
        BD_HINT="$*"
        return 0
    fi
    # shellcheck disable=SC2046
    missing=$(bd_missing "$@")
    if [ -z "$missing" ]; then return 0; fi
    # shellcheck disable=SC2086
    if [ "$system" = other ]; then bd_refuse $missing; return 1; fi
    # shellcheck disable=SC2086
    bd_install $missing
}

# Installs the packages named, if any are.
bd_install() {
    if [ $# = 0 ]; then return 0; fi
    bd_say "Missing packages:" "$@"
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null 2>&1; then
        bd_say 'Installing them needs root, and sudo is not here. Please run as root:'
        bd_say "    apt-get install --no-install-recommends" "$@"
        return 1
    fi
    bd_as_root apt-get update >&2 || bd_say 'The package lists could not be refreshed; trying with those that are here.'
    if ! bd_as_root apt-get install -y --no-install-recommends --no-remove "$@" >&2; then
        bd_say 'These packages could not be installed. On Ubuntu, "universe" must be switched on.'
        return 1
    fi
}

bd_refuse() {
    bd_say 'This system is not Debian 12, Debian 13 or Ubuntu 24.04, so nothing is installed here.'
    bd_say 'Please install what these packages of Debian hold, then try again:'
    for name in "$@"; do bd_say "    $name"; done
}

# Shows the build's progress on one line of a terminal, the rest as it comes, and nothing when all is built.
bd_progress() {
    clear=''
    while IFS= read -r line; do
        case $line in
            *'Re-checking globbed directories'* | 'ninja: no work to do.' | 'ninja: Entering directory'*) ;;
            '['[0-9]*)
                if [ -t 2 ]; then
                    printf '\r\033[K%.100s' "$line" >&2
                    clear='\r\033[K'
                else
                    printf '%s\n' "$line" >&2
                fi ;;
            *)
                # shellcheck disable=SC2059
                printf "$clear" >&2
                clear=''
                printf '%s\n' "$line" >&2 ;;
        esac
    done
    # shellcheck disable=SC2059
    printf "$clear" >&2
}

# bd_build ROOT PRESET TARGET...: configures where that has not happened yet, and builds.
bd_build() {
    bd_root=$1 bd_preset=$2
    shift 2
    bd_dir=$bd_root/build/$bd_preset
    if [ ! -f "$bd_dir/build.ninja" ] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$bd_root" "$bd_dir/CMakeCache.txt"; then
        bd_say "Configuring build/$bd_preset ..."
        # --fresh, because a folder that was moved or copied holds the paths of its old place.
        if ! (cd "$bd_root" && cmake --fresh --preset "$bd_preset") >&2; then
            if [ -n "${BD_HINT-}" ]; then bd_refuse "$BD_HINT"; fi
            return 1
        fi
    fi
    # The pipe's own status would be that of its last part; the build's comes back through descriptor 3.
    bd_status=$({ { { cmake --build "$bd_dir" --target "$@" 2>&1 && echo 0 >&3 || echo $? >&3; } |
        bd_progress; } 3>&1 >&2; })
    return "$bd_status"
}
