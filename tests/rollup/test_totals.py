"""Whether totals print as what they are, and can be asked for."""

from __future__ import annotations

import pickle
from copy import deepcopy
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

import mande as m
from mande.framework.indicators import Measure
from mande.rollup.quantities import Distribution
from mande.rollup.totals import shown

FEMALE = {"gender": "female"}


@pytest.mark.parametrize(
    ("value", "measure", "words"),
    [
        (1925, "count", "1,925"),
        (Decimal("70.90"), "percentage", "70.90%"),
        (42, "percentage", "42%"),  # a bare 42 is percent, and no 42 persons
        (Fraction(75, 2), "percentage", "37.5%"),
        (m.Ratio(11, 20), "percentage", "55.0% (11/20)"),
        (m.Ratio(400, 16), "ratio", "25.0 (400/16)"),
        (m.Ratio(12, "unknown"), "percentage", "12/unknown"),
        (m.Ratio(0, 0), "percentage", "0/0"),
        (Fraction(11, 2), "amount", "5.5"),
        (m.Money(12, "USD"), "money", "12 USD"),
        (m.Money(Fraction(200, 3), "USD"), "money", "66.67 USD"),
        (Distribution.of(["yes", "yes", "no"]), "yes no", "yes: 2, no: 1"),
        ((5, Decimal("6.5")), "count", "5, 6.5"),
        (False, "yes no", "no"),
        ("Shelters closed", "narrative", "Shelters closed"),
    ],
)
def test_values_as_a_table_shows_them(value, measure, words) -> None:
    """Each kind of value is shown as a person reads it, rounded here and nowhere before."""
    assert shown(value, Measure(measure)) == words


def test_who_sent_a_figure_that_is_not_released_sent_one() -> None:
    """Of two who sent a figure one is withheld: one can be counted in the value, and two have reported."""
    wells = m.Indicator("wells", unit="item", accumulation="incremental")
    plan = m.Framework("water", outputs=[m.Output("dug", indicators=[wells])])
    seen = [m.Observation("wells", 3, "2009", place="BD")]
    seen.append(m.Observation("wells", m.Missing.WITHHELD, "2009", place="NG"))

    found = m.roll_up(plan, m.Observations(seen), over=["place"])[0]

    assert (found.reported, found.withheld, found.sent) == (1, 1, 2)


@pytest.mark.parametrize(
    ("fields", "figure", "words"),
    [
        ({}, {"value": 5}, "i (2009): 5 event"),
        ({"unit": None}, {"value": 5}, "i (2009): 5"),
        ({"measure": "percentage", "unit": "person"}, {"value": 42, "qualifier": "over"}, "i (2009): over 42%"),
        ({"measure": "amount", "unit": "km"}, {"value": m.Amount(5, "km")}, "i (2009): 5 kilometre"),
        ({"measure": "yes no", "unit": None}, {"value": True}, "i (2009): yes"),
        ({}, {"value": m.Missing.WITHHELD}, "i (2009): withheld"),
    ],
)
def test_one_total_in_words(total, seen, fields, figure, words) -> None:
    """A total says what it is of, its value and its unit, once."""
    found = total(seen(period="2009", **figure), **fields)

    assert (str(found), repr(found)) == (words, f"Total({words})")


def test_bounds_have_their_unit(total, seen) -> None:
    """60 to 100 of what?"""
    found = total(seen(60, "2009-Q1"), seen(40, "2009-Q2"), unit="person")

    assert str(found) == "i (2009-01/2009-06): 60 to 100 person"


@pytest.fixture
def totals(roll, seen):
    """Return totals of a year and the next, with women and men in one."""
    figures = [seen(6, "2008", cell=FEMALE), seen(4, "2008", cell={"gender": "male"}), seen(3, "2009", source="a")]
    return roll([*figures, seen(4, "2009", source="b"), seen(9, "2008")], into={"time": "year"})


def test_totals_are_a_sequence(totals) -> None:
    """They have an order: the total before its categories, and years one after the other."""
    assert [(str(total.period), str(total.cell)) for total in totals] == [
        ("2008", "total"),
        ("2008", "gender=female"),
        ("2008", "gender=male"),
        ("2009", "total"),
    ]
    assert (len(totals), totals[0], totals[1:2]) == (4, totals.totals[0], totals.totals[1:2])
    assert repr(totals) == "Totals('f': 4 totals)"


