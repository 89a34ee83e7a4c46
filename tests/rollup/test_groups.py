"""Whether figures of several periods, reporters and places make the one that they should, and nobody counts twice."""

from __future__ import annotations

import pytest

import mande as m
from mande.measures.numbers import Qualifier

COUNTRY = [m.Place("BD"), m.Place("dhaka", within="BD"), m.Place("sylhet", within="BD")]
FEMALE, MALE = {"gender": "female"}, {"gender": "male"}
PEOPLE = {"unit": "person"}
QUARTERS = ["2009-Q1", "2009-Q2", "2009-Q3", "2009-Q4"]


def stated(total):
    """Return what sources give for wholes that the parts were not added to."""
    return [figure.value for figure in total.stated]


# --- time ---------------------------------------------------------------------------------------------


def test_a_flow_is_added(total, seen) -> None:
    """What is new in each quarter adds to the year."""
    found = total(*[seen(n, quarter) for n, quarter in enumerate(QUARTERS, 1)])

    assert (found.value, found.period, found.qualifier) == (10, m.Period.parse("2009"), Qualifier.EXACTLY)


@pytest.mark.parametrize("accumulation", ["cumulative", "snapshot"])
def test_a_total_so_far_and_a_state_are_taken_at_their_latest(total, seen, accumulation) -> None:
    """900 by the end of the year are 900, and not 900 and all that was there before."""
    figures = seen(300, "2009-Q1"), seen(900, "2009-Q4"), seen(500, "2009-Q2")

    assert total(*figures, accumulation=accumulation).value == 900


def test_a_late_update_of_an_earlier_period_changes_nothing(total, seen) -> None:
    """The last is the one that ends last, and not the one that came last."""
    assert total(seen(900, "2009-Q4"), seen(310, "2009-Q1"), accumulation="cumulative").value == 900


def test_a_state_may_fall(total, seen) -> None:
    """Of places in a shelter the latest number counts, also where it is the least."""
    assert total(seen(40, "2009-Q1"), seen(0, "2009-Q2"), accumulation="snapshot").value == 0


def test_nobody_said_what_later_figures_hold(total, seen) -> None:
    """Without an accumulation nobody knows whether to add; one figure alone needs no adding."""
    found = total(seen(3, "2009-Q1"), seen(4, "2009-Q2"), accumulation=None)

    assert (found.value, found.why) == (m.Missing.UNKNOWN, "whether later figures hold earlier ones is not said")
    assert len(found.left_out) == 2
    assert total(seen(3, "2009-Q1"), accumulation=None).value == 3


def test_a_share_cannot_be_cumulative(total, seen) -> None:
    """A share so far is refused, since part and whole of which days is not known."""
    figures = seen(m.Ratio(1, 2), "2009-Q1"), seen(m.Ratio(2, 3), "2009-Q2")
    found = total(*figures, measure="percentage", accumulation="cumulative")

    assert (found.value, found.why) == (m.Missing.UNKNOWN, "a share cannot be cumulative")


def test_percentages_of_quarters_are_never_added(total, seen) -> None:
    """25 percent of 4 and 50 percent of 4 are 37.5 percent, and not 75."""
    figures = seen(m.Ratio(1, 4), "2009-Q1"), seen(m.Ratio(2, 4), "2009-Q2")
    found = total(*figures, measure="percentage", unit="person")

    assert (found.value, found.shown()) == (m.Ratio(3, 8), "37.5% (3/8)")


def test_a_share_as_a_state(total, seen) -> None:
    """Who is aware today is the latest share, and no average of the surveys."""
    figures = seen(m.Ratio(1, 4), "2009-Q1"), seen(m.Ratio(2, 4), "2009-Q2")

    assert total(*figures, measure="percentage", accumulation="snapshot").value == m.Ratio(2, 4)


def test_quarters_within_their_year(total, seen) -> None:
    """The quarters are added; the year that was given beside them stands in stated, and is never added."""
    found = total(*[seen(25, quarter) for quarter in QUARTERS], seen(101, "2009"), into={"time": "year"})

    assert (found.value, stated(found)) == (100, [101])


