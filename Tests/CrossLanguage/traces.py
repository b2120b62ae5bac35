"""Finding texts in whatever a machine keeps: files, names, memory, terminals."""
import os, re, stat, subprocess, time

# File systems that are no storage, and whose files have no end.
NO_STORAGE = {"proc", "sysfs", "cgroup", "cgroup2", "devpts", "securityfs", "debugfs", "tracefs",
              "bpf", "mqueue", "pstore", "configfs", "fusectl", "binfmt_misc", "autofs", "nsfs"}
# Here a mapping changes bytes without changing a time: everything is read.
IN_MEMORY = {"tmpfs", "devtmpfs", "ramfs", "hugetlbfs"}


def forms(text):
    """The ways in which a text could stand somewhere: UTF-8, and UTF-16 as some programs write."""
    return [text.encode(), text.encode("utf-16-le")]


def mounts():
    """Of each mount point: the type of its file system."""
    found = {}
    with open("/proc/self/mountinfo") as lines:
        for line in lines:
            left, right = line.split(" - ")
            point = left.split()[4].encode().decode("unicode_escape")
            found[point] = right.split()[0]
    return found


class FileSearch:
    """Looks through every file system of the machine, swap included.

    Read whole is each file whose inode changed since the search was made: whoever writes to a
    file changes its ctime, and nobody can set that back but by setting the machine's clock, which
    the search compares with the clock that only runs on. Where a mapping changes bytes without a
    time (file systems in memory) all files are read. Names are looked at wherever they are. A
    file that was removed and is still open is found at the processes that have it open. What
    stood in a file that was written and removed meanwhile is not found: that no such file is made
    is seen from the program's system calls.
    """

    def __init__(self):
        self.wall, self.steady = time.time(), time.monotonic()
        self.files = self.read = 0

    def run(self, needles):
        """The places where one of the needles (name: bytes) stands, as (name, place)."""
        drift = abs((time.time() - self.wall) - (time.monotonic() - self.steady))
        assert drift < 2, "the clock was set meanwhile: changed files cannot be told"
        since, types, found = self.wall - 2, mounts(), []
        # In a changed root the root itself is no mount that is listed.
        folders = [("/", types.get("/", "unknown"))]
        while folders:
            folder, kind = folders.pop()
            try:
                entries = list(os.scandir(folder))
            except OSError:
                continue
            for entry in entries:
                name = os.fsencode(entry.name)
                found += [(n, f"name of {entry.path}") for n, b in needles.items() if b in name]
                if entry.is_dir(follow_symlinks=False):
                    kind_there = types.get(entry.path, kind)
                    if kind_there not in NO_STORAGE:
                        folders.append((entry.path, kind_there))
                elif entry.is_file(follow_symlinks=False):
                    self.files += 1
                    found += self._look(entry.path, needles, kind in IN_MEMORY, since)
        return found + self._open_files(needles) + self._swap(needles)

    def _look(self, path, needles, always, since):
        try:
            status = os.lstat(path)
            if not always and status.st_ctime < since:
                return []
            return self._contents(path, needles)
        except OSError:
            return []

    def _contents(self, path, needles):
        overlap, kept, found = max(map(len, needles.values())) - 1, b"", set()
        with open(path, "rb", buffering=0) as file:
            self.read += 1
            while chunk := file.read(1 << 22):
                window = kept + chunk
                found |= {name for name, needle in needles.items() if needle in window}
                kept = window[-overlap:]
        return [(name, path) for name in sorted(found)]

    def _open_files(self, needles):
        """Files without a name: removed ones and those that never had one (memfd)."""
        found = []
        for process in filter(str.isdigit, os.listdir("/proc")):
            try:
                for number in os.listdir(f"/proc/{process}/fd"):
                    path = f"/proc/{process}/fd/{number}"
                    if not os.readlink(path).endswith(" (deleted)"):
                        continue
                    if stat.S_ISREG(os.stat(path).st_mode):
                        found += self._contents(path, needles)
            except OSError:
                continue
        return found

    def _swap(self, needles):
        with open("/proc/swaps") as lines:
            places = [line.split()[0] for line in lines.readlines()[1:]]
        return [hit for place in places for hit in self._contents(place, needles)]


def processes(program):
    """The processes that run a program."""
    found = []
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.readlink(f"/proc/{process}/exe") == program:
                found.append(int(process))
        except OSError:
            continue
    return found


def memory_hits(process, needles):
    """The needles that stand in a process's memory; needs the rights of root."""
    found = set()
    with open(f"/proc/{process}/maps") as lines, open(f"/proc/{process}/mem", "rb", 0) as memory:
        for line in lines:
            start, end, rights = re.match(r"(\w+)-(\w+) (\S+)", line).groups()
            if rights[0] != "r" or "[v" in line:
                continue
            try:
                memory.seek(int(start, 16))
                held = memory.read(int(end, 16) - int(start, 16))
            except (OSError, ValueError, OverflowError):
                continue
            found |= {name for name, needle in needles.items() if needle in held}
    return found


class Window:
    """A window of tmux with a shell in it, as a person has it."""

    def __init__(self, name, columns, rows, command, environment):
        self.socket, self.patience = f"subrosa-test-{name}-{os.getpid()}", 60
        self._tmux("-f", "/dev/null", "new-session", "-d", "-s", "s", "-x", str(columns), "-y",
                   str(rows), *[w for k, v in environment.items() for w in ("-e", f"{k}={v}")],
                   command)

    def _tmux(self, *words):
        return subprocess.run(["tmux", "-u", "-L", self.socket, *words], check=True,
                              capture_output=True, text=True).stdout

    def keys(self, text):
        """Types; as numbers, so that the text stands in no argument."""
        data = text.encode()
        for start in range(0, len(data), 200):
            digits = [f"{byte:02x}" for byte in data[start:start + 200]]
            self._tmux("send-keys", "-t", "s", "-H", *digits)

    def shown(self):
        """What the window shows now."""
        return self._tmux("capture-pane", "-p", "-J", "-t", "s")

    def kept(self):
        """What the terminal keeps: the whole scrollback, and both screens."""
        other = subprocess.run(
            ["tmux", "-u", "-L", self.socket, "capture-pane", "-p", "-a", "-q", "-t", "s"],
            capture_output=True, text=True).stdout
        return self._tmux("capture-pane", "-p", "-J", "-S", "-", "-t", "s") + other

    def wait(self, wanted, message):
        """Waits until the window shows a text, or fits a question."""
        end = time.monotonic() + self.patience
        fits = wanted if callable(wanted) else lambda text: wanted in text
        while not fits(text := self.shown()):
            assert time.monotonic() < end, f"{message}: not seen; the window shows\n{text}"
            time.sleep(0.03)

    def close(self):
        subprocess.run(["tmux", "-L", self.socket, "kill-server"], capture_output=True)
