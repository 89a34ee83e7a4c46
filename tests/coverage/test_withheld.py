"""Whether what is withheld is no gap: the rule that would need it cannot tell."""

from __future__ import annotations

import pytest

import mande as m

WITHHELD = m.Missing.WITHHELD
GONE = "a figure that would tell is withheld"


def verdict(code: str, framework: m.Framework, seen: m.Observations, on: str | None = None) -> set[tuple[str, str]]:
    """Return what rule *code* answers, and why."""
    found = m.check_coverage(framework, seen, on=on, rules=m.profile("all")).verdicts
    return {(str(each.verdict), str(each.why)) for _, each in found.judgements(rule=code)}


@pytest.mark.parametrize(
    ("value", "expected"),
    [(3, ("passed", "")), (0, ("fired", "")), (WITHHELD, ("cannot tell", GONE)), (m.Missing.UNKNOWN, ("fired", ""))],
)
def test_a_group_whose_figures_are_withheld(value, expected):
    """MND412: somebody may have been served, or nobody; it is not said that nobody was."""
    framework = m.Framework(
        "p",
        period="2009",
        populations=[m.Population("vot")],
        target_groups=["vot"],
        outputs=[m.Output("o", indicators=[m.Indicator("helped", unit="person", population="vot")])],
    )

    assert verdict("MND412", framework, m.Observations([m.Observation("helped", value, "2009")]), "2010-12-31") == {
        expected
    }


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"followed": 0}, "fired"),
        ({"followed": WITHHELD}, "passed"),
        ({"lost": WITHHELD}, "passed"),
        ({"not_followed_up": [m.NotFollowedUp("unsafe", WITHHELD)]}, "passed"),
        ({"not_followed_up": [m.NotFollowedUp("unsafe", m.Missing.UNKNOWN)]}, "fired"),
    ],
)
def test_a_cohort_whose_numbers_are_withheld(fields, expected):
    """That somebody was followed up stays known where nobody is told how many were."""
    framework = m.Framework("p", period="2009", monitoring=m.MonitoringPlan())
    seen = m.Observations(cohorts=[m.Cohort("c", entered=WITHHELD, support_ends="2009-01", **fields)])
    (rule,) = [each for each in m.CATALOGUE if each.headline == "cohorts that nobody followed up"]

    assert {found for found, _ in verdict(rule.code, framework, seen, "2015-12-31")} == {expected}


@pytest.mark.parametrize(
    ("code", "accumulation", "numbers", "on", "expected"),
    [
        ("MND310", "snapshot", (60, WITHHELD), "2026-12-31", ("cannot tell", GONE)),
        ("MND310", "incremental", (60, WITHHELD), "2026-12-31", ("cannot tell", GONE)),
        ("MND310", "incremental", (60, 100), "2026-12-31", ("passed", "")),
        ("MND310", "snapshot", (WITHHELD, 60), "2026-12-31", ("fired", "")),
        ("MND311", "incremental", (5, WITHHELD), "2026-10-30", ("cannot tell", GONE)),
        ("MND311", "snapshot", (5, WITHHELD), "2026-10-30", ("cannot tell", GONE)),
        ("MND311", "incremental", (5, 5), "2026-10-30", ("fired", "")),
    ],
)
def test_a_target_whose_figure_is_withheld(code, accumulation, numbers, on, expected):
    """Whether a target was reached, or is kept pace with, is not known where the figure that tells is withheld."""
    indicator = m.Indicator(
        "helped", unit="person", accumulation=accumulation, direction="increase", baseline=0,
        targets=[m.Target(100, "2026")],
    )  # fmt: skip
    framework = m.Framework("p", period="2026", outputs=[m.Output("o", indicators=[indicator])])
    seen = m.Observations([m.Observation("helped", n, q) for n, q in zip(numbers, ("2026-Q1", "2026-Q2"), strict=True)])

    assert verdict(code, framework, seen, on) == {expected}


@pytest.mark.parametrize(("quarter", "expected"), [(3, "not applicable"), (WITHHELD, "cannot tell"), (None, "fired")])
def test_a_year_beside_a_quarter_that_is_withheld(quarter, expected):
    """MND310: a year is not held against a target where a quarter, which stands in its place, is withheld."""
    indicator = m.Indicator("helped", unit="person", accumulation="incremental", targets=[m.Target(50, "2026")])
    framework = m.Framework("p", period="2026", outputs=[m.Output("o", indicators=[indicator])])
    figures = [m.Observation("helped", 40, "2026")]
    figures += [] if quarter is None else [m.Observation("helped", quarter, "2026-Q1")]

    assert {said for said, _ in verdict("MND310", framework, m.Observations(figures), "2026-12-31")} == {expected}


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((3, 25), ("passed", "")),
        ((3, 10), ("fired", "")),
        ((3, WITHHELD), ("cannot tell", GONE)),
        ((WITHHELD, 10), ("cannot tell", GONE)),
        ((WITHHELD, WITHHELD), ("cannot tell", GONE)),
        ((WITHHELD, 0), ("cannot tell", GONE)),
        ((WITHHELD, 25), ("passed", "")),
    ],
)
def test_the_best_year_is_withheld(numbers, expected):
    """MND312: the best year on record is not the best of those that are shown; one good enough is good enough."""
    indicator = m.Indicator(
        "returns", unit="person", accumulation="incremental", direction="increase", targets=[m.Target(30, "2010")]
    )
    plan = m.Framework("p", period="2008/2010", outcomes=[m.Outcome("o", indicators=[indicator])])
    years = [m.Observation("returns", number, year) for number, year in zip(numbers, ("2008", "2009"), strict=True)]

    assert verdict("MND312", plan, m.Observations(years), "2010-12-31") == {expected}


@pytest.mark.parametrize(
    ("values", "expected"),
    [((30, 40), {"passed"}), ((30,), {"fired"}), ((30, WITHHELD), {"cannot tell"}), ((WITHHELD,), {"cannot tell"})],
)
def test_a_figure_to_compare_with_the_baseline_is_withheld(values, expected):
    """MND320: how a figure was made that is withheld is not told, and it may be the one that compares."""
    share = m.Indicator(
        "share", measure="percentage", accumulation="snapshot",
        baseline=m.Baseline(20, "2008", method="survey"), targets=[m.Target(50, "2009")],
    )  # fmt: skip
    plan = m.Framework("p", period="2008/2009", outcomes=[m.Outcome("o", indicators=[share])])
    samples = {30: m.Sample(40, method="phone"), 40: m.Sample(40, method="survey"), WITHHELD: None}
    seen = m.Observations([m.Observation("share", each, "2009", sample=samples[each]) for each in values])

    assert {said for said, _ in verdict("MND320", plan, seen, "2010-12-31")} == expected


def test_known_cases_that_are_withheld():
    """MND714: those of one gender are part of all who stand outside the register, however many these are."""
    (rule,) = [each for each in m.CATALOGUE if each.question == "Do all known cases stand in the register?"]
    plan = m.Framework("p", period="2009", context=[m.Indicator("cases", unit="person")])
    women = m.Observation("cases", 9, "2009", cell="gender=female", registered=False)

    for whole, expected in ((20, "fired"), (WITHHELD, "cannot tell")):
        seen = m.Observations([m.Observation("cases", whole, "2009", registered=False), women])
        assert {said for said, _ in verdict(rule.code, plan, seen, "2010-12-31")} == {expected, "not applicable"}