def test_some_quarters_of_a_year(total, seen) -> None:
    """With half of the quarters there are at least as many; what the year was said to be stands beside it."""
    found = total(seen(25, "2009-Q1"), seen(30, "2009-Q2"), seen(101, "2009"))

    assert (found.shown(), found.bounds, stated(found)) == ("at least 55", (55, None), [101])
    assert found.why == "some days are in none of its figures"


def test_periods_that_overlap(total, seen) -> None:
    """January to April and March to June may count March twice: at least the greater, at most both."""
    found = total(seen(30, "2009-01/2009-04"), seen(20, "2009-03/2009-06"))

    assert (found.value, found.bounds, found.why) == (m.Missing.UNKNOWN, (30, 50), "their periods overlap")
    assert len(found.left_out) == 2


def test_shares_of_periods_that_overlap(total, seen) -> None:
    """Of shares that overlap nothing is known."""
    figures = seen(m.Ratio(1, 4), "2009-01/2009-04"), seen(m.Ratio(2, 4), "2009-03/2009-06")

    assert total(*figures, measure="percentage").value is m.Missing.UNKNOWN


def test_an_end_known_to_the_year_alone(total, seen) -> None:
    """From February 2007 to 2009 may have ended before July 2009, so that both may be new."""
    found = total(seen(884, "2007-02/2009"), seen(100, "2009-07/2009-12"))

    assert (found.bounds, found.why) == ((884, 984), "their periods overlap")


def test_the_last_where_an_end_is_not_known(total, seen) -> None:
    """Nobody knows whether to 2009 or to June 2009 is later: either may be the total so far."""
    found = total(seen(884, "2007-02/2009"), seen(900, "2007-02/2009-06"), accumulation="cumulative")

    assert (found.value, found.bounds) == (m.Missing.DISPUTED, (884, 900))
    assert found.why == "which of them is the last is not known"
    assert total(seen(884, "2007-02/2009"), seen(884, "2009-06"), accumulation="cumulative").value == 884


def test_a_share_where_the_last_is_not_known(total, seen) -> None:
    """Of two shares that may be the last, none is."""
    figures = seen(m.Ratio(1, 4), "2007-02/2009"), seen(m.Ratio(2, 4), "2009-06")

    assert total(*figures, measure="percentage", accumulation="snapshot").value is m.Missing.DISPUTED


def test_a_figure_without_a_day(total, seen) -> None:
    """What has no day may be in the others, and is left out; alone it is what there is."""
    found = total(seen(5), seen(9, "2009"))

    assert (found.value, found.left_out[0][1]) == (9, "its day is not recorded, so it may be in the others")
    assert total(seen(5)).value == 5


def test_a_total_may_be_whole_where_its_breakdown_is_not(roll, seen) -> None:
    """Where the second quarter gives the total alone, there are twenty people, and at least six women."""
    totals = roll([seen(6, "2009-Q1", cell=FEMALE), seen(4, "2009-Q1", cell=MALE), seen(10, "2009-Q2")])

    assert [total.shown() for total in totals] == ["20", "at least 6", "at least 4"]


def test_money_with_days_left_out(total, seen) -> None:
    """What was spent in the months without a figure may be less than nothing, so that nothing is bounded."""
    found = total(seen(m.Money(5, "USD"), "2009-Q1"), into={"time": "year"}, measure="money", unit=None)

    assert (found.value, found.bounds, found.why) == (
        m.Money(5, "USD"),
        None,
        "some days are in none of its figures",
    )


