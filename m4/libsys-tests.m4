# SPDX-License-Identifier: 0BSD
# What the test suite needs besides the library.

# LIBSYS_TESTS
# How the test suite may run programs of this ABI: natively, if the table says that such a machine
# can, and by the table's emulator. make check takes the first board that works. Also finds the
# compiler of programs for this machine. One of the emulators is the suite's own: it boots a system
# and has a folder for that.
AC_DEFUN([LIBSYS_TESTS], [
AC_REQUIRE([LIBSYS_ABI])
AC_ARG_VAR([CC_FOR_BUILD],
	[C compiler of programs that run on this machine, for the test suite])
AC_ARG_VAR([BOARD], [DejaGnu board of the test suite (testsuite/boards)])
AC_ARG_VAR([NATIVE],
	[no: the test suite takes the emulator even where this machine runs the ABI's programs])
AC_ARG_VAR([EMULATOR], [command that runs a program of the ABI, for the test suite])
libsys_board=emulated
AS_CASE([$libsys_emulator], [testsuite/*], [libsys_board=booted
	libsys_emulator="`cd $srcdir && pwd`/$libsys_emulator `pwd`/tests/system"])
: "${CC_FOR_BUILD=cc}"
: "${EMULATOR=$libsys_emulator}"
BOARDS=$BOARD
AS_IF([test -z "$BOARDS"], [
	AS_CASE([$NATIVE:" $libsys_native "], [no:*], [BOARDS=$libsys_board],
		[*" `uname -m` "*], [BOARDS="native $libsys_board"], [BOARDS=$libsys_board])
])
AC_SUBST([BOARDS])
])
