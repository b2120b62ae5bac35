"""Tests of read_vault.py against the vaults that make_vault.py writes, and against damage."""

import hashlib
import json
import os
import random
import subprocess
import sys

import pytest

import make_vault
import read_vault
import vault_cases

CASES = dict(vault_cases.all_cases(vault_cases.CHEAP_SUITE))
CHEAP = read_vault.Suite("subrosa/test", 1, 8192)
FIELDS = (
    "id",
    "version",
    "parents",
    "deleted",
    "mtime_ms",
    "size",
    "sha256",
    "kind",
    "slug",
    "title",
)
FIELDS += ("date", "marking", "path", "owner", "tags", "head", "conflict")


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """A folder with the whole standard set."""
    path = tmp_path_factory.mktemp("set")
    assert make_vault.main(["set", str(path)]) == 0
    return path


def read(capsys, path, secret: dict, *command, suite="subrosa/test:1:8192"):
    """Runs the reader in this process; returns its exit code and JSON result."""
    shares = "shares" in secret
    line = (secret["shares"] if shares else secret["passphrase"]).encode("utf-8")
    reader, writer = os.pipe()
    with os.fdopen(writer, "wb") as stream:
        stream.write(line + b"\nnot part of the secret\n")
    arguments = [str(path), *map(str, command)]
    arguments += ["--shares-secret-fd" if shares else "--passphrase-fd", str(reader)]
    if "keyfile_name" in secret:
        arguments += ["--keyfile", str(path.parent / secret["keyfile_name"])]
    arguments += ["--test-suite", suite]
    try:
        code = read_vault.main(arguments)
    finally:
        os.close(reader)
    output = capsys.readouterr().out
    return code, json.loads(output) if output else None


def pick(items: list, fields=FIELDS) -> list:
    return [{field: item[field] for field in fields} for item in items]


@pytest.mark.parametrize("name", CASES)
def test_reader_finds_what_the_writer_wrote(name, folder, capsys, tmp_path):
    expected = json.loads((folder / f"{name}.json").read_text("utf-8"))
    path, suite = folder / f"{name}.vault", expected["suite"]
    # Damage to a hidden compartment is seen with its own secret, the last one.
    for secret in expected["secrets"][-1:] if expected["exit"]["verify"] else expected["secrets"]:
        code, listing = read(capsys, path, secret, "list", "--all-versions", suite=suite)
        if expected["secret"]:
            assert code == expected["secret"]
            continue
        assert code == expected["exit"]["list"], listing["problems"]
        assert bool(listing["torn_tail"]) == expected["torn_tail"]
        code, report = read(capsys, path, secret, "verify", suite=suite)
        assert code == expected["exit"]["verify"], report["problems"]
        assert report["ok"] == (code == 0)
        named = {problem["cell"] for problem in report["problems"]}
        assert set(expected["problems"]) <= named
        if code == 0:
            check_sizes_and_anchors(report, secret["views"], path)
        if expected["content"]:
            check_content(listing, secret["views"])
            out = tmp_path / str(expected["secrets"].index(secret))
            code, _ = read(capsys, path, secret, "extract", out, suite=suite)
            assert code == expected["exit"]["list"]
            check_extracted(out, secret["views"])


def check_sizes_and_anchors(report, views, path):
    keys = ("compartment", "seq", "start", "end", "n", "b", "logLen")
    expected = [{"compartment": v["role"]} | commit for v in views for commit in v["commits"]]
    assert report["commits"] == [{key: commit[key] for key in keys} for commit in expected]
    assert report["anchors"] == {view["role"]: view["anchor"] for view in views}
    assert len(report["unknown_entries"]) == sum(view["unknown_entries"] for view in views)
    if not report["torn_tail"]:
        assert os.path.getsize(path) % 16384 == 0


def check_content(listing, views):
    for view in views:
        found = [r for r in listing["records"] if r["compartment"] == view["role"]]
        assert pick(found) == pick(view["versions"])
    assert listing["compartment"] == views[-1]["role"]
    assert listing["compartment_id"] == views[-1]["compartment_id"]


def check_extracted(directory, views):
    index = json.loads((directory / "index.json").read_text())
    for view in views:
        heads = [v for v in view["versions"] if v["head"] and (v["conflict"] or not v["deleted"])]
        found = [r for r in index["records"] if r["compartment"] == view["role"]]
        assert pick(found) == pick(heads)
    for record in index["records"]:
        if not record["deleted"]:
            body = (directory / record["file"]).read_bytes()
            assert hashlib.sha256(body).hexdigest() == record["sha256"]


