"""A timeline as JSON, for scripts and checks; the format is stable.

Belongs here: the shape of `hiptimer timeline --json`. May not: deciding anything.
"""

import msgspec

from hiptimer.core.timeline import Timeline

FORMAT = 1


def timeline_json(timeline: Timeline) -> str:
    """The timeline as one line of JSON; fields that do not apply are left out."""
    phases = [
        _present(
            start_ms=start,
            length_ms=phase.length,
            kind=phase.kind.value,
            section=phase.section.value,
            exercise=phase.exercise,
            set=phase.set,
            sets=phase.sets,
            side=phase.side,
            rep=phase.rep,
            reps=phase.reps,
            label=phase.label,
            feet=list(phase.feet) or None,
            waits=phase.waits or None,
        )
        for start, phase in zip(timeline.starts, timeline.phases, strict=True)
    ]
    cues = [
        {"at_ms": cue.at, "length_ms": cue.length, "kind": cue.kind.value, "text": cue.text}
        for cue in timeline.track.cues
    ]
    document = {
        "format": FORMAT,
        "workout": timeline.title,
        "level": timeline.level.value,
        "length": timeline.length.value,
        "length_ms": timeline.total,
        "phases": phases,
        "cues": cues,
    }
    return msgspec.json.encode(document).decode()


def _present(**fields: object) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value is not None}
