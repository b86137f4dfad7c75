# SPDX-License-Identifier: 0BSD
vcpkg_check_linkage(ONLY_STATIC_LIBRARY)
# Debug and release have the same library, and its prefix has objects beside the archives.
set(VCPKG_BUILD_TYPE release)
# CMake's file finds the library relative to itself, so it stays in its place.
set(VCPKG_POLICY_SKIP_MISPLACED_CMAKE_FILES_CHECK enabled)
set(VCPKG_POLICY_SKIP_LIB_CMAKE_MERGE_CHECK enabled)

# The tarball holds this file, so its sum can stand only in a copy: vcpkg prints it.
vcpkg_download_distfile(ARCHIVE
  URLS "https://example.org/libsys/libsys-${VERSION}.tar.xz"
  FILENAME "libsys-${VERSION}.tar.xz"
  SHA512 0)
vcpkg_extract_source_archive(SOURCE_PATH ARCHIVE "${ARCHIVE}")

vcpkg_make_configure(SOURCE_PATH "${SOURCE_PATH}")
vcpkg_make_install()
vcpkg_fixup_pkgconfig(SKIP_CHECK)
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/COPYING")
