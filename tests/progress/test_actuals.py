"""Whether the actual is what the figures give: never one of two, never a part for the whole, never a wrong sum."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

import mande as m
from mande.measures.numbers import Qualifier
from mande.progress.actuals import Question, actual_of
from mande.progress.answers import Answer
from mande.progress.figures import figures_of
from mande.rollup.over_time import GAPS, MET_AGAIN

TARGET = m.Target(100, period="2009")
DUE, EXTENDED = date(2009, 12, 31), date(2010, 3, 31)
Q1, Q2, Q3, Q4 = ("2009-Q1", "2009-Q2", "2009-Q3", "2009-Q4")


BEFORE_AND_OTHERS = "it begins before the target's period, and others in it do not"
AFTER_AND_OTHERS = "it ends after the target is due, and others in it do not"


def seen(value, period="2009", **more):
    """Return a figure."""
    return m.Observation("i", value, period, **more)


def actual(*figures, target=TARGET, on=date(2010, 12, 31), source=None, due=DUE, **fields):
    """Return what *figures* give."""
    indicator = m.Indicator("i", **{"unit": "person", "accumulation": "cumulative", **fields})
    due = due if target and target.period else None
    return actual_of(Question(indicator, target, due, on), figures_of(indicator, figures, source))


def added(*figures, **fields):
    """Return what *figures* of an incremental indicator give, the day before its target is due: more may be to come."""
    days = {} if "due" in fields or "on" in fields else {"due": EXTENDED, "on": EXTENDED - timedelta(days=1)}
    return actual(*figures, **{"unit": "item", "accumulation": "incremental", **days, **fields})


def reasons(found):
    """Return why each figure was left out."""
    return [why for _, why in found.left_out]


# --- the last ---------------------------------------------------------------------------------------


def test_the_last_counts_in_whatever_order() -> None:
    """Of a total so far, the last says all: 30, and not 10, 60 or whatever came last in the file."""
    assert actual(seen(30, Q3), seen(10, Q1), seen(20, Q2)).value == 30


def test_zero_is_a_figure() -> None:
    """Nothing was done is not nothing was said."""
    found = actual(seen(5, Q1), seen(0, Q2), accumulation="snapshot")
    assert (found.value, found.answer) == (0, None)


def test_a_figure_after_on_is_not_known_yet() -> None:
    """On the last of June, what was reached by September is not known."""
    assert actual(seen(10, Q2), seen(20, Q3), on=date(2009, 6, 30)).value == 10
    assert actual(seen(10, Q2), seen(20, Q3), on=date(2009, 6, 29)).answer is Answer.NOTHING_REPORTED


def test_a_figure_outside_the_period_does_not_count() -> None:
    """2008's figure, and 2010's, say nothing of a target for 2009."""
    assert actual(seen(5, "2008"), seen(7, "2010")).answer is Answer.NOTHING_REPORTED


def test_on_no_day_every_figure_counts() -> None:
    """Without a day, nothing is too late."""
    assert actual(seen(10, Q2), seen(20, Q3), on=None).value == 20


def test_two_that_agree_are_one() -> None:
    """Where sources agree there is one figure, with both sources, however it is written."""
    found = actual(seen(30, source="a"), seen(Decimal("30.0"), source="b"))
    assert (found.value, len(found.figures), found.answer) == (30, 2, None)
    share = {"measure": "percentage", "accumulation": "snapshot"}
    assert actual(seen(75), seen(m.Ratio(3, 4)), **share).value == m.Ratio(3, 4)
    assert actual(seen(m.Amount(1, "km")), seen(m.Amount(1000, "m")), measure="amount", unit="metre").answer is None


def test_two_that_differ_are_disputed() -> None:
    """Where they differ none is chosen, and their range is told."""
    found = actual(seen(30, source="a"), seen(36, source="b"))
    assert (found.value, found.answer) == (m.Missing.DISPUTED, Answer.DISPUTED)
    assert (set(found.differing), found.between, found.last_end) == ({30, 36}, (30, 36), DUE)


def test_one_source_can_be_asked() -> None:
    """Whoever names a source gets what it says."""
    assert actual(seen(30, source="a"), seen(36, source="b"), source="b").value == 36


def test_which_is_last_is_not_known() -> None:
    """A figure of some day in 2009 may be before June or after it, so neither is the last."""
    found = actual(seen(884, "2007-02/2009"), seen(700, "2007-02/2009-06"))
    assert (found.answer, found.between) == (Answer.DISPUTED, (700, 884))
    assert (found.first_end, found.last_end) == (date(2009, 1, 1), DUE)
    assert actual(seen(884, "2007-02/2009"), seen(700, "2007-02/2008-12")).value == 884


def test_undated_figures() -> None:
    """A figure without a day counts for an undated target alone, and beside a dated one it may be the last or not."""
    undated = m.Target(100)
    assert actual(seen(5, None)).answer is Answer.NOTHING_FITS
    assert reasons(actual(seen(5, None))) == ["its day is not recorded"]
    assert actual(seen(5, None), target=undated).value == 5
    assert actual(seen(5, None), seen(7), target=undated).answer is Answer.DISPUTED
    assert reasons(actual(seen(5, None), seen(7))) == ["its day is not recorded"]
    assert actual(seen(5, None), seen(7)).value == 7


def test_a_projection_was_not_seen() -> None:
    """What somebody expects is no actual."""
    found = actual(seen(90, status="projected"))
    assert (found.answer, reasons(found)) == (Answer.NOTHING_FITS, ["it is a projection, and was not seen"])
    assert actual(seen(90, status="projected"), seen(60, Q3)).value == 60


def test_another_population() -> None:
    """Officials are not the victims that the target speaks of."""
    found = actual(seen(5, population="officials"), population="vot")
    assert reasons(found) == ["it is of another population, officials"]
    assert actual(seen(5, population="vot"), population="vot").value == 5


def test_a_blank_after_the_last_figure() -> None:
    """That the end of the year was not reported is said, and the third quarter stays what it was."""
    found = actual(seen(5, Q3), seen(m.Missing.NOT_REPORTED, Q4))
    assert (found.value, reasons(found)) == (5, ["there is no value: it is not reported"])


def test_the_last_reason_is_given() -> None:
    """Where there are only reasons, the one for the last period is told, whatever their order."""
    late, early = seen(m.Missing.WITHHELD, Q4), seen(m.Missing.NOT_COLLECTED, Q1)
    assert [actual(*pair).value for pair in ((late, early), (early, late))] == [m.Missing.WITHHELD] * 2


# --- revisions --------------------------------------------------------------------------------------


@pytest.mark.parametrize("accumulation", ["cumulative", "incremental"])
def test_a_revised_figure_takes_the_place_of_its_own_source(accumulation) -> None:
    """What a source has revised is not held against it, and what another source or another reporter says is."""
    old, new = seen(5, source="a"), seen(8, source="a", status="revised")
    for both in ((old, new), (new, old)):
        found = actual(*both, accumulation=accumulation)
        assert (found.value, found.answer, found.left_out) == (8, None, ((old, "it was revised"),))

    beside = actual(old, new, seen(9, source="b"), accumulation=accumulation)
    assert (beside.answer, beside.differing) == (Answer.DISPUTED, (8, 9))
    again = actual(new, seen(7, source="a", status="revised"), accumulation=accumulation)
    assert again.answer is Answer.DISPUTED


def test_what_was_revised_of_other_days_stands() -> None:
    """A revision speaks for its own days, and what is withheld neither replaces a figure nor is replaced by one."""
    assert added(seen(5, Q1, source="a"), seen(8, Q2, source="a", status="revised")).value == 13
    for pair in ({"status": "revised"}, {}), ({}, {"status": "revised"}):
        withheld, told = (m.Missing.WITHHELD, 5)
        found = actual(seen(withheld, source="a", **pair[0]), seen(told, source="a", **pair[1]))
        assert found.answer is Answer.WITHHELD


# --- parts ------------------------------------------------------------------------------------------


def test_one_place_is_not_the_whole() -> None:
    """What Dhaka reached is not what the country did, and neither is it nothing."""
    found = actual(seen(5, place="BD-dhaka"), seen(7, place="BD-sylhet"))
    assert (found.value, found.answer) == (m.Missing.UNKNOWN, Answer.IN_PARTS)
    assert reasons(found) == ["it is only of BD-dhaka", "it is only of BD-sylhet"]


def test_a_target_for_a_place_takes_the_figures_of_that_place() -> None:
    """A target for Dhaka is held against Dhaka."""
    target = m.Target(10, period="2009", place="BD-dhaka")
    assert actual(seen(5, place="BD-dhaka"), seen(70), target=target).value == 5


def test_women_are_not_everyone() -> None:
    """A cell is a part of the total, and the total is no cell."""
    assert actual(seen(5, cell={"gender": "female"})).answer is Answer.IN_PARTS
    women = m.Target(10, period="2009", cell={"gender": "female"})
    assert actual(seen(5), target=women).answer is Answer.NOTHING_REPORTED
    assert actual(seen(5), seen(3, cell={"gender": "female"}), target=women).value == 3


def test_several_reporters_are_not_one() -> None:
    """Two NGOs that report ten each may have reached twenty: neither ten is the programme's, though they are equal."""
    found = actual(seen(10, reporter="ngo-1"), seen(10, reporter="ngo-2"))
    assert (found.value, found.answer) == (m.Missing.UNKNOWN, Answer.IN_PARTS)
    assert reasons(found) == ["it is only what ngo-1 reports", "it is only what ngo-2 reports"]
    assert added(seen(10, Q1, reporter="ngo-1"), seen(10, Q2, reporter="ngo-2")).answer is Answer.IN_PARTS


