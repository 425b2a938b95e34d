"""What the screen of a running session says: snapshot in, words out.

Belongs here: wording and what is left unsaid. May not: widgets, places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from hiptimer.core.player import Command
from hiptimer.core.snapshot import Mode, Snapshot, clock
from hiptimer.core.terms import GAPS, SECOND, Section, Side
from hiptimer.gui import look
from hiptimer.gui.screens.session_places import Place
from hiptimer.gui.whereabouts import coming_words, leg_word
from hiptimer.gui.wording import worded, worded_load

if TYPE_CHECKING:
    from hiptimer.core.plan import Phase
    from hiptimer.core.terms import Ms
    from hiptimer.gui.screens.session_volume import Volume

MOVING: Final = frozenset({Mode.PLAYING, Mode.WAITING, Mode.COUNT_IN})
"""Modes that can be paused."""

TOLD_FROM: Final[Ms] = 2 * SECOND
"""A phase this long is told to a screen reader; shorter ones would never let it finish."""


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
        Place.COMING: QCoreApplication.translate("Session", "Next: {0}").format(coming_words(snapshot.coming)),
        Place.LOAD: worded_load(snapshot.block.load) if phase.kind in GAPS else "",
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
    return QCoreApplication.translate("Session", "Go") if label == heading(snapshot.phase) else worded(label)


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
    parts = [snapshot.block.exercise.name, worded(phase.label), leg_word(phase.side)]
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
    key = QCoreApplication.translate("Session", "Esc") if snapshot.can_finish else space
    return {
        "pause": (pause, key),
        "back": (QCoreApplication.translate("Session", "Back"), "←"),
        "skip": (QCoreApplication.translate("Session", "Skip"), "→"),
        "done": (QCoreApplication.translate("Session", "Done"), space),
        "help": (QCoreApplication.translate("Session", "Help"), "H"),
        "quit": (QCoreApplication.translate("Session", "Quit"), "Q"),
    }


def answer(command: Command, snapshot: Snapshot) -> str:
    """The word that confirms a command: what it does at this moment; empty where it does nothing."""
    paused = QCoreApplication.translate("Session", "Paused") if snapshot.mode in MOVING else ""
    finished = QCoreApplication.translate("Session", "Set done") if snapshot.can_finish else ""
    gone_on = {
        Mode.READY: QCoreApplication.translate("Session", "Started"),
        Mode.PAUSED: QCoreApplication.translate("Session", "Going on"),
    }.get(snapshot.mode, "")
    answers = {
        Command.TOGGLE: finished or gone_on or paused,
        Command.PLAY: gone_on,
        Command.PAUSE: paused,
        Command.FINISH_SET: finished,
        Command.BACK: QCoreApplication.translate("Session", "Back"),
        Command.SKIP: QCoreApplication.translate("Session", "Skipped"),
        Command.REPEAT: QCoreApplication.translate("Session", "Set repeated"),
    }
    return answers.get(command, "")


def told_volume(volume: Volume) -> str:
    """How loud it is now."""
    if volume.muted:
        return QCoreApplication.translate("Session", "Muted")
    return QCoreApplication.translate("Session", "Volume {0} %").format(volume.percent)


def announcement(snapshot: Snapshot) -> str:
    """What a screen reader tells of a phase, the same all through it; empty where a phase is too short for that."""
    phase = snapshot.phase
    if snapshot.mode not in {Mode.PAUSED, Mode.WAITING} and phase.length < TOLD_FROM:
        return ""
    parts = [phase_word(snapshot)]
    if phase.rep in {None, 1}:
        parts += [heading(phase), leg_word(phase.side), _sets(phase)]
    else:
        parts.append(_reps(phase))
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _reps(phase: Phase) -> str:
    if phase.reps and phase.rep:
        return QCoreApplication.translate("Session", "Rep {0} of {1}").format(phase.rep, phase.reps)
    return QCoreApplication.translate("Session", "{0} reps").format(phase.reps) if phase.reps and phase.waits else ""


def _sets(phase: Phase) -> str:
    if phase.kind in GAPS or not phase.sets or phase.sets == 1:
        return ""
    return QCoreApplication.translate("Session", "Set {0} of {1}").format(phase.set, phase.sets)
