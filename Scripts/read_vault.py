#!/usr/bin/env python3
"""Lists, extracts and verifies the records of a subrosa vault.

An independent reader, written from the format specification ("FORMAT", version 1) alone. It
never writes to the vault, takes no lock, and reads bodies as streams: memory grows with the
metadata of the records, not with their bodies. Python cannot wipe memory: use it to check a
vault or to rescue records, not as the everyday program.

Exit codes: 0 done, 64 usage, 65 damaged data, 66 no such file, 69 not enough memory for
Argon2id, 73 cannot create, 74 input/output, 77 nothing opens with that secret.
"""

import argparse
import bisect
import collections
import datetime
import hashlib
import hmac
import json
import os
import struct
import sys
import unicodedata
from dataclasses import dataclass, field
from typing import Iterator, NamedTuple, Optional

from nacl import bindings as sodium
from nacl.exceptions import CryptoError

CELL = 4096  # bytes of a sealed cell, and of the header
PLAIN = 4056  # bytes of plaintext in a cell
NONCE, TAG = 24, 16
COMMIT, LOG, BODY = 1, 2, 3  # kinds of cells
PUT, DEL = 1, 2  # types of entries
COMMIT_HEAD = struct.Struct("<III4sQ32s32s32s32s")  # 152 bytes before the log
COMMIT_LOG = PLAIN - COMMIT_HEAD.size  # 3904 log bytes in a commit cell
MAX_LOG = 1 << 30
MAX_ENTRY = COMMIT_LOG + 2 * PLAIN + COMMIT_LOG  # 12016, and inline stored bytes
MAX_EXTENTS = 200
MAX_META_IN_ENTRY = 4096
MAX_META = 1 << 20
SLOTS, SLOT_SIZE, SLOT_START = 15, 272, 16
ZERO32 = bytes(32)


class Suite(NamedTuple):
    """The suite string and the Argon2id limits that make a KEK from a passphrase."""

    name: str
    opslimit: int
    memlimit: int

    def label(self, word: str) -> bytes:
        """The domain separation string of this suite for one use."""
        return f"{self.name} {word}".encode("ascii")


SUBROSA_1 = Suite("subrosa/1", 3, 268435456)


class NothingOpens(Exception):
    """Wrong secret, not a vault, or a damaged header: one error by design."""


class Damage(Exception):
    """A cell that breaks the format; `cell` is its index, `what` the rule."""

    def __init__(self, cell: int, what: str):
        super().__init__(f"cell {cell}: {what}")
        self.cell, self.what = cell, what


class Malformed(Exception):
    """An entry or a metadata message whose bytes do not parse."""


# --- primitives ---------------------------------------------------------------------------


def blake(data: bytes, key: bytes = b"") -> bytes:
    """H(data), or MAC(key, data)."""
    return hashlib.blake2b(data, digest_size=32, key=key).digest()


def derive(key: bytes, number: int, context: bytes) -> bytes:
    """KDF: crypto_kdf_derive_from_key with 32 bytes out."""
    salt = number.to_bytes(8, "little") + bytes(8)
    return hashlib.blake2b(
        b"", digest_size=32, key=key, salt=salt, person=context + bytes(8)
    ).digest()


def unseal(key: bytes, nonce: bytes, aad: bytes, sealed: bytes) -> Optional[bytes]:
    """The plaintext of XChaCha20-Poly1305-IETF, or None if the tag is wrong."""
    try:
        return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, aad, nonce, key)
    except CryptoError:
        return None


def pad(length: int) -> int:
    """The size rule: `length` (at least 4) rounded up to the next allowed number of cells."""
    exponent = length.bit_length() - 1
    zeros = max(2, exponent - (exponent.bit_length() - 1) - 1)
    return -(-length >> zeros) << zeros


def kek_from_passphrase(
    suite: Suite, salt: bytes, passphrase: str, keyfile: Optional[str] = None
) -> bytes:
    """The KEK of a passphrase and, if given, of the keyfile at that path."""
    digest = ZERO32
    if keyfile is not None:
        state = hashlib.blake2b(suite.label("keyfile"), digest_size=32)
        with open(keyfile, "rb") as stream:
            while chunk := stream.read(1 << 16):
                state.update(chunk)
        digest = state.digest()
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8")
    has_keyfile = bytes([keyfile is not None])
    prehash = blake(suite.label("pass") + has_keyfile + digest + text)
    try:
        return sodium.crypto_pwhash_alg(
            32, prehash, salt, suite.opslimit, suite.memlimit, sodium.crypto_pwhash_ALG_ARGON2ID13
        )
    except CryptoError as error:
        raise MemoryError("not enough memory for Argon2") from error


