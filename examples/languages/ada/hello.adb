--  SPDX-License-Identifier: 0BSD
--
-- A program in Ada without its run time: main is a function with a C name. Checks would call the
-- run time, so they are off.
--
--  $ gnatmake -q -c -Os -gnatp hello.adb -cargs $(pkg-config --cflags libsys)
--  $ cc hello.o $(pkg-config --libs libsys) -o hello
--  $ ./hello
--  Hello from Ada
with Interfaces.C; use Interfaces.C;

function Hello return int is
   function Write (Fd : unsigned; Buf : char_array; Count : size_t) return long
     with Import, Convention => C, External_Name => "sys_write";

   Text : constant char_array := "Hello from Ada" & char'Val (10);
begin
   return (if Write (1, Text, Text'Length) = Text'Length then 0 else 1);
end Hello;
