// SPDX-License-Identifier: 0BSD
// The call alone, without package os.
package main

import "syscall"

func main() {
	syscall.Write(1, []byte("Hello, world!\n"))
}
