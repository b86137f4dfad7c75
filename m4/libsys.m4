# SPDX-License-Identifier: 0BSD

# LIBSYS_ABI
# Asks the preprocessor which ABI the compiler makes code for, and the table which calls that one has.
AC_DEFUN([LIBSYS_ABI], [
AC_REQUIRE([AC_PROG_AWK])
AC_REQUIRE([AC_CANONICAL_HOST])
# Else it would be this machine's compiler, and a library for this machine.
AS_IF([test "$host_cpu" != "$build_cpu" && test -z "$ac_cv_env_CC_set"],
	[AS_CASE([$CC], ["$ac_tool_prefix"*], [], [AC_MSG_ERROR([there is no ${ac_tool_prefix}gcc; install it, or name the compiler by CC=...])])])
libsys_tables="$srcdir/libsys/types.tbl $srcdir/libsys/syscalls.tbl `echo $srcdir/arch/*/*.tbl`"
AC_SUBST([CONFIG_STATUS_DEPENDENCIES], ['$(tables) $(portable_table)'])
AC_MSG_CHECKING([which ABI $CC makes code for])
$AWK -f $srcdir/libsys/gen/table.awk -f $srcdir/libsys/gen/probe.awk $libsys_tables >conftest.c ||
	AC_MSG_ERROR([the table of system calls is malformed])
$CC $CPPFLAGS $CFLAGS -E conftest.c 2>&AS_MESSAGE_LOG_FD | $SED -n 's/"//g;s/^libsys_//p' >conftest.abi
set abi `$SED -n 's/^abi //p' conftest.abi`
ABI=$[2] PORT=$[3]
# The last emulator that the table names for what the compiler makes, and every machine that needs none.
libsys_emulator=`$SED -n 's/^emulator //p' conftest.abi | tail -n 1`
libsys_native=`$SED -n 's/^native //p' conftest.abi | tr "\n" " "`
libsys_port_cflags=`$SED -n 's/^cflags //p' conftest.abi | tr "\n" " "`
LINUX=`$SED -n 's/^linux //p' conftest.abi`
rm -f conftest.c conftest.abi
# One of the test suite's own boots a system and has a folder for that.
libsys_board=emulated
AS_CASE([$libsys_emulator], [testsuite/*],
	[libsys_board=booted libsys_emulator="`cd $srcdir && pwd`/$libsys_emulator `pwd`/tests/system"])
if test -z "$ABI"; then
	AC_MSG_RESULT([none that is supported])
	libsys_target=`$CC $CFLAGS -dumpmachine 2>/dev/null || echo $host`
	libsys_abis=`cd $srcdir && echo arch/*/*.tbl | $SED 's,arch/[[^/ ]]*/,,g; s,\.tbl,,g'`
	AC_MSG_ERROR([libsys has no port for $libsys_target ($CC $CFLAGS); its ABIs are: $libsys_abis])
fi
AC_MSG_RESULT([$ABI])
calls=`$AWK -v want=$ABI -f $srcdir/libsys/gen/table.awk -f $srcdir/libsys/gen/list.awk $libsys_tables`
CALL_OBJECTS=
for call in $calls; do
	AS_CASE([$call], [\**], [], [CALL_OBJECTS="$CALL_OBJECTS calls/sys_$call.lo"])
done
calls=`$AWK -v want=$ABI -f $srcdir/libsys/gen/portable.awk -f $srcdir/libsys/gen/table.awk \
	-f $srcdir/libsys/gen/portable-list.awk $libsys_tables $srcdir/libsys/portable.tbl` ||
	AC_MSG_ERROR([the table of portable calls is malformed])
for call in $calls; do CALL_OBJECTS="$CALL_OBJECTS calls/libsys_$call.lo"; done
# The members that are not calls: the port's own, and those of libsys/ that the port does not replace. A static PIE
# has start-up and end of its own, and the code that relocates it, in an archive of its own.
MEMBER_OBJECTS= PIE_OBJECTS=
AS_IF([test -f $srcdir/arch/$PORT/crt0-pie.S],
	[PIE_OBJECTS="pie/crt0-pie.lo pie/relocate.lo pie/start.lo pie/exit.lo"])
# Where position-independent code does not mix with other, all members that are C are there.
AS_IF([grep PIC_APART $srcdir/arch/$PORT/reloc.h >/dev/null 2>&1],
	[libsys_pic_apart=yes PIE_OBJECTS="pie/crt0-pie.lo pie/relocate.lo"], [libsys_pic_apart=no])
for file in `cd $srcdir && ls arch/$PORT/*.[[Sc]] libsys/*.[[Sc]] crt/*.c 2>/dev/null`; do
	object=${file%.*}.lo
	AS_CASE([$object], [*/crt0-pie.lo | */relocate.lo], [continue])
	AS_CASE([" $MEMBER_OBJECTS "], [*"/${object@%:@@%:@*/} "*], [continue])
	MEMBER_OBJECTS="$MEMBER_OBJECTS $object"
	AS_CASE([$libsys_pic_apart$file], [yes*.c], [PIE_OBJECTS="$PIE_OBJECTS pie/${object@%:@@%:@*/}"])
done
AC_SUBST([PIE_OBJECTS])
AM_CONDITIONAL([HAVE_PIE], [test -n "$PIE_OBJECTS"])
AC_SUBST([ABI])
AC_SUBST([PORT])
AC_SUBST([LINUX])
AC_SUBST([CALL_OBJECTS])
AC_SUBST([MEMBER_OBJECTS])
])

