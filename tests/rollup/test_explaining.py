"""Whether each total can be redone by hand from what is printed of it."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.measures.numbers import Qualifier
from mande.rollup.explaining import words
from mande.rollup.quantities import Pooled, Tally, Weighed

COUNTRY = [m.Place("BD"), *(m.Place(code, within="BD") for code in ("dhaka", "khulna", "sylhet"))]


def test_everything_down_to_source_and_line(total, seen) -> None:
    """Places, periods, sources that differ, what is missing and what was stated: each has its line."""
    found = total(
        seen(884, "2009-01/2009-06", place="dhaka", source="mtr", at="L370"),
        seen(900, "2009-01/2009-06", place="dhaka", source="norad", at="L5"),
        seen(120, "2009-01/2009-06", place="sylhet", source="mtr", at="L371"),
        seen(80, "2009-07/2009-12", place="sylhet", source="mtr", at="L372"),
        seen(m.Missing.NOT_REPORTED, "2009-07/2009-12", place="dhaka", source="mtr", at="L373"),
        seen(2000, "2009", source="pis", at="L9"),
        over=["time", "place"],
        into={"time": "year"},
        places=COUNTRY,
    )

    assert found.explain().splitlines() == [
        "i (2009): disputed: at least 1,084 event (2 of 3)",
        "  sum over 2 places",
        "  dhaka: disputed, 884 to 900",
        "    dhaka, 2009-01/2009-06: 884 [mtr, L370]",
        "    dhaka, 2009-01/2009-06: 900 [norad, L5]",
        "    some days are in none of its figures",
        "  sylhet: 200",
        "    sum of 2 periods",
        "    sylhet, 2009-01/2009-06: 120 [mtr, L371]",
        "    sylhet, 2009-07/2009-12: 80 [mtr, L372]",
        "  stated for the whole, not added: 2009: 2,000 [pis, L9]",
        "  left out: dhaka, 2009-01/2009-06: 884 [mtr, L370], since sources differ",
        "  left out: dhaka, 2009-01/2009-06: 900 [norad, L5], since sources differ",
        "  left out: dhaka, 2009-07/2009-12: not reported [mtr, L373], since there is no value: it is not reported",
    ]


def test_the_last_of_several(total, seen) -> None:
    """A state is the last of so many periods, and only that one is shown."""
    found = total(seen(5, "2009-Q1"), seen(7, "2009-Q2", source="a"), accumulation="snapshot")

    assert found.explain().splitlines()[1:] == ["  the last of 2 periods", "  2009-Q2: 7 [a]"]


def test_people_who_may_be_met_again(total, seen) -> None:
    """Bounds say what they stand between, and why."""
    found = total(seen(60, "2009-Q1"), seen(40, "2009-Q2"), unit="person")

    assert found.explain().splitlines()[1:] == [
        "  sum of 2 periods: people counted in one period may be counted in the next, so between bounds",
        "  2009-Q1: 60",
        "  2009-Q2: 40",
    ]


def test_partners(total, seen) -> None:
    """Partners have their names, and what they may share is said."""
    found = total(seen(60, "2009", reporter="ngo-1"), seen(40, "2009", reporter="ngo-2"), unit="person")
    declared = total(
        seen(60, "2009", reporter="ngo-1"),
        seen(40, "2009", reporter="ngo-2"),
        unit="person",
        unique_across=["reporter"],
    )

    why = "different reporters may have counted the same people, so between the greatest and the sum of all"
    assert found.explain().splitlines()[1:3] == [f"  sum over 2 reporters: {why}", "  all places, ngo-1: 60"]
    assert "sum over 2 reporters, declared to count nobody twice" in declared.explain()


def test_pooled_shares(total, seen) -> None:
    """Parts and wholes are printed apart, so that they can be summed apart."""
    figures = seen(m.Ratio(5, 10), "2009", place="a"), seen(m.Ratio(6, 10), "2009", place="b")
    found = total(*figures, over=["place"], measure="percentage")

    assert found.explain().splitlines() == [
        "i (2009): 55.0% (11/20)",
        "  parts and wholes summed apart over 2 places",
        "  a: 5/10",
        "    a, 2009: 5/10",
        "  b: 6/10",
        "    b, 2009: 6/10",
    ]


def test_nothing_but_reasons(total, seen) -> None:
    """Where there is no value the reason has its source as well."""
    found = total(seen(m.Missing.WITHHELD, "2009", source="police", at="p. 3"))

    assert found.explain().splitlines()[1:] == [
        "  left out: 2009: withheld [police, p. 3], since there is no value: it is withheld"
    ]


@given(st.lists(st.tuples(st.sampled_from(["a", "b"]), st.integers(1, 4), st.integers(0, 10**6)), min_size=1))
def test_by_hand(figures) -> None:
    """Whoever adds the numbers that stand beside the sources has the total."""
    by_slot = {(place, quarter): value for place, quarter, value in figures}
    seen = [
        m.Observation("i", value, f"2009-Q{quarter}", place=place, source="book")
        for (place, quarter), value in by_slot.items()
    ]
    plan = m.Framework("f", outputs=[m.Output("o", indicators=[m.Indicator("i", accumulation="incremental")])])
    (total,) = m.roll_up(plan, m.Observations(seen), over=["time", "place"])
    printed = [int(number.replace(",", "")) for number in re.findall(r": ([0-9,]+) \[book\]", total.explain())]

    assert sum(printed) == total.value == sum(by_slot.values())


def test_what_has_a_most_and_no_least(total) -> None:
    """Of a length that one source gives and another gives less of, the most is known, and said with its unit."""
    figures = [
        m.Observation("i", m.Amount(5, "km"), "2009", source="a"),
        m.Observation("i", m.Amount(4, "km"), "2009", source="b", qualifier="up to"),
    ]

    found = total(*figures, measure="amount", unit="km")

    assert (found.value, found.bounds) == (m.Missing.DISPUTED, (None, 5))
    assert found.explain().splitlines()[0] == "i (2009): disputed: up to 5 kilometre"


@pytest.mark.parametrize(
    ("quantity", "shown"),
    [
        (Tally(7, 7, None, Qualifier.OVER), "over 7"),
        (Tally(m.Missing.DISPUTED, None, 5), "disputed, up to 5"),
        (Tally(m.Missing.DISPUTED, 4, None), "disputed, at least 4"),
        (Tally(m.Missing.UNKNOWN, 4, 5), "4 to 5"),
        (Tally(m.Missing.UNKNOWN, None, 5), "up to 5"),
        (Tally(m.Missing.UNKNOWN, None, None), "unknown"),
    ],
)
def test_bounds_in_words(quantity, shown) -> None:
    """What is known of a number that is not known is told in words: its least, its most, or both."""
    assert str(words(quantity)) == shown


def test_places_are_counted_as_places(total, seen) -> None:
    """Two places, each with its own reporter, are two places; three reporters in two places are told as both."""
    places = {"places": ["dhaka", "khulna"], "over": ("time", "place")}
    two = seen(5, "2009", place="dhaka", reporter="a"), seen(6, "2009", place="khulna", reporter="b")

    assert "sum over 2 places" in total(*two, **places).explain()
    assert (
        "sum over 3 reporters in 2 places"
        in total(*two, seen(7, "2009", place="dhaka", reporter="c"), **places).explain()
    )


def test_one_source_that_contradicts_itself_is_not_called_several(roll, total, seen) -> None:
    """Where one source has 5 by gender and 6 by age, or 5 and 6 of one thing, it is its figures that differ."""
    cells = {"gender=female": 2, "gender=male": 3, "age=0-17": 2, "age=18+": 4}
    figures = [seen(n, "2009", cell=cell, source="a") for cell, n in cells.items()]
    ways, *_ = roll(figures, ("time",), plan={"dimensions": [m.GENDER, m.Dimension("age", "Age", ["0-17", "18+"])]})
    twice = total(seen(5, "2009", source="a"), seen(6, "2009", source="a"))
    others = total(seen(5, "2009", source="a"), seen(6, "2009", source="b"))

    told = [(each.value, each.why, {why for _, why in each.left_out}) for each in (ways, twice, others)]
    one, several = "figures of one source differ", "sources differ"
    assert told == [(m.Missing.DISPUTED, why, {why}) for why in (one, one, several)]


def test_projects_that_may_have_met_the_same_people() -> None:
    """What projects come to together says over how many, and why it is no plain number; each stands with its own."""
    offices = [
        m.Framework(
            code,
            outputs=[
                m.Output("o", indicators=[m.Indicator("i", unit="person", contributes_to=[m.Contribution("held")])])
            ],
        )
        for code in ("north", "south")
    ]
    library = m.IndicatorLibrary("l", indicators=[m.Indicator("held", unit="person")])
    seen = m.Observations([m.Observation("i", n, "2009", project=code) for n, code in ((5, "north"), (7, "south"))])

    (found,) = m.roll_up(m.Portfolio("p", frameworks=offices, library=library), seen, over=["project"])

    assert found.explain().splitlines() == [
        "held (2009): 7 to 12 person",
        "  sum over 2 projects: different projects may have counted the same people",
        "  north/i: 5",
        "    2009: 5",
        "  south/i: 7",
        "    2009: 7",
    ]


def test_what_was_refused_is_told_in_order(total, seen) -> None:
    """Figures that are left out stand by period, place, reporter, source and line, whatever order they came in."""
    figures = [
        seen(m.Missing.UNKNOWN, "2009-Q1", place="a", source="x", at="L1"),
        seen(m.Missing.UNKNOWN, "2009-Q1", place="a", source="y", at="L0"),
        seen(m.Missing.WITHHELD, "2009-Q1", place="b", source="x", at="L2"),
        seen(m.Missing.UNKNOWN, "2009-Q2", place="a", source="x", at="L3"),
    ]

    for order in (figures, figures[::-1]):
        left_out = total(*order, over=["time", "place"]).left_out
        assert [figure for figure, _ in left_out] == figures


def test_the_sides_of_a_share_that_are_not_known() -> None:
    """A side of a share that nobody knows is told by its reason."""
    assert words(Pooled(m.Missing.UNKNOWN, 20)) == "unknown/20"
    assert words(Pooled(Fraction(1, 3), m.Missing.WITHHELD, Qualifier.ABOUT)) == "about 1/3/withheld"
    assert words(Weighed(Fraction(5, 2), 3, word=Qualifier.OVER)) == "over 5/2"
    assert words(Weighed(Fraction(6, 2), 3)) == "3"
    assert words(m.Missing.NOT_DUE) == str(m.Missing.NOT_DUE)


def test_a_mean_over_places_says_how_it_was_taken(total, seen) -> None:
    """A mean that is taken by the number who were asked is no sum, and says so."""
    figures = [seen(4, "2009", place=place, sample=m.Sample(n)) for place, n in (("a", 10), ("b", 30))]
    weighed = [seen(4, "2009", place=place, sample=m.Sample(9, weight=n)) for place, n in (("a", 10), ("b", 30))]
    fields = {"over": ["place"], "statistic": "mean", "measure": "amount"}

    assert total(*figures, **fields).explain().splitlines()[1:4] == [
        "  mean by n over 2 places",
        "  a: 4",
        "    a, 2009: 4, n 10",
    ]
    assert total(*weighed, **fields).explain().splitlines()[1:4] == [
        "  mean by weight over 2 places",
        "  a: 4",
        "    a, 2009: 4, n 9, weight 10",
    ]


def test_places_and_reporters_stand_in_order(total, seen) -> None:
    """What a total is made of is told by place and reporter, in whatever order it came."""
    figures = [seen(n, "2009", place=place, reporter=who) for n, (place, who) in enumerate(
        (place, who) for place in ("b", "a") for who in ("y", "x"))]  # fmt: skip

    for order in (figures, figures[::-1]):
        lines = total(*order, over=["place"]).explain().splitlines()
        assert [line.strip().partition(":")[0] for line in lines if line.startswith("  ") and line[2] != " "][1:] == [
            "a, x",
            "a, y",
            "b, x",
            "b, y",
        ]
