/* SPDX-License-Identifier: 0BSD */
#include <atomic>

int main(int argc, char **)
{
	std::atomic<int> n(argc);

	n.wait(0);
	n.notify_all();
	return n - 1;
}