def test_one_reporter_or_the_whole() -> None:
    """Where one reports, that is all there is; where the whole is given, the reporters are parts of it."""
    assert actual(seen(10, reporter="ngo-1")).value == 10
    found = actual(seen(25), seen(10, reporter="ngo-1"))
    assert (found.value, reasons(found)) == (25, ["it is only what ngo-1 reports"])


def test_what_one_of_them_reports_of_other_days_makes_a_sum_a_bound() -> None:
    """A quarter of which only one NGO reports is not zero, so the quarters of which everyone does are the least."""
    found = added(seen(25, Q1), seen(10, Q2, reporter="ngo-1"))
    assert (found.value, found.qualifier, reasons(found)) == (25, Qualifier.AT_LEAST, ["it is only what ngo-1 reports"])
    assert added(seen(25, Q1), seen(10, Q1, reporter="ngo-1")).qualifier is Qualifier.EXACTLY
    assert added(seen(25, "2009"), seen(10, Q2, reporter="ngo-1")).qualifier is Qualifier.EXACTLY


# --- the sum ----------------------------------------------------------------------------------------


def test_incremental_figures_add() -> None:
    """Three new ones and five new ones are eight, and the eight is shown as the sum of both."""
    found = added(seen(3, Q1), seen(Decimal("5"), Q2))
    assert (found.value, found.added, found.qualifier) == (8, (3, 5), Qualifier.EXACTLY)
    assert (found.first_end, found.last_end) == (date(2009, 6, 30),) * 2


