"""What the editor of workouts can do: files, totals, warnings, and a repetition to listen to.

Belongs here: putting folders, catalogue, voice and documents together for the window. May not: widgets, how a text is
changed (storage), what a change of a document is (core.editing).

What needs a while to load is loaded when it is first asked for, after the first paint.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from hiptimer.cli.setting_up import Now
from hiptimer.core.terms import SECOND
from hiptimer.gui.workbench import Conflict, Draft, Outlook, Warned, Way, Workbench

if TYPE_CHECKING:
    from pathlib import Path

    from hiptimer.core.editing import Spot
    from hiptimer.core.exercise import Exercise
    from hiptimer.core.misfits import Misfit
    from hiptimer.core.plan import Plan
    from hiptimer.core.workout import Workout
    from hiptimer.gui.choice import Prepared

TITLE: Final = "My workout"

ROOM_WORTH_TELLING: Final = 150
"""In ms; no word is that short."""

LONGEST_QUOTE: Final = 60
"""Characters of a line that are quoted."""

FIRST: Final = "single-leg-glute-bridge"
"""What a new workout begins with: it needs nothing but a floor."""


def workbench(now: Now) -> Workbench:
    """What the window is handed.

    Args:
        now: the call, with the settings as they are in the window at the moment.
    """
    return Workbench(
        catalogue=partial(_catalogue, now),
        open=partial(open_draft, now),
        start=partial(_start, now),
        save=partial(save, now),
        save_copy=partial(save_copy, now),
        look=partial(look, now),
        warn=partial(warn, now),
        listen=partial(listen, now),
    )


def _catalogue(now: Now) -> "Mapping[str, Exercise]":
    from hiptimer.cli.build import catalogue  # noqa: PLC0415  (after the first paint)

    exercises, _ = catalogue(now.arguments.paths)
    return exercises


def open_draft(now: Now, name: str) -> Draft:
    """Read a workout by the name it is listed under, or by the path of its file.

    Raises:
        ValueError: there is none, or with every complaint about it.
    """
    from hiptimer.storage.reading import BadFileError  # noqa: PLC0415  (after the first paint)
    from hiptimer.storage.workouts import locate_workout  # noqa: PLC0415  (likewise)

    paths = now.arguments.paths
    try:
        path = locate_workout(name, paths.workout_folders)
        draft = _read(now, path)
    except BadFileError as error:
        raise ValueError(str(error)) from error
    return draft if paths.assets.resolve() not in path.resolve().parents else replace(draft, path=None)


def _read(now: Now, path: "Path") -> Draft:
    """Read a file.

    Raises:
        BadFileError: with every complaint.
    """
    from hiptimer.storage.workouts import read_with_text  # noqa: PLC0415  (after the first paint)

    workout, text = read_with_text(path, _catalogue(now))
    return Draft(workout, path.stem, path, text)


def _start(now: Now) -> Draft:
    from hiptimer.core.editing import item_for  # noqa: PLC0415  (after the first paint)
    from hiptimer.core.workout import Workout  # noqa: PLC0415  (likewise)

    return Draft(Workout(format=1, title=TITLE, exercise=(item_for(_catalogue(now)[FIRST]),)))


def save(now: Now, draft: Draft, workout: "Workout") -> Draft | Conflict:
    """Write the workout in the place of the draft; where that has no file of its own, under a new name.

    A file in which others changed nothing but remarks and layout keeps theirs.

    Raises:
        OSError: it cannot be written, in words; the file is as it was.
    """
    from hiptimer.storage.own_files import ChangedOutsideError  # noqa: PLC0415  (after the first paint)
    from hiptimer.storage.workout_files import save_workout  # noqa: PLC0415  (likewise)

    if draft.path is None:
        return save_copy(now, workout)
    try:
        text = save_workout(draft.path, draft.text, draft.workout, workout)
        return replace(draft, workout=workout, text=text)
    except ChangedOutsideError:
        theirs, complaint = _theirs(now, draft.path)
    if theirs is not None and theirs.workout == workout:
        return theirs
    if theirs is not None and theirs.workout == draft.workout and theirs.text != draft.text:
        return save(now, theirs, workout)
    words = f"{draft.path} was changed by somebody else meanwhile, so nothing has been written. {complaint}"
    return Conflict(theirs, words.rstrip())


def _theirs(now: Now, path: "Path") -> tuple[Draft | None, str]:
    """What the file holds now, or what is wrong with it."""
    from hiptimer.storage.reading import BadFileError  # noqa: PLC0415  (after the first paint)

    try:
        return _read(now, path), ""
    except BadFileError as error:
        return None, f"It cannot be used as it is now: {error.messages[0]}"


def save_copy(now: Now, workout: "Workout") -> Draft:
    """Write it under a new name, made from its title.

    Raises:
        OSError: it cannot be written, in words.
    """
    from hiptimer.storage.workout_files import write_workout  # noqa: PLC0415  (after the first paint)

    paths = now.arguments.paths
    shipped = {path.stem for path in paths.workout_folders[0].glob("*")}
    path, text = write_workout(paths.workouts, workout, shipped)
    return Draft(workout, path.stem, path, text)


def look(now: Now, workout: "Workout", way: Way, exercises: "Mapping[str, Exercise]") -> Outlook:
    """What comes of a checked workout at one level and length, in the person's ways."""
    from hiptimer.cli.build import total  # noqa: PLC0415  (after the first paint)
    from hiptimer.core.fetch import to_fetch  # noqa: PLC0415  (likewise)
    from hiptimer.core.remembered import ways  # noqa: PLC0415  (likewise)

    plan = _plan(now, workout, way, exercises)
    return Outlook(plan, total(plan), to_fetch(plan, ways(now.arguments.settings).owned))


