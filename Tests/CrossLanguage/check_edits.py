"""Every command that may change something, with the cover's secret and with a hidden one.

check_edits.py PROGRAM WORKFOLDER: each command is run to its end, refused, declined, and cancelled
at its question, with the cover's secret in a vault without hidden compartment: each run must make
exactly one commit (FORMAT section 6, R2). With a hidden secret each is refused before anything is
asked or written: hidden data is written in sessions only.
"""
import os, pathlib, pty, select, shutil, subprocess, sys, time
from bundles import bundle, seal
from campaign import Campaign, commits

PROGRAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
PATIENCE = 30
COVER, HIDDEN = "the cover's words", "the hidden words"
campaign = Campaign(PROGRAM)
table = []

DIALOGUE = ["add", "dialogue", "--slug", "lake", "--title", "Lake talks", "--party", "CN", "--rule",
            "chatham"]
PERSON = ["add", "person", "--slug", "luo-jing", "--name", "Luo Jing", "--side", "CN"]
NOTE = "---\nkind: note\ndialogue: lake\nslug: said\n---\n(chatham) Luo Jing agreed to wait.\n"
RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
OUTCOME = "---\nkind: outcome\nslug: page\nstate: draft\n---\nWe shall tell one another.\n"


class Vault:
    """A vault with the same records in the compartment that is worked in."""

    def __init__(self, name, secret):
        self.path, self.secret, self.folder = WORK / f"{name}.vault", secret, WORK / name
        self.folder.mkdir(parents=True)
        campaign.must(self.path, [COVER], "init")
        if secret == HIDDEN:
            campaign.must(self.path, [COVER, "", HIDDEN], "compartment", "add", "--yes")
        for words, text in [(DIALOGUE, ""), (PERSON, ""), (["add", "note"], NOTE),
                            (["add", "outcome"], OUTCOME), (["add", "outcome"], OUTCOME.replace("page", "pact").replace("We", "They")),
                            (["outcome", "key", "--new", "Me"], ""), (["outcome", "agree", "pact"], ""),
                            (["add", "note", "--slug", "gone"], "to be removed"),
                            (["protect", "add", "Hotel Seeblick"], "")]:
            self.must(*words, stdin=text)

    def must(self, *words, stdin=""):
        return campaign.must(self.path, [COVER], *words, stdin=stdin.encode())

    def commits(self):
        return commits(campaign.verify(self.path, COVER))

    def run(self, words, stdin, answers):
        """Runs a command, with nobody there or on a terminal; gives its exit code."""
        if answers is None:
            return campaign.run(self.path, [self.secret], *words, stdin=stdin.encode())[0]
        return self.run_on_terminal(words, answers)

    def run_on_terminal(self, words, answers):
        process, terminal = pty.fork()
        if process == 0:
            os.environ.update({"TERM": "xterm-256color"})
            os.execv(PROGRAM, [PROGRAM, "--vault", str(self.path), *map(str, words)])
        seen, deadline = b"", time.monotonic() + PATIENCE
        waiting = [("Passphrase", self.secret + "\r"), *answers]
        while True:
            if waiting and waiting[0][0].encode() in seen:
                # Typed once the question is being read.
                time.sleep(0.2)
                seen = seen[seen.index(waiting[0][0].encode()) + len(waiting[0][0]):]
                os.write(terminal, waiting.pop(0)[1].encode())
            if select.select([terminal], [], [], 0.1)[0]:
                try:
                    piece = os.read(terminal, 65536)
                except OSError:
                    break
                if not piece:
                    break
                seen += piece
            if time.monotonic() > deadline:
                os.kill(process, 9)
                campaign.check(False, f"{words}: hangs, seen {seen[-500:]!r}")
                break
        _, status = os.waitpid(process, 0)
        os.close(terminal)
        campaign.check(not waiting, f"{words}: never asked {waiting[:1]}, seen {seen[-400:]!r}")
        return os.waitstatus_to_exitcode(status)


