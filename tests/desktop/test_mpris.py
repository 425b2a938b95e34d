"""Media controls see what is done, without being told every second, and their buttons never cost a session."""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant
from pytestqt.qtbot import QtBot

from hiptimer.core.place import GAP
from hiptimer.core.plan import Preferences
from hiptimer.core.player import Command, Player
from hiptimer.core.snapshot import Mode, Snapshot
from hiptimer.core.terms import SECOND, Kind
from hiptimer.core.timeline import Timeline
from hiptimer.core.workout import Item, Workout
from hiptimer.desktop import mpris
from hiptimer.desktop.mpris import NAME, PATH, Remote
from hiptimer.desktop.mpris_interfaces import PLAYER, ROOT
from hiptimer.desktop.now_playing import Button, Status, command, describe, offered
from tests.content import session
from tests.desktop.processes import line, output, python, running

PROPERTIES = "org.freedesktop.DBus.Properties"
TOLD = ("Single-leg glute bridge", "Left leg", "Rep one")
"""What is said where it goes on in the first repetition, after a long pause."""
ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has D-Bus")


def own_pace() -> Timeline:
    """Lead-in 5 s, a set of 70 s at one's own pace, rest 10 s, another set."""
    item = Item(use="deadlift", reps=10, tempo="3-1-2-1", pace="own", rest=10)
    return session(Workout(format=1, title="Own pace", lead_in=5, sets=2, exercise=(item,)))


def main_part() -> Timeline:
    """The built-in workout from its lead-in on."""
    return session(preferences=Preferences(warm_up=False))


def start_of(timeline: Timeline, kind: Kind | None) -> int:
    """Where the first gap of this kind begins, or the first set."""
    return next(timeline.starts[block.first] for block in timeline.blocks if block.gap is kind)


def moment(timeline: Timeline, now: int, *commands: Command) -> Snapshot:
    """A session started at 0, after these commands at `now`."""
    player = Player(timeline)
    player.do(Command.PLAY, 0)
    for each in commands:
        player.do(each, now)
    return player.at(now)


# -- what is told of a moment --------------------------------------------------------------------


def test_a_set_is_named_with_its_side_and_a_gap_with_what_follows() -> None:
    timeline = main_part()
    work = describe(timeline, moment(timeline, start_of(timeline, None) + 1))
    assert (work.title, work.artist) == ("Single-leg glute bridge, left leg", timeline.title)
    gap = describe(timeline, moment(timeline, 1000))
    assert (gap.title, gap.artist) == ("Get ready", "Next: Single-leg glute bridge, left leg")
    assert gap.album == work.album == timeline.title


def test_pieces_tile_the_session() -> None:
    timeline = session()
    told = [describe(timeline, moment(timeline, timeline.starts[block.first] + 1)) for block in timeline.blocks]
    assert [each.track for each in told] == list(range(len(timeline.blocks)))
    assert sum(each.length for each in told) == timeline.total
    assert all(each.start + each.length == after.start for each, after in pairwise(told))


def test_while_it_waits_for_a_person_the_set_is_still_what_is_done() -> None:
    timeline = own_pace()
    during, waiting = moment(timeline, 20_000), moment(timeline, 75_000)
    assert waiting.mode is Mode.WAITING
    told = describe(timeline, waiting)
    assert told.title == describe(timeline, during).title == "Deadlift, set 1 of 2"
    assert told.position(waiting) == told.length == 70_000


@pytest.mark.parametrize(
    ("commands", "now", "status"),
    [
        ((), 10_000, Status.PLAYING),
        ((), 75_000, Status.PAUSED),
        ((Command.PAUSE,), 10_000, Status.PAUSED),
        ((Command.STOP,), 10_000, Status.STOPPED),
    ],
)
def test_its_status_says_whether_time_goes_on(commands: tuple[Command, ...], now: int, status: Status) -> None:
    timeline = own_pace()
    assert describe(timeline, moment(timeline, now, *commands)).status is status


def test_before_and_after_a_session_it_is_stopped() -> None:
    timeline = own_pace()
    assert describe(timeline, Player(timeline).at(0)).status is Status.STOPPED
    assert offered("Own pace").can_play
    assert not offered("").can_play


# -- what a button means -------------------------------------------------------------------------

