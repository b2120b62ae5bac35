"""A summary as HTML, looked at by a browser: it is shown, and asks nobody for anything.

check_page.py PROGRAM WORKFOLDER. Chromium runs without a window and sends all it wants to send to
a proxy of ours, which answers nothing and writes down who was asked for. A page that does ask is
shown first: it must be caught.
"""
import pathlib, shutil, socket, struct, subprocess, sys, threading, zlib
import os

PROGRAM, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
ROOT = pathlib.Path(__file__).resolve().parents[2]
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
NAMES = ("Abernethy", "Zurbriggen", "Nambiar", "Whitcombe", "Oyelaran", "Venkataraman", "Boyan", "Jingyi",
         "Ruochuan", "Xinlan", "Siyuan", "Vitznau", "Braunwald", "Glarus", "Linth", "沈若川", "罗静怡", "顾")
# What the browser asks for by itself, whatever page it shows.
OWN = ("google.com", "googleapis.com", "gvt1.com", "gstatic.com")
failures = []


def check(ok, what):
    if not ok:
        failures.append(what)
        print("FAILED:", what)


def listen(asked):
    """A proxy that writes down each first line and hangs up."""
    server = socket.create_server(("127.0.0.1", 0))

    def answer(client):
        line = client.recv(4096).split(b"\r\n")[0].decode("latin-1")
        # The browser also connects in advance and then asks for nothing.
        if line:
            asked.append(line)
        client.close()

    def serve():
        while True:
            client, _ = server.accept()
            # A connection on which nothing comes must not keep the next one waiting.
            threading.Thread(target=answer, args=(client,), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    return server.getsockname()[1]


def look(page, *words):
    """Shows a page; gives what the browser printed and what was asked for on the page's behalf."""
    asked = []
    # A proxy for each look: what one page asks for late is not taken for the next one's.
    port = listen(asked)
    done = subprocess.run(
        [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", f"--proxy-server=127.0.0.1:{port}",
         "--disable-background-networking", "--disable-component-update", "--no-first-run",
         f"--user-data-dir={WORK / 'profile'}", "--virtual-time-budget=2000", *words, page.as_uri()],
        capture_output=True, timeout=120)
    return done.stdout.decode(), [line for line in asked if not any(own in line for own in OWN)]


def export(target):
    vault = WORK / "v"
    for words in (("init",), ("import", ROOT / "Scripts/sample"), ("import", ROOT / "Scripts/sample-leak"),
                  ("export", "summary", "linth", "--allow-attributable", "--as", "html", "--to", target)):
        reading, writing = os.pipe()
        os.write(writing, b"alpha\n")
        os.close(writing)
        done = subprocess.run([PROGRAM, "--vault", vault, "--passphrase-fd", str(reading), *words],
                              stdin=subprocess.DEVNULL, capture_output=True, pass_fds=[reading])
        os.close(reading)
        check(done.returncode == 0, f"{words}: {done.stderr.decode()}")


def shades(png):
    """How many different bytes the picture has: an empty page has few."""
    data, offset, pixels = png.read_bytes(), 8, b""
    while offset < len(data):
        size, kind = struct.unpack(">I4s", data[offset:offset + 8])
        if kind == b"IDAT":
            pixels += data[offset + 8:offset + 8 + size]
        offset += 12 + size
    return len(set(zlib.decompress(pixels)))


if BROWSER is None:
    sys.exit("no browser: Scripts/setup --tests installs one")
WORK.mkdir(parents=True)
control = WORK / "control.html"
control.write_text("<img src='http://page.invalid/x.png'><p>control</p>")
shown, requests = look(control, "--dump-dom")
check("control" in shown, "the browser shows nothing")
check(any("page.invalid" in line for line in requests), "a page that asks is not caught")

page = WORK / "summary.html"
export(page)
source = page.read_text()
for name in NAMES:
    check(name not in source, f"{name} stands in the source")
shown, requests = look(page, "--dump-dom")
check("<h1>Summary</h1>" in shown and "had written nearly the same sentence" in shown, "the page is not shown")
check(requests == [], f"the page asks for {requests}")
picture = WORK / "summary.png"
look(page, f"--screenshot={picture}", "--window-size=1000,1400")
check(picture.exists() and shades(picture) > 50, "the picture is empty")
print(f"page: {len(failures)} failures")
sys.exit(1 if failures else 0)
