"""What the settings screen says: names of settings, of what they can be, of what keys ask for.

Belongs here: wording. May not: widgets; which settings there are (core.settings), so one without words here is called
by its name.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.core.settings import Part, Setting
from hiptimer.gui.keys import Deed


def part_word(part: Part) -> str:
    """The heading of a part."""
    words = {
        Part.VOICE: QCoreApplication.translate("Settings", "Voice"),
        Part.TALK: QCoreApplication.translate("Settings", "What is said"),
        Part.BODY: QCoreApplication.translate("Settings", "Training"),
        Part.EQUIPMENT: QCoreApplication.translate("Settings", "Equipment"),
        Part.SCREEN: QCoreApplication.translate("Settings", "Screen"),
        Part.KEYS: QCoreApplication.translate("Settings", "Keys"),
        Part.SOUND: QCoreApplication.translate("Settings", "Sound"),
    }
    return words[part]


def title(name: str) -> str:
    """A setting's name in words."""
    words = {
        "voice_engine": QCoreApplication.translate("Settings", "Speech"),
        "voice": QCoreApplication.translate("Settings", "Voice"),
        "rate": QCoreApplication.translate("Settings", "Rate"),
        "talk": QCoreApplication.translate("Settings", "Talk"),
        "count": QCoreApplication.translate("Settings", "Count"),
        "lead": QCoreApplication.translate("Settings", "Command lead"),
        "rep_numbers": QCoreApplication.translate("Settings", "Numbers of repetitions"),
        "safety_line": QCoreApplication.translate("Settings", "Line on safety"),
        "re_entry": QCoreApplication.translate("Settings", "Re-entry"),
        "level": QCoreApplication.translate("Settings", "Level"),
        "length": QCoreApplication.translate("Settings", "Length"),
        "first_side": QCoreApplication.translate("Settings", "Starting leg"),
        "speed": QCoreApplication.translate("Settings", "Speed"),
        "warm_up": QCoreApplication.translate("Settings", "Warm-up"),
        "cool_down": QCoreApplication.translate("Settings", "Cool-down"),
        "units": QCoreApplication.translate("Settings", "Units"),
        "variants": QCoreApplication.translate("Settings", "Variants"),
        "barbell": QCoreApplication.translate("Settings", "Barbell"),
        "dumbbells": QCoreApplication.translate("Settings", "Dumbbells"),
        "kettlebell": QCoreApplication.translate("Settings", "Kettlebell"),
        "rucksack": QCoreApplication.translate("Settings", "Rucksack"),
        "mat": QCoreApplication.translate("Settings", "Mat"),
        "held": QCoreApplication.translate("Settings", "In your hands"),
        "colours": QCoreApplication.translate("Settings", "Colours"),
        "text_size": QCoreApplication.translate("Settings", "Text size"),
        "full_screen": QCoreApplication.translate("Settings", "Full screen"),
        "reduce_motion": QCoreApplication.translate("Settings", "Reduce motion"),
        "welcome": QCoreApplication.translate("Settings", "First page"),
        "keys": QCoreApplication.translate("Settings", "Keys of your own"),
        "media_keys": QCoreApplication.translate("Settings", "Media keys"),
        "volume": QCoreApplication.translate("Settings", "Volume"),
        "sound_device": QCoreApplication.translate("Settings", "Loudspeaker"),
        "pause_when_sound_is_lost": QCoreApplication.translate("Settings", "Pause on lost sound"),
    }
    return words.get(name, name.replace("_", " ").capitalize())


