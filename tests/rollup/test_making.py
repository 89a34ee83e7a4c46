"""Whether a total says that there is nothing, or not enough, in words that cannot be taken for a number."""

from __future__ import annotations

import pytest

import mande as m
from mande.measures.numbers import Qualifier

FEMALE, MALE = {"gender": "female"}, {"gender": "male"}
TWO = {"over": ["place"], "places": ["a", "b"]}


def test_none_were_handed_over(total, roll) -> None:
    """Whoever hands nothing over cannot be told what it comes to."""
    (found,) = roll(None)

    assert (found.value, found.why) == (m.Missing.UNKNOWN, "no observations were handed over")
    assert (found.reported, found.expected, found.bounds) == (0, None, None)
    assert str(found) == "i: unknown"


def test_nothing_was_reported(roll) -> None:
    """An empty collection says that nobody has reported, of all who should have."""
    (found,) = roll([], **TWO)

    assert (found.value, found.why) == (m.Missing.NOT_REPORTED, "nothing was reported")
    assert (found.reported, found.expected, found.shown()) == (0, 2, "not reported (0 of 2)")


def test_nothing_was_read(roll) -> None:
    """What somebody else's report does not mention is not in the source, and may have been reported all the same."""
    (found,) = roll([], plan={"basis": "extract"})

    assert (found.value, found.why) == (m.Missing.NOT_IN_SOURCE, "no figure of it was read")


def test_reporters_who_should_have(roll) -> None:
    """Declared reporters are those who have not reported."""
    (found,) = roll([], plan={"monitoring": m.MonitoringPlan(reporters=["ngo-1", "ngo-2"])})

    assert (found.reported, found.expected) == (0, 2)


def test_an_indicator_without_figures_does_not_disappear(seen) -> None:
    """Beside one with figures, one without has a total that says so."""
    two = [m.Indicator(code, unit="event", accumulation="incremental") for code in ("i", "j")]
    plan = m.Framework("f", outputs=[m.Output("o", indicators=two)])
    totals = m.roll_up(plan, m.Observations([seen(5, "2009")]), over=["time"])

    assert [(total.indicator, total.value) for total in totals] == [("i", 5), ("j", m.Missing.NOT_REPORTED)]
    assert "nothing was reported" in str(totals)


def test_figures_of_later_days(roll, seen) -> None:
    """On a day before the first figure nothing was reported yet."""
    (found,) = roll([seen(5, "2009")], asked={"on": "2008-12-31"})

    assert found.value is m.Missing.NOT_REPORTED


def test_only_what_was_left_out(roll, seen) -> None:
    """Where all figures are projections, the total is not known, and says what there was."""
    (found,) = roll([seen(5, "2009", status="projected")])

    assert (found.value, found.why) == (m.Missing.UNKNOWN, "it is a projection, and was not seen")
    assert [figure.value for figure, _ in found.left_out] == [5]


@pytest.mark.parametrize(
    ("values", "words"), [((15, 14), "disputed: 14 to 15"), ((15, m.Missing.WITHHELD), "withheld")]
)
def test_what_another_source_says_is_withheld(total, seen, values, words) -> None:
    """Whether two sources differ is not known where one is withheld, and the other is not chosen."""
    figures = [seen(value, "2009", source=source) for value, source in zip(values, ("police", "ngo"), strict=True)]
    found = total(*figures)

    assert found.shown() == words
    assert ("may differ" in found.explain()) == (m.Missing.WITHHELD in values)


def test_nothing_is_disputed_that_is_withheld(roll, seen) -> None:
    """A total so far, and parts of it of which some are withheld, do not differ; nor do they give a least."""
    women = [seen(number, "2009", place="a", cell={"gender": name}) for name, number in
             (("female", 30), ("male", m.Missing.WITHHELD))]  # fmt: skip
    found = roll([seen(49, "2008/2009", place="a"), *women], ["time"], accumulation="cumulative")[0]

    assert (found.shown(), found.bounds) == ("withheld", None)


def test_a_category_without_a_value_beside_others(roll, seen) -> None:
    """Men whose number is withheld have a row of their own, with the reason."""
    totals = roll([seen(6, "2009", cell=FEMALE), seen(m.Missing.WITHHELD, "2009", cell=MALE), seen(9, "2009")])

    assert [(str(total.cell), total.shown()) for total in totals] == [
        ("total", "9"),
        ("gender=female", "6"),
        ("gender=male", "withheld"),
    ]


@pytest.mark.parametrize(
    ("word", "qualifier", "shown"),
    [
        ("exactly", Qualifier.AT_LEAST, "at least 5 (1 of 2)"),
        ("over", Qualifier.OVER, "over 5 (1 of 2)"),
        ("about", Qualifier.ABOUT, "about 5 (1 of 2)"),
        ("up to", Qualifier.EXACTLY, "at least 0 (1 of 2)"),
    ],
)
def test_a_partial_sum_keeps_its_word(total, seen, word, qualifier, shown) -> None:
    """At least stands before what was exact; what was over or about stays so, and up to bounds nothing any more."""
    found = total(seen(5, "2009", place="a", qualifier=word), **TWO)

    assert (found.qualifier, found.shown()) == (qualifier, shown)


def test_partial_bounds(total, seen) -> None:
    """Of people who may be the same, with some missing, only the least is left."""
    figures = seen(60, "2009-Q1", place="a"), seen(40, "2009-Q2", place="a")

    assert total(*figures, unit="person", **{**TWO, "over": ["time", "place"]}).bounds == (60, None)


def test_shares_where_some_were_refused(total, seen) -> None:
    """A share that cannot be read makes that of all unknown, since whose it is belongs to everyone."""
    figures = seen(m.Ratio(1, 2), "2009-Q1"), seen("half", "2009-Q2")
    found = total(*figures, measure="percentage")

    assert (found.value, found.why) == (m.Missing.UNKNOWN, "half is no number")


def test_figures_that_are_not_due_say_when_they_will_be(roll, seen) -> None:
    """A total of nothing but figures that are not due is of the days that they will speak for."""
    (found,) = roll([seen(m.Missing.NOT_DUE, "2009")])

    assert (found.value, found.period) == (m.Missing.NOT_DUE, m.Period.parse("2009"))


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ([], "more was stated for the whole, and who else belongs to it is not known"),
        ([(7, "2009-Q3")], "some days are in none of its figures"),
    ],
)
def test_what_is_known_to_lack_comes_before_what_may(total, seen, more, why) -> None:
    """Where parts come to less than was stated of all, that is told only if nothing else is known to be lacking."""
    parts = [(7, "2009-Q1"), *more]
    found = total(
        seen(20, "2009-Q1"), seen(5, "2009-Q1", reporter="a"), *(seen(n, days, reporter="b") for n, days in parts)
    )

    assert (found.bounds, found.why) == ((5 + sum(n for n, _ in parts), None), why)
