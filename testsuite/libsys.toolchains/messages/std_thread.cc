/* SPDX-License-Identifier: 0BSD */
#include <thread>

int main()
{
	std::thread([] { }).join();
	return 0;
}
