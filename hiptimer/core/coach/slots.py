"""What the coach would say, before anyone knows how long it takes.

Belongs here: the values that coach and timeline exchange. May not: rules.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import msgspec

from hiptimer.core.terms import Count, CueKind, Ms, Talk, Tone

RANK: Final = {
    CueKind.SAFETY: 0,
    CueKind.COMMAND: 1,
    CueKind.TONE: 1,
    CueKind.COUNT: 2,
    CueKind.NAME: 3,
    CueKind.REP: 4,
    CueKind.FORM: 5,
    CueKind.ENCOURAGEMENT: 6,
}
"""Who goes first when two want the same moment (0 is first)."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How the person wants to be spoken to."""

    talk: Talk = Talk.NORMAL
    count: Count = Count.DOWN
    lead: Ms = 200
    """How long before a boundary its command word starts, 0 to 400 ms."""
    rep_numbers: bool = False
    """Say every repetition's number where there is room."""
    safety_line: bool = True
    """Say once a session to start light."""


class Utterance(msgspec.Struct, frozen=True):
    """Something that could be heard at one place."""

    at: Ms
    """The beat it belongs to, in absolute ms."""
    text: str
    """The words; empty where only the tone is wanted."""
    kind: CueKind
    lead: Ms = 0
    """How long before `at` the words start; a tone starts at `at` itself."""
    early: Ms = 0
    """How much longer the lead may grow, so that the words are over by their beat."""
    tone: Tone | None = None
    """Sounds where there are no words."""
    room: Ms | None = None
    """Longest it may last."""
    slack: Ms = 0
    """How much later it may start to find its place."""
    on_beat: bool = False
    """Comes when its beat comes, however shortly after the words before it."""


class Slot(msgspec.Struct, frozen=True):
    """One place in time: the first option whose first utterance fits is taken, the rest of it where it fits."""

    block: int
    """Index of the plan's block it belongs to."""
    options: tuple[tuple[Utterance, ...], ...]

    @property
    def rank(self) -> int:
        """Rank of the most important thing that could stand here."""
        return min(RANK[utterance.kind] for option in self.options for utterance in option)

    @property
    def at(self) -> Ms:
        """Where its first choice belongs."""
        return self.options[0][0].at


def only(block: int, *utterances: Utterance) -> list[Slot]:
    """A slot of its own for each utterance, take it or leave it."""
    return [Slot(block, ((utterance,),)) for utterance in utterances]


def texts(slots: Iterable[Slot]) -> tuple[str, ...]:
    """Everything that could be spoken, each once, in order of appearance."""
    return tuple(dict.fromkeys(u.text for slot in slots for option in slot.options for u in option if u.text))
