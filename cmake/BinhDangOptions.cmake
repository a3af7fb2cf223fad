# What holds for every target: the language, the output folder, the options that presets set.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(BD_WERROR "Treat warnings as errors" OFF)
option(BD_PCH "Use precompiled headers" ON)
option(BD_FUZZ "Build the fuzz targets (needs clang)" OFF)
set(BD_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")

include(CTest)

if(BD_SANITIZE)
  add_compile_options(-fsanitize=${BD_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${BD_SANITIZE})
endif()
if(BD_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

find_program(BD_CCACHE ccache)
if(BD_CCACHE)
  # Precompiled headers carry time stamps; without this ccache would never hit.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${BD_CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
  endif()
endif()
