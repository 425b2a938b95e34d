"""What nobody looks at is never worked out; what is looked at is worked out once."""

import pytest

from hiptimer.cli.later import LaterList, LaterTable


def test_a_table_makes_each_value_when_it_is_asked_for() -> None:
    made: list[str] = []

    def make(key: str) -> int:
        made.append(key)
        return len(key)

    table = LaterTable(("a", "bb"), make)
    assert (len(table), list(table), made) == (2, ["a", "bb"], [])
    assert (table["bb"], table.get("bb"), made) == (2, 2, ["bb"])
    assert table.get("ccc") is None
    with pytest.raises(KeyError):
        table["ccc"]
    assert dict(table) == {"a": 1, "bb": 2}
    assert made == ["bb", "a"]


def test_a_list_is_made_when_anything_is_asked_of_it() -> None:
    made: list[int] = []

    def make() -> tuple[str, ...]:
        made.append(1)
        return ("a", "b")

    later = LaterList(make)
    assert made == []
    assert (len(later), later[0], later[-1:], list(later), " ".join(later)) == (2, "a", ("b",), ["a", "b"], "a b")
    assert (bool(later), bool(LaterList(tuple)), made) == (True, False, [1])
    assert later == ("a", "b") == LaterList(make)
    assert later != ("a",)
    assert hash(later) == hash(LaterList(make))
