/* SPDX-License-Identifier: 0BSD */
int main(int argc, char **)
{
	if (argc > 5)
		throw 1;
	return 0;
}
