"""What speaks for or against a link or a claim, and how strong that makes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs
from attrs.converters import optional

from mande.errors import InvalidValue
from mande.lists import ClosedList, OrderedList, are_people
from mande.sources import Independence, Locator, Role, Source, located
from mande.texts import worded
from mande.wording import sentence


class Design(OrderedList):
    """How a piece of evidence was made, the weakest design first."""

    ASSERTION = "assertion"
    OPINION = "opinion"
    RECORD = "record"
    OBSERVED_AFTER = "observed after"
    BEFORE_AND_AFTER = "before and after"
    SUBSTANTIATED = "substantiated"
    COMPARISON = "comparison"
    RANDOMISED = "randomised"


class Says(ClosedList):
    """Which way a piece of evidence points."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    MIXED = "mixed"
    INCONCLUSIVE = "inconclusive"


class Strength(OrderedList):
    """How well a link is borne out, ascending."""

    CONTESTED = "contested"
    UNTESTED = "untested"
    REPORTED = "reported"
    RECORDED = "recorded"
    OBSERVED_AFTER = "observed after"
    OBSERVED_CHANGE = "observed change"
    COMPARED = "compared"


STRENGTH_OF_DESIGN = {
    Design.ASSERTION: Strength.UNTESTED,
    Design.OPINION: Strength.REPORTED,
    Design.RECORD: Strength.RECORDED,
    Design.OBSERVED_AFTER: Strength.OBSERVED_AFTER,
    Design.BEFORE_AND_AFTER: Strength.OBSERVED_CHANGE,
    Design.SUBSTANTIATED: Strength.OBSERVED_CHANGE,
    Design.COMPARISON: Strength.COMPARED,
    Design.RANDOMISED: Strength.COMPARED,
}
"""What a design can show at best. An assertion tests nothing; substantiation by an independent person (outcome
harvesting, contribution analysis) stands beside a measure before and after."""

CLOSE = frozenset({Independence.SELF, Independence.FUNDED})
"""Sources that speak of themselves, or of who pays them: alone they carry a link no further than `recorded`."""


@attrs.frozen
class Evidence:
    """One source speaking on one link or claim.

    `role` and `independence` are its source's unless they are given here. `n` of `of` people, cases or places were
    asked or looked at.

    >>> Evidence("fgd-2010", design="opinion", says="supports", n=1)
    Evidence('fgd-2010', opinion, supports)
    """

    source: str
    design: Design | None = attrs.field(default=None, converter=optional(Design), kw_only=True)
    says: Says = attrs.field(default=Says.SUPPORTS, converter=Says, kw_only=True)
    n: int | None = attrs.field(default=None, kw_only=True)
    of: int | None = attrs.field(default=None, kw_only=True)
    role: Role | None = attrs.field(default=None, converter=optional(Role), kw_only=True)
    independence: Independence | None = attrs.field(default=None, converter=optional(Independence), kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.source, str) or not self.source:
            raise InvalidValue.not_a(
                sentence("the code of a source"), self.source, sentence("Write Evidence('fgd-2010').")
            )
        for name, number in (("n", self.n), ("of", self.of)):
            if not are_people(number):
                where = sentence("Evidence from '{source}', {name}", source=self.source, name=name)
                raise InvalidValue.not_people(where, number)
        if self.n is not None and self.of is not None and self.n > self.of:
            raise InvalidValue.of(
                sentence("Evidence from '{source}', {name}", source=self.source, name="n"),
                self.n,
                sentence("is more than the {of} there are", of=self.of),
            )

    def __repr__(self) -> str:
        return f"Evidence({self.source!r}, {self.design or 'no design given'}, {self.says})"


def role_of(evidence: Evidence, sources: Mapping[str, Source]) -> Role | None:
    """Return who speaks in *evidence*: its own role, or its source's."""
    source = sources.get(evidence.source)
    return evidence.role or (source.role if source else None)


def independence_of(evidence: Evidence, sources: Mapping[str, Source]) -> Independence | None:
    """Return how far *evidence* stands from the programme: its own independence, or its source's."""
    source = sources.get(evidence.source)
    return evidence.independence or (source.independence if source else None)


def strength_of(evidence: Iterable[Evidence], sources: Mapping[str, Source], *, contradicted: bool = False) -> Strength:
    """Return how well *evidence* bears a link out; *contradicted* says that an assumption of it is.

    Sources close to the programme reach `recorded` at most, however good their design, and contrary evidence makes the
    link contested however good the rest is.

    >>> strength_of([Evidence("diary", design="before and after", independence="self")], {})
    <Strength.RECORDED: 'recorded'>
    """
    strongest = Strength.UNTESTED
    for item in evidence:
        if item.says in (Says.CONTRADICTS, Says.MIXED):
            return Strength.CONTESTED
        if item.says is Says.INCONCLUSIVE or item.design is None:
            continue
        reached = STRENGTH_OF_DESIGN[item.design]
        if independence_of(item, sources) in CLOSE:
            reached = min(reached, Strength.RECORDED)
        strongest = max(strongest, reached)
    return Strength.CONTESTED if contradicted else strongest
