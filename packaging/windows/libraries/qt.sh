# Qt base: shared, with the test library. Debian's tarball lacks Qt's copies of SQLite (ours is used) and of wintab
# (only for tablet pens). direct2d stays on: without it Qt 6.4's DirectWrite font engine isn't compiled, but is called.
# No network and no D-Bus: the program doesn't use them, so it can't be made to.
bd_sources=qt6-base
bd_recipe() {
    bd_cmake "$source" \
        -DBUILD_SHARED_LIBS=ON \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
        -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_BENCHMARKS=OFF -DQT_BUILD_MANUAL_TESTS=OFF \
        -DFEATURE_testlib=ON -DFEATURE_dbus=OFF -DFEATURE_network=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF \
        -DFEATURE_pkg_config=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_openssl=OFF \
        -DFEATURE_direct2d=ON -DFEATURE_tabletevent=OFF \
        -DFEATURE_sql=ON -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=ON \
        -DFEATURE_sql_odbc=OFF -DFEATURE_sql_mysql=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_oci=OFF \
        -DFEATURE_sql_db2=OFF -DFEATURE_sql_ibase=OFF \
        -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
        -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_pcre2=OFF \
        -DFEATURE_system_doubleconversion=OFF -DFEATURE_system_textmarkdownreader=OFF \
        -DFEATURE_system_libb2=OFF -DFEATURE_zstd=OFF -DFEATURE_brotli=OFF
}
