# SPDX-License-Identifier: 0BSD
# The generator, libsys.a and crt0.o.

generator = %D%/gen/table.awk %D%/gen/calls.awk %D%/gen/write.awk
tables = $(srcdir)/%D%/types.tbl $(srcdir)/%D%/syscalls.tbl $(wildcard $(srcdir)/arch/*/*.tbl)
raw_headers_of_ports = $(wildcard $(srcdir)/arch/*/raw.h)
call_sources = $(CALL_OBJECTS:.lo=.c)

EXTRA_DIST += $(wildcard $(addprefix $(srcdir)/,%D%/*.tbl %D%/gen/*.awk %D%/*.[ch] crt/*.[ch] arch/*/*.tbl arch/*/*.[chS]))
CLEANFILES += gen.stamp $(call_sources) calls/errors.h

# Files are written only where they change, so the stamp may be younger than all of them.
gen.stamp: $(addprefix $(srcdir)/,$(generator)) $(tables) $(raw_headers_of_ports)
	$(AM_V_GEN)$(MKDIR_P) calls include/libsys/nr include/libsys/port && \
	for header in $(raw_headers_of_ports); do \
		port=`dirname $$header`; port=include/libsys/port/`basename $$port`.h; \
		cmp -s $$header $$port || cp $$header $$port || exit 1; \
	done && \
	$(AWK) -v want=$(ABI) -v out=. $(addprefix -f $(srcdir)/,$(generator)) $(tables) && echo >$@
$(call_sources): gen.stamp ;

calls/errors.h: $(addprefix $(srcdir)/%D%/,errors.tbl gen/errors.awk)
	$(AM_V_GEN)$(MKDIR_P) $(@D) && $(AWK) -v want=$(PORT) -f $(srcdir)/%D%/gen/errors.awk $(srcdir)/%D%/errors.tbl >$@.new && \
	mv $@.new $@
%D%/errname.lo %D%/strerror.lo: calls/errors.h $(srcdir)/%D%/errtext.h

lib_LTLIBRARIES = libsys.la
libsys_la_SOURCES =
libsys_la_LIBADD = $(CALL_OBJECTS) $(MEMBER_OBJECTS)
libsys_la_DEPENDENCIES = $(libsys_la_LIBADD)

member_includes = -Iinclude -Icalls -I$(srcdir)/include -I$(srcdir)/crt -I$(srcdir)/arch/$(PORT)
compile_member = $(AM_V_CC)$(LIBTOOL) $(AM_V_lt) --tag=CC --mode=compile $(CC) $(member_includes) \
	$(CPPFLAGS) $(CFLAGS) $(MEMBER_CFLAGS)

# A call depends on what its source includes, not on the headers that every row changes. Calls and start-up are
# made for size, the rest as the user's flags say.
raw_includes = $(srcdir)/include/libsys/raw.h $(srcdir)/include/libsys/types.h $(srcdir)/arch/$(PORT)/raw.h
$(CALL_OBJECTS): calls/%.lo: calls/%.c $(raw_includes)
	$(compile_member) -Os -c -o $@ $<
%.lo: %.c gen.stamp $(wildcard $(srcdir)/libsys/*.h $(srcdir)/include/*.h $(srcdir)/include/libsys/*.h $(srcdir)/crt/*.h $(srcdir)/arch/$(PORT)/*.h)
	@$(MKDIR_P) $(@D)
	$(compile_member) $(if $(filter crt/%,$@),-Os) -c -o $@ $<
%.lo: %.S gen.stamp $(wildcard $(srcdir)/arch/$(PORT)/*.h)
	@$(MKDIR_P) $(@D)
	$(compile_member) -c -o $@ $<

# The entry objects are members, found by the name of the entry; these copies are for linking by hand.
crt0.o crt0-pie.o: %.o: arch/$(PORT)/%.lo
	$(AM_V_GEN)cp arch/$(PORT)/$@ $@
crtdir = $(libdir)
crt_DATA = $(notdir $(patsubst %.lo,%.o,$(filter %/crt0.lo %/crt0-pie.lo,$(MEMBER_OBJECTS))))
CLEANFILES += $(crt_DATA)

# libsys.pc says what the libtool archive would, and better.
install-exec-hook:
	rm -f $(DESTDIR)$(libdir)/libsys.la
uninstall-hook:
	rm -f $(DESTDIR)$(libdir)/libsys.a
