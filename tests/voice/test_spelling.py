"""Texts in words, and nothing an engine takes for an order."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hiptimer.voice.numerals import cardinal, ordinal
from hiptimer.voice.spelling import LONGEST_PIECE, pieces, spelled

CASES = {
    "Drift your hips to the wall": "Drift your hips to the wall",
    "90/90": "ninety ninety",
    "90/90 hip switch": "ninety ninety hip switch",
    "30/15": "thirty fifteen",
    "1/2 way": "one half way",
    "3/4 depth": "three quarters depth",
    "1½ reps": "one and one half reps",
    "AMRAP": "am rap",
    "AMRAP 10": "am rap ten",
    "KB swing": "kettlebell swing",
    "w/ band, w/o shoes": "with band, without shoes",
    "1:30": "one thirty",
    "1:05": "one oh five",
    "2:00": "two minutes",
    "0:45": "forty-five seconds",
    "0:01": "one second",
    "1:02:30": "one oh two thirty",
    "3-1-2-2": "three, one, two, two",
    "3-1-X-0": "three, one, X, zero",
    "8-10 reps": "eight to ten reps",
    "8–10 reps": "eight to ten reps",  # the dash of a range
    "3x8": "three by eight",
    "3 × 12": "three by twelve",  # the sign that people paste
    "10kg": "ten kilograms",
    "1 kg": "one kilogram",
    "2.5 kg": "two point five kilograms",
    "Hold for 30s": "Hold for thirty seconds",
    "1,200 m": "one thousand two hundred meters",
    "-5 degrees": "minus five degrees",
    "5%": "five percent",
    "1st, 2nd, 3rd, 12th, 20th, 21st": "first, second, third, twelfth, twentieth, twenty-first",
    "#1": "number one",
    "007": "zero zero seven",
    "T2 mobility": "T two mobility",
    "Q&A": "Q and A",
    "Q&amp;A": "Q and A",
    "a < 5": "a less than five",
    "and/or": "and or",
    "Squat (deep)": "Squat, deep",
    "Deadlift — slow": "Deadlift, slow",
    "Don’t stop": "Don't stop",  # the apostrophe of a word processor
    "Übung für naïve": "Übung für naïve",
    "٣ reps": "three reps",
    "": "",
    "🏋️": "",
    "...": "",
    "*Slow*, _really_": "Slow, really",
    "<speak>Go <break time='3s'/>now</speak>": "Go now",
    "[[rate five]] Squat": "rate five Squat",
    '<pitch absmiddle="10"/>Squat<silence msec="9000"/>': "Squat",
    "&lt;break time='9s'/&gt; Squat": "Squat",
    "\uff1cbreak\uff1e Squat \uff3b\uff3brate five\uff3d\uff3d": "Squat rate five",
    "\\vol=zero\\ Squat": "vol equals zero Squat",
    "{{side}} $(round) Squat": "side, round, Squat",
    "[word](/wɜd/)": "word",
    "[link](https://example.org)": "link",
    "line one\nline two": "line one. line two",
    "bell\x07 and \x00 nothing": "bell and nothing",
}


@pytest.mark.parametrize(("text", "words"), CASES.items(), ids=[repr(text) for text in CASES])
def test_reads_as_a_person_would(text: str, words: str) -> None:
    assert spelled(text) == words


@given(st.text())
def test_nothing_is_left_for_an_engine_to_take_as_an_order(text: str) -> None:
    words = spelled(text)
    assert not set(words) & set("<>[]{}|\\*_#&@^~`/=+\n\r\x00")
    assert not any(character.isdecimal() for character in words)


@example("0-%0")
@example("0-/0")
@given(st.text(alphabet="abX 0123456789:./-x,%½[](){}<>&;'\"!?\n"))
def test_spelling_twice_changes_nothing(text: str) -> None:
    assert spelled(spelled(text)) == spelled(text)


@given(st.text(alphabet="ab ,;.é", max_size=1200))
def test_no_piece_is_too_long_and_no_letter_is_lost(text: str) -> None:
    parts = pieces(text)
    assert all(0 < len(part) <= LONGEST_PIECE for part in parts)
    assert [c for c in "".join(parts) if c.isalpha()] == [c for c in spelled(text) if c.isalpha()]


def test_sentences_are_pieces() -> None:
    assert pieces("Done. Next: kickstand deadlift.") == ("Done", "Next: kickstand deadlift.")


def test_long_sentences_are_cut_at_a_comma() -> None:
    sentence = "Push the floor away with your heel, " * 9
    assert all(part.endswith(("heel,", "heel")) for part in pieces(sentence))


@pytest.mark.parametrize(
    ("text", "piece"), [("Five.", "Five"), ("Walk out.", "Walk out"), ("Go!", "Go!"), ("Ready?", "Ready?")]
)
def test_a_short_command_has_no_full_stop(text: str, piece: str) -> None:
    assert pieces(text) == (piece,)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (19, "nineteen"),
        (40, "forty"),
        (99, "ninety-nine"),
        (100, "one hundred"),
        (101, "one hundred one"),
        (1_000_000, "one million"),
        (10**12, "one zero zero zero zero zero zero zero zero zero zero zero zero"),
    ],
)
def test_cardinals(number: int, words: str) -> None:
    assert cardinal(number) == words


@given(st.integers(0, 10**12 - 1))
def test_every_ordinal_ends_like_one(number: int) -> None:
    assert ordinal(str(number)).endswith(("first", "second", "third", "th"))