def play(vaults, what, words, code=0, stdin="", answers=None, made=1):
    """One command in both vaults, against what a touch makes."""
    figures = []
    for vault in vaults:
        mine = [str(word).replace("FOLDER", str(vault.folder)) for word in words]
        before = vault.commits()
        where = "hidden" if vault.secret == HIDDEN else "cover"
        if where == "hidden" and made:
            got, new = vault.run(mine, stdin or "x", None), vault.commits()[len(before):]
            campaign.check(got == 78, f"{where}, {what}: exits {got}, not 78")
            campaign.check(not new, f"{where}, {what}: {len(new)} commits")
        else:
            got = vault.run(mine, stdin, answers)
            new = vault.commits()[len(before):]
            campaign.check(got == code, f"{where}, {what}: exits {got}, not {code}")
            campaign.check(len(new) == made, f"{where}, {what}: {len(new)} commits, not {made}")
        figures.append(f"{len(new)} x {sorted({c['n'] for c in new})}")
    table.append((what, code, *figures))


def refusals(vaults, name, words, **other):
    """A command with a reference to nothing."""
    play(vaults, f"{name}, wrong REF", words, code=66, **other)


WORK.mkdir(parents=True, exist_ok=True)
vaults = [Vault("hidden", HIDDEN), Vault("cover", COVER)]
for vault in vaults:
    (vault.folder / "journal.json").write_text(
        '{"tags": {}, "entries": [{"title": "A day", "body": "so it went", "date": "2026-03-14", '
        '"time": "09:00", "tags": [], "starred": false}]}')
    (vault.folder / "plain").mkdir()
    (vault.folder / "plain" / "day.md").write_text("a text")
    (vault.folder / "file").write_text("attached")
    (vault.folder / "taken.md").write_text("taken")
    vault.must("outcome", "sign", "pact")
    vault.must("outcome", "text", "pact", "--to", vault.folder / "pact.md")
    signature = next(vault.folder.glob("pact.md.*.minisig"))
    signature.rename(vault.folder / "good.minisig")
    lines = (vault.folder / "good.minisig").read_text().splitlines()
    lines[2] += "!"
    (vault.folder / "wrong.minisig").write_text("\n".join(lines) + "\n")
    vault.must("outcome", "key", "--to", vault.folder / "own.pub")
    vault.must("identity", "--new", "Me")
    vault.must("identity", "--to", vault.folder / "keys.txt")
    vault.must("contact", "add", "Myself", vault.folder / "keys.txt")
    keys = (vault.folder / "keys.txt").read_text().split()
    (vault.folder / "came.age").write_bytes(seal(PROGRAM, next(k for k in keys if k.startswith("age1") and len(k) == 62), bundle(
        [("11" * 16, "22" * 16, "a.md", "---\nkind: note\ntitle: came\n---\nwords\n")])))
    (vault.folder / "other.age").write_bytes(seal(PROGRAM, RECIPIENT, b""))

CTRL_C, SAVE, LEAVE = "\x03", "\x13", "\x11"
play(vaults, "touch", ["touch"])
play(vaults, "add note", ["add", "note", "--slug", "one"], stdin="text")
play(vaults, "add note, slug taken", ["add", "note", "--slug", "one"], code=73, stdin="text")
play(vaults, "add person", ["add", "person", "--name", "Wang Wei", "--influence", "policy=compute,body=Ministry,strength=4"])
play(vaults, "add session", ["add", "session", "--slug", "first", "--dialogue", "lake", "--attendee", "luo-jing"])
play(vaults, "add outcome", ["add", "outcome", "--slug", "list", "--dialogue", "lake"], stdin="text")
play(vaults, "add exposure", ["add", "exposure", "--title", "a leak"])
play(vaults, "add note, left", ["add", "note"], answers=[("Ctrl-S saves", LEAVE)])
play(vaults, "add note, saved", ["add", "note"], answers=[("Ctrl-S saves", "typed" + SAVE)])
play(vaults, "add note, slug taken, kept as draft", ["add", "note", "--slug", "one"], code=73,
     answers=[("Ctrl-S saves", "typed" + SAVE)])
play(vaults, "add note, draft declined, removed, left", ["add", "note"],
     answers=[("Continue it?", "n\r"), ("Remove it?", "y\r"), ("Ctrl-S saves", LEAVE)])
play(vaults, "add note, slug taken again", ["add", "note", "--slug", "one"], code=73,
     answers=[("Ctrl-S saves", "typed" + SAVE)])
