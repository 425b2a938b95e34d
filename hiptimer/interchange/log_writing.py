"""Sessions that were done → a file of the format that its name tells.

Belongs here: finding the format by the suffix. May not: any format's own keys, reading the history.
"""

from pathlib import Path

from hiptimer.interchange import LOG_EXPORTERS, LogExporter


def log_exporter(file: Path) -> LogExporter:
    """The format that a file of this name is written in.

    Raises:
        ValueError: there is none, in words.
    """
    name = file.name.lower()
    found = next((one for one in LOG_EXPORTERS if name.endswith(one.suffix)), None)
    if found is None:
        known = ", ".join(f"{one.suffix} ({one.label})" for one in LOG_EXPORTERS)
        msg = f"{file}: no format has the suffix {file.suffix!r}; there are {known}"
        raise ValueError(msg)
    return found
