# Icons: the Breeze icons named in icons/list.txt and the program's own mark, rendered from SVG to PNG when
# building (Qt Svg is not used: it can't be had for the Windows build) and compiled in under /icons.
# They are dark on transparent; the window tints them with its text colour. Which SVG serves which size is settled
# here; one script call renders all of them.
find_program(BD_RSVG_CONVERT rsvg-convert DOC "Renders SVG files (package librsvg2-bin)")
set(BD_ICON_THEMES "/usr/share/icons" CACHE PATH "Folder that holds the icon theme breeze")
if(NOT BD_RSVG_CONVERT)
  message(FATAL_ERROR "rsvg-convert is missing (package librsvg2-bin): the icons can't be rendered.")
endif()
if(NOT EXISTS "${BD_ICON_THEMES}/breeze/index.theme")
  message(FATAL_ERROR "The Breeze icon theme is missing from ${BD_ICON_THEMES} (package breeze-icon-theme).")
endif()

# Breeze draws larger devices, folders and signs in many colours, of which the window's tint would leave a square: every
# size from 22 up comes from the drawing for 22, which has lines only.
function(bd_find_icon result size name)
  if(size LESS 22)
    set(candidates ${size} 22 32)
  else()
    set(candidates 22 16 32)
  endif()
  foreach(candidate ${candidates} 48 64 96)
    foreach(category actions places status mimetypes categories apps devices emblems preferences)
      set(file "${BD_ICON_THEMES}/breeze/${category}/${candidate}/${name}.svg")
      if(EXISTS "${file}")
        set(${result} "${file}" PARENT_SCOPE)
        return()
      endif()
    endforeach()
  endforeach()
  set(${result} "" PARENT_SCOPE)
endfunction()

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/icons/list.txt")
file(STRINGS "${CMAKE_CURRENT_SOURCE_DIR}/icons/list.txt" icon_names REGEX "^[a-z0-9]")
list(REMOVE_DUPLICATES icon_names)
set(icon_dir "${CMAKE_CURRENT_BINARY_DIR}/icons")
set(icon_files)
set(icon_manifest "")
foreach(name ${icon_names})
  foreach(size 16 22 32 48 64)
    bd_find_icon(svg ${size} ${name})
    if(NOT svg)
      message(FATAL_ERROR "resources/icons/list.txt names ${name}, which the installed Breeze icon theme does not have.")
    endif()
    string(APPEND icon_manifest "${size}|${size}/${name}.png|${svg}\n")
    list(APPEND icon_files "${icon_dir}/${size}/${name}.png")
  endforeach()
endforeach()
foreach(size 16 22 24 32 48 64 128 256)
  string(APPEND icon_manifest "${size}|${size}/binhdang.png|${CMAKE_CURRENT_SOURCE_DIR}/icons/binhdang.svg\n")
  list(APPEND icon_files "${icon_dir}/${size}/binhdang.png")
endforeach()
file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/icons.manifest" CONTENT "${icon_manifest}" @ONLY)

add_custom_command(OUTPUT ${icon_files}
  COMMAND sh "${CMAKE_SOURCE_DIR}/scripts/render-icons" "${BD_RSVG_CONVERT}"
          "${CMAKE_CURRENT_BINARY_DIR}/icons.manifest" "${icon_dir}"
  DEPENDS "${CMAKE_SOURCE_DIR}/scripts/render-icons" "${CMAKE_CURRENT_BINARY_DIR}/icons.manifest"
          "${CMAKE_CURRENT_SOURCE_DIR}/icons/binhdang.svg"
  COMMENT "Rendering the icons" VERBATIM)
qt_add_resources(bd_resources "icons" PREFIX "/icons" BASE "${icon_dir}" FILES ${icon_files})
target_compile_definitions(bd_resources PRIVATE BD_HAVE_ICONS)
