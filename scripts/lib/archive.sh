# SPDX-License-Identifier: 0BSD
# For the other scripts to source: Debian's archive, unknown to the machine's own apt. Lists, state
# and sources are in a folder of its own; the archive is the machine's. The script must define
# stop(), which prints its arguments and exits.
#   archive_open FOLDER ARCHITECTURES SUITES   reads the lists; words are separated by spaces
#   archive COMMAND...                         apt-get or apt-cache, of these lists
#   archive_unpack FOLDER PACKAGE              fetches NAME, NAME:ARCHITECTURE or NAME=VERSION, and
#                                              unpacks it there
# shellcheck shell=sh

archive() {
	command=$1
	shift
	"$command" -q -o Dir::Etc::SourceList="$archive_folder/sources.list" -o \
		Dir::Etc::SourceParts=/dev/null \
		-o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=/dev/null \
		-o Dir::State="$archive_folder" -o Dir::State::Lists="$archive_folder/lists" \
		-o Dir::State::Status="$archive_folder/status" -o \
		Dir::Cache="$archive_folder/cache" \
		-o Dir::Cache::PkgCache=pkgcache.bin -o Dir::Cache::SrcPkgCache=srcpkgcache.bin \
		-o Acquire::Languages=none -o APT::Sandbox::User="$(id -un)" "$@"
}

archive_open() {
	archive_folder=$1
	command -v apt-get >/dev/null || stop \
		"it takes apt-get: what is fetched are Debian's packages"
	mkdir -p "$archive_folder/lists/partial" "$archive_folder/cache/archives/partial"
	: >"$archive_folder/status"
	# shellcheck disable=SC2016 # apt fills these in
	archive_from=$(apt-get indextargets --format '$(LABEL) $(REPO_URI)' 'Created-By: Packages' |
		awk '$1 == "Debian" || !/-security/ && other == "" { if ($1 == "Debian") { print $NF; found = 1; exit } other = $NF }
			END { if (!found) print other }')
	[ -n "$archive_from" ] || stop "this machine's apt has no sources to take the archive from"
	keys=
	for file in /usr/share/keyrings/debian-archive-keyring.*; do [ ! -e "$file" ] ||
		keys=" signed-by=$file"; done
	for suite in $3; do
		echo "deb [arch=$(echo "$2" | tr ' ' ,)$keys] $archive_from $suite main"
	done >"$archive_folder/sources.list"
	# One release that the archive lacks is no reason to stop; all of them are.
	archive apt-get update >"$archive_folder/log" 2>&1 || :
	grep -q -E '^(Get|Hit):.* InRelease' "$archive_folder/log" || {
		tail -n 3 "$archive_folder/log" >&2
		stop "the archive cannot be reached: $archive_from"
	}
}

archive_unpack() {
	rm -rf "$1"
	mkdir -p "$1"
	(cd "$1" && archive apt-get download "$2") >>"$archive_folder/log" 2>&1 || {
		tail -n 3 "$archive_folder/log" >&2
		stop "$2 cannot be fetched"
	}
	dpkg -x "$1"/*.deb "$1"
	rm -f "$1"/*.deb
}
