# SPDX-License-Identifier: 0BSD
# The examples are not built here: a user builds them, and so does the test suite.
EXTRA_DIST += %D%/README.md $(wildcard $(addprefix $(srcdir)/%D%/,*.c seccomp/*.json))
EXTRA_DIST += $(wildcard $(addprefix $(srcdir)/%D%/languages/,*/*.* */src/*))
