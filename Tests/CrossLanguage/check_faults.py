"""Calls that fail, at every place, in every command that opens a vault, through the built program.

check_faults.py PROGRAM WORKFOLDER [--full] [--seconds N]: after each fault every record that was
committed before is there, what the program calls saved is there, what it calls not saved is not,
the exit code is a documented one and not 0 unless all was done, an error has its message, no file
holds plaintext, and the vault opens again. Without --full a random sample is taken.
"""
import argparse, collections, concurrent.futures, errno, json, os, pathlib, pty, random, re, select, shutil
import signal, subprocess, threading, time
import read_vault
from bundles import bundle, seal
from campaign import SECRET, Campaign, add_hidden, build_shim
from session import PROMPT, Session, Split

CANARY = "Zitronenfalter"
CODES = {0, 1, 64, 65, 66, 69, 73, 74, 75, 76, 77, 78, 130}
SUITE = read_vault.Suite("subrosa/test", 1, 8192)
E = errno
# What each kind of call may answer: errno, 0 for half of the work; "late" for an error after the
# work was done; "on" where all later calls fail too.
ANSWERS = {
    "r": [(E.EIO,), (E.EINTR,), (0,)],
    "w": [(E.EIO,), (E.ENOSPC,), (E.EDQUOT,), (E.EINTR,), (0,), (E.ENOSPC, "on"), (E.EIO, "late")],
    "o": [(E.EIO,), (E.ENOSPC,), (E.EPIPE,), (E.EINTR,), (0,), (E.ENOSPC, "on")],
    "f": [(E.EIO,), (E.ENOSPC,), (E.EDQUOT,), (E.EINTR,), (E.EIO, "late"), (E.EINVAL,)],
    "t": [(E.EIO,), (E.EINTR,), (E.EIO, "late")],
    "n": [(E.EIO,), (E.ENOSPC,), (E.EINTR,), (E.EDQUOT,), (E.EIO, "late")],
    "l": [(E.EIO,), (E.ENOSPC,), (E.EDQUOT,), (E.EPERM,), (E.EINTR,), (E.EIO, "late")],
    "u": [(E.EIO,), (E.EINTR,), (E.EIO, "late")],
    "c": [(E.EIO,), (E.EINTR,), (E.EMFILE,), (E.ENOSPC,), (E.EDQUOT,), (E.EACCES,)],
    "h": [(E.EPERM,), (E.EIO,), (E.EINTR,)],
    # The disk is gone: nothing can be taken back either.
    "wft": [(E.EIO, "on"), (E.ENOSPC, "on")],
}
UNLOCKED_OR_ASKED = re.compile(PROMPT.pattern + rb"|error: (?s:.)*?Passphrase: ")
# Errors of what was done all the same: it could not be shown, or a loss of power could undo it.
DONE_BUT = (b"saved, but", b"done, but")
# Errors of what may be saved or not.
PERHAPS_SAVED = re.compile("error occurred while saving|saving was interrupted")
NAMES = {"r": "read", "w": "pwrite", "o": "write", "f": "fsync", "t": "ftruncate", "n": "rename",
         "l": "link", "u": "unlink", "c": "open", "h": "fchmod, fchown", "wft": "pwrite, fsync and ftruncate"}

options = argparse.ArgumentParser()
options.add_argument("program")
options.add_argument("work", type=pathlib.Path)
options.add_argument("--full", action="store_true")
options.add_argument("--seconds", type=float, default=90,
                     help="about how long the sample takes in all")
options.add_argument("--only", default="", help="only commands whose names hold this")
options.add_argument("--sessions", type=int, help="how many sessions; 12, or 400 with --full")
options = options.parse_args()
options.program = os.path.realpath(options.program)
campaign = Campaign(options.program)
WORK = options.work.absolute()
HIDDEN = "beta"


class State:
    """What stands in a vault, by an independent reader."""

    def __init__(self, path, secret):
        file = read_vault.CellFile(str(path))
        try:
            header = file.read(0)
            kek = read_vault.kek_from_passphrase(SUITE, header[:16], secret)
            vault = read_vault.Vault(file, SUITE, read_vault.open_slot(SUITE, header, kek))
            listing = vault.listing(all_versions=True)
        finally:
            os.close(file.descriptor)
        self.versions = {r["version"]: (r["id"], r["deleted"], r["sha256"], r.get("title"))
                         for r in listing["records"]}
        self.heads = {r["version"] for r in listing["records"] if r["head"] and not r["deleted"]}
        self.sound = not listing["problems"]
        self.tail = listing["torn_tail"]
        self.header = header


class Command:
    """A command line and what it does.

    `secrets`: what it is given; `opens`: what opens the vault afterwards, where it was done.
    `files`: what it writes outside the vault, and whether that may be read by anybody.
    """

    def __init__(self, name, *words, stdin="", secrets=(SECRET,), opens=None, system=0, files=(),
                 base="base", keeps=True):
        self.name, self.words, self.stdin = name, words, stdin
        # `SHARE N` stands for a share of the vault.
        self.secrets, self.opens, self.system = secrets, opens or secrets[0], system
        self.files, self.base, self.keeps = files, base, keeps
        self.creates = words[0] == "init"


