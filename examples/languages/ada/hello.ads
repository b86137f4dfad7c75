--  SPDX-License-Identifier: 0BSD
--  The function that start-up calls.
with Interfaces.C;

function Hello return Interfaces.C.int
  with Export, Convention => C, External_Name => "main";
