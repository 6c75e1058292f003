# NETLOOM_FAST_BUILD, for a build from nothing. Most of the time of a small file goes into the headers that all of its
# kind include, so the files of a folder are compiled a dozen at a time, and what the tests include is read once.
# While working on a few files both only cost time, and hide a missing #include: it is off in the preset dev.

# Names in the anonymous namespaces of one folder have to differ for this, except `registrar`, which every part has: it
# gets the file's own ending. Sources with options of their own, and alone in their folder, stay as they are.
function(netloom_unity_groups)
    if(NOT NETLOOM_FAST_BUILD)
        return()
    endif()
    list(FILTER ARGN INCLUDE REGEX "[.]cpp$")
    foreach(source IN LISTS ARGN)
        get_filename_component(folder ${source} DIRECTORY)
        file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${folder})
        string(MAKE_C_IDENTIFIER "${folder}" folder)
        if(NOT DEFINED count_${folder})
            set(count_${folder} 0)
        endif()
        math(EXPR piece "${count_${folder}} / 12")
        math(EXPR count_${folder} "${count_${folder}} + 1")
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${folder}_${piece})
    endforeach()
endfunction()

function(netloom_unity target)
    if(NETLOOM_FAST_BUILD)
        set_target_properties(${target} PROPERTIES
            UNITY_BUILD ON UNITY_BUILD_MODE GROUP UNITY_BUILD_UNIQUE_ID NETLOOM_FILE
            UNITY_BUILD_CODE_BEFORE_INCLUDE "#define NETLOOM_JOIN(a, b) a##b
#define NETLOOM_OWN(a, b) NETLOOM_JOIN(a, b)
#undef registrar
#define registrar NETLOOM_OWN(registrar_, NETLOOM_FILE)")
    endif()
endfunction()

function(netloom_precompile target)
    if(NETLOOM_FAST_BUILD)
        target_precompile_headers(${target} PRIVATE ${ARGN})
        # Without the first option ccache cannot tell what is in there. With precompiled headers GCC 12 warns of overlong
        # copies in std::string that are none; every other warning stays an error.
        target_compile_options(${target} PRIVATE -fpch-preprocess $<$<CXX_COMPILER_ID:GNU>:-Wno-error=stringop-overflow>)
    endif()
endfunction()

# A target that only holds precompiled headers for all that link the same libraries.
function(netloom_precompiled name library)
    if(NETLOOM_FAST_BUILD)
        set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "")
        add_library(${name} OBJECT ${source})
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${name} PRIVATE ${library})
        netloom_precompile(${name} ${ARGN})
    endif()
endfunction()

function(netloom_reuse_precompiled target from)
    if(NETLOOM_FAST_BUILD)
        target_precompile_headers(${target} REUSE_FROM ${from})
        target_compile_options(${target} PRIVATE -fpch-preprocess $<$<CXX_COMPILER_ID:GNU>:-Wno-error=stringop-overflow>)
    endif()
endfunction()