# --- people over time ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "bounds"),
    [
        ({"counting": "new persons"}, None),
        ({"counting": "persons present"}, (60, 100)),
        ({"counting": "contacts"}, (60, 100)),
        ({}, (60, 100)),
        ({"unique_across": ["time"]}, None),
        ({"unit": "household"}, (60, 100)),
        ({"unit": "family"}, (60, 100)),
        ({"unit": "child", "counting": "persons present"}, (60, 100)),
        ({"unit": "service contact"}, None),
        ({"unit": "event"}, None),
    ],
)
def test_people_over_time(total, seen, fields, bounds) -> None:
    """Persons add only where each is new; of those present, nobody knows who came again. Events are disjoint."""
    units = {"plan": {"units": m.Units(counted=["child = children"])}}
    found = total(seen(60, "2009-Q1"), seen(40, "2009-Q2"), **{**PEOPLE, **fields, **units})

    assert found.bounds == bounds
    assert found.value == (100 if bounds is None else m.Missing.UNKNOWN)
    assert (found.why == "people counted in one period may be counted in the next") is (bounds is not None)


def test_people_who_are_carried_over(total, seen) -> None:
    """40 of whom 15 stand in an earlier figure are 25 more."""
    found = total(seen(60, "2009-Q1"), seen(40, "2009-Q2", carried_over=15), **PEOPLE)

    assert (found.value, found.bounds) == (85, None)
    assert "2009-Q2: 40, 15 of them in an earlier figure" in found.explain()


def test_new_persons_who_are_carried_over(total, seen) -> None:
    """Where somebody said that 15 are not new after all, they are not counted twice."""
    assert total(seen(60, "2009-Q1"), seen(40, "2009-Q2", carried_over=15), counting="new persons").value == 85


def test_nobody_carried_over(total, seen) -> None:
    """Nobody carried over is said, and is not the same as not said."""
    found = total(seen(60, "2009-Q1"), seen(40, "2009-Q2", carried_over=0), **PEOPLE)

    assert (found.value, found.bounds) == (100, None)


def test_carried_over_is_said_of_some(total, seen) -> None:
    """Where it is said of one quarter only, it makes the most less, and the least no more."""
    figures = seen(60, "2009-Q1"), seen(40, "2009-Q2", carried_over=15), seen(30, "2009-Q3")

    assert total(*figures, **PEOPLE).bounds == (60, 115)


def test_carried_over_from_before_the_step(roll, seen) -> None:
    """Those carried over may come from the year before: then they are new in this one."""
    figures = [seen(50, "2008"), seen(60, "2009-01/2009-06"), seen(40, "2009-07/2009-12", carried_over=15)]
    totals = roll(figures, into={"time": "year"}, **PEOPLE)

    assert [total.value for total in totals] == [50, m.Missing.UNKNOWN]
    assert (totals[1].bounds, totals[1].why) == (
        (85, 100),
        "those carried over may have been counted before the step, and not in it",
    )


def test_nobody_present_can_have_come_again(total, seen) -> None:
    """After a quarter with nobody, those of the next are all there are."""
    found = total(seen(0, "2009-Q1"), seen(40, "2009-Q2"), **PEOPLE)

    assert (found.value, found.bounds, found.why) == (40, None, "")


# --- places -------------------------------------------------------------------------------------------


def test_places_of_one_reporter_are_disjoint(total, seen) -> None:
    """One office counts the people of each place apart, and explain() says that it was taken to."""
    found = total(seen(5, "2009", place="dhaka"), seen(7, "2009", place="sylhet"), over=["place"], **PEOPLE)

    assert found.value == 12
    assert "sum over 2 places, which one reporter is taken to count apart" in found.explain()


def test_a_whole_is_never_added_to_its_parts(total, seen) -> None:
    """A country stands beside its districts, and the programme beside both."""
    districts = seen(5, "2009", place="dhaka"), seen(7, "2009", place="sylhet")
    found = total(*districts, seen(13, "2009", place="BD"), seen(14, "2009"), over=["place"], places=COUNTRY)

    assert (found.value, sorted(stated(found)), found.reported, found.expected) == (12, [13, 14], 2, 2)


def test_a_whole_for_other_days_is_added(total, seen) -> None:
    """What the country gives for the second quarter is not in what its districts give for the first."""
    first = seen(5, "2009-Q1", place="dhaka"), seen(7, "2009-Q1", place="sylhet")
    found = total(*first, seen(13, "2009-Q2", place="BD"), over=["time", "place"], places=COUNTRY)

    assert (found.bounds, stated(found)) == ((25, None), [])


