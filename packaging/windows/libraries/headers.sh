# Libraries that are headers only are the same on every system: copied from Debian's packages, with their CMake files,
# which find the headers from where they lie themselves.
bd_sources=''
bd_recipe() {
    mkdir -p "$prefix/include" "$prefix/share/cmake" "$prefix/lib/cmake/Catch2"
    cp -r /usr/include/nlohmann /usr/include/CLI /usr/include/tl /usr/include/catch2 "$prefix/include/"
    cp -r /usr/share/cmake/nlohmann_json /usr/share/cmake/CLI11 /usr/share/cmake/tl-expected "$prefix/share/cmake/"
    # Not Catch2Targets-none.cmake, which names a library for Linux; the headers have all that is used.
    cp /usr/lib/cmake/Catch2/Catch2Config*.cmake /usr/lib/cmake/Catch2/Catch2Targets.cmake \
        /usr/lib/cmake/Catch2/Catch.cmake /usr/lib/cmake/Catch2/ParseAndAddCatchTests.cmake \
        /usr/lib/cmake/Catch2/CatchAddTests.cmake "$prefix/lib/cmake/Catch2/"
}
