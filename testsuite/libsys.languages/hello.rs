// SPDX-License-Identifier: 0BSD
// A program without std: main's arguments, a system call, an error, the exit status.
#![no_std]
#![no_main]


extern "C" {
    fn sys_write(fd: u32, buf: *const u8, count: usize) -> isize;
    fn sys_exit_group(error_code: i32) -> !;
}

#[no_mangle]
pub extern "C" fn main(argc: i32, _argv: *const *const u8) -> i32 {
    let text = b"Hello from Rust\n";
    let written = unsafe { sys_write(1, text.as_ptr(), text.len()) };
    let refused = unsafe { sys_write(u32::MAX, text.as_ptr(), text.len()) };
    if written != text.len() as isize || refused != -9 {
        return 1;
    }
    argc - 1
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    unsafe { sys_exit_group(101) }
}
