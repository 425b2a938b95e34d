"""What the window is handed: the start page's workouts as they come out, and what is kept of the choices made there."""

from pathlib import Path

import pytest

from hiptimer.cli import window
from hiptimer.cli.arguments import Arguments, parse
from hiptimer.core.terms import Colours, Length, Level, Units
from hiptimer.core.ways.values import BadWaysError, Dumbbells, Owned, Ways
from hiptimer.gui.choice import Choice, Wish
from hiptimer.storage.history.schema import FILE
from tests.cli.test_diary import AT, record_session

NOTHING = Owned(barbell=False, dumbbells=Dumbbells.NONE, kettlebell=False, rucksack=False, mat=False)


def called(tmp_path: Path, *given: str) -> Arguments:
    found = parse(["--data-dir", str(tmp_path), *given])
    assert isinstance(found, Arguments)
    return found


def built_in(tmp_path: Path, ways: Ways) -> Choice:
    return next(one for one in window.choices(called(tmp_path), ways) if one.name == "hip-extension")


def test_the_built_in_workout_as_it_is_written(tmp_path: Path) -> None:
    choice = built_in(tmp_path, Ways())
    assert choice.totals[Level.STANDARD, Length.SHORT] == 878_000
    assert choice.equipment == ("a kettlebell", "a barbell", "a mat")
    assert [offer.held for offer in choice.offers] == ["", "kettlebell", "kettlebell", "", "barbell"]
    assert choice.loads[Level.STANDARD] == ("", "16–24 kg", "10–16 kg", "", "20–30 kg")


def test_loads_are_written_in_the_units_of_the_settings(tmp_path: Path) -> None:
    given = called(tmp_path, "--units", "lb")
    choice = next(one for one in window.choices(given, Ways()) if one.name == "hip-extension")
    assert choice.loads[Level.STANDARD] == ("", "35–55 lb", "20–35 lb", "", "45–65 lb")
    assert window.opening(given).units is Units.LB


def test_without_anything_nothing_is_to_be_fetched(tmp_path: Path) -> None:
    choice = built_in(tmp_path, Ways(NOTHING))
    assert choice.equipment == ()
    assert choice.offers[1].exercise.name == "Deadlift without weight"
    assert set(choice.loads[Level.STRONG]) == {""}


def test_variants_and_implements_change_what_comes_out(tmp_path: Path) -> None:
    ways = Ways(held={"romanian-deadlift": "two dumbbells"}, variants={"romanian-deadlift": ("eight-counts",)})
    choice = built_in(tmp_path, ways)
    romanian = choice.offers[-1]
    assert (romanian.exercise.name, romanian.variants) == ("Romanian deadlift with two dumbbells", ("eight-counts",))
    assert choice.totals[Level.STANDARD, Length.SHORT] == 878_000 + 8 * 3000
    assert choice.loads[Level.STANDARD][-1] == "2 × 10–15 kg"


GONE = Ways(variants={"romanian-deadlift": ("eigth-counts",), "an-exercise-of-last-year": ("slow",)})


def test_what_was_kept_and_is_gone_since_empties_no_start_page(tmp_path: Path) -> None:
    assert window.choices(called(tmp_path), GONE) == window.choices(called(tmp_path), Ways())


def test_nor_keeps_it_a_session_from_beginning(tmp_path: Path) -> None:
    wish = Wish("hip-extension", Level.STANDARD, Length.SHORT, GONE)
    prepared = window._prepare(called(tmp_path, "--voice-engine", "silent"), wish, lambda _done, _total: None)
    assert prepared.timeline.total == 878_000


def test_what_the_call_asks_for_and_no_exercise_knows_is_refused_in_words(tmp_path: Path) -> None:
    asked = called(tmp_path, "play", "hip-extension", "--variants", "romanian-deadlift=eigth-counts")
    with pytest.raises(BadWaysError, match="did you mean 'eight-counts'"):
        window._check(asked)


def test_what_is_owned_and_done_is_kept_and_the_implement_of_a_session_is_not(tmp_path: Path) -> None:
    ways = Ways(
        Owned(barbell=False, dumbbells=Dumbbells.ONE),
        held={"deadlift": "rucksack"},
        variants={"romanian-deadlift": ("three-counts",)},
    )
    window.remember(called(tmp_path), ways)
    assert window.opening(called(tmp_path)).ways == Ways(ways.owned, variants=ways.variants)


def test_what_was_set_for_one_call_stays_out_of_the_file(tmp_path: Path) -> None:
    window.remember(called(tmp_path, "--level", "strong", "--colours", "light"), Ways(Owned(mat=False)))
    after = called(tmp_path)
    assert (after.settings.level, after.settings.colours) == (Level.STANDARD, Colours.DARK)
    assert not after.settings.mat


def test_the_window_opens_as_the_call_wants_it(tmp_path: Path) -> None:
    given = ["--level", "strong", "--colours", "high-contrast", "--reduce-motion", "--no-barbell", "--volume", "50"]
    found = window.opening(called(tmp_path, *given, "--held", "deadlift=no-weight", "play", "hip-extension"))
    assert (found.level, found.colours, found.reduce_motion, found.volume) == (
        Level.STRONG,
        Colours.HIGH_CONTRAST,
        True,
        0.5,
    )
    assert found.ways == Ways(Owned(barbell=False), held={"deadlift": "no weight"})
    assert found.workout == "hip-extension"


def test_a_workout_tells_when_it_was_last_done(tmp_path: Path) -> None:
    arguments = called(tmp_path)
    assert {one.last_done for one in window.choices(arguments, Ways())} == {None}
    record_session(arguments, "hip-extension")
    found = {one.name: one.last_done for one in window.choices(arguments, Ways())}
    assert found.pop("hip-extension") == AT
    assert set(found.values()) <= {None}


def test_a_damaged_history_empties_no_start_page(tmp_path: Path) -> None:
    arguments = called(tmp_path)
    arguments.paths.data.mkdir(parents=True)
    (arguments.paths.data / FILE).write_text("no history", encoding="utf-8")
    assert {one.last_done for one in window.choices(arguments, Ways())} == {None}
