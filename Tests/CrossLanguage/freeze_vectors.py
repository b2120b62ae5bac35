#!/usr/bin/env python3
"""Writes the frozen vectors of the vault format: Tests/Vectors.

    freeze_vectors.py DIR

Everything has the suite of the product, subrosa/1, and is a function of the seeds below. Frozen
means: made once, committed, and from then on read by every reader; this script is kept to show
what stands in them. See Tests/Vectors/README.md for the JSON.
"""

import copy
import hashlib
import json
import os
import sys

import make_vault
import vault_cases
from vault_cases import big, delete, part, put, unknown

SUITE = make_vault.PRODUCT_SUITE
NAME, LIMITS = make_vault.split_suite(SUITE)
SHARES = vault_cases.SECOND_SHARES
OTHER_SHARES = "fedcba9876543210" * 4


# --- parts --------------------------------------------------------------------------------


def keks() -> list:
    """Secrets and the KEKs that they give with a salt."""
    composed = "Gr\u00fcn \ud55c\uae00 caf\u00e9 \u1e69"
    decomposed = "Gru\u0308n \u1112\u1161\u11ab\u1100\u1173\u11af cafe\u0301 s\u0307\u0323"
    secrets = {
        "passphrase": {"passphrase": "correct horse battery staple"},
        "empty passphrase": {"passphrase": ""},
        "spaces count": {"passphrase": "  correct horse "},
        "composed": {"passphrase": composed},
        "decomposed gives the same": {"passphrase": decomposed},
        "keyfile": {"passphrase": "correct horse battery staple", "keyfile": "00ff" * 99},
        "empty keyfile is not none": {"passphrase": "correct horse battery staple", "keyfile": ""},
        "keyfile over several reads": {"passphrase": "x", "keyfile": "5a" * 70000},
        "shares": {"shares": SHARES},
        "other shares": {"shares": OTHER_SHARES},
    }
    found = []
    for name, secret in secrets.items():
        salt = make_vault.Random("kek", "composed" if "composed" in name else name).bytes(16)
        kek = make_vault.make_kek(NAME, LIMITS, salt, secret)
        keyfile = bytes.fromhex(secret.get("keyfile", ""))
        if len(keyfile) > 1000:
            secret = secret | {"keyfile": {"byte": keyfile[0], "count": len(keyfile)}}
        found.append({"name": name, "salt": salt.hex(), **secret, "kek": kek.hex()})
    assert found[3]["kek"] == found[4]["kek"]
    return found


def headers() -> list:
    """Headers with a KEK, and what its slot says; null where nothing opens."""
    cover = {"compartment": "cover", "shares": SHARES}
    hidden = {"compartment": "h1", "shares": SHARES}
    broken = vault_cases.broken_slots()
    secrets = {
        "cover": [cover],
        "hidden": [{"compartment": "cover", "shares": OTHER_SHARES}, hidden],
        "lowest of two matches": [hidden, cover],
        "lowest of two matches, the other way round": [cover, hidden],
        "another key": [{"compartment": "cover", "shares": OTHER_SHARES}],
        "slot in another place": [cover],
        "changed commitment": [cover],
        "changed nonce": [cover],
        "changed ciphertext": [cover],
        "changed salt": [cover],
        "lowest of two matches is damaged": [cover, hidden],
    }
    for name in ("version", "role-0", "role-3", "zero", "rest", "cover-root"):
        secrets["refused " + name] = [cover | {"break": broken["slot-" + name]["secrets"][0]["break"]}]
    found = []
    for name, slots in secrets.items():
        # The place of the slots follows from the seed; the two of one KEK shall stand both ways.
        for attempt in range(20):
            commits = [{"cover": {}, "h1": {}}]
            script = {"seed": f"{name} {attempt}", "suite": SUITE, "secrets": slots}
            writer = make_vault.Writer(script | {"commits": commits})
            if len(slots) < 2 or (writer.places[0] < writer.places[1]) == ("round" not in name):
                break
        places = [j for j, slot in zip(writer.places, slots) if slot["shares"] == SHARES]
        header, at = bytearray(writer.cells[0]), 16 + 272 * min(places, default=0)
        if name == "slot in another place":
            to = 16 + 272 * ((places[0] + 1) % 15)
            header[at : at + 272], header[to : to + 272] = header[to : to + 272], header[at : at + 272]
        for change, byte in {"commitment": 0, "nonce": 40, "ciphertext": 60, "salt": -at}.items():
            if name == "changed " + change:
                header[at + byte] ^= 1
        if name == "lowest of two matches is damaged":
            header[at + 200] ^= 1
        opens, first = None, min(places, default=None)
        if not name.startswith(("another", "slot in", "changed", "refused")) and header == writer.cells[0]:
            compartment = writer.compartments[slots[writer.places.index(first)]["compartment"]]
            role = 1 if compartment is writer.cover else 2
            opens = {
                "slot": first,
                "role": role,
                "compartment": compartment.identifier.hex(),
                "root": compartment.root.hex(),
                "coverRoot": writer.cover.root.hex() if role == 2 else "00" * 32,
                "base": compartment.base,
            }
        kek = make_vault.make_kek(NAME, LIMITS, writer.salt, {"shares": SHARES}).hex()
        found.append({"name": name, "kek": kek, "header": header.hex(), "opens": opens})
    return found


