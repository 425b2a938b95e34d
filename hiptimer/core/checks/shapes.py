"""Whether data has the shape of a struct: every deviation at once, in words.

Belongs here: types, ranges, unknown and missing keys, tables by level or length, all from the structs' own annotations.
May not: rules that join several fields (workout, exercise).
"""

from collections.abc import Iterator, Mapping
from functools import cache
from math import isfinite
from typing import Any, Final
from unicodedata import category

import msgspec
from msgspec import inspect

from hiptimer.core.complaints import SYNONYMS, Complaint, Where, did_you_mean, listed, shown
from hiptimer.core.terms import Length, Level

MULTI_LINE: Final = frozenset({"about", "why", "start", "muscles"})
"""Texts that are read on a screen and may have several lines."""

FAMILIES: Final = (tuple(level.value for level in Level), tuple(length.value for length in Length))
"""The two sets of keys a varied value can have."""


def deviations(value: object, struct: type[msgspec.Struct]) -> Iterator[Complaint]:
    """Everything in which `value` (of dicts, lists and plain values) is not what the struct describes."""
    return _deviations(value, _described(struct), ())


@cache
def _described(struct: type[msgspec.Struct]) -> inspect.Type:
    """What the annotations say; they never change, and going through them takes longer than going through a workout."""
    return inspect.type_info(struct)


def _deviations(value: object, info: inspect.Type, where: Where) -> Iterator[Complaint]:
    match info:
        case inspect.Metadata():
            yield from _deviations(value, info.type, where)
        case inspect.StructType():
            yield from _of_table(value, info, where)
        case inspect.VarTupleType():
            yield from _of_list(value, info, where)
        case inspect.UnionType():
            yield from _of_union(value, info, where)
        case _:
            message = _of_plain(value, info, where)
            if message:
                yield Complaint(where, message)


def _of_table(value: object, info: inspect.StructType, where: Where) -> Iterator[Complaint]:
    if not isinstance(value, Mapping):
        yield Complaint(where, f"must be a table, not {kind_of(value)}")
        return
    fields = {field.encode_name: field for field in info.fields}
    for key in value:
        if key not in fields:
            yield Complaint(where, f"unknown key {shown(key)}{did_you_mean(str(key), fields, SYNONYMS)}", str(key))
    for name, field in fields.items():
        if name in value:
            yield from _deviations(value[name], field.type, (*where, name))
        elif field.required:
            yield Complaint(where, f"{name!r} is missing; write {name} = {_sample(field.type)}")


def _sample(info: inspect.Type) -> str:
    """What a missing value could look like."""
    match info:
        case inspect.Metadata():
            return _sample(info.type)
        case inspect.LiteralType():
            return str(info.values[0])
        case inspect.IntType() | inspect.FloatType():
            return _plain(max(info.ge or 0, 0))
        case _:
            return '"…"'


def _of_list(value: object, info: inspect.VarTupleType, where: Where) -> Iterator[Complaint]:
    tables = isinstance(info.item_type, inspect.StructType)
    if not isinstance(value, list | tuple):
        hint = f"write [[{where[-1]}]] with two brackets" if tables else "write it in [ ]"
        yield Complaint(where, f"must be a list, not {kind_of(value)}; {hint}")
        return
    if info.max_length is not None and len(value) > info.max_length:
        yield Complaint(where, f"must have at most {info.max_length} entries, not {len(value)}")
        return
    for index, item in enumerate(value):
        yield from _deviations(item, info.item_type, (*where, index))


def _of_union(value: object, info: inspect.UnionType, where: Where) -> Iterator[Complaint]:
    """Of the unions there are here: a value that may be left out, and one that may vary by level or length."""
    varied = next((member for member in info.types if isinstance(member, inspect.DictType)), None)
    single = next(member for member in info.types if not isinstance(member, inspect.DictType | inspect.NoneType))
    if varied is None or not isinstance(value, Mapping):
        yield from _deviations(value, single, where)
        return
    yield from _of_keys(value, where)
    for key, one in value.items():
        if any(key in family for family in FAMILIES):
            yield from _deviations(one, varied.value_type, (*where, key))


