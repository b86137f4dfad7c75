# SPDX-License-Identifier: 0BSD
# How each peer builds a program; other scripts source this. `own' flags are those of the peer's
# documentation. `equal' flags are the same for all: those that libsys's pkg-config files give and
# recommend, which make no dynamic program. If they are the peer's own, the flags are `both'.
# shellcheck shell=sh
# shellcheck disable=SC2046,SC2086 # flags are words

# newest_file PATTERN: the last of the files, by their versions; the pattern if there is none.
newest_file() { { ls -d $1 2>/dev/null || echo "$1"; } | sort -V | tail -n 1; }

peers='asm bare libsys rust rustix go nolibc musl dietlibc klibc llvmlibc glibc'
equal_link=-Wl,-z,noseparate-code,-z,norelro,--build-id=none
musl=/usr/lib/$(uname -m)-linux-musl
nolibc=$work/nolibc
kernel_source=$(newest_file '/usr/src/linux-source-*.tar.xz')
llvmlibc=$(newest_file '/usr/lib/llvm-*/lib/libllvmlibc.a')
rustix=$(newest_file '/usr/share/cargo/registry/rustix-[0-9]*')
rust_link='-nostartfiles -nostdlib -static'

# peer COMMAND PACKAGE for each peer that has to be installed; a command with a slash is a file.
peer_packages="rust rustc rustc
rustix $rustix librust-rustix-dev
go go golang-go
nolibc $kernel_source linux-source
musl musl-gcc musl-tools
dietlibc diet dietlibc-dev
klibc klcc libklibc-dev
llvmlibc $llvmlibc libllvmlibc-N-dev
glibc /usr/include/stdio.h libc6-dev
nginx nginx nginx-light
lighttpd lighttpd lighttpd
wrk wrk wrk"