play(vaults, "add note, cancelled at the question for a draft", ["add", "note"], code=130,
     answers=[("Continue it?", CTRL_C)])
play(vaults, "add note, draft declined, removed, saved", ["add", "note"],
     answers=[("Continue it?", "n\r"), ("Remove it?", "y\r"), ("Ctrl-S saves", "other" + SAVE)])
play(vaults, "add person, cancelled at a question", ["add", "person"], code=130, answers=[("ame", CTRL_C)])
play(vaults, "edit, piped", ["edit", "one"], stdin="---\nkind: note\nslug: one\n---\nnew")
play(vaults, "edit, piped, refused", ["edit", "one"], code=65, stdin="no front matter")
refusals(vaults, "edit", ["edit", "nothing-here"], stdin="---\nkind: note\n---\nnew")
refusals(vaults, "edit on a terminal", ["edit", "nothing-here"], answers=[])
play(vaults, "edit, left", ["edit", "one"], answers=[("Ctrl-S saves", LEAVE)])
play(vaults, "edit, saved", ["edit", "one"], answers=[("Ctrl-S saves", "\x1b[1;5Ftyped" + SAVE)])
play(vaults, "edit of an agreed text, nobody to ask", ["edit", "pact"], code=69,
     stdin="---\nkind: outcome\nslug: pact\nstate: agreed\n---\nother")
play(vaults, "attach", ["attach", "one", "FOLDER/file"])
refusals(vaults, "attach", ["attach", "nothing-here", "FOLDER/file"])
play(vaults, "import a folder", ["import", "FOLDER/plain"])
play(vaults, "import of jrnl", ["import", "FOLDER/journal.json"])
refusals(vaults, "remove", ["remove", "nothing-here"])
play(vaults, "remove, nobody to ask", ["remove", "gone"], code=69)
play(vaults, "remove", ["remove", "gone", "--yes"])
play(vaults, "remove, declined", ["remove", "luo-jing"], code=78, answers=[("[y/N]", "n\r")])
play(vaults, "remove, cancelled", ["remove", "luo-jing"], code=130, answers=[("[y/N]", CTRL_C)])
play(vaults, "restore, no such version", ["restore", "one@0000"], code=66)
refusals(vaults, "restore", ["restore", "nothing-here@0000"])
play(vaults, "protect add", ["protect", "add", "Vitznau"])
play(vaults, "protect add, again", ["protect", "add", "vitznau", "--as", "a village"])
play(vaults, "protect remove", ["protect", "remove", "vitznau"])
play(vaults, "protect remove, wrong", ["protect", "remove", "vitznau"], code=66)
play(vaults, "outcome key --new", ["outcome", "key", "--new", "Other"])
play(vaults, "identity --new", ["identity", "--new", "Other"])
play(vaults, "contact add", ["contact", "add", "Wang Wei", RECIPIENT])
play(vaults, "contact add, again", ["contact", "add", "wang wei", RECIPIENT], code=73)
play(vaults, "contact remove, nobody to ask", ["contact", "remove", "Wang Wei"], code=69)
play(vaults, "contact remove, declined", ["contact", "remove", "Wang Wei"], code=78, answers=[("[y/N]", "n\r")])
play(vaults, "contact remove", ["contact", "remove", "Wang Wei", "--yes"])
play(vaults, "contact remove, wrong", ["contact", "remove", "Wang Wei"], code=66)
SHARE = ["share", "one", "--for", "Myself", "--to"]
play(vaults, "share, nobody to ask", [*SHARE, "FOLDER/1.age"], code=78)
play(vaults, "share, declined", [*SHARE, "FOLDER/1.age"], code=78, answers=[("[y/N]", "n\r")])
play(vaults, "share, cancelled", [*SHARE, "FOLDER/1.age"], code=130, answers=[("[y/N]", CTRL_C)])
play(vaults, "share, asked", [*SHARE, "FOLDER/1.age"], answers=[("[y/N]", "y\r")])
play(vaults, "share", [*SHARE, "FOLDER/2.age", "--include-private", "--sign"])
play(vaults, "share, file exists", [*SHARE, "FOLDER/taken.md", "--include-private"], code=73, made=0)
play(vaults, "share, no such contact", ["share", "one", "--for", "Nobody", "--to", "FOLDER/3.age"], code=66)
refusals(vaults, "share", ["share", "nothing-here", "--for", "Myself", "--to", "FOLDER/3.age"])
play(vaults, "receive, nobody to ask", ["receive", "FOLDER/came.age"], code=69)
play(vaults, "receive, declined", ["receive", "FOLDER/came.age"], code=78, answers=[("q: no", "q")])
play(vaults, "receive, asked", ["receive", "FOLDER/came.age"], answers=[("q: no", "y")])
play(vaults, "receive, nothing new", ["receive", "FOLDER/came.age"])
play(vaults, "receive, for somebody else", ["receive", "FOLDER/other.age", "--yes"], code=77)
play(vaults, "receive, no such file", ["receive", "FOLDER/none.age", "--yes"], code=66, made=0)
for vault in vaults:
    copy = vault.folder / "copy.vault"
    shutil.copyfile(vault.path, copy)
    vault.must("edit", "said", stdin=NOTE + "Here.\n")
    for words, text in [(["edit", "said"], NOTE + "There.\n"), (["add", "note", "--slug", "elsewhere"], "there")]:
        campaign.must(copy, [COVER], *words, stdin=text.encode())
    campaign.must(vault.folder / "other.vault", ["another's words"], "init")
