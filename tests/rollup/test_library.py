"""Whether only what is the same thing counts towards one indicator of a library."""

from __future__ import annotations

import pytest

import mande as m
from mande.measures.units import STANDARD
from mande.rollup.library import Share, different_among, drift, shares

ASSISTED = {"unit": "person", "accumulation": "incremental", "counting": "new persons", "counting_rule": "once a year"}


def indicator(code="local", **fields):
    """Return an indicator that agrees with the library's, but for some *fields*."""
    return m.Indicator(code, **{**ASSISTED, **fields})


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"unit": "household"}, "unit: household, and person in the library"),
        ({"counting": "contacts"}, "counting: contacts, and new persons in the library"),
        ({"counting_rule": "each visit"}, "counting rule: each visit, and once a year in the library"),
        ({"statistic": "mean"}, "statistic: mean, and total in the library"),
        ({"measure": "percentage"}, "measure: percentage, and count in the library"),
    ],
)
def test_what_differs(fields, words) -> None:
    """Each field that decides what is counted is held against the library's, and both are shown."""
    assert words in drift(indicator(**fields), indicator("library"), STANDARD)


def test_what_either_leaves_open_is_no_difference() -> None:
    """An office that did not write its counting rule down did not write another one."""
    assert drift(indicator(counting_rule=None), indicator(), STANDARD) == ()
    assert drift(indicator(), indicator(counting_rule=None, counting=None), STANDARD) == ()


def test_amounts_may_be_in_other_units() -> None:
    """Hectares count towards square metres; a percentage of hectares and one of square metres are not pooled."""
    hectares, metres = (m.Indicator("i", measure="amount", unit=unit) for unit in ("hectare", "m**2"))
    share, other = (m.Indicator("i", measure="percentage", unit=unit) for unit in ("hectare", "m**2"))

    assert drift(hectares, metres, STANDARD) == ()
    assert drift(share, other, STANDARD) == ("unit: hectare, and metre**2 in the library",)


def portfolio(**fields):
    """Return two offices that count towards one indicator, with *fields* of each."""
    offices = []
    for office, own in fields.items():
        local = indicator("served", contributes_to=[m.Contribution("assisted")], **own)
        offices.append(m.Framework(office, outputs=[m.Output("o", indicators=[local])]))
    library = m.IndicatorLibrary("iom", indicators=[m.Indicator("assisted"), m.Indicator("trained")])
    return m.Portfolio("p", frameworks=offices, library=library)


def test_who_contributes() -> None:
    """Every indicator of the library has its shares, also where nobody contributes."""
    found = shares(portfolio(north={}, south={}))

    assert {code: [share.name for share in several] for code, several in found.items()} == {
        "assisted": ["north/served", "south/served"],
        "trained": [],
    }


def test_what_the_library_leaves_open_each_may_have_filled() -> None:
    """Where the library has no rule, two offices with rules of their own count two things."""
    found = shares(portfolio(north={"counting_rule": "once"}, south={"counting_rule": "each visit"}))["assisted"]

    assert different_among(found) == {
        "north/served": "it differs from south/served in counting rule: once, and each visit there",
        "south/served": "it differs from north/served in counting rule: each visit, and once there",
    }


def test_how_figures_accumulate_and_whom_a_framework_names_are_its_own():
    """A running total and new ones each year may add to one number, and two codes of a population may be one."""
    local = indicator("local", accumulation="cumulative", population="returned-women")
    standard = indicator("library", accumulation="incremental", population="victims")

    assert drift(local, standard, STANDARD) == ()


def test_what_is_new_in_a_year_is_not_added_to_a_total_so_far():
    """Step by step, a running total and the new ones of a year are two things; over the whole time, they are one."""
    one, other = (
        Share(m.Framework(code), indicator(accumulation=how), m.Contribution("persons"))
        for code, how in (("north", "cumulative"), ("south", "incremental"))
    )

    assert different_among([one, other]) == {}
    assert different_among([one, other], by_step=True) == {
        "north/local": "it differs from south/local in accumulation: cumulative, and incremental there",
        "south/local": "it differs from north/local in accumulation: incremental, and cumulative there",
    }


def test_amounts_of_other_kinds_do_not_count() -> None:
    """Kilograms are no kilometres, though both are amounts."""
    kilograms, kilometres = (m.Indicator("i", measure="amount", unit=unit) for unit in ("kg", "km"))

    assert drift(kilograms, kilometres, STANDARD) == ("unit: kilogram, and kilometre in the library",)


@pytest.mark.parametrize(
    ("here", "there"), [("goat", "hectare"), ("hectare", "goat"), ("goat", "cow"), ("hectare", "kg")]
)
def test_units_that_nothing_turns_into_one_another_differ(here, there) -> None:
    """What is told in a unit that nobody defined is not what the library counts, however it is measured."""
    local, standard = (m.Indicator("i", measure="amount", unit=unit) for unit in (here, there))

    assert drift(local, standard, STANDARD) == (f"unit: {local.unit}, and {standard.unit} in the library",)
