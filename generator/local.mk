# SPDX-License-Identifier: 0BSD
# Makes headers from the tables, and an object for every call from the headers.

generator = $(addprefix %D%/,portable.awk table.awk calls.awk put.awk write.awk portable-write.awk)
of_tables = $(srcdir)/tables
# make lists files in the locale's order.
tables = $(of_tables)/types.tbl $(of_tables)/syscalls.tbl $(sort $(wildcard $(srcdir)/arch/*/*.tbl))
portable_table = $(of_tables)/portable.tbl
raw_headers_of_ports = $(sort $(wildcard $(srcdir)/arch/*/raw.h))
call_texts = $(CALL_OBJECTS:.lo=.s)
call_stamps = $(addprefix calls/,sys.stamp portable.stamp older.stamp)
# Made once here, not by the rule of every object.
folders = calls/ $(sort $(dir $(CALL_OBJECTS) $(MEMBER_OBJECTS) $(PIE_OBJECTS) libsys/hosted/))

EXTRA_DIST += $(wildcard $(addprefix $(srcdir)/,tables/*.tbl %D%/*.c %D%/*.awk %D%/doc/*.awk \
	arch/*/*.tbl))
CLEANFILES += gen.stamp constants.stamp $(call_stamps) $(call_stamps:.stamp=.cut) $(call_texts) \
	calls/errors.h

# Files are written only if they change, so the stamp may be newer than all of them.
gen.stamp: $(addprefix $(srcdir)/,$(generator)) $(tables) $(portable_table) $(raw_headers_of_ports)
	$(AM_V_GEN)$(MKDIR_P) $(folders) $(addprefix include/libsys/,calls nr port) && \
	for header in $(raw_headers_of_ports); do \
		port=`dirname $$header`; port=include/libsys/port/`basename $$port`.h; \
		cmp -s $$header $$port || cp $$header $$port || exit 1; \
	done && \
	$(AWK) -v out=. $(addprefix -f $(srcdir)/,$(generator)) \
		$(tables) $(portable_table) && echo >$@

# Headers that only programs include.
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

# All calls are compiled at once, for size, and cut into one file each. Those that changed are then
# assembled at once. Compiling them one by one takes three times as long.
call_flags = $(MEMBER_PIC_CFLAGS) $(CALL_CFLAGS)
cut = $(addprefix $(srcdir)/%D%/,put.awk cut.awk)
calls/%.cut: %D%/%.c $(cut) gen.stamp $(headers)
	$(compile) $(call_flags) -S -o $(@:.cut=.all) $< && \
	$(AWK) -v out=calls $(addprefix -f ,$(cut)) $(@:.cut=.all) && rm $(@:.cut=.all) && echo >$@
$(call_texts): $(call_stamps:.stamp=.cut) ;
calls/sys.stamp: $(filter calls/sys_%,$(call_texts))
calls/older.stamp: $(filter %_or_older.s,$(call_texts))
calls/portable.stamp: $(filter-out calls/sys_% %_or_older.s,$(call_texts))
$(call_stamps):
	$(AM_V_CC)$(if $?,(cd calls && $(CC) $(member_cflags) $(call_flags) -c $(notdir $?)) &&) \
	for object in $(basename $(notdir $?)); do \
		$(call libtool_object,$$object) >calls/$$object.lo || exit; \
	done && echo >$@
$(CALL_OBJECTS): $(call_stamps) ;
