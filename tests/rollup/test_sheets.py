"""Whether each figure is read as what it is, and what cannot be used is set aside with the reason."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

import mande as m
from mande.measures.numbers import Qualifier

FEMALE, MALE = {"gender": "female"}, {"gender": "male"}
CHILD, ADULT = {"age": "0-17"}, {"age": "18+"}
BY_AGE = {"dimensions": [m.GENDER, m.age_bands(0, 18)]}
PERCENTAGE = {"measure": "percentage", "unit": "person"}
MONEY = {"measure": "money", "unit": None}
AMOUNT = {"measure": "amount", "unit": "hectare"}


def left_out(total):
    """Return the figures that are in no total, as they were reported, with the reasons."""
    return [(figure.value, why) for figure, why in total.left_out]


# --- one thing, several figures -----------------------------------------------------------------------


def test_two_sources_that_agree(total, seen) -> None:
    """Two sources that say 5 say 5, and not 10; both stand behind it."""
    found = total(seen(5, "2009", source="a", at="L1"), seen(5, "2009", source="b", at="L2"))

    assert (found.value, found.bounds, found.left_out) == (5, None, ())
    assert found.explain().splitlines()[1:] == ["  2009: 5 [a, L1]", "  2009: 5 [b, L2]"]


def test_two_sources_that_differ(total, seen) -> None:
    """None is chosen: the value is disputed, the bounds are their range, and both are left out."""
    found = total(seen(18, "2009", source="staff"), seen(21, "2009", source="partner"))

    assert (found.value, found.bounds, found.why) == (m.Missing.DISPUTED, (18, 21), "sources differ")
    assert sorted(left_out(found)) == [(18, "sources differ"), (21, "sources differ")]
    assert found.shown() == "disputed: 18 to 21"


def test_one_quarter_in_dispute(total, seen) -> None:
    """A year with a disputed quarter is disputed by as much; the quarters that agree are not left out."""
    found = total(seen(18, "2009-Q1", source="a"), seen(21, "2009-Q1", source="b"), seen(10, "2009-Q2", source="a"))

    assert (found.value, found.bounds) == (m.Missing.DISPUTED, (28, 31))
    assert [value for value, _ in left_out(found)] == [18, 21]


def test_one_category_in_dispute(roll, seen) -> None:
    """Where sources differ on the men, the women are not left out of the total."""
    figures = [seen(60, "2009", cell=FEMALE), seen(40, "2009", cell=MALE, source="a")]
    totals = roll([*figures, seen(45, "2009", cell=MALE, source="b")])

    assert (totals[0].value, totals[0].bounds) == (m.Missing.DISPUTED, (100, 105))
    assert [value for value, _ in left_out(totals[0])] == [40, 45]
    assert totals.of("i", cell=FEMALE).value == 60


def test_the_source_that_is_asked_for(total, seen) -> None:
    """Whoever chooses a source gets its figure, and the others with the reason."""
    figures = seen(18, "2009", source="staff"), seen(21, "2009", source="partner"), seen(30, "2009")
    found = total(*figures, asked={"source": "partner"})

    assert found.value == 21
    assert left_out(found) == [
        (30, "it is from no source, and partner was chosen"),
        (18, "it is from staff, and partner was chosen"),
    ]


def test_one_source_that_says_two_things(total, seen) -> None:
    """One source that says 5 and 8 disputes itself."""
    assert total(seen(5, "2009", source="a"), seen(8, "2009", source="a")).bounds == (5, 8)


def test_the_same_number_in_other_words(total, seen) -> None:
    """About 40 and 40 agree, and all that both say is about 40."""
    found = total(seen(40, "2009", source="a"), seen(40, "2009", source="b", qualifier="about"))

    assert (found.value, found.qualifier) == (40, Qualifier.ABOUT)


def test_other_numbers_in_other_words(total, seen) -> None:
    """At least 40 and 45 differ, and the least of both is all that bounds them."""
    found = total(seen(45, "2009", source="a"), seen(40, "2009", source="b", qualifier="at least"))

    assert (found.value, found.bounds) == (m.Missing.DISPUTED, (40, None))
    assert found.shown() == "disputed: at least 40"


def test_a_revised_figure_takes_the_place_of_its_own_source(total, seen) -> None:
    """What a source has revised is not held against it, and what another says is."""
    old, new = seen(5, "2009", source="a"), seen(8, "2009", source="a", status="revised")
    alone, beside = total(old, new), total(old, new, seen(9, "2009", source="b"))

    assert (alone.value, left_out(alone)) == (8, [(5, "it was revised")])
    assert beside.bounds == (8, 9)


def test_what_was_not_seen(total, seen) -> None:
    """A projection is in no total, and neither are figures of other people."""
    found = total(
        seen(3, "2009"),
        seen(5, "2009", status="projected"),
        seen(7, "2009", population="victims"),
        plan={"populations": [m.Population("victims")]},
    )

    assert found.value == 3
    assert left_out(found) == [
        (5, "it is a projection, and was not seen"),
        (7, "it is of another population, victims"),
    ]


def test_the_indicator_s_own_people(total, seen) -> None:
    """Figures of the population that an indicator is about are its own, named or not."""
    people = {"population": "victims", "plan": {"populations": [m.Population("victims")]}}

    assert total(seen(7, "2009-Q1", population="victims"), seen(3, "2009-Q2"), **people).value == 10


# --- cells --------------------------------------------------------------------------------------------


def test_parts_are_added_and_the_whole_stands_beside_them(roll, seen) -> None:
    """The women and men make the total; what was stated for all is never added to them."""
    totals = roll([seen(99, "2009"), seen(60, "2009", cell=FEMALE), seen(40, "2009", cell=MALE)])

    assert [(str(total.cell), total.shown()) for total in totals] == [
        ("total", "100"),
        ("gender=female", "60"),
        ("gender=male", "40"),
    ]
    assert [figure.value for figure in totals[0].stated] == [99]


def test_those_of_whom_nobody_knows_may_be_missing(roll, seen) -> None:
    """Of 105 people 60 are women and 40 men: of the others nobody said, and they are not taken for none."""
    cells = [seen(60, "2009", cell=FEMALE), seen(40, "2009", cell=MALE)]
    unsaid, said = roll([seen(105, "2009"), *cells]), seen(5, "2009", cell={"gender": "unknown"})

    assert (unsaid[0].value, unsaid[0].shown(), unsaid[0].stated[0].value) == (100, "at least 100", 105)
    assert roll([seen(106, "2009"), *cells, said])[0].shown() == "105"


def test_a_dimension_without_an_unknown_category(roll, seen) -> None:
    """Where every age is known by design, the bands are all there are, whatever else was stated."""
    ages = {"dimensions": [m.age_bands(0, 18, unknown=False)]}
    figures = [seen(105, "2009"), seen(60, "2009", cell=CHILD), seen(40, "2009", cell=ADULT)]

    assert roll(figures, plan=ages)[0].shown() == "100"


def test_a_location_without_a_total_is_counted_once(roll, seen) -> None:
    """A place that gives 6 and 4 and no total adds 10, not 20, and splitting a figure changes no other."""
    totals = roll(
        [
            seen(6, "2009", place="a", cell=FEMALE),
            seen(4, "2009", place="a", cell=MALE),
            seen(60, "2009", place="b", cell=FEMALE),
            seen(40, "2009", place="b", cell=MALE),
        ],
        over=["place"],
    )

    assert [total.value for total in totals] == [110, 66, 44]


def test_side_by_side_without_a_total(roll, seen) -> None:
    """Gender and age that make different totals are in dispute, and neither is chosen."""
    figures = [seen(60, "2009", cell=FEMALE), seen(40, "2009", cell=MALE)]
    ages = [seen(50, "2009", cell=CHILD), seen(49, "2009", cell=ADULT)]
    totals = roll([*figures, *ages], plan=BY_AGE)

    assert (totals[0].value, totals[0].bounds) == (m.Missing.DISPUTED, (99, 100))
    assert len(totals[0].left_out) == 4


def test_side_by_side_with_the_total_of_one(roll, seen) -> None:
    """Where somebody gives the total that gender makes, age is what is not whole."""
    figures = [seen(60, "2009", cell=FEMALE), seen(40, "2009", cell=MALE), seen(100, "2009")]
    ages = [seen(50, "2009", cell=CHILD), seen(49, "2009", cell=ADULT)]
    total = roll([*figures, *ages], plan=BY_AGE)[0]

    assert (total.value, [figure.value for figure in total.stated]) == (100, [100])
    assert total.explain().splitlines()[1:] == [
        "  by age",
        "    2009, age=0-17: 50",
        "    2009, age=18+: 49",
        "  by gender",
        "    2009, gender=female: 60",
        "    2009, gender=male: 40",
        "  stated for the whole, not added: 2009: 100",
    ]


def test_crossed_cells(roll, seen) -> None:
    """Gender by age gives each gender, each age and everyone."""
    cells = [(FEMALE, CHILD, 1), (FEMALE, ADULT, 20), (MALE, CHILD, 300), (MALE, ADULT, 4000)]
    totals = roll([seen(number, "2009", cell={**gender, **age}) for gender, age, number in cells], plan=BY_AGE)

    assert {str(each.cell): each.value for each in totals if len(each.cell) < 2} == {
        "total": 4321,
        "gender=female": 21,
        "gender=male": 4300,
        "age=0-17": 301,
        "age=18+": 4020,
    }


def test_those_not_known_are_part_of_everyone(roll, seen) -> None:
    """Whose gender is not known is counted in the total, and nowhere else."""
    totals = roll([seen(60, "2009", cell=FEMALE), seen(5, "2009", cell={"gender": "unknown"})])

    assert [each.value for each in totals] == [65, 60, 5]


def test_one_category_alone_makes_no_total(roll, seen) -> None:
    """Sixty women say nothing of how many there are."""
    totals = roll([seen(60, "2009", cell=FEMALE)])

    assert [(str(each.cell), each.value) for each in totals] == [("gender=female", 60)]
    assert totals.of("i") is None


def test_a_category_without_a_value(roll, seen) -> None:
    """Sixty women and no count of men are at least sixty, and the men have their reason, which is not zero."""
    totals = roll([seen(60, "2009", cell=FEMALE), seen(m.Missing.NOT_COLLECTED, "2009", cell=MALE)])

    assert (totals[0].value, totals[0].qualifier, totals[0].bounds) == (60, Qualifier.AT_LEAST, (60, None))
    assert totals.of("i", cell=MALE).value is m.Missing.NOT_COLLECTED
    assert totals.of("i", cell=MALE).reported == 0


def test_a_category_that_cannot_be(roll, seen) -> None:
    """A women's shelter has no men, and its women are everyone."""
    others = [seen(5, "2009", cell={"gender": "other"}), seen(m.Missing.NOT_APPLICABLE, "2009", cell=MALE)]
    totals = roll([seen(60, "2009", cell=FEMALE), *others])

    assert (totals[0].value, totals[0].qualifier) == (65, Qualifier.EXACTLY)


