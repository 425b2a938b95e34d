"""What the editor is handed: files that are never lost, totals, warnings, and a repetition to listen to."""

from dataclasses import replace
from pathlib import Path

import pytest

from hiptimer.cli.arguments import Arguments, parse
from hiptimer.cli.build import build
from hiptimer.cli.setting_up import Now
from hiptimer.cli.workbench import workbench
from hiptimer.core import editing
from hiptimer.core.editing import Spot
from hiptimer.core.terms import Length, Level
from hiptimer.core.timeline import Timeline
from hiptimer.core.workout import Item, Workout
from hiptimer.gui.choice import Wish
from hiptimer.gui.workbench import Conflict, Draft, Workbench
from tests.content import ASSETS

WAY = (Level.STANDARD, Length.SHORT)
FIRST = Spot("exercise", 0)

BY_HAND = 'format = 1\ntitle = "Mine" # and yours\n[[exercise]]\nname = "Plank"\nseconds = 30 # long\n'


def called(folder: Path, *given: str) -> Now:
    found = parse(["--data-dir", str(folder), *given])
    assert isinstance(found, Arguments)
    return Now(found)


def mine(folder: Path) -> tuple[Workbench, Path]:
    """A bench, and a workout that was written by hand."""
    now = called(folder, "--voice-engine", "silent")
    path = now.arguments.paths.workouts / "mine.toml"
    path.parent.mkdir(parents=True)
    path.write_text(BY_HAND, encoding="utf-8")
    return workbench(now), path


def longer(draft: Draft) -> Workout:
    return editing.change_item(draft.workout, FIRST, seconds=45)


def saved(found: Draft | Conflict) -> Draft:
    assert isinstance(found, Draft)
    return found


def test_a_workout_is_opened_changed_and_saved_in_its_place(tmp_path: Path) -> None:
    bench, path = mine(tmp_path)
    draft = bench.open("mine")
    assert (draft.name, draft.path, draft.text) == ("mine", path, BY_HAND)
    after = saved(bench.save(draft, longer(draft)))
    assert path.read_text(encoding="utf-8") == after.text == BY_HAND.replace("30", "45")
    again = saved(bench.save(after, draft.workout))
    assert again == draft


def test_one_that_the_program_ships_is_saved_as_a_copy(tmp_path: Path) -> None:
    bench, path = mine(tmp_path)
    shipped = ASSETS / "workouts" / "hip-extension.toml"
    before, draft = shipped.read_bytes(), bench.open("hip-extension")
    assert draft.path is None
    after = saved(bench.save(draft, editing.change(draft.workout, order="rounds")))
    assert after.name == "hip-extension-for-runners"
    assert after.path == path.parent / "hip-extension-for-runners.toml"
    assert bench.open(after.name).workout.order == "rounds"
    assert shipped.read_bytes() == before


def test_a_new_workout_is_named_after_its_title_and_hides_none(tmp_path: Path) -> None:
    bench, path = mine(tmp_path)
    draft = bench.start()
    assert draft.path is None
    assert draft.workout.exercise
    after = saved(bench.save(draft, editing.change(draft.workout, title="Hip extension")))
    assert (after.name, bench.save_copy(after.workout).name) == ("hip-extension-2", "hip-extension-3")
    assert bench.open(after.name) == after
    assert {one.name for one in path.parent.iterdir()} == {"mine.toml", "hip-extension-2.toml", "hip-extension-3.toml"}


@pytest.mark.parametrize(
    ("theirs", "words"),
    [
        (BY_HAND.replace("Plank", "Side plank"), ""),
        ("title", "It cannot be used as it is now: "),
        ("", "It cannot be used as it is now: "),
    ],
)
def test_what_both_changed_is_left_to_the_person(tmp_path: Path, theirs: str, words: str) -> None:
    bench, path = mine(tmp_path)
    draft = bench.open("mine")
    path.write_text(theirs, encoding="utf-8")
    found = bench.save(draft, longer(draft))
    assert isinstance(found, Conflict)
    assert found.words.startswith(f"{path} was changed by somebody else meanwhile, so nothing has been written.")
    assert words in found.words
    assert path.read_text(encoding="utf-8") == theirs
    if words:
        assert found.theirs is None
    else:
        assert found.theirs == bench.open("mine")
        assert saved(bench.save(found.theirs, longer(draft))).workout == longer(draft)


def test_where_others_changed_remarks_alone_there_is_nothing_to_decide(tmp_path: Path) -> None:
    bench, path = mine(tmp_path)
    draft = bench.open("mine")
    path.write_text("# new\n" + BY_HAND, encoding="utf-8")
    assert saved(bench.save(draft, longer(draft))).workout == longer(draft)
    assert path.read_text(encoding="utf-8") == "# new\n" + BY_HAND.replace("30", "45")


def test_where_others_wrote_the_same_there_is_nothing_to_do(tmp_path: Path) -> None:
    bench, path = mine(tmp_path)
    draft, theirs = bench.open("mine"), BY_HAND.replace("30", "45") + "# theirs\n"
    path.write_text(theirs, encoding="utf-8")
    assert saved(bench.save(draft, longer(draft))).text == theirs
    assert path.read_text(encoding="utf-8") == theirs


