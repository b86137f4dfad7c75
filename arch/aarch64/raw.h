/* SPDX-License-Identifier: 0BSD */
/*
 * AArch64 (Linux arch/arm64/kernel/entry.S; Documentation/arch/arm64/sve.rst, section 3): number in
 * x8, arguments in x0 to x5, result in x0. The kernel keeps all other registers except the SVE
 * ones, of which only the low 128 bits of z0 to z31 survive.
 */
#define LIBSYS_REG1 "x0"
#define LIBSYS_REG2 "x1"
#define LIBSYS_REG3 "x2"
#define LIBSYS_REG4 "x3"
#define LIBSYS_REG5 "x4"
#define LIBSYS_REG6 "x5"

#ifdef __ARM_FEATURE_SVE
#define LIBSYS_SVE \
	, "p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", "p10", "p11", "p12", "p13", \
		"p14", "p15", \
	"z0", "z1", "z2", "z3", "z4", "z5", "z6", "z7", "z8", "z9", "z10", "z11", "z12", "z13", \
	"z14", "z15", \
	"z16", "z17", "z18", "z19", "z20", "z21", "z22", "z23", "z24", "z25", "z26", "z27", "z28", \
	"z29", \
	"z30", "z31" LIBSYS_FFR
#ifdef __clang__ /* clang has no name for it */
#define LIBSYS_FFR
#else
#define LIBSYS_FFR , "ffr"
#endif
#else
#define LIBSYS_SVE
#endif

#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_nr __asm__("x8") = (nr); \
	register libsys_word libsys_ret __asm__("x0"); \
	__asm__ __volatile__("svc 0" : "=r"(libsys_ret) : "r"(libsys_nr) LIBSYS_IN##n \
		: "memory" LIBSYS_SVE);
