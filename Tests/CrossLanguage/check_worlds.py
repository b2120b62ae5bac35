"""The two-world test through the built program (FORMAT sections 6 and 10).

check_worlds.py PROGRAM WORKFOLDER: random scripts are played twice. In the second world each hidden
command is as many `touch` as it made commits, and there is no hidden compartment, or another one
that is never used. Then both have an interactive session each: the same changes of the cover, the
same locks; what the first does in its hidden compartment meanwhile, the second does not do at all.
After every step both files must have the same size, and in the end whoever holds the cover's
secret must see the same commits.
"""
import json, pathlib, random, sys
from campaign import Campaign, build_shim, commits
from session import Session

# Ten minutes, and how long they take where the clock is fast.
PERIOD, CLOCK_FACTOR = 600, 300
SCRIPTS, STEPS, SESSION_STEPS = 6, 26, 10
PROGRAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
SIZES = [0, 1, 400, 2000, 3500, 3904, 4100, 9000, 30_000, 60_000]
TEXT = "我们同意在下一轮会谈之前不公开任何数字。 Nobody quotes anybody. "
campaign = Campaign(PROGRAM)
seen = {"hidden edits": 0, "refused": 0, "in pieces": 0, "not found": 0, "cover edits": 0,
        "periods": 0, "session occasions": 0, "session hidden edits": 0, "session locks": 0}


