# Cross-compiling for 64-bit Windows with Debian's mingw-w64 (GCC 12, posix threads). BD_WINDOWS_PREFIX is the folder
# that Qt and the other libraries were installed into: packaging/windows/build sets it in the environment, so that
# try_compile projects, which see no cache, have it too.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
# Windows 10: the oldest system that Qt 6 runs on.
set(CMAKE_SYSTEM_VERSION 10.0)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_AR x86_64-w64-mingw32-gcc-ar-posix CACHE STRING "")
set(CMAKE_RANLIB x86_64-w64-mingw32-gcc-ranlib-posix CACHE STRING "")

set(CMAKE_FIND_ROOT_PATH "$ENV{BD_WINDOWS_PREFIX}" /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# The libraries are static, so what they need themselves must be named too.
set(PKG_CONFIG_EXECUTABLE "${CMAKE_CURRENT_LIST_DIR}/pkg-config")
