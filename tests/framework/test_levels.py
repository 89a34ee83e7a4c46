"""Levels are stored in the OECD's terms, and shown in their reader's."""

import pytest

from mande.errors import UnknownCode
from mande.framework.levels import TERMS, Level, Order, holder, level_name


def test_levels_rise_from_what_is_spent_to_what_it_is_for():
    """The chain runs from inputs up to impact, and outcomes from immediate to ultimate."""
    assert list(Level) == ["input", "activity", "output", "outcome", "impact"]
    assert Level.INPUT < Level.ACTIVITY < Level.OUTPUT < Level.OUTCOME < Level.IMPACT
    assert Order.IMMEDIATE < Order.INTERMEDIATE < Order.ULTIMATE


@pytest.mark.parametrize(
    ("terms", "names"),
    [
        ("oecd", ["input", "activity", "output", "outcome", "impact"]),
        ("gac", ["input", "activity", "output", "outcome", "ultimate outcome"]),
        ("eu", ["input", "activity", "output", "specific objective", "overall objective"]),
        ("dfid", ["input", "activity", "output", "purpose", "goal"]),
    ],
)
def test_what_readers_call_each_level(terms, names):
    """Each school of planning has its own names, and no two levels share one."""
    assert [level_name(level, terms) for level in Level] == names
    assert len(set(names)) == len(Level)
    assert [level_name(level.value, terms) for level in Level] == names


def test_every_school_names_every_level():
    """No level is without a name in anybody's terms."""
    assert all(set(names) == set(Level) for names in TERMS.values())


def test_other_terms_are_refused():
    """Terms that nobody uses are refused with those that there are."""
    with pytest.raises(UnknownCode) as refusal:
        level_name(Level.OUTCOME, "EU")

    assert str(refusal.value) == ("No set of terms is called 'EU'. Did you mean 'eu'? There are: oecd, gac, eu, dfid.")
    with pytest.raises(UnknownCode, match="No level is called 'purpose'"):
        level_name("purpose")


def test_the_lists_that_hold_each_level():
    """A framework holds each level in a list of its own."""
    assert [holder(level) for level in Level] == ["inputs", "activities", "outputs", "outcomes", "impacts"]