def _plan(
    now: Now, workout: "Workout", way: Way, exercises: "Mapping[str, Exercise]", *, whole: bool = False
) -> "Plan":
    """The plan in the person's ways; the whole of it has warm-up and cool-down even where sessions go without."""
    from hiptimer.cli.build import preferences  # noqa: PLC0415  (after the first paint)
    from hiptimer.core.plan import make_plan  # noqa: PLC0415  (likewise)
    from hiptimer.core.ways.wishes import known  # noqa: PLC0415  (likewise)

    wanted = preferences(now.arguments.settings, *way)
    if whole:
        wanted = replace(wanted, warm_up=True, cool_down=True)
    return make_plan(workout, exercises, replace(wanted, ways=known(wanted.ways, exercises)))


def warn(now: Now, workout: "Workout", way: Way, exercises: "Mapping[str, Exercise]") -> Sequence[Warned]:
    """What does not fit, from the real length of every spoken line: each line once an item, where it is met first.

    Nothing where nobody speaks.
    """
    from hiptimer.cli.build import stage  # noqa: PLC0415  (after the first paint)
    from hiptimer.core.editing import spot_of  # noqa: PLC0415  (likewise)
    from hiptimer.core.misfits import misfits  # noqa: PLC0415  (likewise)

    plan = _plan(now, workout, way, exercises, whole=True)
    staged = stage(plan, now.arguments.settings, now.arguments.paths)
    found: dict[Spot, dict[str, Misfit]] = {}
    for one in misfits(staged.slots, staged.prepared.timeline, staged.lengths):
        found.setdefault(spot_of(plan.blocks[one.block]), {}).setdefault(one.text, one)
    warned = [Warned(spot, words) for spot, ones in found.items() for words in _in_words(tuple(ones.values()))]
    return (*warned, *(Warned(None, problem) for problem in staged.prepared.problems))


def _in_words(item: "Sequence[Misfit]") -> "Iterator[str]":
    """What does not fit in one item: a line each, but one for all that is merely left out for want of any room."""
    from hiptimer.core.complaints import listed, shown  # noqa: PLC0415  (after the first paint)

    crowded = [one for one in item if one.instead is None and not ROOM_WORTH_TELLING < one.room < one.length]
    for one in item:
        line = shown(one.text.rstrip("."), LONGEST_QUOTE)
        fits = f"does not fit in {one.room / SECOND:.1f} s" if one.room < one.length else "is a word too many here"
        if one.instead is not None and one.instead.tone is None:
            yield f"{line} {fits}: {shown(one.instead.text.rstrip('.'), LONGEST_QUOTE)} is said instead."
        elif one.instead is not None:
            yield f"{line} {fits}: a tone stands in for it."
        elif one not in crowded:
            yield f"{line} {fits}: it is left out."
    if crowded:
        lines = listed((shown(one.text.rstrip("."), LONGEST_QUOTE) for one in crowded), "and")
        find, are = ("finds", "it is") if len(crowded) == 1 else ("find", "they are")
        yield f"{lines} {find} no room among the other words: {are} left out."


def listen(now: Now, workout: "Workout", spot: "Spot", way: Way, exercises: "Mapping[str, Exercise]") -> "Prepared":
    """The first repetition of an item, exactly as a session says it; of a timed one, its beginning.

    Raises:
        ValueError: there is nothing to hear at this level and length, in words.
    """
    from hiptimer.cli.build import stage  # noqa: PLC0415  (after the first paint)
    from hiptimer.core.editing import spot_of  # noqa: PLC0415  (likewise)
    from hiptimer.core.excerpt import first_rep  # noqa: PLC0415  (likewise)

    plan = _plan(now, workout, way, exercises, whole=True)
    index = next((n for n, one in enumerate(plan.blocks) if one.gap is None and spot_of(one) == spot), None)
    if index is None:
        level, length = way
        msg = f"it is left out at level {level.value}, length {length.value}, so there is nothing to hear"
        raise ValueError(msg)
    # What is said in the gap before may reach into it, and the other way round.
    staged = stage(plan, now.arguments.settings, now.arguments.paths, blocks=range(index - 1, index + 2))
    return replace(staged.prepared, timeline=first_rep(staged.prepared.timeline, index))