play(vaults, "merge", ["merge", "FOLDER/copy.vault"])
play(vaults, "merge, nothing new", ["merge", "FOLDER/copy.vault"])
play(vaults, "merge, no such file", ["merge", "FOLDER/none.vault"], code=66, made=0)
play(vaults, "merge, not a vault", ["merge", "FOLDER/file"], code=77, answers=[("Passphrase of", "x\r")])
play(vaults, "merge, wrong passphrase", ["merge", "FOLDER/other.vault"], code=77, answers=[("Passphrase of", "x\r")])
play(vaults, "merge, cancelled", ["merge", "FOLDER/other.vault"], code=130, answers=[("Passphrase of", CTRL_C)])
play(vaults, "merge, asked", ["merge", "FOLDER/other.vault"], answers=[("Passphrase of", "another's words\r")])
play(vaults, "resolve, nobody to ask", ["resolve", "said"], code=69)
play(vaults, "resolve, later", ["resolve", "said"], answers=[("Which version", "q")])
play(vaults, "resolve, cancelled", ["resolve", "said"], answers=[("Which version", CTRL_C)])
play(vaults, "resolve, left", ["resolve", "said"],
     answers=[("Which version", "e"), ("Ctrl-S saves", LEAVE)])
play(vaults, "resolve", ["resolve", "said"], answers=[("Which version", "2")])
play(vaults, "resolve, no conflict", ["resolve", "said"], code=66)
refusals(vaults, "resolve", ["resolve", "nothing-here"])
play(vaults, "outcome key --import, known", ["outcome", "key", "--import", "FOLDER/own.pub", "--name", "Me"])
play(vaults, "outcome key --drop, wrong", ["outcome", "key", "--drop", "0000"], code=66, stdin="")
refusals(vaults, "outcome agree", ["outcome", "agree", "nothing-here"])
play(vaults, "outcome agree", ["outcome", "agree", "page"])
play(vaults, "outcome agree, again", ["outcome", "agree", "page"], code=78)
play(vaults, "outcome sign", ["outcome", "sign", "page", "--comment", "read"])
refusals(vaults, "outcome sign", ["outcome", "sign", "nothing-here"])
play(vaults, "outcome sign --import", ["outcome", "sign", "pact", "--import", "FOLDER/good.minisig"])
play(vaults, "outcome sign --import, of another text", ["outcome", "sign", "page", "--import", "FOLDER/good.minisig"], code=65)
play(vaults, "outcome sign --import, tampered", ["outcome", "sign", "pact", "--import", "FOLDER/wrong.minisig"], code=65)
play(vaults, "outcome pathway", ["outcome", "pathway", "page", "--carrier", "luo-jing", "--to", "Regulator", "--by", "2026-10-31"])
play(vaults, "outcome pathway, no such step", ["outcome", "pathway", "page", "--step", "7", "--drop"], code=66)
refusals(vaults, "outcome pathway", ["outcome", "pathway", "nothing-here", "--step", "1", "--drop"])
play(vaults, "invite", ["invite", "luo-jing", "lake", "--state", "approached"])
play(vaults, "invite, again", ["invite", "luo-jing", "lake", "--state", "accepted", "--reply", "yes"])
refusals(vaults, "invite", ["invite", "luo-jing", "nothing-here"])
play(vaults, "set", ["set", "lake", "status=running"])
refusals(vaults, "set", ["set", "nothing-here", "status=running"])
play(vaults, "export summary", ["export", "summary", "lake", "--for", "the group"])
play(vaults, "export summary --to", ["export", "summary", "lake", "--to", "FOLDER/summary.md"])
play(vaults, "export summary, file exists", ["export", "summary", "lake", "--to", "FOLDER/taken.md"], code=73, made=0)
play(vaults, "export summary, no such folder", ["export", "summary", "lake", "--to", "FOLDER/none/a.md"], code=73, made=0)
play(vaults, "export summary, name in the file's name", ["export", "summary", "lake", "--to", "FOLDER/luo-jing.md"], code=78)
refusals(vaults, "export summary", ["export", "summary", "nothing-here"])
play(vaults, "export summary, no dialogue", ["export", "summary", "one"], code=64)
play(vaults, "export summary, review left", ["export", "summary", "lake", "--ask-again"], code=78,
     answers=[("Luo Jing", "q"), ("q or y quits", "q")])
