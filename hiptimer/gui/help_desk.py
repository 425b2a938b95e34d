"""Joins the page of help to the start page; over a session the session's own screen shows it.

Belongs here: the way there and back. May not: what the page says.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.gui.screens.help import HelpPage
    from hiptimer.gui.screens.start import StartScreen
    from hiptimer.gui.window import Window


def offer_help(window: Window, keys_setting: Callable[[], str]) -> None:
    """Show the page whenever the start page asks for it.

    Args:
        window: Where.
        keys_setting: The setting `keys`, asked each time.
    """
    start = cast("StartScreen", window.screen_for("start"))
    start.help_asked.connect(partial(_show, window, keys_setting))


def _show(window: Window, keys_setting: Callable[[], str]) -> None:
    known = window.has_screen("help")
    page = cast("HelpPage", window.screen_for("help"))
    if not known:
        page.left.connect(partial(window.open, "start"))
    page.show_keys(keys_setting())
    window.open("help")
