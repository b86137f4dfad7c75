# SPDX-License-Identifier: 0BSD
# The objects that make up the archives.

# LIBSYS_CALLS
# Each call of the ABI is an object, so make has to know their names. A call written in assembler
# (with an asterisk in the list) is a different kind of member.
AC_DEFUN([LIBSYS_CALLS], [
AC_REQUIRE([LIBSYS_ABI])
CALL_OBJECTS= libsys_assembler=
calls=`$AWK -v want=$ABI -f $libsys_gen/table.awk -f $libsys_gen/list.awk $libsys_tables`
for call in $calls; do
	AS_CASE([$call], [\**], [libsys_assembler="$libsys_assembler sys_${call@%:@\*}"],
		[CALL_OBJECTS="$CALL_OBJECTS calls/sys_$call.lo"])
done
calls=`$AWK -v want=$ABI -f $libsys_gen/portable.awk -f $libsys_gen/table.awk \
	-f $libsys_gen/portable-list.awk $libsys_tables $srcdir/tables/portable.tbl` ||
	AC_MSG_ERROR([the table of portable calls is malformed])
for call in $calls; do CALL_OBJECTS="$CALL_OBJECTS calls/libsys_$call.lo"; done
AC_SUBST([CALL_OBJECTS])
])

# LIBSYS_MEMBERS
# The members that are not calls: the ABI's own, the port's, and those of libsys/ and crt/ that
# these do not replace. Of the latter, an assembler member exists if the port's members.h has the
# macro of its name, and a call if the ABI has it. A static PIE has its own start-up and end, and
# the code that relocates it, in its own archive.
AC_DEFUN([LIBSYS_MEMBERS], [
AC_REQUIRE([LIBSYS_CALLS])
MEMBER_OBJECTS= PIE_OBJECTS=
libsys_macros=`$SED -n 's/crt0_pie/crt0-pie/; s/^[[ 	]]*\.macro[[ 	]]*//p' \
	$srcdir/arch/$PORT/members.h | tr '\n' ' '`
libsys_assembler=" $libsys_macros | $libsys_assembler "
libsys_relocate="pie/crt/crt0-pie.lo pie/crt/relocate.lo"
AS_CASE([$libsys_assembler], [*" crt0-pie "*],
	[PIE_OBJECTS="$libsys_relocate pie/crt/start.lo pie/crt/exit.lo"])
# The ABI's own crt0-pie.S relocates by itself.
libsys_own=arch/$PORT/$ABI
AS_IF([test -f $srcdir/$libsys_own/crt0-pie.S],
	[PIE_OBJECTS="pie/$libsys_own/crt0-pie.lo pie/$libsys_own/start.lo pie/crt/exit.lo"])
# If position-independent code cannot be mixed with other code, all C members are there.
AS_IF([grep PIC_APART $srcdir/arch/$PORT/reloc.h >/dev/null 2>&1],
	[libsys_pic_apart=yes PIE_OBJECTS=$libsys_relocate], [libsys_pic_apart=no])
for file in `cd $srcdir && ls $libsys_own/*.[[Sc]] arch/$PORT/*.[[Sc]] crt/*.[[Sc]] libsys/*/*.[[Sc]] 2>/dev/null`; do
	object=${file%.*}.lo
	name=${object@%:@@%:@*/} name=${name%.lo}
	AS_CASE([$object], [*/crt0-pie.lo | */relocate.lo | */hosted/*], [continue])
	AS_CASE([" $MEMBER_OBJECTS "], [*"/$name.lo "*], [continue])
	AS_CASE([$file], [libsys/*/sys_*.S],
		[AS_CASE(["${libsys_assembler@%:@*|}"], [*" $name "*], [], [continue])],
		[crt/*.S | libsys/*.S],
			[AS_CASE([$libsys_assembler], [*" $name "*], [], [continue])])
	MEMBER_OBJECTS="$MEMBER_OBJECTS $object"
	AS_CASE([$libsys_pic_apart$file], [yes*.c], [PIE_OBJECTS="$PIE_OBJECTS pie/$object"])
done
AC_SUBST([MEMBER_OBJECTS])
AC_SUBST([PIE_OBJECTS])
AM_CONDITIONAL([HAVE_PIE], [test -n "$PIE_OBJECTS"])
])
