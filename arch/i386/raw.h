/* SPDX-License-Identifier: 0BSD */
/*
 * i386: number in eax, arguments in ebx ecx edx esi edi ebp, result in eax; nothing else is destroyed.
 */
#define LIBSYS_REG1 "ebx"
#define LIBSYS_REG2 "ecx"
#define LIBSYS_REG3 "edx"
#define LIBSYS_REG4 "esi"
#define LIBSYS_REG5 "edi"

#define LIBSYS_DO(nr, n) \
	libsys_word libsys_ret; \
	__asm__ __volatile__("int $0x80" : "=a"(libsys_ret) : "0"((libsys_word)(nr)) LIBSYS_IN##n : "memory");

/*
 * ebp may be the frame pointer, so the sixth argument reaches it by way of the stack. The operand is read by
 * the first push, while addresses based on esp and ebp are still good.
 */
#define LIBSYS_RAW6(nr, a, b, c, d, e, f) \
	__extension__({ LIBSYS_TMP(1, a) LIBSYS_TMP(2, b) LIBSYS_TMP(3, c) LIBSYS_TMP(4, d) \
			LIBSYS_TMP(5, e) LIBSYS_TMP(6, f) LIBSYS_SET5 \
			libsys_word libsys_ret; \
			__asm__ __volatile__("pushl %[sixth]\n\tpushl %%ebp\n\tmovl 4(%%esp), %%ebp\n\t" \
					     "int $0x80\n\tpopl %%ebp\n\taddl $4, %%esp" \
					     : "=a"(libsys_ret) : "0"((libsys_word)(nr)) LIBSYS_IN5, [sixth] "g"(libsys_t6) \
					     : "memory", "cc"); \
			libsys_ret; })
