"""What an observer sees of a vault: with the cover's secret through the independent reader, and of
the files themselves. Random ids are numbered in the order in which they come."""
import hashlib, os, re
import read_vault

SUITES = {"cheap": read_vault.Suite("subrosa/test", 1, 8192), "real": read_vault.SUBROSA_1}
SUITE = SUITES["cheap"]
IMPORTED = 1_700_000_000_000
HEX = re.compile(r"\b[0-9a-f]{8,64}\b")


class Numbers:
    """Numbers ids in the order in which they come."""

    def __init__(self):
        self.known = {}

    def of(self, identifier):
        return self.known.setdefault(identifier, len(self.known))

    def masked(self, text):
        """A text whose ids are numbers; digests and anchors, which are as random, are marked."""
        def mask(found):
            fits = [n for i, n in self.known.items() if i.hex().startswith(found[0])]
            return f"<{fits[0]}>" if fits else "<hex>"
        return HEX.sub(mask, text)

    def masked_bytes(self, data):
        for identifier, number in self.known.items():
            if identifier in data:
                data = data.replace(identifier, b"<%d>" % number)
        return data


# The number that all shares of a vault have in common is drawn, and has one to five digits.
SET = re.compile(rb'J.\n\x03set\x12."?\d{1,5}"?', re.DOTALL)


def cover(path, secret, numbers, keyfile=None):
    """The cover as its holder sees it: commits, log entries, bodies, tail, problems."""
    try:
        file = read_vault.CellFile(str(path))
        try:
            header = file.read(0)
            kek = read_vault.kek_from_passphrase(SUITE, header[:16], secret, keyfile)
            vault = read_vault.Vault(file, SUITE, read_vault.open_slot(SUITE, header, kek))
            vault.verify()
            return _seen(vault, file, numbers)
        finally:
            os.close(file.descriptor)
    except read_vault.NothingOpens:
        return {"opens": False, "size": os.stat(path).st_size}


def _seen(vault, file, numbers):
    versions, drawn = [], {}
    for found in vault.cover.versions:
        record, version = numbers.of(found.record), numbers.of(found.version)
        try:
            stored = b"".join(vault.stored(vault.cover, found, 0, found.stored_length))
        except read_vault.Damage as damage:
            stored = str(damage).encode()
        meta = stored[: found.meta_stored] if found.meta is None else found.meta
        drawn[found.commit.seq] = drawn.get(found.commit.seq, 0) + sum(map(len, SET.findall(meta)))
        # Seeds and keys of their own are random too.
        is_random = meta[2:].startswith((b"key", b"release"))
        body = len(stored) if is_random else hashlib.sha256(numbers.masked_bytes(stored)).hexdigest()[:12]
        versions.append((
            found.commit.seq, record, version, found.deleted, found.mtime,
            tuple(numbers.of(p) for p in found.parents), found.body_length, found.extents,
            len(meta) if is_random else SET.sub(b"<set>", numbers.masked_bytes(meta)), body))
    commits = [(c.seq, c.start, c.end, c.n, c.body_cells, c.log_length - drawn.get(c.seq, 0)) for c in vault.cover.commits]
    problems = sorted((cell, numbers.masked(what)) for cell, what in vault.problems)
    return {"opens": True, "size": file.size, "commits": commits, "versions": versions,
            "tail": vault.torn_tail, "problems": problems}


def stamps(seen):
    """Rules that one world alone must keep: whole seconds, one time a commit, none goes back."""
    wrong, last = [], 0
    by_commit = {}
    for version in seen.get("versions", ()):
        # Imported records keep the time of their file.
        if version[4] != IMPORTED:
            by_commit.setdefault(version[0], set()).add(version[4])
    for seq, times in sorted(by_commit.items()):
        if seq == 0:
            last = max(times)
            continue
        # Behind an import, whose records keep their times, a new process knows no newer one.
        if seq - 1 not in by_commit:
            last = min(last, max(times))
        if any(t % 1000 for t in times):
            wrong.append(f"commit {seq} has a stamp with milliseconds")
        if len(times) > 1:
            wrong.append(f"commit {seq} has several stamps")
        if min(times) < last:
            wrong.append(f"commit {seq} has an earlier stamp than the one before")
        last = max(times)
    return wrong


def files(folder):
    """Of each file in a world's folder, and the folder: what `stat` shows, and whether it was read."""
    found = {}
    for root, folders, names in os.walk(folder):
        for name in [*names, "."]:
            path = os.path.join(root, name)
            # What is not on the disk yet has no blocks: when they come is the kernel's matter.
            if name != ".":
                descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NOATIME)
                os.fsync(descriptor)
                os.close(descriptor)
            status = os.lstat(path)
            shown = re.sub(r"[0-9a-f]{8}\.new$", "NEW", os.path.relpath(path, folder))
            found[shown] = (status.st_mode, status.st_uid, status.st_gid, status.st_nlink,
                            status.st_size if name != "." else 0,
                            status.st_blocks if name != "." else 0)
    return found


def times(path):
    """The four times of a file in nanoseconds; that of its making is not in every Python."""
    status = os.stat(path)
    return status.st_atime_ns, status.st_mtime_ns, status.st_ctime_ns
