"""Whether projects are added up only where a library says that they count the same thing."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

import mande as m
from mande.measures.numbers import Qualifier

PERSON = {"unit": "person", "counting": "new persons"}
MONEY = {"measure": "money", "unit": None}
PERCENTAGE = {"measure": "percentage", "unit": "person"}


def office(code, how="all", places=(), **fields):
    """Return a framework of one indicator, of events, that contributes to the library's."""
    counted = {"unit": "event", "accumulation": "incremental", "contributes_to": [m.Contribution("held", how=how)]}
    local = m.Indicator("i", **{**counted, **fields})
    return m.Framework(
        code,
        outputs=[m.Output("o", indicators=[local])],
        places=[m.Place(place) for place in places],
        dimensions=[m.GENDER],
    )


def rolled(offices, *figures, over=("project",), asked=(), observations=None, **fields):
    """Return what figures come to, over projects."""
    standard = m.Indicator("held", **{"unit": "event", "accumulation": "incremental", **fields})
    portfolio = m.Portfolio("p", frameworks=offices, library=m.IndicatorLibrary("l", indicators=[standard]))
    seen = m.Observations(figures) if observations is None else observations
    return m.roll_up(portfolio, seen, over=over, **dict(asked))


def seen(project, value, period="2009", **more):
    """Return a figure of one office."""
    return m.Observation("i", value, period, project=project, **more)


def test_what_counts_towards_one_indicator_is_added() -> None:
    """Five of the north and seven of the south are twelve, of two projects in two."""
    totals = rolled([office("north"), office("south")], seen("north", 5), seen("south", 7))

    assert [(total.indicator, total.project, total.value) for total in totals] == [("held", None, 12)]
    assert (totals[0].reported, totals[0].expected, totals.refused) == (2, 2, ())
    assert totals[0].explain().splitlines() == [
        "held (2009): 12 event",
        "  sum over 2 projects",
        "  north/i: 5",
        "    2009: 5",
        "  south/i: 7",
        "    2009: 7",
    ]


def test_a_project_that_is_not_to_be_added_never_is() -> None:
    """The total does not depend on which project came last: one that is declared not to add is in none."""
    offices = [office("north"), office("south", how="not additive")]
    figures = seen("north", 5), seen("south", 7)

    for order in (figures, figures[::-1]):
        totals = rolled(offices, *order)
        assert (totals[0].value, totals[0].expected) == (5, 1)
        assert totals.refused == (("south/i", "it is declared not to add to held"),)


def test_where_none_is_to_be_added() -> None:
    """What every project declares not to add was reported all the same: the total is unknown, and not out of sight."""
    offices = [office("north", how="not additive"), office("south", how="not additive")]
    totals = rolled(offices, seen("north", 5), seen("south", 7))

    assert [(total.indicator, total.value) for total in totals] == [("held", m.Missing.UNKNOWN)]
    assert len(totals.refused) == 2
    assert rolled(offices)[0].value is not m.Missing.UNKNOWN


def test_a_part_of_what_a_project_counts() -> None:
    """Of seven some count, and nobody said how many: five to twelve."""
    totals = rolled([office("north"), office("south", how="part")], seen("north", 5), seen("south", 7))

    assert (totals[0].value, totals[0].bounds) == (m.Missing.UNKNOWN, (5, 12))
    assert totals.refused == (("south/i", "only part of it counts towards held, and how much is not said"),)


def test_drift_is_refused_with_the_reason() -> None:
    """An office that counts something else is not added, though it says it contributes: there is at least the rest."""
    totals = rolled([office("north"), office("south", unit="item")], seen("north", 5), seen("south", 7))
    why = "it differs from held in unit: item, and event in the library"

    assert totals.refused == (("south/i", why),)
    assert (totals[0].shown(), [(figure.value, each) for figure, each in totals[0].left_out]) == (
        "at least 5 (1 of 2)",
        [(7, why)],
    )


