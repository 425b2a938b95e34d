"""What the screen of a running session says: snapshot in, words out.

Belongs here: wording and what is left unsaid. May not: widgets, places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from hiptimer.core.snapshot import Mode, Snapshot, clock
from hiptimer.core.terms import GAPS, Section, Side
from hiptimer.gui import look
from hiptimer.gui.screens.session_places import Place

if TYPE_CHECKING:
    from hiptimer.core.plan import Phase

MOVING: Final = frozenset({Mode.PLAYING, Mode.WAITING, Mode.COUNT_IN})
"""Modes that can be paused."""


def words(snapshot: Snapshot) -> dict[Place, str]:
    """What stands in each place; empty where nothing applies."""
    phase = snapshot.phase
    side = snapshot.foot or phase.side
    return {
        Place.EXERCISE: heading(phase),
        Place.TOTAL: QCoreApplication.translate("Session", "{0} left").format(clock(snapshot.total_left)),
        Place.PHASE: phase_word(snapshot),
        Place.REP: _reps(phase),
        Place.SET: _sets(phase),
        Place.COUNT: count(snapshot),
        Place.LEFT: QCoreApplication.translate("Session", "Left") if side is Side.LEFT else "",
        Place.RIGHT: QCoreApplication.translate("Session", "Right") if side is Side.RIGHT else "",
        Place.COMING: _coming(snapshot),
        Place.LOAD: snapshot.block.load if phase.kind in GAPS else "",
        Place.CAPTION: caption(snapshot),
    }


def heading(phase: Phase) -> str:
    """The exercise, or the section where the phase is called like the exercise."""
    sections = {
        Section.WARM_UP: QCoreApplication.translate("Session", "Warm-up"),
        Section.COOL_DOWN: QCoreApplication.translate("Session", "Cool-down"),
    }
    return sections.get(phase.section, phase.exercise) if phase.label == phase.exercise else phase.exercise


def phase_word(snapshot: Snapshot) -> str:
    """What to do now, in a word or two."""
    modes = {
        Mode.PAUSED: QCoreApplication.translate("Session", "Paused"),
        Mode.WAITING: QCoreApplication.translate("Session", "Your pace"),
        Mode.COUNT_IN: QCoreApplication.translate("Session", "Get ready"),
    }
    if snapshot.mode in modes:
        return modes[snapshot.mode]
    label = snapshot.phase.label
    return QCoreApplication.translate("Session", "Go") if label == heading(snapshot.phase) else label


def phase_look(snapshot: Snapshot) -> look.Look:
    """Shape and colour beside that word."""
    modes = {Mode.PAUSED: look.PAUSED, Mode.WAITING: look.WAITING, Mode.COUNT_IN: look.REST}
    return modes.get(snapshot.mode, look.LOOKS[snapshot.phase.kind])


def count(snapshot: Snapshot) -> str:
    """The big number; where no number is due, the question."""
    return QCoreApplication.translate("Session", "Done?") if snapshot.mode is Mode.WAITING else snapshot.count


def figure(snapshot: Snapshot) -> str:
    """What the figure shows, for whoever cannot see it."""
    phase = snapshot.phase
    sides = {
        Side.LEFT: QCoreApplication.translate("Session", "left leg"),
        Side.RIGHT: QCoreApplication.translate("Session", "right leg"),
    }
    parts = [snapshot.block.exercise.name, phase.label, sides.get(phase.side, "") if phase.side else ""]
    return ", ".join(dict.fromkeys(part for part in parts if part))


def caption(snapshot: Snapshot) -> str:
    """What is being said, or what a key would do now."""
    if snapshot.mode is Mode.PAUSED:
        return QCoreApplication.translate("Session", "Esc once more: back to the start page")
    if snapshot.mode is Mode.WAITING:
        return QCoreApplication.translate("Session", "Space when you are done")
    return snapshot.caption


def buttons(snapshot: Snapshot) -> dict[str, tuple[str, str]]:
    """Each button's word and key."""
    space = QCoreApplication.translate("Session", "Space")
    modes = {
        Mode.PAUSED: QCoreApplication.translate("Session", "Resume"),
        Mode.READY: QCoreApplication.translate("Session", "Start"),
    }
    pause = modes.get(snapshot.mode, QCoreApplication.translate("Session", "Pause"))
    # Space is taken there by the likelier wish.
    key = QCoreApplication.translate("Session", "Esc") if can_finish(snapshot) else space
    return {
        "pause": (pause, key),
        "back": (QCoreApplication.translate("Session", "Back"), "←"),
        "skip": (QCoreApplication.translate("Session", "Skip"), "→"),
        "done": (QCoreApplication.translate("Session", "Done"), space),
        "quit": (QCoreApplication.translate("Session", "Quit"), "Q"),
    }


def can_finish(snapshot: Snapshot) -> bool:
    """Whether the person can say now that a set at their own pace is done."""
    return snapshot.mode is Mode.WAITING or (snapshot.mode is Mode.PLAYING and snapshot.phase.waits)


def _reps(phase: Phase) -> str:
    if phase.reps and phase.rep:
        return QCoreApplication.translate("Session", "Rep {0} of {1}").format(phase.rep, phase.reps)
    return QCoreApplication.translate("Session", "{0} reps").format(phase.reps) if phase.reps and phase.waits else ""


def _sets(phase: Phase) -> str:
    if phase.kind in GAPS or not phase.sets or phase.sets == 1:
        return ""
    return QCoreApplication.translate("Session", "Set {0} of {1}").format(phase.set, phase.sets)


def _coming(snapshot: Snapshot) -> str:
    return QCoreApplication.translate("Session", "Next: {0}").format(snapshot.coming) if snapshot.coming else ""
