# SPDX-License-Identifier: 0BSD
# For the other scripts to source. A pair is command:package, by Debian's name; a command with a
# slash is a file.
#   need PAIR...      installs the packages whose commands are missing. Where there is no apt-get,
#                     or no right to use
#                     it, it says what to install and how, and stops.
#   offered PAIR...   prints the pairs that need can fulfil: the command is here, or the system has
#                     the package.
#   every STEM...     prints the packages STEM-N that the system has, such as clang-19, of a stem
#                     the newest first.
#   newest STEM...    prints the first of each; nothing without one.
# The pairs for_build make the library, for_tests its tests, too.
# shellcheck shell=sh

for_build='autoconf:autoconf automake:automake libtoolize:libtool make:make gcc:gcc
	pkg-config:pkgconf'
# shellcheck disable=SC2034 # the scripts use it
for_tests="$for_build /usr/include/stdio.h:libc6-dev runtest:dejagnu expect:expect gawk:gawk"

here() {
	case $1 in
	*/*) [ -e "$1" ] ;;
	*) command -v "$1" >/dev/null ;;
	esac
}

need() {
	missing=
	for pair in "$@"; do
		package=${pair#*:}
		here "${pair%%:*}" || case " $missing " in
		*" $package "*) ;;
		*) missing="$missing $package" ;;
		esac
	done
	[ -n "$missing" ] || return 0
	if ! command -v apt-get >/dev/null; then
		echo "$0: please install, as root: $(elsewhere "$missing")" >&2
		exit 1
	fi
	if ! privileged; then
		echo "$0: please install, as root: apt-get install$missing" >&2
		exit 1
	fi
	echo "installing$missing"
	# Scripts run beside each other, and apt-get does not wait for another's lists.
	# shellcheck disable=SC2086 # the packages are words
	{
		flock 9 && apt_get update && apt_get install -y --no-install-recommends $missing
	} >"need.$$.log" 2>&1 9<. || {
		tail -n 5 "need.$$.log" >&2
		rm -f "need.$$.log"
		echo "$0: could not install$missing" >&2
		exit 1
	}
	rm -f "need.$$.log"
}

# What another system's package manager is told, by the table in scripts/lib/packages.
elsewhere() {
	while read -r manager column command; do
		! command -v "$manager" >/dev/null || break
	done <<-'EOM'
		dnf 2 dnf install
		pacman 3 pacman -S
		apk 4 apk add
		zypper 5 zypper install
		xbps-install 6 xbps-install
		emerge 7 emerge
		. 1 (by their names in Debian)
	EOM
	echo "$1" | tr ' ' '\n' | awk -F '\t+' -v column="$column" -v command="$command" '
		FILENAME != "-" { if ($1 !~ /^#/) name[$1] = $column; next }
		$1 == "" { next }
		{
			plain = $1
			sub(/-[0-9]+$/, "", plain)
			to = $1 in name ? name[$1] : plain in name ? name[plain] : $1
			if (to == "-") none = none " " $1
			else if (!(to in seen)) { seen[to] = 1; command = command " " to }
		}
		END {
			if (none != "") none = "; it has no package of what Debian calls" none
			print command none
		}
	' scripts/lib/packages -
}

privileged() {
	as_root=
	[ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && as_root=sudo; }
}

apt_get() {
	$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 "$@"
}

# A fresh system does not know yet what it could install. Each question to apt takes it a second:
# few are asked.
package_lists() {
	[ -z "${listed-}" ] && command -v apt-cache >/dev/null || return 0
	listed=yes
	[ -z "$(apt-cache pkgnames dejagnu)" ] || return 0
	! privileged || apt_get update >/dev/null 2>&1 || :
}

# Those of the packages that could be installed.
candidates() {
	[ $# = 0 ] || apt-cache policy "$@" 2>/dev/null |
		awk '/^[^ ]/ { sub(/:$/, ""); name = $0 } /^ *Candidate: [0-9]/ { print name }'
}

offered() {
	package_lists
	absent=
	for pair; do here "${pair%%:*}" || absent="$absent ${pair#*:}"; done
	# shellcheck disable=SC2086 # the packages are words
	there=" $(candidates $absent | tr '\n' ' ')"
	for pair; do
		if here "${pair%%:*}" || case $there in *" ${pair#*:} "*) ;; *) false ;; esac then
			echo "$pair"; fi
	done
}

every() {
	package_lists
	# shellcheck disable=SC2046 # the packages are words
	candidates $(apt-cache pkgnames 2>/dev/null |
		sed -n -E "/^($(echo "$*" | tr ' ' '|'))-[0-9]+\$/p") | sort -t- -k1,1 -k2,2rn
}

newest() { every "$@" | awk -F- '!seen[$1]++'; }
