// SPDX-License-Identifier: 0BSD
//
// A program in D without its run time.
//
// $ gdc -Os -fno-druntime -c hello.d $(pkg-config --cflags libsys)
// $ cc hello.o $(pkg-config --libs libsys) -o hello
// $ ./hello
// Hello from D
extern (C) nothrow @nogc:

long sys_write(uint fd, const(void)* buf, size_t count);

int main(int argc, char** argv)
{
    string text = "Hello from D\n";
    return sys_write(1, text.ptr, text.length) != text.length;
}
