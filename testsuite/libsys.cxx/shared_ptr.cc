/* SPDX-License-Identifier: 0BSD */
/* std::shared_ptr, which asks glibc for the number of threads, with the program's operator new. */
/* cflags: -fno-exceptions -fno-rtti -fno-builtin */
#include "program.h"
#include <memory>

#ifdef _GLIBCXX_HAVE_ATOMIC_LOCK_POLICY
static int destroyed;

struct Counted {
	int value;
	~Counted() { destroyed++; }
};

int main(int argc, char **)
{
	std::weak_ptr<Counted> weak;

	{
		const std::shared_ptr<Counted> first(new Counted{ argc }), second = first;

		weak = second;
		if (first.use_count() != 2 || second->value != 1 || !weak.lock())
			return 1;
	}
	return destroyed == 1 && weak.expired() && !weak.lock() ? 0 : 2;
}
#else
int main()
{
	return 77;
} /* it locks by pthreads where libstdc++ was built for processors without atomic operations */
#endif
