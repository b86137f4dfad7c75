# SPDX-License-Identifier: 0BSD
# What CMake's find_package reads of the installed library.
cmakedir = $(libdir)/cmake/libsys
cmake_DATA = %D%/libsys-config.cmake %D%/libsys-config-version.cmake
