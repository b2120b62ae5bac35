"""One pair of worlds: the same script for the cover with and without a hidden compartment.

A script is a list of steps drawn from a seed. A step of the cover is played in both worlds, in the
one with `--in cover` where the session was opened with the hidden secret; a step of the hidden
compartment is played in that world alone, and must write nothing. After each step the worlds are
compared.
"""
import collections, errno, fcntl, os, pathlib, random, re, shutil, signal, subprocess, time
import bundles, observed
from watched import Hang, Watched, text_of

SECRETS = {"cover": "the cover's words", "hidden": "hidden words", "other": "another's words"}
START = 1_800_000_000_123_456_789
PROMPT = re.compile(r"(cover|hidden)[^\r\n>]{0,120}> ?$")
SLUGS = ["weber", "lake", "first", "wang-wei", "pact", "day", "hotel"]
NAMES = ["Weber", "Lake talks", "First day", "Wang Wei", "王伟", "Pact", "Hotel Seeblick"]
ITEMS = ["compute thresholds", "incident hotline", "export of chips"]
TEXT = "我们同意在下一轮会谈之前不公开任何数字。 Nobody quotes anybody. "
RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
# What `merge` tells whoever gave a hidden secret, and nobody else.
HIDDEN_NOTES = re.compile(
    r"subrosa: (merged \d+ hidden|\d+ of \d+ hidden|nothing hidden|\d+ hidden |\d+ slugs? belongs? to more than one hidden"
    r"|the hidden compartment of this|the other hidden|\S+: (opened with a passphrase of its cover|its hidden|its passphrase opens"
    r"|a newer version of the program wrote its hidden))[^\r\n]*\r?\n?")
CTRL_C, CTRL_D, SAVE, LEAVE = "\x03", "\x04", "\x13", "\x11"
WRITES = {"pwrite", "write", "ftruncate", "rename", "link", "unlink", "fsync", "fchmod", "fchown",
          "futimens", "syncfs", "fdatasync"}
# A run that is sealed between two writes of a reseal hashes its tags and its link there: 40 bytes
# and 16 for each of its cells, far below a microsecond. Ordinary commits must be equal exactly.
RUN_HASHES = 4096
FAULTS = [errno.EIO, errno.ENOSPC, errno.EDQUOT, *(1000 + s for s in (
    signal.SIGKILL, signal.SIGINT, signal.SIGHUP, signal.SIGTERM))]
# What another process does to the vault of a session, and what the session holds meanwhile; those
# that need a session with the hidden secret come last.
ACTS = ["reseal", "cover's passphrase", "hidden passphrase", "session's passphrase"]
HELD = ["nothing", "a cover text", "a hidden text", "hidden changes", "a cover text and hidden changes"]
# What is answered first by who unlocks it then, and where an old passphrase is asked for: in
# between, and in the end.
UNLOCKING = ["new", "old", "wrong", CTRL_C, CTRL_D]
FORMER = ["wrong", "new", CTRL_C, CTRL_D, ("wait", 1_805)]
FORMER_LAST = ["right", "right cover", "right hidden", "empty", "end"]


def spoken(answer):
    """An answer as it is counted."""
    return "idle" if isinstance(answer, tuple) else {CTRL_C: "Ctrl-C", CTRL_D: "Ctrl-D"}.get(answer, answer)


def text_after_editor(pieces):
    """What is shown once the editor has cleared its screen."""
    drawn = "".join(text for kind, text in pieces if kind == "out")
    return text_of([("out", drawn.rsplit("\x1b[2J", 1)[-1])])


