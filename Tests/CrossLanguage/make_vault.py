#!/usr/bin/env python3
"""Makes subrosa test vaults from JSON scripts, deterministically; an independent writer.

Written from the format specification alone, sharing no code with any reader. It makes vaults
FOR TESTS ONLY: salts, roots and nonces come from the script's seed, so these vaults hide nothing.
It can break every rule once, by name, so that readers can show that they notice.

    make_vault.py make SCRIPT.json OUT [--test-suite NAME:OPSLIMIT:MEMLIMIT]
    make_vault.py set DIR [--test-suite …]     writes the standard set (see vault_cases.py)

`make` writes OUT.vault, OUT.json (what a reader must find) and OUT.keyfile-N. A script:

    {"seed": "any text", "room": 0,
     "suite": "subrosa/1:3:268435456",
     "secrets": [{"compartment": "cover", "passphrase": "…"},            first: cover
                 {"compartment": "h1", "passphrase": "…", "keyfile": "hex"},
                 {"compartment": "h2", "shares": "64 hex digits"}],
     "commits": [{"cover": PART, "h1": PART, "h2": PART},                genesis: all hidden ones
                 {"cover": PART, "h1": PART}, …],                        then at most one each
     "edits": [EDIT…],                                                   on the finished file
     "expect": {"list": 0, "verify": 0, "problems": [CELL…], "secret": 0, "seen": {"cover": 2}}}

PART:  {"entries": [ENTRY…], "pieces": [PIECE…], "placement": "inline" or "stream",
        "break": {field: value}}; every key may be absent, and {} is a commit that changes nothing.
ENTRY: {"put": VERSION, "record": NAME, "parents": [VERSION…], "mtime": ms, "meta": META,
        "body": BODY, "pieces": true or "reuse": VERSION (extents of earlier commits),
        "break": {…}}, {"del": VERSION, …} or {"type": 9, "raw": "hex", "len": 3}.
PIECE: {"version": VERSION, "meta": META, "body": BODY, "from": 0, "to": 4056} of its stored bytes.
META:  {"kind", "slug", "title", "tags", "date", "marking", "path", "owner": "hex", "more": "hex"},
        or {"raw": "hex"}.
BODY:  a text, or {"size": N, "seed": "…"}.
CELL:  a number, or [compartment, seq, "start" or "end", offset]; in the "extents" that an entry's
        "break" may give as [CELL, offset, length] also ["own", offset] from the start of its PART.
EDIT:  {"flip": [CELL, byte, bit]}, {"truncate": bytes}, {"truncate": CELL, "extra": bytes},
        {"append": bytes}, {"swap": [CELL, CELL]}, {"remove": [CELL, count]}, {"write": [CELL, hex]}.
Names of versions and records stand for random ids. Values under "break" replace the right ones
just before sealing; "flip" flips one bit of the right value.
"""

import argparse
import hashlib
import json
import os
import struct
import sys
import unicodedata

import nacl.bindings as sodium

CELL_SIZE, CELL_TEXT = 4096, 4056
COMMIT_CELL, LOG_CELL, BODY_CELL = 1, 2, 3
LOG_IN_COMMIT = 3904
PRODUCT_SUITE = "subrosa/1:3:268435456"


def h256(*parts: bytes) -> bytes:
    """H over the concatenation of the parts."""
    return hashlib.blake2b(b"".join(parts), digest_size=32).digest()


def kdf(key: bytes, index: int, context: str) -> bytes:
    """crypto_kdf_derive_from_key, 32 bytes."""
    return hashlib.blake2b(
        key=key,
        salt=struct.pack("<QQ", index, 0),
        person=context.encode().ljust(16, b"\0"),
        digest_size=32,
    ).digest()


def aead(key: bytes, nonce: bytes, aad: bytes, text: bytes) -> bytes:
    """Ciphertext ‖ tag."""
    return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(text, aad, nonce, key)


def padded_cells(cells: int) -> int:
    """pad(L) of the specification, in its own terms."""
    exponent = 2
    while 2 ** (exponent + 1) <= cells:
        exponent += 1
    log_of_exponent = 1
    while 2 ** (log_of_exponent + 1) <= exponent:
        log_of_exponent += 1
    step = 2 ** max(2, exponent - log_of_exponent - 1)
    while cells % step:
        cells += 1
    return cells


def ceil_div(a: int, b: int) -> int:
    return (a + b - 1) // b


