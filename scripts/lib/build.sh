# SPDX-License-Identifier: 0BSD
# For the other scripts to source: the library for programs, without its manual.
#   build FOLDER ARGUMENT...     configures and builds it there; pkg-config then finds it
#   compile SOURCE PROGRAM WORD...  compiles with the last one built, by .pc file $pc, or libsys
# shellcheck shell=sh

build() {
	folder=$1
	shift
	[ -x configure ] || ./bootstrap >/dev/null 2>&1
	mkdir -p "$folder"
	(top=$PWD && cd "$folder" && "$top/configure" --quiet "$@" &&
		make -s libsys.la libsys-pie.la crt0.o crt0-pie.o gen.stamp constants.stamp \
			include/libsys/names.h pkgconfig/libsys-uninstalled.pc \
			pkgconfig/libsys-pie-uninstalled.pc) \
		>"$folder.log" 2>&1 || {
		tail -n 10 "$folder.log" >&2
		exit 1
	}
	export PKG_CONFIG_PATH="$PWD/$folder/pkgconfig"
	CC=$(sed -n 's/^CC = //p' "$folder/Makefile")
}

compile() {
	source=$1 program=$2
	shift 2
	# shellcheck disable=SC2046,SC2086 # the flags are words
	$CC -O2 -Wall -Wextra -Werror "$@" "$source" $(pkg-config --cflags --libs ${pc-libsys}) \
		-o "$program"
}
