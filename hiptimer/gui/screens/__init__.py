"""One module per screen, and the list of them.

Belongs here: screens, each of which shows values it is handed and asks for things by signal.
May not: sessions, files, time.

A new screen is a module with a `build` function, and one line in `SCREENS`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Screen:
    """An entry of the list."""

    key: str
    title: str
    """In the title bar; to be translated in the context `Screen`."""
    build: Callable[[], QWidget]


# A screen's module is imported when it is first shown: the first paint of the window does not wait for the others.


def _start() -> QWidget:
    from hiptimer.gui.screens.start import build  # noqa: PLC0415 see above

    return build()


def _session() -> QWidget:
    from hiptimer.gui.screens.session import build  # noqa: PLC0415 see above

    return build()


def _done() -> QWidget:
    from hiptimer.gui.screens.done import build  # noqa: PLC0415 see above

    return build()


def _unfinished() -> QWidget:
    from hiptimer.gui.screens.unfinished import build  # noqa: PLC0415 see above

    return build()


def _welcome() -> QWidget:
    from hiptimer.gui.screens.welcome import build  # noqa: PLC0415 see above

    return build()


def _settings() -> QWidget:
    from hiptimer.gui.screens.settings import build  # noqa: PLC0415 see above

    return build()


def _editor() -> QWidget:
    from hiptimer.gui.screens.editor import build  # noqa: PLC0415 see above

    return build()


def _help() -> QWidget:
    from hiptimer.gui.screens.help import build  # noqa: PLC0415 see above

    return build()


def _quick() -> QWidget:
    from hiptimer.gui.screens.quick import build  # noqa: PLC0415 see above

    return build()


def _catalogue() -> QWidget:
    from hiptimer.gui.screens.catalogue import build  # noqa: PLC0415 see above

    return build()


def _history() -> QWidget:
    from hiptimer.gui.screens.history import build  # noqa: PLC0415 see above

    return build()


SCREENS: Final = (
    Screen("start", str(QT_TRANSLATE_NOOP("Screen", "Choose a workout")), _start),
    Screen("session", str(QT_TRANSLATE_NOOP("Screen", "Session")), _session),
    Screen("done", str(QT_TRANSLATE_NOOP("Screen", "Done")), _done),
    Screen("welcome", str(QT_TRANSLATE_NOOP("Screen", "Welcome")), _welcome),
    Screen("help", str(QT_TRANSLATE_NOOP("Screen", "Help")), _help),
    Screen("quick", str(QT_TRANSLATE_NOOP("Screen", "Quick timer")), _quick),
    Screen("catalogue", str(QT_TRANSLATE_NOOP("Screen", "Exercises")), _catalogue),
    Screen("history", str(QT_TRANSLATE_NOOP("Screen", "History")), _history),
    Screen("settings", str(QT_TRANSLATE_NOOP("Screen", "Settings")), _settings),
    Screen("editor", str(QT_TRANSLATE_NOOP("Screen", "Edit a workout")), _editor),
    Screen("unfinished", str(QT_TRANSLATE_NOOP("Screen", "Go on?")), _unfinished),
)
"""Every screen; the first is shown first."""
