"""The settings file.

Belongs here: reading it (what is wrong is said and left at its default) and writing it.
May not: what can be set (core.settings).
"""

from pathlib import Path
from typing import Final

from hiptimer.core.complaints import Complaint
from hiptimer.core.settings import SETTINGS, Settings, from_values, to_values
from hiptimer.storage.atomic import write_text
from hiptimer.storage.reading import BadFileError, Document, read_toml
from hiptimer.storage.toml_text import value_text

HEADING: Final = "# Settings of hiptimer; what is not here has its default. `hiptimer --help` explains each.\n"


def read_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """Read the settings; where there is no file, or an empty one, everything has its default.

    Returns:
        The settings, and every complaint as a line to show: a wrong file never keeps the program from starting.
    """
    if not path.exists():
        return Settings(), ()
    try:
        document = read_toml(path)
    except BadFileError as error:
        blank = all(message.endswith(": is empty") for message in error.messages)
        return Settings(), () if blank else tuple(f"{message}; the defaults are used" for message in error.messages)
    settings, complaints = from_values(document.data)
    return settings, _messages(document, complaints)


def _messages(document: Document, complaints: tuple[Complaint, ...]) -> tuple[str, ...]:
    used = {one.name: value_text(one.default).strip('"') or "nothing" for one in SETTINGS}
    told = (
        Complaint(one.where, f"{one.message}; {used[str(one.where[0])]} is used", one.key) if one.where else one
        for one in complaints
    )
    return document.messages(told)


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings that are not at their default, whole or not at all.

    A file with something in it that the program did not understand is kept beside the new one, as `….before`.

    Raises:
        OSError: it cannot be written; the file is as it was.
    """
    _, complaints = read_settings(path)
    if complaints and path.is_file():
        kept = path.with_name(path.name + ".before")
        path.replace(kept)
    lines = (f"{name} = {value_text(value)}\n" for name, value in to_values(settings).items())
    write_text(path, HEADING + "".join(lines))
