"""Whether the targets of the periods lead to the target of the whole."""

from __future__ import annotations

import pytest

import mande as m


def plan(accumulation: str | None, *targets: m.Target, **fields: object) -> m.Framework:
    """Return a plan with an indicator that has these targets."""
    indicator = m.Indicator("wells", **{"unit": "item", **fields}, accumulation=accumulation, targets=targets)
    return m.Framework("office", outputs=[m.Output("work", indicators=[indicator])])


def over(*values: object, **fields: object) -> list[m.Target]:
    """Return a target for each quarter of 2009."""
    return [m.Target(each, f"2009-Q{place}", **fields) for place, each in enumerate(values, start=1)]


YEAR = "2009"


@pytest.mark.parametrize(
    ("programme", "expected"),
    [
        (plan("incremental", *over(10, 10, 10, 10), m.Target(40, YEAR)), m.Verdict.PASSED),
        (plan("incremental", *over(10, 10, 10, 10), m.Target(50, YEAR)), m.Verdict.FIRED),
        (plan("incremental", *over(10, 10, 10), m.Target(40, YEAR)), m.Verdict.CANNOT_TELL),
        (plan("incremental", *over(10, 10, 10, 10), m.Target(40, YEAR, qualifier="about")), m.Verdict.PASSED),
        (plan("cumulative", *over(10, 20, 30, 40), m.Target(40, YEAR)), m.Verdict.PASSED),
        (plan("cumulative", *over(10, 20, 30, 40), m.Target(50, YEAR)), m.Verdict.FIRED),
        (plan("cumulative", *over(10, 20, 30), m.Target(40, YEAR)), m.Verdict.CANNOT_TELL),
        (plan("snapshot", *over(10, 20, 30, 40), m.Target(50, YEAR)), m.Verdict.NOT_APPLICABLE),
        (plan(None, *over(10, 20, 30, 40), m.Target(50, YEAR)), m.Verdict.NOT_APPLICABLE),
        (plan("incremental", *over(10, 10, 10, 10)), m.Verdict.NOT_APPLICABLE),
        (plan("incremental", *over(10, 10, 10, 10), m.Target(5, YEAR, cell="gender=female")), m.Verdict.NOT_APPLICABLE),
        (plan("incremental", *over(10, 10, 10, 10), m.Target(5, YEAR, kind="ceiling")), m.Verdict.NOT_APPLICABLE),
        (plan("incremental", *over(10, 10, 10, 10), m.Target(5, None)), m.Verdict.NOT_APPLICABLE),
        (plan("incremental", *over("a", 10, 10, 10), m.Target(40, YEAR)), m.Verdict.CANNOT_TELL),
        (plan("incremental", m.Target(40, YEAR), m.Target(50, YEAR)), m.Verdict.NOT_APPLICABLE),
        (plan("incremental", *over(1, 1, 1, 1), m.Target(9, YEAR), statistic="mean"), m.Verdict.NOT_APPLICABLE),
    ],
)
def test_targets_lead_to_the_end(programme, expected):
    """Targets that are new each period add up; those that run on end where the whole does."""
    assert m.reconcile(programme).verdicts["MND523", "wells"] is expected


def test_a_revised_target_counts_once_it_is_revised():
    """On a day before it was revised, a target is still what it was."""
    revised = m.Target(50, YEAR, revisions=[m.Revision(40, on="2009-06", reason="Late")])
    programme = plan("incremental", *over(10, 10, 10, 10), revised)
    rules = [rule for rule in m.CATALOGUE if rule.code == "MND523"]

    assert m.reconcile(programme, on="2009-05-31", rules=rules)
    assert not m.reconcile(programme, on="2009-06-30", rules=rules)


def test_the_sum_is_told(fires):
    """Each target and their sum are told beside the target of the whole."""
    programme = plan("incremental", *over(10, 10, 10, 10, source="plan", at="L3"), m.Target(50, YEAR, at="L9"))

    assert fires("MND523", programme).message == (
        "The targets of wells for its periods give 10 + 10 + 10 + 10 = 40 (plan, L3); the target of wells (2009) is 50 "
        "(L9): they differ by 10."
    )
    running = fires("MND523", plan("cumulative", *over(10, 20, 30, 45), m.Target(50, YEAR)))
    assert "give 45 (source not recorded)" in running.message


