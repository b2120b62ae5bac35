"""The standard set of test vaults: scripts for make_vault.py, each named after what it shows.

Good vaults first, then torn and changed files, then each rule of the format broken once by someone
who holds the secrets. A damaged vault's "expect" names the exit codes of a reader's `list` and
`verify`, and the cells that `verify` must name; `content` says that `list` still shows everything.
"""

import copy

import make_vault

CHEAP_SUITE = "subrosa/test:1:8192"
REAL_SUITE = make_vault.PRODUCT_SUITE
TIME = 1767225600000  # 2026-01-01T00:00:00Z
LONG_TITLE = "Very long title ü谢 " * 300  # its metadata exceed 4096 bytes
SECOND_SHARES = "0123456789abcdef" * 4


def put(version: str, record: str, body="", parents=(), minutes=0, **more) -> dict:
    """A PUT of a note; keyword arguments that name no field of a script go into its metadata."""
    fields = {"pieces", "reuse", "break", "left_out"}
    meta = {"kind": "note", "title": f"Note {record}", "tags": ["t1", "größe"], "slug": record}
    meta = {"raw": more.pop("raw")} if "raw" in more else meta
    meta.update({k: v for k, v in more.items() if k not in fields})
    entry = {
        "put": version,
        "record": record,
        "parents": list(parents),
        "mtime": TIME + 60_000 * minutes + 7,
        "meta": meta,
        "body": body,
    }
    return entry | {k: v for k, v in more.items() if k in fields}


def delete(version: str, record: str, parents=(), **more) -> dict:
    return {"del": version, "record": record, "parents": list(parents), "mtime": TIME} | more


def big(size: int, seed: str = "big") -> dict:
    return {"size": size, "seed": seed}


def part(*entries, **more) -> dict:
    return {"entries": list(entries)} | more


