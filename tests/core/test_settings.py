"""Every setting is there once, and reads in words."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.core.settings import SETTINGS, Settings, Value, VoiceEngine, find, from_values, options, parse, to_values
from hiptimer.core.terms import Colours, Count, Length, Level, Side, Talk, Units
from hiptimer.core.ways.values import Dumbbells


def test_the_defaults() -> None:
    assert Settings() == Settings(
        voice_engine=VoiceEngine.AUTO,
        voice="",
        rate=155,
        volume=100,
        talk=Talk.NORMAL,
        count=Count.DOWN,
        lead=200,
        first_side=Side.LEFT,
        speed=100,
        rep_numbers=False,
        safety_line=True,
        warm_up=True,
        cool_down=True,
        re_entry=3,
        level=Level.STANDARD,
        length=Length.SHORT,
        barbell=True,
        dumbbells=Dumbbells.TWO,
        kettlebell=True,
        rucksack=True,
        mat=True,
        variants="",
        held="",
        colours=Colours.DARK,
        reduce_motion=False,
        text_size=100,
        full_screen=True,
        keys="",
        media_keys=True,
        sound_device="",
        pause_when_sound_is_lost=False,
        units=Units.KG,
    )
    assert to_values(Settings()) == {}


def test_the_table_is_that_of_the_type() -> None:
    assert [one.name for one in SETTINGS] == [one.name for one in fields(Settings)]
    for one in SETTINGS:
        assert one.default == getattr(Settings(), one.name)
        assert one.help
        assert one.type is not int or one.low <= int(one.default) <= one.high


READ: list[tuple[str, str, Value]] = [
    ("voice_engine", "system", VoiceEngine.SYSTEM),
    ("voice", "en-gb", "en-gb"),
    ("rate", "80", 80),
    ("rate", " 300 ", 300),
    ("talk", "tones", Talk.TONES),
    ("count", "off", Count.OFF),
    ("first_side", "right", Side.RIGHT),
    ("warm_up", "no", False),
    ("warm_up", "TRUE", True),
    ("level", "strong", Level.STRONG),
    ("mat", "no", False),
    ("dumbbells", "one", Dumbbells.ONE),
    ("variants", "romanian-deadlift=three-counts", "romanian-deadlift=three-counts"),
    ("colours", "high-contrast", Colours.HIGH_CONTRAST),
    ("colours", "system", Colours.SYSTEM),
    ("units", "lb", Units.LB),
    ("text_size", "150", 150),
    ("full_screen", "off", False),
    ("keys", "B=skip F5=go-on", "B=skip F5=go-on"),
]


@pytest.mark.parametrize(("name", "text", "value"), READ)
def test_a_text_is_read(name: str, text: str, value: Value) -> None:
    found = parse(name, text)
    assert found == value
    assert type(found) is type(value)


WRONG = [
    ("rate", "79", "must be 80 to 300 words a minute, not 79"),
    ("rate", "fast", "must be a whole number, 80 to 300 words a minute, not 'fast'"),
    ("rate", "155.5", "must be a whole number, 80 to 300 words a minute, not '155.5'"),
    ("rate", "", "must be a whole number, 80 to 300 words a minute, not ''"),
    ("rate", "9" * 5000, "must be a whole number, 80 to 300 words a minute, not '99999"),
    ("lead", "401", "must be 0 to 400 ms, not 401"),
    ("re_entry", "-1", "must be 0 to 10 seconds, not -1"),
    ("talk", "ful", "must be full, normal, sparse or tones, not 'ful', did you mean 'full'?"),
    ("count", "3", "must be down, up, ticks or off, not '3'"),
    ("warm_up", "maybe", "must be yes or no, not 'maybe'"),
    ("text_size", "151", "must be 80 to 150 per cent, not 151"),
    ("keys", "F5", "must be like PageDown=go-on F5=skip, not 'F5'"),
    ("keys", "F5=skp", "must ask for go-on, pause, back, skip, repeat, mute, louder, quieter, full-screen, help or"),
    ("keys", "F5=skip F5=back", "must name each key once, like PageDown=go-on F5=skip; 'F5' stands there twice"),
    ("voice", "a\nb", "must be any text, not 'a\\nb'"),
    ("voice_engin", "auto", "unknown setting 'voice_engin', did you mean 'voice_engine'?"),
]


@pytest.mark.parametrize(("name", "text", "message"), WRONG)
def test_a_wrong_text_is_refused_in_words(name: str, text: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"^(must|unknown)") as caught:
        parse(name, text)
    assert str(caught.value).startswith(message)


@given(st.sampled_from([one.name for one in SETTINGS]), st.text(max_size=20))
def test_any_text_is_read_or_refused(name: str, text: str) -> None:
    try:
        value = parse(name, text)
    except ValueError as error:
        said = str(error)
    else:
        assert isinstance(value, find(name).type)
        return
    assert said.startswith(("must be ", "must name ", "must ask "))


def test_options_of_the_command_line() -> None:
    flags = [one.flag for one in options()]
    assert flags[:3] == ["--voice-engine", "--voice", "--rate"]
    assert len(set(flags)) == len(SETTINGS)
    (warm_up,) = [one for one in options() if one.flag == "--warm-up"]
    assert warm_up.negation == "--no-warm-up"
    (talk,) = [one for one in options() if one.flag == "--talk"]
    assert talk.help == "how much the voice says: full, normal, sparse or tones"


def test_wrong_values_keep_what_the_base_has() -> None:
    base = Settings(rate=180, talk=Talk.FULL)
    chosen, complaints = from_values({"rate": 9, "talk": "sparse", "level": 3, "warm_up": 1, "zzz": 0}, base)
    assert chosen == Settings(rate=180, talk=Talk.SPARSE)
    assert [(one.where, one.key) for one in complaints] == [
        (("rate",), None),
        (("level",), None),
        (("warm_up",), None),
        ((), "zzz"),
    ]
