// SPDX-License-Identifier: 0BSD
// A program in Rust without std; Cargo.toml says how it is built.
#![no_std]
#![no_main]

extern "C" {
    fn sys_write(fd: u32, buf: *const u8, count: usize) -> isize;
    fn sys_exit_group(error_code: i32) -> !;
}

#[no_mangle]
pub extern "C" fn main(_argc: i32, _argv: *const *const u8) -> i32 {
    let text = b"Hello from cargo\n";
    let written = unsafe { sys_write(1, text.as_ptr(), text.len()) };
    i32::from(written != text.len() as isize)
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    unsafe { sys_exit_group(101) }
}
