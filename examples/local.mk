# SPDX-License-Identifier: 0BSD
# The examples are not built here: a user builds them, and so does the test suite.
EXTRA_DIST += $(wildcard $(srcdir)/%D%/*.c)
EXTRA_DIST += $(wildcard $(addprefix $(srcdir)/%D%/languages/,*/*.* */src/*))
