"""Names and texts from strangers, made fit to be shown, spoken and written.

Belongs here: taking out what hides, turns or breaks text; shortening. May not: what an engine reads aloud
(voice.spelling takes the force out of markup there).
"""

import re
from typing import Final

from hiptimer.core.checks.shapes import hidden, is_seen

LONGEST_NAME: Final = 80
LONGEST_TEXT: Final = 2000
MOST_READ: Final = 20_000
"""Characters looked at: of a text of megabytes no more than its beginning can be kept."""

TURNING: Final = frozenset("\u061c\u200e\u200f\ufeff")
"""Marks of direction and order that mean nothing on a line of ours."""


def clean_name(text: str) -> str:
    """One line of at most `LONGEST_NAME` characters; empty where nothing of it can be seen."""
    line = " ".join(_visible(text[:MOST_READ], keep="").split())
    if not any(map(is_seen, line)):
        return ""
    return line if len(line) <= LONGEST_NAME else line[: LONGEST_NAME - 1].rstrip() + "…"


def clean_text(text: str) -> str:
    """Lines of at most `LONGEST_TEXT` characters in all."""
    plain = _visible(re.sub(r"\r\n?|[\u2028\u2029]", "\n", text[:MOST_READ]), keep="\n\t").strip()
    return plain if len(plain) <= LONGEST_TEXT else plain[: LONGEST_TEXT - 1].rstrip() + "…"


def is_shortened(text: str, cleaned: str) -> bool:
    """Whether cleaning cut something off that can be seen."""
    return cleaned.endswith("…") and not text.rstrip().endswith("…")


def _visible(text: str, keep: str) -> str:
    """Without what is hidden; a line break or tab that is not kept becomes a space."""
    return "".join(
        letter if letter in keep else " " if letter.isspace() else "" if hidden(letter) or letter in TURNING else letter
        for letter in text
    )
