# The library alone. Its header of AES forgets <cstdint>, which other compilers bring along.
bd_sources=qpdf
bd_recipe() {
    bd_cmake_configure "$source" -DBUILD_STATIC_LIBS=ON -DREQUIRE_CRYPTO_NATIVE=ON -DUSE_IMPLICIT_CRYPTO=OFF \
        -DALLOW_CRYPTO_NATIVE=ON -DDEFAULT_CRYPTO=native -DBUILD_DOC=OFF -DINSTALL_EXAMPLES=OFF \
        -DCMAKE_CXX_FLAGS='-include cstdint'
    cmake --build . --target libqpdf
    cmake --install . --component dev
}
