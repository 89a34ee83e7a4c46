"""Whether progress starts where it should: at what was measured, at zero where nothing can have been, or nowhere."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.framework.levels import Level
from mande.measures.numbers import Qualifier
from mande.measures.units import STANDARD
from mande.progress.baselines import NOWHERE, ZERO_NOTE, Start, is_open, start_of, within_margin

WOMEN = {"gender": "female"}
TARGET = m.Target(100, period="2009")
SHARE = m.Indicator("i", measure="percentage", unit="person")


def start(target=TARGET, level=Level.OUTPUT, **fields):
    """Return where progress of an indicator with these *fields* starts."""
    return start_of(m.Indicator("i", **{"unit": "person", **fields}), level, target, STANDARD)


def measured(value, **more):
    """Return where progress starts that had this baseline, and was measured in percent."""
    return start_of(m.Indicator("i", measure="percentage", baseline=m.Baseline(value, **more)), None, TARGET, STANDARD)


# --- where it starts --------------------------------------------------------------------------------


def test_what_was_measured() -> None:
    """A baseline is where progress starts, with the word that stood before it, and nothing has to be said of it."""
    found = start(baseline=m.Baseline(40, qualifier="over"))
    assert (found.number, found.qualifier, found.notes) == (40, Qualifier.OVER, ())
    assert not found.is_zero_by_construction


@pytest.mark.parametrize("accumulation", ["incremental", "cumulative"])
def test_an_output_that_counts_up_starts_at_zero(accumulation) -> None:
    """Before a programme there was none of what it makes, and that this was not measured is said."""
    found = start(accumulation=accumulation)
    assert (found.number, found.notes, found.is_zero_by_construction) == (0, (ZERO_NOTE,), True)


@pytest.mark.parametrize(
    "fields",
    [
        {"level": Level.OUTCOME},
        {"level": None},
        {"accumulation": "snapshot"},
        {"accumulation": None},
        {"direction": "decrease"},
        {"statistic": "mean"},
        {"measure": "percentage"},
        {"baseline": m.Missing.UNKNOWN},
        {"baseline": m.Missing.NOT_COLLECTED},
    ],
)
def test_all_else_starts_nowhere(fields) -> None:
    """An unknown start is no zero: not of an outcome, a state, a falling count or a mean, nor where it was asked."""
    assert start(**{"accumulation": "cumulative", **fields}) == NOWHERE


@pytest.mark.parametrize("baseline", [m.Baseline(m.Missing.WITHHELD), m.Missing.WITHHELD])
def test_a_start_that_is_withheld(baseline) -> None:
    """A baseline that nobody is told is none that is unknown, whoever was measured besides."""
    other = m.Baseline(40, qualifier="over")

    assert start(baseline=baseline) == Start(withheld=True)
    assert start(baseline=baseline, other_baselines=[other]) == Start(withheld=True)


def test_zero_that_was_measured() -> None:
    """Who went and found none has measured it, and starts there at any level."""
    found = start(level=Level.OUTCOME, accumulation="snapshot", baseline=0)
    assert (found.number, found.is_zero_by_construction, found.notes) == (0, False, ())


def test_a_baseline_that_cannot_apply() -> None:
    """That an output has no baseline says what its counting up says: it starts at zero."""
    assert start(accumulation="cumulative", baseline=m.Missing.NOT_APPLICABLE).number == 0


def test_the_baseline_that_fits_is_the_start() -> None:
    """Of several baselines, the one of the same people in the same place serves a target; without one, none does."""
    several = {"baseline": 50, "other_baselines": [m.Baseline(20, cell=WOMEN), m.Baseline(5, place="BD-dhaka")]}

    assert start(**several).number == 50
    assert start(target=m.Target(100, "2009", cell=WOMEN), **several).number == 20
    assert start(target=m.Target(100, "2009", place="BD-dhaka"), **several).number == 5
    assert start(target=m.Target(100, "2009", place="BD"), **several).number is None


@pytest.mark.parametrize(
    ("baseline", "target", "note"),
    [
        ({"cell": WOMEN}, {}, "the baseline is of gender=female, which the target is not"),
        ({}, {"cell": WOMEN}, "the baseline is of total, which the target is not"),
        ({"place": "BD-dhaka"}, {}, "the baseline is of BD-dhaka, which the target is not"),
        ({}, {"place": "BD-dhaka"}, "the baseline is of all places, which the target is not"),
        ({"population": "officials"}, {}, "the baseline is of another population, officials, which the target is not"),
    ],
)
def test_others_are_no_start(baseline, target, note) -> None:
    """A baseline of other people or of another place serves no target, and it is said why."""
    found = start(m.Target(100, **target), baseline=m.Baseline(40, **baseline))
    assert (found.number, found.notes) == (None, (note,))


def test_the_same_people_in_the_same_place() -> None:
    """Women in Dhaka start where women in Dhaka stood."""
    whose = {"cell": WOMEN, "place": "BD-dhaka"}
    assert start(m.Target(100, **whose), baseline=m.Baseline(40, **whose)).number == 40


def test_each_starts_where_it_stood() -> None:
    """Where women and Dhaka have baselines of their own, each target starts at its own, and everyone at everyone's."""
    held = {"baseline": 40, "other_baselines": [m.Baseline(25, cell=WOMEN), m.Baseline(10, place="BD-dhaka")]}
    assert start(m.Target(100, cell=WOMEN), **held).number == 25
    assert start(m.Target(100, place="BD-dhaka"), **held).number == 10
    assert start(**held).number == 40


