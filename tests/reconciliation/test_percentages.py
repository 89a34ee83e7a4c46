"""Whether percentages fit what they were taken on, add up where they should, and can be at all."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

import mande as m

SHARE = m.Indicator("share", unit="person", measure="percentage")
COUNTS = [m.Indicator(code, unit="person") for code in ("all", "known", "women")]


def plan(*indicators: m.Indicator, **fields: object) -> m.Framework:
    """Return a plan with an outcome that these indicators measure."""
    return m.Framework("office", outcomes=[m.Outcome("aware", indicators=indicators or [SHARE])], **fields)


def seen(value: object, code: str = "share", period: str | None = "2009", **fields: object) -> m.Observation:
    """Return a figure of 2009."""
    return m.Observation(code, value, period, **fields)


TAKEN = plan(SHARE, *COUNTS, relations=[m.Share("share", part="women", wholes=["all", "known"])])
OF_ALL = seen(278, "all"), seen(190, "women")


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([*OF_ALL, seen(Decimal("68.3"))], m.Verdict.PASSED),
        ([*OF_ALL, seen(68)], m.Verdict.PASSED),
        ([*OF_ALL, seen(69)], m.Verdict.FIRED),
        ([*OF_ALL, seen(275, "known"), seen(69)], m.Verdict.PASSED),
        ([*OF_ALL, seen(69, qualifier="about")], m.Verdict.PASSED),
        ([*OF_ALL, seen(60, qualifier="over")], m.Verdict.PASSED),
        ([*OF_ALL, seen(70, qualifier="over")], m.Verdict.FIRED),
        ([*OF_ALL, seen(m.Ratio(190, 278))], m.Verdict.PASSED),
        ([*OF_ALL, seen(m.Ratio(190, 250))], m.Verdict.FIRED),
        ([seen(0, "all"), seen(0, "women"), seen(0)], m.Verdict.CANNOT_TELL),
        ([*OF_ALL, seen(69, period="2010")], m.Verdict.CANNOT_TELL),
        ([seen(190, "women"), seen(69)], m.Verdict.CANNOT_TELL),
        ([*OF_ALL, seen(m.Missing.UNKNOWN)], m.Verdict.NOT_APPLICABLE),
    ],
)
def test_a_printed_share_fits_one_of_its_wholes(verdict, figures, expected):
    """A percentage is right where its part, over any whole it may have been taken on, rounds to it."""
    assert verdict("MND525", TAKEN, *figures) is expected


def test_the_part_and_the_whole_may_be_rounded_too(verdict):
    """An approximate whole leaves room for more percentages."""
    figures = seen(280, "all", qualifier="about"), seen(190, "women"), seen(Decimal("70.0"))

    assert verdict("MND525", TAKEN, *figures) is m.Verdict.PASSED


def test_each_whole_is_told_with_its_percentage(fires):
    """What the percentage would be on each whole is told, and the nearest is expected."""
    found = fires("MND525", TAKEN, *OF_ALL, seen(275, "known", at="L9"), seen(Decimal("71.3"), at="L7"))

    assert found.message == (
        "share (2009) is printed as 71.3% (L7); its part, 190 (source not recorded), is 68.35% of 278 (all (2009); "
        "source not recorded) and 69.09% of 275 (known (2009); L9)."
    )
    assert found.expected == m.Ratio(190, 275).percent
    assert found.arithmetic == "190 / 278 = 68.35%; 190 / 275 = 69.09%"


def test_a_printed_ratio_is_told_in_percent(fires):
    """A ratio that contradicts the counts is told as the percentage that it comes to."""
    assert fires("MND525", TAKEN, *OF_ALL, seen(m.Ratio(190, 250))).found == 76


def test_a_cell_is_taken_on_a_wider_one(verdict):
    """The share of girls may be of all girls, of all women and girls, or of everybody."""
    crossed = {"gender": "female", "age": "0-17"}
    programme = plan(SHARE, m.Indicator("cases", unit="person"), dimensions=[m.GENDER, m.age_bands(0, 18)],
        relations=[m.Share("share", part="cases", wholes=["cases"])])  # fmt: skip
    cells = [
        seen(100, "cases"),
        seen(40, "cases", cell={"gender": "female"}),
        seen(10, "cases", cell=crossed),
        seen(12, "cases", cell={"gender": "male", "age": "0-17"}),
    ]

    for percent, expected in ((10, "passed"), (25, "passed"), (45, "passed"), (46, "fired")):
        assert verdict("MND525", programme, *cells, seen(percent, cell=crossed)) == expected


def test_shares_of_two_relations(verdict):
    """A percentage may be taken on what one relation names, or another."""
    programme = plan(SHARE, *COUNTS, relations=[
        m.Share("share", part="known", wholes=["all"]), m.Share("share", part="women", wholes=["all"])])  # fmt: skip

    assert verdict("MND525", programme, *OF_ALL, seen(Decimal("68.3"))) is m.Verdict.PASSED


def test_a_share_of_one_population_is_not_taken_on_others_where_its_own_are_unknown(verdict):
    """Where it is told that nobody knows how many victims are women, women of all kinds say nothing of their share."""
    programme = attrs.evolve(TAKEN, populations=[m.Population("vot")])
    unknown = seen(m.Missing.UNKNOWN, "women", population="vot")

    assert verdict("MND525", programme, *OF_ALL, unknown, seen(69, population="vot")) is m.Verdict.CANNOT_TELL


# --- What it was taken on -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (seen(42), m.Verdict.FIRED),
        (seen(m.Ratio(42, 100)), m.Verdict.PASSED),
        (seen(m.Ratio(42, m.Missing.UNKNOWN)), m.Verdict.FIRED),
        (seen(42, sample=m.Sample(400)), m.Verdict.PASSED),
        (seen(m.Missing.UNKNOWN), m.Verdict.NOT_APPLICABLE),
    ],
)
def test_a_percentage_says_what_it_was_taken_on(verdict, figure, expected):
    """A part and a whole, or how many were asked, say what a percentage is of; a bare one does not."""
    assert verdict("MND410", plan(), figure) is expected


def test_what_is_declared_says_it_too(verdict):
    """A relation says what a percentage was taken on, for the figures whose part and whole are there."""
    assert verdict("MND410", TAKEN, *OF_ALL, seen(Decimal("68.3"))) is m.Verdict.PASSED
    assert verdict("MND410", TAKEN, *OF_ALL, seen(68, period="2010")) is m.Verdict.FIRED
    assert m.reconcile(TAKEN).verdicts["MND410", "share"] is m.Verdict.CANNOT_TELL


# --- Percentages of one whole ---------------------------------------------------------------------------


def by_gender(*percents: object, total: object | None = 100) -> list[m.Observation]:
    """Return percentages by gender, and one of everybody."""
    categories = ("female", "male", "unknown")
    figures = [seen(each, cell={"gender": name}) for name, each in zip(categories, percents, strict=False)]
    return figures if total is None else [seen(total), *figures]


GENDERED = plan(dimensions=[m.GENDER, m.Dimension("need", "", ["food", "water"], exclusive=False)])


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        (by_gender(Decimal("70.9"), Decimal("29.1")), m.Verdict.PASSED),
        (by_gender(Decimal("70.9"), Decimal("29.2")), m.Verdict.PASSED),
        (by_gender(Decimal("70.9"), Decimal("29.3")), m.Verdict.FIRED),
        (by_gender(71, 30), m.Verdict.PASSED),
        (by_gender(71, 31), m.Verdict.FIRED),
        (by_gender(m.Ratio(1, 3), m.Ratio(2, 3)), m.Verdict.PASSED),
        (by_gender(60, 30, total=45), m.Verdict.NOT_APPLICABLE),
        (by_gender(60, 30, total=None), m.Verdict.CANNOT_TELL),
        (by_gender("most", "some"), m.Verdict.PASSED),
        (by_gender(60), m.Verdict.NOT_APPLICABLE),
        ([seen(100), seen(80, cell="need=food"), seen(70, cell="need=water")], m.Verdict.NOT_APPLICABLE),
    ],
)
def test_percentages_of_everybody_add_to_100(verdict, figures, expected):
    """Where everybody is in one category, percentages of everybody add to 100 but for rounding; rates do not."""
    assert verdict("MND411", GENDERED, *figures) is expected


def test_shares_with_a_part_and_a_whole_add_to_100(fires):
    """A declared share is of one whole, and needs no total beside it."""
    programme = plan(SHARE, *COUNTS, dimensions=[m.GENDER], relations=[
        m.Share("share", part="women", wholes=["all"])])  # fmt: skip

    found = fires("MND411", programme, *by_gender(60, 30, total=None))

    assert found.message == "Percentages of share by gender, 60% + 30% (source not recorded), add to 90%."


def test_one_of_one_is_everybody(verdict):
    """The smallest whole that there is has a percentage too: one of one is 100, and none of one is 0."""
    one = seen(1, "all")

    assert verdict("MND525", TAKEN, one, seen(1, "women"), seen(100)) is m.Verdict.PASSED
    assert verdict("MND525", TAKEN, one, seen(0, "women"), seen(100)) is m.Verdict.FIRED


def test_words_among_percentages(verdict):
    """What is told in words beside numbers is no part of a sum, and no fault of one."""
    assert verdict("MND411", GENDERED, *by_gender(60, "some")) is m.Verdict.PASSED
    assert verdict("MND411", GENDERED, *by_gender(60, 30, "some")) is m.Verdict.PASSED
    assert verdict("MND411", GENDERED, *by_gender(60, 30, 5)) is m.Verdict.FIRED


HELPED = plan(
    SHARE,
    m.Indicator("cases", unit="person"),
    m.Indicator("all", unit="person"),
    dimensions=[m.GENDER, m.age_bands(0, 18)],
    relations=[m.Share("share", part="cases", wholes=["cases", "all"])],
)


def by(dimension: str, code: str, *numbers: object) -> list[m.Observation]:
    """Return figures of each gender, or of each age, and of those not known."""
    categories = {"gender": ("female", "male", "unknown"), "age": ("0-17", "18+", "unknown")}[dimension]
    return [seen(n, code, cell={dimension: name}) for name, n in zip(categories, numbers, strict=False)]


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([seen(100, "cases"), *by("gender", "cases", 30, 50, 20), *by("gender", "share", 30, 50)], m.Verdict.PASSED),
        ([*by("gender", "cases", 30, 50, 20), *by("gender", "share", "37.5", "62.5")], m.Verdict.PASSED),
        ([*by("gender", "cases", 30, 50, 20), *by("gender", "share", "30.0", "50.0")], m.Verdict.FIRED),
        ([*by("gender", "cases", 30, 50, 20), seen(200, "all"), *by("gender", "share", "15.0")], m.Verdict.PASSED),
        ([*by("gender", "cases", 30), *by("gender", "share", "30.0")], m.Verdict.CANNOT_TELL),
        ([*by("gender", "cases", "some", 50, 20), *by("gender", "share", 30)], m.Verdict.CANNOT_TELL),
        ([seen(100, "cases"), seen(70, "cases", place="x"), *by("gender", "cases", 30), *by("gender", "share", 43)],
            m.Verdict.FIRED),
        ([*by("age", "cases", 30, 50, 20), *by("age", "share", "37.5")], m.Verdict.PASSED),
    ],
)  # fmt: skip
def test_all_whose_category_is_known_are_a_whole(verdict, figures, expected):
    """A percentage may be of the total, of another count, or of all whose gender is known, and of nothing else."""
    figures = [
        attrs.evolve(each, value=Decimal(each.value))
        if each.indicator == "share" and isinstance(each.value, str)
        else each
        for each in figures
    ]

    assert verdict("MND525", HELPED, *figures) is expected


def test_percentages_of_one_table_are_taken_on_one_whole(fires, ask):
    """Women on all those known and men on the total are told as two wholes, each with a percentage that fits it."""
    counts = [seen(100, "cases"), *by("gender", "cases", 30, 50, 20)]
    mixed = [*counts, *by("gender", "share", Decimal("37.5"), Decimal("50.0"))]
    same = [*counts, *by("gender", "share", Decimal("37.5"), Decimal("62.5"))]
    apart = [*counts, *by("gender", "share", Decimal("37.5"))]

    found = fires("MND410", HELPED, *mixed)

    assert found.message == (
        "Percentages of share are taken on different wholes in one table: 80 (all whose gender is known) for 37.5% "
        "(source not recorded) and 100 (source not recorded) for 50.0% (source not recorded)."
    )
    assert not ask("MND410", HELPED, *same)
    assert not ask("MND410", HELPED, *apart)


def test_percentages_of_other_places_and_days_are_other_tables(ask):
    """Two tables may each have a whole of their own, and a figure that fits none is no sign of another whole."""
    counts = [
        figure
        for place in ("a", "b")
        for figure in (
            seen(100, "cases", place=place),
            *(attrs.evolve(each, place=place) for each in by("gender", "cases", 30, 50, 20)),
        )
    ]
    shares = [
        seen(Decimal("37.5"), cell={"gender": "female"}, place="a"),
        seen(Decimal("50.0"), cell={"gender": "male"}, place="b"),
        seen(Decimal("99.0"), cell={"gender": "male"}, place="a"),
    ]

    assert not ask("MND410", HELPED, *counts, *shares)


def test_one_percentage_in_order_hides_none_that_is_not(ask):
    """Percentages without a part, and those that fit, come before one that does not; so do other indicators."""
    programme = plan(
        m.Indicator("count", unit="person"),
        m.Indicator("none", unit="person", measure="percentage"),
        m.Indicator("bare", unit="person", measure="percentage"),
        SHARE,
        *COUNTS,
        relations=[m.Share("share", part="women", wholes=["all", "known"])],
    )
    figures = [
        seen(5, "count"),
        seen(42, "bare"),
        seen(40, period="2007"),
        *(attrs.evolve(each, period=m.Period.parse("2008")) for each in (*OF_ALL, seen(68))),
        *OF_ALL,
        seen(60),
    ]

    assert [(each.subject, each.found) for each in ask("MND525", programme, *figures)] == [("share", 60)]
    assert [each.subject for each in ask("MND410", programme, *figures)] == ["bare", "share"]


@pytest.mark.parametrize("withheld", ["women", "all", "known"])
def test_a_part_or_a_whole_that_is_withheld(verdict, withheld):
    """Where a number that a percentage may have been taken on is withheld, that it fits no other is no fault."""
    figures = [*OF_ALL, seen(275, "known"), seen(40), seen(m.Missing.WITHHELD, withheld, "2008")]

    assert verdict("MND525", TAKEN, *figures[:4]) is m.Verdict.FIRED
    assert verdict("MND525", TAKEN, *figures) is m.Verdict.CANNOT_TELL
    assert verdict("MND410", TAKEN, *figures) is m.Verdict.CANNOT_TELL


def test_a_row_that_is_withheld_leaves_the_sum_open(verdict):
    """Percentages that do not add to 100 lack the one that is withheld, of their own table and of no other."""
    rows = by_gender(60, 30)
    gone = seen(m.Missing.WITHHELD, cell={"gender": "unknown"})

    assert verdict("MND411", GENDERED, *rows) is m.Verdict.FIRED
    assert verdict("MND411", GENDERED, *rows, gone) is m.Verdict.CANNOT_TELL
    assert verdict("MND411", GENDERED, *rows, attrs.evolve(gone, period=m.Period.parse("2008"))) is m.Verdict.FIRED


def test_nothing_is_no_whole(fires):
    """Of a whole of none there is no percentage, and the others are told all the same."""
    found = fires("MND525", TAKEN, *OF_ALL, seen(0, "known"), seen(60))

    assert found.arithmetic == "190 / 278 = 68.35%"


def test_one_percentage_that_is_withheld_hides_no_other(ask):
    """Where the part of one percentage is withheld, another that nobody can take on anything is still told."""
    programme = plan(
        SHARE,
        m.Indicator("bare", unit="person", measure="percentage"),
        *COUNTS,
        relations=[m.Share("share", part="women", wholes=["all"])],
    )
    figures = [seen(278, "all"), seen(m.Missing.WITHHELD, "women"), seen(60), seen(42, "bare")]

    assert [each.subject for each in ask("MND410", programme, *figures)] == ["bare"]


@pytest.mark.parametrize(("percent", "expected"), [(68, m.Verdict.PASSED), (40, m.Verdict.NOT_APPLICABLE)])
def test_what_fits_no_whole_was_clearly_taken_on_none(verdict, percent, expected):
    """A percentage that fits its part and a whole is clear; one that fits none is another rule's to tell."""
    assert verdict("MND410", TAKEN, *OF_ALL, seen(percent)) is expected


@pytest.mark.parametrize(("percent", "expected"), [(68, m.Verdict.PASSED), (69, m.Verdict.FIRED)])
def test_a_percentage_of_a_population_fits_counts_that_name_none(verdict, percent, expected):
    """Counts that name no population are what a percentage of one was taken on, where there are no others."""
    relations = [m.Share("share", part="women", wholes=["all"])]
    programme = plan(SHARE, *COUNTS, relations=relations, populations=[m.Population("returnees")])

    assert verdict("MND525", programme, *OF_ALL, seen(percent, population="returnees")) is expected
