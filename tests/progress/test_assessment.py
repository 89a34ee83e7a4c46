"""Whether an assessment explains itself: a sentence, arithmetic to redo by hand, and where each number is from."""

from __future__ import annotations

import copy
import pickle
import re
from decimal import Decimal
from fractions import Fraction

import pytest

import mande as m
from mande.measures.numbers import show_percent
from mande.progress.assessment import as_written, digits, in_percent
from mande.progress.schemes import UNDP

DONE = "2009"
NUMBER = r"-?\d+(?:\.\d+)?(?:/\d+)?"
ARITHMETIC = re.compile(
    rf"^  \(({NUMBER}) - ({NUMBER})\) / \(({NUMBER}) - ({NUMBER})\) = ({NUMBER}) = (?:[a-z ]+ )?(-?[\d,.]+%)$",
    re.MULTILINE,
)


def seen(value, period=DONE, **more):
    """Return a figure."""
    return m.Observation("i", value, period, **more)


def redone(explanation):
    """Return what the printed numbers give, worked out anew, having seen that both printed results are that."""
    actual, baseline, target, again, share, shown = ARITHMETIC.search(explanation).groups()
    assert baseline == again
    by_hand = (Fraction(actual) - Fraction(baseline)) / (Fraction(target) - Fraction(baseline))
    assert Fraction(share) == by_hand
    assert shown == show_percent(by_hand)
    return by_hand


@pytest.mark.parametrize(
    ("target", "figure", "fields"),
    [
        (m.Target(330, DONE), 273, {"accumulation": "cumulative"}),
        (m.Target(1_320_000, DONE), 884_000, {"accumulation": "cumulative"}),
        (m.Target(10, DONE), 60, {"baseline": 50, "direction": "decrease"}),
        (m.Target(Decimal("70.9"), DONE), Decimal("65.55"), {"baseline": Decimal("58.10")}),
        (m.Target(-3, DONE), -1, {"baseline": -7}),
        (m.Target(60, DONE), m.Ratio(1, 3), {"measure": "percentage", "baseline": m.Ratio(2, 7)}),
        (m.Target(20, DONE, kind="percent_change"), 53, {"baseline": 49, "direction": "increase"}),
        (m.Target(3, DONE, unit="mile"), m.Amount(4, "km"), {"measure": "amount", "unit": "metre", "baseline": 7}),
        (m.Target(m.Money(Decimal("9.99"), "USD"), DONE), m.Money(5, "USD"), {"measure": "money", "baseline": 0}),
    ],
)
def test_the_arithmetic_can_be_redone(assess_one, target, figure, fields) -> None:
    """From the printed line alone, anyone comes to the same share, to the last digit."""
    found = assess_one(target, seen(figure), **fields)

    assert redone(found.explain()) == found.achievement


def test_a_sum_can_be_redone(assess_one) -> None:
    """The figures that were added stand with their sum: 3 + 5 = 8, and (1 + 2)/(4 + 4) = 3/8."""
    halves = seen(3, "2009-01/2009-06"), seen(5, "2009-07/2009-12")
    count = assess_one(m.Target(20, DONE), *halves, unit="item", accumulation="incremental")
    share = assess_one(
        m.Target(60, DONE),
        seen(m.Ratio(1, 4), "2009-Q1"),
        seen(m.Ratio(2, 4), "2009-Q2"),
        accumulation="incremental",
        measure="percentage",
        baseline=0,
    )

    assert "  actual: 3 + 5 = 8\n  (8 - 0) / (20 - 0) = 0.4 = 40.0%\n" in count.explain()
    assert "  actual: (1 + 2)/(4 + 4) = 3/8\n" in share.explain()
    assert redone(share.explain()) == Fraction(5, 8)


