"""Poses as data: the shape in which an exercise's file describes how a body stands, lies or kneels.

Belongs here: the fields and their limits, and nothing that only code could know. May not: joints, movements.

Angles are in degrees, places in body heights. The working leg and its arm are the ones that are seen in front; `other_`
means the opposite side.
"""

from typing import Annotated, Literal, TypeAlias

import msgspec
from msgspec import Meta

PoseId = Annotated[str, Meta(min_length=1, max_length=40)]
Tilt = Annotated[float, Meta(ge=-45, le=120)]
"""From upright, in degrees."""
Along = Annotated[float, Meta(ge=-2, le=2)]
"""A place along the floor, in body heights from the origin."""
Station = Annotated[float, Meta(ge=0.3, le=0.8)]
"""A place for the ankles of somebody lying, in body heights from the shoulder."""


class FreeLeg(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A leg in the air, by its joints."""

    hip: Annotated[float, Meta(ge=-45, le=140)]
    """Flexion: 0 is in line with the trunk, + brings the knee to the front."""
    knee: Annotated[float, Meta(ge=0, le=155)]
    """Flexion: 0 is straight."""
    foot: Annotated[float, Meta(ge=-30, le=60)] = 20.0
    """How far the toes point: 0 is square to the shank. The floor stops a foot that would sink into it."""


class FreeArm(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """An arm by its joints."""

    shoulder: Annotated[float, Meta(ge=-60, le=180)]
    """Flexion: 0 is along the trunk, + to the front and up."""
    elbow: Annotated[float, Meta(ge=0, le=150)]
    """Flexion: 0 is straight."""


class OnToes(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A foot that stands on ball and toes alone."""

    toe: Along
    """Where the tips of the toes are."""
    pitch: Annotated[float, Meta(ge=0, le=75)]
    """How far the heel is raised."""


class Standing(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """On one foot or both; the ankle of the standing foot is above the origin and that foot is flat."""

    id: PoseId
    shank: Tilt
    """Tilt of the standing leg's shank, + with the knee in front of the ankle."""
    thigh: Tilt
    """Tilt of its thigh, + with the hip behind the knee."""
    trunk: Tilt
    """+ leans forward."""
    fist: Along | None = None
    """How far in front of the origin the fists of hanging arms are; left out, the hands are on the hips."""
    empty: Literal["hang", "hips"] = "hang"
    """Where the hands are when nothing is held."""
    leg: FreeLeg | None = None
    """The working leg, where it does not stand."""
    other_leg: FreeLeg | None = None
    """The other leg, where it is in the air."""
    other_foot: OnToes | None = None
    """The other foot, where it props on its toes."""
    arm: FreeArm | None = None
    """The working side's arm, where it neither hangs nor rests on the hip."""
    other_arm: FreeArm | None = None


class Lying(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """On the back, shoulders on the floor above the origin; arms along the body unless told otherwise."""

    id: PoseId
    trunk: Annotated[float, Meta(ge=0, le=45)] | None = None
    """Above the floor; left out, shoulder, hip and knee are in one line."""
    ankle: Station = 0.475
    """Where the ankles of planted feet are."""
    far: bool = False
    """The feet are at the last of the exercise's stations instead."""
    toes: Annotated[float, Meta(ge=0, le=45)] = 0.0
    """How far the toes of planted feet are raised, the heels staying down."""
    leg: FreeLeg | None = None
    other_leg: FreeLeg | None = None
    arm: FreeArm | None = None
    other_arm: FreeArm | None = None
    press: bool = False
    """The other knee and the other elbow press against each other."""


class Kneeling(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """The working knee and the instep below it on the floor, the ankle above the origin."""

    id: PoseId
    thigh: Tilt
    """+ with the hip behind the knee."""
    trunk: Tilt
    """+ leans forward."""
    head: Annotated[float, Meta(ge=-45, le=15)] = 0.0
    """+ bends back, - brings the chin to the chest."""
    foot: Along | None = None
    """Where the other ankle is, its foot flat on the floor in front; left out, both knees are down."""
    hand: Along | None = None
    """Where both hands are on the floor; left out, they are on the hips."""


Pose: TypeAlias = Standing | Lying | Kneeling
