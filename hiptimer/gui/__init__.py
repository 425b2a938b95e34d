"""The window.

Belongs here: what is seen and pressed, and the controller that joins a session to the screens. Screens are functions of
a frozen snapshot, so a test or a picture shows any moment without sound, clock or files.
May not: files (the caller passes functions), decisions about time (core), colours and sizes outside `theme`.
"""
