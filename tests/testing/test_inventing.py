"""Whether figures are invented that a framework could be reported with, whatever it declares."""

from __future__ import annotations

import mande as m
from mande.testing.inventing import invented

WELLS = m.Indicator("wells", unit="item", accumulation="incremental")


def places(framework):
    """Return the places of invented figures, each once."""
    return list(dict.fromkeys(figure.place for figure in invented(framework)[1]))


def test_places_of_its_own():
    """A framework with places that are not within one another is reported by the innermost, region by region."""
    declared = {"BD": None, "north": "BD", "n1": "north", "south": "BD", "s1": "south", "n2": "north"}
    plan = m.Framework("f", context=[WELLS], places=[m.Place(code, within=within) for code, within in declared.items()])

    assert places(plan) == ["n1", "n2", "s1"]


def test_places_that_are_invented():
    """A framework without places has those of a country, beside one that is called so already."""
    assert places(m.Framework("f", context=[WELLS]))[0] == "country-north-1"
    assert places(m.Framework("f", context=[WELLS], places=[m.Place("country")]))[0] == "country-new-north-1"


def test_a_framework_that_others_do_not_fit():
    """Where it names places that it does not declare, none are declared for it, and figures are of no place."""
    target = m.Target(3, place="somewhere")
    plan = m.Framework("f", context=[m.Indicator("wells", accumulation="incremental", targets=[target])])

    whole, figures = invented(plan)

    assert whole.places == ()
    assert {figure.place for figure in figures} == {None}


def test_one_indicator_of_each_kind():
    """Of many indicators that are put together alike, figures of the first are invented; of words there are none."""
    share = m.Indicator("share", measure="percentage", accumulation="snapshot")
    more = m.Indicator("more", unit="item", accumulation="incremental")
    plan = m.Framework("f", period="0007", context=[WELLS, share, more, m.Indicator("told", measure="narrative")])

    _, figures = invented(plan)

    assert list(dict.fromkeys(figure.indicator for figure in figures)) == ["wells", "share"]
    assert figures[0].period == m.Period.parse("0007-Q1")
    assert figures[12].value == m.Ratio(2, 17)


def test_categories():
    """Where neither gender nor sex is declared, gender is."""
    assert invented(m.Framework("f"))[0].dimensions == (m.GENDER,)
    assert invented(m.Framework("f", dimensions=[m.SEX]))[0].dimensions == (m.SEX,)
