// SPDX-License-Identifier: 0BSD
//
// Rust's declarations of all calls, made from the table that libsys installs.
//
// $ awk -v abi=$(pkg-config --variable=abi libsys) -f extern.awk $(pkg-config --variable=syscalls libsys) >calls.rs
// $ grep sys_preadv2 calls.rs
// extern "C" { pub fn sys_preadv2(r#fd: usize, r#vec: *const u8, r#vlen: usize, r#pos_l: usize, r#pos_h: usize, r#flags: i32, ) -> isize; }
// $ rustc --edition 2021 -C panic=abort -C opt-level=s -C relocation-model=static -C link-args="$(pkg-config --libs libsys)" main.rs
// $ ./main
// Hello from the table
#![no_std]
#![no_main]

#[allow(dead_code)]
mod calls {
    include!("calls.rs");
}
use calls::*;

#[no_mangle]
pub extern "C" fn main() -> i32 {
    let text = b"Hello from the table\n";
    let mut fds = [0; 2];
    let mut got = [0; 21];
    let length = text.len();
    unsafe {
        if sys_pipe2(fds.as_mut_ptr() as *mut u8, 0) != 0
            || sys_write(fds[1], text.as_ptr(), length) != length as isize
            || sys_read(fds[0], got.as_mut_ptr(), length) != length as isize
        {
            sys_exit_group(1);
        }
        i32::from(sys_write(1, got.as_ptr(), length) != length as isize)
    }
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    unsafe { sys_exit_group(101) }
}
