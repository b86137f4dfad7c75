/* SPDX-License-Identifier: 0BSD */
/* What ARM's unwind tables refer to says that nothing can be unwound: 9, _URC_FAILURE. */
/* only: arm */
#include <libsys.h>

typedef int personality(int state, void *block, void *context);
extern personality __aeabi_unwind_cpp_pr0, __aeabi_unwind_cpp_pr1, __aeabi_unwind_cpp_pr2;

int main(void)
{
	static personality *const all[] = {
		__aeabi_unwind_cpp_pr0, __aeabi_unwind_cpp_pr1, __aeabi_unwind_cpp_pr2};
	unsigned int i;

	for (i = 0; i < 3; i++)
		if (all[i](0, 0, 0) != 9)
			return (int)i + 1;
	return 0;
}