SPLIT = ["--threshold", "2", "--shares", "2"]
shares = []
NOTE = f"---\nkind: note\ndialogue: lake\nslug: said\n---\n(chatham) Luo Jing and {CANARY} agreed to wait.\n"
RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
OUTCOME = "---\nkind: outcome\nslug: {0}\nstate: draft\n---\nWe shall tell one another of {0} " + CANARY + ".\n"


def make_base():
    """A vault with some of everything, and what commands read."""
    folder = WORK / "base"
    folder.mkdir(parents=True)
    vault = folder / "v.vault"
    must = lambda *words, stdin="", secrets=(SECRET,): campaign.must(vault, secrets, *words, stdin=stdin.encode())
    must("init")
    must("add", "dialogue", "--slug", "lake", "--title", "Lake talks", "--party", "CN", "--rule", "chatham")
    must("add", "person", "--slug", "luo-jing", "--name", "Luo Jing", "--side", "CN")
    must("add", "note", stdin=NOTE)
    for slug in ("page", "pact"):
        must("add", "outcome", stdin=OUTCOME.format(slug))
    must("outcome", "key", "--new", "Me")
    must("outcome", "agree", "pact")
    must("jot", "lake", stdin=f"! {CANARY} are counted\nand told\n")
    must("protect", "add", "Hotel Seeblick")
    must("add", "note", "--slug", "gone", stdin="to be removed")
    must("edit", "said", stdin=NOTE + "More of it.\n")
    (folder / "file.bin").write_bytes(random.Random(1).randbytes(90_000))
    must("attach", "said", folder / "file.bin")
    (folder / "texts").mkdir()
    for number in range(3):
        (folder / "texts" / f"{number}.md").write_text(f"a text, number {number}\n" * 200)
    (folder / "plain.txt").write_text("Luo Jing said so in Vitznau.\n")
    must("identity", "--new", "Me")
    must("identity", "--to", folder / "me.txt")
    recipient = [line for line in (folder / "me.txt").read_text().split() if line.startswith("age1") and len(line) == 62]
    note = f"---\nkind: note\ntitle: {CANARY} came\n---\n{CANARY}\n"
    plaintext = bundle([("11" * 16, "22" * 16, "note/came.md", note)], [("33" * 16, "44" * 16, "11" * 16, "came.bin", bytes(90_000))])
    (folder / "came.age").write_bytes(seal(options.program, recipient[0], plaintext))
    # A copy that was changed elsewhere.
    shutil.copyfile(vault, folder / "elsewhere")
    for words, text in [(["edit", "said"], NOTE + "Elsewhere.\n"), (["add", "note", "--slug", "there"], CANARY),
                        (["attach", "said", folder / "file.bin"], "")]:
        campaign.must(folder / "elsewhere", (SECRET,), *words, stdin=text.encode())
    # One that shares open too.
    shutil.copytree(folder, WORK / "split")
    split = Split(options.program, WORK / "split" / "v.vault", SECRET, SPLIT, 2)
    campaign.check(split.leave() == 0, f"custody split without fault: {split.output[-300:]!r}")
    shares.extend(split.shares)
    # One with a hidden compartment, of which a copy has more.
    deep = WORK / "deep"
    shutil.copytree(folder, deep)
    campaign.must(deep / "v.vault", (SECRET, "", HIDDEN), "compartment", "add", "--yes")
    shutil.copyfile(deep / "v.vault", deep / "elsewhere")
    add_hidden(options.program, deep / "elsewhere", HIDDEN, "--slug hid", CANARY)
    campaign.must(deep / "elsewhere", (SECRET,), "add", "note", "--slug", "there", stdin=CANARY.encode())
    # One whose newest commit is followed by a save that never came to its end.
    torn = WORK / "torn"
    shutil.copytree(folder, torn)
    with open(torn / "v.vault", "ab") as file:
        file.write(os.urandom(5 * 4096))
    (torn / "v.vault.0123abcd.new").write_bytes(os.urandom(8192))
    return folder


