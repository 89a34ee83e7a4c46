"""Whether parts stay within their wholes, bounds are kept, and everybody is accounted for."""

from __future__ import annotations

from decimal import Decimal

import pytest

import mande as m


def persons(code: str, **fields: object) -> m.Indicator:
    """Return a count of persons."""
    return m.Indicator(code, **{"unit": "person", **fields})


def plan(*indicators: m.Indicator, **fields: object) -> m.Framework:
    """Return a plan with an output that these indicators count."""
    return m.Framework("office", outputs=[m.Output("work", indicators=indicators)], **fields)


def seen(code: str, value: object, period: str | None = "2009", **fields: object) -> m.Observation:
    """Return a figure of 2009."""
    return m.Observation(code, value, period, **fields)


WITHIN = plan(persons("all"), persons("some"), relations=[m.Subset("some", of="all")])
STAGES = plan(*map(persons, ("invited", "came", "stayed")), relations=[m.Funnel("invited", "came", "stayed")])


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        (seen("all", 590), seen("some", 590)),
        (seen("all", 590), seen("some", 0)),
        (seen("all", 590, qualifier="about"), seen("some", 600)),
        (seen("all", 590, qualifier="over"), seen("some", 5000)),
        (seen("all", 590), seen("some", 600, qualifier="up to")),
        (seen("all", Decimal("3.1")), seen("some", Decimal("3.2"))),
        (seen("all", 590, "2008/2009"), seen("some", 590)),
        (seen("all", 590, place="BD"), seen("some", 593)),
        (seen("all", 590), seen("some", 593, cell="gender=female")),
        (seen("all", 590), seen("some", 593, "2008/2009")),
        (seen("all", 590), seen("some", 593, status="projected")),
        (seen("all", m.Missing.UNKNOWN), seen("some", 593)),
    ],
)
def test_a_part_that_may_be_within(ask, whole, part):
    """What digits, words, days and places allow is no part above its whole."""
    assert not ask("MND506", WITHIN, whole, part)


def test_a_part_of_some_of_the_days(fires):
    """Who was counted in one year is among those counted in two, unless they are a state of each day."""
    states = plan(persons("all"), persons("some", accumulation="snapshot"), relations=[m.Subset("some", of="all")])
    figures = seen("all", 590, "2008/2009"), seen("some", 593)

    assert fires("MND506", WITHIN, *figures).difference == 3
    with pytest.raises(ValueError, match="not enough values"):
        fires("MND506", states, *figures)


def test_a_report_is_held_against_itself(ask):
    """Where one source states part and whole, what others say of either is another matter."""
    figures = seen("all", 590, source="report"), seen("all", 600, source="visit"), seen("some", 593, source="report")

    assert ask("MND506", WITHIN, *figures)[0].expected == 590
    assert not ask("MND506", WITHIN, *figures[1:])


def test_each_stated_whole_by_itself(ask):
    """Where only other sources state the whole, and differ, those are told that the part exceeds, and not the range."""
    wholes = seen("all", 590, source="report"), seen("all", 600, source="visit")

    def exceeded(part: int) -> list[int]:
        return [each.expected for each in ask("MND506", WITHIN, *wholes, seen("some", part, source="staff"))]

    assert (exceeded(590), exceeded(593), exceeded(601)) == ([], [590], [590, 600])


def test_a_bound_on_what_two_sums_leave(fires, verdict):
    """17 found guilty in 11 cases, 11 of them in the first case: the 10 cases after it cannot share 6 people."""
    codes = ("guilty", "guilty-first", "guilty-later", "cases", "first", "later")
    sums = [m.Sum("guilty", parts=codes[1:3]), m.Sum("cases", parts=codes[4:])]
    programme = plan(*map(persons, codes), relations=[*sums, m.AtLeast("guilty-later", "later")])
    rest = [seen("guilty-first", 11, at="L7"), seen("cases", 11, at="L2"), seen("first", 1, at="L1")]

    found = fires("MND519", programme, seen("guilty", 17, at="L3"), *rest)

    assert found.message == (
        "guilty-later (2009) is 6 (17 - 11: L3, L7); later (2009), 10 (11 - 1: L2, L1), at 1 for each, is at least 10: "
        "4 too few."
    )
    assert (found.expected, found.found, found.difference) == (10, 6, -4)
    assert found.cites == ("L1", "L2", "L3", "L7")
    assert verdict("MND519", programme, seen("guilty", 21), *rest) is m.Verdict.PASSED
    assert verdict("MND519", programme, seen("guilty", 10), *rest) is m.Verdict.NOT_APPLICABLE
    assert verdict("MND519", programme, seen("guilty", 17), *rest[:2]) is m.Verdict.NOT_APPLICABLE
    assert verdict("MND519", programme, seen("guilty", 17, "2008"), *rest) is m.Verdict.NOT_APPLICABLE
    assert verdict("MND519", programme, seen("guilty", 17), seen("guilty-later", 10), *rest) is m.Verdict.PASSED


