"""What the window takes from the program's own files: its icon, and its words in the language of the system.

Belongs here: finding and loading them, given the folder of the program's data. May not: drawing the icon
(icon), knowing where that folder is.

Spoken lines and the names of exercises are data in one language; they are shown as they are said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QIcon

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QLocale, QObject

ICONS: Final = "icons"
TRANSLATIONS: Final = "translations"

WRITTEN_IN: Final = "en"
"""The language of the words in the code, which needs no translation."""


def window_icon(assets: Path) -> QIcon:
    """The program's icon in every size; empty where none is found.

    Args:
        assets: The program's own data.
    """
    icon = QIcon()
    for file in sorted((assets / ICONS).glob("*.png")):
        icon.addFile(str(file))
    return icon


def translators(assets: Path, locale: QLocale, parent: QObject) -> list[QTranslator]:
    """What turns words into the person's language; nothing where the words of the code are what they want.

    Args:
        assets: The program's own data.
        locale: Its languages are tried in order; the first that is there is taken.
        parent: Owns the translators.

    Returns:
        Those to install, in this order: Qt's own words first, so that ours come before them.
    """
    for language in locale.uiLanguages():
        name = language.replace("-", "_")
        if name.split("_", maxsplit=1)[0] == WRITTEN_IN:
            break
        ours, qts = QTranslator(parent), QTranslator(parent)
        if ours.load(f"hiptimer_{name}", str(assets / TRANSLATIONS)):
            found = qts.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            return [qts, ours] if found else [ours]
    return []
