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
        ("MND310", "incremental", (60, 50), "2026-12-31", ("passed", "")),
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
