"""Putting a session together from settings and wishes."""

import json
from pathlib import Path

import pytest

from hiptimer.cli import main
from hiptimer.cli.build import offers, plan_of, preferences, total, wish_of
from hiptimer.core.remembered import remembered, ways
from hiptimer.core.settings import Settings
from hiptimer.core.terms import Length, Level, Side
from hiptimer.core.ways.values import NO_WEIGHT, Owned, Ways
from hiptimer.core.workout import Item, Workout
from hiptimer.gui.choice import Wish
from hiptimer.paths import locate
from tests.content import built_in, catalogue

RDL, DEADLIFT, BRIDGE = "romanian-deadlift", "deadlift", "single-leg-glute-bridge"
WORKOUT = "hip-extension"


def test_a_wish_wins_over_the_settings(tmp_path: Path) -> None:
    settings = Settings(variants=f"{RDL}=eight-counts", barbell=False)
    paths = locate(tmp_path)
    by_settings = plan_of(wish_of(WORKOUT, settings), settings, paths)
    by_wish = plan_of(Wish(WORKOUT, Level.STANDARD, Length.SHORT), settings, paths)
    assert by_settings.blocks[-4].exercise.name == "Romanian deadlift with two dumbbells"
    assert by_wish.blocks[-4].exercise.name == "Romanian deadlift"
    assert total(by_settings) - total(by_wish) == 8 * 3000


def test_offers_are_the_exercises_of_the_main_part_as_they_are_done() -> None:
    wanted = preferences(
        Settings(barbell=False, variants=f"{RDL}=three-counts {BRIDGE}=hold-five", held=f"{DEADLIFT}=no-weight"),
        Level.STANDARD, Length.SHORT,
    )  # fmt: skip
    found = {offer.exercise.id: offer for offer in offers(built_in(), catalogue(), wanted)}
    assert list(found) == [item.use for item in built_in().exercise]
    assert found[RDL].exercise.name == "Romanian deadlift with two dumbbells"
    assert (found[RDL].held, found[RDL].variants) == ("two dumbbells", ("three-counts",))
    assert found[RDL].implements == ("barbell", "two dumbbells", "kettlebell", "dumbbell", NO_WEIGHT)
    assert found[RDL].exercise.variant == catalogue()[RDL].variant
    assert (found[DEADLIFT].held, found[DEADLIFT].exercise.name) == ("", "Deadlift without weight")
    assert (found[BRIDGE].implements, found[BRIDGE].variants) == ((), ("hold-five",))


def test_each_exercise_is_offered_once_and_worded_for_the_first_side() -> None:
    item = Item(use=BRIDGE, reps=5)
    workout = Workout(format=1, title="T", exercise=(item, Item(name="Squat", reps=5, equipment="barbell"), item))
    wanted = preferences(Settings(first_side=Side.RIGHT), Level.STANDARD, Length.SHORT)
    bridge, squat = offers(workout, catalogue(), wanted)
    assert "right foot near your seat" in (bridge.exercise.setup or "")
    assert (squat.exercise.name, squat.held, squat.implements) == ("Squat", "barbell", ())


def test_settings_and_ways() -> None:
    wanted = Ways(Owned(mat=False), held={DEADLIFT: NO_WEIGHT}, variants={RDL: ("three-counts", "one-second-pause")})
    kept = remembered(Settings(rate=180), wanted)
    assert kept == Settings(rate=180, mat=False, variants=f"{RDL}=three-counts+one-second-pause")
    assert ways(kept).variants == wanted.variants


def timeline(tmp_path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, str, str]:
    silent = ["--data-dir", str(tmp_path), "--voice-engine", "silent"]
    status = main([*silent, "timeline", WORKOUT, "--json", *options])
    return status, *capsys.readouterr()


def test_the_command_line_knows_ways(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = [
        "--no-barbell",
        "--dumbbells",
        "one",
        "--held",
        f"{DEADLIFT}=no-weight",
        "--variants",
        f"{RDL}=six-counts",
    ]
    status, out, _ = timeline(tmp_path, capsys, *options)
    document = json.loads(out)
    assert status == 0
    assert document["length_ms"] == (878 + 8) * 1000
    names = {phase["exercise"] for phase in document["phases"]}
    assert {"Romanian deadlift with a kettlebell", "Deadlift without weight", "Kickstand deadlift"} <= names


WRONG = {
    "an exercise there is not": (["--variants", "deadlif=no-weight"], "did you mean 'deadlift'?"),
    "a variant there is not": (["--variants", f"{RDL}=three-count"], "did you mean 'three-counts'?"),
    "variants that exclude each other": (["--variants", f"{RDL}=three-counts+six-counts"], "not both"),
    "an implement it does not take": (["--held", f"{RDL}=rucksack"], "is not done with 'rucksack'"),
    "not the form": (["--held", "kettlebell"], "must be like"),
    "an unknown number of dumbbells": (["--dumbbells", "three"], "must be none, one or two"),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_ways_are_one_line_and_status_2(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options, message = WRONG[name]
    status, out, err = timeline(tmp_path, capsys, *options)
    assert (status, out) == (2, "")
    assert message in err
    assert len(err.strip().splitlines()) == 1


def test_the_list_refuses_them_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data-dir", str(tmp_path), "list", "--held", "deadlif=barbell"]) == 2
    assert "held: there is no exercise 'deadlif'" in capsys.readouterr().err
