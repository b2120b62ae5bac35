"""Shares of SLIP-39: what we split, shamir-mnemonic puts together, and the other way round.

check_shares.py PROGRAM WORKFOLDER. FormatProbe, which is built beside the program, splits and combines.
"""
import pathlib
import random
import secrets
import subprocess
import sys

from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics

PROBE = pathlib.Path(sys.argv[1]).with_name("FormatProbe")
ROOT = pathlib.Path(__file__).resolve().parents[2]
# How many groups are needed, and how many shares of how many in each.
SETS = [
    (1, [(1, 1)]), (1, [(2, 3)]), (1, [(3, 5)]), (1, [(16, 16)]), (2, [(2, 2), (2, 3)]),
    (2, [(1, 1), (2, 3), (3, 5)]), (3, [(1, 1), (1, 1), (2, 2), (4, 7)]), (16, [(1, 1)] * 16),
]
failures = []
checked = 0


def check(ok, what):
    global checked
    checked += 1
    if not ok:
        failures.append(what)
        print("FAILED:", what)


def probe(*words, text=""):
    done = subprocess.run([PROBE, *words], input=text, capture_output=True, text=True)
    return done.stdout.split("\n")[:-1] if done.returncode == 0 else None


def enough(needed, sizes, shares):
    """A random choice of as many shares as are needed, of as many groups, in any order."""
    chosen = []
    for group in random.sample(range(len(sizes)), needed):
        chosen += random.sample(shares[group], sizes[group][0])
    return random.sample(chosen, len(chosen))


def by_group(sizes, lines):
    lines = iter(lines)
    return [[next(lines) for _ in range(count)] for _, count in sizes]


def check_set(needed, sizes, size, passphrase, extendable, exponent):
    what = f"{needed} of {sizes}, {size} bytes, {passphrase!r}, extendable {extendable}, {exponent}"
    secret = secrets.token_bytes(size)
    groups = [f"{threshold}/{count}" for threshold, count in sizes]
    ours = probe(
        "share-split", secret.hex(), passphrase, str(exponent),
        "extendable" if extendable else "ordinary", str(needed), *groups)
    check(ours is not None and len(ours) == sum(count for _, count in sizes), f"split: {what}")
    for _ in range(2):
        chosen = enough(needed, sizes, by_group(sizes, ours))
        check(combine_mnemonics(chosen, passphrase.encode()) == secret, f"they combine ours: {what}")
    theirs = generate_mnemonics(
        needed, sizes, secret, passphrase.encode(), extendable=extendable,
        iteration_exponent=exponent)
    for _ in range(2):
        chosen = enough(needed, sizes, theirs)
        found = probe("share-combine", passphrase, text="".join(f"{line}\n" for line in chosen))
        check(found == [secret.hex()], f"we combine theirs: {what}")
    # One share fewer is refused by both.
    if len(chosen) > 1:
        check(probe("share-combine", passphrase, text="\n".join(chosen[1:])) is None, f"fewer: {what}")
        fewer = enough(needed, sizes, by_group(sizes, ours))[1:]
        try:
            combine_mnemonics(fewer, passphrase.encode())
            check(False, f"they combine too few: {what}")
        except MnemonicError:
            pass
    # Another passphrase gives the same other secret.
    chosen = enough(needed, sizes, theirs)
    found = probe("share-combine", "other", text="".join(f"{line}\n" for line in chosen))
    check(found == [combine_mnemonics(chosen, b"other").hex()], f"another passphrase: {what}")


def main():
    words = subprocess.run(
        [sys.executable, ROOT / "Scripts/generate-share-words", "--check"], capture_output=True, text=True)
    check(words.returncode == 0, f"the list of words: {words.stderr.strip()}")
    for number, (needed, sizes) in enumerate(SETS):
        for size in (16, 32, (18, 24, 64)[number % 3]):
            extendable = (number + size // 16) % 2 == 0
            passphrase = ("", "TREZOR", "a longer one, with ~ and \"")[(number + size) % 3]
            check_set(needed, sizes, size, passphrase, extendable, number % 3)
    if failures:
        sys.exit(f"{len(failures)} failures")
    print(f"shares: {checked} checks against shamir-mnemonic")


main()
