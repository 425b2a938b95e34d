"""A session without a sound output is the same session."""

import sys
from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from hiptimer.audio import output, speaker
from hiptimer.audio.feed import Feed
from hiptimer.audio.mixer import Sounds
from hiptimer.audio.output import (
    LONGEST_GAP,
    LONGEST_SILENCE,
    REST_AFTER,
    RUNNING_INTERVAL,
    SHORTEST_LOOK,
    STILL_INTERVAL,
    Session,
)
from hiptimer.core.player import Command, Player
from hiptimer.core.snapshot import Mode, Snapshot
from tests.fakes import lead_in_with

SOUNDS = Sounds({}, {})
SILENT_LOOKS = LONGEST_SILENCE // RUNNING_INTERVAL
TIMELINE = lead_in_with([], 60_000)


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 1_000_000

    def __call__(self) -> int:
        return self.now


class FakeSpeaker:
    """A loudspeaker that asks for sound when the test says so."""

    present = True

    def __init__(
        self,
        pull: Callable[[int], bytes],
        failed: Callable[[str], None],
        changed: Callable[[], None],
        volume: float,
        wanted: str,
    ) -> None:
        self.volume = volume
        self.wanted = wanted
        self.words = ""
        self.pull = pull
        self.failed = failed
        self.changed = changed
        self.name = "Box"
        self.opened = 0
        self.closed = 0
        self.default = True
        self.there = True
        self.waiting = 0
        self.dropped = 0

    def open(self) -> bool:
        self.opened += 1
        return self.present

    def close(self) -> None:
        self.closed += 1
        self.waiting = 0

    def drop(self) -> None:
        self.dropped += 1
        self.waiting = 0

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def is_best(self) -> bool:
        return self.default

    def is_there(self) -> bool:
        return self.there

    def remark(self) -> str:
        return self.words

    def buffered(self) -> int:
        return self.waiting


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(output, "_clock", made)
    return made


class Rig:
    """A driver on this very thread, its loudspeaker, and what it has said and shown."""

    def __init__(self, *, pause_when_lost: bool = False) -> None:
        feed = Feed(Player(TIMELINE), SOUNDS)
        self.driver = output._Driver(feed, volume=1.0, muted=False, pause_when_lost=pause_when_lost)
        self.said: list[str] = []
        self.shown: list[Snapshot] = []
        self.driver.trouble.connect(self.said.append)
        self.driver.published.connect(self.shown.append)
        self.driver.open()
        assert self.driver._looks is not None
        self.driver._looks.stop()
        assert isinstance(self.driver._speaker, FakeSpeaker)
        self.speaker = self.driver._speaker

    def look(self) -> int:
        self.driver._look()
        return self.shown[-1].position


@pytest.fixture
def rigs(monkeypatch: pytest.MonkeyPatch, clock: Clock, qapp: QCoreApplication) -> Iterator[type[Rig]]:
    assert clock
    assert qapp
    monkeypatch.setattr(output, "Speaker", FakeSpeaker)
    monkeypatch.setattr(output, "missing", str)
    yield Rig
    FakeSpeaker.present = True


@pytest.fixture
def rig(rigs: type[Rig]) -> Rig:
    return rigs()


@pytest.fixture
def careful(rigs: type[Rig]) -> Rig:
    """A driver that pauses when the sound is lost, in mid-session, with 200 ms not heard yet."""
    made = rigs(pause_when_lost=True)
    made.driver.do(Command.PLAY)
    made.driver._pull(96 * 500)
    made.speaker.waiting = 96 * 200
    made.look()
    return made


def test_the_samples_asked_for_are_the_clock(rig: Rig, clock: Clock) -> None:
    rig.driver._pull(96)
    rig.driver.do(Command.PLAY)
    rig.driver._pull(96 * 500)
    clock.now += 100
    assert rig.look() == 500
    rig.speaker.waiting = 96 * 160
    assert rig.look() == 340


def test_without_requests_the_clock_takes_over_where_the_sound_stopped(rig: Rig, clock: Clock) -> None:
    rig.driver._pull(96)
    rig.driver.do(Command.PLAY)
    rig.driver._pull(96 * 500)
    for _ in range(SILENT_LOOKS):
        clock.now += 33
        assert rig.look() == 500
    assert rig.said == []
    rig.look()
    assert "“Box” no longer answers" in rig.said[-1]
    clock.now += 1000
    assert rig.look() == 1500


def test_an_output_that_is_looked_at_often_is_not_given_up_sooner(rig: Rig) -> None:
    rig.driver._pull(96)
    rig.driver.do(Command.PLAY)
    rig.driver._pull(96 * 999)
    for _ in range(SILENT_LOOKS * 5):
        rig.look()
    assert rig.driver._looks is not None
    assert rig.driver._looks.interval() == SHORTEST_LOOK
    assert rig.said == []
    rig.speaker.waiting = 96 * 100
    assert rig.look() == 899
    assert rig.driver._looks.interval() == RUNNING_INTERVAL