def test_overlapping_categories_bound_the_total(roll, seen) -> None:
    """Five with food and four with shelter are five to nine people, and never nine."""
    services = m.Dimension("service", "", ["food", "shelter"], exclusive=False)
    figures = [seen(5, "2009", cell={"service": "food"}), seen(4, "2009", cell={"service": "shelter"})]
    total = roll(figures, plan={"dimensions": [services]})[0]

    assert (total.value, total.bounds, total.shown()) == (m.Missing.UNKNOWN, (5, 9), "5 to 9")
    assert "by service, where some may be counted twice" in total.explain()


def test_overlapping_categories_by_gender(roll, seen) -> None:
    """Nobody is both a woman and a man, so that their bounds add: 10 and 7 at least, 18 and 12 at most."""
    services = m.Dimension("service", "", ["food", "shelter"], exclusive=False)
    cells = [(FEMALE, "food", 10), (FEMALE, "shelter", 8), (MALE, "food", 5), (MALE, "shelter", 7)]
    figures = [seen(number, "2009", cell={**gender, "service": service}) for gender, service, number in cells]
    totals = roll(figures, plan={"dimensions": [m.GENDER, services]})

    assert totals.of("i").bounds == (17, 30)
    assert totals.of("i", cell=FEMALE).bounds == (10, 18)
    assert totals.of("i", cell="service=food").value == 15


