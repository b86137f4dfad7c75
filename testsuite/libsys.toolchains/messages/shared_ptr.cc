/* SPDX-License-Identifier: 0BSD */
#include <memory>

int main(int argc, char **)
{
	std::shared_ptr<int> p(new int(argc));
	std::shared_ptr<int> q = p;

	return *q - static_cast<int>(q.use_count());
}