def split_suite(text: str):
    """NAME:OPSLIMIT:MEMLIMIT as the name's bytes and the two limits."""
    name, opslimit, memlimit = text.rsplit(":", 2)
    return name.encode(), (int(opslimit), int(memlimit))


def make_kek(suite: bytes, limits, salt: bytes, secret: dict) -> bytes:
    """The KEK of a script's secret."""
    if "shares" in secret:
        key = bytes.fromhex(secret["shares"])
        return hashlib.blake2b(suite + b" shares" + salt, key=key, digest_size=32).digest()
    keyfile = bytes(32)
    if "keyfile" in secret:
        keyfile = h256(suite, b" keyfile", bytes.fromhex(secret["keyfile"]))
    text = unicodedata.normalize("NFC", secret["passphrase"]).encode("utf-8")
    flag = b"\1" if "keyfile" in secret else b"\0"
    prehash = h256(suite, b" pass", flag, keyfile, text)
    return sodium.crypto_pwhash_alg(
        32, prehash, salt, *limits, sodium.crypto_pwhash_ALG_ARGON2ID13
    )


class Random:
    """A deterministic stream of bytes that passes for random."""

    def __init__(self, *labels):
        self.key, self.calls = repr(labels).encode(), 0

    def bytes(self, count: int) -> bytes:
        self.calls += 1
        return hashlib.shake_128(self.key + struct.pack("<Q", self.calls)).digest(count)

    def below(self, limit: int) -> int:
        return int.from_bytes(self.bytes(16), "little") % limit

    def sample(self, items, count: int) -> list:
        """`count` distinct items in random order."""
        pool = list(items)
        return [pool.pop(self.below(len(pool))) for _ in range(count)]


def broken(value, how):
    """`value` as a "break" asks for it."""
    if how is None:
        return value
    if how != "flip":
        return bytes.fromhex(how) if isinstance(how, str) else how
    return value ^ 1 if isinstance(value, int) else bytes([value[0] ^ 1]) + value[1:]


# --- contents -----------------------------------------------------------------------------


def body_bytes(body) -> bytes:
    if isinstance(body, str):
        return body.encode("utf-8")
    return Random("body", body.get("seed", "")).bytes(body["size"]) if body else b""


def protobuf_varint(value: int) -> bytes:
    out = b""
    while value > 127:
        out, value = out + bytes([value & 127 | 128]), value >> 7
    return out + bytes([value])


def meta_bytes(meta: dict) -> bytes:
    """The serialized Metadata message."""
    if "raw" in meta:
        return bytes.fromhex(meta["raw"])
    names = ["kind", "slug", "title", "tags", "date", "marking", "path", "owner"]
    out = b""
    for number, name in enumerate(names, 1):
        values = meta.get(name, "")
        for value in values if isinstance(values, list) else [values] if values else []:
            data = bytes.fromhex(value) if name == "owner" else value.encode("utf-8")
            out += protobuf_varint(number << 3 | 2) + protobuf_varint(len(data)) + data
    return out + bytes.fromhex(meta.get("more", ""))


def stored_bytes(item: dict) -> bytes:
    """The stored bytes of an entry or piece: the body, after meta where that is long."""
    meta = meta_bytes(item.get("meta", {}))
    return (meta if len(meta) > 4096 else b"") + body_bytes(item.get("body", ""))


# --- the writer ---------------------------------------------------------------------------


class Compartment:
    """The state of one compartment while its vault is written."""

    def __init__(self, name: str, random: Random):
        self.name, self.identifier, self.root = name, random.bytes(16), random.bytes(32)
        self.key = kdf(self.root, 1, "SubrCell")
        self.base = self.link = None
        self.commits: list = []
        self.fields: list = []  # what each commit cell says
        self.extents: dict = {}  # version name -> [(cell, offset, length)]
        self.entries: list = []  # (commit seq, entry)


