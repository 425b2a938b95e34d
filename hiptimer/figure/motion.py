"""How one pose becomes another: what lies between two poses, and how fast it is passed.

Belongs here: blending poses, easing. May not: joints, feet that step (walk), phases and their times (core).
"""

from typing import Final, TypeVar

import msgspec

S = TypeVar("S", bound=msgspec.Struct)

SOFT: Final = 0.1
"""Share of a lowering's time at either end in which it gathers and loses speed."""


def blend(start: S, end: S, share: float) -> S:
    """The pose, or the part of one, that lies `share` of the way between two of a kind.

    Every angle and place runs straight from one value to the other. What is no number cannot be half-way and should be
    the same in both; where it differs it changes in the middle.
    """
    return type(start)(
        **{name: _between(getattr(start, name), getattr(end, name), share) for name in start.__struct_fields__}
    )


def unlike(start: msgspec.Struct, end: msgspec.Struct) -> str:
    """The first field, other than the id, in which two poses differ so that nothing lies between; empty for none."""
    if type(start) is not type(end):
        return "kind"
    for name in start.__struct_fields__:
        a, b = getattr(start, name), getattr(end, name)
        if isinstance(a, msgspec.Struct) and isinstance(b, msgspec.Struct):
            inner = unlike(a, b)
            if inner:
                return f"{name}.{inner}"
        elif name != "id" and a != b and not (isinstance(a, float) and isinstance(b, float)):
            return name
    return ""


def lowering(time: float) -> float:
    """Share of the way after a share of the time: uniform but for soft ends, so that it keeps step with a count.

    From a tenth of the time to nine tenths the way equals the time; speed is continuous and starts and ends at 0.
    """
    if time < SOFT:
        return SOFT * _from_rest(time / SOFT)
    if time > 1 - SOFT:
        return 1 - SOFT * _from_rest((1 - time) / SOFT)
    return time


def lifting(time: float) -> float:
    """Share of the way after a share of the time: gathers speed to the middle and loses it after."""
    return time * time * (3 - 2 * time)


def leading(time: float) -> float:
    """As `lifting`, but ahead of it: most of the way is done when two thirds of the time are gone."""
    rest = 1 - lifting(time)
    return 1 - rest * rest


def _from_rest(time: float) -> float:
    """The cubic from 0 with no speed to 1 with speed 1 (Hermite)."""
    return time * time * (2 - time)


def _between(start: object, end: object, share: float) -> object:
    if start == end:
        return start
    if isinstance(start, float) and isinstance(end, float):
        return start + (end - start) * share
    if isinstance(start, msgspec.Struct) and isinstance(end, msgspec.Struct) and type(start) is type(end):
        return blend(start, end, share)
    return start if share < 0.5 else end  # noqa: PLR2004 the middle