def test_a_whole_for_all_of_the_days_is_not(total, seen) -> None:
    """What the country gives for the year holds the first quarter of its district."""
    figures = seen(5, "2009-Q1", place="dhaka"), seen(13, "2009", place="BD")
    found = total(*figures, over=["time", "place"], places=COUNTRY)

    assert (found.shown(), stated(found)) == ("at least 5 (1 of 2)", [13])


def test_a_whole_with_a_breakdown_that_its_parts_lack(roll, seen) -> None:
    """Where the districts give totals alone, the women and men of the country are all there are of those."""
    country = [seen(8, "2009", place="BD", cell=FEMALE), seen(4, "2009", place="BD", cell=MALE)]
    districts = [seen(5, "2009", place="dhaka"), seen(7, "2009", place="sylhet")]
    totals = roll([*country, *districts], over=["place"], places=COUNTRY)

    assert [(str(total.cell), total.value) for total in totals] == [
        ("total", 12),
        ("gender=female", 8),
        ("gender=male", 4),
    ]


def test_a_category_that_one_place_reports(roll, seen) -> None:
    """Five women in one place and no breakdown in another are at least five women, of one place in two."""
    figures = [seen(5, "2009", place="a", cell=FEMALE), seen(4, "2009", place="a", cell=MALE)]
    totals = roll([*figures, seen(7, "2009", place="b")], over=["place"])

    assert [total.shown() for total in totals] == ["16", "at least 5 (1 of 2)", "at least 4 (1 of 2)"]


def test_states_of_places_add(total, seen) -> None:
    """The latest of each place in the year are added, though one of them is older."""
    figures = seen(5, "2009-Q1", place="dhaka"), seen(7, "2009-Q2", place="sylhet"), seen(9, "2009-Q3", place="dhaka")
    found = total(*figures, over=["time", "place"], places=COUNTRY, accumulation="snapshot")

    assert found.value == 16


def test_steps_of_places_are_counted(total, seen) -> None:
    """Two places with an approved law and one with a draft: no place is between the two."""
    scale = m.Scale("law", ["draft", "approved", "in use"])
    figures = [seen(m.Stage(step, scale), "2009", place=place) for step, place in (("draft", "a"), ("approved", "b"))]
    earlier = seen(m.Stage("draft", scale), "2008", place="b")
    found = total(
        *figures, earlier, over=["time", "place"], measure="stage", scale=scale, unit=None, places=["a", "b", "c"]
    )

    assert dict(found.value) == {"approved": 1, "draft": 1}
    assert found.shown() == "approved: 1, draft: 1 (2 of 3)"


def test_a_step_in_dispute_is_not_counted(total, seen) -> None:
    """A place whose sources differ stands at no step, and has not reported one."""
    figures = [seen(True, "2009", place="a"), seen(True, "2009", place="b", source="x")]
    found = total(*figures, seen(False, "2009", place="b", source="y"), over=["place"], measure="yes no", unit=None)

    assert (dict(found.value), found.reported, found.expected) == ({"yes": 1}, 1, 2)
    assert {value.value for value, _ in found.left_out} == {True, False}


def test_medians_and_stories_are_listed(total, seen) -> None:
    """A median of medians means nothing, so that each stands by itself."""
    medians = seen(5, "2009", place="a"), seen(7, "2009", place="b")
    stories = seen("Shelters closed", "2009", place="a"), seen("All open", "2009", place="b")

    assert total(*medians, over=["place"], statistic="median").value == (5, 7)
    assert total(*stories, over=["place"], measure="narrative", unit=None).value == ("Shelters closed", "All open")


def test_a_whole_without_a_value_lacks_nothing(total, seen) -> None:
    """Where the districts are there, nobody misses the figure that their country did not send."""
    districts = seen(5, "2009", place="dhaka"), seen(7, "2009", place="sylhet")
    found = total(*districts, seen(m.Missing.NOT_REPORTED, "2009", place="BD"), over=["place"], places=COUNTRY)

    assert found.shown() == "12"


