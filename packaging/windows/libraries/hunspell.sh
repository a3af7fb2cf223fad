# Ten files; its own build wants a terminal library that only its tools need.
bd_sources=hunspell
bd_recipe() {
    cp "$source/config.h.in" config.h
    for file in affentry affixmgr csutil filemgr hashmgr hunspell hunzip phonet replist suggestmgr; do
        x86_64-w64-mingw32-g++-posix -O2 -DNDEBUG -DHUNSPELL_STATIC -DBUILDING_LIBHUNSPELL -I. \
            -I"$source/src/hunspell" -c "$source/src/hunspell/$file.cxx" -o "$file.o"
    done
    mkdir -p "$prefix/lib/pkgconfig" "$prefix/include/hunspell"
    x86_64-w64-mingw32-gcc-ar-posix rcs "$prefix/lib/libhunspell-1.7.a" ./*.o
    for header in hunspell.hxx hunspell.h hunvisapi.h w_char.hxx atypes.hxx; do
        cp "$source/src/hunspell/$header" "$prefix/include/hunspell/"
    done
    bd_pc hunspell '-lhunspell-1.7' '-DHUNSPELL_STATIC -I${prefix}/include/hunspell'
}