def test_what_straddles_the_end_is_told_though_nothing_else_was_seen() -> None:
    """New wells from April to September are not the second quarter's, and yet it is not true that nobody reported."""
    found = added(seen(30, "2009-04/2009-09"), target=m.Target(100, period="2009-Q2"), due=date(2009, 6, 30))
    assert (found.answer, reasons(found)) == (Answer.NOTHING_FITS, ["it ends after the target is due"])


def test_a_quarter_and_a_half_are_never_three_quarters() -> None:
    """25 percent and 50 percent are not 75: pooled, with their wholes, they are 3 of 8; without, nothing."""
    share = {"measure": "percentage"}
    assert added(seen(25, Q1), seen(50, Q2), **share).answer is Answer.CANNOT_BE_ADDED
    assert added(seen(m.Ratio(1, 4), Q1), seen(m.Ratio(2, 4), Q2), **share).value == m.Ratio(3, 8)
    assert added(seen(m.Ratio(1, 4), Q1), seen(50, Q2), **share).answer is Answer.CANNOT_BE_ADDED
    assert added(seen(25, Q1), **share).value == 25


def test_shares_from_samples_are_not_pooled() -> None:
    """A sample of four stands for as many as it was drawn from, and not for four."""
    sampled = [seen(m.Ratio(1, 4), Q1, sample=m.Sample(4, of=900)), seen(m.Ratio(2, 4), Q2, sample=m.Sample(4, of=90))]
    assert added(*sampled, measure="percentage").answer is Answer.CANNOT_BE_ADDED


def test_means_and_medians() -> None:
    """Means are not added; of medians, and of what has steps, the last counts."""
    assert added(seen(3, Q1), seen(5, Q2), statistic="mean").answer is Answer.CANNOT_BE_ADDED
    assert added(seen(3, Q1), seen(5, Q2), statistic="median").value == 5
    assert added(seen(False, Q1), seen(True, Q2), measure="yes_no").value is True


def test_a_year_is_not_added_to_its_quarters() -> None:
    """Four quarters and their year are the four quarters."""
    quarters = [seen(10, quarter) for quarter in (Q1, Q2, Q3, Q4)]
    found = added(*quarters, seen(41, "2009"))
    assert (found.value, found.qualifier, reasons(found)) == (40, Qualifier.EXACTLY, ["it contains others"])


def test_a_year_with_some_of_its_quarters() -> None:
    """Two quarters of a year that is there too are at least what they add up to, and not exactly."""
    found = added(seen(10, Q1), seen(10, Q2), seen(41, "2009"))
    assert (found.value, found.qualifier) == (20, Qualifier.AT_LEAST)


def test_a_blank_makes_a_sum_a_bound() -> None:
    """A quarter that nobody sent is not zero, so the others are the least."""
    blank = seen(m.Missing.NOT_REPORTED, Q3)
    found = added(seen(3, Q1), seen(5, Q2), blank)
    assert (found.value, found.qualifier) == (8, Qualifier.AT_LEAST)
    assert reasons(found) == ["there is no value: it is not reported"]
    assert added(seen(3, Q1), seen(m.Missing.NOT_APPLICABLE, Q2)).qualifier is Qualifier.EXACTLY
    whole = seen(1, Q1), seen(2, Q2), seen(3, Q3)
    assert added(*whole, blank).qualifier is Qualifier.EXACTLY  # another source has it