SET, LEAD_IN, WAITING = 20_000, 1_000, 75_000
GOING: tuple[Command, ...] = ()
STILL = (Command.PAUSE,)


@pytest.mark.parametrize(
    ("button", "commands", "now", "asked"),
    [
        (Button.PLAY_PAUSE, GOING, LEAD_IN, Command.TOGGLE),
        (Button.PLAY_PAUSE, STILL, LEAD_IN, Command.TOGGLE),
        (Button.PLAY, GOING, LEAD_IN, Command.PLAY),
        (Button.PLAY, STILL, SET, Command.PLAY),
        (Button.PLAY, GOING, WAITING, Command.FINISH_SET),
        (Button.PAUSE, GOING, SET, Command.PAUSE),
        (Button.STOP, GOING, SET, Command.PAUSE),
        (Button.STOP, STILL, SET, Command.PAUSE),
        (Button.STOP, GOING, WAITING, Command.PAUSE),
        (Button.NEXT, GOING, LEAD_IN, Command.SKIP),
        (Button.NEXT, STILL, SET, Command.SKIP),
        (Button.NEXT, GOING, SET, Command.FINISH_SET),
        (Button.NEXT, GOING, WAITING, Command.FINISH_SET),
        (Button.PREVIOUS, GOING, SET, Command.BACK),
    ],
)
def test_a_button_asks_for_the_sensible_thing(
    button: Button, commands: tuple[Command, ...], now: int, asked: Command
) -> None:
    timeline = own_pace()
    snapshot = moment(timeline, now, *commands)
    assert command(button, describe(timeline, snapshot), snapshot) is asked


@pytest.mark.parametrize("button", Button)
@pytest.mark.parametrize("now", [LEAD_IN, SET, WAITING])
@pytest.mark.parametrize("state", [GOING, STILL])
def test_no_button_ever_ends_a_session(button: Button, now: int, state: tuple[Command, ...]) -> None:
    timeline = own_pace()
    player = Player(timeline)
    player.do(Command.PLAY, 0)
    for each in state:
        player.do(each, now)
    for later in (now, now + 50, now + 100):
        snapshot = player.at(later)
        asked = command(button, describe(timeline, snapshot), snapshot)
        assert asked is not None
        if button is not Button.NEXT:
            player.do(asked, later)
    assert player.at(now + 100).mode is not Mode.DONE


@pytest.mark.parametrize("button", Button)
def test_between_sessions_only_play_asks_and_only_for_what_is_on_offer(button: Button) -> None:
    starts = button in {Button.PLAY, Button.PLAY_PAUSE}
    assert command(button, offered("Own pace"), None) is (Command.PLAY if starts else None)
    assert command(button, offered(""), None) is None


def test_after_its_end_a_session_takes_no_commands() -> None:
    timeline = own_pace()
    over = moment(timeline, 10_000, Command.STOP)
    assert {command(button, describe(timeline, over), over) for button in Button} == {None}


# -- what is sent, and when ----------------------------------------------------------------------


class FakeBus:
    """Keeps what is sent."""

    def __init__(self) -> None:
        self.sent: list[list[Any]] = []

    def send(self, message: QDBusMessage) -> bool:
        self.sent.append(message.arguments())
        return True

    def changes(self) -> list[set[str]]:
        """The names in each message; empties the list."""
        sent, self.sent = self.sent, []
        assert all(interface == PLAYER for interface, _, _ in sent)
        return [set(changed) for _, changed, _ in sent]


