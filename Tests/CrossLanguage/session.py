"""The interactive session of the built program on a pseudo-terminal, driven as a person drives it."""
import fcntl, os, pty, re, select, signal, struct, termios, time

PATIENCE, QUIET = 60, 1.0
PROMPT = re.compile(rb"(cover|hidden)[^\r\n>]*>")


class Session:
    """One `open`, from its unlock to its end."""

    def __init__(self, program, vault, secret, *words, environment=None, command="open", ignores=()):
        self.vault, self.secret, self.output, self.mark, self.ended = vault, secret, b"", 0, False
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            # Before the program begins: later it would draw its prompt once more.
            fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
            for number in ignores:
                signal.signal(number, signal.SIG_IGN)
            os.environ.update({"TERM": "xterm-256color", **(environment or {})})
            os.execv(program, [program, "--vault", str(vault), command, *words])
        self.wait(b"Passphrase")
        self.answer_passphrase()

    def answer_passphrase(self):
        self.type(self.secret + "\r")
        self.wait_for_prompt()

    def type(self, text):
        self.mark = len(self.output)
        rest = text.encode()
        while rest:
            # Neither side may wait for the other with full hands: what the program draws is taken
            # in whenever it takes no more keys.
            os.set_blocking(self.terminal, False)
            try:
                rest = rest[os.write(self.terminal, rest[:1000]):]
            except BlockingIOError:
                pass
            finally:
                os.set_blocking(self.terminal, True)
            if rest:
                self.read(0.02)

    def read(self, seconds):
        """Takes in what the program writes; False where it was quiet or is gone."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return False
        try:
            piece = os.read(self.terminal, 65536)
        except OSError:
            piece = b""
        self.ended = not piece
        self.output += piece
        return bool(piece)

    def wait(self, text, begin=None):
        """Waits for a text behind what was typed last."""
        begin = self.mark if begin is None else begin
        deadline = time.monotonic() + PATIENCE
        while text not in self.output[begin:]:
            self.read(0.1)
            if self.ended and text not in self.output[begin:]:
                raise EOFError(f"ended before {text!r} in {self.output[begin:]!r}")
            if time.monotonic() > deadline:
                raise TimeoutError(f"not seen: {text!r} in {self.output[begin:]!r}")
        self.mark = self.output.index(text, begin) + len(text)

    def wait_for_prompt(self):
        """Waits for the next prompt, or for a program that has nothing more to say."""
        deadline = time.monotonic() + PATIENCE
        while not PROMPT.search(self.output, self.mark):
            if not self.read(QUIET) or time.monotonic() > deadline:
                break
        while self.read(0.1):
            pass

    def run(self, line, says=None, text=None):
        """Runs a command that says something, or else makes the file grow."""
        size = self.vault.stat().st_size
        self.type(line + "\r")
        if text is not None:
            self.wait(b"Ctrl-S saves")
            self.type(text + "\x13")
        if says is not None:
            self.wait(says)
        else:
            deadline = time.monotonic() + PATIENCE
            while self.vault.stat().st_size == size:
                self.read(0.02)
                if time.monotonic() > deadline:
                    raise TimeoutError(f"nothing was written by {line!r}: {self.output!r}")
        self.wait_for_prompt()

    def sit(self, seconds):
        """Looks on for a while and presses no key."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.read(0.1)

    def lock_and_unlock(self):
        self.type("lock\r")
        self.wait(b"Locked. Passphrase")
        self.answer_passphrase()

    def leave(self):
        """Ends the session; what still waits is given up. Gives the exit code."""
        self.type("\x04")
        asked = False
        deadline = time.monotonic() + PATIENCE
        while True:
            ended, status = os.waitpid(self.process, os.WNOHANG)
            if ended:
                os.close(self.terminal)
                return os.waitstatus_to_exitcode(status)
            self.read(0.05)
            seen = self.output[self.mark:]
            if not asked and b"Leave and lose these changes?" in seen:
                asked = True
                self.type("y\r")
            if time.monotonic() > deadline:
                os.kill(self.process, signal.SIGKILL)
                raise TimeoutError(f"the session does not end: {seen!r}")


class Split(Session):
    """One `custody split`, from its first prompt to its end, with the shares that it shows.

    Where the program ends before, `ended` says so and there are no shares.
    """

    CONTROL = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]")

    def __init__(self, program, vault, secret, options, count, environment=None):
        self.count, self.shares = count, []
        try:
            super().__init__(program, vault, secret, "split", "--yes", *options, environment=environment,
                             command="custody")
        except EOFError:
            pass

    def answer_passphrase(self):
        self.type(self.secret + "\r")
        self.wait(b"(press Enter to finish):")
        self.type("\r")
        self.wait(b"Who holds share")
        self.type("".join(f"Holder {number}\r" for number in range(self.count)))
        self.shares = [self.copy(f"Holder {number}") for number in range(self.count)]

    def copy(self, holder):
        begin = self.mark
        self.wait(f"held by {holder}".encode(), begin)
        self.wait(b"Press Enter when")
        shown = self.CONTROL.sub(b"", self.output[begin:self.mark]).decode()
        table = shown[shown.rindex("held by"):]
        words = dict((int(n), w) for n, w in re.findall(r"(\d+) ([a-z]+)(?= {3,}|\s*\n)", table))
        share = [words[n] for n in range(1, 34)]
        self.type("\r")
        for _ in range(3):
            self.wait(b"Word ")
            self.wait(f" of the share of {holder}:".encode())
            asked = re.findall(rb"Word (\d+) of the share", self.output[:self.mark])[-1]
            self.type(share[int(asked) - 1] + "\r")
        return " ".join(share)
