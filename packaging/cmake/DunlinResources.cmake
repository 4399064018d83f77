# dunlin_add_resources(TARGET): compiles resources/icons/*.svg into the target as ":/icons/NAME.svg".
# and resources/templates/* and resources/help/* as ":/templates/NAME" and ":/help/LANGUAGE/NAME". Dropping a file into a folder is enough; there is no list to keep.
function(dunlin_add_resources target)
    file(GLOB icons CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
    qt_add_resources(${target} icons PREFIX "/icons" BASE ${PROJECT_SOURCE_DIR}/resources/icons FILES ${icons})
    file(GLOB templates CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/templates/*)
    qt_add_resources(${target} templates PREFIX "/templates" BASE ${PROJECT_SOURCE_DIR}/resources/templates FILES ${templates})
    file(GLOB_RECURSE help CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/help/*.md ${PROJECT_SOURCE_DIR}/resources/help/*.png)
    qt_add_resources(${target} help PREFIX "/help" BASE ${PROJECT_SOURCE_DIR}/resources/help FILES ${help})
endfunction()

# dunlin_add_translations(TARGET FOLDER): compiles translations/*.ts into the target as ":/i18n/dunlin_LANG.qm".
# Target update_translations reads the strings of FOLDER into the .ts files.
function(dunlin_add_translations target folder)
    find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
    file(GLOB ts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
    qt_add_lrelease(${target} TS_FILES ${ts} QM_FILES_OUTPUT_VARIABLE qm)
    qt_add_resources(${target} translations PREFIX "/i18n" BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm})
    add_custom_target(update_translations
        COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I ${PROJECT_SOURCE_DIR} ${folder} -ts ${ts} COMMENT "Reading strings into translations/" VERBATIM)
endfunction()

# dunlin_embed_lint_pages(TARGET): compiles resources/lint/ID.md into the target; safety::lintPage() gives them.
function(dunlin_embed_lint_pages target)
    file(GLOB pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/lint/*.md)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${pages})
    set(entries "")
    foreach(page ${pages})
        get_filename_component(id ${page} NAME_WE)
        file(READ ${page} text)
        string(APPEND entries "    if (id == \"${id}\")\n        return R\"page(${text})page\";\n")
    endforeach()
    set(file ${CMAKE_CURRENT_BINARY_DIR}/lint_pages.cpp)
    file(GENERATE OUTPUT ${file} CONTENT "#include \"engine/safety/lint.h\"\n\nstd::string_view dunlin::safety::lintPage(std::string_view id)\n{\n${entries}    return {};\n}\n")
    target_sources(${target} PRIVATE ${file})
endfunction()