def test_overlapping_categories_with_a_total(roll, seen) -> None:
    """Who gave the total knows it, and no bounds are needed."""
    services = m.Dimension("service", "", ["food", "shelter"], exclusive=False)
    figures = [seen(7, "2009"), seen(5, "2009", cell={"service": "food"}), seen(4, "2009", cell={"service": "shelter"})]

    assert roll(figures, plan={"dimensions": [services]})[0].value == 7


def test_categories_that_are_not_exhaustive(roll, seen) -> None:
    """Five with legal and four with health needs are at least nine with a need."""
    needs = m.Dimension("need", "", ["legal", "health"], exhaustive=False)
    figures = [seen(5, "2009", cell={"need": "legal"}), seen(4, "2009", cell={"need": "health"})]

    assert roll(figures, plan={"dimensions": [needs]})[0].shown() == "at least 9"


def test_shares_of_categories_pool(roll, seen) -> None:
    """30 of 40 women and 100 of 1,000 men are 130 of 1,040."""
    figures = [seen(m.Ratio(30, 40), "2009", cell=FEMALE), seen(m.Ratio(100, 1000), "2009", cell=MALE)]

    assert roll(figures, **PERCENTAGE)[0].value == m.Ratio(130, 1040)


def test_shares_of_categories_that_cannot_be_pooled(roll, seen) -> None:
    """Where 42 percent was reported of all, bare shares of women and men do not take that away."""
    figures = [seen(42, "2009"), seen(50, "2009", cell=FEMALE), seen(34, "2009", cell=MALE)]
    totals = roll(figures, **PERCENTAGE)

    assert [total.shown() for total in totals] == ["42%", "50%", "34%"]
    assert totals[0].stated == ()
    assert roll(figures[1:], **PERCENTAGE)[0].value is m.Missing.UNKNOWN


def test_carried_over_in_side_by_side_cells(roll, seen) -> None:
    """Five carried over by gender and the same five by age are five."""
    before = [seen(number, "2009-Q1", cell=cell) for number, cell in ((6, FEMALE), (4, MALE), (5, CHILD), (5, ADULT))]
    after = [
        seen(number, "2009-Q2", cell=cell, carried_over=carried)
        for number, carried, cell in ((6, 3, FEMALE), (4, 2, MALE), (5, 1, CHILD), (5, 4, ADULT))
    ]

    assert roll([*before, *after], plan=BY_AGE, unit="person")[0].value == 15


def test_carried_over_by_two_sources(total, seen) -> None:
    """Two sources that agree say it once; where they differ nobody knows who came again."""
    first, figure = seen(10, "2009-Q1"), {"value": 8, "period": "2009-Q2"}
    agree = seen(**figure, source="a", carried_over=3), seen(**figure, source="b", carried_over=3)
    differ = seen(**figure, source="a", carried_over=3), seen(**figure, source="b", carried_over=4)

    assert total(first, *agree, unit="person").value == 15
    assert total(first, *differ, unit="person").bounds == (10, 18)


def test_two_stories_are_two_stories(total, seen) -> None:
    """Two sources that tell of one place in their own words do not dispute each other."""
    found = total(seen("Closed", source="a"), seen("Short of staff", source="b"), measure="narrative", unit=None)

    assert found.value == ("Closed", "Short of staff")