# LIBSYS_CC_FLAG(VARIABLE, FLAGS...)
# Adds to VARIABLE each of the flags that the compiler takes, where it does not mind others that it has no use for.
AC_DEFUN([LIBSYS_CC_FLAG], [
for libsys_flag in $2; do
	AC_MSG_CHECKING([whether $CC takes $libsys_flag])
	echo 'int x;' >conftest.c
	AS_IF([$CC $CPPFLAGS $CFLAGS -Werror -Wa,--fatal-warnings $MEMBER_CFLAGS $libsys_flag -c conftest.c -o conftest.o \
		>&AS_MESSAGE_LOG_FD 2>&1],
		[AC_MSG_RESULT([yes]); $1="$$1 $libsys_flag"], [AC_MSG_RESULT([no])])
	rm -f conftest.c conftest.o
done
])

# LIBSYS_OPTIMISES
# Debian's gcc 12 for SuperH loses comparisons wherever it optimises; then it must not. Elsewhere nothing is lost.
AC_DEFUN([LIBSYS_OPTIMISES], [
AC_MSG_CHECKING([whether $CC keeps comparisons])
echo 'extern volatile int libsys_x; int libsys_f(void) { return libsys_x ? 1 : 128; }' >conftest.c
AS_IF([$CC $CPPFLAGS $CFLAGS -S conftest.c -o conftest.s >&AS_MESSAGE_LOG_FD 2>&1 &&
	grep libsys_f: conftest.s >/dev/null && ! grep libsys_x conftest.s >/dev/null],
	[CFLAGS="$CFLAGS -O0"; AC_MSG_RESULT([no, so it is told -O0])], [AC_MSG_RESULT([yes])])
rm -f conftest.c conftest.s
])

