"""read_vault.py against the frozen vectors in Tests/Vectors; the Swift suites read the same."""

import hashlib
import json
import pathlib

import pytest

import read_vault
from test_read_vault import check_sizes_and_anchors, pick, read

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "Vectors"
PARTS = json.loads((FOLDER / "parts.json").read_text("utf-8"))
FILES = ["empty", "cover", "cover-and-hidden", "cover-and-three-hidden"]
FILES += ["torn", "tampered", "salvaged"]
# What the program of each release wrote: every later one must open it.
FILES += sorted(path.stem for path in FOLDER.glob("release-*.vault"))
SUITE = read_vault.SUBROSA_1
# The program's words for damage (`verify --format json`), and the reader's.
KINDS = {
    "commit cell does not open": "sealBroken",
    "log cell does not open": "sealBroken",
    "body cell does not open": "sealBroken",
    "near is wrong: this cell was changed": "near",
    "digest is wrong": "digest",
    "prev is wrong": "chain",
    "seq does not follow that of the previous commit": "chain",
}


def named(vectors):
    assert vectors
    return pytest.mark.parametrize("vector", vectors, ids=lambda vector: vector["name"])


@named(PARTS["keks"])
def test_keks(vector, tmp_path):
    salt = bytes.fromhex(vector["salt"])
    if "shares" in vector:
        kek = read_vault.kek_from_shares(SUITE, salt, bytes.fromhex(vector["shares"]))
    else:
        keyfile, path = vector.get("keyfile"), tmp_path / "keyfile"
        if isinstance(keyfile, dict):
            path.write_bytes(bytes([keyfile["byte"]]) * keyfile["count"])
        elif keyfile is not None:
            path.write_bytes(bytes.fromhex(keyfile))
        path = None if keyfile is None else str(path)
        kek = read_vault.kek_from_passphrase(SUITE, salt, vector["passphrase"], path)
    assert kek.hex() == vector["kek"]


@named(PARTS["headers"])
def test_headers(vector):
    header, kek = bytes.fromhex(vector["header"]), bytes.fromhex(vector["kek"])
    opens = vector["opens"]
    if opens is None:
        with pytest.raises(read_vault.NothingOpens):
            read_vault.open_slot(SUITE, header, kek)
        return
    slot = read_vault.open_slot(SUITE, header, kek)
    assert (slot.role, slot.base) == (opens["role"], opens["base"])
    assert slot.compartment.hex() == opens["compartment"]
    assert (slot.root.hex(), slot.cover_root.hex()) == (opens["root"], opens["coverRoot"])


@named(PARTS["cells"])
def test_cells(vector):
    data, index = bytes.fromhex(vector["cell"]), vector["index"]
    key = read_vault.derive(bytes.fromhex(vector["root"]), 1, b"SubrCell")
    aad = SUITE.label("cell") + bytes([vector["kind"]]) + index.to_bytes(8, "little")
    plain = read_vault.unseal(key, data[:24], aad, data[24:])
    opens = vector["opens"]
    if opens is None:
        assert plain is None
        return
    if "text" in opens:
        assert plain.hex() == opens["text"]
        return
    fields = read_vault.COMMIT_HEAD.unpack_from(plain)
    names = ("n", "b", "logLen", "zero", "seq", "prev", "digest", "near", "logSeal")
    for name, value in zip(names, fields):
        wanted = opens.get(name, "00000000")
        assert wanted == (value.hex() if isinstance(value, bytes) else value), name
    log = plain[read_vault.COMMIT_HEAD.size :]
    assert log[: min(opens["logLen"], read_vault.COMMIT_LOG)].hex() == opens["log"]
    assert read_vault.blake(data[:24] + data[-16:]).hex() == opens["link"]
    assert read_vault.blake(data).hex()[:32] == opens["anchor"]


def test_sizes():
    sizes = PARTS["sizes"]
    assert len(sizes["pad"]) > 200 and len(sizes["ordinary"]) > 40
    for length, padded in sizes["pad"]:
        assert read_vault.pad(length) == padded
    for c, n in sizes["ordinary"]:
        assert read_vault.pad(c + max(3, -(-c // 4))) == n
    for c, room, n in sizes["genesis"]:
        assert read_vault.pad(1 + c + max(240, -(-c // 4)) + room) - 1 == n


@pytest.mark.parametrize("name", FILES)
def test_files(name, capsys, tmp_path):
    path, expected = FOLDER / f"{name}.vault", json.loads((FOLDER / f"{name}.json").read_text())
    assert hashlib.sha256(path.read_bytes()).hexdigest() == expected["sha256"]
    for number, secret in enumerate(expected["secrets"]):
        if "keyfile" in secret:
            keyfile = tmp_path / "keyfile"
            keyfile.write_bytes(bytes.fromhex(secret["keyfile"]))
            secret = secret | {"keyfile_name": keyfile}
        views, damage = secret["views"], secret["damage"]
        code, report = read(capsys, path, secret, "verify", suite="subrosa/1:3:268435456")
        assert code == (65 if damage else 0)
        found = {(problem["cell"], KINDS[problem["what"]]) for problem in report["problems"]}
        assert found == {(item["cell"], item["kind"]) for item in damage}
        tail = report["torn_tail"]["bytes"] if report["torn_tail"] else 0
        assert tail == expected["torn_tail"]
        check_sizes_and_anchors(report, views, path)
        out = tmp_path / f"{name}-{number}"
        read(capsys, path, secret, "extract", out, suite="subrosa/1:3:268435456")
        check_bodies(out, views)
        code, listing = read(
            capsys, path, secret, "list", "--all-versions", suite="subrosa/1:3:268435456"
        )
        assert listing["compartment_id"] == views[-1]["compartment_id"]
        for view in views:
            wanted = [v if v["readable"] else v | {"sha256": None} for v in view["versions"]]
            records = [r for r in listing["records"] if r["compartment"] == view["role"]]
            assert pick(records) == pick(wanted)


def check_bodies(folder, views):
    """Every head is there, with the text that the vector says."""
    index = {
        (r["compartment"], r["version"]): r
        for r in json.loads((folder / "index.json").read_text())["records"]
    }
    heads = [(v["role"], x) for v in views for x in v["versions"] if x["head"]]
    heads = [(role, x) for role, x in heads if x["conflict"] or not x["deleted"]]
    assert set(index) == {(role, x["version"]) for role, x in heads}
    for role, version in heads:
        file = index[role, version["version"]]["file"]
        assert bool(file) == version["readable"]
        if not file:
            continue
        body = (folder / file).read_bytes()
        assert hashlib.sha256(body).hexdigest() == version["sha256"]
        assert read_vault.blake(body).hex() == version["blake2b"]
        assert body.decode() == version["text"] if "text" in version else len(body) >= 100
