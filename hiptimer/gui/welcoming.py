"""Joins the first page to the program: it comes before everything else, until it has been read.

Belongs here: what is kept once it has been read, and what comes after. May not: what the page says (screens.welcome).
"""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hiptimer.core.settings import Value
    from hiptimer.core.ways.values import Owned
    from hiptimer.gui.choice import Opening
    from hiptimer.gui.screens.welcome import WelcomeScreen
    from hiptimer.gui.window import Window


def welcome(window: Window, opening: Opening, keep: Callable[[Mapping[str, Value]], None]) -> None:
    """Show the page instead of the start page.

    Args:
        window: Where; not yet seen.
        opening: How it opens.
        keep: Has settings hold from now on, told once the page has been read.
    """
    screen = cast("WelcomeScreen", window.screen_for("welcome"))
    screen.prefer(opening.ways.owned, opening.keys)

    def agreed(owned: Owned) -> None:
        window.open("start")
        keep(read(opening.ways.owned, owned))

    screen.agreed.connect(agreed)
    window.open("welcome")


def read(before: Owned, owned: Owned) -> dict[str, Value]:
    """The settings of whoever has read the page: it is not shown again, and what there is at home is as it was ticked.

    Args:
        before: What there was held to be.
        owned: What there is.
    """
    was = asdict(before)
    told = {name: value for name, value in asdict(owned).items() if value != was[name]}
    return {"welcome": False} | {
        name: value.value if isinstance(value, StrEnum) else value for name, value in told.items()
    }


def after_welcome(window: Window, go_on: Callable[[], None]) -> None:
    """Go on now, or once the first page has been read, where it is shown."""
    if window.shown() != "welcome":
        go_on()
        return
    screen = cast("WelcomeScreen", window.screen_for("welcome"))
    # The page's own answer to it, which opens the start page, came first.
    screen.agreed.connect(lambda _owned: go_on())
