"""Whether totals are the sum of what makes them up, with nobody in it twice."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

import mande as m


def persons(code: str = "reached", **fields: object) -> m.Indicator:
    """Return a count of persons."""
    return m.Indicator(code, **{"unit": "person", **fields})


def plan(*indicators: m.Indicator, **fields: object) -> m.Framework:
    """Return a plan with an output that these indicators count."""
    return m.Framework("office", outputs=[m.Output("work", indicators=indicators)], **fields)


def seen(value: object, period: str | None = "2009", code: str = "reached", **fields: object) -> m.Observation:
    """Return a figure of 2009."""
    return m.Observation(code, value, period, **fields)


# --- Declared sums ------------------------------------------------------------------------------------

PARTED = plan(*map(persons, ("reached", "women", "men")), relations=[m.Sum("reached", parts=["women", "men"])])


def parted(whole: object, women: object, men: object, **fields: object) -> list[m.Observation]:
    """Return a whole and its two parts."""
    return [seen(whole, **fields), seen(women, code="women", **fields), seen(men, code="men", **fields)]


@pytest.mark.parametrize(
    ("whole", "women", "men"),
    [
        (10, 4, 6),
        (0, 0, 0),
        (Decimal("10.1"), Decimal("4.0"), Decimal("6.0")),
        (Decimal("10.15"), Decimal("4.05"), Decimal("6.1")),
    ],
)
def test_sums_that_are_right(ask, whole, women, men):
    """A sum that is right, of true zeros too, or right but for the rounding of each part, is not told."""
    assert not ask("MND501", PARTED, *parted(whole, women, men))


def test_rounding_explains_only_so_much(ask):
    """Three numbers of one decimal explain a difference of 0.15, and not of 0.2."""
    assert ask("MND501", PARTED, *parted(Decimal("10.2"), Decimal("4.0"), Decimal("6.0")))
    assert ask("MND501", PARTED, *parted(11, 4, 6))


def test_a_tolerance_that_is_set(ask):
    """Whoever sets a tolerance allows so much of the larger number, and is told so."""
    rule = next(rule for rule in m.CATALOGUE if rule.code == "MND501")
    lenient = attrs.evolve(rule, thresholds={"tolerance": Decimal("0.1"), "about": 0})
    figures = m.Observations(parted(11, 4, 6))

    assert m.reconcile(PARTED, figures, rules=[rule])
    assert not m.reconcile(PARTED, figures, rules=[lenient])
    assert "MND501 parts-not-equal-total: tolerance = 0.1, about = 0" in str(
        m.reconcile(PARTED, figures, rules=[lenient])
    )


def test_a_part_without_a_figure(verdict):
    """Where a part has no figure nobody can tell, unless the others are more than the whole already."""
    assert verdict("MND501", PARTED, seen(10), seen(4, code="women")) is m.Verdict.CANNOT_TELL
    assert verdict("MND501", PARTED, seen(10), seen(11, code="women")) is m.Verdict.FIRED
    assert verdict("MND501", PARTED, seen(10)) is m.Verdict.NOT_APPLICABLE


def test_parts_that_are_not_known(verdict):
    """What a sum leaves for a part that is not known is never held against that sum, nor one gap filled by another."""
    gaps = [seen(m.Missing.UNKNOWN, code=code) for code in ("women", "men")]

    assert verdict("MND501", PARTED, seen(10), gaps[0], seen(6, code="men")) is m.Verdict.CANNOT_TELL
    assert verdict("MND501", PARTED, seen(10), *gaps) is m.Verdict.CANNOT_TELL


def test_a_sum_of_words_or_of_two_currencies(verdict):
    """What is no number, or of two kinds, cannot be added."""
    money = plan(
        *(m.Indicator(code, measure="money") for code in ("reached", "women", "men")),
        relations=[m.Sum("reached", parts=["women", "men"])],
    )

    assert verdict("MND501", PARTED, *parted("ten", 4, 6)) is m.Verdict.CANNOT_TELL
    assert verdict("MND501", money, *parted(m.Money(9, "EUR"), m.Money(4, "USD"), m.Money(5, "EUR"))) is (
        m.Verdict.CANNOT_TELL
    )
    assert verdict("MND501", money, *parted(m.Money(8, "EUR"), m.Money(4, "EUR"), m.Money(5, "EUR"))) is m.Verdict.FIRED


def test_a_part_of_each_year_is_added_over_the_years(fires):
    """Returns of three years make up those returned so far: 3 + 14 + 19 are 36, and not 35."""
    programme = plan(
        persons("so-far", accumulation="cumulative"),
        persons("returns", accumulation="incremental"),
        relations=[m.Sum("so-far", parts=["returns"])],
    )
    years = [seen(n, str(year), "returns") for year, n in zip((2007, 2008, 2009), (3, 14, 19), strict=True)]

    found = fires("MND501", programme, seen(35, "2007/2009", "so-far"), *years)

    assert found.message.startswith("so-far (2007-01/2009-12) is 35 (source not recorded); its parts, 3 + 14 + 19 = 36")


def test_each_stated_total_by_itself(ask):
    """Of 35 in one source and 36 in another, one is the sum of the years and the other that of the statuses."""
    programme = plan(
        persons("so-far", accumulation="cumulative"),
        persons("returns", accumulation="incremental"),
        *map(persons, ("supported", "waiting")),
        relations=[m.Sum("so-far", parts=["returns"]), m.Sum("so-far", parts=["supported", "waiting"])],
    )
    years = [
        seen(n, str(year), "returns", source=f"final-{year}")
        for year, n in zip((2007, 2008, 2009), (3, 14, 19), strict=True)
    ]
    statuses = [seen(n, "2007/2009", code, source="final-2009") for code, n in (("supported", 25), ("waiting", 10))]
    told = [seen(35, "2007/2009", "so-far", source="final-2009"), seen(36, "2007/2009", "so-far", source="norad")]

    assert [(each.expected, each.found) for each in ask("MND501", programme, *told, *years, *statuses)] == [
        (35, 36),
        (36, 35),
    ]
    assert not ask("MND501", programme, told[0], *statuses)
    assert not ask("MND501", programme, told[1], *years)


def test_each_stated_part_by_itself(ask):
    """Where one part stands as 4 and as 5, only with one of them does the sum come out."""
    figures = *parted(10, 4, 6, source="report"), seen(5, code="women", source="visit")

    (found,) = ask("MND501", PARTED, *figures)

    assert (found.found, found.arithmetic) == (11, "5 + 6 = 11, against 10")


def test_a_correction_stands_for_what_it_corrects(ask):
    """A revised part is added, and not what it revises; a preliminary whole gives way to the last one."""
    revised = seen(4, code="women", status="revised")
    last = seen(10), seen(9, status="preliminary")

    assert not ask("MND501", PARTED, *last, seen(3, code="women"), revised, seen(6, code="men"))


def test_very_many_statements_are_one_range(verdict):
    """Where one source states everything in several ways, whatever is within reach of all of them passes."""
    women = [seen(n, code="women") for n in range(4, 9)]
    men = [seen(n, code="men") for n in range(6, 11)]

    assert verdict("MND501", PARTED, seen(13), *women, *men) is m.Verdict.PASSED
    assert verdict("MND501", PARTED, seen(19), *women, *men) is m.Verdict.FIRED


def test_a_part_with_a_year_missing(verdict):
    """Where the years of a part leave some days out, nobody can tell what the rest comes to."""
    programme = plan(
        persons("so-far"),
        persons("returns", accumulation="incremental"),
        relations=[m.Sum("so-far", parts=["returns"])],
    )
    years = seen(3, "2007", "returns"), seen(14, "2009", "returns")

    assert verdict("MND501", programme, seen(35, "2007/2009", "so-far"), *years) is m.Verdict.CANNOT_TELL


# --- Places -------------------------------------------------------------------------------------------

PLACES = [
    m.Place("BD"),
    m.Place("dhaka", within="BD"),
    m.Place("khulna", within="BD"),
    m.Place("tala", within="khulna"),
]
COUNTRY = plan(persons(), places=PLACES)


def at_places(**numbers: int) -> list[m.Observation]:
    """Return a figure for each place."""
    return [seen(n, place=place) for place, n in numbers.items()]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ({"BD": 10, "dhaka": 4, "khulna": 6}, m.Verdict.PASSED),
        ({"BD": 10, "dhaka": 4, "tala": 6}, m.Verdict.PASSED),
        ({"BD": 10, "dhaka": 4, "khulna": 5}, m.Verdict.FIRED),
        ({"BD": 10, "dhaka": 4, "khulna": 7}, m.Verdict.FIRED),
        ({"BD": 10, "dhaka": 4}, m.Verdict.CANNOT_TELL),
        ({"BD": 10, "dhaka": 11}, m.Verdict.FIRED),
        ({"BD": 10, "dhaka": 4, "khulna": 6, "tala": 6}, m.Verdict.PASSED),
        ({"BD": 10, "dhaka": 4, "khulna": 6, "tala": 5}, m.Verdict.FIRED),
        ({"dhaka": 4, "khulna": 6}, m.Verdict.NOT_APPLICABLE),
    ],
)
def test_places_make_up_the_place_around_them(verdict, numbers, expected):
    """All districts make up the country; some of them are at most as much, and nothing is added twice."""
    assert verdict("MND501", COUNTRY, *at_places(**numbers)) is expected


def test_a_figure_of_everywhere(verdict):
    """A figure without a place is of all places."""
    assert verdict("MND501", COUNTRY, seen(10), seen(9, place="BD")) is m.Verdict.FIRED
    assert verdict("MND501", COUNTRY, seen(10), seen(10, place="BD")) is m.Verdict.PASSED


def test_an_extract_may_not_name_every_place(verdict):
    """In an extract, the places that were read may not be all there are."""
    read = plan(persons(), places=PLACES, basis="extract")

    assert verdict("MND501", read, *at_places(BD=10, dhaka=4, khulna=5)) is m.Verdict.CANNOT_TELL
    assert verdict("MND501", read, *at_places(BD=10, dhaka=4, khulna=7)) is m.Verdict.FIRED


def test_what_may_be_negative_needs_all_places(verdict):
    """A loss in one place may make up for more elsewhere."""
    money = plan(m.Indicator("reached", measure="money"), places=PLACES)
    some = [seen(m.Money(n, "USD"), place=place) for place, n in {"BD": -10, "dhaka": -4}.items()]

    assert verdict("MND501", money, *some) is m.Verdict.CANNOT_TELL


def test_a_correction_of_a_place_stands_for_it(verdict):
    """A district that its source corrected is added as corrected, and so is the country."""
    districts = [seen(4, place="dhaka"), seen(6, place="khulna")]
    more, less = seen(7, place="khulna", status="revised"), seen(10, place="BD", status="revised")

    assert verdict("MND501", COUNTRY, seen(11, place="BD"), *districts) is m.Verdict.FIRED
    assert verdict("MND501", COUNTRY, seen(11, place="BD"), *districts, more) is m.Verdict.PASSED
    assert verdict("MND501", COUNTRY, seen(11, place="BD"), less, *districts) is m.Verdict.PASSED
    assert verdict("MND501", COUNTRY, seen(11, place="BD"), less, *districts, more) is m.Verdict.FIRED


@pytest.mark.parametrize(("word", "told"), [("over", "some missing."), ("under", "some too many.")])
def test_a_word_before_a_total_says_which_way_its_parts_differ(fires, word, told):
    """Where over 10 were reached and the parts are 10, something is missing; where under 10 were, there is too much."""
    whole, *parts = parted(10, 4, 6)

    assert fires("MND501", PARTED, attrs.evolve(whole, qualifier=word), *parts).message.endswith(told)


def test_a_sum_in_several_units_is_told_without_what_it_comes_to(fires, ask):
    """A kilometre and 500 metres are not three kilometres, and nothing they come to is told in a unit of its own."""
    road = {"measure": "amount", "unit": "km"}
    programme = m.Framework(
        "f", context=[m.Indicator(code, **road) for code in "tab"], relations=[m.Sum("t", parts=["a", "b"])]
    )
    parts = seen(m.Amount(1, "km"), code="a"), seen(m.Amount(500, "m"), code="b")

    found = fires("MND501", programme, seen(3, code="t"), *parts)
    assert "its parts, 1 km + 500 m (source not recorded): some missing." in found.message
    assert not ask("MND501", programme, seen(Decimal("1.5"), code="t"), *parts)


def test_a_total_of_another_source(verdict):
    """A total and parts that no one source states together are not held against each other."""
    parts = [seen(4, place="dhaka", source="visit"), seen(5, place="khulna", source="visit")]

    assert verdict("MND501", COUNTRY, seen(10, place="BD", source="report"), *parts) is m.Verdict.CANNOT_TELL
    assert verdict("MND501", COUNTRY, seen(10, place="BD", source="visit"), *parts) is m.Verdict.FIRED


def test_shares_and_means_have_no_sum(ask):
    """Percentages of districts, and means, are never added up to those of the country."""
    for fields in ({"measure": "percentage"}, {"statistic": "mean"}):
        assert not ask("MND501", plan(persons(**fields), places=PLACES), *at_places(BD=10, dhaka=4, khulna=70))


# --- Periods ------------------------------------------------------------------------------------------


def over_quarters(year: int, *quarters: int, **fields: object) -> list[m.Observation]:
    """Return a year and as many quarters of it."""
    return [seen(year), *(seen(n, f"2009-Q{place}", **fields) for place, n in enumerate(quarters, start=1))]


NEW = plan(persons(accumulation="incremental", counting="new persons"))
PRESENT = plan(persons(accumulation="incremental", counting="persons present"))
EVENTS = plan(m.Indicator("reached", unit="event", accumulation="incremental"))


@pytest.mark.parametrize(
    ("programme", "figures", "expected"),
    [
        (NEW, over_quarters(10, 1, 2, 3, 4), m.Verdict.PASSED),
        (NEW, over_quarters(11, 1, 2, 3, 4), m.Verdict.FIRED),
        (NEW, over_quarters(9, 1, 2, 3, 4), m.Verdict.FIRED),
        (EVENTS, over_quarters(9, 1, 2, 3, 4), m.Verdict.FIRED),
        (PRESENT, over_quarters(9, 1, 2, 3, 4), m.Verdict.PASSED),
        (PRESENT, over_quarters(4, 1, 2, 3, 4), m.Verdict.PASSED),
        (PRESENT, over_quarters(3, 1, 2, 3, 4), m.Verdict.FIRED),
        (PRESENT, over_quarters(11, 1, 2, 3, 4), m.Verdict.FIRED),
        (EVENTS, over_quarters(10, 1, 2, 3), m.Verdict.CANNOT_TELL),
        (EVENTS, over_quarters(5, 1, 2, 3), m.Verdict.FIRED),
        (EVENTS, [seen(10), seen(9, "2009-01/2009-06"), seen(9, "2009-04/2009-12")], m.Verdict.NOT_APPLICABLE),
        (plan(persons(accumulation="cumulative")), over_quarters(4, 1, 2, 3, 4), m.Verdict.NOT_APPLICABLE),
        (plan(persons(accumulation="snapshot")), over_quarters(4, 1, 2, 3, 4), m.Verdict.NOT_APPLICABLE),
    ],
)
def test_periods_make_up_the_time_around_them(verdict, programme, figures, expected):
    """What is new each quarter adds up to the year; people who are present may be in several quarters."""
    assert verdict("MND501", programme, *figures) is expected


def test_the_largest_part_is_the_least_there_can_be(fires):
    """Where people may be in several periods, a total below one of them is told with that one."""
    assert fires("MND501", PRESENT, *over_quarters(3, 1, 2, 3, 4)).message == (
        "reached (2009) is 3 (source not recorded); its periods, 4 (source not recorded): 1 too many."
    )


def test_those_carried_over_are_taken_off(verdict, fires):
    """Quarters of which some people are said to be in two make up a year of fewer people."""
    quarters = over_quarters(0, 1, 2, 3, 4, carried_over=1)[1:]

    assert verdict("MND501", NEW, seen(6), *quarters) is m.Verdict.PASSED
    assert fires("MND501", NEW, seen(7), *quarters).arithmetic == "1 + 2 + 3 + 4 - 4 carried over = 6, against 7"
    assert verdict("MND501", NEW, seen(10), *quarters) is m.Verdict.NOT_APPLICABLE
    assert fires("MND504", NEW, seen(10), *quarters).message == (
        "reached (2009) is 10 (source not recorded), the sum of 1 + 2 + 3 + 4 = 10 (source not recorded), with 4 who "
        "are in two: 6 people."
    )


def test_carried_over_and_of_another_source(verdict):
    """Who is in two periods is told only where one source states both, and the whole."""
    figures = seen(37, "2008/2009", source="a"), seen(18, "2008"), seen(19, carried_over=4)

    assert verdict("MND504", NEW, *figures) is m.Verdict.CANNOT_TELL


def test_cohorts_with_people_in_two(fires, ask):
    """A total of two cohorts that counts those again who are in both is told."""
    cohorts = [m.Cohort("one", entered=75, indicators=["reached"]), m.Cohort("two", entered=77, indicators=["reached"],
        carried_over=5, source="final", at="L1960")]  # fmt: skip

    found = fires("MND504", plan(persons()), seen(152), cohorts=cohorts)

    assert (found.expected, found.found, found.difference) == (147, 152, 5)
    assert "75 + 77 = 152 (source not recorded; final, L1960)" in found.message
    assert not ask("MND504", plan(persons()), seen(147), cohorts=cohorts)
    assert not ask("MND504", plan(persons()), seen(152), cohorts=cohorts[:1])


def test_a_cohort_of_unknown_size(verdict):
    """Where it is not known how many entered, nothing can be added."""
    cohorts = [
        m.Cohort("one", indicators=["reached"]),
        m.Cohort("two", entered=77, indicators=["reached"], carried_over=5),
    ]

    assert verdict("MND504", plan(persons()), seen(152), cohorts=cohorts) is m.Verdict.CANNOT_TELL


# --- Reporters ----------------------------------------------------------------------------------------

REPORTED = plan(persons(), monitoring=m.MonitoringPlan(reporters=["a", "b"]))
EVENTS_REPORTED = plan(m.Indicator("reached", unit="event"), monitoring=m.MonitoringPlan(reporters=["a", "b"]))


def by_reporters(total: int, **numbers: int) -> list[m.Observation]:
    """Return a total and what each reporter says."""
    return [seen(total), *(seen(n, reporter=reporter) for reporter, n in numbers.items())]


@pytest.mark.parametrize(
    ("programme", "figures", "expected"),
    [
        (REPORTED, by_reporters(56, a=31, b=25), m.Verdict.NOT_APPLICABLE),
        (REPORTED, by_reporters(57, a=31, b=25), m.Verdict.FIRED),
        (REPORTED, by_reporters(57, a=31), m.Verdict.CANNOT_TELL),
        (EVENTS_REPORTED, by_reporters(49, a=31, b=25), m.Verdict.FIRED),
        (EVENTS_REPORTED, by_reporters(56, a=31, b=25), m.Verdict.PASSED),
        (plan(m.Indicator("reached", unit="event")), by_reporters(57, a=31, b=25), m.Verdict.CANNOT_TELL),
    ],
)
def test_reporters_make_up_all_that_is_reported(verdict, programme, figures, expected):
    """Events add up over all who report; people may be with several of them, and MND505 asks about that."""
    assert verdict("MND501", programme, *figures) is expected


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ({("a", "dhaka"): 4, ("b", "khulna"): 6}, m.Verdict.PASSED),
        ({("a", "dhaka"): 4, ("b", "khulna"): 7}, m.Verdict.FIRED),
        ({("a", "dhaka"): 4, ("b", "tala"): 5}, m.Verdict.FIRED),
        ({("a", "dhaka"): 4}, m.Verdict.CANNOT_TELL),
        ({("a", "dhaka"): 4, ("b", "khulna"): 6, ("b", "tala"): 6}, m.Verdict.PASSED),
        ({("a", "BD"): 4, ("a", "dhaka"): 4, ("b", "BD"): 6}, m.Verdict.PASSED),
    ],
)
@pytest.mark.parametrize("around", [None, "BD"])
def test_each_partner_reports_its_own_district(verdict, around, figures, expected):
    """What partners say of their districts makes up the country, and nothing of one partner is added twice."""
    programme = plan(
        m.Indicator("reached", unit="event"), places=PLACES, monitoring=m.MonitoringPlan(reporters=["a", "b"])
    )
    parts = [seen(n, reporter=reporter, place=place) for (reporter, place), n in figures.items()]

    assert verdict("MND501", programme, seen(10, place=around), *parts) is expected


def test_partners_of_another_source(verdict):
    """What partners say is held against a total that the same source states."""
    figures = seen(49, source="office"), seen(31, reporter="a"), seen(25, reporter="b")

    assert verdict("MND505", REPORTED, *figures) is m.Verdict.CANNOT_TELL


# --- Partners -----------------------------------------------------------------------------------------

NGOS = [m.Dimension("ngo", "", ["justice", "cosudow"], exclusive=False)]
REFERRED = plan(persons(), dimensions=NGOS, partners=[m.Partner("justice"), m.Partner("cosudow")])


def referred(total: int, justice: int, cosudow: int, period: str = "2009", **fields: object) -> list[m.Observation]:
    """Return how many were referred in 2009, and to each of two partners in a period."""
    return [
        seen(total, **fields),
        seen(justice, period, cell="ngo=justice", **fields),
        seen(cosudow, period, cell="ngo=cosudow", **fields),
    ]


def test_referrals_to_partners_are_more_than_people(fires):
    """56 referrals of 49 people, to partners that some were sent between: both numbers are told."""
    found = fires("MND505", REFERRED, *referred(49, 31, 25, "2009-05/2009-10", source="table", at="L2843"))

    assert found.message == (
        "reached (2009) is 49 (table, L2843); its partners count 25 + 31 = 56 (table, L2843), 7 more: "
        "some are with several."
    )
    assert (found.expected, found.found, found.difference, found.severity) == (49, 56, 7, "minor")


@pytest.mark.parametrize(
    ("programme", "figures", "expected"),
    [
        (REFERRED, referred(56, 31, 25), m.Verdict.PASSED),
        (REFERRED, referred(60, 31, 25, "2009-05/2009-10"), m.Verdict.CANNOT_TELL),
        (REFERRED, referred(49, 31, 25, "2009-05/2010-10"), m.Verdict.NOT_APPLICABLE),
        (plan(persons(), dimensions=NGOS), referred(49, 31, 25), m.Verdict.NOT_APPLICABLE),
        (attrs.evolve(REFERRED, outputs=[m.Output("work", indicators=[persons(accumulation="snapshot")])]),
         referred(49, 31, 25, "2009-05/2009-10"), m.Verdict.NOT_APPLICABLE),
        (attrs.evolve(REFERRED, dimensions=[attrs.evolve(NGOS[0], exclusive=True)]), referred(49, 31, 25),
         m.Verdict.NOT_APPLICABLE),
        (attrs.evolve(REFERRED, outputs=[m.Output("work", indicators=[m.Indicator("reached", unit="event")])]),
         referred(49, 31, 25), m.Verdict.NOT_APPLICABLE),
    ],
)  # fmt: skip
def test_a_breakdown_by_partners(verdict, programme, figures, expected):
    """Only partners are held to the people, over days among theirs; other categories that overlap are left alone."""
    assert verdict("MND505", programme, *figures) is expected


# --- Sums of people -----------------------------------------------------------------------------------


def added(*parts: m.Indicator, **fields: object) -> m.Framework:
    """Return a plan in which people are said to be the sum of these."""
    return plan(persons(), *parts, relations=[m.Sum("reached", parts=[each.code for each in parts])], **fields)


OVERLAP = [m.Population("trainees", overlaps=["clients"]), m.Population("clients")]


@pytest.mark.parametrize(
    ("programme", "expected"),
    [
        (added(persons("women"), persons("men")), m.Verdict.PASSED),
        (added(persons("women"), m.Indicator("calls", unit="call")), m.Verdict.FIRED),
        (added(persons("women"), persons("visits", counting="contacts")), m.Verdict.FIRED),
        (added(persons("a", population="trainees"), persons("b", population="clients"), populations=OVERLAP),
         m.Verdict.FIRED),
        (added(persons("a", population="trainees"), persons("b", population="trainees"), populations=OVERLAP),
         m.Verdict.PASSED),
        (added(persons("women"), m.Indicator("men")), m.Verdict.CANNOT_TELL),
    ],
)  # fmt: skip
def test_services_are_no_people(programme, expected):
    """A sum of people adds people, and none of them twice; whether it may be is asked of the plan alone."""
    assert m.reconcile(programme).verdicts["MND513", "reached"] is expected


def test_how_many_people_there_may_be(fires):
    """People who may be in several parts are from the largest part to the sum."""
    programme = added(persons("a", population="trainees"), persons("b", population="clients"), populations=OVERLAP)

    found = fires("MND513", programme, seen(140), seen(75, code="a"), seen(65, code="b", at="L9"))

    assert "a and b: between 75 and 140 people, by 75 + 65 (L9)" in found.message
    assert m.reconcile(programme).verdicts["MND501", "office"] is m.Verdict.CANNOT_TELL


def test_a_sum_of_services_is_asked_about_once(verdict):
    """Where parts count services, it is told that they cannot be added, and not that they do not add up."""
    programme = added(persons("women"), m.Indicator("calls", unit="call"))

    assert (
        verdict("MND501", programme, seen(9), seen(4, code="women"), seen(9, code="calls")) is m.Verdict.NOT_APPLICABLE
    )


def test_a_year_is_made_of_its_own_quarters(fires):
    """What was done in another year is no part of this one, however many quarters this one has."""
    programme = plan(m.Indicator("held", unit="event", accumulation="incremental"))
    quarters = [seen(5, f"2009-Q{quarter}", "held") for quarter in (1, 2, 3, 4)]

    found = fires("MND501", programme, seen(7, "2008", "held"), *quarters, seen(21, "2009", "held"))

    assert (found.expected, found.found) == (21, 20)


def test_parts_without_a_whole(verdict):
    """A sum of which nobody reports the whole is not asked about."""
    assert verdict("MND501", PARTED, *parted(9, 4, 5)[1:]) is m.Verdict.NOT_APPLICABLE


def test_every_indicator_of_cohorts_is_asked_about(verdict):
    """One indicator of a single cohort does not hide the next one, whose two cohorts share people."""
    programme = plan(persons("a"), persons("reached"))
    cohorts = [
        m.Cohort("one", entered=6, carried_over=0, indicators=["a", "reached"]),
        m.Cohort("two", entered=4, carried_over=2, indicators=["reached"]),
    ]

    assert verdict("MND504", programme, seen(10), cohorts=cohorts) is m.Verdict.FIRED
    assert verdict("MND504", programme, seen(8), cohorts=cohorts) is m.Verdict.PASSED


def test_what_hides_no_cohort_of_another_indicator(ask):
    """Indicators whose cohorts tell nothing hide no other, in whatever order they come; those told come by code."""
    programme = plan(*map(persons, ("a", "b", "c", "d")))
    of = {code: [m.Cohort(f"{code}-one", entered=6, indicators=[code])] for code in "abcd"}
    of["a"].append(m.Cohort("a-two", entered=m.Missing.WITHHELD, carried_over=2, indicators=["a"]))
    of["b"].append(m.Cohort("b-two", carried_over=2, indicators=["b"]))
    of["c"].append(m.Cohort("c-two", entered=4, carried_over=2, indicators=["c"]))
    of["d"].append(m.Cohort("d-two", entered=4, carried_over=1, indicators=["d"]))
    figures = [seen(10, code=code) for code in "abcd"]

    for codes in ("abcd", "dcba", "bdac"):
        found = ask("MND504", programme, *figures, cohorts=[cohort for code in codes for cohort in of[code]])
        assert [(each.subject, each.expected) for each in found] == [("c", 8), ("d", 9)]
        assert [(each.subject, each.verdict) for _, each in found.verdicts.judgements() if each.subject in "ab"] == [
            ("a", m.Verdict.CANNOT_TELL),
            ("b", m.Verdict.CANNOT_TELL),
        ]


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (seen(10), m.Verdict.FIRED),
        (seen(10, None), m.Verdict.FIRED),
        (seen(10, "2008/2009"), m.Verdict.FIRED),
        (seen(10, "2008"), None),
        (seen(10, "2009-01/2009-06"), None),
        (seen(10, cell={"gender": "female"}), None),
        (seen(m.Missing.UNKNOWN), None),
    ],
)
def test_which_total_cohorts_make_up(ask, figure, expected):
    """A total of everyone, whose days hold those of every cohort as far as these are known, is made of them."""
    cohorts = [
        m.Cohort("one", entered=6, period="2009-01/2009-06", indicators=["reached"]),
        m.Cohort("two", entered=4, period="2009-07/2009-12", carried_over=2, indicators=["reached"]),
    ]

    found = ask("MND504", plan(persons(), dimensions=[m.GENDER]), figure, cohorts=cohorts)

    assert [each.verdict for _, each in found.verdicts.judgements()] == ([expected] if expected else [])


def test_partners_in_words(verdict):
    """What a partner, or the whole, says in words is no number, so that nothing can be told of their sum."""
    assert verdict("MND505", REFERRED, *referred(42, "some", 25)) is m.Verdict.CANNOT_TELL
    assert verdict("MND505", REFERRED, *referred("some", 31, 25)) is m.Verdict.CANNOT_TELL
    assert verdict("MND505", REFERRED, *referred(56, 31, 25)) is m.Verdict.PASSED


@pytest.mark.parametrize(
    ("year", "quarters", "expected"),
    [
        (10, (4, 4, 4), m.Verdict.PASSED),
        (6, (4, 4, 4), m.Verdict.PASSED),
        (12, (4, 4, 4), m.Verdict.NOT_APPLICABLE),
        (13, (4, 4, 4), m.Verdict.CANNOT_TELL),
        (10, (4, 4, 4, 4), m.Verdict.FIRED),
        (8, (4, 4, 4, 4), m.Verdict.PASSED),
        (7, (4, 4, 4, 4), m.Verdict.FIRED),
    ],
)
def test_those_carried_over_where_a_quarter_is_missing(verdict, year, quarters, expected):
    """Of three quarters, with some in two of them, the fourth may make up any year that is no more than their sum."""
    figures = over_quarters(year, *quarters, carried_over=2)

    assert verdict("MND501", NEW, *figures) is expected


@pytest.mark.parametrize(
    ("whole", "part", "expected"),
    [
        (None, "2009", m.Verdict.NOT_APPLICABLE),
        ("2009", None, m.Verdict.NOT_APPLICABLE),
        (None, None, m.Verdict.FIRED),
        ("2009", "2009-Q1", m.Verdict.FIRED),
        ("2009-Q1", "2009", m.Verdict.NOT_APPLICABLE),
    ],
)
def test_partners_of_other_days(verdict, whole, part, expected):
    """What was counted at partners lies within a whole of the same days, or of more; of no day nobody knows."""
    figures = [seen(42, whole), seen(31, part, cell="ngo=justice"), seen(25, part, cell="ngo=cosudow")]

    assert verdict("MND505", REFERRED, *figures) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"status": "preliminary", "value": 9}, {"value": 10}, m.Verdict.PASSED),
        ({"value": 9}, {"status": "revised", "value": 10}, m.Verdict.PASSED),
        ({"status": "preliminary", "value": 10}, {"value": 9}, m.Verdict.FIRED),
        ({"value": 10}, {"status": "revised", "value": 9}, m.Verdict.FIRED),
        ({"value": 10}, {"value": 9}, m.Verdict.FIRED),
    ],
)
def test_which_of_several_statements_a_sum_is_held_to(verdict, one, other, expected):
    """The last word counts: a final figure before a preliminary one, and a correction before either."""
    wholes = [seen(**one), seen(**other)]

    for order in (wholes, wholes[::-1]):
        assert verdict("MND501", PARTED, *order, *parted(10, 4, 6)[1:]) is expected
