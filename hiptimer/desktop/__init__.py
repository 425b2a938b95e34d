"""What the operating system offers a timer: a screen that stays awake, media controls, a single window.

Belongs here: one module per service of the desktop, each behind a function or two that say in words why it would not
work. May not: anything about sound or windows; failing loudly, as a session runs without any of this.
"""
