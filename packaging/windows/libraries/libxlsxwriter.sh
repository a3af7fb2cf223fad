bd_sources=libxlsxwriter
bd_recipe() { bd_cmake "$source" -DUSE_STATIC_MSVC_RUNTIME=OFF -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF; }
