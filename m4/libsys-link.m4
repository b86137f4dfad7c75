# SPDX-License-Identifier: 0BSD
# The flags that compile and link programs.

# LIBSYS_LINKS(MESSAGE, SOURCE, FLAGS, IF-YES, IF-NO)
# All tests below ask the same: can this source be linked with these flags?
AC_DEFUN([LIBSYS_LINKS], [
AC_MSG_CHECKING([$1])
echo '$2' >conftest.c
AS_IF([$CC $CPPFLAGS $libsys_cflags conftest.c -o conftest $3 >&AS_MESSAGE_LOG_FD 2>&1],
	[AC_MSG_RESULT([yes]); $4], [AC_MSG_RESULT([no]); $5])
rm -f conftest.c conftest
])

# LIBSYS_COMPILERS_LIBRARY
# The compiler's own library is used if it is of this ABI. The linker notices one of the other byte
# order only when it takes something from it, so the test takes what each has. Some of its functions
# refer to the C library's, so ours come behind it, too.
AC_DEFUN([LIBSYS_COMPILERS_LIBRARY], [
libsys_libgcc=`$CC $libsys_cflags -print-libgcc-file-name`
NOLIBC=-nostdlib
LIBSYS_LINKS([whether the compiler's own library can be linked],
	[void _start(void) { }], [-static -nostartfiles -nolibc],
	[LIBSYS_LINKS([whether it is of this ABI],
		[int __popcountdi2(long long);
		int _start(long long x) { return __popcountdi2(x); }],
		[-static -nostdlib -Wl,-e,_start $libsys_libgcc], [NOLIBC=-nolibc])])
libsys_again=
AS_CASE([$libsys_libgcc],
	[*/libgcc.a], [test $NOLIBC = -nostdlib || libsys_again=" -lgcc -lsys"])
libsys_static="-static -nostartfiles $NOLIBC"
])

# LIBSYS_LINKER
# A small program is one segment that includes its headers. For that, linkers must be told what not
# to add.
AC_DEFUN([LIBSYS_LINKER], [
libsys_text=
LIBSYS_LINKS([whether the linker has the program's headers loaded],
	[extern char __ehdr_start; char *_start(void) { return &__ehdr_start; }],
	[$libsys_static], [], [libsys_text=",-Ttext=0x10100"])
libsys_wl=
for libsys_flag in -z,noseparate-code -z,norelro --build-id=none; do
	LIBSYS_LINKS([whether the linker takes $libsys_flag], [void _start(void) { }],
		[$libsys_static -Wl,-e,_start,--fatal-warnings,$libsys_flag],
		[libsys_wl=$libsys_wl,$libsys_flag])
done
libsys_wl=${libsys_wl:+-Wl$libsys_wl}
])

# LIBSYS_SMALL_DATA
# Small data are addressed from a register, so the linker has to know where they are. RISC-V's small
# constants are at the start of .sdata; if nothing there is writable, GNU ld 2.40 lets .bss make the
# code's segment writable. Separate pages would cost a small program 8 KiB, so there are no small
# data.
AC_DEFUN([LIBSYS_SMALL_DATA], [
SMALL_DATA=
LIBSYS_LINKS([whether the linker knows where small data is],
	[extern int x; int _start(void) { return x; }],
	[-fno-pie $libsys_static -Wl,--defsym,x=_start],
	[], [LIBSYS_CC_FLAG([SMALL_DATA], [-G0])])
LIBSYS_LINKS([whether small constants leave the code's segment as it is],
	[const int x = 1; char y@<:@65536@:>@; void _start(void) { y@<:@x@:>@ = 1; }],
	[-fno-pie$SMALL_DATA $libsys_static -Wl,-e,_start,--fatal-warnings $libsys_wl],
	[], [LIBSYS_CC_FLAG([SMALL_DATA], [-msmall-data-limit=0])])
])

# LIBSYS_LINK_FLAGS
# The flags to compile and link a program, for the .pc files and the test suite. gcc, clang and
# their linkers take all of them without a warning, whichever of them configured this. There is no
# -no-pie: -static implies it, and clang does not use it.
AC_DEFUN([LIBSYS_LINK_FLAGS], [
LIBSYS_COMPILERS_LIBRARY
LIBSYS_LINKER
LIBSYS_SMALL_DATA
libsys_sys="-lsys$libsys_again $libsys_wl"
STATIC_CFLAGS="-fno-pie$SMALL_DATA"
STATIC_LIBS="$libsys_static -Wl,-e,_start$libsys_text $libsys_sys"
PIE_CFLAGS=-fPIE
libsys_pie="$libsys_static -Wl,-pie,--no-dynamic-linker,-e,_start_pie"
PIE_LIBS="$libsys_pie -lsys-pie $libsys_sys"
LIBSYS_LINKS([whether the linker makes a static PIE without relocations in its code],
	[__thread int x; void _start_pie(void) { x = 1; }],
	[$PIE_CFLAGS $libsys_pie $libsys_wl -Wl,-z,text],
	[PIE_LIBS="$PIE_LIBS -Wl,-z,text"])
AC_SUBST([STATIC_CFLAGS])
AC_SUBST([STATIC_LIBS])
AC_SUBST([PIE_CFLAGS])
AC_SUBST([PIE_LIBS])
])

# LIBSYS_SIZE_LDFLAGS
# Flags that leave out all that the kernel does not read: symbols, section headers, the larger table
# of names, spare entries of the dynamic section and the linker's own unwind information; also lld's
# segments and writable pages for read-only data. A script puts constants into the section of the
# code; its place is a variable of the .pc files and of make. They make no segment both writable and
# executable. The flags are those of the linker at hand; another one may refuse them. hppa's linker
# strips nothing if functions are in several sections, as main and others are.
AC_DEFUN([LIBSYS_SIZE_LDFLAGS], [
SIZE_LDFLAGS=
for libsys_flag in -s -z,nosectionheader --hash-style=sysv --spare-dynamic-tags=0 \
	--no-ld-generated-unwind-info --no-rosegment -z,rodynamic \
	-T,$srcdir/pkgconfig/size.ld; do
	AC_MSG_CHECKING([whether the linker takes $libsys_flag])
	echo 'int main(void) { return 1; } int _start(void) { return main(); }' >conftest.c
	AS_IF([$CC $CPPFLAGS $libsys_cflags $STATIC_CFLAGS conftest.c -o conftest \
		-Wl,--fatal-warnings,$libsys_flag `echo " $STATIC_LIBS" | $SED 's/ -lsys//g'` \
		>&AS_MESSAGE_LOG_FD 2>&1],
		[AC_MSG_RESULT([yes]); SIZE_LDFLAGS=$SIZE_LDFLAGS,$libsys_flag],
		[AC_MSG_RESULT([no])])
	rm -f conftest.c conftest
done
AS_CASE([$SIZE_LDFLAGS],
	[*,-T,*], [SIZE_LDFLAGS=${SIZE_LDFLAGS%%,-T,*},-T,'${size_script}'])
SIZE_LDFLAGS=${SIZE_LDFLAGS:+-Wl$SIZE_LDFLAGS}
AC_SUBST([SIZE_LDFLAGS])
])