def test_a_part_without_a_value_lacks_nothing_where_the_whole_is_there(total, seen) -> None:
    """Where the country is there, a district that sent none is in it all the same."""
    district = seen(m.Missing.NOT_REPORTED, "2009", place="dhaka")
    found = total(seen(13, "2009", place="BD"), district, over=["place"], places=COUNTRY)

    assert (found.shown(), found.reported, found.expected) == ("13", 2, 2)


def test_a_quarter_without_a_value_in_a_year_that_is_there(total, seen) -> None:
    """A year holds the quarter of which nobody sent a figure."""
    assert total(seen(13, "2009"), seen(m.Missing.NOT_REPORTED, "2009-Q2")).shown() == "13"


@pytest.mark.parametrize(("accumulation", "shown"), [("snapshot", "10"), ("cumulative", "10")])
def test_a_state_stands_until_the_next(total, seen, accumulation, shown) -> None:
    """Where the last quarter was not reported, the one before is the latest that there is."""
    figures = seen(10, "2009-Q3"), seen(m.Missing.NOT_REPORTED, "2009-Q4")

    assert total(*figures, accumulation=accumulation).shown() == shown


# --- reporters ----------------------------------------------------------------------------------------


def test_partners_may_have_counted_the_same_people(total, seen) -> None:
    """60 of one partner and 40 of another are 60 to 100 people."""
    found = total(seen(60, "2009", reporter="ngo-1"), seen(40, "2009", reporter="ngo-2"), **PEOPLE)

    assert (found.value, found.bounds) == (m.Missing.UNKNOWN, (60, 100))
    assert found.why == "different reporters may have counted the same people"


def test_partners_hold_events_apart(total, seen) -> None:
    """What happens is held by one partner."""
    assert total(seen(60, "2009", reporter="ngo-1"), seen(40, "2009", reporter="ngo-2")).value == 100


@pytest.mark.parametrize(
    ("unique", "places", "value"),
    [
        (["reporter"], ("a", "a"), 100),
        (["place"], ("a", "a"), None),
        (["place"], ("a", "b"), 100),
        (["reporter"], ("a", "b"), 100),
        ([], ("a", "b"), None),
    ],
)
def test_what_is_declared_unique(total, seen, unique, places, value) -> None:
    """Partners in different places share nobody where places do not, and in one place where partners do not."""
    figures = [
        seen(number, "2009", reporter=reporter, place=place)
        for number, reporter, place in zip((60, 40), ("ngo-1", "ngo-2"), places, strict=True)
    ]
    found = total(*figures, over=["place"], unique_across=unique, **PEOPLE)

    assert found.value == (m.Missing.UNKNOWN if value is None else value)
    assert found.bounds == ((60, 100) if value is None else None)


def test_a_partner_counts_nobody_twice_itself(total, seen) -> None:
    """Two places of one partner add, before they are held against those of another."""
    figures = [
        seen(60, "2009", reporter="ngo-1", place="a"),
        seen(50, "2009", reporter="ngo-1", place="b"),
        seen(40, "2009", reporter="ngo-2", place="a"),
    ]

    assert total(*figures, over=["place"], **PEOPLE).bounds == (110, 150)


def test_all_reporters_hold_each_of_them(total, seen) -> None:
    """What everybody gives together is never added to what each gives."""
    found = total(seen(90, "2009"), seen(60, "2009", reporter="ngo-1"), seen(40, "2009", reporter="ngo-2"))

    assert (found.shown(), stated(found)) == ("100", [90])


def test_more_was_stated_for_the_whole(total, seen) -> None:
    """Where all gave 90 and one gives 60, and nobody said who else there is, there are at least 60."""
    found = total(seen(90, "2009"), seen(60, "2009", reporter="ngo-1"))

    assert (found.shown(), stated(found)) == ("at least 60", [90])
    assert found.why == "more was stated for the whole, and who else belongs to it is not known"


