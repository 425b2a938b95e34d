"""The rules of speech: what is worth saying, and in which slot.

Belongs here: who speaks when two want the same moment, how often a form cue comes, what a rest is used for.
May not: real lengths of clips (timeline.place decides with them), sound.

The rules, in short:

1.  Safety > command > count > rep information > form cue > encouragement; the lower one is dropped, never queued.
2.  A command is one or two syllables and starts a little before its boundary, so that the body turns on it.
3.  A number of a count starts exactly on its second, or not at all.
4.  Lowering and holds of three seconds or more are counted; lifting is not.
5.  The last number is followed by the next command on the beat, so the turn can be heard coming.
6.  In the first repetition the command word stands in place of the first number.
7.  One form cue a repetition at most, three different ones a set, none in the first repetition, fading from set to set.
8.  Silence is content: a pause between utterances, a share of each set without words, one repetition with ticks alone.
9.  Rep information only at half-way and for the last three, in words no one takes for a count.
10. Between sets: what was, what comes, what to fetch, how to stand, ten seconds, three tones, the first command.
"""
