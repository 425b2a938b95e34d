"""Implements: what they are called, which of them there are, and what an exercise becomes with one or without any.

Belongs here: choosing what is held, and the words that follow from it. May not: timing, variants, sides (adapt).
"""

import re
from typing import Final, NamedTuple

import msgspec

from hiptimer.core.exercise import Exercise, Holding
from hiptimer.core.loads import in_units, write_load
from hiptimer.core.terms import Implement, Length, Level, Units
from hiptimer.core.varied import Varied, pick
from hiptimer.core.ways.values import NO_WEIGHT, Dumbbells, Owned


class Called(NamedTuple):
    """What an implement is called."""

    it: str
    """In a hint: slide *the bar* down your thighs."""
    yours: str
    """In a request: pick up *your barbell*."""
    one: str
    """In a list, and after *with*: *a barbell*."""


CALLED: Final = {
    Implement.BARBELL.value: Called("the bar", "your barbell", "a barbell"),
    Implement.TWO_DUMBBELLS.value: Called("the weights", "your dumbbells", "two dumbbells"),
    Implement.KETTLEBELL.value: Called("the bell", "your kettlebell", "a kettlebell"),
    Implement.DUMBBELL.value: Called("the weight", "your dumbbell", "a dumbbell"),
    Implement.RUCKSACK.value: Called("the bag", "your rucksack", "a rucksack"),
    NO_WEIGHT: Called("your hands", "your hands", "no weight"),
}

UNNAMED: Final = Called("the weight", "your weight", "a weight")
"""Of an exercise with a weight that does not say which."""

NO_WEIGHT_FETCH: Final = "No weight this time, your hands will do."
FETCH: Final = "You need {yours}."
"""Where an entry's own sentence speaks of its usual implement alone."""

NAMES_IT: Final = re.compile(r"\{([Ii]t|[Yy]ours)\}")
"""The placeholders that stand for what is held."""


def called(implement: str) -> Called:
    """The words for an implement; of one that only its exercise knows, its own word."""
    if implement in CALLED:
        return CALLED[implement]
    article = "" if implement.endswith("s") else "an " if implement[:1].lower() in "aeiou" else "a "
    return Called(f"the {implement}", f"your {implement}", f"{article}{implement}")


def find(word: str, among: tuple[str, ...]) -> str | None:
    """The implement that `word` means, written with spaces or with hyphens; None where there is none."""
    plain = _plain(word)
    return next((one for one in among if _plain(one) == plain), None)


def _plain(word: str) -> str:
    return word.strip().replace("-", " ").casefold()


def choices(entry: Exercise) -> tuple[str, ...]:
    """Everything the exercise can be done with, best first and nothing last; empty where it takes nothing."""
    return (*entry.equipment, NO_WEIGHT) if entry.equipment else ()


def is_owned(implement: str, owned: Owned) -> bool:
    """Whether there is one; of a word that only its exercise knows we take it that there is."""
    there: dict[str, bool] = {
        Implement.BARBELL: owned.barbell,
        Implement.TWO_DUMBBELLS: owned.dumbbells is Dumbbells.TWO,
        Implement.DUMBBELL: owned.dumbbells is not Dumbbells.NONE,
        Implement.KETTLEBELL: owned.kettlebell,
        Implement.RUCKSACK: owned.rucksack,
    }
    return there.get(implement, True)


def choose(entry: Exercise, wish: str | None, written: str | None, owned: Owned) -> str:
    """The implement for today; empty where nothing is held.

    Args:
        entry: The exercise.
        wish: For this session, `NO_WEIGHT` included; it counts whatever is owned.
        written: In the workout; it counts where it is owned.
        owned: What there is.
    """
    known = choices(entry)
    wished, own = (find(word, known) if word else None for word in (wish, written))
    if wished is not None:
        best = wished
    elif own is not None and is_owned(own, owned):
        best = own
    else:
        best = next((one for one in entry.equipment if is_owned(one, owned)), NO_WEIGHT)
    return "" if best == NO_WEIGHT else best


def with_implement(entry: Exercise, held: str) -> Exercise:
    """The exercise with this implement, or without any: its name, and every line that depends on it.

    The placeholders for it stay in the lines.
    """
    if not entry.equipment:
        return entry
    own = _own_words(entry, held)
    changes = {key: line for key in ("setup", "switch", "line", "start") if (line := getattr(own, key))}
    adapted = msgspec.structs.replace(entry, **changes, fetch=_fetch(entry, own, held), holding=())
    adapted = _named(adapted, held)
    return adapted if held else _bare(adapted, frozenset(changes))


def _own_words(entry: Exercise, held: str) -> Holding:
    implement = held or NO_WEIGHT
    return next((one for one in entry.holding if one.implement == implement), Holding(implement=implement))


def _fetch(entry: Exercise, own: Holding, held: str) -> str | None:
    if own.fetch:
        return own.fetch
    if not held:
        return NO_WEIGHT_FETCH
    follows = entry.fetch is None or held == entry.equipment[0] or NAMES_IT.search(entry.fetch)
    return entry.fetch if follows else FETCH


def _named(entry: Exercise, held: str) -> Exercise:
    if held == entry.equipment[0]:
        return entry
    suffix = f"with {called(held).one}" if held else "without weight"
    spoken = f"{entry.spoken} {suffix}" if entry.spoken else None
    return msgspec.structs.replace(entry, name=f"{entry.name} {suffix}", spoken=spoken)


def _bare(entry: Exercise, kept: frozenset[str]) -> Exercise:
    """Nothing held, and nothing said that speaks of it; words written for this way are kept."""
    silent = [key for key in ("setup", "switch", "start") if key not in kept]
    changes = {key: None for key in silent if NAMES_IT.search(getattr(entry, key) or "")}
    return msgspec.structs.replace(
        entry,
        **changes,
        loaded=False,
        cue=tuple(cue for cue in entry.cue if not cue.weighted),
        correction=tuple(one for one in entry.correction if not one.weighted),
        safety=tuple(text for text in entry.safety if not NAMES_IT.search(text)),
    )


def pieces(held: str) -> int:
    """Of how many equal weights an implement is made."""
    return 2 if held == Implement.TWO_DUMBBELLS else 1


def load_in_words(
    entry: Exercise, held: str, load: Varied[float] | None, level: Level, length: Length, units: Units
) -> str:
    """How heavy: as the workout says, else a suggestion to begin with; empty where there is nothing to tell.

    Args:
        entry: The exercise as the catalogue has it.
        held: What is held today; empty for nothing.
        load: What the workout says, in kg and in all.
        level: For the suggestion.
        length: For numbers that differ by it.
        units: To write it in.
    """
    if entry.equipment and not held:
        return ""
    if load is not None:
        kilograms = pick(load, level, length)
        return write_load(kilograms, units, pieces(held)) if kilograms else ""
    suggested = _own_words(entry, held).load
    return in_units(pick(suggested, level, length), units) if suggested is not None else ""
