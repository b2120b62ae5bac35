"""Age files of ours and of other programs.

check_age.py PROGRAM WORKFOLDER. Files that the program shares are opened by Debian's age (for a recipient and
with a passphrase, with and without armor) and, where they are post-quantum, by a reader in Python; files that
those write are received. FormatProbe, which is built beside the program, seals and opens. Here
the key encapsulation is kyber-py's ML-KEM-768 with X25519 of PyNaCl, and HPKE and the file format are
written from their specifications alone: swift-crypto is not in it. Both suites of the third-party
vectors check this code first, where the vectors are there.
"""
import base64
import hashlib
import hmac
import io
import json
import os
import pathlib
import pty
import secrets
import select
import shutil
import subprocess
import sys
import tarfile
import time

from bundles import bundle
from campaign import Campaign
from kyber_py.ml_kem import ML_KEM_768
from nacl.bindings import (
    crypto_aead_chacha20poly1305_ietf_decrypt as chacha_open,
    crypto_aead_chacha20poly1305_ietf_encrypt as chacha_seal,
    crypto_scalarmult as x25519, crypto_scalarmult_base as x25519_base)

PROBE = pathlib.Path(sys.argv[1]).with_name("FormatProbe")
WORK = pathlib.Path(sys.argv[2])
AGE = shutil.which("age")
CHUNK = 1 << 16
INFO = b"age-encryption.org/mlkem768x25519"
XWING, DHKEM = 0x647A, 0x0020
failures = []
checked = 0


def check(ok, what):
    global checked
    checked += 1
    if not ok:
        failures.append(what)
        print("FAILED:", what)


# HKDF and HPKE (RFC 5869, RFC 9180)

def extract(salt, secret):
    return hmac.digest(salt or bytes(32), secret, "sha256")


def expand(key, info, size=32):
    made, block = b"", b""
    for number in range(1, 256):
        if len(made) >= size:
            return made[:size]
        block = hmac.digest(key, block + info + bytes([number]), "sha256")
        made += block


def labelled_extract(suite, salt, label, secret):
    return extract(salt, b"HPKE-v1" + suite + label + secret)


def labelled_expand(suite, key, label, info, size):
    return expand(key, size.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info, size)


class Context:
    """The key schedule of HPKE's base mode, with ChaCha20-Poly1305."""

    def __init__(self, kem, shared, info):
        suite = b"HPKE" + kem.to_bytes(2, "big") + bytes([0, 1, 0, 3])
        context = (b"\0" + labelled_extract(suite, b"", b"psk_id_hash", b"")
                   + labelled_extract(suite, b"", b"info_hash", info))
        secret = labelled_extract(suite, shared, b"secret", b"")
        self.suite = suite
        self.key = labelled_expand(suite, secret, b"key", context, 32)
        self.base_nonce = labelled_expand(suite, secret, b"base_nonce", context, 12)
        self.exporter = labelled_expand(suite, secret, b"exp", context, 32)
        self.number = 0

    def nonce(self):
        number = int.from_bytes(self.base_nonce, "big") ^ self.number
        self.number += 1
        return number.to_bytes(12, "big")

    def seal(self, plaintext, data=b""):
        return chacha_seal(plaintext, data, self.nonce(), self.key)

    def open(self, ciphertext, data=b""):
        return chacha_open(ciphertext, data, self.nonce(), self.key)

    def export(self, context, size):
        return labelled_expand(self.suite, self.exporter, b"sec", context, size)


# X-Wing (draft-connolly-cfrg-xwing-kem)

def expand_seed(seed):
    expanded = hashlib.shake_256(seed).digest(96)
    ek, dk = ML_KEM_768.key_derive(expanded[:64])
    return ek, dk, expanded[64:]


def recipient_of(seed):
    ek, _, scalar = expand_seed(seed)
    return ek + x25519_base(scalar)


def combine(lattice, curve, ciphertext, key):
    return hashlib.sha3_256(lattice + curve + ciphertext + key + bytes.fromhex("5c2e2f2f5e5c")).digest()


