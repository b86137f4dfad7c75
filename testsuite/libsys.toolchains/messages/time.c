/* SPDX-License-Identifier: 0BSD */
#include <time.h>
#include <linux/time.h>
#include <libsys.h>

int main(void)
{
	return 0;
}