def test_a_median_keeps_its_word(total, seen) -> None:
    """About 5 is about 5, alone and in a list."""
    about = seen(5, "2009", place="a", qualifier="about")

    assert total(about, statistic="median").shown() == "about 5"
    listed = total(about, seen(7, "2009", place="b"), over=["place"], statistic="median")
    assert listed.value == ("about 5", 7)


# --- words before a number ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "bounds", "shown"),
    [
        ("about", None, "about 40"),
        ("at least", (40, None), "at least 40"),
        ("over", (40, None), "over 40"),
        ("up to", (0, 40), "up to 40"),
        ("under", (0, 40), "under 40"),
    ],
)
def test_a_word_stays_with_its_number(total, seen, word, bounds, shown) -> None:
    """What was reported as over 40 is over 40, with the bounds that this leaves."""
    found = total(seen(40, "2009", qualifier=word))

    assert (found.value, found.bounds, found.shown()) == (40, bounds, shown)


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        ("over", "exactly", "over 45"),
        ("up to", "exactly", "up to 45"),
        ("about", "exactly", "about 45"),
        ("at least", "up to", "at least 40"),
        ("under", "up to", "under 45"),
        ("about", "at least", "at least 5"),
    ],
)
def test_words_in_a_sum(total, seen, one, other, shown) -> None:
    """A word stays where all pull one way; otherwise what is left is a bound."""
    assert total(seen(40, "2009-Q1", qualifier=one), seen(5, "2009-Q2", qualifier=other)).shown() == shown


def test_a_word_stays_with_a_share(total, seen) -> None:
    """Over 42 percent is over 42 percent, and at least 30 of 40 and 10 of 10 are at least 40 of 50."""
    bare = total(seen(42, "2009", qualifier="over"), **PERCENTAGE)
    pooled = total(
        seen(m.Ratio(30, 40), "2009-Q1", qualifier="at least"), seen(m.Ratio(10, 10), "2009-Q2"), **PERCENTAGE
    )

    assert (bare.shown(), pooled.shown()) == ("over 42%", "at least 80.0% (40/50)")


def test_money_has_no_least(total, seen) -> None:
    """Up to 40 dollars may be less than nothing, since money is paid back."""
    found = total(seen(m.Money(40, "USD"), "2009", qualifier="up to"), **MONEY)

    assert (found.value, found.bounds) == (m.Money(40, "USD"), (None, 40))


# --- shares, means and samples ------------------------------------------------------------------------


def test_a_single_figure_stays_as_it_was_reported(total, seen) -> None:
    """Where nothing is put together nothing changes: not the digits, and not the whole that is unknown."""
    assert str(total(seen(Decimal("70.90"), "2009"), **PERCENTAGE).value) == "70.90"
    assert total(seen(m.Ratio(12, "unknown"), "2009"), **PERCENTAGE).value == m.Ratio(12, "unknown")
    sample = m.Sample(40, weight=1000)
    assert total(seen(m.Ratio(30, 40), "2009", sample=sample), **PERCENTAGE).value == m.Ratio(30, 40)
    assert total(seen(Decimal("70.95"), "2009", sample=m.Sample(20)), statistic="mean").shown() == "70.95"


def test_a_bare_share_agrees_with_its_ratio(total, seen) -> None:
    """3 of 4 and 75 percent are one figure, and so are 3 of 4 and 0.75 of a ratio."""
    figures = seen(75, "2009", source="a"), seen(m.Ratio(3, 4), "2009", source="b")
    bare = seen(Decimal("0.75"), "2009", source="a"), figures[1]

    assert total(*figures, **PERCENTAGE).value == m.Ratio(3, 4)
    assert total(*bare, measure="ratio", unit="person", per="facility").value == m.Ratio(3, 4)
    assert total(seen(74, "2009", source="a"), figures[1], **PERCENTAGE).value is m.Missing.DISPUTED


def test_sources_that_weigh_one_share_differently(total, seen) -> None:
    """A quarter of four thousand and of nine thousand is one share, and it is not known of how many."""
    figures = [seen(25, "2009", source=code, sample=m.Sample(9, weight=w)) for code, w in (("a", 4000), ("b", 9000))]

    assert total(*figures, **PERCENTAGE).value is m.Missing.DISPUTED


def test_breakdowns_whose_bounds_exclude_each_other(roll, seen) -> None:
    """Nine were fed, and at most three are legal or health cases: the breakdowns differ, and neither is chosen."""
    dimensions = [
        m.Dimension("service", "", ["food", "shelter"], exclusive=False),
        m.Dimension("case", "", ["legal", "health"], exclusive=False),
    ]
    cells = ("service", "food", 9), ("service", "shelter", 0), ("case", "legal", 2), ("case", "health", 1)
    figures = [seen(number, "2009", cell={name: code}) for name, code, number in cells]
    found = roll(figures, plan={"dimensions": dimensions}).of("i")

    assert (found.value, found.bounds) == (m.Missing.DISPUTED, (2, 9))


def test_a_projection_sets_no_currency(total, seen) -> None:
    """What was not seen does not say which currency the rest is in."""
    figures = seen(5, "2009"), seen(m.Money(3, "USD"), "2009", status="projected")

    assert total(*figures, measure="money", unit=None).value == 5


