# bd_layer(NAME DEPENDS ... [FOLDERS ...] [WITHOUT ...]): one floor of the tower, a static library of all sources in
# src/NAME, or of some of its folders, or of all but some. Files are found by pattern on purpose: a new file needs no edit
# here.

add_library(bd_flags INTERFACE)
target_include_directories(bd_flags INTERFACE "${CMAKE_SOURCE_DIR}/src")
target_compile_definitions(bd_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  QT_WARN_DEPRECATED_UP_TO=0x060400
  BD_VERSION="${PROJECT_VERSION}")
# g++ 13 and 14 take references that visit() and the like hand through for dangling ones.
set(is_gnu_13 $<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>)
target_compile_options(bd_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
  $<${is_gnu_13}:-Wno-dangling-reference>
  $<$<BOOL:${BD_WERROR}>:-Werror>
  $<$<BOOL:${MINGW}>:-Wa,-mbig-obj>) # more sections than the old object format counts

function(bd_layer name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;FOLDERS;WITHOUT" ${ARGN})
  if(NOT ARG_FOLDERS)
    set(ARG_FOLDERS ${name})
  endif()
  list(TRANSFORM ARG_FOLDERS PREPEND "${CMAKE_SOURCE_DIR}/src/")
  set(patterns ${ARG_FOLDERS})
  list(TRANSFORM patterns APPEND "/*.cpp")
  list(TRANSFORM ARG_FOLDERS APPEND "/*.h")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${patterns} ${ARG_FOLDERS})
  foreach(folder IN LISTS ARG_WITHOUT)
    list(FILTER sources EXCLUDE REGEX "^${CMAKE_SOURCE_DIR}/src/${folder}/")
  endforeach()
  if(name STREQUAL "gui")
    file(GLOB_RECURSE forms CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/ui/*.ui")
    list(APPEND sources ${forms})
  endif()
  add_library(bd_${name} STATIC ${sources})
  target_link_libraries(bd_${name} PUBLIC bd_flags ${ARG_DEPENDS})
  if(name STREQUAL "gui")
    set_target_properties(bd_gui PROPERTIES AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/ui")
  else()
    set_target_properties(bd_${name} PROPERTIES AUTOUIC OFF AUTORCC OFF)
  endif()
  if(BD_PCH)
    # Two headers serve all: one for the layers below the window, one with Widgets.
    if(name STREQUAL "gui")
      target_precompile_headers(bd_gui PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch_gui.h")
    elseif(name STREQUAL "base")
      target_precompile_headers(bd_base PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch_core.h")
    else()
      target_precompile_headers(bd_${name} REUSE_FROM bd_base)
    endif()
  endif()
endfunction()
