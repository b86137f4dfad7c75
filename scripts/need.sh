# SPDX-License-Identifier: 0BSD
# For the other scripts to source. A pair is command:package, by Debian's name; a command with a slash is a file.
#   need PAIR...      installs the packages whose commands are missing. Where there is no apt-get, or no right to use
#                     it, it says what to install and how, and stops.
#   offered PAIR...   prints the pairs that need can fulfil: the command is here, or the system has the package.
#   every STEM        prints the packages STEM-N that the system has, such as clang-19, the newest first.
#   newest STEM       prints the first of them; nothing without one.
# shellcheck shell=sh

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
	# shellcheck disable=SC2086 # the packages are words
	{
		apt_get update && apt_get install -y --no-install-recommends $missing
	} >"need.$$.log" 2>&1 || {
		tail -n 5 "need.$$.log" >&2
		rm -f "need.$$.log"
		echo "$0: could not install$missing" >&2
		exit 1
	}
	rm -f "need.$$.log"
}

# What another system's package manager is told, by the table in scripts/packages.
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
		END { print command (none == "" ? "" : "; it has no package of what Debian calls" none) }
	' scripts/packages -
}

privileged() {
	as_root=
	[ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && as_root=sudo; }
}

apt_get() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 "$@"; }

# A fresh system does not know yet what it could install.
package_lists() {
	command -v apt-cache >/dev/null || return 0
	[ -z "$(apt-cache pkgnames dejagnu)" ] || return 0
	! privileged || apt_get update >/dev/null 2>&1 || :
}

offered() {
	package_lists
	for pair; do
		if here "${pair%%:*}" || apt-cache policy "${pair#*:}" 2>/dev/null | grep -q 'Candidate: [0-9]'; then
			echo "$pair"
		fi
	done
}

every() {
	package_lists
	for number in $(apt-cache pkgnames "$1-" 2>/dev/null | sed -n "s/^$1-\\([0-9]*\\)\$/\\1/p" | sort -rn); do
		offered "/none:$1-$number" | sed 's,/none:,,'
	done
}

newest() { every "$1" | sed 1q; }
