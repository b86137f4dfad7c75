# SPDX-License-Identifier: 0BSD
# The flags that compile the members.

# LIBSYS_CC_FLAG(VARIABLE, FLAGS...)
# No two compilers take the same flags. Adds to VARIABLE those that this one takes, even if it warns
# of others that it does not use.
AC_DEFUN([LIBSYS_CC_FLAG], [
for libsys_flag in $2; do
	AC_MSG_CHECKING([whether $CC takes $libsys_flag])
	echo 'int x;' >conftest.c
	AS_IF([$CC $CPPFLAGS $CFLAGS -Werror -Wa,--fatal-warnings $MEMBER_CFLAGS $libsys_flag \
		-c conftest.c -o conftest.o >&AS_MESSAGE_LOG_FD 2>&1],
		[AC_MSG_RESULT([yes]); $1="$$1 $libsys_flag"], [AC_MSG_RESULT([no])])
	rm -f conftest.c conftest.o
done
])

# LIBSYS_OPTIMISES
# Debian's gcc 12 for SuperH takes a word from memory for a stored condition when it optimises, and
# drops that word's comparison with zero. No flag turns that pass off (sh_treg_combine). So it must
# not optimise, except start-up, which compares no such word: crt/start.c. On other ABIs nothing
# changes.
AC_DEFUN([LIBSYS_OPTIMISES], [
AC_MSG_CHECKING([whether $CC keeps comparisons])
echo 'extern volatile int libsys_x; int libsys_f(void) { return libsys_x ? 1 : 128; }' >conftest.c
AS_IF([$CC $CPPFLAGS $CFLAGS -S conftest.c -o conftest.s >&AS_MESSAGE_LOG_FD 2>&1 &&
	grep libsys_f: conftest.s >/dev/null && ! grep libsys_x conftest.s >/dev/null],
	[CFLAGS="$CFLAGS -O0" libsys_start=-Os; AC_MSG_RESULT([no, so it is told -O0])],
	[libsys_start=; AC_MSG_RESULT([yes])])
rm -f conftest.c conftest.s
])

# LIBSYS_USER_FLAGS
# Some of the user's flags cannot be turned off in every compiler. make removes them, and later
# tests of the compiler run without them.
AC_DEFUN([LIBSYS_USER_FLAGS], [
NOT_FOR_MEMBERS="-pg -p --coverage -ftest-coverage -fprofile% -fcoverage% dnl
	-finstrument-functions% -fsplit-stack -fsanitize% -fstack-protector% -fxray% dnl
	-fpatchable-function-entry%"
libsys_cflags=
for libsys_flag in $CFLAGS; do
	for libsys_pattern in `echo "$NOT_FOR_MEMBERS" | $SED 's/%/*/g'`; do
		AS_CASE([$libsys_flag], [$libsys_pattern], [libsys_flag=])
	done
	libsys_cflags="$libsys_cflags $libsys_flag"
done
AC_SUBST([NOT_FOR_MEMBERS])
])

# LIBSYS_FLAGS
# The flags for every member, behind the user's CFLAGS: it runs before relocation, without a C
# library, and is native code whatever the user's flags are. Each compiler takes its own ABI's
# hardening flags.
AC_DEFUN([LIBSYS_FLAGS], [
LIBSYS_CC_FLAG([MEMBER_CFLAGS], [-Qunused-arguments -fno-lto -ffreestanding -fno-builtin dnl
	-fno-stack-protector -fno-stack-clash-protection -ftrivial-auto-var-init=uninitialized dnl
	-fno-tree-loop-distribute-patterns dnl
	-fno-exceptions -fno-asynchronous-unwind-tables -fno-unwind-tables -fno-ident dnl
	-fomit-frame-pointer -fvisibility=default -Werror=implicit-function-declaration dnl
	-fno-sanitize=all -fno-profile-arcs -fno-instrument-functions dnl
	-fcf-protection=full -mbranch-protection=standard dnl
	$libsys_port_cflags dnl
	-ffile-prefix-map=$ac_pwd=.])
AS_IF([test -n "$PIE_OBJECTS"], [LIBSYS_CC_FLAG([PIC_CFLAGS], [-fPIC])])
MEMBER_PIC_CFLAGS=$PIC_CFLAGS
AS_IF([test $libsys_pic_apart = yes], [MEMBER_PIC_CFLAGS=-fno-pie])
LIBSYS_USER_FLAGS
AS_CASE([" $CFLAGS "], [*" -O0 "*], [SIZE_CFLAGS= START_CFLAGS=$libsys_start],
	[SIZE_CFLAGS=-Os START_CFLAGS=-Os; LIBSYS_CC_FLAG([START_CFLAGS], [-Oz])])
# Calls are compiled all at once. Each has its own code, even if that is the same as another's, and
# no debugging information.
CALL_CFLAGS="$SIZE_CFLAGS -g0"
LIBSYS_CC_FLAG([CALL_CFLAGS], [-fno-ipa-icf])
AC_SUBST([CALL_CFLAGS])
# Start-up's functions are called only by name, so they need no landing pad for calls through
# pointers. Most of its loops have nothing to do, so nothing should be computed before them.
LIBSYS_CC_FLAG([START_CFLAGS],
	[-mmanual-endbr -fno-move-loop-invariants -fno-tree-loop-im -mllvm=-disable-lsr])
AC_SUBST([MEMBER_CFLAGS])
AC_SUBST([MEMBER_PIC_CFLAGS])
AC_SUBST([PIC_CFLAGS])
AC_SUBST([SIZE_CFLAGS])
AC_SUBST([START_CFLAGS])
])
