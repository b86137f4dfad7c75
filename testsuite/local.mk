# SPDX-License-Identifier: 0BSD
# make check runs the DejaGnu suite on the library in the build tree; RUNTESTFLAGS can name areas,
# e.g. start.exp.

EXTRA_DIST += $(wildcard $(addprefix $(srcdir)/%D%/,installcheck README.md libsys.*/* \
	libsys.headers/*/* \
	$(addsuffix /*,lib boards kernel door fuzz data data/*) include/*.h \
	include/*/*)) \
	$(addprefix $(srcdir)/scripts/,linux/boot kernels abis images inject seccomp \
	$(addprefix lib/,abis.sh archive.sh need.sh packages))
runtest = runtest

# All it writes is in tests/, which in a build within the source tree is not testsuite/.
check-local: all tests/site.exp
	@command -v $(runtest) >/dev/null || { echo "make check: $(runtest) is missing;" \
		"install DejaGnu (Debian: apt-get install dejagnu)" >&2; exit 1; }
	cd tests && $(runtest) --tool libsys $(RUNTESTFLAGS)
	@grep -q '^# of ' tests/libsys.sum || { echo "make check: no test ran;" \
		"there is no $(RUNTESTFLAGS) for $(ABI)" >&2; exit 1; }

# A program is built as the suite builds them.
test_cc = $(CC) $(CPPFLAGS) $(CFLAGS) -Iinclude -I$(srcdir)/include $(STATIC_CFLAGS)
tests/board: Makefile $(srcdir)/%D%/boards/choose | all
	@$(MKDIR_P) tests
	$(AM_V_GEN)$(SHELL) $(srcdir)/%D%/boards/choose '$(BOARDS)' '$(EMULATOR)' '$(ABI)' \
		$@.probe $(test_cc) -L.libs $(STATIC_LIBS) >$@.new
	@mv $@.new $@

tests/site.exp: Makefile tests/board
	$(AM_V_GEN){ echo '# Made by make; do not edit.'; \
	echo 'set srcdir {$(abs_srcdir)/%D%}'; echo 'set top_srcdir {$(abs_srcdir)}'; \
	echo 'set top_builddir {$(abs_builddir)}'; echo 'set work {$(abs_builddir)/tests}'; \
	echo 'set boards_dir {$(abs_srcdir)/%D%/boards}'; \
	echo "set target_list {`sed 's/ .*//' tests/board`}"; echo 'set abi {$(ABI)}'; \
	echo 'set triplet {$(host_alias)}'; echo 'set port {$(PORT)}'; \
	echo 'set emulator {$(EMULATOR)}'; echo 'set cc {$(CC)}'; \
	echo 'set cflags {$(CPPFLAGS) $(CFLAGS)}'; echo 'set cc_for_build {$(CC_FOR_BUILD)}'; \
	echo 'set nm {$(NM)}'; echo 'set awk {$(AWK)}'; echo 'set make {$(MAKE)}'; \
	echo 'set static_cflags {$(STATIC_CFLAGS)}'; echo 'set static_libs {$(STATIC_LIBS)}'; \
	echo 'set pie_cflags {$(PIE_CFLAGS)}'; echo 'set pie_libs {$(PIE_LIBS)}'; \
	echo 'set size_ldflags {$(SIZE_LDFLAGS)}'; } >$@

# Runs programs in a system that is booted for them.
tests/system/init: $(srcdir)/%D%/kernel/init.c
	@$(MKDIR_P) $(@D)
	$(AM_V_CC)$(test_cc) $(srcdir)/%D%/kernel/init.c -o $@ -L.libs $(STATIC_LIBS)

installcheck-local: tests/board
	@$(MKDIR_P) installcheck
	PKG_CONFIG_LIBDIR='$(DESTDIR)$(pkgconfigdir)' $(SHELL) $(srcdir)/%D%/installcheck '$(CC)' \
		'$(DESTDIR)$(prefix)' installcheck "`sed 's/[^ ]* *//' tests/board`"
# What is public from the next release on, for headers/api.exp to hold against later changes.
api: all
	$(SHELL) $(srcdir)/%D%/libsys.headers/api/names $(srcdir) '$(NM)' >api.new && \
	mv api.new $(srcdir)/%D%/data/api
.PHONY: api
clean-local: clean-tests
.PHONY: clean-tests
clean-tests:
	rm -rf tests installcheck
