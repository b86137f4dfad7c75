# SPDX-License-Identifier: 0BSD
# The examples are not built here. Users and the test suite build them.
EXTRA_DIST += %D%/README.md $(wildcard $(addprefix $(srcdir)/%D%/,*.c seccomp/*.json))
EXTRA_DIST += $(wildcard $(addprefix $(srcdir)/%D%/languages/,*/*.* */src/*))
