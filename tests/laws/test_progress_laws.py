"""What holds of progress for every target, every figure and every day."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import attrs
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import mande as m
from mande.progress.schemes import SCHEMES
from mande.testing import assert_laws
from mande.testing.promises import rising_and_falling

NUMBERS = st.integers(-(10**6), 10**6) | st.decimals(-(10**6), 10**6, allow_nan=False, places=3)
COUNTS = st.integers(0, 10**6)
DAYS = st.dates(date(2006, 1, 1), date(2012, 12, 31))
PERIODS = st.sampled_from(
    ["2007", "2008", "2009", "2010", "2008-Q1", "2008-Q2", "2009-05", "2007-02/2009", "2007-02/2009-06", None]
)
QUALIFIERS = st.sampled_from(["exactly", "exactly", "exactly", "about", "at least", "up to", "over", "under"])
VALUES = COUNTS | st.sampled_from([m.Missing.NOT_REPORTED, m.Missing.NOT_DUE, m.Missing.UNKNOWN])
FIGURES = st.builds(
    m.Observation,
    st.just("i"),
    VALUES,
    period=PERIODS,
    source=st.sampled_from([None, "a", "b"]),
    reporter=st.sampled_from([None, None, None, "ngo-1", "ngo-2"]),
    place=st.sampled_from([None, None, None, "BD"]),
    qualifier=QUALIFIERS,
    status=st.sampled_from(["reported", "reported", "projected"]),
)
REVISIONS = st.builds(m.Revision, COUNTS, on=PERIODS)
TARGETS = st.builds(
    m.Target,
    COUNTS,
    period=st.sampled_from(["2008", "2009", "2007-02/2010-01"]),
    kind=st.sampled_from([None, None, "exact", "ceiling", "about", "maintain", "percent change", "point change"]),
    qualifier=QUALIFIERS,
    revisions=st.lists(REVISIONS, max_size=2),
)
INDICATORS = st.fixed_dictionaries(
    {
        "accumulation": st.sampled_from([None, "incremental", "cumulative", "snapshot"]),
        "direction": st.sampled_from([None, "increase", "decrease", "maintain"]),
        "baseline": st.none() | COUNTS | st.builds(m.Baseline, COUNTS, qualifier=QUALIFIERS),
    }
)


def assessed(targets, figures, on, *, scheme=None, **indicator):
    """Return the assessments of one indicator of an output."""
    plan = m.Framework(
        "f",
        period="2007-02/2010-01",
        extended_to="2010-11",
        outputs=[m.Output("o", indicators=[m.Indicator("i", targets=targets, **indicator)])],
    )
    return m.assess_progress(plan, m.Observations(figures), on=on, scheme=scheme)


def one(target, figure, on="2011-01-01", **indicator):
    """Return the assessment of one target by one figure."""
    return assessed([target], [figure], on, **{"accumulation": "snapshot", **indicator})[0]


def said(progress):
    """Return what progress says, without the order in which figures stand beside it."""
    return [
        (each.reason, each.actual, each.achievement, each.bound, each.between, each.met, each.rating, each.pace)
        for each in progress
    ]


def of(number):
    """Return a figure at the end of 2009."""
    return m.Observation("i", number, "2009")


@settings(max_examples=50)
@given(NUMBERS, NUMBERS, NUMBERS, st.sampled_from(["increase", "decrease"]))
def test_rising_and_falling_mirror_each_other(baseline, target, actual, direction) -> None:
    """Turn every number and the direction round, and the achievement and the verdict are the same."""
    indicator = m.Indicator(
        "i", accumulation="snapshot", direction=direction, baseline=baseline, targets=[m.Target(target, "2009")]
    )
    plan = m.Framework("f", period="2007-02/2010-01", extended_to="2010-11", context=[indicator])

    assert assert_laws(plan, m.Observations([of(actual)]), laws=[rising_and_falling])["rising_and_falling"] > 0


@given(NUMBERS, NUMBERS)
def test_nothing_at_the_baseline_and_all_at_the_target(baseline, target) -> None:
    """Achievement is 0 at the baseline and 1 at the target, exactly."""
    assume(baseline != target)
    goal = m.Target(target, "2009")

    assert one(goal, of(baseline), baseline=baseline).achievement == 0
    assert one(goal, of(target), baseline=baseline).achievement == 1


@given(NUMBERS, NUMBERS, NUMBERS)
def test_met_is_the_whole_way(baseline, target, actual) -> None:
    """One indicator has one verdict: a target is met exactly where the whole way was covered."""
    assume(baseline != target)
    found = one(m.Target(target, "2009"), of(actual), baseline=baseline)

    assert found.met is (found.achievement >= 1)


@given(st.integers(0, 1000), st.integers(1, 1000), st.integers(1, 10**6), st.integers(0, 99), st.integers(0, 99))
def test_scaling_part_and_whole_changes_nothing(part, whole, times, baseline, target) -> None:
    """3 of 4 and 300 of 400 are the same share."""
    fields = {"measure": "percentage", "unit": "person", "baseline": baseline}
    goal = m.Target(target, "2009")
    small = one(goal, of(m.Ratio(part, whole)), **fields)
    large = one(goal, of(m.Ratio(part * times, whole * times)), **fields)

    assert said([small]) == said([large])


@given(NUMBERS, NUMBERS, NUMBERS, st.integers(1, 1000))
def test_the_unit_changes_nothing(baseline, target, actual, times) -> None:
    """Metres or millimetres, the share of the way is the same."""

    def scaled(number):
        return Fraction(number) * times

    assume(baseline != target)
    here = one(m.Target(target, "2009"), of(actual), baseline=baseline)
    there = (scaled(actual) - scaled(baseline)) / (scaled(target) - scaled(baseline))

    assert here.achievement == there


@given(TARGETS, st.lists(FIGURES, max_size=6), DAYS, st.integers(0, 2000), INDICATORS)
def test_a_later_day_takes_no_verdict_back(target, figures, on, days, indicator) -> None:
    """What was finished stays finished: with the same figures, a verdict once given is the verdict ever after."""
    early, late = (
        assessed([target], figures, day, scheme="undp", **indicator)[0] for day in (on, on + timedelta(days=days))
    )

    if early.is_over:
        assert late.is_over
        assert said([late]) == said([early]) or not early.figures
        assert late.met is early.met


@given(TARGETS, st.lists(FIGURES, max_size=6), DAYS, INDICATORS, st.randoms())
def test_the_order_of_figures_changes_nothing(target, figures, on, indicator, random) -> None:
    """A file that is sorted otherwise says the same."""
    mixed = list(figures)
    random.shuffle(mixed)

    assert said(assessed([target], mixed, on, **indicator)) == said(assessed([target], figures, on, **indicator))


@given(TARGETS, st.lists(FIGURES, max_size=4), st.lists(FIGURES, max_size=3), DAYS, INDICATORS)
def test_figures_of_later_days_change_nothing(target, figures, later, on, indicator) -> None:
    """What ends after the day asked about is not known on it."""
    unknown = [each for each in later if each.period and each.period.end > on]

    assert said(assessed([target], [*figures, *unknown], on, **indicator)) == said(
        assessed([target], figures, on, **indicator)
    )


@given(TARGETS, st.lists(FIGURES, max_size=4), DAYS, INDICATORS, PERIODS)
def test_a_revision_to_the_same_target_changes_nothing(target, figures, on, indicator, when) -> None:
    """Who writes the same number again has revised nothing."""
    plain = m.Target(target.value, target.period, kind=target.kind, qualifier=target.qualifier)
    again = m.Target(
        target.value,
        target.period,
        kind=target.kind,
        qualifier=target.qualifier,
        revisions=[m.Revision(target.value, on=when)],
    )

    assert said(assessed([again], figures, on, **indicator)) == said(assessed([plain], figures, on, **indicator))


@given(st.sampled_from(sorted(SCHEMES)), st.fractions(-3, 3), st.fractions(-3, 3))
def test_ratings_are_monotone(name, one_share, other_share) -> None:
    """Whoever achieved more is never rated lower."""
    scheme = SCHEMES[name]
    ladder = [scheme.below, *(scheme.rate(step.least) for step in reversed(scheme.thresholds))]
    low, high = sorted((one_share, other_share))

    assert ladder.index(scheme.rate(low)) <= ladder.index(scheme.rate(high))


@given(TARGETS, st.lists(FIGURES, max_size=6), DAYS, INDICATORS)
def test_every_assessment_explains_itself(target, figures, on, indicator) -> None:
    """Whatever comes of it, it can be said, and a verdict stands only where the target is due."""
    (found,) = assessed([target], figures, on, scheme="undp", **indicator)

    assert found.explain().startswith("i: ")
    assert found.met is None or found.is_over
    assert found.rating is None or found.is_over
    assert (found.achievement is None) == (found.reason != "assessed")


def in_decimals(thing):
    """Return a target, a figure, a baseline or a bare number with its whole numbers written as decimals."""
    if isinstance(thing, int):
        return Decimal(thing)
    value = getattr(thing, "value", None)
    more = {"revisions": [in_decimals(each) for each in thing.revisions]} if isinstance(thing, m.Target) else {}
    return attrs.evolve(thing, value=Decimal(value), **more) if isinstance(value, int) else thing


@given(st.lists(TARGETS, max_size=3), st.lists(FIGURES, max_size=5), st.none() | DAYS, INDICATORS)
def test_how_a_number_is_written_changes_nothing(targets, figures, on, indicator) -> None:
    """Whole numbers go straight through and decimals are worked out first, and both come to the same."""
    written = {**indicator, "baseline": in_decimals(indicator["baseline"])}
    decimals = assessed([in_decimals(each) for each in targets], [in_decimals(each) for each in figures], on, **written)

    assert said(decimals) == said(assessed(targets, figures, on, **indicator))


@given(TARGETS, st.lists(FIGURES, max_size=5), st.none() | DAYS, INDICATORS)
def test_one_reporter_is_all_there_is(target, figures, on, indicator) -> None:
    """Where only one reports, naming it changes nothing, though with a name it has to be seen that there is one."""
    nobody, somebody = ([attrs.evolve(each, reporter=name) for each in figures] for name in (None, "ngo-1"))

    assert said(assessed([target], somebody, on, **indicator)) == said(assessed([target], nobody, on, **indicator))