def body(source, size):
    start = source.randrange(len(TEXT))
    return (TEXT[start:] + TEXT * (size // len(TEXT) + 1)).encode()[:size].decode(errors="ignore")


class Step(dict):
    __getattr__ = dict.get


class Different(Exception):
    """The worlds can be told apart."""


class World:
    """One vault in a folder of its own, and the session that is open in it."""

    def __init__(self, play, name, kind, folder):
        self.play, self.name, self.kind, self.folder = play, name, kind, folder
        self.vault = folder / "v.vault"
        self.keyfile = folder / "key" if play.has_keyfile else None
        self.numbers, self.session, self.secret = observed.Numbers(), None, "cover"
        self.now, self.looked, self.last = START, None, None
        # Of a vault that gets other passphrases, those of now.
        self.secrets = dict(SECRETS)
        self.kept = {"none": ["cover"], "unused": ["cover", "hidden"], "used": ["cover", "hidden"],
                     "two": ["cover", "hidden", "other"]}[kind]

    # --- making ---------------------------------------------------------------------------

    def run(self, secrets, *words):
        """A command outside the record."""
        done = subprocess.run(
            [self.play.program, *self.options(self.vault), "--passphrase-fd", "0", *words], cwd=self.folder,
            input="".join(s + "\n" for s in secrets).encode(), capture_output=True)
        if done.returncode:
            raise Different(f"{self.name}: {words} exits {done.returncode}: {done.stderr.decode()}")

    def options(self, vault="v.vault"):
        """What names the vault and its keyfile, where it has one."""
        return ["--vault", vault, *(["--keyfile", "key"] if self.play.has_keyfile else [])]

    def make(self):
        """Two reseals in each, whatever they add."""
        cover, hidden, other = self.secrets.values()
        self.run([cover], "init", "--weak")
        added = {"none": [], "unused": [hidden], "used": [hidden], "two": [hidden, other]}[self.kind]
        kept = [cover]
        for secret in added:
            self.run([*kept, "", secret], "compartment", "add", "--yes", "--weak")
            kept.append(secret)
        for _ in range(2 - len(added)):
            self.run([*kept, ""], "reseal", "--yes")

    def make_keys(self):
        """Keys of the cover's own, and files that somebody shared with it: the keys differ between the worlds,
        what is inside the files does not. At the worlds' own time."""
        for words in (["identity", "--new", "Me"], ["identity", "--to", "keys"]):
            watched = self.start([*self.options(), *words])
            self.interact(watched, watched.settle(), {})
            if watched.exit:
                raise Different(f"{self.name}: {words} exits {watched.exit}")
        keys = (self.folder / "keys").read_text().split()
        (self.folder / "keys").unlink()
        recipient = next(key for key in keys if key.startswith("age1") and len(key) == 62)
        for name, plaintext in self.play.bundles.items():
            (self.folder / name).write_bytes(bundles.seal(self.play.program, recipient, plaintext))
            os.utime(self.folder / name, (1_700_000_000, 1_700_000_000))

    def make_copy(self):
        """A copy of the vault that was changed elsewhere, at the time of imported files: what is merged keeps its
        time too. It stays as it is, so that after a reseal of the vault its passphrase is asked for."""
        shutil.copyfile(self.vault, self.folder / "elsewhere")
        self.now = observed.IMPORTED * 1_000_000
        for number, slug in enumerate(SLUGS[:3]):
            for words in (["add", "note", "--slug", slug, "--title", f"Elsewhere {number}"],
                          ["attach", slug, f"file-{slug}"]):
                watched = self.start([*self.options("elsewhere"), *words])
                self.interact(watched, watched.settle(), {"editor": [f"Elsewhere, {slug}. " + SAVE]})
                if watched.exit:
                    raise Different(f"{self.name}: {words} exits {watched.exit}")
        os.utime(self.folder / "elsewhere", (1_700_000_000, 1_700_000_000))
        self.now = START

    # --- driving --------------------------------------------------------------------------

    def start(self, words, stdin=None, costs=None):
        watched = Watched(self.play.program, self.play.shim, self.folder, words, self.now,
                          stdin=stdin, costs=costs)
        return watched

    def interact(self, watched, pieces, answers, ending=None):
        """Answers what is asked until a session's prompt or the end; gives the exchanges."""
        exchanges, answers, idle = [], dict((k, list(v)) for k, v in answers.items()), 0
        while True:
            shown = text_of(pieces)
            if not watched.waits:
                exchanges.append(("end", shown, pieces, ""))
                return exchanges
            kind = self.classify(shown)
            if kind == "prompt" or kind == ending:
                exchanges.append((kind, shown, pieces, ""))
                return exchanges
            default = {"secret": self.secrets[self.secret] + "\r", "former": "\r", "choice": "n\r", "editor": LEAVE,
                       "pager": "q", "jot": CTRL_D, "leaving": "y", "question": "\r", "share": "\r", "word": "\r", "other": [LEAVE, "q", CTRL_C, "\r"][idle % 4]}[kind]
            if "Discard the text?" in shown:
                default = "y\r"
            # A person needs a name: Enter alone is asked again.
            if shown.rstrip("\r\n").endswith("Name: "):
                default = "Asked\r"
            if kind == "share":
                # What is written down, for the words that are asked back.
                self.share = dict(re.findall(r"\b(\d+) ([a-z]{4,8})\b", shown.rsplit("held by", 1)[-1]))
            elif kind == "word":
                default = self.share[re.findall(r"Word (\d+) of the share of", shown)[-1]][:4] + "\r"
            answer = answers[kind].pop(0) if answers.get(kind) else default
            idle += kind == "other"
            if len(exchanges) > 60:
                raise Hang(f"{self.name}: goes on asking, {shown[-200:]!r}")
            exchanges.append((kind, shown, pieces, answer))
            if isinstance(answer, tuple):
                pieces = watched.advance(answer[1])
                continue
            pieces = watched.type(answer)

    @staticmethod
    def classify(shown):
        last = shown.rstrip("\r\n").rsplit("\n", 1)[-1].rsplit("\r", 1)[-1]
        if PROMPT.search(last):
            return "prompt"
        if last.startswith("Old passphrase"):
            return "former"
        if re.search(r"(assphrase[^\n]*|Again): $", last):
            return "secret"
        if last.endswith("[y/N] "):
            return "choice"
        if "Quit without saving?" in shown:
            return "leaving"
        if "Ctrl-F finds" in shown:
            return "editor"
        if "q quits" in shown or "q: decide later" in shown or "y: yes, q: no" in shown:
            return "pager"
        if "held by" in shown and "Press Enter when you have written it down" in shown:
            return "share"
        if re.search(r"Word \d+ of the share of [^\n]*: $", last):
            return "word"
        if "Ctrl-D leaves" in shown:
            return "jot"
        if last.endswith(": ") or last.endswith("? "):
            return "question"
        return "other"

    def change_apart(self, vault, secret, sizes, words):
        """A session in a vault, in which the hidden secret's holder writes something; in the other world as many
        saves are made without it. At the time of imported files."""
        self.now = observed.IMPORTED * 1_000_000
        self.open(secret, vault)
        for number, size in enumerate(sizes):
            if secret == "hidden":
                # In lines: a paragraph of 10,000 characters takes the editor seconds.
                text = (TEXT[0] * 60 + "\r") * (size // 181) + TEXT[0] * (size % 181 // 3)
                shown = self.command(words.format(number=number), {"editor": [text + vault + SAVE]})
                if "not saved" not in "".join(e[1] for e in shown):
                    raise Different(f"{self.name}: nothing waits after {words}: {shown[-1][1][-300:]!r}")
            else:
                self.session.type("x\x7f")
            for _ in range(1 + size // 6000):
                self.command("touch" + (" --in cover" if secret == "hidden" else ""), {})
        self.leave()
        self.end()
        os.utime(self.folder / vault, (1_700_000_000, 1_700_000_000))
        self.now = START

    def open(self, secret, vault="v.vault"):
        """Opens a session. A hidden compartment may be damaged so that its secret opens nothing any
        more: the program asks again, and its holder then gives the cover's."""
        self.secret = secret
        self.session = self.start([*self.options(vault), "open", "--idle", "30m"])
        secrets = [self.secrets[secret] + "\r"]
        if secret != "cover" and self.play.flipped:
            secrets.append(self.secrets["cover"] + "\r")
        exchanges = self.interact(self.session, self.session.settle(), {"secret": secrets})
        if sum(kind == "secret" for kind, *_ in exchanges) > 1:
            self.secret = "cover"
            self.play.note("hidden secrets that open nothing")
        return exchanges

    def command(self, line, answers, fault=None):
        """A line of the session; its echo is not part of what is compared."""
        session = self.session
        session.type(line)
        if fault:
            session.arm(*fault)
        exchanges = self.interact(session, session.type("\r"), answers)
        if session.exit is None:
            session.set("armed", -1)
            self.now = session.get("now")
        return exchanges

    def leave(self, stay=False):
        exchanges = self.interact(
            self.session, self.session.type(CTRL_D), {"choice": ["n\r"] if stay else ["y\r"] * 4})
        return exchanges

    def pass_time(self, seconds):
        pieces = self.session.advance(seconds)
        self.now = self.session.get("now")
        return pieces

    def end(self):
        if self.session is not None and self.session.exit is None:
            self.session.kill()
        self.session = None
        self.secret = "cover"

    # --- looking --------------------------------------------------------------------------

    def see(self):
        status = self.vault.stat()
        state = (status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns, id(self.numbers))
        # Reading a vault again that nobody wrote to would show the same.
        if self.looked != state:
            self.looked, self.last = state, observed.cover(
                self.vault, self.secrets["cover"], self.numbers, self.keyfile)
        return self.last, observed.files(self.folder)

    def plain(self, text):
        """A text as both worlds must show it."""
        text = re.sub(r"\b(cover|hidden)( \([^\r\n>]{0,120})?> ?", "> ", self.numbers.masked(text))
        # What waits and is lost concerns the hidden secret's holder alone.
        text = re.sub(r"subrosa: not saved[^\r\n]*\r?\n?", "", text)
        text = HIDDEN_NOTES.sub("", text)
        text = re.sub(r"[ \t]+", " ", text.replace(" --in cover", "").replace("\r", ""))
        if "identity --new" in text:
            # The key is drawn, and so are the six words that tell it.
            text = re.sub(r"(?m)^ ?((post-quantum|before age 1.3|signing): )?([a-z-]+ ){5}[a-z-]+ ?$", r"\2 <words>", text)
        return text.strip()


class Pair:
    """Two worlds, one script."""

    def __init__(self, program, shim, work, seed, seen, real=False):
        self.program, self.shim, self.seed, self.seen = program, shim, seed, seen
        self.source, self.real = random.Random(seed), real
        self.work, self.folder = work, work / f"pair-{seed}"
        self.faults, self.samples, self.flipped = [], ([], []), False
        self.has_keyfile = self.source.random() < 0.3
        kinds = self.source.choice([("none", "used"), ("unused", "used"), ("none", "two"),
                                    ("unused", "two"), ("none", "unused")])
        self.uses = kinds[1] in ("used", "two")
        self.hidden_sizes = self.source.choice([[300], [5, 900, 5], [300, 30_000], [30_000, 5]])
        # Pairs that begin alike share what they begin with.
        self.setup = f"{kinds[0]}-{kinds[1]}-{self.has_keyfile}-{'-'.join(map(str, self.hidden_sizes))}"
        self.bundles = self.made_bundles()
        self.kinds = kinds
        self.worlds = self.make_worlds(self.folder)
        # Whether the vault's keys are those of its copy still.
        self.has_same_keys = True
        self.has_hidden_conflict = False
        self.cover, self.hidden, self.told = [], [], ""

    def note(self, what):
        self.seen[what] += 1

    def differ(self, what):
        raise Different(f"{self.told}: {what}")

    # --- the script -----------------------------------------------------------------------

    def play(self):
        try:
            self.copy_setup()
            self.flip_copy()
            self.compare("made")
            for number in range(self.source.choice([1, 2, 2])):
                self.play_session(number)
                self.play_single(number)
                # Who gives the secret of a damaged compartment is refused before anything shows.
                if self.source.random() < 0.35 and not self.flipped:
                    self.play_reseal(number)
                if self.source.random() < 0.25 and not self.flipped:
                    self.play_custody(number)
                if self.source.random() < 0.35:
                    self.play_flip(number)
        finally:
            for world in self.worlds:
                world.end()

    def make_worlds(self, folder):
        return [World(self, name, kind, folder / name) for name, kind in zip(("without", "with"), self.kinds)]

    def copy_setup(self):
        """Copies the vaults and files that the worlds begin with. To make them takes longer than to play a
        script, so that is done once for all pairs of a kind."""
        made = self.work / f"setup-{self.setup}"
        if not made.is_dir():
            making = self.work / f"making-{os.getpid()}"
            # Of a pair that failed while it was made.
            shutil.rmtree(making, ignore_errors=True)
            worlds = self.make_worlds(making)
            try:
                for world in worlds:
                    self.make(world)
            finally:
                for world in worlds:
                    world.end()
            try:
                making.rename(made)
            except OSError:
                # Another process made it meanwhile.
                shutil.rmtree(making)
        for world in self.worlds:
            shutil.copytree(made / world.name, world.folder)

    def make(self, world):
        world.folder.mkdir(parents=True)
        self.source_files(world.folder)
        world.make()
        self.change_apart("v.vault", world, "add note --slug first")
        world.make_copy()
        self.change_apart("elsewhere", world, "set first title=There")
        self.change_apart("v.vault", world, "set first title=Here")
        self.change_apart("elsewhere", world, "add note --slug hidden-{number}")
        world.make_keys()

    def change_apart(self, vault, world, words):
        secret = "hidden" if self.uses and world.name == "with" else "cover"
        world.change_apart(vault, secret, [300] if "{number}" not in words else self.hidden_sizes, words)

    def flip_copy(self):
        """One bit of the copy, in its last commits: its cover may be whole."""
        if self.source.random() < 0.15:
            # Mostly the cell that the newest commit pins, where a hidden run would end.
            offset = self.source.choice([4097, 4097, 4097 * self.source.randrange(1, 12)]) + self.source.randrange(4096)
            for world in self.worlds:
                with open(world.folder / "elsewhere", "r+b") as file:
                    file.seek(-offset, os.SEEK_END)
                    byte = file.read(1)[0]
                    file.seek(-1, os.SEEK_CUR)
                    file.write(bytes([byte ^ 4]))
                os.utime(world.folder / "elsewhere", (1_700_000_000, 1_700_000_000))
            self.note("copies with a flip")

    def made_bundles(self):
        """A record with an attachment, of which a newer version follows, and records with slugs that may be
        taken here."""
        source = random.Random(self.setup)
        ids = [source.randbytes(16).hex() for _ in range(20)]
        note = "---\nkind: note\ntitle: Came\nslug: came\n---\n"
        person = "---\nkind: person\nslug: weber\nname: Another Weber\n---\n"
        text = (ids[0], ids[1], "note/came.md", note + body(source, 900) + " @weber\n")
        newer = (ids[0], ids[2], "note/came.md", note + body(source, 90))
        made = {
            "came.age": bundles.bundle([text, (ids[3], ids[4], "person/weber.md", person)],
                                       [(ids[5], ids[6], ids[0], "came.bin", source.randbytes(20_000))]),
            "came-again.age": bundles.bundle([newer]), "not-whole.age": bundles.bundle([text])[:-700]}
        return made

    def source_files(self, folder):
        source = random.Random(self.setup)
        (folder / "notes").mkdir()
        for number in range(3):
            (folder / "notes" / f"day {number}.md").write_text(
                f"---\ntags: [t{number}]\n---\n{body(source, 300 * number)}\n")
        (folder / "file").write_bytes(source.randbytes(9000))
        # One for each record: of two attachments with one name, the order of their random ids decides which
        # one a readable folder calls `file-2`.
        for slug in SLUGS:
            (folder / f"file-{slug}").write_bytes(source.randbytes(9000))
            (folder / f"large-{slug}").write_bytes(source.randbytes(60_000))
        (folder / "key").write_bytes(source.randbytes(200))
        (folder / "large").write_bytes(source.randbytes(60_000))
        for root, _, names in os.walk(folder):
            for name in names:
                os.utime(os.path.join(root, name), (1_700_000_000, 1_700_000_000))

    def answers(self, step):
        source = self.source
        return {
            "choice": [source.choice(["y\r", "n\r", CTRL_C]) for _ in range(3)],
            "question": [source.choice(["\r", "\r", *(n + "\r" for n in SLUGS + NAMES + ITEMS),
                                        "compute\r", "hotline\r", CTRL_C if source.random() < 0.2 else "\r"])
                         for _ in range(14)],
            "editor": [source.choice(["", "", CTRL_C[:0]]) + body(source, source.choice([0, 5, 400, 3000]))
                       + source.choice([SAVE, SAVE, SAVE, LEAVE])] + [LEAVE] * 3}

    def jotted(self, line, answers):
        """Lines that are typed on the screen of `jot`: left at once, or after the time in which they are saved."""
        if not line.startswith("jot") or "--finish" in line:
            return
        source = self.source
        typed = "".join(source.choice(["", "JB: ", "(open) WW：", "! ", "？"]) + body(source, size).replace("\n", " ") + "\r"
                        for size in source.choice([[5], [60, 5], [300, 9, 40]]))
        answers["jot"] = [typed + source.choice(["", "=\r", "=1\r", "half a line"]) + source.choice(["", CTRL_D, CTRL_C])]
        answers["other"] = [("wait", 7), CTRL_C]

    def draw_line(self, is_cover):
        """A command that changes something, with names that both compartments use."""
        source = self.source
        slug, name = source.choice(SLUGS), source.choice(NAMES)
        quoted = f'"{name}"'
        return source.choice([
            f"add note --slug {slug}", f"add note --title {quoted}", "add person", "add dialogue",
            "add session", f"add session --slug {slug} --attendee {source.choice(SLUGS)} --dialogue lake",
            f'add dialogue --slug {slug} --title {quoted} --agenda "item={source.choice(ITEMS)}"',
            f"add person --name {quoted}", f"add person --name {quoted} --slug {slug}",
            f"invite {quoted} {source.choice(SLUGS)}", f"invite {slug} {source.choice(SLUGS)} --state declined",
            f"set {slug} state=postponed reason={quoted}",
            f"jot {slug}", f"jot {quoted}", *["add session --slug day --title Day", "jot day"] * 3,
            "jot day --finish", f"jot {slug} --finish", "jot --finish",
            f"edit {slug}", f"edit {quoted}", f"remove {slug}", f"remove {quoted}",
            f"attach {slug} file-{slug}", f"attach {slug} large-{slug}", "import notes", f"protect add {quoted}",
            f"protect remove {quoted}", "touch", "remove no-such-record", f"outcome agree {slug}",
            f"add outcome --slug {slug} --dialogue lake", "add exposure", f"identity --new {quoted}",
            f"contact add {quoted} {RECIPIENT}", f"contact remove {quoted}",
            f"share {slug} --for {RECIPIENT} --to shared-{slug}.age --include-private",
            f"share {quoted} --for {quoted} --to shared.age", f"share {slug} --text --for {RECIPIENT} --to text-{slug}.age",
            "merge elsewhere", "merge elsewhere", "merge elsewhere v.vault", "merge no-such-file", "merge file", "conflicts",
            f"resolve {slug}", f"resolve {slug}",
            f"travel trip.vault {slug} --weak", f"travel trip-{slug}.vault --tag t1 --search weber --weak",
            "travel trip.vault --dialogue lake --tag none --weak", "merge trip.vault", "custody list",
            "custody split --threshold 2 --shares 2",
            f"share came --for {RECIPIENT} --to shared-came.age --include-private", "receive came.age --yes",
            "receive came.age", "receive came.age --yes", "receive came-again.age --yes", "receive not-whole.age --yes",
            f'export summary {slug} --for "the group"', f"export summary lake"])

    def both(self, work):
        return [work(world) for world in self.worlds]

    def play_session(self, number):
        source = self.source
        secret = "hidden" if self.uses and source.random() < 0.85 else "cover"
        self.told = f"session {number}, opening"
        first = self.worlds[0].open("cover")
        second = self.worlds[1].open(secret)
        if secret == "cover":
            self.compare_exchanges(first, second)
        secret = self.worlds[1].secret
        for index in range(source.choice([6, 9, 12])):
            if any(w.session.exit is not None for w in self.worlds):
                break
            self.play_step(number, index, secret)
        self.told = f"session {number}, leaving"
        if all(w.session.exit is None for w in self.worlds):
            if secret == "hidden" and source.random() < 0.2:
                self.stay()
            ends = [self.calls(world.leave()) for world in self.worlds]
            self.compare_calls(*ends)
        codes = [world.session.exit for world in self.worlds]
        if codes[0] != codes[1]:
            self.differ(f"the sessions end with {codes}")
        self.note("sessions")
        self.compare("left")
        for world in self.worlds:
            world.end()

    def stay(self):
        """Leaving, and staying at the question what waits: no commit."""
        world = self.worlds[1]
        exchanges = world.interact(world.session, world.session.type("x\x7f"), {})
        asked = "(" in exchanges[-1][1]
        if not asked:
            return
        self.note("prompts with what waits")

    def play_step(self, number, index, secret):
        source, worlds = self.source, self.worlds
        if secret == "hidden" and source.random() < 0.5:
            self.play_hidden(f"session {number}, step {index}")
        if any(w.session.exit is not None for w in worlds):
            return
        kind = source.choice(["command"] * 12 + ["tick"] * 3 + ["tick in a question", "lock", "idle",
                             "lock, unlocked with the cover's secret",
                             "idle in a text", "fault", "fault", "fault", "interrupt", "busy", "back",
                             "completion", *["another process"] * 3])
        if kind == "another process" and self.flipped:
            # Who gives the secret of a damaged compartment is refused before anything shows.
            kind = "lock"
        self.told = f"session {number}, step {index}, {kind}"
        self.note(kind)
        target = ["", " --in cover" if secret == "hidden" else ""]
        self.tick(source.choice([1.7, 3.2, 11.4]))
        if kind in ("command", "fault", "interrupt"):
            line = self.draw_line(True) if source.random() < 0.85 else "merge elsewhere"
            # Refused with the hidden secret, whatever the vault holds: it has no counterpart.
            # Another vault's passphrase is asked for while it is merged: a lock in between would get it.
            while (secret == "hidden" and line.startswith("export summary")
                   or kind != "command" and line.startswith(("merge", "travel"))
                   and not (line.startswith("merge elsewhere") and self.has_same_keys)):
                line = self.draw_line(True)
            answers = self.answers(None)
            self.jotted(line, answers)
            given = [answers, answers]
            if line.startswith(("merge", "travel")) and kind == "command":
                words = "words of the journey" if "trip" in line else SECRETS["cover"]
                answers["secret"] = [words + "\r"] * 2
                given = [answers, dict(answers)]
            if line.startswith("merge") and secret == "hidden" and source.random() < 0.7:
                # Both compartments: what is hidden goes along, or does not, and nobody sees it.
                target = ["", ""]
                self.note("hidden merges")
                if kind == "command" and "elsewhere" in line and source.random() < 0.8:
                    given[1]["secret"] = [SECRETS["hidden"] + "\r"] * 2
            if line.startswith("resolve"):
                answers["pager"] = [source.choice(["1", "2", "e", "q", "\rq"])]
            fault = None
            if kind == "fault":
                fault = (source.randrange(9), source.choice(FAULTS), source.choice([0, 500, 1000]))
            elif kind == "interrupt":
                fault = (source.randrange(4), 1000 + signal.SIGINT, 0)
            self.told += f", {line!r}, {fault or ''}"
            begun = [len(w.session.calls) for w in worlds]
            pair = [w.command(line + t, each, fault) for w, t, each in zip(worlds, target, given)]
            self.compare_exchanges(*pair, ends=secret == "cover" or fault is None)
            self.note("cover commits" if any(c[0] == "pwrite" for c in self.calls(pair[0])) else
                      "cover commands without a commit")
            self.times_of(pair)
            shown = text_of([piece for _, _, pieces, _ in pair[0] for piece in pieces])
            if line.startswith("jot") and "to become a note" in shown:
                self.note("jotted")
            for word in ("shared", "received", "merged", "travels"):
                if {"shared": "you cannot take back", "received": "subrosa: imported", "merged": "subrosa: merged",
                    "travels": "when you get back"}[word] in shown:
                    self.note(word)
            if line.startswith("merge") and target == ["", ""] and secret == "hidden":
                hidden = text_of([piece for _, _, pieces, _ in pair[1] for piece in pieces])
                for told in ("merged", "nothing hidden", "conflicting", "opened with a passphrase of its cover",
                             "its hidden compartment is damaged"):
                    if re.search(r"subrosa: [^\r\n]*hidden[^\r\n]*" + told if told == "conflicting" else
                                 r"merged \d+ hidden" if told == "merged" else told, hidden):
                        self.note(f"hidden merges, {told}")
                        self.has_hidden_conflict |= told == "conflicting"
            if fault:
                self.note(f"fault {fault[1]}")
        elif kind == "tick":
            for world in worlds:
                world.session.type("x\x7f")
            self.tick(source.choice([601, 650, 1199]))
        elif kind == "tick in a question":
            # The questions of fields come before the vault is looked at, the one of a removal after.
            line = source.choice(["add person", f"remove asked-{number}-{index}"])
            if line.startswith("remove"):
                made = f"add person --slug asked-{number}-{index} --name Asked"
                self.compare_exchanges(*[w.command(made + t, {}) for w, t in zip(worlds, target)])
            seen_before = worlds[0].see()[0]
            answers = {"question": [("wait", 700), "Weber\r", ("wait", 650), CTRL_C],
                       "choice": [("wait", 700), "n\r"]}
            pair = [w.command(line + t, answers) for w, t in zip(worlds, target)]
            self.compare_exchanges(*pair)
            # An open question keeps nobody from writing, the session itself least of all.
            # Behind a torn tail nothing is written before `recover`.
            writable = not self.flipped and not seen_before.get("tail") and not seen_before.get("problems")
            for (*_, answer), after in zip(pair[0], pair[0][1:]):
                if isinstance(answer, tuple):
                    self.note(f"tick in a question of {line.split()[0]}")
                    if writable and not any(c[0] == "pwrite" for c in self.calls([after])):
                        self.differ(f"no commit of ten minutes while a question of {line!r} was open")
        elif kind == "lock":
            pair = [w.interact(w.session, w.session.type("lock\r"), {}) for w in worlds]
            self.compare_exchanges(*pair)
        elif kind == "lock, unlocked with the cover's secret":
            # Somebody finds a session that is locked, and is given the cover's secret.
            if source.random() < 0.6:
                line = source.choice(["add note", f"add note --slug found-{number}-{index}", f"edit {source.choice(SLUGS)}"])
                typed = [w.interact(w.session, w.session.type(line + t + "\r"), {}, ending="editor")
                         for w, t in zip(worlds, target)]
                self.compare_exchanges(*typed)
                if typed[0][-1][0] == "editor":
                    self.note("cover text interrupted")
                    text = body(source, source.choice([3, 90, 900]))
                    self.both(lambda world: world.session.type(text))
            elif source.random() < 0.5:
                self.note("a line that was not sent")
                self.both(lambda world: world.session.type("search half a li"))
            secrets = self.both(lambda world: world.secret)
            for world in worlds:
                world.secret = "cover"
            seen = []
            for world in worlds:
                pieces = world.session.advance(1_805) if world.session.exit is None else []
                seen.append(world.interact(world.session, pieces, {}, ending="editor"))
                world.now = world.session.get("now")
            self.compare_exchanges(*seen)
            self.compare("found")
            pair = [w.interact(w.session, w.session.type(LEAVE if seen[0][-1][0] == "editor" else "\x1b[A\x03"), {})
                    for w in worlds]
            self.compare_exchanges(*pair)
            for world, secret in zip(worlds, secrets):
                world.secret = secret
            if all(w.session.exit is None for w in worlds):
                pair = [w.interact(w.session, w.session.type("lock\r"), {}) for w in worlds]
                self.compare_calls(*map(self.calls, pair))
        elif kind in ("idle", "idle in a text"):
            resumes = False
            if kind == "idle in a text" and secret == "hidden":
                world = worlds[1]
                pieces = world.session.type("add note\r")
                worlds[0].session.type("x\x7f")
                resumes = "Ctrl-F finds" in text_of(pieces)
                if resumes:
                    world.session.type("hidden text that nobody may find")
                    self.note("hidden text interrupted")
            pair = []
            leaps = self.source.random() < 0.5
            for world in worlds:
                # Step by step, as time passes, or at one leap, as of a machine that slept.
                steps = [1_805] if leaps else 5 * [361]
                pieces = [piece for step in steps for piece in world.session.advance(step)]
                pieces += world.session.advance(30)
                world.now = world.session.get("now")
                pair.append(world.interact(
                    world.session, pieces, {"choice": ["n\r"] * 5}))
            calls = [self.calls(exchanges) for exchanges in pair]
            if resumes:
                # The text goes on in the next editor, which reads the vault again.
                calls = [[c for c in each if c[0] != "flock" or c[2] & fcntl.LOCK_EX] for each in calls]
            self.compare_calls(*calls)
            # Whatever was resumed is over; the next text of the cover begins empty.
            lines = [f"add note --slug after-{number}-{index}" + t for t in target]
            pair = [w.command(line, {"editor": ["new" + SAVE]}) for w, line in zip(worlds, lines)]
            self.compare_exchanges(*pair)
        elif kind == "busy":
            holders = [os.open(w.vault, os.O_RDWR) for w in worlds]
            for holder in holders:
                fcntl.flock(holder, fcntl.LOCK_EX)
            pair = [w.command("touch" + t, {}) for w, t in zip(worlds, target)]
            for holder in holders:
                os.close(holder)
            shapes = [{c[:3] for c in self.calls(p)} for p in pair]
            if shapes[0] != shapes[1]:
                self.differ(f"busy: {shapes}")
        elif kind == "back":
            for world in worlds:
                world.session.set("now", world.now - 3600 * 10 ** 9)
                world.now -= 3600 * 10 ** 9
            lines = [f"add note --slug back-{number}-{index}" + t for t in target]
            pair = [w.command(line, {"editor": ["back" + SAVE]}) for w, line in zip(worlds, lines)]
            self.compare_exchanges(*pair)
        elif kind == "another process":
            self.play_another_process(f"{number}-{index}", secret, target)
        elif kind == "completion":
            word = source.choice(["remove w", "edit l", "attach f"])
            shown = []
            for world, t in zip(worlds, ["", "--in cover " if secret == "hidden" else ""]):
                pieces = world.session.type(t + word + "\t\t")
                shown.append(world.plain(text_of(pieces)).replace("--in cover ", ""))
                world.session.type("\x15" if world.session.waits else "")
                world.interact(world.session, world.session.type(CTRL_C), {})
            if shown[0].split()[-3:] != shown[1].split()[-3:]:
                self.differ(f"completion shows {shown}")
        self.compare("step")

    def tick(self, seconds):
        """Time passes in both; whatever commit comes by itself must come in both."""
        pair = [[("tick", text_of(p), p, "")] for p in [w.pass_time(seconds) for w in self.worlds]]
        self.compare_calls(*map(self.calls, pair))
        if any(c[0] == "pwrite" for c in self.calls(pair[0])):
            self.note("commits of ten minutes")

    def play_hidden(self, told):
        """What has no counterpart: it writes nothing and costs no time."""
        source, world = self.source, self.worlds[1]
        line = source.choice([
            None, None, None, "list", "status", f"show {source.choice(SLUGS)}", "search weber",
            f"history {source.choice(SLUGS)}", "verify"]) or self.draw_line(False)
        if line.startswith(("touch", "export", "merge")):
            line = source.choice(["list", "conflicts"])
        if source.random() < (0.5 if self.has_hidden_conflict else 0.03):
            line = "resolve first"
        self.told = f"{told}, hidden {line!r}"
        answers = self.answers(None)
        self.jotted(line, answers)
        if line.startswith("jot"):
            # Here nobody waits: it costs no time.
            answers["other"] = [CTRL_C]
        if line.startswith("resolve"):
            answers["pager"] = [source.choice(["1", "2", "e", "q"])]
        size = source.choice([10, 800, 4500])
        if source.random() < 0.5:
            answers["editor"] = [body(source, size) + SAVE, LEAVE, LEAVE]
        exchanges = self.hidden_command(line, answers)
        if "not saved" in "".join(e[1] for e in exchanges):
            self.note("hidden changes")
        if "are in the history" in "".join(e[1] for e in exchanges):
            self.note("hidden conflicts resolved")
            self.has_hidden_conflict = False
        self.note("hidden commands")

    def hidden_command(self, line, answers):
        exchanges = self.worlds[1].command(line, answers)
        # Keys are pressed in both: commits of ten minutes follow what a person does.
        self.worlds[0].session.type("x\x7f")
        wrote = [c.shape for c in self.calls(exchanges) if c[0] in WRITES or c[0] == "flock" and c[2] & 2]
        if wrote:
            self.differ(f"a hidden command writes {wrote[:3]}")
        return exchanges

    # --- another process reseals the vault of a session ------------------------------------

    def play_another_process(self, name, secret, target):
        """While a session holds something, locked or not, another process gives its vault other
        passphrases, or the same anew; then the session is unlocked."""
        source, worlds, told = self.source, self.worlds, self.told
        if not self.recovers(told):
            return
        held = source.choice(HELD if secret == "hidden" else HELD[:2])
        act = source.choice(ACTS if secret == "hidden" else ACTS[:2])
        # Where each session's own passphrase changes, no other one is alike in both worlds.
        who = source.choice(["cover", "cover", secret]) if act != "session's passphrase" else secret
        is_open = source.random() < 0.3
        self.told = f"{told}, {act}, {'open' if is_open else 'locked'} with {held}, unlocked by {who}"
        waits = self.hold(name, held, target)
        if any(w.session.exit is not None for w in worlds):
            return
        if is_open:
            self.change_keys(name, act)
            self.lock_both(held, target, finds=True)
        else:
            self.lock_both(held, target)
            self.compare("locked")
            self.change_keys(name, act)
        self.note(f"another process, {act}")
        self.note(f"another process, {'open' if is_open else 'locked'} with {held}")
        self.compare("resealed")
        before = [world.secret for world in worlds]
        for world, unlocking in zip(worlds, ("cover", who)):
            world.secret = unlocking
        self.unlock_changed(held, waits)
        self.compare("unlocked")
        if any(w.session.exit is not None for w in worlds):
            return
        self.told += ", again"
        self.unlock_again()
        for world, unlocking in zip(worlds, before):
            world.secret = unlocking
        if who != secret and all(w.session.exit is None for w in worlds):
            # What belongs to the other secret waited for it; the question does not come again.
            self.unlock_again(is_alike=False)
        if all(w.session.exit is None for w in worlds):
            # Whatever was resumed is over; only now would a session that is killed not resume it.
            lines = [f"add note --slug behind-{name}" + t for t in target]
            pair = [w.command(line, {"editor": ["new" + SAVE]}) for w, line in zip(worlds, lines)]
            self.compare_exchanges(*pair)

    def hold(self, name, held, target):
        """Leaves a text unfinished, changes unsaved; gives whether more waits than a commit takes."""
        worlds, waits = self.worlds, False
        if held.endswith("hidden changes"):
            exchanges = self.hidden_command(f"add person --slug held-{name} --name Held --attach large", {})
            waits = "saves)" in exchanges[-1][1] or "save)" in exchanges[-1][1]
        if held.startswith("a cover text"):
            typed = [w.interact(w.session, w.session.type(f"add note --slug kept-{name}{t}\r"), {}, ending="editor")
                     for w, t in zip(worlds, target)]
            self.compare_exchanges(*typed)
            if typed[0][-1][0] != "editor":
                self.differ(f"no editor: {typed[0][-1][1]!r}")
            text = body(self.source, self.source.choice([3, 90, 900]))
            self.both(lambda world: world.session.type(text))
        elif held == "a hidden text":
            world = worlds[1]
            typed = world.interact(world.session, world.session.type("add note\r"), {}, ending="editor")
            if typed[-1][0] != "editor":
                self.differ(f"no editor: {typed[-1][1]!r}")
            world.session.type("hidden text that nobody may find")
            worlds[0].session.type("x\x7f")
        return waits

    def lock_both(self, held, target, finds=False):
        """Locks both, in a way that both can be locked in, up to the question for the passphrase.

        finds: by coming upon the other file, where something can be typed that would write."""
        worlds = self.worlds
        if held.startswith("a cover text") and finds and self.source.random() < 0.5:
            pieces = [w.session.type(SAVE) for w in worlds]
        elif held.startswith(("nothing", "hidden")) and self.source.random() < 0.5:
            lines = [f"touch{t}\r" if finds else "lock\r" for t in target]
            pieces = [w.session.type(line) for w, line in zip(worlds, lines)]
        else:
            pieces = [w.session.advance(1_805) for w in worlds]
        pair = [w.interact(w.session, p, {}, ending="secret") for w, p in zip(worlds, pieces)]
        for world, exchanges in zip(worlds, pair):
            world.now = world.session.get("now")
            if exchanges[-1][0] != "secret":
                self.differ(f"{world.name}: is not locked: {exchanges[-1][1][-300:]!r}")
        if held == "a hidden text":
            self.compare_calls(*map(self.calls, pair))
        else:
            self.compare_exchanges(*pair)

    def change_keys(self, name, act):
        """What another process does, with the secrets that it has to be given."""
        work = []
        for world in self.worlds:
            has_hidden = world is self.worlds[1]
            changed = {"cover's passphrase": "cover", "hidden passphrase": "hidden" if has_hidden else None,
                       "session's passphrase": world.secret}.get(act)
            kept = list(world.kept)
            # A vault is resealed by whichever of its holders.
            if has_hidden and self.source.random() < 0.5:
                kept.reverse()
            if changed:
                kept.remove(changed)
                kept.insert(0, changed)
            typed = [world.secrets[k] for k in kept] + [""]
            world.former, world.changed = dict(world.secrets), changed
            if changed:
                new = f"{changed} words of {name}"
                typed += [new, new]
                world.secrets[changed] = new
            work.append((["passphrase", "change", "--weak"] if changed else ["reseal"], typed))
        self.reseal_both(work)
        # Passphrases that were typed took their time.
        now = max(max(w.now, w.ended) for w in self.worlds)
        for world in self.worlds:
            world.now = now
            world.session.set("now", now)

    def unlock_changed(self, held, waits):
        """The first unlock after another process resealed the vault, and the question that it asks
        where the passphrase is another one: in both alike, whatever is held."""
        source, worlds = self.source, self.worlds
        first = source.choice(["new", *UNLOCKING])
        is_alike = len({world.changed == world.secret for world in worlds}) == 1
        # Where one alone is asked, neither may take more time, or lose what the other keeps.
        tries = [source.choice(FORMER if is_alike else FORMER[:-1]) for _ in range(source.choice([0, 0, 1, 2]))]
        last = source.choice(FORMER_LAST if is_alike else [a for a in FORMER_LAST if a.startswith("right")])
        pair, asked, derivations = [], [], []
        for world in worlds:
            new, former = world.secrets[world.secret], world.former
            words = {"new": new, "old": former[world.secret], "wrong": "no words of anybody", "empty": "",
                     "right": former[world.secret], "right cover": former["cover"],
                     # Each secret that opened the vault before will do.
                     "right hidden": former[world.kept[1 % len(world.kept)]]}
            spelled = lambda answer: words[answer] + "\r" if answer in words else answer
            answers = {"secret": [] if first == "new" else [spelled(first)],
                       "former": [spelled(a) for a in (*tries, CTRL_D if last == "end" else last)],
                       "choice": ["n\r"] * sum(a in (CTRL_C, CTRL_D) for a in (first, *tries)) + ["y\r"]}
            begun = world.session.get("derivations")
            typed = answers["secret"].pop(0) if answers["secret"] else new + "\r"
            exchanges = world.interact(world.session, world.session.type(typed), answers, ending="editor")
            world.now = world.session.get("now") if world.session.exit is None else world.now
            derivations.append(world.session.get("derivations") - begun)
            asked.append(any(kind == "former" for kind, *_ in exchanges))
            pair.append(exchanges)
            if asked[-1] != (world.changed == world.secret):
                self.differ(f"{world.name}: an old passphrase is {'' if asked[-1] else 'not '}asked for")
            if last == "end" and asked[-1]:
                continue
            if world.session.exit is not None:
                self.differ(f"{world.name}: the session ends")
            is_right = not asked[-1] or last.startswith("right")
            # What was held for the cover opens with every former secret; what was held for the
            # secret, where that opened the same compartment.
            came = held.startswith("a cover text") and is_right
            opens_own = not asked[-1] or former[world.secret] == words.get(last)
            if world.secret == "hidden":
                came = came or held == "a hidden text" and opens_own
            if came != (exchanges[-1][0] == "editor"):
                self.differ(f"{world.name}: the text {'does not come' if came else 'comes'} back")
            if waits and world.secret == "hidden" and not came and opens_own != ("not saved" in exchanges[-1][1]):
                self.differ(f"{world.name}: what waited {'is lost' if opens_own else 'comes back'}")
        # A hidden text comes back to its own holder alone.
        is_alike = is_alike and not (held == "a hidden text" and worlds[1].secret == "hidden")
        compare = self.compare_exchanges if is_alike else self.compare_reading
        compare(*pair)
        if is_alike and worlds[1].secret == "cover" and derivations[0] != derivations[1]:
            # Each is a second or more, which everybody sees.
            self.differ(f"derivations until it is unlocked: {derivations}")
        self.note("another process, old passphrase "
                  + ("asked for" if all(asked) else "asked for in one" if any(asked) else "not asked for"))
        self.note(f"unlocking, first {spoken(first)}")
        for answer in (*tries, last) if any(asked) else ():
            self.note(f"old passphrase, {spoken(answer)}")
        if any(exchanges[-1][0] == "editor" for exchanges in pair):
            pair = [w.interact(w.session, w.session.type(LEAVE if e[-1][0] == "editor" else "x\x7f"), {})
                    for w, e in zip(worlds, pair)]
            compare(*pair)

    def compare_reading(self, one, other):
        """Calls of two worlds of which one reads more often, as its holder does more there."""
        self.compare_calls(*[[c for c in self.calls(e) if c[0] != "flock" or c[2] & fcntl.LOCK_EX]
                             for e in (one, other)])

    def unlock_again(self, is_alike=True):
        """A lock and an unlock like any other: an old passphrase was asked for once."""
        pair, derivations = [], []
        for world in self.worlds:
            begun = world.session.get("derivations")
            exchanges = world.interact(world.session, world.session.type("lock\r"), {})
            derivations.append(world.session.get("derivations") - begun)
            if any(kind == "former" for kind, *_ in exchanges):
                self.differ(f"{world.name}: an old passphrase is asked for twice")
            pair.append(exchanges)
        if not is_alike:
            return self.compare_reading(*pair)
        self.compare_exchanges(*pair)
        if self.worlds[1].secret == "cover" and derivations[0] != derivations[1]:
            self.differ(f"derivations of an unlock: {derivations}")

    def play_single(self, number):
        """One-shot commands with the cover's secret in both; with the hidden one they only read."""
        source = self.source
        for index in range(source.choice([1, 2])):
            line = source.choice([
                ["list"], ["verify"], ["status"], ["touch"], ["show", source.choice(SLUGS)],
                ["search", "weber"], ["add", "note", "--slug", source.choice(SLUGS)],
                ["remove", source.choice(SLUGS)], ["attach", slug := source.choice(SLUGS), f"file-{slug}"],
                ["backup", f"copy-{number}-{index}"], ["export", "folder", f"out-{number}-{index}", "--yes"],
                ["add", "person"], ["import", "notes"], ["recover"], ["merge", "elsewhere"], ["conflicts"],
                ["travel", f"trip-{number}-{index}.vault", source.choice(SLUGS), "--weak"], ["custody", "list"]])
            # Whether the copy's passphrase is asked for depends on the vault's, which another process may have changed
            # in one world alone.
            if line[0] == "merge" and len({world.secrets["cover"] for world in self.worlds}) > 1:
                line = ["touch"]
            self.told = f"single {number}.{index}, {line}"
            answers = self.answers(None)
            answers.pop("secret", None)
            secrets = lambda world: {}
            if line[0] == "travel":
                secrets = lambda world: {"secret": [world.secrets["cover"] + "\r"] + ["words of the journey\r"] * 2}
            fault = source.choice([None, None, (source.randrange(9), source.choice(FAULTS), source.choice([0, 500]))])
            # Files are exported in the order of their ids: which of them a fault meets is chance.
            if line[:2] == ["export", "folder"]:
                fault = None
            pair = []
            for world in self.worlds:
                watched = world.start([*world.options(), *line])
                pieces = watched.settle()
                if fault:
                    watched.arm(*fault)
                pair.append(world.interact(watched, pieces, answers | secrets(world)))
                world.code = watched.exit
            self.compare_exchanges(*pair)
            self.codes("single")
            self.note("single commands")
            if line[:2] == ["export", "folder"]:
                # Which of two records of one name is called `-2` is decided by their random ids.
                sizes = [sorted(p.stat().st_size for p in (w.folder / line[2]).rglob("*") if p.is_file())
                         for w in self.worlds]
                if sizes[0] != sizes[1]:
                    self.differ("exported files: " + self.first_difference(*sizes))
                for world in self.worlds:
                    shutil.rmtree(world.folder / line[2], ignore_errors=True)
            self.compare("single")
        if self.uses:
            self.single_hidden()

    def single_hidden(self):
        world, source = self.worlds[1], self.source
        line, code = source.choice([
            (["add", "note"], 78), (["touch"], 78), (["remove", "weber"], 78), (["import", "notes"], 78),
            (["attach", "weber", "file"], 78), (["list"], 0), (["status"], 0), (["merge", "elsewhere"], 78),
            (["travel", "trip-hidden.vault", "weber", "--weak"], 78), (["custody", "list"], 0),
            (["--in", "cover", "touch"], 64)])
        self.told = f"single with the hidden secret, {line}"
        world.secret = "hidden"
        watched = world.start([*world.options(), *line], stdin="/dev/null")
        exchanges = world.interact(watched, watched.settle(), {"question": ["\r"] * 9})
        wrote = [c.shape for c in self.calls(exchanges) if c[0] in WRITES]
        if wrote:
            self.differ(f"it writes {wrote[:3]}")
        # Without a text there is nothing to add, whatever the secret.
        codes = {code, 64} if line == ["add", "note"] else {code}
        if watched.exit not in codes | ({65, 77} if self.flipped else set()):
            self.differ(f"exits {watched.exit}, not {code}: {exchanges[-1][1][-200:]!r}")
        self.note("single commands with the hidden secret")
        world.secret = "cover"

    def recovers(self, what):
        """Whether the vault is whole, or is made so in both."""
        self.told = f"recover before {what}"
        for world in self.worlds:
            watched = world.start([*world.options(), "recover", "--yes"])
            world.interact(watched, watched.settle(), {"secret": [world.secrets["cover"] + "\r"]})
            world.code = watched.exit
        self.codes("recover")
        self.compare("recovered")
        return self.worlds[0].code == 0

    def play_reseal(self, number):
        if not self.recovers(f"reseal {number}"):
            return
        self.told = f"reseal {number}"
        self.reseal_both([(["reseal"], [world.secrets[k] for k in world.kept] + [""]) for world in self.worlds])
        self.note("reseals")
        self.compare("resealed")

    def play_custody(self, number):
        """Shares of the cover: a secret more for it, which tells nothing of other compartments."""
        if not self.recovers(f"custody {number}"):
            return
        self.told = f"custody {number}"
        split = ["custody", "split", "--threshold", "2", "--shares", "2"]
        self.reseal_both([(split, [world.secrets[k] for k in world.kept] + [""]) for world in self.worlds],
                         {"question": ["Annelie\r", "Wang Wei\r"]})
        asked = [[(kind, shown if kind == "question" else "") for kind, shown, *_ in world.exchanges
                  if kind in ("question", "share", "word")] for world in self.worlds]
        asked = [[(kind, re.sub(r"\d+", "N", world.plain(shown))) for kind, shown in each]
                 for world, each in zip(self.worlds, asked)]
        if asked[0] != asked[1]:
            self.differ("what is asked: " + self.first_difference(*asked))
        self.note("custody")
        self.compare("split")
        for line in (["custody", "list"], ["touch"]):
            self.told = f"custody {number}, {line}"
            pair = []
            for world in self.worlds:
                watched = world.start([*world.options(), *line])
                pair.append(world.interact(watched, watched.settle(), {}))
                world.code = watched.exit
            if line == ["touch"]:
                self.compare_exchanges(*pair)
            else:
                # The number of the set is drawn.
                shown = [re.sub(r"Set \d+", "Set N", world.plain("".join(e[1] for e in exchanges)))
                         for world, exchanges in zip(self.worlds, pair)]
                if shown[0] != shown[1]:
                    self.differ("words: " + self.first_difference(*shown))
            self.codes("custody")
            self.compare("with shares")
        # Without the shares nothing is written.
        self.told = f"custody {number}, a reseal without shares"
        for world in self.worlds:
            watched = world.start([*world.options(), "reseal", "--yes"])
            world.interact(watched, watched.settle(), {
                "secret": [world.secrets[k] + "\r" for k in world.kept] + ["\r"], "question": ["\r"] * 9})
            world.code = watched.exit
        self.codes("reseal without shares")
        if self.worlds[0].code != 78:
            self.differ(f"a reseal without shares exits {self.worlds[0].code}")
        self.compare("not resealed")
        self.told = f"custody {number}, given up"
        self.reseal_both([(["reseal", "--drop-custody"], [world.secrets[k] for k in world.kept] + [""])
                          for world in self.worlds])
        self.compare("given up")

    def reseal_both(self, work, answers=None):
        """Writes both vaults anew, each by a command of its own, whose words and passphrases are
        given: the files, and when and how they are written, must not tell which command it was."""
        before = self.worlds[0].vault.stat().st_size
        self.has_same_keys = False
        pair = []
        costs = {"derivation": 700_000_000, "opening": 3_000_000}
        for world, (words, typed) in zip(self.worlds, work):
            watched = world.start([*world.options(), *words, "--yes"], costs=costs)
            exchanges = world.interact(
                watched, watched.settle(), {"secret": [s + "\r" for s in typed], **(answers or {})})
            world.exchanges = exchanges
            world.code = watched.exit
            world.ended = watched.get("now")
            calls = self.calls(exchanges)
            made = [i for i, c in enumerate(calls) if c[0] == "open" and c[1].endswith(".new") and c[2] & os.O_CREAT]
            if world.code or not made:
                self.differ(f"{world.name}: {words} exits {world.code}: {exchanges[-1][1][-300:]!r}")
            calls = calls[made[0]:]
            last = max(i for i, c in enumerate(calls) if c[0] == "pwrite")
            first = min(i for i, c in enumerate(calls) if c[0] == "pwrite")
            named = [c for c in calls if c[0] == "rename"][0]
            begin = calls[0]
            # Times since creation on the scripted clock, and work until the last write.
            pair.append({
                "calls": [re.sub(r"[0-9a-f]{8}\.new", "NEW", repr(c.shape)) for c in calls],
                "last write": calls[last][8] - begin[8], "rename": named[8] - begin[8],
                "derivations": calls[last][5] - calls[first][5], "openings": calls[last][6] - calls[first][6],
                "hashed": calls[last][7] - calls[first][7]})
            world.numbers = observed.Numbers()
        if pair[0]["hashed"] != pair[1]["hashed"]:
            self.note("reseals that hash a run's own link between writes")
        if abs(pair[0].pop("hashed") - pair[1].pop("hashed")) > RUN_HASHES:
            self.differ("hashed bytes between the writes of a reseal")
        for key in pair[0]:
            if pair[0][key] != pair[1][key]:
                self.differ(f"{key}: {self.first_difference(pair[0][key], pair[1][key])}")
        if self.worlds[0].vault.stat().st_size < before:
            self.differ("the reseal shrinks the file")
        # The grid of format section 8: a second for 16 MB, whatever the work takes.
        if pair[0]["last write"] < self.worlds[0].vault.stat().st_size * 10 ** 9 // 16_000_000:
            self.differ("the reseal ends before its grid does")

    def play_flip(self, number):
        """One bit, at the same place in both; then the same work on the cover."""
        source = self.source
        seen, _ = self.worlds[0].see()
        if not seen["opens"] or not seen["commits"]:
            return
        newest = seen["commits"][-1]
        place = source.choice(["e-1", "e-1", "noise", "genesis noise", "commit", "slots", "log"])
        cell = {"e-1": newest[2] - 1, "noise": newest[2] - 2, "commit": newest[2],
                "genesis noise": source.randrange(10, 250), "slots": 0,
                "log": source.choice(seen["commits"])[1]}[place]
        offset = 4096 * cell + (source.randrange(4096) if place != "slots" else 0)
        bit = 1 << source.randrange(8)
        self.told = f"flip {number} in {place}"
        if place == "slots":
            # A slot that is not the cover's in both worlds.
            free = set(range(15))
            for world in self.worlds:
                free -= {self.cover_slot(world)}
            offset = 16 + 272 * source.choice(sorted(free)) + source.randrange(272)
        for world in self.worlds:
            with open(world.vault, "r+b") as file:
                file.seek(offset)
                byte = file.read(1)[0]
                file.seek(offset)
                file.write(bytes([byte ^ bit]))
        self.note("flip in " + place)
        self.flipped = True
        self.compare("flipped")
        for line in (["touch"], ["add", "note", "--slug", f"flipped-{number}"]):
            self.told = f"flip {number} in {place}, then {line}"
            pair = []
            for world in self.worlds:
                watched = world.start([*world.options(), *line])
                pair.append(world.interact(watched, watched.settle(), {"editor": ["x" + SAVE], "question": ["text\r"]}))
                world.code = watched.exit
            self.compare_exchanges(*pair)
            self.codes("flip")
            self.compare("after the flip")
        # A session goes on too, opened with the hidden secret where that still opens.
        self.told = f"flip {number} in {place}, then a session"
        first = self.worlds[0].open("cover")
        second = self.worlds[1].open("hidden" if self.uses else "cover")
        secret = self.worlds[1].secret
        if self.worlds[1].session.exit is not None and self.worlds[0].session.exit is None:
            self.differ(f"the session does not open: {second[-1][1]!r}")
        target = ["", " --in cover" if secret == "hidden" else ""]
        for line in ("touch", f"add note --slug again-{number}"):
            if any(w.session.exit is not None for w in self.worlds):
                break
            self.told = f"flip {number} in {place}, session, {line}"
            pair = [w.command(line + t, {"editor": ["text" + SAVE]}) for w, t in zip(self.worlds, target)]
            self.compare_calls(*map(self.calls, pair))
            self.compare("flipped session")
        for world in self.worlds:
            world.session.type("x\x7f") if world.session.exit is None else None
        if all(w.session.exit is None for w in self.worlds):
            self.tick(650)
            self.compare_calls(*[self.calls(w.leave()) for w in self.worlds])
        self.compare("flipped end")
        for world in self.worlds:
            world.end()

    def cover_slot(self, world):
        import read_vault
        header = world.vault.read_bytes()[:4096]
        kek = read_vault.kek_from_passphrase(
            observed.SUITE, header[:16], world.secrets["cover"], world.keyfile)
        key = read_vault.derive(kek, 2, b"SubrSlot")
        for j in range(15):
            slot = header[16 + 272 * j:][:272]
            if read_vault.blake(header[:16] + slot[32:56], key=key) == slot[:32]:
                return j

    # --- comparing ------------------------------------------------------------------------

    @staticmethod
    def calls(exchanges):
        return [c for _, _, pieces, _ in exchanges for kind, c in pieces if kind == "call"]

    @staticmethod
    def first_difference(one, other):
        if not isinstance(one, (list, tuple)) or not isinstance(other, (list, tuple)):
            return f"{str(one)[:300]} | {str(other)[:300]}"
        for index, (a, b) in enumerate(zip(one, other)):
            if a != b:
                return f"[{index}] {str(a)[:300]} | {str(b)[:300]}"
        return f"{len(one)} and {len(other)} entries: {str((list(one) + list(other))[min(len(one), len(other)):])[:300]}"

    def shape(self, calls):
        """Changing calls whole; of openings to read which files and how."""
        shapes, opened = [], set()
        for call in calls:
            name = re.sub(r"[0-9a-f]{8}\.new", "NEW", call[1])
            if call[0] == "open" and not call[2] & 3:
                opened.add((name, call[2]))
            elif call[0] == "flock" and call[4] == -errno.EAGAIN:
                # Tried again: a process that was killed may hold it for a moment.
                continue
            else:
                shapes.append((call[0], name, *call[2:5]))
        # Readable files of records without a name are called by their ids, and stand in their order.
        # Of several with one name, the ids decide which one has no number.
        named = lambda name: re.sub(r"-\d+(\.\w+)?$", r"\1", observed.HEX.sub("<hex>", name))
        exported = sorted((c[0], named(c[1]), *c[2:]) for c in shapes if c[1].startswith("out-"))
        return [c for c in shapes if not c[1].startswith("out-")] + exported, sorted(opened)

    def compare_calls(self, one, other):
        shapes = self.shape(one), self.shape(other)
        if shapes[0][0] != shapes[1][0]:
            self.differ("calls: " + self.first_difference(shapes[0][0], shapes[1][0]))
        # Work between the first and the last write of a commit.
        figures = []
        for calls in (one, other):
            found, last = [], None
            for call in calls:
                # A file that was read must not tell when. Folders are also opened to synchronise them.
                if call[0] == "open" and not call[2] & (
                        os.O_ACCMODE | os.O_NOATIME | os.O_PATH | os.O_DIRECTORY):
                    self.differ(f"{call[1]} is opened without O_NOATIME")
                if call[0] in ("flock", "open"):
                    last = None
                elif call[0] == "pwrite":
                    if last:
                        found.append(tuple(call[i] - last[i] for i in (5, 6, 7)))
                    last = call
            figures.append(found)
        if figures[0] != figures[1]:
            self.differ("derivations, openings and hashed bytes between writes: "
                        + self.first_difference(*figures))

    def compare_exchanges(self, one, other, ends=True):
        lists = []
        for world, exchanges in zip(self.worlds, (one, other)):
            world.see()
            lists.append([(kind, world.plain(shown), "" if kind in ("secret", "former") else repr(answer))
                          for kind, shown, _, answer in exchanges])
        # What an editor draws while it is typed into depends on how much it finds at once.
        for world, each, exchanges in zip(self.worlds, lists, (one, other)):
            for index in range(1, len(each)):
                if exchanges[index - 1][0] == "editor":
                    kind, _, answer = each[index]
                    each[index] = (kind, "" if kind in ("editor", "leaving") else
                                   world.plain(text_after_editor(exchanges[index][2])), answer)
        if self.flipped and self.worlds[1].secret == "hidden":
            # The holder of a damaged hidden compartment is told so, and nobody else.
            lists = [[(kind, "", answer) for kind, _, answer in each] for each in lists]
        if lists[0] != lists[1]:
            self.differ("words: " + self.first_difference(*lists))
        self.compare_calls(self.calls(one), self.calls(other))
        # Where the prompts stand among the calls.
        order = [[(kind, len(self.shape(self.calls([e]))[0])) for e in exchanges for kind in [e[0]]]
                 for exchanges in (one, other)]
        if order[0] != order[1]:
            self.differ("prompts among calls: " + self.first_difference(*order))

    def codes(self, what):
        codes = [world.code for world in self.worlds]
        if codes[0] != codes[1]:
            self.differ(f"{what}: exits {codes}")
        self.note(f"exit {codes[0]}")

    def compare(self, what):
        first, second = [world.see() for world in self.worlds]
        for one, other, name in zip(first, second, ("cover", "files")):
            for key in sorted(set(one) | set(other)):
                if one.get(key) != other.get(key):
                    self.differ(f"{what}: {name}, {key}: " + self.first_difference(one.get(key), other.get(key)))
        for world, (seen, _) in zip(self.worlds, (first, second)):
            for wrong in observed.stamps(seen):
                self.differ(f"{world.name}: {wrong}")
        self.note("comparisons")

    def times_of(self, pair):
        """What an observer can reckon: the file's time less the stamp in the cover."""
        for world, exchanges, sample in zip(self.worlds, pair, self.samples):
            writes = [c for c in self.calls(exchanges) if c[0] == "pwrite" and c[4] > 0]
            seen, _ = world.see()
            if not writes or not writes[-1][10] or not seen.get("versions"):
                continue
            stamp = writes[-1][10]
            if seen["versions"][-1][4] % 1000 == 0:
                stamp -= stamp % 10 ** 9
            sample.append((writes[-1][9] - stamp) / 1e9)