def test_offices_with_rules_of_their_own() -> None:
    """Where the library has no counting rule and two offices have one each, there is no sum of the two."""
    offices = [office("north", counting_rule="once"), office("south", counting_rule="each visit")]
    totals = rolled(offices, seen("north", 5), seen("south", 7))

    assert totals[0].value is m.Missing.UNKNOWN
    assert totals[0].why == "north/i: it differs from south/i in counting rule: once, and each visit there"
    assert [name for name, _ in totals.refused] == ["north/i", "south/i"]


@pytest.mark.parametrize(("unique", "bounds"), [([], (7, 12)), (["project"], None)])
def test_people_of_two_projects(unique, bounds) -> None:
    """The same people may be in both, unless the library says that nobody is."""
    offices = [office("north", **PERSON), office("south", **PERSON)]
    (total,) = rolled(offices, seen("north", 5), seen("south", 7), **PERSON, unique_across=unique)

    assert total.bounds == bounds
    assert total.value == (12 if bounds is None else m.Missing.UNKNOWN)
    assert total.why == ("" if bounds is None else "different projects may have counted the same people")


def test_a_project_that_has_not_reported() -> None:
    """One of two is at least as much."""
    assert rolled([office("north"), office("south")], seen("north", 5))[0].shown() == "at least 5 (1 of 2)"
    lacking = seen("south", m.Missing.NOT_REPORTED)
    assert rolled([office("north"), office("south")], seen("north", 5), lacking)[0].shown() == "at least 5 (1 of 2)"


def test_an_office_of_which_not_all_have_reported() -> None:
    """What is at least five in the north is at least twelve in both, though both have reported."""
    offices = [office("north", places=["a", "b"]), office("south")]
    (total,) = rolled(offices, seen("north", 5, place="a"), seen("south", 7), over=["project", "place"])

    assert (total.value, total.qualifier, total.reported, total.expected) == (12, Qualifier.AT_LEAST, 2, 2)


def test_two_indicators_of_one_office() -> None:
    """An office with two indicators that count is one project, which has reported."""
    two = [
        m.Indicator(code, unit="event", accumulation="incremental", contributes_to=[m.Contribution("held")])
        for code in "ij"
    ]
    offices = [m.Framework("north", outputs=[m.Output("o", indicators=two)]), office("south")]
    other = m.Observation("j", 3, "2009", project="north")
    (total,) = rolled(offices, seen("north", 5), other, seen("south", 7))

    assert (total.value, total.reported, total.expected, total.is_partial) == (15, 2, 2, False)


def test_children_are_pooled() -> None:
    """5 of 10 and 6 of 10 are 11 of 20, 55 percent, and not 11 of 21."""
    offices = [office("north", **PERCENTAGE), office("south", **PERCENTAGE)]
    (total,) = rolled(offices, seen("north", m.Ratio(5, 10)), seen("south", m.Ratio(6, 10)), **PERCENTAGE)

    assert (total.value, total.shown(), total.why) == (m.Ratio(11, 20), "55.0% (11/20)", "")


def test_a_share_without_its_whole() -> None:
    """One bare percentage makes the share of all unknown."""
    offices = [office("north", **PERCENTAGE), office("south", **PERCENTAGE)]
    (total,) = rolled(offices, seen("north", m.Ratio(5, 10)), seen("south", 60), **PERCENTAGE)

    assert (total.value, total.why) == (
        m.Missing.UNKNOWN,
        "a part, a whole or a weight is not known, and shares are never averaged",
    )


def test_steps_of_projects_are_counted() -> None:
    """One law is a draft and one in use."""
    scale = m.Scale("law", ["draft", "in use"])
    fields = {"measure": "stage", "scale": scale, "unit": None, "accumulation": None}
    offices = [office("north", **fields), office("south", **fields)]
    figures = seen("north", m.Stage("draft", scale)), seen("south", m.Stage("in use", scale))

    assert dict(rolled(offices, *figures, **fields)[0].value) == {"draft": 1, "in use": 1}


