# What scripts check about the project itself; each is one test.
get_target_property(BD_LUPDATE Qt6::lupdate IMPORTED_LOCATION)
if(NOT BD_LUPDATE)
  get_target_property(BD_LUPDATE Qt6::lupdate IMPORTED_LOCATION_NONE)
endif()

function(bd_check name)
  add_test(NAME check_${name}
    COMMAND sh "${CMAKE_CURRENT_SOURCE_DIR}/checks/${name}.sh" "${CMAKE_SOURCE_DIR}" ${ARGN})
  set_tests_properties(check_${name} PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 300
    ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen")
endfunction()

bd_check(selftest)
bd_check(layers)
bd_check(sql)
bd_check(translations "${BD_LUPDATE}")
bd_check(templates "$<TARGET_FILE:binhdang-cli>")
bd_check(desktop)
bd_check(project)
