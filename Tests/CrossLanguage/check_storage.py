"""File systems, limits and machines that lack something, through the built program.

check_storage.py PROGRAM WORKFOLDER: a vault is created where a rename always replaces, on a real
FUSE file system if one can be mounted here; a folder that cannot be synchronised, an owner that
cannot be kept, no /proc, too few descriptors and a closed output are told as what they are.
"""
import contextlib, errno, fcntl, os, pathlib, shutil, signal, subprocess, sys, time
from campaign import SECRET, Campaign, build_shim

PROGRAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
campaign = Campaign(PROGRAM)
not_run = []


def run(folder, *words, stdin=b"", prefix=(), program=PROGRAM, stdout=subprocess.PIPE, secret=SECRET, **environment):
    """Runs a command; exit code, output, messages."""
    reading, writing = os.pipe()
    os.write(writing, f"{secret}\n".encode())
    os.close(writing)
    line = [*prefix, program, "--vault", folder / "v.vault", "--passphrase-fd", reading, *words]
    try:
        done = subprocess.run([str(word) for word in line], input=stdin, stdout=stdout,
                              stderr=subprocess.PIPE, pass_fds=[reading],
                              env={**os.environ, **{k: str(v) for k, v in environment.items()}})
    finally:
        os.close(reading)
    return done.returncode, done.stdout, done.stderr.decode()


def expect(what, folder, words, code, says="", **other):
    got, out, errors = run(folder, *words, **other)
    campaign.check(got == code and says in errors, f"{what}: exit {got}, not {code}: {errors.strip()}")
    return out, errors


def use(what, folder, **other):
    """The life of a vault in a folder."""
    expect(f"{what}, init", folder, ["init"], 0, **other)
    campaign.check([p.name for p in folder.iterdir()] == ["v.vault"], f"{what}: {list(folder.iterdir())}")
    if not (folder / "v.vault").exists():
        return
    before = (folder / "v.vault").read_bytes()
    expect(f"{what}, init again", folder, ["init"], 73, "already exists", **other)
    campaign.check((folder / "v.vault").read_bytes() == before, f"{what}: init wrote over a vault")
    expect(f"{what}, add", folder, ["add", "note", "--slug", "one"], 0, stdin=b"text", **other)
    expect(f"{what}, reseal", folder, ["reseal", "--yes"], 0, **other)
    out, _ = expect(f"{what}, show", folder, ["show", "one"], 0, **other)
    campaign.check(out is None or b"text" in out, f"{what}: the note is lost")
    campaign.check([p.name for p in folder.iterdir()] == ["v.vault"], f"{what}: {list(folder.iterdir())}")


def fresh(name):
    folder = WORK / name
    folder.mkdir(parents=True)
    return folder


@contextlib.contextmanager
def fuse():
    """A folder on a real FUSE file system; None where none can be mounted."""
    beneath, place = fresh("beneath"), fresh("fuse")
    if not os.access("/dev/fuse", os.R_OK | os.W_OK) or not shutil.which("bindfs"):
        yield None
        return
    mounted = subprocess.run(["bindfs", str(beneath), str(place)], capture_output=True)
    if mounted.returncode != 0:
        yield None
        return
    try:
        yield place
    finally:
        leave = ["fusermount3", "-u"] if shutil.which("fusermount3") else ["umount"]
        subprocess.run([*leave, str(place)], check=True)


def check_file_systems(shim):
    with fuse() as place:
        if place:
            use("FUSE", place)
        else:
            not_run.append("a real FUSE file system")
    for system, name in [(1, "no rename without replacing"), (2, "no links either")]:
        use(name, fresh(f"system-{system}"), LD_PRELOAD=shim, FAULT_SYSTEM=system)
    # The folder's fsync is the last: the second file has the same calls as the first.
    for words, kind in [(["init"], "init"), (["reseal", "--yes"], "reseal")]:
        folder = fresh(f"fsync-{kind}")
        if kind == "reseal":
            expect("init", folder, ["init"], 0)
        codes = []
        for at in range(8):
            code, _, errors = run(folder, *words, LD_PRELOAD=shim, FAULT_KINDS="f", FAULT_AT=at, FAULT_ERROR=errno.EIO)
            codes.append(code)
            campaign.check(code != 76 or "done, but not safely on disk" in errors, f"{kind}: {errors}")
            if kind == "init":
                campaign.check((folder / "v.vault").exists() == (code in (0, 76)), f"{kind}: {code}, {errors}")
                (folder / "v.vault").unlink(missing_ok=True)
        campaign.check(76 in codes and 74 in codes and codes[-1] == 0, f"{kind}: fsync fails with {codes}")


