/* SPDX-License-Identifier: 0BSD */
/* g++ calls it for the destructors of static objects (C++ ABI for the Arm Architecture 4.4.5). */
extern int __cxa_atexit(void (*fn)(void *), void *arg, void *dso);
extern int __aeabi_atexit(void *arg, void (*fn)(void *), void *dso);

int __aeabi_atexit(void *arg, void (*fn)(void *), void *dso)
{
	return __cxa_atexit(fn, arg, dso);
}
