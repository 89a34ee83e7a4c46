"""What a page says beside what the report says: the few words that lead a reader through it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mande.reports.parts import Tone
from mande.wording import Words, sentence

LABELS: Mapping[str, Words] = MappingProxyType(
    {
        "skip": sentence("Skip to the report"),
        "contents": sentence("Contents"),
        "warning": sentence("Somebody could be recognised in it. Hand it only to those who may know."),
        "closed": sentence("What is folded away on the screen, and was not opened, is not printed."),
        "unsaid": sentence("Nobody has written anything here yet."),
        "made_by": sentence("No number was changed, chosen or estimated. What is not known is said to be not known."),
        "offices": sentence("Offices"),
        "up": sentence("All offices"),
    }
)

SIGNS: Mapping[Tone, str] = MappingProxyType(
    {Tone.IN_ORDER: "✓", Tone.MINOR: "○", Tone.MAJOR: "▲", Tone.ERROR: "✕", Tone.UNKNOWN: "?"}
)
"""What stands before the word for a tone, so that no tone is told by its colour alone."""
