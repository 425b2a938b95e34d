"""How the legs are is kept for the day, and no longer than needed."""

from pathlib import Path

from hiptimer.storage.history.mending import delete
from hiptimer.storage.history.opening import history
from hiptimer.storage.history.soreness import keep_sore, sore_day
from tests.storage.history.pasts import fill, past


def kept_days(folder: Path) -> list[tuple[int]]:
    with history(folder) as connection:
        assert connection is not None
        return connection.execute("SELECT day FROM sore").fetchall()


def test_the_latest_day_stays_until_it_is_taken_back(tmp_path: Path) -> None:
    fill(tmp_path, [past()])
    assert sore_day(tmp_path) is None
    for day in (20_000, 20_003, 20_003):
        keep_sore(tmp_path, day)
        assert sore_day(tmp_path) == day
    assert kept_days(tmp_path) == [(20_003,)]
    delete(tmp_path, ["one"])
    assert sore_day(tmp_path) == 20_003
    keep_sore(tmp_path, None)
    assert sore_day(tmp_path) is None
    assert kept_days(tmp_path) == []


def test_where_there_is_no_history_none_is_made_to_say_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "none"
    assert sore_day(folder) is None
    keep_sore(folder, None)
    assert not folder.exists()
    keep_sore(folder, 20_000)
    assert sore_day(folder) == 20_000
