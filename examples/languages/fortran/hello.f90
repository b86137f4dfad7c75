! SPDX-License-Identifier: 0BSD
!
! A program in Fortran without its run time: main is a function with a C name.
!
! $ gfortran -Os -c hello.f90 $(pkg-config --cflags libsys)
! $ cc hello.o $(pkg-config --libs libsys) -o hello
! $ ./hello
! Hello from Fortran
integer(c_int) function main() bind(c)
  use iso_c_binding
  implicit none
  interface
    integer(c_long) function sys_write(fd, buf, count) bind(c)
      use iso_c_binding
      integer(c_int), value :: fd
      character(kind=c_char), intent(in) :: buf(*)
      integer(c_size_t), value :: count
    end function
  end interface
  character(kind=c_char, len=*), parameter :: text = "Hello from Fortran" // c_new_line

  main = merge(0, 1, sys_write(1, text, len(text, kind=c_size_t)) == len(text))
end function
