# SPDX-License-Identifier: 0BSD
# For the other scripts to source: `need command:package...' installs the packages whose commands are missing. A name
# with a slash is a file. On a system without apt-get it names what is missing and stops.
# shellcheck shell=sh

need() {
	missing=
	for pair in "$@"; do
		command=${pair%%:*} package=${pair#*:}
		case $command in
		*/*) [ -e "$command" ] ;;
		*) command -v "$command" >/dev/null ;;
		esac || case " $missing " in
		*" $package "*) ;;
		*) missing="$missing $package" ;;
		esac
	done
	[ -n "$missing" ] || return 0
	if ! command -v apt-get >/dev/null; then
		echo "$0: please install what Debian calls:$missing" >&2
		exit 1
	fi
	as_root=
	if [ "$(id -u)" != 0 ]; then
		if ! command -v sudo >/dev/null; then
			echo "$0: please install, as root:$missing" >&2
			exit 1
		fi
		as_root=sudo
	fi
	echo "installing$missing"
	# shellcheck disable=SC2086 # the packages are words
	{
		apt_get update && apt_get install -y --no-install-recommends $missing
	} >need.log 2>&1 || {
		tail -n 5 need.log >&2
		echo "$0: could not install$missing" >&2
		exit 1
	}
	rm -f need.log
}

apt_get() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 "$@"; }
