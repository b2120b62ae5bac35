"""One bit flipped anywhere in a vault, through the built program.

check_flips.py PROGRAM WORKFOLDER: the vault has history, log cells, a hidden compartment and an
attachment. With the cover's passphrase `verify` finds each flip, or nothing opens (a flip in the
salt or the slot), or it is a torn tail of exactly the newest commit. No command ends otherwise
than it may, and no text and no attachment is read that was never written.
"""
import concurrent.futures, json, pathlib, random, sys
from campaign import SECRET, Campaign, commits, add_hidden

CELL, FLIPS = 4096, 320
PROGRAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
campaign = Campaign(PROGRAM)
outcomes = {"found": 0, "nothing opens": 0, "one commit back": 0}


def make_vault():
    vault = WORK / "whole.vault"
    notes = WORK / "notes"
    notes.mkdir()
    for number in range(60):
        (notes / f"{number}.md").write_text(f"---\ntags: [{'t' * 60}]\n---\nnote {number}\n" * (1 + number % 3))
    attachment = WORK / "attachment"
    attachment.write_bytes(random.randbytes(120_000))
    campaign.must(vault, [SECRET], "init")
    campaign.must(vault, [SECRET, "", "deep"], "compartment", "add", "--yes")
    campaign.must(vault, [SECRET], "import", notes)
    campaign.must(vault, [SECRET], "add", "note", "--slug", "one", stdin=b"1" * 5000)
    campaign.must(vault, [SECRET], "edit", "one", stdin=b"---\nkind: note\nslug: one\n---\n" + b"2" * 6000)
    campaign.must(vault, [SECRET], "attach", "one", attachment)
    add_hidden(PROGRAM, vault, "deep", "--slug under", "3" * 2000)
    campaign.must(vault, [SECRET], "add", "note", "--slug", "gone", stdin=b"4")
    campaign.must(vault, [SECRET], "remove", "gone", "--yes")
    return vault, attachment.read_bytes()


def places(data, ends):
    """Half of them anywhere, the others where something stands: slots, commit cells, bodies."""
    for number in range(FLIPS):
        within = random.randrange(CELL)
        if number % 4 < 2:
            yield random.randrange(len(data))
        elif number % 8 == 2:
            yield within
        else:
            yield random.choice(ends) * CELL - random.randrange(1, 9) * CELL + within


def flip(number, place, data, newest, attachment):
    vault = WORK / f"flip-{number}.vault"
    changed = bytearray(data)
    changed[place] ^= 1 << random.randrange(8)
    vault.write_bytes(changed)
    name = f"bit in byte {place} of cell {place // CELL}"
    code, out, err = campaign.run(vault, [SECRET], "verify", "--format", "json")
    if code == 77:
        campaign.check(place < CELL, f"{name}: nothing opens")
        outcome = "nothing opens"
    elif code == 0:
        tail = f'"tornTail" : {(newest["end"] - newest["start"] + 1) * CELL}'.encode()
        campaign.check(place // CELL == newest["end"] and tail in out, f"{name}: not found")
        outcome = "one commit back"
    else:
        campaign.check(code == 65, f"{name}: verify exits {code}: {err.decode()}")
        outcome = "found"
    if code != 77 and number % 3 == 0:
        got, shown, _ = campaign.run(vault, [SECRET], "show", "one", "--format", "json")
        body = json.loads(shown)["body"] if got == 0 else None
        campaign.check(got in (65, 66) or body in ("1" * 5000, "2" * 6000), f"{name}: show exits {got}")
        target = WORK / f"out-{number}"
        got, _, _ = campaign.run(vault, [SECRET], "extract", "attachment", target)
        campaign.check(target.exists() == (got == 0), f"{name}: extract exits {got}")
        campaign.check(got != 0 or target.read_bytes() == attachment, f"{name}: another attachment")
        got, _, _ = campaign.run(vault, ["deep"], "show", "under")
        campaign.check(got in (0, 65, 66, 77), f"{name}: hidden show exits {got}")
        got, _, _ = campaign.run(vault, [SECRET], "touch")
        campaign.check(got in (0, 65), f"{name}: touch exits {got}")
    vault.unlink()
    return outcome


def main():
    WORK.mkdir(parents=True)
    vault, attachment = make_vault()
    data = vault.read_bytes()
    found = commits(campaign.verify(vault))
    ends = [commit["end"] + 1 for commit in found]
    jobs = list(enumerate(places(data, ends)))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for outcome in pool.map(lambda job: flip(*job, data, found[-1], attachment), jobs):
            outcomes[outcome] += 1
    campaign.check(outcomes["found"] > FLIPS / 2, "hardly anything was found")
    campaign.end(f"{FLIPS} flipped bits in {len(data)} bytes: {outcomes}")


main()
