# SPDX-License-Identifier: 0BSD
# make check does not run these: bench/run and bench/quick build what they need from a checkout or
# an unpacked tarball.
EXTRA_DIST += $(wildcard \
	$(addprefix $(srcdir)/%D%/,quick run abis machine plots *.sh *.awk *.gp README.md \
	measure/* growth/* tools/* http/* programs/*.* programs/*/* results/*.* results/*/*))
