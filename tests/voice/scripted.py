"""Workers made for tests: small programs that speak the line protocol and misbehave as told.

Each answers `open` with ready and `say` with a clip, but for what its name says.
"""

import sys

_FRAME = """
import base64, json, os, sys, time
def tell(tag, **fields):
    sys.stdout.write(json.dumps({{"type": tag, **fields}}) + "\\n"); sys.stdout.flush()
def clip(frames=480):
    tell("clip", samples=base64.b64encode(b"\\x01\\x10" * frames).decode())
def note(path, word):
    with open(path, "a") as log: log.write(word + "\\n")
for line in sys.stdin:
    asked = json.loads(line)
    kind, engine, text = asked["type"], asked.get("engine"), " ".join(asked.get("pieces", ()))
{body}
    if kind == "open": tell("ready")
    elif kind == "list": tell("voices", ids=["a", "b"])
    else: clip()
"""


def worker(body: str = "") -> list[str]:
    """The command of a worker whose `body` runs for each request, with `kind`, `engine` and `text` at hand."""
    indented = "\n".join(f"    {line}" for line in body.strip().splitlines())
    return [sys.executable, "-S", "-E", "-c", _FRAME.format(body=indented)]


GOOD = worker()
HANGS_ON_TWO = worker('if text == "two": time.sleep(60)')
DIES_ON_TWO = worker('if text == "two": os._exit(3)')
DIES_ALWAYS = worker("os._exit(3)")
DIES_AFTER_OPENING = worker('if kind == "say": os._exit(3)')
HANGS_AT_ONCE = worker("time.sleep(60)")
EMPTY_ON_TWO = worker('if text == "two": clip(0); continue')
ALWAYS_EMPTY = worker('if kind == "say": clip(0); continue')
GARBAGE = worker('sys.stdout.write("Audio saved to x\\n"); sys.stdout.flush(); continue')
ODD_BYTES = worker('if text == "two": tell("clip", samples=base64.b64encode(b"abc").decode()); continue')
NO_NATURAL = worker('if engine == "natural": tell("fault", reason="no model here"); continue')
NO_ENGINE = worker('if kind == "open": tell("fault", reason="nothing here"); continue')
MISSING_PROGRAM = ["/nonexistent/hiptimer-worker"]
REAL = [sys.executable, "-c", "from hiptimer.voice.worker import serve; raise SystemExit(serve())"]