def test_a_blank_in_a_pooled_share_is_no_bound() -> None:
    """What is missing may raise a share or lower it, so nothing is said of the year."""
    found = added(seen(m.Ratio(1, 4), Q1), seen(m.Missing.NOT_REPORTED, Q2), measure="percentage")
    assert found.answer is Answer.CANNOT_BE_ADDED


def test_a_blank_beside_a_repayment_is_no_bound() -> None:
    """Where figures may be below zero, what is missing may be too."""
    money = [seen(m.Money(9, "USD"), Q1), seen(m.Money(-2, "USD"), Q2), seen(m.Missing.NOT_REPORTED, Q3)]
    found = added(*money, measure="money", unit=None)
    assert (found.value, found.qualifier) == (m.Money(7, "USD"), Qualifier.ABOUT)


def test_what_straddles_the_period_is_left_out() -> None:
    """A figure for the turn of a year is in neither, and the sum without it is the least."""
    before = added(seen(9, "2008-12/2009-02"), seen(3, Q2))
    after = added(seen(3, Q2), seen(9, "2009-12/2010-01"), due=DUE)
    assert [(found.value, found.qualifier, *reasons(found)) for found in (before, after)] == [
        (3, Qualifier.AT_LEAST, "it begins before the target's period"),
        (3, Qualifier.AT_LEAST, "it ends after the target is due"),
    ]


def test_periods_that_overlap_are_not_added() -> None:
    """February to May and April to July have two months in common."""
    found = added(seen(3, "2009-02/2009-05"), seen(5, "2009-04/2009-07"))
    assert (found.answer, reasons(found)) == (Answer.CANNOT_BE_ADDED, ["their periods overlap"] * 2)


def test_an_undated_figure_is_not_added_to_dated_ones() -> None:
    """It may be in them already."""
    found = added(seen(9, None), seen(3, Q1), target=None)
    assert (found.value, found.qualifier) == (3, Qualifier.AT_LEAST)
    assert added(seen(9, None), target=None).value == 9


def test_a_sum_with_one_figure_in_dispute() -> None:
    """The sum lies between the sums of the least and of the most."""
    found = added(seen(3, Q1), seen(5, Q2, source="a"), seen(6, Q2, source="b"))
    assert (found.answer, found.differing, found.between) == (Answer.DISPUTED, (5, 6), (8, 9))


def test_people_of_whom_some_quarters_are_silent() -> None:
    """Whoever may be met again in each quarter, and was counted in two of four, is at least the most of these."""
    found = added(seen(20, Q1), seen(30, Q3), due=DUE, unit="person")

    assert (found.value, found.added, found.qualifier) == (30, (), Qualifier.AT_LEAST)
    assert found.notes == (GAPS, MET_AGAIN)


@pytest.mark.parametrize(
    ("target", "said"),
    [
        (20, "i: 30 to 50 of 20, up to 250.0%, met."),
        (30, "i: 30 to 50 of 30, up to 166.7%, met."),
        (40, "i: 30 to 50 of 40, up to 125.0%."),
        (50, "i: 30 to 50 of 50, up to 100.0%."),
        (60, "i: 30 to 50 of 60, up to 83.3%, not met."),
    ],
)
def test_people_who_may_be_met_again_are_told_between_bounds(target, said) -> None:
    """Of 30 and 20 people in two half-years there were 30 to 50; what these bounds decide is decided."""
    indicator = m.Indicator("i", unit="person", accumulation="incremental", targets=[m.Target(target, "2009")])
    plan = m.Framework("p", period="2009", outputs=[m.Output("o", indicators=[indicator])])
    halves = m.Observations([seen(30, "2009-01/2009-06"), seen(20, "2009-07/2009-12")])

    (found,) = m.assess_progress(plan, halves, on="2009-12-31")

    assert str(found) == said
    assert (found.seen.least, found.seen.notes) == (30, (MET_AGAIN,))
    assert "  people counted in one period may be counted in the next\n" in found.explain()


def test_whoever_was_there_in_one_quarter_alone_is_counted_once() -> None:
    """Where all but one quarter say that nobody came, nobody can have been counted twice."""
    found = added(*(seen(number, quarter) for number, quarter in zip((0, 0, 41, 0), (Q1, Q2, Q3, Q4), strict=True)),
                  unit="person", due=DUE)  # fmt: skip

    assert (found.value, found.qualifier, found.least, found.notes) == (41, Qualifier.EXACTLY, None, ())


