"""What the window can do with everything at once.

Belongs here: its words for what went wrong. May not: doing it (keeping), widgets.

What needs a while to load is loaded when it is first asked for, after the first paint.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

from hiptimer.gui.safekeeping import Safekeeping
from hiptimer.paths import Paths


def safekeeping(paths: Paths) -> Safekeeping:
    """What the window is handed."""
    return Safekeeping(partial(_copy, paths), partial(_take_back, paths))


def _copy(paths: Paths, out: Path) -> None:
    from hiptimer.cli.keeping import copy_everything  # noqa: PLC0415  (after the first paint)

    with _told():
        copy_everything(paths, out)


def _take_back(paths: Paths, archive: Path) -> datetime:
    from hiptimer.cli.keeping import lay_ready  # noqa: PLC0415  (after the first paint)

    with _told():
        return lay_ready(paths, archive).made.astimezone()


@contextmanager
def _told() -> Iterator[None]:
    """Everything that can go wrong, as the window takes it."""
    from hiptimer.cli.keeping import in_words  # noqa: PLC0415  (after the first paint)
    from hiptimer.storage.reading import BadFileError  # noqa: PLC0415  (likewise)

    try:
        yield
    except BadFileError as error:
        raise ValueError(str(error)) from error
    except OSError as error:
        raise OSError(in_words(error)) from error
