"""A workout that is handed out as a file of another program.

Belongs here: joining workout, plan and format. May not: any format's own keys (interchange), making a session (build).
"""

from hiptimer.cli import DONE
from hiptimer.cli.arguments import Arguments
from hiptimer.cli.build import catalogue, plan_of, total, wish_of
from hiptimer.core.snapshot import clock
from hiptimer.interchange import WorkoutExporter
from hiptimer.interchange.writing import written
from hiptimer.storage.atomic import replacing
from hiptimer.storage.workouts import find_workout


def hand_out(exporter: WorkoutExporter, arguments: Arguments) -> int:
    """Write the workout, as it is at the chosen level and length, and tell what the format cannot hold.

    Raises:
        BadFileError: there is no such workout, or with every complaint about it.
        OSError: the file cannot be written; it is as it was.
    """
    settings, paths = arguments.settings, arguments.paths
    plan = plan_of(wish_of(arguments.workout, settings), settings, paths)
    exercises, _ = catalogue(paths)
    about = find_workout(arguments.workout, paths.workout_folders, exercises).about
    found = written(exporter, plan, about)
    with replacing(arguments.out) as file:
        file.write(found.content)
    print(f"{arguments.out}: {plan.title}, {clock(total(plan))}, for {exporter.label}")
    print(*(f"    {note}\n" for note in found.notes), sep="", end="")
    return DONE
