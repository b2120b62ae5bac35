"""Black-box checks of the built program against the independent reader and writer.

check_program.py PROGRAM WORKFOLDER: PROGRAM is the build with the tests' cheap suite; beside it
lies the real one, which reads the frozen vectors.
"""
import hashlib, json, os, pathlib, subprocess, sys, time
from campaign import add_hidden
import make_vault, read_vault  # noqa: F401  (the reader is run as a command below)

PROGRAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
REAL = pathlib.Path(PROGRAM).with_name("subrosa")
ROOT = pathlib.Path(__file__).resolve().parents[2]
SUITE = "subrosa/test:1:8192"
passed = failed = 0


def check(ok, what):
    global passed, failed
    if ok:
        passed += 1
    else:
        failed += 1
        print("FAILED:", what)


def run(command, secrets, stdin=b""):
    """Runs a command with the secrets on a descriptor; gives exit code, output, errors."""
    reading, writing = os.pipe()
    os.write(writing, "".join(s + "\n" for s in secrets).encode())
    os.close(writing)
    command = [str(reading) if c == "@FD" else str(c) for c in command]
    done = subprocess.run(command, input=stdin, capture_output=True, pass_fds=[reading])
    os.close(reading)
    return done.returncode, done.stdout, done.stderr


def program(vault, secrets, *words, stdin=b""):
    return run([PROGRAM, "--vault", vault, "--passphrase-fd", "@FD", *words], secrets, stdin)


def reader(vault, secret, *words):
    return run([sys.executable, ROOT / "Scripts/read_vault.py", vault, "--passphrase-fd", "@FD",
                "--test-suite", SUITE, *words], [secret])


def commits(report):
    keys = ("seq", "start", "end", "n", "b", "logLen")
    return [{k: c[k] for k in keys} for c in report["commits"] if c["compartment"] == "cover"]


def python_vaults():
    """Vaults of the independent writer, sound and broken: same verdict, same commits."""
    folder = WORK / "set"
    subprocess.run([sys.executable, ROOT / "Tests/CrossLanguage/make_vault.py", "set", folder,
                    "--test-suite", SUITE], check=True, stdout=subprocess.DEVNULL)
    names = sorted(folder.glob("*.json"))
    check(names, "the independent writer made no vault")
    for name in names:
        expected = json.loads(name.read_text())
        if expected["suite"] != SUITE:
            continue
        vault = name.with_suffix(".vault")
        # Damage to a hidden compartment is seen with its own secret, the last one.
        secret = expected["secrets"][-1 if expected["exit"]["verify"] else 0]
        code, out, err = program(vault, [secret["passphrase"]], "verify", "--format", "json")
        check(b"Fatal" not in err and code >= 0, f"{name.stem}: trap")
        wanted = expected["secret"] or expected["exit"]["verify"]
        check(code == wanted, f"{name.stem}: verify exits {code}, not {wanted}")
        if code == 0:
            mine = json.loads(out)
            theirs = json.loads(reader(vault, secret["passphrase"], "verify")[1])
            check(commits(mine) == commits(theirs), f"{name.stem}: other commits")


