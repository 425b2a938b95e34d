"""What is written can be read again, by eye and by machine."""

import tomllib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hiptimer.core.workout import Item, Workout
from hiptimer.storage.toml_text import WIDTH, document_text, line, value_text
from hiptimer.storage.workout_files import workout_text

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\x7f"))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (45.0, "45"),
        (0.5, "0.5"),
        (True, "true"),
        ({"short": 1.0, "full": 2.5}, "{ short = 1, full = 2.5 }"),
        (("a", 'b"\\'), '["a", "b\\"\\\\"]'),
        (((0.25, 1.0), (2,)), "[[0.25, 1], [2]]"),
        ("grüß", '"grüß"'),
    ],
)
def test_values(value: object, text: str) -> None:
    assert value_text(value) == text


def test_a_workout_reads_like_one_written_by_hand() -> None:
    workout = Workout(
        format=1,
        title="Tuesday",
        sets={"short": 1, "medium": 2, "full": 3},
        warm_up=(Item(name="Jog", seconds=60),),
        exercise=(
            Item(use="deadlift", reps={"beginner": 6, "standard": 8, "strong": 10}, tempo="3-1-2-0", rest=90),
            Item(name="Plank", seconds=40.5, sides="each", variants=("a", "b")),
        ),
    )
    assert workout_text(workout) == (
        "#:schema ../workout.schema.json\n"
        "format = 1\n"
        'title = "Tuesday"\n'
        "sets = { short = 1, medium = 2, full = 3 }\n"
        "\n"
        "[[exercise]]\n"
        'use = "deadlift"\n'
        "reps = { beginner = 6, standard = 8, strong = 10 }\n"
        'tempo = "3-1-2-0"\n'
        "rest = 90\n"
        "\n"
        "[[exercise]]\n"
        'name = "Plank"\n'
        "seconds = 40.5\n"
        'sides = "each"\n'
        'variants = ["a", "b"]\n'
        "\n"
        "[[warm_up]]\n"
        'name = "Jog"\n'
        "seconds = 60\n"
    )


@given(texts)
@example("word " * 60)
@example(("word " * 40 + "\n  ") * 3)
@example('x" \\ ""\t"""' * 30)
@example(" " * 300)
@example("\n\n x")
def test_any_text_is_read_back(text: str) -> None:
    assert tomllib.loads(line("about", text)) == {"about": text}


def test_a_long_text_stands_on_several_lines() -> None:
    lines = line("about", "twelve words " * 60).split("\n")
    assert len(lines) > 5
    assert max(map(len, lines)) <= WIDTH + 8


values = st.recursive(
    st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from("abcdef"), values, max_size=4))
def test_any_document_is_read_back(data: dict[str, object]) -> None:
    assert tomllib.loads(document_text(data)) == data
