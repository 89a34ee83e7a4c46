"""Whether targets are held to what was reported of their own days, and to what was done in a year before them."""

from __future__ import annotations

from decimal import Decimal

import pytest

import mande as m

FIRED, PASSED, QUIET, NONE = (
    m.Verdict.FIRED,
    m.Verdict.PASSED,
    m.Verdict.CANNOT_TELL,
    m.Verdict.NOT_APPLICABLE,
)
PLACES = [m.Place("BD"), m.Place("dhaka", within="BD"), m.Place("NG")]


def plan(*targets: m.Target, **fields: object) -> m.Framework:
    """Return a plan of one output with one indicator that has these targets."""
    held = m.Indicator("i", **{"accumulation": "incremental", "targets": targets, **fields})
    return m.Framework("f", outputs=[m.Output("o", indicators=[held])], places=PLACES, dimensions=[m.GENDER])


def seen(value: object, period: str | None, **fields: object) -> m.Observation:
    """Return a figure."""
    return m.Observation("i", value, period, **fields)


# --- what was reported against a target -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (seen(5, "2008"), PASSED),
        (seen(5, "2008-01-01"), PASSED),
        (seen(5, "2007-12/2008-01-01"), PASSED),
        (seen(5, "2008-12-31"), PASSED),
        (seen(5, "2007-12-31"), FIRED),
        (seen(5, "2009-01-01"), FIRED),
        (seen(5, "2008-12/2009-01-01"), FIRED),
        (seen(5, None), QUIET),
        (seen(5, "2007-02/2008"), PASSED),
        (seen(5, "2008-05/2009"), FIRED),
        (seen(5, "2007-12-15/2008"), PASSED),
        (seen(m.Missing.NOT_APPLICABLE, "2008"), NONE),
        (seen(m.Missing.NOT_IN_SOURCE, "2008"), QUIET),
        (seen(m.Missing.WITHHELD, "2008"), PASSED),
        (seen(m.Missing.NOT_REPORTED, "2008"), FIRED),
        (seen(5, "2008", cell="gender=female"), PASSED),
        (seen(5, "2008", place="dhaka"), PASSED),
        (seen(5, "2008", status="projected"), FIRED),
        (seen(m.Missing.NOT_IN_SOURCE, "2008", status="projected"), FIRED),
    ],
)
def test_what_was_reported_of_the_days_of_a_target(verdict, figure, expected) -> None:
    """A figure that ends on one of the target's days was reported against it; one of other days was not."""
    assert verdict("MND306", plan(m.Target(40, "2008")), m.Observations([figure]), "2010-01-01") is expected


@pytest.mark.parametrize(
    ("target", "figure", "expected"),
    [
        ({"place": "BD"}, {"place": "dhaka"}, PASSED),
        ({"place": "BD"}, {"place": "BD"}, PASSED),
        ({"place": "BD"}, {"place": "NG"}, FIRED),
        ({"place": "BD"}, {}, FIRED),
        ({"place": "dhaka"}, {"place": "BD"}, FIRED),
        ({"cell": "gender=female"}, {"cell": "gender=female"}, PASSED),
        ({"cell": "gender=female"}, {"cell": "gender=male"}, FIRED),
        ({"cell": "gender=female"}, {}, FIRED),
    ],
)
def test_what_was_reported_of_whom_a_target_speaks(verdict, target, figure, expected) -> None:
    """A target for a country is spoken to by its districts, one for women by women, and neither by anybody else."""
    programme, figures = plan(m.Target(40, "2008", **target)), m.Observations([seen(5, "2008", **figure)])

    assert verdict("MND306", programme, figures, "2010-01-01") is expected


def test_several_reasons_for_no_figure(finding, verdict) -> None:
    """One that says that there can be none excuses nobody else, and the first of the others is told."""
    reasons = [seen(m.Missing.NOT_APPLICABLE, "2008"), seen(m.Missing.NOT_REPORTED, "2008", place="dhaka")]
    programme = plan(m.Target(40, "2008", source="plan", at="L4"))

    found = finding("MND306", programme, m.Observations(reasons[::-1]), "2010-01-01")

    assert "not reported" in found.message
    assert verdict("MND306", programme, m.Observations(reasons), "2010-01-01") is FIRED
    assert verdict("MND306", programme, m.Observations(reasons[:1]), "2010-01-01") is NONE


