"""Text to clips: every line of a session is spoken and measured before the session begins.

Belongs here: spelling texts out, the engines, the worker process they live in, making their sound even, the cache of
clips. May not: when anything is said (core), how it is played (audio), where the cache lies (the caller says).

    texts → spelling → worker process [engine → polish] → cache → Speech

`clips.prepare` is the door for a session, `clips.probe` the one for `hiptimer doctor`, `worker.serve` the other
process.
"""