class Part:
    """One compartment's share of a commit: sizes first, then its cells."""

    def __init__(self, writer: "Writer", compartment: Compartment, script: dict, random: Random):
        self.writer, self.compartment, self.random = writer, compartment, random
        self.entries, self.broken = script.get("entries", []), script.get("break", {})
        self.pieces, self.start = script.get("pieces", []), None
        log_inline = sum(len(self.encode(entry, None, True)) for entry in self.entries)
        self.inline = (
            script.get("placement", "inline" if log_inline <= LOG_IN_COMMIT else "stream")
            == "inline"
        )
        self.stream, self.places = b"", []  # (version name, offset in the stream, length)
        for piece in self.pieces:
            self.place(piece["version"], stored_bytes(piece)[piece["from"] : piece["to"]])
        for entry in self.entries:
            if self.has_own_stream(entry):
                self.place(entry["put"], stored_bytes(entry))
        self.log_length = sum(len(self.encode(e, [(0, 0, 0)], self.inline)) for e in self.entries)
        self.b = ceil_div(len(self.stream), CELL_TEXT)
        self.m = ceil_div(max(0, self.log_length - LOG_IN_COMMIT), CELL_TEXT)
        self.cells = 1 + self.b + self.m

    def has_own_stream(self, entry: dict) -> bool:
        old = entry.get("pieces") or entry.get("reuse")
        return "put" in entry and not self.inline and not old and bool(stored_bytes(entry))

    def place(self, version: str, data: bytes) -> None:
        self.places.append((version, len(self.stream), len(data)))
        self.stream += data

    def cell(self, where) -> int:
        """A CELL, or ["own", offset] for one counted from the start of this part."""
        if isinstance(where, list) and where[0] == "own":
            return (self.start or 0) + where[1]
        return self.writer.cell(where)

    def known_extents(self, version: str) -> list:
        """Extents in earlier commits and, while this part is only sized, its own pieces."""
        known = self.compartment.extents.get(version, [])
        coming = sum(piece["version"] == version for piece in self.pieces)
        return known if self.start else known + [(0, 0, 0)] * coming

    def encode(self, entry: dict, extents, inline: bool) -> bytes:
        """The bytes of an entry; `extents` are those of its own stream, if it has one."""
        name = self.writer.name
        if "raw" in entry:
            body = bytes.fromhex(entry["raw"])
            return struct.pack("<BI", entry["type"], entry.get("len", len(body))) + body
        breaks, version = entry.get("break", {}), entry.get("put") or entry.get("del")
        head = name("record", entry["record"]) + name("version", version)
        head += struct.pack("<Q", entry.get("mtime", 0))
        parents = [name("version", parent) for parent in entry.get("parents", [])]
        parent_bytes = bytes([broken(len(parents), breaks.get("np"))]) + b"".join(parents)
        if "del" in entry:
            body = head + parent_bytes
        else:
            meta, stored = meta_bytes(entry.get("meta", {})), stored_bytes(entry)
            if entry.get("pieces") or entry.get("reuse"):
                extents = self.known_extents(entry.get("reuse") or entry["put"])
            elif inline or not stored:
                extents = []
            seal = self.writer.body_seal(extents)
            if "extents" in breaks:
                extents = [(self.cell(c), o, n) for c, o, n in breaks["extents"]]
                seal = self.writer.body_seal(extents)
            length = broken(len(body_bytes(entry.get("body", ""))), breaks.get("bodyLen"))
            body = head + struct.pack("<Q", length) + broken(seal, breaks.get("bodySeal"))
            body += parent_bytes + struct.pack("<H", broken(len(extents), breaks.get("nx")))
            body += b"".join(struct.pack("<QHQ", *extent) for extent in extents)
            body += struct.pack("<I", broken(len(meta), breaks.get("metaLen")))
            body += meta if len(meta) <= 4096 else b""
            body += b"" if extents else stored
        body += bytes.fromhex(breaks.get("trailing", ""))
        kind = 2 if "del" in entry else 1
        return struct.pack("<BI", kind, broken(len(body), breaks.get("len"))) + body

    def write(self, start: int, end: int, n: int, near) -> None:
        """Seals all cells; `end` is that of the commit cell, `near` makes the near field."""
        writer, comp, broken_by = self.writer, self.compartment, self.broken
        self.start, stream = start, self.stream
        if "body_padding" in broken_by:
            stream += bytes.fromhex(broken_by["body_padding"])
        for i in range(self.b):
            text = stream[i * CELL_TEXT : (i + 1) * CELL_TEXT]
            writer.seal(comp, BODY_CELL, start + i, text, self.random)
        for version, offset, length in self.places:
            extent = (start + offset // CELL_TEXT, offset % CELL_TEXT, length)
            comp.extents.setdefault(version, []).append(extent)
        own = {id(e): comp.extents[e["put"]][-1:] for e in self.entries if self.has_own_stream(e)}
        log = b"".join(self.encode(e, own.get(id(e), []), self.inline) for e in self.entries)
        assert len(log) == self.log_length
        padding = bytes.fromhex(broken_by.get("log_padding", ""))
        for i in range(self.m):
            at = LOG_IN_COMMIT + i * CELL_TEXT
            text = (log + padding)[at : at + CELL_TEXT]
            writer.seal(comp, LOG_CELL, start + self.b + i, text, self.random)
        log_tags = [writer.cells[start + self.b + i][-16:] for i in range(self.m)]
        # Everything before the commit cell that is not this part's own counts whole.
        digest = b"".join(
            writer.cells[i][-16:] if i < start + self.b + self.m else writer.cells[i]
            for i in range(start, end)
        )
        seq = len(comp.commits)
        fields = {
            "n": n,
            "b": self.b,
            "logLen": self.log_length,
            "zero": bytes(4),
            "seq": seq,
            "prev": comp.link or h256(writer.cells[0]),
            "digest": h256(digest),
            "near": near(),
            "logSeal": h256(*log_tags) if self.m else bytes(32),
        }
        values = [broken(value, broken_by.get(key)) for key, value in fields.items()]
        text = struct.pack("<III4sQ32s32s32s32s", *values)
        text += log[:LOG_IN_COMMIT] if self.m else log + padding
        writer.seal(comp, COMMIT_CELL, end, text, self.random)
        comp.link = h256(writer.cells[end][:24], writer.cells[end][-16:])
        comp.commits.append(
            dict(seq=seq, start=start, end=end, n=n, b=self.b, logLen=self.log_length)
        )
        comp.fields.append(dict(zip(fields, values)) | {"log": log[:LOG_IN_COMMIT]})
        comp.entries += [(seq, entry) for entry in self.entries]


class Writer:
    """Builds one vault in memory from its script."""

    def __init__(self, script: dict):
        self.script, self.seed = script, script["seed"]
        self.suite, self.limits = split_suite(script.get("suite", PRODUCT_SUITE))
        random = Random(self.seed, "header")
        self.salt = random.bytes(16)
        names = list(dict.fromkeys(["cover"] + [s["compartment"] for s in script["secrets"]]))
        self.compartments = {name: Compartment(name, random) for name in names}
        self.cover = self.compartments["cover"]
        self.cells: list = []
        self.write_genesis(random)
        for number, commit in enumerate(script["commits"][1:], 1):
            self.write_commit(commit, Random(self.seed, number, commit.get("fork", "")))
        self.data = bytearray(b"".join(self.cells))
        for edit in script.get("edits", []):
            self.edit(edit)

    def name(self, kind: str, name: str) -> bytes:
        """The 16-byte id that a name in the script stands for."""
        return h256(f"{self.seed} {kind} {name}".encode())[:16]

    def cell(self, where) -> int:
        """The index of a CELL of the script."""
        if isinstance(where, int):
            return where
        compartment, seq, side, offset = where
        return self.compartments[compartment].commits[seq][side] + offset

    # Header.

    def kek(self, secret: dict) -> bytes:
        return make_kek(self.suite, self.limits, self.salt, secret)

    def slot(self, j: int, secret: dict, random: Random) -> bytes:
        compartment, breaks = self.compartments[secret["compartment"]], secret.get("break", {})
        hidden = compartment is not self.cover
        fields = {
            "version": 1,
            "role": 2 if hidden else 1,
            "zero": bytes(5),
            "id": compartment.identifier,
            "root": compartment.root,
            "coverRoot": self.cover.root if hidden else bytes(32),
            "base": compartment.base,
            "rest": bytes(104),
        }
        values = [broken(value, breaks.get(key)) for key, value in fields.items()]
        text, kek, nonce = (
            struct.pack("<HB5s16s32s32sQ104s", *values),
            self.kek(secret),
            random.bytes(24),
        )
        commit_key = kdf(kek, 2, "SubrSlot")
        commitment = hashlib.blake2b(self.salt + nonce, key=commit_key, digest_size=32).digest()
        aad = self.suite + b" slot" + bytes([j]) + self.salt
        return commitment + nonce + aead(kdf(kek, 1, "SubrSlot"), nonce, aad, text)

    def write_header(self, random: Random) -> None:
        slots = [random.bytes(272) for _ in range(15)]
        secrets = self.script["secrets"]
        self.places = random.sample(range(15), len(secrets))
        for j, secret in zip(self.places, secrets):
            slots[j] = self.slot(j, secret, random)
        self.cells[0] = self.salt + b"".join(slots)

    # Cells and commits.

    def seal(self, compartment, kind: int, index: int, text: bytes, random: Random) -> None:
        nonce, aad = random.bytes(24), self.suite + b" cell" + struct.pack("<BQ", kind, index)
        assert len(text) <= CELL_TEXT
        sealed = aead(compartment.key, nonce, aad, text.ljust(CELL_TEXT, b"\0"))
        self.cells[index] = nonce + sealed

    def body_seal(self, extents) -> bytes:
        """bodySeal over cells already written; zero before they are."""
        tags = b""
        for cell, offset, length in extents or []:
            end = cell + ceil_div(offset + length, CELL_TEXT)
            for touched in range(cell, min(end, len(self.cells))):
                tags += self.cells[touched][-16:]
        return h256(tags) if extents else bytes(32)

    def write_cover(self, part: Part, start: int, n: int) -> None:
        near = lambda: h256(self.cells[start + n - 2])
        part.write(start, start + n - 1, n, near)

    def write_genesis(self, random: Random) -> None:
        script = self.script["commits"][0]
        names = [name for name in self.compartments if name != "cover"]
        parts = {
            name: Part(self, self.compartments[name], script.get(name, {}), random)
            for name in self.compartments
        }
        cover = parts.pop("cover")
        wanted = 1 + cover.cells + max(240, ceil_div(cover.cells, 4)) + self.script.get("room", 0)
        n = padded_cells(wanted) - 1
        self.cover.base = n
        # All splits of the free cells into gaps are equally likely: choose the bars among stars.
        first = 1 + cover.b + cover.m
        free = n - cover.cells - sum(part.cells for part in parts.values())
        assert free >= 0, "hidden runs do not fit: give room"
        bars = sorted(random.sample(range(free + len(names)), len(names)))
        order, at, starts = random.sample(names, len(names)), first, {}
        for i, name in enumerate(order):
            at += bars[i] - (bars[i - 1] + 1 if i else 0)
            starts[name], at = at, at + parts[name].cells
            self.compartments[name].base = at - 1
        self.cells = [random.bytes(CELL_SIZE) for _ in range(1 + n)]
        self.write_header(random)
        for name in order:
            part, base = parts[name], self.compartments[name].base
            part.write(starts[name], base, part.cells, lambda: bytes(32))
        self.write_cover(cover, 1, n)

    def write_commit(self, script: dict, random: Random) -> None:
        cover = Part(self, self.cover, script.get("cover", {}), random)
        n = padded_cells(cover.cells + max(3, ceil_div(cover.cells, 4)))
        n = script.get("size", n)
        start = len(self.cells)
        self.cells += [random.bytes(CELL_SIZE) for _ in range(n)]
        for name in self.compartments.keys() & script.keys() - {"cover"}:
            part = Part(self, self.compartments[name], script[name], random)
            assert part.cells <= n - cover.cells, "hidden run does not fit"
            end = start + n - 2
            part.write(end - part.cells + 1, end, part.cells, lambda: bytes(32))
        self.write_cover(cover, start, n)

    # Damage to the finished file.

    def edit(self, edit: dict) -> None:
        data = self.data
        if "flip" in edit:
            cell, byte, bit = edit["flip"]
            data[CELL_SIZE * self.cell(cell) + byte] ^= 1 << bit
        elif "truncate" in edit:
            where = edit["truncate"]
            size = where if isinstance(where, int) else CELL_SIZE * self.cell(where)
            del data[size + edit.get("extra", 0) :]
        elif "append" in edit:
            data += Random(self.seed, "append").bytes(edit["append"])
        elif "swap" in edit:
            a, b = (
                slice(CELL_SIZE * c, CELL_SIZE * c + CELL_SIZE)
                for c in map(self.cell, edit["swap"])
            )
            data[a], data[b] = data[b], data[a]
        elif "remove" in edit:
            at = CELL_SIZE * self.cell(edit["remove"][0])
            del data[at : at + CELL_SIZE * edit["remove"][1]]
        elif "write" in edit:
            at = CELL_SIZE * self.cell(edit["write"][0])
            data[at : at + CELL_SIZE] = bytes.fromhex(edit["write"][1])

    # What a reader must find.

    def expected(self) -> dict:
        expect = self.script.get("expect", {})
        secrets = []
        for secret in self.script["secrets"]:
            names = list(dict.fromkeys(["cover", secret["compartment"]]))
            seen = expect.get("seen", {})
            views = [
                self.view(name, role, seen.get(name))
                for name, role in zip(names, ("cover", "hidden"))
            ]
            secrets.append({k: v for k, v in secret.items() if k != "break"} | {"views": views})
        return {
            "suite": self.script.get("suite", PRODUCT_SUITE),
            "note": self.script.get("note", ""),
            "secret": expect.get("secret", 0),
            "exit": {
                "list": expect.get("list", 0),
                "verify": expect.get("verify", expect.get("list", 0)),
            },
            "problems": sorted(map(self.cell, expect.get("problems", []))),
            "content": expect.get("content", expect.get("list", 0) == 0),
            "torn_tail": expect.get("torn_tail", False),
            "secrets": secrets,
        }

    def view(self, name: str, role: str, seen) -> dict:
        """One compartment as far as its first `seen` commits go, all by default."""
        compartment = self.compartments[name]
        commits = compartment.commits[:seen]
        newest = self.cells[commits[-1]["end"]] if commits else b""
        entries = [e for seq, e in compartment.entries if seq < len(commits)]
        return {
            "role": role,
            "compartment_id": compartment.identifier.hex(),
            "anchor": h256(newest).hex()[:32],
            "commits": commits,
            "unknown_entries": sum("raw" in entry for entry in entries),
            "versions": self.versions([e for e in entries if "raw" not in e]),
        }

    def versions(self, entries: list) -> list:
        found: dict = {}
        for entry in entries:
            version = entry.get("put") or entry["del"]
            if version in found or entry.get("left_out"):
                continue
            meta, body = entry.get("meta", {}), body_bytes(entry.get("body", ""))
            found[version] = {
                "id": self.name("record", entry["record"]).hex(),
                "version": self.name("version", version).hex(),
                "parents": [self.name("version", p).hex() for p in entry.get("parents", [])],
                "deleted": "del" in entry,
                "mtime_ms": entry.get("mtime", 0),
                "size": len(body),
                "sha256": None if "del" in entry else hashlib.sha256(body).hexdigest(),
                **{
                    k: meta.get(k, "")
                    for k in ("kind", "slug", "title", "date", "marking", "path", "owner")
                },
                "tags": meta.get("tags", []),
            }
        for item in found.values():
            same = [other for other in found.values() if other["id"] == item["id"]]
            heads = [
                a for a in same if not any(a["version"] in b["parents"] for b in same if b is not a)
            ] or same
            several = len(heads) > 1 and not all(head["deleted"] for head in heads)
            item["head"] = item in heads
            item["conflict"] = several and item["head"]
        return sorted(found.values(), key=lambda item: (item["id"], item["version"]))


def write_files(script: dict, path: str) -> Writer:
    """Writes PATH.vault, PATH.json and PATH.keyfile-N."""
    writer = Writer(script)
    expected = writer.expected()
    for number, secret in enumerate(expected["secrets"]):
        if "keyfile" in secret:
            name = f"{path}.keyfile-{number}"
            with open(name, "wb") as stream:
                stream.write(bytes.fromhex(secret["keyfile"]))
            secret["keyfile_name"] = os.path.basename(name)
    with open(path + ".vault", "wb") as stream:
        stream.write(writer.data)
    with open(path + ".json", "w", encoding="utf-8") as stream:
        json.dump(expected, stream, indent=1, ensure_ascii=False)
    return writer


def main(arguments=None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    make, whole_set = commands.add_parser("make"), commands.add_parser("set")
    make.add_argument("script")
    make.add_argument("out")
    whole_set.add_argument("directory")
    for command in (make, whole_set):
        command.add_argument("--test-suite", metavar="NAME:OPSLIMIT:MEMLIMIT")
    options = parser.parse_args(arguments)
    if options.command == "make":
        with open(options.script, encoding="utf-8") as stream:
            script = json.load(stream)
        if options.test_suite:
            script["suite"] = options.test_suite
        write_files(script, options.out)
        return 0
    import vault_cases

    os.makedirs(options.directory, exist_ok=True)
    for name, script in vault_cases.all_cases(options.test_suite or vault_cases.CHEAP_SUITE):
        write_files(script, os.path.join(options.directory, name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