COMMANDS = [
    Command("list", "list"), Command("show", "show", "said"), Command("search", "search", "wait"),
    Command("history", "history", "said"), Command("diff", "diff", "said"),
    Command("status", "status"), Command("verify", "verify"), Command("assess", "assess", "lake"),
    Command("due", "due"), Command("timeline", "timeline", "lake"), Command("overlap", "overlap"),
    Command("influence", "influence", "lake"), Command("invitations", "invitations", "lake"),
    Command("positions", "positions", "lake"), Command("brief", "brief", "lake"),
    Command("outcome verify", "outcome", "verify", "pact"), Command("outcome key", "outcome", "key"),
    Command("identity", "identity"), Command("protect list", "protect", "list"), Command("redact", "redact", "plain.txt", "--yes"),
    Command("touch", "touch"),
    Command("add note", "add", "note", "--slug", "new", stdin=f"{CANARY} and more"),
    Command("add note, large", "add", "note", "--slug", "new", stdin=f"{CANARY} " * 20_000),
    Command("add person", "add", "person", "--name", "Wang Wei"),
    Command("edit", "edit", "said", stdin=NOTE + "Other words.\n"),
    Command("attach", "attach", "said", "file.bin"),
    Command("import", "import", "texts"),
    Command("remove", "remove", "gone", "--yes"),
    Command("restore", "restore", "said@OLD"),
    Command("protect add", "protect", "add", "Vitznau"),
    Command("protect remove", "protect", "remove", "Hotel Seeblick"),
    Command("outcome key --new", "outcome", "key", "--new", "Other"),
    Command("identity --new", "identity", "--new", "Other"),
    Command("contact add", "contact", "add", "Wang Wei", RECIPIENT),
    Command("contact list", "contact", "list"),
    Command("share", "share", "said", "--for", RECIPIENT, "--to", "out.age", "--include-private", files=["out.age"]),
    Command("receive", "receive", "came.age", "--yes"),
    Command("merge", "merge", "elsewhere"), Command("conflicts", "conflicts"),
    Command("travel", "travel", "out.vault", "said", secrets=(SECRET, "new"), files=["out.vault"]),
    Command("travel, a dialogue", "travel", "out.vault", "--dialogue", "lake", secrets=(SECRET, "new"), files=["out.vault"]),
    Command("custody list", "custody", "list", base="split"),
    Command("custody check", "custody", "check", secrets=("SHARE 1",), opens=SECRET, base="split"),
    Command("add note, shares", "add", "note", "--slug", "new", "--with-shares", stdin=CANARY, secrets=("SHARE 0", "SHARE 1"),
            opens=SECRET, base="split"),
    Command("custody combine", "custody", "combine", "--yes", secrets=("SHARE 0", "SHARE 1", SECRET, "", "new"), opens="new",
            base="split"),
    Command("reseal, shares", "reseal", "--yes", secrets=(SECRET, "", "SHARE 1", "SHARE 0"), base="split"),
    Command("reseal --drop-custody", "reseal", "--yes", "--drop-custody", base="split"),
    Command("outcome agree", "outcome", "agree", "page"),
    Command("outcome sign", "outcome", "sign", "pact"),
    Command("outcome pathway", "outcome", "pathway", "pact", "--carrier", "luo-jing", "--to", "R", "--by", "2027-10-31"),
    Command("jot", "jot", "lake", stdin=f"{CANARY} once more\n? who pays for {CANARY}\n"),
    Command("jot --finish", "jot", "lake", "--finish"),
    Command("set", "set", "luo-jing", "roles+=Chair"),
    Command("invite", "invite", "luo-jing", "lake", "--state", "accepted"),
    Command("outcome text --to", "outcome", "text", "pact", "--to", "out.md", files=["out.md"]),
    Command("export summary --to", "export", "summary", "lake", "--to", "out.md", files=["out.md"]),
    Command("export folder", "export", "folder", "out", "--yes", files=["out"]),
    Command("brief --to", "brief", "lake", "--to", "out.html", "--yes", files=["out.html"]),
    Command("extract", "extract", "file.bin", "out.bin", files=["out.bin"]),
    Command("backup", "backup", "out.vault", files=["out.vault"]),
    Command("recover", "recover", "--copy", "out.copy", "--yes", base="torn", files=["out.copy"]),
    Command("init", "init", secrets=("other",)),
    Command("init, FUSE", "init", secrets=("other",), system=1),
    Command("init, vfat", "init", secrets=("other",), system=2),
    Command("reseal", "reseal", "--yes"),
    Command("reseal --drop-history", "reseal", "--yes", "--drop-history", keeps=False),
    Command("passphrase change", "passphrase", "change", "--yes", secrets=(SECRET, "", "new"), opens="new"),
    Command("passphrase add", "passphrase", "add", "--yes", secrets=(SECRET, "", "new"), opens="new"),
    Command("compartment add", "compartment", "add", "--yes", secrets=(SECRET, "", "deep"), opens=SECRET),
]


class Run:
    """A command in a folder of its own, with or without a fault."""

    def __init__(self, command, folder, fault=None, log=False):
        self.command, self.folder = command, folder
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(WORK / command.base, folder)
        self.vault = folder / ("created.vault" if command.creates else "v.vault")
        environment = {"LD_PRELOAD": str(shim), "FAULT_SYSTEM": str(command.system)}
        if fault:
            kinds, at, (error, *how) = fault
            environment |= {"FAULT_KINDS": kinds, "FAULT_AT": str(at), "FAULT_ERROR": str(error),
                            "FAULT_LATE": str(int("late" in how)), "FAULT_ON": str(int("on" in how))}
        logging, pipe = os.pipe()
        secrets, giving = os.pipe()
        given = [shares[int(s[6:])] if s.startswith("SHARE ") else s for s in command.secrets]
        os.write(giving, "".join(s + "\n" for s in given).encode())
        os.close(giving)
        if log:
            environment["FAULT_LOG"] = str(pipe)
        words = [w.replace("OLD", old_version) for w in command.words]
        process = subprocess.Popen(
            [options.program, "--vault", self.vault.name, "--passphrase-fd", str(secrets), *words],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder,
            pass_fds=[secrets, pipe], env={**os.environ, **environment})
        os.close(secrets)
        os.close(pipe)
        calls = None
        if log:
            # Read while it runs: there may be more calls than a pipe holds.
            reader = concurrent.futures.ThreadPoolExecutor(1)
            calls = reader.submit(lambda: os.fdopen(logging, "rb").read().decode())
        try:
            self.out, self.err = process.communicate(command.stdin.encode(), timeout=120)
        except subprocess.TimeoutExpired:
            process.kill()
            self.out, self.err = process.communicate()
            self.err += b" HANGS"
        self.code = process.returncode
        self.calls = calls.result() if log else ""
        if not log:
            os.close(logging)
        self.errors = self.err.decode(errors="replace")

    def state(self):
        """The state by what opens it; None where nothing does or no vault is there."""
        for secret in dict.fromkeys([self.command.opens, self.command.secrets[0], SECRET]):
            try:
                return State(self.vault, secret), secret
            except (read_vault.NothingOpens, FileNotFoundError):
                pass
        return None, None

    def exists(self, name):
        return (self.folder / name).exists()


