# Shared by packaging/windows/build and smoke; sourced, not run. POSIX sh.

# The packages of Debian 12 that the cross-build takes beside those of the program itself.
BD_WINDOWS_PACKAGES='
g++-mingw-w64-x86-64-posix
gcc-mingw-w64-x86-64-posix
binutils-mingw-w64-x86-64
libz-mingw-w64-dev
dpkg-dev
ca-certificates
gcc
g++
make
cmake
ninja-build
ccache
pkgconf|pkg-config
patch
tcl
autoconf
automake
libtool
zip
unzip
zstd
qt6-base-dev
qt6-base-dev-tools
qt6-tools-dev
qt6-tools-dev-tools
qt6-l10n-tools
nlohmann-json3-dev
libcli11-dev
libexpected-dev
catch2
hunspell-vi
fonts-liberation2
breeze-icon-theme
librsvg2-bin
icoutils
poppler-utils
'
BD_SMOKE_PACKAGES='
wine64
wine
xvfb
xauth
openbox
xdotool
xclip
fcitx5
fcitx5-unikey
imagemagick
poppler-utils
sqlite3
unzip
'

# bd_windows_setup PACKAGE...: installs those that are missing, by the rules of scripts/setup.sh.
bd_windows_setup() {
    if [ "$(bd_system)" != debian12 ]; then
        bd_say 'The Windows package is built on Debian 12: its mingw-w64, Wine and source packages are what was tried.'
        return 1
    fi
    # shellcheck disable=SC2046
    bd_install $(bd_missing "$@")
}

# Where Qt, the libraries and the program are built for Windows and kept: $1, else a folder of the user's cache.
bd_windows_cache() {
    cache=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/binhdang-windows}
    mkdir -p "$cache"
    cache=$(readlink -f -- "$cache")
    prefix=$cache/prefix
    program=$cache/program
    export BD_WINDOWS_PREFIX="$prefix"
}

# The version in the top level CMakeLists.txt.
bd_version() { sed -n 's/^project(BinhDang VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt"; }

# Where the compiler's own DLLs lie.
bd_runtime_folder() { dirname -- "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)"; }

# bd_add_fonts FOLDER: what the programs there draw pages with.
bd_add_fonts() {
    mkdir -p "$1/fonts"
    for font in Serif Sans Mono; do cp /usr/share/fonts/truetype/liberation2/Liberation$font-*.ttf "$1/fonts/"; done
}

# bd_configure: the program and its tests, for Windows, in $program.
bd_configure() {
    if [ -f "$program/build.ninja" ] && grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$program/CMakeCache.txt"; then
        return 0
    fi
    bd_say 'Configuring the program for Windows ...'
    cmake --fresh -S "$root" -B "$program" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$windows/mingw64.cmake" \
        -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=ON \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        "-DCMAKE_CROSSCOMPILING_EMULATOR=$windows/wine;$cache" >&2
}

# bd_wine_environment FOLDER: Wine with FOLDER as its world. A locale that is generated everywhere: under C, Wine sees no
# names with Vietnamese letters. mscoree and mshtml are what it would offer to download.
bd_wine_environment() {
    export WINEPREFIX="$1" WINEARCH=win64 WINEDEBUG="${WINEDEBUG--all}" WINEDLLOVERRIDES='mscoree,mshtml=' LC_ALL=C.UTF-8
}

# bd_wine_start FOLDER: the same, made at the first time.
bd_wine_start() {
    bd_wine_environment "$1"
    if [ ! -f "$1/system.reg" ]; then
        bd_say 'Making a folder for Wine ...'
        mkdir -p "$(dirname -- "$1")"
        /usr/lib/wine/wine64 wineboot -i >&2
    fi
}
