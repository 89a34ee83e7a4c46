"""Whether running totals rise, and claims of a direction go with the figures."""

from __future__ import annotations

from decimal import Decimal

import pytest

import mande as m


def aware(*indicators: m.Indicator) -> m.Framework:
    """Return a plan with an outcome that these indicators measure."""
    return m.Framework("office", outcomes=[m.Outcome("aware", indicators=indicators)])


def persons(code: str = "persons", **fields: object) -> m.Indicator:
    """Return a count of persons."""
    return m.Indicator(code, **{"unit": "person", **fields})


def seen(value: object, period: str | None, code: str = "persons", **fields: object) -> m.Observation:
    """Return a figure."""
    return m.Observation(code, value, period, **fields)


RUNNING = aware(persons(accumulation="cumulative"))


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([seen(40, "2008"), seen(40, "2009"), seen(55, "2010")], []),
        ([seen(40, "2008"), seen(36, "2009"), seen(55, "2010")], [-4]),
        ([seen(40, "2008"), seen(36, "2009"), seen(37, "2010")], [-4, -3]),
        ([seen(40, "2008"), seen(36, "2009", status="revised")], []),
        ([seen(40, "2008", status="revised"), seen(36, "2009")], []),
        ([seen(40, "2008"), seen(36, "2009", status="revised"), seen(37, "2010")], []),
        ([seen(40, "2008"), seen(36, "2009", status="revised"), seen(35, "2010")], []),
        ([seen(40, "2008", source="a"), seen(36, "2009", source="b")], []),
        ([seen(40, "2008", place="BD"), seen(36, "2009")], []),
        ([seen(40, "2008", status="projected"), seen(36, "2009")], []),
        ([seen(40, "2008", qualifier="about"), seen(39, "2009")], []),
        ([seen(40, "2008"), seen(36, "2009", qualifier="over")], []),
        ([seen(Decimal("4.0"), "2008"), seen(Decimal("3.9"), "2009")], []),
        ([seen(Decimal("4.0"), "2008"), seen(Decimal("3.8"), "2009")], [Decimal("-0.2")]),
        ([seen(40, "2008"), seen(36, "2008")], []),
        ([seen(40, "2008"), seen(m.Missing.UNKNOWN, "2009")], []),
        ([seen(40, "2009"), seen(36, "2007-02/2009")], []),
    ],
)
def test_a_running_total_does_not_fall(ask, figures, expected):
    """A later figure of the same source and place is no smaller, unless it corrects, or digits and words allow it."""
    assert [each.difference for each in ask("MND524", RUNNING, *figures)] == expected


def test_an_end_that_is_not_known(verdict):
    """Where the end of the later figure may come first, nobody can tell which is the later."""
    figures = seen(40, "2009-05"), seen(36, "2007-02/2009")

    assert verdict("MND524", RUNNING, *figures) is m.Verdict.CANNOT_TELL


@pytest.mark.parametrize(
    ("indicator", "figures", "direction", "expected"),
    [
        (persons(), [seen(7, "2008"), seen(9, "2009")], "increase", m.Verdict.PASSED),
        (persons(), [seen(9, "2008"), seen(7, "2009")], "increase", m.Verdict.FIRED),
        (persons(), [seen(9, "2008"), seen(7, "2009")], "decrease", m.Verdict.PASSED),
        (persons(), [seen(7, "2008"), seen(9, "2009")], "decrease", m.Verdict.FIRED),
        (persons(), [seen(7, "2008"), seen(7, "2009")], "increase", m.Verdict.CANNOT_TELL),
        (persons(), [seen(7, "2008"), seen(9, "2009")], "maintain", m.Verdict.NOT_APPLICABLE),
        (persons(), [seen(7, None), seen(9, "2009")], "increase", m.Verdict.CANNOT_TELL),
        (persons(), [seen(9, "2008", source="a"), seen(7, "2009", source="b")], "increase", m.Verdict.CANNOT_TELL),
        (persons(baseline=m.Baseline(9)), [seen(7, "2009")], "increase", m.Verdict.FIRED),
        (persons(baseline=m.Baseline(9, "2010")), [seen(7, "2009")], "increase", m.Verdict.CANNOT_TELL),
        (persons(baseline=m.Baseline("many")), [seen(7, "2009")], "increase", m.Verdict.CANNOT_TELL),
        (
            persons(accumulation="incremental", baseline=m.Baseline(9)),
            [seen(7, "2009")],
            "increase",
            m.Verdict.CANNOT_TELL,
        ),
        (
            persons(accumulation="incremental"),
            [seen(9, "2008"), seen(2, "2009-Q1")],
            "increase",
            m.Verdict.CANNOT_TELL,
        ),
        (persons(accumulation="incremental"), [seen(9, "2008"), seen(7, "2009")], "increase", m.Verdict.FIRED),
    ],
)
def test_figures_go_as_it_is_said(verdict, indicator, figures, direction, expected):
    """A claim of a direction is held to the first and last figure of one source that can be compared."""
    claim = m.Claim("aware", direction=direction)

    assert verdict("MND521", aware(indicator), *figures, claims=[claim]) is expected


