# SPDX-License-Identifier: 0BSD
# Prints results.tsv with the results of a run in it. Files: the table, no-faults.tbl, the list of
# faults, the run's results. Drops faults that the rules no longer make, or make elsewhere; marks
# one that was not run.

FNR == 1 { file++ }
file == 1 && /^#/ { head = head $0 "\n" }
/^#/ || NF == 0 { next }
file == 1 || file == 4 { was[$1, $2, $3, $4] = $0 }
file == 2 { none[$1, $2] = $3 }
file == 3 {
	fault[++faults] = $1 OFS $4 ":" $5 OFS $6 OFS $2
	key[faults] = $1 SUBSEP $4 ":" $5 SUBSEP $6 SUBSEP $2
	reason[faults] = ($4, $6) in none ? none[$4, $6] : ""
}

END {
	printf "%s", head
	for (i = 1; i <= faults; i++)
		if (reason[i] != "") print fault[i], "no fault", reason[i], "-", "-"
		else if (key[i] in was) print was[key[i]]
		else print fault[i], "not run", "-", "-", "-"
}
