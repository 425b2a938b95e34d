"""Planned sessions as an iCalendar file, for the calendar of any phone or desktop (RFC 5545).

Belongs here: the lines of such a file. May not: on which days (core.planned), what time it is now (handed over).

Times are *floating*: half past six stays half past six wherever the runner is, and when the clocks change.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import NAMESPACE_OID, uuid5

from hiptimer.core.planned import DAYS, Planned
from hiptimer.core.terms import SECOND, Ms
from hiptimer.interchange.cleaning import clean_name, clean_text

SUFFIX: Final = ".ics"
LABEL: Final = "calendar"

WIDTH: Final = 75
"""Octets of a line, its end not counted; what is longer goes on in the next one after a space."""

WARNING: Final = timedelta(minutes=30)
"""So long before, the calendar reminds: time to finish something and to lay out the weights."""

MINUTE: Final[Ms] = 60 * SECOND


@dataclass(frozen=True, slots=True)
class Appointment:
    """What stands in the calendar."""

    workout: str
    """Its name; another plan for the same workout takes the place of this one in the calendar."""
    title: str
    about: str
    lasts: Ms


def calendar(planned: Planned, appointment: Appointment, now: datetime) -> bytes:
    """The content of the file.

    Args:
        planned: When; the first session is on the first of its days from today on whose time has not passed.
        appointment: What.
        now: In local time, with its zone.
    """
    title = clean_name(appointment.title) or "Workout"
    begin = first(planned, now)
    minutes = max(1, -(-appointment.lasts // MINUTE))
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//hiptimer//hiptimer//EN",
        "BEGIN:VEVENT",
        f"UID:{uuid5(NAMESPACE_OID, f'hiptimer/plan/{appointment.workout}')}",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART:{begin:%Y%m%dT%H%M%S}",
        f"DURATION:PT{minutes}M",
        f"RRULE:FREQ=WEEKLY;COUNT={planned.sessions};BYDAY={','.join(day[:2].upper() for day in planned.days)}",
        f"SUMMARY:{escaped(title)}",
        f"DESCRIPTION:{escaped(clean_text(appointment.about))}",
        "TRANSP:OPAQUE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"TRIGGER:-PT{WARNING // timedelta(minutes=1)}M",
        f"DESCRIPTION:{escaped(title)}",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{folded(line)}\r\n" for line in lines).encode()


def first(planned: Planned, now: datetime) -> datetime:
    """When the first session begins, in the local time of `now` and without a zone."""
    here = now.replace(tzinfo=None)
    midnight = here.replace(hour=0, minute=0, second=0, microsecond=0)
    begin = midnight + timedelta(minutes=planned.minute)
    while begin < here or DAYS[begin.weekday()] not in planned.days:
        begin += timedelta(days=1)
    return begin


def escaped(text: str) -> str:
    r"""A text as it stands in a line: `\`, `;`, `,` and the end of a line behind a backslash."""
    for letter, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(letter, written)
    return text


def folded(line: str) -> str:
    """A line in pieces of at most `WIDTH` octets, never parted within a letter."""
    pieces: list[str] = []
    piece, octets = "", 0
    for letter in line:
        more = len(letter.encode())
        if octets + more > WIDTH:
            pieces.append(piece)
            piece, octets = " ", 1
        piece += letter
        octets += more
    return "\r\n".join((*pieces, piece))
