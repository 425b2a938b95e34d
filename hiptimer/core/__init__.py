"""The timer itself: plain values and functions.

Belongs here: the workout document and the catalogue entry with their checks and changes, plan, rules of speech,
timeline, player, settings; what was done, and what that says about the next time.
May not: no clock (the caller passes `now`), no files, no Qt, no threads, no randomness, no logging.
"""
