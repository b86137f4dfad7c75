/* SPDX-License-Identifier: 0BSD */
/* No port took the compiler's target: say which it is, if its macros tell. */
#if defined _WIN32
#error "libsys: the compiler's target is Windows, and libsys speaks to the Linux kernel only"
#elif defined __APPLE__
#error "libsys: the compiler's target is Darwin, and libsys speaks to the Linux kernel only"
#elif defined __FreeBSD__
#error "libsys: the compiler's target is FreeBSD, and libsys speaks to the Linux kernel only"
#elif defined __NetBSD__
#error "libsys: the compiler's target is NetBSD, and libsys speaks to the Linux kernel only"
#elif defined __OpenBSD__
#error "libsys: the compiler's target is OpenBSD, and libsys speaks to the Linux kernel only"
#elif defined __CYGWIN__ || defined __DragonFly__ || defined __sun || defined __Fuchsia__ || \
	defined __HAIKU__
#error "libsys: the compiler's target is another system, and libsys speaks to the Linux kernel only"
#elif defined __wasm__
#error "libsys: the compiler's target is WebAssembly, which has no Linux system calls"
#elif defined __bpf__
#error "libsys: the compiler's target is BPF, which has no Linux system calls"
#elif defined __arc__
#error "libsys: ARC is not a supported target yet"
#elif defined __csky__
#error "libsys: C-SKY is not a supported target yet"
#elif defined __MICROBLAZE__ || defined __microblaze__
#error "libsys: MicroBlaze is not a supported target yet"
#elif defined __nios2__
#error "libsys: Nios II is not a supported target yet"
#elif defined __ia64__
#error "libsys: Itanium is not a supported target: Linux dropped it in 6.7"
#elif defined __AVR__
#error "libsys: AVR is not a supported target: Linux does not run on it"
#elif defined __MSP430__
#error "libsys: MSP430 is not a supported target: Linux does not run on it"
#elif defined __arm__ && !defined __ARM_EABI__
#error "libsys: the old ARM ABI is not a supported target; EABI is"
#elif defined __s390__ && !defined __s390x__
#error "libsys: 31-bit s390 is not a supported target; s390x is"
#else
#error "libsys: the compiler's target is not a supported one (cc -dumpmachine names it)"
#endif
