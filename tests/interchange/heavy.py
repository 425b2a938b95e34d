"""Contents of files that would cost much time or memory if they could; started by itself, tells what they cost.

Belongs here: the contents, and their measure in a process that does nothing else.
"""

import json
import re
import sys
import time
from contextlib import suppress
from pathlib import Path

from hiptimer.interchange.documents import LARGEST
from hiptimer.interchange.reading import read_workouts

STATUS = Path("/proc/self/status")
"""Where Linux tells how much memory a program takes."""


def jawt(name: object = "Squat", duration: object = 30, repetitions: object = 2, title: object = "T") -> bytes:
    """A file with odd values, written as they stand."""
    sets = f'[{{"repetitions":{repetitions},"exercises":[{{"name":{json.dumps(name)},"duration":{duration}}}]}}]'
    return f'{{"title":{json.dumps(title)},"sets":{sets}}}'.encode()


def seconds(**fields: object) -> bytes:
    return json.dumps({"name": "T", "intervals": [{"name": "A", "duration": 30}], **fields}).encode()


def nested(key: str, depth: int, inner: str) -> bytes:
    return (f'{{"name":"x","loop":1000000000,"{key}":[' * depth + inner + "]}" * depth).encode()


STEP = '{"label":"A","length":1000}'
FULL = LARGEST // 40

HEAVY = {
    "brackets": b"[" * 100_000,
    "closed brackets": b"[" * 100_000 + b"]" * 100_000,
    "tables": b'{"a":' * 100_000,
    "brackets within what is read": b'{"title":"T","sets":' + b"[" * 100_000,
    "a thousand groups": nested("steps", 1000, STEP),
    "twenty groups of a thousand million": nested("steps", 20, STEP),
    "groups with nothing in them": nested("steps", 20, ""),
    "a thousand folders": nested("items", 1000, '{"name":"T","intervals":[]}'),
    "a thousand million repetitions": jawt(repetitions=10**9),
    "a thousand million sets": seconds(numberOfSets=10**9),
    "a thousand million sets of nothing": seconds(numberOfSets=10**9, intervals=[]),
    "a thousand million activities": json.dumps(
        [{"name": "T", "activeIntervals": 10**9, "timeSettings": {"workTime": 1, "restarts": 10**9}}]
    ).encode(),
    "a thousand million of several trainings": json.dumps(
        [json.dumps({"name": "T", "sets": 10**9, "exercise_s": 9})] * 9
    ).encode(),
    "as many empty tables as there may be": b'{"workouts":[' + b"{}," * (LARGEST // 3 - 9) + b"{}]}",
    "ten thousand empty tables": b'{"workouts":[' + b"{}," * 9_999 + b"{}]}",
    "as many workouts as there may be": json.dumps(
        {"workouts": [json.loads(jawt(repetitions=1000, name=f"{n}")) for n in range(9_000)]}
    ).encode()[:LARGEST],
    "many long workouts": json.dumps({"workouts": [{"title": "T", "sets": [{"repetitions": 200, "exercises": [
        {"name": name, "duration": number + 1} for number, name in enumerate("abcdefg")]}]}] * 1500}).encode(),
    "empty sets": json.dumps({"title": "T", "sets": [{"repetitions": 10**9, "exercises": []}] * 9_999}).encode(),
    "sets of no time": json.dumps({"title": "T", "sets": [{"repetitions": 10**9, "exercises": [
        {"name": "A", "duration": 0}]}] * 9_999}).encode(),
    "unknown keys": json.dumps({"title": "T", "sets": [], **{f"k{number}": 1 for number in range(60_000)}}).encode(),
    "a long text": json.dumps({"name": "T", "notes": "\u202e" * (LARGEST // 7), "intervals": []}).encode(),
    "a long name": jawt("x" * (LARGEST - 1000)),
    "quotation marks of a list": b"['" + b"\\'" * (LARGEST // 2 - 9) + b"']",
    "many texts of a list": b"[" + b"'{}'," * (LARGEST // 5 - 9) + b"'']",
    "JSON within JSON within JSON": json.dumps([{"timeSettings": json.dumps(json.dumps("x" * 9000))}]).encode(),
    "a zip bomb": b"PK\x03\x04" + bytes(LARGEST),
    "zeros": bytes(LARGEST),
    "too large": b" " * (LARGEST + 1),
}  # fmt: skip


def most_memory() -> int:
    """Megabytes that this program has taken at most; unlike getrusage it counts nothing of who started it."""
    found = re.search(r"VmHWM:\s*(\d+) kB", STATUS.read_text(encoding="ascii"))
    return int(found[1]) // 1024 if found else sys.maxsize


def measured() -> dict[str, object]:
    """Seconds of the processor for each content, and megabytes of memory for all of them."""
    costs = {}
    for name, content in HEAVY.items():
        start = time.process_time()
        with suppress(ValueError):
            read_workouts(content, "w.json")
        costs[name] = round(time.process_time() - start, 3)
    return {"seconds": costs, "megabytes": most_memory()}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measured()))
