# SPDX-License-Identifier: 0BSD
# From the tables to headers, and to the source of every call.

generator = $(addprefix %D%/,portable.awk table.awk calls.awk write.awk portable-write.awk)
of_tables = $(srcdir)/tables
tables = $(of_tables)/types.tbl $(of_tables)/syscalls.tbl $(wildcard $(srcdir)/arch/*/*.tbl)
portable_table = $(of_tables)/portable.tbl
raw_headers_of_ports = $(wildcard $(srcdir)/arch/*/raw.h)
call_sources = $(CALL_OBJECTS:.lo=.c)
# Made once here, not by every object's rule.
folders = calls/ $(sort $(dir $(CALL_OBJECTS) $(MEMBER_OBJECTS) $(PIE_OBJECTS) libsys/hosted/))

EXTRA_DIST += $(wildcard $(addprefix $(srcdir)/,tables/*.tbl %D%/*.awk %D%/doc/*.awk arch/*/*.tbl))
CLEANFILES += gen.stamp constants.stamp $(call_sources) calls/errors.h

# Files are written only where they change, so the stamp may be younger than all of them.
gen.stamp: $(addprefix $(srcdir)/,$(generator)) $(tables) $(portable_table) $(raw_headers_of_ports)
	$(AM_V_GEN)$(MKDIR_P) $(folders) include/libsys/nr include/libsys/port && \
	for header in $(raw_headers_of_ports); do \
		port=`dirname $$header`; port=include/libsys/port/`basename $$port`.h; \
		cmp -s $$header $$port || cp $$header $$port || exit 1; \
	done && \
	$(AWK) -v want=$(ABI) -v out=. $(addprefix -f $(srcdir)/,$(generator)) \
		$(tables) $(portable_table) && echo >$@
$(call_sources): gen.stamp ;

# What only programs include.
constants.stamp: $(srcdir)/%D%/constants.awk $(of_tables)/constants.tbl
	$(AM_V_GEN)$(MKDIR_P) include/libsys/constants && \
	$(AWK) -v out=include/libsys/constants -f $(srcdir)/%D%/constants.awk \
		$(of_tables)/constants.tbl >$@.new && mv $@.new $@
include/libsys/names.h: $(srcdir)/%D%/names.awk $(of_tables)/syscalls.tbl
	$(AM_V_GEN)$(MKDIR_P) $(@D) && \
	$(AWK) -f $(srcdir)/%D%/names.awk $(of_tables)/syscalls.tbl >$@.new && mv $@.new $@

calls/errors.h: $(srcdir)/%D%/errors.awk $(of_tables)/errors.tbl
	$(AM_V_GEN)$(MKDIR_P) $(@D) && \
	$(AWK) -v want=$(PORT) -f $(srcdir)/%D%/errors.awk $(of_tables)/errors.tbl >$@.new && \
	mv $@.new $@