def test_what_makes_a_sum_a_bound_is_told(assess_one) -> None:
    """Days of which nobody says anything, and people who may be met again, are told where the sum is explained."""
    quarters = seen(3, "2009-Q1"), seen(5, "2009-Q2")

    items = assess_one(m.Target(20, DONE), *quarters, unit="item", accumulation="incremental")
    people = assess_one(m.Target(20, DONE), *quarters, unit="person", accumulation="incremental")

    assert items.sentence() == "i: at least 8 of 20, at least 40.0%."
    assert "  some days are in none of its figures\n" in items.explain()
    assert people.sentence() == "i: at least 5 of 20, at least 25.0%."
    assert "  people counted in one period may be counted in the next\n" in people.explain()


def test_conversions_are_shown(assess_one) -> None:
    """What was written and what it was taken for stand side by side."""
    road = assess_one(
        m.Target(2, DONE, unit="km"), seen(500), measure="amount", unit="metre", accumulation="cumulative"
    )
    change = assess_one(m.Target(20, DONE, kind="percent_change"), seen(55), baseline=50, direction="increase")

    assert "  target: 2 km is 2000\n" in road.explain()
    assert "  target: a change of 20 percent from 50 is 60\n" in change.explain()


def test_digits() -> None:
    """A number is written to its last digit: as decimals where they end soon, and as a quotient where they do not."""
    numbers = [
        7,
        Decimal("70.90"),
        Fraction(5, 8),
        Fraction(-1, 4),
        Fraction(1, 3),
        Fraction(12, 1),
        Fraction(1, 2**30),
    ]
    assert [digits(number) for number in numbers] == ["7", "70.90", "0.625", "-0.25", "1/3", "12", "1/1073741824"]


def test_a_whole_explanation(assess_one) -> None:
    """The sentence, the arithmetic, the target and its revisions, each figure and its source, time, and the scheme."""
    target = m.Target(20, DONE, source="plan", at="p. 3", revisions=[m.Revision(16, on="2009-06", source="memo")])
    found = assess_one(
        target, seen(12, source="mtr", at="L5"), scheme="undp", accumulation="cumulative", title="Wells in use"
    )

    assert found.explain() == "\n".join(
        [
            "i 'Wells in use': 12 of 16, 75.0%, not met, partly reached (amber).",
            "  (12 - 0) / (16 - 0) = 0.75 = 75.0%",
            "  against the original target: (12 - 0) / (20 - 0) = 0.6 = 60.0%",
            "  target: 20 in 2009 [plan, p. 3]",
            "    revised: Revision(16, on=2009-06) [memo]",
            "  figure: Observation('i', 12, 2009) [mtr, L5]",
            "  time gone by: 100.0% of 2009 (linear)",
            "  due: 2009-12-31",
            "  baseline: zero, where every count of what a programme itself makes starts",
            f"  rated by {UNDP}",
        ]
    )


def test_sentences(assess_one) -> None:
    """Every kind of answer reads as a sentence."""
    fields = {"accumulation": "cumulative"}
    assert str(assess_one(m.Target(20, DONE), seen(8), on="2009-12-30", **fields)) == "i: not yet due."
    assert str(assess_one(m.Target(20, DONE), seen(8, "2009-06"), on="2009-06-30", **fields)) == (
        "i: 8 of 20, 40.0%, with 49.6% of 2009 (linear) gone by."
    )
    assert (
        str(assess_one(m.Target(20, DONE), seen(8, qualifier="over"), **fields)) == "i: over 8 of 20, at least 40.0%."
    )
    assert str(assess_one(m.Target(20, DONE), seen(m.Missing.WITHHELD), **fields)) == "i: withheld."
    assert str(assess_one(m.Target(20, DONE), seen(8), level="outcome")) == "i: 8 of 20, baseline unknown."
    found = assess_one(m.Target(20, DONE), seen(8), level="outcome", baseline=5, direction="increase")
    assert (str(found), repr(found)) == ("i: 8 of 20 from 5, 20.0%, not met.", "Assessment('i', 20.0%)")


