# cmake --install and cpack -G DEB: the two programs and what the desktop needs to know them. The layers are
# static and linked in, but for paper, a module that is loaded when needed; templates, catalogues and translations are
# compiled in; nothing else is installed.
# Lower case as Debian has it; the default would be the project's name.
set(CMAKE_INSTALL_DOCDIR "${CMAKE_INSTALL_DATAROOTDIR}/doc/binhdang")

install(TARGETS binhdang binhdang-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
if(WIN32)
  install(TARGETS bd_paper LIBRARY DESTINATION "${CMAKE_INSTALL_BINDIR}")
else()
  install(TARGETS bd_paper LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/binhdang")
endif()
install(FILES "${CMAKE_SOURCE_DIR}/resources/binhdang.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${CMAKE_SOURCE_DIR}/resources/binhdang.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" RENAME org.binhdang.binhdang.metainfo.xml)
install(FILES "${CMAKE_SOURCE_DIR}/resources/binhdang-mime.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME binhdang.xml)
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/binhdang.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
foreach(size 16 22 24 32 48 64 128 256)
  install(FILES "${CMAKE_BINARY_DIR}/resources/icons/${size}/binhdang.png"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
endforeach()
install(FILES "${CMAKE_SOURCE_DIR}/README.md" "${CMAKE_SOURCE_DIR}/README.vi.md" "${CMAKE_SOURCE_DIR}/CHANGELOG.md"
        DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" "${CMAKE_SOURCE_DIR}/resources/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

set(CPACK_PACKAGE_NAME binhdang)
set(CPACK_PACKAGE_VENDOR "Bình Đẳng developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "A desktop program for officials in Vietnam who write the yearly plan on gender equality.
Old plans are read from Word, PDF or text, kept in one data file on the computer, and come out
as Word documents in the layout of Decree 30/2020. It works without a network.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Bình Đẳng developers <developers@binhdang.invalid>")
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
# shlibdeps finds the libraries; the SQLite driver is loaded by name, and the fonts are
# what Times New Roman is drawn with where it is not installed.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, fonts-liberation2 | fonts-liberation (>= 1:2)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "shared-mime-info, hicolor-icon-theme")
include(CPack)
