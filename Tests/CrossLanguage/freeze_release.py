#!/usr/bin/env python3
"""Freezes a vault that a release of the program wrote: Tests/Vectors/release-VERSION.

    freeze_release.py PROGRAM DIR

Run once for each release, with its program, and commit what it writes. From then on every later
program must open the vault and find in it what the independent reader found: the JSON is in the form
that Tests/Vectors/README.md describes. The vault has the sample, an attachment, a changed and a
removed record, and a hidden compartment.
"""

import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

import read_vault
from campaign import add_hidden

ROOT = pathlib.Path(__file__).resolve().parents[2]
SUITE = "subrosa/1:3:268435456"
COVER, HIDDEN = "frozen with a release of the cover", "frozen with a release, and hidden"
FIELDS = ("id", "version", "parents", "deleted", "mtime_ms", "size", "sha256", "kind", "slug", "title",
          "date", "marking", "path", "owner", "tags", "head", "conflict")
COMMIT = ("seq", "start", "end", "n", "b", "logLen")


def run(command, secrets, stdin=b""):
    reading, writing = os.pipe()
    os.write(writing, "".join(secret + "\n" for secret in secrets).encode())
    os.close(writing)
    words = [str(word) for word in command] + ["--passphrase-fd", str(reading)]
    done = subprocess.run(words, input=stdin, capture_output=True, pass_fds=[reading])
    os.close(reading)
    if done.returncode != 0:
        sys.exit(f"{words}: {done.stderr.decode()}")
    return done.stdout


def write(program, vault):
    """The vault, as people make it."""
    def subrosa(*words, secrets=(COVER,), stdin=b""):
        return run([program, "--vault", vault, *words], secrets, stdin)

    subrosa("init")
    subrosa("import", ROOT / "Scripts/sample")
    subrosa("add", "note", "--slug", "changed", "--title", "Before", stdin="vorher, 之前\n".encode())
    text = subrosa("show", "--raw", "changed").replace(b"Before", b"After")
    subrosa("edit", "changed", stdin=text)
    subrosa("attach", "changed", ROOT / "Sources/subrosa/subrosa.docc/Format.md")
    subrosa("add", "note", "--slug", "removed", stdin=b"gone\n")
    subrosa("remove", "removed", "--yes")
    subrosa("compartment", "add", "--yes", secrets=(COVER, "", HIDDEN))
    add_hidden(program, vault, HIDDEN, "--title deep", "只有我")


def views(path, secret):
    """What the independent reader finds with a secret, a view for each compartment that opens."""
    suite = read_vault.SUBROSA_1
    vault = read_vault.open_vault(
        str(path), suite, lambda salt: read_vault.kek_from_passphrase(suite, salt, secret, None))

    def content(name, compartment, pieces):
        body = b"".join(pieces)
        told = {"blake2b": hashlib.blake2b(body, digest_size=32).hexdigest()}
        # Short texts stand in the vectors themselves.
        return told | ({"text": body.decode()} if len(body) < 100 else {})

    listing = vault.listing(all_versions=True, sink=content)
    vault.verify()
    report = vault.report_of_verify()
    if not report["ok"] or report["torn_tail"] or report["unknown_entries"]:
        sys.exit("the reader does not find the vault sound")
    found = []
    for role in dict.fromkeys(commit["compartment"] for commit in report["commits"]):
        found.append({
            "role": role,
            "compartment_id": listing["compartment_id"],
            "anchor": report["anchors"][role],
            "commits": [{key: commit[key] for key in COMMIT}
                        for commit in report["commits"] if commit["compartment"] == role],
            "unknown_entries": 0,
            "versions": [
                {field: record[field] for field in FIELDS}
                | {"readable": True} | (record["file"] or {})
                for record in listing["records"] if record["compartment"] == role],
        })
    return found


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    name = "release-" + re.match(r"subrosa ([\d.]+),", told)[1]
    vault = folder / f"{name}.vault"
    write(program, vault)
    opened = [
        {"compartment": role, "passphrase": secret, "damage": [], "views": views(vault, secret)}
        for role, secret in (("cover", COVER), ("hidden", HIDDEN))]
    # A secret names the compartment that it opens; the cover's own is what its secret shows.
    opened[1]["views"][0]["compartment_id"] = opened[0]["views"][0]["compartment_id"]
    content = {
        "suite": SUITE, "sha256": hashlib.sha256(vault.read_bytes()).hexdigest(), "torn_tail": 0,
        "secrets": opened,
    }
    vault.with_suffix(".json").write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