def program_vaults():
    """A vault of the program, with history, attachment and hidden compartment: read alike."""
    vault = WORK / "sample.vault"
    check(program(vault, ["alpha"], "init")[0] == 0, "init")
    check(program(vault, ["alpha"], "import", ROOT / "Scripts/sample")[0] == 0, "import")
    check(program(vault, ["alpha"], "add", "note", "--slug", "one", stdin=b"x" * 9000)[0] == 0, "add")
    check(program(vault, ["alpha"], "remove", "one", "--yes")[0] == 0, "remove")
    check(program(vault, ["alpha", "", "hidden"], "compartment", "add", "--yes")[0] == 0, "compartment")
    add_hidden(PROGRAM, vault, "hidden", "--title deep", "只有我")
    for secret in ("alpha", "hidden"):
        code, out, _ = reader(vault, secret, "verify")
        check(code == 0 and json.loads(out)["ok"], f"the reader finds damage with {secret}")
        theirs = {(r["version"], r["title"], r["size"]) for r in json.loads(reader(vault, secret, "list")[1])["records"]}
        mine = {(r["version"], r["title"], r["size"]) for r in json.loads(program(vault, [secret], "list", "--format", "json")[1])}
        check(mine == theirs and len(mine) >= 49, f"other records with {secret}")
    out1, out2 = WORK / "out1", WORK / "out2"
    check(program(vault, ["alpha"], "export", "folder", out1, "--yes")[0] == 0, "export")
    second = WORK / "second.vault"
    program(second, ["beta"], "init")
    check(program(second, ["beta"], "import", out1)[0] == 0, "import of an export")
    check(program(second, ["beta"], "export", "folder", out2, "--yes")[0] == 0, "second export")
    same = subprocess.run(["diff", "-r", out1, out2], capture_output=True)
    check(same.returncode == 0, "export, import, export is not byte-identical")


def bad_input():
    """Each gets its exit code, a message and no trap."""
    vault = WORK / "bad.vault"
    program(vault, ["alpha"], "init")
    before = vault.read_bytes()
    empty = WORK / "empty"
    empty.write_bytes(b"")
    unclear = WORK / "unclear"
    unclear.mkdir()
    # In no encoding that is read.
    (unclear / "a.md").write_bytes(b"c\x81")
    yaml = WORK / "yaml"
    yaml.mkdir()
    (yaml / "a.md").write_bytes(b"---\ntitle: [\n---\nx")
    twice = WORK / "twice"
    twice.mkdir()
    for n in "ab":
        (twice / f"{n}.md").write_text("---\nkind: note\nslug: s\n---\nx")
    cases = [
        (77, vault, ["beta"], ["list"]), (77, empty, ["alpha"], ["list"]),
        (66, WORK / "nowhere", ["alpha"], ["list"]), (73, vault, ["alpha"], ["init"]),
        (64, WORK / "blank", ["   "], ["init"]), (64, vault, ["alpha"], ["add", "nonsense"]),
        (66, vault, ["alpha"], ["show", "nothing"]),
        (65, vault, ["alpha"], ["import", "--strict", unclear]),
        (65, vault, ["alpha"], ["import", "--strict", yaml]),
        (65, vault, ["alpha"], ["import", "--strict", twice]),
        (66, vault, ["alpha"], ["import", WORK / "nowhere"]), (64, vault, [], ["list"]),
        (64, vault, ["alpha"], ["search", "since:never"]), (64, vault, ["alpha"], ["nonsense"]),
    ]
    for code, path, secrets, words in cases:
        got, out, err = program(path, secrets, *words)
        check(got == code, f"{words} exits {got}, not {code}: {err.decode()}")
        check(b"subrosa: error:" in err or b"Error:" in err, f"{words}: no message")
    check(vault.read_bytes() == before, "bad input changed the vault")
    long = "p" * 10000
    check(program(WORK / "long.vault", [long], "init")[0] == 0, "a passphrase of 10,000 characters")
    check(program(WORK / "long.vault", [long], "status")[0] == 0, "the long passphrase opens")
    check(program(WORK / "nfd.vault", ["e\u0301t\u00e9"], "init")[0] == 0, "NFD passphrase")
    check(program(WORK / "nfd.vault", ["\u00e9t\u00e9"], "status")[0] == 0, "NFC opens what NFD made")
    title = "T" * 100000
    check(program(vault, ["alpha"], "add", "note", stdin=f"---\ntitle: {title}\n---\nx".encode())[0] == 0, "long title")
    check(json.loads(program(vault, ["alpha"], "list", "--format", "json")[1])[0]["title"] == title, "long title read")
    leak = WORK / "leak.vault"
    program(leak, ["alpha"], "init")
    program(leak, ["alpha"], "import", ROOT / "Scripts/sample")
    check(program(leak, ["alpha"], "export", "summary", "linth", "--to", WORK / "ok.md")[0] == 0, "summary")
    check(program(leak, ["alpha"], "import", ROOT / "Scripts/sample-leak")[0] == 0, "leak import")
    check(program(leak, ["alpha"], "export", "summary", "linth", "--allow-attributable", "--to",
                  WORK / "clean.md")[0] == 0, "no summary")
    summary = (WORK / "clean.md").read_text()
    check("had written nearly the same sentence" in summary, "the wrongly marked note stays")
    check(not any(name in summary for name in ("Abernethy", "Ruth", "顾", "Boyan")), "a name leaves")
    # A known term that is a word of every summary: the last look at the file finds it.
    check(program(leak, ["alpha"], "protect", "add", "Summary")[0] == 0, "protect")
    check(program(leak, ["alpha"], "export", "summary", "linth", "--to", WORK / "no.md")[0] == 78, "a leak leaves")
    check(not (WORK / "no.md").exists(), "a refused summary left a file")


