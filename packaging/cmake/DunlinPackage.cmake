# Install rules beside the programs, and two Debian packages from them: `cpack` in a release build folder makes
# dunlin (command line, no GUI library) and dunlin-designer.
include(GNUInstallDirs)
find_program(GZIP gzip REQUIRED)

# dunlin_install_gz(FILE DESTINATION NAME COMPONENT): the way Debian wants manuals and change logs, without a time stamp.
function(dunlin_install_gz file destination name component)
    set(packed ${CMAKE_BINARY_DIR}/packaging/${component}/${name}.gz)
    add_custom_command(OUTPUT ${packed}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/packaging/${component}
        COMMAND sh -c "\"${GZIP}\" -9nc \"${file}\" > \"${packed}\""
        DEPENDS ${file} VERBATIM)
    string(MAKE_C_IDENTIFIER "gz_${component}_${name}" target)
    add_custom_target(${target} ALL DEPENDS ${packed})
    install(FILES ${packed} DESTINATION ${destination} COMPONENT ${component})
endfunction()

set(packaging ${PROJECT_SOURCE_DIR}/packaging)
set(dunlin_components cli)
if(DUNLIN_DESIGNER)
    list(APPEND dunlin_components designer)
endif()

# The change log in Debian's form, dated by the last commit so that the same sources give the same package.
find_package(Git QUIET)
set(changelog_date "Thu, 01 Jan 1970 00:00:00 +0000")
if(GIT_FOUND)
    execute_process(COMMAND ${GIT_EXECUTABLE} log -1 --format=%aD WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
        OUTPUT_VARIABLE changelog_date OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
set(package_cli dunlin)
set(package_designer dunlin-designer)
foreach(component ${dunlin_components})
    set(name ${package_${component}})
    configure_file(${packaging}/debian/changelog.in ${CMAKE_BINARY_DIR}/packaging/${component}/changelog @ONLY)
    dunlin_install_gz(${CMAKE_BINARY_DIR}/packaging/${component}/changelog ${CMAKE_INSTALL_DATADIR}/doc/${name} changelog ${component})
    install(FILES ${packaging}/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${name} COMPONENT ${component})
    dunlin_install_gz(${packaging}/man/${name}.1 ${CMAKE_INSTALL_MANDIR}/man1 ${name}.1 ${component})
endforeach()

install(FILES ${packaging}/completions/dunlin.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME dunlin COMPONENT cli)
install(FILES ${packaging}/completions/_dunlin DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT cli)
install(FILES ${packaging}/completions/dunlin.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT cli)

if(DUNLIN_DESIGNER)
    install(FILES ${packaging}/desktop/dunlin-designer.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT designer)
    install(FILES ${packaging}/desktop/org.dunlin.Designer.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT designer)
    install(FILES ${packaging}/desktop/dunlin-prisma.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT designer)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/dunlin.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
        RENAME dunlin-designer.svg COMPONENT designer)
    # The designer copies a sample to a place of the user's before it opens it.
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/samples/shop ${PROJECT_SOURCE_DIR}/resources/samples/blog
        DESTINATION ${CMAKE_INSTALL_DATADIR}/dunlin/samples COMPONENT designer)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME dunlin)
set(CPACK_PACKAGE_VENDOR "The Dunlin developers")
set(CPACK_PACKAGE_CONTACT "The Dunlin developers <dunlin@users.noreply.github.com>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL ${dunlin_components})
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)

set(CPACK_DEBIAN_CLI_PACKAGE_NAME dunlin)
set(CPACK_COMPONENT_CLI_DESCRIPTION "Database migrations from a Prisma schema, on the command line
Reads and writes what Prisma 6 and 7 read and write: schema.prisma, the
migrations folder and the _prisma_migrations table. Shows the SQL of a change,
says what it would cost in rows, and applies it. Needs no Node.js.")

set(CPACK_DEBIAN_DESIGNER_PACKAGE_NAME dunlin-designer)
set(CPACK_COMPONENT_DESIGNER_DESCRIPTION "Database schema designer for Prisma schemas
Write a Prisma schema, or draw it: Dunlin shows the diagram and the migration
SQL while you type and applies it to your database. Text is the
only truth: every gesture in the diagram is a small edit of the text, and one
undo history covers both.")
# Loaded when wanted, so the linker does not tell.
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "libpq5")
set(CPACK_DEBIAN_DESIGNER_PACKAGE_DEPENDS "libqt6svg6, libqt6sql6-sqlite, libqt6sql6-psql, libpq5")
set(CPACK_DEBIAN_DESIGNER_PACKAGE_RECOMMENDS "qt6-translations-l10n")
set(CPACK_DEBIAN_DESIGNER_PACKAGE_SUGGESTS "dunlin")
include(CPack)
