/* SPDX-License-Identifier: 0BSD */
/* bpf makes an array, sets an element and looks it up, where it may. */
/* shows: bpf */
#include "check.h"
#include <linux/bpf.h>

int main(void)
{
	union bpf_attr attr;
	unsigned int key = 1;
	libsys_u64 value = 0x123456789ULL, got = 0;
	int map;

	__builtin_memset(&attr, 0, sizeof(attr));
	attr.map_type = BPF_MAP_TYPE_ARRAY;
	attr.key_size = 4;
	attr.value_size = 8;
	attr.max_entries = 2;
	map = (int)NEED(sys_bpf(BPF_MAP_CREATE, &attr, sizeof(attr), 0, 0));
	__builtin_memset(&attr, 0, sizeof(attr));
	attr.map_fd = (__u32)map;
	attr.key = (__u64)(unsigned long)&key;
	attr.value = (__u64)(unsigned long)&value;
	OK(sys_bpf(BPF_MAP_UPDATE_ELEM, &attr, sizeof(attr), 0, 0));
	attr.value = (__u64)(unsigned long)&got;
	OK(sys_bpf(BPF_MAP_LOOKUP_ELEM, &attr, sizeof(attr), 0, 0));
	CHECK(got == value);
	key = 2;
	FAILS(sys_bpf(BPF_MAP_LOOKUP_ELEM, &attr, sizeof(attr), 0, 0), ENOENT);
	FAILS(sys_bpf(9999, &attr, sizeof(attr), 0, 0), EINVAL);
	return 0;
}