def test_two_baselines_of_the_same_people() -> None:
    """Of two that differ neither is chosen; of two that agree it does not matter which."""
    two = [m.Baseline(0, cell=WOMEN), m.Baseline(38, cell=WOMEN)]
    found = start(m.Target(100, cell=WOMEN), other_baselines=two)
    assert (found.number, found.notes) == (None, ("its baselines differ: 0 and 38",))
    assert start(m.Target(100, cell=WOMEN), other_baselines=[two[1], m.Baseline(38, cell=WOMEN, at="L7")]).number == 38


def test_without_a_target_it_is_everyones() -> None:
    """What is asked for no target in particular is where everyone, everywhere, starts."""
    assert start(None, baseline=40) == start(TARGET, baseline=40)
    assert start(None, baseline=m.Baseline(40, cell=WOMEN)).number is None


def test_in_the_unit_of_the_indicator() -> None:
    """A share is taken in percent and a kilometre in metres; what is no number of the indicator is no start."""
    assert measured(m.Ratio(1, 3)).number == Fraction(100, 3)
    assert start(measure="amount", unit="metre", baseline=m.Amount(2, "km")).number == 2000
    assert start(baseline=m.Ratio(30, 40)).number is None


@given(st.integers() | st.decimals(-(10**6), 10**6, places=2), st.sampled_from(list(Qualifier)))
def test_a_baseline_is_never_changed(value, qualifier) -> None:
    """Whatever was measured is where progress starts, to its last digit and with its word."""
    found = start(baseline=m.Baseline(value, qualifier=qualifier))
    assert (found.number, found.qualifier) == (Fraction(value), qualifier)


# --- margins of error -------------------------------------------------------------------------------


def test_a_change_within_the_margin() -> None:
    """From 40 to 44 percent, give or take five, nothing may have changed; from 40 to 46 something has."""
    sample = m.Sample(400, margin=5)
    assert within_margin(44, sample, Start(40), SHARE) == "the change is within the margin of error, 5 points"
    assert within_margin(45, sample, Start(40), SHARE) is not None
    assert within_margin(46, sample, Start(40), SHARE) is None
    assert within_margin(34, sample, Start(40), SHARE) is None


def test_two_margins() -> None:
    """Two samples with margins of 3 and 4 are 5 points off together, the root of the sum of the squares, and not 7."""
    before = measured(40, sample=m.Sample(400, margin=3))
    told = "the change is within the margin of error, 4 and 3 points"

    assert (before.margin, Start(40).margin) == (3, None)
    assert within_margin(45, m.Sample(400, margin=4), before, SHARE) == told
    assert within_margin(Decimal("45.1"), m.Sample(400, margin=4), before, SHARE) is None


def test_a_share_written_as_a_ratio_has_points_too() -> None:
    """0.44 is four points above 0.40."""
    ratio = m.Indicator("i", measure="ratio", unit="person", per="person")
    sample = m.Sample(400, margin=5)
    assert within_margin(Fraction(44, 100), sample, Start(Fraction(40, 100)), ratio) is not None
    assert within_margin(Fraction(45, 100), sample, Start(Fraction(40, 100)), ratio) is not None
    assert within_margin(Fraction(46, 100), sample, Start(Fraction(40, 100)), ratio) is None


def test_where_no_margin_speaks() -> None:
    """Without a sample, a margin or a start, and of what is no share, no change is called undetectable."""
    sample = m.Sample(400, margin=5)
    assert within_margin(41, None, Start(40), SHARE) is None
    assert within_margin(41, m.Sample(400), Start(40), SHARE) is None
    assert within_margin(41, sample, NOWHERE, SHARE) is None
    assert within_margin(41, sample, Start(40), m.Indicator("i", unit="person")) is None


def test_near_to_the_target() -> None:
    """At 48 percent, give or take five, half may have been reached or not; at 44 it was not."""
    sample = m.Sample(400, margin=5)
    assert [is_open(share, sample, 50, SHARE) for share in (44, 45, 48, 55, 56)] == [False, True, True, True, False]
    assert not is_open(48, None, 50, SHARE)
    assert not is_open(48, sample, 50, m.Indicator("i", unit="person"))
