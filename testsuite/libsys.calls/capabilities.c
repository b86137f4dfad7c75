/* SPDX-License-Identifier: 0BSD */
/* capget tells a process's capabilities, and the version of them that the kernel speaks. */
/* shows: capget capset */
#include "check.h"
#include <linux/capability.h>

int main(void)
{
	struct __user_cap_header_struct header = { 0x12345678, 0 };
	struct __user_cap_data_struct data[2];

	FAILS(sys_capget(&header, data), EINVAL);
	CHECK(header.version == _LINUX_CAPABILITY_VERSION_3);
	OK(sys_capget(&header, data));
	CHECK((data[0].effective & ~data[0].permitted) == 0 &&
		(data[1].effective & ~data[1].permitted) == 0);
	OK(sys_capset(&header, data));
	header.pid = -1;
	FAILS(sys_capget(&header, data), EINVAL);
	header.pid = 0x3fffffff;
	FAILS(sys_capget(&header, data), ESRCH);
	header.pid = 1;
	FAILS(sys_capset(&header, data), EPERM);
	FAILS(sys_capget((struct __user_cap_header_struct *)NOWHERE, data), EFAULT);
	return 0;
}
