# SQLite as a DLL, because Qt's driver and the program's tests must meet the same copy. The options are those of
# Debian's library: secure_delete above all, without which what was erased for good would stay in free pages.
bd_sources=sqlite3
bd_recipe() {
    cp -r "$source"/. .
    mkdir amalgamation && cd amalgamation
    ../configure --disable-tcl >/dev/null
    make sqlite3.c >/dev/null
    x86_64-w64-mingw32-gcc-posix -O2 -shared -o sqlite3.dll -Wl,--out-implib,libsqlite3.dll.a \
        '-DSQLITE_API=__declspec(dllexport)' \
        -DSQLITE_THREADSAFE=1 -DSQLITE_SECURE_DELETE -DSQLITE_USE_URI=1 -DSQLITE_MAX_VARIABLE_NUMBER=250000 \
        -DSQLITE_ENABLE_FTS3 -DSQLITE_ENABLE_FTS3_PARENTHESIS -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE=1 \
        -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_MATH_FUNCTIONS \
        -DSQLITE_ENABLE_UNLOCK_NOTIFY -DSQLITE_LIKE_DOESNT_MATCH_BLOBS -DSQLITE_OMIT_LOAD_EXTENSION \
        sqlite3.c
    mkdir -p "$prefix/bin" "$prefix/lib" "$prefix/include"
    cp sqlite3.dll "$prefix/bin/"
    cp libsqlite3.dll.a "$prefix/lib/"
    cp sqlite3.h sqlite3ext.h "$prefix/include/"
}
