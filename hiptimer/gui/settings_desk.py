"""Joins the settings screen to the program: what is changed there holds at once and from then on.

Belongs here: the settings as they are, their effect on what is shown, what follows when something is asked for on their
page. May not: painting, files, speech (handed in).
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from hiptimer.core.remembered import remembered
from hiptimer.core.settings import VoiceEngine, from_values
from hiptimer.gui.background import Background, Job
from hiptimer.gui.theme import dress, refit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hiptimer.core.settings import Settings, Value
    from hiptimer.core.snapshot import Snapshot
    from hiptimer.core.terms import Ms
    from hiptimer.core.ways.values import Ways
    from hiptimer.gui.choice import Opening, Prepared
    from hiptimer.gui.controller import Running
    from hiptimer.gui.screens.settings import SettingsScreen
    from hiptimer.gui.screens.start import StartScreen
    from hiptimer.gui.setup import Setup
    from hiptimer.gui.window import Window


class SettingsDesk(QObject):
    """Keeps the settings of a running program, and runs their page."""

    changed = Signal(object)
    """An `Opening`: how the window would open with the settings as they are now."""

    def __init__(
        self, window: Window, setup: Setup, opening: Opening, make_session: Callable[[Opening, Prepared, Ms], Running]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._setup = setup
        self._opening = opening
        self._make_session = make_session
        self._settings = setup.settings
        self._background = Background(self)
        self._came_from = ""
        self._voices: Mapping[str, Sequence[str]] = {}
        self._speaking: Running | None = None
        self._saying: Job | None = None
        """The job that speaks the line; one that was asked for before it is heard no more."""
        window.closing.connect(self.close)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self._redress())

    def opening(self) -> Opening:
        """How the window would open with the settings as they are now."""
        return self._opening

    def session(self, prepared: Prepared, at: Ms) -> Running:
        """A session as it is set now, beginning `at` that place in its timeline."""
        return self._make_session(self._opening, prepared, at)

    def take_ways(self, ways: Ways) -> None:
        """Follow what was changed on the start page, where it is kept, too."""
        self._settings = remembered(self._settings, ways)
        self._opening = self._setup.take_up(self._settings)

    def open(self) -> None:
        """Show the page."""
        if self._window.shown() != "settings":
            self._came_from = self._window.shown()
        known = self._window.has_screen("settings")
        screen = self._screen()
        if not known:
            screen.changed.connect(self._change)
            screen.left.connect(self._leave)
            screen.say_asked.connect(self.say_something)
            screen.folder_asked.connect(self._open_folder)
            self._fill(screen)
        screen.show_settings(self._settings)
        self._window.open("settings")

    def close(self) -> None:
        """End everything that runs."""
        self._hush()
        self._background.close()

    def _screen(self) -> SettingsScreen:
        return cast("SettingsScreen", self._window.screen_for("settings"))

    def _fill(self, screen: SettingsScreen) -> None:
        folders = {self.tr("Your workouts"): self._setup.workouts, self.tr("Your exercises"): self._setup.exercises}
        screen.show_folders([(name, str(place)) for name, place in folders.items()])
        screen.offer("sound_device", {self.tr("Here"): list(self._setup.outputs())})
        job = self._background.prepare(lambda _progress: self._setup.voices())
        job.finished.connect(self._offer_voices)
        self._background.begin(job)

    def _offer_voices(self, voices: Mapping[str, Sequence[str]]) -> None:
        from hiptimer.gui.screens.settings_words import choice_word  # noqa: PLC0415 not before the page is opened

        self._voices = voices
        self._screen().offer("voice", {choice_word(engine): ids for engine, ids in voices.items()})

    def _leave(self) -> None:
        self._hush()
        self._window.banner.tell("folder", "")
        self._window.open(self._came_from or "start")

    # -- a setting is changed ------------------------------------------------------------------

    def _change(self, name: str, value: Value) -> None:
        brought = brought_along(name, value, self._settings, self._voices)
        for other, its_value in brought.items():
            self._screen().follow(other, its_value)
        self._settings, _ = from_values({name: value, **brought}, self._settings)
        self._opening = self._setup.take_up(self._settings)
        if name in {"colours", "text_size"}:
            self._redress()
        self._remember({name: value, **brought})
        self.changed.emit(self._opening)

    def take(self, values: Mapping[str, Value]) -> None:
        """Set these from now on, as if it had been done on the page."""
        self._settings, _ = from_values(values, self._settings)
        self._opening = self._setup.take_up(self._settings)
        self._remember(values)
        self.changed.emit(self._opening)

    def _remember(self, values: Mapping[str, Value]) -> None:
        job = self._background.prepare(lambda _progress: self._setup.remember(values))
        job.finished.connect(lambda _nothing: self._window.banner.tell("settings", ""))
        job.failed.connect(partial(self._window.banner.tell, "settings"))
        self._background.begin(job)

    def _redress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, self._settings.colours, self._settings.text_size)
            # Widgets learn of a new palette in the next turn of events.
            QTimer.singleShot(0, self, lambda: refit(self._window))

    # -- something is said ---------------------------------------------------------------------

    def say_something(self) -> None:
        """Speak one line as it is set."""
        self._hush()
        settings = self._settings
        if settings.voice_engine is VoiceEngine.SILENT:
            self._screen().show_said(self.tr("Silent says nothing; choose another speech above."))
            return
        self._screen().show_said(self.tr("Getting the voice ready …"))
        job = self._background.prepare(lambda _progress: self._setup.sample(settings))
        job.finished.connect(self._play)
        job.failed.connect(self._screen().show_said)
        self._saying = job
        self._background.begin(job)

    def _play(self, prepared: Prepared) -> None:
        from hiptimer.core.player import Command  # noqa: PLC0415 not before something is said

        self._saying = None
        self._screen().show_said(" ".join(prepared.problems))
        session = self.session(prepared, 0)
        session.published.connect(self._watch)
        session.trouble.connect(self._screen().show_said, Qt.ConnectionType.QueuedConnection)
        self._speaking = session
        session.start()
        session.do(Command.PLAY)

    def _watch(self, snapshot: Snapshot) -> None:
        if snapshot.mode == "done":
            self._end_sound()

    def _hush(self) -> None:
        """Let nothing that was asked for be heard any more."""
        saying, self._saying = self._saying, None
        if saying is not None:
            saying.give_up()
            saying.blockSignals(True)  # noqa: FBT003 Qt names no such argument; what is queued already stays unheard
        self._end_sound()

    def _end_sound(self) -> None:
        session, self._speaking = self._speaking, None
        if session is not None:
            session.close()

    # -- folders -------------------------------------------------------------------------------

    def _open_folder(self, place: str) -> None:
        try:
            self._setup.make_folder(Path(place))
        except OSError as error:
            words = self.tr("The folder {0} cannot be made ({1}); allow writing there.")
            self._window.banner.tell("folder", words.format(place, error.strerror or error))
            return
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(place))
        words = self.tr("Nothing here opens folders; it is {0}").format(place)
        self._window.banner.tell("folder", "" if opened else words)


def brought_along(name: str, value: Value, settings: Settings, voices: Mapping[str, Sequence[str]]) -> dict[str, Value]:
    """What else changes with a setting: a voice brings its engine, an engine lets go of a voice it does not have.

    Args:
        name: Of the setting that changes.
        value: What it becomes.
        settings: As they are before.
        voices: Ids by engine, as far as they are known.
    """
    if name == "voice" and value:
        engine = next((engine for engine, ids in voices.items() if value in ids), None)
        return {} if engine in {None, settings.voice_engine} else {"voice_engine": VoiceEngine(str(engine))}
    if name == "voice_engine" and settings.voice and settings.voice not in voices.get(str(value), ()):
        return {"voice": ""}
    return {}


def follow(desk: SettingsDesk, window: Window, opened: Callable[[Opening], None]) -> None:
    """Have the start page lead to the settings, and both follow each other.

    Args:
        desk: The desk.
        window: Whose start page it is.
        opened: Told how the window would open with the settings as they are now.
    """
    start = cast("StartScreen", window.screen_for("start"))
    start.settings_asked.connect(desk.open)
    start.ways_changed.connect(desk.take_ways)
    desk.changed.connect(opened)
