"""The painter of the figure: a picture becomes a solid, good-looking person.

Belongs here: outlines round joints, loads, marks, and the one function that paints them all; pure functions without
state. May not: geometry of joints (hiptimer.figure), what is shown when (core.picture), widgets, files.

Outlines are made in body heights, y up, and mapped into their place just before they are filled.
"""
