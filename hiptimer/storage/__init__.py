"""Files, given a folder: workouts, exercises, settings, the journal of a session, the history, an archive of it all.

Belongs here: reading (bounded, every complaint with its line) and writing (whole or not at all).
May not: deciding where folders are (paths), what a document may hold (core.checks), Qt, speech, sound.
"""
