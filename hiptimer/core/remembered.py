"""From settings to ways, and back.

Belongs here: which setting is which part of a person's ways. May not: reading text (ways.text), files (storage).
"""

from dataclasses import replace

from hiptimer.core.settings import Settings
from hiptimer.core.ways.text import read_held, read_variants, write_variants
from hiptimer.core.ways.values import Owned, Ways


def ways(settings: Settings) -> Ways:
    """How the person of these settings does the exercises.

    Raises:
        ValueError: a text that `settings.check` would have refused.
    """
    return Ways(
        owned=Owned(
            barbell=settings.barbell,
            dumbbells=settings.dumbbells,
            kettlebell=settings.kettlebell,
            rucksack=settings.rucksack,
            mat=settings.mat,
        ),
        held=read_held(settings.held),
        variants=read_variants(settings.variants),
    )


def remembered(settings: Settings, ways: Ways) -> Settings:
    """The settings with what holds beyond this session: what is owned, and the variants."""
    return replace(
        settings,
        barbell=ways.owned.barbell,
        dumbbells=ways.owned.dumbbells,
        kettlebell=ways.owned.kettlebell,
        rucksack=ways.owned.rucksack,
        mat=ways.owned.mat,
        variants=write_variants(ways.variants),
    )
