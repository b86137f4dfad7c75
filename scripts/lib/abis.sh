# SPDX-License-Identifier: 0BSD
# For the other scripts to source: what scripts/abis and scripts/kernels say.
#   abi_names KIND     prints the names of the native or cross ABIs, or of all (.)
#   abi_field ABI N    prints a field; clang-N there is the newest clang, gcc-N and g++-N the
#                      default's number
#   abi_jobs ABI       prints the jobs that its tests are: x86_64's are three, i386's two, if
#                      RUNTESTFLAGS names no areas
#   job_areas JOB      prints the areas of one of those; what RUNTESTFLAGS says, if that names any
#   kernel_names       prints the names of the kernels
#   kernel_field NAME N  prints a field of one
# shellcheck shell=sh

abi_names() { awk -F '\t+' -v kind="$1" '!/^#/ && NF && $2 ~ kind { print $1 }' scripts/abis; }

abi_field() {
	awk -F '\t+' -v n="$1" -v f="$2" '!/^#/ && $1 == n { print $f }' scripts/abis |
		sed "s/\(g[c+][c+]\)-N/\1-$(gcc -dumpversion | sed 's/\..*//')/g; s/-N/-$(newest_clang)/g"
}

abi_jobs() {
	case $1:${RUNTESTFLAGS-} in
	*.exp*) echo "$1" ;;
	x86_64:*) echo "$1:whole $1:compilers $1" ;;
	i386:*) echo "$1 $1:compilers" ;;
	*) echo "$1" ;;
	esac
}

# The whole builds the library again and again; compilers are tried with headers, flags and C++.
job_areas() {
	case ${RUNTESTFLAGS-} in
	*.exp*) echo "$RUNTESTFLAGS" && return ;;
	esac
	apart='whole|kernel'
	case " $(abi_jobs "$1" | xargs) " in *:compilers*) \
		apart="$apart|headers|toolchains|cxx" ;; esac
	case $1 in
	*:whole) set -- 'whole' ;;
	*:compilers) set -- 'headers|toolchains|cxx' ;;
	*) set -- "$apart" others ;;
	esac
	echo "${RUNTESTFLAGS-} $(find testsuite/libsys.* -name '*.exp' |
		grep -E ${2:+-v} "/libsys\.($1)/" | sed 's,.*/,,' | sort | xargs)"
}

# The number of the newest one installed, else of the newest there is to install.
newest_clang() {
	for folder in $(echo "$PATH" | tr : ' '); do ls "$folder" 2>/dev/null; done |
		sed -n 's/^clang-\([0-9]*\)$/\1/p' | sort -n | tail -n 1 | grep . ||
			newest clang | sed 's/.*-//'
}

kernel_names() { awk '!/^#/ && NF { print $1 }' scripts/kernels; }

kernel_field() { awk -F '\t+' -v n="$1" -v f="$2" '!/^#/ && $1 == n { print $f }' scripts/kernels; }
