"""The program beside its peers, in one run on the same notes: `Scripts/benchmark --peers`.

For each number of notes (default 1,000, 10,000 and 100,000) the same corpus goes into a vault, into
an SQLCipher database with a raw key and an index over titles, into a KeePassXC database (up to
10,000 notes) and a restic repository; ripgrep reads the plain folder, age and gpg handle one file.
Commands run in alternation, the program and then its peer, at least seven times each. What unlocking
takes is measured in the same rounds and its median is taken off: the program's `status` of an empty
vault, a peer's emptiest command. So that the half second of Argon2id does not drown the milliseconds
of the work, it is the tests' program that runs, whose only difference is a cheap key derivation.
A ratio is the median of the pairs' ratios; its spread is the least and the most of them.

A peer that is not installed is named and left out; nothing is installed. All peers come with Debian:
sqlcipher, keepassxc (keepassxc-cli), restic, ripgrep (rg), age, gnupg. The limit is a loop of
libsodium alone over as many bytes on two threads.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from xml.sax.saxutils import escape

# At most this many notes, twice as many runs are made: each takes little.
FEW_NOTES = 10_000
# What is left of a command without its unlocking counts as at least this.
LEAST_SECONDS = 1e-4
RUNS = 7
RARE, COMMON = "zephyrine", "protocolary"
RARE_NOTES = 7
# Bytes of a note: the shortest and the longest.
NOTE_BYTES = (300, 6144)
# KeePassXC rewrites its whole file with each change; more notes would take hours to bring in.
MOST_ENTRIES = 10_000
RAW_KEY = "PRAGMA key = \"x'" + "2b" * 32 + "'\";"
NEEDS = {
    "sqlcipher": "sqlcipher", "keepassxc-cli": "keepassxc", "restic": "restic", "rg": "ripgrep",
    "age": "age", "age-keygen": "age", "gpg": "gnupg",
}
MIB = 1 << 20
# What is to be reached: the most that the ratio may be.
REACH = {
    "search a rare word / sqlcipher": 0.30, "search a rare word / ripgrep -j2": 0.45,
    "search a rare word / limit and open": 1.5, "list titles / sqlcipher": 2.0,
    "open / its own Argon2id": 0.10, "show one / keepassxc-cli": 0.01,
    "add one / sqlcipher": 1.5, "verify / limit": 1.5, "attach / age and sync": 1.0,
    "extract / age -d": 0.8, "import / restic": 0.7, "--version / age": 1.5,
}


def missing():
    """The names of the peers that are not here."""
    return [name for name in NEEDS if not shutil.which(name)]


class Timed:
    """Time passed and processor time of one command, in seconds."""

    def __init__(self, passed, worked):
        self.passed, self.worked = passed, worked

    def without(self, base):
        return Timed(max(self.passed - base.passed, LEAST_SECONDS),
                     max(self.worked - base.worked, LEAST_SECONDS))


def median(runs):
    return Timed(statistics.median(run.passed for run in runs),
                 statistics.median(run.worked for run in runs))


def run(command, text=b"", environment=None, folder=None):
    """Runs a command to its end; what it took."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        env={**os.environ, **(environment or {})}, cwd=folder)
    try:
        process.stdin.write(text)
        process.stdin.close()
    except BrokenPipeError:
        pass
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit {process.returncode}\n{errors.decode()}")
    return Timed(time.perf_counter() - begin, usage.ru_utime + usage.ru_stime)


class Comparison:
    """The figures of one kind of work at one size."""

    def __init__(self, work, peer, notes, pairs, judged):
        self.work, self.peer, self.notes = work, peer, notes
        ratios = [getattr(own, judged) / getattr(other, judged) for own, other in pairs]
        self.own = statistics.median(own.passed for own, _ in pairs)
        self.other = statistics.median(other.passed for _, other in pairs)
        self.own_worked = statistics.median(own.worked for own, _ in pairs)
        self.other_worked = statistics.median(other.worked for _, other in pairs)
        self.ratio, self.least, self.most = statistics.median(ratios), min(ratios), max(ratios)

    @property
    def name(self):
        return f"{self.work} / {self.peer}"

    def values(self):
        return {
            "work": self.work, "peer": self.peer, "notes": self.notes, "seconds": self.own,
            "processorSeconds": self.own_worked, "peerSeconds": self.other,
            "peerProcessorSeconds": self.other_worked, "ratio": self.ratio,
            "ratioLeast": self.least, "ratioMost": self.most, "reach": REACH.get(self.name),
        }


