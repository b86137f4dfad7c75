# SPDX-License-Identifier: 0BSD
# Prints the instructions of the loop around a disassembly's first system call, on one line. Setting
# a register from a register or a number is `set'; a decrement is a subtraction.

/^ *[0-9a-f]+:\t/ {
	split($0, field, "\t")
	at = field[1]
	gsub(/[ :]/, "", at)
	text = field[3]
	sub(/ *[#<].*/, "", text)
	n++
	where[at] = n
	code[n] = simple(text)
	if (text ~ /^syscall/ && !call)
		call = n
	if (call && text ~ /^j/ && (split(text, word, " ") == 2) && (word[2] in where) &&
		where[word[2]] <= call) {
		for (i = where[word[2]]; i <= n; i++)
			line = line (line ? "; " : "") code[i]
		print line
		exit
	}
}

function simple(text)
{
	gsub(/ +/, " ", text)
	if (text ~ /^mov[lq]? [%$][^(]*$/ || text ~ /^xor /)
		return "set"
	if (text ~ /^(dec|sub)/)
		return "count"
	if (text ~ /^j/)
		sub(/ .*/, "", text)
	sub(/ $/, "", text)
	return text
}
