"""Files, given a folder: workouts, catalogue, settings, the journal of a running session.

Belongs here: reading (bounded, every complaint with its line) and writing (whole or not at all).
May not: deciding where folders are (paths), what a document may hold (core.checks), Qt, speech, sound.
"""
