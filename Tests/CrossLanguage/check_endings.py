"""No word is lost when a terminal goes (through the built program).

check_endings.py PROGRAM WORKFOLDER [TIMES]: a text is typed into the built-in editor, in a session
and in a single command, and then the terminal hangs up, its tmux server, window or shell is killed,
or signals come, some of them several. Each time the text must be in the vault, as a draft that the
next editor offers. In a session of a hidden compartment what waits must be told, and nothing of it
may make a commit of its own.
"""
import os, pathlib, shutil, signal, subprocess, sys, time
from campaign import Campaign
from session import Session

PROGRAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
TIMES = int(sys.argv[3]) if len(sys.argv) > 3 else 2
PATIENCE = 60
campaign = Campaign(PROGRAM)
kept = {}


def wait_until(what, test):
    deadline = time.monotonic() + PATIENCE
    while not test():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(0.05)


class Shell(Session):
    """One `add note`, whose editor is open."""

    def __init__(self, program, vault, secret, ignores=()):
        super().__init__(program, vault, secret, "note", command="add", ignores=ignores)

    def answer_passphrase(self):
        self.type(self.secret + "\r")


def offered(vault, secret):
    """The text that the next editor offers."""
    editor = Shell(PROGRAM, vault, secret)
    deadline = time.monotonic() + PATIENCE
    while b"Continue it?" not in editor.output and b"Ctrl-S" not in editor.output:
        editor.read(0.1)
        if time.monotonic() > deadline:
            break
    if b"Continue it?" in editor.output:
        editor.type("y\r")
        editor.wait(b"Ctrl-S")
    text = editor.output.decode(errors="replace")
    os.kill(editor.process, signal.SIGKILL)
    os.waitpid(editor.process, 0)
    os.close(editor.terminal)
    return text


def hang_up(terminal):
    os.close(terminal.terminal)


def send(*signals):
    def to(terminal):
        for number in signals:
            os.kill(terminal.process, number)
    return to


def wait_for_end(name, terminal, reads):
    """A terminal that is there goes on reading meanwhile."""
    def has_ended():
        if reads:
            terminal.read(0.05)
        return os.waitpid(terminal.process, os.WNOHANG)[0]
    try:
        wait_until(f"{name}: the end of the program", has_ended)
    except TimeoutError:
        print(subprocess.run(["ps", "-A", "-o", "pid,ppid,stat,wchan:24,args"], capture_output=True,
                             text=True).stdout, terminal.output[-800:], flush=True)
        raise


ENDINGS = {
    "hang-up": hang_up,
    "hang-up and SIGHUP twice": lambda t: (send(signal.SIGHUP, signal.SIGHUP)(t), hang_up(t)),
    "SIGTERM three times": send(*3 * [signal.SIGTERM]),
    "SIGTERM under nohup": send(signal.SIGTERM),
}


def check(name, vault, secret, word):
    found = word in offered(vault, secret)
    campaign.check(found, f"{name}: the text is lost")
    kept[name] = kept.get(name, 0) + found


def play_endings(number):
    for kind in ("session", "command"):
        for name, end in ENDINGS.items():
            vault = WORK / f"{kind}-{number}.vault"
            vault.unlink(missing_ok=True)
            campaign.must(vault, ["alpha"], "init")
            word = f"wombat{kind}{number}x{len(kept)}"
            ignored = [signal.SIGHUP] if "nohup" in name else []
            terminal = (Session if kind == "session" else Shell)(PROGRAM, vault, "alpha", ignores=ignored)
            if kind == "session":
                terminal.type("add note\r")
            terminal.wait(b"Ctrl-S saves", 0)
            terminal.type(word)
            terminal.wait(word.encode())
            end(terminal)
            wait_for_end(f"{kind}, {name}", terminal, reads="SIGTERM" in name)
            check(f"{kind}, {name}", vault, "alpha", word)


def play_tmux(number):
    """What people have who work on another machine."""
    for name, words in {"server": ["kill-server"], "pane": ["kill-pane"]}.items():
        vault = WORK / f"tmux-{name}-{number}.vault"
        campaign.must(vault, ["alpha"], "init")
        socket = str(WORK / f"tmux-{name}-{number}")
        def tmux(*arguments):
            return subprocess.run(["tmux", "-S", socket, *arguments], check=True,
                                  capture_output=True, text=True).stdout
        def shows(text):
            return lambda: text in tmux("capture-pane", "-p")
        tmux("-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "30", "sh")
        tmux("send-keys", f"exec sh -c '{PROGRAM} --vault {vault} open'", "Enter")
        wait_until("a prompt", shows("Passphrase"))
        tmux("send-keys", "alpha", "Enter")
        wait_until("a session", shows("cover>"))
        tmux("send-keys", "add note", "Enter")
        wait_until("an editor", shows("Ctrl-S saves"))
        word = f"wombattmux{name}{number}"
        tmux("send-keys", word)
        wait_until("the text", shows(word))
        size = vault.stat().st_size
        subprocess.run(["tmux", "-S", socket, *words], check=True)
        wait_until("a commit", lambda: vault.stat().st_size > size)
        time.sleep(0.5)
        check(f"tmux {words[0]}", vault, "alpha", word)


WORK.mkdir(parents=True, exist_ok=True)
for number in range(TIMES):
    play_endings(number)
    if shutil.which("tmux"):
        play_tmux(number)
campaign.end(f"texts kept: {kept}")
