"""The door of the room: texts in, clips out, and words for people about whatever did not go well.

Belongs here: which engine speaks, what comes from the cache, what is told when something is missing.
May not: raise for trouble with speech (a session runs without it), start a worker when the cache holds everything.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from hiptimer.pcm import Samples
from hiptimer.voice import cache as files
from hiptimer.voice.crew import START_FACTOR, Crew, Order
from hiptimer.voice.engines import ENGINES, silent
from hiptimer.voice.spelling import pieces
from hiptimer.voice.worker import Fault, List, Open, Voices, Worker, WorkerLostError, command

AUTO = "auto"
"""The engine setting for "the first that works"."""

SLOWEST, FASTEST = 80, 300
"""Words a minute."""

TIME_LIMIT_S = 10.0
"""For each clip."""

Progress = Callable[[int, int], None]
"""Told (texts done, texts in all), in the thread of the caller."""

_NAMED = 3
"""So many missing lines are quoted."""


@dataclass(frozen=True, slots=True)
class Voice:
    """What was asked for."""

    engine: str = AUTO
    """`auto`, or the name of an engine: natural, system, silent."""
    voice: str = ""
    """Id of the engine's voice; "" is its default."""
    rate: int = 155
    """Words a minute, 80..300; what is outside counts as the nearest."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What came out."""

    engine: str
    """The engine that spoke; "silent" when none did."""
    clips: Mapping[str, Samples]
    """By text. A text that could not be made is missing; silent: empty."""
    problems: tuple[str, ...]
    """In words, for people: what is missing and what to do."""


@dataclass(frozen=True, slots=True)
class EngineReport:
    """What `hiptimer doctor` tells about one engine."""

    name: str
    works: bool
    reason: str
    """Why it does not work and what to do; "" if it works."""
    voices: tuple[str, ...]
    """Ids, the default one first; of an engine that does not work, those it claims."""


@dataclass(slots=True)
class _Attempt:
    """One engine on all texts."""

    order: Order
    clips: dict[str, Samples] = field(default_factory=dict)
    failures: dict[str, str] = field(default_factory=dict)
    fault: str = ""
    unkept: str = ""
    """Why clips could not be put into the cache."""


def prepare(
    texts: Collection[str],
    voice: Voice,
    cache: Path | None,
    *,
    progress: Progress | None = None,
    launch: Sequence[str] | None = None,
    time_limit_s: float = TIME_LIMIT_S,
) -> Speech:
    """Speak every text before a session.

    Args:
        texts: as they stand in the plan; each distinct one is made once.
        voice: engine, voice and rate.
        cache: the folder clips are kept in, made if need be; None keeps them in memory only.
        progress: is told how far we are.
        launch: the command that starts a worker; None: this program itself (`worker.command`).
        time_limit_s: for each clip.

    Returns:
        The clips of one engine, never of several. Trouble with engines, workers and the cache is in `problems`.
    """
    spelled = {text: spoken for text in texts if (spoken := pieces(text))}
    problems = [*_unknown(voice.engine), *_wordless(set(texts) - set(spelled))]
    rate = min(max(voice.rate, SLOWEST), FASTEST)
    best: _Attempt | None = None
    for engine, voice_id in _preferences(voice):
        attempt = _Attempt(Order(engine, voice_id, rate, launch or command(), time_limit_s, _hands(engine)))
        _attempt(attempt, spelled, cache, progress or _tell_nobody)
        problems += [attempt.unkept] if attempt.unkept else []
        if not attempt.fault:
            return Speech(engine, attempt.clips, (*problems, *_missing(attempt, spelled)))
        problems.append(_out_of_order(attempt))
        best = attempt if best is None or len(attempt.clips) > len(best.clips) else best
    if best is None or not best.clips:
        problems += (
            [] if voice.engine == silent.NAME else ["Nothing can be spoken here: tones and captions lead the session."]
        )
        return Speech(silent.NAME, {}, tuple(problems))
    return Speech(best.order.engine, best.clips, (*problems, *_missing(best, spelled)))


def probe(*, launch: Sequence[str] | None = None, time_limit_s: float = TIME_LIMIT_S) -> tuple[EngineReport, ...]:
    """Start every engine and let it say a word: in order of preference, and never raising."""
    return tuple(_report(engine.NAME, launch or command(), time_limit_s) for engine in ENGINES)


def known_voices(
    *, launch: Sequence[str] | None = None, time_limit_s: float = TIME_LIMIT_S
) -> dict[str, tuple[str, ...]]:
    """Ids of the voices by engine, of the engines that can tell; nothing is spoken, and nothing raised."""
    speaking = [engine.NAME for engine in ENGINES if engine is not silent]
    listed = {name: _list_voices(name, launch or command(), time_limit_s) for name in speaking}
    return {name: ids for name, ids in listed.items() if ids}


