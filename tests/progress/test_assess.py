"""Whether every target gets the one answer that the design gives it, with its number."""

from __future__ import annotations

import importlib.util
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

import mande as m
from mande.measures.numbers import Qualifier
from mande.progress.answers import Answer

EXAMPLE = Path(__file__).parents[2] / "examples" / "bangladesh.py"
DONE = "2009"
CUMULATIVE = {"accumulation": "cumulative"}
SHARE = {"measure": "percentage", "accumulation": "snapshot", "level": "outcome", "unit": "person"}


def seen(value, period=DONE, **more):
    """Return a figure."""
    return m.Observation("i", value, period, **more)


def told(found):
    """Return the kind of answer, the achievement and the verdict."""
    return found.reason, found.achievement, found.met


# --- the evaluation -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def bangladesh():
    """The Bangladesh example, loaded by its path."""
    spec = importlib.util.spec_from_file_location("bangladesh_for_progress", EXAMPLE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_bangladesh_in_may_2009(bangladesh) -> None:
    """Four counts of five, with 77.6 percent of the time gone (60.8 as extended), and no verdict on any of them."""
    progress = m.assess_progress(bangladesh.programme, bangladesh.observations, on="2009-05-31", scheme="undp")
    expected = {
        "focus-groups-officials-held": (273, 330, "82.7%"),
        "focus-groups-community-held": (717, 990, "72.4%"),
        "courtyard-meetings-held": (528, 660, "80.0%"),
        "cultural-events-held": (258, 660, "39.1%"),
    }

    for code, (actual, target, share) in expected.items():
        (found,) = progress.of(code)
        assert (found.actual, found.target, found.achievement) == (actual, target, Fraction(actual, target))
        assert found.shown_share() == share
        assert (found.pace.planned.least, found.pace.extended.least) == (Fraction(851, 1096), Fraction(851, 1399))
        assert found.pace.shares() == "77.6% (60.8%)"
        assert (found.met, found.rating, found.verdict) == (None, None, "not yet due")
    (bazaars,) = progress.of("bazaars-held")
    assert (bazaars.reason, bazaars.achievement, bazaars.figures) == (Answer.NOT_YET_DUE, None, ())


def test_bangladesh_at_the_end_of_2009(bangladesh) -> None:
    """The bazaars' day is known to its year: 67.0 percent, with 64.0 to 97.2 percent of the time gone."""
    (found,) = m.assess_progress(bangladesh.programme, bangladesh.observations, on="2009-12-31").of("bazaars-held")

    assert (found.achievement, found.shown_share()) == (Fraction(884, 1320), "67.0%")
    assert found.pace.planned.share() == "64.0% to 97.2%"
    assert found.met is None


def test_bangladesh_garment_placements(bangladesh) -> None:
    """18 of 120 by the end of September 2010: 15.0 percent, and the project still runs."""
    (found,) = m.assess_progress(bangladesh.programme, bangladesh.observations, on="2010-09-30").of(
        "garment-placements"
    )

    assert (found.achievement, found.shown_share(), found.met) == (Fraction(18, 120), "15.0%", None)


def test_norway() -> None:
    """3 of up to 25, 14 of 20, 19 of 20: a share of a ceiling, then two targets missed, coloured by two schemes."""
    returns = m.Indicator(
        "returns",
        unit="person",
        accumulation="incremental",
        direction="increase",
        targets=[m.Target(25, "2007", kind="ceiling"), m.Target(20, "2008"), m.Target(20, "2009")],
    )
    plan = m.Framework("nor", period="2007/2009", outputs=[m.Output("o", indicators=[returns])])
    figures = m.Observations(
        [m.Observation("returns", value, year) for value, year in ((3, "2007"), (14, "2008"), (19, "2009"))]
    )
    by_scheme = {
        name: m.assess_progress(plan, figures, on="2009-12-31", scheme=name) for name in ("undp", "clearpoint")
    }

    for progress in by_scheme.values():
        assert [found.shown_share() for found in progress] == ["12.0%", "70.0%", "95.0%"]
        assert [found.met for found in progress] == [None, False, False]
        assert progress[0].rating is None
        assert progress[0].verdict == "no verdict"
    assert [str(found.rating.colour) for found in by_scheme["undp"][1:]] == ["amber", "amber"]
    assert [str(found.rating.colour) for found in by_scheme["clearpoint"][1:]] == ["red", "amber"]
    assert "partly reached (amber) from 50%" in by_scheme["undp"][1].explain()
    assert "nearly reached (amber) from 90%" in by_scheme["clearpoint"][1].explain()
    assert "nearly reached (amber) from 90%" in str(by_scheme["clearpoint"])


def test_macedonia(assess_one) -> None:
    """36 of 55 victims assisted by the end of 2007 are 65.5 percent."""
    found = assess_one(m.Target(55, "2007"), seen(36, "2007"), on="2007-12-31", unit="person", **CUMULATIVE)

    assert (found.achievement, found.shown_share(), found.met) == (Fraction(36, 55), "65.5%", False)


# --- a share ------------------------------------------------------------------------------------------


def test_zero_done_is_a_share(assess_one) -> None:
    """Twenty women were to go home and none did: 0.0 percent and not met, which is not the same as nobody saying."""
    none_done = assess_one(m.Target(20, DONE), seen(0), scheme="undp", **CUMULATIVE)
    nobody_says = assess_one(m.Target(20, DONE), scheme="undp", **CUMULATIVE)

    assert (*told(none_done), str(none_done.rating.colour)) == (Answer.ASSESSED, 0, False, "red")
    assert (*told(nobody_says), str(nobody_says.rating.colour)) == (Answer.NOTHING_REPORTED, None, None, "grey")


def test_forty_percent_is_not_a_hundred(assess_one) -> None:
    """Nothing is capped or lifted: 40 of 100 are 40 percent, and 140 are 140."""
    assert assess_one(m.Target(100, DONE), seen(40), **CUMULATIVE).achievement == Fraction(2, 5)
    assert assess_one(m.Target(100, DONE), seen(140), **CUMULATIVE).achievement == Fraction(7, 5)


@pytest.mark.parametrize(("actual", "share", "met"), [(20, "0.75", False), (60, "-0.25", False), (10, "1", True)])
def test_a_falling_indicator(assess_one, actual, share, met) -> None:
    """From 50 to 10: at 20 three quarters are done, at 60 it went back a quarter, at 10 it is there."""
    fields = {**SHARE, "baseline": 50, "direction": "decrease"}
    assert told(assess_one(m.Target(10, DONE), seen(actual), **fields)) == (Answer.ASSESSED, Fraction(share), met)


def test_nothing_left_of_a_falling_indicator_is_the_best_result(assess_one) -> None:
    """0 percent unaware is more than the target of 10, and has its share and its verdict."""
    found = assess_one(m.Target(10, DONE), seen(0), scheme="undp", baseline=50, direction="decrease", **SHARE)

    assert (*told(found), str(found.rating.colour)) == (Answer.ASSESSED, Fraction(5, 4), True, "green")


@pytest.mark.parametrize("actual", [86, 100, 116])
def test_one_indicator_never_has_two_verdicts(assess_one, actual) -> None:
    """Of a falling indicator too, whoever is rated reached has met the target, and nobody else has."""
    fields = {**SHARE, "baseline": 150, "direction": "decrease"}
    found = assess_one(m.Target(100, DONE), seen(actual), scheme="undp", **fields)

    assert found.met is (actual <= 100) is (found.achievement >= 1) is (found.rating.words == "reached")


# --- where it starts ----------------------------------------------------------------------------------


def test_an_output_count_starts_at_zero_and_says_so(assess_one) -> None:
    """A programme that has not begun has held no bazaars."""
    found = assess_one(m.Target(20, DONE), seen(5), **CUMULATIVE)
    assert (found.baseline, found.achievement) == (0, Fraction(1, 4))
    assert "baseline: zero" in found.explain()


@pytest.mark.parametrize(
    "fields",
    [
        {"accumulation": "snapshot"},
        {"accumulation": "cumulative", "direction": "decrease"},
        {"accumulation": "cumulative", "statistic": "mean"},
        {"accumulation": "cumulative", "level": "outcome"},
        {"accumulation": "cumulative", "baseline": m.Missing.UNKNOWN},
        {"accumulation": "cumulative", "baseline": m.Baseline(m.Missing.NOT_COLLECTED)},
    ],
)
def test_what_does_not_start_at_zero(assess_one, fields) -> None:
    """A state, what is to fall, a mean, an outcome, and what had a value that nobody knows."""
    found = assess_one(m.Target(20, DONE), seen(5), **fields)
    assert (found.reason, found.achievement, found.share_of_target) == (
        Answer.BASELINE_UNKNOWN,
        None,
        Fraction(1, 4),
    )


def test_a_verdict_needs_no_baseline_but_a_direction(assess_one) -> None:
    """15 of 20 is missed where more is better, met where less is, and neither where nobody says."""
    verdicts = [
        assess_one(m.Target(20, DONE), seen(15), direction=direction, **SHARE).met
        for direction in ("increase", "decrease", None)
    ]
    assert verdicts == [False, True, None]


def test_a_baseline_of_others_is_none(assess_one) -> None:
    """Where women are to be reached, what everyone knew before says nothing."""
    women = {"gender": "female"}
    target = m.Target(80, DONE, cell=women)
    everyone = assess_one(target, seen(70, cell=women), baseline=58, **SHARE)
    theirs = assess_one(target, seen(70, cell=women), baseline=m.Baseline(60, cell=women), **SHARE)

    assert (everyone.reason, theirs.achievement) == (Answer.BASELINE_UNKNOWN, Fraction(1, 2))
    assert "the baseline is of total, which the target is not" in everyone.explain()


# --- kinds of target ----------------------------------------------------------------------------------


def test_a_ceiling_has_a_share_and_no_verdict(assess_one) -> None:
    """3 of up to 25 is 12 percent; 30 of it is no failure; of a state, it is a share of the ceiling."""
    ceiling = m.Target(25, DONE, kind="ceiling")
    assert told(assess_one(ceiling, seen(3), **CUMULATIVE)) == (Answer.ASSESSED, Fraction(3, 25), None)
    assert told(assess_one(ceiling, seen(30), **CUMULATIVE)) == (Answer.ASSESSED, Fraction(6, 5), None)
    assert "3 of up to 25, 12.0% of the ceiling" in str(assess_one(ceiling, seen(3), accumulation="snapshot"))


def test_up_to_without_a_kind_is_no_failure(assess_one) -> None:
    """A target written as "up to 25" promised no 25, whether or not somebody marked it as a ceiling."""
    found = assess_one(m.Target(25, DONE, qualifier="up to"), seen(3), scheme="undp", **CUMULATIVE)
    assert (*told(found), found.rating) == (Answer.ASSESSED, Fraction(3, 25), None, None)


def test_about(assess_one) -> None:
    """About fifty is neither met nor missed at 49, and its share is about."""
    found = assess_one(m.Target(50, DONE, qualifier="about"), seen(49), **CUMULATIVE)
    assert (found.met, found.bound, found.shown_share()) == (None, Qualifier.ABOUT, "about 98.0%")


def test_a_range(assess_one) -> None:
    """Between 20 and 30 there is a verdict and no share of the way, with or without a baseline."""
    target = m.Target(20, DONE, kind="range", upper=30)
    assert told(assess_one(target, seen(25), **SHARE)) == (Answer.MET_OR_NOT, None, True)
    assert told(assess_one(target, seen(31), baseline=10, **SHARE)) == (Answer.MET_OR_NOT, None, False)
    assert "25, against 20 to 30, met" in str(assess_one(target, seen(25), **SHARE))


@pytest.mark.parametrize(
    "target",
    [
        m.Target(500, DONE, kind="range", upper=4000, unit="m"),
        m.Target(m.Amount(500, "m"), DONE, kind="range", upper=m.Amount(4000, "m")),
    ],
)
def test_a_range_in_another_unit_is_told_in_it(assess_one, target) -> None:
    """Three kilometres lie between 500 and 4,000 metres, and not between 0.5 and 4,000 of anything."""
    found = assess_one(target, seen(3), measure="amount", unit="km", direction="increase")

    assert found.met is True
    assert found.shown_target().replace(",", "") == "500 m to 4000 m"


@pytest.mark.parametrize("upper", [m.Missing.NOT_IN_SOURCE, "not agreed yet"])
def test_a_range_without_its_upper_end(assess_one, upper) -> None:
    """Where nobody knows the upper end there is no verdict, neither above the lower end nor below it."""
    target = m.Target(20, DONE, kind="range", upper=upper)

    assert [told(assess_one(target, seen(number), direction="increase", **SHARE))[2] for number in (15, 25)] == [
        None,
        None,
    ]


@pytest.mark.parametrize(("kind", "step"), [("score", m.Score), ("stage", m.Stage)])
def test_a_range_of_steps(assess_one, kind, step) -> None:
    """A judgement that is to lie between low and high is missed on either side; up to a number there is no verdict."""
    scale = m.Scale("stress", ["none", "low", "high", "top"])
    fields = {"measure": kind, "scale": scale, "direction": "increase"}
    target = m.Target(step("low", scale), DONE, kind="range", upper=step("high", scale))

    assert [assess_one(target, seen(step(each, scale)), **fields).met for each in scale.steps] == [
        False,
        True,
        True,
        False,
    ]
    elsewhere = m.Target(step("low", scale), DONE, kind="range", upper=5)
    assert assess_one(elsewhere, seen(step("top", scale)), **fields).met is None


def test_exact(assess_one) -> None:
    """Two shelters are two: at three there are 150 percent, not met, and no scheme calls that reached."""
    target = m.Target(2, DONE, kind="exact")
    found = assess_one(target, seen(3), scheme="undp", **CUMULATIVE)
    assert (*told(found), found.rating) == (Answer.ASSESSED, Fraction(3, 2), False, None)
    assert assess_one(target, seen(2), scheme="undp", **CUMULATIVE).rating.words == "reached"


@pytest.mark.parametrize(
    ("direction", "verdicts"),
    [("increase", [False, True, True]), ("decrease", [True, True, False]), ("maintain", [None, True, None])],
)
def test_a_target_at_its_baseline(assess_one, direction, verdicts) -> None:
    """To keep 80 is met or not, by the direction; without one only 80 itself is certain."""
    found = [assess_one(m.Target(80, DONE), seen(n), baseline=80, direction=direction, **SHARE) for n in (79, 80, 81)]
    assert [each.met for each in found] == verdicts
    assert {(each.reason, each.achievement) for each in found} == {(Answer.MET_OR_NOT, None)}
    marked = m.Target(80, DONE, kind="maintain")
    assert assess_one(marked, seen(79), baseline=75, direction="increase", **SHARE).met is False


def test_target_zero(assess_one) -> None:
    """Nothing of nothing is no share: with a baseline it is the way down to zero, without one an answer of its own."""
    fields = {**SHARE, "direction": "decrease"}
    assert told(assess_one(m.Target(0, DONE), seen(5), baseline=50, **fields)) == (
        Answer.ASSESSED,
        Fraction(9, 10),
        False,
    )
    assert told(assess_one(m.Target(0, DONE), seen(5), **fields)) == (Answer.TARGET_ZERO, None, False)
    assert told(assess_one(m.Target(0, DONE), seen(0), **fields)) == (Answer.TARGET_ZERO, None, True)
    assert assess_one(m.Target(0, DONE), seen(5), **CUMULATIVE).reason is Answer.TARGET_ZERO


def test_percent_and_point_change(assess_one) -> None:
    """A fifth more than 50 is 60, so at 55 half of it is done; ten points more as well; without a baseline neither."""
    fields = {**SHARE, "direction": "increase"}
    for target in (m.Target(20, DONE, kind="percent_change"), m.Target(10, DONE, kind="point_change")):
        found = assess_one(target, seen(55), baseline=50, **fields)
        assert (found.target, *told(found)) == (60, Answer.ASSESSED, Fraction(1, 2), False)
        assert told(assess_one(target, seen(55), **fields)) == (Answer.BASELINE_UNKNOWN, None, None)
    from_nothing = assess_one(m.Target(20, DONE, kind="percent_change"), seen(55), baseline=0, **fields)
    assert from_nothing.reason is Answer.BASELINE_NOT_POSITIVE


def test_a_change_from_a_qualified_baseline(assess_one) -> None:
    """Ten points up from at most 50 is met at 60, and at 55 not for certain missed."""
    target, fields = m.Target(10, DONE, kind="point_change"), {**SHARE, "direction": "increase"}
    before = m.Baseline(50, qualifier="up to")
    found = [assess_one(target, seen(n), baseline=before, **fields) for n in (55, 60)]
    assert [(each.bound, each.met) for each in found] == [(Qualifier.AT_LEAST, None), (Qualifier.AT_LEAST, True)]


def test_a_target_against_the_direction(assess_one) -> None:
    """A rise from 50 to 40 is a slip of somebody's; which of the three numbers it is, mande does not guess."""
    found = assess_one(m.Target(40, DONE), seen(45), scheme="undp", baseline=50, direction="increase", **SHARE)
    assert (*told(found), found.rating) == (Answer.AGAINST_DIRECTION, None, None, None)


# --- time ---------------------------------------------------------------------------------------------


def test_milestones(assess) -> None:
    """Each year's target is held against its own year and due at its end; the last runs to the end as extended."""
    targets = [m.Target(n, year) for n, year in ((10, "2008"), (20, "2009"), (30, "2007-02/2010-01"))]
    figures = [seen(8, "2008"), seen(18, "2009")]
    found = assess(targets, figures, "2010-01-31", plan={"extended_to": "2010-11"}, **CUMULATIVE)

    assert [(each.actual, each.achievement, each.met) for each in found] == [
        (8, Fraction(4, 5), False),
        (18, Fraction(9, 10), False),
        (18, Fraction(3, 5), None),
    ]
    assert [each.due.isoformat() for each in found] == ["2008-12-31", "2009-12-31", "2010-11-30"]
    assert (found[0].pace.extended, found[2].pace.extended.period) == (None, m.Period.parse("2007-02/2010-11"))


def test_the_last_day_is_over(assess_one) -> None:
    """On the last day a period is over, and on the one before it is not."""
    days = {
        day: assess_one(m.Target(20, DONE), seen(5, "2009-Q2"), on=day, **CUMULATIVE)
        for day in ("2009-12-30", "2009-12-31")
    }
    assert [(each.met, each.verdict) for each in days.values()] == [(None, "not yet due"), (False, "not met")]


def test_no_day(assess_one) -> None:
    """Without a day there is a share and no verdict, and what nobody reported is not reported."""
    found = assess_one(m.Target(20, DONE), seen(5), on=None, scheme="undp", **CUMULATIVE)
    assert (*told(found), found.rating, found.verdict) == (Answer.ASSESSED, Fraction(1, 4), None, None, "no verdict")
    assert assess_one(m.Target(20, DONE), on=None, **CUMULATIVE).reason is Answer.NOTHING_REPORTED


def test_no_due_day(assess_one) -> None:
    """A target without a period, in a framework without one, is never due and never not yet due."""
    plan = {"period": None}
    assert told(assess_one(m.Target(20), seen(5), plan=plan, **CUMULATIVE)) == (Answer.ASSESSED, Fraction(1, 4), None)
    assert assess_one(m.Target(20), plan=plan, **CUMULATIVE).reason is Answer.NOTHING_REPORTED


def test_an_undated_figure_has_no_pace(assess_one) -> None:
    """Of a figure whose day nobody knows, nobody knows how much time it took."""
    found = assess_one(m.Target(20), seen(5, None), on="2009-05-31", **CUMULATIVE)
    assert (found.achievement, found.pace) == (Fraction(1, 4), None)


def test_a_revision_counts_from_its_day(assess_one) -> None:
    """In May the target is 20, from June on 10; both shares are told."""
    target = m.Target(20, "2007-02/2010-01", revisions=[m.Revision(10, on="2009-06", reason="Delayed")])
    days = [assess_one(target, seen(5, "2009-05"), on=day, **CUMULATIVE) for day in ("2009-05-31", "2009-06-30")]
    assert [(each.target, each.achievement, each.original) for each in days] == [
        (20, Fraction(1, 4), Fraction(1, 4)),
        (10, Fraction(1, 2), Fraction(1, 4)),
    ]


def test_a_target_is_not_revised_after_it_was_due(assess_one) -> None:
    """Nobody makes a missed target met by lowering it the year after."""
    target = m.Target(20, DONE, revisions=[m.Revision(5, on="2010-06")])
    found = assess_one(target, seen(5), on="2010-12-31", **CUMULATIVE)
    assert (found.target, found.met) == (20, False)


def test_revisions_in_any_order(assess_one) -> None:
    """The one made last counts, wherever it is listed."""
    target = m.Target(20, DONE, revisions=[m.Revision(5, on="2009-10"), m.Revision(12, on="2009-02")])
    assert assess_one(target, seen(5), **CUMULATIVE).target == 5


# --- qualifiers, samples, sources -----------------------------------------------------------------------


def test_over_42_percent(assess_one) -> None:
    """BARCIK found over 42 percent unaware: at 30, of a target of 20, at least 54.5 percent of the way is done."""
    before = m.Baseline(42, qualifier="over", source="barcik", at="L241")
    found = assess_one(m.Target(20, DONE), seen(30), scheme="undp", baseline=before, direction="decrease", **SHARE)

    assert (*told(found), found.bound) == (Answer.ASSESSED, Fraction(6, 11), False, Qualifier.AT_LEAST)
    assert (found.shown_share(), found.rating) == ("at least 54.5%", None)


def test_a_bound_may_leave_the_verdict_open(assess_one) -> None:
    """At least 15 may be 20, at least 20 is; up to 15 is not; about 20 may be 19."""
    words = [("at least", 15, None), ("at least", 20, True), ("up to", 15, False), ("about", 20, None)]
    for qualifier, number, met in words:
        assert assess_one(m.Target(20, DONE), seen(number, qualifier=qualifier), **CUMULATIVE).met is met


def test_a_rating_is_given_where_all_that_may_be_has_it(assess_one) -> None:
    """At least 20 of 20 is reached whatever it was; up to 5 of 20 is not reached; up to 15 may be either."""
    colours = []
    for number, qualifier in ((20, "at least"), (5, "up to"), (15, "up to")):
        found = assess_one(m.Target(20, DONE), seen(number, qualifier=qualifier), scheme="undp", **CUMULATIVE)
        colours.append(found.rating and str(found.rating.colour))
    assert colours == ["green", "red", None]


def test_nothing_bounds_it(assess_one) -> None:
    """From at least 42 up to 50, who knows whether there was any way to go."""
    found = assess_one(
        m.Target(50, DONE), seen(45), baseline=m.Baseline(42, qualifier="over"), direction="increase", **SHARE
    )
    assert told(found) == (Answer.UNBOUNDED, None, False)


def test_a_change_inside_the_margin(assess_one) -> None:
    """From 40 to 43 with a margin of 4.9 points, no change can be told; from 40 to 46 one can."""
    sample, fields = m.Sample(400, margin=Decimal("4.9")), {**SHARE, "direction": "increase", "scheme": "undp"}
    small = assess_one(m.Target(60, DONE), seen(43, sample=sample), baseline=40, **fields)
    large = assess_one(m.Target(60, DONE), seen(46, sample=sample), baseline=40, **fields)

    assert (*told(small), small.rating) == (Answer.NO_DETECTABLE_CHANGE, None, False, None)
    assert told(large) == (Answer.ASSESSED, Fraction(3, 10), False)
    near = assess_one(m.Target(45, DONE), seen(43, sample=sample), baseline=40, **fields)
    assert near.met is None


def test_both_samples_have_a_margin(assess_one) -> None:
    """Margins of 3 and 4 points make 5 together: 45 from 40 is no change that can be told, 46 is."""
    before = m.Baseline(40, sample=m.Sample(400, margin=3))
    found = [
        assess_one(m.Target(60, DONE), seen(n, sample=m.Sample(300, margin=4)), baseline=before, **SHARE)
        for n in (45, 46)
    ]
    assert [each.reason for each in found] == [Answer.NO_DETECTABLE_CHANGE, Answer.ASSESSED]


def test_a_margin_of_a_share_is_in_points(assess_one) -> None:
    """A ratio of 0.43 is three points from 0.40."""
    fields = {**SHARE, "measure": "ratio"}
    sampled = seen(m.Ratio(43, 100), sample=m.Sample(100, margin=4))
    assert (
        assess_one(m.Target(Decimal("0.6"), DONE), sampled, baseline=Decimal("0.4"), **fields).reason
        is Answer.NO_DETECTABLE_CHANGE
    )


def test_two_sources(assess_one) -> None:
    """30 says one and 36 the other: between 54.5 and 65.5 percent, unrated, unless one of them is asked for."""
    figures = (seen(30, source="a"), seen(36, source="b"))
    found = assess_one(m.Target(55, DONE), *figures, scheme="undp", **CUMULATIVE)

    assert (*told(found), found.rating) == (Answer.DISPUTED, None, None, None)
    assert (found.actual, found.between) == (m.Missing.DISPUTED, (Fraction(6, 11), Fraction(36, 55)))
    assert "figures differ (30 and 36), between 54.5% and 65.5%, unrated" in str(found)
    assert assess_one(m.Target(55, DONE), *figures, source="b", **CUMULATIVE).achievement == Fraction(36, 55)


def test_a_source_that_nobody_has(assess_one) -> None:
    """A source that is misspelt would make every figure disappear."""
    with pytest.raises(m.UnknownCode, match="Did you mean 'iom'"):
        assess_one(m.Target(55, DONE), seen(30, source="iom"), source="ion", **CUMULATIVE)


# --- what is no number ----------------------------------------------------------------------------------


def test_units(assess_one) -> None:
    """A target in kilometres and a figure in metres meet in the indicator's unit; kilograms meet neither."""
    road = {"measure": "amount", "unit": "metre", **CUMULATIVE}
    found = assess_one(m.Target(2, DONE, unit="km"), seen(m.Amount(1500, "m")), **road)
    assert (found.actual, found.target, found.achievement) == (1500, 2000, Fraction(3, 4))
    assert assess_one(m.Target(2, DONE, unit="km"), seen(m.Amount(5, "kg")), **road).reason is Answer.UNITS_DIFFER


def test_currencies(assess_one) -> None:
    """Dollars are held against dollars; against taka, or a bare number, there is no answer."""
    money = {"measure": "money", **CUMULATIVE}
    target = m.Target(m.Money(200, "USD"), DONE)
    assert assess_one(target, seen(m.Money(50, "USD")), **money).achievement == Fraction(1, 4)
    for other in (m.Money(50, "BDT"), 50):
        assert assess_one(target, seen(other), **money).reason is Answer.CURRENCIES_DIFFER
    income = {**money, "level": "outcome", "baseline": m.Money(1000, "BDT")}
    assert assess_one(target, seen(m.Money(50, "USD")), **income).reason is Answer.CURRENCIES_DIFFER


def test_stages(assess_one) -> None:
    """A draft law that is to be approved: in use is beyond it, drafted is not, and neither is a share of the way."""
    scale = m.Scale("law", ["draft", "approved", "in use"])
    target, fields = m.Target(m.Stage("approved", scale), DONE), {"measure": "stage", "scale": scale}
    found = [assess_one(target, seen(m.Stage(step, scale)), **fields) for step in scale.steps]
    assert [told(each) for each in found] == [(Answer.MET_OR_NOT, None, met) for met in (False, True, True)]
    at_most = assess_one(target, seen(m.Stage("draft", scale), qualifier="at least"), **fields)
    assert at_most.met is None


def test_scores(assess_one) -> None:
    """Whether often is better than never is for the direction to say."""
    scale = m.Scale("violence", ["never", "sometimes", "often"])
    target, worse = m.Target(m.Score("sometimes", scale), DONE), seen(m.Score("often", scale))
    verdicts = [
        assess_one(target, worse, measure="score", scale=scale, direction=direction).met
        for direction in ("increase", "decrease", None)
    ]
    assert verdicts == [True, False, None]


def test_yes_or_no(assess_one) -> None:
    """No is an answer: a manual that was to be published and was not."""
    fields = {"measure": "yes_no"}
    assert told(assess_one(m.Target(True, DONE), seen(False), **fields)) == (Answer.MET_OR_NOT, None, False)
    assert assess_one(m.Target(True, DONE), seen(True), on="2009-06-30", **fields).met is None


def test_no_number(assess_one) -> None:
    """A narrative is not held against a number, nor yes against three, nor thirty of forty against a count."""
    for value in ("many", True, m.Ratio(30, 40)):
        assert assess_one(m.Target(20, DONE), seen(value), **CUMULATIVE).reason is Answer.NO_NUMBER


# --- nothing --------------------------------------------------------------------------------------------


def test_no_target(assess) -> None:
    """An indicator without a target has one assessment, which says so and shows what was reached."""
    (found,) = assess([], [seen(5)], **CUMULATIVE)
    assert (*told(found), found.actual, found.target) == (Answer.NO_TARGET, None, None, 5, None)


def test_not_yet_due(assess_one) -> None:
    """Before the day, nothing reported is nothing wrong, and not grey."""
    found = assess_one(m.Target(20, DONE), on="2009-06-30", scheme="undp", **CUMULATIVE)
    assert (found.reason, found.rating) == (Answer.NOT_YET_DUE, None)


def test_no_observations_and_none_reported(assess) -> None:
    """Nothing handed over is not nothing reported."""
    targets = [m.Target(20, DONE)]
    assert [(each.reason, each.actual) for each in assess(targets, None)] == [(Answer.NO_OBSERVATIONS, None)]
    assert [each.reason for each in assess(targets, [])] == [Answer.NOTHING_REPORTED]


def test_a_target_that_is_missing(assess_one) -> None:
    """A target whose value is not in the source is no number."""
    assert assess_one(m.Target(m.Missing.NOT_IN_SOURCE, DONE), seen(5), **CUMULATIVE).reason is Answer.NO_NUMBER


def test_a_portfolio() -> None:
    """In a portfolio codes have their project before them, and each project its own period."""
    wells = m.Indicator("wells", accumulation="cumulative", targets=[m.Target(4, "2009")])
    north, south = (
        m.Framework(code, period="2009", outputs=[m.Output("dug", weight=60, indicators=[wells])])
        for code in ("n", "s")
    )
    figures = m.Observations([m.Observation("n/wells", 1, "2009"), m.Observation("wells", 3, "2009", project="s")])
    progress = m.assess_progress(m.Portfolio("both", frameworks=[north, south]), figures, on="2009-12-31")

    assert [(each.indicator, each.achievement) for each in progress] == [
        ("n/wells", Fraction(1, 4)),
        ("s/wells", Fraction(3, 4)),
    ]
    assert progress.average(weighted=True).value == Fraction(1, 2)


def test_a_context_indicator_with_a_target_is_assessed() -> None:
    """A figure that belongs to no result is assessed where somebody set it a target, and left alone otherwise."""
    context = [m.Indicator("gdp"), m.Indicator("girls", baseline=40, targets=[m.Target(50, "2009")])]
    plan = m.Framework("f", period="2009", context=context)
    progress = m.assess_progress(plan, m.Observations([m.Observation("girls", 45, "2009")]), on="2009-12-31")
    assert [(each.indicator, each.achievement) for each in progress] == [("girls", Fraction(1, 2))]


def test_huge_numbers(assess_one) -> None:
    """A number of a thousand digits is as exact as any, and too long to show as a percentage is said."""
    huge = 10**999
    found = assess_one(m.Target(3 * huge, DONE), seen(huge), **CUMULATIVE)
    assert found.achievement == Fraction(1, 3)
    tiny = assess_one(m.Target(Decimal("1E-900"), DONE), seen(huge), measure="amount", **CUMULATIVE)
    assert "a number too long to show" in tiny.explain()


@pytest.mark.parametrize("qualifier", ["exactly", "over", "at least"])
def test_no_verdict_before_the_day(assess_one, qualifier) -> None:
    """Until a target is due nobody has met it or missed it, however much more was reached, and in whatever words."""
    figure = seen(25, "2009-06", qualifier=qualifier)

    assert assess_one(m.Target(20, DONE), figure, on="2009-06-30", **CUMULATIVE).met is None
    assert assess_one(m.Target(20, DONE), figure, on="2009-12-31", **CUMULATIVE).met is True


def test_what_came_after_the_day_is_not_known_on_it(assess_one) -> None:
    """On the first of July, what was reached by September is not there, though the target is for the whole year."""
    figures = seen(10, "2009-06"), seen(20, "2009-09")

    assert assess_one(m.Target(100, DONE), *figures, on="2009-07-01", **CUMULATIVE).actual == 10
    assert assess_one(m.Target(100, DONE), *figures, on="2009-12-31", **CUMULATIVE).actual == 20
    assert assess_one(m.Target(100, DONE), *figures, on=None, **CUMULATIVE).actual == 20


def test_a_target_against_the_direction_says_so(assess_one) -> None:
    """A target below its baseline, of what is to rise, has no share, and its explanation names the direction."""
    found = assess_one(m.Target(3, DONE), seen(5), baseline=7, direction="increase", **CUMULATIVE)

    assert (found.reason, found.achievement) == (Answer.AGAINST_DIRECTION, None)
    assert "from the baseline, the target is no increase, which the indicator is to show" in found.explain()


def test_exactly_a_target_below_the_baseline(assess_one) -> None:
    """Who is to stand at exactly three and came from seven has gone half the way at five, whatever was to rise."""
    found = assess_one(m.Target(3, DONE, kind="exact"), seen(5), baseline=7, direction="increase", **CUMULATIVE)

    assert (found.reason, found.achievement) == (Answer.ASSESSED, Fraction(1, 2))


@pytest.mark.parametrize("sampled", ["before", "after", "both"])
def test_a_change_within_the_margin_says_so(assess_one, sampled) -> None:
    """Whichever figure comes from a sample, a change within its margin cannot be told, and has its points said."""
    sample = m.Sample(400, margin=5)
    before = m.Baseline(40, "2007", sample=sample if sampled != "after" else None)
    after = seen(43, sample=sample if sampled != "before" else None)

    found = assess_one(m.Target(60, DONE), after, **SHARE, direction="increase", baseline=before)

    assert (found.reason, found.achievement) == (Answer.NO_DETECTABLE_CHANGE, None)
    assert "the change is within the margin of error, 5 " in found.explain()


def test_a_change_from_a_qualified_baseline_has_no_verdict_before_its_day(assess_one) -> None:
    """Ten points up from at most 50 stand at 60 in June, and that the target is met is said at the end of the year."""
    target, before = m.Target(10, DONE, kind="point_change"), m.Baseline(50, qualifier="up to")
    fields = {**SHARE, "direction": "increase", "baseline": before}

    verdicts = [assess_one(target, seen(60, "2009-06"), on=day, **fields).met for day in ("2009-06-30", "2009-12-31")]

    assert verdicts == [None, True]


@pytest.mark.parametrize(
    ("value", "qualifier", "scheme", "words"),
    [
        (20, "at least", "undp", "reached"),
        (19, "at least", "undp", None),
        (20, "up to", "undp", None),
        (9, "up to", "undp", "not reached"),
        (10, "up to", "undp", None),
        (17, "at least", "tola", None),
        (23, "at least", "tola", "above the target"),
        (16, "up to", "tola", "below the target"),
    ],
)
def test_a_word_before_a_figure_leaves_a_rating_only_at_the_ends(assess_one, value, qualifier, scheme, words) -> None:
    """At least so much may be anything above, and up to so much anything below: only the last rating is certain."""
    found = assess_one(m.Target(20, DONE), seen(value, qualifier=qualifier), scheme=scheme, **CUMULATIVE)

    assert (found.rating.words if found.rating else None) == words


def test_what_is_kept_of_a_target_that_was_revised(assess_one) -> None:
    """The first target has its share too, but where it lies against the direction, or cannot be told."""
    revised = m.Target(30, DONE, revisions=[m.Revision(60, on="2009-06")])
    fields = {**SHARE, "direction": "increase"}

    assert assess_one(revised, seen(45), baseline=20, **fields).original == Fraction(5, 2)
    assert assess_one(revised, seen(45), baseline=40, **fields).original is None
    assert assess_one(revised, seen(45), baseline=30, **fields).original is None


@pytest.mark.parametrize(
    ("fields", "between"),
    [
        ({}, (Fraction(1, 2), Fraction(3, 5))),
        ({"baseline": 10}, (Fraction(4, 9), Fraction(5, 9))),
        ({"baseline": 110, "direction": "increase"}, None),
        ({"baseline": m.Baseline(10, qualifier="about")}, None),
        ({"baseline": m.Missing.UNKNOWN}, None),
        ({"baseline": 100}, None),
    ],
)
def test_what_sources_that_differ_leave_possible(assess_one, fields, between) -> None:
    """Fifty and sixty of a hundred are two shares of the way, where there is a way from a number to another."""
    figures = seen(60, source="a"), seen(50, source="b")
    falling = assess_one(m.Target(0, DONE), *figures, baseline=100, direction="decrease", **CUMULATIVE)

    assert assess_one(m.Target(100, DONE), *figures, **CUMULATIVE, **fields).between == between
    assert falling.between == (Fraction(2, 5), Fraction(1, 2))
    assert assess_one(m.Target(40, DONE, kind="range", upper=70), *figures, **CUMULATIVE).between is None
    assert assess_one(m.Target("many", DONE), *figures, **CUMULATIVE).between is None


@pytest.mark.parametrize(
    ("before", "verdicts"), [("often", [True, True, False]), ("never", [False, True, True]), (None, [None, True, None])]
)
def test_where_a_score_began_says_which_way_is_better(assess_one, before, verdicts) -> None:
    """From often to sometimes is down, from never to it is up; where nobody says, only the target is certain."""
    scale = m.Scale("violence", ["never", "sometimes", "often"])
    target = m.Target(m.Score("sometimes", scale), DONE)
    start = {} if before is None else {"baseline": m.Baseline(m.Score(before, scale))}

    found = [
        assess_one(target, seen(m.Score(step, scale)), measure="score", scale=scale, **start) for step in scale.steps
    ]

    assert [each.met for each in found] == verdicts


@pytest.mark.parametrize("upper", [m.Ratio(1, 2), "many"])
def test_a_range_whose_upper_end_is_no_such_number(assess_one, upper) -> None:
    """A count may lie within a range or not only where both of its ends are counts."""
    found = assess_one(m.Target(5, "2009", kind="range", upper=upper), m.Observation("i", 7, "2009"), unit="person")

    assert found.met is None