def test_each_stage_is_a_part_of_the_one_before(ask):
    """Every step of a funnel is held to the step before it."""
    figures = seen("invited", 20), seen("came", 22), seen("stayed", 23)

    assert [(each.subject, each.difference) for each in ask("MND506", STAGES, *figures)] == [("came", 2), ("stayed", 1)]
    assert not ask("MND506", STAGES, seen("invited", 17), seen("came", 12), seen("stayed", 9))


def test_money_of_two_currencies_has_no_order(verdict):
    """Whether euros exceed dollars depends on a rate."""
    money = [m.Indicator(code, measure="money") for code in ("all", "some")]
    costs = plan(*money, relations=[m.Subset("some", of="all")])
    euros = seen("all", m.Money(5, "EUR"))

    assert verdict("MND506", costs, euros, seen("some", m.Money(6, "USD"))) is m.Verdict.CANNOT_TELL
    assert verdict("MND506", costs, euros, seen("some", m.Money(6, "EUR"))) is m.Verdict.FIRED


@pytest.mark.parametrize(
    ("indicator", "value", "expected"),
    [
        ({"measure": "percentage"}, m.Ratio(13, 12), m.Verdict.FIRED),
        ({"measure": "percentage"}, m.Ratio(12, 12), m.Verdict.PASSED),
        ({"measure": "percentage"}, m.Ratio(12, m.Missing.UNKNOWN), m.Verdict.CANNOT_TELL),
        ({"measure": "percentage", "statistic": "rate"}, m.Ratio(13, 12), m.Verdict.NOT_APPLICABLE),
        ({"measure": "ratio", "per": "facility"}, m.Ratio(130, 12), m.Verdict.NOT_APPLICABLE),
        ({"measure": "ratio", "per": "person"}, m.Ratio(13, 12), m.Verdict.FIRED),
    ],
)
def test_numerators_stay_below_denominators(verdict, indicator, value, expected):
    """A share has a part within its whole; persons per facility, and rates, may be more than one."""
    programme = plan(persons("share", **indicator))

    assert verdict("MND506", programme, seen("share", value)) is expected


def test_a_baseline_is_a_share_too(fires):
    """A baseline whose part exceeds its whole is told with its line."""
    programme = plan(persons("share", measure="percentage", baseline=m.Baseline(m.Ratio(13, 12), at="L4")))

    assert fires("MND506", programme).message == (
        "the part of the baseline of share is 13 (L4), more than the whole of the baseline of share, 12 (L4): "
        "1 too many."
    )


def test_overlapping_categories_stay_within_the_total(ask):
    """Of categories that overlap, each is a part of the total, though their sum is not."""
    programme = plan(persons("all"), dimensions=[m.Dimension("need", "", ["food", "shelter"], exclusive=False)])
    total = seen("all", 10)

    found = ask("MND506", programme, total, seen("all", 9, cell="need=food"), seen("all", 11, cell="need=shelter"))

    assert [(each.expected, each.found) for each in found] == [(10, 11)]


def test_nobody_is_carried_over_who_is_not_counted(fires):
    """Those who stand in an earlier figure too are among those counted now."""
    assert fires("MND506", plan(persons("all")), seen("all", 19, carried_over=20)).difference == 1


def test_people_at_least_as_many_as_cases(ask):
    """A bound is kept where it is met exactly, and where words leave it open."""
    programme = plan(persons("guilty"), m.Indicator("cases"), relations=[m.AtLeast("guilty", "cases", each=2)])

    assert not ask("MND519", programme, seen("guilty", 22), seen("cases", 11))
    assert not ask("MND519", programme, seen("guilty", 17, qualifier="at least"), seen("cases", 11))
    assert ask("MND519", programme, seen("guilty", 21), seen("cases", 11))[0].arithmetic == "2 x 11 > 21"


