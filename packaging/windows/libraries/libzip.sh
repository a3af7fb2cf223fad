# Deflate only, as in Office files; no encryption.
bd_sources=libzip
bd_recipe() {
    bd_cmake "$source" -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF \
        -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_OPENSSL=OFF -DENABLE_WINDOWS_CRYPTO=OFF \
        -DENABLE_COMMONCRYPTO=OFF -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF
    # It leaves the macro to those who include it.
    sed -i 's/^Cflags:.*/& -DZIP_STATIC/' "$prefix/lib/pkgconfig/libzip.pc"
}
