"""A session as a desktop's media controls see it: a player, one piece after the other, and six buttons.

Belongs here: what such controls are told of a moment, and which command each of their buttons stands for, as values.
May not: telling anybody (mpris).

A piece is a block of the timeline (one side of a set, or the gap before one), for that is what *next* and *previous*
move by. Words and length stay the same throughout a piece, so there is nothing to tell from second to second.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

from hiptimer.core.navigate import block_at, block_start
from hiptimer.core.player import Command
from hiptimer.core.snapshot import Mode, Snapshot, in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.core.plan import Block
    from hiptimer.core.terms import Ms
    from hiptimer.core.timeline import Timeline

Worded: TypeAlias = "Callable[[Timeline, Block], tuple[str, str]]"
"""Puts a piece into words: what is done in it, and in a gap what follows; the latter is empty for work."""


class Status(StrEnum):
    """What the player does, in the words of MPRIS."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


class Button(Enum):
    """What can be pressed on a keyboard, a headset, a lock screen or a phone."""

    PLAY = "play"
    PAUSE = "pause"
    PLAY_PAUSE = "play-pause"
    STOP = "stop"
    NEXT = "next"
    PREVIOUS = "previous"


STATUS: Final = {
    Mode.READY: Status.STOPPED,
    Mode.COUNT_IN: Status.PLAYING,
    Mode.PLAYING: Status.PLAYING,
    # Time stands still until somebody presses play, and headsets that have one button send *play* only to a paused one.
    Mode.WAITING: Status.PAUSED,
    Mode.PAUSED: Status.PAUSED,
    Mode.DONE: Status.STOPPED,
}


@dataclass(frozen=True, slots=True)
class Told:
    """What the controls show; it changes a few times a minute."""

    status: Status = Status.STOPPED
    track: int | None = None
    """Index of the piece in the timeline; None between sessions."""
    start: Ms = 0
    """Of the piece, in the timeline."""
    length: Ms = 0
    """Of the piece."""
    title: str = ""
    """What is done now."""
    artist: str = ""
    """The workout, or in a gap what follows: the second line of every such display."""
    album: str = ""
    """The workout."""
    can_play: bool = False
    can_pause: bool = False
    can_move: bool = False
    """To the next piece and to the one before."""

    def position(self, snapshot: Snapshot) -> Ms:
        """Where in the piece a moment is."""
        return min(max(snapshot.position - self.start, 0), self.length)


def in_english(timeline: Timeline, block: Block) -> tuple[str, str]:
    """What is done in a block, and in a gap what follows; the latter is empty for work."""
    words = in_words(block)
    return (words, "") if block.gap is None else (timeline.phases[block.first].label, f"Next: {words}")


def describe(timeline: Timeline, snapshot: Snapshot, worded: Worded = in_english) -> Told:
    """What there is to tell of a moment of a session.

    Args:
        timeline: the session.
        snapshot: the moment.
        worded: puts its pieces into words.
    """
    # By the phase that is shown: a session that waits stands where the next piece starts already.
    piece = block_at(timeline, timeline.starts[snapshot.index])
    block = timeline.blocks[piece]
    start = block_start(timeline, piece)
    title, following = worded(timeline, block)
    running = snapshot.mode is not Mode.DONE
    return Told(
        status=STATUS[snapshot.mode],
        track=piece,
        start=start,
        length=block_start(timeline, piece + 1) - start,
        title=title,
        artist=following or timeline.title,
        album=timeline.title,
        can_play=running,
        can_pause=running,
        can_move=running,
    )


def offered(title: str) -> Told:
    """What there is to tell between sessions.

    Args:
        title: the workout that *play* would start; empty for none.
    """
    return Told(title=title, can_play=bool(title))


def command(button: Button, now: Told, snapshot: Snapshot | None) -> Command | None:
    """What a button asks for; None where it asks for nothing.

    *Stop* only pauses, however often it comes: a Bluetooth button may bounce and some headsets send it when they are
    switched off, and a session that has been ended cannot be gone on with. *Pause* pauses even where *play-pause*
    would say that a set at own pace is done, since phones send it when a call comes in. There *next* says so.

    Args:
        button: what was pressed.
        now: what the controls show.
        snapshot: the moment; None between sessions.
    """
    if snapshot is None:
        return Command.PLAY if now.can_play and button in {Button.PLAY, Button.PLAY_PAUSE} else None
    if not now.can_play:
        return None
    return {
        Button.PLAY: Command.FINISH_SET if snapshot.mode is Mode.WAITING else Command.PLAY,
        Button.PAUSE: Command.PAUSE,
        Button.PLAY_PAUSE: Command.TOGGLE,
        Button.STOP: Command.PAUSE,
        Button.NEXT: Command.FINISH_SET if snapshot.can_finish else Command.SKIP,
        Button.PREVIOUS: Command.BACK,
    }[button]
