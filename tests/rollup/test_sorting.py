"""Whether each figure goes to its place and step, once, and nothing is carried forward unless somebody asks for it."""

from __future__ import annotations

import pytest

import mande as m
from mande.measures.numbers import Qualifier

COUNTRY = [m.Place("BD"), m.Place("dhaka", within="BD"), m.Place("sylhet", within="BD"), m.Place("NG")]
CARRY = {"carry_forward": True}
STATE = {"accumulation": "snapshot", "over": ["place"], "into": {"time": "year"}, "places": ["a", "b"]}


def by_period(totals):
    """Return what totals show, by their period."""
    return {str(total.period): total.shown() for total in totals}


@pytest.mark.parametrize(
    ("step", "shown"),
    [
        ("month", {"2008-12": "1", "2009-01": "2", "2009-06": "4", "2009-07": "8"}),
        (
            "quarter",
            {"2008-Q4": "at least 1", "2009-Q1": "at least 2", "2009-Q2": "at least 4", "2009-Q3": "at least 8"},
        ),
        (
            "half-year",
            {"2008-07/2008-12": "at least 1", "2009-01/2009-06": "at least 6", "2009-07/2009-12": "at least 8"},
        ),
        ("year", {"2008": "at least 1", "2009": "at least 14"}),
        ("year from July", {"2008-07/2009-06": "at least 7", "2009-07/2010-06": "at least 8"}),
        ("life", {"2008-12/2009-07": "at least 15"}),
    ],
)
def test_months_into_steps(roll, seen, step, shown) -> None:
    """Each month is in one step, and a step of which months are left out has at least as much."""
    figures = [seen(1, "2008-12"), seen(2, "2009-01"), seen(4, "2009-06"), seen(8, "2009-07")]
    plan = {"period": "2008-12/2009-07"} if step == "life" else {}

    assert by_period(roll(figures, into={"time": step}, plan=plan)) == shown


def test_a_year_need_not_be_longer_than_the_programme(total, seen) -> None:
    """A programme that began in July has a whole year with two quarters; one looked at in May, with what was due."""
    quarters = seen(3, "2009-Q3"), seen(4, "2009-Q4")

    assert total(*quarters, into={"time": "year"}, plan={"period": "2009-07/2010-06"}).shown() == "7"
    assert (
        total(seen(3, "2009-Q1"), seen(9, "2009-Q3"), into={"time": "year"}, asked={"on": "2009-03-31"}).shown() == "3"
    )


def test_a_period_that_straddles_a_step(roll, seen) -> None:
    """What reaches from one year into the next is refused, and each of the two is a bound."""
    totals = roll([seen(5, "2008"), seen(7, "2008-12/2009-01"), seen(9, "2009-02/2009-12")], into={"time": "year"})

    assert by_period(totals) == {"2008": "5", "2009": "at least 9"}
    assert [(figure.value, why) for figure, why in totals[1].left_out] == [(7, "it reaches over more than one step")]


def test_a_state_that_straddles_a_step(roll, seen) -> None:
    """A state at its last day is a state of the year that this day is in."""
    totals = roll([seen(7, "2008-12/2009-01")], into={"time": "year"}, accumulation="snapshot")

    assert by_period(totals) == {"2009": "7"}


def test_a_figure_without_a_day_is_in_no_step(roll, seen) -> None:
    """Nobody knows which year it is of, and so a total of no year says that it is left out."""
    totals = roll([seen(5), seen(9, "2009")], into={"time": "year"})

    assert by_period(totals) == {"None": "unknown", "2009": "9"}
    assert (totals[0].why, totals[0].left_out[0][1]) == ("its day is not recorded",) * 2


def test_outside_the_life_of_a_programme(roll, seen) -> None:
    """What was before or after is told, and in no total of the programme."""
    totals = roll([seen(5, "2006"), seen(9, "2009")], into={"time": "life"}, plan={"period": "2009"})

    assert by_period(totals) == {"None": "unknown", "2009": "9"}
    assert totals[0].why == "it lies outside the life of the programme"


def test_nothing_is_added_that_was_not_asked_for(roll, seen) -> None:
    """Over no axis every place and period stays by itself."""
    figures = [seen(1, "2008", place="a"), seen(2, "2009", place="a"), seen(4, "2009", place="b")]
    totals = roll(figures, over=[])

    assert [(total.place, str(total.period), total.value) for total in totals] == [
        ("a", "2008", 1),
        ("a", "2009", 2),
        ("b", "2009", 4),
    ]


