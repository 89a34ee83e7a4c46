"""Whether each profile asks what its occasion calls for, and a first look stays short."""

from __future__ import annotations

import pytest

import mande as m
from mande.catalogue import CATALOGUE, PROFILES
from mande.errors import UnknownCode

SIXTY = 60


def well_written(number: int) -> m.Framework:
    """Return a plan signed yesterday, with so many indicators, in which nothing that a plan can hold is left out."""
    targets = [m.Target(80, period="2026-01/2028-12")]

    def output_indicator(place: int) -> m.Indicator:
        return m.Indicator(
            f"trained-{place}",
            "Persons trained",
            unit="person",
            accumulation="incremental",
            direction="increase",
            breakdowns=["gender", "age"],
            definition="Attended all days",
            counting_rule="Each person once",
            means_of_verification="Registers",
            method="Counted each day",
            frequency="quarterly",
            responsible="Trainers",
            targets=targets,
        )

    def outcome_indicator(place: int) -> m.Indicator:
        return m.Indicator(
            f"applying-{place}",
            "Persons who apply it",
            unit="person",
            measure="percentage",
            accumulation="snapshot",
            direction="increase",
            breakdowns=["gender", "age"],
            definition="Seen to apply it on the day of the visit",
            counting_rule="Each person once",
            means_of_verification="Registers",
            method="Counted each day",
            frequency="quarterly",
            responsible="Trainers",
            baseline=m.Missing.NOT_DUE,
            targets=targets,
        )

    half = range(number // 2)
    return m.Framework(
        "new",
        "A plan signed yesterday",
        period="2026-01/2028-12",
        outputs=[m.Output(f"o-{place}", "Training", indicators=[output_indicator(place)]) for place in half],
        outcomes=[m.Outcome(f"c-{place}", "It is applied", indicators=[outcome_indicator(place)]) for place in half],
        links=[
            m.Link(
                f"o-{place}",
                f"c-{place}",
                mechanism="Who knows how will do it",
                assumptions=[m.Assumption("There is time for it", planned_test="2027-06")],
            )
            for place in half
        ],
        dimensions=[m.GENDER, m.age_bands(0, 18, 60)],
        inputs=[m.Input("grant", amount=m.Money(900_000, "USD"), kind="funds", period="2026-01/2028-12")],
        cost_basis="overhead in",
        strategy="2025/2029",
        monitoring=m.MonitoringPlan(
            ends="2029-12",
            studies=[
                m.Study("needs", kind="needs assessment", done="2025-06"),
                m.Study("final", kind="evaluation", planned="2028-10/2028-12"),
            ],
            participation="Trainees chose the subjects, and judge each course",
            learning="A meeting each year",
        ),
    )


def test_every_profile_names_rules_that_exist():
    """A profile holds no code of a rule that nobody wrote, and none twice."""
    codes = {rule.code for rule in CATALOGUE}

    for name, rules in PROFILES.items():
        assert set(rules) <= codes, name
        assert len(set(rules)) == len(rules), name


def test_all_is_all():
    """The profile of all rules is the catalogue."""
    assert m.profile("all") == CATALOGUE


def test_a_profile_nobody_wrote():
    """A misspelt profile is told, with the nearest."""
    with pytest.raises(UnknownCode, match="Did you mean 'first-look'"):
        m.profile("first look")


def test_a_first_look_at_a_new_plan_is_short():
    """A well-written plan of sixty indicators gets at most ten gaps and open questions on its first day, none major."""
    coverage = m.check_coverage(well_written(SIXTY), rules=m.profile("first-look"), on="2026-01-02")

    assert len([gap for gap in coverage if gap.severity in ("major", "error")]) == 0
    assert len(coverage.gaps) + len(coverage.undecided) <= 10


def test_the_design_profile_waits_for_nothing():
    """What the design profile asks can be asked of a plan on any day."""
    assert {rule.due for rule in m.profile("design")} == {"design"}


def test_a_well_written_plan_has_no_gap_in_its_design():
    """A plan with everything a plan can hold has no major gap when its design is asked about."""
    coverage = m.check_coverage(well_written(SIXTY), rules=m.profile("design"), on="2026-01-02")

    assert [gap.code for gap in coverage if gap.severity in ("major", "error")] == []
