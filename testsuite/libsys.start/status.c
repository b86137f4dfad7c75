/* SPDX-License-Identifier: 0BSD */
/* What main returns is the exit status, of which the kernel keeps eight bits. */
/* exit: 201 */
int main(void)
{
	return 256 + 201;
}
