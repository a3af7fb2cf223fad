# Puts the folder and the ZIP together. Sourced by build, which has set root, windows, cache, prefix and program.

# DLLs of Windows 10 itself. One that is neither here nor in the build is missing, and the package isn't made.
BD_SYSTEM_DLLS='advapi32 authz bcrypt comctl32 comdlg32 crypt32 d2d1 d3d11 d3d12 d3d9 dnsapi dwmapi dwrite dxgi gdi32
imm32 iphlpapi kernel32 mpr msvcrt ncrypt netapi32 ole32 oleaut32 psapi rpcrt4 secur32 setupapi shcore shell32 shlwapi
user32 userenv usp10 uxtheme version winhttp winmm winspool.drv ws2_32 wtsapi32'

bd_imports() { x86_64-w64-mingw32-objdump -p "$1" | sed -n 's/^.*DLL Name: //p'; }

# bd_add_dlls FOLDER FILE: what FILE needs, and what that needs, copied into FOLDER.
bd_add_dlls() {
    for dll in $(bd_imports "$2"); do
        if [ -e "$1/$dll" ]; then continue; fi
        known=$(echo "$dll" | tr 'A-Z' 'a-z' | sed 's/\.dll$//')
        # shellcheck disable=SC2086
        case " $(echo $BD_SYSTEM_DLLS) " in *" $known "*) continue ;; esac
        case $known in api-ms-win-*) continue ;; esac
        found=''
        for from in "$prefix/bin" "$(bd_runtime_folder)" /usr/x86_64-w64-mingw32/lib; do
            if [ -e "$from/$dll" ]; then found=$from/$dll; break; fi
        done
        if [ -z "$found" ]; then
            bd_say "$2 needs $dll, which is neither built here nor part of Windows."
            return 1
        fi
        cp "$found" "$1/"
        bd_add_dlls "$1" "$found"
    done
}

# Where each part comes from and under which terms: Debian's copyright files, and the texts they point to.
bd_add_licences() {
    to=$1
    mkdir -p "$to"
    cp "$root/LICENSE" "$to/binhdang-GPL-3.txt"
    cp "$root/resources/copyright" "$to/binhdang.txt"
    {
        echo 'The program is built from its own sources, and with these libraries from the source packages of Debian 12'
        echo '(https://snapshot.debian.org has every version):'
        echo
        for library in $BD_LIBRARIES; do
            bd_sources=''
            . "$windows/libraries/$library.sh"
            if [ -z "$bd_sources" ]; then continue; fi
            dsc=$(basename -- "$(bd_dsc "$bd_sources")" .dsc)
            echo "$bd_sources ${dsc##*_}"
            cp "$cache/sources/$library/debian/copyright" "$to/$bd_sources.txt"
        done
        for package in gcc-mingw-w64-base mingw-w64-common libz-mingw-w64 nlohmann-json3-dev libcli11-dev libexpected-dev \
            breeze-icon-theme fonts-liberation2 hunspell-vi; do
            if ! bd_have_package "$package"; then continue; fi
            dpkg-query -W -f='${source:Package} ${source:Version}\n' "$package"
            zcat -f "/usr/share/doc/$package/copyright" >"$to/$package.txt"
        done
    } >"$to/SOURCES.txt"
    for text in GPL-2 GPL-3 LGPL-2 LGPL-2.1 LGPL-3 Apache-2.0 MPL-1.1 MPL-2.0; do
        cp "/usr/share/common-licenses/$text" "$to/full-$text.txt"
    done
}

# bd_package FOLDER: FOLDER/binhdang-VERSION-win64.zip, its checksum beside it.
bd_package() {
    version=$(bd_version)
    name=binhdang-$version-win64
    folder=$1/$name
    rm -rf "$folder" "$folder.zip" "$folder.zip.sha256"
    mkdir -p "$folder/plugins/platforms" "$folder/plugins/styles" "$folder/plugins/sqldrivers" \
        "$folder/plugins/imageformats" "$folder/dictionaries"
    cp "$program/bin/binhdang.exe" "$program/bin/binhdang-cli.exe" "$program/bin/binhdang-paper.dll" "$folder/"
    for plugin in platforms/qwindows styles/qwindowsvistastyle sqldrivers/qsqlite imageformats/qjpeg imageformats/qgif; do
        cp "$prefix/plugins/$plugin.dll" "$folder/plugins/$plugin.dll"
    done
    for file in "$folder"/*.exe "$folder"/*.dll "$folder"/plugins/*/*.dll; do bd_add_dlls "$folder" "$file"; done
    x86_64-w64-mingw32-strip "$folder"/*.exe "$folder"/*.dll "$folder"/plugins/*/*.dll
    printf '[Paths]\r\nPlugins = plugins\r\n' >"$folder/qt.conf"
    bd_add_fonts "$folder"
    cp /usr/share/hunspell/vi_VN.aff /usr/share/hunspell/vi_VN.dic "$folder/dictionaries/"
    bd_add_licences "$folder/licences"
    for guide in "$windows"/guide/HUONG-DAN.*; do cp "$guide" "$folder/"; done
    # The same sources give the same archive: the time of the last change, names in order, nobody's user id.
    changed=$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)
    find "$folder" -exec touch -h -d "@$changed" {} +
    (cd "$1" && find "$name" -type f | LC_ALL=C sort | TZ=UTC zip -q -9 -X "$name.zip" -@ && sha256sum "$name.zip" >"$name.zip.sha256")
    bd_say "$folder.zip: $(du -k --apparent-size "$folder.zip" | cut -f 1) KiB, $(find "$folder" -type f | wc -l) files, $(du -sk --apparent-size "$folder" | cut -f 1) KiB unpacked"
}