def test_the_set_is_deterministic():
    for name in ("hidden-pieces", "three-hidden"):
        assert make_vault.Writer(CASES[name]).data == make_vault.Writer(CASES[name]).data


@pytest.mark.parametrize(
    "secret",
    [
        {"passphrase": "wrong horse"},
        {"passphrase": "correct horse\r"},
        {"passphrase": "correct hors"},
        {"passphrase": "with a keyfile"},
        {"passphrase": "correct horse", "keyfile_name": "several-secrets.keyfile-1"},
        {"shares": "00" * 32},
    ],
)
def test_a_wrong_secret_opens_nothing(secret, folder, capsys):
    assert read(capsys, folder / "several-secrets.vault", secret) == (77, None)


def test_the_suite_string_and_its_limits_are_part_of_the_secret(folder, capsys):
    path, secret = folder / "cover.vault", {"passphrase": "correct horse"}
    for suite in ("subrosa/2:1:8192", "subrosa/test:2:8192", "subrosa/test:1:16384"):
        assert read(capsys, path, secret, suite=suite) == (77, None)


def test_passphrases_are_normalised(folder, capsys):
    secret = {"passphrase": "Gr\u00fcn \u1112\u1161\u11ab\u1100\u1173\u11af caf\u00e9"}
    secret["keyfile_name"] = "real-hidden.keyfile-1"
    suite = make_vault.PRODUCT_SUITE
    assert read(capsys, folder / "real-hidden.vault", secret, suite=suite)[0] == 0


# Damage at every place.


def open_bytes(data: bytes, path, kek) -> read_vault.Vault:
    path.write_bytes(data)
    return read_vault.open_vault(str(path), CHEAP, lambda salt: kek(salt))


def kek_of(passphrase):
    return lambda salt: read_vault.kek_from_passphrase(CHEAP, salt, passphrase)


def heads_of(vault) -> dict:
    """version id -> digest of the body, for every version of every compartment."""
    records = vault.listing(True)["records"]
    return {(r["compartment"], r["version"]): r["sha256"] for r in records}


def test_every_cut_shows_an_earlier_state_or_is_refused(tmp_path):
    writer = make_vault.Writer(CASES["hidden"])
    commits = writer.cover.commits
    whole = heads_of(open_bytes(writer.data, tmp_path / "v", kek_of("battery staple")))
    ends = {4096 * (commit["end"] + 1) for commit in commits}
    cuts = {end + delta for end in ends for delta in (-4096, -1, 0, 1, 4095)}
    cuts |= {random.Random(1).randrange(len(writer.data)) for _ in range(60)} | {0, 1, 4095, 4096}
    for cut in sorted(cuts & set(range(len(writer.data)))):
        try:
            vault = open_bytes(writer.data[:cut], tmp_path / "v", kek_of("battery staple"))
        except read_vault.NothingOpens:
            assert cut < 4096
            continue
        assert cut >= 4096
        complete = [c for c in commits if 4096 * (c["end"] + 1) <= cut]
        vault.verify()
        assert len(vault.cover.commits) == len(complete)
        assert bool(vault.problems) == (not complete)
        assert bool(vault.torn_tail) == (complete != [] and cut not in ends)
        assert heads_of(vault).items() <= whole.items()


@pytest.mark.parametrize("passphrase", ["correct horse", "battery staple"])
def test_every_flipped_bit_is_found(passphrase, tmp_path):
    """`verify` finds each flip, unless it lies in the newest commit cell of the cover (then it
    looks like a crash, the documented rollback by one commit) or makes the secret's own slot or
    the salt useless (then nothing opens). No flip ever changes a text."""
    writer = make_vault.Writer(CASES["hidden"])
    cover, hidden = writer.cover.commits, writer.compartments["h1"].commits
    whole = heads_of(open_bytes(writer.data, tmp_path / "v", kek_of(passphrase)))
    chance, flips = random.Random(2), set()
    sealed = [c for commit in cover + hidden for c in range(commit["start"], commit["end"] + 1)]
    sealed = [c for c in sealed if c > 256 or c < 8] + [c["end"] for c in hidden]
    for cell in set(sealed) | {commit["end"] - 1 for commit in cover}:
        for byte in (0, 23, 24, 40, 200, 4079, 4080, 4095):
            flips.add((cell, byte, chance.randrange(8)))
    for _ in range(150):
        flips.add((chance.randrange(256), chance.randrange(4096), chance.randrange(8)))
    flips |= {(0, byte, chance.randrange(8)) for byte in range(0, 4096, 31)}
    unopened, salt = 0, writer.salt
    kek = kek_of(passphrase)(salt)  # Argon2id once: a flip of the salt is looked at alone
    for cell, byte, bit in sorted(flips):
        data = bytearray(writer.data)
        data[4096 * cell + byte] ^= 1 << bit
        try:
            vault = open_bytes(
                data, tmp_path / "v", lambda found: kek if found == salt else bytes(32)
            )
        except read_vault.NothingOpens:
            assert cell == 0
            unopened += 1
            continue
        vault.verify()
        if cell == cover[-1]["end"]:
            assert vault.torn_tail and len(vault.cover.commits) == len(cover) - 1
        else:
            assert vault.problems, (cell, byte, bit)
        seen = heads_of(vault)
        wrong = {key for key in seen if seen[key] not in (None, whole[key])}
        assert not wrong
    # The slot is 272 of 4096 bytes and the flips are 31 apart: 8 or 9, and one in the salt.
    assert 8 <= unopened <= 12


