// SPDX-License-Identifier: 0BSD
// Passes pkg-config's flags for libsys to the linker. Programs are static PIEs, which cargo builds
// by default.
use std::process::Command;

fn main() {
    let found = Command::new("pkg-config").args(["--libs", "libsys-pie"]).output();
    let found = found.expect("pkg-config cannot be run");
    if !found.status.success() {
        panic!("{}", String::from_utf8_lossy(&found.stderr));
    }
    for flag in String::from_utf8_lossy(&found.stdout).split_whitespace() {
        println!("cargo:rustc-link-arg-bins={flag}");
    }
    println!("cargo:rerun-if-env-changed=PKG_CONFIG_PATH");
}
