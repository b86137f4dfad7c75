// SPDX-License-Identifier: 0BSD
// Only a program's own build script can give its linker flags, so this one passes it those of
// pkg-config as DEP_SYS_LIBS. Programs are static PIEs, which cargo builds by default.
use std::process::Command;

fn main() {
    let found = Command::new("pkg-config").args(["--libs", "libsys-pie"]).output();
    let found = found.expect("pkg-config cannot be run");
    if !found.status.success() {
        panic!("{}", String::from_utf8_lossy(&found.stderr));
    }
    println!("cargo:libs={}", String::from_utf8_lossy(&found.stdout).trim());
    println!("cargo:rerun-if-env-changed=PKG_CONFIG_PATH");
}
