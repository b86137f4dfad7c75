/* SPDX-License-Identifier: 0BSD */
int *volatile kept;

int main()
{
	kept = new int(3);
	return *kept - 3;
}