# has PEER: whether it is here. tell_missing says why not.
has() {
	case $1 in
	asm | rust | rustix) [ "$(uname -m)" = x86_64 ] || return 1 ;;
	esac
	set -- $(echo "$peer_packages" | awk -v peer="$1" '$1 == peer { print $2 }')
	case ${1-} in
	'') ;;
	*/*) [ -e "$1" ] ;;
	*) command -v "$1" >/dev/null ;;
	esac
}

tell_missing() {
	echo "$peer_packages" | while read -r peer command package; do
		has "$peer" || say "$peer is left out: no $command here (Debian: $package; bench/run --install)"
	done
}

# nolibc's headers are a folder in the kernel's source.
prepare_nolibc() {
	has nolibc && [ ! -d "$nolibc" ] || return 0
	say "unpacking nolibc from $kernel_source"
	mkdir "$nolibc.new"
	tar -C "$nolibc.new" -xf $kernel_source --strip-components=4 --wildcards \
		'*/tools/include/nolibc/*.h'
	mv "$nolibc.new" "$nolibc"
}

# build PEER FORM FLAGS PROGRAM OUT: FORM is static, pie (static as well) or dynamic. Fails if a
# peer has no such form. `made' is a source that is not in programs/.
build() {
	source=${made-$bench/programs/$4.c} out=$5
	case $1 in
	asm) source=$bench/programs/asm/$4.S ;;
	bare) source=$bench/programs/bare/$4.c ;;
	rust | rustix) source=$bench/programs/rust/$4.rs ;;
	go) source=$bench/programs/go/$4.go ;;
	esac
	[ -f "$source" ] && has "$1" || return 1
	case $1-$2-$3 in
	asm-static-both) $CC -nostdlib -static -no-pie "$source" -o "$out" $equal_link ;;
	asm-pie-both) $CC -nostdlib -static -Wl,-pie,--no-dynamic-linker "$source" -o "$out" \
		$equal_link ;;
	bare-static-both | libsys-static-both) $CC $size_cflags -DLIBSYS "$source" \
		$(libsys_flags libsys) -o "$out" ;;
	bare-pie-both | libsys-pie-both) $CC $size_cflags -DLIBSYS "$source" \
		$(libsys_flags libsys-pie) -o "$out" ;;
	rust-static-own) rustc -O -C panic=abort -C relocation-model=static -C \
		link-args="$rust_link" "$source" -o "$out" ;;
	rust-static-equal) rustc -C opt-level=s -C panic=abort -C relocation-model=static \
		-C link-args="$rust_link -no-pie $equal_link" "$source" -o "$out" ;;
	rustix-static-own) rustix "$source" "$out" ;;
	rustix-static-equal) rustix "$source" "$out" -no-pie $equal_link ;;
	go-static-own) CGO_ENABLED=0 GOCACHE=$work/go-cache GOFLAGS=-trimpath go build \
		-ldflags '-s -w' -o "$out" "$source" ;;
	nolibc-static-own) $CC -fno-asynchronous-unwind-tables -fno-ident -s -Os -nostdlib -static \
		-include "$nolibc/nolibc.h" "$source" -o "$out" -lgcc ;;
	nolibc-static-equal) $CC $size_cflags -fno-pie -nostdlib -static -include \
		"$nolibc/nolibc.h" "$source" -o "$out" \
		-lgcc $equal_link ;;
	nolibc-pie-equal) $CC $size_cflags -fPIE -nostdlib -static -Wl,-pie,--no-dynamic-linker \
		-include "$nolibc/nolibc.h" \
		"$source" -o "$out" -lgcc $equal_link ;;
	musl-static-own) musl-gcc -static -Os "$source" -o "$out" ;;
	musl-static-equal) musl-gcc $size_cflags -fno-pie -static -no-pie "$source" -o "$out" \
		$equal_link ;;
	# The wrapper's specs know no static PIE.
	musl-pie-equal) musl-gcc $size_cflags -fPIE -nostartfiles -static \
		-Wl,-pie,--no-dynamic-linker "$musl/rcrt1.o" \
		"$musl/crti.o" "$source" -o "$out" "$musl/crtn.o" $equal_link ;;
	musl-dynamic-own) musl-gcc -Os "$source" -o "$out" ;;
	dietlibc-static-own) diet -Os $CC "$source" -o "$out" ;;
	dietlibc-static-equal) diet $CC $size_cflags -fno-pie "$source" -o "$out" $equal_link ;;
	klibc-static-own) klcc -static "$source" -o "$out" ;;
	klibc-static-equal) klcc $size_cflags -static "$source" -o "$out" $equal_link ;;
	klibc-dynamic-own) klcc -shared "$source" -o "$out" ;;
	# Over glibc, whose start-up it has: that is how Debian's is made.
	llvmlibc-static-own) clang -Os -static "$source" -o "$out" "$llvmlibc" ;;
	llvmlibc-static-equal) clang $size_cflags -fno-pie -static -no-pie "$source" -o "$out" \
		"$llvmlibc" $equal_link ;;
	glibc-static-own) $CC -Os -static "$source" -o "$out" ;;
	glibc-static-equal) $CC $size_cflags -fno-pie -static -no-pie "$source" -o "$out" \
		$equal_link ;;
	glibc-pie-own) $CC -Os -static-pie "$source" -o "$out" ;;
	glibc-pie-equal) $CC $size_cflags -fPIE -static-pie "$source" -o "$out" $equal_link ;;
	glibc-dynamic-own) $CC -Os "$source" -o "$out" ;;
	*) return 1 ;;
	esac >"$work/build-program.log" 2>&1 && $STRIP "$out"
}

# rustix SOURCE OUT LINKER-FLAG...: a Rust program with that crate and its dependencies, of which
# Debian has the sources.
rustix() {
	project=$work/rustix source=$1 out=$2
	shift 2
	rm -rf "$project"
	mkdir -p "$project/.cargo"
	cat >"$project/.cargo/config.toml" <<-EOF
		[source.crates-io]
		replace-with = "debian"
		[source.debian]
		directory = "${rustix%/*}"
	EOF
	cat >"$project/Cargo.toml" <<-EOF
		[package]
		name = "program"
		version = "0.0.0"
		edition = "2021"
		[[bin]]
		name = "program"
		path = "$source"
		[dependencies]
		rustix = { version = "*", default-features = false }
		[profile.release]
		opt-level = "s"
		panic = "abort"
	EOF
	(cd "$project" && CARGO_HOME=$work/cargo cargo rustc --release --offline -- \
		--cfg rustix -C relocation-model=static -C link-args="$rust_link $*") &&
		cp "$project/target/release/program" "$out"
}

# works PROGRAM FILE: whether FILE does what PROGRAM must. Not every peer has all of them. `run' is
# the command that runs foreign programs.
works() {
	case $1 in
	empty) set -- "$2" '' ;;
	hello) set -- "$2" 'Hello, world!' ;;
	echo) set -- "$2" 'one two' ;;
	cat) set -- "$2" "$(cat "$bench/programs/io.h")" ;;
	tls) set -- "$2" tls ;;
	constructors) set -- "$2" 'before main behind' ;;
	esac
	case $1 in
	*/cat-*) got=$(exec 2>/dev/null && ${run-} "$1" "$bench/programs/io.h") ;;
	*) got=$(exec 2>/dev/null && ${run-} "$1" one two) ;;
	esac && [ "$got" = "$2" ]
}

# for_each_program DO PROGRAM...: calls DO with peer, form, flags, program and file for each program
# that can be built and works.
for_each_program() {
	do=$1 programs=${programs-programs}
	shift
	mkdir -p "$work/$programs"
	for program; do
		for peer in ${wanted_peers-$peers}; do
			for form in static pie dynamic; do
				for flags in ${wanted_flags-both own equal}; do
					file=$work/$programs/$program-$peer-$form-$flags
					[ -f "$file" ] || build "$peer" "$form" "$flags" \
						"$program" "$file" || continue
					works "$program" "$file" 2>/dev/null || continue
					"$do" "$peer" "$form" "$flags" "$program" "$file"
				done
			done
		done
	done
}
