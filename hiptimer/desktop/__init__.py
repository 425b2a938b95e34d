"""What the operating system offers a timer: keeping the screen awake.

Belongs here: one module per service of the desktop, each behind a function or two, each with a `probe` that says in
words why it would not work. May not: anything about workouts, sound or windows; failing loudly, as a session runs
without any of this.
"""
