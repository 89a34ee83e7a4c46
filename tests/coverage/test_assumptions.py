"""Whether what must hold for a link is said and tested, and what shows a change, a watch or a cause is one."""

from __future__ import annotations

import pytest

import mande as m

FIRED, PASSED, QUIET, NONE = (
    m.Verdict.FIRED,
    m.Verdict.PASSED,
    m.Verdict.CANNOT_TELL,
    m.Verdict.NOT_APPLICABLE,
)
AFTER = "2012-01-01"


def linked(*assumptions: m.Assumption, basis: str = "plan", **fields: object) -> m.Framework:
    """Return a programme whose output leads to its outcome, on these assumptions."""
    return m.Framework(
        "f",
        basis=basis,
        outputs=[m.Output("film")],
        outcomes=[m.Outcome("aware")],
        links=[m.Link("film", "aware", assumptions=assumptions, at="L9")],
        **fields,
    )


@pytest.mark.parametrize(
    ("cause", "effect", "kind", "expected"),
    [
        ("film", "aware", "contributes", FIRED),
        ("aware", "safe", "contributes", FIRED),
        ("showing", "film", "contributes", NONE),
        ("aware", "film", "feedback", NONE),
    ],
)
def test_which_links_rest_on_assumptions(verdict, cause, effect, kind, expected) -> None:
    """A step up from an output rests on something; what an activity makes, and what leads back, does not."""
    programme = m.Framework(
        "f",
        activities=[m.Activity("showing")],
        outputs=[m.Output("film")],
        outcomes=[m.Outcome("aware")],
        impacts=[m.Impact("safe")],
        links=[m.Link(cause, effect, kind=kind)],
    )

    assert verdict("MND601", programme) is expected


@pytest.mark.parametrize(
    ("status", "tested", "stands"),
    [
        ("supported", PASSED, PASSED),
        ("mixed", PASSED, QUIET),
        ("contradicted", PASSED, FIRED),
        ("untested", FIRED, NONE),
        (None, FIRED, NONE),
    ],
)
def test_what_a_status_says(verdict, status, tested, stands) -> None:
    """Found to hold, in part or not at all, an assumption was tested; what does not hold bears no link."""
    programme = linked(m.Assumption("People watch it", status=status))

    assert verdict("MND602", programme, None, AFTER) is tested
    assert verdict("MND603", programme, None, AFTER) is stands


@pytest.mark.parametrize(
    ("planned", "on", "expected"),
    [("2009", "2009-12-30", NONE), ("2009", "2009-12-31", FIRED), ("2009", None, QUIET), (None, None, FIRED)],
)
def test_when_a_test_is_due(verdict, planned, on, expected) -> None:
    """A test that is planned is waited for until its days are over; where none is, it is lacking at once."""
    programme = linked(m.Assumption("People watch it", planned_test=planned))

    assert verdict("MND602", programme, None, on) is expected


@pytest.mark.parametrize(
    ("on", "expected"), [("2008-12-31", QUIET), ("2009-01-01", QUIET), ("2012-01-01", FIRED), (None, QUIET)]
)
def test_an_extract_may_leave_out_what_is_planned(verdict, on, expected) -> None:
    """Of somebody else's report nobody can say that no test is planned, until the programme closes."""
    programme = linked(m.Assumption("People watch it", status="untested"), basis="extract", period="2008/2011")

    assert verdict("MND602", programme, None, on) is expected