@pytest.mark.parametrize("name", ["no such", "broken", "elsewhere/none.toml"])
def test_what_cannot_be_opened_is_told(tmp_path: Path, name: str) -> None:
    bench, path = mine(tmp_path)
    (path.parent / "broken.toml").write_text("format = 2\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"there is no workout|is of format 2|there is no such file"):
        bench.open(name)


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    bench, path = mine(tmp_path)
    draft = bench.open("mine")
    path.unlink()
    path.parent.rmdir()
    path.parent.write_text("a file", encoding="utf-8")
    with pytest.raises(OSError, match="could not be written: "):
        bench.save(draft, longer(draft))


def test_a_look_follows_the_settings_of_the_moment(tmp_path: Path) -> None:
    now = called(tmp_path)
    bench = workbench(now)
    draft, catalogue = bench.open("hip-extension"), bench.catalogue()
    full = bench.look(draft.workout, WAY, catalogue)
    assert full.total == sum(phase.length for phase in full.plan.phases)
    assert full.fetch == ("a kettlebell", "a barbell", "a mat")
    now.take_up(replace(now.arguments.settings, warm_up=False, barbell=False))
    short = bench.look(draft.workout, WAY, catalogue)
    assert full.total - short.total == 120_000
    assert "a barbell" not in short.fetch


def test_without_a_voice_there_is_nothing_to_warn_of(tmp_path: Path) -> None:
    bench, _ = mine(tmp_path)
    assert bench.warn(bench.open("mine").workout, WAY, bench.catalogue()) == ()


HURRIED = Workout(
    format=1,
    title="Hurried",
    lead_in=5,
    change_over=6,
    sets=2,
    exercise=(
        Item(name="Single-arm dumbbell snatch from the hang", seconds=20, rest=20),
        Item(use="deadlift", reps=8, tempo="2-0-1-0"),
    ),
)


@pytest.fixture(scope="module")
def spoken(spoken_data: Path) -> Now:
    """A call with the natural voice, for tests that measure what it says."""
    return called(spoken_data, "--voice-engine", "natural")


def test_what_does_not_fit_is_told_once_an_item(spoken: Now) -> None:
    bench = workbench(spoken)
    warned = bench.warn(HURRIED, WAY, bench.catalogue())
    named, setup, reps = warned
    assert named.spot == FIRST
    assert named.words == (
        "'First: Single-arm dumbbell snatch from the hang' does not fit in 1.9 s: "
        "'Single-arm dumbbell snatch from the hang' is said instead."
    )
    assert setup.spot == reps.spot == Spot("exercise", 1)
    assert setup.words.startswith("'Pick up your ")
    assert setup.words.endswith(" s: it is left out.")
    assert reps.words == (
        "'Half-way', 'Three to go' and 'Last one' find no room among the other words: they are left out."
    )


def test_nothing_is_warned_of_in_the_built_in_workout(spoken: Now) -> None:
    bench = workbench(spoken)
    assert bench.warn(bench.open("hip-extension").workout, WAY, bench.catalogue()) == ()


def words_in(timeline: Timeline, start: int, stop: int) -> list[tuple[int, str]]:
    return [(cue.at - start, cue.text) for cue in timeline.track.between(start, stop) if start <= cue.at < stop]


@pytest.fixture(scope="module")
def whole(spoken: Now) -> Timeline:
    """The session that the workout is led by."""
    wish = Wish("hip-extension", Level.STANDARD, Length.MEDIUM)
    return build(wish, spoken.arguments.settings, spoken.arguments.paths).timeline


@pytest.mark.parametrize("spot", [Spot("warm_up", 1), *(Spot("exercise", index) for index in range(5))])
def test_what_is_listened_to_is_what_the_session_says(spoken: Now, whole: Timeline, spot: Spot) -> None:
    bench = workbench(spoken)
    workout, catalogue = bench.open("hip-extension").workout, bench.catalogue()
    heard = bench.listen(workout, spot, (Level.STANDARD, Length.MEDIUM), catalogue)
    blocks = [one for one in whole.blocks if one.gap is None and editing.SECTION_OF[one.section] == spot.section]
    begin = whole.starts[next(one.first for one in blocks if one.item == spot.index)] - sum(
        phase.length for phase in heard.timeline.phases if phase.rep is None and spot.section == "exercise"
    )
    last = max(cue.at for cue in heard.timeline.track.cues)
    assert words_in(heard.timeline, 0, last + 1) == words_in(whole, begin, begin + last + 1)
    assert all(cue.tone is not None or cue.text in heard.sounds.clips for cue in heard.timeline.track.cues)


def test_what_is_left_out_cannot_be_listened_to(spoken: Now) -> None:
    bench = workbench(spoken)
    workout, catalogue = bench.open("hip-extension").workout, bench.catalogue()
    assert workout.warm_up[1].seconds == {"short": 0, "medium": 20, "full": 20}
    with pytest.raises(ValueError, match="left out at level standard, length short"):
        bench.listen(workout, Spot("warm_up", 1), WAY, catalogue)


def test_warm_up_can_be_listened_to_though_sessions_go_without(spoken: Now) -> None:
    settings = replace(spoken.arguments.settings, warm_up=False)
    bench = workbench(Now(replace(spoken.arguments, settings=settings)))
    heard = bench.listen(bench.open("hip-extension").workout, Spot("warm_up", 0), WAY, bench.catalogue())
    assert heard.timeline.total > 0
