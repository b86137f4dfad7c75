# SPDX-License-Identifier: 0BSD
# Cuts the assembler text of many functions into out/NAME.s, one for each: a member of an archive is
# linked as a whole, so each call is one. What the compiler says ahead of the first function and
# behind the last holds for all. A function ends with its .end (alpha, MIPS) or .size, and what must
# follow that (clang for ARM). A constant, whose name begins with .L, goes with the functions that
# name it.

function finish() {
	if (name ~ /^\./) constant[name] = text
	else if (name != "") { function_name[++functions] = name; body[functions] = text }
	else return
	name = text = ""
}

# The name of a file would be that of all functions.
/^[ \t]*\.file[ \t]/ { next }
!begun && !/^[ \t]*\.glob(a)?l[ \t]/ { head = head $0 "\n"; next }
{ begun = 1 }
!/^[ \t]*\.(size[ \t]|fnend|cantunwind)/ { finish() }
{ text = text $0 "\n" }
/^[ \t]*\.(end|size)[ \t]/ { name = $2; sub(/,.*/, "", name) }

END {
	finish()
	for (i = 1; i <= functions; i++) {
		own = ""
		for (name in constant) if (index(body[i], name)) own = own constant[name]
		put(out "/" function_name[i] ".s", head body[i] own text)
	}
}