def record_list(raw):
    """What both list of a record; the reader gives all heads of a conflict, deletions included."""
    keys = ("id", "version", "kind", "slug", "title", "size", "compartment", "conflict")
    records = [r for r in raw if not r.get("deleted")]
    return sorted([r[k] for k in keys] + [sorted(r["tags"])] for r in records)


def meeting_corpus():
    """Real transcripts: imported, searched, exported, imported and exported again, read alike."""
    source = pathlib.Path(os.environ.get("SUBROSA_CORPUS", ROOT / "../shared/corpus")) / "qmsum"
    if not source.is_dir():
        return print("not run, no folder:", "the meeting corpus")
    folder, vault = WORK / "meetings", WORK / "meetings.vault"
    subprocess.run([sys.executable, ROOT / "Scripts/qmsum-to-markdown", source, folder], check=True, stdout=subprocess.DEVNULL)
    program(vault, ["alpha"], "init")
    check(program(vault, ["alpha"], "import", folder)[0] == 0, "corpus import")
    texts = {t: t.read_text() for t in folder.rglob("*.md")}
    check(len(texts) > 50, "the corpus is nearly empty")
    for words in (["petition"], ["welsh", "children"], ["universities"], ["covid-19", "schools"], ["xylophone"]):
        # A record matches where each word stands somewhere in it, in front matter or body.
        wanted = sum(all(w in t.lower() for w in words) for t in texts.values())
        found = json.loads(program(vault, ["alpha"], "search", " ".join(words), "--format", "json")[1])
        check(len(found) == wanted, f"search {words} finds {len(found)}, not {wanted} of {len(texts)}")
        check(words == ["xylophone"] or wanted > 0, f"the corpus does not say {words}")
    listed = json.loads(program(vault, ["alpha"], "list", "--format", "json")[1])
    check(len(listed) == len(texts), f"{len(listed)} records of {len(texts)} files")
    code, report, _ = reader(vault, "alpha", "verify")
    mine = json.loads(program(vault, ["alpha"], "verify", "--format", "json")[1])
    check(code == 0 and mine["ok"] and commits(mine) == commits(json.loads(report)), "verify of the corpus")
    extracted = WORK / "meetings-read"
    check(reader(vault, "alpha", "extract", extracted)[0] == 0, "the reader extracts the corpus")
    index = json.loads((extracted / "index.json").read_text())["records"]
    check(record_list(index) == record_list(listed), "the reader lists other records")
    first, second = WORK / "meetings-out", WORK / "meetings-again"
    check(program(vault, ["alpha"], "export", "folder", first, "--yes")[0] == 0, "corpus export")
    for record in index:
        # What follows the front matter is the body, byte for byte; so it is in the source.
        body = (extracted / record["file"]).read_bytes()
        exported, original = ((f / record["path"]).read_bytes() for f in (first, folder))
        check(exported.split(b"\n---\n", 1)[1] == body == original.split(b"\n---\n", 1)[1], "a body changed")
    again = WORK / "meetings-again.vault"
    program(again, ["beta"], "init")
    check(program(again, ["beta"], "import", first)[0] == 0, "import of the exported corpus")
    check(program(again, ["beta"], "export", "folder", second, "--yes")[0] == 0, "second corpus export")
    files = [{p.relative_to(f): p.read_bytes() for p in f.rglob("*") if p.is_file()} for f in (first, second)]
    check(files[0] == files[1] and len(files[0]) == len(texts), "export, import, export is not byte-identical")
    check({p.relative_to(folder) for p in texts} == set(files[0]), "files have other names")
    extracted = WORK / "meetings-read-again"
    check(reader(again, "beta", "extract", extracted)[0] == 0, "the reader extracts the second vault")
    ours = {(r["path"], r["title"], r["sha256"]) for r in index}
    theirs = {(r["path"], r["title"], r["sha256"]) for r in json.loads((extracted / "index.json").read_text())["records"]}
    check(ours == theirs and len(ours) == len(texts), "the second vault holds something else")


