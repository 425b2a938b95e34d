"""What a tool tip says.

Belongs here: words of a file or a person as a tool tip shows them. May not: which words.
"""

from __future__ import annotations

from html import escape


def plain_tip(words: str) -> str:
    """Words as a tool tip that shows them as they are; Qt would take some of them for rich text."""
    return f"<qt>{escape(words)}</qt>" if words else ""