def shape(state, base):
    """What is new against the state before, but for the ids."""
    new = {v: r for v, r in state.versions.items() if v not in base.versions}
    return collections.Counter((deleted, title) for _, deleted, _, title in new.values())


class Baseline:
    """What a command does when nothing fails."""

    def __init__(self, command):
        self.command = command
        run = Run(command, WORK / "baseline" / re.sub(r"\W+", "-", command.name), log=True)
        campaign.check(run.code == 0, f"{command.name} without fault exits {run.code}: {run.errors}")
        self.before = State(WORK / command.base / "v.vault", SECRET)
        self.calls = run.calls
        self.state, self.secret = run.state()
        self.shape = shape(self.state, self.before) if not command.creates else None
        self.lines = run.out.count(b"\n")
        self.files = {name: self.digest(run.folder / name) for name in command.files}
        self.resealed = self.state.header != self.before.header and not command.creates

    @staticmethod
    def digest(path):
        """Names and sizes: what is drawn at random differs from run to run."""
        if path.is_dir():
            return sorted((str(p.relative_to(path)), p.stat().st_size) for p in path.rglob("*") if p.is_file())
        return path.stat().st_size if path.exists() else None

    def faults(self):
        for kinds, answers in ANSWERS.items():
            count = sum(self.calls.count(kind) for kind in kinds)
            for at in range(count):
                for answer in answers:
                    yield (kinds, at, answer)


def check(baseline, fault, folder):
    command = baseline.command
    kinds, at, answer = fault
    how = (errno.errorcode.get(answer[0], "half"),) + answer[1:]
    name = f"{command.name}: {NAMES[kinds]} {at} of {sum(baseline.calls.count(k) for k in kinds)} {' '.join(how)}"
    run = Run(command, folder, fault)
    said = f"exit {run.code}: {run.errors.strip()[-300:]}"
    ok = campaign.check
    if not ok(run.code in CODES and "HANGS" not in run.errors and "Fatal error" not in run.errors, f"{name}: {said}"):
        return run.code, 1
    lost = 0
    silenced = "o" in kinds
    if run.code not in (0, 1):
        ok("error: " in run.errors or silenced, f"{name}: no message, {said}")
    # Nothing here is lost with it, but on a disk it would be. (A folder may answer EINVAL.)
    if kinds == "f" and answer[0] in (E.EIO, E.ENOSPC, E.EDQUOT):
        ok(run.code != 0, f"{name}: a flush that failed is taken for done")
    unknown = PERHAPS_SAVED.search(run.errors) or run.code == 76 or (silenced and run.code != 0)
    # What came before a line that cannot be read is saved.
    unknown = unknown or command.name == "jot" and "reading or writing failed" in run.errors
    # A late error of the last call: done, though the program was told otherwise, and says so.
    late = "late" in answer or "on" in answer
    state, secret = run.state()
    if command.creates:
        done = run.exists(run.vault.name)
        if run.code in (0, 76):
            lost += not ok(state is not None and state.sound, f"{name}: no vault, {said}")
        elif not unknown and done:
            ok(False, f"{name}: a vault or part of one stands there, {said}")
        lost += not ok((folder / "v.vault").read_bytes() == (WORK / "base" / "v.vault").read_bytes(), f"{name}: another file was changed")
    else:
        if not ok(state is not None, f"{name}: the vault opens no more, {said}"):
            return run.code, 1
        before = baseline.before
        if command.keeps:
            gone = [v for v in before.versions if state.versions.get(v) != before.versions[v]]
            lost += not ok(not gone, f"{name}: {len(gone)} versions are lost, {said}")
        else:
            lost += not ok(before.heads <= set(state.versions), f"{name}: heads are lost, {said}")
        lost += not ok(state.sound, f"{name}: the vault is not sound, {said}")
        if baseline.resealed:
            did = state.header != before.header
            ok(did == (run.code in (0, 76)) or unknown, f"{name}: {'resealed' if did else 'not resealed'}, {said}")
        else:
            new = shape(state, before)
            # Files that this user may not read are named and left out; the others come in.
            closed = said.count("not imported: cannot be read")
            lacking = baseline.shape - new
            did = not new - baseline.shape and sum(lacking.values()) == closed
            ok(did or not new, f"{name}: half of it is saved ({new}), {said}")
            if run.code in (0, 76):
                lost += not ok(did, f"{name}: called saved and is not, {said}")
            elif baseline.shape and not unknown:
                ok(not new, f"{name}: called not saved and is, {said}")
        if state.tail:
            ok(late or command.base == "torn" or unknown, f"{name}: {state.tail} bytes of a tail, {said}")
        leftovers = list(folder.glob("*.new"))
        if command.base != "torn":
            ok(not leftovers or kinds == "u" or "on" in answer, f"{name}: {leftovers} left, {said}")
    if run.code == 0:
        # What the machine does not grant, here for a moment, is one line more.
        missing = run.out.count(b"\nmissing ")
        ok(run.out.count(b"\n") - missing == baseline.lines or answer[0] == errno.EPIPE, f"{name}: {run.out.count(10)} lines of {baseline.lines} and exit 0")
        for file, digest in baseline.files.items():
            found = Baseline.digest(folder / file)
            # Sealed or compressed differently each time, but there.
            ok(found == digest, f"{name}: {file} is {found}, not {digest}, {said}")
    elif run.code != 76 and not unknown and command.name != "export folder":
        for file in baseline.files:
            ok(not run.exists(file) or kinds == "u" or command.base == "torn", f"{name}: {file} is there, {said}")
    given = {folder / file for file in command.files}
    for path in folder.iterdir():
        if path.is_file() and path not in given and CANARY.encode() in path.read_bytes():
            ok(False, f"{name}: {path.name} holds plaintext")
    # A note names the record that was changed by its title; an error quotes nothing.
    quoted = [line for line in run.errors.splitlines() if CANARY in line and "error: " in line]
    ok(not quoted, f"{name}: the error quotes a record")
    # It goes on: what stands there can be used, by the program too.
    if state is not None and (random.random() < 0.1 or state.tail):
        code, _, errors = campaign.run(run.vault, [secret], "recover", "--yes")
        ok(code == 0, f"{name}: recover exits {code}: {errors.decode()}")
        code, _, errors = campaign.run(run.vault, [secret], "add", "note", stdin=b"later")
        ok(code == 0, f"{name}: a later note is refused, {code}: {errors.decode()}")
    return run.code, lost


