"""Running the built program under world_shim.c: on a scripted clock, in step with the driver."""
import fcntl, mmap, os, pty, re, select, signal, struct, termios, tempfile, time

PATIENCE = 120
FIELDS = ["now", "derivation", "opening", "armed", "fault", "part", "derivations", "openings",
          "hashed", "typed", "stamped", "passing"]
EVENTS, WAKE, PAGE = 200, 201, 202
ESCAPES = re.compile(r"\x1b(\[[0-9;?<>=]*[a-zA-Z]|[()][A-Z0-9]|[=>78]|\][^\x07]*\x07)")


class Hang(Exception):
    """The program neither waits nor ends."""


class Call(tuple):
    """One recorded call: name, file, two arguments, result, then counts and times."""

    @property
    def shape(self):
        return self[:5]


class Watched:
    """One run of the program with a terminal; `pieces` is what it did since the last wait."""

    def __init__(self, program, shim, folder, words, now, environment=None, stdin=None, costs=None,
                 descriptors=()):
        backing = tempfile.TemporaryFile(dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
        backing.truncate(4096)
        self.page = mmap.mmap(backing.fileno(), 4096)
        self.set("now", now)
        self.set("armed", -1)
        for name, value in (costs or {}).items():
            self.set(name, value)
        self.sent, self.buffer, self.pieces, self.calls = 0, b"", [], []
        self.exit, self.waits = None, False
        event_reading, event_writing = os.pipe()
        wake_reading, self.wake = os.pipe()
        fcntl.fcntl(event_reading, 1031, 1 << 20)
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            try:
                # Before the program begins: later it would be told, and draw its prompt once more.
                fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 200, 0, 0))
                for source, target in ((event_writing, EVENTS), (wake_reading, WAKE),
                                       (backing.fileno(), PAGE)):
                    os.dup2(source, target)
                if stdin is not None:
                    os.dup2(os.open(stdin, os.O_RDONLY), 0)
                os.chdir(folder)
                os.umask(0o022)
                os.environ.update({
                    "TERM": "xterm-256color", "LD_PRELOAD": str(shim), "WORLD_PAGE": str(PAGE),
                    "WORLD_EVENTS": str(EVENTS), "WORLD_WAKE": str(WAKE), "TZ": "UTC",
                    "WORLD_FOLDER": str(folder), **(environment or {})})
                os.execv(program, [str(w) for w in (program, *words)])
            finally:
                os._exit(127)
        for end in (event_writing, wake_reading):
            os.close(end)
        self.events = event_reading
        backing.close()

    def get(self, name):
        return struct.unpack_from("<q", self.page, 8 * FIELDS.index(name))[0]

    def set(self, name, value):
        struct.pack_into("<q", self.page, 8 * FIELDS.index(name), value)

    def settle(self):
        """Goes on until the program waits for keys that were not typed yet, or has ended.

        Gives the pieces since the last time: ("out", text) and ("call", Call) in order.
        """
        deadline = time.monotonic() + PATIENCE
        pieces, self.waits, ended = [], False, False
        while not ended:
            reading = [self.events] + ([self.terminal] if self.terminal is not None else [])
            ready = select.select(reading, [], [], 1)[0]
            if self.terminal in ready:
                try:
                    if not os.read(self.terminal, 1 << 16):
                        raise OSError
                except OSError:
                    os.close(self.terminal)
                    self.terminal = None
            if self.events in ready:
                data = os.read(self.events, 1 << 20)
                ended = not data
                self.buffer += data
                self._take(pieces)
                if self.waits and not select.select([self.events], [], [], 0)[0]:
                    return pieces
            if time.monotonic() > deadline:
                self.kill()
                raise Hang(f"hangs, typed {self.get('typed')} of {self.sent}; {text_of(pieces)[-300:]!r}")
        if self.exit is None:
            _, status = os.waitpid(self.process, 0)
            self.exit = os.waitstatus_to_exitcode(status)
            self.close()
        return pieces

    def _take(self, pieces):
        while len(self.buffer) >= 2:
            size = self.buffer[0] | self.buffer[1] << 8
            if len(self.buffer) < 2 + size:
                return
            letter, body = self.buffer[2:3], self.buffer[3:2 + size]
            self.buffer = self.buffer[2 + size:]
            if letter == b"o":
                self.waits = False
                pieces.append(("out", body.decode(errors="replace")))
            elif letter == b"c":
                self.waits = False
                name, file, *numbers = body.decode().split("\t")
                call = Call((name, file, *map(int, numbers)))
                pieces.append(("call", call))
                self.calls.append(call)
            elif letter == b"x":
                pieces.append(("fault", int(body)))
            else:
                self.waits = int(body.split(b"\t")[1]) == self.sent

    def type(self, text):
        """Types, and gives what the program does with it."""
        data = text.encode()
        self.sent += len(data)
        self.waits = False
        while data:
            done = os.write(self.terminal, data[:1024])
            data = data[done:]
        return self.settle()

    def advance(self, seconds):
        """Lets time pass at a wait."""
        self.set("now", self.get("now") + int(seconds * 1_000_000_000))
        self.waits = False
        os.write(self.wake, b"x")
        return self.settle()

    def arm(self, call, fault, part=0):
        """Makes the call that is so many changing calls away fail, or a signal come at it."""
        self.set("fault", fault)
        self.set("part", part)
        self.set("armed", call)

    def signal(self, number):
        self.waits = False
        os.kill(self.process, number)
        return self.settle()

    def hang_up(self):
        """Takes the terminal away."""
        self.waits = False
        os.close(self.terminal)
        self.terminal = None
        return self.settle()

    def kill(self):
        try:
            os.killpg(self.process, signal.SIGKILL)
        except ProcessLookupError:
            pass
        if self.exit is None:
            os.waitpid(self.process, 0)
            self.exit = -9
            self.close()

    def close(self):
        for end in (self.events, self.wake, self.terminal):
            if end is not None:
                os.close(end)
        self.terminal = None


def text_of(pieces):
    """What was shown, without the sequences that place and colour it."""
    text = "".join(text for kind, text in pieces if kind == "out")
    return ESCAPES.sub("", re.sub(r"\x1b\[[0-9;]*H", "\n", text))
