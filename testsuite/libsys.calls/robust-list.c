/* SPDX-License-Identifier: 0BSD */
/* The robust list is the one that was set; set_tid_address tells the thread's number. */
/* shows: get_robust_list set_robust_list set_tid_address */
#include "check.h"
#include <linux/futex.h>

int main(void)
{
	struct robust_list_head head, *got = 0;
	libsys_size_t size = 0;
	int word;

	head.list.next = &head.list;
	head.futex_offset = 0;
	head.list_op_pending = 0;
	CHECK(sys_set_tid_address(&word) == sys_gettid());
	NEED(sys_set_robust_list(&head, sizeof(head)));
	OK(sys_get_robust_list(0, &got, &size));
	CHECK(got == &head && size == sizeof(head));
	FAILS(sys_set_robust_list(&head, 1), EINVAL);
	FAILS(sys_get_robust_list(0x3fffffff, &got, &size), ESRCH);
	return 0;
}
