# SPDX-License-Identifier: 0BSD
# abi-json.py SYSCALLS.TSV FOLDER: each FOLDER/FAMILY.json says what the table's column does.
import json
import sys

columns, calls = None, {}
for line in open(sys.argv[1]):
    fields = line.rstrip("\n").split("\t")
    if line.startswith("#"):
        continue
    if columns is None:
        columns = fields
        continue
    row = dict(zip(columns, fields))
    for family in columns[7:]:
        if row[family] != "-":
            calls.setdefault(family, {})[row["name"]] = row


def release(text):
    return [int(part) for part in text.split(".")]


for family in columns[7:]:
    with open(f"{sys.argv[2]}/{family}.json") as file:
        table = json.load(file)
    assert table["libsys-abi"] == 1 and table["family"] == family, family
    assert len(table["arguments"]) == 6 and table["abis"] and table["when"], family
    assert list(table["calls"]) == sorted(calls[family]), family
    for name, call in table["calls"].items():
        row = calls[family][name]
        assert call["number"] == int(row[family]), (family, name)
        earliest = max(release(row["since"]), release(table["since"]))
        assert release(call["since"]) >= earliest, (family, name)
        have = [(p["name"], p["type"]) for p in call["parameters"]]
        parameters = [] if row["parameters"] == "-" else row["parameters"].split(",")
        want = [tuple(p.split(":")) for p in parameters]
        assert have == want and call["result"] == row["result"], (family, name)
        assert f" sys_{name}(" in call["prototype"].replace("*", " "), (family, name)
        # Each register once, and as many as the kinds of the table ask for.
        used = [r for p in call["parameters"] for r in p["registers"]] + call["zero"]
        assert len(used) == len(set(used)), (family, name)
        if row["registers"] != "-":
            kinds = row["registers"].split(",")
            double = kinds.count("64") if table["pairs"] != "none" else 0
            more = len(used) - len(kinds) - double
            assert more == 0 or more == 1 and table["pairs"] == "even", (family, name)