def test_sound_takes_over_again_as_soon_as_it_is_asked_for(rig: Rig, clock: Clock) -> None:
    rig.driver.do(Command.PLAY)
    rig.driver._failed("it gave up")
    clock.now += 700
    assert rig.look() == 700
    clock.now += 10
    rig.driver._pull(96 * 5)
    assert rig.said == ["it gave up. The session goes on without sound.", ""]
    clock.now += 1000
    assert rig.look() == 715


def test_a_machine_that_slept_did_not_train(rig: Rig, clock: Clock) -> None:
    rig.driver.do(Command.PLAY)
    clock.now += 300
    assert rig.look() == 300
    clock.now += LONGEST_GAP + 1
    assert rig.look() == 300
    assert rig.shown[-1].mode is Mode.PAUSED
    clock.now += LONGEST_GAP
    assert rig.look() == 300


def test_nor_did_one_whose_output_asks_first_when_it_wakes(rig: Rig, clock: Clock) -> None:
    rig.driver.do(Command.PLAY)
    rig.driver._pull(96 * 500)
    rig.look()
    clock.now += LONGEST_GAP + 1
    rig.driver._pull(96 * 500)
    assert rig.look() == 500
    assert rig.shown[-1].mode is Mode.PAUSED


def test_a_command_counts_from_what_is_heard(rig: Rig) -> None:
    rig.driver.do(Command.PLAY)
    rig.driver._pull(96 * 500)
    rig.speaker.waiting = 96 * 200
    rig.driver.do(Command.PAUSE)
    assert rig.shown[-1].position == 300
    assert rig.speaker.dropped == 1
    rig.driver._pull(96 * 500)
    assert rig.look() == 300


def test_a_new_default_output_is_followed_and_the_same_one_left_alone(rig: Rig, clock: Clock) -> None:
    rig.driver.do(Command.PLAY)
    rig.driver._pull(96 * 500)
    rig.driver._outputs_changed()
    assert rig.speaker.opened == 1
    rig.speaker.default = False
    rig.driver._outputs_changed()
    assert rig.speaker.opened == 2
    clock.now += 40
    assert rig.look() == 540


def test_unplugged_headphones_pause_where_that_is_wanted_and_the_default_one_goes_on(
    careful: Rig, clock: Clock
) -> None:
    careful.speaker.default = careful.speaker.there = False
    careful.driver._outputs_changed()
    careful.speaker.default = careful.speaker.there = True
    clock.now += 40
    careful.driver._pull(96 * 100)
    assert (careful.look(), careful.shown[-1].mode) == (300, Mode.PAUSED)
    assert careful.said == ["the sound output “Box” is gone. The session is paused."]
    assert careful.speaker.opened == 2
    careful.driver.do(Command.PLAY)
    careful.driver._pull(96 * 100)
    assert (careful.look(), careful.said[-1]) == (400, "")


@pytest.mark.parametrize("lost", ["it gave up", "silence"])
def test_so_does_an_output_that_fails(careful: Rig, clock: Clock, lost: str) -> None:
    if lost == "silence":
        for _ in range(SILENT_LOOKS + 1):
            careful.look()
    else:
        careful.driver._failed(lost)
    clock.now += 1000
    assert careful.look() == 300
    assert careful.said[-1].endswith(". The session is paused.")
    careful.driver.do(Command.PLAY)
    assert careful.said[-1].endswith(". The session goes on without sound.")
    clock.now += 1000
    assert careful.look() == 1300


def test_other_headphones_that_are_plugged_in_pause_nothing(careful: Rig) -> None:
    careful.speaker.default = False
    careful.driver._outputs_changed()
    careful.driver._pull(96 * 100)
    assert (careful.shown[-1].mode, careful.said) == (Mode.PLAYING, [])


def test_a_session_that_is_paused_already_loses_no_word_about_it(careful: Rig) -> None:
    careful.driver.do(Command.PAUSE)
    careful.speaker.default = careful.speaker.there = False
    careful.driver._outputs_changed()
    assert careful.said == []