def test_persons_counted_before() -> None:
    """Persons who stand in an earlier figure too are counted twice in a sum, which is the most there may be."""
    assert added(seen(30, Q1), seen(20, Q2, carried_over=5)).qualifier is Qualifier.UP_TO
    assert added(seen(30, Q1), seen(20, Q2), counting="persons_present").qualifier is Qualifier.UP_TO
    assert added(seen(30, Q1), seen(20, Q2), counting="new_persons").qualifier is Qualifier.EXACTLY


def test_amounts_and_money_add() -> None:
    """A kilometre and five hundred metres are 1,500 metres; dollars and taka are nothing together."""
    road = {"measure": "amount", "unit": "metre"}
    assert added(seen(m.Amount(1, "km"), Q1), seen(500, Q2), **road).value == Fraction(1500)
    money = {"measure": "money", "unit": None}
    assert added(seen(m.Money(1, "USD"), Q1), seen(m.Money(2, "USD"), Q2), **money).value == m.Money(3, "USD")
    assert added(seen(m.Money(1, "USD"), Q1), seen(m.Money(2, "BDT"), Q2), **money).answer is Answer.CURRENCIES_DIFFER
    assert added(seen(m.Money(1, "USD"), Q1), seen(2, Q2), **money).answer is Answer.CANNOT_BE_ADDED


@pytest.mark.parametrize(
    ("words", "together"),
    [
        (("over", "at least"), Qualifier.AT_LEAST),
        (("up to", "exactly"), Qualifier.UP_TO),
        (("up to", "at least"), Qualifier.ABOUT),
    ],
)
def test_words_before_the_parts_of_a_sum(words, together) -> None:
    """A sum has the word that all its parts allow."""
    assert added(*(seen(3, Q, qualifier=word) for Q, word in zip((Q1, Q2), words, strict=True))).qualifier is together


def test_a_total_of_several_years_leaves_a_years_verdict_alone():
    """Where each year is reported, a total over all of them is a whole that holds others, and nothing is missing."""
    yearly = [m.Target(20, period="2008"), m.Target(20, period="2009")]
    returns = m.Indicator("returns", unit="person", accumulation="incremental", direction="increase", targets=yearly)
    plan = m.Framework("return", period="2007/2009", outputs=[m.Output("made", indicators=[returns])])
    years = [
        m.Observation("returns", number, period=year) for number, year in ((3, "2007"), (14, "2008"), (21, "2009"))
    ]
    total = m.Observation("returns", 38, period="2007/2009")

    first, second = m.assess_progress(plan, m.Observations([*years, total]), on="2009-12-31")

    assert (first.actual, first.met, second.actual, second.met) == (14, False, 21, True)
    assert (second.bound, [each for each, _ in second.left_out]) == ("exactly", [total])


def test_a_total_of_several_years_may_hold_what_no_year_tells():
    """Where a year is not reported, the total over several says that there may be more than what is told."""
    returns = m.Indicator(
        "returns",
        unit="person",
        accumulation="incremental",
        direction="increase",
        targets=[m.Target(20, period="2009")],
    )
    plan = m.Framework("return", period="2007/2009", outputs=[m.Output("made", indicators=[returns])])
    seen = [m.Observation("returns", 8, period="2009-Q1"), m.Observation("returns", 38, period="2007/2009")]

    (told,) = m.assess_progress(plan, m.Observations(seen), on="2009-12-31")

    assert (told.actual, told.bound, told.met) == (8, "at least", None)


# --- at the edges of the time asked about -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "value"),
    [
        ("2009-12-31", 5),
        ("2009-01-01", 5),
        ("2008-02/2009-01-01", 5),
        ("2008-12-31", None),
        ("2010-01-01", None),
    ],
)
def test_the_first_and_the_last_day_of_a_target_are_in_it(period, value) -> None:
    """A total so far counts where its last day is one of the target's, from the first to the one it is due on."""
    assert (actual(seen(5, period)).value == 5) is (value == 5)
    assert (actual(seen(5, period), seen(5, period, source="b")).value == 5) is (value == 5)


@pytest.mark.parametrize(
    ("period", "on", "others", "why", "word"),
    [
        ("2009-12-31/2010-01", "2010-12-31", "2009-01-01/2009-12-30", "it ends after the target is due", "at least"),
        ("2010-01", "2010-12-31", "2009", None, "exactly"),
        ("2009-12/2010-01", "2010-01-31", "2009-01/2009-11", "it ends after the target is due", "at least"),
        ("2009-12/2010-01", "2010-01-30", "2009-01/2009-11", None, "at least"),
        ("2009-12/2010-01", None, "2009-01/2009-11", "it ends after the target is due", "at least"),
        ("2008-12/2009-01-01", "2010-12-31", "2009-01-02/2009-12", "it begins before the target's period", "at least"),
        ("2009-01-01/2009-01-31", "2010-12-31", "2009-02/2009-12", None, "exactly"),
    ],
)
def test_what_reaches_over_an_end_by_a_day(period, on, others, why, word) -> None:
    """A figure that shares a day with the target and has one outside is left out once it is known; no other is."""
    day = None if on is None else date.fromisoformat(on)

    found = added(seen(9, period), seen(3, others), on=day)

    assert reasons(found) == ([why] if why else [])
    assert found.qualifier is Qualifier(word)
    assert (GAPS in found.notes) is (why is None and word == "at least")  # what is left out is no silence


