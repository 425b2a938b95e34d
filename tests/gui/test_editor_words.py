"""What is written in the editor's fields is read as it is meant, and what is shown is read back the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.core import tempo
from hiptimer.core.editing import Spot, items
from hiptimer.core.terms import Length, Level
from hiptimer.gui.screens.editor_adding import matches
from hiptimer.gui.screens.editor_cards import after_card, cards, moved, next_spot, row_of
from hiptimer.gui.screens.editor_words import exact, read_number, read_tempo, write_number, write_tempo
from hiptimer.gui.screens.session_strip import pieces, planned
from tests.content import built_in, catalogue, plan_of, session

WAY = (Level.STANDARD, Length.FULL)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("  ", None),
        ("8", 8),
        ("7,5", 7.5),
        ("7.50", 7.5),
        ("-3", -3),
        ("8 x", "8 x"),
        ("1e9", "1e9"),
        ("nan", "nan"),
    ],
)
def test_numbers(text: str, value: object) -> None:
    assert read_number(text) == value


@given(st.one_of(st.integers(0, 3600), st.decimals(0, 3600, places=2).map(float)))
def test_a_number_that_is_shown_is_read_back(value: float) -> None:
    assert read_number(write_number(value)) == pytest.approx(value)


@given(st.lists(st.one_of(st.integers(0, tempo.LIMIT).map(str), st.just("X")), min_size=4, max_size=4))
def test_a_tempo_that_is_shown_is_read_back(parts: list[str]) -> None:
    assert write_tempo("-".join(parts)) == tuple(parts)
    assert read_tempo(tuple(parts)) == "-".join(parts)


def test_no_tempo_is_four_empty_fields() -> None:
    assert write_tempo(None) == write_tempo("nonsense") == ("", "", "", "")
    assert read_tempo(("", " ", "", "")) is None
    assert read_tempo(("3", "", "2", "x")) == "3--2-X"


@pytest.mark.parametrize(("total", "words"), [(None, ""), (0, "0:00"), (59_001, "1:00"), (878_000, "14:38")])
def test_times(total: int | None, words: str) -> None:
    assert exact(total) == words


def test_the_strip_of_a_plan_is_that_of_its_session() -> None:
    assert planned(plan_of()) == pieces(session())


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("deadlift", "Deadlift"),
        ("RDL", "Romanian deadlift"),
        ("lift dead", "Deadlift"),
        ("  WALKOUT ", "Glute bridge walkout"),
    ],
)
def test_the_nearest_is_found_first(text: str, first: str) -> None:
    assert matches(text, catalogue())[0].title == first


def test_everything_is_offered_where_nothing_is_typed_and_every_other_text_is_a_name() -> None:
    assert len(matches("", catalogue())) == len(catalogue())
    assert [card.title for card in matches("x" * 200, catalogue())] == ["x" * 80]
    assert [card.use for card in matches("Deadlift", catalogue())].count("") == 0


def test_every_card_is_found_by_its_place() -> None:
    shown = cards(built_in(), catalogue(), WAY)
    for row, card in enumerate(shown):
        assert row_of(shown, card.spot, section=card.kind == "section") == row
    assert shown[row_of(shown, Spot("cool_down", 99))].spot == Spot("cool_down", 4)


@given(st.data())
def test_a_card_that_is_dropped_below_another_stands_there(data: st.DataObject) -> None:
    workout = built_in()
    shown = cards(workout, catalogue(), WAY)
    dragged = data.draw(st.sampled_from([card for card in shown if card.kind == "item"]))
    above = data.draw(st.sampled_from(shown[1:]))
    assert dragged.spot is not None
    to = after_card(above, dragged.spot)
    after = cards(moved(workout, dragged.spot, to), catalogue(), WAY)
    row = row_of(after, to)
    assert after[row].title == dragged.title
    if above != dragged:
        assert after[row - 1].title == above.title


def test_steps_lead_through_every_section_and_end_at_both_ends() -> None:
    workout, spot = built_in(), Spot("warm_up", 0)
    assert next_spot(workout, spot, -1) is None
    seen = [spot]
    while (to := next_spot(workout, seen[-1], 1)) is not None:
        workout = moved(workout, seen[-1], to)
        seen.append(to)
    assert seen[-1] == Spot("cool_down", len(items(workout, "cool_down")) - 1)
    assert {each.section for each in seen} == {"warm_up", "exercise", "cool_down"}