def test_damage_in_another_compartment_is_found_with_the_cover_secret(tmp_path):
    writer = make_vault.Writer(CASES["hidden"])
    data = bytearray(writer.data)
    data[4096 * writer.compartments["h1"].commits[1]["end"] + 9] ^= 1
    vault = open_bytes(data, tmp_path / "v", kek_of("correct horse"))
    assert not vault.problems
    vault.verify()
    assert {cell for cell, _ in vault.problems} >= {writer.cover.commits[2]["end"]}


def test_salvage_around_a_damaged_commit(tmp_path):
    script = json.loads(json.dumps(CASES["cover-prev"]))
    script["commits"][2]["cover"] = {"entries": [vault_cases.put("z1", "z", "kept")]}
    writer = make_vault.Writer(script)
    data = bytearray(writer.data)
    data[4096 * writer.cover.commits[1]["end"] + 100] ^= 1
    vault = open_bytes(data, tmp_path / "v", kek_of("correct horse"))
    records = {r["title"]: r for r in vault.listing()["records"]}
    assert set(records) == {"Note a", "Note p", "Note z"}
    assert [commit.seq for commit in vault.cover.commits] == [0, 2, 3]


def test_hidden_run_of_a_damaged_cover_commit_is_salvaged(tmp_path):
    writer = make_vault.Writer(CASES["hidden"])
    data = bytearray(writer.data)
    data[4096 * writer.cover.commits[2]["end"] + 100] ^= 1
    vault = open_bytes(data, tmp_path / "v", kek_of("battery staple"))
    assert len(vault.hidden.commits) == 3
    assert {cell for cell, _ in vault.problems} == {writer.cover.commits[2]["end"]}


def test_seq_must_fall_over_a_damaged_commit(tmp_path):
    writer = make_vault.Writer(CASES["cover-seq"])
    end, newest = (writer.cover.commits[seq]["end"] for seq in (2, 3))
    writer.data[4096 * end + 100] ^= 1
    vault = open_bytes(writer.data, tmp_path / "v", kek_of("correct horse"))
    assert (newest, "seq does not rise") in vault.problems


def test_extents_may_not_name_a_later_commit(tmp_path):
    """The bodySeal is right: the cells of the later commit do not depend on the earlier one."""
    early = vault_cases.put("d1", "d", vault_cases.big(9000))
    late = vault_cases.put("e1", "e", vault_cases.big(9000))
    script = vault_cases.cover_only(suite="subrosa/test:1:8192")
    script["commits"] = [{}, {"cover": {"entries": [early]}}, {"cover": {"entries": [late]}}]
    early["break"] = {"extents": [[260, 0, 9000]]}
    tags = b"".join(cell[-16:] for cell in make_vault.Writer(script).cells[260:263])
    early["break"]["bodySeal"] = make_vault.h256(tags).hex()
    vault = open_bytes(make_vault.Writer(script).data, tmp_path / "v", kek_of("correct horse"))
    records = {record["title"]: record["sha256"] for record in vault.listing()["records"]}
    assert records["Note d"] is None and records["Note e"] is not None
    assert (259, "extent leaves its run, or names a later commit") in vault.problems


def test_extents_may_not_leave_their_run(tmp_path):
    writer = make_vault.Writer(CASES["entry-extent-past-run"])
    vault = open_bytes(writer.data, tmp_path / "v", kek_of("correct horse"))
    vault.verify()
    assert "extent leaves its run, or names a later commit" in {what for _, what in vault.problems}


