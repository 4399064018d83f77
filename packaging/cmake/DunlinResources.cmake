# dunlin_add_resources(TARGET): compiles resources/icons/*.svg into the target as ":/icons/NAME.svg".
# Dropping a file into the folder is enough; there is no list to keep.
function(dunlin_add_resources target)
    file(GLOB icons CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
    qt_add_resources(${target} icons PREFIX "/icons" BASE ${PROJECT_SOURCE_DIR}/resources/icons FILES ${icons})
endfunction()
