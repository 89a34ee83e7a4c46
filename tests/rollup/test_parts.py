"""Whether wholes are told from their parts, and cells that add up from those that do not."""

from __future__ import annotations

import pytest

import mande as m
from mande.rollup.parts import Layout, Pattern, Unit, covered, may_share, wholes_among

WITHIN = {"BD": None, "dhaka": "BD", "savar": "dhaka", "NG": None}
SERVICES = m.Dimension("service", "", ["food", "shelter"], exclusive=False)
NEEDS = m.Dimension("need", "", ["legal", "health"], exhaustive=False)
DIMENSIONS = {each.code: each for each in (m.GENDER, m.age_bands(0, 18), SERVICES, NEEDS)}


def periods(*texts):
    """Return periods."""
    return [m.Period.parse(text) for text in texts]


def layout(*texts, window=None):
    """Return how periods lie, in words."""
    found = Layout.of(periods(*texts), m.Period.parse(window) if window else None)
    return [str(whole) for whole in found.wholes], found.overlap, found.gaps


@pytest.mark.parametrize(
    ("texts", "lies"),
    [
        (["2009-Q1", "2009-Q2"], ([], False, False)),
        (["2009-Q1", "2009-Q3"], ([], False, True)),
        (["2009", "2009-Q1"], (["2009"], False, True)),
        (["2009", "2009-01/2009-06", "2009-Q1", "2009-Q2"], (["2009", "2009-01/2009-06"], False, True)),
        (["2009-01/2009-04", "2009-03/2009-06"], ([], True, False)),
        (["2007-02/2009", "2008"], (["2007-02/2009"], False, True)),  # it contains 2008, wherever it ends
        (["2007-02/2009", "2009-07/2009-12"], ([], True, False)),  # it may have ended before
    ],
)
def test_how_periods_lie(texts, lies) -> None:
    """A period contains another where that is sure; where it only may, they overlap."""
    assert layout(*texts) == layout(*reversed(texts)) == lies


def test_the_days_that_should_be_there() -> None:
    """A quarter is all there is of itself, and leaves days of its year out."""
    assert layout("2009-Q1", window="2009") == ([], False, True)
    assert layout("2009-Q1", window="2009-Q1") == ([], False, False)


def test_days_that_are_covered() -> None:
    """A day without a figure is a gap; an overlap is none."""
    assert covered(m.Period.parse("2009"), periods("2009-Q1", "2009-03/2009-12"))
    assert not covered(m.Period.parse("2009"), periods("2009-Q1", "2009-05/2009-12"))


def test_wholes_of_places_and_reporters() -> None:
    """A country holds its districts, all reporters hold each of them, and one everywhere holds itself somewhere."""
    country, district, ngo = Unit("BD", None), Unit("savar", None), Unit("savar", "ngo-1")
    everywhere = Unit(None, "ngo-1")

    assert wholes_among([country, district], WITHIN) == {country: [district]}
    assert wholes_among([district, ngo], WITHIN) == {district: [ngo]}
    assert wholes_among([everywhere, ngo], WITHIN) == {everywhere: [ngo]}
    assert wholes_among([Unit(None, None), country, ngo], WITHIN)[Unit(None, None)] == [country, ngo]
    assert wholes_among([country, Unit("NG", None)], WITHIN) == {}


def test_units_that_may_share() -> None:
    """What one reporter gives for everywhere and what all give for one place overlap, and neither holds the other."""
    assert may_share([Unit(None, "ngo-1"), Unit("savar", None)], WITHIN)
    assert may_share([Unit("BD", "ngo-1"), Unit("savar", None)], WITHIN)
    assert not may_share([Unit("NG", "ngo-1"), Unit("savar", None)], WITHIN)
    assert not may_share([Unit("savar", "ngo-1"), Unit("BD", None)], WITHIN)  # the country holds it
    assert not may_share([Unit("BD", None), Unit("NG", None)], WITHIN)


def made(*cells, blank=(), bounded=True, adds=True):
    """Return, for each cell that is made of others, the ways: the cells that each takes, and what is said of it."""
    texts = [m.Cell.parse(cell) for cell in cells]
    pattern = Pattern.of(texts, [m.Cell.parse(each) for each in blank], DIMENSIONS, adds=adds, bounded=bounded)
    return {
        str(cell): [({cells[place] for place in way.places}, way.lacks, bool(way.apart)) for way in ways]
        for cell, ways in pattern.ways.items()
    }


def test_categories_add_up() -> None:
    """Women, men and those of whom it is not known are everyone."""
    cells = "gender=female", "gender=male", "gender=unknown"

    assert made(*cells) == {"total": [(set(cells), False, False)]}


def test_one_category_is_a_subset() -> None:
    """Who counts women alone does not say how many there are."""
    assert made("gender=female") == {}


