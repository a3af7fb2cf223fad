# What a program for Windows carries besides its code: icon, version, manifest (packaging/windows). Included only there.
enable_language(RC)
find_program(BD_ICOTOOL icotool DOC "Puts pictures into an .ico (package icoutils)")
if(NOT BD_ICOTOOL)
  message(FATAL_ERROR "icotool is missing (package icoutils): the programs' icon can't be made.")
endif()
set(BD_WINDOWS_DIR "${CMAKE_SOURCE_DIR}/packaging/windows")
set(BD_WINDOWS_ICON "${CMAKE_BINARY_DIR}/binhdang.ico")

# bd_windows_icon(): the target that makes the icon from the PNGs that resources/ renders.
function(bd_windows_icon)
  set(pictures)
  foreach(size 16 24 32 48 64 128)
    list(APPEND pictures "${CMAKE_BINARY_DIR}/resources/icons/${size}/binhdang.png")
  endforeach()
  # 256 stays a PNG inside the .ico, as Windows has it since Vista: a fifth of the bytes.
  add_custom_command(OUTPUT "${BD_WINDOWS_ICON}"
    COMMAND "${BD_ICOTOOL}" -c -o "${BD_WINDOWS_ICON}" ${pictures} "--raw=${CMAKE_BINARY_DIR}/resources/icons/256/binhdang.png"
    DEPENDS ${pictures} "${CMAKE_BINARY_DIR}/resources/icons/256/binhdang.png"
    COMMENT "Making the icon for Windows" VERBATIM)
  add_custom_target(bd_windows_icon DEPENDS "${BD_WINDOWS_ICON}")
endfunction()

# bd_windows_program(TARGET DESCRIPTION): gives a program its resources. An object library of its own, because windres
# understands none of the options that go to the compiler.
function(bd_windows_program target description)
  if(NOT TARGET bd_windows_icon)
    bd_windows_icon()
  endif()
  set(BD_RC_NAME "${target}")
  set(BD_RC_FILE "${target}.exe")
  set(BD_RC_DESCRIPTION "${description}")
  set(BD_RC_ICON "${BD_WINDOWS_ICON}")
  set(BD_RC_MANIFEST "${BD_WINDOWS_DIR}/binhdang.manifest")
  set(rc "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
  configure_file("${BD_WINDOWS_DIR}/binhdang.rc.in" "${rc}" @ONLY)
  bd_windows_object(${target} "${rc}" "${BD_WINDOWS_ICON};${BD_RC_MANIFEST}")
  add_dependencies(${target}_windows bd_windows_icon)
endfunction()

# bd_windows_manifest(TARGET): only the manifest, for tests: they are to meet the code page that the programs have.
function(bd_windows_manifest target)
  set(rc "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
  file(CONFIGURE OUTPUT "${rc}" CONTENT "1 24 \"${BD_WINDOWS_DIR}/binhdang.manifest\"\n" @ONLY)
  bd_windows_object(${target} "${rc}" "${BD_WINDOWS_DIR}/binhdang.manifest")
endfunction()

function(bd_windows_object target rc depends)
  add_library(${target}_windows OBJECT "${rc}")
  set_target_properties(${target}_windows PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF COMPILE_OPTIONS "" LINKER_LANGUAGE CXX)
  set_source_files_properties("${rc}" PROPERTIES LANGUAGE RC OBJECT_DEPENDS "${depends}")
  target_sources(${target} PRIVATE $<TARGET_OBJECTS:${target}_windows>)
endfunction()