class SessionRun:
    """One `open` on a pseudo-terminal, with or without a fault: what each command said."""

    # By the secret: what the vault is, and what is typed.
    SCRIPTS = {
        SECRET: ("base", ["protect add Vitznau", "remove gone --yes", "touch", "lock", "protect add Weggis",
                          "outcome agree page", "merge elsewhere"]),
        HIDDEN: ("deep", ["merge elsewhere", "touch --in cover", "lock", "merge elsewhere --in cover"])}
    PATIENCE = 40
    LEAVING = re.compile(rb"lose unsaved changes\? \[y/N\] ")
    starting = threading.Lock()

    def __init__(self, folder, secret, fault=None, after=None):
        self.secret, (base, self.script) = secret, self.SCRIPTS[secret]
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(WORK / base, folder)
        self.vault = folder / "v.vault"
        environment = {"LD_PRELOAD": str(shim), "TERM": "xterm-256color"}
        if fault:
            kinds, at, (error, *how) = fault
            environment |= {"FAULT_KINDS": kinds, "FAULT_AT": str(at), "FAULT_ERROR": str(error),
                            "FAULT_LATE": str(int("late" in how)), "FAULT_ON": str(int("on" in how))}
        log = folder / "calls"
        if after:
            environment["FAULT_LOG"] = "9"
        with self.starting:
            process, self.terminal = pty.fork()
        if process == 0:
            os.dup2(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), 9)
            os.environ.update(environment)
            os.chdir(folder)
            os.execv(options.program, [options.program, "--vault", str(self.vault), "open"])
        self.seen, self.mark, self.ended, self.said, self.hangs = b"", 0, False, {}, False
        deadline = time.monotonic() + self.PATIENCE
        if self.wait(b"Passphrase", deadline):
            self.play(deadline, after)
        while not self.ended and time.monotonic() < deadline:
            # Ctrl-D leaves; a question on the way out is answered with yes.
            asked = re.search(rb"(lose (these|unsaved) changes|anyway|out)\?", self.seen[self.mark:])
            self.type("y\r" if asked else "\x04")
            self.wait(b"\0never", min(deadline, time.monotonic() + 2))
        self.hangs = not self.ended
        if self.hangs:
            os.kill(process, signal.SIGKILL)
        _, status = os.waitpid(process, 0)
        os.close(self.terminal)
        self.code = os.waitstatus_to_exitcode(status)
        self.calls = log.read_text() if after else ""

    def wait(self, what, deadline):
        """Waits for a text or a pattern; gives what came before it, or None at the end of all."""
        begin = self.mark
        while time.monotonic() < deadline:
            found = what.search(self.seen, begin) if hasattr(what, "search") else None
            place = found.end() if found else -1 if hasattr(what, "search") else self.seen.find(what, begin)
            if place >= 0:
                said, self.mark = self.seen[begin:place], place + (0 if found else len(what))
                return said or b" "
            if select.select([self.terminal], [], [], 0.05)[0]:
                try:
                    piece = os.read(self.terminal, 65536)
                except OSError:
                    piece = b""
                if not piece:
                    self.ended = True
                    return None
                self.seen += piece
            elif self.LEAVING.search(self.seen, begin):
                # The session has failed and asks whether to end: nothing else will come.
                return None
        return None

    def type(self, text):
        time.sleep(0.1)
        self.mark = len(self.seen)
        os.write(self.terminal, text.encode())

    def play(self, deadline, after):
        self.type(self.secret + "\r")
        for words in self.script:
            if self.wait(PROMPT, deadline) is None:
                return
            self.type(words + "\r")
            if words == "lock":
                if self.wait(b"Passphrase", deadline) is None:
                    return
                self.type(self.secret + "\r")
                # A call that fails while it is unlocked is told, and the passphrase is asked for again.
                if self.wait(UNLOCKED_OR_ASKED, deadline) is None:
                    return
                if self.seen[:self.mark].endswith(b">"):
                    self.mark -= 20
                else:
                    self.type(self.secret + "\r")
                continue
            # The line itself is shown with a prompt; the next one comes when the command is done.
            if self.wait(b"\n", deadline) is None:
                return
            said = self.wait(PROMPT, deadline)
            if said is None:
                return
            self.mark -= 20
            self.said[words] = said
            if after:
                after(words)


