"""Ways as text and as settings: what is written is read back, what is wrong is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.core.remembered import remembered, ways
from hiptimer.core.settings import Settings, parse
from hiptimer.core.ways.text import HELD_FORM, VARIANTS_FORM, read_held, read_variants, write_variants
from hiptimer.core.ways.values import Dumbbells, Owned, Ways
from tests.core.strategies import ways as any_ways

WRONG = [
    ("variants", "three-counts", f"must be like {VARIANTS_FORM}, not 'three-counts'"),
    ("variants", "a=b=c", f"must be like {VARIANTS_FORM}, not 'a=b=c'"),
    ("variants", "a=b+", f"must be like {VARIANTS_FORM}, not 'a=b+'"),
    ("variants", "a=b a=c", f"must name each exercise once, like {VARIANTS_FORM}; 'a' stands there twice"),
    ("held", "a=b+c", f"must be one implement for each exercise, like {HELD_FORM}, not 'b+c'"),
    ("held", "=kettlebell", f"must be like {HELD_FORM}, not '=kettlebell'"),
]


@pytest.mark.parametrize(("name", "text", "message"), WRONG)
def test_a_wrong_text_is_refused_in_words(name: str, text: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"^must ") as caught:
        parse(name, text)
    assert str(caught.value) == message


def test_a_text_is_read() -> None:
    assert read_variants(" a=b+c  d=e ") == {"a": ("b", "c"), "d": ("e",)}
    assert read_held("a=two-dumbbells b=no-weight") == {"a": "two dumbbells", "b": "no weight"}
    assert read_variants("") == read_held("") == {}


@given(any_ways)
def test_what_is_written_is_read_back(wanted: Ways) -> None:
    written = " ".join(f"{exercise}={implement.replace(' ', '-')}" for exercise, implement in wanted.held.items())
    assert read_held(written) == wanted.held
    assert read_variants(write_variants(wanted.variants)) == wanted.variants


@given(any_ways)
def test_settings_keep_what_holds_beyond_a_session(wanted: Ways) -> None:
    kept = ways(remembered(Settings(held="deadlift=barbell"), wanted))
    assert kept.owned == wanted.owned
    assert kept.variants == wanted.variants
    assert kept.held == {"deadlift": "barbell"}, "for this session only"


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    try:
        read_variants(text)
    except ValueError as error:
        said = str(error)
    else:
        return
    assert said.startswith("must ")


def test_usually_everything_is_owned_and_nothing_is_different() -> None:
    assert ways(Settings()) == Ways()
    assert ways(Settings(mat=False, dumbbells=Dumbbells.ONE)) == Ways(Owned(mat=False, dumbbells=Dumbbells.ONE))
