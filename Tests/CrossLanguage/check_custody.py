"""Shares of a vault as they are shown: shamir-mnemonic puts them together, and the independent reader opens the
vault with what they give.

check_custody.py PROGRAM WORKFOLDER: PROGRAM is the build with the tests' cheap suite.
"""
import json, os, pathlib, random, re, subprocess, sys

from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics

from campaign import Campaign
from session import Session

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
CONTROL = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]")
campaign = Campaign(PROGRAM)


class Split(Session):
    """One `custody split`, from its first prompt to its end."""

    def __init__(self, vault, options, count):
        self.count = count
        super().__init__(PROGRAM, vault, "alpha", "split", "--yes", *options, command="custody")

    def answer_passphrase(self):
        self.type(self.secret + "\r")
        self.wait(b"(press Enter to finish):")
        self.type("\r")
        self.wait(b"Who holds share")
        self.type("".join(f"Holder {number}\r" for number in range(self.count)))
        self.shares = [self.copy(f"Holder {number}") for number in range(self.count)]

    def copy(self, holder):
        begin = self.mark
        self.wait(f"held by {holder}".encode(), begin)
        self.wait(b"Press Enter when")
        shown = CONTROL.sub(b"", self.output[begin:self.mark]).decode()
        table = shown[shown.rindex("held by"):]
        words = dict((int(n), w) for n, w in re.findall(r"(\d+) ([a-z]+)(?= {3,}|\s*\n)", table))
        share = [words[n] for n in range(1, 34)]
        self.type("\r")
        for _ in range(3):
            self.wait(b"Word ")
            self.wait(f" of the share of {holder}:".encode())
            asked = re.findall(rb"Word (\d+) of the share", self.output[:self.mark])[-1]
            self.type(share[int(asked) - 1] + "\r")
        return " ".join(share)


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
        split = Split(vault, options, sum(count for _, count in sizes))
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
