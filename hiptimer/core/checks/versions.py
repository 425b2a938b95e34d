"""Older versions of a format, which are read for ever, and newer ones, which are refused by their number.

Belongs here: what a later format made of an earlier one's keys. May not: the rules of the present one.

Format 1 is the only one so far. Format 2 would add the function that makes its data out of format 1's to `UPGRADES`,
with fixtures of its own beside those of format 1, which stay as they are.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from hiptimer.core.complaints import Complaint

Upgrade: TypeAlias = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""Makes the next format's data, its number among them, out of one format's."""

UPGRADES: Final[tuple[Upgrade, ...]] = ()
"""From format 1 to 2, from 2 to 3 …"""


def present(data: object, upgrades: tuple[Upgrade, ...] = UPGRADES) -> tuple[object, tuple[Complaint, ...]]:
    """The data in the newest format.

    Args:
        data: What a file holds; what is no number of a format is left for the rules to complain about.
        upgrades: One for each format but the newest, the oldest first.

    Returns:
        The data, and why it cannot be read where it is of a format to come.
    """
    number = data.get("format") if isinstance(data, Mapping) else None
    newest = len(upgrades) + 1
    if not isinstance(data, Mapping) or not isinstance(number, int) or isinstance(number, bool) or number < 1:
        return data, ()
    if number > newest:
        known = "format 1" if newest == 1 else f"formats 1 to {newest}"
        message = f"the file is of format {number:,}, and this hiptimer reads {known}; a newer one reads it"
        return data, (Complaint(("format",), message),)
    for upgrade in upgrades[number - 1 :]:
        data = upgrade(data)
    return data, ()
