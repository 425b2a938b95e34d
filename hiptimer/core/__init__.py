"""The timer itself: plain values and functions.

Belongs here: the workout document, the catalogue entry, plan, rules of speech, timeline, player, settings.
May not: no clock (the caller passes `now`), no files, no Qt, no threads, no randomness, no logging.
"""