def cells() -> list:
    """Sealed cells with the root of their compartment, and what stands in them."""
    long_log = part(*[put(f"k{i}", f"s{i}", "", title="T" * 2000) for i in range(5)])
    script = vault_cases.with_hidden(suite=SUITE, seed="cells")
    script["secrets"] = [
        {"compartment": "cover", "shares": SHARES}, {"compartment": "h1", "shares": OTHER_SHARES},
    ]
    script["commits"].append({"cover": long_log})
    writer, found = make_vault.Writer(script), []

    def add(name, compartment, index, kind, opens, flip=None):
        data = bytearray(writer.cells[index % len(writer.cells)])
        if flip is not None:
            data[flip] ^= 1
        root = writer.compartments[compartment].root.hex()
        found.append(
            {"name": name, "root": root, "index": index, "kind": kind, "cell": data.hex()}
            | {"opens": opens}
        )

    def commit(compartment, seq):
        owner, cell = writer.compartments[compartment], writer.cells
        end, fields = owner.commits[seq]["end"], owner.fields[seq]
        text = {k: v.hex() if isinstance(v, bytes) else v for k, v in fields.items() if k != "zero"}
        link = make_vault.h256(cell[end][:24], cell[end][-16:]).hex()
        return end, text | {"link": link, "anchor": make_vault.h256(cell[end]).hex()[:32]}

    for name, compartment, seq in (
        ("genesis of the cover", "cover", 0),
        ("genesis of a hidden compartment", "h1", 0),
        ("commit with bodies", "cover", 1),
        ("commit that changes nothing", "cover", 2),
        ("hidden run with a body", "h1", 2),
        ("commit with log cells", "cover", 6),
    ):
        end, opens = commit(compartment, seq)
        add(name, compartment, end, make_vault.COMMIT_CELL, opens)
    end, _ = commit("cover", 1)
    add("under another key", "h1", end, make_vault.COMMIT_CELL, None)
    add("as another kind", "cover", end, make_vault.LOG_CELL, None)
    # The same bytes are read at another index: that of the next copy of the file, so to speak.
    add("at another index", "cover", end + len(writer.cells), make_vault.COMMIT_CELL, None)
    for name, byte in (("nonce", 0), ("ciphertext", 100), ("tag", 4095)):
        add(f"changed {name}", "cover", end, make_vault.COMMIT_CELL, None, flip=byte)
    body = make_vault.body_bytes(big(9000, "b"))[: make_vault.CELL_TEXT]
    start = writer.cover.commits[1]["start"]
    add("body cell", "cover", start, make_vault.BODY_CELL, {"text": body.hex()})
    add("noise", "cover", end - 1, make_vault.COMMIT_CELL, None)
    return found


def sizes() -> dict:
    """pad(L), and n of ordinary and of genesis commits."""
    around = [2**k + d for k in range(6, 31) for d in (-1, 0, 1, 2 ** (k - 2) + 1)]
    lengths = sorted(set(range(4, 130)) | set(around))
    pad = make_vault.padded_cells

    def genesis(c: int, room: int) -> int:
        return pad(1 + c + max(240, make_vault.ceil_div(c, 4)) + room) - 1

    covers = sorted(set(range(1, 40)) | {100, 999, 1000, 2570, 25700, 262144, 10**7})
    return {
        "pad": [[length, pad(length)] for length in lengths],
        "ordinary": [[c, pad(c + max(3, make_vault.ceil_div(c, 4)))] for c in covers],
        "genesis": [[c, room, genesis(c, room)] for c in covers for room in (0, 1, 700, 10**6)],
    }


# --- whole files --------------------------------------------------------------------------

FULL = {"date": "2026-03-14", "marking": "chatham", "path": "Meetings/Ürümqi.md"}
COVER_COMMITS = [
    {"cover": part(put("a1", "a", "first text"), put("p1", "p", "王伟", **FULL))},
    {"cover": part(put("a2", "a", "second text", ["a1"], 1), put("c1", "c", big(9000)))},
    {"cover": {}},
    {"cover": part(put("b1", "b", ""), unknown(9, 20), put("l1", "l", "long", title=vault_cases.LONG_TITLE))},
    {"cover": part(put("a3", "a", "left", ["a2"], 2), put("a4", "a", "right", ["a2"], 3))},
    {"cover": part(*[put(f"m{i}", f"r{i}", f"text {i} " * i, minutes=i) for i in range(30)])},
    {"cover": part(delete("b2", "b", ["b1"]), put("f1", "f", "restored", ["gone"], owner="0123456789abcdef" * 2))},
]
NFD = {"compartment": "h1", "passphrase": "Gru\u0308n \u1112\u1161\u11ab cafe\u0301", "keyfile": "1234"}


