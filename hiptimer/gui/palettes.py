"""The colours, by what they are for.

Belongs here: every colour the window and the figure use, in each palette. May not: sizes (theme), painting.

Words in a session keep a contrast of 7 : 1 or more against the background, in every palette.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from hiptimer.core.terms import Colours


class Tint(Enum):
    """What a colour is for."""

    BACKGROUND = auto()
    TEXT = auto()
    QUIET = auto()
    """Words that matter less."""
    ACCENT = auto()
    """The one thing to press, and what is chosen."""
    ON_ACCENT = auto()
    TRACK = auto()
    """What is still empty in a strip or a dot; never a word."""
    WARNING = auto()
    DOWN = auto()
    UP = auto()
    HOLD = auto()
    STEP = auto()
    TIMED = auto()
    REST = auto()
    WORK = auto()
    """Work that is done, in the strip of a session."""
    WORK_AHEAD = auto()
    FIGURE_SKIN = auto()
    """Head and legs."""
    FIGURE_ARM = auto()
    """A shade apart from the legs, which arms cross."""
    FIGURE_HAIR = auto()
    FIGURE_TOP = auto()
    FIGURE_SLEEVE = auto()
    FIGURE_SHORTS = auto()
    FIGURE_WORKING = auto()
    """The leg that works, where the other only helps."""
    FIGURE_SHOE = auto()
    FIGURE_SOLE = auto()
    FIGURE_FAR = auto()
    """Limbs on the side that is turned away."""
    FIGURE_FAR_CLOTH = auto()
    FIGURE_FAR_SHOE = auto()
    LOAD = auto()
    LOAD_MARK = auto()
    """What gives a load its shape: hub, ring, pocket."""
    FLOOR = auto()
    SHADOW = auto()
    MARK = auto()
    """The stepping foot, contacts."""
    ON_MARK = auto()


DARK: Final = {
    Tint.BACKGROUND: "#11151a",
    Tint.TEXT: "#f3f1ec",
    Tint.QUIET: "#b3bac1",
    Tint.ACCENT: "#f6c177",
    Tint.ON_ACCENT: "#11151a",
    Tint.TRACK: "#39424c",
    Tint.WARNING: "#f6c177",
    Tint.DOWN: "#ff9d80",
    Tint.UP: "#6fdcae",
    Tint.HOLD: "#8fc1ff",
    Tint.STEP: "#e3a8f5",
    Tint.TIMED: "#e6dc7e",
    Tint.REST: "#c3ccd4",
    Tint.WORK: "#f6c177",
    Tint.WORK_AHEAD: "#8f734d",
    Tint.FIGURE_SKIN: "#e2cfbb",
    Tint.FIGURE_ARM: "#f3e5d6",
    Tint.FIGURE_HAIR: "#a87c5e",
    Tint.FIGURE_TOP: "#7c97b3",
    Tint.FIGURE_SLEEVE: "#8fa9c3",
    Tint.FIGURE_SHORTS: "#5b7794",
    Tint.FIGURE_WORKING: "#f6c177",
    Tint.FIGURE_SHOE: "#f3f1ec",
    Tint.FIGURE_SOLE: "#9aa5b0",
    Tint.FIGURE_FAR: "#8b837a",
    Tint.FIGURE_FAR_CLOTH: "#6a7683",
    Tint.FIGURE_FAR_SHOE: "#9b9a97",
    Tint.LOAD: "#d97455",
    Tint.LOAD_MARK: "#8f3f28",
    Tint.FLOOR: "#4a545f",
    Tint.SHADOW: "#2b343e",
    Tint.MARK: "#f6c177",
    Tint.ON_MARK: "#11151a",
}

LIGHT: Final = {
    Tint.BACKGROUND: "#faf8f4",
    Tint.TEXT: "#16191d",
    Tint.QUIET: "#474e56",
    Tint.ACCENT: "#6d3f00",
    Tint.ON_ACCENT: "#faf8f4",
    Tint.TRACK: "#cfcdc7",
    Tint.WARNING: "#8a1c0c",
    Tint.DOWN: "#862a0e",
    Tint.UP: "#00523a",
    Tint.HOLD: "#0c4384",
    Tint.STEP: "#6a2382",
    Tint.TIMED: "#524700",
    Tint.REST: "#3d464e",
    Tint.WORK: "#b83d00",
    Tint.WORK_AHEAD: "#b87a4e",
    Tint.FIGURE_SKIN: "#b08768",
    Tint.FIGURE_ARM: "#99714f",
    Tint.FIGURE_HAIR: "#4a3527",
    Tint.FIGURE_TOP: "#3f6d96",
    Tint.FIGURE_SLEEVE: "#4d7ca6",
    Tint.FIGURE_SHORTS: "#27425c",
    Tint.FIGURE_WORKING: "#c24100",
    Tint.FIGURE_SHOE: "#4a525a",
    Tint.FIGURE_SOLE: "#22272c",
    Tint.FIGURE_FAR: "#978e86",
    Tint.FIGURE_FAR_CLOTH: "#7f90a0",
    Tint.FIGURE_FAR_SHOE: "#898f96",
    Tint.LOAD: "#33383e",
    Tint.LOAD_MARK: "#9aa1a9",
    Tint.FLOOR: "#a9a69e",
    Tint.SHADOW: "#d5d1c8",
    Tint.MARK: "#b83d00",
    Tint.ON_MARK: "#faf8f4",
}

HIGH_CONTRAST: Final = {
    Tint.BACKGROUND: "#000000",
    Tint.TEXT: "#ffffff",
    Tint.QUIET: "#ffffff",
    Tint.ACCENT: "#ffe14d",
    Tint.ON_ACCENT: "#000000",
    Tint.TRACK: "#7a7a7a",
    Tint.WARNING: "#ffe14d",
    Tint.DOWN: "#ffb199",
    Tint.UP: "#7dffc4",
    Tint.HOLD: "#a8d4ff",
    Tint.STEP: "#f4c4ff",
    Tint.TIMED: "#fff799",
    Tint.REST: "#ffffff",
    Tint.WORK: "#ffe14d",
    Tint.WORK_AHEAD: "#9c8a36",
    Tint.FIGURE_SKIN: "#dedede",
    Tint.FIGURE_ARM: "#ffffff",
    Tint.FIGURE_HAIR: "#b0b0b0",
    Tint.FIGURE_TOP: "#9cc9ff",
    Tint.FIGURE_SLEEVE: "#c4dfff",
    Tint.FIGURE_SHORTS: "#6aa9f0",
    Tint.FIGURE_WORKING: "#ffe14d",
    Tint.FIGURE_SHOE: "#ffffff",
    Tint.FIGURE_SOLE: "#b0b0b0",
    Tint.FIGURE_FAR: "#a0a0a0",
    Tint.FIGURE_FAR_CLOTH: "#969eaa",
    Tint.FIGURE_FAR_SHOE: "#bcbcbc",
    Tint.LOAD: "#ff9a7a",
    Tint.LOAD_MARK: "#5c1a08",
    Tint.FLOOR: "#9a9a9a",
    Tint.SHADOW: "#2a2a2a",
    Tint.MARK: "#ffe14d",
    Tint.ON_MARK: "#000000",
}

PALETTES: Final = {Colours.DARK: DARK, Colours.LIGHT: LIGHT, Colours.HIGH_CONTRAST: HIGH_CONTRAST}
