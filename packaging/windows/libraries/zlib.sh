# Debian has zlib for Windows; here lies its static library alone, so that nothing takes the DLL beside it.
bd_sources=''
bd_recipe() {
    mkdir -p "$prefix/include" "$prefix/lib/pkgconfig"
    cp /usr/x86_64-w64-mingw32/include/zlib.h /usr/x86_64-w64-mingw32/include/zconf.h "$prefix/include/"
    cp /usr/x86_64-w64-mingw32/lib/libz.a "$prefix/lib/"
    bd_pc zlib -lz '-I${prefix}/include'
}
