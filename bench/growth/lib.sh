# SPDX-License-Identifier: 0BSD
# What the scripts of this folder share; they source it after bench/lib.sh and peers.sh.
# shellcheck shell=sh
# shellcheck disable=SC2046,SC2086 # flags are words

build_libsys
prepare_nolibc
dir=$work/growth
mkdir -p "$dir"

# equal PEER FORM PROGRAM OUT [FLAGS]: builds with equal flags and more.
equal() {
	plain=$size_cflags flags=equal
	size_cflags="$size_cflags ${5-}"
	case $1 in
	asm | bare | libsys) flags=both ;;
	esac
	build "$1" "$2" "$flags" "$3" "$4" && status=0 || status=1
	size_cflags=$plain
	return $status
}

# grown NAME PEER FORM X FLAGS: builds programs/grown.c and adds it to `list'; fails if it does
# not work.
grown() {
	file=$dir/$1-$2-$4
	equal "$2" "$3" grown "$file" "$5" && "$file" 2>/dev/null || return 1
	list="$list -- $1:$2:$4 $file"
}

# measure ROUNDS RUNS PROGRAMS: measures programs, named SERIES:PEER:X, beside hello in assembler.
measure() {
	equal asm static hello "$dir/asm" || { say "growth: no assembler's hello"; return 0; }
	turns "${ROUNDS-$1}" "$2" -- base "$dir/asm" $3 | while read -r name ns ratio low high _; do
		[ "$name" != base ] || continue
		set -- $(echo "$name" | tr : ' ')
		row growth "$1" "$2" "$3" - ns "$ns"
		row growth "$1" "$2" "$3" - ratio "$ratio" "$low" "$high"
	done
}
