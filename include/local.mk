# SPDX-License-Identifier: 0BSD
# The headers. They are the same files whatever the ABI, so those of all ABIs are made and
# installed.

made_headers = abi.h calls/declarations.h names.h portable_calls.h \
	$(foreach folder,calls nr,$(patsubst %.tbl,$(folder)/%.h, \
	$(notdir $(wildcard $(srcdir)/arch/*/*.tbl)))) \
	$(patsubst $(srcdir)/arch/%/raw.h,port/%.h,$(raw_headers_of_ports)) \
	$(patsubst %,constants/%.h,$(shell $(SED) -n 's/^header //p' $(of_tables)/constants.tbl))
EXTRA_DIST += $(wildcard $(addprefix $(srcdir)/%D%/,*.h libsys/*.h))
all-local: gen.stamp constants.stamp include/libsys/names.h

install-data-local: gen.stamp constants.stamp include/libsys/names.h
	for folder in calls constants nr port; do \
		$(MKDIR_P) "$(DESTDIR)$(includedir)/libsys/$$folder" || exit 1; \
	done
	$(INSTALL_DATA) $(srcdir)/%D%/libsys.h "$(DESTDIR)$(includedir)"
	$(INSTALL_DATA) $(srcdir)/%D%/libsys/*.h "$(DESTDIR)$(includedir)/libsys"
	for header in $(made_headers); do \
		$(INSTALL_DATA) %D%/libsys/$$header "$(DESTDIR)$(includedir)/libsys/$$header" || \
		exit 1; \
	done
uninstall-local:
	rm -f "$(DESTDIR)$(includedir)/libsys.h"
	rm -rf "$(DESTDIR)$(includedir)/libsys"
clean-local: clean-headers
.PHONY: clean-headers
clean-headers:
	rm -f $(addprefix %D%/libsys/,$(made_headers))