def test_money_too_long_in_another_currency(roll, seen) -> None:
    """Money that is too long once it is exchanged is left out with the reason, and nothing raises."""
    rate = m.ExchangeRate("USD", "BDT", 69, on="2009-05-31")
    asked = {"currency": "BDT", "rates": [rate]}
    found = roll([seen(m.Money(10**999, "USD"), "2009")], asked=asked, measure="money", unit=None).of("i")

    assert found.value is m.Missing.UNKNOWN
    assert "too long in BDT" in found.explain()


def test_samples_with_weights(total, seen) -> None:
    """75 percent of 1,000 people and 25 percent of 3,000 are 37.5 percent, however many were asked."""
    found = total(
        seen(m.Ratio(30, 40), "2009", place="a", sample=m.Sample(40, weight=1000)),
        seen(25, "2009", place="b", sample=m.Sample(400, weight=3000)),
        over=["place"],
        **PERCENTAGE,
    )

    assert (found.value, found.shown()) == (Fraction(75, 2), "37.5%")
    assert found.explain().splitlines()[1:] == [
        "  mean by weight over 2 places",
        "  a: 75",
        "    a, 2009: 30/40, n 40, weight 1,000",
        "  b: 25",
        "    b, 2009: 25, n 400, weight 3,000",
    ]


def test_samples_without_weights(total, seen) -> None:
    """Two samples of unlike places are no sample of both."""
    found = total(
        seen(m.Ratio(30, 40), "2009", place="a", sample=m.Sample(40)),
        seen(m.Ratio(1, 4), "2009", place="b", sample=m.Sample(4)),
        over=["place"],
        **PERCENTAGE,
    )

    assert found.value is m.Missing.UNKNOWN
    assert found.why == "a part, a whole or a weight is not known, and shares are never averaged"


def test_means_combine_with_their_n(total, seen) -> None:
    """3.5 sessions of 20 people and 2 of 10 are 3 sessions; without n nobody knows."""
    with_n = seen(Decimal("3.5"), "2009-Q1", sample=m.Sample(20)), seen(2, "2009-Q2", sample=m.Sample(10))

    assert total(*with_n, statistic="mean", unit="session").value == 3
    assert total(with_n[0], seen(2, "2009-Q2"), statistic="mean").value is m.Missing.UNKNOWN


def test_means_of_money(total, seen) -> None:
    """5 dollars of 10 and 8 of 20 are 7 dollars for each."""
    figures = [seen(m.Money(5, "USD"), "2009-Q1", sample=m.Sample(10))]
    figures += [seen(m.Money(8, "USD"), "2009-Q2", sample=m.Sample(20))]

    assert total(*figures, **MONEY, statistic="mean").value == m.Money(7, "USD")


def test_a_sum_and_its_number_are_a_mean(total, seen) -> None:
    """70 sessions of 20 people are 3.5, and with 20 of 10 they are 3."""
    mean = {"statistic": "mean", "unit": "session"}

    assert total(seen(m.Ratio(70, 20), "2009-Q1"), **mean).value == Fraction(7, 2)
    assert total(seen(m.Ratio(70, 20), "2009-Q1"), seen(2, "2009-Q2", sample=m.Sample(10)), **mean).value == 3
    assert total(seen(m.Ratio(0, 0), "2009"), **mean).value is m.Missing.NOT_APPLICABLE


def test_rounding_waits_until_the_end(total, seen) -> None:
    """299 at two thirds is 199.33: a share is not rounded before it is used."""
    shares = seen(m.Ratio(2, 3), "2009-Q1"), seen(m.Ratio(297, 296), "2009-Q2")
    found = total(*shares, measure="ratio", unit="person", per="facility")

    assert found.value.share * 299 == 299
    assert total(shares[0], measure="ratio", unit="person", per="facility").value.share * 299 == Fraction(598, 3)


# --- units and money ----------------------------------------------------------------------------------


def test_amounts_convert(total, seen) -> None:
    """Five hectares and five thousand square metres are five and a half hectares, exactly."""
    figures = seen(m.Amount(5, "hectare"), "2009-Q1"), seen(m.Amount(5000, "m**2"), "2009-Q2", source="gis", at="r7")
    found = total(*figures, **AMOUNT)

    assert (found.value, found.unit) == (Fraction(11, 2), "hectare")
    assert "  2009-Q2: 5000 m**2 [gis, r7] = 1/2 hectare" in found.explain()


def test_which_of_two_ways_to_write_a_share_is_told_does_not_depend_on_the_order() -> None:
    """A percentage that stands as 0 and as 0 persons is told as one of them, whichever came first."""
    indicator = m.Indicator("i", measure="percentage")
    plan = m.Framework("f", outputs=[m.Output("o", indicators=[indicator])])
    pair = m.Observation("i", m.Amount(0, "person"), "2009"), m.Observation("i", 0, "2009")

    (one,), (other,) = (m.roll_up(plan, m.Observations(order), over=[]) for order in (pair, pair[::-1]))

    assert one.value == other.value


