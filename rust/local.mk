# SPDX-License-Identifier: 0BSD
# The calls for Rust: a crate, made in crate/ and installed unchanged.
rustdir = $(pkgdatadir)/rust
rustsrcdir = $(rustdir)/src
rust_families = $(shell $(SED) -n 's/.*path = "\(.*\)\.rs".*/\1/p' $(srcdir)/%D%/lib.rs)
made_rust = $(patsubst %,%D%/crate/src/%.rs,$(rust_families))
rust_DATA = %D%/crate/Cargo.toml %D%/crate/build.rs
rustsrc_DATA = %D%/crate/src/lib.rs $(made_rust)
EXTRA_DIST += $(addprefix %D%/,build.rs lib.rs extern.awk)
CLEANFILES += %D%/crate/build.rs $(rustsrc_DATA) %D%/rust.stamp

%D%/crate/build.rs: $(srcdir)/%D%/build.rs
	$(AM_V_GEN)$(MKDIR_P) $(@D) && $(INSTALL_DATA) $< $@
%D%/crate/src/lib.rs: $(srcdir)/%D%/lib.rs
	$(AM_V_GEN)$(MKDIR_P) $(@D) && $(INSTALL_DATA) $< $@
$(made_rust): %D%/rust.stamp ;
%D%/rust.stamp: $(srcdir)/%D%/extern.awk $(srcdir)/%D%/lib.rs $(srcdir)/doc/calls/read.awk \
	$(of_calls)
	$(AM_V_GEN)$(MKDIR_P) %D%/crate/src && $(read_calls) -v out=%D%/crate/src \
		-v only='$(rust_families)' -f $(srcdir)/%D%/extern.awk $(of_calls) && echo >$@
