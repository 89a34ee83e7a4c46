"""Which indicators of which projects count towards one of an indicator library, and what keeps others from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations
from typing import NamedTuple

from mande.framework.frameworks import Framework
from mande.framework.indicators import Accumulation, Additivity, Contribution, Indicator, Measure
from mande.framework.portfolio import Portfolio
from mande.measures.units import Units
from mande.rollup.quantities import Combining, combining
from mande.wording import Words, joined, sentence

COMPARED = ("measure", "unit", "per", "counting", "reach", "counting_rule", "definition")
"""What has to agree before figures of a local indicator are added to those of the library's.

A population is not among it: its code is a framework's own, and two that are called differently may be one. Neither is
the way in which figures accumulate, since each project's are put together before projects are; `different_among` asks
about it where that leaves a difference.
"""

WORDS = {
    "measure": sentence("measure"),
    "unit": sentence("unit"),
    "per": sentence("what it is divided by"),
    "counting": sentence("counting"),
    "reach": sentence("reach"),
    "counting_rule": sentence("counting rule"),
    "definition": sentence("definition"),
}


class Difference(NamedTuple):
    """One thing that two indicators say in their own ways."""

    what: Words
    here: object
    there: object


def drift(local: Indicator, standard: Indicator, units: Units) -> tuple[str, ...]:
    """Return in what *local* differs from the *standard* that it says it contributes to, in words.

    What either leaves open is no difference. A unit that can be turned into the other is none either.

    >>> from mande.measures.units import STANDARD
    >>> drift(Indicator("families", unit="household"), Indicator("persons-assisted", unit="person"), STANDARD)
    ('unit: household, and person in the library',)
    """
    return tuple(
        sentence("{what}: {here}, and {there} in the library", what=each.what, here=each.here, there=each.there)
        for each in _differences(local, standard, units)
    )


def _differences(local: Indicator, standard: Indicator, units: Units) -> Iterator[Difference]:
    for name in COMPARED:
        here, there = getattr(local, name), getattr(standard, name)
        if here is None or there is None or here == there:
            continue
        if name == "unit" and turns(local, standard, units):
            continue
        yield Difference(WORDS[name], here, there)
    if local.totals is not standard.totals and None not in (local.totals, standard.totals):
        yield Difference(sentence("statistic"), local.totals, standard.totals)


def turns(local: Indicator, standard: Indicator, units: Units) -> bool:
    """Return whether an amount in the unit of *local* can be turned into that of the *standard*.

    >>> from mande.measures.units import STANDARD
    >>> turns(Indicator("dug", measure="amount", unit="m"), Indicator("roads", measure="amount", unit="km"), STANDARD)
    True
    """
    here, there = local.unit, standard.unit
    if local.measure is not Measure.AMOUNT or here is None or there is None:
        return False
    return units.knows(here) and units.knows(there) and units.same_kind(here, there)


class Share(NamedTuple):
    """An indicator of one project that says it contributes to one of the library's."""

    framework: Framework
    indicator: Indicator
    contribution: Contribution

    @property
    def name(self) -> str:
        """The project and the indicator, as a portfolio writes them."""
        return f"{self.framework.code}/{self.indicator.code}"

    @property
    def adds(self) -> bool:
        """Whether it is declared to add to the library's, in whole or in part."""
        return self.contribution.how is not Additivity.NOT_ADDITIVE

    def refusal(self, standard: Indicator) -> str | None:
        """Return why it cannot be added to others, or None where it can."""
        different = drift(self.indicator, standard, self.framework.units)
        if different:
            said = joined(sentence("; "), different)
            return sentence("it differs from {other} in {differences}", other=standard.code, differences=said)
        if not self.adds:
            return sentence("it is declared not to add to {code}", code=standard.code)
        words = combining(self.indicator) in (Combining.DISTRIBUTION, Combining.LIST)
        if self.contribution.how is Additivity.PART and words:
            return sentence(
                "only part of it counts towards {code}, and of what does not add up there is no part",
                code=standard.code,
            )
        return None


def different_among(found: Sequence[Share], *, by_step: bool = False) -> dict[str, str]:
    """Return, by name, why local indicators that agree with the library cannot be added to one another.

    What the library leaves open, each of them may have filled in its own way. What is new in a year is not added to a
    total so far: *by_step* says that there are steps of time, so that this is a difference.
    """
    whys: dict[str, str] = {}
    for one, other in permutations(found, 2):
        different = list(_differences(one.indicator, other.indicator, one.framework.units))
        here, there = one.indicator.accumulation, other.indicator.accumulation
        if by_step and here is not there and None not in (here, there) and Accumulation.INCREMENTAL in (here, there):
            different.append(Difference(sentence("accumulation"), here, there))
        if different:
            said = joined(
                sentence("; "),
                [
                    sentence("{what}: {here}, and {there}", what=each.what, here=each.here, there=each.there)
                    for each in different
                ],
            )
            why = sentence("it differs from {other} in {differences} there", other=other.name, differences=said)
            whys.setdefault(one.name, why)
    return whys


def shares(portfolio: Portfolio) -> Mapping[str, tuple[Share, ...]]:
    """Return, for each indicator of the library, the local ones that say they contribute to it."""
    standards = portfolio.library.indicators if portfolio.library else ()
    found: dict[str, list[Share]] = {standard.code: [] for standard in standards}
    for framework in portfolio.frameworks:
        for indicator in framework.indicators:
            for contribution in indicator.contributes_to:
                found[contribution.indicator].append(Share(framework, indicator, contribution))
    return {code: tuple(several) for code, several in found.items()}
