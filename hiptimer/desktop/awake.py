"""Screen and system stay awake while a session runs.

Belongs here: asking the operating system for it, through wakepy, and letting go again.
May not: deciding when a session runs.

wakepy's modes must be entered and left in one thread, and a bus that does not answer may hold up the asking. So a
thread of its own asks, waits and lets go.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from wakepy import keep

if TYPE_CHECKING:
    from collections.abc import Callable

    from wakepy import ActivationResult

REMEDY = "Set a longer time-out in the system settings."

PATIENCE = 2.0
"""Seconds that letting go, or a probe, may take before nobody waits for it any longer."""


def keep_awake(report: Callable[[str], None]) -> Callable[[], None]:
    """Keep screen and system awake until the returned function is called.

    Args:
        report: called with the reason in words, from another thread, if that is not possible.

    Returns:
        What lets go again; calling it twice does no harm.
    """
    over = threading.Event()
    thread = threading.Thread(target=_hold, args=(over, report), name="keep-awake", daemon=True)
    thread.start()

    def let_go() -> None:
        over.set()
        thread.join(PATIENCE)

    return let_go


def probe() -> str | None:
    """Try it for a moment.

    Returns:
        None when it works, else the reason in words.
    """
    reasons: list[str] = []
    over = threading.Event()
    over.set()
    thread = threading.Thread(target=_hold, args=(over, reasons.append), name="keep-awake-probe", daemon=True)
    thread.start()
    thread.join(PATIENCE)
    if thread.is_alive():
        return _sentence("the desktop did not answer")
    return reasons[0] if reasons else None


def _hold(over: threading.Event, report: Callable[[str], None]) -> None:
    """Hold the screen awake until `over` is set; report why not, if not."""
    try:
        with keep.presenting(on_fail=lambda result: report(reason(result))):
            over.wait()
    except (RuntimeError, OSError) as error:  # wakepy's own errors and a bus that went away
        if not over.is_set():
            report(_sentence(str(error)))


def reason(result: ActivationResult) -> str:
    """Why the screen cannot be kept awake, in one sentence a person can use."""
    tried = [attempt.method.name for attempt in result.list_methods() if attempt.success is False]
    if "DBUS_SESSION_BUS_ADDRESS is" in " ".join(result.get_failure_text().split()):
        return _sentence("no desktop session (D-Bus) here")
    if tried:
        return _sentence(f"this desktop did not grant it (asked {' and '.join(tried)})")
    return _sentence("this system has no way known to hiptimer")


def _sentence(why: str) -> str:
    return f"The screen may switch off: {why}. {REMEDY}"
