"""How figures come about, for forms in which nothing opens: numbered notes, each told once, at the end."""

from __future__ import annotations

from mande.reports.parts import cell
from mande.wording import Words, joined, number, sentence


class Notes:
    """Explanations in the order in which they were asked for, each with its number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def marked(self, thing: object) -> Words:
        """Return what *thing* says, with the number of its note where it has an explanation."""
        held = cell(thing)
        words = joined("", ["" if held.words is None else held.words])
        if not held.explained:
            return words
        place = self._numbers.setdefault(held.explained, len(self._numbers) + 1)
        return sentence("{words} [{note}]", words=words, note=number(place))

    @property
    def all(self) -> tuple[str, ...]:
        """The explanations, in the order of their numbers."""
        return tuple(self._numbers)
