"""Loads in kilograms and pounds: read, written, stepped, and converted among words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.core import loads
from hiptimer.core.loads import (
    HEAVIEST,
    STEPS,
    first_load,
    in_units,
    read_load,
    stepped,
    to_kg,
    to_units,
    write_amount,
    write_load,
)
from hiptimer.core.plan import Preferences, make_plan
from hiptimer.core.terms import Length, Level, Units
from hiptimer.core.ways.values import Ways
from hiptimer.core.workout import Item, Workout
from tests.content import catalogue

KG, LB = Units.KG, Units.LB

EVERYWHERE = st.sampled_from(Units)
PIECES = st.sampled_from((1, 2))
TYPED = st.integers(0, 230_000).map(lambda thousandths: thousandths / 1000)

READ: list[tuple[str, Units, int, float | None]] = [
    ("", KG, 1, None),
    ("  ", LB, 2, None),
    ("16", KG, 1, 16),
    ("16", LB, 1, 16 * 0.45359237),
    ("16", KG, 2, 32),
    ("2 x 12.5", KG, 1, 25),
    ("2 x 12.5", KG, 2, 25),
    ("2×12,5kg", LB, 2, 25),
    ("12,5 kg", LB, 1, 12.5),
    ("35 lb", KG, 1, 35 * 0.45359237),
    ("35LBS", KG, 1, 35 * 0.45359237),
    (" 35 pounds. ", KG, 1, 35 * 0.45359237),
    ("0", KG, 1, 0),
    ("500", KG, 1, 500),
    ("1102", LB, 1, 1102 * 0.45359237),
]

WRITTEN = [
    (16.0, KG, 1, "16 kg"),
    (12.5, KG, 1, "12.5 kg"),
    (25.0, KG, 2, "2 × 12.5 kg"),
    (0.0, LB, 1, "0 lb"),
    (16.0, LB, 1, "35 lb"),
    (24.0, LB, 1, "53 lb"),
    (2.5, LB, 1, "5.5 lb"),
    (25.0, LB, 2, "2 × 28 lb"),
    (35 * 0.45359237, LB, 1, "35 lb"),
    (35 * 0.45359237, KG, 1, "16 kg"),
    (5 * 0.45359237, KG, 1, "2.25 kg"),
    (400.0, KG, 1, "400 kg"),
]

STEPPED = [
    (16, KG, 1, 17),
    (16, KG, -1, 15),
    (19, KG, 2, 22.5),
    (21, KG, 1, 22.5),
    (20, KG, -1, 19),
    (22.5, KG, -1, 20),
    (0, KG, -1, 0),
    (0, KG, 1, 1),
    (499, KG, 3, 500),
    (35, LB, 1, 37.5),
    (36, LB, -1, 35),
    (40, LB, 1, 45),
    (40, LB, -1, 37.5),
    (55, LB, -2, 45),
]

CONVERTED = [
    ("16–24 kg", LB, "35–55 lb"),
    ("2 × 4–6 kg", LB, "2 × 9–13 lb"),
    ("40 kg or more", LB, "90 lb or more"),
    ("10 to 16 kg", LB, "20 to 35 lb"),
    ("about 10-11 kg, later 0.4 kg", LB, "about 20-25 lb, later 1 lb"),
    ("9–9.2 kg", LB, "20 lb"),
    ("an empty light bar", LB, "an empty light bar"),
    ("35–55 lb", KG, "16–25 kg"),
    ("35–55 lb", LB, "35–55 lb"),
    ("0.1 kg", LB, "0.2205 lb"),
    ("12 kgm", LB, "12 kgm"),
]


@pytest.mark.parametrize(("text", "units", "pieces", "kilograms"), READ)
def test_what_a_person_types(text: str, units: Units, pieces: int, kilograms: float | None) -> None:
    found = read_load(text, units, pieces)
    assert found == (None if kilograms is None else pytest.approx(kilograms, abs=1e-12))


@pytest.mark.parametrize(
    "text", ["heavy", "-4", "1e3", "nan", "16 stone", "0 x 3", "501", "2 x 251", "12..5", "9" * 99]
)
def test_what_is_no_load_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no load; it is written like .* or 35 lb, and is 500 kg"):
        read_load(text, KG)


@pytest.mark.parametrize(("kilograms", "units", "pieces", "words"), WRITTEN)
def test_a_load_in_words(kilograms: float, units: Units, pieces: int, words: str) -> None:
    assert write_load(kilograms, units, pieces) == words


@pytest.mark.parametrize(("amount", "units", "steps", "after"), STEPPED)
def test_the_usual_steps(amount: float, units: Units, steps: int, after: float) -> None:
    assert to_units(stepped(to_kg(amount, units), units, steps), units) == after


def test_two_weights_are_stepped_together() -> None:
    assert (stepped(25.0, KG, 1, 2), stepped(25.0, KG, -1, 2), stepped(40.0, KG, 1, 2)) == (26.0, 24.0, 45.0)


@pytest.mark.parametrize(("words", "units", "converted"), CONVERTED)
def test_loads_among_words(words: str, units: Units, converted: str) -> None:
    assert in_units(words, units) == converted


FIRST = [("2 × 10–15 kg", 20.0), ("16–24 kg", 16.0), ("40 kg or more", 40.0), ("100 lb", 45.359237), ("a bar", None)]


@pytest.mark.parametrize(("words", "kilograms"), FIRST)
def test_the_lightest_load_of_a_suggestion(words: str, kilograms: float | None) -> None:
    assert first_load(words) == (None if kilograms is None else pytest.approx(kilograms))


def suggestions() -> set[str]:
    """Every load in words that the program ships."""
    entries = [holding.load for entry in catalogue().values() for holding in entry.holding]
    return {words for load in entries if load for words in (load.values() if isinstance(load, dict) else (load,))}


def test_every_suggestion_of_the_catalogue_comes_out_in_pounds() -> None:
    assert len(suggestions()) > 10
    for words in suggestions():
        pounds, lightest = in_units(words, LB), first_load(words)
        assert ("lb" in pounds) is ("kg" in words), words
        assert "kg" not in pounds
        assert in_units(words, KG) == words
        if lightest is None:
            assert pounds == words == "an empty light bar"
        else:
            assert first_load(pounds) == pytest.approx(lightest, rel=0.15), f"{words} → {pounds}"


@given(typed=TYPED, units=EVERYWHERE, pieces=PIECES)
def test_a_load_comes_back_as_it_was_typed(typed: float, units: Units, pieces: int) -> None:
    text = f"{typed:.3f}".rstrip("0").rstrip(".")
    kilograms = read_load(text, units, pieces)
    assert kilograms is not None
    assert write_amount(kilograms, units, pieces) == text
    assert read_load(write_load(kilograms, units, pieces), units, pieces) == kilograms


@given(kilograms=st.floats(0, HEAVIEST), units=EVERYWHERE, pieces=PIECES)
def test_what_is_written_is_read_as_the_same_and_is_near(kilograms: float, units: Units, pieces: int) -> None:
    words = write_load(kilograms, units, pieces)
    each = abs(to_units(kilograms / pieces, units) - kilograms / pieces / loads.KG_PER[units])
    assert each <= loads.GRID[units] / 2 + 1e-9
    read = read_load(words, units)
    assert read is not None
    assert write_load(read, units, pieces) == words


@given(amount=TYPED.filter(lambda amount: amount > 0), units=EVERYWHERE, steps=st.integers(1, 5), pieces=PIECES)
def test_steps_lead_up_and_down_and_never_out_of_bounds(amount: float, units: Units, steps: int, pieces: int) -> None:
    kilograms = to_kg(amount, units) * pieces
    more, less = (stepped(kilograms, units, way, pieces) for way in (steps, -steps))
    assert 0 <= less < kilograms < more <= HEAVIEST
    each = to_units(more / pieces, units)
    assert any(each % step == 0 for step in STEPS[units])
    assert stepped(more, units, -1, pieces) < more


@given(words=st.text(max_size=60))
def test_any_words_can_be_converted(words: str) -> None:
    assert isinstance(in_units(words, LB), str)
    first_load(words)


def test_a_session_writes_its_loads_in_the_units_of_the_settings() -> None:
    items = (Item(use="deadlift"), Item(use="romanian-deadlift", load=to_kg(95, LB)), Item(name="Squat", load=40))
    workout = Workout(format=1, title="T", exercise=items)
    ways = Ways(held={"deadlift": "two dumbbells"})
    found = {}
    for units in Units:
        preferences = Preferences(Level.STANDARD, Length.SHORT, ways=ways, units=units)
        found[units] = [block.load for block in make_plan(workout, catalogue(), preferences).blocks if not block.gap]
    assert found == {KG: ["2 × 8–12 kg", "43 kg", "40 kg"], LB: ["2 × 18–25 lb", "95 lb", "88 lb"]}
