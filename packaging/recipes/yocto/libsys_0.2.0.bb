# SPDX-License-Identifier: 0BSD
SUMMARY = "Linux system calls and start-up for programs without a C library"
HOMEPAGE = "https://example.org/libsys"
LICENSE = "0BSD"
LIC_FILES_CHKSUM = "file://COPYING;md5=2039502c0388b17889c6cf37372324b1"

SRC_URI = "https://example.org/libsys/libsys-${PV}.tar.xz"
# The tarball holds this file, so its sum can stand only in a copy: bitbake prints it.
SRC_URI[sha256sum] = "0000000000000000000000000000000000000000000000000000000000000000"

inherit autotools

# The static library is the package; by default a recipe leaves it out.
DISABLE_STATIC = ""

# Nothing runs on the target: ${PN} is empty, and no other package may depend on it. The start-up
# objects go with the archives.
RDEPENDS:${PN}-dev = ""
FILES:${PN}-dev += "${datadir}/libsys ${libdir}/cmake"
FILES:${PN}-staticdev += "${libdir}/crt0.o ${libdir}/crt0-pie.o"

BBCLASSEXTEND = "native nativesdk"
