"""Every setting once, as data: name, type, default, range, help.

Belongs here: what can be set, and reading one value from text. The command line's options, the settings file and the
settings screen are made from it. May not: files (storage), argparse (cli), screens (gui).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, Any, Final, TypeAlias, get_args, get_type_hints

from hiptimer.core.complaints import Complaint, did_you_mean, listed, shown
from hiptimer.core.own_keys import KEYS_FORM, read_keys
from hiptimer.core.terms import Colours, Count, Length, Level, Side, Talk, Units
from hiptimer.core.ways.text import HELD_FORM, VARIANTS_FORM, read_held, read_variants
from hiptimer.core.ways.values import Dumbbells

Value: TypeAlias = bool | int | str


class VoiceEngine(StrEnum):
    """What speaks."""

    AUTO = "auto"
    NATURAL = "natural"
    SYSTEM = "system"
    SILENT = "silent"


class Part(StrEnum):
    """What a setting is about: the headings of the settings screen, in their order."""

    VOICE = "voice"
    TALK = "talk"
    BODY = "body"
    EQUIPMENT = "equipment"
    SCREEN = "screen"
    KEYS = "keys"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class About:
    """What is to be known of a setting beside its name, type and default."""

    part: Part
    help: str
    low: int = 0
    high: int = 0
    unit: str = ""
    form: str = ""
    """Of a text that not any text will do for, an example."""
    read: Callable[[str], object] | None = None
    """What reads such a text; raises ValueError in words."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """What the person has chosen, for every session."""

    voice_engine: Annotated[VoiceEngine, About(Part.VOICE, "what speaks; auto takes the first that works")] = (
        VoiceEngine.AUTO
    )
    voice: Annotated[str, About(Part.VOICE, "the engine's voice, by its id; empty for the engine's usual one")] = ""
    rate: Annotated[int, About(Part.VOICE, "how fast the voice speaks", 80, 300, "words a minute")] = 155
    talk: Annotated[Talk, About(Part.TALK, "how much the voice says")] = Talk.NORMAL
    count: Annotated[Count, About(Part.TALK, "how lowerings and holds are counted")] = Count.DOWN
    lead: Annotated[int, About(Part.TALK, "how long before its phase a command word starts", 0, 400, "ms")] = 200
    rep_numbers: Annotated[bool, About(Part.TALK, "say the number of every repetition where there is room")] = False
    safety_line: Annotated[bool, About(Part.TALK, "open each session with the line on safety")] = True
    re_entry: Annotated[
        int, About(Part.TALK, "counted in tones after a pause, before it goes on", 0, 10, "seconds")
    ] = 3
    level: Annotated[Level, About(Part.BODY, "repetitions, tempo and rests")] = Level.STANDARD
    length: Annotated[Length, About(Part.BODY, "sets, warm-up and cool-down")] = Length.SHORT
    first_side: Annotated[Side, About(Part.BODY, "the leg that works first; take the weaker one")] = Side.LEFT
    speed: Annotated[int, About(Part.BODY, "speed of every repetition", 80, 120, "per cent")] = 100
    warm_up: Annotated[bool, About(Part.BODY, "do the warm-up")] = True
    cool_down: Annotated[bool, About(Part.BODY, "do the cool-down")] = True
    units: Annotated[Units, About(Part.BODY, "what loads are written in")] = Units.KG
    variants: Annotated[str, About(Part.BODY, "easier and harder ways", form=VARIANTS_FORM, read=read_variants)] = ""
    barbell: Annotated[bool, About(Part.EQUIPMENT, "there is a barbell")] = True
    dumbbells: Annotated[Dumbbells, About(Part.EQUIPMENT, "how many dumbbells there are")] = Dumbbells.TWO
    kettlebell: Annotated[bool, About(Part.EQUIPMENT, "there is a kettlebell")] = True
    rucksack: Annotated[bool, About(Part.EQUIPMENT, "there is a rucksack to pack")] = True
    mat: Annotated[bool, About(Part.EQUIPMENT, "there is a mat")] = True
    held: Annotated[
        str, About(Part.EQUIPMENT, "what to hold, whatever else there is", form=HELD_FORM, read=read_held)
    ] = ""
    colours: Annotated[Colours, About(Part.SCREEN, "colours of the window; system follows the computer's")] = (
        Colours.DARK
    )
    text_size: Annotated[int, About(Part.SCREEN, "size of the words outside a session", 80, 150, "per cent")] = 100
    full_screen: Annotated[bool, About(Part.SCREEN, "full screen while a session runs")] = True
    reduce_motion: Annotated[bool, About(Part.SCREEN, "show start and end of a movement in turn")] = False
    welcome: Annotated[bool, About(Part.SCREEN, "show the first page at the start")] = True
    keys: Annotated[
        str, About(Part.KEYS, "keys of your own and what each asks for", form=KEYS_FORM, read=read_keys)
    ] = ""
    media_keys: Annotated[bool, About(Part.KEYS, "obey headset buttons, media keys and the lock screen")] = True
    volume: Annotated[int, About(Part.SOUND, "how loud voice and tones are", 0, 100, "per cent")] = 100
    sound_device: Annotated[
        str, About(Part.SOUND, "the loudspeaker, by its name; empty for the computer's usual one")
    ] = ""
    pause_when_sound_is_lost: Annotated[
        bool, About(Part.SOUND, "pause when headphones are unplugged, instead of moving on to the usual loudspeaker")
    ] = False


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting, for whoever makes an option, a line of a file or a widget of it."""

    name: str
    type: type[bool] | type[int] | type[str] | type[StrEnum]
    default: Value
    part: Part
    help: str
    choices: tuple[str, ...] = ()
    """Of a word, those it can be; empty where any will do."""
    low: int = 0
    """Of a number, the smallest."""
    high: int = 0
    """Of a number, the largest."""
    unit: str = ""
    form: str = ""
    """Of a text that not any text will do for, an example."""
    read: Callable[[str], object] | None = None
    """What reads such a text; raises ValueError in words."""

    @property
    def limits(self) -> str:
        """What it can be, in words."""
        if self.type is bool:
            return "yes or no"
        if self.type is int:
            return f"{self.low} to {self.high} {self.unit}"
        if self.choices:
            return listed(self.choices)
        return f"like {self.form}" if self.form else "any text"