def explained(setting: Setting) -> str:
    """What a setting is for, in a line."""
    words = {
        "voice_engine": QCoreApplication.translate("Settings", "What speaks; auto takes the first that works"),
        "voice": QCoreApplication.translate("Settings", "Who speaks, of those that work here"),
        "rate": QCoreApplication.translate("Settings", "How fast the voice speaks"),
        "talk": QCoreApplication.translate("Settings", "How much the voice says"),
        "count": QCoreApplication.translate("Settings", "How lowerings and holds are counted"),
        "lead": QCoreApplication.translate("Settings", "How long before its phase a command word starts"),
        "rep_numbers": QCoreApplication.translate("Settings", "Say the number of every repetition where there is room"),
        "safety_line": QCoreApplication.translate("Settings", "Open each session with the line on safety"),
        "re_entry": QCoreApplication.translate("Settings", "Counted in tones after a pause, before it goes on"),
        "level": QCoreApplication.translate("Settings", "Repetitions, tempo and rests"),
        "length": QCoreApplication.translate("Settings", "Sets, warm-up and cool-down"),
        "first_side": QCoreApplication.translate("Settings", "The leg that works first; take the weaker one"),
        "speed": QCoreApplication.translate("Settings", "Speed of every repetition"),
        "warm_up": QCoreApplication.translate("Settings", "Do the warm-up"),
        "cool_down": QCoreApplication.translate("Settings", "Do the cool-down"),
        "units": QCoreApplication.translate("Settings", "What loads are written in"),
        "variants": QCoreApplication.translate(
            "Settings", "Easier and harder ways; the start page offers them by name"
        ),
        "barbell": QCoreApplication.translate("Settings", "There is a barbell"),
        "dumbbells": QCoreApplication.translate("Settings", "How many dumbbells there are"),
        "kettlebell": QCoreApplication.translate("Settings", "There is a kettlebell"),
        "rucksack": QCoreApplication.translate("Settings", "There is a rucksack to pack"),
        "mat": QCoreApplication.translate("Settings", "There is a mat"),
        "held": QCoreApplication.translate("Settings", "What to hold in an exercise, whatever else there is"),
        "colours": QCoreApplication.translate("Settings", "Colours of the window; system follows the computer's"),
        "text_size": QCoreApplication.translate("Settings", "Size of the words outside a session"),
        "full_screen": QCoreApplication.translate("Settings", "Full screen while a session runs"),
        "reduce_motion": QCoreApplication.translate("Settings", "Show start and end of a movement in turn"),
        "welcome": QCoreApplication.translate("Settings", "Show at the start what this program is and when to stop"),
        "keys": QCoreApplication.translate("Settings", "Any key, clicker or pedal can ask for anything"),
        "media_keys": QCoreApplication.translate("Settings", "Obey headset buttons, media keys and the lock screen"),
        "volume": QCoreApplication.translate("Settings", "How loud voice and tones are"),
        "sound_device": QCoreApplication.translate("Settings", "Where it sounds; the usual one is the computer's"),
        "pause_when_sound_is_lost": QCoreApplication.translate(
            "Settings", "When headphones are unplugged; otherwise the usual loudspeaker takes over"
        ),
    }
    return words.get(setting.name, f"{setting.help[:1].upper()}{setting.help[1:]}")


def choice_word(choice: str) -> str:
    """What a setting can be, in a word."""
    words = {
        "auto": QCoreApplication.translate("Settings", "Auto"),
        "natural": QCoreApplication.translate("Settings", "Natural"),
        "system": QCoreApplication.translate("Settings", "System"),
        "silent": QCoreApplication.translate("Settings", "Silent"),
        "full": QCoreApplication.translate("Settings", "Full"),
        "normal": QCoreApplication.translate("Settings", "Normal"),
        "sparse": QCoreApplication.translate("Settings", "Sparse"),
        "tones": QCoreApplication.translate("Settings", "Tones"),
        "down": QCoreApplication.translate("Settings", "Down"),
        "up": QCoreApplication.translate("Settings", "Up"),
        "ticks": QCoreApplication.translate("Settings", "Ticks"),
        "off": QCoreApplication.translate("Settings", "Off"),
        "left": QCoreApplication.translate("Settings", "Left"),
        "right": QCoreApplication.translate("Settings", "Right"),
        "beginner": QCoreApplication.translate("Settings", "Beginner"),
        "standard": QCoreApplication.translate("Settings", "Standard"),
        "strong": QCoreApplication.translate("Settings", "Strong"),
        "short": QCoreApplication.translate("Settings", "Short"),
        "medium": QCoreApplication.translate("Settings", "Medium"),
        "dark": QCoreApplication.translate("Settings", "Dark"),
        "light": QCoreApplication.translate("Settings", "Light"),
        "high-contrast": QCoreApplication.translate("Settings", "High contrast"),
        "none": QCoreApplication.translate("Settings", "None"),
        "one": QCoreApplication.translate("Settings", "One"),
        "two": QCoreApplication.translate("Settings", "Two"),
        "kg": "kg",
        "lb": "lb",
    }
    return words.get(choice, choice)


def count_word(unit: str, number: int) -> str:
    """A number with its unit."""
    words = {
        "words a minute": QCoreApplication.translate("Settings", "{0} words a minute"),
        "ms": QCoreApplication.translate("Settings", "{0} ms"),
        "seconds": QCoreApplication.translate("Settings", "{0} seconds"),
        "per cent": QCoreApplication.translate("Settings", "{0} %"),
    }
    return words.get(unit, f"{{0}} {unit}").format(number)


def deed_word(deed: Deed) -> str:
    """What a key asks for, in a word or two."""
    words = {
        Deed.GO_ON: QCoreApplication.translate("Settings", "Go on"),
        Deed.PAUSE: QCoreApplication.translate("Settings", "Pause"),
        Deed.BACK: QCoreApplication.translate("Settings", "Back"),
        Deed.SKIP: QCoreApplication.translate("Settings", "Skip"),
        Deed.REPEAT: QCoreApplication.translate("Settings", "Repeat the set"),
        Deed.MUTE: QCoreApplication.translate("Settings", "Mute"),
        Deed.LOUDER: QCoreApplication.translate("Settings", "Louder"),
        Deed.QUIETER: QCoreApplication.translate("Settings", "Quieter"),
        Deed.FULL_SCREEN: QCoreApplication.translate("Settings", "Full screen on and off"),
        Deed.HELP: QCoreApplication.translate("Settings", "Help"),
        Deed.ESCAPE: QCoreApplication.translate("Settings", "Pause, then leave"),
    }
    return words[deed]