def check_session(effects, secret, fault, folder):
    """One session with a fault: what it called saved is there, what it called not saved is not. With the hidden
    secret this holds for what it did to the cover; of what is hidden, nothing is lost that was there."""
    kinds, at, answer = fault
    name = f"session{', hidden' * (secret == HIDDEN)}: {NAMES[kinds]} {at} {errno.errorcode.get(answer[0], 'half')} {' '.join(answer[1:])}"
    run = SessionRun(folder, secret, fault)
    said = f"exit {run.code}: {run.seen[-300:]!r}"
    campaign.check(not run.hangs and run.code in CODES and b"Fatal error" not in run.seen, f"{name}: {said}")
    before = State(WORK / run.SCRIPTS[secret][0] / "v.vault", SECRET)
    try:
        state = State(run.vault, SECRET)
        if secret == HIDDEN:
            hidden, hidden_before = [State(v, HIDDEN) for v in (run.vault, WORK / "deep" / "v.vault")]
            campaign.check(hidden.sound and set(hidden_before.versions) <= set(hidden.versions),
                           f"{name}: hidden records are lost, {said}")
    except read_vault.NothingOpens:
        campaign.check(False, f"{name}: the vault opens no more, {said}")
        return run.code, 1
    gone = [v for v in before.versions if state.versions.get(v) != before.versions[v]]
    lost = not campaign.check(not gone and state.sound, f"{name}: {len(gone)} versions are lost, {said}")
    new = shape(state, before)
    for words, effect in effects.items():
        answer_ = run.said.get(words)
        if answer_ is None or not effect:
            continue
        if b"error:" not in answer_ or any(but in answer_ for but in DONE_BUT):
            lost += not campaign.check(not effect - new, f"{name}: {words} is called saved and is not: {answer_!r}")
        elif not PERHAPS_SAVED.search(answer_.decode(errors="replace")):
            campaign.check(not effect & new, f"{name}: {words} is called not saved and is: {answer_!r}")
    for path in folder.iterdir():
        campaign.check(not path.is_file() or CANARY.encode() not in path.read_bytes(), f"{name}: {path.name} holds plaintext")
    code, _, errors = campaign.run(run.vault, [SECRET], "recover", "--yes")
    campaign.check(code == 0, f"{name}: recover exits {code}: {errors.decode()}")
    return run.code, lost


class SplitRun:
    """One `custody split` on a terminal, with or without a fault."""

    def __init__(self, folder, fault=None):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(WORK / "base", folder)
        self.vault, log = folder / "v.vault", folder / "calls"
        environment = {"LD_PRELOAD": str(shim)}
        if fault:
            kinds, at, (error, *how) = fault
            environment |= {"FAULT_KINDS": kinds, "FAULT_AT": str(at), "FAULT_ERROR": str(error),
                            "FAULT_LATE": str(int("late" in how)), "FAULT_ON": str(int("on" in how))}
        else:
            descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            os.set_inheritable(descriptor, True)
            environment["FAULT_LOG"] = str(descriptor)
        with SessionRun.starting:
            self.split = Split(options.program, self.vault, SECRET, SPLIT, 2, environment)
        self.code = self.split.leave()
        if not fault:
            os.close(descriptor)
            self.calls = log.read_text()


