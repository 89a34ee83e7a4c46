"""Whether what is added, pooled or bounded stays exact, and a word before a number stays with it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

import mande as m
from mande.measures.numbers import Qualifier
from mande.rollup.quantities import (
    Combining,
    Distribution,
    Pooled,
    Said,
    Tally,
    Weighed,
    added,
    as_tally,
    at_least,
    between,
    combining,
    disputed,
    gathered,
    less,
    overlapping,
    part_of,
    pooled,
    scaled,
    tally,
    word_of_all,
)

EXACTLY, ABOUT, AT_LEAST, UP_TO = Qualifier.EXACTLY, Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.UP_TO
OVER, UNDER = Qualifier.OVER, Qualifier.UNDER
UNKNOWN, DISPUTED = m.Missing.UNKNOWN, m.Missing.DISPUTED


@pytest.mark.parametrize(
    ("measure", "statistic", "how"),
    [
        ("count", None, "sum"),
        ("amount", None, "sum"),
        ("money", None, "sum"),
        ("count", "mean", "pool"),
        ("money", "rate", "pool"),
        ("count", "median", "list"),
        ("percentage", None, "pool"),
        ("percentage", "total", "pool"),  # percentages are never added, whatever somebody ticked
        ("ratio", "total", "pool"),
        ("ratio", "median", "list"),
        ("yes no", None, "distribution"),
        ("nominal", None, "distribution"),
        ("narrative", None, "list"),
    ],
)
def test_how_figures_are_put_together(measure, statistic, how) -> None:
    """What an indicator measures, and how one figure stands for many, decide what may be done with several."""
    assert combining(m.Indicator("i", measure=measure, statistic=statistic)) is Combining(how)


@pytest.mark.parametrize("measure", ["score", "stage"])
def test_steps_of_a_scale_are_counted(measure) -> None:
    """The mean of 'draft' and 'in use' means nothing."""
    scale = m.Scale("readiness", ["draft", "in use"])

    assert combining(m.Indicator("i", measure=measure, scale=scale)) is Combining.DISTRIBUTION


@pytest.mark.parametrize(
    ("word", "bounds"),
    [(AT_LEAST, (40, None)), (OVER, (40, None)), (UP_TO, (0, 40)), (UNDER, (0, 40)), (ABOUT, (0, None))],
)
def test_a_word_leaves_bounds(word, bounds) -> None:
    """'Under 40' is no more than 40, and a count no less than nothing; about bounds nothing."""
    found = tally(40, word, floor=0)

    assert (found.value, found.word) == (40, word)
    assert (found.low, found.high) == bounds


def test_without_a_floor_there_is_no_least() -> None:
    """Money may be paid back, so that up to 40 has no least."""
    assert tally(40, UP_TO, floor=None) == Tally(40, None, 40, UP_TO)
    assert tally(40, EXACTLY, floor=None) == 40


@pytest.mark.parametrize(
    ("words", "word"),
    [
        ([EXACTLY, EXACTLY], EXACTLY),
        ([EXACTLY, OVER], OVER),
        ([OVER, AT_LEAST], OVER),
        ([UNDER, UP_TO, EXACTLY], UNDER),
        ([ABOUT, ABOUT], ABOUT),
        ([ABOUT, AT_LEAST], None),
        ([AT_LEAST, UP_TO], None),
    ],
)
def test_the_word_of_several(words, word) -> None:
    """Words that pull one way leave a word, and no others do."""
    assert word_of_all(words) is word


def test_sums_are_exact() -> None:
    """Nothing is rounded on the way, however long the digits are or however many thirds there are."""
    long = Decimal("0.1234567890123456789012345678901234567890")

    assert added([3, 4]) == 7
    assert added([long, 1]) == Decimal("1.1234567890123456789012345678901234567890")
    assert added([Fraction(1, 3), Decimal("0.5"), 1]) == Fraction(11, 6)
    assert added([Fraction(1, 3), Fraction(2, 3), 3]) == 4


def test_a_word_stays_with_the_sum() -> None:
    """Over 40 and 5 are over 45; about 40 and 5 are about 45."""
    assert added([tally(40, OVER, floor=0), 5]) == Tally(45, 45, None, OVER)
    assert added([tally(40, ABOUT, floor=0), 5]) == Tally(45, 5, None, ABOUT)
    assert added([tally(40, UP_TO, floor=0), 5]) == Tally(45, 5, 45, UP_TO)


def test_words_that_pull_both_ways_leave_only_bounds() -> None:
    """At least 30 and up to 10 are at least 30, and neither about 40 nor at least 40."""
    assert added([tally(30, AT_LEAST, floor=0), tally(10, UP_TO, floor=0)]) == Tally(UNKNOWN, 30, None)


def test_what_is_disputed_stays_so_in_a_sum() -> None:
    """A sum with 18 or 21 in it is disputed, between the two sums."""
    assert added([disputed([18, 21]), 10]) == Tally(DISPUTED, 28, 31)
    assert added([UNKNOWN, 10]) == Tally(UNKNOWN, None, None)


def test_what_overlaps_is_bounded() -> None:
    """Of 60 and 40 who may be the same, there are at least 60 and at most 100."""
    assert overlapping([60, 40]) == Tally(UNKNOWN, 60, 100)
    assert overlapping([60, tally(40, AT_LEAST, floor=0)]) == Tally(UNKNOWN, 60, None)
    assert overlapping([60, disputed([30, 70])]) == Tally(DISPUTED, 60, 130)
    assert overlapping([60]) == 60
    assert overlapping([5, 0]) == 5  # nobody was met who could have been met before


def test_the_range_of_what_differs() -> None:
    """All between the least and the greatest is possible, on each side where there is a bound."""
    assert disputed([18, 21]) == Tally(DISPUTED, 18, 21)
    assert disputed([18, tally(21, AT_LEAST, floor=0)]) == Tally(DISPUTED, 18, None)
    assert disputed([18, UNKNOWN]) == Tally(DISPUTED, None, None)


@pytest.mark.parametrize(
    ("quantity", "floor", "least"),
    [
        (812, 0, Tally(812, 812, None, AT_LEAST)),
        (tally(812, OVER, floor=0), 0, Tally(812, 812, None, OVER)),
        (tally(812, UP_TO, floor=0), 0, Tally(UNKNOWN, 0, None)),  # with more to come it may be more than 812
        (tally(812, ABOUT, floor=0), 0, Tally(812, 0, None, ABOUT)),
        (Tally(UNKNOWN, 60, 100), 0, Tally(UNKNOWN, 60, None)),
        (812, None, UNKNOWN),  # what is lacking may be less than nothing
        (Pooled(3, 4), 0, UNKNOWN),
    ],
)
def test_at_least(quantity, floor, least) -> None:
    """Where something is lacking, what there is is the least, unless what is lacking may be less than nothing."""
    assert at_least(quantity, floor) == least


def test_taking_away_who_is_counted_elsewhere() -> None:
    """40 of whom 15 stand in an earlier figure are 25 more, exactly, and with their word."""
    assert less(40, 15) == 25
    assert less(Decimal("40.5"), 15) == Decimal("25.5")
    assert less(tally(40, AT_LEAST, floor=0), 15) == Tally(25, 25, None, AT_LEAST)
    assert less(disputed([30, 40]), 15) == Tally(DISPUTED, 15, 25)


def test_turning_into_another_unit() -> None:
    """Bounds and means turn with their number, and nothing is rounded."""
    third = Fraction(1, 3)

    assert scaled(2, third) == Fraction(2, 3)
    assert scaled(Tally(UNKNOWN, 3, 6), third) == Tally(UNKNOWN, 1, 2)
    assert scaled(Weighed(6, 10, by_n=True, said=6), third) == Weighed(2, 10, by_n=True)
    assert scaled(Pooled(30, 10), third) == Pooled(10, 10)
    assert scaled(Pooled(UNKNOWN, 10), third) == Pooled(UNKNOWN, 10)
    assert scaled(Tally(UNKNOWN, 3, None), third) == Tally(UNKNOWN, 1, None)
    assert scaled(Tally(3, None, 3, UP_TO), third) == Tally(1, None, 1, UP_TO)
    assert scaled(Decimal("1.5"), third) == Fraction(1, 2)
    assert scaled(UNKNOWN, third) is UNKNOWN
    assert scaled(2, Fraction(1)) == 2


def test_an_unknown_part() -> None:
    """Some of 40 are between none and all of them; of money not even that can be told."""
    assert part_of(40, 0) == Tally(UNKNOWN, 0, 40)
    assert part_of(tally(40, AT_LEAST, floor=0), 0) == Tally(UNKNOWN, 0, None)
    assert part_of(40, None) == Tally(UNKNOWN, None, None)


def test_pooling_starts_from_nothing() -> None:
    """5 of 10 and 6 of 10 are 11 of 20: the whole of a pooled share does not start at one."""
    assert pooled([Pooled(5, 10), Pooled(6, 10)]) == Pooled(11, 20)


def test_one_unknown_whole_makes_all_unknown() -> None:
    """Nobody knows the share of everyone where a part or a whole is not known."""
    assert pooled([Pooled(5, 10), Pooled(6, UNKNOWN)]) is UNKNOWN
    assert pooled([Pooled(5, 10), Weighed(60, None)]) is UNKNOWN
    assert pooled([Weighed(50, None), Weighed(60, None)]) is UNKNOWN  # never the mean of the shares
    assert pooled([Pooled(5, 10), DISPUTED]) is DISPUTED
    assert pooled([Pooled(6, UNKNOWN)]) == Pooled(6, UNKNOWN)  # one alone stays as it is


def test_shares_from_samples_combine_by_weight() -> None:
    """75 percent of 1,000 and 25 percent of 3,000 are 37.5 percent, however many were asked."""
    assert pooled([Weighed(75, 1000), Weighed(25, 3000)]) == Weighed(Fraction(75, 2), 4000)
    assert pooled([Weighed(75, 1000), Weighed(25, None)]) is UNKNOWN


def test_means_combine_by_n() -> None:
    """3.5 of 20 and 2 of 10 is 3, and n is never mixed with weights of populations."""
    by_n = Weighed(Decimal("3.5"), 20, by_n=True), Weighed(2, 10, by_n=True)

    assert pooled(by_n) == Weighed(3, 30, by_n=True)
    assert pooled([by_n[0], Pooled(20, 10)]) == Pooled(90, 30)  # a sum of values with their number is a mean as well
    assert pooled([by_n[0], Weighed(2, 12_000)]) is UNKNOWN
    assert pooled([Weighed(2, 0, by_n=True), Weighed(3, 0, by_n=True)]) is m.Missing.NOT_APPLICABLE


def test_words_stay_with_shares() -> None:
    """At least 30 of 40 and 100 of 1,000 are at least 130 of 1,040; words that pull both ways leave nothing."""
    assert pooled([Pooled(30, 40, AT_LEAST), Pooled(100, 1000)]) == Pooled(130, 1040, AT_LEAST)
    assert pooled([Pooled(30, 40, AT_LEAST), Pooled(100, 1000, UP_TO)]) is UNKNOWN


def test_words_are_gathered_without_what_is_disputed() -> None:
    """A place whose sources differ stands at no step."""
    draft, approved = Said("draft"), Said("approved")

    assert gathered([(draft,), DISPUTED, (approved, draft)]) == (draft, approved, draft)


def test_a_word_that_stands_by_itself() -> None:
    """A median of about 5 is about 5."""
    assert (str(Said(5, ABOUT)), str(Said(True))) == ("about 5", "yes")


def test_a_distribution_is_a_mapping_in_order() -> None:
    """The most frequent comes first, and those as frequent in the order of the alphabet."""
    found = Distribution.of(["yes", "no", "yes", "maybe"])

    assert dict(found) == {"yes": 2, "maybe": 1, "no": 1}
    assert (str(found), len(found), found["yes"]) == ("yes: 2, maybe: 1, no: 1", 3, 2)
    assert repr(found) == "Distribution({'yes': 2, 'maybe': 1, 'no': 1})"


def test_what_is_no_number_has_no_tally() -> None:
    """A reason has no bounds."""
    assert as_tally(DISPUTED) == Tally(DISPUTED, None, None)
    assert as_tally(m.Missing.NOT_REPORTED) == Tally(UNKNOWN, None, None)


def test_bounds_the_wrong_way_round() -> None:
    """Where less than nothing was counted no bound is true, and none is given."""
    nothing = Tally(UNKNOWN, None, None)

    assert overlapping([5, -1]) == part_of(-1, 0) == between(UNKNOWN, 5, 4) == between(5, 5, 4) == nothing
    assert tally(-1, UP_TO, floor=0) == Tally(-1, None, -1, UP_TO)


def test_words_have_no_unit() -> None:
    """A step, a word and what is missing are the same in every unit."""
    said = (Said("approved"),)

    assert scaled(said, Fraction(2)) == said
    assert scaled(UNKNOWN, Fraction(2)) is UNKNOWN


def test_bounds_the_wrong_way_round_hold_nothing() -> None:
    """Where the least is more than the most neither is true; a dispute stays one, and a number is told no more."""
    assert between(UNKNOWN, 5, 4) == Tally(UNKNOWN, None, None)
    assert between(DISPUTED, 5, 4) == Tally(DISPUTED, None, None)
    assert between(7, 5, 4) == Tally(UNKNOWN, None, None)
    assert between(4, 4, 4) == Tally(4, 4, 4)
