"""The editor in every state, for pictures and for judging by eye.

Belongs here: windows with made-up workouts. May not: painting them into files (screenshots).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QPointF, QTimer
from PySide6.QtGui import QMouseEvent, Qt
from PySide6.QtWidgets import QApplication

from hiptimer.core.editing import Edits, Spot, take
from hiptimer.core.terms import Length, Level
from hiptimer.gui import samples_editor
from hiptimer.gui.editor_desk import refused_words
from hiptimer.gui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hiptimer.core.workout import Workout
    from hiptimer.gui.samples import Catalogue
    from hiptimer.gui.screens.editor import EditorScreen

WAY = (Level.STANDARD, Length.MEDIUM)


def windows(catalogue: Catalogue) -> Iterator[tuple[str, Window]]:
    """A window for every state, by name."""
    workout = samples_editor.workout(catalogue)
    yield "editor", _window(workout, catalogue, _warn)
    yield "editor-whole", _window(workout, catalogue, lambda screen: screen.choose(None))
    yield "editor-tables", _window(samples_editor.tables(catalogue), catalogue, lambda _screen: None)
    yield "editor-free", _window(workout, catalogue, lambda screen: screen.choose(Spot("exercise", 4)))
    yield "editor-refused", _window(workout, catalogue, _refuse)
    yield "editor-search", _window(workout, catalogue, lambda screen: screen.column.search("de"))
    yield "editor-new", _window(samples_editor.new(), catalogue, lambda screen: screen.top.name_it())
    yield "editor-many", _window(samples_editor.long(catalogue), catalogue, _far_down)
    yield "editor-section", _window(samples_editor.new(), catalogue, lambda screen: screen.choose(Spot("cool_down", 0)))
    yield "editor-conflict", _window(workout, catalogue, _conflict)
    dragging = _window(workout, catalogue, lambda _screen: None)
    QTimer.singleShot(0, dragging, lambda: _drag(_screen_of(dragging)))
    yield "editor-dragging", dragging


def _window(workout: Workout, catalogue: Catalogue, then: Callable[[EditorScreen], object]) -> Window:
    window = Window()
    window.open("editor")
    screen = _screen_of(window)
    screen.top.allow_catalogue(allowed=True)
    screen.begin(workout, WAY, catalogue)

    def try_it(wanted: Workout, _writing: str) -> None:
        _, complaints = take(Edits(workout), wanted, catalogue)
        words = refused_words(wanted, complaints)
        screen.show_workout(workout if words else wanted, undoes=True, redoes=False, refused=words)

    screen.changed.connect(try_it)
    screen.foot.show_outlook(samples_editor.outlook(workout, WAY, catalogue))
    few = len(workout.exercise) < samples_editor.MANY
    ways = [(level, length) for level in Level for length in Length if few or (level, length) == WAY]
    screen.show_totals({way: samples_editor.outlook(workout, way, catalogue).total for way in ways})
    screen.top.tell(QCoreApplication.translate("EditorDesk", "Saved"))
    then(screen)
    return window


def _screen_of(window: Window) -> EditorScreen:
    return cast("EditorScreen", window.screen_for("editor"))


def _warn(screen: EditorScreen) -> None:
    screen.choose(Spot("exercise", 1))
    screen.show_warnings(samples_editor.warnings())


def _refuse(screen: EditorScreen) -> None:
    screen.choose(Spot("exercise", 1))
    screen.panel.edited.emit({"reps": 400}, "reps")
    screen.panel.show_raw("reps", 400, WAY)


def _far_down(screen: EditorScreen) -> None:
    QTimer.singleShot(0, screen, lambda: screen.choose(Spot("exercise", 100)))


def _conflict(screen: EditorScreen) -> None:
    screen.top.tell(QCoreApplication.translate("EditorDesk", "Not saved"))
    words = "tuesday.toml was changed by somebody else meanwhile, so nothing has been written."
    screen.top.show_conflict(words, readable=True)


def _drag(screen: EditorScreen) -> None:
    """Draw the third exercise to a place between the first two, and hold it there."""
    cards = screen.column.list
    place = cards.visualRect(cards.model().index(5, 0))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, down in ((QMouseEvent.Type.MouseButtonPress, 0), (QMouseEvent.Type.MouseMove, place.height() * 3 // 2)):
        at = QPointF(place.center().x(), place.center().y() - down)
        event = QMouseEvent(kind, at, cards.viewport().mapToGlobal(at), left, left, none)
        QApplication.sendEvent(cards.viewport(), event)
