// SPDX-License-Identifier: 0BSD
// A program in Rust without std; Cargo.toml says how it is built. It writes through a pipe, and
// shows the name of an error.
#![no_std]
#![no_main]
use libsys_sys::*;

unsafe fn pipe(text: &[u8]) -> isize {
    let mut fds = [0i32; 2];
    let mut got = [0u8; 32];
    if is_error(sys_pipe2(fds.as_mut_ptr(), 0)) {
        return 1;
    }
    libsys_syscall(SYS_NR_write, fds[1], text.as_ptr(), text.len());
    let n = sys_read(fds[0] as u32, got.as_mut_ptr(), got.len());
    sys_write(1, got.as_ptr(), n as usize)
}

#[no_mangle]
pub extern "C" fn main(_argc: i32, _argv: *const *const u8) -> i32 {
    let text = b"Hello from the crate\n";
    unsafe {
        let written = pipe(text);
        let name = libsys_errname(sys_close(!0));
        let mut length = 0;
        while *name.add(length) != 0 {
            length += 1;
        }
        sys_write(1, name, length);
        sys_write(1, b"\n".as_ptr(), 1);
        i32::from(written != text.len() as isize)
    }
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    unsafe { sys_exit_group(101) }
}
