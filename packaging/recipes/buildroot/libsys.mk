# SPDX-License-Identifier: 0BSD
################################################################################
#
# libsys
#
################################################################################

LIBSYS_VERSION = 0.2.0
LIBSYS_SOURCE = libsys-$(LIBSYS_VERSION).tar.xz
LIBSYS_SITE = https://example.org/libsys
LIBSYS_LICENSE = 0BSD
LIBSYS_LICENSE_FILES = COPYING
# Programs link it in; the target gets nothing of it.
LIBSYS_INSTALL_STAGING = YES
LIBSYS_INSTALL_TARGET = NO
# There is no shared library, whatever the target's setting.
LIBSYS_CONF_OPTS = --enable-static --disable-shared

$(eval $(autotools-package))