def test_a_target_for_some_says_for_whom() -> None:
    """What was reached of the women in one place is never said as if it were of everybody."""
    target = m.Target(40, period="2009", place="north", cell={"gender": "female"})
    reached = m.Indicator(
        "reached", "People reached", accumulation="incremental", targets=[m.Target(90, "2009"), target]
    )
    plan = m.Framework("plan", period="2009", outputs=[m.Output("help", indicators=[reached])], dimensions=[m.GENDER])
    seen = [m.Observation("reached", 80, "2009"), m.Observation("reached", 30, "2009", place="north", cell=target.cell)]

    everyone, some = progress = m.assess_progress(plan, m.Observations(seen), on="2009-12-31")

    assert str(everyone) == "reached 'People reached': 80 of 90, 88.9%, not met."
    assert str(some) == "reached 'People reached', gender=female, north: 30 of 40, 75.0%, not met."
    assert "target: 40 in 2009, gender=female, north" in some.explain()
    assert "reached, gender=female, north  30 " in str(progress)
    (missed,) = [
        gap.message
        for gap in m.check_coverage(plan, m.Observations(seen), on="2009-12-31")
        if gap.code == "MND310" and "north" in gap.message
    ]
    assert missed.endswith("30 against 40 (75.0%), gender=female, north.")


def test_a_change_is_never_shown_as_a_level(assess_one) -> None:
    """A tenth less is no target of minus ten: until it is worked out from the baseline, it is called a change."""
    less = m.Target(-10, DONE, kind="percent_change")
    assert assess_one(less, seen(37), baseline=40, direction="decrease").shown_target() == "36.0"
    assert assess_one(less, seen(37), baseline=40, direction="decrease", on="2009-06-30").shown_target() == (
        "-10 (percent change)"
    )
    assert str(assess_one(less, seen(37))) == "i: 37 of -10 (percent change), baseline unknown."


def test_an_assessment_is_a_plain_value(assess_one) -> None:
    """It is frozen, hashed, copied and pickled whole."""
    found = assess_one(m.Target(20, DONE), seen(8), accumulation="cumulative", scheme="undp")
    for again in (pickle.loads(pickle.dumps(found)), copy.deepcopy(found)):
        assert again == found
        assert hash(again) == hash(found)


def test_no_time_goes_by_without_a_period(assess_one) -> None:
    """Where nobody says when a programme runs, nothing is told of the time that is gone."""
    found = assess_one(m.Target(20), seen(8, None), accumulation="cumulative", plan={"period": None})

    assert found.pace is None
    assert "time gone by" not in found.explain()


def test_nobody_says_on_which_day(assess_one) -> None:
    """A target without a period, looked at on no day, is the one that was written down last."""
    target = m.Target(20, revisions=[m.Revision(16, on="2009-06")])

    found = assess_one(target, seen(8, None), on=None, accumulation="cumulative", plan={"period": None})

    assert found.explain().splitlines()[:2] == ["i: 8 of 16, 50.0%.", "  (8 - 0) / (16 - 0) = 0.5 = 50.0%"]


def test_a_number_is_shown_as_it_was_written() -> None:
    """Three dollars are not 3.00 dollars, and a third of one, which nobody wrote, is rounded to cents."""
    assert as_written(Fraction(3), m.Money(3, "USD")) == "3 USD"
    assert as_written(Fraction("3.456"), m.Money(Decimal("3.456"), "USD")) == "3.456 USD"
    assert as_written(Fraction(10, 3), m.Money(Fraction(10, 3), "USD")) == "3.33 USD"
    assert as_written(Fraction(1, 4), Decimal("0.250")) == "0.250"