@pytest.mark.parametrize(
    ("over", "values"), [(["time"], {"a": 3, "b": 4}), (["place"], {None: 6}), (["time", "place"], {None: 7})]
)
def test_over_one_axis_or_both(roll, seen, over, values) -> None:
    """Time and place are added away apart or together."""
    figures = [seen(1, "2008", place="a"), seen(2, "2009", place="a"), seen(4, "2009", place="b")]
    totals = roll(figures, over=over)

    assert {total.place: (total.bounds or [total.value])[0] for total in totals} == values


def test_onto_places(roll, seen) -> None:
    """Districts go onto their country; what lies in none that was asked for is told."""
    figures = [seen(1, "2009", place="dhaka"), seen(2, "2009", place="sylhet"), seen(4, "2009", place="NG")]
    totals = roll(figures, over=[], into={"place": ["BD"]}, places=COUNTRY)

    assert [(total.place, total.value) for total in totals] == [(None, m.Missing.UNKNOWN), ("BD", 3)]
    assert totals[0].left_out[0][1] == "it lies in none of the places asked for"


def test_onto_places_that_lie_in_one_another(roll, seen) -> None:
    """A district that was asked for as well is not taken out of its country."""
    figures = [seen(1, "2009", place="dhaka"), seen(2, "2009", place="sylhet")]
    totals = roll(figures, over=[], into={"place": ["BD", "dhaka"]}, places=COUNTRY)

    assert {total.place: (total.value, total.expected) for total in totals} == {"BD": (3, 2), "dhaka": (1, 1)}


def test_a_period_that_is_missing(total, seen) -> None:
    """A quarter that was not reported belongs to the days of the total, which is a bound."""
    found = total(seen(5, "2009-Q1"), seen(m.Missing.NOT_REPORTED, "2009-Q2"))

    assert (str(found.period), found.shown(), found.why) == (
        "2009-01/2009-06",
        "at least 5",
        "there is no value: it is not reported",
    )


@pytest.mark.parametrize("reason", [m.Missing.NOT_DUE, m.Missing.NOT_APPLICABLE])
def test_a_period_in_which_nothing_was_due(total, seen, reason) -> None:
    """A quarter whose time has not come, or that can have no value, leaves nothing out."""
    found = total(seen(5, "2009-Q1"), seen(reason, "2009-Q2"))

    assert (found.period, found.shown()) == (m.Period.parse("2009-Q1"), "5")


def test_a_place_that_stops_reporting(total, seen) -> None:
    """Half a year of one place beside a year of another is no year of both."""
    found = total(seen(5, "2009", place="a"), seen(3, "2009-Q1", place="b"), over=["time", "place"])

    assert (str(found.period), found.shown()) == ("2009", "at least 8")


def test_nothing_is_carried_forward_unless_asked(roll, seen) -> None:
    """A place without a figure in a year is missing from it, whatever it said the year before."""
    figures = [seen(5, "2008", place="a"), seen(6, "2008", place="b"), seen(7, "2009", place="a")]
    totals = roll(figures, **STATE)

    assert by_period(totals) == {"2008": "11", "2009": "at least 7 (1 of 2)"}
    assert totals[1].carried_forward == ()


def test_what_is_carried_forward_is_marked(roll, seen) -> None:
    """A state that was carried forward is in the sum, is no report, and bounds nothing: it may have fallen since."""
    figures = [seen(5, "2008", place="a"), seen(6, "2008", place="b"), seen(7, "2009", place="a")]
    total = roll(figures, **STATE, asked=CARRY)[1]

    assert (total.value, total.qualifier, total.bounds) == (13, Qualifier.EXACTLY, None)
    assert (total.reported, total.expected, total.shown()) == (1, 2, "13 (1 of 2, 1 carried forward)")
    assert [figure.value for figure in total.carried_forward] == [6]
    assert "  b: 6, carried forward" in total.explain()


def test_carried_through_a_step_of_which_nobody_reported(roll, seen) -> None:
    """Whoever asks for it gets the year in between as well, with nobody who reported and both carried forward."""
    figures = [seen(5, "2008", place="a"), seen(6, "2008", place="b"), seen(7, "2010", place="a")]

    assert by_period(roll(figures, **STATE, asked=CARRY)) == {
        "2008": "11",
        "2009": "11 (0 of 2, 2 carried forward)",
        "2010": "13 (1 of 2, 1 carried forward)",
    }
    assert list(by_period(roll(figures, **STATE))) == ["2008", "2010"]


def test_a_quarter_in_which_there_could_be_none(total, seen) -> None:
    """A school that was closed in the second quarter has a whole year with the other three."""
    open_in = [seen(n, f"2009-Q{n}") for n in (1, 3, 4)]
    closed = seen(m.Missing.NOT_APPLICABLE, "2009-Q2")

    assert total(*open_in, closed, into={"time": "year"}).shown() == "8"
    assert total(*open_in, into={"time": "year"}).shown() == "at least 8"
    assert total(*open_in[:2], closed, into={"time": "year"}).shown() == "at least 4"