def test_a_projection_is_told_and_reports_nothing(finding, verdict) -> None:
    """What somebody expected to reach is not what was reached, and who reads that it is missing may know of it."""
    figures = m.Observations([seen(50, "2008", status="projected")])

    assert finding("MND306", plan(m.Target(40, "2008")), figures, "2010-01-01").message.endswith(
        "was due on 2008-12-31; no value is recorded (only a projection)."
    )
    both = m.Observations([*figures, seen(38, "2008")])
    assert verdict("MND306", plan(m.Target(40, "2008")), both, "2010-01-01") is PASSED


def test_a_figure_of_later_days_is_not_known_yet(verdict) -> None:
    """On a day of the next year, what speaks for all of that year says nothing of a target without a period."""
    programme = m.Framework(
        "f", period="2008", outputs=[m.Output("o", indicators=[m.Indicator("i", targets=[m.Target(40)])])]
    )

    assert verdict("MND306", programme, m.Observations([seen(5, "2009")]), "2009-12-31") is PASSED
    assert verdict("MND306", programme, m.Observations([seen(5, "2009")]), "2009-12-30") is FIRED


# --- the record -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([seen(50, "2008")], PASSED),
        ([seen(49, "2008")], FIRED),
        ([seen(50, "2007"), seen(9, "2008")], PASSED),
        ([seen(50, "2009")], QUIET),
        ([seen(50, "2008-01-01/2009-01-01")], QUIET),
        ([seen(50, "2008-01-02/2008-12-31")], QUIET),
        ([seen(100, "2007/2008")], PASSED),
        ([seen(98, "2007/2008")], FIRED),
        ([seen(50, "2008", qualifier="over")], QUIET),
        ([seen(50, "2008", cell="gender=female")], QUIET),
        ([seen(50, "2008", place="BD")], QUIET),
        ([seen(Decimal("50.5"), "2008")], QUIET),
        ([seen(0, "2008")], QUIET),
        ([seen(1, "2008")], FIRED),
        ([seen(50, None)], QUIET),
    ],
)
def test_the_best_whole_year_before_a_target(verdict, figures, expected) -> None:
    """Half as much again as the best year that is known exactly, and of everyone, is near the record; more is not."""
    assert verdict("MND312", plan(m.Target(75, "2009")), m.Observations(figures)) is expected


@pytest.mark.parametrize(
    ("target", "fields", "expected"),
    [
        (m.Target(1000, "2009"), {}, FIRED),
        (m.Target(1000, "2009", kind="exact"), {}, FIRED),
        (m.Target(1000, "2009", kind="ceiling"), {}, NONE),
        (m.Target(1000, "2009"), {"accumulation": "cumulative"}, NONE),
        (m.Target(1000, "2009"), {"direction": "decrease"}, NONE),
        (m.Target(Decimal(1000), "2009"), {}, NONE),
        (m.Target(1000), {}, QUIET),
        (m.Target(150, "2009/2010"), {}, PASSED),
        (m.Target(151, "2009/2010"), {}, FIRED),
    ],
)
def test_which_targets_are_held_to_the_record(verdict, target, fields, expected) -> None:
    """Whole numbers of what is new each year, and is to be more, are; over two years there may be twice as many."""
    assert verdict("MND312", plan(target, **fields), m.Observations([seen(50, "2008")])) is expected


def test_what_is_told_of_a_target_above_the_record(finding) -> None:
    """The rate a year that it asks for, the best year there was, and how many times as much that is."""
    target = m.Target(125, "2009/2010", source="plan", at="L7")
    record = m.Observations([seen(25, "2008"), seen(20, "2007")])

    found = finding("MND312", plan(target), record)

    assert "62.5 a year, 2.5 times the best year on record (25)" in found.message
    assert found.cites == ("L7",)


# --- days, capacities and words ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "expected"), [("2009", PASSED), ("2009-05", PASSED), ("2007-02/2009", FIRED), (None, FIRED)]
)
def test_how_well_the_day_of_a_figure_is_known(verdict, period, expected) -> None:
    """A whole year is a period like any other; an end somewhere in a year, or no day at all, is no day."""
    assert verdict("MND308", plan(m.Target(40, "2009")), m.Observations([seen(5, period)])) is expected


