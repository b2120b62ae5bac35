"""kill -9 at random writes and fsyncs of a real import through the built program.

check_kills.py PROGRAM WORKFOLDER: nothing that was committed is lost, the import is there whole or
not at all, and the vault can be recovered and added to.
"""
import collections, concurrent.futures, json, os, pathlib, random, shutil, subprocess, sys
from campaign import SECRET, Campaign, build_shim, add_hidden

KILLS = 200
PROGRAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
HIDDEN = "deep"
HIDDEN_NOTE = collections.Counter({("note", "secret", 900): 1})
campaign = Campaign(PROGRAM)


def write_notes(folder):
    """Some 70 texts, short and long, and attachments of up to 3 MB."""
    source = random.Random(2)
    words = "议题 共识 计算 阈值 verification compute threshold incident hotline sharing".split()
    (folder / "files").mkdir(parents=True)
    for number in range(70):
        text = " ".join(source.choices(words, k=source.choice([20, 200, 2000])))
        link = f"\n\n[file](files/{number}.bin)\n" if number % 10 == 0 else "\n"
        (folder / f"笔记 {number}.md").write_text(f"---\ntags: [t{number % 7}]\n---\n{text}{link}")
        if number % 10 == 0:
            size = source.choice([0, 700, 90_000, 3_000_000]) if number else 3_000_000
            (folder / "files" / f"{number}.bin").write_bytes(source.randbytes(size))


def make_vault(vault):
    """Records, history and a hidden note: what must never be lost."""
    campaign.must(vault, [SECRET], "init")
    campaign.must(vault, [SECRET, "", HIDDEN], "compartment", "add", "--yes")
    for number in range(4):
        campaign.must(vault, [SECRET], "add", "note", "--slug", f"kept-{number}",
                      stdin="一".encode() * 3000 * number)
    campaign.must(vault, [SECRET], "remove", "kept-3", "--yes")
    add_hidden(PROGRAM, vault, HIDDEN, "--title secret", "x" * 900)


def listing(vault):
    """What the hidden passphrase shows: the cover's records and the hidden ones."""
    records = json.loads(campaign.must(vault, [HIDDEN], "list", "--format", "json") or "[]")
    return [collections.Counter((r["kind"], r["title"], r["size"])
                                for r in records if r["compartment"] == compartment)
            for compartment in ("cover", "hidden")]


def imported(vault, notes, environment):
    """Runs the import; gives its exit code and the calls that it made, a letter each."""
    reading, writing = os.pipe()
    code, _, _ = campaign.run(
        vault, [SECRET], "import", notes, descriptors=[writing],
        environment={**environment, "KILL_LOG": str(writing)})
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        return code, pipe.read().decode()


def kill_once(number, base, notes, shim, call, part, states, whole_out):
    vault = WORK / f"killed-{number}.vault"
    shutil.copyfile(base, vault)
    name = f"kill {number} at call {call}, {part}/1000"
    code, _ = imported(
        vault, notes, {"LD_PRELOAD": str(shim), "KILL_AT": str(call), "KILL_AFTER": str(part)})
    campaign.check(code == -9, f"{name}: the import ended with {code}")
    report = campaign.verify(vault)
    tail = report.get("tornTail", -1)
    found, hidden = listing(vault)
    campaign.check(report.get("ok") and found in states, f"{name}: half an import, or a loss")
    campaign.check(hidden == HIDDEN_NOTE, f"{name}: the hidden note is lost")
    if tail:
        campaign.check(found == states[0], f"{name}: an import behind which bytes follow")
    if tail and number % 5 == 0:
        campaign.must(vault, [SECRET], "add", "note", stdin=b"refused", code=65)
    out = WORK / f"out-{number}"
    if found == states[1] and number % 5 == 0:
        campaign.must(vault, [SECRET], "export", "folder", out, "--yes")
        same = subprocess.run(["diff", "-rq", out, whole_out], capture_output=True)
        campaign.check(same.returncode == 0, f"{name}: other contents {same.stdout.decode()}")
        shutil.rmtree(out)
    campaign.must(vault, [SECRET], "recover", "--yes")
    campaign.must(vault, [SECRET], "add", "note", "--title", "later", stdin=b"12345")
    report = campaign.verify(vault, HIDDEN)
    campaign.check(report.get("ok") and report["tornTail"] == 0, f"{name}: not sound afterwards")
    later = collections.Counter({("note", "later", 5): 1})
    campaign.check(listing(vault) == [found + later, hidden], f"{name}: the later note is missing")
    vault.unlink()
    return found == states[1], tail


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    shim, notes, base, whole = build_shim("kill_at_call.c", WORK), WORK / "notes", WORK / "base.vault", WORK / "whole.vault"
    write_notes(notes)
    make_vault(base)
    shutil.copyfile(base, whole)
    code, calls = imported(whole, notes, {"LD_PRELOAD": str(shim)})
    campaign.check(code == 0 and calls.count("f") >= 2, f"the import makes the calls {calls}")
    whole_out = WORK / "whole-out"
    campaign.must(whole, [SECRET], "export", "folder", whole_out, "--yes")
    states = [listing(base)[0], listing(whole)[0]]
    campaign.check(listing(base)[1] == HIDDEN_NOTE, "there is no hidden note to lose")
    campaign.check(sum((states[1] - states[0]).values()) > 70, "the import is too small")
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        runs = [pool.submit(kill_once, number, base, notes, shim, random.randrange(len(calls)),
                            random.choice([0, 1000, random.randrange(1000)]), states, whole_out)
                for number in range(KILLS)]
        results = [run.result() for run in runs]
    there = sum(1 for whole_import, _ in results if whole_import)
    torn = sum(1 for _, tail in results if tail)
    campaign.end(f"{KILLS} kills at {len(calls)} calls ({calls}): {there} imports whole, "
                 f"{KILLS - there} absent, {torn} torn tails")


main()
