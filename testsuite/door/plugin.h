/* SPDX-License-Identifier: 0BSD */
/* What plugins of qemu-user need of its API. No package of Debian 12 has qemu-plugin.h. */
#ifndef PLUGIN_H
#define PLUGIN_H

#include <stdint.h>

int qemu_plugin_install(uint64_t id, const void *info, int argc, char **argv);

/* From qemu 9 on the API is of version 2. What is used here is the same in both. */
int qemu_plugin_version = 1;
extern int qemu_plugin_num_vcpus(void) __attribute__((__weak__));
static __attribute__((__constructor__)) void choose_version(void)
{
	if (qemu_plugin_num_vcpus)
		qemu_plugin_version = 2;
}

#endif
