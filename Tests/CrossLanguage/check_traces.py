"""What a day's work leaves behind: driven by hand in tmux, then looked for everywhere.

check_traces.py PROGRAM WORKFOLDER: the texts are drawn here and stand in this process only. As
root it also looks into the memory of the program's processes.
"""
import os, pathlib, random, signal, string, sys, time
import read_vault
from campaign import Campaign
from traces import FileSearch, Window, forms, memory_hits, processes

PROGRAM = os.path.realpath(sys.argv[1])
WORK = pathlib.Path(sys.argv[2]).absolute()
SUITE = read_vault.Suite("subrosa/test", 1, 8192)
ROOT = os.geteuid() == 0
campaign = Campaign(PROGRAM)


def draw(start):
    return start + "".join(random.SystemRandom().choices(string.ascii_lowercase, k=14))


class Day:
    """One window, one vault, one shell with its history."""

    def __init__(self, columns, rows):
        self.name = f"{columns}x{rows}"
        self.home = WORK / self.name
        self.home.mkdir(parents=True)
        self.vault = self.home / "v.vault"
        self.canary, self.passphrase = draw("zq"), draw("pw")
        campaign.must(self.vault, [self.passphrase], "init")
        self.window = Window(
            self.name, columns, rows, "bash --norc -i",
            {"HOME": str(self.home), "HISTFILE": str(self.home / "history"), "EDITOR": "vim",
             "SUBROSA_VAULT": str(self.vault), "P": PROGRAM})
        self.window.keys("PS1='shell$ '\r")
        self.window.wait("shell$", "a shell")

    def check(self, ok, what):
        return campaign.check(ok, f"{self.name}: {what}")

    def shell(self, line):
        """Types a command; only words that may stand in a history."""
        self.doing = line
        self.window.keys(f"clear; $P {line}\r")

    def unlock(self, prompt="Passphrase:"):
        self.window.wait(prompt, "the passphrase's prompt")
        self.window.keys(self.passphrase + "\r")

    def back(self):
        """Waits for the shell; nothing of the text may be on the window or in its scrollback."""
        self.window.wait(lambda text: text.rstrip().endswith("shell$"), "the shell's prompt")
        kept = [line for line in self.window.kept().splitlines() if self.canary in line]
        self.check(not kept, f"after {self.doing} the terminal keeps {len(kept)} lines of the text")

    def prompt(self):
        self.window.wait(lambda text: text.rstrip().splitlines()[-1:] and
                         text.rstrip().splitlines()[-1].startswith("cover>"), "the prompt")

    def needles(self):
        """The text, the passphrase and the keys that it opens, in their forms."""
        header = self.vault.read_bytes()[:read_vault.CELL]
        kek = read_vault.kek_from_passphrase(SUITE, header[:16], self.passphrase)
        root = read_vault.open_slot(SUITE, header, kek).root
        found = {"KEK": kek, "root": root, "cell key": read_vault.derive(root, 1, b"SubrCell")}
        for name, text in (("text", self.canary), ("passphrase", self.passphrase)):
            found |= {f"{name} {i}": form for i, form in enumerate(forms(text))}
        return found

    def memory(self):
        """What stands in the memory of this vault's processes."""
        mine = [p for p in processes(PROGRAM) if self.is_mine(p)]
        return mine, set().union(*(memory_hits(p, self.needles()) for p in mine))

    def is_mine(self, process):
        try:
            return str(self.home).encode() in pathlib.Path(f"/proc/{process}/environ").read_bytes()
        except OSError:
            return False

    # --- what a person does ---------------------------------------------------------------

    def session(self):
        self.shell("open")
        self.unlock()
        self.prompt()
        self.window.keys("add note --slug first\r")
        self.window.wait("Ctrl-S saves", "the editor")
        self.window.keys(f"{self.canary} 会谈纪要\r" + "半导体出口 dialogue. " * 40 + "\x13")
        self.prompt()
        self.window.keys(f"search {self.canary}\r")
        self.window.wait(lambda text: "q quits" in text and self.canary in text, "the search")
        self.window.keys("q")
        self.prompt()
        self.window.keys("edit first\r")
        self.window.wait("Ctrl-S saves", "the editor")
        self.window.keys(f"\x1b[1;5F\r{self.canary}\x13")
        self.prompt()
        self.window.keys("show first\r")
        self.window.wait("q quits", "the pager")
        self.window.keys("q")
        self.prompt()
        if ROOT:
            self.check("text 0" in self.memory()[1] and "root" in self.memory()[1],
                       "an open session is not found in memory: the search is blind")
        self.window.keys("lock\r")
        self.locked()
        self.unlock("Locked. Passphrase:")
        self.prompt()
        # What was typed before the lock does not come back.
        self.window.keys("\x1b[A\x1b[A\x1b[A\x1b[Anothing")
        self.window.wait("> nothing", "an empty history of the session")
        self.window.keys("\x03\x04")
        self.back()

    def locked(self):
        """After a lock: the window and the processes that are left."""
        self.window.wait("Locked. Passphrase:", "the lock")
        self.check(self.canary not in self.window.kept(), "a text stands on a locked window")
        if ROOT:
            mine, hits = self.memory()
            self.check(bool(mine), "no process is left that could ask")
            self.check(not hits, f"after the lock in memory: {sorted(hits)}")

    def idle(self):
        self.shell("open --idle 2s")
        self.unlock()
        self.prompt()
        self.window.keys(f"search {self.canary}\r")
        self.window.wait(lambda text: "q quits" in text and self.canary in text, "the search")
        self.locked()
        self.window.keys("\x04")
        # The same question in every session: what is not saved would be lost.
        self.window.wait("End the session and lose unsaved changes?", "the question")
        self.window.keys("y\r")
        self.back()

    def single_commands(self):
        self.shell("search -")
        self.window.wait("Search:", "the question")
        self.window.keys(self.canary + "\r")
        self.unlock()
        self.window.wait(lambda text: "q quits" in text and self.canary in text, "the search")
        self.window.keys("q")
        self.back()
        self.shell("edit first --editor")
        self.unlock()
        self.window.wait(self.canary, "vim")
        self.window.keys(f"Go{self.canary}\x1b:wq\r")
        self.back()

    def kills(self):
        """kill -9 in the middle of editing: of a session's worker, of vim, of a whole command."""
        self.shell("open")
        self.unlock()
        self.prompt()
        self.window.keys("edit first\r")
        self.window.wait("Ctrl-S saves", "the editor")
        self.window.keys(self.canary)
        time.sleep(0.3)
        newest = max(p for p in processes(PROGRAM) if self.is_mine(p))
        os.kill(newest, signal.SIGKILL)
        # The session asks again, whatever ended its worker.
        self.window.wait("Locked. Passphrase:", "the lock")
        self.window.keys("\x04")
        self.window.wait("End the session and lose unsaved changes?", "the question")
        self.window.keys("y\r")
        self.back()
        self.shell("edit first --editor")
        self.unlock()
        self.window.wait(self.canary, "vim")
        self.window.keys(f"Go{self.canary}\x1b:w\rGo{self.canary}")
        self.window.wait("INSERT", "vim's mode")
        os.kill(self.children()[0], signal.SIGKILL)
        self.back()
        for command, sign in (("edit first", "Ctrl-S saves"), ("edit first --editor", "kind:")):
            self.shell(command)
            self.unlock()
            self.window.wait("Continue it? [y/N]", "the draft")
            self.window.keys("y\r")
            self.window.wait(sign, "the editor")
            self.window.keys(f"i{self.canary}")
            time.sleep(0.3)
            for process in [p for p in processes(PROGRAM) if self.is_mine(p)]:
                os.kill(process, signal.SIGKILL)
            # What a killed program showed is shown until somebody clears it.
            time.sleep(0.5)
            self.window.keys("\rstty sane; printf '\\033[?1049l'; clear\r")
            self.back()

    def children(self):
        """What the program of this day started."""
        (parent,) = [p for p in processes(PROGRAM) if self.is_mine(p)]
        place = pathlib.Path(f"/proc/{parent}/task/{parent}/children")
        return [int(p) for p in place.read_text().split()]

    def end(self):
        self.window.keys("exit\r")
        time.sleep(0.5)
        history = (self.home / "history").read_text()
        self.check("open" in history and self.canary not in history, "the shell's history")


def main():
    search = FileSearch()
    days, needles = [], {}
    try:
        look(search, days, needles)
    finally:
        for day in days:
            day.window.close()
    memory = "memory searched" if ROOT else "memory not searched: that needs root"
    campaign.end(f"traces: {search.files} names, {search.read} files read, {memory}")


def look(search, days, needles):
    for size in ((80, 24), (120, 40)):
        day = Day(*size)
        days.append(day)
        for part in (day.session, day.idle, day.single_commands, day.kills):
            part()
        needles |= {f"{day.name} {name}": needle for name, needle in day.needles().items()}
    # What must be found, or the search looks at nothing.
    control = draw("ct")
    (WORK / f"control-{control}").write_text("x" * 5_000_000 + control)
    hits = search.run({**needles, "control": control.encode()})
    found = [place for name, place in hits if name == "control"]
    campaign.check(len(found) == 2, f"the control was found at {found}")
    for name, place in hits:
        campaign.check(name == "control", f"{name} stands in {place}")
    for day in days:
        day.end()


main()