play(vaults, "export summary, review cancelled", ["export", "summary", "lake", "--ask-again"], code=78,
     answers=[("Luo Jing", CTRL_C), ("q or y quits", "q")])
play(vaults, "export summary, reviewed", ["export", "summary", "lake", "--ask-again"],
     answers=[("w withhold", "f"), ("p pseudonym", "pf"), ("q quits", "q"), ("anyway?", "y\r"), ("# Summary", "q")])
play(vaults, "export summary, statement rewritten", ["export", "summary", "lake", "--ask-again"],
     answers=[("w withhold", "e"), ("Ctrl-S saves", "then " + SAVE), ("1 of 2, 0 undecided", "f"), ("p pseudonym", "pf"),
              ("q quits", "q"), ("anyway?", "y\r"), ("# Summary", "q")])
play(vaults, "export summary, all withheld", ["export", "summary", "lake", "--backed", "3", "--yes"], code=78)
play(vaults, "export summary, statements left", ["export", "summary", "lake", "--backed", "3"], code=78,
     answers=[("w withhold", "w"), ("1 undecided", CTRL_C), ("q or y quits", "q")])
play(vaults, "export summary, preview", ["export", "summary", "lake", "--preview"], made=0,
     answers=[("# Summary", "q")])
play(vaults, "jot", ["jot", "lake"], stdin="LJ: ! sends the page\n? who pays\n")
play(vaults, "jot, nothing typed", ["jot", "lake"])
refusals(vaults, "jot", ["jot", "nothing-here"])
play(vaults, "jot --finish", ["jot", "lake", "--finish"])
play(vaults, "jot --finish, no lines", ["jot", "lake", "--finish"], code=66)
for name, words in [("redact", ["redact", "FOLDER/file"]), ("protect list", ["protect", "list"]),
                    ("outcome key", ["outcome", "key"]), ("identity", ["identity"]),
                    ("contact list", ["contact", "list"]), ("conflicts", ["conflicts"]), ("timeline", ["timeline", "lake"]),
                    ("assess", ["assess", "lake"]), ("invitations", ["invitations", "lake"]),
                    ("positions", ["positions", "lake"]), ("brief", ["brief", "lake"]), ("due", ["due"]),
                    ("outcome verify", ["outcome", "verify", "pact"]), ("list", ["list"]),
                    ("outcome pathway, list", ["outcome", "pathway", "page"]),
                    ("search", ["search", "wait"]), ("show", ["show", "said"])]:
    play(vaults, name, words, made=0)

width = max(len(row[0]) for row in table)
for what, code, hidden, *cover in table:
    print(f"{what:{width}}  exit {code:3}  hidden {hidden:9}  cover {' '.join(cover)}")
campaign.end(f"{len(table)} commands in two worlds")
