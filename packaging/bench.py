"""Measure what README promises, and say which promise is not kept.

    python3 packaging/dev.py bench [--quick] [--only live|work] [--soak MINUTES] [--out FOLDER]

Plays the whole Short workout, 15 minutes, to a sound server of its own and records what is heard; with `--quick` 75
seconds of it, from the first exercise on. An hour of sessions (`--soak`; with `--quick` three minutes) is played faster
than real time, and its memory watched. Prints a table and writes it to FOLDER/bench-results.txt (`.bench`). Exit
status 1 if a bar is missed or something could not be measured.

Belongs here: options, order, table. May not: measuring (bench_live, bench_soak, bench_stage,
bench_work).
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QUICK = 75_000
"""Milliseconds played by `--quick`."""

SOAK, QUICK_SOAK = 60, 3
"""Minutes of sessions over which memory is watched."""


def main(arguments: list[str]) -> int:
    """Measure; the exit status tells whether every bar is met."""
    given = _parsed(arguments)
    from bench_live import live_rows  # noqa: PLC0415 after --help
    from bench_rows import Row, table  # noqa: PLC0415 after --help
    from bench_soak import soak_row  # noqa: PLC0415 after --help
    from bench_sound import missing  # noqa: PLC0415 after --help
    from bench_stage import paint_rows, pause_row, seen_rows  # noqa: PLC0415 after --help
    from bench_work import measured, session, work_rows  # noqa: PLC0415 after --help
    from hiptimer.core.terms import Length  # noqa: PLC0415 after --help

    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="hiptimer-bench-") as name:
        folder = Path(name)
        if given.only != "live":
            rows += work_rows(folder, 5 if given.quick else 20)
            rows += measured("a frame of the stage", paint_rows)
            minutes = given.soak or (QUICK_SOAK if given.quick else SOAK)
            _tell(f"Playing {minutes} minutes as fast as the window paints.")
            rows += measured("memory", lambda: [soak_row(folder, minutes)])
        if given.only != "work":
            # The warm-up is nearly silent: in so short a time it would prove little.
            short = session(Length.SHORT, folder, warm_up=not given.quick)
            until = min(short.timeline.total, QUICK) if given.quick else short.timeline.total
            reason = missing()
            _tell(f"Playing {until / 1000:.0f} s in real time.")
            rows += (
                [Row("session in real time", reason, "a recording", good=False)]
                if reason
                else live_rows(short.timeline, short.sounds, until, folder)
                + measured("figure against heard count", lambda: seen_rows(folder))
                + measured("a pause is heard", lambda: [pause_row(folder)])
            )
    text = f"{_machine()}\n\n{table(rows)}"
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "bench-results.txt").write_text(text, encoding="utf-8")
    print(text)
    return 1 if any(row.good is False for row in rows) else 0


def _parsed(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__.partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="play 75 seconds instead of the whole workout")
    parser.add_argument("--only", choices=("live", "work"), help="only what takes real time, or only the rest")
    parser.add_argument("--soak", type=int, metavar="MINUTES", help="of sessions over which memory is watched")
    parser.add_argument("--out", type=Path, default=ROOT / ".bench", help="folder for bench-results.txt")
    return parser.parse_args(arguments)


def _machine() -> str:
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0
    return f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores, load {load:.1f}"


def _tell(words: str) -> None:
    sys.stderr.write(words + "\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
