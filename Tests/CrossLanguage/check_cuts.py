"""A vault cut at any length, through the built program.

check_cuts.py PROGRAM WORKFOLDER: less than a header opens with no passphrase (77); without a whole
first commit the file is damaged (65); else everything up to the last whole commit is there, what
follows is a torn tail, and the vault takes new records once it was cut off with consent.
"""
import concurrent.futures, json, pathlib, random, sys
from campaign import SECRET, Campaign, commits

CELL, SHORT_STEP, ANYWHERE = 4096, 43, 90
PROGRAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
COMMANDS = (["list"], ["touch"], ["add", "note", "--title", "T"], ["recover", "--yes"])
campaign = Campaign(PROGRAM)


def make_vault():
    vault = WORK / "whole.vault"
    campaign.must(vault, [SECRET], "init")
    campaign.must(vault, [SECRET], "add", "note", "--slug", "one", stdin=b"1" * 500)
    attachment = WORK / "attachment"
    attachment.write_bytes(random.randbytes(90_000))
    campaign.must(vault, [SECRET], "attach", "one", attachment)
    campaign.must(vault, [SECRET], "add", "note", "--slug", "two", stdin="二".encode() * 4000)
    return vault


def cut(data, ends, length):
    """Gives what `verify` said, as its exit code."""
    name, vault = f"cut at {length}", WORK / f"{length}.vault"
    vault.write_bytes(data[:length])
    whole = [end for end in ends if end <= length]
    code = 77 if length < CELL else 0 if whole else 65
    report = campaign.verify(vault, code=code)
    if code:
        for words in COMMANDS if length % 4 == 0 else ():
            campaign.must(vault, [SECRET], *words, code=code)
        campaign.check(vault.read_bytes() == data[:length], f"{name}: changed")
    else:
        tail = length - whole[-1]
        campaign.check(report.get("ok") and len(commits(report)) == len(whole), f"{name}: commits")
        campaign.check(report.get("tornTail") == tail, f"{name}: torn tail")
        if tail:
            campaign.must(vault, [SECRET], "add", "note", stdin=b"x", code=65)
            campaign.check(vault.read_bytes() == data[:length], f"{name}: changed without consent")
        records = json.loads(campaign.must(vault, [SECRET], "list", "--format", "json") or "[]")
        campaign.check(len(records) == len(whole) - 1, f"{name}: {len(records)} records")
        campaign.must(vault, [SECRET], "recover", "--yes")
        campaign.check(vault.read_bytes() == data[:whole[-1]], f"{name}: cut elsewhere")
        campaign.must(vault, [SECRET], "add", "note", stdin=b"x")
    vault.unlink()
    return code


def main():
    WORK.mkdir(parents=True)
    vault = make_vault()
    data = vault.read_bytes()
    ends = [(c["end"] + 1) * CELL for c in commits(campaign.verify(vault))]
    campaign.check(len(ends) == 4 and ends[-1] == len(data), f"commits end at {ends}")
    lengths = set(range(0, 2 * CELL, SHORT_STEP)) | {CELL - 1, CELL, CELL + 1, 2 * CELL}
    lengths |= {end + by for end in ends for by in (-CELL, -1, 0, 1, CELL)}
    lengths |= {random.randrange(len(data)) for _ in range(ANYWHERE // 2)}
    lengths |= {random.randrange(ends[0], len(data)) for _ in range(ANYWHERE // 2)}
    lengths = sorted(length for length in lengths if length <= len(data))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        codes = list(pool.map(lambda length: cut(data, ends, length), lengths))
    campaign.end(f"{len(lengths)} lengths: {codes.count(77)} open with nothing, {codes.count(65)} "
                 f"damaged, {codes.count(0)} recovered")


main()
