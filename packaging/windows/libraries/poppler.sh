# The reader of PDF files with its Qt 6 face and nothing of a desktop: no glib, fontconfig, NSS, colour management.
bd_sources=poppler
bd_recipe() {
    bd_cmake "$source" -DENABLE_QT6=ON -DENABLE_QT5=OFF -DENABLE_GLIB=OFF -DENABLE_CPP=OFF -DENABLE_UTILS=OFF \
        -DENABLE_BOOST=OFF -DENABLE_CMS=none -DENABLE_LIBOPENJPEG=unmaintained -DENABLE_DCTDECODER=libjpeg \
        -DENABLE_LIBCURL=OFF -DENABLE_ZLIB=OFF -DENABLE_NSS3=OFF -DENABLE_GPGME=OFF -DENABLE_LIBTIFF=OFF \
        -DWITH_PNG=OFF -DWITH_TIFF=OFF -DWITH_NSS3=OFF -DWITH_Cairo=OFF -DENABLE_GOBJECT_INTROSPECTION=OFF \
        -DBUILD_GTK_TESTS=OFF -DBUILD_QT6_TESTS=OFF -DBUILD_CPP_TESTS=OFF -DBUILD_MANUAL_TESTS=OFF \
        -DFONT_CONFIGURATION=win32 -DRUN_GPERF_IF_PRESENT=OFF \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
    # A static library's users link what it is made of; Qt behind it.
    echo 'Libs.private: -lQt6Gui -lQt6Core' >>"$prefix/lib/pkgconfig/poppler-qt6.pc"
    echo 'Requires.private: freetype2, libjpeg, zlib' >>"$prefix/lib/pkgconfig/poppler.pc"
    echo 'Libs.private: -lgdi32' >>"$prefix/lib/pkgconfig/poppler.pc"
}