def test_a_bound_without_figures(verdict):
    """Where nothing was handed over nobody can tell; where one side has no figure nothing is asked."""
    programme = plan(persons("guilty"), m.Indicator("cases"), relations=[m.AtLeast("guilty", "cases")])

    assert m.reconcile(programme).verdicts["MND519", "guilty"] is m.Verdict.CANNOT_TELL
    assert verdict("MND519", programme, seen("guilty", 22)) is m.Verdict.NOT_APPLICABLE


# --- Who is not accounted for -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cohort", "expected"),
    [
        ({"entered": 77, "followed": 60, "lost": 17}, m.Verdict.PASSED),
        ({"entered": 77, "followed": 77}, m.Verdict.PASSED),
        ({"entered": 77, "followed": 60, "lost": 10}, m.Verdict.FIRED),
        ({"entered": 77, "followed": 60, "lost": 20}, m.Verdict.FIRED),
        ({"entered": 77, "followed": 80}, m.Verdict.FIRED),
        ({"entered": 77, "followed": 60}, m.Verdict.CANNOT_TELL),
        ({"entered": 77, "followed": 60, "not_followed_up": [m.NotFollowedUp("unsafe")]}, m.Verdict.CANNOT_TELL),
        ({"entered": 77, "followed": 60, "not_followed_up": [m.NotFollowedUp("unsafe", 17)]}, m.Verdict.PASSED),
        (
            {"entered": 77, "followed": 60, "lost": 10, "not_followed_up": [m.NotFollowedUp("untraceable", 10)]},
            m.Verdict.FIRED,
        ),
        (
            {"entered": 77, "followed": 60, "lost": 10, "not_followed_up": [m.NotFollowedUp("declined", 7)]},
            m.Verdict.PASSED,
        ),
        (
            {"entered": 77, "followed": 60, "lost": 17, "not_followed_up": [m.NotFollowedUp("untraceable", 17)]},
            m.Verdict.PASSED,
        ),
        ({"entered": 77}, m.Verdict.NOT_APPLICABLE),
        ({"followed": 60}, m.Verdict.NOT_APPLICABLE),
    ],
)
def test_who_left_a_cohort(verdict, cohort, expected):
    """Followed, lost and not followed up make up those who entered; the lost and the untraceable may be the same."""
    if cohort.get("lost") == 10 and len(cohort.get("not_followed_up", ())) and expected is m.Verdict.FIRED:
        cohort = cohort | {"entered": 90}

    assert verdict("MND503", plan(), cohorts=[m.Cohort("roma", **cohort)]) is expected


def test_a_funnel_with_those_who_left(ask):
    """Who stood in the first stage stands in the last, or among those who left, whatever lies between."""
    programme = plan(
        *map(persons, ("invited", "came", "stayed", "declined", "ill")),
        relations=[m.Funnel("invited", "came", "stayed", left=["declined", "ill"])],
    )
    left = seen("declined", 3), seen("ill", 5)

    assert not ask("MND503", programme, seen("invited", 20), seen("stayed", 12), *left)
    assert ask("MND503", programme, seen("invited", 19), seen("stayed", 12), *left)[0].message.endswith("1 too many.")
    assert not ask("MND503", programme, seen("invited", 19, qualifier="about"), seen("stayed", 12), *left)


@pytest.mark.parametrize(
    ("unit", "value", "least"),
    [
        ({"unit": "person"}, 20, "40"),
        ({"measure": "amount", "unit": "km"}, m.Amount(1500, "m"), "3,000 m"),
        ({"measure": "money", "unit": None}, m.Money(20, "USD"), "40 USD"),
    ],
)
def test_the_least_is_so_many_times_the_other_whatever_it_is_in(fires, unit, value, least):
    """Two for each of 1,500 metres are 3,000 metres at least, as two for each of twenty people are forty."""
    programme = m.Framework(
        "f", context=[m.Indicator(code, **unit) for code in "wp"], relations=[m.AtLeast("w", "p", each=2)]
    )
    few = m.Money(1, "USD") if isinstance(value, m.Money) else 1

    found = fires("MND519", programme, m.Observation("w", few, "2009"), m.Observation("p", value, "2009"))

    assert f"at 2 for each, is at least {least}: " in found.message