def test_in_a_long_pause_the_output_rests_until_something_is_asked(rig: Rig, clock: Clock) -> None:
    rig.driver.do(Command.PLAY)
    rig.driver._pull(96 * 500)
    rig.driver.do(Command.PAUSE)
    for _ in range(REST_AFTER // STILL_INTERVAL):
        assert rig.speaker.closed == 1, "closed once to be opened"
        rig.driver._pull(96 * 100)
        rig.look()
    assert (rig.speaker.closed, rig.speaker.opened) == (2, 1)
    rig.driver._outputs_changed()
    clock.now += 60_000
    assert (rig.look(), rig.speaker.opened, rig.said) == (500, 1, [])
    rig.driver.do(Command.PLAY)
    clock.now += 80
    assert (rig.look(), rig.speaker.opened) == (500, 2), "it goes on when it can be heard"
    rig.driver._pull(96 * 100)
    assert rig.look() == 600


def test_where_no_output_is_left_then_the_clock_goes_on(rig: Rig, clock: Clock) -> None:
    rig.driver.do(Command.PLAY)
    rig.driver._pull(96 * 500)
    rig.driver.do(Command.PAUSE)
    for _ in range(REST_AFTER // STILL_INTERVAL):
        rig.driver._pull(96 * 100)
        rig.look()
    FakeSpeaker.present = False
    rig.driver.do(Command.PLAY)
    clock.now += 80
    assert rig.look() == 580
    assert rig.said[-1].endswith("goes on without sound.")


def test_another_output_than_the_wanted_one_is_said_in_words(rig: Rig) -> None:
    rig.speaker.words = "the sound output “Headset” is not there; “Box” is used instead until it is"
    rig.driver._pull(96)
    assert rig.said == [rig.speaker.words]
    rig.speaker.words, rig.speaker.default = "", False
    rig.driver._outputs_changed()
    rig.driver._pull(96)
    assert rig.said[-1] == ""


def test_a_volume_holds_at_once_and_for_what_is_opened_later(rig: Rig) -> None:
    rig.driver.do(Command.PLAY)
    rig.driver.set_volume(0.0)
    rig.driver._pull(96 * 500)
    assert (rig.speaker.volume, rig.look()) == (0.0, 500)


OUTPUTS = ("Box", "Headset")


class FakeOutput:
    """An output that is nothing but its name."""

    def __init__(self, name: str) -> None:
        self.name = name

    def description(self) -> str:
        return self.name


class FakeOutputs:
    """Outputs that come and go; the first is the default."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = names

    def audioOutputs(self) -> list[FakeOutput]:  # noqa: N802 Qt's name
        return [FakeOutput(name) for name in self.names]

    def defaultAudioOutput(self) -> FakeOutput:  # noqa: N802 likewise
        return FakeOutput(self.names[0])


@pytest.mark.parametrize(
    ("wanted", "names", "taken"),
    [
        ("", OUTPUTS, "Box"),
        ("Headset", OUTPUTS, "Headset"),
        ("Headset", ("Box",), "Box"),
        ("Box", ("Headset", "Box"), "Box"),
    ],
)
def test_the_wanted_output_is_taken_where_it_is_there(
    qapp: QCoreApplication, wanted: str, names: tuple[str, ...], taken: str
) -> None:
    assert qapp
    assert speaker.missing() == ""
    made = speaker.Speaker(lambda _size: b"", lambda _why: None, lambda: None, 1.0, wanted)
    made._outputs = FakeOutputs(names)  # type: ignore[assignment]
    assert made._best().description() == taken
    made.name = taken
    assert bool(made.remark()) is (wanted not in {"", taken})


def test_no_output_is_said_in_words_and_one_that_comes_is_taken(rig: Rig) -> None:
    rig.speaker.default = False
    FakeSpeaker.present = False
    rig.driver._outputs_changed()
    assert rig.said == [
        "no sound output was found; switch on a loudspeaker or start a sound server. The session goes on without sound."
    ]
    FakeSpeaker.present = True
    rig.driver._outputs_changed()
    rig.driver._pull(96)
    assert rig.said[-1] == ""


def test_a_missing_library_is_said_in_words(monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication) -> None:
    assert qapp
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    found = speaker.devices()
    assert found.names == ()
    assert "libpulse0" in found.trouble
    driver = output._Driver(Feed(Player(TIMELINE), SOUNDS), volume=1.0, muted=False)
    said: list[str] = []
    driver.trouble.connect(said.append)
    driver.open()
    assert "libpulse0" in said[0]
    assert "goes on without sound" in said[0]


def test_a_muted_session_runs_publishes_and_closes_twice(qtbot: QtBot) -> None:
    session = Session(TIMELINE, SOUNDS, muted=True)
    with qtbot.waitSignal(session.published, check_params_cb=lambda shown: shown.mode is Mode.READY):
        session.start()
    moved = lambda shown: shown.mode is Mode.PLAYING and shown.position > 0  # noqa: E731
    with qtbot.waitSignal(session.published, check_params_cb=moved):
        session.do(Command.PLAY)
    with qtbot.waitSignal(session.published, check_params_cb=lambda shown: shown.mode is Mode.PAUSED):
        session.do(Command.PAUSE)
    session.close()
    session.close()


def test_a_session_never_started_closes_too(qtbot: QtBot) -> None:
    assert qtbot
    Session(TIMELINE, SOUNDS, muted=True).close()
