/* SPDX-License-Identifier: 0BSD */
/* Nothing but start-up and the end. */

int main(void)
{
	return 0;
}
