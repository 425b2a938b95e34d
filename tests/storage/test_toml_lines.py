"""Every key is found on its line, however TOML lets it be written."""

import json
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.storage.toml_lines import Path, dots_in_key, key_lines, line_of

TEXT = '''# remark with [brackets] and "quotes"
plain = 1
a.b."c d" = 2          # a = 3
'single [quoted]' = 4
long = """
x = 1 # no remark
\\""" still text"""
raw = \'\'\'
[no.table]
\'\'\'
list = [
    1,   # one, two
    [2, 3],

    { inner = 4, deep = { er = 5 } },
]
[table]
key = "a = b"
[table.sub.subsub]
key = 1
[[many]]
key = 1
[[many]]
key = 2
[many.table]
key = 3
[[many.more]]
key = 4
[[many.more]]
key = { "x" = [ 1, { y = 2 } ] }
'''

EXPECTED: dict[Path, int] = {
    (): 1,
    ("plain",): 2,
    ("a",): 3,
    ("a", "b"): 3,
    ("a", "b", "c d"): 3,
    ("single [quoted]",): 4,
    ("long",): 5,
    ("raw",): 8,
    ("list",): 11,
    ("list", 0): 12,
    ("list", 1): 13,
    ("list", 1, 0): 13,
    ("list", 1, 1): 13,
    ("list", 2): 15,
    ("list", 2, "inner"): 15,
    ("list", 2, "deep"): 15,
    ("list", 2, "deep", "er"): 15,
    ("table",): 17,
    ("table", "key"): 18,
    ("table", "sub"): 19,
    ("table", "sub", "subsub"): 19,
    ("table", "sub", "subsub", "key"): 20,
    ("many",): 21,
    ("many", 0): 21,
    ("many", 0, "key"): 22,
    ("many", 1): 23,
    ("many", 1, "key"): 24,
    ("many", 1, "table"): 25,
    ("many", 1, "table", "key"): 26,
    ("many", 1, "more"): 27,
    ("many", 1, "more", 0): 27,
    ("many", 1, "more", 0, "key"): 28,
    ("many", 1, "more", 1): 29,
    ("many", 1, "more", 1, "key"): 30,
    ("many", 1, "more", 1, "key", "x"): 30,
    ("many", 1, "more", 1, "key", "x", 0): 30,
    ("many", 1, "more", 1, "key", "x", 1): 30,
    ("many", 1, "more", 1, "key", "x", 1, "y"): 30,
}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_path_has_its_line(end: str) -> None:
    text = TEXT.replace("\n", end)
    assert key_lines(text) == EXPECTED
    assert set(paths(tomllib.loads(text))) == set(EXPECTED), "the library's reader sees the same paths"


def paths(value: object, path: Path = ()) -> Iterator[Path]:
    yield path
    pairs: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    for key, inner in pairs:
        yield from paths(inner, (*path, key))


def test_a_path_without_a_line_has_that_of_what_is_around_it() -> None:
    lines = key_lines(TEXT)
    assert line_of(lines, ("many", 1, "missing")) == 23
    assert line_of(lines, ("nowhere", 3)) == 1


KEYS = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF, exclude_characters="\x7f"), max_size=6)
SCALARS = st.integers(-9, 9) | st.booleans() | KEYS
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)
ROWS = st.lists(st.tuples(KEYS, VALUES), max_size=5, unique_by=lambda pair: pair[0])


def written(value: object) -> str:
    """On one line, as TOML; a list may break it."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {written(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


@given(ROWS, st.lists(ROWS, max_size=3), st.integers(0, 2))
def test_any_document(top: list[tuple[str, Any]], tables: list[list[tuple[str, Any]]], blank: int) -> None:
    """Keys at the top, then an array of tables; each key must be on the line it was written on."""
    top = [(f"top {key}", value) for key, value in top]
    lines, expected = [], {(): 1}
    for key, value in top:
        lines.append(f"{json.dumps(key, ensure_ascii=False)} = {written(value)}")
        expected |= dict.fromkeys(paths(value, (key,)), len(lines))
        lines += ["# remark = 1"] * blank
    for index, rows in enumerate(tables):
        lines.append("[[ table ]]")
        expected.setdefault(("table",), len(lines))
        expected["table", index] = len(lines)
        for key, value in rows:
            lines.append(f"\t{json.dumps(key, ensure_ascii=False)}={written(value)} # = 3")
            expected |= dict.fromkeys(paths(value, ("table", index, key)), len(lines))
    text = "\n".join(lines)
    tomllib.loads(text)
    assert key_lines(text) == expected


@given(st.text(alphabet="ab.=[]{},\"'\\\n #1", max_size=60))
def test_what_is_no_toml_is_scanned_without_trouble(text: str) -> None:
    """The scan is only used on what the library could read, and would do no harm on anything else."""
    assert all(1 <= line <= text.count("\n") + 1 for line in key_lines(text).values())


@pytest.mark.parametrize(
    ("line", "dots"),
    [("a = 1", 0), ("a.b.c = 1", 2), ('a."b.b".c = "x.y.z"', 2), ("[a.b]", 1), ("a = [1.5, 2.5]", 1), ("a . b = 1", 1)],
)
def test_dots_in_a_key(line: str, dots: int) -> None:
    assert dots_in_key(line) == dots
