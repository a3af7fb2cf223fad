bd_sources=freetype
bd_recipe() {
    bd_cmake "$source" -DFT_DISABLE_BROTLI=ON -DFT_DISABLE_BZIP2=ON -DFT_DISABLE_HARFBUZZ=ON -DFT_DISABLE_PNG=ON \
        -DFT_REQUIRE_ZLIB=ON
}
