"""Whether only what is the same thing counts towards one indicator of a library."""

from __future__ import annotations

import pytest

import mande as m
from mande.measures.units import STANDARD
from mande.rollup.library import different_among, drift, shares

ASSISTED = {"unit": "person", "accumulation": "incremental", "counting": "new persons", "counting_rule": "once a year"}


def indicator(code="local", **fields):
    """Return an indicator that agrees with the library's, but for some *fields*."""
    return m.Indicator(code, **{**ASSISTED, **fields})


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"unit": "household"}, "unit: household, and person in the library"),
        ({"accumulation": "cumulative"}, "accumulation: cumulative, and incremental in the library"),
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
