// SPDX-License-Identifier: 0BSD
//
// A program in Rust without std. A debug build refers to the unwinder, hence opt-level.
//
// $ rustc --edition 2021 -C panic=abort -C opt-level=s -C relocation-model=static -C link-args="$(pkg-config --libs libsys)" hello.rs
// $ ./hello one two
// Hello from Rust
// $ ./hello | wc -l
// 1
#![no_std]
#![no_main]

extern "C" {
    fn sys_write(fd: u32, buf: *const u8, count: usize) -> isize;
    fn sys_exit_group(error_code: i32) -> !;
}

#[no_mangle]
pub extern "C" fn main(_argc: i32, _argv: *const *const u8) -> i32 {
    let text = b"Hello from Rust\n";
    let written = unsafe { sys_write(1, text.as_ptr(), text.len()) };
    i32::from(written != text.len() as isize)
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    unsafe { sys_exit_group(101) }
}