def test_where_an_assumption_is_read(finding) -> None:
    """Its own line is cited, and that of its link where it has none; the test that was planned is named."""
    own = linked(m.Assumption("People watch it", status="contradicted", at="L3"))
    other = linked(m.Assumption("People watch it", planned_test="2009"))

    assert finding("MND603", own).cites == ("L3",)
    assert finding("MND602", other, None, AFTER).cites == ("L9",)
    assert "a test planned for 2009" in finding("MND602", other, None, AFTER).message


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("person", FIRED),
        ("household", FIRED),
        ("family", FIRED),
        ("community", FIRED),
        ("service contact", FIRED),
        ("item", NONE),
        ("event", NONE),
        (None, NONE),
    ],
)
def test_which_units_are_people_reached(verdict, unit, expected) -> None:
    """A count of people that says how they were served is reach, whatever they are counted as."""
    held = m.Indicator("i", unit=unit, reach="direct")
    programme = m.Framework("f", outcomes=[m.Outcome("aware", indicators=[held])])

    assert verdict("MND604", programme) is expected


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ({"measure": "percentage", "unit": "person"}, PASSED),
        ({"measure": "percentage", "unit": "person", "reach": "direct"}, QUIET),
        ({"unit": "item"}, PASSED),
        ({"unit": "item", "reach": "direct"}, FIRED),
        ({"unit": "item", "counting": "contacts"}, FIRED),
        ({"unit": "person"}, QUIET),
        ({"unit": None}, QUIET),
        *(({"unit": unit}, QUIET) for unit in ("event", "session", "training", "visit", "call", "referral")),
    ],
)
def test_what_shows_a_change_beside_a_count_of_people(ask, beside, expected) -> None:
    """A share, or a count of things, shows a change; of work, or of people, nobody can say; of those served, none."""
    reached, other = m.Indicator("reached", unit="person", reach="direct"), m.Indicator("other", **beside)
    programme = m.Framework("f", outcomes=[m.Outcome("aware", indicators=[reached, other])])

    assert ask("MND604", programme).verdicts["MND604", "reached"] is expected


@pytest.mark.parametrize(
    ("design", "expected"),
    [
        ("assertion", FIRED),
        ("opinion", FIRED),
        ("record", FIRED),
        ("observed after", FIRED),
        ("before and after", FIRED),
        ("substantiated", PASSED),
        ("comparison", PASSED),
        ("randomised", PASSED),
        (None, QUIET),
    ],
)
def test_which_evidence_argues_a_cause(verdict, design, expected) -> None:
    """A comparison, or an independent judgement of the programme's part, argues a cause; a change seen does not."""
    programme = m.Framework("f", outcomes=[m.Outcome("aware")], sources=[m.Source("mtr", independence="independent")])
    evidence = m.Evidence("mtr", design=design)

    def claimed(kind="attribution", **fields):
        claim = m.Claim("aware", "It is due to us", kind=kind, **fields)
        return verdict("MND606", programme, m.Observations([], claims=[claim]), AFTER)

    assert claimed(evidence=[evidence]) is expected
    assert claimed(evidence=[m.Evidence("mtr", design=design, says="contradicts")]) is FIRED
    assert claimed(evidence=[evidence], contribution="By way of the film") is PASSED
    assert claimed("change", evidence=[evidence]) is NONE
    assert claimed(evidence=[evidence], made="2012-01-02") is NONE
    assert claimed(evidence=[evidence], made="2012-01-01") is expected


def test_every_risk_claim_and_assumption_is_asked_about(ask) -> None:
    """What is in order of one of them hides none of the others."""
    programme = m.Framework(
        "f",
        outputs=[m.Output("film")],
        outcomes=[m.Outcome("a"), m.Outcome("b")],
        links=[
            m.Link("film", "a", assumptions=[m.Assumption("x", status="supported"), m.Assumption("y")]),
            m.Link(
                "film", "b", assumptions=[m.Assumption("z", status="mixed"), m.Assumption("w", status="contradicted")]
            ),
        ],
        risks=[m.Risk("flood", owner="Director"), m.Risk("war"), m.Risk("theft", indicator="losses"), m.Risk("fire")],
        context=[m.Indicator("losses")],
    )
    claims = [m.Claim("a", "x", kind=kind) for kind in ("change", "attribution")] + [
        m.Claim("b", "x", kind="attribution")
    ]

    assert [each.subject for each in ask("MND602", programme, None, AFTER)] == ["film->a"]
    assert [each.subject for each in ask("MND603", programme, None, AFTER)] == ["film->b"]
    assert [each.subject for each in ask("MND605", programme)] == ["war", "fire"]
    assert [each.subject for each in ask("MND606", programme, m.Observations([], claims=claims), AFTER)] == ["a", "b"]
