// SPDX-License-Identifier: 0BSD
//
// A program in Zig (0.11), linked by cc.
//
// $ zig build-obj hello.zig -O ReleaseSmall -fstrip
// $ cc hello.o $(pkg-config --libs libsys) -o hello
// $ ./hello
// Hello from Zig
extern fn sys_write(fd: c_uint, buf: [*]const u8, count: usize) c_long;

export fn main() c_int {
    const text = "Hello from Zig\n";
    return @intFromBool(sys_write(1, text, text.len) != text.len);
}
