"""Brings faults of the two worlds back, one at a time, and asks whether check_worlds.py catches them.

mutants.py WORKFOLDER [--pairs N] [--check] [NAME ...]: copies the sources to WORKFOLDER, and for
each mutant replaces a piece of them, builds the tests' program, and plays pairs until one fails.
Not part of CI: each mutant is a build. The unchanged program goes first and must pass. --check
only looks whether every piece is still found exactly once.
"""
import argparse, os, pathlib, shutil, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ["swift", "build", "--product", "CheapProgram"]

# Name: (what it brings back, [(file, piece, what stands there instead)]).
MUTANTS = {
    "A1": ("work on the cover sees the hidden compartment", [
        ("Sources/Application/Catalog/Catalog.swift",
         "      target = .cover\n      super.init([state.cover])",
         "      target = .cover\n      super.init([state.hidden, state.cover].compactMap { $0 })")]),
    "A2": ("a damaged hidden compartment stops commits of the cover", [
        ("Sources/VaultStore/VaultWriter.swift",
         "      guard state.damages.isEmpty else { throw .damaged(state.damages) }",
         "      guard state.damages.isEmpty else { throw .damaged(state.damages) }\n"
         "      guard state.hiddenDamages.isEmpty else { throw .damaged(state.hiddenDamages) }"),
        ("Sources/VaultStore/VaultWriter.swift",
         "        HiddenWalk.tip(storage, keys: $0, cover: vault.keys)\n      }",
         "        HiddenWalk.tip(storage, keys: $0, cover: vault.keys)\n      }\n"
         "      if let hidden, !hidden.isSound { throw .damaged(hidden.damages) }")]),
    "A3": ("a hidden change makes a commit of its own", [
        ("Sources/Application/Unlocking/InteractiveSession.swift",
         "    SavedWork.note()\n    cached = nil\n    onChange()\n    guard waiting.count > 0",
         "    SavedWork.note()\n    cached = nil\n    onChange()\n    try append([], hidden: false)\n"
         "    guard waiting.count > 0")]),
    # A4, a text that another editor goes on with, is the Swift tests': the session gives a text to the
    # command that it belongs to alone, so that one piece less shows in no session.
    "A5": ("a reseal ends when it is done", [
        ("Sources/VaultStore/VaultFile.swift",
         "    while ContinuousClock.now < end {",
         "    while ContinuousClock.now < end, step < .zero {")]),
    "A6": ("a reseal makes the file smaller", [
        ("Sources/CellFile/SizeRule.swift", "return pad(max(least, fileCells)) << doublings - 1",
         "return pad(least) << doublings - 1")]),
    "A7": ("a write ends where a hidden run begins", [
        ("Sources/CellFile/CommitWriter.swift",
         "      let count = min(UInt64(cells.capacity), plan.end - next)",
         "      let border = runs.map(\\.start).filter { $0 > next }.min() ?? plan.end\n"
         "      let count = min(UInt64(cells.capacity), min(plan.end, border) - next)")]),
    "A8": ("the vault stays locked while a question is open", [
        ("Sources/Application/Unlocking/OpenVault.swift",
         "    let questions = ChangeQuestions.asking(conversation, front)\n",
         "    let questions = ChangeQuestions.asking(conversation, front)\n"
         "    let held = writesHidden ? nil : try vault.writer(.tip, front)\n    defer { held?.end() }\n")]),
    "A9": ("stamps have milliseconds", [
        ("Sources/VaultStore/Stamp.swift",
         "    Stamp(max(WallClock.seconds() * 1000, newest / 1000 * 1000), isLatest: true)",
         "    Stamp(max(WallClock.seconds() * 1000 + 123, newest), isLatest: true)")]),
    "A10": ("reading a vault shows", [
        ("Sources/CLinux/linux_calls.c", "return O_NOATIME;", "return 0;")]),
    "A11": ("an old passphrase is asked for only where something is held", [
        ("Sources/Commands/Interactive/SessionWorker.swift",
         "former != vault.generation else { return [] }",
         "former != vault.generation, handover.pieces.count > 1 else { return [] }")]),
    "A12": ("the cover's secret is tried on what is held for a hidden compartment", [
        ("Sources/VaultStore/Holder.swift",
         "    case .ownSalt: guard behind == salt else { return nil }\n    case .everySalt: break",
         "    case .ownSalt, .everySalt: break")]),
}


def copied(work):
    """A scratch copy of the sources, with what was built of it before."""
    copy = work / "sources"
    copy.mkdir(parents=True, exist_ok=True)
    for name in ("Package.swift", "Package.resolved"):
        shutil.copy2(ROOT / name, copy / name)
    for name in ("Sources", "Tests", "Scripts"):
        shutil.rmtree(copy / name, ignore_errors=True)
        shutil.copytree(ROOT / name, copy / name)
    return copy


def mutated(root, pieces, write=True):
    """Replaces the pieces; raises where one is not there exactly once."""
    texts = {}
    for name, piece, other in pieces:
        text = texts.get(name) or (root / name).read_text()
        if text.count(piece) != 1:
            raise LookupError(f"{name}: {text.count(piece)} times: {piece!r}")
        texts[name] = text.replace(piece, other)
    for name, text in texts.items() if write else ():
        (root / name).write_text(text)


def plays(copy, work, name, pairs):
    """Whether all pairs of the built program pass, and the first failure."""
    found = subprocess.run([*BUILD, "--show-bin-path"], cwd=copy, check=True, capture_output=True, text=True)
    program = pathlib.Path(found.stdout.strip()) / "CheapProgram"
    tests = copy / "Tests/CrossLanguage"
    environment = {**os.environ, "PYTHONPATH": f"{copy / 'Scripts'}:{tests}", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, tests / "check_worlds.py", program, work / name, "--pairs", str(pairs), "--enough", "1"],
        env=environment, capture_output=True, text=True)
    failure = next((line for line in done.stdout.splitlines() if line.startswith("FAILED")), done.stderr[-300:])
    return done.returncode == 0, failure


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=pathlib.Path), parser.add_argument("names", nargs="*")
    parser.add_argument("--pairs", type=int, default=60), parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    names = options.names or list(MUTANTS)
    for name in names:
        mutated(ROOT, MUTANTS[name][1], write=False)
    if options.check:
        print(f"{len(names)} mutants apply")
        return 0
    wrong = []
    for name in ["none", *names]:
        copy = copied(options.work.absolute())
        what, pieces = MUTANTS.get(name, ("the program as it is", []))
        mutated(copy, pieces)
        subprocess.run(BUILD, cwd=copy, check=True, stdout=subprocess.DEVNULL)
        passed, failure = plays(copy, options.work.absolute(), name, options.pairs)
        right = passed == (name == "none")
        wrong += [] if right else [name]
        print(f"{name}, {what}: {'passes' if passed else f'caught: {failure[:300]}'}"
              f"{'' if right else ': WRONG'}", flush=True)
    print(f"{len(names)} mutants, not caught: {wrong or 'none'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
