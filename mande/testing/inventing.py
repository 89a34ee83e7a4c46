"""Figures that might be reported of a framework, for laws that would find too few to try in what was seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

from attrs import evolve

from mande.dimensions.breakdowns import GENDER, GENDER_CODES
from mande.dimensions.nesting import ancestors
from mande.dimensions.places import Place
from mande.errors import FrameworkError
from mande.framework.frameworks import Framework
from mande.framework.indicators import Indicator, Measure
from mande.measures.figures import Figure
from mande.measures.ratios import Ratio
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.testing.series import is_declared

NUMBERS = (12, 5, 40, 0, 7, 23, 3, 18, 9, 31, 2, 16)
"""What is invented to be reported: many and few, and none."""

YEAR = 2009
"""The year of figures whose framework has no period."""

MOST_PLACES = 4
"""Places of which figures are invented."""

COUNTRY = "country"
"""What the place is called that is invented for a framework with too few, and all within it after that."""


def invented(framework: Framework) -> tuple[Framework, Observations]:
    """Return *framework*, with places and a dimension if it has none, and figures of each kind that adds up.

    >>> wells = Indicator("wells", unit="item", accumulation="incremental")
    >>> _, figures = invented(Framework("water", period="2010", context=[wells]))
    >>> figures[0], figures[0].place, len(figures)
    (Observation('wells', 12, 2010-Q1), 'country-north-1', 12)
    """
    whole = _with_more(framework, "places", _new_places(framework))
    if not {*GENDER_CODES} & {each.code for each in framework.dimensions}:
        whole = _with_more(whole, "dimensions", (GENDER,))
    figures = (figure for indicator in _of_each_kind(whole) for figure in _of(indicator, whole))
    return whole, Observations(tuple(figures))


def _with_more(framework: Framework, name: str, things: Sequence[object]) -> Framework:
    """Return *framework* with *things* in a list, or as it is where they do not fit: what it names is declared then."""
    fields: dict[str, Any] = {name: (*getattr(framework, name), *things)}
    try:
        return evolve(framework, **fields)
    except FrameworkError:
        return framework


def _new_places(framework: Framework) -> tuple[Place, ...]:
    """Return places in regions of a country, or none where the framework has some that are not within one another."""
    if len(_places(framework)) > 1:
        return ()
    taken = {place.code for place in framework.places}
    country = next(name for number in range(len(taken) + 1) if (name := COUNTRY + "-new" * number) not in taken)
    regions = [f"{country}-{name}" for name in ("north", "south")]
    inner = [Place(f"{region}-{number}", within=region) for region in regions for number in (1, 2)]
    return (Place(country), *(Place(region, within=country) for region in regions), *inner)


def _of_each_kind(framework: Framework) -> tuple[Indicator, ...]:
    """Return the first of the indicators that are put together in one way."""
    first: dict[object, Indicator] = {}
    for each in filter(is_declared, framework.indicators):
        first.setdefault((each.measure, each.accumulation, each.counting, each.unit, each.unique_across), each)
    return tuple(first.values())


def _of(indicator: Indicator, framework: Framework) -> Iterator[Observation]:
    year = framework.period.start.year if framework.period else YEAR
    where = product(_places(framework), (f"{year:04}-Q{quarter}" for quarter in (1, 2, 3)))
    shares = indicator.measure in (Measure.PERCENTAGE, Measure.RATIO)
    for number, (place, quarter) in zip(NUMBERS, where, strict=False):
        value: Figure = Ratio(number % 5, number + 5) if shares else number
        yield Observation(indicator.code, value, quarter, place=place)


def _places(framework: Framework) -> tuple[str | None, ...]:
    """Return places of which none lies within another, the innermost, and those of one region one after the other."""
    within = {place.code: place.within for place in framework.places}
    around = {outer for code in within for outer in ancestors(code, within)}
    inner = sorted(
        (code for code in within if code not in around), key=lambda code: (within[code] is None, str(within[code]))
    )
    return tuple(inner[:MOST_PLACES]) or (None,)
