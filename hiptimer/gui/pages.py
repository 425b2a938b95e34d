"""The pages beside the start page and the session, each made when it is first asked for.

Belongs here: what they are handed, and what on the start page leads to which. May not: what happens on a page (its
desk).

Nothing of a page is loaded before somebody asks for it, so that neither the first paint nor the start page waits.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING, cast

from hiptimer.core.terms import Length, Level

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiptimer.core.terms import Ms, Units
    from hiptimer.gui.catalogue_bench import CatalogueBench
    from hiptimer.gui.catalogue_desk import CatalogueDesk
    from hiptimer.gui.choice import Opening, Prepared, Wish
    from hiptimer.gui.controller import Running
    from hiptimer.gui.diary import Diary
    from hiptimer.gui.editor_desk import EditorDesk
    from hiptimer.gui.history_desk import HistoryDesk
    from hiptimer.gui.quick_desk import QuickDesk
    from hiptimer.gui.quick_timer import QuickTimer
    from hiptimer.gui.safekeeping import Safekeeping
    from hiptimer.gui.safekeeping_desk import SafekeepingDesk
    from hiptimer.gui.screens.start import StartScreen
    from hiptimer.gui.shelf import Shelf
    from hiptimer.gui.window import Window
    from hiptimer.gui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Pages:
    """What can be done on each page; one that is None is not offered."""

    shelf: Shelf | None = None
    quick: QuickTimer | None = None
    catalogue: CatalogueBench | None = None
    workbench: Workbench | None = None
    safekeeping: Safekeeping | None = None
    diary: Diary | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What the pages have to do with."""

    window: Window
    opening: Callable[[], Opening]
    """How the window would open now."""
    make_session: Callable[[Prepared, Ms], Running]
    """Makes what is heard."""
    prepare: Callable[[Wish], None]
    """Makes a session and plays it."""


def join(pages: Pages, around: Around) -> None:
    """Have the start page lead to the pages there are."""
    window, opening = around.window, around.opening
    if (shelf := pages.shelf) is not None:
        from hiptimer.gui.shelf_desk import ShelfDesk  # noqa: PLC0415 not before the first paint

        ShelfDesk(window, shelf)
    if (keeping := pages.safekeeping) is not None:
        offer_safekeeping(window, keeping)
    if (quick := pages.quick) is not None:

        def quick_desk() -> QuickDesk:
            from hiptimer.gui.quick_desk import QuickDesk  # noqa: PLC0415 not before it is asked for

            return QuickDesk(window, quick, opening, around.prepare)

        offer_quick(window, quick_desk)
    exercises: Callable[[], CatalogueDesk] | None = None
    if (bench := pages.catalogue) is not None:

        def catalogue_desk() -> CatalogueDesk:
            from hiptimer.gui.catalogue_desk import CatalogueDesk  # noqa: PLC0415 not before it is asked for

            return CatalogueDesk(window, bench, around.make_session)

        exercises = offer_catalogue(window, catalogue_desk)
    if (workbench := pages.workbench) is not None:
        offer_editing(window, partial(_editor_desk, workbench, around, exercises))
    if (diary := pages.diary) is not None:
        offer_history(window, diary, lambda: opening().units)


def offer_quick(window: Window, make: Callable[[], QuickDesk]) -> None:
    """Have the start page lead to the quick timer.

    Args:
        window: Whose start page it is.
        make: Makes the desk, when it is first asked for.
    """
    start, desk = _start(window), cache(make)
    start.quick_asked.connect(lambda: desk().open())
    start.allow("quick")


def offer_safekeeping(window: Window, keeping: Safekeeping) -> None:
    """Have the settings page, once it is there, copy everything and take it back.

    Args:
        window: Whose page it is.
        keeping: What can be done.
    """

    @cache
    def desk() -> SafekeepingDesk:
        from hiptimer.gui.safekeeping_desk import SafekeepingDesk  # noqa: PLC0415 not before it is asked for

        return SafekeepingDesk(window, keeping)

    _start(window).settings_asked.connect(lambda: desk().offer())


def offer_history(window: Window, diary: Diary, units: Callable[[], Units]) -> None:
    """Have the start page lead to what was done, and say what to do next.

    Args:
        window: Whose start page it is.
        diary: What is kept of sessions.
        units: What loads are written in, asked each time.
    """
    from hiptimer.gui.history_advice import Advisor  # noqa: PLC0415 not before the first paint

    start, advisor = _start(window), Advisor(window, diary, units)

    @cache
    def desk() -> HistoryDesk:
        from hiptimer.gui.history_desk import HistoryDesk  # noqa: PLC0415 not before it is asked for

        return HistoryDesk(window, diary, advisor, units)

    start.history_asked.connect(lambda: desk().open())
    start.allow("history")


def offer_catalogue(window: Window, make: Callable[[], CatalogueDesk]) -> Callable[[], CatalogueDesk]:
    """Have the start page lead to the exercises.

    Args:
        window: Whose start page it is.
        make: Makes the desk, when it is first asked for.

    Returns:
        The desk, made when it is first asked for.
    """
    start, desk = _start(window), cache(make)
    start.catalogue_asked.connect(lambda: desk().open())
    start.allow("catalogue")
    return desk


def offer_editing(window: Window, make: Callable[[], EditorDesk]) -> None:
    """Have the start page lead to the editor, and back with the workout chosen that was edited.

    Args:
        window: Whose start page it is.
        make: Makes the desk, when it is first asked for.
    """
    start = _start(window)

    def come_back(name: str, starting: bool) -> None:  # noqa: FBT001 Qt hands it over so
        if not name:
            return
        wish = start.wish()  # the list that has the workout as it is now is still to come
        start.list_anew(name)
        if starting and wish is not None:
            start.started.emit(replace(wish, name=name))

    @cache
    def desk() -> EditorDesk:
        made = make()
        made.left.connect(come_back)
        return made

    def edit(name: str = "") -> None:
        wish = start.wish()
        desk().edit(name, (wish.level, wish.length) if wish is not None else (Level.STANDARD, Length.SHORT))

    start.edit_asked.connect(edit)
    start.new_asked.connect(edit)
    start.allow_editing()


def _editor_desk(workbench: Workbench, around: Around, exercises: Callable[[], CatalogueDesk] | None) -> EditorDesk:
    """The desk of the editor; where there is a page of exercises, it leads there, and goes on with them afterwards."""
    from hiptimer.gui.editor_desk import EditorDesk  # noqa: PLC0415 not before it is asked for

    catalogue = exercises() if exercises is not None else None
    made = EditorDesk(
        around.window,
        workbench,
        around.make_session,
        units=lambda: around.opening().units,
        exercises=catalogue.open if catalogue is not None else None,
    )
    if catalogue is not None:
        catalogue.left.connect(made.reread)
    return made


def _start(window: Window) -> StartScreen:
    return cast("StartScreen", window.screen_for("start"))