def test_within_the_days_of_the_claim(verdict):
    """A claim for some years is held to the figures of those years."""
    figures = [seen(n, str(year)) for year, n in zip((2006, 2007, 2008, 2009), (4, 9, 8, 7), strict=True)]

    for period, expected in (("2007/2009", "fired"), ("2006/2009", "passed"), ("2009", "passed"), (None, "passed")):
        claim = m.Claim("aware", direction="increase", period=period)
        assert verdict("MND521", aware(persons()), *figures, claims=[claim]) == expected


def test_figures_that_go_both_ways(verdict):
    """Of an outcome with two indicators, nobody can tell which one the claim speaks of."""
    figures = seen(9, "2008"), seen(7, "2009"), seen(1, "2008", "b"), seen(2, "2009", "b")
    claim = m.Claim("aware", direction="increase")

    assert verdict("MND521", aware(persons(), persons("b")), *figures, claims=[claim]) is m.Verdict.CANNOT_TELL


def test_figures_of_cells_alone(verdict):
    """Where there is no total, the figures of categories are what there is."""
    cell = {"cell": "gender=female"}
    claim = m.Claim("aware", direction="increase")

    assert verdict("MND521", aware(persons()), seen(9, "2008", **cell), seen(7, "2009", **cell), claims=[claim]) is (
        m.Verdict.FIRED
    )


def test_an_outcome_without_an_indicator(verdict):
    """Where nothing is measured there is nothing to hold a claim to."""
    assert verdict("MND521", aware(), claims=[m.Claim("aware", direction="increase")]) is m.Verdict.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ({"says": "the trend is upward"}, m.Verdict.FIRED),
        ({"period": "2006/2009"}, m.Verdict.FIRED),
        ({"period": "2009"}, m.Verdict.NOT_APPLICABLE),
        ({}, m.Verdict.NOT_APPLICABLE),
    ],
)
def test_a_trend_is_over_years(verdict, claim, expected):
    """Only what is called a trend, or goes over years, is asked for more than two figures."""
    figures = seen(7, "2008"), seen(9, "2009", source="b")

    found = verdict("MND520", aware(persons()), *figures, claims=[m.Claim("aware", direction="increase", **claim)])

    assert found is expected


def test_a_baseline_is_a_point(verdict):
    """A value from before is one of the figures that a trend stands on."""
    figures = seen(7, "2008"), seen(9, "2009")
    claim = m.Claim("aware", direction="increase", says="a trend")

    assert verdict("MND520", aware(persons(baseline=5)), *figures, claims=[claim]) is m.Verdict.PASSED


def test_a_trend_of_several_sources(verdict):
    """A trend may stand on figures of several sources, each of which saw one year."""
    figures = seen(7, "2007"), seen(8, "2008", source="b"), seen(9, "2009", source="c")
    claim = m.Claim("aware", direction="increase", says="a trend")

    assert verdict("MND520", aware(persons()), *figures, claims=[claim]) is m.Verdict.PASSED