def files() -> dict:
    """Scripts; "torn" gives the bytes of the tail, "lost" the commits that no longer open, and
    "damage" what `verify` finds with each secret."""
    cover = {"seed": "frozen cover", "secrets": [vault_cases.COVER], "commits": COVER_COMMITS}
    hidden = vault_cases.with_hidden(seed="frozen hidden", secrets=[vault_cases.COVER, NFD])
    three = vault_cases.good()["three-hidden"] | {"seed": "frozen three"}
    end = lambda seq, offset=0: ["cover", seq, "end", offset]
    start = lambda seq, offset=0: ["cover", seq, "start", offset]
    run = lambda seq, side, offset=0: ["h1", seq, side, offset]
    torn = copy.deepcopy(cover) | {
        "seed": "frozen torn",
        "edits": [{"truncate": end(6), "extra": 1000}],
        "lost": {"cover": [6]},
    }
    seen_by_cover = [
        [start(1, 1), "sealBroken"],  # a body cell
        [end(2, -1), "near"],  # the run's commit cell, which passes for noise
        [end(2), "digest"],
        [end(3), "digest"],  # noise
        [end(4), "digest"],  # a body cell of the hidden run
    ]
    seen_by_hidden = [[run(2, "end"), "chain"], [run(2, "start"), "sealBroken"]]
    tampered = copy.deepcopy(hidden) | {
        "seed": "frozen tampered",
        "edits": [
            {"flip": [start(1, 1), 500, 1]},
            {"flip": [run(1, "end"), 4090, 7]},
            {"flip": [end(3, -2), 9, 1]},
            {"flip": [run(2, "start"), 2000, 0]},
        ],
        "lost": {"h1": [1]},
        "unreadable": ["b1", "y1"],
        "damage": {"cover": seen_by_cover, "h1": seen_by_cover + seen_by_hidden},
    }
    # The commit cell of a commit that has a hidden run: the run itself still opens.
    salvaged = copy.deepcopy(hidden) | {
        "seed": "frozen salvaged",
        "edits": [{"flip": [end(2), 100, 4]}],
        "lost": {"cover": [2]},
        "damage": {"cover": [[end(2), "sealBroken"]], "h1": [[end(2), "sealBroken"]]},
    }
    return {
        "empty": {"seed": "frozen empty", "secrets": [vault_cases.COVER], "commits": [{}]},
        "cover": cover,
        "cover-and-hidden": hidden,
        "cover-and-three-hidden": three,
        "torn": torn,
        "tampered": tampered,
        "salvaged": salvaged,
    }


def view(writer, script, name: str, role: str) -> dict:
    """What a reader must find in one compartment."""
    compartment, lost = writer.compartments[name], script.get("lost", {}).get(name, [])
    commits = [c for c in compartment.commits if c["seq"] not in lost]
    entries = [e for seq, e in compartment.entries if seq not in lost]
    newest = bytes(writer.data[4096 * commits[-1]["end"] :][:4096])
    unreadable = {writer.name("version", v).hex() for v in script.get("unreadable", [])}
    bodies = {
        writer.name("version", e["put"]).hex(): e.get("body", "") for e in entries if "put" in e
    }
    versions = writer.versions([e for e in entries if "raw" not in e])
    for version in versions:
        version["readable"] = not version["deleted"] and version["version"] not in unreadable
        if version["deleted"]:
            continue
        body = bodies[version["version"]]
        if isinstance(body, str) and len(body) < 100:
            version["text"] = body
        version["blake2b"] = make_vault.h256(make_vault.body_bytes(body)).hex()
    return {
        "role": role,
        "compartment_id": compartment.identifier.hex(),
        "anchor": make_vault.h256(newest).hex()[:32],
        "commits": commits,
        "unknown_entries": sum("raw" in entry for entry in entries),
        "versions": versions,
    }


def expected(writer, script) -> dict:
    """The JSON beside a vault."""
    secrets = []
    for secret in script["secrets"]:
        names = list(dict.fromkeys(["cover", secret["compartment"]]))
        damage = [
            {"cell": writer.cell(cell), "kind": kind}
            for cell, kind in script.get("damage", {}).get(secret["compartment"], [])
        ]
        views = [view(writer, script, n, r) for n, r in zip(names, ("cover", "hidden"))]
        secrets.append(secret | {"views": views, "damage": damage})
    last = max(c["end"] for c in secrets[0]["views"][0]["commits"])
    tail = len(writer.data) - 4096 * (last + 1)
    digest = hashlib.sha256(writer.data).hexdigest()
    return {"suite": SUITE, "sha256": digest, "torn_tail": tail, "secrets": secrets}


def write(path: str, value) -> None:
    with open(path, "w", encoding="utf-8") as stream:
        json.dump(value, stream, indent=1, ensure_ascii=False)
        stream.write("\n")


def main(arguments) -> int:
    (folder,) = arguments
    os.makedirs(folder, exist_ok=True)
    parts = {"suite": SUITE, "keks": keks(), "headers": headers(), "cells": cells()}
    write(os.path.join(folder, "parts.json"), parts | {"sizes": sizes()})
    for name, script in files().items():
        writer = make_vault.Writer(script | {"suite": SUITE})
        with open(os.path.join(folder, name + ".vault"), "wb") as stream:
            stream.write(writer.data)
        write(os.path.join(folder, name + ".json"), expected(writer, script))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
