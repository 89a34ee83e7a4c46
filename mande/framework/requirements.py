"""What a donor asks a programme to report, whatever the programme itself has planned."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from mande.codes import code_fault
from mande.errors import InvalidValue
from mande.lists import listed
from mande.measures.units import STANDARD
from mande.sources import Locator, located
from mande.texts import worded
from mande.wording import sentence


def _units(names: Iterable[str] | None) -> tuple[str, ...]:
    """Return the one name of each standard unit; the framework knows about the others."""
    units: tuple[str, ...] = listed(names)
    for name in units:
        if not isinstance(name, str):
            raise InvalidValue.not_a(sentence("a unit"), name, sentence("Write its name, like 'person'."))
    return tuple(STANDARD.canonical(name) if STANDARD.knows(name) else name for name in units)


@attrs.frozen
class Requirement:
    """That a donor's list asks for a breakdown of every figure that counts one of some units, persons unless said.

    >>> Requirement("Norad", "disability")
    Requirement('Norad', 'disability', of person)

    Raises:
        InvalidValue: it names no donor or no unit, or its dimension is no code.
    """

    donor: str
    dimension: str
    units: tuple[str, ...] = attrs.field(default=("person",), converter=_units, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.donor, str) or not self.donor:
            raise InvalidValue.not_a(
                sentence("the name of a donor"), self.donor, sentence("Write Requirement('Norad', 'gender').")
            )
        fault = code_fault(self.dimension)
        if fault:
            raise InvalidValue.bad_code(sentence("the dimension that '{donor}' requires", donor=self.donor), fault)
        if not self.units:
            where = sentence("Requirement of '{donor}', units", donor=self.donor)
            raise InvalidValue.of(
                where, self.units, sentence("asks it of no figure"), sentence("Write units=['person'].")
            )

    def __repr__(self) -> str:
        return f"Requirement({self.donor!r}, {self.dimension!r}, of {' or '.join(self.units)})"
