"""Hostile texts, and what they cost the commands: processor time per MB, and its growth.

`Scripts/benchmark --hostile` prints both for each kind of text and each command, and so does this
file by itself with the path of a program that has a cheap key derivation:

    Scripts/hostile_text.py PROGRAM [--kinds WORD,...] [--commands NAME,...] [--size BYTES]

Each number is the least processor time of several runs, user and system, without what the same
command takes for an empty text. Growth is judged between the two largest sizes, and only where the
time is long enough for a safe measure.
"""

import argparse
import errno
import os
import pathlib
import pty
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
import fcntl

PASSPHRASE = b"correct horse battery staple\n"
MEGABYTE = 1_000_000
MOST_SECONDS_PER_MEGABYTE = 2.0
MOST_GROWTH = 2.3
# A shorter time says more about the machine than about the program.
SHORTEST_JUDGED = 0.15
# Longer than any text within the bounds takes, machine under load included.
GIVEN_UP_AFTER = 60
ATTEMPTS = 5
# The exit codes of a summary in which nothing is left of a text, and of one that has too many terms
# for the record of what was decided.
NOTHING_LEAVES, REFUSED = 66, 78

KINDS = {
    "words": "The parties agreed to meet again. ",
    "names": "Wang Lei spoke to Anna Weber. ",
    "initials": "A. B. ",
    "[](": "[](",
    "[": "[",
    "](": "](",
    "[]": "[]",
    "[[": "[[",
    "]]": "]]",
    "![[": "![[",
    "![": "![",
    "[a](b": "[a](b",
    "[a](b)": "[a](b)",
    "[a](b) ": "[a](b) ",
    "[[a|b]] ": "[[a|b]] ",
    "[a]: b lines": "[a]: b\n",
    "[^1]": "[^1]",
    "[b]": "[b]",
    "(": "(",
    "()": "()",
    "<": "<",
    "<a": "<a",
    "<b>": "<b>",
    "<a b='": "<a b='",
    "<!--": "<!--",
    "<sup>": "<sup>",
    "</": "</",
    "<rt>": "<rt>",
    "*": "*",
    "**a ": "**a ",
    "*a* ": "*a* ",
    "*_*_": "*_*_",
    "*a _b ": "*a _b ",
    "a**b__c": "a**b__c",
    "~~a": "~~a",
    "backtick": "`",
    "backticks that grow": lambda size: growing("`", size),
    "backticks and words": "`a ``b ",
    "fences": "```\na\n",
    "fences that grow": lambda size: growing("`", size, least=3, end="\n"),
    "tilde fences": "~~~\n",
    "quotes": "> ",
    "quote lines": "> a\n",
    "quotes that grow": lambda size: growing(">", size, end=" a\n"),
    "list lines": "- a\n",
    "list markers": "- ",
    "nested list": lambda size: growing("  ", size, end="- a\n"),
    "numbers 1.": "1. ",
    "numbers of parts": "1.",
    "Persian numbers": "۱.",
    "paragraph signs": "§",
    "paragraph signs, commas": "§,",
    "headings": "# a\n",
    "heading signs": "#",
    "table": "|a|b\n",
    "table with rule": lambda size: "|a|b\n|-|-\n" + "|a|b\n" * (size // 5),
    "bars": "|",
    "wide table": lambda size: ("|" + "a|" * 1000 + "\n|" + "-|" * 1000 + "\n"
                                + ("|" + "a|" * 1000 + "\n") * (size // 2002)),
    "rules": "---\n",
    "underlined": "a\n===\n",
    "front matter": lambda size: "---\n" + numbered("k{}: v\n", size) + "---\na\n",
    "backslash": "\\",
    "escapes": "\\*",
    "entities": "&amp;",
    "ampersand": "&",
    "&#x41;": "&#x41;",
    "percent": "%41",
    "equals": "=41",
    "\\u0041": "\\u0041",
    "\\x41": "\\x41",
    "dollars": "$",
    "slashes": "/",
    "dots": ".",
    "commas": "a,",
    "hyphens": "a-",
    "apostrophes": "a'",
    "straight quotes": "\"",
    "curly quotes": "“a”",
    "e-mail": "a@b.c ",
    "at": "@",
    "mentions": "@a-b ",
    "hash tags": "#a ",
    "a@": "a@",
    "addresses": "https://a.b/c ",
    "one address": "a/",
    "domain": "a.",
    "digits": "1",
    "numbers": "1,234.5 ",
    "dates": "3 May 2026, ",
    "phone": "+41 79 123 45 67 ",
    "codes": "A1-",
    "capitals": "Abc ",
    "one capital run": "Aa",
    "upper case": "ABC ",
    "roles": "the judge of the court ",
    "marks": "(private) ",
    "marked lines": "(private) a\n",
    "marked paragraphs": "(chatham) a\n\n",
    "mistyped marks": "(prviate) a\n\n",
    "Chinese marks": "（私密）",
    "one line": "a",
    "spaces": " ",
    "tabs": "\t",
    "line feeds": "\n",
    "carriage returns": "\r",
    "short lines": "a\n",
    "paragraphs": "a\n\n",
    "many paragraphs": lambda size: numbered("Point {} was agreed.\n\n", size),
    "line breaks": "a  \n",
    "form feeds": "\f",
    "zeros": "\x01",
    "escape signs": "\x1b[",
    "backspaces": "a\b",
    "Chinese": "王教授在北京",
    "one ideograph": "王",
    "Chinese numbers": "三百",
    "Chinese lines": "王教授\n",
    "Chinese bodies": "大学委员会",
    "Hangul": "김민준",
    "jamo": "\u1112\u1161\u11ab",
    "hiragana": "かた",
    "voiced marks": "か\u3099",
    "combining": "\u0301",
    "e and combining": "e\u0301",
    "two classes": "\u0301\u0323",
    "a and long runs": lambda size: ("a" + "\u0301" * 1000) * (size // 2001),
    "emoji": "\U0001f600",
    "joined emoji": "\U0001f469\u200d",
    "family": "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "emoji selectors": "\ufe0f",
    "skin tones": "\U0001f44d\U0001f3fd",
    "joiners": "\u200d",
    "tag signs": "\U000e0061",
    "flags": "\U0001f1e8",
    "Hebrew": "שלום ",
    "Arabic": "السلام ",
    "overrides": "\u202ea",
    "isolates": "\u2066",
    "zero width": "a\u200b",
    "soft hyphens": "a\u00ad",
    "Devanagari": "क्ष",
    "Thai": "กำ",
    "viramas": "क्",
    "Cyrillic": "Война ",
    "lookalikes": "а",
    "ligatures": "ﬃ",
    "long decomposition": "\ufdfa",
    "İ": "İ",
    "ß": "ß",
    "full width": "Ａ",
    "pinyin": "Wáng ",
    "zhuyin": "ㄨㄤˊ",
    "braille": "⠁",
    "private use": "\ue000",
    "JSON": "{\"a\":[",
    "YAML": "- a: [",
    "U+": "U+0041 ",
    "spelled addresses": "(at)",
    "spoken addresses": "a dot ",
    "many tags": lambda size: numbered("#t{} ", size),
    "many mentions": lambda size: numbered("@p-{} ", size),
    "many links": lambda size: numbered("[a](f{}.pdf) ", size),
    "many shown files": lambda size: numbered("![[f{}.png]] ", size),
    "many names": lambda size: numbered("Anna Weber{}. ", size),
    "many list fields": lambda size: "---\nx: [" + numbered("a{}, ", size) + "a]\n---\na\n",
}


def growing(sign, size, least=1, end=" "):
    """Runs of a sign, each longer than the one before; so many of them that they fill the size."""
    pieces, length, run = [], 0, least
    while length < size:
        pieces.append(sign * run + end)
        length += len(pieces[-1])
        run += 1
    return "".join(pieces)


def numbered(piece, size):
    """A piece over and over, each with another number."""
    pieces, length = [], 0
    while length < size:
        pieces.append(piece.format(len(pieces)))
        length += len(pieces[-1])
    return "".join(pieces)


def text_of(kind, size):
    piece = KINDS[kind]
    if callable(piece):
        return piece(size)
    return piece * (size // len(piece.encode()))


class Vault:
    """A vault with a record of each kind that shows a text, and what commands cost on it."""

    def __init__(self, program, folder, name):
        self.program, self.folder = program, pathlib.Path(folder)
        self.path = str(self.folder / f"{name}.vault")
        self.run(["init"])

    def command(self, arguments):
        return [self.program, "--vault", self.path, "--passphrase-fd", "3", *arguments]

    def run(self, arguments, source=None, on_terminal=False, expect=(0,)):
        """Processor seconds of a command; infinite where it was given up."""
        secret, writer = os.pipe()
        os.write(writer, PASSPHRASE)
        os.close(writer)
        errors = tempfile.TemporaryFile(dir=self.folder)
        terminal, screen = pty.openpty() if on_terminal else (None, None)
        if on_terminal:
            fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        with open(source or os.devnull, "rb") as text:
            process = subprocess.Popen(
                self.command(arguments), stdin=screen if on_terminal else text,
                stdout=screen if on_terminal else subprocess.DEVNULL, stderr=errors,
                env={**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"},
                start_new_session=on_terminal,
                preexec_fn=lambda: (os.dup2(secret, 3), on_terminal and fcntl.ioctl(
                    screen, termios.TIOCSCTTY, 0)),
                pass_fds=(3,) if secret == 3 else (secret, 3))
        os.close(secret)
        if on_terminal:
            os.close(screen)
        end = time.monotonic() + GIVEN_UP_AFTER
        status = self.leave(process, terminal, end) if on_terminal else None
        while status is None:
            pid, code, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                status = code
            elif time.monotonic() > end:
                os.kill(process.pid, signal.SIGKILL)
                os.wait4(process.pid, 0)
                process.returncode = -signal.SIGKILL
                return float("inf")
            else:
                time.sleep(0.002)
        if on_terminal:
            usage = self.usage
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        if process.returncode not in expect:
            raise RuntimeError(f"{' '.join(arguments)}: exit {process.returncode}: "
                               + errors.read(400).decode(errors="replace"))
        return usage.ru_utime + usage.ru_stime

    def leave(self, process, terminal, end):
        """Types q until the pager ends; None where it was given up."""
        status = None
        while time.monotonic() < end:
            ready, _, _ = select.select([terminal], [], [], 0.02)
            if ready:
                try:
                    if os.read(terminal, 65536):
                        os.write(terminal, b"q")
                except OSError as error:
                    if error.errno != errno.EIO:
                        raise
            pid, code, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                status, self.usage = code, usage
                break
        os.close(terminal)
        return status


class Texts:
    """The files and the vault of one text, made as the commands need them."""

    def __init__(self, program, folder, text):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=folder))
        self.vault = Vault(program, self.folder, "texts")
        self.program = program
        self.source = self.folder / "text"
        # What no reader takes is none of its hostile texts.
        self.source.write_text(text)
        self.records = self.folder / "records"
        self.records.mkdir()
        head = "---\nkind: {}\nslug: {}\ntitle: T\ndate: 2026-01-01\n{}---\n"
        (self.records / "note.md").write_text(head.format("note", "note", "dialogue: dialogue\nmarking: chatham\n") + text)
        (self.records / "dialogue.md").write_text(
            head.format("dialogue", "dialogue", "rule: chatham\n") + text)
        # Every third piece of the text is another one there.
        step = max(len(text) // 1000, 1)
        other = "".join(
            text[place:place + step] + ("x" if place // step % 3 == 0 else "")
            for place in range(0, len(text), step))
        (self.records / "other.md").write_text(head.format("note", "other", "") + other)
        self.plain = self.folder / "plain"
        self.plain.mkdir()
        (self.plain / "a.md").write_text(text or "a")
        self.is_filled = False

    def fill(self):
        """Imports the records once."""
        if not self.is_filled:
            self.vault.run(["import", str(self.records)])
            self.is_filled = True

    def edited(self):
        path = self.folder / "edited"
        path.write_bytes((self.records / "note.md").read_bytes() + b"\nx\n")
        return path

    def fresh(self, arguments, source=None):
        """What a command costs on a vault of its own."""
        vault = Vault(self.program, self.folder, f"fresh{time.monotonic_ns()}")
        try:
            return vault.run(arguments, source)
        finally:
            os.remove(vault.path)

    def costs(self, command):
        match command:
            case "redact":
                return self.vault.run(["redact", "--yes"], self.source)
            case "candidates":
                return self.vault.run(["redact", "--candidates"], self.source)
            case "import":
                return self.fresh(["import", str(self.plain)])
            case "add":
                return self.fresh(["add", "note"], self.plain / "a.md")
        self.fill()
        match command:
            case "show":
                return self.vault.run(["show", "note"])
            case "show on a terminal":
                return self.vault.run(["show", "note"], on_terminal=True)
            case "show --format json":
                return self.vault.run(["show", "note", "--format", "json"])
            case "diff":
                return self.vault.run(["diff", "note", "other"])
            case "diff on a terminal":
                return self.vault.run(["diff", "note", "other"], on_terminal=True)
            case "search":
                return self.vault.run(["search", "parties"], expect=(0, 1))
            case "edit":
                return self.vault.run(["edit", "note"], self.edited())
            case "brief":
                return self.vault.run(["brief", "dialogue"])
            case "summary":
                return self.vault.run(
                    ["export", "summary", "dialogue", "--yes", "--allow-attributable"],
                    expect=(0, NOTHING_LEAVES, REFUSED))
            case "export":
                out = self.folder / "out"
                try:
                    return self.vault.run(["export", "folder", str(out), "--yes"])
                finally:
                    shutil.rmtree(out, ignore_errors=True)
        raise ValueError(command)

    def remove(self):
        shutil.rmtree(self.folder)


# Those that are measured; the others do nothing that these do not.
COMMANDS = ["redact", "import", "show", "show on a terminal", "diff on a terminal", "search",
            "edit", "summary", "export"]
OTHERS = ["candidates", "add", "show --format json", "diff", "brief"]


def attachments_cost(program, folder, count):
    """What an export costs of a record with so many attachments of one name."""
    vault = Vault(program, folder, f"attachments{count}")
    source, out = pathlib.Path(folder) / "name.txt", pathlib.Path(folder) / "attachments"
    source.write_text("a")
    vault.run(["add", "note", "--slug", "note"], source)
    for _ in range(count):
        vault.run(["attach", "note", str(source)])
    costs = []
    for _ in range(3):
        costs.append(vault.run(["export", "folder", str(out), "--yes"]))
        shutil.rmtree(out)
    os.remove(vault.path)
    return min(costs)


class Measure:
    """One kind of text under one command, at sizes that double."""

    def __init__(self, program, folder, base, largest):
        self.program, self.folder, self.base, self.largest = program, folder, base, largest

    def kind(self, kind, commands):
        """Yields command, seconds per MB, growth or None, and whether both hold."""
        small = Texts(self.program, self.folder, text_of(kind, self.largest // 2))
        large = Texts(self.program, self.folder, text_of(kind, self.largest))
        try:
            for command in commands:
                try:
                    yield (command, *self.judge(small, large, command))
                except RuntimeError as error:
                    yield command, str(error), None, False
        finally:
            small.remove()
            large.remove()

    def judge(self, small, large, command):
        size = large.source.stat().st_size / MEGABYTE
        growth, best, least = None, float("inf"), float("inf")
        # A result within the bounds needs no second look, as noise only adds; one far beyond them
        # needs no fifth.
        for attempt in range(ATTEMPTS):
            best = min(best, large.costs(command) - self.base[command])
            if best == float("inf"):
                return best, None, False
            growth = None
            if best >= SHORTEST_JUDGED:
                least = min(least, small.costs(command) - self.base[command])
                growth = best / max(least, 0.001)
            holds = best / size <= MOST_SECONDS_PER_MEGABYTE and (growth or 0) <= MOST_GROWTH
            is_far = best / size > 2 * MOST_SECONDS_PER_MEGABYTE or (growth or 0) > 3
            if holds or (is_far and attempt > 0):
                break
        return best / size, growth, holds


def base_costs(program, folder, commands):
    texts = Texts(program, folder, "a\n")
    try:
        return {command: min(texts.costs(command) for _ in range(3)) for command in commands}
    finally:
        texts.remove()


def chosen(words, known):
    if words is None:
        return list(known)
    names = [word for word in words.split(",") if word in known]
    return names or sys.exit(f"none of {words} is known: {', '.join(known)}")


def main():
    parser = argparse.ArgumentParser(description="Measure hostile texts.")
    parser.add_argument("program", help="with a cheap key derivation, such as CheapProgram")
    parser.add_argument("--kinds", help="such as '[[,one line'")
    parser.add_argument("--commands", help="such as redact,summary")
    parser.add_argument("--size", type=int, default=MEGABYTE, help="bytes of the larger text")
    parser.add_argument("--attachments", type=int, default=0,
                        help="measure the export of so many with one name, and of twice as many")
    parser.add_argument("--all", action="store_true", help="print what holds too")
    options = parser.parse_args()
    kinds = chosen(options.kinds, KINDS)
    commands = chosen(options.commands, COMMANDS + OTHERS) if options.commands else COMMANDS
    misses = 0
    with tempfile.TemporaryDirectory(prefix="subrosa-hostile.") as folder:
        measure = Measure(options.program, folder, base_costs(options.program, folder, commands),
                          options.size)
        for kind in kinds:
            for command, cost, growth, holds in measure.kind(kind, commands):
                misses += not holds
                if options.all or not holds:
                    cost = cost if isinstance(cost, str) else f"{cost:.3f} s/MB"
                    growth = "" if growth is None else f"x {growth:.2f}"
                    print(f"{kind:<24} {command:<20} {cost:>14} {growth:>8}  "
                          + ("" if holds else "MISSED"), flush=True)
        if options.attachments:
            small, large = (attachments_cost(options.program, folder, options.attachments * times)
                            for times in (1, 2))
            holds = large < SHORTEST_JUDGED or large / small <= MOST_GROWTH
            misses += not holds
            print(f"{2 * options.attachments} attachments of one name: {large:.3f} s, "
                  f"x {large / small:.2f}" + ("" if holds else "  MISSED"))
    if misses:
        sys.exit(f"{misses} missed")


if __name__ == "__main__":
    main()
