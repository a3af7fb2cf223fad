# What spdlog formats with.
bd_sources=fmtlib
bd_recipe() { bd_cmake "$source" -DFMT_TEST=OFF -DFMT_DOC=OFF; }