class Peers:
    """One run: makes the stores, compares, prints, and keeps the figures."""

    def __init__(self, measurement, table, scripts, runs=RUNS):
        self.measurement, self.table, self.scripts = measurement, table, scripts
        self.work, self.program = measurement.work, measurement.cheap
        self.runs = max(runs, RUNS)
        self.absent = set(missing())
        self.results, self.phases, self.sizes = [], [], {}
        self.own(self.empty, "init")

    def has(self, *names):
        return not self.absent.intersection(names)

    def own(self, vault, *arguments, text=""):
        done = self.program.run(str(vault), *arguments, text=text)
        return Timed(done.seconds, done.processor)

    @property
    def empty(self):
        return self.work / "nothing.cheap"

    def unlock(self):
        """What every command takes before its work: an empty vault's `status`."""
        return self.own(self.empty, "status")

    def instructions(self):
        """What common commands cost in instructions; nothing where valgrind is missing."""
        if not shutil.which("valgrind"):
            return None
        path = self.work / "instructions.json"
        subprocess.run([self.scripts / "instructions", self.program.path, "--json", path], check=True,
                       stdout=subprocess.DEVNULL)
        return json.loads(path.read_text())

    def compare(self, work, peer, notes, own, other, base=None, other_base=None, runs=None,
                judged="passed"):
        """Runs two commands in turn, and their bases with them."""
        runs = runs or (2 * self.runs if notes <= FEW_NOTES else self.runs)
        works = (own, base, other, other_base)
        rounds = [[work() if work else Timed(0, 0) for work in works] for _ in range(runs)]
        own_runs, bases, other_runs, other_bases = zip(*rounds)
        base, other_base = median(bases), median(other_bases)
        pairs = [(one.without(base), two.without(other_base))
                 for one, two in zip(own_runs, other_runs)]
        result = Comparison(work, peer, notes, pairs, judged)
        self.results.append(result)
        reach = REACH.get(result.name)
        self.table.row(
            f"{notes:>9,} {result.name}",
            f"{result.own * 1000:.1f} / {result.other * 1000:.1f} ms",
            f"{result.ratio:.3f} ({result.least:.3f} to {result.most:.3f})"
            + (f", reach {reach}" if reach else ""),
            None if reach is None else result.ratio <= reach)

    # The stores.

    def corpus(self, count):
        """A folder of notes; the rare word stands in seven, the common one in a fifth."""
        folder = self.work / f"peers-{count}"
        subprocess.run(
            [self.scripts / "generate-notes", folder, "--count", str(count), "--lengths",
             *map(str, NOTE_BYTES)], check=True, stdout=subprocess.DEVNULL)
        files = sorted(folder.rglob("*.md"))
        for place in range(0, count, 5):
            with open(files[place], "a") as file:
                file.write(f"\nA {COMMON} remark.\n")
        for part in range(RARE_NOTES):
            with open(files[count * part // RARE_NOTES], "a") as file:
                file.write(f"\nA {RARE} remark.\n")
        return folder, files

    def database(self, folder, files):
        """The notes in SQLCipher."""
        path = self.work / f"{folder.name}.db"
        lines = [RAW_KEY, "CREATE TABLE notes(slug TEXT, title TEXT, day TEXT, body TEXT);", "BEGIN;"]
        for number, file in enumerate(files):
            text = file.read_text()
            title = text.split("\ntitle: ", 1)[1].split("\n", 1)[0]
            day = text.split("\ndate: ", 1)[1].split("\n", 1)[0]
            values = ", ".join("'" + value.replace("'", "''") + "'"
                               for value in (f"note-{number}", title, day, text))
            lines.append(f"INSERT INTO notes VALUES({values});")
        lines += ["COMMIT;", "CREATE INDEX titles ON notes(day DESC, title);"]
        self.sql(path, "\n".join(lines), bare=True)
        return path

    @staticmethod
    def sql(path, statement, bare=False):
        script = statement if bare else f"{RAW_KEY}\n{statement}\n"
        return run(["sqlcipher", "-batch", path], script.encode())

    def keepass(self, folder, files, name="all"):
        """The notes in KeePassXC: the text of each in the notes of an entry."""
        path, source = self.work / f"{folder.name}.{name}.kdbx", self.work / f"{folder.name}.xml"
        with open(source, "w") as xml:
            xml.write("<KeePassFile><Meta/><Root><Group><Name>Root</Name>")
            for number, file in enumerate(files):
                xml.write(f"<Entry><String><Key>Title</Key><Value>note-{number}</Value></String>"
                          f"<String><Key>Notes</Key><Value>{escape(file.read_text())}</Value>"
                          "</String></Entry>")
            xml.write("</Group></Root></KeePassFile>")
        run(["keepassxc-cli", "import", "-q", "-p", source, path], b"secret\nsecret\n")
        os.remove(source)
        return path

    # The work.

    def run_notes(self, count):
        folder, files = self.corpus(count)
        size = sum(file.stat().st_size for file in files)
        vault = self.work / f"{folder.name}.vault"
        self.table.heading(f"{count:,} notes, {size:,} bytes: the program / its peer")
        unlock = self.unlock
        self.compare_import(count, folder, vault, unlock)
        self.own(vault, "add", "note", "--slug", "benchmark-note", text="One more.\n")
        self.sizes[count] = os.stat(vault).st_size / size
        self.table.row(f"{count:>9,} file / text", f"{self.sizes[count]:.3f}", "reach 1.35",
                       self.sizes[count] <= 1.35)
        search = lambda: self.own(vault, "search", RARE)
        opening = self.measurement.cipher(size)[1] / 2
        state = (median([self.own(vault, "status") for _ in range(self.runs)])
                 .without(median([unlock() for _ in range(self.runs)])).passed)
        self.compare("search a rare word", "limit and open", count, search,
                     lambda: Timed(opening + state, 2 * opening + state), unlock)
        if self.has("rg"):
            self.compare("search a rare word", "ripgrep -j2", count, search,
                         lambda: run(["rg", "-j2", "-l", RARE, folder]), unlock,
                         lambda: run(["rg", "--version"]))
        if self.has("sqlcipher"):
            database = self.database(folder, files)
            nothing = lambda: self.sql(database, "SELECT 1;")
            self.compare(
                "search a rare word", "sqlcipher", count, search,
                lambda: self.sql(
                    database, f"SELECT title FROM notes WHERE body LIKE '%{RARE}%';"),
                unlock, nothing)
            self.compare(
                "list titles", "sqlcipher", count, lambda: self.own(vault, "list"),
                lambda: self.sql(database, "SELECT day, title FROM notes ORDER BY day DESC;"),
                unlock, nothing)
            self.compare(
                "add one", "sqlcipher", count,
                lambda: self.own(vault, "add", "note", text="One more.\n"),
                lambda: self.sql(
                    database, "INSERT INTO notes VALUES('', 'x', '2026-01-01', 'One more.');"),
                unlock, nothing)
            os.remove(database)
        argon2 = lambda: Timed(*[self.measurement.tool_argon2()] * 2)
        self.compare("open", "its own Argon2id", count, lambda: self.own(vault, "status"), argon2,
                     unlock)
        if self.has("keepassxc-cli") and count <= MOST_ENTRIES:
            entries, entry = self.keepass(folder, files), self.keepass(folder, files[:8], "one")
            self.compare(
                "show one", "keepassxc-cli", count,
                lambda: self.own(vault, "show", "benchmark-note"),
                lambda: run(["keepassxc-cli", "show", "-q", entries, "note-7"], b"secret\n"),
                unlock,
                lambda: run(["keepassxc-cli", "show", "-q", entry, "note-7"], b"secret\n"))
            os.remove(entries)
            os.remove(entry)
        limit = self.measurement.cipher(os.stat(vault).st_size)[1] / 2
        self.compare("verify", "limit", count, lambda: self.own(vault, "verify"),
                     lambda: Timed(limit, 2 * limit), unlock)
        self.note_phases(count, vault)
        shutil.rmtree(folder)
        os.remove(vault)

    def compare_import(self, count, folder, vault, unlock):
        repository, secret = self.work / f"{folder.name}.restic", self.work / "restic-secret"
        secret.write_text("secret\n")
        restic = ["restic", "-q", "--no-cache", "-r", repository, "--password-file", secret]

        def own():
            if vault.exists():
                os.remove(vault)
            self.own(vault, "init")
            return self.own(vault, "import", str(folder))

        def backup():
            shutil.rmtree(repository, ignore_errors=True)
            run([*restic, "init"])
            done = run([*restic, "backup", folder])
            return done.without(run([*restic, "snapshots"]))

        # Each takes seconds, which says more than many short runs would.
        runs = self.runs if count <= 10_000 else 3
        if self.has("restic"):
            self.compare("import", "restic", count, own, backup, unlock, runs=runs)
            shutil.rmtree(repository)
        else:
            own()
        os.remove(secret)

    def run_file(self, mebibytes):
        """One large file: attached and extracted, or encrypted and decrypted."""
        source, vault = self.work / "file", self.work / "file.vault"
        sealed, opened = self.work / "file.age", self.work / "file.out"
        with open(source, "wb") as file:
            for _ in range(mebibytes):
                file.write(os.urandom(MIB))
        self.table.heading(f"A file of {mebibytes:,} MiB: the program / its peer")
        unlock = self.unlock
        key = self.work / "age-key"
        run(["age-keygen", "-o", key])
        recipient = subprocess.run(["age-keygen", "-y", key], check=True, capture_output=True,
                                   text=True).stdout.strip()

        def attach():
            if vault.exists():
                os.remove(vault)
            self.own(vault, "init")
            self.own(vault, "add", "note", "--slug", "holder", text="It hangs here.\n")
            return self.own(vault, "attach", "holder", str(source))

        def extract():
            opened.unlink(missing_ok=True)
            return self.own(vault, "extract", "file", str(opened))

        def seal():
            sealed.unlink(missing_ok=True)
            begin = time.perf_counter()
            worked = run(["age", "-r", recipient, "-o", sealed, source]).worked
            with open(sealed, "rb") as file:
                os.fsync(file.fileno())
            return Timed(time.perf_counter() - begin, worked)

        def unseal():
            opened.unlink(missing_ok=True)
            return run(["age", "-d", "-i", key, "-o", opened, sealed])

        self.compare("attach", "age and sync", mebibytes, attach, seal, unlock)
        self.compare("extract", "age -d", mebibytes, extract, unseal, unlock)
        for path in (source, vault, sealed, opened, key):
            path.unlink(missing_ok=True)

    def run_start(self):
        self.table.heading("Start: the program / its peer, processor time")
        version = lambda: run([self.measurement.real.path, "--version"])
        self.compare("--version", "age", 0, version, lambda: run(["age", "--version"]),
                     runs=4 * self.runs, judged="worked")

    # What passes in one command, phase by phase.

    def note_phases(self, count, vault):
        """Start, Argon2id, open, then the work of a search and of a list, and a whole `add`."""
        middle = lambda work: median([work() for _ in range(self.runs)]).passed
        status = middle(lambda: self.own(vault, "status"))
        phases = {
            "notes": count, "start": middle(lambda: run([self.program.path, "--version"])),
            "argon2id": self.measurement.tool_argon2(),
            "open": max(status - middle(self.unlock), 0),
            "search": max(middle(lambda: self.own(vault, "search", RARE)) - status, 0),
            "list": max(middle(lambda: self.own(vault, "list")) - status, 0),
            "add": max(middle(lambda: self.own(vault, "add", "note", text="One.\n"))
                       - middle(self.unlock), 0),
        }
        self.phases.append(phases)

    def print_phases(self):
        self.table.heading("Phases, in ms: each without what comes before; add with its opening")
        for phases in self.phases:
            self.table.row(
                f"{phases['notes']:>9,} notes",
                ", ".join(f"{name} {value * 1000:.1f}" for name, value in phases.items()
                          if name != "notes"))

    def write(self, path):
        with open(path, "w") as file:
            json.dump({"absent": sorted(self.absent), "runs": self.runs, "phases": self.phases,
                       "fileToText": self.sizes, "instructions": self.instructions(),
                       "results": [result.values() for result in self.results]}, file, indent=2)
            file.write("\n")

    def plot(self, path):
        """The cost of each kind of work against the number of notes, both axes logarithmic."""
        from math import log10
        series = {}
        for result in self.results:
            if result.notes >= 1000 and result.work in ("search a rare word", "list titles",
                                                        "add one", "open", "verify", "import"):
                series.setdefault(result.work, {})[result.notes] = result.own
                series.setdefault(f"{result.work}: {result.peer}", {})[result.notes] = result.other
        points = [(n, s) for line in series.values() for n, s in line.items()]
        if len({n for n, _ in points}) < 2:
            return
        low, high = log10(min(n for n, _ in points)), log10(max(n for n, _ in points))
        bottom, top = log10(min(s for _, s in points)), log10(max(s for _, s in points))
        x = lambda n: 60 + 520 * (log10(n) - low) / (high - low)
        y = lambda s: 420 - 380 * (log10(s) - bottom) / max(top - bottom, 0.1)
        lines = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 460" '
                 'font-family="sans-serif" font-size="11">',
                 '<rect width="900" height="460" fill="white"/>']
        for power in range(int(bottom) - 1, int(top) + 2):
            if bottom <= power <= top:
                lines.append(f'<line x1="60" x2="580" y1="{y(10 ** power):.1f}" '
                             f'y2="{y(10 ** power):.1f}" stroke="#ddd"/>'
                             f'<text x="8" y="{y(10 ** power) + 4:.1f}">{10 ** power:g} s</text>')
        for count in sorted({n for n, _ in points}):
            lines.append(f'<text x="{x(count) - 20:.1f}" y="442">{count:,}</text>')
        for place, (name, line) in enumerate(sorted(series.items())):
            colour = f"hsl({place * 360 // len(series)},60%,40%)"
            dash = ' stroke-dasharray="4 3"' if ":" in name else ""
            path_data = " ".join(f"{x(n):.1f},{y(s):.1f}" for n, s in sorted(line.items()))
            lines.append(f'<polyline points="{path_data}" fill="none" stroke="{colour}"{dash}/>')
            lines.append(f'<text x="600" y="{30 + 16 * place}" fill="{colour}">'
                         f'{escape(name)}</text>')
        lines.append("</svg>")
        with open(path, "w") as file:
            file.write("\n".join(lines) + "\n")
