"""Folders of Markdown in, out, in and out again, with names and texts that are hard to keep.

check_folders.py PROGRAM WORKFOLDER: random folders are imported and exported; the export has every
text's body byte for byte at its place, every attachment, and every key that the program does not
know; what was exported is imported into a new vault and exported again: byte for byte the same.
"""
import pathlib, random, subprocess, sys
from campaign import SECRET, Campaign

FOLDERS = 12
PROGRAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
campaign = Campaign(PROGRAM)
NAMES = ["plain", "two words", "第一天", "größe", "e\u0301t\u00e9", "-dash", "a.b.c", "CON", "100%", "#tag", "q?",
         "semi;colon", "quote'", 'dou"ble', "back\\slash", "[link]", "(par)", "x" * 200, "🙂", "ünïcode ",
         "name\u202eevil", "a&b", "a=b", "$HOME", "`id`", "*", "~", "--yes", "\u200bzero", "line\nbreak", "esc\x1b[31m"]
BODIES = ["", "\n", "text", "# Heading\n\ntext\n", "---\n\nrule\n", "...\n", "\r\nwindows\r\n", "#tag #其他\n",
          "@wang-wei said\n", "> quote\n\n```\n---\nkind: x\n---\n```\n", "\u2028\n", "trailing  \n\n\n", "a" * 9000]
VALUES = ["1", "'1'", "yes", "'yes'", "null", "2026-03-14", "0x1F", "3.10", "'3.10'", "[a, [b, {c: d}]]", "{a: {b: []}}",
          "\"tab\\there\"", "|\n  lines\n  of text", "'#no comment'", "~", "\"\u00e9\"", "[]", "{}", "\"\""]
counts = {"texts": 0, "attachments": 0, "unknown keys": 0}


def file_name(source, taken, folder):
    while True:
        name = source.choice(NAMES) + (str(source.randrange(9)) if source.random() < 0.5 else "")
        if (folder, name) not in taken:
            taken.add((folder, name))
            return name


def is_safe(path):
    """Names with control characters are not given to another file system."""
    return not any(ord(c) < 32 or ord(c) == 127 for c in str(path))


def make_folder(root, source):
    """Texts by their path, attachments by theirs."""
    taken, texts, files = set(), {}, {}
    folders = [pathlib.Path(".")]
    for _ in range(source.randrange(4)):
        folders.append(source.choice(folders) / file_name(source, taken, "folder"))
    for number in range(source.randrange(1, 14)):
        folder = source.choice(folders)
        path = folder / (file_name(source, taken, folder) + source.choice([".md", ".md", ".markdown"]))
        body, keys = source.choice(BODIES), {}
        if source.random() < 0.4:
            attachment = folder / (f"file-{number}" + source.choice([".bin", "", ".tar.gz"]))
            files[attachment] = source.randbytes(source.choice([0, 1, 5000]))
            body += f"\n[file](<{attachment.name}>)\n"
        for key in source.sample(["x-key", "aliases", "cssclasses", "publish", "z"], source.randrange(4)):
            keys[key] = source.choice(VALUES)
        head = "".join(f"{key}: {value}\n" for key, value in keys.items())
        if source.random() < 0.3:
            head += f"slug: s-{number}\n"
        whole = f"---\n{head}---\n{body}" if head or body.startswith("---") else body
        counts["unknown keys"] += len(keys)
        texts[path] = (body, keys)
        (root / folder).mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(whole.encode())
    for path, data in files.items():
        (root / path).write_bytes(data)
    counts["texts"] += len(texts)
    counts["attachments"] += len(files)
    return texts, files


def contents(root):
    return {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def round_trip(number):
    source = random.Random(number)
    root = WORK / f"in-{number}"
    root.mkdir(parents=True)
    texts, files = make_folder(root, source)
    exports = []
    for turn, folder in enumerate([root, WORK / f"out-{number}-0", WORK / f"out-{number}-1"]):
        vault, out = WORK / f"{number}-{turn}.vault", WORK / f"out-{number}-{turn}"
        campaign.must(vault, [SECRET], "init")
        campaign.must(vault, [SECRET], "import", folder)
        campaign.must(vault, [SECRET], "export", "folder", out, "--yes")
        exports.append(contents(out))
    name = f"folder {number}"
    for path, (body, keys) in texts.items():
        if not is_safe(path):
            bodies = [data.split(b"\n---\n", 1)[1] for data in exports[0].values() if b"\n---\n" in data]
            campaign.check(body.encode() in bodies, f"{name}: {path!r} is not there")
            continue
        if not campaign.check(path in exports[0], f"{name}: {path!r} is not there"):
            continue
        head, kept = exports[0][path].split(b"\n---\n", 1)
        campaign.check(kept == body.encode(), f"{name}: the body of {path!r} changed")
        for key in keys:
            campaign.check(f"\n{key}:".encode() in head, f"{name}: {path!r} lost {key}")
    for path, data in files.items():
        if is_safe(path):
            campaign.check(exports[0].get(path) == data, f"{name}: attachment {path!r}")
        else:
            campaign.check(data in exports[0].values(), f"{name}: attachment {path!r}")
    campaign.check(len(exports[0]) == len(texts) + len(files), f"{name}: {len(exports[0])} files")
    campaign.check(exports[0] == exports[1] == exports[2], f"{name}: not byte-identical")


def one_place_for_two():
    """Two folders that cannot be one: a file here has the name of a folder there."""
    vault, out = WORK / "two.vault", WORK / "two-out"
    campaign.must(vault, [SECRET], "init")
    for name, path in (("first", "x.md"), ("second", "x.md/y.md"), ("third", "x.md")):
        target = WORK / name / path
        target.parent.mkdir(parents=True)
        target.write_text(name)
        campaign.must(vault, [SECRET], "import", WORK / name)
    campaign.must(vault, [SECRET], "export", "folder", out, "--yes")
    texts = sorted(data.split(b"\n---\n", 1)[1] for data in contents(out).values())
    long = WORK / ("n" * 251 + ".bin")
    long.write_bytes(b"bytes")
    campaign.must(vault, [SECRET], "add", "note", "--slug", "holder", stdin=b"x")
    for _ in range(2):
        campaign.must(vault, [SECRET], "attach", "holder", long)
    campaign.must(vault, [SECRET], "export", "folder", WORK / "long-out", "--yes")
    names = [path.name for path, data in contents(WORK / "long-out").items() if data == b"bytes"]
    campaign.check(sorted(map(len, names)) == [255, 255], f"of two long names {names} left")
    campaign.check(texts == [b"first", b"second", b"third"], f"of three texts {texts} left")


WORK.mkdir(parents=True)
one_place_for_two()
for number in range(FOLDERS):
    round_trip(number)
campaign.end(f"{FOLDERS} folders: {counts}")
