;; SPDX-License-Identifier: 0BSD
(define-module (libsys)
  #:use-module (guix packages)
  #:use-module (guix download)
  #:use-module (guix build-system gnu)
  #:use-module ((guix licenses) #:prefix license:)
  #:use-module (gnu packages dejagnu))

(define-public libsys
  (package
    (name "libsys")
    (version "0.2.0")
    (source
     (origin
       (method url-fetch)
       (uri (string-append "https://example.org/libsys/libsys-" version ".tar.xz"))
       ;; The tarball holds this file, so its sum can stand only in a copy: guix prints it.
       (sha256 (base32 "0000000000000000000000000000000000000000000000000000"))))
    (build-system gnu-build-system)
    (arguments
     ;; One area, which starts programs; the others need compilers and emulators of their own.
     '(#:make-flags '("RUNTESTFLAGS=start.exp")
       ;; Start-up code is taken as it was assembled.
       #:strip-binaries? #f))
    (native-inputs (list dejagnu))
    (supported-systems '("x86_64-linux" "i686-linux" "aarch64-linux" "armhf-linux"
                         "riscv64-linux" "powerpc64le-linux"))
    (home-page "https://example.org/libsys")
    (synopsis "Linux system calls for programs without a C library")
    (description
     "libsys is a static library with every Linux system call as a typed function, and the
entry stub that calls @code{main}.  A program that is linked with it needs no C library.")
    (license license:bsd-0)))
