"""The history: every session that was done, set by set, in one SQLite file.

Belongs here: its tables and how they change from version to version, writing a session as it goes on, reading it again.
May not: what counts as done (core.done), which folder it is in, pages and charts (gui).

    schema      the tables, version by version
    opening     the file: made, opened, brought up to date, refused or set aside
    writing     a session and its sets into the tables
    reading     out of the tables again
    mending     what a person changes afterwards: mended, deleted, added
    soreness    how the legs were on the latest day that somebody said so
    recorder    the running session, in a thread of its own
"""