class Stage:
    """A session, shown to a remote at moments of the test's choosing."""

    def __init__(self, timeline: Timeline) -> None:
        self.now = 0
        self.bus = FakeBus()
        self.remote = Remote(self.bus, lambda: self.now / SECOND)  # type: ignore[arg-type]
        self.player = Player(timeline)
        self.seeks: list[int] = []
        self.remote._player.Seeked.connect(lambda place: self.seeks.append(place // SECOND))
        self.remote.begin(timeline)

    def show(self) -> None:
        self.remote.show(self.player.at(self.now))

    def run_to(self, until: int, step: int = 250) -> None:
        """Let time go by."""
        while self.now < until:
            self.now = min(until, self.now + step)
            self.show()

    def do(self, asked: Command) -> None:
        self.player.do(asked, self.now)
        self.show()


def test_a_whole_session_tells_each_piece_once_and_no_jump() -> None:
    timeline = session()
    stage = Stage(timeline)
    stage.show()
    assert stage.bus.changes() == [{"Metadata", "CanPlay", "CanPause", "CanGoNext", "CanGoPrevious"}]
    stage.do(Command.PLAY)
    stage.run_to(timeline.total - 1)
    later = stage.bus.changes()
    assert later == [{"PlaybackStatus"}] + [{"Metadata"}] * (len(timeline.blocks) - 1)
    stage.run_to(timeline.total)
    assert stage.bus.changes() == [{"PlaybackStatus", "CanPlay", "CanPause", "CanGoNext", "CanGoPrevious"}]
    assert stage.seeks == []


def test_a_pause_is_told_and_the_position_stands_still() -> None:
    stage = Stage(own_pace())
    stage.do(Command.PLAY)
    stage.run_to(10_000)
    stage.bus.changes()
    stage.do(Command.PAUSE)
    stage.run_to(100_000)
    assert stage.bus.changes() == [{"PlaybackStatus"}]
    assert stage.remote.position() == 5_000
    stage.do(Command.PLAY)
    assert stage.bus.changes() == [{"PlaybackStatus"}]
    assert stage.seeks == []


def test_a_repetition_begun_again_is_a_jump_and_so_is_the_end_of_its_count_in() -> None:
    timeline = main_part()
    stage = Stage(timeline)
    stage.do(Command.PLAY)
    stage.run_to(start_of(timeline, None) + 3_000)
    assert stage.seeks == []
    stage.do(Command.PAUSE)
    stage.run_to(stage.now + 60_000)
    stage.do(Command.PLAY)
    assert stage.player.at(stage.now).mode is Mode.COUNT_IN
    assert stage.seeks == [0]
    stage.run_to(stage.now + 10_000, step=10)
    assert len(stage.seeks) == 2
    assert 0 <= stage.seeks[1] < 10, "told at the first look after it"
    # The voice said first where it goes on, and three seconds were counted.
    said = sum(length + GAP for piece, length in timeline.whereabouts.items() if piece in TOLD)
    assert stage.remote.position() == 10_000 - 3_000 - said


def test_going_back_within_a_piece_is_a_jump_and_to_another_piece_is_none() -> None:
    stage = Stage(own_pace())
    stage.do(Command.PLAY)
    stage.run_to(20_000)
    stage.do(Command.BACK)
    assert stage.seeks == [0]
    stage.do(Command.BACK)
    assert stage.remote.told().title == "Get ready"
    assert stage.seeks == [0]
    stage.run_to(stage.now + 60_000)
    assert stage.seeks == [0]


def test_a_session_taken_up_in_the_middle_says_where_it_is() -> None:
    timeline = own_pace()
    stage = Stage(timeline)
    stage.player.do(Command.PLAY, 0)
    stage.now = 45_000
    stage.show()
    assert stage.seeks == [40_000]


def test_after_a_session_only_what_is_on_offer_is_told() -> None:
    stage = Stage(own_pace())
    stage.do(Command.PLAY)
    stage.remote.end("Tuesday")
    asked: list[Command] = []
    stage.remote.asked.connect(asked.append)
    stage.show()
    assert stage.remote.told() == offered("Tuesday")
    stage.remote.press(Button.PLAY_PAUSE)
    stage.remote.press(Button.NEXT)
    assert asked == [Command.PLAY]
    assert stage.remote.position() == 0


def test_showing_what_has_not_changed_costs_next_to_nothing() -> None:
    timeline = own_pace()
    stage = Stage(timeline)
    stage.do(Command.PLAY)
    snapshot = stage.player.at(0)
    began = time.process_time()
    for _ in range(1000):
        stage.remote.show(snapshot)
    assert time.process_time() - began < 0.1, "at 30 a second that is more than 0.3 % of a core"


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_there_is_nobody_to_tell_and_nothing_wrong(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(mpris.sys, "platform", platform)
    assert mpris.announce() is None
    assert mpris.probe() is None


# -- a real bus, real controls -------------------------------------------------------------------

PROGRAM = """
import sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from hiptimer.core.plan import Preferences
from hiptimer.core.player import Command, Player
from hiptimer.desktop.mpris import announce
from tests.content import session

application = QCoreApplication(sys.argv)
timeline = session(preferences=Preferences(warm_up=False))
player = Player(timeline)
def now():
    return round(time.monotonic() * 1000) - began
began = round(time.monotonic() * 1000) - 10_000
def obey(command):
    player.do(command, now())
    print(command.value, flush=True)
    remote.show(player.at(now()))
remote = announce()
remote.asked.connect(obey)
remote.raise_asked.connect(lambda: print("raise", flush=True))
remote.quit_asked.connect(application.quit)
remote.begin(timeline)
player.do(Command.PLAY, 0)
timer = QTimer(interval=33)
timer.timeout.connect(lambda: remote.show(player.at(now())))
timer.start()
remote.show(player.at(now()))
print("ready", flush=True)
application.exec()
remote.close()
"""


@pytest.fixture
def program(bus: str) -> Iterator[subprocess.Popen[str]]:
    """A session ten seconds under way that prints what it is asked, on a bus of its own."""
    assert bus
    with running(python(PROGRAM)) as process:
        assert line(process) == "ready"
        yield process


def playerctl(*words: str) -> str:
    """Run the usual command-line control; what it says."""
    return output([controls(), "--player=hiptimer", *words])


def controls() -> str:
    found = shutil.which("playerctl")
    if found is None:
        pytest.skip("playerctl is not installed")
    return found


@ON_LINUX
def test_playerctl_sees_the_session_and_moves_it(program: subprocess.Popen[str]) -> None:
    form = "{{status}} | {{title}} | {{artist}} | {{mpris:length}}"
    follow = [controls(), "--player=hiptimer", "--follow", "metadata", "--format", form]
    with running(follow) as watching:
        first = "Single-leg glute bridge, left leg"
        assert line(watching) == f"Playing | Get ready | Next: {first} | 20000000"
        for word, asked, seen in (
            ("play-pause", "toggle", "Paused | Get ready"),
            ("play", "play", "Playing | Get ready"),
            ("next", "skip", f"Playing | {first}"),
            ("stop", "pause", f"Paused | {first}"),
            ("previous", "back", "Paused | Get ready"),
            ("play-pause", "toggle", "Playing | Get ready"),
            ("pause", "pause", "Paused | Get ready"),
        ):
            playerctl(word)
            assert line(program) == asked
            assert line(watching).startswith(seen)
        assert playerctl("status") == "Paused"
        assert 0 <= float(playerctl("position")) < 20


SPECIFIED = {
    (ROOT, name): kind
    for kind, names in {
        "b": ["CanQuit", "CanRaise", "HasTrackList"],
        "s": ["Identity", "DesktopEntry"],
        "as": ["SupportedUriSchemes", "SupportedMimeTypes"],
        "": ["Raise", "Quit"],
    }.items()
    for name in names
} | {
    (PLAYER, name): kind
    for kind, names in {
        "s": ["PlaybackStatus"],
        "d": ["Rate", "MinimumRate", "MaximumRate", "Volume"],
        "a{sv}": ["Metadata"],
        "x": ["Position", "Seek", "Seeked"],
        "b": ["CanGoNext", "CanGoPrevious", "CanPlay", "CanPause", "CanSeek", "CanControl"],
        "": ["Next", "Previous", "Pause", "PlayPause", "Stop", "Play"],
        "ox": ["SetPosition"],
    }.items()
    for name in names
}
"""What https://specifications.freedesktop.org/mpris-spec/latest/ wants, without `OpenUri`: there is nothing to open."""

WORTH = {
    (ROOT, "Identity"): "hiptimer",
    (ROOT, "CanRaise"): True,
    (ROOT, "CanQuit"): True,
    (ROOT, "SupportedUriSchemes"): [],
    (PLAYER, "PlaybackStatus"): "Playing",
    (PLAYER, "CanPlay"): True,
    (PLAYER, "CanPause"): True,
    (PLAYER, "CanGoNext"): True,
    (PLAYER, "CanGoPrevious"): True,
    (PLAYER, "CanControl"): True,
    (PLAYER, "CanSeek"): False,
    (PLAYER, "Rate"): 1.0,
    (PLAYER, "Volume"): 1.0,
}


class Listener(QObject):
    """Hears what is told on a bus."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QDBusMessage] = []

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        self.heard.append(message)


@pytest.fixture
def connection(bus: str) -> Iterator[QDBusConnection]:
    yield QDBusConnection.connectToBus(bus, "listener")
    QDBusConnection.disconnectFromBus("listener")


def ask(connection: QDBusConnection, interface: str, method: str, *words: str) -> list[Any]:
    message = QDBusMessage.createMethodCall(NAME, PATH, interface, method)
    message.setArguments(list(words))
    reply = connection.call(message)
    assert reply.type() == QDBusMessage.MessageType.ReplyMessage, reply.errorMessage()
    return reply.arguments()


@ON_LINUX
def test_what_goes_over_the_bus_is_of_the_right_kind(
    program: subprocess.Popen[str], connection: QDBusConnection, qtbot: QtBot
) -> None:
    listener = Listener()
    for interface, name in ((PROPERTIES, "PropertiesChanged"), (PLAYER, "Seeked")):
        assert connection.connect("", PATH, interface, name, listener, SLOT("hear(QDBusMessage)"))
    for method in ("Previous", "Next", "Pause"):
        ask(connection, PLAYER, method)
    assert [line(program) for _ in range(3)] == ["back", "skip", "pause"]
    kinds = {"Seeked": "x", "PropertiesChanged": "sa{sv}as"}
    qtbot.waitUntil(lambda: {message.member() for message in listener.heard} == set(kinds))
    assert all(message.signature() == kinds[message.member()] for message in listener.heard)
    (place,) = listener.heard[0].arguments()
    assert 0 <= place < 5_000_000


@ON_LINUX
def test_the_interfaces_are_those_of_the_specification(
    program: subprocess.Popen[str], connection: QDBusConnection
) -> None:
    assert program.poll() is None
    (described,) = ask(connection, "org.freedesktop.DBus.Introspectable", "Introspect")
    found = {
        (interface.get("name"), part.get("name")): part.get("type")
        or "".join(str(word.get("type")) for word in part.iter("arg"))
        for interface in ET.fromstring(described).iter("interface")
        for part in interface
    }
    assert {key: found.get(key) for key in SPECIFIED} == SPECIFIED
    for (interface, name), value in WORTH.items():
        (reply,) = ask(connection, PROPERTIES, "Get", interface, name)
        assert reply.variant() == value, name


@ON_LINUX
@pytest.mark.parametrize("name", ["Volume", "Rate"])
def test_what_cannot_be_set_says_so(program: subprocess.Popen[str], connection: QDBusConnection, name: str) -> None:
    assert program.poll() is None
    message = QDBusMessage.createMethodCall(NAME, PATH, PROPERTIES, "Set")
    message.setArguments([PLAYER, name, QDBusVariant(0.5)])
    assert connection.call(message).errorName() == "org.freedesktop.DBus.Error.PropertyReadOnly"


@ON_LINUX
def test_it_can_be_shown_and_ended_from_outside(
    program: subprocess.Popen[str], connection: QDBusConnection, qtbot: QtBot
) -> None:
    assert qtbot
    ask(connection, ROOT, "Raise")
    assert line(program) == "raise"
    ask(connection, ROOT, "Quit")
    assert program.wait(10) == 0


@ON_LINUX
def test_a_second_program_gets_a_name_of_its_own(program: subprocess.Popen[str], connection: QDBusConnection) -> None:
    with running(python(PROGRAM)) as other:
        assert line(other) == "ready"
        names = connection.interface().registeredServiceNames().value()
        assert {NAME, f"{NAME}.instance{other.pid}"} <= set(names)
        assert program.poll() is None


@ON_LINUX
def test_without_a_bus_nobody_is_told_and_the_reason_is(monkeypatch: pytest.MonkeyPatch) -> None:
    script = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from hiptimer.desktop.mpris import announce, probe\n"
        "print(probe())\napplication = QCoreApplication([])\nprint(announce())"
    )
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    reason, nobody = output(python(script)).splitlines()
    assert reason.startswith("No desktop session (D-Bus) here: ")
    assert nobody == "None"