@pytest.mark.parametrize(
    ("straddling", "inside", "why", "word"),
    [
        ("2008-12/2009-03", (Q1, Q2, Q3, Q4), BEFORE_AND_OTHERS, "exactly"),
        ("2008-12/2009-04", (Q1, Q2, Q3, Q4), BEFORE_AND_OTHERS, "exactly"),
        ("2008-12/2009-07", (Q1, Q2, "2009-08/2009-12"), "it begins before the target's period", "at least"),
        ("2008-12/2009-03", (Q2, Q3, Q4), "it begins before the target's period", "at least"),
        ("2009-10/2010-03", (Q1, Q2, Q3, Q4), AFTER_AND_OTHERS, "exactly"),
        ("2009-08/2010-03", (Q1, Q2, Q3, Q4), AFTER_AND_OTHERS, "exactly"),
        ("2009-08/2010-03", (Q1, Q2, "2009-07", Q4), "it ends after the target is due", "at least"),
    ],
)
def test_what_reaches_over_an_end_and_is_told_by_others(straddling, inside, why, word) -> None:
    """Where others tell of every day that a figure reaches into, it takes nothing from their sum."""
    found = added(seen(9, straddling), *(seen(3, quarter) for quarter in inside), due=DUE)

    assert (found.value, found.qualifier, reasons(found)) == (3 * len(inside), Qualifier(word), [why])


@pytest.mark.parametrize(
    ("periods", "on", "is_silent"),
    [
        ((Q1, Q2, Q3, Q4), "2010-12-31", False),
        ((Q1, Q2, Q3), "2010-12-31", True),
        ((Q2, Q3, Q4), "2010-12-31", True),
        ((Q1, Q4), "2010-12-31", True),
        (("2009-01-01/2009-12-30",), "2009-12-31", True),
        (("2009-01-02/2009-12-31",), "2009-12-31", True),
        ((Q1, Q2, Q3), None, True),
        ((Q1, Q2, Q3), "2009-12-30", False),
        ((Q1, Q3), "2009-12-30", True),
        ((Q2, Q3), "2009-12-30", True),
    ],
)
def test_days_of_which_nobody_says_anything_make_a_sum_a_bound(periods, on, is_silent) -> None:
    """Silence is no zero: what there was in a quarter without a figure is not in the sum, until it is due or after."""
    found = actual(
        *(seen(3, period) for period in periods),
        on=None if on is None else date.fromisoformat(on), unit="item", accumulation="incremental",
    )  # fmt: skip

    assert found.value == 3 * len(periods)
    assert found.qualifier is (Qualifier.AT_LEAST if is_silent else Qualifier.EXACTLY)
    assert found.notes == ((GAPS,) if is_silent else ())


def test_what_was_said_of_a_quarter_is_no_silence() -> None:
    """A quarter in which there was nothing to report is told, and one that nobody sent is told as left out."""
    three = [seen(3, quarter) for quarter in (Q1, Q2, Q3)]

    nothing = added(*three, seen(m.Missing.NOT_APPLICABLE, Q4), due=DUE)
    unsent = added(*three, seen(m.Missing.NOT_REPORTED, Q4), due=DUE)

    assert (nothing.value, nothing.qualifier, nothing.notes) == (9, Qualifier.EXACTLY, ())
    assert (unsent.value, unsent.qualifier, unsent.notes) == (9, Qualifier.AT_LEAST, ())


def test_silence_says_nothing_of_shares_and_of_totals_so_far() -> None:
    """A share is of those who were asked; a total so far, or a target without days, leaves no day out."""
    asked = {"on": date(2010, 12, 31), "accumulation": "incremental"}

    assert actual(seen(m.Ratio(1, 4), Q1), measure="percentage", **asked).qualifier is Qualifier.EXACTLY
    assert actual(seen(3, Q1)).qualifier is Qualifier.EXACTLY
    assert actual(seen(3, Q1), unit="item", target=m.Target(9), **asked).qualifier is Qualifier.EXACTLY


# --- where there is no value ------------------------------------------------------------------------------


