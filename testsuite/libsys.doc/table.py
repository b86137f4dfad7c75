# SPDX-License-Identifier: 0BSD
# table.py JSON TSV: says where the two files differ, by the format that libsys-table(5) describes.
import json
import sys


def cell(text):
    return [] if text == "-" else text.split(",")


with open(sys.argv[1]) as file:
    table = json.load(file)
with open(sys.argv[2]) as file:
    lines = file.read().rstrip("\n").split("\n")

heads = [line[2:].split("\t") for line in lines if line.startswith("#")]
rows = [line.split("\t") for line in lines if not line.startswith("#")]
columns = rows.pop(0)
head = dict(h[:2] for h in heads)


def parameters(text):
    return [dict(zip(("name", "type"), p.split(":"))) for p in cell(text)]


def members(value):
    return {a: value[a] for a in abis if value[a] != "-"}


if "libsys-portable" in head:
    abis = columns[columns.index("parameters") + 1:]
    want = {"libsys-portable": int(head["libsys-portable"]), "linux": head["linux"],
            "functions": []}
    least = 200
else:
    abis = columns[columns.index("registers") + 1:]
    want = {
        "libsys-table": int(head["libsys-table"]),
        "linux": head["linux"],
        "abis": {h[1]: {"pairs": h[2], "when": h[3]} for h in heads if h[0] == "abi"},
        "calls": [],
    }
    least = 300
for row in rows:
    value = dict(zip(columns, row))
    if "functions" in want:
        want["functions"].append({
            "name": value["name"],
            "result": value["result"],
            "parameters": parameters(value["parameters"]),
            "calls": members(value),
        })
        continue
    want["calls"].append({
        "name": value["name"],
        "since": value["since"],
        "generic": None if value["generic"] == "-" else int(value["generic"]),
        "result": value["result"],
        "flags": cell(value["flags"]),
        "parameters": parameters(value["parameters"]),
        "registers": cell(value["registers"]),
        "numbers": {a: int(n) for a, n in members(value).items()},
    })
if not want["linux"] or sorted(want.get("abis", abis)) != sorted(abis) or len(rows) < least:
    sys.exit("the head of the table does not fit it")
for key in sorted(set(want) | set(table)):
    if want.get(key) != table.get(key):
        sys.exit(key + " differs")
