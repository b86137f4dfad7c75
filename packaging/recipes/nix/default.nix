# SPDX-License-Identifier: 0BSD
{ lib, stdenv, fetchurl }:

stdenv.mkDerivation rec {
  pname = "libsys";
  version = "0.2.0";

  src = fetchurl {
    url = "https://example.org/libsys/libsys-${version}.tar.xz";
    # The tarball holds this file, so its sum can stand only in a copy: nix prints it.
    hash = lib.fakeHash;
  };

  # There is a static library only; configure has no option to leave out a shared one.
  dontDisableStatic = true;
  # Start-up code stays as it was assembled.
  dontStrip = true;
  enableParallelBuilding = true;

  meta = {
    description = "Linux system calls and start-up for programs without a C library";
    license = lib.licenses.bsd0;
    platforms = lib.platforms.linux;
  };
}
