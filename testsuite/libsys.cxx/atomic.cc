/* SPDX-License-Identifier: 0BSD */
/*
 * std::atomic, atomic_ref and atomic_flag, of the sizes that every ABI has without a library of
 * them.
 */
/* cflags: -fno-exceptions -fno-rtti */
#include <atomic>

int main(int argc, char **)
{
	std::atomic<int> number(argc);
	std::atomic<long> wide(argc);
	std::atomic<int *> pointer(nullptr);
	std::atomic_flag flag;
	int plain = 40, expected = 3;

	if (number.fetch_add(2) != 1 || !number.compare_exchange_strong(expected, 10) ||
		number.load() != 10)
		return 1;
	if (number.compare_exchange_strong(expected, 20) || expected != 10)
		return 2;
	if (number.exchange(5, std::memory_order_acq_rel) != 10)
		return 2;
	pointer.store(&plain, std::memory_order_release);
	if (flag.test_and_set() || !flag.test() || wide-- != 1 || wide != 0)
		return 3;
	std::atomic_ref(plain)++;
	std::atomic_thread_fence(std::memory_order_seq_cst);
	return *pointer.load(std::memory_order_acquire) == 41 ? 0 : 4;
}