def test_a_funnel_of_words(verdict):
    """Stages that are not counted cannot be added."""
    programme = plan(*map(persons, ("asked", "came", "left")), relations=[m.Funnel("asked", "came", left=["left"])])
    figures = seen("asked", "all"), seen("came", 12), seen("left", 3)

    assert verdict("MND503", programme, *figures) is m.Verdict.CANNOT_TELL
    assert m.reconcile(programme).verdicts["MND503", "office"] is m.Verdict.CANNOT_TELL


def test_a_funnel_of_money(ask):
    """Of fifty dollars granted thirty were paid and ten called back: ten more are not accounted for."""
    codes = ("granted", "paid", "returned")
    indicators = [m.Indicator(code, measure="money") for code in codes]
    programme = m.Framework("f", context=indicators, relations=[m.Funnel("granted", "paid", left=["returned"])])
    usd = [seen(code, m.Money(number, "USD")) for code, number in zip(codes, (50, 30, 10), strict=True)]

    (found,) = ask("MND503", programme, *usd)

    assert found.message.endswith("10 USD not accounted for.")
    assert "40 USD" in found.message


def test_a_funnel_of_people_and_a_share(verdict):
    """Of whom only a share is told, they are added to nobody: it cannot be told whether all are accounted for."""
    left = m.Indicator("left", unit="person", measure="percentage")
    programme = plan(*map(persons, ("asked", "came")), left, relations=[m.Funnel("asked", "came", left=["left"])])
    figures = seen("asked", 16), seen("came", 12), seen("left", m.Ratio(1, 21))

    assert verdict("MND503", programme, *figures) is m.Verdict.CANNOT_TELL


def test_a_funnel_without_those_who_left(verdict):
    """That fewer stay than were invited is what a funnel is, and no fault."""
    assert verdict("MND503", STAGES, seen("invited", 20), seen("came", 12)) is m.Verdict.NOT_APPLICABLE


def test_what_cannot_be_told_of_one_hides_no_other(ask):
    """A share whose whole nobody knows, a word, and a table without its total come before one that is too large."""
    programme = plan(
        persons("plain"),
        persons("share", measure="percentage"),
        persons("all"),
        persons("some"),
        persons("few"),
        dimensions=[m.Dimension("need", "", ["food", "shelter"], exclusive=False)],
        relations=[m.Subset("few", of="some"), m.Subset("some", of="all")],
    )
    figures = [
        seen("plain", "many", cell="need=food"),
        seen("plain", 7, carried_over=8),
        seen("share", 40),
        seen("share", m.Ratio(12, m.Missing.UNKNOWN), "2008"),
        seen("share", m.Ratio(13, 12)),
        seen("all", 10),
        seen("some", 11),
        seen("all", 9, cell="need=food"),
        seen("all", 12, cell="need=shelter"),
    ]

    for order in (figures, figures[::-1]):
        found = ask("MND506", programme, *order)
        assert sorted((each.subject, each.difference) for each in found) == [
            ("all", 2),
            ("plain", 1),
            ("share", 1),
            ("some", 1),
        ]


def test_cells_of_shares_are_no_parts(verdict):
    """That half of those with food are safe says nothing of a total of which a third is, nor do two needs of one."""
    need = m.Dimension("need", "", ["food", "shelter"], exclusive=False)
    ages = {"dimensions": [m.GENDER, need]}
    shares = plan(persons("share", measure="percentage"), **ages)

    assert verdict("MND506", shares, seen("share", 30), seen("share", 50, cell="need=food")) is (
        m.Verdict.NOT_APPLICABLE
    )
    assert verdict("MND506", plan(persons("all"), **ages), seen("all", 9), seen("all", 10, cell="gender=female")) is (
        m.Verdict.NOT_APPLICABLE
    )


def test_crossed_cells_are_held_to_what_lacks_the_overlapping_one(ask):
    """Women with food are some of the women, and so may be no more than these."""
    programme = plan(
        persons("all"), dimensions=[m.GENDER, m.Dimension("need", "", ["food", "shelter"], exclusive=False)]
    )
    figures = [seen("all", 10), seen("all", 4, cell="gender=female"), seen("all", 5, cell="gender=female, need=food")]

    assert [(each.expected, each.found) for each in ask("MND506", programme, *figures)] == [(4, 5)]


def test_what_is_told_of_a_part_that_is_too_large(fires):
    """Both figures, what they are of, where they are read, and which is the larger."""
    found = fires("MND506", WITHIN, seen("all", 1590, at="L1"), seen("some", 1593, at="L2"))

    assert found.message == "some (2009) is 1,593 (L2), more than all (2009), 1,590 (L1): 3 too many."
    assert (found.subject, found.arithmetic, found.expected, found.found) == ("some", "1,593 > 1,590", 1590, 1593)
    assert [str(each) for each in found.figures] == ["1,590 (L1)", "1,593 (L2)"]