def test_units_of_projects_convert() -> None:
    """Five hectares and five thousand square metres are five and a half hectares."""
    area = {"measure": "amount", "unit": "hectare"}
    offices = [office("north", **area), office("south", **{**area, "unit": "m**2"})]
    figures = seen("north", m.Amount(5, "hectare")), seen("south", m.Amount(5000, "m**2"))
    (total,) = rolled(offices, *figures, **area)

    assert (total.value, total.unit) == (Fraction(11, 2), "hectare")


def test_what_is_done_to_the_share_of_a_project_is_told() -> None:
    """Three kilometres and 4,000 metres are seven because the metres are turned, and a part is called one."""
    road = {"measure": "amount", "unit": "km"}
    offices = [office("north", **road), office("south", how="part", **{**road, "unit": "m"})]
    offices.append(office("west", **{**road, "unit": "m"}))
    (whole,) = rolled([offices[0], offices[2]], seen("north", 3), seen("west", 4000), **road)
    assert whole.explain().splitlines()[2:] == [
        "  north/i: 3",
        "    2009: 3",
        "  west/i: 4,000 metre = 4 kilometre",
        "    2009: 4,000",
    ]
    (part,) = rolled(offices[:2], seen("north", 3), seen("south", 4000), **road)
    assert "  south/i: 4,000 metre = 4 kilometre, of which only part counts" in part.explain().splitlines()
    (apart,) = rolled([office("north"), office("south", unit="m", measure="amount")], seen("south", 7), unit=None)
    assert " = " not in apart.explain()


@pytest.mark.parametrize(
    ("asked", "value", "why"),
    [
        ({}, None, "its projects count in different currencies: pass currency= and dated rates="),
        ({"currency": "USD"}, None, "it is in EUR, and no one dated rate turns it into USD"),
        (
            {"currency": "USD", "rates": [m.ExchangeRate("EUR", "USD", Decimal("1.5"), on="2009-06-30")]},
            m.Money(Fraction(31, 2), "USD"),
            "",
        ),
    ],
)
def test_money_of_projects(asked, value, why) -> None:
    """Dollars and euros of two projects are refused without a dated rate, and the reason says what is to be given."""
    offices = [office("north", **MONEY), office("south", **MONEY)]
    figures = seen("north", m.Money(5, "USD")), seen("south", m.Money(7, "EUR"))
    (total,) = rolled(offices, *figures, **MONEY, asked=asked)

    assert (total.value, total.why) == (m.Missing.UNKNOWN if value is None else value, why)
    assert (total.reported, total.expected) == (1 if "EUR" in why else 2, 2)


def test_a_dispute_within_a_project() -> None:
    """Where sources of the north differ so does the total, by as much."""
    figures = seen("north", 5, source="a"), seen("north", 6, source="b"), seen("south", 7)
    (total,) = rolled([office("north"), office("south")], *figures)

    assert (total.value, total.bounds, total.why) == (m.Missing.DISPUTED, (12, 13), "sources differ")
    assert [figure.value for figure, _ in total.left_out] == [5, 6]


def test_cells_of_projects() -> None:
    """Women add to women, and men to men."""
    figures = [
        seen(project, number, cell={"gender": gender})
        for project, numbers in (("north", (1, 20)), ("south", (300, 4000)))
        for gender, number in zip(("female", "male"), numbers, strict=True)
    ]

    assert [total.value for total in rolled([office("north"), office("south")], *figures)] == [4321, 301, 4020]


def test_what_contributes_to_nothing() -> None:
    """An indicator that names none of the library is told, and is not lost."""
    offices = [office("north"), office("south", contributes_to=[])]
    totals = rolled(offices, seen("north", 5), seen("south", 7))

    assert totals[0].value == 5
    assert totals.refused == (("south/i", "it contributes to no indicator of the library"),)
    assert "it contributes to no indicator of the library" in str(totals)


