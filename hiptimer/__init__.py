"""hiptimer: an interval timer that leads a strength workout by voice.

The rooms, and who may import whom (right is inner):

    cli → gui → (desktop | interchange | audio.output) → (voice | storage | audio.mixer) → core
        → (figure | paths | pcm)
"""

__version__ = "0.1.0"
