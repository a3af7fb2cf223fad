# Builds Qt and the other libraries for Windows from Debian's source packages, each once, into CACHE/prefix.
# Sourced by build and test, after scripts/setup.sh and common.sh. A library is built anew when its source package, its
# recipe or the compiler changed. Recipes lie in libraries/: bd_sources is the name of the source package, bd_recipe
# runs in an empty folder with $source and $prefix.

# In the order in which they need each other.
BD_LIBRARIES='headers zlib sqlite3 qt fmt spdlog pugixml libzip libxlsxwriter hunspell libjpeg freetype libxml2 qpdf poppler'

# Debian's source packages, from the mirrors this machine has, with lists of their own.
bd_apt_sources() {
    mkdir -p "$cache/apt/lists/partial"
    key=/usr/share/keyrings/debian-archive-keyring.gpg
    apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' |
        awk -v key="$key" '$3 == "main" && $4 == "Debian" && !seen[$1 $2]++ {
            print "deb-src [signed-by=" key "] " $1 " " $2 " main" }' >"$cache/apt/sources.list"
    if [ ! -s "$cache/apt/sources.list" ]; then
        bd_say 'The mirror of Debian that this machine uses was not found in its list of sources.'
        return 1
    fi
    apt-get $(bd_apt_options) update >&2
}

bd_apt_options() {
    echo "-o Dir::Etc::sourcelist=$cache/apt/sources.list -o Dir::Etc::sourceparts=-" \
        "-o Dir::State::Lists=$cache/apt/lists -o APT::Sandbox::User="
}

# The description file of source package $1, as it lies in downloads.
bd_dsc() { find "$cache/downloads" -maxdepth 1 -name "$1_*.dsc" | sort -V | tail -n 1; }

# bd_cmake_configure FOLDER OPTION...: for recipes that build a part only.
bd_cmake_configure() {
    from=$1
    shift
    cmake -S "$from" -B . -G Ninja -DCMAKE_TOOLCHAIN_FILE="$windows/mingw64.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_LIBDIR:STRING=lib -DBUILD_SHARED_LIBS=OFF "$@"
}

# bd_cmake FOLDER OPTION...: configured, built and installed.
bd_cmake() {
    bd_cmake_configure "$@"
    cmake --build .
    cmake --install . --strip
}

# bd_pc NAME LIBS CFLAGS: a pkg-config file for a library whose own build writes none.
bd_pc() {
    printf 'prefix=${pcfiledir}/../..\n\nName: %s\nDescription: %s\nVersion: %s\nLibs: -L${prefix}/lib %s\nCflags: %s\n' \
        "$1" "$1" "$version" "$2" "$3" >"$prefix/lib/pkgconfig/$1.pc"
}

# bd_library NAME: one library, unless it is there already.
bd_library() {
    bd_sources=''
    version=$(sed -n 's/.*ZLIB_VERSION "\(.*\)".*/\1/p' /usr/x86_64-w64-mingw32/include/zlib.h) # where no source package tells
    . "$windows/libraries/$1.sh"
    if [ -n "$bd_sources" ]; then
        dsc=$(bd_dsc "$bd_sources")
        version=${dsc##*_} version=${version%.dsc}
    fi
    stamp="$version $(x86_64-w64-mingw32-gcc-posix -dumpfullversion) $(cat "$windows/libraries/$1.sh" "$windows/mingw64.cmake" | sha256sum)"
    if [ "$(cat "$cache/stamps/$1" 2>/dev/null)" = "$stamp" ]; then return 0; fi
    bd_say "Building $1 $version for Windows ..."
    source=$cache/sources/$1 build=$cache/build/$1
    rm -rf "$source" "$build"
    mkdir -p "$cache/sources" "$build" "$cache/stamps" "$cache/logs"
    # A fresh shell: -e would not hold inside a condition.
    if ! (
        bd_dsc_file=${dsc-} BD_WINDOWS_PREFIX=$prefix
        export BD_WINDOWS_PREFIX cache windows prefix source build version bd_sources bd_dsc_file
        sh -eu -c '
            . "$windows/libraries.sh"
            . "$windows/libraries/$1.sh"
            if [ -n "$bd_sources" ]; then dpkg-source -x "$bd_dsc_file" "$source"; fi
            cd "$build"
            bd_recipe' bd_library "$1"
    ) >"$cache/logs/$1.log" 2>&1; then
        tail -n 30 "$cache/logs/$1.log" >&2
        bd_say "$1 could not be built; the whole log is $cache/logs/$1.log"
        return 1
    fi
    echo "$stamp" >"$cache/stamps/$1"
    rm -rf "$build"
}

bd_libraries() {
    mkdir -p "$cache/downloads" "$prefix/lib/pkgconfig"
    wanted=''
    for name in $BD_LIBRARIES; do
        bd_sources=''
        . "$windows/libraries/$name.sh"
        if [ -n "$bd_sources" ] && [ -z "$(bd_dsc "$bd_sources")" ]; then wanted="$wanted $bd_sources"; fi
    done
    if [ -n "$wanted" ]; then
        bd_apt_sources
        bd_say "Fetching the sources of$wanted ..."
        # shellcheck disable=SC2046,SC2086
        (cd "$cache/downloads" && apt-get $(bd_apt_options) source --download-only $wanted >&2)
    fi
    for name in $BD_LIBRARIES; do bd_library "$name"; done
}
