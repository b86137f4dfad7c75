# SPDX-License-Identifier: 0BSD
# Which ABI the library is for, and what the tables say about it.

# LIBSYS_CROSS_COMPILER
# If there is no compiler for --host, autoconf takes this machine's, which would make a library for
# this machine.
AC_DEFUN([LIBSYS_CROSS_COMPILER], [
AC_REQUIRE([AC_CANONICAL_HOST])
AS_IF([test "$host_cpu" != "$build_cpu" && test -z "$ac_cv_env_CC_set"],
	[AS_CASE([$CC], ["$ac_tool_prefix"*], [], [AC_MSG_ERROR(
		[there is no ${ac_tool_prefix}gcc; install it, or name the compiler by CC=...])])])
])

# LIBSYS_ABI
# Only the preprocessor knows which ABI the compiler's flags select. Each table has a condition, and
# what follows those that are true is the answer.
AC_DEFUN([LIBSYS_ABI], [
AC_REQUIRE([AC_PROG_AWK])
AC_REQUIRE([LIBSYS_CROSS_COMPILER])
libsys_gen=$srcdir/generator
libsys_tables="$srcdir/tables/types.tbl $srcdir/tables/syscalls.tbl `echo $srcdir/arch/*/*.tbl`"
AC_SUBST([CONFIG_STATUS_DEPENDENCIES], ['$(tables) $(portable_table)'])
AC_MSG_CHECKING([which ABI $CC makes code for])
$AWK -f $libsys_gen/table.awk -f $libsys_gen/probe.awk $libsys_tables >conftest.c ||
	AC_MSG_ERROR([the table of system calls is malformed])
$CC $CPPFLAGS $CFLAGS -E conftest.c 2>&AS_MESSAGE_LOG_FD |
	$SED -n 's/"//g;s/^libsys_//p' >conftest.abi
set abi `$SED -n 's/^abi //p' conftest.abi`
ABI=$[2] PORT=$[3]
# The last emulator that the table names for this compiler's programs, and every machine that runs
# them without one.
libsys_emulator=`$SED -n 's/^emulator //p' conftest.abi | tail -n 1`
libsys_native=`$SED -n 's/^native //p' conftest.abi | tr "\n" " "`
libsys_port_cflags=`$SED -n 's/^cflags //p' conftest.abi | tr "\n" " "`
LINUX=`$SED -n 's/^linux //p' conftest.abi`
rm -f conftest.c conftest.abi
if test -z "$ABI"; then
	AC_MSG_RESULT([none that is supported])
	libsys_target=`$CC $CFLAGS -dumpmachine 2>/dev/null || echo $host`
	libsys_abis=`cd $srcdir && echo arch/*/*.tbl | $SED 's,arch/[[^/ ]]*/,,g; s,\.tbl,,g'`
	AC_MSG_ERROR(
		[libsys has no port for $libsys_target ($CC $CFLAGS); its ABIs are: $libsys_abis])
fi
AC_MSG_RESULT([$ABI])
AC_SUBST([ABI])
AC_SUBST([PORT])
AC_SUBST([LINUX])
])

# LIBSYS_POINTER_SIZE
# CMake looks for a library whose addresses are as wide as those of its project.
AC_DEFUN([LIBSYS_POINTER_SIZE], [
AC_MSG_CHECKING([how many bytes an address has])
echo __SIZEOF_POINTER__ >conftest.c
POINTER_SIZE=`$CC $CPPFLAGS $CFLAGS -E conftest.c 2>&AS_MESSAGE_LOG_FD | $SED -n '/^[[0-9]]/p'`
rm -f conftest.c
AC_MSG_RESULT([$POINTER_SIZE])
AC_SUBST([POINTER_SIZE])
])
