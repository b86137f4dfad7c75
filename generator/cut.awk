# SPDX-License-Identifier: 0BSD
# Cuts the assembler text of many functions into one out/NAME.s for each: archive members are linked
# as a whole, so each call is a member. The text before the first function and after the last goes
# into every file. A function ends with its .end (alpha, MIPS) or .size, and what must follow that
# (clang for ARM). Constants, whose names begin with .L, go with the functions that name them, and
# so do functions that would be linked once for all (SPARC reads its program counter by one).

function finish() {
	if (once != "") named[once] = text
	else if (name ~ /^\./) named[name] = text
	else if (name != "") { function_name[++functions] = name; body[functions] = text }
	else return
	once = name = text = ""
}

# A file name would be the same for all functions.
/^[ \t]*\.file[ \t]/ { next }
!begun && !/^[ \t]*\.glob(a)?l[ \t]/ { head = head $0 "\n"; next }
{ begun = 1 }
name != "" && !/^[ \t]*\.(size[ \t]|fnend|cantunwind)/ { finish() }
once != "" && /^[ \t]*\.(section|text)/ { finish() }
/,comdat$/ { finish(); once = $0; sub(/,comdat$/, "", once); sub(/.*,/, "", once) }
{ text = text $0 "\n" }
/^[ \t]*\.(end|size)[ \t]/ { name = $2; sub(/,.*/, "", name) }

END {
	finish()
	for (i = 1; i <= functions; i++) {
		own = ""
		for (name in named) if (index(body[i], name)) own = own named[name]
		put(out "/" function_name[i] ".s", head body[i] own text)
	}
}