def test_a_split_between_two_reporters_changes_neither(roll, seen) -> None:
    """100 split into 60 and 40 leave 60 and 40, in any order, also where both have cells."""
    figures = [
        seen(number, "2009", reporter=reporter, cell=cell)
        for reporter, cells in (("x", (36, 24)), ("y", (24, 16)))
        for number, cell in zip(cells, (FEMALE, MALE), strict=True)
    ]

    assert [total.value for total in roll(figures)] == [100, 60, 40]
    assert [total.value for total in roll(figures[::-1])] == [100, 60, 40]


def test_one_reporter_everywhere_and_everyone_somewhere(total, seen) -> None:
    """What a partner gives for all places and what all give for one of them may be the same events."""
    found = total(seen(100, "2009", reporter="ngo-1"), seen(50, "2009", place="dhaka"), over=["place"], places=COUNTRY)

    assert (found.value, found.bounds) == (m.Missing.UNKNOWN, (100, 150))
    assert found.why == "what one reporter gives for all places, and what all give for one of them, may be the same"


def test_money_of_people_who_overlap_has_no_bounds(total, seen) -> None:
    """Money may be less than nothing, so that what may be the same twice is not bounded."""
    money = {"measure": "money", "unit": None}
    figures = seen(m.Money(9, "USD"), "2009", reporter="ngo-1"), seen(m.Money(5, "USD"), "2009", place="dhaka")

    assert total(*figures, over=["place"], places=COUNTRY, **money).value is m.Missing.UNKNOWN


@pytest.mark.parametrize(
    ("autumn", "low"), [({"a1": 1}, 4), ({"a1": 3, "a2": 3}, 6), ({"a1": 1, "b": 7}, 11), ({"b": 7}, 11)]
)
def test_people_of_a_whole_and_of_its_parts(roll, seen, autumn, low) -> None:
    """Who was counted in all of a place in spring may be counted in a part of it in autumn, and is added elsewhere."""
    places = [m.Place("a"), m.Place("a1", within="a"), m.Place("a2", within="a"), m.Place("b")]
    figures = [seen(number, "2009-07/2009-12", place=place) for place, number in autumn.items()]
    found = roll([seen(4, "2009-01/2009-06", place="a"), *figures], ("time", "place"), places=places, unit="person")

    assert found.of("i").shown().startswith(f"at least {low}")


def test_a_place_where_nothing_is_due_hides_no_refusal():
    """What was refused of a whole makes its value unknown, whether or not some part of it has nothing to report yet."""
    shares = m.Indicator("i", unit="person", measure="percentage", accumulation="incremental")
    plan = m.Framework("f", period="2009", outputs=[m.Output("o", indicators=[shares])])
    seen = [m.Observation("i", 0, period="2009"), m.Observation("i", m.Amount(0, "percent"))]
    waiting = m.Observation("i", m.Missing.NOT_DUE, period="2009-Q1", place="elsewhere")

    for figures in (seen, [*seen, waiting]):
        assert m.roll_up(plan, m.Observations(figures), over=["time", "place"])[0].value is m.Missing.UNKNOWN


def test_the_days_of_what_was_not_reported(total, seen) -> None:
    """Where nothing was reported of two years, the total that is missing is of these two years."""
    blank = m.Missing.NOT_REPORTED

    found = total(seen(blank, "2009"), seen(blank, "2010"))

    assert (found.value, found.period) == (blank, m.Period.parse("2009/2010"))


@pytest.mark.parametrize(
    ("female", "male", "bounds", "value"),
    [(2, None, (20, 30), None), (None, None, (20, 30), None), (2, 1, None, 27), (0, 0, None, 30)],
)
def test_carried_over_is_said_of_some_categories(roll, seen, female, male, bounds, value) -> None:
    """Who came again is known of everyone only where it is said of women and of men."""
    figures = [seen(10, "2009-Q1", cell=cell) for cell in (FEMALE, MALE)]
    figures += [seen(5, "2009-Q2", cell=cell, carried_over=n) for cell, n in ((FEMALE, female), (MALE, male))]

    total = roll(figures, unit="person", plan={"dimensions": [m.GENDER]})[0]

    assert (total.bounds, total.value) == (bounds, m.Missing.UNKNOWN if value is None else value)
