/* SPDX-License-Identifier: 0BSD */
/*
 * i386: number in eax, arguments in ebx ecx edx esi edi ebp, result in eax; nothing else is
 * destroyed.
 */
#define LIBSYS_REG1 "ebx"
#define LIBSYS_REG2 "ecx"
#define LIBSYS_REG3 "edx"
#define LIBSYS_REG4 "esi"
#define LIBSYS_REG5 "edi"

#define LIBSYS_DO(nr, n) \
	libsys_word libsys_ret; \
	__asm__ __volatile__("int $0x80" : "=a"(libsys_ret) : "0"(nr) LIBSYS_IN##n : "memory");

/*
 * ebp may be the frame pointer, so the sixth argument reaches it through the stack. The first push
 * reads the operand, while addresses based on esp and ebp are still valid. It is never in a
 * register: if none is left, gcc does not spill the address of a local variable but gives up.
 */
#define LIBSYS_BODY6 \
	LIBSYS_SET1(__a) LIBSYS_SET2(__b) LIBSYS_SET3(__c) LIBSYS_SET4(__d) LIBSYS_SET5(__e) \
	libsys_word libsys_ret = __nr; \
	__asm__ __volatile__("pushl %[__sixth]\n\tpushl %%ebp\n\tmovl 4(%%esp), %%ebp\n\t" \
			     "int $0x80\n\tpopl %%ebp\n\taddl $4, %%esp" \
			     : "+a"(libsys_ret) : [__sixth] "im"(__f) LIBSYS_IN5 : "memory", \
			     "cc"); \
	return libsys_ret;

/* sizeof(struct statfs64) of <asm/statfs.h>. */
#define __LIBSYS_STATFS64_SIZE 84