def text(source, size):
    start = source.randrange(len(TEXT))
    return (TEXT[start:] + TEXT * (size // len(TEXT) + 1)).encode()[:size].decode(errors="ignore")


class World:
    """One vault, its secrets, and what its cover and its hidden compartment hold."""

    def __init__(self, name, script, has_hidden):
        self.vault = WORK / f"{name}-{script}.vault"
        self.cover = f"封面 {name} {random.getrandbits(64):x}"
        self.hidden = f"hidden {name} {random.getrandbits(64):x}"
        campaign.must(self.vault, [self.cover], "init")
        if has_hidden:
            campaign.must(self.vault, [self.cover, "", self.hidden], "compartment", "add", "--yes")
        else:
            self.hidden = None
            campaign.must(self.vault, [self.cover], "reseal", "--yes")

    def run(self, secret, *words, stdin=""):
        return campaign.run(self.vault, [secret], *words, stdin=stdin.encode())[0]

    def size(self):
        return self.vault.stat().st_size

    def report(self):
        return campaign.verify(self.vault, self.cover)

    def oldest_version(self, secret, slug):
        """The reference of a record's first version."""
        out = campaign.must(self.vault, [secret], "history", slug, "--format", "json")
        versions = json.loads(out)
        oldest = min(versions, key=lambda v: v["modified"])
        return f"{slug}@{oldest['version'][:12]}"


def words_of(step, source, slugs, folder):
    """A random command of a compartment: its words and its standard input."""
    slug = source.choice(slugs) if slugs else "nothing-here"
    verb = source.choice(["add", "add", "add", "attach", "import", "remove", "restore", "missing",
                          "slug twice"])
    if verb == "add" or not slugs:
        slugs.append(f"r{step}")
        title = source.choice(["first day", "会议纪要", "über"])
        return (["add", "note", "--slug", f"r{step}", "--title", title],
                text(source, source.choice(SIZES)))
    if verb == "attach":
        path = folder / f"file-{step}"
        path.write_bytes(source.randbytes(source.choice(SIZES)))
        return ["attach", slug, path], ""
    if verb == "import":
        notes = folder / f"notes-{step}"
        notes.mkdir()
        for number in range(source.choice([1, 2, 9])):
            (notes / f"第{number}天.md").write_text(text(source, source.choice(SIZES[:6])))
        return ["import", notes], ""
    if verb == "remove":
        slugs.remove(slug)
        return ["remove", slug, "--yes"], ""
    if verb == "restore":
        return ["restore", slug], ""
    if verb == "slug twice":
        return ["add", "note", "--slug", slug], "x"
    return ["remove", "no-such-record", "--yes"], ""


def play_cover(worlds, step, source, slugs, folder):
    """The same change of the cover in both worlds; in the first perhaps with the hidden secret."""
    words, stdin = words_of(step, source, slugs, folder)
    through_hidden = source.random() < 0.3
    codes = []
    for world in worlds:
        secret, extra = world.cover, []
        if through_hidden and world is worlds[0]:
            secret, extra = world.hidden, ["--in", "cover"]
        mine = ["restore", world.oldest_version(world.cover, words[1])] if words[0] == "restore" else words
        codes.append(world.run(secret, *extra, *mine, stdin=stdin))
    campaign.check(codes[0] == codes[1], f"{words[:3]}: exits {codes}")
    seen["cover edits"] += codes[0] == 0


def play_hidden(worlds, step, source, slugs, folder):
    """A change of the hidden compartment in the first world, a touch in the second."""
    first, second = worlds
    before = len(commits(first.report()))
    taken = list(slugs)
    words, stdin = words_of(f"h{step}", source, slugs, folder)
    if words[0] == "restore":
        words = ["restore", first.oldest_version(first.hidden, words[1])]
    if words[0] in ("add", "attach", "import", "restore") and source.random() < 0.4:
        words.append("--accept-trace")
    code = first.run(first.hidden, *words, stdin=stdin)
    made = len(commits(first.report())) - before
    if code == 78:
        # Refused before anything is written.
        slugs[:] = taken
        seen["refused"] += 1
        campaign.check(made == 0, f"{words[:3]}: refused, and {made} commits")
    else:
        wanted = {0: "hidden edits", 66: "not found", 73: "not found"}
        campaign.check(code in wanted, f"{words[:3]} exits {code}")
        seen[wanted.get(code, "not found")] += 1
        seen["in pieces"] += made > 1
        campaign.check(made == 1 or (made > 1 and "--accept-trace" in words), f"{words[:3]}: {made} commits")
    for _ in range(made):
        second.run(second.cover, "touch")


def play_reseal(worlds):
    """Both vaults are written anew, whatever they hold."""
    for world in worlds:
        secrets = [world.cover] + ([world.hidden] if world.hidden else []) + [""]
        campaign.must(world.vault, secrets, "reseal", "--yes")


def play_session(worlds, script, source, folder):
    """The same cover in two open sessions, and in the first a hidden compartment beside it."""
    sessions = [Session(PROGRAM, worlds[0].vault, worlds[0].hidden),
                Session(PROGRAM, worlds[1].vault, worlds[1].cover)]
    targets = [" --in cover", ""]
    cover, hidden = [], []
    attachment = folder / "session-file"
    attachment.write_bytes(source.randbytes(9000))
    for step in range(SESSION_STEPS):
        kind = source.choice(["add", "add", "remove", "attach", "touch", "lock", "missing"]
                             + 4 * ["hidden"])
        slug = source.choice(cover) if cover else None
        if kind == "add" or slug is None and kind in ("remove", "attach"):
            cover.append(f"s{script}-{step}")
            written = text(source, source.choice(SIZES[:5])).replace("\n", " ")
            for session, target in zip(sessions, targets):
                session.run(f"add note --slug {cover[-1]}{target}", text=written)
        elif kind == "remove":
            cover.remove(slug)
            for session, target in zip(sessions, targets):
                session.run(f"remove {slug} --yes{target}")
        elif kind == "attach":
            for session, target in zip(sessions, targets):
                session.run(f"attach {slug} {attachment}{target}")
        elif kind == "touch":
            for session in sessions:
                session.run("touch")
        elif kind == "lock":
            for session in sessions:
                session.lock_and_unlock()
            seen["session locks"] += 1
        elif kind == "missing":
            for session in sessions:
                session.run("remove no-such-record --yes", says=b"no such record")
        else:
            waiting = worlds[0].size()
            if hidden and source.random() < 0.3:
                sessions[0].run(f"remove {hidden.pop()} --yes", says=b"not saved yet")
            else:
                hidden.append(f"sh{script}-{step}")
                written = text(source, source.choice(SIZES[:6])).replace("\n", " ")
                sessions[0].run(f"add note --slug {hidden[-1]}", says=b"not saved yet", text=written)
            seen["session hidden edits"] += 1
            campaign.check(worlds[0].size() == waiting, "a hidden save did not wait")
        seen["session occasions"] += kind not in ("hidden", "missing")
        sizes = [world.size() for world in worlds]
        campaign.check(sizes[0] == sizes[1], f"session of script {script}, {kind}: sizes {sizes}")
    codes = [session.leave() for session in sessions]
    campaign.check(codes == [0, 0], f"the sessions of script {script} end with {codes}")
    sizes = [world.size() for world in worlds]
    campaign.check(sizes[0] == sizes[1], f"after the session of script {script}: sizes {sizes}")


def play_periods():
    """Every ten minutes with a key pressed both worlds make the same commit; one saves with it."""
    shim = build_shim("fast_clock.c", WORK)
    environment = {"LD_PRELOAD": str(shim), "CLOCK_FACTOR": str(CLOCK_FACTOR)}
    period = PERIOD / CLOCK_FACTOR
    found = []
    for world in (World("periods-hidden", 0, True), World("periods-touch", 0, True)):
        is_first = not found
        before = len(commits(world.report()))
        session = Session(PROGRAM, world.vault, world.hidden if is_first else world.cover, "--idle",
                          "120m", environment=environment)
        if is_first:
            session.run("add note --slug waits", says=b"not saved yet", text="until ten minutes are over")
        for _ in range(3):
            session.type("x\x7f")
            session.sit(2.5 * period)
        size = world.size()
        session.sit(3 * period)
        campaign.check(world.size() == size, "a commit without a key pressed")
        campaign.check(session.leave() == 0, "the session of the periods ends badly")
        made = commits(world.report())[before:]
        # One for each time that keys were pressed, and the end's.
        campaign.check(len(made) >= 4, f"{len(made)} commits in three periods with a key and at the end")
        found.append({tuple(c[k] for k in ("n", "b", "logLen")) for c in made})
        seen["periods"] += len(made) - 1
        if is_first:
            listed = campaign.must(world.vault, [world.hidden], "list")
            campaign.check(b"waits" in listed, "what waited was not saved")
    campaign.check(found[0] == found[1] == {(4, 0, 0)}, f"the periods' commits differ: {found}")


def play(script):
    source = random.Random(script)
    folder = WORK / f"files-{script}"
    folder.mkdir(parents=True)
    worlds = [World("hidden", script, True), World("touch", script, script % 2 == 0)]
    cover_slugs, hidden_slugs = [], []
    for step in range(STEPS):
        name = f"script {script}, step {step}"
        kind = source.choice(["cover", "cover", "hidden", "hidden", "hidden", "touch"])
        if step == STEPS // 2 and script % 3 == 0:
            play_reseal(worlds)
        elif kind == "cover":
            play_cover(worlds, f"c{step}", source, cover_slugs, folder)
        elif kind == "hidden":
            play_hidden(worlds, step, source, hidden_slugs, folder)
        else:
            worlds[0].run(source.choice([worlds[0].cover, worlds[0].hidden]), "touch")
            worlds[1].run(worlds[1].cover, "touch")
        sizes = [world.size() for world in worlds]
        if not campaign.check(sizes[0] == sizes[1], f"{name}: sizes {sizes}"):
            return
    play_session(worlds, script, source, folder)
    reports = [world.report() for world in worlds]
    campaign.check(commits(reports[0]) == commits(reports[1]), f"script {script}: other commits")
    campaign.check(reports[0]["versions"] == reports[1]["versions"], f"script {script}: versions")
    campaign.check(len(commits(reports[0])) > 5, f"script {script} does nothing")
    for world in worlds[: 1 + (worlds[1].hidden is not None)]:
        campaign.check(campaign.verify(world.vault, world.hidden)["ok"], f"script {script}: hidden")


WORK.mkdir(parents=True, exist_ok=True)
for script in range(SCRIPTS):
    play(script)
play_periods()
campaign.check(all(seen.values()), f"something never happened: {seen}")
campaign.end(f"{SCRIPTS} scripts of {STEPS} steps in two worlds: {seen}")
