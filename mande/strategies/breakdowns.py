"""When, where and whom: periods, places, populations, age bands, dimensions and their cells."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mande.dimensions.breakdowns import DISABILITY, GENDER, SEX, AgeBand, Category, Dimension
from mande.dimensions.breakdowns import age_bands as bands_from
from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period, Precision
from mande.dimensions.places import Place
from mande.dimensions.populations import Population
from mande.strategies.manners import kept, made, manner, some_of
from mande.strategies.vocabulary import vocabulary
from mande.strategies.words import sentences, titles

AGES = bands_from(0, 15, 18, 25)
STATUS = Dimension("status", "Status", ["new", "returning", "unknown"])
KIND = Dimension("kind", "Kind of case", ["labour", "begging"], exclusive=False)
SHELTER = Dimension("shelter", "Shelter", ["a", "b"], exhaustive=False)

STANDARD_DIMENSIONS: Mapping[str, Dimension] = {
    dimension.code: dimension for dimension in (GENDER, AGES, SEX, DISABILITY, STATUS, KIND, SHELTER)
}
"""What a dimension with one of these codes is where nothing else is said: some add up, one overlaps, one leaves out."""

_UGLY_PERIODS = tuple(
    Period.parse(text)
    for text in (
        "2008-02-29",
        "2008-02",
        "0001",
        "9999-12-31",
        "2008-02-29/2009",
        "2009-03-07/2009",
        "1999-12-31/2000-Q1",
    )
)


@kept
def days(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[date]:
    """Draw days: of 2008 to 2012, or of any year there is where they may be awkward. Shrinks to `date(2008, 1, 1)`."""
    manner(realistic, awkward)
    usual = st.dates(date(2008, 1, 1), date(2012, 12, 31))
    return usual | st.dates() | st.sampled_from([date(2008, 2, 29), date.min, date.max]) if awkward else usual


@kept
def periods(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Period]:
    """Draw years, quarters, months, days and longer stretches, some of whose ends are known to the year alone.

    Shrinks to `Period('2008')`. Realistic ones are the years and quarters of one project, from 2008 to 2010; awkward
    ones are of any length, in any year, with leap days.
    """
    manner(realistic, awkward)
    if realistic:
        years = st.integers(2008, 2010)
        return st.builds(lambda year, part: Period.parse(f"{year}{part}"), years, st.sampled_from(_PARTS))
    units = st.sampled_from(list(Precision))
    whole = st.builds(Period.holding, days(), units)
    stretches = st.builds(_stretch, days(), st.integers(0, 1_200), st.none() | units)
    usual = whole | stretches
    if not awkward:
        return usual
    return usual | st.sampled_from(_UGLY_PERIODS) | st.builds(_between, st.dates(), st.dates(), st.none() | units)


_PARTS = ("-Q1", "-Q2", "-Q3", "-Q4", "")


def _stretch(start: date, days: int, known_to: Precision | None) -> Period:
    end = date.fromordinal(start.toordinal() + days)
    return Period(start, end) if known_to is None else Period(start, Period.holding(end, known_to).end, known_to)


def _between(one: date, other: date, known_to: Precision | None) -> Period:
    return _stretch(min(one, other), abs((one - other).days), known_to)


@kept
def age_bands(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[AgeBand]:
    """Draw bands of whole years of age. Shrinks to `AgeBand(0, 1)`."""
    manner(realistic, awkward)
    if realistic:
        return st.sampled_from(AGES.bands)
    bounded = st.integers(0, 90).flatmap(lambda low: st.builds(AgeBand, st.just(low), st.integers(low + 1, low + 20)))
    endless = st.integers(0, 999 if awkward else 90).map(lambda low: AgeBand(low, None))
    return bounded | endless


@kept
def categories(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Category]:
    """Draw the parts that a dimension splits into. Shrinks to `Category('new')`."""
    how = manner(realistic, awkward)
    return made(
        Category,
        {"code": st.sampled_from(vocabulary(awkward).categories)},
        {"title": titles(**how), "band": age_bands(**how), "known": st.booleans()},
    )


@kept
def dimensions(*, code: str | None = None, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Dimension]:
    """Draw what figures are broken down by: gender, sex, age, disability, or lists of other categories.

    Shrinks to `GENDER`. Awkward ones overlap, leave people out, or have a single category or none.
    """
    how = manner(realistic, awkward)
    standard = st.sampled_from([each for each in STANDARD_DIMENSIONS.values() if code in (None, each.code)] or [STATUS])
    if realistic:
        return standard
    most = 5 if awkward else 3
    own = made(
        Dimension,
        {
            "code": st.sampled_from(tuple(STANDARD_DIMENSIONS)) if code is None else st.just(code),
            "title": titles(**how),
            "categories": st.lists(
                categories(**how), min_size=0 if awkward else 1, max_size=most, unique_by=lambda each: each.code
            ),
        },
        {"exclusive": st.booleans(), "exhaustive": st.booleans(), "note": sentences(**how)},
    )
    known = code is None or code in STANDARD_DIMENSIONS
    return standard | own if known else own


_PAIRS = tuple((dimension.code, category) for dimension in STANDARD_DIMENSIONS.values() for category in dimension.codes)


@kept
def cells(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Cell]:
    """Draw which part of everyone a figure counts: a category of none, one or two dimensions. Shrinks to `Cell()`.

    Awkward ones name dimensions and categories that nobody declares.
    """
    manner(realistic, awkward)
    if realistic:
        return st.sampled_from([Cell(), Cell({"gender": "female"}), Cell({"gender": "male"})])
    pairs = (*_PAIRS, ("undeclared", "x"), ("gender", "UNDECLARED"), ("age", "0-0")) if awkward else _PAIRS
    return st.lists(st.sampled_from(pairs), max_size=2, unique_by=lambda pair: pair[0]).map(
        lambda held: Cell(dict(held))
    )


@kept
def places(*, code: str | None = None, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Place]:
    """Draw places, each within one that stands before it in the list of their codes, or within none.

    Shrinks to `Place('KE')`.
    """
    how = manner(realistic, awkward)
    codes = vocabulary(awkward).places
    if code is None:
        return st.sampled_from(codes).flatmap(lambda each: places(code=each, **how))
    before = codes[: codes.index(code)] if code in codes else ()
    may_have: dict[str, SearchStrategy[Any]] = {
        "title": titles(**how),
        "kind": st.sampled_from(["district", "village", "shelter"]),
        "cases": st.integers(0, 90),
        "served": st.booleans(),
        "note": sentences(**how),
    }
    if before:
        may_have["within"] = st.sampled_from(before)
    return made(Place, {"code": st.just(code)}, may_have)


@kept
def populations(
    *, code: str | None = None, realistic: bool = False, awkward: bool = False
) -> SearchStrategy[Population]:
    """Draw groups of people that figures count. Shrinks to `Population('villagers')`."""
    how = manner(realistic, awkward)
    codes = vocabulary(awkward).populations
    if code is None:
        return st.sampled_from(codes).flatmap(lambda each: populations(code=each, **how))
    before = codes[: codes.index(code)] if code in codes else ()
    may_have: dict[str, SearchStrategy[Any]] = {"title": titles(**how), "only": cells(**how), "note": sentences(**how)}
    if before:
        may_have |= {"within": st.sampled_from(before), "overlaps": some_of(before)}
    return made(
        Population,
        {"code": st.just(code)},
        may_have,
    )