def _of_keys(value: Mapping[Any, object], where: Where) -> Iterator[Complaint]:
    """A varied table names every level, or every length, and nothing else."""
    known = [key for family in FAMILIES for key in family]
    for key in value:
        if key not in known:
            yield Complaint(where, f"unknown key {shown(key)}{did_you_mean(str(key), known)}", str(key))
    touched = [family for family in FAMILIES if any(key in family for key in value)]
    choice = ", or ".join(listed(family, "and") for family in FAMILIES)
    if len(touched) > 1:
        yield Complaint(where, f"must vary by level or by length, not both: give {choice}")
    elif not touched:
        yield Complaint(where, f"must have a value for each of {choice}")
    else:
        missing = [key for key in touched[0] if key not in value]
        if missing:
            verb = "is" if len(missing) == 1 else "are"
            yield Complaint(where, f"{listed(missing, 'and')} {verb} missing; give {listed(touched[0], 'and')}")


def _of_plain(value: object, info: inspect.Type, where: Where) -> str:
    """What is wrong with a value that holds no others; empty where nothing is."""
    match info:
        case inspect.IntType() | inspect.FloatType():
            return _of_number(value, info)
        case inspect.StrType():
            return _of_text(value, info, multi_line=bool(where) and where[-1] in MULTI_LINE)
        case inspect.BoolType():
            return "" if isinstance(value, bool) else f"must be true or false, not {kind_of(value)}"
        case inspect.LiteralType():
            return _of_choice(value, info.values)
        case inspect.EnumType():
            return _of_choice(value, tuple(member.value for member in info.cls))
        case _:
            msg = f"a field of type {info} needs words of its own"
            raise NotImplementedError(msg)


def _of_number(value: object, info: inspect.IntType | inspect.FloatType) -> str:
    whole = isinstance(info, inspect.IntType)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return f"must be a {'whole ' if whole else ''}number, not {kind_of(value)}"
    if isinstance(value, float) and whole:
        return f"must be a whole number, not {shown(value)}"
    low, high = info.ge, info.le
    too_far = (low is not None and value < low) or (high is not None and value > high)
    if not too_far and (isinstance(value, int) or isfinite(value)):
        return ""
    limits = f"{_plain(low)} to {_plain(high)}" if high is not None else f"at least {_plain(low)}"
    return f"must be {limits}, not {shown(value)}"


def _plain(number: float | None) -> str:
    return f"{number:g}" if number is not None else ""


def _of_text(value: object, info: inspect.StrType, *, multi_line: bool) -> str:
    if not isinstance(value, str):
        return f"must be text, not {kind_of(value)}"
    if info.min_length and not any(is_seen(letter) for letter in value[: info.max_length]):
        return "must not be empty"
    if info.max_length is not None and len(value) > info.max_length:
        return f"must have at most {info.max_length} characters, not {len(value)}"
    if value.isprintable():
        return ""  # what is hidden is not, and letter by letter it takes long
    odd = next((letter for letter in value if hidden(letter) and not (multi_line and letter in "\n\t")), None)
    return f"must not hold the invisible character {shown(odd)}" if odd else ""


def is_seen(letter: str) -> bool:
    """Whether it leaves a mark of its own: no space, no control, no joiner, no accent without a letter."""
    return category(letter)[0] not in "CMZ"


def hidden(letter: str) -> bool:
    """Control characters, lone surrogates, and those that turn the direction of the text around them."""
    turns = "\u202a" <= letter <= "\u202e" or "\u2066" <= letter <= "\u2069"
    return turns or category(letter) in {"Cc", "Cs", "Zl", "Zp"}


def _of_choice(value: object, choices: tuple[Any, ...]) -> str:
    if not isinstance(value, bool) and any(value == choice and type(value) is type(choice) for choice in choices):
        return ""
    words = [repr(choice) if isinstance(choice, str) else str(choice) for choice in choices]
    guess = did_you_mean(value, [one for one in choices if isinstance(one, str)]) if isinstance(value, str) else ""
    return f"must be {listed(words)}, not {shown(value)}{guess}"


def tables(data: Mapping[str, Any], key: str) -> list[tuple[int, Mapping[str, Any]]]:
    """The tables of a list with their places, for rules that join fields; what else is there is a deviation."""
    items = data.get(key)
    return [(i, item) for i, item in enumerate(items if isinstance(items, list) else ()) if isinstance(item, Mapping)]


def kind_of(value: object) -> str:
    """The type of a value in words."""
    names = (
        (bool, "true or false"),
        (int, "a whole number"),
        (float, "a number"),
        (str, "text"),
        (Mapping, "a table"),
        (list | tuple, "a list"),
    )
    return next((name for kind, name in names if isinstance(value, kind)), "a date or time")
