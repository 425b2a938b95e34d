"""How far the ring of a running session is filled: snapshot in, arc out.

Belongs here: which phases are counted, and how far each is. May not: painting (widgets).
"""

from __future__ import annotations

from typing import Final

from hiptimer.core.snapshot import Mode, Snapshot
from hiptimer.core.terms import PAUSES, Kind
from hiptimer.gui import look
from hiptimer.gui.palettes import Tint
from hiptimer.gui.widgets.ring import Arc

COUNTED: Final = PAUSES | {Kind.LOWER, Kind.STEP}
"""Kinds of phase that go by counts or steps; a lift goes in one, and a gap is only waited for."""


def arc(snapshot: Snapshot) -> Arc:
    """How far the phase is, in its look; quiet while nothing moves."""
    phase = snapshot.phase
    shown = look.WAITING if snapshot.mode is Mode.WAITING else look.LOOKS[phase.kind]
    still = snapshot.mode in {Mode.PAUSED, Mode.COUNT_IN}
    return Arc(
        share=min(1.0, snapshot.elapsed / phase.length) if phase.length else 1.0,
        parts=max(1, round(phase.length / phase.beat)) if phase.kind in COUNTED else 1,
        shape=shown.shape,
        tint=Tint.QUIET if still else shown.tint,
    )
