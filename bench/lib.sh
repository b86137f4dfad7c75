# SPDX-License-Identifier: 0BSD
# The other scripts of this folder source this, from the top folder. All work is done in _bench/,
# with libsys installed there.
# shellcheck shell=sh
# shellcheck disable=SC2034 # used by scripts that source this

set -eu
# Use Debian's programs, whatever else is installed.
PATH=/usr/sbin:/usr/bin:/sbin:/bin:$PATH
LC_ALL=C
export PATH LC_ALL
top=$PWD
bench=$top/bench
work=$top/_bench
prefix=$work/prefix
mkdir -p "$work"
: "${CC:=gcc}" "${STRIP:=strip}"
PKG_CONFIG_PATH=$prefix/lib/pkgconfig
export PKG_CONFIG_PATH

# Progress messages. Only figures go to standard output.
say() { echo "$*" >&2; }

# row SECTION WHAT PEER FORM FLAGS UNIT VALUE [LOW HIGH]: one figure.
row() {
	printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$4" "$5" "$6" "$7" "${8--}" \
		"${9--}"
}

# Seconds since the machine started, to time long steps.
seconds() { cut -d ' ' -f 1 /proc/uptime; }
since() { awk -v from="$1" '{ printf "%.1f", $1 - from }' /proc/uptime; }

size_cflags='-Os -fno-asynchronous-unwind-tables -fno-ident'
libsys_flags() { pkg-config --cflags --libs "$1"; }

# Builds the library and the tools, unless they are built.
build_libsys() {
	[ ! -f "$work/built" ] || return 0
	say "building libsys in _bench/"
	[ -x "$top/configure" ] || (cd "$top" && ./bootstrap >/dev/null 2>&1)
	rm -rf "$work/build" "$prefix"
	mkdir -p "$work/build"
	begin=$(seconds)
	(cd "$work/build" && "$top/configure" --quiet --prefix="$prefix" CC="$CC" &&
		make -s -j"$(nproc)" all install) \
		>"$work/build.log" 2>&1 || { tail "$work/build.log" >&2; exit 1; }
	since "$begin" >"$work/built"
	# shellcheck disable=SC2046 # flags are words
	$CC -O2 -Wall -Wextra -Werror "$bench/tools/turns.c" $(libsys_flags libsys) -o "$work/turns"
	$CC -O2 "$top/testsuite/libsys.cost/trace.c" -o "$work/trace"
}

# turns ROUNDS RUNS -- NAME PROGRAM ARGS...: runs tools/turns on one processor, with its lines on
# standard output.
turns() { alone "$work/turns" "$@" 3>&1 >/dev/null </dev/null; }

# Runs on the last processor, which gets the fewest interrupts.
alone() { taskset -c "$(($(nproc) - 1))" "$@"; }

# Each release of a system has a record of its own.
release=$(. /etc/os-release && echo "${VERSION_CODENAME:-$ID}")
results=$bench/results/$release

# limits FIGURES: says which limits they hold; fails if one is not held.
limits() { awk -f "$bench/slopes.awk" -f "$bench/limits.awk" "$1"; }

# Makes tables and plots of the record. Fails if a limit is exceeded.
publish() {
	held=0
	limits "$results/figures.tsv" >"$work/limits" || held=1
	awk -v limits="$work/limits" -f "$bench/slopes.awk" -f "$bench/table.awk" "$results/figures.tsv" \
		>"$results/README.md"
	if command -v gnuplot >/dev/null; then
		"$bench/plots"
	else
		say "no plots: no gnuplot here (Debian: gnuplot-nox; bench/run --install)"
	fi
	return $held
}