# LIBSYS_FLAGS
# What every member is compiled with, behind the user's CFLAGS: it runs before relocation, without a C library, and
# is native code whatever the user's flags are. Of the hardening flags each compiler takes its own ABI's.
AC_DEFUN([LIBSYS_FLAGS], [
LIBSYS_CC_FLAG([MEMBER_CFLAGS], [-Qunused-arguments -fno-lto -ffreestanding -fno-builtin -fno-stack-protector -fno-stack-clash-protection -ftrivial-auto-var-init=uninitialized dnl
	-fno-tree-loop-distribute-patterns dnl
	-fno-exceptions -fno-asynchronous-unwind-tables -fno-unwind-tables -fno-ident -fomit-frame-pointer -fvisibility=default dnl
	-fno-sanitize=all -fno-profile-arcs -fno-instrument-functions -fcf-protection=full -mbranch-protection=standard dnl
	$libsys_port_cflags dnl
	-ffile-prefix-map=$ac_pwd=.])
AS_IF([test -n "$PIE_OBJECTS"], [LIBSYS_CC_FLAG([PIC_CFLAGS], [-fPIC])])
MEMBER_PIC_CFLAGS=$PIC_CFLAGS
AS_IF([test $libsys_pic_apart = yes], [MEMBER_PIC_CFLAGS=-fno-pie])
AC_SUBST([MEMBER_PIC_CFLAGS])
# Some of the user's flags not every compiler can be told to forget; make takes them out, and what is asked of the
# compiler below is asked without them.
NOT_FOR_MEMBERS="-pg -p --coverage -ftest-coverage -fprofile% -fcoverage% -finstrument-functions% -fsplit-stack -fsanitize% dnl
	-fstack-protector% -fxray%"
libsys_cflags=
for libsys_flag in $CFLAGS; do
	for libsys_pattern in `echo "$NOT_FOR_MEMBERS" | $SED 's/%/*/g'`; do
		AS_CASE([$libsys_flag], [$libsys_pattern], [libsys_flag=])
	done
	libsys_cflags="$libsys_cflags $libsys_flag"
done
AC_SUBST([NOT_FOR_MEMBERS])
AS_CASE([" $CFLAGS "], [*" -O0 "*], [SIZE_CFLAGS= START_CFLAGS=], [SIZE_CFLAGS=-Os START_CFLAGS=-Os; LIBSYS_CC_FLAG([START_CFLAGS], [-Oz])])
# Start-up's functions are called by their names alone, and need no mark for calls through pointers; most of its loops
# have nothing to do, so nothing is worth being done ahead of them.
LIBSYS_CC_FLAG([START_CFLAGS], [-mmanual-endbr -fno-move-loop-invariants -fno-tree-loop-im -mllvm=-disable-lsr])
AC_SUBST([MEMBER_CFLAGS])
AC_SUBST([PIC_CFLAGS])
AC_SUBST([SIZE_CFLAGS])
AC_SUBST([START_CFLAGS])
])