def test_the_unit_does_not_depend_on_the_order(total, seen) -> None:
    """Where an indicator names no unit, the figures have the same one however they are sorted."""
    figures = seen(m.Amount(5000, "m**2"), "2009-Q1"), seen(m.Amount(5, "hectare"), "2009-Q2")
    here, there = (total(*some, measure="amount", unit=None) for some in (figures, figures[::-1]))

    assert (here.value, here.unit) == (there.value, there.unit) == (Fraction(11, 2), "hectare")


def test_what_measures_another_thing_is_refused(total, seen) -> None:
    """Three people are no hectares, and what is left is not the sum that was asked for."""
    found = total(seen(m.Amount(5, "hectare"), "2009-Q1"), seen(m.Amount(3, "person"), "2009-Q2"), **AMOUNT)

    assert found.value is m.Missing.UNKNOWN
    assert found.why.startswith("it is in person, and the indicator in hectare")
    assert [value for value, _ in left_out(found)] == [m.Amount(3, "person")]


def test_counts_of_unlike_things_are_not_added(total, seen) -> None:
    """Events and people are no sum, though no unit was declared."""
    found = total(seen(m.Amount(5, "event"), "2009-Q1"), seen(m.Amount(3, "person"), "2009-Q2"), unit=None)

    assert found.shown() == "at least 5"
    assert found.unit == "event"


def test_words_are_no_number(total, seen) -> None:
    """A count of 'many' is left out, and there are at least as many as were counted."""
    found = total(seen("many", "2009-Q1"), seen(74, "2009-Q2"))

    assert (found.shown(), left_out(found)) == ("at least 74", [("many", "many is no number")])


def test_money_in_one_currency(total, seen) -> None:
    """Dollars add to dollars."""
    found = total(seen(m.Money(5, "USD"), "2009-Q1"), seen(m.Money(Decimal("7.50"), "USD"), "2009-Q2"), **MONEY)

    assert (found.value, found.unit, str(found)) == (
        m.Money(Decimal("12.50"), "USD"),
        "USD",
        "i (2009-01/2009-06): 12.50 USD",
    )


def test_money_is_exchanged_at_the_rates_that_the_framework_records(total, seen) -> None:
    """A rate that the plan itself records needs no handing over: half a dollar a euro makes 8.5 dollars of 5 and 7."""
    figures = seen(m.Money(5, "USD"), "2009-Q1"), seen(m.Money(7, "EUR"), "2009-Q2")
    rate = m.ExchangeRate("EUR", "USD", Decimal("0.5"), on="2009-06-30")

    found = total(*figures, **MONEY, asked={"currency": "USD"}, plan={"rates": [rate]})

    assert found.value == m.Money(Fraction(17, 2), "USD")


def test_money_in_two_currencies_is_refused(total, seen) -> None:
    """Dollars and euros are no sum without a dated rate, whichever of them is asked for."""
    figures = seen(m.Money(5, "USD"), "2009-Q1"), seen(m.Money(7, "EUR"), "2009-Q2")
    unasked, asked = total(*figures, **MONEY), total(*figures, **MONEY, asked={"currency": "USD"})

    assert unasked.value is asked.value is m.Missing.UNKNOWN
    assert unasked.why == "it is in one of several currencies: pass currency= and dated rates="
    assert asked.why == "it is in EUR, and no one dated rate turns it into USD"
    assert [value for value, _ in left_out(asked)] == [m.Money(7, "EUR")]


def rate(number, on, source=None):
    """Return how many dollars a euro was worth on a day."""
    return m.ExchangeRate("EUR", "USD", Decimal(number), on=on, source=source)


@pytest.mark.parametrize(
    ("rates", "value"),
    [
        ([rate("1.3", "2009-05-31")], Fraction(141, 10)),
        ([rate("1.3", "2009-05-31"), rate("1.5", "2008-05-31")], Fraction(141, 10)),  # that of its own period
        ([rate("1.3", "2009-05-31"), rate("1.3", "2009-06-30")], Fraction(141, 10)),
        ([rate("1.3", "2009-05-31"), rate("1.4", "2009-06-30")], None),  # two of its period, and none is chosen
        ([rate("1.3", "2008-05-31"), rate("1.4", "2008-06-30")], None),
        ([rate("1.5", "2008-05-31")], Fraction(155, 10)),
        ([m.ExchangeRate("USD", "EUR", Decimal("0.5"), on="2009-05-31")], 19),  # the other way round
        ([m.ExchangeRate("GBP", "USD", 2, on="2009-05-31")], None),
    ],
)
def test_money_with_dated_rates(total, seen, rates, value) -> None:
    """Rates of the figure's own period come first, and where they differ none is chosen."""
    figures = seen(m.Money(5, "USD"), "2009-Q1"), seen(m.Money(7, "EUR"), "2009-Q2")
    found = total(*figures, **MONEY, asked={"currency": "USD", "rates": rates})

    assert found.value == (m.Missing.UNKNOWN if value is None else m.Money(value, "USD"))


def test_the_rate_is_shown(total, seen) -> None:
    """Whoever redoes it by hand needs the rate, its day and who says so."""
    figures = seen(m.Money(5, "USD"), "2009-Q1"), seen(m.Money(7, "EUR"), "2009-Q2", source="ledger", at="r2")
    found = total(*figures, **MONEY, asked={"currency": "USD", "rates": [rate("1.3", "2009-05-31", "ecb")]})

    assert found.explain().splitlines() == [
        "i (2009-01/2009-06): 14.10 USD",
        "  sum of 2 periods",
        "  2009-Q1: 5 USD",
        "  2009-Q2: 7 EUR [ledger, r2] = 91/10 USD at 1 EUR = 1.3 USD on 2009-05-31 [ecb]",
    ]