def test_without_a_library_nothing_is_added() -> None:
    """Nobody said that two projects count one thing, whatever their indicators are called."""
    offices = [office("north", contributes_to=[]), office("south", contributes_to=[])]
    portfolio = m.Portfolio("p", frameworks=offices)
    totals = m.roll_up(portfolio, m.Observations([seen("north", 5), seen("south", 7)]), over=["project"])

    assert list(totals) == []
    assert totals.refused == (
        ("north/i", "it contributes to none, since the portfolio has no library"),
        ("south/i", "it contributes to none, since the portfolio has no library"),
    )


def test_projects_side_by_side() -> None:
    """Over time alone each project keeps its own totals, with its name."""
    totals = rolled([office("north"), office("south")], seen("north", 5), seen("south", 7), over=["time"])

    assert [(total.project, total.value) for total in totals] == [("north", 5), ("south", 7)]
    assert totals.of("i", project="south").value == 7
    assert str(totals[0]) == "i (north, 2009): 5 event"


def test_nothing_reported_or_handed_over() -> None:
    """Nobody has reported of two, and that is not the same as not having been asked."""
    offices = [office("north"), office("south")]
    reported = rolled(offices)[0]
    portfolio = m.Portfolio("p", frameworks=offices, library=m.IndicatorLibrary("l", indicators=[m.Indicator("held")]))
    unasked = m.roll_up(portfolio, None, over=["project"])[0]

    assert (reported.value, reported.reported, reported.expected) == (m.Missing.NOT_REPORTED, 0, 2)
    assert (unasked.value, unasked.why) == (m.Missing.UNKNOWN, "no observations were handed over")


def test_two_projects_of_two_years() -> None:
    """What two projects did in two years is of both years."""
    (total,) = rolled(
        [office("north"), office("south")], seen("north", 5, "2008"), seen("south", 7), over=("time", "project")
    )

    assert (total.value, total.period) == (12, m.Period.parse("2008/2009"))


def test_what_no_project_has_to_report_yet() -> None:
    """Where nothing is due of any project, the total is of the days that figures will speak for."""
    offices = office("north"), office("south")
    figures = [seen(project, m.Missing.NOT_DUE) for project in ("north", "south")]

    (found,) = rolled(offices, *figures, over=("project", "time"))

    assert (found.value, found.period) == (m.Missing.UNKNOWN, m.Period.parse("2009"))


@pytest.mark.parametrize(
    ("over", "into", "value"),
    [
        (("project",), {}, m.Missing.UNKNOWN),
        (("project", "time"), {"time": "year"}, m.Missing.UNKNOWN),
        (("project", "time"), {}, 12),
    ],
)
def test_what_is_new_in_a_year_and_all_so_far(over, into, value) -> None:
    """What is new in a year and a total so far differ in each step of time, and come to the same over all time."""
    offices = office("north"), office("south", accumulation="cumulative")

    (found,) = rolled(offices, seen("north", 5), seen("south", 7), over=over, asked={"into": into}, accumulation=None)

    assert found.value == value
    assert ("accumulation" in found.why) is (value is m.Missing.UNKNOWN)


def test_one_project_reports_of_those_that_are_not_to_be_added() -> None:
    """Where no project is to be added, one that has reported is enough for it to be said that there is no total."""
    offices = office("north", how="not additive"), office("south", how="not additive")

    (found,) = rolled(offices, seen("north", 5))

    assert (found.value, found.why) == (m.Missing.UNKNOWN, "none of what was reported can be added")


def test_the_unit_of_the_library_is_the_one_that_all_are_told_in() -> None:
    """Two projects that measure in kilometres are told in metres where the library does so."""
    offices = [office(code, measure="amount", unit="km") for code in ("north", "south")]

    (found,) = rolled(offices, seen("north", 5), seen("south", 7), measure="amount", unit="m")

    assert (found.value, found.unit) == (12_000, m.Indicator("x", unit="m").unit)


HECTARES, SQUARE_METRES, KILOGRAMS = m.Amount(5, "hectare"), m.Amount(5000, "m**2"), m.Amount(7, "kg")
LEFT_OPEN = "some of its projects leave open in which unit: give it to the indicator of the library"
IN_DIFFERENT_UNITS = "its projects count in different units: write one for the indicator of the library"


