"""Shared files without the program: an archive with an index (the book's article "Sharing records"), encrypted
by FormatProbe, which is built beside the program."""
import io, pathlib, subprocess, tarfile


def member(archive, path, data):
    header = tarfile.TarInfo(path)
    header.size, header.mode, header.mtime = len(data), 0o600, 0
    archive.addfile(header, io.BytesIO(data))


def bundle(texts, files=()):
    """Texts are (record, version, path, text); files are (record, version, owner, path, bytes). Ids are 32
    hexadecimal digits."""
    lines = ["subrosa bundle 1", "unsigned"]
    lines += [f"text {record} {version} - {path}" for record, version, path, _ in texts]
    lines += [f"file {record} {version} - {owner} {path}" for record, version, owner, path, _ in files]
    out = io.BytesIO()
    # Without the padding that tarfile puts behind the end.
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        member(archive, ".subrosa", "".join(line + "\n" for line in lines).encode())
        for *_, path, text in texts:
            member(archive, path, text.encode())
        for *_, path, data in files:
            member(archive, path, data)
        length = archive.offset
    return out.getvalue()[:length] + bytes(1024)


def seal(program, recipient, plaintext):
    probe = pathlib.Path(program).with_name("FormatProbe")
    return subprocess.run([probe, "age-seal", recipient], input=plaintext, capture_output=True, check=True).stdout
