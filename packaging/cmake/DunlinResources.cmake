# dunlin_add_resources(TARGET): compiles resources/icons/*.svg into the target as ":/icons/NAME.svg".
# and resources/templates/* as ":/templates/NAME". Dropping a file into a folder is enough; there is no list to keep.
function(dunlin_add_resources target)
    file(GLOB icons CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
    qt_add_resources(${target} icons PREFIX "/icons" BASE ${PROJECT_SOURCE_DIR}/resources/icons FILES ${icons})
    file(GLOB templates CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/templates/*)
    qt_add_resources(${target} templates PREFIX "/templates" BASE ${PROJECT_SOURCE_DIR}/resources/templates FILES ${templates})
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
