"""Whether generated frameworks hold together, and what they shrink to."""

from __future__ import annotations

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import mande as m
from mande import strategies

MANNERS = [{}, {"realistic": True}, {"awkward": True}]


@pytest.mark.parametrize("how", MANNERS, ids=["plain", "realistic", "awkward"])
@given(st.data())
def test_whatever_is_named_is_declared(how, data):
    """A framework is drawn whole: nothing that it names is missing, so that it can be made again from its parts."""
    framework = data.draw(strategies.frameworks(**how))

    assert set(framework.chain.effects_of) <= {result.code for result in framework.results}
    assert {code for each in framework.indicators for code in each.breakdowns} <= {
        dimension.code for dimension in framework.dimensions
    }


@pytest.mark.parametrize("how", MANNERS, ids=["plain", "realistic", "awkward"])
@given(st.data())
def test_everything_seen_belongs_to_the_plan(how, data):
    """Every figure, claim and cohort names what the framework has, so that every verb takes the two together."""
    framework, seen = data.draw(strategies.programmes(**how))

    assert {each.indicator for each in seen} <= {
        *(indicator.code for indicator in framework.indicators),
        *(entry.code for entry in framework.inputs),
    }
    assert {claim.outcome for claim in seen.claims} <= {outcome.code for outcome in framework.outcomes}


def smallest(strategy: st.SearchStrategy[object], wanted: object = lambda _: True) -> object:
    """Return the simplest value that a strategy draws of those that are wanted."""
    # Not the phase that explains: it draws larger values again, and `find` returns the last that was drawn.
    return find(strategy, wanted, settings=settings(database=None, phases=[Phase.generate, Phase.shrink]))


@pytest.mark.parametrize("how", MANNERS, ids=["plain", "realistic", "awkward"])
def test_the_smallest_framework_is_one_line(how):
    """What is left of a framework that hardly matters is a code and a title."""
    assert smallest(strategies.frameworks(**how)) == m.Framework("wells", "Wells dug")


def test_the_smallest_indicator_is_one_that_a_person_would_write():
    """What is left of an indicator is a count of people."""
    assert smallest(strategies.indicators()) == m.Indicator("wells-dug", "Wells dug", unit="person")