def test_two_figures_of_the_same_days(verdict):
    """Two figures of one year are no series, so that neither is the later; whether they agree another rule asks."""
    figures = [seen(40, "2008", note="a"), seen(36, "2008", note="b")]

    assert verdict("MND524", RUNNING, *figures) is m.Verdict.PASSED
    assert verdict("MND524", RUNNING, *figures[::-1]) is m.Verdict.PASSED


def test_each_figure_of_a_short_trend_is_told_once(fires):
    """A trend of two figures is told with both, each of its own year, and no figure twice."""
    figures = seen(7, "2008"), seen(9, "2009", source="b")

    found = fires("MND520", aware(persons()), *figures, claims=[m.Claim("aware", direction="increase", says="a trend")])

    assert found.message == (
        "'a trend' (source not recorded) is claimed of aware, and its longest series has 2 of 3 figures: "
        "7 (source not recorded) in persons (2008), 9 (b) in persons (2009)."
    )


def test_what_sources_say_of_one_year_of_a_short_trend_is_one_figure(fires):
    """Where two sources differ on a year, both are told beside it: neither is chosen, and none is told twice."""
    figures = seen(7, "2008"), seen(6, "2008", source="b"), seen(9, "2009", source="b")

    found = fires("MND520", aware(persons()), *figures, claims=[m.Claim("aware", direction="increase", says="a trend")])

    assert found.message.endswith(
        "has 2 of 3 figures: 7 (source not recorded) and 6 (b) in persons (2008), 9 (b) in persons (2009)."
    )
    assert [each.value for each in found.figures] == ["a trend", 7, 6, 9]


def test_the_series_with_most_years_stands_behind_a_trend(verdict):
    """Of two indicators, one with three years carries a trend, whichever comes first."""
    figures = [seen(7, "2009", "b"), *(seen(n, str(year)) for year, n in ((2007, 4), (2008, 5), (2009, 6)))]
    claim = m.Claim("aware", direction="increase", says="a trend")

    for order in ((persons(), persons("b")), (persons("b"), persons())):
        assert verdict("MND520", aware(*order), *figures, claims=[claim]) is m.Verdict.PASSED


def test_a_claim_for_some_years_begins_with_them(verdict):
    """Who claims a rise over two years is held to these two, and not to what was measured before."""
    figures = seen(5, "2008"), seen(7, "2009")
    claim = m.Claim("aware", direction="increase", period="2008/2009")
    counted = persons(accumulation="snapshot", baseline=m.Baseline(9, "2007"))

    assert verdict("MND521", aware(counted), *figures, claims=[claim]) is m.Verdict.PASSED
    assert (
        verdict("MND521", aware(counted), *figures, claims=[m.Claim("aware", direction="increase")]) is m.Verdict.FIRED
    )


def verdicts(ask, code, programme, *figures, **more):
    """Return all that one rule says of each subject, in order."""
    found = ask(code, programme, *figures, **more).verdicts.judgements()
    return [(each.subject, each.verdict, str(each.why)) for _, each in found]


FALLS, RISES, QUIET = m.Verdict.FIRED, m.Verdict.PASSED, m.Verdict.CANNOT_TELL


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([seen(40, "2008"), seen(36, "2009"), seen(5, None)], {QUIET, FALLS}),
        ([seen(40, "2008"), seen(46, "2009"), seen(5, None)], {QUIET}),
        ([seen(5, None)], set()),
        ([seen(40, "2008")], set()),
        ([seen(-9, "2008"), seen(-5, "2009"), seen(-7, "2010")], {FALLS}),
        ([seen(-9, "2008"), seen(-9, "2009")], {RISES}),
        ([seen(40, "2008"), seen(36, "2009"), seen(m.Missing.WITHHELD, "2010")], {QUIET}),
        ([seen(40, "2008", status="projected"), seen(36, "2009"), seen(35, "2010")], {FALLS}),
    ],
)
def test_all_that_is_said_of_a_running_total(ask, figures, expected):
    """A fall is told, or that it cannot be; one without a day may be any; one alone says nothing."""
    assert {verdict for _, verdict, _ in verdicts(ask, "MND524", RUNNING, *figures)} == expected