def kek_from_shares(suite: Suite, salt: bytes, master_secret: bytes) -> bytes:
    """The KEK of a SLIP-39 master secret of 32 bytes."""
    return blake(suite.label("shares") + salt, key=master_secret)


# --- file, header, cells ------------------------------------------------------------------


class CellFile:
    """The vault file as cells, at the size that it had when it was opened."""

    def __init__(self, path: str):
        self.descriptor = os.open(path, os.O_RDONLY)
        self.size = os.fstat(self.descriptor).st_size
        self.cells = self.size // CELL

    def read(self, cell: int, count: int = 1) -> bytes:
        """The bytes of `count` cells from `cell` on."""
        if not 0 <= cell <= self.cells - count:
            raise Damage(cell, "cell lies outside the file")
        return os.pread(self.descriptor, CELL * count, CELL * cell)

    def tag(self, cell: int) -> bytes:
        """The tag of a sealed cell."""
        return os.pread(self.descriptor, TAG, CELL * (cell + 1) - TAG)


class Slot(NamedTuple):
    """What a key slot holds."""

    role: int
    compartment: bytes
    root: bytes
    cover_root: bytes
    base: int


def open_slot(suite: Suite, header: bytes, kek: bytes) -> Slot:
    """Opens the lowest slot that commits to `kek`; raises NothingOpens."""
    salt, match = header[:SLOT_START], None
    slots = [header[SLOT_START + SLOT_SIZE * j :][:SLOT_SIZE] for j in range(SLOTS)]
    commit_key = derive(kek, 2, b"SubrSlot")
    for j in reversed(range(SLOTS)):
        nonce = slots[j][32 : 32 + NONCE]
        if hmac.compare_digest(blake(salt + nonce, key=commit_key), slots[j][:32]):
            match = j
    if match is None:
        raise NothingOpens
    nonce, sealed = slots[match][32 : 32 + NONCE], slots[match][32 + NONCE :]
    aad = suite.label("slot") + bytes([match]) + salt
    plain = unseal(derive(kek, 1, b"SubrSlot"), nonce, aad, sealed)
    if plain is None:
        raise NothingOpens
    version, role, zero, compartment, root, cover_root, base, rest = struct.unpack(
        "<HB5s16s32s32sQ104s", plain
    )
    reserved = any(zero) or any(rest) or (role == 1 and any(cover_root))
    if version != 1 or role not in (1, 2) or reserved:
        raise NothingOpens
    return Slot(role, compartment, root, cover_root, base)


@dataclass(slots=True)
class Commit:
    """One commit of a compartment: a cover commit or a hidden run."""

    start: int
    end: int
    n: int
    body_cells: int
    log_cells: int
    log_length: int
    seq: int
    prev: bytes
    digest: bytes
    near: bytes
    log_seal: bytes
    link: bytes  # H(nonce ‖ tag) of its commit cell

    @property
    def sealed_cells(self) -> int:
        """Body and log cells, which stand first in the commit."""
        return self.body_cells + self.log_cells


@dataclass(slots=True)
class Version:
    """One PUT or DEL, as replayed; `inline_at` is the log offset of inline stored bytes."""

    commit: Commit
    deleted: bool
    record: bytes
    version: bytes
    mtime: int
    parents: tuple
    body_length: int = 0
    body_seal: bytes = ZERO32
    extents: tuple = ()
    meta_length: int = 0
    meta: Optional[bytes] = b""  # None: it stands in the stored bytes, before the body
    inline_at: int = 0

    @property
    def meta_stored(self) -> int:
        """Bytes of metadata at the start of the stored bytes."""
        return self.meta_length if self.meta is None else 0

    @property
    def stored_length(self) -> int:
        """Bytes of the body, and of the metadata where that stands before it."""
        return self.meta_stored + self.body_length


@dataclass
class Compartment:
    """The cover or a hidden compartment: its key, and what the walk and the replay found."""

    name: str
    identifier: Optional[bytes]
    key: bytes
    base: Optional[int]
    commits: list = field(default_factory=list)  # oldest first once walked
    versions: list = field(default_factory=list)  # in replay order
    unknown: list = field(default_factory=list)
    gap: bool = False  # a damaged commit lies between the last commit found and the next
    lossy: bool = False  # some commit could not be opened


# --- entries and metadata -----------------------------------------------------------------


class Fields:
    """Reads little-endian fields from bytes; raises Malformed at the end."""

    def __init__(self, data: bytes):
        self.data, self.position = data, 0

    @property
    def left(self) -> int:
        return len(self.data) - self.position

    def take(self, count: int) -> bytes:
        if count > self.left:
            raise Malformed("entry ends inside a field")
        self.position += count
        return self.data[self.position - count : self.position]

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "little")

    def varint(self) -> int:
        value = 0
        for shift in range(0, 70, 7):
            byte = self.number(1)
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value & 0xFFFFFFFFFFFFFFFF
        raise Malformed("varint is too long")


