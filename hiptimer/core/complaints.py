"""What is wrong with a document, in words, and where.

Belongs here: the complaint as a value, the place in words, suggestions.
May not: what is right or wrong (checks), files (storage).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from typing import Final, TypeAlias
from unicodedata import category

Where: TypeAlias = tuple[str | int, ...]
"""Keys and 0-based places from the top of the document: `("exercise", 1, "reps")`."""

MOST: Final = 100
"""No more complaints than these are made about one document."""

LONGEST_GUESS: Final = 60
"""A longer word is no misspelling of ours."""

SECTIONS: Final = {"warm_up": "warm-up", "cool_down": "cool-down"}

SYNONYMS: Final = {
    "weight": "load",
    "kg": "load",
    "repetitions": "reps",
    "rounds": "sets",
    "duration": "seconds",
    "time": "seconds",
    "pause": "rest",
    "break": "rest",
    "speed": "tempo",
    "exercises": "exercise",
    "warmup": "warm_up",
    "cooldown": "cool_down",
    "transition": "change_over",
    "countdown": "lead_in",
    "id": "use",
    "description": "about",
    "notes": "about",
    "side": "sides",
}
"""Words people write for ours."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that is wrong."""

    where: Where
    message: str
    key: str | None = None
    """The key inside `where` that the message names already; it only helps to find the line."""

    @property
    def path(self) -> Where:
        """The exact place in the document."""
        return self.where if self.key is None else (*self.where, self.key)


def some(complaints: Iterable[Complaint]) -> tuple[Complaint, ...]:
    """The first complaints, a bounded number of them; the last one says when there are more."""
    listed = tuple(islice(complaints, MOST + 1))
    if len(listed) <= MOST:
        return listed
    return (*listed[:MOST], Complaint((), f"more than {MOST} complaints; the rest is left out"))


def shown(value: object, limit: int = 40) -> str:
    """A value as it can stand in a message: on one line, short, without characters that hide or turn others."""
    if isinstance(value, str):
        return repr(value if len(value) <= limit else value[: limit - 1] + "…")
    try:
        text = str(value)
    except ValueError:  # an integer of thousands of digits
        return "a very large number"
    return text if len(text) <= limit else text[: limit - 1] + "…"


def in_words(where: Where, document: object) -> str:
    """The place as a person would say it: `exercise 2 (Hip thrust): reps`; empty for the document itself."""
    parts: list[str] = []
    here = document
    for step in where:
        here = _inside(here, step)
        if isinstance(step, int) and parts[-1][-1:].isdigit():  # a list in a list
            parts[-1] += f", {step + 1}"
        elif isinstance(step, int):
            name = _name(here)
            list_name = SECTIONS.get(parts[-1], parts[-1])
            parts[-1] = f"{list_name} {step + 1}" + (f" ({name})" if name else "")
        else:
            parts.append(step)
    return ": ".join(parts)


def _inside(container: object, step: str | int) -> object:
    """What stands at `step`, or None."""
    if isinstance(container, Mapping):
        return container.get(step)
    if isinstance(container, list | tuple) and isinstance(step, int) and step < len(container):
        return container[step]
    return None


def _name(thing: object) -> str:
    """What a table calls itself, cleaned and shortened."""
    if not isinstance(thing, Mapping):
        return ""
    names = (thing.get(key) for key in ("name", "use", "id"))
    name = next((name for name in names if isinstance(name, str)), "")
    return "".join(letter for letter in name if not category(letter).startswith("C"))[:40].strip()


def did_you_mean(word: str, known: Iterable[str], synonyms: Mapping[str, str] | None = None) -> str:
    """`, did you mean 'reps'?`, or nothing where no known word is close.

    Args:
        word: what was written.
        known: what could have been meant.
        synonyms: other words for known ones.
    """
    if len(word) > LONGEST_GUESS:
        return ""
    meant = {name.casefold(): name for name in known}
    for other, name in (synonyms or {}).items():
        if name in meant.values():
            meant.setdefault(other, name)
    close = get_close_matches(word.casefold(), meant, n=1, cutoff=0.7)
    return f", did you mean {meant[close[0]]!r}?" if close else ""


def listed(words: Iterable[str], joint: str = "or") -> str:
    """`a`, `a or b`, `a, b or c`."""
    *front, last = words
    return f"{', '.join(front)} {joint} {last}" if front else last