def unknown(kind: int, size: int) -> dict:
    return {"type": kind, "raw": bytes(range(256)).hex() * (size // 256) + "aa" * (size % 256)}


COVER = {"compartment": "cover", "passphrase": "correct horse"}
HIDDEN = {"compartment": "h1", "passphrase": "battery staple"}
COVER_COMMITS = [
    {"cover": part(put("a1", "a", "first text"), put("b1", "b", ""), put("p1", "p", "王伟"))},
    {"cover": part(put("a2", "a", "second text", ["a1"], 1), put("c1", "c", big(9000)))},
    {"cover": {}},
    {"cover": part(put("a3", "a", "third text", ["a2"], 2), delete("b2", "b", ["b1"]))},
]
HIDDEN_COMMITS = [
    {"cover": part(put("a1", "a", "cover text")), "h1": part(put("x1", "x", "hidden text"))},
    {"cover": part(put("b1", "b", big(9000, "b")))},
    {"cover": {}, "h1": part(put("x2", "x", "hidden again", ["x1"], 1))},
    {"cover": part(put("a2", "a", "cover again", ["a1"], 2))},
    {"cover": {}, "h1": part(put("y1", "y", big(4000, "y")), placement="stream")},
    {"cover": part(put("c1", "c", big(20000, "c")))},
]


def cover_only(**more) -> dict:
    return {"seed": "cover", "secrets": [COVER], "commits": copy.deepcopy(COVER_COMMITS)} | more


def with_hidden(**more) -> dict:
    script = {"seed": "hidden", "secrets": [COVER, HIDDEN]}
    return script | {"commits": copy.deepcopy(HIDDEN_COMMITS)} | more


def good() -> dict:
    """Vaults that every reader opens and verifies without complaint."""
    many = [put(f"m{i}", f"r{i}", f"text {i} " * (i % 40), minutes=i) for i in range(300)]
    long_logs = [put(f"k{i}", f"s{i}", "", title="T" * 2000) for i in range(5)]
    conflict = part(put("a2", "a", "left", ["a1"]), put("a3", "a", "right", ["a1"]))
    cases = {
        "empty": {"seed": "empty", "secrets": [COVER], "commits": [{}]},
        "cover": cover_only(),
        "several-secrets": cover_only(
            secrets=[
                COVER,
                {"compartment": "cover", "passphrase": "with a keyfile", "keyfile": "00ff" * 99},
                {"compartment": "cover", "shares": SECOND_SHARES},
                {"compartment": "cover", "passphrase": ""},
                {"compartment": "cover", "passphrase": " \u0001 spaces " * 700},
            ]
        ),
        "hidden": with_hidden(),
        "room": cover_only(room=700),
        "bulk": {"seed": "bulk", "secrets": [COVER], "commits": [{"cover": part(*many)}]},
        "bulk-later": {
            "seed": "later",
            "secrets": [COVER],
            "commits": [{}, {"cover": part(*many)}, {"cover": part(*long_logs)}],
        },
        "conflict": cover_only(
            commits=[
                {"cover": part(put("a1", "a", "base"), put("d1", "d", "x"), put("e1", "e", "x"))},
                {"cover": conflict},
                {"cover": part(put("d2", "d", "edited", ["d1"]), delete("d3", "d", ["d1"]))},
                {"cover": part(delete("e2", "e", ["e1"]), delete("e3", "e", ["e1"]))},
            ]
        ),
        "merged": cover_only(
            commits=[
                {"cover": part(put("a1", "a", "base"))},
                {"cover": conflict},
                {"cover": part(put("a4", "a", "merged", ["a2", "a3", "never seen"]))},
                {"cover": part(put("f1", "f", "restored", ["gone"]), put("g1", "g", "", ["g1"]))},
            ]
        ),
        "long-metadata": cover_only(
            commits=[
                {"cover": part(put("a1", "a", "body", title=LONG_TITLE))},
                {"cover": part(put("b1", "b", "", title=LONG_TITLE), put("c1", "c", "short"))},
                {"cover": part(put("d1", "d", big(5000), title="x" * 4000))},
            ]
        ),
        "metadata-fields": cover_only(
            commits=[
                {
                    "cover": part(
                        put(
                            "a1",
                            "a",
                            "x",
                            date="2026-03-14",
                            marking="chatham",
                            path="A/b.md",
                            owner="00112233445566778899aabbccddeeff",
                            more="827d03616263887d01917d" + "00" * 8,
                        ),
                        put("b1", "b", "x", raw=""),
                        {**put("c1", "c", "far future"), "mtime": 2**63 - 1},
                    )
                }
            ]
        ),
        "reused-extents": cover_only(
            commits=[
                {"cover": part(put("a1", "a", big(50000)))},
                {"cover": part(put("a2", "a", big(50000), ["a1"], title="renamed", reuse="a1"))},
            ]
        ),
        "newer-entries": cover_only(
            commits=[
                {"cover": part(unknown(3, 20), put("a1", "a", "x"), unknown(255, 9000))},
                {"cover": part(unknown(0, 0))},
            ]
        ),
    }
    cases["bulk"]["commits"][0]["cover"]["entries"][7]["body"] = big(100_000)
    cases["three-hidden"] = {
        "seed": "three",
        "secrets": [
            HIDDEN,
            COVER,
            {"compartment": "h2", "passphrase": "second", "keyfile": "abcd"},
            {"compartment": "h3", "shares": SECOND_SHARES},
            {"compartment": "h3", "passphrase": "also third"},
        ],
        "commits": [
            {
                "cover": part(put("a1", "a", "cover")),
                "h1": part(put("x1", "x", "one")),
                "h2": part(put("x1", "x", big(30000)), put("z1", "z", "")),
            },
            {"cover": {}, "h2": part(put("z2", "z", "two", ["z1"]))},
            {"cover": {}, "h3": part(put("w1", "w", "three"))},
            {"cover": part(put("a2", "a", "later", ["a1"])), "h1": part(delete("x2", "x", ["x1"]))},
            {"cover": {}, "h2": part(put("z3", "z", "three", ["z2"]))},
        ],
    }
    pieces = lambda lo, hi: [{"version": "v1", "body": big(20000), "from": lo, "to": hi}]
    lost = [{"version": "lost", "body": big(500, "lost"), "from": 0, "to": 500}]
    whole = put("l1", "l", "tail", title=LONG_TITLE, pieces=True)
    long_piece = {"version": "l1", "meta": whole["meta"], "body": whole["body"]}
    cases["hidden-pieces"] = {
        "seed": "pieces",
        "secrets": [COVER, HIDDEN],
        "commits": [
            {"cover": part(put("a1", "a", "cover"))},
            {"cover": {}, "h1": part(pieces=pieces(0, 8000))},
            {"cover": {}},
            {"cover": {}, "h1": part(pieces=pieces(8000, 15000) + lost)},
            {"cover": {}, "h1": part(put("u1", "u", "meanwhile"), pieces=pieces(15000, 19000))},
            {
                "cover": {},
                "h1": part(
                    put("v1", "v", big(20000), pieces=True),
                    put("q1", "q", "inline beside"),
                    pieces=pieces(19000, 20000),
                ),
            },
            {"cover": {}, "h1": part(pieces=[long_piece | {"from": 0, "to": 4500}])},
            {"cover": {}, "h1": part(whole, pieces=[long_piece | {"from": 4500, "to": 99999}])},
            {"cover": {}, "h1": part(delete("u2", "u", ["u1"] + [f"old{i}" for i in range(254)]))},
        ],
    }
    return cases


def torn_and_changed() -> dict:
    """Files that a crash, a bad disk or someone without the secrets has changed."""
    newest, cut = ["cover", 3, "end", 0], {"list": 0, "torn_tail": True}
    older = cut | {"seen": {"cover": 3}}
    damaged = {"list": 65}
    end = lambda seq, offset=0: ["cover", seq, "end", offset]
    start = lambda seq, offset=0: ["cover", seq, "start", offset]
    hidden_newest = ["h1", 2, "end", 0]
    cases = {
        "torn-noise": cover_only(edits=[{"append": 4096 * 5}], expect=cut),
        "torn-bytes": cover_only(edits=[{"append": 17}], expect=cut),
        "torn-newest-cut": cover_only(edits=[{"truncate": newest, "extra": 4095}], expect=older),
        "torn-newest-flipped": cover_only(edits=[{"flip": [newest, 2000, 3]}], expect=older),
        "rolled-back": cover_only(
            edits=[{"truncate": start(3)}], expect={"list": 0, "seen": {"cover": 3}}
        ),
        "cut-in-genesis": cover_only(
            edits=[{"truncate": 4096 * 100}], expect={"list": 65, "seen": {"cover": 0}}
        ),
        "header-only": cover_only(
            edits=[{"truncate": 4096}], expect={"list": 65, "seen": {"cover": 0}}
        ),
        "cut-in-header": cover_only(edits=[{"truncate": 4095}], expect={"secret": 77}),
        "no-bytes": cover_only(edits=[{"truncate": 0}], expect={"secret": 77}),
        "salt-flipped": cover_only(edits=[{"flip": [0, 3, 0]}], expect={"secret": 77}),
        "noise-flipped": cover_only(
            edits=[{"flip": [end(1, -2), 9, 1]}], expect={"verify": 65, "problems": [end(1)]}
        ),
        "last-noise-flipped": cover_only(
            edits=[{"flip": [end(1, -1), 9, 1]}],
            expect={"verify": 65, "problems": [end(1, -1), end(1)]},
        ),
        "body-flipped": cover_only(
            edits=[{"flip": [start(1, 1), 500, 1]}],
            expect={"list": 65, "problems": [start(1, 1)], "content": False},
        ),
        "body-tag-flipped": cover_only(
            edits=[{"flip": [start(1, 1), 4095, 1]}],
            expect={"list": 65, "problems": [start(1), start(1, 1), end(1)], "content": False},
        ),
        "cells-swapped": cover_only(
            edits=[{"swap": [start(1), start(1, 1)]}],
            expect={"list": 65, "problems": [start(1), start(1, 1), end(1)], "content": False},
        ),
        "commit-cell-flipped": cover_only(
            edits=[{"flip": [end(1), 1000, 7]}],
            expect=damaged | {"problems": [end(1)], "content": False},
        ),
        "commit-removed": cover_only(
            edits=[{"remove": [start(2), 4]}],
            expect=damaged | {"seen": {"cover": 2}, "list": 0, "torn_tail": True, "verify": 0},
        ),
        "hidden-newest-flipped": with_hidden(
            edits=[{"flip": [hidden_newest, 77, 7]}],
            expect=damaged | {"problems": [hidden_newest], "content": False},
        ),
        "hidden-middle-flipped": with_hidden(
            edits=[{"flip": [["h1", 1, "end", 0], 77, 7]}],
            expect=damaged | {"problems": [hidden_newest], "content": False},
        ),
        "hidden-base-flipped": with_hidden(
            edits=[{"flip": [["h1", 0, "end", 0], 77, 7]}],
            expect=damaged | {"problems": [["h1", 0, "end", 0]], "content": False},
        ),
    }
    # A body cell from a fork of the same vault: same keys, same index, another text.
    fork = cover_only()
    fork["commits"][1]["fork"], fork["commits"][1]["cover"]["entries"][1]["body"] = "f", big(
        9000, "f"
    )
    forked = make_vault.Writer(fork | {"suite": CHEAP_SUITE})
    at = forked.cell(start(1, 1))
    cell = bytes(forked.data[4096 * at : 4096 * at + 4096]).hex()
    cases["body-cell-of-a-fork"] = cover_only(
        edits=[{"write": [start(1, 1), cell]}],
        expect={"list": 65, "problems": [start(1), end(1)], "content": False},
    )
    return cases


def broken_commits() -> dict:
    """Commit cells that break one rule each, sealed with the right key."""
    cases: dict = {}

    def cover(name: str, breaks: dict, list_exit=0, seq=1, problem=None, content=None, **more):
        script = cover_only(**more)
        script["commits"][seq]["cover"] = script["commits"][seq]["cover"] | {"break": breaks}
        problem = problem or ["cover", seq, "end", 0]
        expect = {"list": list_exit, "verify": 65, "problems": [problem]}
        expect["content"] = list_exit == 0 if content is None else content
        cases[f"cover-{name}"] = script | {"expect": expect}

    def hidden(name: str, breaks: dict, list_exit=0, seq=1, problem=None, content=None):
        script, commit = with_hidden(), {0: 0, 1: 2, 2: 4}[seq]
        script["commits"][commit]["h1"]["break"] = breaks
        expect = {"list": list_exit, "verify": 65, "problems": [problem or ["h1", seq, "end", 0]]}
        expect["content"] = list_exit == 0 if content is None else content
        cases[f"hidden-{name}"] = script | {"expect": expect}

    cover("n-too-small", {"n": 6}, 65)
    cover("n-too-large", {"n": 4000000}, 65)
    cover("n-wrong", {"n": 12}, 65, seq=2)
    cover("b-too-large", {"b": 4000000000}, 65)
    cover("loglen-too-large", {"logLen": (1 << 30) + 1}, 65)
    cover("reserved", {"zero": "00000001"})
    cover("seq", {"seq": 7}, 65, content=True)
    cover("genesis-seq", {"seq": 1}, 65, seq=0, content=True)
    cover("prev", {"prev": "flip"}, 65, seq=2, content=True)
    cover("genesis-prev", {"prev": "flip"}, 65, seq=0, content=True)
    cover("digest", {"digest": "flip"})
    cover("newest-digest", {"digest": "flip"}, seq=3)
    cover("near", {"near": "flip"}, problem=["cover", 1, "end", -1])
    cover("logseal-unneeded", {"logSeal": "flip"}, 65, content=True)
    cover("log-padding", {"log_padding": "000001"}, seq=0)
    cover("body-padding", {"body_padding": "01"}, problem=["cover", 1, "start", 2])
    cover("b-too-large-by-one", {"b": 4}, problem=["cover", 1, "start", 3])
    hidden("n", {"n": 2}, 65)
    hidden("reserved", {"zero": "80000000"})
    hidden("seq", {"seq": 3}, 65, content=True)
    hidden("prev", {"prev": "flip"}, 65, content=True)
    hidden("genesis-prev", {"prev": "flip"}, 65, seq=0, content=True)
    hidden("digest", {"digest": "flip"}, seq=2)
    hidden("near", {"near": "01" * 32})
    hidden("log-padding", {"log_padding": "ff"})
    for name, breaks, list_exit in (
        ("logseal", {"logSeal": "flip"}, 65),
        ("log-cell-padding", {"log_padding": "01"}, 0),
    ):
        script = cover_only()
        long_log = [put(f"k{i}", f"s{i}", "", title="T" * 2000) for i in range(5)]
        script["commits"].append({"cover": part(*long_log) | {"break": breaks}})
        where = ["cover", 4, "start", 1] if name == "log-cell-padding" else ["cover", 4, "end", 0]
        expect = {"list": list_exit, "verify": 65, "problems": [where], "content": not list_exit}
        cases[f"cover-{name}"] = script | {"expect": expect}
    wrong_size = cover_only()
    wrong_size["commits"][2]["size"] = 12
    where = [["cover", 2, "end", 0]]
    cases["cover-size-rule"] = wrong_size | {"expect": {"verify": 65, "problems": where}}
    in_body = with_hidden()
    in_body["commits"][4]["h1"]["break"] = {"n": 7, "b": 6}
    where = [["h1", 2, "end", 0]]
    cases["hidden-over-cover"] = in_body | {"expect": {"list": 65, "problems": where}}
    return cases


def broken_entries() -> dict:
    """Entries that break one rule each, in a commit that is otherwise right."""
    cases, problem = {}, ["cover", 1, "end", 0]

    def bad(name: str, *entries, list_exit=65, verify=65, where=problem, content=True, **more):
        """The broken entry stands between two good ones; `left_out` ones must not be shown."""
        before, after = put("n1", "n", "before"), put("o1", "o", "after")
        commit = {"cover": part(before, *entries, after, **more)}
        script = cover_only(commits=[{"cover": part(put("a1", "a", "first"))}, commit])
        expect = {"list": list_exit, "verify": verify, "content": content}
        cases[f"entry-{name}"] = script | {
            "expect": expect | {"problems": [where] if verify else []}
        }

    def dropped(name: str, breaks: dict, body="text", **more):
        bad(name, put("d1", "d", body, left_out=True, **{"break": breaks}, **more))

    extent = lambda *extents, **more: {"extents": [list(e) for e in extents], **more}
    own = ["own", 0]
    dropped("bodyseal-without-extents", {"bodySeal": "flip"})
    dropped("trailing-byte", {"trailing": "00"})
    dropped("body-too-short", {"bodyLen": 5})
    dropped("body-too-long", {"bodyLen": 3})
    dropped("parents-too-many", {"np": 255})
    dropped("metadata-too-long", {"metaLen": 4000})
    dropped("extents-missing", {"nx": 40})
    dropped("extents-201", extent(*[[own, i, 1] for i in range(201)]), big(201))
    dropped("extent-offset", extent([own, 4056, 4]))
    dropped("extent-empty", extent([own, 0, 4], [own, 4, 0]))
    dropped("extents-sum", extent([own, 0, 3]))
    bad("too-long", {"type": 1, "raw": "00" * 16000}, placement="stream")
    bad("del-trailing", delete("d1", "d", left_out=True, **{"break": {"trailing": "ff"}}))
    bad("empty", {"type": 1, "raw": ""})
    bad("crosses-log", {"type": 1, "raw": "00" * 9, "len": 5000}, content=False)
    bad("unknown-crosses-log", {"type": 9, "raw": "00" * 9, "len": 2**32 - 1}, content=False)
    bad("repeated-version", put("n1", "n", "other text"))
    bad("repeated-version-elsewhere", delete("n1", "zz"))
    bad("cycle", put("d1", "d", "x", ["d2"]), put("d2", "d", "y", ["d1"]))
    bad("metadata-not-utf8", put("d1", "d", "text", raw="0a02c328"), content=False)
    bad("metadata-cut", put("d1", "d", "text", raw="0a7f41"), content=False)
    bad("metadata-over-1-mib", put("d1", "d", "text", title="x" * (1 << 20)), content=False)
    late_inline = put("d1", "d", "inline in a log of several cells", title="t" * 4000)
    bad("inline-in-long-log", late_inline, list_exit=0, placement="inline")

    def unreadable(name: str, breaks: dict, where=problem, body=None):
        entry = put("d1", "d", body or big(9000), **{"break": breaks})
        bad(name, entry, where=where, content=False, placement="stream")

    # In these the bodySeal is that of the cells which the extents name: only the bounds are broken.
    unreadable("bodyseal", {"bodySeal": "flip"}, where=["cover", 1, "start", 0])
    past = extent([own, 0, 9000], [["own", 3], 4000, 9000])
    unreadable("extent-past-run", past, body=big(18000))
    unreadable("extent-in-log", extent([["own", 3], 0, 9000]))
    unreadable("extent-in-noise", extent([["cover", 0, "end", -3], 0, 9000]))
    unreadable("extent-in-commit-cell", extent([["cover", 0, "end", 0], 0, 9000]))
    unreadable("extent-far", extent([2**64 - 1, 0, 9000]))
    unreadable("extent-long", extent([own, 0, 2**64 - 1], bodyLen=2**64 - 1))
    orphan = {"pieces": [{"version": "orphan", "body": big(50), "from": 0, "to": 50}]}
    bad("cover-gap", put("d1", "d", big(9000)), list_exit=0, **orphan)
    bad(
        "cover-orphan",
        list_exit=0,
        pieces=[{"version": "o", "body": big(9000), "from": 0, "to": 9000}],
    )
    hidden = with_hidden()
    entries = hidden["commits"][4]["h1"]["entries"]
    entries[0]["break"] = extent([["cover", 1, "start", 0], 0, 4000])
    expect = {"list": 65, "problems": [["h1", 2, "end", 0]], "content": False}
    cases["entry-hidden-names-cover-cell"] = hidden | {"expect": expect}
    return cases


def broken_slots() -> dict:
    """Slots that open but whose plaintext is refused: nothing opens with that secret."""
    breaks = {
        "version": {"version": 2},
        "role-0": {"role": 0},
        "role-3": {"role": 3},
        "zero": {"zero": "0000000001"},
        "rest": {"rest": "00" * 103 + "80"},
        "cover-root": {"coverRoot": "01" * 32},
    }
    cases = {
        f"slot-{name}": cover_only(secrets=[COVER | {"break": how}], expect={"secret": 77})
        for name, how in breaks.items()
    }
    for name, base in (("cover", 3), ("far", 2**64 - 1)):
        secrets = [COVER | {"break": {"base": base}}]
        expect = {"list": 65, "problems": [["cover", 0, "end", 0]], "content": True}
        cases[f"slot-base-{name}"] = cover_only(secrets=secrets, expect=expect)
    secrets = [COVER, HIDDEN | {"break": {"base": 2**64 - 1}}]
    expect = {"list": 65, "problems": [2**64 - 1], "content": False}
    cases["slot-base-hidden-far"] = with_hidden(secrets=secrets, expect=expect)
    return cases


def all_cases(suite: str):
    """Yields (name, script) of the whole set; two vaults have the real suite."""
    groups = (good(), torn_and_changed(), broken_commits(), broken_entries(), broken_slots())
    for group in groups:
        for name, script in group.items():
            yield name, script | {"suite": suite}
    yield "real-cover", cover_only(suite=REAL_SUITE)
    nfd = {"compartment": "h1", "passphrase": "Gru\u0308n 한글 cafe\u0301", "keyfile": "1234"}
    yield "real-hidden", with_hidden(secrets=[COVER, nfd], suite=REAL_SUITE)