def encapsulate(recipient):
    ek, key = recipient[:1184], recipient[1184:]
    lattice, ciphertext = ML_KEM_768.encaps(ek)
    ephemeral = secrets.token_bytes(32)
    share = x25519_base(ephemeral)
    return combine(lattice, x25519(ephemeral, key), share, key), ciphertext + share


def decapsulate(seed, encapsulated):
    _, dk, scalar = expand_seed(seed)
    lattice, share = ML_KEM_768.decaps(dk, encapsulated[:1088]), encapsulated[1088:]
    return combine(lattice, x25519(scalar, share), share, x25519_base(scalar))


# Bech32 (BIP 173)

LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def polymod(values):
    remainder = 1
    for value in values:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << 5 ^ value
        for bit, part in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            remainder ^= part if top >> bit & 1 else 0
    return remainder


def prefix_values(prefix):
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def bech32(prefix, data):
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    values = [int(bits[start:start + 5], 2) for start in range(0, len(bits), 5)]
    end = polymod(prefix_values(prefix) + values + [0] * 6) ^ 1
    values += [end >> 5 * (5 - place) & 31 for place in range(6)]
    return prefix + "1" + "".join(LETTERS[value] for value in values)


def from_bech32(text):
    prefix, _, letters = text.lower().rpartition("1")
    values = [LETTERS.index(letter) for letter in letters]
    assert polymod(prefix_values(prefix) + values) == 1
    bits = "".join(f"{value:05b}" for value in values[:-6])
    return prefix, bytes(int(bits[start:start + 8], 2) for start in range(0, len(bits) // 8 * 8, 8))


# The file format

def digits(data):
    return base64.b64encode(data).rstrip(b"=")


def from_digits(text):
    return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)


def chunk_nonce(number, last):
    return number.to_bytes(11, "big") + bytes([last])


def write(plaintext, recipients):
    key = secrets.token_bytes(16)
    header = b"age-encryption.org/v1\n"
    for recipient in recipients:
        shared, encapsulated = encapsulate(recipient)
        body = digits(Context(XWING, shared, INFO).seal(key))
        header += b"-> mlkem768x25519 " + digits(encapsulated) + b"\n" + body + b"\n"
    header += b"---"
    code = hmac.digest(expand(extract(b"", key), b"header"), header, "sha256")
    nonce = secrets.token_bytes(16)
    payload_key = expand(extract(nonce, key), b"payload")
    chunks = [plaintext[start:start + CHUNK] for start in range(0, len(plaintext), CHUNK)] or [b""]
    body = b"".join(
        chacha_seal(chunk, b"", chunk_nonce(number, number == len(chunks) - 1), payload_key)
        for number, chunk in enumerate(chunks))
    return header + b" " + digits(code) + b"\n" + nonce + body


def read(file, seed):
    end = file.index(b"\n---") + 4
    lines = file[:end].split(b"\n")
    assert lines[0] == b"age-encryption.org/v1" and lines[-1] == b"---"
    stanzas = list(zip(lines[1:-1:2], lines[2:-1:2]))
    key = None
    for arguments, body in stanzas:
        arrow, name, encapsulated = arguments.split(b" ")
        assert (arrow, name) == (b"->", b"mlkem768x25519")
        try:
            key = Context(XWING, decapsulate(seed, from_digits(encapsulated)), INFO).open(from_digits(body))
        except Exception:
            continue
    assert key is not None and len(key) == 16
    code = hmac.digest(expand(extract(b"", key), b"header"), file[:end], "sha256")
    assert file[end:end + 45] == b" " + digits(code) + b"\n"
    payload = file[end + 45:]
    payload_key = expand(extract(payload[:16], key), b"payload")
    chunks = [payload[start:start + CHUNK + 16] for start in range(16, len(payload), CHUNK + 16)]
    return len(stanzas), b"".join(
        chacha_open(chunk, b"", chunk_nonce(number, number == len(chunks) - 1), payload_key)
        for number, chunk in enumerate(chunks))


def probe(*words, data=b""):
    done = subprocess.run([PROBE, *words], input=data, capture_output=True)
    return done.stdout if done.returncode == 0 else None


def draw(source):
    """Bytes as the vector's source draws them: a byte says how many."""
    return source.read(source.read(1)[0])


def check_vectors(path):
    for vector in json.loads(path.read_text()):
        value = {name: bytes.fromhex(text) for name, text in vector.items()
                 if isinstance(text, str) and name not in ("id", "mode")}
        if vector["kem_id"] == XWING:
            check(recipient_of(value["skRm"]) == value["pkRm"], "the recipient of the vector")
            shared = decapsulate(value["skRm"], value["enc"])
            check(shared == value["shared_secret"], "the shared secret of the vector")
            context = Context(XWING, shared, value["info"])
            check((context.key, context.base_nonce) == (value["key"], value["base_nonce"]),
                  "the keys of the vector")
            for message in vector["encryptions"]:
                plaintext = context.open(bytes.fromhex(message["ct"]), bytes.fromhex(message["aad"]))
                check(plaintext == bytes.fromhex(message["pt"]), "a message of the vector")
        else:
            # The vector tells a digest of a thousand messages and of a thousand exports.
            kem = b"KEM" + DHKEM.to_bytes(2, "big")
            shared = x25519(value["skRm"], value["enc"])
            secret = labelled_extract(kem, b"", b"eae_prk", shared)
            shared = labelled_expand(
                kem, secret, b"shared_secret", value["enc"] + x25519_base(value["skRm"]), 32)
            check(x25519_base(value["skRm"]) == value["pkRm"], "the recipient of the other vector")
            context = Context(DHKEM, shared, value["info"])
            drawn = io.BytesIO(hashlib.shake_128(b"").digest(1 << 19))
            digest = hashlib.shake_128()
            for _ in range(1000):
                data, plaintext = draw(drawn), draw(drawn)
                digest.update(context.seal(plaintext, data))
            check(digest.digest(16) == value["encryptions_accumulated"],
                  "the messages of the other vector")
            drawn = io.BytesIO(hashlib.shake_128(b"").digest(1 << 19))
            digest = hashlib.shake_128()
            for size in range(1000):
                digest.update(context.export(draw(drawn), size))
            check(digest.digest(16) == value["exports_accumulated"],
                  "the exports of the other vector")


def typing(answer, *words):
    """A program that asks for a passphrase on its terminal, as often as it likes."""
    process, terminal = pty.fork()
    if process == 0:
        os.execvp(words[0], [str(word) for word in words])
    deadline, asked = time.monotonic() + 60, 0
    seen = b""
    while time.monotonic() < deadline:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                piece = os.read(terminal, 4096)
            except OSError:
                break
            if not piece:
                break
            seen += piece
            if seen.count(b"assphrase") > asked and seen.rstrip().endswith(b":"):
                asked = seen.count(b"assphrase")
                time.sleep(0.2)
                os.write(terminal, answer.encode() + b"\r")
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    os.close(terminal)
    return status


def check_program():
    """The built program with Debian's age and with the code of this file."""
    campaign, vault = Campaign(sys.argv[1]), WORK / "v.vault"
    WORK.mkdir(parents=True, exist_ok=True)
    vault.unlink(missing_ok=True)
    text = "---\nkind: note\nslug: said\ntitle: Said\nmarking: open\n---\nSo it goes.\n"
    must = lambda *words, secrets=("alpha",), stdin="": campaign.must(vault, secrets, *words, stdin=stdin.encode())
    must("init")
    must("add", "note", stdin=text)
    must("identity", "--new", "Me")
    must("identity", "--to", WORK / "keys")
    keys = [line.removeprefix("# key: ") for line in (WORK / "keys").read_text().splitlines()]
    keys = [line for line in keys if line.startswith("age1")]
    hybrid, classic = sorted(keys, key=len, reverse=True)

    def holds_text(archive):
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            return tar.getnames() == [".subrosa", "note/said.md"] and tar.extractfile("note/said.md").read().decode() == text

    def receives(name, file, number, secrets=("alpha",)):
        """A new version of a record of its own each time."""
        path = WORK / f"{number}.age"
        path.write_bytes(file)
        must("receive", path, "--yes", secrets=secrets)
        _, shown, _ = campaign.run(vault, ["alpha"], "show", f"came-{number}")
        check(f"by {number}" in shown.decode(), f"{name} is received")

    def made(number):
        note = f"---\nkind: note\nslug: came-{number}\n---\nby {number}\n"
        return bundle([(f"{number:032x}", f"{number + 100:032x}", "a.md", note)])

    seed = secrets.token_bytes(32)
    must("share", "said", "--for", bech32("age1pq", recipient_of(seed)), "--to", WORK / "pq.age")
    count, archive = read((WORK / "pq.age").read_bytes(), seed)
    check(count == 1 and holds_text(archive), "they open a post-quantum file that the program shares")
    prefix, recipient = from_bech32(hybrid)
    check(prefix == "age1pq", "a recipient of the program's")
    receives("a post-quantum file of theirs", write(made(1), [recipient]), 1)
    if AGE is None:
        return campaign.failures
    (WORK / "key").unlink(missing_ok=True)
    subprocess.run(["age-keygen", "-o", WORK / "key"], capture_output=True, check=True)
    other = [line.split()[-1] for line in (WORK / "key").read_text().splitlines() if "public key" in line][0]
    for number, armor in enumerate(([], ["--armor"]), 2):
        path = WORK / f"age-{number}.age"
        must("share", "said", "--for", other, "--to", path, *armor)
        done = subprocess.run([AGE, "-d", "-i", WORK / "key", path], capture_output=True)
        check(done.returncode == 0 and holds_text(done.stdout), f"age opens a file of the program's {armor}")
        done = subprocess.run([AGE, "-r", classic, *armor], input=made(number), capture_output=True)
        receives(f"a file of age's {armor}", done.stdout, number)
        path = WORK / f"passphrase-{number}.age"
        must("share", "said", "--passphrase", "--weak", "--to", path, *armor, secrets=("alpha", "file's words"))
        out = WORK / f"passphrase-{number}.tar"
        out.unlink(missing_ok=True)
        status = typing("file's words", AGE, "-d", "-o", out, path)
        check(status == 0 and holds_text(out.read_bytes()), f"age opens a file by its passphrase {armor}")
        (WORK / "plain").write_bytes(made(number + 10))
        typed = WORK / f"typed-{number}.age"
        typed.unlink(missing_ok=True)
        check(typing("file's words", AGE, "-p", *armor, "-o", typed, WORK / "plain") == 0, "age asks for a passphrase")
        receives(f"a file of age's with a passphrase {armor}", typed.read_bytes(), number + 10, ("alpha", "file's words"))
    return campaign.failures


def main():
    vectors = pathlib.Path(os.environ.get("SUBROSA_VECTORS", "-")) / "hpke-pq/vectors.json"
    if vectors.parents[1].is_dir():
        check_vectors(vectors)
    ours = probe("age-identity", "hybrid").decode().split()
    other = probe("age-identity", "hybrid").decode().split()
    prefix, seed = from_bech32(ours[0])
    check(prefix == "age-secret-key-pq-" and len(seed) == 32, "an identity of ours")
    check(bech32("age1pq", recipient_of(seed)) == ours[1], "its recipient")
    theirs = secrets.token_bytes(32)
    recipient, identity = bech32("age1pq", recipient_of(theirs)), bech32("age-secret-key-pq-", theirs).upper()
    for size in (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 300_000):
        plaintext = secrets.token_bytes(size)
        file = write(plaintext, [recipient_of(theirs), recipient_of(seed)])
        check(probe("age-open", ours[0], data=file) == plaintext, f"we open theirs of {size} bytes")
        check(probe("age-open", other[0], data=file) is None, "we open what is not for us")
        file = probe("age-seal", other[1], recipient, data=plaintext)
        check(read(file, theirs) == (2, plaintext), f"they open ours of {size} bytes")
        file = probe("age-seal", "--armor", recipient, data=plaintext)
        check(probe("age-open", identity, data=file) == plaintext, f"armor of {size} bytes")
    failures.extend(check_program())
    if failures:
        sys.exit(f"{len(failures)} failures")
    print(f"age: {checked} checks against kyber-py, PyNaCl, hashlib and {'age' if AGE else 'no other program'}")


main()
