"""What a programme says it is for, the outcomes by which that would be seen, and how much of a need it covers."""

from __future__ import annotations

import attrs

from mande.codes import code_fault
from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue
from mande.lists import listed
from mande.measures.ratios import Ratio
from mande.sources import Locator, located
from mande.texts import titled, worded
from mande.wording import sentence


@attrs.frozen
class Objective:
    """A stated aim, with the codes of the outcomes that would show it reached.

    `dropped` is the day on which it was given up, and `dropped_because` the reason: a decision, not a gap.

    >>> Objective("prosecution", "Traffickers are prosecuted", outcomes=[])
    Objective('prosecution', 'Traffickers are prosecuted')
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    outcomes: tuple[str, ...] = attrs.field(default=(), converter=listed, kw_only=True)
    dropped: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    dropped_because: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("an objective"), fault)

    def __repr__(self) -> str:
        return f"Objective({self.code!r}, {str(self.title)!r})"


@attrs.frozen
class Need:
    """How much of a need the programme covers: people served of all in need, districts worked in of all there are.

    >>> Need("districts", "Districts of the country", covered=Ratio(22, 64))
    Need('districts', 22/64)
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    covered: Ratio | None = attrs.field(default=None, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("a need"), fault)
        if not isinstance(self.covered, Ratio | None):
            raise InvalidValue.not_a(sentence("a part of a whole"), self.covered, sentence("Write Ratio(22, 64)."))

    def __repr__(self) -> str:
        return f"Need({self.code!r}{'' if self.covered is None else f', {self.covered}'})"
