# SPDX-License-Identifier: 0BSD
# The files that CMake's find_package reads.
cmakedir = $(libdir)/cmake/libsys
cmake_DATA = %D%/libsys-config.cmake %D%/libsys-config-version.cmake