def test_unlike_categories_do_not_add() -> None:
    """Nothing adds up over a dimension that nobody declared, or where nothing may be added."""
    assert made("tribe=a", "tribe=b") == {}
    assert made("gender=female", "gender=male", adds=False) == {}


def test_side_by_side_each_makes_the_total() -> None:
    """Gender and age side by side are two ways to one total, and are never crossed."""
    found = made("gender=female", "gender=male", "age=0-17", "age=18+")

    assert list(found) == ["total"]
    assert [cells for cells, _, _ in found["total"]] == [{"age=0-17", "age=18+"}, {"gender=female", "gender=male"}]


def test_crossed_cells_give_their_margins() -> None:
    """Gender by age gives gender, age and everyone."""
    crossed = [f"age={age}, gender={gender}" for age in ("0-17", "18+") for gender in ("female", "male")]
    found = made(*crossed)

    assert set(found) == {"total", "gender=female", "gender=male", "age=0-17", "age=18+"}
    assert found["total"] == [(set(crossed), False, False)]
    assert found["gender=female"] == [({crossed[0], crossed[2]}, False, False)]


def test_nobody_is_lost_where_only_some_are_crossed() -> None:
    """Women by age and men in all are everyone; so are those of whom the gender is not known, beside them."""
    girls, women = "age=0-17, gender=female", "age=18+, gender=female"
    everyone = {girls, women, "gender=male", "gender=unknown"}

    assert made(girls, women, "gender=male", "gender=unknown") == {
        "gender=female": [({girls, women}, False, False)],
        "total": [(everyone, False, False)],
    }


def test_a_crossing_without_some_gives_no_total_by_itself() -> None:
    """Where men are reported in all and only some by age, the total is made of the men in all."""
    girls, women, boys = "age=0-17, gender=female", "age=18+, gender=female", "age=0-17, gender=male"
    found = made(girls, women, boys, "gender=male")

    assert found["total"] == [({girls, women, "gender=male"}, False, False)]


def test_a_row_of_one_category_leaves_the_least() -> None:
    """Of men only the boys are told, so there are at least so many in all, and a total that was given stands."""
    girls, women, boys = "age=0-17, gender=female", "age=18+, gender=female", "age=0-17, gender=male"

    assert made(girls, women, boys)["total"] == [({girls, women, boys}, True, False)]
    assert "total" not in made(girls, women, boys, "total")


def test_a_sparse_crossing_adds_up_by_the_rows_that_are_whole() -> None:
    """Where each gender has two ages, everyone is in one of them, though some age has one gender alone."""
    cells = [f"gender=female, age={age}" for age in ("0-17", "unknown")]
    cells += [f"gender=male, age={age}" for age in ("0-17", "18+")]

    assert [lacks for _, lacks, _ in made(*cells)["total"]] == [False]


def test_a_category_without_a_value_leaves_the_least() -> None:
    """Without the men, there are at least the women; where somebody gave the total, that is what there is."""
    assert made("gender=female", blank=["gender=male"]) == {"total": [({"gender=female"}, True, False)]}
    assert made("gender=female", "total", blank=["gender=male"]) == {}


def test_categories_that_overlap_bound_the_total() -> None:
    """Who got food may have got shelter, so that a total nobody gave lies between the greatest and the sum."""
    assert made("service=food", "service=shelter") == {
        "total": [({"service=food", "service=shelter"}, False, True)],
    }
    assert made("service=food", "service=shelter", "total") == {}
    assert made("service=food", "service=shelter", bounded=False) == {}


def test_categories_that_are_not_all_leave_the_least() -> None:
    """Legal and health needs are not all needs, and there are at least those who have one."""
    assert made("need=legal", "need=health") == {"total": [({"need=legal", "need=health"}, True, False)]}


def test_an_exact_way_is_better_than_bounds() -> None:
    """Where gender makes the total, services bound nothing more."""
    found = made("service=food", "service=shelter", "gender=female", "gender=male")

    assert found == {"total": [({"gender=female", "gender=male"}, False, False)]}


def test_overlaps_within_what_nobody_shares() -> None:
    """Women with food or shelter and men with food or shelter are bounded apart, since nobody is both."""
    cells = [
        m.Cell.parse(f"gender={gender}, service={what}")
        for gender in ("female", "male")
        for what in ("food", "shelter")
    ]
    (way,) = Pattern.of(cells, (), DIMENSIONS, bounded=True).ways[m.Cell()]

    assert way.apart == ((0, 1), (2, 3))


def test_the_cells_behind_a_total() -> None:
    """A total that is made of cells has those behind it, and one that is not has itself."""
    cells = [m.Cell.parse(each) for each in ("total", "gender=female", "gender=male")]
    pattern = Pattern.of(cells, (), DIMENSIONS)

    assert pattern.sources(m.Cell()) == (1, 2)
    assert pattern.sources(cells[1]) == (1,)
    assert pattern.sources(m.Cell.parse("age=0-17")) == ()