def test_every_indicator_is_asked_whether_it_falls(ask):
    """One that is no running total hides none of those after it."""
    programme = aware(persons("a"), persons("b", accumulation="cumulative"), persons("c", accumulation="snapshot"),
        persons("d", accumulation="cumulative"))  # fmt: skip
    figures = [seen(n, year, code) for code in "abcd" for n, year in ((9, "2008"), (7, "2009"))]

    assert [each.subject for each in ask("MND524", programme, *figures)] == ["b", "d"]


def test_what_is_told_of_a_fall(fires):
    """Both figures with their days, sources and lines, by how many the later one is less, and that it is less."""
    figures = seen(1200, "2008", source="a", at="L1"), seen(36, "2009", source="a", at="L2")

    found = fires("MND524", RUNNING, *figures)

    assert (found.expected, found.found, found.difference) == (1200, 36, -1164)
    assert found.arithmetic == "36 < 1,200"
    assert [str(each) for each in found.figures] == ["1,200 (a, L1)", "36 (a, L2)"]
    assert "1,164" in found.message


def test_what_is_told_of_a_claim_that_figures_deny(fires):
    """The words that were claimed and where, the first and the last figure, and how they move."""
    figures = seen(9, "2008", at="L1"), seen(8, "2009", at="L2"), seen(7, "2010", at="L3")
    said = m.Claim("aware", direction="increase", says="many more", source="mtr", at="L4")
    bare = m.Claim("aware", direction="increase", source="mtr", at="L4")

    found = fires("MND521", aware(persons()), *figures, claims=[said])

    assert (found.expected, found.found, found.difference, found.arithmetic) == (9, 7, -2, "9 -> 7")
    assert [str(each) for each in found.figures] == ["'many more' (mtr, L4)", "9 (L1)", "7 (L3)"]
    assert "('many more', mtr, L4)" in found.message
    assert "(mtr, L4)" in fires("MND521", aware(persons()), *figures, claims=[bare]).message


def test_every_claim_is_asked_about(ask):
    """A claim that says no direction, or of an outcome that nothing measures, hides no other."""
    programme = m.Framework(
        "office",
        outcomes=[
            m.Outcome("a"),
            m.Outcome("aware", indicators=[persons()]),
            m.Outcome("c", indicators=[persons("p")]),
        ],
    )
    claims = [
        m.Claim("a", direction="increase", says="a trend"),
        m.Claim("aware", says="well"),
        m.Claim("aware", direction="increase", says="a trend"),
        m.Claim("c", direction="decrease", says="a trend"),
    ]
    figures = seen(9, "2008"), seen(7, "2009"), seen(7, "2008", "p"), seen(9, "2009", "p")

    assert [each.subject for each in ask("MND521", programme, *figures, claims=claims)] == ["aware", "c"]
    assert [each.subject for each in ask("MND520", programme, *figures, claims=claims)] == ["aware", "c"]


@pytest.mark.parametrize("rule", ["MND520", "MND521"])
def test_a_figure_that_is_withheld_may_be_the_one(verdict, rule):
    """Where a figure or a baseline of the outcome is withheld, nobody can say that the others are all there are."""
    claim = m.Claim("aware", direction="increase", says="a trend")
    figures = seen(9, "2008"), seen(7, "2009")
    kept = seen(m.Missing.WITHHELD, "2010")
    baselines = m.Missing.WITHHELD, m.Baseline(m.Missing.WITHHELD)

    assert verdict(rule, aware(persons()), *figures, claims=[claim]) is FALLS
    assert verdict(rule, aware(persons()), *figures, kept, claims=[claim]) is QUIET
    for baseline in baselines:
        assert verdict(rule, aware(persons(baseline=baseline)), *figures, claims=[claim]) is QUIET