def test_memory_does_not_grow_with_the_body(tmp_path):
    """Lists and extracts a body of 24 MiB in a process that may use 16 MiB for it."""
    size = 24 << 20
    body = vault_cases.put("a1", "a", vault_cases.big(size))
    script = {"suite": "subrosa/test:1:8192", "seed": "m", "secrets": [vault_cases.COVER]}
    small = make_vault.Writer(script | {"commits": [{}]}).data
    large = make_vault.Writer(script | {"commits": [{"cover": {"entries": [body]}}]}).data
    peaks = []
    for name, data in (("small", small), ("large", large)):
        (tmp_path / name).write_bytes(data)
        code = (
            "import resource, sys, read_vault; code = read_vault.main(sys.argv[1:]);"
            "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr); sys.exit(code)"
        )
        arguments = [
            str(tmp_path / name),
            "extract",
            str(tmp_path / f"{name}.out"),
            "--passphrase-fd",
            "0",
        ]
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments, "--test-suite", "subrosa/test:1:8192"],
            input=b"correct horse\n",
            capture_output=True,
            check=True,
            cwd=os.path.dirname(os.path.abspath(__file__)),
        )
        peaks.append(int(done.stderr.split()[-1]))
    assert peaks[1] - peaks[0] < 16 << 10
    extracted = next(p for p in (tmp_path / "large.out").iterdir() if p.name != "index.json")
    assert extracted.stat().st_size == size


# Parts.


@pytest.mark.parametrize(
    "c, n",
    [(1, 4), (2, 8), (5, 8), (8, 12), (13, 20), (25, 32), (100, 128), (2570, 3328), (25700, 32768)],
)
def test_pad_table_of_the_specification(c, n):
    assert read_vault.pad(c + max(3, -(-c // 4))) == n


def test_pad_agrees_with_the_writer_and_wastes_little():
    assert read_vault.pad(1 + 1 + 240) - 1 == 255
    for length in list(range(4, 3000)) + [2**k + d for k in range(12, 21) for d in (-1, 0, 1)]:
        padded = read_vault.pad(length)
        assert padded == make_vault.padded_cells(length) and padded % 4 == 0
        assert length <= padded and (length < 32 or padded < 1.13 * length)
        assert read_vault.pad(padded) == padded


@pytest.mark.parametrize(
    "number, derived",
    [
        (1, "bb2d60821c83bf75dd5ac7d4271509c7f029368d933560478d2dbee6db9993f0"),
        (2, "0ae350d57be85a88f5bb373b3c4c01a4f260334aac3d424f687cd433b9bf20dd"),
        (2**33, "6fa6f8f144da75dd527cdd16fc4a390446a9220ac998754dea14c07fe901f392"),
    ],
)
def test_derivation_is_that_of_libsodium(number, derived):
    """What crypto_kdf_derive_from_key of libsodium 1.0.18 gives for the key 0 … 31."""
    assert read_vault.derive(bytes(range(32)), number, b"SubrCell").hex() == derived
    assert make_vault.kdf(bytes(range(32)), number, "SubrCell").hex() == derived


@pytest.mark.parametrize(
    "milliseconds, text",
    [
        (0, "1970-01-01T00:00:00.000Z"),
        (1767225600007, "2026-01-01T00:00:00.007Z"),
        (253402300799999, "9999-12-31T23:59:59.999Z"),
        (253402300800000, None),
        (2**64 - 1, None),
    ],
)
def test_times(milliseconds, text):
    assert read_vault.iso8601(milliseconds) == text


@pytest.mark.parametrize(
    "message", ["0a", "0a05", "0000", "0b00", "0a02c328", "08" + "80" * 10 + "0801"]
)
def test_malformed_metadata_is_refused(message):
    with pytest.raises(read_vault.Malformed):
        read_vault.parse_metadata(bytes.fromhex(message))


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["v"],
        ["v", "extract", "--passphrase-fd", "0"],
        ["v", "verify", "more", "--passphrase-fd", "0"],
        ["v", "--passphrase-fd", "0", "--shares-secret-fd", "0"],
        ["v", "--shares-secret-fd", "0", "--keyfile", "k"],
        ["v", "--passphrase-fd", "0", "--test-suite", "x"],
        ["v", "frobnicate", "--passphrase-fd", "0"],
    ],
)
def test_usage_errors(arguments):
    with pytest.raises(SystemExit) as exit_info:
        read_vault.main(arguments)
    assert exit_info.value.code == 64


def test_missing_file_and_existing_output(folder, capsys, tmp_path):
    secret = {"passphrase": "correct horse"}
    assert read(capsys, tmp_path / "none.vault", secret)[0] == 66
    assert read(capsys, folder / "cover.vault", secret, "extract", tmp_path / "out")[0] == 0
    assert read(capsys, folder / "cover.vault", secret, "extract", tmp_path / "out")[0] == 73