def test_of_reasons_for_the_same_days_the_first_of_the_list_is_told() -> None:
    """Where two who report give other reasons for one period, which is told does not depend on their order."""
    pair = seen(m.Missing.UNKNOWN, Q4, source="a"), seen(m.Missing.NOT_COLLECTED, Q4, source="b")
    first = min((each.value for each in pair), key=list(m.Missing).index)

    assert [actual(*order).value for order in (pair, pair[::-1])] == [first] * 2
    assert actual(seen(m.Missing.WITHHELD, Q4), seen(m.Missing.UNKNOWN, Q4, source="a")).value is m.Missing.WITHHELD
    assert actual(seen(m.Missing.WITHHELD, None)).value is m.Missing.UNKNOWN
    assert actual(seen(m.Missing.WITHHELD, "2008")).answer is Answer.NOTHING_REPORTED
    assert actual(seen(m.Missing.WITHHELD, "2008")).value is m.Missing.NOT_REPORTED
    assert actual(seen(m.Missing.WITHHELD, "2010")).value is m.Missing.NOT_REPORTED


def test_parts_are_those_of_whom_the_target_speaks() -> None:
    """Women in Dhaka are part of the women, and of Dhaka; those of last year, and men, are part of neither."""
    women = m.Target(10, period="2009", cell={"gender": "female"})
    dhaka = m.Target(10, period="2009", place="dhaka")
    female, male = {"gender": "female"}, {"gender": "male"}
    figures = [
        seen(5, cell=female, place="dhaka"),
        seen(5, cell=male, place="osh"),
        seen(5, "2008", cell={**female, "age": "0-17"}),
        seen(6, None, cell={**female, "age": "0-17"}),
    ]

    assert reasons(actual(*figures, target=women)) == [
        "it is only of gender=female, dhaka",
        "it is only of age=0-17, gender=female",
    ]
    assert reasons(actual(*figures, target=dhaka)) == ["it is only of gender=female, dhaka"]
    assert actual(*figures[1:], target=dhaka).answer is Answer.NOTHING_REPORTED


@pytest.mark.parametrize(
    ("withheld", "value"),
    [(Q4, m.Missing.WITHHELD), (Q3, m.Missing.WITHHELD), (Q2, 5), (None, 5)],
)
def test_a_later_figure_that_is_withheld(withheld, value) -> None:
    """What is withheld stands where it would if it were shown: where it is the last, no earlier one stands for it."""
    found = actual(seen(5, Q3), seen(m.Missing.WITHHELD, withheld))

    assert found.value == value
    assert ("a later figure is withheld" in reasons(found)) is (withheld == Q4)
    assert actual(seen(5, None), seen(m.Missing.WITHHELD, Q1), target=None).value is m.Missing.WITHHELD


def test_reasons_for_later_days_are_told_beside_the_last() -> None:
    """Why there is no figure after the last is told; why there was none before it, or of which day, is not."""
    blanks = [seen(m.Missing.NOT_REPORTED, when) for when in (Q1, Q4, None)]

    found = actual(seen(5, Q2), seen(7, Q3), *blanks)

    assert (found.value, [each.period for each, _ in found.left_out]) == (7, [m.Period.parse(Q4)])


# --- the days of a sum ------------------------------------------------------------------------------------


def test_a_sum_ends_with_its_last_period() -> None:
    """A sum ends when the last of its periods does, as early and as late as that may be; undated ones end nowhere."""
    vague = added(seen(3, Q1), seen(5, "2009-05/2009"))

    assert (vague.first_end, vague.last_end) == (date(2009, 5, 1), DUE)
    assert (added(seen(3, None), target=None).first_end, added(seen(3, None), target=None).last_end) == (None, None)
    one = actual(seen(3, Q1), seen(4, Q1, source="b", qualifier="over"))
    assert (one.first_end, one.last_end) == (date(2009, 3, 31),) * 2


@pytest.mark.parametrize(
    ("blank", "word"),
    [
        (seen(m.Missing.NOT_REPORTED, Q3), "at least"),
        (seen(m.Missing.NOT_DUE, Q3), "exactly"),
        (seen(m.Missing.NOT_REPORTED, "2009-02"), "exactly"),
        (seen(m.Missing.NOT_REPORTED, "2009-01/2009-06"), "exactly"),
        (seen(m.Missing.NOT_REPORTED, "2009-06/2009-07"), "at least"),
        (seen(m.Missing.NOT_REPORTED, None), "at least"),
    ],
)
def test_which_reasons_leave_something_out_of_a_sum(blank, word) -> None:
    """What was not reported is lacking, unless other figures tell of all its days, or nothing was due."""
    found = added(seen(3, Q1), seen(5, Q2), blank)

    assert (found.value, found.qualifier) == (8, Qualifier(word))
    assert bool(found.left_out) is (word == "at least")