def parse_entry(commit: Commit, kind: int, body: bytes, offset: int) -> Version:
    """The version of a PUT or DEL; `offset` is that of `body` in the log."""
    fields = Fields(body)
    record, version, mtime = fields.take(16), fields.take(16), fields.number(8)
    length, seal = (fields.number(8), fields.take(32)) if kind == PUT else (0, ZERO32)
    parents = tuple(fields.take(16) for _ in range(fields.number(1)))
    found = Version(commit, kind == DEL, record, version, mtime, parents, length, seal)
    if kind == PUT:
        parse_stored(found, fields, offset)
    if fields.left:
        raise Malformed("entry is not used up exactly")
    return found


def parse_stored(found: Version, fields: Fields, offset: int) -> None:
    """The second half of a PUT: extents, metadata, inline stored bytes."""
    count = fields.number(2)
    if count > MAX_EXTENTS:
        raise Malformed("more than 200 extents")
    found.extents = tuple(
        (fields.number(8), fields.number(2), fields.number(8)) for _ in range(count)
    )
    found.meta_length = fields.number(4)
    in_entry = found.meta_length <= MAX_META_IN_ENTRY
    found.meta = fields.take(found.meta_length) if in_entry else None
    if not count:
        if found.body_seal != ZERO32:
            raise Malformed("bodySeal of a version without extents is not zero")
        found.inline_at = offset + fields.position
        fields.take(found.stored_length)
    elif any(begin >= PLAIN or length < 1 for _, begin, length in found.extents):
        raise Malformed("extent without bytes, or with an offset outside its cell")
    elif sum(length for _, _, length in found.extents) != found.stored_length:
        raise Malformed("extents do not sum to the stored length")


METADATA = {1: "kind", 2: "slug", 3: "title", 4: "tags", 5: "date", 6: "marking", 7: "path"}
OWNER = 8


def parse_metadata(message: bytes) -> dict:
    """The fields of a serialized Metadata message; unknown fields are skipped."""
    found = {name: "" for name in METADATA.values()} | {"tags": [], "owner": ""}
    fields = Fields(message)
    while fields.left:
        number, wire = divmod(fields.varint(), 8)
        if not number or wire not in (0, 1, 2, 5):
            raise Malformed("metadata is not a protobuf message")
        if wire == 0:
            fields.varint()
            continue
        value = fields.take({1: 8, 5: 4}.get(wire) or fields.varint())
        if wire != 2 or number not in METADATA.keys() | {OWNER}:
            continue
        try:
            text = value.hex() if number == OWNER else value.decode("utf-8")
        except UnicodeDecodeError as error:
            raise Malformed("metadata is not UTF-8") from error
        if number == 4:
            found["tags"].append(text)
        else:
            found[METADATA.get(number, "owner")] = text
    return found


# --- the vault ----------------------------------------------------------------------------