def frozen_vectors():
    """The real program finds in the frozen vaults what their JSON says."""
    folder = ROOT / "Tests/Vectors"
    names = sorted(p for p in folder.glob("*.json") if p.name != "parts.json")
    check(len(names) >= 8, "frozen vectors are missing")
    for name in names:
        expected = json.loads(name.read_text())
        for number, secret in enumerate(expected["secrets"]):
            if "shares" in secret:
                continue  # no command takes the master secret of shares
            label, vault = f"{name.stem} {number}", name.with_suffix(".vault")
            options = []
            if "keyfile" in secret:
                (WORK / "keyfile").write_bytes(bytes.fromhex(secret["keyfile"]))
                options = ["--keyfile", WORK / "keyfile"]
            words = lambda *w: run([REAL, "--vault", vault, "--passphrase-fd", "@FD", *options, *w], [secret["passphrase"]])
            views = secret["views"]
            code, out, _ = words("verify", "--format", "json")
            report = json.loads(out)
            check(code == (65 if secret["damage"] else 0), f"{label}: verify exits {code}")
            found = {(p["cell"], p["what"]) for p in report["problems"]}
            check(found == {(d["cell"], d["kind"]) for d in secret["damage"]}, f"{label}: finds {found}")
            check(report["tornTail"] == expected["torn_tail"], f"{label}: torn tail")
            check(report["newerEntries"] == sum(v["unknown_entries"] for v in views), f"{label}: newer entries")
            for view in views:
                mine = [c for c in report["commits"] if c["compartment"] == view["role"]]
                check([{k: c[k] for k in view["commits"][0]} for c in mine] == view["commits"], f"{label}: commits")
            heads = [v | {"compartment": w["role"]} for w in views for v in w["versions"] if v["head"] and not v["deleted"]]
            code, out, _ = words("list", "--format", "json")
            check(code == 0 and record_list(json.loads(out)) == record_list(heads), f"{label}: list")
            # One body that reads and one that does not: each costs a whole unlock.
            for readable in (True, False):
                for head in [h for h in heads if h["readable"] == readable and not h["conflict"]][:1]:
                    target = WORK / f"{name.stem}-{number}-{readable}"
                    code, _, _ = words("extract", head["id"], target)
                    check(code == (0 if readable else 65), f"{label}: extract exits {code}")
                    check(target.exists() == readable, f"{label}: a damaged body was left")
                    if readable:
                        check(hashlib.sha256(target.read_bytes()).hexdigest() == head["sha256"], f"{label}: extract")


WORK.mkdir(parents=True, exist_ok=True)
for campaign in (python_vaults, program_vaults, bad_input, meeting_corpus, frozen_vectors):
    before, began = passed, time.monotonic()
    campaign()
    print(f"{campaign.__name__}: {passed - before} checks, {time.monotonic() - began:.1f} s")
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
