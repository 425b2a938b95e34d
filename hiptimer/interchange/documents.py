"""The content of a foreign file → plain data, whatever is in it.

Belongs here: encodings, JSON, what is no text at all. May not: what the data means (one module for each format), files.
"""

import json
from typing import Final

import msgspec

from hiptimer.interchange import gvariant
from hiptimer.interchange.notes import Notes

LARGEST: Final = 1_000_000
"""Bytes of the largest file that is read: three hundred timers of ten steps."""

ARCHIVE: Final = b"PK\x03\x04"
"""How a zip file begins."""


def read_data(content: bytes, notes: Notes) -> object:
    """The data: dicts, lists, texts, numbers and None.

    Args:
        content: Of the file.
        notes: Told where letters may have come out wrong.

    Raises:
        ValueError: it is empty, too large, an archive, or neither JSON nor a list of settings; in words that go on from
            the name of the file.
    """
    if len(content) > LARGEST:
        msg = f"is too large, a file may have at most {LARGEST:,} bytes"
        raise ValueError(msg)
    if content.startswith(ARCHIVE):
        msg = "is a zip archive; unpack it and bring along the files that are in it"
        raise ValueError(msg)
    text = _text(content, notes).strip()
    if not text:
        msg = "is empty"
        raise ValueError(msg)
    if gvariant.looks_like(text):
        return gvariant.strings(text)
    return parse(text)


def parse(text: str) -> object:
    """JSON as data.

    Raises:
        ValueError: it is none, or holds a number or a nesting without measure; in words as above.
    """
    try:
        return msgspec.json.decode(text)
    except msgspec.ValidationError:
        msg = "holds a number that is too large"
        raise ValueError(msg) from None
    except msgspec.DecodeError as error:
        raise ValueError(_in_words(str(error))) from None
    except RecursionError:
        msg = "has too many brackets within brackets"
        raise ValueError(msg) from None
    except UnicodeEncodeError:
        msg = "holds half a character; save it as UTF-8"
        raise ValueError(msg) from None


def _text(content: bytes, notes: Notes) -> str:
    """By the mark in front or the zeros between; what is no UTF-8 is one byte a letter, as one of the timers writes."""
    encoding = json.detect_encoding(content)
    try:
        return content.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError:
        if encoding not in {"utf-8", "utf-8-sig"}:
            msg = f"is not the {encoding.upper()} text that it begins as; save it as UTF-8"
            raise ValueError(msg) from None
    notes.add("The file is no UTF-8 and was read as Latin-1; look at letters with accents.")
    return content.decode("latin-1")


def _in_words(error: str) -> str:
    if "surrogate" in error or "truncated" in error:
        return f"is not valid JSON, something is missing in it or at its end ({error})"
    return f"is of no format that is known here; it is not valid JSON ({error})"
