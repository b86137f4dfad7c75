# SPDX-License-Identifier: 0BSD
pkgconfig_DATA = %D%/libsys.pc %D%/libsys-pie.pc
