"""Figures that meet in what nobody prints: each of these would tell a number that nobody may learn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pytest

import mande as m

SMALL = 5
HIV = m.Dimension("hiv", "HIV status", ["neg", "pos"])
AGE = m.age_bands(0, 15, 18, 25)
PLACES = [m.Place("bd"), m.Place("north", within="bd"), m.Place("south", within="bd")]
H1, H2 = "2009-01/2009-06", "2009-07/2009-12"


class Case(NamedTuple):
    """Figures as (indicator, value, period, place, cell), relations, and those that together tell a small number."""

    figures: Sequence[tuple[str, object, str, str | None, str | None]]
    telling: Sequence[int]
    relations: Sequence[object] = ()
    cumulative: bool = False


def count(value: object, cell: str | None = None, *, of: str = "n", on: str = "2009", at: str | None = None):
    """Return one figure of a case."""
    return of, value, on, at, cell


CASES = {
    "two breakdowns without their total": Case(
        (count(30, "gender=female"), count(33, "gender=male"), count(60, "hiv=neg"), count(3, "hiv=pos")), [0, 1, 2]
    ),
    "places by quarter beside districts by half-year": Case(
        (
            *(count(20, on="2009-Q1", at="bd"), count(23, on="2009-Q2", at="bd")),
            *(count(40, on=H1, at="north"), count(3, on=H1, at="south")),
        ),
        [0, 1, 2],
    ),
    "bands of age that overlap": Case(
        (count(20, "age=0-17"), count(23, "age=18+"), count(40, "age=0-24"), count(3, "age=25+")), [0, 1, 2]
    ),
    "months beside other months": Case(
        (
            *(count(20, on="2009-01/2009-04"), count(23, on="2009-05/2009-08")),
            *(count(40, on="2009-01/2009-06"), count(3, on="2009-07/2009-08")),
        ),
        [0, 1, 2],
    ),
    "a part that nobody prints": Case(
        (
            *(count(73, "gender=female", at="bd"), count(48, "gender=female", at="south")),
            *(count(26, at="north"), count(1, "gender=male", at="north")),
        ),
        [0, 1, 2],
    ),
    "a sum whose part is told by gender": Case(
        (
            count(43, of="all"),
            *(count(20, "gender=female", of="a"), count(20, "gender=male", of="a")),
            count(3, of="b"),
        ),
        [0, 1, 2],
        [m.Sum("all", ["a", "b"])],
    ),
    "a funnel whose first stage is told by gender": Case(
        (
            *(count(20, "gender=female", of="in"), count(23, "gender=male", of="in")),
            *(count(40, of="out"), count(3, of="died")),
        ),
        [0, 1, 2],
        [m.Funnel("in", "out", left=["died"])],
    ),
    "a subset that is told by gender": Case(
        (count(43, of="all"), count(20, "gender=female", of="a"), count(20, "gender=male", of="a")),
        [0, 1, 2],
        [m.Subset("a", of="all")],
    ),
    "a sum of a sum that nobody prints": Case(
        (count(63, of="all"), count(20, of="a"), count(40, of="b"), count(3, of="c")),
        [0, 1, 2],
        [m.Sum("all", ["mid", "c"]), m.Sum("mid", ["a", "b"])],
    ),
    "totals so far with one end and two beginnings": Case(
        (count(40, on="2008-01/2009-12"), count(43, on="2007-01/2009-12")), [0, 1], cumulative=True
    ),
    "a share that is told as a part and a whole": Case(
        (
            count(m.Ratio(43, 100), of="rate"),
            *(count(20, "gender=female", of="a"), count(20, "gender=male", of="a"), count(3, "gender=other", of="a")),
        ),
        [0, 1, 2],
        [m.Share("rate", part="a", wholes=["all"])],
    ),
    "all of those who were tested": Case(
        (count(14, of="tested"), count(14, of="positive")), [0, 1], [m.Subset("positive", of="tested")]
    ),
}


def published(case: Case) -> list[object]:
    """Return what is shown of each figure of a case."""
    accumulation = "cumulative" if case.cumulative else "incremental"
    codes = dict.fromkeys(code for code, *_ in case.figures)
    codes |= dict.fromkeys(code for each in case.relations for code in each.indicators)
    plan = m.Framework(
        "p",
        context=[
            m.Indicator(code, unit="person", accumulation=accumulation)
            if code != "rate"
            else m.Indicator(code, measure="percentage", unit="person")
            for code in codes
        ],
        dimensions=[m.GENDER, HIV, AGE],
        places=PLACES,
        relations=case.relations,
    )
    seen = [m.Observation(code, value, on, place=at, cell=cell) for code, value, on, at, cell in case.figures]
    return [each.value for each in m.suppress(m.Observations(seen), SMALL, programme=plan)]


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_tells_a_small_number_is_not_all_shown(case: Case) -> None:
    """Of figures that together tell a small number, or tell something of everyone, one is withheld."""
    shown = published(case)

    assert any(shown[place] is m.Missing.WITHHELD for place in case.telling)
