"""What a page says beside what the report says: the few words that lead a reader through it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mande.reports.parts import Tone
from mande.reports.report import Audience
from mande.wording import Words, sentence

LABELS: Mapping[str, Words] = MappingProxyType(
    {
        "skip": sentence("Skip to the report"),
        "contents": sentence("Contents"),
        "period": sentence("Period"),
        "as_of": sentence("As it stood on"),
        "code": sentence("Code"),
        "projects": sentence("Projects"),
        "closed": sentence("What is folded away on the screen, and was not opened, is not printed."),
        "unsaid": sentence("Nobody has written anything here yet."),
        "made_by": sentence("No number was changed, chosen or estimated. What is not known is said to be not known."),
        "up": sentence("All offices"),
        "rows": sentence("rows"),
    }
)

STAMPS: Mapping[Audience, Words] = MappingProxyType(
    {
        Audience.INTERNAL: sentence("Internal: small numbers of people"),
        Audience.PUBLIC: sentence("For everybody: small numbers of people are withheld"),
    }
)

WARNINGS: Mapping[Audience, Words] = MappingProxyType(
    {
        Audience.INTERNAL: sentence("Somebody could be recognised in it. Hand it only to those who may know."),
        Audience.PUBLIC: sentence("Nobody can be recognised in it."),
    }
)

SIGNS: Mapping[Tone, str] = MappingProxyType(
    {Tone.IN_ORDER: "✓", Tone.MINOR: "○", Tone.MAJOR: "▲", Tone.ERROR: "✕", Tone.UNKNOWN: "?"}
)
"""What stands before the word for a tone, so that no tone is told by its colour alone."""
