"""The one table of keys: the usual ones, and those a person has chosen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from hiptimer.core.settings import check
from hiptimer.gui.keys import FIXED, MODIFIERS, Deed, bound, can_be_bound, deeds, key_name, key_word, keys_of

ANY_KEY = st.sampled_from([key for key in Qt.Key if can_be_bound(key)])


def test_clickers_headsets_and_keyboards_mean_something_from_the_start() -> None:
    usual = deeds("")
    wanted = {
        Deed.GO_ON: {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_PageDown, Qt.Key.Key_MediaTogglePlayPause},
        Deed.BACK: {Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_MediaPrevious},
        Deed.SKIP: {Qt.Key.Key_Right, Qt.Key.Key_MediaNext},
        Deed.REPEAT: {Qt.Key.Key_R},
        Deed.MUTE: {Qt.Key.Key_M},
        Deed.LOUDER: {Qt.Key.Key_Plus},
        Deed.QUIETER: {Qt.Key.Key_Minus},
        Deed.FULL_SCREEN: {Qt.Key.Key_F},
        Deed.HELP: {Qt.Key.Key_H},
        Deed.ESCAPE: {Qt.Key.Key_Escape},
    }
    for deed, keys in wanted.items():
        assert keys <= {key for key, known in usual.items() if known is deed}
    assert set(usual.values()) == set(Deed)


def test_a_key_of_ones_own_comes_before_the_usual_meaning() -> None:
    own = deeds("PageDown=skip B=go-on")
    assert own[Qt.Key.Key_PageDown] is Deed.SKIP
    assert own[Qt.Key.Key_B] is Deed.GO_ON
    assert own[Qt.Key.Key_Space] is Deed.GO_ON
    assert keys_of("PageDown=skip B=skip", Deed.SKIP)[:2] == (Qt.Key.Key_PageDown, Qt.Key.Key_B)


def test_what_leads_out_stays_and_what_is_unknown_here_is_passed_over() -> None:
    assert deeds("Escape=skip Tab=skip Shift=skip NoSuchKey=mute") == deeds("")


@given(st.lists(st.tuples(ANY_KEY, st.sampled_from(Deed)), max_size=6))
def test_whatever_is_bound_last_counts_and_can_be_kept(bindings: list[tuple[Qt.Key, Deed]]) -> None:
    keys = ""
    for key, deed in bindings:
        keys = bound(keys, key, deed)
        assert deeds(keys)[key] is deed
        assert key in keys_of(keys, deed)
        assert check("keys", keys) == keys


def test_a_key_that_gets_its_usual_meaning_back_needs_no_entry() -> None:
    assert bound(bound("F5=skip", Qt.Key.Key_M, Deed.BACK), Qt.Key.Key_M, Deed.MUTE) == "F5=skip"


@pytest.mark.parametrize("key", sorted(FIXED | MODIFIERS))
def test_these_cannot_be_bound(key: Qt.Key) -> None:
    assert not can_be_bound(key)


def test_keys_are_called_as_on_the_keyboard() -> None:
    assert key_name(Qt.Key.Key_PageDown) == "PageDown"
    assert key_word(Qt.Key.Key_B) == "B"
    assert all(key_word(key) for key in deeds(""))
