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


def lasting(paths: Paths, listen: Callable[[Callable[[], object]], str | None], notes: tuple[str, ...] = ()) -> Lasting:
    """What the window is handed.

    Args:
        paths: where the journal lives.
        listen: has the window shown at a second start.
        notes: what happened before the window was there, as lines to show.
    """
    return Lasting(
        partial(left_over, paths.state, notes), partial(_let_be, paths.state), partial(_take_down, paths.state), listen
    )


def left_over(folder: Path, notes: tuple[str, ...] = ()) -> tuple[CutShort | None, tuple[str, ...]]:
    """The session that was cut short, if there is one, and complaints, after the notes, as lines to show."""
    from datetime import UTC, datetime  # noqa: PLC0415  (after the first paint)

    from hiptimer.storage.journal import read_journal  # noqa: PLC0415  (likewise)

    found, complaints = read_journal(folder, datetime.now(UTC))
    if found is None:
        return None, (*notes, *complaints)
    asked = found.asked
    wish = Wish(asked.name, asked.level, asked.length, asked.ways)
    place = found.place
    return CutShort(found.title, place.words, wish, partial(_take_up, found), place), (*notes, *complaints)


def _take_up(found: "Unfinished", timeline: "Timeline") -> TakenUp | None:
    """Where it goes on in the session made anew; what was done of another one than this does not count."""
    from hiptimer.core.resume import from_runs, go_on_at, phases_digest  # noqa: PLC0415  (after the first paint)

    at = go_on_at(timeline, found.place, found.phases)
    if at is None:
        return None
    if found.phases != phases_digest(timeline):
        return TakenUp(at, played=found.played)
    return TakenUp(at, frozenset(from_runs(found.done, timeline.phases)), found.played, found.session)


def _let_be(folder: Path) -> None:
    from hiptimer.storage.journal import forget  # noqa: PLC0415  (after the first paint)

    forget(folder)


def _take_down(
    folder: Path, wish: Wish, timeline: "Timeline", session: str, complain: Callable[[str], None]
) -> "Journal":
    from hiptimer.storage.journal import Asked, Journal  # noqa: PLC0415  (after the first paint)

    asked = Asked(lasting_name(wish.name), wish.level, wish.length, wish.ways)
    return Journal(folder, asked, timeline, complain, session)


def lasting_name(workout: str) -> str:
    """The name of a workout, or the whole path of its file: the next start may happen in another folder."""
    return str(Path(workout).absolute()) if Path(workout).is_file() else workout
