/* SPDX-License-Identifier: 0BSD */
/*
 * The base for a threading library, with futex(2) and libsys/tls.h. The CLONE_ flags and struct
 * clone_args are those of <linux/sched.h>.
 */
#ifndef LIBSYS_THREAD_H
#define LIBSYS_THREAD_H

#include <libsys/types.h>
#include <libsys/raw.h>

struct clone_args;

/* The initial stack pointer for a stack of length bytes at addr. */
#ifdef __cplusplus
__LIBSYS_INLINE char *__libsys_bytes(void *__p)
{
	return static_cast<char *>(__p);
}
#else
#define __libsys_bytes(p) ((char *)(p))
#endif
#ifdef __hppa__
#define LIBSYS_STACK(addr, length) __LIBSYS_UP(__libsys_bytes(addr) + 0 * (length))
#else
#define LIBSYS_STACK(addr, length) __LIBSYS_UP(__libsys_bytes(addr) + (length))
#endif

LIBSYS_BEGIN

/*
 * clone(2) with a function for the child to run: it calls fn(arg) and makes the system call exit
 * with what fn returns. The child's stack pointer starts at stack, rounded down to the ABI's
 * alignment. That is the end of the child's stack where pushing starts: the higher one, on PA-RISC
 * the lower (LIBSYS_STACK). The memory must stay mapped until the child is gone. stack may be null
 * if the child has a copy of the caller's memory, or with CLONE_VM and CLONE_VFORK together, which
 * suspend the caller: the child then goes on below the caller's frame.
 *
 * flags, parent_tid (with CLONE_PARENT_SETTID, or for the descriptor of CLONE_PIDFD), tls (with
 * CLONE_SETTLS) and child_tid (with CLONE_CHILD_SETTID or _CLEARTID) are clone's, in this order on
 * every ABI. tls is a thread pointer from libsys_tls_init, on i386, too, where start-up or
 * libsys_tls_enter must have set a thread pointer before. Returns the child's thread number, to the
 * caller only, or clone's error.
 */
extern long libsys_clone(int (*__fn)(void *), void *__stack, unsigned long __flags, void *__arg,
	int *__parent_tid, void *__tls, int *__child_tid);

/*
 * The same by clone3(2), for flags that clone has no room for, such as CLONE_INTO_CGROUP. args and
 * size are clone3's: args->stack is the lowest address of the stack, args->stack_size its length in
 * bytes; both may be 0, as above. args->tls is a thread pointer, on i386, too.
 */
extern long libsys_clone3(struct clone_args *__args, libsys_size_t __size, int (*__fn)(void *),
	void *__arg);

/*
 * The end of a thread that frees its own stack: blocks all signals, unmaps length bytes at addr
 * (page-aligned, as munmap(2) wants) and makes the system call exit with status. No other function
 * can do that: it would have no stack.
 */
extern LIBSYS_NORETURN void libsys_unmap_exit(void *__addr, libsys_size_t __length, int __status);

LIBSYS_END

#endif
