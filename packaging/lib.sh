# SPDX-License-Identifier: 0BSD
# For packaging/*/test to source, in the top directory: the release tarball, a directory for
# building as an ordinary user, an empty root, and what is done with every package.
# shellcheck shell=sh

kind=$(basename "$(dirname "$0")")
top=$PWD
tarball=$(echo "$top"/_packages/libsys-*.tar.xz)
version=${tarball##*/libsys-}
version=${version%.tar.xz}
log=$top/_packages/$kind.log
export LC_ALL=C

# Not in the checkout, which an ordinary user may not be able to enter.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
root=$work/root
mkdir "$root" "$work/build" "$work/db"
chmod 755 "$work"
chown nobody "$work/build"

say() { echo "$kind: $*"; }
fail() {
	say "FAILED: $*"
	exit 1
}

# Runs a command and logs it; shows the end of the log if it fails.
quietly() {
	echo "\$ $*" >>"$log"
	"$@" >>"$log" 2>&1 || {
		tail -n 30 "$log"
		fail "$*"
	}
}

# Builds as nobody, who may write to the directory of the build alone.
build() {
	(cd "$work/build" && quietly nice setpriv --reuid=nobody --regid=nogroup --clear-groups \
		env HOME="$work/build" "$@") || exit 1
}

# What is in the root: names, kinds, and where links lead.
contents() { (cd "$root" && find . -mindepth 1 -printf '%p %y %l\n' | sort); }

# Compiles and runs a program, as in the root, with the packages in LIBDIR. A compiler and an
# emulator may follow.
use() {
	[ -f "$root/usr/include/libsys.h" ] || fail "nothing is installed"
	! grep -rlF "$work" "$root" || fail "these name the directory of the build"
	for page in man3/libsys_clone.3 man3/libsys_clone3.3 man3/sys_openat.3 man7/libsys.7; do
		page=$(echo "$root/usr/share/man/$page"*)
		case $(readlink "$page") in
		/*) page=$root$(readlink "$page") ;;
		esac
		[ -s "$page" ] || fail "no $page, or a link that leads nowhere"
	done
	quietly env ROOT="$root" PKG_CONFIG_SYSROOT_DIR="$root" \
		PKG_CONFIG_LIBDIR="$root/$1/pkgconfig" \
		CC="${2-gcc}" RUNNER="${3-}" "$top/packaging/use"
	sed -n "s/^hello/$kind: &/p" "$log" | tail -n 2
}

# Nothing is left of what was not there before.
removed() { contents | diff "$work/before" - || fail "the package leaves this behind"; }
