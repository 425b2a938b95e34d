"""Names of exercises, compared across programs.

Belongs here: when two names are the same to people. May not: which names a program has (its own module).
"""

import re


def plain(name: str) -> str:
    """A name without capitals, signs and plurals: `Push-Ups` and `push up` are the same."""
    return " ".join(word.removesuffix("s") for word in re.findall(r"\w+", name.casefold().replace("_", " ")))
