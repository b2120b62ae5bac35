"""What a vault's bytes look like to somebody who holds copies and no secret.

check_randomness.py PROGRAM WORKFOLDER: chi-square over the histogram of bytes, monobit, and no
16-byte block twice: within a vault, between vaults of the same passphrase and content, and between
a vault before and after a reseal. The limits are such that a sound program fails once in some
ten thousand runs.
"""
import collections, math, pathlib, random, shutil, sys
from campaign import SECRET, Campaign, add_hidden

VAULTS = 20
PROGRAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
# The point that a normal variable passes with a probability of 1e-6.
TAIL = 4.7534
campaign = Campaign(PROGRAM)


def chi_square(data):
    counts, wanted = collections.Counter(data), len(data) / 256
    return sum((counts[byte] - wanted) ** 2 for byte in range(256)) / wanted


def chi_square_limits(freedom=255):
    """Both tails, after Wilson and Hilferty."""
    spread = 2 / (9 * freedom)
    return [freedom * (1 - spread + sign * TAIL * math.sqrt(spread)) ** 3 for sign in (-1, 1)]


def check_bytes(name, data):
    low, high = chi_square_limits()
    found = chi_square(data)
    campaign.check(low < found < high, f"{name}: chi-square {found:.1f}, not in {low:.1f}-{high:.1f}")
    ones, bits = int.from_bytes(data, "little").bit_count(), 8 * len(data)
    deviation = (2 * ones - bits) / math.sqrt(bits)
    campaign.check(abs(deviation) < TAIL, f"{name}: {ones} ones of {bits} bits")
    return found


def blocks(data):
    return (data[i:i + 16] for i in range(0, len(data), 16))


def windows(data):
    return (data[i:i + 16] for i in range(len(data) - 15))


def small_vault(number):
    """The same passphrases and the same content every time."""
    vault = WORK / f"{number}.vault"
    campaign.must(vault, [SECRET], "init")
    campaign.must(vault, [SECRET, "", "deep"], "compartment", "add", "--yes")
    for size in (0, 100, 9000):
        campaign.must(vault, [SECRET], "add", "note", "--title", "same", stdin=b"\0" * size)
    add_hidden(PROGRAM, vault, "deep", "--title same", "0" * 3000)
    return vault.read_bytes()


def large_vault():
    """Several MiB of what is least random: repeated texts and a file of zeros."""
    vault, notes = WORK / "large.vault", WORK / "notes"
    notes.mkdir()
    for number in range(100):
        (notes / f"{number}.md").write_text("会议纪要, the same words again. " * 700 + "[z](zeros)\n")
    (notes / "zeros").write_bytes(bytes(3 << 20))
    campaign.must(vault, [SECRET], "init")
    campaign.must(vault, [SECRET, "", "deep"], "compartment", "add", "--yes")
    campaign.must(vault, [SECRET], "import", notes)
    add_hidden(PROGRAM, vault, "deep", "--title same", ("0" * 79 + "\r") * 150, saves=3)
    return vault


def check_tests_themselves():
    """The tests must see what is not random, or passing them means nothing."""
    low, high = chi_square_limits()
    noise = bytearray(random.Random(1).randbytes(1 << 20))
    campaign.check(low < chi_square(noise) < high, "noise passes for noise")
    for start in range(0, len(noise), 4096):
        noise[start:start + 8] = bytes(8)
    campaign.check(chi_square(noise) > high, "eight zeros in each cell go unseen")
    campaign.check(chi_square(bytes(range(256)) * 4096) < low, "a counter passes for noise")


def main():
    WORK.mkdir(parents=True)
    check_tests_themselves()
    large = large_vault()
    before = large.read_bytes()
    campaign.must(large, [SECRET, "deep", ""], "reseal", "--yes")
    all_data = {f"vault {number}": small_vault(number) for number in range(VAULTS)}
    all_data |= {"large vault": before, "large vault, resealed": large.read_bytes()}
    figures, seen, count = [], set(), 0
    for name, data in all_data.items():
        figures.append(check_bytes(name, data))
        for cell in range(0, len(data), 1 << 20):
            count += len(data[cell:cell + (1 << 20)]) // 16
            seen.update(blocks(data[cell:cell + (1 << 20)]))
        campaign.check(len(seen) == count, f"{name}: a 16-byte block that was seen before")
        count = len(seen)
    del seen
    first, second = all_data["vault 0"], all_data["vault 1"]
    known = set(windows(first))
    campaign.check(len(known) == len(first) - 15, "16 bytes stand twice in one vault")
    campaign.check(known.isdisjoint(windows(second)), "two vaults share 16 bytes at some offset")
    shutil.rmtree(WORK)
    campaign.end(f"{len(all_data)} vaults, {sum(map(len, all_data.values())) >> 20} MiB, {count} "
                 f"blocks; chi-square {min(figures):.1f} to {max(figures):.1f} (255 expected), "
                 f"large {figures[-2]:.1f}")


main()