def test_money_without_a_currency(total, seen) -> None:
    """Numbers are money where nobody names a currency, and none beside euros."""
    alone = total(seen(5, "2009-Q1"), seen(6, "2009-Q2"), **MONEY)
    beside = total(seen(5, "2009-Q1"), seen(m.Money(6, "EUR"), "2009-Q2"), **MONEY)

    assert alone.value == 11
    assert beside.value is m.Missing.UNKNOWN
    assert left_out(beside) == [(5, "5 is no money, since it names no currency")]


# --- missing and zero ---------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", [each for each in m.Missing if each is not m.Missing.DISPUTED])
def test_a_reason_is_never_zero(total, seen, reason) -> None:
    """Where there is only a reason, that is what the total is, and nobody has reported."""
    found = total(seen(reason, "2009"))

    assert (found.value, found.reported, found.bounds) == (reason, 0, None)
    assert left_out(found) == [(reason, f"there is no value: it is {reason}")]


def test_unlike_reasons(total, seen) -> None:
    """Two reasons are no reason that stands for both."""
    found = total(seen(m.Missing.NOT_REPORTED, "2009-Q1"), seen(m.Missing.NOT_COLLECTED, "2009-Q2"))

    assert found.value is m.Missing.UNKNOWN
    assert len(found.left_out) == 2


def test_zero_is_a_measurement(total, seen) -> None:
    """Nobody served in a quarter is a figure, and a year of them is nobody, exactly."""
    found = total(seen(0, "2009-Q1"), seen(0, "2009-Q2"), unit="person")

    assert (found.value, found.reported, found.shown()) == (0, 1, "0")


def test_zero_and_nothing_are_two_things(total, seen) -> None:
    """A place with zero has reported, and one with a reason has not."""
    figures = seen(0, "2009", place="a"), seen(m.Missing.NOT_REPORTED, "2009", place="b")
    found = total(*figures, over=["place"], places=["a", "b"])

    assert (found.reported, found.expected, found.shown()) == (1, 2, "at least 0 (1 of 2)")


@pytest.mark.parametrize("whole", [10, 12])
def test_the_breakdown_that_makes_the_total_is_believed(roll, seen, whole) -> None:
    """Of two breakdowns that make different totals, the one that makes what was reported is believed with it."""
    by_sector = [seen(4, "2009", cell="sector=food"), seen(6, "2009", cell="sector=water")]
    by_donor = [seen(5, "2009", cell="donor=norad"), seen(7, "2009", cell="donor=danida")]
    dimensions = [
        m.Dimension("sector", "Sector", ["food", "water"]),
        m.Dimension("donor", "Donor", ["norad", "danida"]),
    ]
    plan = {"dimensions": dimensions}

    told = roll([seen(whole, "2009"), *by_sector, *by_donor], plan=plan)[0]
    untold = roll([*by_sector, *by_donor], plan=plan)[0]

    assert (told.cell, told.value, told.bounds) == ({}, whole, None)
    assert (untold.value, untold.bounds) == (m.Missing.DISPUTED, (10, 12))


@pytest.mark.parametrize(("food", "norad", "least"), [(4, 7, 7), (7, 4, 7), (4, 4, 4)])
def test_the_greatest_of_what_there_is_at_least(roll, seen, food, norad, least) -> None:
    """Where each of two breakdowns lacks a category, there are at least as many as the one that makes more."""
    blank = m.Missing.NOT_REPORTED
    figures = [
        seen(food, "2009", cell="sector=food"),
        seen(blank, "2009", cell="sector=water"),
        seen(norad, "2009", cell="donor=norad"),
        seen(blank, "2009", cell="donor=danida"),
    ]
    dimensions = [
        m.Dimension("sector", "Sector", ["food", "water"]),
        m.Dimension("donor", "Donor", ["norad", "danida"]),
    ]

    whole = roll(figures, plan={"dimensions": dimensions})[0]

    assert (whole.cell, whole.value, whole.bounds) == ({}, least, (least, None))


@pytest.mark.parametrize(("reported", "bounds"), [(10, None), (11, (10, None))])
def test_categories_that_make_all_of_them_leave_nobody(roll, seen, reported, bounds) -> None:
    """Where women and men make the ten that were reported there are ten; where one more was, at least ten."""
    cells = [seen(4, "2009", cell="gender=female"), seen(6, "2009", cell="gender=male")]

    whole = roll([seen(reported, "2009"), *cells], plan={"dimensions": [m.GENDER]})[0]

    assert (whole.cell, whole.value, whole.bounds) == ({}, 10, bounds)


def test_the_rate_of_the_first_day_is_named(roll) -> None:
    """Of two rates that are worth the same, the earlier is named, in whatever order they are written down."""
    rates = [
        m.ExchangeRate("EUR", "USD", 2, on=day, source=source)
        for day, source in (("2009-05-31", "b"), ("2009-02-28", "a"))
    ]
    figures = [m.Observation("i", m.Money(5, "EUR"), "2009"), m.Observation("i", m.Money(5, "USD"), "2009")]

    for order in (rates, rates[::-1]):
        (found,) = roll(figures, plan={"rates": order}, asked={"currency": "USD"}, measure="money", unit=None)
        assert "2009-02-28" in found.explain()


