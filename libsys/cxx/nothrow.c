/* SPDX-License-Identifier: 0BSD */
/*
 * C++'s std::nothrow, an object of a class that has nothing, whose address new (std::nothrow)
 * passes on.
 */
extern const char _ZSt7nothrow;

__attribute__((__weak__)) const char _ZSt7nothrow = 0;
