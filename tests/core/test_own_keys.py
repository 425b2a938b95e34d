"""Keys of one's own go into a line of text and come back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.core.own_keys import Deed, read_keys, write_keys

KEYS = st.dictionaries(st.from_regex(r"[A-Za-z0-9_]{1,12}", fullmatch=True), st.sampled_from(Deed), max_size=8)


@given(KEYS)
def test_what_is_written_is_read_back(keys: dict[str, Deed]) -> None:
    assert read_keys(write_keys(keys)) == keys


def test_an_example() -> None:
    assert read_keys(" PageDown=go-on  F5=skip") == {"PageDown": Deed.GO_ON, "F5": Deed.SKIP}
    assert read_keys("") == {}


WRONG = [
    ("F5", "must be like PageDown=go-on F5=skip, not 'F5'"),
    ("F5=Skip", "must be like PageDown=go-on F5=skip, not 'F5=Skip'"),
    ("F5=skp", "not for 'skp', did you mean 'skip'?"),
    ("A=mute A=skip", "must name each key once, like PageDown=go-on F5=skip; 'A' stands there twice"),
]


@pytest.mark.parametrize(("text", "message"), WRONG)
def test_a_wrong_text_is_refused_in_words(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"^must ") as caught:
        read_keys(text)
    assert str(caught.value).endswith(message)