class Vault:
    """An opened vault: walked and replayed at once, bodies read when asked for.

    `problems` holds every break of the format met so far, as (cell, what) in order.
    """

    def __init__(self, file: CellFile, suite: Suite, slot: Slot):
        self.file, self.suite = file, suite
        self.problems: dict = {}
        self.torn_tail: Optional[dict] = None
        cell_key = derive(slot.root, 1, b"SubrCell")
        own = Compartment(("cover", "hidden")[slot.role - 1], slot.compartment, cell_key, slot.base)
        self.cover, self.hidden = own, None
        if slot.role == 2:
            self.hidden = own
            cover_key = derive(slot.cover_root, 1, b"SubrCell")
            self.cover = Compartment("cover", None, cover_key, None)
        self.compartments = [self.cover] + ([self.hidden] if self.hidden else [])
        self._walk()
        for compartment in self.compartments:
            self._replay(compartment)

    def report(self, cell: int, what: str) -> None:
        """Notes a problem once."""
        self.problems[cell, what] = None

    def open_cell(self, compartment: Compartment, kind: int, cell: int, data=None):
        """The plaintext of a sealed cell, or None."""
        data = data or self.file.read(cell)
        aad = self.suite.label("cell") + bytes([kind]) + cell.to_bytes(8, "little")
        return unseal(compartment.key, data[:NONCE], aad, data[NONCE:])

    def need_cell(self, compartment: Compartment, kind: int, cell: int, data=None) -> bytes:
        """The plaintext of a sealed cell; raises Damage."""
        plain = self.open_cell(compartment, kind, cell, data)
        if plain is None:
            raise Damage(cell, f"{('', 'commit', 'log', 'body')[kind]} cell does not open")
        return plain

    # Opening (FORMAT section 5).

    def _open_commit(self, compartment: Compartment, end: int, within=None) -> Commit:
        """Opens and bound-checks a commit cell; `within` is the cover commit of a hidden run."""
        data = self.file.read(end)
        plain = self.need_cell(compartment, COMMIT, end, data)
        n, body_cells, log_length, _, seq, *hashes = COMMIT_HEAD.unpack_from(plain)
        log_cells = -(-max(0, log_length - COMMIT_LOG) // PLAIN)
        link = blake(data[:NONCE] + data[-TAG:])
        commit = Commit(end - n + 1, end, n, body_cells, log_cells, log_length, seq, *hashes, link)
        own = 1 + commit.sealed_cells
        fits = n >= own + 3 if compartment is self.cover else n == own
        if log_length > MAX_LOG or commit.start < 1 or not fits:
            raise Damage(end, "n, b or logLen of the commit cell is out of bounds")
        if within and not within.start + within.sealed_cells <= commit.start <= end < within.end:
            raise Damage(end, "hidden run does not lie in the noise of its commit")
        return commit

    def _scan_down(self, cell: int) -> int:
        """The first cell from `cell` downward that opens as a cover commit cell, or 0."""
        while cell > 0 and self.open_cell(self.cover, COMMIT, cell) is None:
            cell -= 1
        return max(cell, 0)

    def _walk(self) -> None:
        """Finds all commits, newest first, and checks their links."""
        end = self._scan_down(self.file.cells - 1)
        tail = self.file.size - CELL * (end + 1)
        if end and tail:
            self.torn_tail = {"cell": end + 1, "bytes": tail}
        reached_genesis = False
        while end:
            try:
                commit = self._open_commit(self.cover, end)
            except Damage as damage:
                self._skip_damaged(damage)
                end = self._scan_down(end - 1)
                continue
            self._link(self.cover, commit)
            if self.hidden:
                self._visit_run(commit)
            reached_genesis = commit.start == 1
            end = commit.start - 1
        if not reached_genesis:
            self.report(1, "the genesis commit was not found")
            if self.hidden:
                self._try_run(self.hidden.base, None, True)
        for compartment in self.compartments:
            compartment.commits.reverse()

    def _skip_damaged(self, damage: Damage) -> None:
        """Notes a damaged cover commit; the hidden run at its end may still open."""
        self.report(damage.cell, damage.what)
        for compartment in self.compartments:
            compartment.gap = compartment.lossy = True
        if self.hidden and damage.cell > 1:
            self._try_run(damage.cell - 1, None, False)

    def _visit_run(self, cover: Commit) -> None:
        """Looks for the hidden run of a cover commit."""
        if not self.hidden.commits and blake(self.file.read(cover.end - 1)) != cover.near:
            self.report(cover.end - 1, "near is wrong: this cell was changed")
        genesis = cover.start == 1
        self._try_run(self.hidden.base if genesis else cover.end - 1, cover, genesis)

    def _try_run(self, cell: int, cover: Optional[Commit], required: bool) -> None:
        """Takes the hidden run that ends at `cell`, if there is one."""
        try:
            if required or self.open_cell(self.hidden, COMMIT, cell) is not None:
                self._link(self.hidden, self._open_commit(self.hidden, cell, cover))
        except Damage as damage:
            self.hidden.gap = self.hidden.lossy = True
            self.report(damage.cell, damage.what)

    def _link(self, compartment: Compartment, commit: Commit) -> None:
        """Adds a commit found by the walk and checks that the next newer one follows it."""
        if compartment.commits:
            newer = compartment.commits[-1]
            if compartment.gap and newer.seq != commit.seq + 1:
                if newer.seq <= commit.seq:
                    self.report(newer.end, "seq does not rise")
            else:
                if newer.seq != commit.seq + 1:
                    self.report(newer.end, "seq does not follow that of the previous commit")
                if newer.prev != commit.link:
                    self.report(newer.end, "prev is wrong")
        if commit.start == 1 if compartment is self.cover else commit.end == compartment.base:
            if commit.seq != 0:
                self.report(commit.end, "seq of the genesis commit is not 0")
            if commit.prev != blake(self.file.read(0)):
                self.report(commit.end, "prev of the genesis commit is not H(header)")
            if compartment.base not in (None, commit.end):
                self.report(commit.end, "the genesis commit does not end at base")
        compartment.gap = False
        compartment.commits.append(commit)

    # Replay.

    def log(self, compartment: Compartment, commit: Commit):
        """A function (offset, count) that reads log bytes of a commit, a cell at a time."""
        at, chunk, start = -1, b"", 0

        def read(offset: int, count: int) -> bytes:
            nonlocal at, chunk, start
            found = bytearray()
            while count:
                index = 0 if offset < COMMIT_LOG else (offset - COMMIT_LOG) // PLAIN + 1
                if index == 0 and at != 0:
                    plain = self.need_cell(compartment, COMMIT, commit.end)
                    chunk, start = plain[COMMIT_HEAD.size :], 0
                elif index != at:
                    cell = commit.start + commit.body_cells + index - 1
                    chunk = self.need_cell(compartment, LOG, cell)
                    start = COMMIT_LOG + PLAIN * (index - 1)
                at = index
                piece = chunk[offset - start :][:count]
                found += piece
                offset, count = offset + len(piece), count - len(piece)
            return bytes(found)

        return read

    def _replay(self, compartment: Compartment) -> None:
        """Replays the logs from genesis on; the first of repeated version ids counts."""
        seen: set = set()
        for commit in compartment.commits:
            for found in self._entries(compartment, commit):
                if found.version in seen:
                    self.report(commit.end, f"version id {found.version.hex()} is repeated")
                    continue
                seen.add(found.version)
                compartment.versions.append(found)

    def _entries(self, compartment: Compartment, commit: Commit) -> Iterator[Version]:
        """The versions in a commit's log. Without a right logSeal only the part of the log in
        the commit cell, which that cell's own tag protects, is used."""
        read, end, position = self.log(compartment, commit), commit.log_length, 0
        if not self._log_seal_holds(commit):
            self.report(commit.end, "logSeal is wrong")
            end = min(end, COMMIT_LOG)
        try:
            while position < end:
                start, position = position + 5, position + 5
                if start <= end:
                    kind, length = struct.unpack("<BI", read(start - 5, 5))
                    position = start + length
                if position > end:
                    raise Damage(commit.end, "an entry crosses the end of the log")
                if kind not in (PUT, DEL):
                    compartment.unknown.append({"cell": commit.end, "type": kind, "length": length})
                elif length + 5 > MAX_ENTRY:
                    self.report(commit.end, "entry is too long")
                else:
                    try:
                        yield parse_entry(commit, kind, read(start, length), start)
                    except Malformed as error:
                        self.report(commit.end, str(error))
        except Damage as damage:
            self.report(damage.cell, damage.what)

    def _log_seal_holds(self, commit: Commit) -> bool:
        if not commit.log_cells:
            return commit.log_seal == ZERO32
        tags = hashlib.blake2b(digest_size=32)
        for cell in range(commit.start + commit.body_cells, commit.start + commit.sealed_cells):
            tags.update(self.file.tag(cell))
        return tags.digest() == commit.log_seal

    def heads(self, compartment: Compartment) -> Iterator[tuple]:
        """Yields (version, is head, is in conflict) for every version, by record."""
        records: dict = {}
        for found in compartment.versions:
            records.setdefault(found.record, []).append(found)
        for versions in records.values():
            named = {p for v in versions for p in v.parents if p != v.version}
            heads = [v for v in versions if v.version not in named]
            if not heads:
                self.report(versions[-1].commit.end, "a record has versions but no head")
                heads = versions
            conflict = len(heads) > 1 and not all(v.deleted for v in heads)
            for found in versions:
                is_head = any(found is head for head in heads)
                yield found, is_head, conflict and is_head

    # Bodies.

    def check_body_seal(self, compartment: Compartment, found: Version) -> None:
        """Checks that the extents lie in body cells and that bodySeal holds; raises Damage."""
        tags = hashlib.blake2b(digest_size=32)
        for cell, offset, length in found.extents:
            run = self.run_of(compartment, cell)
            if run is None and not compartment.lossy:
                raise Damage(found.commit.end, f"extent names cell {cell}, not a body cell")
            last = cell + (offset + length - 1) // PLAIN
            if run and (last >= run.start + run.body_cells or run.seq > found.commit.seq):
                raise Damage(found.commit.end, "extent leaves its run, or names a later commit")
            if last >= self.file.cells:
                raise Damage(found.commit.end, "extent leaves the file")
            for touched in range(cell, last + 1):
                tags.update(self.file.tag(touched))
        if found.extents and tags.digest() != found.body_seal:
            raise Damage(found.extents[0][0], "bodySeal is wrong: body cells were changed")

    def run_of(self, compartment: Compartment, cell: int) -> Optional[Commit]:
        """The commit of which `cell` is a body cell."""
        index = bisect.bisect_right(compartment.commits, cell, key=lambda c: c.start) - 1
        commit = compartment.commits[index] if index >= 0 else None
        return commit if commit and cell < commit.start + commit.body_cells else None

    def stored(self, compartment: Compartment, found: Version, skip: int, take: int):
        """Yields `take` stored bytes after `skip` in pieces of at most one cell, checked."""
        if not found.extents:
            yield self.log(compartment, found.commit)(found.inline_at + skip, take)
            return
        self.check_body_seal(compartment, found)
        for cell, offset, length in found.extents:
            while length and take:
                step = min(PLAIN - offset, length)
                if skip < step:
                    plain = self.need_cell(compartment, BODY, cell)
                    piece = plain[offset + skip : offset + step][:take]
                    skip, take = 0, take - len(piece)
                    yield piece
                else:
                    skip -= step
                cell, offset, length = cell + 1, 0, length - step

    def body(self, compartment: Compartment, found: Version):
        """Yields the body of a version in pieces; raises Damage before any wrong byte."""
        return self.stored(compartment, found, found.meta_stored, found.body_length)

    def metadata(self, compartment: Compartment, found: Version) -> dict:
        """The decoded metadata; damage is reported and gives empty fields."""
        try:
            message = found.meta
            if message is None:
                if found.meta_length > MAX_META:
                    raise Malformed("metadata is over 1 MiB")
                message = b"".join(self.stored(compartment, found, 0, found.meta_length))
            return parse_metadata(message)
        except Malformed as error:
            self.report(found.commit.end, str(error))
        except Damage as damage:
            self.report(damage.cell, damage.what)
        return parse_metadata(b"")

    # Verification.

    def verify(self) -> None:
        """Opens every sealed cell and recomputes every digest and seal; fills `problems`."""
        for compartment in self.compartments:
            used = self._check_versions(compartment)
            for commit in compartment.commits:
                self._check_commit(compartment, commit, used.get(commit.start, []))

    def _check_versions(self, compartment: Compartment) -> dict:
        """Checks every version; returns the parts of each commit's body stream in use."""
        used: dict = {}
        for found, _, _ in self.heads(compartment):
            self.metadata(compartment, found)
            if not found.extents and found.stored_length and found.commit.log_cells:
                self.report(found.commit.end, "inline bytes in a log of several cells")
            try:
                self.check_body_seal(compartment, found)
            except Damage as damage:
                self.report(damage.cell, damage.what)
            for cell, offset, length in found.extents:
                if run := self.run_of(compartment, cell):
                    begin = PLAIN * (cell - run.start) + offset
                    used.setdefault(run.start, []).append((begin, begin + length))
        return used

    def _check_commit(self, compartment: Compartment, commit: Commit, used: list) -> None:
        """Checks one commit: sizes, reserved bytes, padding, digest, near."""
        is_cover = compartment is self.cover
        plain = self.need_cell(compartment, COMMIT, commit.end)
        if any(plain[12:16]):
            self.report(commit.end, "reserved bytes are not zero")
        if any(plain[COMMIT_HEAD.size + min(commit.log_length, COMMIT_LOG) :]):
            self.report(commit.end, "log padding is not zero")
        if is_cover:
            self._check_size(commit)
        elif commit.near != ZERO32:
            self.report(commit.end, "near of a hidden commit is not zero")
        body_end = self._stream_end(commit, used) if is_cover else PLAIN * commit.body_cells
        ends = {BODY: body_end, LOG: commit.log_length - COMMIT_LOG}
        digest = hashlib.blake2b(digest_size=32)
        for cell in range(commit.start, commit.end):
            data, index = self.file.read(cell), cell - commit.start
            if index >= commit.sealed_cells:
                digest.update(data)
                continue
            digest.update(data[-TAG:])
            kind = BODY if index < commit.body_cells else LOG
            plain = self.open_cell(compartment, kind, cell, data)
            if kind == LOG:
                index -= commit.body_cells
            if plain is None:
                self.report(cell, f"{'body' if kind == BODY else 'log'} cell does not open")
            elif any(plain[max(0, ends[kind] - PLAIN * index) :]):
                self.report(cell, "padding is not zero")
        if digest.digest() != commit.digest:
            self.report(commit.end, "digest is wrong")
        if is_cover and blake(data) != commit.near:
            self.report(commit.end - 1, "near is wrong: this cell was changed")

    def _check_size(self, commit: Commit) -> None:
        """The size rule; genesis may have any amount of additional room."""
        cover_cells = 1 + commit.sealed_cells
        quarter = -(-cover_cells // 4)
        if commit.start == 1:
            least = pad(1 + cover_cells + max(240, quarter)) - 1
            right = commit.n >= least and pad(commit.n + 1) == commit.n + 1
        else:
            right = commit.n == pad(cover_cells + max(3, quarter))
        if not right:
            self.report(commit.end, "n does not follow the size rule")

    def _stream_end(self, commit: Commit, used: list) -> int:
        """Where a cover commit's body stream ends; extents must leave no gap in it. What a
        lost commit may have named cannot be judged: then the whole last cell counts."""
        end = 0
        for begin, stop in sorted(used):
            if begin > end and not self.cover.lossy:
                self.report(commit.end, "gap in the body stream")
            end = max(end, stop)
        if self.cover.lossy:
            return PLAIN * commit.body_cells
        if -(-end // PLAIN) != commit.body_cells:
            self.report(commit.end, "b does not fit the bodies")
        return end

    # Results as JSON values.

    def anchor(self, compartment: Compartment) -> Optional[str]:
        """The first 32 hex digits of H(newest commit cell)."""
        newest = compartment.commits[-1:]
        return blake(self.file.read(newest[0].end)).hex()[:32] if newest else None

    def listing(self, all_versions: bool = False, sink=None) -> dict:
        """The heads, or all versions, sorted by id. `sink(name, pieces)` takes each body."""
        records = []
        for compartment in self.compartments:
            for found, is_head, conflict in self.heads(compartment):
                if all_versions or (is_head and (conflict or not found.deleted)):
                    item = self._describe(compartment, found, sink)
                    records.append(item | {"head": is_head, "conflict": conflict})
        records.sort(key=lambda item: (item["id"], item["version"], item["compartment"]))
        newest = self.compartments[-1]
        return {
            "compartment": newest.name,
            "compartment_id": newest.identifier.hex(),
            "anchor": self.anchor(newest),
            "anchors": {c.name: self.anchor(c) for c in self.compartments},
            "torn_tail": self.torn_tail,
            "records": records,
            "unknown_entries": self._unknown(),
            "problems": self._problems(),
        }

    def _describe(self, compartment: Compartment, found: Version, sink) -> dict:
        """One version as a JSON object; its body is hashed and, with a sink, written."""
        name, sha256 = f"{found.record.hex()}.{found.version.hex()}", hashlib.sha256()

        def hashed():
            for piece in self.body(compartment, found):
                sha256.update(piece)
                yield piece

        readable = not found.deleted
        try:
            if readable and sink:
                name = sink(name, compartment.name, hashed())
            elif readable:
                collections.deque(hashed(), maxlen=0)
        except Damage as damage:
            self.report(damage.cell, damage.what)
            readable = False
        return {
            "id": found.record.hex(),
            "version": found.version.hex(),
            "compartment": compartment.name,
            "deleted": found.deleted,
            **self.metadata(compartment, found),
            "modified": iso8601(found.mtime),
            "mtime_ms": found.mtime,
            "parents": [parent.hex() for parent in found.parents],
            "size": found.body_length,
            "sha256": sha256.hexdigest() if readable else None,
            **({"file": name if readable else None} if sink else {}),
        }

    def report_of_verify(self) -> dict:
        """Runs `verify` and returns its report."""
        self.verify()
        commits = [
            {
                "compartment": compartment.name,
                "seq": commit.seq,
                "start": commit.start,
                "end": commit.end,
                "n": commit.n,
                "b": commit.body_cells,
                "logLen": commit.log_length,
            }
            for compartment in self.compartments
            for commit in compartment.commits
        ]
        return {
            "ok": not self.problems,
            "anchors": {c.name: self.anchor(c) for c in self.compartments},
            "commits": commits,
            "torn_tail": self.torn_tail,
            "unknown_entries": self._unknown(),
            "problems": self._problems(),
        }

    def _unknown(self) -> list:
        return [{"compartment": c.name} | entry for c in self.compartments for entry in c.unknown]

    def _problems(self) -> list:
        return [{"cell": cell, "what": what} for cell, what in sorted(self.problems)]


def iso8601(milliseconds: int) -> Optional[str]:
    """The time in UTC to the millisecond, or None after the year 9999."""
    epoch = datetime.datetime(1970, 1, 1)
    try:
        time = epoch + datetime.timedelta(milliseconds=milliseconds)
    except OverflowError:
        return None
    return time.isoformat(timespec="milliseconds") + "Z"


def open_vault(path: str, suite: Suite, kek_of_salt) -> Vault:
    """Opens the vault at `path`; `kek_of_salt` makes the KEK from the header's salt."""
    file = CellFile(path)
    if not file.cells:
        raise NothingOpens
    header = file.read(0)
    return Vault(file, suite, open_slot(suite, header, kek_of_salt(header[:SLOT_START])))


# --- command line -------------------------------------------------------------------------


def extract(vault: Vault, directory: str) -> dict:
    """Writes the body of every head and index.json into `directory`."""
    os.makedirs(directory, mode=0o700, exist_ok=True)

    def create(name: str):
        path = os.path.join(directory, name)
        return open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")

    def sink(name: str, compartment: str, pieces) -> str:
        # The same version can stand in the cover and in a hidden compartment.
        if compartment == "hidden" and os.path.exists(os.path.join(directory, name)):
            name += ".hidden"
        try:
            with create(name) as stream:
                for piece in pieces:
                    stream.write(piece)
        except Damage:
            os.unlink(os.path.join(directory, name))
            raise
        return name

    index = vault.listing(sink=sink)
    with create("index.json") as stream:
        stream.write(json.dumps(index, indent=1).encode("ascii"))
    return index


class Parser(argparse.ArgumentParser):
    """An argument parser with the exit code of usage errors of subrosa."""

    def error(self, message: str):
        self.print_usage(sys.stderr)
        self.exit(64, f"read_vault: error: {message}\n")


def parse_arguments(arguments) -> argparse.Namespace:
    """Parses and checks the command line; usage errors exit with 64."""
    parser = Parser(description=__doc__.split("\n\n")[0])
    parser.add_argument("vault", metavar="VAULT")
    parser.add_argument("command", nargs="?", choices=["list", "extract", "verify"], default="list")
    parser.add_argument(
        "directory", metavar="DIR", nargs="?", help="extract: the folder to write to"
    )
    secret = parser.add_mutually_exclusive_group(required=True)
    secret.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        help="a descriptor whose first line is the passphrase",
    )
    secret.add_argument(
        "--shares-secret-fd",
        type=int,
        metavar="N",
        help="a descriptor whose first line is the shares' secret, as 64 hexadecimal digits",
    )
    parser.add_argument("--keyfile", metavar="FILE")
    parser.add_argument(
        "--all-versions", action="store_true", help="list: all versions and removals"
    )
    parser.add_argument(
        "--test-suite",
        metavar="NAME:OPSLIMIT:MEMLIMIT",
        help="another suite; only the project's own test vaults have one",
    )
    options = parser.parse_intermixed_args(arguments)
    if (options.command == "extract") != (options.directory is not None):
        parser.error("extract needs a DIR, and no other command accepts one")
    if options.keyfile and options.shares_secret_fd is not None:
        parser.error("--keyfile can only be used with --passphrase-fd")
    options.suite = SUBROSA_1
    try:
        if options.test_suite:
            name, opslimit, memlimit = options.test_suite.rsplit(":", 2)
            options.suite = Suite(name, int(opslimit), int(memlimit))
        options.kek = secret_reader(options)
    except ValueError as error:
        parser.error(f"the secret or the suite is invalid: {type(error).__name__}")
    return options


def secret_reader(options: argparse.Namespace):
    """Reads the secret's line; returns the function from salt to KEK."""
    shares = options.passphrase_fd is None
    descriptor = options.shares_secret_fd if shares else options.passphrase_fd
    # Unbuffered: what follows the first line stays in the descriptor.
    with open(descriptor, "rb", buffering=0, closefd=False) as stream:
        line = stream.readline().removesuffix(b"\n")
    if shares:
        master_secret = bytes.fromhex(line.decode("ascii"))
        if len(master_secret) != 32:
            raise ValueError
        return lambda salt: kek_from_shares(options.suite, salt, master_secret)
    passphrase = line.decode("utf-8")
    return lambda salt: kek_from_passphrase(options.suite, salt, passphrase, options.keyfile)


def run(options: argparse.Namespace) -> int:
    """Runs one command and prints its JSON result; returns the exit code."""
    vault = open_vault(options.vault, options.suite, options.kek)
    if options.command == "verify":
        result = vault.report_of_verify()
    elif options.command == "extract":
        result = extract(vault, options.directory)
    else:
        result = vault.listing(options.all_versions)
    if options.command != "extract":
        json.dump(result, sys.stdout, indent=1)
        print()
    if vault.torn_tail:
        tail = vault.torn_tail["bytes"]
        print(f"read_vault: {tail} bytes follow the newest commit", file=sys.stderr)
    for problem in result["problems"]:
        print(f"read_vault: cell {problem['cell']}: {problem['what']}", file=sys.stderr)
    return 65 if result["problems"] else 0


def main(arguments=None) -> int:
    """The command; returns its exit code."""
    failures = {
        NothingOpens: (77, "wrong passphrase or secret, or the file is damaged or not a vault"),
        MemoryError: (69, "not enough memory to try a passphrase or a secret"),
        FileNotFoundError: (66, "no such file"),
        FileExistsError: (73, "the file already exists; it was not changed"),
        OSError: (74, "reading or writing failed"),
    }
    try:
        return run(parse_arguments(arguments))
    except tuple(failures) as error:
        kind = next(kind for kind in failures if isinstance(error, kind))
        code, text = failures[kind]
        print(f"read_vault: error: {text}", file=sys.stderr)
        return code


if __name__ == "__main__":
    sys.exit(main())
