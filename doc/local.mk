# SPDX-License-Identifier: 0BSD
# The manual pages, and the tables for programs to read. A page is installed under each of its names
# that begins with libsys_; each call has a page of its own, and all of these are made by one run of
# awk.

dist_man3_MANS = $(wildcard $(srcdir)/%D%/man3/*.3)
dist_man5_MANS = %D%/man5/libsys-table.5
dist_man7_MANS = $(addprefix %D%/man7/,crt0.7 libsys.7 libsys-headers.7 libsys-hosted.7 \
	libsys-porting.7 libsys-tutorial.7)
nodist_man7_MANS = %D%/libsys-syscalls.7 %D%/libsys-portable.7 \
	%D%/libsys-flags.7 %D%/libsys-messages.7
pkgdata_DATA = %D%/syscalls.tsv %D%/syscalls.json %D%/portable.tsv %D%/portable.json %D%/numbers.h
abidir = $(pkgdatadir)/abi
abi_DATA = $(patsubst %.tbl,%D%/abi/%.json,$(notdir $(wildcard $(srcdir)/arch/*/*.tbl)))
EXTRA_DIST += $(wildcard $(srcdir)/%D%/calls/* $(srcdir)/%D%/man7/*.head) %D%/html.css \
	%D%/page.awk $(foreach page,flags messages,%D%/$(page).awk %D%/$(page).tbl)
CLEANFILES += $(nodist_man7_MANS) $(pkgdata_DATA) $(abi_DATA) %D%/abi.stamp %D%/sys.stamp

gen = $(srcdir)/generator
from_table = $(gen)/table.awk $(gen)/calls.awk
from_portable = $(gen)/portable.awk $(from_table)
releases = $(gen)/doc/releases.awk
to_portable_page = $(releases) $(srcdir)/%D%/calls/section2.awk $(gen)/doc/man-text.awk \
	$(gen)/doc/portable-man.awk
to_tsv = $(gen)/doc/tsv-text.awk $(gen)/doc/tsv.awk
to_portable_tsv = $(gen)/doc/tsv-text.awk $(gen)/doc/portable-tsv.awk
%D%/libsys-portable.7: $(srcdir)/%D%/man7/libsys-portable.head $(from_portable) \
	$(to_portable_page) $(tables) $(portable_table)
	$(AM_V_GEN)$(MKDIR_P) $(@D) && LC_ALL=C $(AWK) -v head=$< \
		$(addprefix -f ,$(from_portable) $(to_portable_page)) \
		$(tables) $(portable_table) >$@.new && mv $@.new $@
%D%/libsys-flags.7 %D%/libsys-messages.7: %D%/libsys-%.7: \
	$(addprefix $(srcdir)/%D%/,man7/libsys-%.head page.awk %.awk %.tbl)
	$(AM_V_GEN)$(MKDIR_P) $(@D) && LC_ALL=C $(AWK) -v head=$< -f $(srcdir)/%D%/page.awk -f \
		$(srcdir)/%D%/$*.awk \
		$(srcdir)/%D%/$*.tbl >$@.new && \
	mv $@.new $@
%D%/syscalls.tsv: $(from_table) $(to_tsv) $(tables)
	$(AM_V_GEN)$(MKDIR_P) $(@D) && LC_ALL=C $(AWK) $(addprefix -f ,$(from_table) $(to_tsv)) \
		$(tables) >$@.new && mv $@.new $@
%D%/portable.tsv: $(from_portable) $(to_portable_tsv) $(tables) $(portable_table)
	$(AM_V_GEN)$(MKDIR_P) $(@D) && LC_ALL=C $(AWK) \
		$(addprefix -f ,$(from_portable) $(to_portable_tsv)) $(tables) \
		$(portable_table) >$@.new && mv $@.new $@
%D%/syscalls.json: %D%/syscalls.tsv $(gen)/doc/json-text.awk $(gen)/doc/json.awk
	$(AM_V_GEN)LC_ALL=C $(AWK) -f $(gen)/doc/json-text.awk -f $(gen)/doc/json.awk $< >$@.new \
		&& mv $@.new $@
%D%/portable.json: %D%/portable.tsv $(gen)/doc/json-text.awk $(gen)/doc/portable-json.awk
	$(AM_V_GEN)LC_ALL=C $(AWK) -f $(gen)/doc/json-text.awk -f $(gen)/doc/portable-json.awk $< \
		>$@.new && mv $@.new $@

# What is made of one call after another, by doc/calls/read.awk and one more file: pages, lists,
# JSON, a header.
of_calls = $(addprefix $(srcdir)/%D%/calls/,families.tbl since.tbl groups.tbl) \
	%D%/syscalls.tsv %D%/portable.tsv
for_pages = $(addprefix $(srcdir)/%D%/calls/,headers.tbl notes.tbl)
read_calls = LC_ALL=C $(AWK) -f $(releases) -f $(srcdir)/%D%/calls/read.awk
%D%/sys.stamp: $(addprefix $(srcdir)/%D%/calls/,read.awk section2.awk man.awk) \
	$(for_pages) $(of_calls)
	$(AM_V_GEN)rm -rf %D%/sys && $(MKDIR_P) %D%/sys && $(read_calls) -v out=%D%/sys \
		-f $(srcdir)/%D%/calls/section2.awk \
		-f $(srcdir)/%D%/calls/man.awk $(for_pages) $(of_calls) && echo >$@
%D%/libsys-syscalls.7: $(srcdir)/%D%/man7/libsys-syscalls.head \
	$(addprefix $(srcdir)/%D%/calls/,read.awk list.awk) $(of_calls)
	$(AM_V_GEN)$(read_calls) -v head=$< -f $(srcdir)/%D%/calls/list.awk $(of_calls) \
		>$@.new && mv $@.new $@
%D%/numbers.h: $(addprefix $(srcdir)/%D%/calls/,read.awk numbers.awk) $(of_calls)
	$(AM_V_GEN)$(read_calls) -f $(srcdir)/%D%/calls/numbers.awk $(of_calls) \
		>$@.new && mv $@.new $@
$(abi_DATA): %D%/abi.stamp ;
%D%/abi.stamp: $(addprefix $(srcdir)/%D%/calls/,read.awk json.awk) \
	$(gen)/doc/json-text.awk $(of_calls)
	$(AM_V_GEN)$(MKDIR_P) %D%/abi && $(read_calls) -v out=%D%/abi -f $(gen)/doc/json-text.awk \
		-f $(srcdir)/%D%/calls/json.awk $(of_calls) && echo >$@
all-local: %D%/sys.stamp

# "page name" for each further name of a page. A portable call's is the page that lists all of them.
page_links = { \
	for page in $(notdir $(dist_man3_MANS)); do \
		$(SED) -n "s,^\\.Nm \\(libsys_[a-z0-9_]*\\).*,$$page \\1,p" \
			$(srcdir)/%D%/man3/$$page | \
		grep -v "^\\(.*\\)\\.3 \\1\$$"; \
	done; \
	$(SED) -n "s,^\.Fo ,../man7/libsys-portable.7 ,p" %D%/libsys-portable.7 | uniq; }
install-data-hook: install-more-pages
uninstall-hook: uninstall-more-pages
.PHONY: install-more-pages uninstall-more-pages
install-more-pages: %D%/libsys-portable.7 %D%/sys.stamp
	$(MKDIR_P) "$(DESTDIR)$(man3dir)"
	$(INSTALL_DATA) %D%/sys/*.3 "$(DESTDIR)$(man3dir)"
	$(page_links) | while read -r page name; do \
		ln -sf "$$page" "$(DESTDIR)$(man3dir)/$$name.3" || exit 1; \
	done
uninstall-more-pages: %D%/libsys-portable.7 %D%/sys.stamp
	{ $(page_links) | while read -r page name; do echo "$$name.3"; done; cd %D%/sys && ls; } | \
		while read -r page; do echo "$(DESTDIR)$(man3dir)/$$page"; done | xargs rm -f

# The manual for a browser, in doc/html. A page that is not ours is linked to where all of Linux's
# are.
html_man = https://man7.org/linux/man-pages/man%S/%N.%S.html
html_nav = <nav><a href="libsys.7.html">libsys</a>\
	<a href="calls.html">find a call</a>\
	<a href="libsys-syscalls.7.html">system calls</a>\
	<a href="libsys-portable.7.html">portable calls</a>\
	<a href="crt0.7.html">start-up</a>\
	<a href="libsys-table.5.html">table</a></nav>
calls_page = $(of_tables)/errors.tbl $(of_calls)
html-local: %D%/html.stamp
%D%/html.stamp: $(wildcard $(srcdir)/%D%/man?/*.[357] $(srcdir)/%D%/calls/*) \
	$(srcdir)/%D%/html.css $(nodist_man7_MANS) $(calls_page)
	@command -v mandoc >/dev/null || \
		{ echo "make html: mandoc is missing; install it" >&2; exit 1; }
	$(AM_V_GEN)rm -rf %D%/html && $(MKDIR_P) %D%/html && cp $(srcdir)/%D%/html.css \
		%D%/html/style.css && \
	for page in $(srcdir)/%D%/man?/*.[357] $(nodist_man7_MANS); do \
		mandoc -Thtml -O style=style.css,man=$(html_man) $$page | $(SED) \
			-e 's,"https://man7[^"]*/\(libsys[^"]*\|crt0[^"]*\)","\1",g; s,^<html>,<html lang="en">,' \
			-e 's,"https://man7[^"]*/sys_\([^"]*\)\.3\.html","calls.html#\1",g' \
			-e 's,^<body>,&$(html_nav),' \
			>%D%/html/`basename $$page`.html || exit 1; \
	done && $(page_links) | grep -v / | while read -r page name; do ln -s $$page.html \
	%D%/html/$$name.3.html || exit 1; done && \
	ln -s libsys.7.html %D%/html/index.html && \
	$(read_calls) -v nav='$(html_nav)' -v css=$(srcdir)/%D%/html.css \
		-v style=$(srcdir)/%D%/calls/style.css \
		-v script=$(srcdir)/%D%/calls/script.js \
		-f $(srcdir)/%D%/calls/page.awk $(calls_page) >%D%/html/calls.html && echo >$@
clean-local: clean-html
.PHONY: clean-html
clean-html:
	rm -rf %D%/html %D%/html.stamp %D%/sys
