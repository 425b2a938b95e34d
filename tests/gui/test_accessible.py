"""What a screen reader is told: every control has name, role and place, and is met in the eye's order."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from hiptimer.gui.screenshots import windows
from hiptimer.gui.widgets.tab_order import stops, tab_through
from hiptimer.gui.window import Window
from tests.content import catalogue

SIZES = ((1280, 800), (800, 500))

ROLES = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.List,
        QAccessible.Role.RadioButton,
        QAccessible.Role.Slider,
        QAccessible.Role.SpinBox,
        QAccessible.Role.Table,
    }
)
"""What a control can be; a whole page that takes the keys is a client area."""


WAY_BACK = "-back"
"""Ends the name of what undoes a change; it is met after what it undoes, wherever it stands."""


def shown(*sizes: tuple[int, int]) -> Iterator[tuple[str, Window]]:
    """Every screen in every state, in these sizes one after the other."""
    for name, window in windows(catalogue()):
        for width, height in sizes:
            window.resize(width, height)
            window.show()
            yield f"{name} at {width}x{height}", window
            window.hide()
        window.close()


def focusable(window: QWidget) -> list[QWidget]:
    """What Tab stops at, in its order."""
    chain, widget = [], window.nextInFocusChain()
    while widget is not window:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    stopping = [each for each in chain if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [each for each in stopping if each.isVisible() and each.isEnabled()]


def told(widget: QWidget) -> QAccessibleInterface:
    """What the toolkit tells about a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, f"nothing is told about {widget}"
    return found


def name_of(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


def below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything in the tree under an element."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield child
            yield from below(child)


def is_page(widget: QWidget) -> bool:
    """Whether it takes the keys for everything on it."""
    return bool(widget.findChildren(QWidget))


def page_of(widget: QWidget) -> QWidget:
    """What takes the keys around a control, or its window."""
    above = widget.parentWidget()
    while above is not None and not above.focusPolicy() & Qt.FocusPolicy.TabFocus:
        above = above.parentWidget()
    return above or widget.window()


def place(widget: QWidget) -> QRect:
    """Where it is in its window."""
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())


def follows(before: QRect, after: QRect) -> bool:
    """Whether the eye goes from one to the other: downward, or to the right."""
    return after.top() > before.bottom() or after.left() > before.right()


def test_every_control_of_every_screen_has_a_name_a_role_and_its_place() -> None:
    seen = set()
    for name, window in shown(*SIZES):
        controls = focusable(window)
        assert controls, f"{name}: no control takes the keys"
        in_tree = {id(each.object()) for each in below(told(window))}
        for control in controls:
            what = f"{name}: {control.objectName() or type(control).__name__}"
            assert name_of(told(control)).strip(), f"{what} has no name"
            role = told(control).role()
            assert role in ROLES or (role is QAccessible.Role.Client and is_page(control)), f"{what} is a {role}"
            assert told(control).state().focusable, f"{what} is not told to take the keys"
            assert id(control) in in_tree, f"{what} is not in the tree"
        for before, after in pairwise(each for each in controls if not is_page(each)):
            if page_of(before) is not page_of(after) or after.objectName().endswith(WAY_BACK):
                continue
            if before.visibleRegion().isEmpty():
                continue  # out of sight in a list that scrolls, it has no place for the eye
            assert follows(place(before), place(after)), f"{name}: from {name_of(told(before))} to {after.objectName()}"
        seen.add(window.shown())
    assert seen >= {"start", "session", "done"}


def test_the_words_of_a_session_are_in_the_tree_whole() -> None:
    window = next(window for name, window in windows(catalogue()) if name == "session-lower-three")
    window.show()
    names = {name_of(each) for each in below(told(window))}
    assert {"Romanian deadlift", "Lower", "3", "Rep 3 of 8", "Set 2 of 3"} <= names
    window.close()


def test_controls_are_met_in_the_order_that_is_asked_for() -> None:
    window = Window()
    first, second = QWidget(window), QWidget(window)
    for part, names in ((second, ("c",)), (first, ("a", "b"))):
        for name in names:
            child = QWidget(part)
            child.setObjectName(name)
            child.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    tab_through(first, second)
    window.show()
    met = [each.objectName() for each in focusable(window) if each.objectName() in {"a", "b", "c"}]
    assert met == ["a", "b", "c"]
    assert stops(second) == second.findChildren(QWidget)
    window.close()


def test_an_order_that_leaps_back_is_seen() -> None:
    below_left, above = QRect(0, 500, 100, 40), QRect(50, 100, 100, 40)
    assert follows(above, below_left)
    assert not follows(below_left, above)
    assert follows(below_left, QRect(200, 100, 100, 40))
