"""Shares of a vault as they are shown: shamir-mnemonic puts them together, and the independent reader opens the
vault with what they give.

check_custody.py PROGRAM WORKFOLDER: PROGRAM is the build with the tests' cheap suite.
"""
import json, os, pathlib, random, subprocess, sys

from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics

from campaign import Campaign
from session import Split

PROGRAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
ROOT = pathlib.Path(__file__).resolve().parents[2]
# The options, how many groups are needed, and how many shares of how many in each.
SPLITS = [
    (["--threshold", "2", "--shares", "3"], 1, [(2, 3)]),
    (["--threshold", "1", "--shares", "1"], 1, [(1, 1)]),
    (["--threshold", "5", "--shares", "8"], 1, [(5, 8)]),
    (["--group", "Side A:2/3", "--group", "Side B:2/2"], 2, [(2, 3), (2, 2)]),
    (["--group", "A:1/1", "--group", "B:2/3", "--group", "C:3/3", "--groups-needed", "2"], 2,
     [(1, 1), (2, 3), (3, 3)]),
]
campaign = Campaign(PROGRAM)


def enough(needed, sizes, shares):
    """As many shares as are needed, of as many groups, in any order."""
    rest = iter(shares)
    groups = [[next(rest) for _ in range(count)] for _, count in sizes]
    chosen = []
    for group in random.sample(range(len(sizes)), needed):
        chosen += random.sample(groups[group], sizes[group][0])
    return random.sample(chosen, len(chosen))


def reader(vault, secret):
    """What the independent reader lists with the secret of shares."""
    reading, writing = os.pipe()
    os.write(writing, secret.hex().encode() + b"\n")
    os.close(writing)
    done = subprocess.run(
        [sys.executable, ROOT / "Scripts/read_vault.py", vault, "list", "--shares-secret-fd",
         str(reading), "--test-suite", "subrosa/test:1:8192"], capture_output=True,
        pass_fds=[reading])
    os.close(reading)
    return json.loads(done.stdout) if done.returncode == 0 else None


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    for number, (options, needed, sizes) in enumerate(SPLITS):
        vault = WORK / f"{number}.vault"
        campaign.must(vault, ["alpha"], "init")
        campaign.must(vault, ["alpha"], "add", "note", "--slug", "kept", stdin=b"text")
        split = Split(PROGRAM, vault, "alpha", options, sum(count for _, count in sizes))
        campaign.check(split.leave() == 0, f"{options}: {split.output[-300:]!r}")
        for _ in range(3):
            chosen = enough(needed, sizes, split.shares)
            secret = combine_mnemonics(chosen)
            campaign.check(len(secret) == 32, f"{options}: a secret of {len(secret)} bytes")
            found = reader(vault, secret)
            campaign.check(found is not None, f"{options}: the reader opens nothing")
            listed = campaign.must(vault, chosen, "--with-shares", "list")
            campaign.check(b"kept" in listed, f"{options}: {listed!r}")
        if len(chosen) > 1:
            try:
                combine_mnemonics(chosen[1:])
                campaign.check(False, f"{options}: they combine too few")
            except MnemonicError:
                campaign.check(True, "")
            campaign.must(vault, chosen[1:], "--with-shares", "list", code=65)
        # Shares that another program made of the same secret open the vault too.
        theirs = generate_mnemonics(1, [(2, 3)], secret, extendable=True)[0]
        campaign.must(vault, theirs[1:], "--with-shares", "list")
        other = generate_mnemonics(1, [(2, 3)], bytes(32))[0]
        campaign.must(vault, other[1:], "--with-shares", "list", code=77)
        campaign.must(vault, [other[0]], "custody", "check")
        # Nothing of the shares stands in the file, for whoever has the passphrase.
        for words in (["list"], ["show", "kept"], ["custody", "list"]):
            out = campaign.must(vault, ["alpha"], *words)
            campaign.check(
                not any(word.encode() in out.split() for word in " ".join(split.shares).split()
                        if len(word) > 5), f"{words}: {out!r}")
    campaign.end(f"{len(SPLITS)} splits against shamir-mnemonic and the independent reader")


main()