def test_sentences_without_a_number(assess_one, assess) -> None:
    """Where nothing was handed over, or promised, a sentence says so and shows no number that there is not."""
    assert str(assess([m.Target(20, DONE)], None)[0]) == "i: no observations were handed over."
    assert str(assess([], None)[0]) == "i: no target."
    assert str(assess([], [])[0]) == "i: no target."
    assert str(assess([], [seen(5)], plan={"period": None})[0]) == "i: 5, no target."
    share = {"measure": "percentage", "accumulation": "snapshot"}
    assert str(assess_one(m.Target(20, DONE, kind="range", upper=30), seen(31), **share)) == (
        "i: 31, against 20 to 30, not met."
    )
    assert str(assess_one(m.Target(50, DONE), seen(45, qualifier="over"), level="outcome", **share)) == (
        "i: over 45 of 50, baseline unknown."
    )


@pytest.mark.parametrize(
    ("target", "value", "fields", "said"),
    [
        (m.Target(Decimal("0.250"), DONE), Decimal("0.125"), {"measure": "amount"}, "0.125 of 0.250, 50.0%"),
        (
            m.Target(m.Money(Decimal("9.90"), "USD"), DONE),
            m.Money(Decimal("5.50"), "USD"),
            {"measure": "money"},
            "5.50 USD of 9.90 USD, 55.6%",
        ),
        (m.Target(20, DONE, kind="ceiling"), 25, {}, "25 of up to 20, 125.0%"),
        (m.Target(20, DONE, qualifier="over"), 10, {}, "10 of over 20, 50.0%"),
        (m.Target(1320, DONE), 884, {}, "884 of 1,320, 67.0%"),
    ],
)
def test_actual_and_target_are_shown_as_they_were_written(assess_one, target, value, fields, said) -> None:
    """Digits, currencies and words of the plan and of the figure are told as they stand there."""
    found = assess_one(target, seen(value), baseline=0, **fields)

    assert found.sentence().startswith(f"i: {said}")


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        (Fraction(1, 2), "50.0%"),
        (Fraction(999, 1000), "99.9%"),
        (Fraction(9994, 10000), "99.9%"),
        (Fraction(9995, 10000), "99.95%"),
        (Fraction(10004, 10000), "100.04%"),
        (Fraction(10006, 10000), "100.1%"),
        (Fraction(4, 10000), "0.04%"),
        (Fraction(6, 10000), "0.1%"),
        (Fraction(-4, 10000), "-0.04%"),
        (Fraction(1), "100.0%"),
        (Fraction(0), "0.0%"),
    ],
)
def test_nothing_and_everything_are_never_rounded_to(share, shown) -> None:
    """What is not all is not 100 percent, and what is not nothing is not 0, however near it comes."""
    assert in_percent(share) == shown


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (Fraction(1, 8), "0.125"),
        (Fraction(1, 64), "0.015625"),
        (Fraction(1, 128), "1/128"),
        (Fraction(1, 1_000_000), "0.000001"),
        (Fraction(1, 10_000_000), "1/10000000"),
        (Fraction(7, 20), "0.35"),
        (Fraction(-7, 50), "-0.14"),
        (Fraction(200), "200"),
        (Fraction(1, 15), "1/15"),
        (True, "yes"),
        ("some", "some"),
        (None, "none"),
    ],
)
def test_a_quotient_that_ends_is_written_in_decimals(number, written) -> None:
    """Up to six decimals say a quotient as well as two numbers do; what is no number is said as it is."""
    assert digits(number) == written


def test_without_a_target_there_is_nothing_to_show(assess) -> None:
    """What stands in the column of targets where there is none is that there is none."""
    (found,) = assess([], [seen(5)])

    assert (found.shown_target(), found.shown_actual(), found.shown_share()) == ("none", "5", "")


def test_an_assessment_without_a_share_is_called_by_its_reason(assess_one) -> None:
    """Who looks at one in a list reads its share, or else why there is none."""
    assert repr(assess_one(m.Target(20, DONE), accumulation="cumulative")) == "Assessment('i', nothing reported)"
    assert repr(assess_one(m.Target(20, DONE), seen(0), accumulation="cumulative")) == "Assessment('i', 0.0%)"
