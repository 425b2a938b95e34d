"""The window's words in other languages: gathered from the code, and held complete.

    python3 packaging/dev.py translate [LANGUAGE…]    gather the words, also for a new language, and make what is loaded
    python3 packaging/dev.py check                    among other things: nothing is missing, nothing is stale

Each language is a file `hiptimer_LANGUAGE.ts`, filled in with an editor or Qt Linguist, and the `.qm` made from it.

Belongs here: calling Qt's tools, and what their files must hold. May not: translations themselves (assets), anything
outside the standard library.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
WORDS = "hiptimer/gui"
"""The room whose words people see in the window; every other room's are data, or a terminal's."""
FOLDER = "assets/translations"

MESSAGE = re.compile(r"<message>(.*?)</message>", re.DOTALL)
SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
TRANSLATION = re.compile(r"<translation(?P<state>[^>]*)>(?P<text>.*?)</translation>", re.DOTALL)
OPEN_PLACE = re.compile(r"\{\w*\}")


def tool(name: str) -> str:
    """Path of one of PySide6's programs, beside the Python that runs.

    Raises:
        FileNotFoundError: it is not installed.
    """
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        msg = f"{name} is not beside {sys.executable}; start this through packaging/dev.py, which sets everything up"
        raise FileNotFoundError(msg)
    return found


def languages(root: Path) -> list[Path]:
    """The file of each language."""
    return sorted((root / FOLDER).glob("hiptimer_*.ts"))


def gather(root: Path, file: Path) -> None:
    """Bring a language's file up to date with the code: new words come in unfinished, unused ones go.

    Raises:
        subprocess.CalledProcessError: the tool could not do it, and has said why.
    """
    sources = [path.relative_to(root).as_posix() for path in sorted((root / WORDS).rglob("*.py"))]
    quietly = ["-silent", "-no-obsolete", "-locations", "none"]
    subprocess.run([tool("pyside6-lupdate"), *quietly, *sources, "-ts", str(file)], cwd=str(root), check=True)


def release(file: Path, into: Path) -> None:
    """Make what the program loads out of a language's file.

    Raises:
        subprocess.CalledProcessError: the tool could not do it, and has said why.
    """
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(file), "-qm", str(into)], check=True)


def problems(root: Path) -> list[str]:
    """What is missing or stale in any language, in words; the files stay as they are."""
    found = [] if languages(root) else [f"{FOLDER}: there is no language at all"]
    with tempfile.TemporaryDirectory(prefix="hiptimer-translations-") as scratch:
        for file in languages(root):
            fresh, made = Path(scratch, file.name), Path(scratch, file.name).with_suffix(".qm")
            shutil.copyfile(str(file), str(fresh))
            gather(root, fresh)
            release(fresh, made)
            shipped = file.with_suffix(".qm")
            found += [f"{file.name}: {problem}" for problem in faults(fresh.read_text("utf-8"))]
            if fresh.read_bytes() != file.read_bytes():
                found.append(f"{file.name}: it is not what the code says now")
            if not shipped.is_file() or shipped.read_bytes() != made.read_bytes():
                found.append(f"{shipped.name}: it is not what {file.name} says now")
    return found


def faults(text: str) -> list[str]:
    """The words of a language's file that are not translated, or whose open places were lost in translation."""
    found = []
    for message in MESSAGE.findall(text):
        (source,) = SOURCE.findall(message)
        match = TRANSLATION.search(message)
        words = unescape(match["text"]) if match else ""
        if not words.strip() or (match and "unfinished" in match["state"]):
            found.append(f"not translated: {unescape(source)!r}")
        elif sorted(OPEN_PLACE.findall(words)) != sorted(OPEN_PLACE.findall(unescape(source))):
            found.append(f"other open places than in {unescape(source)!r}: {words!r}")
    return found


def main(arguments: Sequence[str]) -> int:
    """Gather and make everything; with `--check` only say what is wrong."""
    try:
        if arguments != ["--check"]:
            for file in {*languages(ROOT), *(ROOT / FOLDER / f"hiptimer_{language}.ts" for language in arguments)}:
                gather(ROOT, file)
                release(file, file.with_suffix(".qm"))
        found = problems(ROOT)
    except FileNotFoundError as error:
        sys.exit(str(error))
    except subprocess.CalledProcessError as error:
        sys.exit(f"{Path(error.cmd[0]).name} failed; the reason stands above.")
    if found:
        advice = f"Fill in what is missing in {FOLDER}, then: python3 packaging/dev.py translate"
        print("\n".join([*found, advice]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