@dataclass(frozen=True, slots=True)
class Option:
    """A setting as an option of the command line."""

    setting: Setting
    flag: str
    """`--voice-engine`."""
    negation: str = ""
    """Of a yes or no, the option that says no: `--no-warm-up`."""
    help: str = ""


def _described() -> tuple[Setting, ...]:
    usual = Settings()
    hints = get_type_hints(Settings, include_extras=True)
    return tuple(_describe(name, hint, getattr(usual, name)) for name, hint in hints.items())


def _describe(name: str, hint: object, default: Value) -> Setting:
    kind, about = get_args(hint)
    choices = tuple(member.value for member in kind) if issubclass(kind, StrEnum) else ()
    return Setting(
        name,
        kind,
        default,
        about.part,
        about.help,
        choices,
        about.low,
        about.high,
        about.unit,
        about.form,
        about.read,
    )


SETTINGS: Final = _described()
"""Every setting, in the order of the settings screen."""

LONGEST_TEXT: Final = 1000

WHOLE_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,9}")


def options() -> tuple[Option, ...]:
    """The options of the command line, one for each setting; argparse itself is `cli`'s."""
    return tuple(
        Option(
            setting=one,
            flag=f"--{one.name.replace('_', '-')}",
            negation=f"--no-{one.name.replace('_', '-')}" if one.type is bool else "",
            help=one.help if one.type is bool else f"{one.help}: {one.limits}",
        )
        for one in SETTINGS
    )


def find(name: str) -> Setting:
    """The setting of that name.

    Raises:
        ValueError: there is none, with the one that may be meant.
    """
    known = {one.name: one for one in SETTINGS}
    if name in known:
        return known[name]
    msg = f"unknown setting {shown(name)}{did_you_mean(name, known)}"
    raise ValueError(msg)


def parse(name: str, text: str) -> Value:
    """Read a setting's value as it is written on a command line.

    Raises:
        ValueError: in words.
    """
    setting = find(name)
    if setting.type is bool:
        return _yes_or_no(text)
    if setting.type is int:
        if WHOLE_NUMBER.fullmatch(text.strip()):
            return check(name, int(text))
        msg = f"must be a whole number, {setting.limits}, not {shown(text)}"
        raise ValueError(msg)
    return check(name, text)


def _yes_or_no(text: str) -> bool:
    word = text.strip().casefold()
    if word in {"yes", "true", "on", "1"}:
        return True
    if word in {"no", "false", "off", "0"}:
        return False
    msg = f"must be yes or no, not {shown(text)}"
    raise ValueError(msg)


def check(name: str, value: object) -> Value:
    """A setting's value with its proper type, when it is one.

    Args:
        name: of the setting.
        value: of a plain type, as a settings file has it.

    Raises:
        ValueError: in words.
    """
    setting = find(name)
    if setting.type is bool and isinstance(value, bool):
        return value
    if setting.type is int and isinstance(value, int) and not isinstance(value, bool):
        if setting.low <= value <= setting.high:
            return value
    elif setting.choices and isinstance(value, str):
        if value in setting.choices:
            return setting.type(value)
        msg = f"must be {setting.limits}, not {shown(value)}{did_you_mean(value, setting.choices)}"
        raise ValueError(msg)
    elif setting.type is str and isinstance(value, str) and len(value) <= LONGEST_TEXT and value.isprintable():
        if setting.read is not None:
            setting.read(value)
        return value
    msg = f"must be {'true or false' if setting.type is bool else setting.limits}, not {shown(value)}"
    raise ValueError(msg)


def from_values(values: Mapping[str, object], base: Settings | None = None) -> tuple[Settings, tuple[Complaint, ...]]:
    """Settings from plain values; one that is wrong keeps what `base` (else the default) has.

    Returns:
        The settings, and what is wrong with the values.
    """
    right: dict[str, Any] = {}
    complaints: list[Complaint] = []
    for name, value in values.items():
        try:
            find(name)
        except ValueError as error:
            complaints.append(Complaint((), str(error), name))
            continue
        try:
            right[name] = check(name, value)
        except ValueError as error:
            complaints.append(Complaint((name,), str(error)))
    return replace(base or Settings(), **right), tuple(complaints)


def to_values(settings: Settings) -> dict[str, Value]:
    """The values that are not the defaults, as plain types; what `from_values` reads back."""
    values = {one.name: getattr(settings, one.name) for one in SETTINGS if getattr(settings, one.name) != one.default}
    return {name: value.value if isinstance(value, StrEnum) else value for name, value in values.items()}
