"""Made-up moments, for looking at screens without a session.

Belongs here: one value for every state a screen has to show; tests, pictures and a screen by itself use the same ones.
May not: real content (assets).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hiptimer.core.plan import Phase
from hiptimer.core.snapshot import Mode, Snapshot
from hiptimer.core.terms import Kind, Length, Level, Section, Side
from hiptimer.gui.choice import Choice
from hiptimer.gui.recap import Recap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hiptimer.core.terms import Ms

TOTAL: Final[Ms] = 878_000

MINUTES: Final = {
    Level.BEGINNER: ((12, 38), (27, 56), (44, 14)),
    Level.STANDARD: ((14, 38), (31, 56), (50, 14)),
    Level.STRONG: ((15, 20), (35, 5), (55, 50)),
}


def snapshots() -> dict[str, Snapshot]:
    """A moment of every sort, by name."""
    return _work() | _gaps() | _modes()


def choices() -> tuple[Choice, ...]:
    """A short list for the start page."""
    times = {
        (level, length): (minutes * 60 + seconds) * 1000
        for level, row in MINUTES.items()
        for length, (minutes, seconds) in zip(Length, row, strict=True)
    }
    halved = {key: total // 2 for key, total in times.items()}
    return (
        Choice(
            "hip-extension",
            "Hip extension for runners",
            times,
            ("a mat, if you like", "one kettlebell or heavy dumbbell", "a barbell, or two heavy dumbbells"),
        ),
        Choice("floor-only", "Floor only", halved, ()),
    )


def recap() -> Recap:
    """A session that was nearly all done."""
    return Recap(
        title="Hip extension for runners",
        whole=False,
        played=812_000,
        rows=(
            ("Warm-up", "done"),
            ("Single-leg glute bridge", "2 sets"),
            ("Deadlift", "2 sets"),
            ("Kickstand deadlift", "1 of 2 sets"),
            ("Glute bridge walkout", "2 sets"),
            ("Romanian deadlift", "2 sets"),
            ("Cool-down", "left out"),
        ),
    )


def _moment(phase: Phase, mode: Mode = Mode.PLAYING, *, position: Ms = 500_000, **shown: object) -> Snapshot:
    usual: Mapping[str, object] = {"count": "3", "caption": "", "coming": "", "elapsed": 0, "left": phase.length}
    given = {**usual, **shown}
    foot = given.get("foot")
    return Snapshot(
        mode=mode,
        position=position,
        index=17,
        phase=phase,
        elapsed=_whole(given["elapsed"]),
        left=_whole(given["left"]),
        count=str(given["count"]),
        caption=str(given["caption"]),
        coming=str(given["coming"]),
        total_left=TOTAL - position,
        total=TOTAL,
        foot=foot if isinstance(foot, Side) else None,
    )


def _whole(value: object) -> Ms:
    return value if isinstance(value, int) else 0


def _rep(kind: Kind, label: str, exercise: str, **fields: object) -> Phase:
    side = fields.get("side")
    return Phase(
        kind=kind,
        length=_whole(fields.get("length", 3000)),
        section=Section.MAIN,
        label=label,
        exercise=exercise,
        set=2,
        sets=3,
        side=side if isinstance(side, Side) else None,
        rep=_whole(fields.get("rep", 3)),
        reps=_whole(fields.get("reps", 8)),
    )


def _gap(kind: Kind, label: str, exercise: str, length: Ms, side: Side | None = None) -> Phase:
    return Phase(
        kind=kind, length=length, section=Section.MAIN, label=label, exercise=exercise, set=2, sets=3, side=side
    )


def _work() -> dict[str, Snapshot]:
    deadlift, bridge, walkout = "Romanian deadlift", "Single-leg glute bridge", "Glute bridge walkout"
    lower = _rep(Kind.LOWER, "Lower", deadlift, length=5000)
    hold = _rep(Kind.TOP, "Hold", bridge, length=2000, side=Side.LEFT, rep=5)
    lift = _rep(Kind.LIFT, "Lift", bridge, length=2000, side=Side.RIGHT, rep=8)
    step = _rep(Kind.STEP, "Walk out", walkout, length=6000, rep=2, reps=5)
    march = Phase(Kind.TIMED, 30_000, Section.WARM_UP, "March on the spot", "March on the spot")
    rest = "Rest 1:30, then set 3 of 3"
    turn = "Switch sides 0:12, then right leg, set 2 of 3"
    return {
        "lower-five": _moment(lower, count=5, caption="Down", coming=rest),
        "bridge-hold": _moment(hold, count=2, caption="Keep your belt line level", coming=turn),
        "bridge-lift-right": _moment(lift, count=1, caption="Last one", coming="Rest 0:45, then left leg, set 3 of 3"),
        "step-left": _moment(step, count=1, caption="Left", foot=Side.LEFT, coming="Rest 1:00, then set 3 of 3"),
        "timed": _moment(
            march, count=24, caption="Lift your knees, stay tall", coming="Leg swings, left leg", position=6_000
        ),
    }


def _gaps() -> dict[str, Snapshot]:
    rest = _gap(Kind.REST, "Rest", "Romanian deadlift", 90_000)
    turn = _gap(Kind.SIDE_CHANGE, "Switch sides", "Single-leg glute bridge", 12_000, Side.RIGHT)
    over = _gap(Kind.CHANGE_OVER, "Change over", "Kickstand deadlift", 120_000, Side.LEFT)
    lead = Phase(
        Kind.LEAD_IN, 20_000, Section.MAIN, "Get ready", "Single-leg glute bridge", set=1, sets=3, side=Side.LEFT
    )
    return {
        "lead-in": _moment(
            lead, Mode.READY, count=20, coming="Single-leg glute bridge, left leg, set 1 of 3", position=0
        ),
        "rest": _moment(rest, count=74, coming="Romanian deadlift, set 3 of 3"),
        "side-change": _moment(
            turn,
            count=9,
            coming="Single-leg glute bridge, right leg",
            caption="Switch sides. Right foot down, left knee against left elbow.",
        ),
        "change-over": _moment(
            over,
            count="1:58",
            coming="Kickstand deadlift, left leg, set 1 of 3",
            caption="Fetch one kettlebell or one dumbbell.",
        ),
    }


def _modes() -> dict[str, Snapshot]:
    own = Phase(Kind.TIMED, 60_000, Section.MAIN, "At your own pace", "Push-up", set=1, sets=3, reps=12, waits=True)
    lower = _rep(Kind.LOWER, "Lower", "Romanian deadlift", length=5000)
    rest = "Rest 1:30, then set 3 of 3"
    return {
        "own-pace": _moment(own, count=42, coming="Rest 1:00, then set 2 of 3"),
        "own-pace-waiting": _moment(own, Mode.WAITING, count=0, left=0, coming="Rest 1:00, then set 2 of 3"),
        "paused": _moment(lower, Mode.PAUSED, count=4, coming=rest),
        "count-in": _moment(lower, Mode.COUNT_IN, count=3, coming=rest),
        "done": _moment(lower, Mode.DONE, count=1, coming="End", position=TOTAL),
    }