def test_a_share_of_some_of_the_year(total, seen) -> None:
    """The share of one quarter is not the share of the year, and says so."""
    found = total(seen(m.Ratio(1, 4), "2009-Q1"), into={"time": "year"}, measure="percentage")

    assert (found.value, found.why) == (m.Ratio(1, 4), "some days are in none of its figures")


def test_a_total_so_far_that_is_carried_forward(roll, seen) -> None:
    """What was reached does not fall, so that there is at least as much."""
    figures = [seen(5, "2008", place="a"), seen(6, "2008", place="b"), seen(7, "2009", place="a")]
    total = roll(figures, **{**STATE, "accumulation": "cumulative"}, asked=CARRY)[1]

    assert total.shown() == "at least 13 (1 of 2, 1 carried forward)"


def test_a_flow_is_never_carried_forward(roll, seen) -> None:
    """What happened last year did not happen again."""
    figures = [seen(5, "2008", place="a"), seen(6, "2008", place="b"), seen(7, "2009", place="a")]
    total = roll(figures, **{**STATE, "accumulation": "incremental"}, asked=CARRY)[1]

    assert (total.shown(), total.carried_forward) == ("at least 7 (1 of 2)", ())


def test_what_is_new_is_not_put_aside_for_what_is_old(roll, seen) -> None:
    """A figure for the whole country is this year's, and not what its districts said the year before."""
    figures = [seen(5, "2008", place="a"), seen(6, "2008", place="b"), seen(70, "2009")]
    total = roll(figures, **STATE, asked=CARRY)[1]

    assert (total.value, total.stated, total.carried_forward) == (70, (), ())


def test_only_the_day_that_a_figure_speaks_for_counts(roll, seen) -> None:
    """On the last of March the second quarter is not in, whenever its report was published."""
    figures = [seen(5, "2009-Q1"), seen(7, "2009-Q2")]

    assert [total.value for total in roll(figures, asked={"on": "2009-03-31"})] == [5]
    assert [total.value for total in roll(figures, asked={"on": "2009-06-30"})] == [12]


@pytest.mark.parametrize(
    ("life", "on", "quarters", "shown"),
    [
        ("2008-07/2009-06", None, ("2009-Q1", "2009-Q2"), "7"),
        ("2008-07/2009-09", None, ("2009-Q1", "2009-Q2"), "at least 7"),
        ("2009-04/2009-09", None, ("2009-Q2", "2009-Q3"), "7"),
        ("2009-03/2009-09", None, ("2009-Q2", "2009-Q3"), "at least 7"),
        ("2008/2010", "2009-06-30", ("2009-Q1", "2009-Q2"), "7"),
        ("2008/2010", "2009-07-01", ("2009-Q1", "2009-Q2"), "at least 7"),
        (None, "2009-06-30", ("2009-Q1", "2009-Q2"), "7"),
        (None, None, ("2009-Q1", "2009-Q2"), "at least 7"),
    ],
)
def test_the_days_that_a_year_should_have(total, seen, life, on, quarters, shown) -> None:
    """A year is whole where figures speak for all its days in which the programme ran, up to the day looked at."""
    figures = [seen(n, quarter) for n, quarter in zip((3, 4), quarters, strict=True)]

    found = total(*figures, into={"time": "year"}, plan={"period": life}, asked={"on": on})

    assert found.shown() == shown


def test_figures_go_where_they_belong_whatever_their_order(roll, seen) -> None:
    """Places and steps stand in order, each figure in one of them, and what belongs nowhere is told once."""
    figures = [
        seen(1, "2009", place="b"),
        seen(2, "2008", place="b"),
        seen(3, "2009", place="a"),
        seen(4, "2008-12/2009-01", place="a"),
        seen(5, place="a"),
    ]

    for order in (figures, figures[::-1]):
        totals = roll(order, over=[], into={"time": "year"}, places=["a", "b"])
        assert [(total.place, str(total.period), total.value) for total in totals] == [
            ("a", "None", m.Missing.UNKNOWN),
            ("a", "2009", 3),
            ("b", "2008", 2),
            ("b", "2009", 1),
        ]
        assert [[figure.value for figure, _ in total.left_out] for total in totals] == [[5], [4], [], []]


def test_a_year_is_called_a_year_though_the_programme_ran_for_half_of_it(total, seen) -> None:
    """The step that was asked for is what a total is of, however many days of it anybody should speak for."""
    found = total(seen(3, "2009-Q1"), into={"time": "year"}, plan={"period": "2008/2009-06"})

    assert found.period == m.Period.parse("2009")
