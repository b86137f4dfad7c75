# SPDX-License-Identifier: 0BSD
# What pkg-config reads: of the installed library, and of that in the build tree, which pkg-config
# prefers where it finds both files in one directory.
pkgconfig_DATA = %D%/libsys.pc %D%/libsys-pie.pc %D%/libsys-hosted.pc
noinst_DATA = $(pkgconfig_DATA:.pc=-uninstalled.pc)
CLEANFILES += $(noinst_DATA)
# size_ldflags has it here.
dist_pkgdata_DATA = %D%/size.ld
size_script = $(abs_srcdir)/%D%/size.ld

%D%/%-uninstalled.pc: %D%/%.pc
	$(AM_V_GEN)$(SED) -e \
		's!^libdir=.*!libdir=$(abs_builddir)/.libs!; s!^crt0=.*/!crt0=$(abs_builddir)/!' \
		-e 's!^\(syscalls\|portable\|calls\|numbers\)=.*/libsys/!\1=$(abs_builddir)/doc/!' \
		-e 's!^size_script=.*!size_script=$(size_script)!' \
		-e 's!^rust=.*!&/crate!; s!^rust=.*/libsys/!rust=$(abs_builddir)/!' \
		-e 's!^includedir=.*!includedir=$(abs_builddir)/include!; s!^Cflags: -I[^ ]*!& -I$(abs_srcdir)/include!' $< >$@