def check_owner(shim):
    folder = fresh("owner")
    expect("init", folder, ["init"], 0)
    vault = folder / "v.vault"
    if os.geteuid() != 0:
        not_run.append("vaults of other users (needs root)")
        return
    os.chown(vault, 1234, 55)
    os.chmod(vault, 0o660)
    # Entries: owner rw, the user 77 r, group none, mask rw, others none.
    access = bytes.fromhex("02000000" "01000600ffffffff" "020004004d000000" "04000000ffffffff" "10000600ffffffff" "20000000ffffffff")
    with contextlib.suppress(OSError):
        os.setxattr(vault, "system.posix_acl_access", access)
    def rights():
        status = vault.stat()
        lists = [os.getxattr(vault, n) for n in os.listxattr(vault) if n == "system.posix_acl_access"]
        return status.st_uid, status.st_gid, status.st_mode, lists
    before, inode = rights(), vault.stat().st_ino
    expect("reseal of another user's vault as root", folder, ["reseal", "--yes"], 0)
    campaign.check(rights() == before and vault.stat().st_ino != inode, f"owner, group and mode were {before} and are {rights()}")
    # Whoever is only in the group cannot give a file away, and must be told before anything is done.
    program = folder / "program"
    shutil.copyfile(PROGRAM, program)
    os.chmod(program, 0o755)
    os.chmod(WORK, 0o755)
    os.chmod(folder, 0o777)
    with contextlib.suppress(OSError):
        os.removexattr(vault, "system.posix_acl_access")
    os.chmod(vault, 0o660)
    for parent in WORK.resolve().parents:
        if not parent.stat().st_mode & 0o001:
            not_run.append("another user's reseal (the work folder is closed to others)")
            return
    before, bytes_before = rights(), vault.read_bytes()
    member = ["setpriv", "--reuid=4321", "--regid=55", "--clear-groups"]
    expect("reseal as another user", folder, ["reseal", "--yes"], 73, "could not be given the owner, group and mode",
           prefix=member, program=program)
    campaign.check(rights() == before and vault.read_bytes() == bytes_before, "a refused reseal changed the vault")
    campaign.check(not list(folder.glob("*.new")), "a refused reseal left a file")
    expect("list as another user", folder, ["list"], 0, prefix=member, program=program)


def check_machine():
    folder = fresh("machine")
    expect("init", folder, ["init"], 0)
    hidden = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user", "--mount"]
    line = [*hidden, "sh", "-c", "umount -l /proc && exec \"$@\"", "sh"]
    if subprocess.run([*line, "true"], capture_output=True).returncode == 0:
        expect("add without /proc", folder, ["add", "note", "--slug", "kept"], 0, stdin=b"text", prefix=line)
        out, _ = expect("show without /proc", folder, ["show", "kept"], 0, prefix=line)
        campaign.check(b"text" in out, "show without /proc shows nothing")
        expect("no command without /proc", folder, ["nonsense"], 64, "unknown command", prefix=line)
    else:
        not_run.append("a machine without /proc")
    expect("no command", folder, [], 64, "no command was given")
    expect("a group without command", folder, ["protect"], 64, "`subrosa protect --help`")
    size = (folder / "v.vault").stat().st_size
    succeeded = False
    for limit in range(3, 16):
        code, _, errors = run(folder, "list", prefix=["prlimit", f"--nofile={limit}"])
        # Below 4 the program's own libraries cannot be loaded.
        ok = code in (127, 74, 66, 69) and errors or code == 0
        campaign.check(ok, f"{limit} descriptors: exit {code}: {errors}")
        succeeded |= code == 0
    campaign.check(succeeded and (folder / "v.vault").stat().st_size == size, "15 descriptors are too few")