@pytest.mark.parametrize(
    ("fields", "between"),
    [
        ({}, (8, 9)),
        ({"statistic": "mean"}, None),
        ({"measure": "percentage"}, None),
    ],
)
def test_what_a_sum_in_dispute_lies_between(fields, between) -> None:
    """Totals lie between the sums of the least and of the most; means and shares have no sums."""
    found = added(seen(3, Q1), seen(5, Q2, source="a"), seen(6, Q2, source="b"), **fields)

    assert (found.answer, found.differing, found.between) == (Answer.DISPUTED, (5, 6), between)


def test_a_dispute_in_two_currencies_lies_between_nothing() -> None:
    """Dollars and taka have no least and no most, of one period or of several."""
    money = {"measure": "money", "unit": None}
    usd, bdt = m.Money(5, "USD"), m.Money(6, "BDT")

    assert actual(seen(usd, source="a"), seen(bdt, source="b"), **money).between is None
    assert added(seen(usd, Q1), seen(usd, Q2, source="a"), seen(bdt, Q2, source="b"), **money).between is None
    assert (
        added(seen(bdt, Q1), seen(usd, Q2, source="a"), seen(m.Money(6, "USD"), Q2, source="b"), **money).between
        is None
    )
    assert actual(seen("many", source="a"), seen(5, source="b")).between is None


@pytest.mark.parametrize(
    ("figures", "fields", "word"),
    [
        ([seen(30, Q1)], {"counting": "persons_present"}, "exactly"),
        ([seen(30, Q1), seen(20, Q2)], {"counting": "persons_present", "unit": "household"}, "up to"),
        ([seen(30, Q1), seen(20, Q2)], {"counting": "new_persons", "unit": "household"}, "exactly"),
        ([seen(30, Q1), seen(20, Q2)], {"unit": "person"}, "up to"),
        ([seen(30, Q1), seen(20, Q2)], {"unit": "person", "unique_across": ["time"]}, "exactly"),
        ([seen(30, Q1, carried_over=0), seen(20, Q2)], {}, "exactly"),
        ([seen(30, Q1), seen(m.Missing.NOT_REPORTED, Q2)], {"measure": "amount"}, "at least"),
        ([seen(-3, Q1), seen(m.Missing.NOT_REPORTED, Q2)], {}, "about"),
        (
            [seen(m.Amount(-3, "kg"), Q1), seen(m.Missing.NOT_REPORTED, Q2)],
            {"measure": "amount", "unit": "kg"},
            "about",
        ),
        ([seen(0, Q1), seen(m.Missing.NOT_REPORTED, Q2)], {}, "at least"),
        (
            [seen(m.Money(0, "USD"), Q1), seen(m.Missing.NOT_REPORTED, Q2)],
            {"measure": "money", "unit": None},
            "at least",
        ),
    ],
)
def test_the_word_before_a_sum(figures, fields, word) -> None:
    """What may be counted twice is the most, what lacks something the least, and beside less than nothing about."""
    assert added(*figures, **fields).qualifier is Qualifier(word)


def test_which_of_two_ways_to_write_a_number_is_kept() -> None:
    """Of one length in kilometres and in metres the longer text is told, whichever came first."""
    road = {"measure": "amount", "unit": "metre"}
    figures = seen(m.Amount(1, "km"), source="a"), seen(m.Amount(1000, "m"), source="b")

    for order in (figures, figures[::-1]):
        assert actual(*order, **road).value == m.Amount(1000, "m")


def test_yes_is_no_number_to_add() -> None:
    """Yes and three are nothing together, though a computer takes yes for one."""
    assert added(seen(True, Q1), seen(3, Q2)).answer is Answer.CANNOT_BE_ADDED
    assert added(seen(True, Q1), seen(False, Q2)).answer is Answer.CANNOT_BE_ADDED


def test_a_reason_for_the_days_of_the_last_figure_is_no_later_one() -> None:
    """That one source has no figure of the last quarter takes nothing from another that has."""
    assert actual(seen(7, Q3, source="a"), seen(m.Missing.NOT_REPORTED, Q3, source="b")).left_out == ()


def test_periods_that_share_a_day_are_not_added() -> None:
    """What happened on the first of June may be in both; what ends the day before is in one."""
    shared = added(seen(3, "2009-01-01/2009-06-01"), seen(5, "2009-06-01/2009-12-31"))
    apart = added(seen(3, "2009-01-01/2009-05-31"), seen(5, "2009-06-01/2009-12-31"))

    assert (shared.answer, apart.value) == (Answer.CANNOT_BE_ADDED, 8)


def test_where_nothing_is_due_nothing_reaches_beyond_it() -> None:
    """Without a day on which a target is due, a figure that ends after the day looked at is not in yet."""
    indicator = m.Indicator("i", accumulation="incremental")
    figures = figures_of(indicator, [m.Observation("i", 5, "2009-Q1"), m.Observation("i", 7, "2009")])
    found = actual_of(Question(indicator, m.Target(100, "2009"), None, date(2009, 6, 30)), figures)

    assert (found.value, found.left_out) == (5, ())
