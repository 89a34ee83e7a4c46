"""Whether a total says how many of those expected are in it, and is a bound where some are not."""

from __future__ import annotations

import pytest

import mande as m
from mande.measures.numbers import Qualifier
from mande.rollup.reporters import Reported, leaves_by_place

OFFICES = [f"office-{number}" for number in range(1, 6)]
FIVE = {"plan": {"monitoring": m.MonitoringPlan(reporters=OFFICES)}}
MONEY = {"measure": "money", "unit": None}
FEMALE, MALE = {"gender": "female"}, {"gender": "male"}


def test_at_least_812_of_three_offices_in_five(total, seen) -> None:
    """Three of five offices have counted 812 events, so that there are at least as many."""
    found = total(*[seen(n, "2009", reporter=r) for n, r in zip((400, 300, 112), OFFICES, strict=False)], **FIVE)

    assert (found.value, found.qualifier, found.bounds) == (812, Qualifier.AT_LEAST, (812, None))
    assert (found.reported, found.expected, found.is_partial) == (3, 5, True)
    assert (found.shown(), str(found)) == (
        "at least 812 (3 of 5)",
        "i (2009): at least 812 event (3 of 5)",
    )


def test_all_offices(total, seen) -> None:
    """Where all have reported nothing is said of it."""
    found = total(*[seen(1, "2009", reporter=reporter) for reporter in OFFICES], **FIVE)

    assert (found.shown(), found.reported, found.expected, found.is_partial) == ("5", 5, 5, False)


def test_what_may_be_negative_is_no_bound(total, seen) -> None:
    """Two of five offices may have paid money back: it is said who is in it, and not that it is the least."""
    found = total(*[seen(m.Money(5, "USD"), "2009", reporter=reporter) for reporter in OFFICES[:2]], **MONEY, **FIVE)

    assert (found.shown(), found.bounds) == ("10 USD (2 of 5)", None)


def test_an_office_that_nobody_declared(total, seen) -> None:
    """A figure of an office that was not expected is added, and stands for none of those that were."""
    found = total(seen(5, "2009", reporter="other"), seen(7, "2009", reporter="office-1"), **FIVE)

    assert (found.value, found.reported, found.expected) == (12, 1, 5)


def test_a_figure_for_all_offices(total, seen) -> None:
    """A figure without a reporter, of the whole programme, is of all of them."""
    found = total(seen(812, "2009"), **FIVE)

    assert (found.shown(), found.expected) == ("812", None)


def test_smallest_places_are_expected(total, seen) -> None:
    """Without reporters each place is expected that no other lies within."""
    places = [m.Place("BD"), m.Place("dhaka", within="BD"), m.Place("sylhet", within="BD"), m.Place("NG")]
    one = total(seen(5, "2009", place="dhaka"), over=["place"], places=places)
    country = total(seen(5, "2009", place="BD"), over=["place"], places=places)

    assert (one.reported, one.expected) == (1, 3)
    assert (country.reported, country.expected) == (2, 3)
    assert total(seen(5, "2009"), over=["place"], places=places).shown() == "5"


def test_places_within_the_one_asked_for(total, seen) -> None:
    """Of a country only its own districts are expected."""
    places = [m.Place("BD"), m.Place("dhaka", within="BD"), m.Place("sylhet", within="BD"), m.Place("NG")]
    found = total(seen(5, "2009", place="dhaka"), into={"place": ["BD"]}, over=[], places=places)

    assert (found.place, found.reported, found.expected) == ("BD", 1, 2)


def test_a_place_nobody_declared(total, seen) -> None:
    """Who reports of a place that is not in the plan stands for none that is: reported is never more than expected."""
    figures = [seen(5, "2009", place=place) for place in ("a", "x", "y")]
    found = total(*figures, over=["place"], places=["a", "b"])

    assert (found.value, found.reported, found.expected) == (15, 1, 2)


def test_nobody_is_declared(total, seen) -> None:
    """Without places or reporters nobody knows how many there should be, but for those that say they have none."""
    figures = seen(5, "2009", place="a"), seen(7, "2009", place="b")
    here, there = total(*figures, over=["place"]), seen(m.Missing.NOT_REPORTED, "2009", place="c")
    lacking = total(*figures, there, over=["place"])

    assert (here.reported, here.expected, here.is_partial) == (2, None, False)
    assert lacking.shown() == "at least 12 (2 of 3)"


@pytest.mark.parametrize("reason", ["not reported", "not collected", "unknown", "not due", "not in source"])
def test_a_reason_is_not_reported(total, seen, reason) -> None:
    """Whoever has no value has not reported one, whatever the reason."""
    figures = seen(5, "2009", place="a"), seen(m.Missing(reason), "2009", place="b")

    assert total(*figures, over=["place"], places=["a", "b"]).shown() == "at least 5 (1 of 2)"


WITHHELD = m.Missing.WITHHELD


