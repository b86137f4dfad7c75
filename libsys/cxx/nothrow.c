/* SPDX-License-Identifier: 0BSD */
/*
 * C++'s std::nothrow: an object of an empty class. `new (std::nothrow)' passes its address.
 */
extern const char _ZSt7nothrow;

__attribute__((__weak__)) const char _ZSt7nothrow = 0;