def check_split(fault, folder):
    """Shares count only where the new file took the old one's place."""
    kinds, at, answer = fault
    name = f"custody split: {NAMES[kinds]} {at} {errno.errorcode.get(answer[0], 'half')} {' '.join(answer[1:])}"
    run = SplitRun(folder, fault)
    said = f"exit {run.code}: {run.split.output[-300:]!r}"
    campaign.check(run.code in CODES and b"Fatal error" not in run.split.output, f"{name}: {said}")
    before = State(WORK / "base" / "v.vault", SECRET)
    try:
        state = State(run.vault, SECRET)
    except (read_vault.NothingOpens, FileNotFoundError):
        campaign.check(False, f"{name}: the vault opens no more, {said}")
        return run.code, 1
    gone = [v for v in before.versions if state.versions.get(v) != before.versions[v]]
    lost = not campaign.check(not gone and state.sound, f"{name}: {len(gone)} versions are lost, {said}")
    did = state.header != before.header
    campaign.check(did == (run.code in (0, 76)) or PERHAPS_SAVED.search(run.split.output.decode(errors="replace")), f"{name}: {'resealed' if did else 'not resealed'}, {said}")
    if did and len(run.split.shares) == 2:
        code, out, errors = campaign.run(run.vault, run.split.shares, "--with-shares", "list")
        campaign.check(code == 0, f"{name}: the shares open nothing: {errors.decode()}")
    for share in run.split.shares:
        told = b" ".join(share.encode().split()[4:8])
        campaign.check(not any(told in path.read_bytes() for path in folder.iterdir() if path.is_file()), f"{name}: a share is in a file")
    return run.code, lost


class Gone:
    """A disk that goes behind the last write of a save, whose outcome nobody can see then, and comes back."""

    def __init__(self, name, base):
        self.folder = WORK / "gone"
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(WORK / base, self.folder)
        self.name, self.vault, self.flag = f"a disk that comes back, {name}", self.folder / "v.vault", self.folder / "gone"
        self.environment = {"LD_PRELOAD": str(shim), "FAULT_GONE": str(self.flag), "FAULT_VAULT": self.vault.name}

    def session(self, secret, *words, **how):
        return Session(options.program, self.vault, secret, *words, environment=self.environment, **how)

    def during(self, session, typed, seen):
        """What is typed while the disk is gone, and the text that tells of it."""
        self.flag.touch()
        session.type(typed)
        session.wait(seen)
        self.flag.unlink()

    def leave(self, session, typed):
        session.type(typed)
        while not session.ended:
            session.read(0.1)
        os.close(session.terminal)
        return os.waitstatus_to_exitcode(os.waitpid(session.process, 0)[1])

    def expect(self, new, secret=SECRET):
        """So many versions more than before, and nothing damaged."""
        state, before = State(self.vault, secret), State(WORK / self.folder_of(secret) / "v.vault", secret)
        more = set(state.versions) - set(before.versions)
        campaign.check(state.sound, f"{self.name}: the vault is damaged")
        campaign.check(len(more) == new, f"{self.name}: {len(more)} versions came, not {new}")
        code, _, errors = campaign.run(self.vault, [secret], "verify")
        campaign.check(code == 0, f"{self.name}: verify exits {code}: {errors.decode()}")

    @staticmethod
    def folder_of(secret):
        return "deep" if secret == HIDDEN else "base"


def gone_touch():
    """What waits in a hidden compartment is stored once."""
    run = Gone("touch", "deep")
    session = run.session(HIDDEN)
    session.run("add note --slug waits", says=b"not saved yet", text=CANARY)
    run.during(session, "touch\r", b"error occurred while saving")
    session.wait_for_prompt()
    session.run("touch")
    session.run("add note --slug later", says=b"not saved yet", text="later")
    session.run("touch")
    campaign.check(session.leave() == 0, f"{run.name}: {session.output[-300:]!r}")
    run.expect(2, HIDDEN)


def gone_draft():
    """A draft is stored once, however often saving it is tried."""
    run = Gone("add note, a draft", "base")
    session = run.session(SECRET, "note", command="add")
    session.type(f"\x1b[200~---\nkind: blah\nslug: [\n---\n{CANARY}\n\x1b[201~")
    session.read(1)
    session.type("\x13")
    session.wait(b"ontinue")
    run.during(session, "n\r", b"Try saving")
    session.wait_for_prompt()
    session.type("y\r")
    code = run.leave(session, "")
    campaign.check(b"draft" in session.output[session.mark:], f"{run.name}: exit {code}, {session.output[-300:]!r}")
    run.expect(1)
    for words, text in ((["set", "luo-jing", "roles+=Chair"], b""), (["reseal", "--yes"], b"")):
        campaign.must(run.vault, [SECRET], *words, stdin=text)


def gone_jot(corrects=False):
    """A line is stored once, and is in conflict with nothing."""
    run = Gone("jot", "base")
    session = run.session(SECRET, "lake", command="jot")
    run.during(session, f"one {CANARY}\r", b"error occurred while saving")
    if corrects:
        # Before it is saved again by itself.
        session.type("\x1b[A")
        session.read(0.2)
        session.type(" more\r")
    session.read(2)
    code = run.leave(session, "\x04")
    campaign.check(code == 0, f"{run.name}: exit {code}, {session.output[-300:]!r}")
    run.expect(2 if corrects else 1)
    campaign.check(campaign.must(run.vault, [SECRET], "conflicts") == b"", f"{run.name}: a line is in conflict with itself")