# LIBSYS_LINK_FLAGS
# What a program is compiled and linked with, for the .pc files and the test suite. gcc, clang and their linkers take
# all of it without a word, whichever configured it: no -no-pie, which -static means and clang has no use for. The
# compiler's own library is kept where it is of this ABI.
AC_DEFUN([LIBSYS_LINK_FLAGS], [
AC_MSG_CHECKING([whether programs can be linked with the compiler's own library])
echo 'void _start(void) { }' >conftest.c
NOLIBC=-nostdlib
# A library of the other byte order is found out only where something is taken from it, so all of it is.
AS_IF([$CC $CPPFLAGS $libsys_cflags -static -nostartfiles -nolibc conftest.c -o conftest >&AS_MESSAGE_LOG_FD 2>&1 &&
	$CC $CPPFLAGS $libsys_cflags -nostdlib -r -Wl,--whole-archive `$CC $libsys_cflags -print-libgcc-file-name` -o conftest \
		>&AS_MESSAGE_LOG_FD 2>&1], [NOLIBC=-nolibc])
AC_MSG_RESULT([$NOLIBC])
rm -f conftest.c conftest
# Some of its functions refer to the C library's, and ours are behind them too.
libsys_again=
AS_CASE([`$CC $libsys_cflags -print-libgcc-file-name`], [*/libgcc.a], [test $NOLIBC = -nostdlib || libsys_again=" -lgcc -lsys"])
AC_MSG_CHECKING([whether the linker knows where small data is])
echo 'extern int x; int _start(void) { return x; }' >conftest.c
SMALL_DATA=
AS_IF([$CC $CPPFLAGS $libsys_cflags -fno-pie -static -nostartfiles $NOLIBC conftest.c -Wl,--defsym,x=_start -o conftest >&AS_MESSAGE_LOG_FD 2>&1],
	[AC_MSG_RESULT([yes])], [AC_MSG_RESULT([no]); LIBSYS_CC_FLAG([SMALL_DATA], [-G0])])
rm -f conftest.c conftest
AC_MSG_CHECKING([whether the linker has the program's headers loaded])
echo 'extern char __ehdr_start; char *_start(void) { return &__ehdr_start; }' >conftest.c
AS_IF([$CC $CPPFLAGS $libsys_cflags -static -nostartfiles $NOLIBC conftest.c -o conftest >&AS_MESSAGE_LOG_FD 2>&1],
	[libsys_headers=yes libsys_text=], [libsys_headers=no libsys_text=",-Ttext=0x10100"])
AC_MSG_RESULT([$libsys_headers])
libsys_wl=
for libsys_flag in -z,noseparate-code -z,norelro --build-id=none; do
	AC_MSG_CHECKING([whether the linker takes $libsys_flag])
	echo 'void _start(void) { }' >conftest.c
	AS_IF([$CC $CPPFLAGS $libsys_cflags -static -nostartfiles $NOLIBC -Wl,-e,_start,--fatal-warnings,$libsys_flag conftest.c -o conftest \
		>&AS_MESSAGE_LOG_FD 2>&1], [AC_MSG_RESULT([yes]); libsys_wl=$libsys_wl,$libsys_flag], [AC_MSG_RESULT([no])])
done
libsys_wl=${libsys_wl:+-Wl$libsys_wl}
# RISC-V's small constants stand at the head of .sdata; where nothing there is writable, GNU ld 2.40 lets .bss make the
# segment of the code writable. Pages of their own would cost a small program 8 KiB; so there are no small data.
AC_MSG_CHECKING([whether small constants leave the code's segment as it is])
echo 'const int x = 1; char y@<:@65536@:>@; void _start(void) { y@<:@x@:>@ = 1; }' >conftest.c
AS_IF([$CC $CPPFLAGS $libsys_cflags -fno-pie$SMALL_DATA -static -nostartfiles $NOLIBC conftest.c -o conftest \
	-Wl,-e,_start,--fatal-warnings $libsys_wl >&AS_MESSAGE_LOG_FD 2>&1],
	[AC_MSG_RESULT([yes])], [AC_MSG_RESULT([no]); LIBSYS_CC_FLAG([SMALL_DATA], [-msmall-data-limit=0])])
STATIC_CFLAGS="-fno-pie$SMALL_DATA"
STATIC_LIBS="-static -nostartfiles $NOLIBC -Wl,-e,_start$libsys_text -lsys$libsys_again $libsys_wl"
PIE_CFLAGS=-fPIE
PIE_LIBS="-static -nostartfiles $NOLIBC -Wl,-pie,--no-dynamic-linker,-e,_start_pie -lsys-pie -lsys$libsys_again $libsys_wl"
AC_MSG_CHECKING([whether the linker makes a static PIE without relocations in its code])
echo '__thread int x; void _start_pie(void) { x = 1; }' >conftest.c
libsys_z_text=no
AS_IF([$CC $CPPFLAGS $libsys_cflags $PIE_CFLAGS conftest.c -o conftest `echo " $PIE_LIBS" | $SED 's/ -lsys-pie//; s/ -lsys//g'` \
	-Wl,-z,text >&AS_MESSAGE_LOG_FD 2>&1], [libsys_z_text=yes PIE_LIBS="$PIE_LIBS -Wl,-z,text"])
rm -f conftest.c conftest
AC_MSG_RESULT([$libsys_z_text])
AC_SUBST([STATIC_CFLAGS])
AC_SUBST([STATIC_LIBS])
AC_SUBST([PIE_CFLAGS])
AC_SUBST([PIE_LIBS])
])

# LIBSYS_TESTS
# How the test suite may run programs of this ABI: as they are, where the table says that such a machine can, and by
# the table's emulator. make check takes the first board that works. And the compiler of programs for this machine.
AC_DEFUN([LIBSYS_TESTS], [
AC_ARG_VAR([CC_FOR_BUILD], [C compiler of programs that run on this machine, for the test suite])
AC_ARG_VAR([BOARD], [DejaGnu board of the test suite (testsuite/boards)])
AC_ARG_VAR([NATIVE], [no: the test suite takes the emulator even where this machine runs the ABI's programs])
AC_ARG_VAR([EMULATOR], [command that runs a program of the ABI, for the test suite])
: "${CC_FOR_BUILD=cc}"
: "${EMULATOR=$libsys_emulator}"
BOARDS=$BOARD
AS_IF([test -z "$BOARDS"], [
	AS_CASE([$NATIVE:" $libsys_native "], [no:*], [BOARDS=$libsys_board],
		[*" `uname -m` "*], [BOARDS="native $libsys_board"], [BOARDS=$libsys_board])
])
AC_SUBST([BOARDS])
])
