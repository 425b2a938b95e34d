"""Whether there is a screen to show a window on.

Belongs here: the question that has to be asked before Qt is, as without a screen Qt aborts the program. May not: Qt.
"""

from __future__ import annotations

import os
import sys


def no_screen() -> str | None:
    """Why no window can be shown here, in words; None if one can. Without this question Qt would abort the program."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if named or sys.platform in {"win32", "darwin"}:
        return None
    return (
        "no screen found (neither DISPLAY nor WAYLAND_DISPLAY is set); without one: hiptimer play WORKOUT --no-window"
    )
