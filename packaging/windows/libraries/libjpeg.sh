# For pictures in PDF files. Without its assembler part, which would take one more tool.
bd_sources=libjpeg-turbo
bd_recipe() { bd_cmake "$source" -DENABLE_SHARED=OFF -DENABLE_STATIC=ON -DWITH_SIMD=OFF -DWITH_TURBOJPEG=OFF; }
