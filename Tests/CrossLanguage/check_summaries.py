"""Summaries of real meetings with their speakers as the roster: no speaker survives in any of them.

check_summaries.py PROGRAM WORKFOLDER. Each meeting of the corpus becomes a dialogue of its own with
a person for each speaker and every paragraph marked to leave. What is masked beside the names is
counted from the candidates of the known terms alone: the rest is default-deny, and a person's.
"""
import json, os, pathlib, re, subprocess, sys, unicodedata

PROGRAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = pathlib.Path(os.environ.get("SUBROSA_CORPUS", ROOT / "../shared/corpus")) / "qmsum"
KNOWN = {"person", "affiliation", "contact", "protected"}
TITLES = r"\b(mr|mrs|ms|dr|prof|professor|hon|right|the|acting|chair|am|ms|mp|phd|grad|professor)\b\.?"
LIMIT = 0.06


def fold(text):
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9]+", plain.lower()))


def core(speaker):
    """The name in what a transcript calls a speaker: no title, constituency or office.

    >>> core("Mr. Brad Vis (Mission, CPC)"), core("The Chair (Hon. Anthony Rota (Nip, Lib.))"), core("The Chair")
    ('brad vis', 'anthony rota', '')
    """
    inner = re.match(r"The (?:Acting )?(?:Chair|Speaker) \((.*)", speaker)
    name = re.sub(r"\(.*", "", inner.group(1) if inner else speaker)
    return fold(re.sub(TITLES, " ", name, flags=re.I))


def program(vault, *words, stdin=b""):
    reading, writing = os.pipe()
    os.write(writing, b"alpha\n")
    os.close(writing)
    done = subprocess.run([PROGRAM, "--vault", vault, "--passphrase-fd", str(reading), *map(str, words)],
                          input=stdin, capture_output=True, pass_fds=[reading])
    os.close(reading)
    return done


def front(**fields):
    return "---\n" + "".join(f"{k}: {json.dumps(v, ensure_ascii=False)}\n" for k, v in fields.items()) + "---\n"


def prepare(meeting, folder):
    """Writes a meeting as a dialogue; gives its speakers and its text."""
    folder.mkdir(parents=True)
    speakers, body = [], []
    for number, path in enumerate(sorted(meeting.glob("*.md"))):
        head, text = path.read_text().split("\n---\n", 1)
        for speaker in json.loads(re.search(r"^speakers: (.*)$", head, re.M).group(1)):
            if speaker not in speakers:
                speakers.append(speaker)
        (folder / f"note-{number}.md").write_text(
            front(kind="note", title=f"Part {number}", dialogue="meeting", session="session", marking="open") + text)
        body.append(text)
    for number, speaker in enumerate(speakers):
        (folder / f"person-{number}.md").write_text(front(kind="person", slug=f"speaker-{number}", name=speaker))
    slugs = [f"speaker-{number}" for number in range(len(speakers))]
    (folder / "session.md").write_text(
        front(kind="session", slug="session", title="Session", dialogue="meeting", attendees=slugs))
    (folder / "dialogue.md").write_text(front(kind="dialogue", slug="meeting", title="Meeting", rule="open"))
    return speakers, "\n".join(body)


def survivors(names, text):
    """Whole names, and surnames of four letters or more that stand there as names do."""
    found, folded = [], f" {fold(text)} "
    words = set(re.findall(r"\b[A-Z][\w'-]+", unicodedata.normalize("NFC", text)))
    for name in names:
        parts = name.split()
        if len(parts) > 1 and f" {name} " in folded:
            found.append(name)
        if parts and len(parts[-1]) > 3 and any(fold(word).split()[-1:] == parts[-1:] for word in words):
            found.append(parts[-1])
    return found


def masked(text, spans, names):
    """How many characters known terms cover that belong to no speaker's name, and how many there are."""
    own = {part for name in names for part in name.split() if len(part) > 1}
    is_name = bytearray(len(text))
    for word in re.finditer(r"[^\W_]+", text):
        if fold(word.group()) in own:
            is_name[word.start():word.end()] = b"\1" * len(word.group())
    covered = bytearray(len(text))
    for start, end, reason in spans:
        if reason in KNOWN:
            covered[start:end] = b"\1" * (end - start)
    others = [i for i in range(len(text)) if not is_name[i]]
    return sum(covered[i] for i in others), len(others)


if not CORPUS.is_dir():
    print("not run, no folder: the meeting corpus")
    sys.exit(0)
folder = WORK / "meetings"
subprocess.run([sys.executable, ROOT / "Scripts/qmsum-to-markdown", CORPUS, folder], check=True,
               stdout=subprocess.DEVNULL)
failures, over, total = 0, 0, 0
for meeting in sorted(folder.iterdir()):
    vault, source = WORK / f"{meeting.name}.vault", WORK / "in" / meeting.name
    speakers, text = prepare(meeting, source)
    names = [name for name in map(core, speakers) if name]
    program(vault, "init")
    assert program(vault, "import", source).returncode == 0, "import"
    for form in ("markdown", "html"):
        done = program(vault, "export", "summary", "meeting", "--as", form, "--allow-attributable")
        left = survivors(names, done.stdout.decode())
        if done.returncode != 0 or left or len(done.stdout) < len(text) / 4:
            failures += 1
            print(f"FAILED: {meeting.name} {form}: {done.returncode} {left[:5]} {done.stderr.decode()}")
    done = program(vault, "redact", "--candidates", stdin=text.encode())
    count, others = masked(text, json.loads(done.stdout)["spans"], names)
    over, total = over + count, total + others
    failures += count > LIMIT * others
    print(f"{meeting.name}: {len(speakers)} speakers, {100 * count / others:.2f} % of the other characters")
print(f"all: {100 * over / total:.2f} % of the other characters, {failures} failures")
sys.exit(1 if failures else 0)