def test_breakdowns_that_differ_in_each_quarter_differ(roll, seen) -> None:
    """Gender makes ten and services eleven in one quarter, and eleven and ten in the next: each is in dispute."""
    cells = [("gender=female", "gender=male", "age=0-17", "age=18+"), ((4, 6, 5, 6), (5, 6, 4, 6))]
    figures = [
        seen(n, f"2009-Q{place}", cell=cell)
        for place, numbers in enumerate(cells[1], start=1)
        for cell, n in zip(cells[0], numbers, strict=True)
    ]

    total = roll(figures, plan={"dimensions": [m.GENDER, m.age_bands(0, 18)]})[0]

    assert (total.cell, total.value, total.bounds) == (m.Cell(), m.Missing.DISPUTED, (20, 22))


@pytest.mark.parametrize(
    ("one", "other", "value"),
    [
        ((m.Ratio(3, 4), 1000), (m.Ratio(30, 40), 1000), m.Missing.DISPUTED),
        ((m.Ratio(3, 4), 1000), (m.Ratio(3, 4), 1000), m.Ratio(3, 4)),
        ((m.Ratio(3, 4), 1000), (75, 1000), None),
        ((75, None), (75, 1000), 75),
        ((m.Ratio(3, 4), None), (m.Ratio(6, 8), None), m.Missing.DISPUTED),
        ((m.Ratio(3, m.Missing.UNKNOWN), None), (m.Ratio(4, m.Missing.UNKNOWN), None), m.Missing.DISPUTED),
    ],
)
def test_two_sources_of_one_share(total, seen, one, other, value) -> None:
    """One share of other numbers of people is not one figure; where only one says of how many, its word is taken."""
    figures = [
        seen(share, "2009", source=code, sample=m.Sample(9, weight=weight) if weight else None)
        for code, (share, weight) in (("a", one), ("b", other))
    ]

    for order in (figures, figures[::-1]):
        found = total(*order, **PERCENTAGE)
        assert found.value == value if value is not None else found.value in (75, m.Ratio(3, 4))
        assert (found.value is m.Missing.DISPUTED) is (value is m.Missing.DISPUTED)


def test_two_breakdowns_that_overlap_bound_the_total_together(roll, seen) -> None:
    """At least six by service and at most nine by need are six to nine: each of the two breakdowns holds."""
    dimensions = [m.Dimension(code, "", ["x", "y"], exclusive=False) for code in ("service", "need")]
    cells = [("service=x", 6), ("service=y", 5), ("need=x", 4), ("need=y", 5)]

    total = roll([seen(n, "2009", cell=cell) for cell, n in cells], plan={"dimensions": dimensions})[0]

    assert (total.value, total.bounds, total.left_out) == (m.Missing.UNKNOWN, (6, 9), ())


OVERLAP = [m.Dimension(code, "", ["x", "y"], exclusive=False) for code in ("service", "need")]


@pytest.mark.parametrize(("word", "bounds"), [("at least", (6, None)), ("over", (6, None)), ("up to", (0, 9))])
def test_words_before_two_breakdowns_that_overlap(roll, seen, word, bounds) -> None:
    """At least six by service and at least five by need are at least six, and nobody says how many at the most."""
    cells = [("service=x", 6), ("service=y", 5), ("need=x", 4), ("need=y", 5)]

    total = roll([seen(n, "2009", cell=cell, qualifier=word) for cell, n in cells], plan={"dimensions": OVERLAP})[0]

    assert (total.value, total.bounds) == (m.Missing.UNKNOWN, bounds)


@pytest.mark.parametrize(("number", "value"), [(7, 7), (11, 11), (12, m.Missing.DISPUTED), (5, m.Missing.DISPUTED)])
def test_a_number_within_what_may_as_well_be_the_last(roll, seen, number, value) -> None:
    """Seven in June, and six to eleven at some time of the year, are seven: either is the last, and both hold it."""
    vague = [seen(n, "2007-02/2009", cell=f"service={code}") for code, n in (("x", 6), ("y", 5))]
    figures = [*vague, seen(number, "2007-02/2009-06")]

    for order in (figures, figures[::-1]):
        found = roll(order, plan={"dimensions": OVERLAP}, accumulation="snapshot")[0]
        assert (found.cell, found.value) == (m.Cell(), value)


def test_the_greatest_least_of_breakdowns_that_lack_something(roll, seen) -> None:
    """Up to nine women say nothing of a least, and five who are young do: there are at least five, in either order."""
    lacking = [seen(m.Missing.NOT_REPORTED, "2009", cell=cell) for cell in ("gender=male", "age=18+")]
    told = [seen(9, "2009", cell="gender=female", qualifier="up to"), seen(5, "2009", cell="age=0-17")]

    for order in ([*told, *lacking], [*lacking, *told[::-1]]):
        total = roll(order, plan={"dimensions": [m.GENDER, m.age_bands(0, 18)]})[0]
        assert (total.cell, total.shown()) == (m.Cell(), "at least 5")