def test_what_is_told_of_those_carried_over(fires):
    """That more stood in an earlier figure than are counted now is told of both numbers."""
    found = fires("MND506", plan(persons("all")), seen("all", 19, carried_over=20, source="mtr", at="L2"))

    assert found.message == (
        "carried over in all (2009) is 20 (mtr, L2), more than all (2009), 19 (mtr, L2): 1 too many."
    )


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (
            {"entered": 77, "followed": 60, "lost": 10},
            "entered, cohort roma is 77 (mtr, L1); 60 + 10 = 70 (mtr, L1): 7 not accounted for.",
        ),
        ({"entered": 77, "followed": 80}, ": 3 too many."),
    ],
)
def test_what_is_told_of_a_cohort(fires, fields, words):
    """All the numbers that were held against those who entered, and how many are over or missing."""
    assert words in fires("MND503", plan(), cohorts=[m.Cohort("roma", source="mtr", at="L1", **fields)]).message


@pytest.mark.parametrize("field", ["entered", "followed", "lost"])
@pytest.mark.parametrize("reason", [m.Missing.WITHHELD, m.Missing.UNKNOWN])
def test_a_number_of_a_cohort_that_has_a_reason(ask, field, reason):
    """Where one of its numbers is missing for a reason nobody can tell, and that reason is said."""
    cohort = {"entered": 77, "followed": 60, "lost": 10, field: reason}

    (judgement,) = [
        each for _, each in ask("MND503", plan(), cohorts=[m.Cohort("roma", **cohort)]).verdicts.judgements()
    ]

    assert (judgement.verdict, str(judgement.why)) == (
        m.Verdict.CANNOT_TELL,
        f"a number of its people is {reason.words}",
    )


def test_every_cohort_and_funnel_is_asked_about(ask):
    """A funnel that does not count who left, and one with figures of other days, hide neither a funnel nor a cohort."""
    programme = plan(
        *map(persons, ("a", "b", "c", "d", "e", "f", "g")),
        relations=[
            m.Funnel("a", "b"),
            m.Funnel("a", "c", left=["d"]),
            m.Funnel("e", "f", left=["g"]),
        ],
    )
    figures = [seen("a", 9), seen("c", 3, "2008"), seen("d", 1), seen("e", 9), seen("f", 3), seen("g", 1)]
    cohorts = [m.Cohort("one", entered=7), m.Cohort("two", entered=7, followed=3, lost=1)]

    found = ask("MND503", programme, *figures, cohorts=cohorts)

    assert [(each.subject, each.expected, each.found, each.difference) for each in found] == [
        ("e", 9, 4, -5),
        ("two", 7, 4, -3),
    ]
    assert (
        found[0].message == "e (2009) is 9 (source not recorded); 3 + 1 = 4 (source not recorded): 5 not accounted for."
    )


def test_a_bound_of_several_for_each(fires, ask):
    """Two for each of eleven are 22; a bound of one for each is told without a product."""
    two = plan(persons("guilty"), m.Indicator("cases"), relations=[m.AtLeast("guilty", "cases", each=2)])
    one = plan(persons("guilty"), m.Indicator("cases"), relations=[m.AtLeast("guilty", "cases")])

    found = fires("MND519", two, seen("guilty", 17), seen("cases", 11))

    assert (found.subject, found.expected, found.found, found.difference) == ("guilty", 22, 17, -5)
    assert fires("MND519", one, seen("guilty", 10), seen("cases", 11)).arithmetic == "11 > 10"
    assert not ask("MND519", one, seen("guilty", 11), seen("cases", 11))


def test_a_funnel_of_which_one_stage_leaves_its_unit_open(verdict):
    """A stage whose indicator names no unit is not held against stages that are counted in one."""
    built, left = (m.Indicator(code, measure="amount", unit="m") for code in ("built", "left"))
    planned = m.Indicator("planned", measure="amount")
    programme = plan(planned, built, left, relations=[m.Funnel("planned", "built", left=["left"])])
    figures = [seen(code, m.Amount(n, "km")) for code, n in (("planned", 12), ("built", 5), ("left", 7))]

    assert verdict("MND503", programme, *figures) is m.Verdict.CANNOT_TELL
