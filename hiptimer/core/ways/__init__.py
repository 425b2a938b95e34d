"""The way one person does the exercises: with which implements, and how easy or hard.

Belongs here: what is owned and chosen, and what an exercise becomes with it: name, lines, timing, load.
May not: the order of things (plan), when a line is said (coach), the figure (picture), files (storage).

    values      what is owned, held and chosen
    text        the same in one line of a settings file
    wishes      whether the exercises know it
    implements  what each makes of an exercise
    variants    likewise
    adapt       all of it at once: an entry of the catalogue as it is done today
"""
