"""Timeline → sound.

Belongs here: tones and mixer (pure functions), and the output, the only Qt outside gui and desktop.
May not: decide what is heard (core) or make speech (voice).
"""
