/* SPDX-License-Identifier: 0BSD */
#include <libsys.h>

int main(void)
{
	return (int)sys_riscv_flush_icache(0, 0, 0);
}