@pytest.mark.parametrize(
    ("baseline", "expected"),
    [
        (m.Baseline(9, "2008"), FALLS),
        (m.Baseline(9, "2009-06"), RISES),
        (m.Baseline(9, "2008-02/2009"), RISES),
        (m.Baseline(9, cell="gender=female"), RISES),
        (9, FALLS),
    ],
)
def test_which_baseline_a_change_begins_from(verdict, baseline, expected):
    """A value of everyone that was taken before the first figure is where a change begins; no other is."""
    claim = m.Claim("aware", direction="increase")
    figures = seen(7, "2009"), seen(8, "2010")
    programme = m.Framework("office", outcomes=[m.Outcome("aware", indicators=[persons(baseline=baseline)])],
        dimensions=[m.GENDER])  # fmt: skip

    assert verdict("MND521", programme, *figures, claims=[claim]) is expected


def test_how_many_years_make_a_trend(verdict):
    """A rise over two years is a trend, and one over less is none."""
    figures = seen(7, "2008"), seen(9, "2009")

    def said(period):
        return verdict(
            "MND520", aware(persons()), *figures, claims=[m.Claim("aware", direction="increase", period=period)]
        )

    assert [said(period) for period in ("2008-02/2009-12", "2008/2009")] == [m.Verdict.NOT_APPLICABLE, FALLS]


def test_a_trend_without_a_figure(ask):
    """Where no figure is of any time there is no trend to be short, and nobody can tell."""
    claim = m.Claim("aware", direction="increase", says="A TREND")

    assert verdicts(ask, "MND520", aware(persons()), seen(7, None), claims=[claim]) == [
        ("aware", QUIET, "no indicator of the outcome has a figure in time")
    ]


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([seen(7, "2009")], FALLS),
        ([seen(7, "2009"), seen(8, "2010")], FALLS),
        ([seen(7, "2009-01/2009-06"), seen(8, "2009-07/2009-12")], RISES),
    ],
)
def test_a_claim_for_a_year_with_one_figure_begins_at_the_baseline(verdict, figures, expected):
    """One figure in the year claimed is no change in it, so that all there are are taken, from the baseline on."""
    programme = aware(persons(baseline=m.Baseline(9, "2007")))
    claim = m.Claim("aware", direction="increase", period="2009")

    assert verdict("MND521", programme, *figures, claims=[claim]) is expected


def test_a_total_is_what_a_claim_is_held_to(verdict):
    """Where everybody rises and women fall, a claim of a rise is borne out: it is of everybody."""
    claim = m.Claim("aware", direction="increase")
    figures = [
        seen(7, "2008"),
        seen(9, "2009"),
        seen(5, "2008", cell="gender=female"),
        seen(4, "2009", cell="gender=female"),
    ]

    assert verdict("MND521", aware(persons()), *figures, claims=[claim]) is RISES


@pytest.mark.parametrize("periods", [("2009", "2009"), ("2009-06", "2007-02/2009"), ("2009", "2009-12-31")])
def test_two_figures_of_one_end_are_no_change(verdict, periods):
    """Seven and nine at the end of one year, or of which nobody knows the later, move neither way."""
    one, other = (seen(n, period) for n, period in zip((7, 9), periods, strict=True))
    claims = [m.Claim("aware", direction=direction) for direction in ("increase", "decrease")]

    for claim in claims:
        assert verdict("MND521", aware(persons()), one, other, claims=[claim]) is QUIET


def test_figures_of_the_same_days_do_not_fall(ask):
    """Of two figures of one year neither comes after the other, so that nothing is said of an order."""
    assert {verdict for _, verdict, _ in verdicts(ask, "MND524", RUNNING, seen(40, "2008"), seen(36, "2008"))} == {
        RISES
    }


def test_the_order_on_a_page_is_no_order_of_days(ask):
    """The lower of two figures of one year does not fall because it stands further down the page."""
    figures = seen(40, "2008", at="L1"), seen(36, "2008", at="L2")

    assert {verdict for _, verdict, _ in verdicts(ask, "MND524", RUNNING, *figures)} == {RISES}