def test_asking_for_one_total(totals) -> None:
    """A period and a cell may be written as text; without a cell it is the total of everyone."""
    assert totals.of("i", period="2008").value == 10
    assert totals.of("i", period="2008", cell="gender=female").value == 6
    assert totals.of("i", period="2009", cell=FEMALE) is None
    assert totals.of("i", place="BD") is None


def test_the_table(totals) -> None:
    """A table has the columns that are needed, what was stated for the whole, and why some are not exact."""
    assert str(totals).splitlines() == [
        "Totals of f over time (by year)",
        "",
        "Totals",
        "indicator    period    cell           total             unit    stated for the whole    left out",
        "-----------  --------  -------------  ----------------  ------  ----------------------  ----------",
        "i            2008      all            10                event   9",
        "i            2008      gender=female  6                 event",
        "i            2008      gender=male    4                 event",
        "i            2009      all            disputed: 3 to 4  event                           2",
        "",
        "Why some are not exact",
        "indicator    period    reason",
        "-----------  --------  --------------",
        "i            2009      sources differ",
    ]


def test_other_forms(totals) -> None:
    """A notebook and a report have the same rows."""
    assert totals._repr_html_().startswith("<h2>Totals of f over time (by year)</h2>")
    assert totals.as_text(form="markdown").startswith("# Totals of f over time (by year)")
    assert "| i           | 2008     | gender=male" in totals.as_text(form="markdown")


def test_a_long_table_says_how_many_more(roll, seen) -> None:
    """Sixty rows are printed; the sequence holds them all."""
    found = roll([seen(5, str(year)) for year in range(1940, 2010)], over=[])

    assert len(found) == 70
    assert "and 10 more totals, in the sequence" in str(found)


def test_the_day_is_in_the_heading(roll, seen) -> None:
    """Totals as of a day say which."""
    found = roll([seen(5, "2009")], asked={"on": "2009-12-31"})

    assert str(found).startswith("Totals of f over time, on 2009-12-31\n")


def test_a_copy_says_the_same(totals) -> None:
    """Totals can be sent to another process, and still explain themselves there."""
    copied = pickle.loads(pickle.dumps(totals))

    assert copied == totals
    assert [total.explain() for total in copied] == [total.explain() for total in totals]
    assert deepcopy(totals)[0].explain() == totals[0].explain()


def test_a_total_is_found_by_what_is_named():
    """Who names no project asks for the indicator wherever it is; who names another's finds nothing."""
    offices = [
        m.Framework(office, outputs=[m.Output("o", indicators=[m.Indicator(code, accumulation="incremental")])])
        for office, code in (("north", "i"), ("south", "j"))
    ]
    figures = m.Observations([m.Observation("i", 5, "2009"), m.Observation("j", 6, "2009")])

    totals = m.roll_up(m.Portfolio("p", frameworks=offices), figures, over=["time"])

    assert (totals.of("i").value, totals.of("j").value, totals.of("j", project="south").value) == (5, 6, 6)
    assert totals.of("j", project="north") is None
    assert totals.of("j", place="BD") is None


def test_bounds_of_which_neither_is_known():
    """A total of which neither the least nor the most is known is shown without bounds."""
    framework = m.Framework("f", outputs=[m.Output("o", indicators=[m.Indicator("i", accumulation="incremental")])])
    (total,) = m.roll_up(framework, m.Observations([m.Observation("i", 5, "2009")]), over=["time"])

    unknown = attrs.evolve(total, value=m.Missing.UNKNOWN, bounds=(None, None))

    assert str(unknown) == "i (2009): unknown"


def test_places_without_figures():
    """Where nothing was handed over, what it comes to is unknown, in however many places."""
    indicators = [m.Indicator("i", accumulation="incremental")]
    framework = m.Framework("f", outputs=[m.Output("o", indicators=indicators)], places=[m.Place("dhaka")])

    (total,) = m.roll_up(framework, None, over=["place"])

    assert (total.value, total.reported, total.expected) == (m.Missing.UNKNOWN, 0, 1)