def test_every_target_and_figure_is_asked_about(ask) -> None:
    """What is quiet of one target, or of one figure, hides none of the others."""
    held = [m.Indicator(code, accumulation="incremental", targets=[target]) for code, target in (
        ("a", m.Target(1000, "2009", kind="ceiling")),
        ("b", m.Target(1000)),
        ("c", m.Target(1000, "2009", qualifier="over")),
        ("d", m.Target(900, "2009", qualifier="over")),
    )]  # fmt: skip
    programme = m.Framework("f", outputs=[m.Output("o", indicators=held)])
    figures = m.Observations(
        [m.Observation("a", m.Missing.UNKNOWN, "2008"), *(m.Observation(code, 50, "2008") for code in "cd")]
    )
    undated = m.Observations([m.Observation("a", m.Missing.UNKNOWN), *(m.Observation(code, 5) for code in "bc")])

    assert [each.subject for each in ask("MND312", programme, figures)] == ["c", "d"]
    assert [each.subject for each in ask("MND309", programme, figures)] == ["c", "d"]
    assert [each.subject for each in ask("MND306", programme, figures, "2010-01-01")] == ["a", "c", "d"]
    assert [each.subject for each in ask("MND308", programme, undated)] == ["b", "c"]


def test_a_target_in_another_unit_is_held_against_no_record(verdict) -> None:
    """Two thousand metres a year are not a hundred times twenty kilometres."""
    target, before = m.Target(2000, "2008", unit="m"), m.Observations([seen(20, "2007")])

    assert verdict("MND312", plan(target, measure="amount", unit="km"), before) is NONE


def test_a_range_whose_upper_end_changed(finding) -> None:
    """Ten to twenty and ten to forty are two targets, and the change is told with both ends of each."""
    ranges = [m.Target(10, "2008", kind="range", upper=upper) for upper in (20, 40)]

    assert "stands as 10 to 20 and as 10 to 40 (range)" in finding("MND315", plan(*ranges), None, "2009-01-01").message


def test_a_target_is_what_it_was_revised_to(finding, verdict) -> None:
    """A target that was raised to the capacity is held against it, and one that was lowered is not."""
    raised = m.Target(30, "2008", revisions=[m.Revision(40, on="2008-06")])
    lowered = m.Target(40, "2008", revisions=[m.Revision(30, on="2008-06")])

    assert verdict("MND313", plan(raised, capacity=40), None, "2009-01-01") is FIRED
    assert verdict("MND313", plan(raised, capacity=40), None, "2008-01-01") is PASSED
    assert verdict("MND313", plan(lowered, capacity=40), None, "2009-01-01") is PASSED
    before = m.Observations([seen(20, "2007")])
    assert verdict("MND312", plan(raised, accumulation="incremental"), before, "2009-01-01") is FIRED
    assert verdict("MND312", plan(lowered, accumulation="incremental"), before, "2009-01-01") is PASSED
    assert "(40) was due" in finding("MND306", plan(raised), m.Observations([]), "2009-01-01").message


@pytest.mark.parametrize(("capacity", "expected"), [(40, FIRED), (41, PASSED), (None, NONE)])
def test_a_capacity_that_was_taken_for_a_target(verdict, capacity, expected) -> None:
    """That forty places are all filled is a target only where somebody meant it; any of several may be the capacity."""
    assert verdict("MND313", plan(m.Target(30, "2008"), m.Target(40, "2009"), capacity=capacity)) is expected
    assert verdict("MND313", plan(capacity=capacity)) is NONE


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([40], PASSED),
        ([m.Missing.WITHHELD], PASSED),
        ([m.Missing.UNKNOWN], FIRED),
        ([m.Missing.NOT_DUE], NONE),
        ([m.Missing.NOT_IN_SOURCE], QUIET),
        ([m.Missing.UNKNOWN, 40], PASSED),
        ([m.Missing.UNKNOWN, m.Missing.NOT_DUE], NONE),
        ([], FIRED),
    ],
)
def test_what_is_a_target(verdict, values, expected) -> None:
    """A number is, and one that is withheld is known to somebody; a reason why there is none is not."""
    targets = [m.Target(value, f"200{place}") for place, value in enumerate(values)]

    assert verdict("MND305", plan(*targets)) is expected
    assert verdict("MND305", plan(monitor_only="A sign of its time")) is NONE
