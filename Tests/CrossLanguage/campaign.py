"""What the campaigns against the built program share: running it, counting checks."""
import json, os, pathlib, shutil, subprocess, sys

SECRET = "alpha"


class Campaign:
    """Counts checks; the exit code says whether all held."""

    def __init__(self, program):
        self.path, self.passed, self.failures = program, 0, []

    def check(self, ok, what):
        if ok:
            self.passed += 1
        else:
            self.failures.append(what)
            print("FAILED:", what, flush=True)
        return ok

    def end(self, figures):
        print(f"{figures}; {self.passed} checks passed, {len(self.failures)} failed", flush=True)
        sys.exit(1 if self.failures or not self.passed else 0)

    def run(self, vault, secrets, *words, stdin=b"", environment=None, descriptors=()):
        """Runs a command with the secrets on a descriptor; exit code, output, errors."""
        reading, writing = os.pipe()
        os.write(writing, "".join(s + "\n" for s in secrets).encode())
        os.close(writing)
        command = [self.path, "--vault", vault, "--passphrase-fd", reading, *words]
        try:
            done = subprocess.run(
                [str(word) for word in command], input=stdin, capture_output=True,
                pass_fds=[reading, *descriptors], env={**os.environ, **(environment or {})})
        finally:
            os.close(reading)
        trapped = b"Fatal error" in done.stderr or (done.returncode < 0 and not environment)
        if trapped:
            self.check(False, f"{words} ended with {done.returncode}: {done.stderr.decode()}")
        return done.returncode, done.stdout, done.stderr

    def must(self, vault, secrets, *words, stdin=b"", code=0):
        """Runs a command that must end with a certain exit code; gives its output."""
        got, out, err = self.run(vault, secrets, *words, stdin=stdin)
        self.check(got == code, f"{words[:4]} exits {got}, not {code}: {err.decode().strip()}")
        return out

    def verify(self, vault, secret=SECRET, code=0):
        """The report of `verify`; empty where it gives none."""
        out = self.must(vault, [secret], "verify", "--format", "json", code=code)
        return json.loads(out) if out else {}


def add_hidden(program, vault, secret, words, text, saves=1):
    """Adds a hidden note in a session, which is where hidden data is written."""
    from session import Session
    session = Session(program, vault, secret)
    session.run(f"add note {words}", says=b"not saved yet", text=text)
    for _ in range(saves):
        session.run("touch")
    if session.leave() != 0:
        raise RuntimeError(f"the session ends badly: {session.output[-500:]!r}")


def build_shim(source, folder):
    """Compiles what is preloaded into the program."""
    shim = folder / pathlib.Path(source).with_suffix(".so").name
    compiler = os.environ.get("CC") or shutil.which("cc") or shutil.which("clang")
    subprocess.run([compiler, "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", shim,
                    pathlib.Path(__file__).with_name(source)], check=True)
    return shim


def commits(report):
    """What everyone with the cover's secret sees of each commit."""
    keys = ("seq", "start", "end", "n", "b", "logLen")
    return [{k: c[k] for k in keys} for c in report["commits"] if c["compartment"] == "cover"]
