"""What outlasts the window: the journal of a session, and the session that was cut short.

Belongs here: putting journal, place and wish together for the window. May not: files, widgets.

What needs a while to load is loaded when it is first asked for, after the first paint.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hiptimer.gui.choice import CutShort, Lasting, TakenUp, Wish
from hiptimer.paths import Paths

if TYPE_CHECKING:
    from hiptimer.core.timeline import Timeline
    from hiptimer.storage.journal import Journal, Unfinished


def lasting(paths: Paths, listen: Callable[[Callable[[], object]], str | None]) -> Lasting:
    """What the window is handed.

    Args:
        paths: where the journal lives.
        listen: has the window shown at a second start.
    """
    return Lasting(
        partial(left_over, paths.state), partial(_let_be, paths.state), partial(_take_down, paths.state), listen
    )


def left_over(folder: Path) -> tuple[CutShort | None, tuple[str, ...]]:
    """The session that was cut short, if there is one, and complaints as lines to show."""
    from datetime import UTC, datetime  # noqa: PLC0415  (after the first paint)

    from hiptimer.storage.journal import read_journal  # noqa: PLC0415  (likewise)

    found, complaints = read_journal(folder, datetime.now(UTC))
    if found is None:
        return None, complaints
    asked = found.asked
    wish = Wish(asked.name, asked.level, asked.length, asked.ways)
    return CutShort(found.title, found.place.words, wish, partial(_take_up, found)), complaints


def _take_up(found: "Unfinished", timeline: "Timeline") -> TakenUp | None:
    """Where it goes on in the session made anew; what was done of another one than this does not count."""
    from hiptimer.core.resume import from_runs, go_on_at, phases_digest  # noqa: PLC0415  (after the first paint)

    at = go_on_at(timeline, found.place, found.phases)
    if at is None:
        return None
    same = found.phases == phases_digest(timeline)
    return TakenUp(at, frozenset(from_runs(found.done, timeline.phases)) if same else frozenset(), found.played)


def _let_be(folder: Path) -> None:
    from hiptimer.storage.journal import forget  # noqa: PLC0415  (after the first paint)

    forget(folder)


def _take_down(folder: Path, wish: Wish, timeline: "Timeline", complain: Callable[[str], None]) -> "Journal":
    from hiptimer.storage.journal import Asked, Journal  # noqa: PLC0415  (after the first paint)

    # The next start may happen in another folder.
    name = str(Path(wish.name).absolute()) if Path(wish.name).is_file() else wish.name
    return Journal(folder, Asked(name, wish.level, wish.length, wish.ways), timeline, complain)