def _list_voices(name: str, launch: Sequence[str], time_limit_s: float) -> tuple[str, ...]:
    try:
        with Worker(launch) as worker:
            listed = worker.ask(List(name), START_FACTOR * time_limit_s)
    except (WorkerLostError, OSError):
        return ()
    return listed.ids if isinstance(listed, Voices) else ()


def _tell_nobody(_done: int, _total: int) -> None:
    pass


def _unknown(engine: str) -> Iterator[str]:
    known = (AUTO, *(one.NAME for one in ENGINES))
    if engine not in known:
        yield f"There is no voice engine {engine!r}; there are {', '.join(known)}. The first that works is used."


def _wordless(texts: Collection[str]) -> Iterator[str]:
    if texts:
        yield f"There are no words to speak in {_quoted(sorted(texts))}."


def _preferences(voice: Voice) -> Iterator[tuple[str, str]]:
    """(engine, voice id) in the order they are tried: what was asked for, then anything that can speak at all."""
    speaking = [engine.NAME for engine in ENGINES if engine is not silent]
    if voice.engine == silent.NAME:
        return
    asked = [voice.engine] if voice.engine in speaking else speaking
    wanted = [(engine, voice.voice) for engine in asked]
    anything = [(engine, "") for engine in (*asked, *speaking)]
    yield from dict.fromkeys(wanted + anything)


def _hands(engine: str) -> int:
    return next(one.HANDS for one in ENGINES if engine == one.NAME)


def _attempt(attempt: _Attempt, spelled: Mapping[str, tuple[str, ...]], cache: Path | None, progress: Progress) -> None:
    """Fill `attempt` from the cache, then from workers, and the cache from those."""
    order = attempt.order
    paths = (
        {}
        if cache is None
        else {
            text: cache / files.file_name(order.engine, order.voice, order.rate, spoken)
            for text, spoken in spelled.items()
        }
    )
    for text, path in paths.items():
        clip = files.load(path)
        if clip is not None:
            attempt.clips[text] = clip
    progress(len(attempt.clips), len(spelled))
    missing = {text: spoken for text, spoken in spelled.items() if text not in attempt.clips}
    if not missing:
        return
    crew = Crew(order, missing)
    with closing(crew.run()) as made:
        for one in made:
            if one.clip is None:
                attempt.failures[one.text] = one.reason
            else:
                attempt.clips[one.text] = one.clip
                _keep(attempt, paths.get(one.text), one.clip)
            progress(len(attempt.clips) + len(attempt.failures), len(spelled))
    attempt.fault = crew.fault
    if not attempt.clips:
        attempt.fault = attempt.fault or next(iter(attempt.failures.values()), "it gave no sound")


def _keep(attempt: _Attempt, path: Path | None, clip: Samples) -> None:
    if path is None or attempt.unkept:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        files.keep(path, clip)
    except OSError as error:
        attempt.unkept = (
            f"Spoken lines cannot be kept in {path.parent} ({error.strerror or error}): they are made anew each time. "
            "Free some space there, or allow writing to that folder."
        )


def _out_of_order(attempt: _Attempt) -> str:
    voice = f" (voice {attempt.order.voice})" if attempt.order.voice else ""
    return f"The {attempt.order.engine} voice{voice} does not work here: {attempt.fault}."


def _missing(attempt: _Attempt, spelled: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    lost = [text for text in spelled if text not in attempt.clips]
    if lost:
        reason = next((attempt.failures[text] for text in lost if text in attempt.failures), attempt.fault)
        yield (
            f"{len(lost)} of {len(spelled)} lines could not be spoken ({reason}): {_quoted(lost)}. "
            "They are shown, and made again the next time."
        )


def _quoted(texts: Sequence[str]) -> str:
    more = f" and {len(texts) - _NAMED} more" if len(texts) > _NAMED else ""
    return ", ".join(f"“{text}”" for text in texts[:_NAMED]) + more


def _report(name: str, launch: Sequence[str], time_limit_s: float) -> EngineReport:
    ids: tuple[str, ...] = ()
    if name == silent.NAME:
        return EngineReport(name, works=True, reason="", voices=ids)
    try:
        with Worker(launch) as worker, TemporaryDirectory(prefix="hiptimer-", ignore_cleanup_errors=True) as scratch:
            listed = worker.ask(List(name), START_FACTOR * time_limit_s)
            ids = listed.ids if isinstance(listed, Voices) else ()
            reply = worker.ask(Open(name, "", Voice().rate, scratch), START_FACTOR * time_limit_s)
    except (WorkerLostError, OSError) as error:
        return EngineReport(name, works=False, reason=str(error), voices=ids)
    reason = reply.reason if isinstance(reply, Fault) else ""
    return EngineReport(name, works=not reason, reason=reason, voices=ids)
