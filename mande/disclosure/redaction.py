"""What is left of a value once everybody may read it: each field as it was decided about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import attrs

from mande.dimensions.places import Place
from mande.disclosure.fields import DECIDED, Decision
from mande.disclosure.naming import is_person, plain_place, renamed_path
from mande.measures.missing import Missing
from mande.sources import Source

WITHHELD = Missing.WITHHELD.words
"""What stands where somebody told of what was seen."""


class Redaction(NamedTuple):
    """How values are made fit to be read by everybody.

    `places` and `people` are what single facilities and people who are sources are called instead; `numbers` takes out
    of a value the numbers that show too few people.
    """

    places: Mapping[str, str]
    people: Mapping[str, str]
    numbers: Callable[[Any], Any]

    @property
    def names(self) -> Mapping[str, str]:
        """What is called otherwise, by its code."""
        return {**self.places, **self.people}

    def of(self, thing: Any) -> Any:
        """Return *thing* as everybody may read it.

        Raises:
            KeyError: nobody decided what becomes of such a thing.
        """
        if type(thing) is tuple:
            return tuple(map(self.of, thing))
        if not attrs.has(type(thing)):
            return thing
        thing = self.numbers(thing)
        held = {name: getattr(thing, name) for name in DECIDED[type(thing)]}
        fields = {name: self._field(DECIDED[type(thing)][name], value) for name, value in held.items()}
        if self._is_nameless(thing):
            fields["title"] = WITHHELD if thing.title else ""
        changed = {name: value for name, value in fields.items() if value is not held[name]}
        return attrs.evolve(thing, **changed) if changed else thing

    def _is_nameless(self, thing: Any) -> bool:
        """Return whether the title of *thing* says which house it is, or who spoke."""
        return (isinstance(thing, Place) and thing.code in self.places) or (
            isinstance(thing, Source) and is_person(thing)
        )

    def _field(self, decision: Decision, value: Any) -> Any:
        match decision:
            case Decision.WITHIN:
                return self.of(value)
            case Decision.WORDS:
                return WITHHELD if value else value
            case Decision.GONE:
                return None
            case Decision.SOURCE:
                return self.people.get(value, value)
            case Decision.PLACE if type(value) is tuple:
                return tuple([self.places.get(code, code) for code in value])
            case Decision.PLACE:
                return self.places.get(value, value)
            case Decision.LOCATOR:
                return plain_place(value)
            case Decision.PATH:
                return renamed_path(value, self.names)
            case _:
                return value
