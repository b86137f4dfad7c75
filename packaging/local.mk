# SPDX-License-Identifier: 0BSD
# Each distribution's packaging, and a test that builds, installs, uses and removes it; recipes for
# other systems.
EXTRA_DIST += $(addprefix %D%/,README.md test lib.sh sbom use deb/system) \
	$(wildcard $(addprefix $(srcdir)/%D%/,*/test deb/debian/* \
	deb/debian/*/* rpm/*.spec rpm/*.toml arch/PKGBUILD alpine/APKBUILD \
	recipes/*/*.* recipes/openwrt/Makefile recipes/void/template \
	recipes/meson/packagefiles/libsys/meson.build))