def test_two_targets_of_the_whole_time(verdict):
    """Where two targets are of the whole time there is no one whole that the steps could lead to."""
    targets = [m.Target(10, "2009"), m.Target(12, "2009"), m.Target(5, "2009-Q1")]
    counted = m.Indicator("i", accumulation="incremental", targets=targets)

    assert (
        verdict("MND523", m.Framework("f", outputs=[m.Output("o", indicators=[counted])])) is m.Verdict.NOT_APPLICABLE
    )


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, m.Verdict.FIRED),
        ({"kind": "exact"}, m.Verdict.FIRED),
        ({"kind": "about"}, m.Verdict.FIRED),
        ({"kind": "ceiling"}, m.Verdict.NOT_APPLICABLE),
        ({"kind": "maintain"}, m.Verdict.NOT_APPLICABLE),
        ({"kind": "percent_change"}, m.Verdict.NOT_APPLICABLE),
        ({"place": "osh"}, m.Verdict.FIRED),
        ({"cell": "gender=female"}, m.Verdict.FIRED),
    ],
)
def test_targets_of_one_kind_and_of_one_place_lead_somewhere(verdict, fields, expected):
    """Levels of the same people, in the same place, lead to one another; a ceiling or a change leads nowhere."""
    programme = plan("incremental", *over(10, 10, 10, 10, **fields), m.Target(50, YEAR, **fields))

    assert verdict("MND523", programme) is expected


def test_each_group_of_targets_is_asked_about(ask):
    """Targets for women that lead to their end hide none for men that do not, nor those of another indicator."""
    targets = [
        target
        for gender, end in (("female", 40), ("male", 50))
        for target in (*over(10, 10, 10, 10, cell=f"gender={gender}"), m.Target(end, YEAR, cell=f"gender={gender}"))
    ]
    held = [
        m.Indicator("none", accumulation="incremental"),
        m.Indicator("wells", accumulation="incremental", targets=targets),
        m.Indicator("more", accumulation="cumulative", targets=[*over(10, 20, 30, 45), m.Target(40, YEAR)]),
    ]

    found = ask("MND523", m.Framework("office", outputs=[m.Output("work", indicators=held)], dimensions=[m.GENDER]))

    assert [(each.subject, each.expected, each.found, each.difference) for each in found] == [
        ("wells", 50, 40, -10),
        ("more", 40, 45, 5),
    ]
    assert [each.arithmetic for each in found] == ["10 + 10 + 10 + 10 = 40, against 50", "45, against 40"]


@pytest.mark.parametrize(
    ("periods", "expected"),
    [
        (["2009-01/2009-06", "2009-07/2009-12"], m.Verdict.FIRED),
        (["2009-01/2009-06", "2009-06/2009-12"], m.Verdict.CANNOT_TELL),
        (["2009-01/2009-06", "2009-08/2009-12"], m.Verdict.CANNOT_TELL),
        (["2009-02/2009-06", "2009-07/2009-12"], m.Verdict.CANNOT_TELL),
        (["2009-01/2009-06", "2009-07/2009-11"], m.Verdict.CANNOT_TELL),
        (["2009-01/2009-06", "2010"], m.Verdict.NOT_APPLICABLE),
        (["2009-01/2009-11"], m.Verdict.CANNOT_TELL),
    ],
)
def test_steps_make_up_the_whole_where_they_cover_it_once(verdict, periods, expected):
    """Steps that leave a day out, or hold one twice, add up to no target of the whole."""
    steps = [m.Target(10, period) for period in periods]

    assert verdict("MND523", plan("incremental", *steps, m.Target(50, YEAR))) is expected


def test_targets_in_a_unit_of_their_own(ask):
    """Three kilometres and 2,000 metres lead to five kilometres, and one and 2,000 metres do not."""
    road = {"measure": "amount", "unit": "km"}
    whole, rest = m.Target(5, "2008/2009"), m.Target(2000, "2009", unit="m")

    assert not ask("MND523", plan("incremental", m.Target(3, "2008"), rest, whole, **road))
    (found,) = ask("MND523", plan("incremental", m.Target(1, "2008"), rest, whole, **road))
    assert "for its periods give 1 + 2,000 m (source not recorded)" in found.message
