"""How long after it was asked for a pause is heard.

Belongs here: a session that is paused again and again, and its pause tones in the recording. May not: recording and
finding a sound (bench_sound), bars (bench_stage).
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bench_sound import LIKENESS, locate
from hiptimer.audio.tones import make_tones
from hiptimer.core.terms import SECOND, Tone
from hiptimer.pcm import RATE

if TYPE_CHECKING:
    from bench_sound import SoundServer
    from hiptimer.core.terms import Ms

EARLIEST: Ms = 100
LATEST: Ms = 1000
"""From this long before the moment it was asked for to this long after it the tone is looked for."""

PATIENCE = 30
"""Seconds for starting and settling."""


def pauses_heard(server: SoundServer, session: Path, every: Ms, until: Ms) -> list[float]:
    """Milliseconds from each pause that was asked for to its tone; endless for one that was not heard.

    Args:
        server: records what is heard.
        session: the file of the session, as `bench_play` wants it.
        every: from a pause to going on, and to the next.
        until: how long that goes on, what has to be counted and said again included.
    """
    player = Path(__file__).with_name("bench_play.py")
    command = [sys.executable, str(player), str(session), "--pause-every", str(every), "--until", str(until)]
    environment = {**server.environment, "PYTHONPATH": str(player.parent.parent)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as process:
        try:
            begun = server.follow(process, until / SECOND + PATIENCE)
            report = json.loads(process.communicate()[0])
        finally:
            process.kill()
    recording, tone = server.recorded(), make_tones()[Tone.PAUSE]
    late = []
    for asked in report["pauses"]:
        due = round((asked - begun) * RATE)
        per_ms = RATE // SECOND
        place, likeness = locate(recording, tone, due - EARLIEST * per_ms, due + LATEST * per_ms)
        late.append((place - due) / per_ms if likeness >= LIKENESS else float("inf"))
    return late