@pytest.mark.parametrize("measure", ["amount", "count"])
@pytest.mark.parametrize(
    ("library", "units", "values", "value", "unit", "why"),
    [
        (None, [None, None], [HECTARES, SQUARE_METRES], m.Missing.UNKNOWN, None, IN_DIFFERENT_UNITS),
        (None, [None, None], [HECTARES, KILOGRAMS], m.Missing.UNKNOWN, None, IN_DIFFERENT_UNITS),
        (None, [None, None], [HECTARES, HECTARES], 10, "hectare", ""),
        (None, ["hectare", None], [5, 7], m.Missing.UNKNOWN, None, LEFT_OPEN),
        ("hectare", [None, None], [HECTARES, SQUARE_METRES], Fraction(11, 2), "hectare", ""),
        ("hectare", [None, None], [HECTARES, 7], 12, "hectare", ""),
        ("hectare", [None, None], [HECTARES, KILOGRAMS], m.Missing.UNKNOWN, "hectare",
         "south/i: 'kg' cannot be turned into 'hectare': they measure different things."),
    ],
)  # fmt: skip
def test_units_that_differ_are_never_added(measure, library, units, values, value, unit, why) -> None:
    """Hectares and kilograms are no sum, and five and five thousand of two units are not 5,005 of none."""
    offices = [office(code, measure=measure, unit=own) for code, own in zip(("north", "south"), units, strict=True)]
    figures = [seen(code, each) for code, each in zip(("north", "south"), values, strict=True)]
    total = rolled(offices, *figures, measure=measure, unit=library)[0]

    assert (total.value, total.unit, total.why) == (value, unit, why)


def test_two_units_and_none_of_the_library() -> None:
    """What turns into hectares is turned into what the library says, and where it says nothing nobody chooses."""
    offices = [office("north", measure="amount", unit="hectare"), office("south", measure="amount", unit="m**2")]
    total = rolled(offices, seen("north", 5), seen("south", 5000), measure="amount", unit=None)[0]

    assert (total.value, total.unit, total.why) == (m.Missing.UNKNOWN, None, IN_DIFFERENT_UNITS)


def test_a_least_area_turned_into_another_unit() -> None:
    """At least five thousand square metres are at least half a hectare."""
    area = {"measure": "amount", "unit": "hectare"}
    offices = [office("north", **area), office("south", **{**area, "unit": "m**2"})]
    (total,) = rolled(offices, seen("north", 5), seen("south", 5000, qualifier="at least"), **area)

    assert (total.value, total.bounds, total.shown()) == (Fraction(11, 2), (Fraction(11, 2), None), "at least 5.5")


def test_events_and_items_without_a_unit_of_the_library() -> None:
    """Where the library leaves the unit open, what two projects count in their own ways is said, and not added."""
    (total,) = rolled([office("north"), office("south", unit="item")], seen("north", 5), seen("south", 7), unit=None)

    assert total.why == "north/i: it differs from south/i in unit: event, and item there"


@pytest.mark.parametrize("library", [None, "hectare"])
def test_what_is_listed_may_be_in_any_unit(library) -> None:
    """What people tell is put side by side as they told it, hectares beside kilograms."""
    told = {"measure": "narrative", "unit": None}
    offices = [office("north", **told), office("south", **told)]
    (total,) = rolled(offices, seen("north", HECTARES), seen("south", KILOGRAMS), measure="narrative", unit=library)

    assert (total.value, total.why) == ((HECTARES, KILOGRAMS), "")


def test_money_of_which_nothing_was_reported() -> None:
    """Of money that nobody reported nobody can say that it is in different currencies."""
    (total,) = rolled([office("north", **MONEY)], seen("north", m.Missing.NOT_REPORTED), **MONEY)

    assert (total.value, total.why) == (m.Missing.UNKNOWN, "")