def check_memory(shim):
    """A bit of memory flips while a key is derived: nobody is locked out."""
    folder = fresh("memory")
    for number in range(2):
        expect(f"init, derivation {number} wrong", folder, ["init"], 74, LD_PRELOAD=shim, FAULT_KEY=number)
        campaign.check(not list(folder.iterdir()), f"init, derivation {number} wrong: {list(folder.iterdir())}")
    expect("init", folder, ["init"], 0, LD_PRELOAD=shim, FAULT_KEY=2)
    before = (folder / "v.vault").read_bytes()
    # The first of a reseal opens the old vault.
    for number in range(1, 3):
        expect(f"reseal, derivation {number} wrong", folder, ["reseal", "--yes"], 74, LD_PRELOAD=shim, FAULT_KEY=number)
        campaign.check((folder / "v.vault").read_bytes() == before, "a refused reseal changed the vault")
    expect("list", folder, ["list"], 0)


def check_output():
    folder = fresh("output")
    expect("init", folder, ["init"], 0)
    full = open("/dev/full", "wb")
    reading, closed = os.pipe()
    os.close(reading)
    shut = ["sh", "-c", "exec \"$@\" >&-", "sh"]
    for number, (what, other) in enumerate([("full", {"stdout": full}), ("closed pipe", {"stdout": closed}), ("closed", {"prefix": shut})]):
        expect(f"add, output {what}", folder, ["add", "note", "--slug", f"n{number}"], 76, "saved, but", stdin=b"text", **other)
        expect(f"show n{number}", folder, ["show", f"n{number}"], 0)
        # Whoever reads from a pipe and goes has seen enough, but for a check's outcome.
        expect(f"list, output {what}", folder, ["list"], 0 if what == "closed pipe" else 74, **other)
    expect("help, output full", folder, ["--help"], 74, "could not be written", stdout=full)
    vault = folder / "v.vault"
    cells = bytearray(vault.read_bytes())
    cells[100 * 4096] ^= 1
    vault.write_bytes(cells)
    expect("verify of a damaged vault, nobody reads", folder, ["verify"], 65, "damaged", stdout=closed)
    os.close(closed)


def check_leftovers(shim):
    folder = fresh("leftovers")
    expect("init", folder, ["init"], 0)
    reading, writing = os.pipe()
    os.write(writing, f"{SECRET}\n".encode())
    os.close(writing)
    # Stopped at its third write: the file it writes stands beside the vault.
    process = subprocess.Popen(
        [PROGRAM, "--vault", str(folder / "v.vault"), "--passphrase-fd", str(reading), "reseal", "--yes"],
        pass_fds=[reading], stderr=subprocess.PIPE,
        env={**os.environ, "LD_PRELOAD": str(shim), "FAULT_KINDS": "f", "FAULT_AT": "0", "FAULT_STOP": "1"})
    os.close(reading)
    os.waitpid(process.pid, os.WUNTRACED)
    campaign.check(len(list(folder.glob("*.new"))) == 1, "the reseal is not under way")
    _, errors = expect("list during a reseal", folder, ["list"], 0)
    campaign.check("unfinished" not in errors, f"a running reseal is called interrupted: {errors}")
    process.send_signal(signal.SIGKILL)
    process.wait()
    expect("list after a reseal that was killed", folder, ["list"], 0, "an interrupted reseal left 1 unfinished file")
    expect("recover", folder, ["recover", "--yes"], 0, "removed")
    campaign.check(not list(folder.glob("*.new")), "what was left over is still there")


WORK.mkdir(parents=True)
shim = build_shim("fail_at_call.c", WORK)
check_file_systems(shim)
check_owner(shim)
check_machine()
check_memory(shim)
check_output()
check_leftovers(shim)
for what in not_run:
    print("not run here:", what)
campaign.end("file systems, owners, machines, outputs and leftovers")
