"""The two-world test through the built program (format sections 6 and 10, SECURITY.md).

check_worlds.py PROGRAM WORKFOLDER [--pairs N] [--full] [--seed N] [--real]: each pair plays one
random script in two worlds that differ in the hidden compartment only, and everything is compared
that world_play.py lists. --full plays 3,000 pairs; --seed replays one pair; --real means that the
program is the product, with its costly key derivation (30 pairs).
"""
import argparse, atexit, bisect, collections, math, multiprocessing, os, pathlib, shutil, sys, tempfile, time, traceback
import observed, world_play
from campaign import build_shim

# What has to happen in a run of the usual size, or the test proves less than it says.
NEEDED = ["sessions", "cover commits", "hidden changes", "hidden commands", "tick", "lock", "idle",
          "lock, unlocked with the cover's secret", "cover text interrupted", "a line that was not sent",
          "idle in a text", "hidden text interrupted", "fault", "interrupt", "busy", "back", "reseals",
          "hidden merges", "hidden merges, merged", "hidden merges, nothing hidden", "hidden merges, conflicting",
          "hidden merges, opened with a passphrase of its cover", "hidden merges, its hidden compartment is damaged",
          "copies with a flip", "shared", "received", "merged", "travels", "custody", "jotted", "flip in e-1", "flip in noise", "flip in slots", "single commands",
          "single commands with the hidden secret", "commits of ten minutes", "comparisons",
          *(f"fault {kind}" for kind in world_play.FAULTS),
          *(f"another process, {act}" for act in world_play.ACTS),
          *(f"another process, {state} with {held}" for state in ("locked", "open") for held in world_play.HELD),
          *(f"another process, old passphrase {asked}" for asked in ("asked for", "asked for in one", "not asked for")),
          *(f"unlocking, first {world_play.spoken(answer)}" for answer in world_play.UNLOCKING),
          *(f"old passphrase, {world_play.spoken(answer)}" for answer in world_play.FORMER + world_play.FORMER_LAST)]


def play(job):
    program, shim, work, seed, real, keep = job
    seen = collections.Counter()
    pair = None
    if real:
        observed.SUITE = observed.SUITES["real"]
    try:
        pair = world_play.Pair(program, shim, work, seed, seen, real)
        pair.play()
        failure = None
    except world_play.Different as difference:
        failure = str(difference)
    except Exception as error:
        failure = f"{pair.told if pair else ''}: {type(error).__name__}: {error}"
        if keep or not isinstance(error, world_play.Hang):
            failure += "\n" + traceback.format_exc()
    if pair and not keep:
        shutil.rmtree(pair.folder, ignore_errors=True)
    return seed, failure, seen, pair.samples if pair else ([], [])


def farthest(one, other):
    """The Kolmogorov-Smirnov distance of two samples, and what chance gives once in 1,000 times."""
    one, other = sorted(one), sorted(other)
    if not one or not other:
        return 0, 1
    distance = max(abs(bisect.bisect_right(one, x) / len(one) - bisect.bisect_right(other, x) / len(other))
                   for x in one + other)
    return distance, 1.95 * math.sqrt((len(one) + len(other)) / (len(one) * len(other)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program"), parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--pairs", type=int), parser.add_argument("--full", action="store_true")
    parser.add_argument("--seed", type=int), parser.add_argument("--real", action="store_true")
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--enough", type=int, default=5, help="stop after so many failures")
    options = parser.parse_args()
    program, work = os.path.realpath(options.program), options.work.absolute()
    work.mkdir(parents=True, exist_ok=True)
    shim = build_shim("world_shim.c", work)
    count = options.pairs or (3000 if options.full else 30 if options.real else 300)
    seeds = [options.seed] if options.seed is not None else range(options.first, options.first + count)
    keep = options.seed is not None
    # In memory a file's blocks are its own size, however full and scattered a disk is.
    memory = pathlib.Path("/dev/shm")
    if memory.is_dir() and shutil.disk_usage(memory).free > 1 << 30:
        work = pathlib.Path(tempfile.mkdtemp(dir=memory, prefix="worlds-"))
        atexit.register(shutil.rmtree, work, ignore_errors=True)
    for pattern in ("pair-*", "setup-*", "making-*"):
        for left in work.glob(pattern):
            shutil.rmtree(left)
    jobs = [(program, shim, work, seed, options.real, keep) for seed in seeds]
    seen, samples, failures, done, begun = collections.Counter(), ([], []), 0, 0, time.monotonic()
    # Half of a pair's time is waiting for a session's ticks.
    with multiprocessing.Pool(2 * os.cpu_count()) as pool:
        for seed, failure, counted, times in pool.imap_unordered(play, jobs):
            done += 1
            seen += counted
            for all_times, more in zip(samples, times):
                all_times.extend(more)
            if failure:
                failures += 1
                print(f"FAILED: pair {seed}: {failure}\n  replay: check_worlds.py {options.program} "
                      f"{options.work} --seed {seed}{' --real' * options.real}", flush=True)
                if failures >= options.enough:
                    pool.terminate()
                    break
    distance, limit = farthest(*samples)
    if distance > limit:
        failures += 1
        print(f"FAILED: file times less stamps differ: {distance:.3f} is more than {limit:.3f}")
    if done >= 300 and not failures:
        for name in NEEDED:
            if not seen[name]:
                failures += 1
                print(f"FAILED: never happened: {name}")
    print(f"{done} pairs in {time.monotonic() - begun:.0f} s, {failures} failures; distance of times "
          f"{distance:.3f} of {limit:.3f} ({len(samples[0])}, {len(samples[1])}); "
          + ", ".join(f"{name}: {number}" for name, number in sorted(seen.items())))
    sys.exit(1 if failures or not done else 0)


if __name__ == "__main__":
    main()
