# SPDX-License-Identifier: GPL-3.0-or-later
# The flags that all our code is built with, and the two kinds of targets it consists of.

add_library(fundstelle_flags INTERFACE)
target_compile_features(fundstelle_flags INTERFACE cxx_std_20)
target_compile_options(fundstelle_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Wold-style-cast
  # GCC 12 takes sound code of std::string and std::optional for faulty when it optimises (GCC bugs 105329, 105593).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict$<SEMICOLON>-Wno-maybe-uninitialized>
  $<$<BOOL:${FUNDSTELLE_WARNINGS_AS_ERRORS}>:-Werror>)
if(FUNDSTELLE_SANITIZERS)
  target_compile_options(fundstelle_flags INTERFACE -fsanitize=${FUNDSTELLE_SANITIZERS} -fno-omit-frame-pointer)
  target_link_options(fundstelle_flags INTERFACE -fsanitize=${FUNDSTELLE_SANITIZERS})
endif()

# fundstelle_module(NAME SOURCES … [USES lower modules …] [PUBLIC libraries …] [PRIVATE libraries …])
# One folder of core/ = one static library = one namespace. USES are the only modules it may reach; the architecture test reads
# the same edges from the includes.
function(fundstelle_module name)
  cmake_parse_arguments(ARG "" "" "SOURCES;USES;PUBLIC;PRIVATE" ${ARGN})
  add_library(fundstelle_${name} STATIC ${ARG_SOURCES})
  add_library(Fundstelle::${name} ALIAS fundstelle_${name})
  target_include_directories(fundstelle_${name} PUBLIC ${PROJECT_SOURCE_DIR}/core)
  list(TRANSFORM ARG_USES PREPEND Fundstelle::)
  target_link_libraries(fundstelle_${name} PUBLIC ${ARG_USES} ${ARG_PUBLIC} PRIVATE fundstelle_flags ${ARG_PRIVATE})
endfunction()

# fundstelle_test(NAME SOURCES … LINKS …): one test executable per module; every suite in it is a CTest of its own.
function(fundstelle_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;LABELS" ${ARGN})
  set(target ${name}_tests)
  add_executable(${target} ${ARG_SOURCES})
  target_link_libraries(${target} PRIVATE ${ARG_LINKS} fundstelle_flags Fundstelle::test_support)
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  # What is tested is optimised; the tests themselves only need to be compiled quickly.
  target_compile_options(${target} PRIVATE -O0)
  foreach(source IN LISTS ARG_SOURCES)
    file(STRINGS ${source} suites REGEX "BOOST_(AUTO|FIXTURE)_TEST_SUITE\\(")
    foreach(line IN LISTS suites)
      string(REGEX REPLACE ".*TEST_SUITE\\( *([A-Za-z0-9_]+).*" "\\1" suite "${line}")
      add_test(NAME ${name}.${suite} COMMAND ${target} --run_test=${suite} --catch_system_errors=no)
      set_tests_properties(${name}.${suite} PROPERTIES
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;QT_QPA_PLATFORM=offscreen;FUNDSTELLE_SOURCE_DIR=${PROJECT_SOURCE_DIR}"
        LABELS "${name}" TIMEOUT 600)
    endforeach()
  endforeach()
endfunction()
