"""What the program ships as data: exercises, workouts, icons, fonts, translations.

Belongs here: files that are read, never run. May not: code.
Installed as `hiptimer.assets`; `hiptimer.paths` finds the folder.
"""
