"""The window.

Belongs here: what is seen and pressed, the controller that joins a session to the screens, and the desks, each of which
joins a page to what can be done there. Screens are functions of frozen values, so a test or a picture shows any moment
without sound, clock or files.
May not: files (the caller passes functions), decisions about time (core), colours and sizes outside `theme`.
"""
