"""What the core leaves as values or writes in English is told in the window's language."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from hiptimer.core.fetch import MAT
from hiptimer.core.navigate import block_at
from hiptimer.core.plan import GAP_LABELS, free_form
from hiptimer.core.resume import Place, place_in_words, place_of
from hiptimer.core.snapshot import Coming, Mode, clock, describe, in_words
from hiptimer.core.terms import Kind, Length, Level, Section
from hiptimer.core.varied import pick
from hiptimer.core.ways.implements import called
from hiptimer.core.workout import Item
from hiptimer.desktop.now_playing import in_english
from hiptimer.gui.choice import CutShort, Wish
from hiptimer.gui.shipped import translators
from hiptimer.gui.whereabouts import coming_words, cut_short_words, piece_words, place_words, set_words
from hiptimer.gui.wording import OR_MORE, known, worded, worded_load
from tests.content import ASSETS, catalogue, session


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window speaks German."""
    installed = translators(ASSETS, QLocale("de_DE"), qapp)
    for translator in installed:
        qapp.installTranslator(translator)
    yield
    for translator in installed:
        qapp.removeTranslator(translator)


def written() -> Iterator[str]:
    """Every such word there is, but for loads that are numbers alone."""
    yield from GAP_LABELS.values()
    yield MAT
    for entry in (free_form(Item(name="Plank")), *catalogue().values()):
        yield from (move.label for move in entry.phase)
        yield from (variant.name for variant in entry.variant)
        yield from (called(implement).one for implement in entry.equipment)
        loads = (pick(one.load, level, Length.SHORT) for one in entry.holding if one.load for level in Level)
        yield from (load for load in loads if not load.removesuffix(OR_MORE).endswith("kg"))


def test_the_list_is_what_core_and_shipped_exercises_write() -> None:
    assert sorted(known()) == sorted(set(written()))


@pytest.mark.parametrize(
    ("words", "german_words"),
    [("Rest", "Pause"), ("a mat", "eine Matte"), ("My own phase", "My own phase"), ("", "")],
)
@pytest.mark.usefixtures("german")
def test_our_words_are_translated_and_a_persons_own_stay(words: str, german_words: str) -> None:
    assert worded(words) == german_words


@pytest.mark.parametrize(
    ("load", "german_load"),
    [
        ("10–16 kg", "10–16 kg"),
        ("2 × 20 kg or more", "2 × 20 kg oder mehr"),
        ("an empty light bar", "eine leichte leere Stange"),
    ],
)
@pytest.mark.usefixtures("german")
def test_a_load_is_told_in_german(load: str, german_load: str) -> None:
    assert worded_load(load) == german_load


def test_in_english_it_is_what_the_core_says() -> None:
    timeline = session(length=Length.MEDIUM)
    for start, phase in zip(timeline.starts, timeline.phases, strict=True):
        place = place_of(timeline, describe(timeline, Mode.PLAYING, start, None, start))
        assert place_words(place) == place_in_words(timeline, start) == place.words
        assert worded(phase.label) == phase.label
    for block in timeline.blocks:
        assert set_words(block) == in_words(block)
        assert piece_words(timeline, block) == in_english(timeline, block)


@pytest.mark.usefixtures("german")
def test_what_comes_and_where_it_was_are_german_but_for_names() -> None:
    timeline = session(length=Length.MEDIUM)
    over = next(n for n, phase in enumerate(timeline.phases) if phase.kind is Kind.CHANGE_OVER)
    before = describe(timeline, Mode.PLAYING, timeline.starts[over] - 1, None, 0)
    gap = f"Wechsel {clock(timeline.phases[over].length)}"
    assert coming_words(before.coming) == f"{gap}, dann Deadlift, Satz 1/2"
    assert coming_words(None) == "Ende"
    side = next(b for b in timeline.blocks if b.gap is Kind.SIDE_CHANGE and b.section is Section.MAIN)
    assert coming_words(Coming(side, named=False)) == "rechtes Bein, Satz 1/2"
    assert piece_words(timeline, side) == (
        "Seitenwechsel",
        "Danach: Single-leg glute bridge, rechtes Bein, Satz 1/2",
    )
    lift = next(n for n, p in enumerate(timeline.phases) if p.rep == 4 and p.exercise == "Deadlift")
    place = place_of(timeline, describe(timeline, Mode.PLAYING, timeline.starts[lift], None, 0))
    assert place_words(place) == "Deadlift, Satz 1/2, Wiederholung 4/10"
    assert timeline.blocks[block_at(timeline, timeline.starts[lift])].reps == place.reps


def test_a_place_of_an_earlier_version_keeps_its_words() -> None:
    place = Place(words="Deadlift, set 2 of 3", position=0, section=Section.MAIN, exercise="deadlift", set=2)
    found = CutShort("Tuesday", place.words, Wish("tuesday", Level.STANDARD, Length.SHORT), lambda _: None, place)
    assert cut_short_words(found) == "Deadlift, set 2 of 3"
    assert cut_short_words(replace(found, place=None)) == "Deadlift, set 2 of 3"
