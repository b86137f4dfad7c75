/* SPDX-License-Identifier: 0BSD */
/*
 * The functions of <bit>, some of which are calls of libgcc. sparc has none of its own, big-endian
 * ARM neither.
 */
/* not: sparc */
/* cflags: -fno-exceptions -fno-rtti */
#include <bit>

struct Bytes {
	unsigned char byte[4];
};

#ifdef __ARMEB__
int main() { return 77; }
#else
int main(int argc, char **)
{
	const unsigned int word = static_cast<unsigned int>(argc) * 0xf0u;
	const unsigned long long wide = static_cast<unsigned long long>(word) << 40 | word;

	if (std::popcount(word) != 4 || std::popcount(wide) != 8)
		return 1;
	if (std::countl_zero(wide) != 16 || std::countr_zero(wide) != 4 ||
		std::has_single_bit(word))
		return 1;
	if (std::bit_ceil(word) != 256 || std::bit_floor(word) != 128 || std::bit_width(word) != 8)
		return 2;
	if (std::rotl(word, 28) != 0xfu ||
		std::bit_cast<unsigned int>(static_cast<float>(argc)) != 0x3f800000u)
		return 3;
	const bool little = std::endian::native == std::endian::little;
	return std::bit_cast<Bytes>(word).byte[little ? 0 : 3] == 0xf0 ? 0 : 4;
}
#endif
