"""The two D-Bus interfaces of a media player, in their own words.

Belongs here: names, types and values as https://specifications.freedesktop.org/mpris-spec/latest/ wants them.
May not: knowing when something changes, or what a button means.

Two things that Python's numbers and lists become on D-Bus are not what one would think. An empty list is of the wrong
type, and listeners drop the whole message: `no_names` makes one of the right type. And `mpris:length` goes out as an
int32 where the specification says int64; Qt for Python has no way to say that, and listeners take either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar, cast

from PySide6.QtCore import ClassInfo, Property, QMetaType, QObject, Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusArgument, QDBusObjectPath

from hiptimer.desktop.now_playing import Button, Told

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.core.terms import Ms

ROOT: Final = "org.mpris.MediaPlayer2"
PLAYER: Final = "org.mpris.MediaPlayer2.Player"
NO_TRACK: Final = "/org/mpris/MediaPlayer2/TrackList/NoTrack"

MICROSECONDS: Final = 1000
"""In a millisecond."""

# Qt takes the names of C++ types too, of which its own annotations know nothing.
INT64: Final = cast("type", "qlonglong")
NAMES: Final = cast("type", "QStringList")
MAP: Final = cast("type", "QVariantMap")

Adaptor = TypeVar("Adaptor", bound=type[QDBusAbstractAdaptor])


class Controls(Protocol):
    """Whom the interfaces ask."""

    raise_asked: Any
    """Signal."""
    quit_asked: Any
    """Signal."""

    def told(self) -> Told:
        """What the controls show."""

    def position(self) -> Ms:
        """Where in the piece the session is."""

    def press(self, button: Button) -> None:
        """Ask for what a button stands for."""


def properties(now: Told) -> dict[str, Any]:
    """What changes now and then, under its names on the bus; position and volume are not among them."""
    return {
        "PlaybackStatus": now.status.value,
        "Metadata": _metadata(now),
        "CanPlay": now.can_play,
        "CanPause": now.can_pause,
        "CanGoNext": now.can_move,
        "CanGoPrevious": now.can_move,
    }


def _metadata(now: Told) -> dict[str, Any]:
    found: dict[str, Any] = {"mpris:trackid": NO_TRACK if now.track is None else f"/hiptimer/piece/{now.track}"}
    if now.track is not None:
        found["mpris:length"] = now.length * MICROSECONDS
    words = {"xesam:title": now.title, "xesam:artist": [now.artist] if now.artist else [], "xesam:album": now.album}
    return found | {key: value for key, value in words.items() if value}


def for_bus(value: Any) -> Any:  # noqa: ANN401 whatever a property can be
    """A property's value, with a piece's id as the kind of thing it is on the bus."""
    if isinstance(value, dict):
        return value | {"mpris:trackid": QDBusObjectPath(value["mpris:trackid"])}
    return value


def no_names() -> QDBusArgument:
    """An empty list of names."""
    names = QDBusArgument()
    names.beginArray(QMetaType(QMetaType.Type.QString.value))
    names.endArray()
    return names


def _interface(name: str) -> Callable[[Adaptor], Adaptor]:
    """Publish a class under this name."""
    publish: Callable[[Adaptor], Adaptor] = cast("Any", ClassInfo)({"D-Bus Interface": name})
    return publish


def _always(kind: type, value: object) -> Property:
    return Property(kind, lambda _self: value)


def _now(kind: type, name: str) -> Property:
    return Property(kind, lambda self: for_bus(properties(self.controls.told())[name]))


def _method(name: str, do: Callable[[Controls], object], *kinds: type) -> Callable[..., None]:
    """A method on the bus; Qt finds it by the name of the function, which must be the attribute's too.

    Args:
        name: on the bus.
        do: what a call does; what comes with the call plays no part in it.
        kinds: of what comes with a call.
    """

    def method(self: Root | Player, *_given: object) -> None:
        do(self.controls)

    method.__name__ = name
    return Slot(*kinds)(method)


def _press(name: str, button: Button) -> Callable[..., None]:
    return _method(name, lambda controls: controls.press(button))


@_interface(ROOT)
class Root(QDBusAbstractAdaptor):
    """The program."""

    Identity = _always(str, "hiptimer")
    DesktopEntry = _always(str, "hiptimer")
    CanRaise = _always(bool, value=True)
    CanQuit = _always(bool, value=True)
    HasTrackList = _always(bool, value=False)
    SupportedUriSchemes = _always(NAMES, [])
    SupportedMimeTypes = _always(NAMES, [])
    Raise = _method("Raise", lambda controls: controls.raise_asked.emit())
    Quit = _method("Quit", lambda controls: controls.quit_asked.emit())

    def __init__(self, parent: QObject, controls: Controls) -> None:
        super().__init__(parent)
        self.controls = controls


@_interface(PLAYER)
class Player(QDBusAbstractAdaptor):
    """The session.

    What cannot be set says so when somebody tries: the rate belongs to the workout, and the volume is the desktop's
    own, where every program has one.
    """

    Seeked = Signal(INT64)
    PlaybackStatus = _now(str, "PlaybackStatus")
    Metadata = _now(MAP, "Metadata")
    CanPlay = _now(bool, "CanPlay")
    CanPause = _now(bool, "CanPause")
    CanGoNext = _now(bool, "CanGoNext")
    CanGoPrevious = _now(bool, "CanGoPrevious")
    CanSeek = _always(bool, value=False)
    CanControl = _always(bool, value=True)
    Rate = _always(float, 1.0)
    MinimumRate = _always(float, 1.0)
    MaximumRate = _always(float, 1.0)
    Volume = _always(float, 1.0)
    Position = Property(INT64, lambda self: self.controls.position() * MICROSECONDS)
    Play = _press("Play", Button.PLAY)
    Pause = _press("Pause", Button.PAUSE)
    PlayPause = _press("PlayPause", Button.PLAY_PAUSE)
    Stop = _press("Stop", Button.STOP)
    Next = _press("Next", Button.NEXT)
    Previous = _press("Previous", Button.PREVIOUS)
    # These do nothing, as the specification wants where `CanSeek` is false.
    Seek = _method("Seek", lambda _controls: None, INT64)
    SetPosition = _method("SetPosition", lambda _controls: None, QDBusObjectPath, INT64)

    def __init__(self, parent: QObject, controls: Controls) -> None:
        super().__init__(parent)
        self.controls = controls
