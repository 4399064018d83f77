# Options and flags that all targets share.
include(CTest)
option(DUNLIN_TESTS "Build the tests" ON)
option(DUNLIN_DESIGNER "Build the desktop program" ON)
option(DUNLIN_BENCHMARKS "Build the benchmarks" OFF)
option(DUNLIN_FUZZ "Build the libFuzzer targets (clang)" OFF)
set(DUNLIN_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined or thread")

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Werror=return-type -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Invalid pch reuse through ccache needs the preprocessed form.
    add_compile_options(-fpch-preprocess)
    # A file that is compiled with others looks to GCC like a header with an unnamed namespace in it.
    add_compile_options(-Wno-subobject-linkage)
endif()
if(CMAKE_INTERPROCEDURAL_OPTIMIZATION AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 takes inlined std::string code for writes of impossible sizes.
    add_link_options(-Wno-stringop-overflow -Wno-stringop-overread -Wno-alloc-size-larger-than)
endif()
if(DUNLIN_SANITIZE)
    add_compile_options(-fsanitize=${DUNLIN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${DUNLIN_SANITIZE})
endif()
if(DUNLIN_FUZZ)
    # The library under test reports its coverage; only the targets get libFuzzer's main().
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql)
