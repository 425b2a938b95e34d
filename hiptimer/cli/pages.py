"""What the pages beside the start page and the session are handed.

Belongs here: putting together what each of them can do; called after the first paint. May not: widgets.
"""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hiptimer.cli.catalogue import catalogue_bench
from hiptimer.cli.diary import diary
from hiptimer.cli.quick import quick_timer
from hiptimer.cli.safekeeping import safekeeping
from hiptimer.cli.setting_up import Now
from hiptimer.cli.shelf import shelf
from hiptimer.cli.workbench import workbench
from hiptimer.gui.choice import Wish
from hiptimer.gui.pages import Pages

if TYPE_CHECKING:
    from hiptimer.core.planned import Planned
    from hiptimer.gui.diary import Appointed


def pages(now: Now) -> Pages:
    """All of them.

    Args:
        now: the call, with the settings as they are in the window at the moment.
    """
    paths = now.arguments.paths
    return Pages(
        shelf=shelf(paths),
        quick=quick_timer(paths),
        catalogue=catalogue_bench(now),
        workbench=workbench(now),
        safekeeping=safekeeping(paths),
        diary=replace(diary(paths), plan=partial(_plan, now)),
    )


def _plan(now: Now, wish: Wish | None, planned: "Planned", out: Path) -> "Appointed":
    from hiptimer.cli.planning import plan_file  # noqa: PLC0415  (not before it is asked for)

    return plan_file(now.arguments, wish, planned, out)
