"""Whether a document is right: every complaint at once, each with its place.

Belongs here: the rules of workouts and of the catalogue's entries, from types and ranges to what joins several fields.
May not: wording a place as file and line (complaints, storage), mending anything.
"""
