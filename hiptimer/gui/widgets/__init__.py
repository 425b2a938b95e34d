"""Parts that several screens are made of.

Belongs here: small widgets that show one thing each and know nothing of workouts or sessions.
May not: screens, colours of their own.
"""
