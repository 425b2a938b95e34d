"""On which line of a TOML text each key stands.

Belongs here: the standard library's reader tells values but no lines, so this scans the text a second time, and only
once something is wrong. May not: values, complaints.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

Path: TypeAlias = tuple[str | int, ...]

TOKEN: Final = re.compile(
    r"""
    (?P<newline>\n)
  | (?P<skip>[ \t\r]+ | \#[^\n]*)
  | (?P<text>\"{3}(?:[^\\]|\\.)*?\"{3,5} | '{3}.*?'{3,5} | "(?:[^"\\\n]|\\.)*" | '[^'\n]*')
  | (?P<mark>[][{}=,.])
  | (?P<bare>[^][{}=,.\s\#"']+ | .)
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(slots=True)
class Bracket:
    """An array or inline table that is still open."""

    path: Path
    table: bool
    index: int = 0


@dataclass(slots=True)
class Scan:
    """What has been seen so far."""

    lines: dict[Path, int] = field(default_factory=lambda: {(): 1})
    last: dict[Path, int] = field(default_factory=dict)
    """Of every array of tables, the place of its last table."""
    table: Path = ()
    key: list[str] = field(default_factory=list)
    opened: int = 0
    """Brackets that open the header under way; 0 outside a header."""
    value: Path | None = None
    """Where the value under way belongs; None before a `=`."""
    brackets: list[Bracket] = field(default_factory=list)


def key_lines(text: str) -> dict[Path, int]:
    """The line of every key path, array element and table header of a valid TOML text; the first line is 1."""
    scan = Scan()
    for kind, piece, line in _pieces(text):
        if kind == "newline":
            _end_of_line(scan)
        elif scan.value is None:
            _in_key(scan, kind, piece, line)
        else:
            _in_value(scan, scan.value, piece, line)
    return scan.lines


def line_of(lines: Mapping[Path, int], path: Path) -> int:
    """The line of a path, or of the nearest thing around it that has one."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def dots_in_key(line: str) -> int:
    """The most dots that one key on the line has."""
    most = run = 0
    for kind, piece, _ in _pieces(line):
        if kind == "mark":
            run = run + 1 if piece == "." else 0
        most = max(most, run)
    return most


def _pieces(text: str) -> Iterator[tuple[str, str, int]]:
    """Kind, text and line of each piece but blanks and comments."""
    line = 1
    for match in TOKEN.finditer(text):
        kind, piece = match.lastgroup or "", match.group()
        if kind != "skip":
            yield kind, piece, line
        if kind in {"newline", "text"}:
            line += piece.count("\n")


def _end_of_line(scan: Scan) -> None:
    """A statement ends here, unless a bracket is open."""
    if not scan.brackets:
        scan.key, scan.opened, scan.value = [], 0, None


def _in_key(scan: Scan, kind: str, piece: str, line: int) -> None:
    """Before the `=` of a statement or of a pair in an inline table, or within a table's header."""
    if kind in {"bare", "text"}:
        scan.key.append(_plain(kind, piece))
    elif piece == "[" and not scan.key:
        scan.opened += 1
    elif piece == "]" and scan.opened and scan.key:
        _header(scan, line)
    elif piece == "=":
        base = scan.brackets[-1].path if scan.brackets else scan.table
        scan.value = _noted(scan, (*base, *scan.key), line, len(scan.key))
        scan.key = []
    elif piece == "}" and scan.brackets:
        _close(scan)


def _header(scan: Scan, line: int) -> None:
    """`[a.b]` or `[[a.b]]`; a part that is an array of tables means its last one."""
    path: Path = ()
    *front, name = scan.key
    for part in front:
        path = _latest(scan, (*path, part))
    path = (*path, name)
    if scan.opened > 1:
        scan.lines.setdefault(path, line)
        scan.last[path] = scan.last.get(path, -1) + 1
    scan.table = _noted(scan, _latest(scan, path), line, len(scan.key))
    scan.key = []


def _latest(scan: Scan, path: Path) -> Path:
    return (*path, scan.last[path]) if path in scan.last else path


def _noted(scan: Scan, path: Path, line: int, new: int) -> Path:
    """Remember the line of a path and of its last `new` parts."""
    for stop in range(len(path) - new + 1, len(path) + 1):
        scan.lines.setdefault(path[:stop], line)
    return path


def _in_value(scan: Scan, value: Path, piece: str, line: int) -> None:
    """After the `=`."""
    if piece == "]":
        _close(scan)
        return
    inside = scan.brackets[-1] if scan.brackets else None
    if piece == ",":
        if inside and inside.table:
            scan.value = None
        elif inside:
            inside.index += 1
            scan.value = (*inside.path, inside.index)
        return
    if piece == "}":
        _close(scan)
        return
    scan.lines.setdefault(value, line)
    if piece == "[":
        scan.brackets.append(Bracket(value, table=False))
        scan.value = (*value, 0)
    elif piece == "{":
        scan.brackets.append(Bracket(value, table=True))
        scan.value = None


def _close(scan: Scan) -> None:
    """The innermost bracket closes; what follows belongs to the value it was."""
    if scan.brackets:
        scan.value = scan.brackets.pop().path
    scan.key = []


def _plain(kind: str, piece: str) -> str:
    """A key without its quotes and escapes."""
    if kind == "bare":
        return piece
    if piece.startswith("'"):
        return piece.strip("'")
    try:
        return str(tomllib.loads(f"key = {piece}")["key"])
    except tomllib.TOMLDecodeError:
        return piece