def gone_add():
    """What stands in the file, and perhaps not on the disk, is not simply called saved."""
    run = Gone("add note", "base")
    run.flag.touch()
    del run.environment["FAULT_VAULT"]
    code, _, errors = campaign.run(run.vault, [SECRET], "add", "note", stdin=CANARY.encode(), environment=run.environment)
    run.flag.unlink()
    campaign.check(code == 76 and b"power" in errors, f"{run.name}: exit {code}: {errors.decode()}")
    run.expect(1)


GONE = {"touch": gone_touch, "add note, a draft": gone_draft, "jot": gone_jot,
        "jot, a correction": lambda: gone_jot(corrects=True), "add note": gone_add}


def session_faults(secret, changing):
    """What each command of a clean session changes, and every fault that a session can meet."""
    base = WORK / SessionRun.SCRIPTS[secret][0] / "v.vault"
    before, known, effects = State(base, SECRET), collections.Counter(), {}
    folder = WORK / "session"

    def after(words):
        new = shape(State(folder / "v.vault", SECRET), before)
        effects[words] = new - known
        known.update(effects[words])

    run = SessionRun(folder, secret, after=after)
    campaign.check(run.code == 0 and not run.hangs and len(effects) == len(run.script) - 1,
                   f"a session without fault exits {run.code} after {list(effects)}: {run.seen[-300:]!r}")
    campaign.check(sum(bool(e) for e in effects.values()) == changing, f"a session changes {effects}")
    if secret == HIDDEN:
        came = set(State(run.vault, HIDDEN).versions) - set(State(base, HIDDEN).versions)
        campaign.check(len(came) == 2, f"a merge brings {len(came)} versions")
    return [(effects, secret, (kinds, at, answer)) for kinds, answers in ANSWERS.items()
            for at in range(sum(run.calls.count(kind) for kind in kinds)) for answer in answers]


def main():
    global shim, old_version
    start = time.monotonic()
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    shim = build_shim("fail_at_call.c", WORK)
    old_version = ""
    base = make_base()
    state = State(base / "v.vault", SECRET)
    history = json.loads(campaign.must(base / "v.vault", [SECRET], "history", "said", "--format", "json"))
    old_version = next(v["version"] for v in history if v["version"] not in state.heads)
    baselines = [Baseline(command) for command in COMMANDS if options.only in command.name]
    every = [(baseline, fault) for baseline in baselines for fault in baseline.faults()]
    chosen = every
    deadline = float("inf")
    count = options.sessions or (400 if options.full else 12)
    sessions = [session_faults(SECRET, 5), session_faults(HIDDEN, 1)]
    play = [one for each in sessions for one in random.sample(each, min(len(each), count))]
    sessions = sum(sessions, [])
    if not options.full:
        # The sessions come first; a slow machine takes a sample all the same.
        deadline = max(start + options.seconds, time.monotonic() + 45)
        # Each command and each kind of call first, then whatever time allows.
        random.shuffle(every)
        first, seen = [], set()
        for baseline, fault in every:
            if (baseline.command.name, fault[0]) not in seen:
                seen.add((baseline.command.name, fault[0]))
                first.append((baseline, fault))
        chosen = first + [one for one in every if one not in first]
    codes, lost, done, commands = collections.Counter(), 0, 0, set()

    def worker(number, jobs):
        results = []
        for baseline, fault in jobs:
            if time.monotonic() > deadline:
                break
            results.append((baseline.command.name, *check(baseline, fault, WORK / f"run-{number}")))
        return results

    def session_worker(number, faults):
        return [check_session(*fault, WORK / f"session-{number}") for fault in faults]

    clean = SplitRun(WORK / "splitting")
    campaign.check(clean.code == 0 and len(clean.split.shares) == 2, f"custody split without fault exits {clean.code}")
    splits = [(kinds, at, answer) for kinds, answers in ANSWERS.items() if kinds not in "ro"
              for at in range(sum(clean.calls.count(kind) for kind in kinds)) for answer in answers]
    for fault in random.sample(splits, len(splits) if options.full else min(len(splits), 12)):
        code, missing = check_split(fault, WORK / "splitting")
        done, lost = done + 1, lost + missing
        commands.add("custody split")
        codes[code] += 1
    for name, play_gone in GONE.items():
        if options.only in name:
            try:
                play_gone()
            except (TimeoutError, EOFError) as error:
                campaign.check(False, f"a disk that comes back, {name}: {error}")
            done += 1
            commands.add(name)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for results in pool.map(session_worker, range(2), [play[0::2], play[1::2]]):
            for code, missing in results:
                done, lost = done + 1, lost + missing
                commands.add("open")
                codes[code] += 1
        for results in pool.map(worker, range(2), [chosen[0::2], chosen[1::2]]):
            for name, code, missing in results:
                done, lost = done + 1, lost + missing
                commands.add(name)
                codes[code] += 1
    table = ", ".join(f"exit {code}: {count}" for code, count in sorted(codes.items()))
    campaign.end(f"{done} of {len(every) + len(sessions)} faults ({len(play)} in sessions) in {len(commands)} commands, lost: {lost} ({table})")


main()