@pytest.mark.parametrize(
    ("values", "places", "words"),
    [
        ([5, WITHHELD], "ab", "at least 5 (1 of 2, 1 withheld)"),
        ([5, WITHHELD], "abc", "at least 5 (1 of 3, 1 withheld)"),
        ([WITHHELD, WITHHELD], "ab", "withheld"),
        ([WITHHELD], "ab", "withheld (1 of 2)"),
        ([WITHHELD, m.Missing.NOT_REPORTED], "ab", "withheld (1 of 2)"),
    ],
)
def test_who_has_a_figure_that_is_withheld_has_reported(total, seen, values, places, words) -> None:
    """A figure that is not released was sent: it is in no total, and nobody is said to have sent none."""
    figures = [seen(value, "2009", place=place) for value, place in zip(values, "ab", strict=False)]

    assert total(*figures, over=["place"], places=list(places)).shown() == words


def test_who_has_figures_of_two_months_has_reported(total, seen) -> None:
    """Of a place with a month that is withheld, and one that is not, there is a figure in the total."""
    figures = seen(5, "2009-01", place="a"), seen(WITHHELD, "2009-02", place="a"), seen(7, "2009-01", place="b")
    found = total(*figures, over=["time", "place"], places=["a", "b"])

    assert (found.reported, found.expected, found.withheld, found.shown()) == (2, 2, 0, "at least 12")


def test_reporters_whose_figures_are_withheld(total, seen) -> None:
    """Partners are as places are, whether they are declared or known by what they sent."""
    figures = seen(5, "2009", reporter="office-1"), seen(WITHHELD, "2009", reporter="office-2")

    assert total(*figures, over=["place"], **FIVE).shown() == "at least 5 (1 of 5, 1 withheld)"
    assert total(*figures, over=["place"]).shown() == "at least 5 (1 of 2, 1 withheld)"


def test_who_has_nothing_to_report_is_not_expected(total, seen) -> None:
    """Where there can be no value none is expected, and what the others have is all there is."""
    figures = seen(5, "2009", place="a"), seen(m.Missing.NOT_APPLICABLE, "2009", place="b")

    assert total(*figures, over=["place"], places=["a", "b"]).shown() == "5"
    assert total(*figures, over=["place"], places=["a", "b", "c"]).shown() == "at least 5 (1 of 2)"


def test_a_category_that_cannot_be_in_one_place(roll, seen) -> None:
    """A shelter for women has no men, and is expected to count women all the same."""
    figures = [seen(5, "2009", place="a", cell=FEMALE), seen(m.Missing.NOT_APPLICABLE, "2009", place="a", cell=MALE)]
    others = [seen(3, "2009", place="b", cell=FEMALE), seen(4, "2009", place="b", cell=MALE)]
    totals = roll([*figures, *others], over=["place"], places=["a", "b"])

    assert totals.of("i", cell=FEMALE).shown() == "8"
    assert totals.of("i", cell=MALE).shown() == "4"
    assert (totals.of("i", cell=MALE).reported, totals.of("i", cell=MALE).expected) == (1, 1)


def test_up_to_says_no_more_where_some_are_missing(total, seen) -> None:
    """Up to 30 in one place says nothing of two: only that there are no fewer than none."""
    found = total(seen(30, "2009", place="a", qualifier="up to"), over=["place"], places=["a", "b"])

    assert (found.value, found.bounds) == (m.Missing.UNKNOWN, (0, None))
    assert found.shown() == "at least 0 (1 of 2)"


def test_people_of_some_partners(total, seen) -> None:
    """Where people overlap and a partner is missing, the most is not known either."""
    people = {"unit": "person", **FIVE}
    found = total(seen(60, "2009", reporter="office-1"), seen(40, "2009", reporter="office-2"), **people)

    assert (found.value, found.bounds, found.shown()) == (m.Missing.UNKNOWN, (60, None), "at least 60 (2 of 5)")


def test_shares_of_some_places(total, seen) -> None:
    """The share of those who reported is theirs, and it is said of how many it is."""
    figures = seen(m.Ratio(5, 10), "2009", place="a"), seen(m.Ratio(6, 10), "2009", place="b")
    found = total(*figures, over=["place"], places=["a", "b", "c"], measure="percentage")

    assert found.shown() == "55.0% (11/20) (2 of 3)"


def test_leaves() -> None:
    """A place that others lie within is made of those; a place alone is its own."""
    leaves = leaves_by_place({"BD": None, "dhaka": "BD", "savar": "dhaka", "NG": None})

    assert leaves["BD"] == leaves["dhaka"] == {"savar"}
    assert leaves["NG"] == {"NG"}


def test_who_lacks() -> None:
    """Whoever has an earlier figure is not missing, and where nobody is known to be expected nobody is."""
    assert Reported(3, 5).lacks_some
    assert not Reported(3, 5, carried_forward=2).lacks_some
    assert not Reported(3, None).lacks_some
