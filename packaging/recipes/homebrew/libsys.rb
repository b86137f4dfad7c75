# SPDX-License-Identifier: 0BSD
class Libsys < Formula
  desc "Linux system calls and start-up for programs without a C library"
  homepage "https://example.org/libsys"
  url "https://example.org/libsys/libsys-0.2.0.tar.xz"
  # The tarball holds this file, so its sum can stand only in a copy: brew fetch prints it.
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "0BSD"

  depends_on "pkgconf" => :test
  depends_on :linux

  def install
    system "./configure", *std_configure_args
    system "make"
    system "make", "install"
  end

  test do
    (testpath/"hello.c").write <<~C
      #include <libsys.h>
      int main(void) { return sys_write(1, "Hello, world!\\n", 14) != 14; }
    C
    flags = shell_output("pkgconf --cflags --libs libsys").chomp.split
    system ENV.cc, "-Os", "hello.c", *flags, "-o", "hello"
    assert_equal "Hello, world!\n", shell_output("./hello")
  end
end
