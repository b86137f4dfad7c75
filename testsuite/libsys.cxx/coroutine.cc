/* SPDX-License-Identifier: 0BSD */
/*
 * A coroutine that generates, its frame in memory of the program's own; and one for whose frame
 * there is none left.
 */
/* On sparc64 gcc 12 breaks off in it. */
/* not: sparc64 */
/* cflags: -fno-exceptions -fno-rtti */
#include <coroutine>
#include <cstddef>

static int frames;

struct Numbers {
	struct promise_type {
		int value;

		/* Room for a single one. */
		static void *operator new(std::size_t size) noexcept
		{
			alignas(16) static char room[512];

			return frames++ || size > sizeof room ? nullptr : room;
		}
		static void operator delete(void *) { frames = 0; }
		static Numbers get_return_object_on_allocation_failure() { return { nullptr }; }
		Numbers get_return_object()
		{
			return { std::coroutine_handle<promise_type>::from_promise(*this) };
		}
		std::suspend_always initial_suspend() { return {}; }
		std::suspend_always final_suspend() noexcept { return {}; }
		std::suspend_always yield_value(int v)
		{
			value = v;
			return {};
		}
		void return_void() { }
		void unhandled_exception() { }
	};

	std::coroutine_handle<promise_type> handle;
};

static Numbers upwards(int from, int steps)
{
	for (; steps--; from++)
		co_yield from;
}

int main(int argc, char **)
{
	const Numbers numbers = upwards(argc, 4);
	int sum = 0;

	if (!numbers.handle || upwards(argc, 4).handle)
		return 1;
	for (numbers.handle.resume(); !numbers.handle.done(); numbers.handle.resume())
		sum += numbers.handle.promise().value;
	numbers.handle.destroy();
	return sum == 10 && frames == 0 ? 0 : 2;
}
