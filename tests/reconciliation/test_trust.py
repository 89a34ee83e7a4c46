"""Whether a zero was counted, an estimate has a method, and a partner's counts were checked."""

from __future__ import annotations

import pytest

import mande as m

REACHED = m.Indicator("reached", unit="person")
NGO = m.Source("ngo-report", role="partner")


def plan(*indicators: m.Indicator, **fields: object) -> m.Framework:
    """Return a plan with an output."""
    return m.Framework("office", outputs=[m.Output("work", indicators=indicators or [REACHED])], **fields)


def seen(value: object, **fields: object) -> m.Observation:
    """Return a figure of 2009."""
    return m.Observation("reached", value, **{"period": "2009", **fields})


@pytest.mark.parametrize(
    ("value", "printed", "expected"),
    [
        (0, "", m.Verdict.FIRED),
        (0, "-", m.Verdict.FIRED),
        (0, "n/a", m.Verdict.FIRED),
        (0, "0", m.Verdict.PASSED),
        (0, "None", m.Verdict.PASSED),
        (m.Money(0, "USD"), "", m.Verdict.FIRED),
        (m.Missing.NOT_REPORTED, "0", m.Verdict.FIRED),
        (m.Missing.NOT_REPORTED, "", m.Verdict.PASSED),
        (m.Missing.NOT_REPORTED, None, m.Verdict.NOT_APPLICABLE),
        (0, None, m.Verdict.NOT_APPLICABLE),
        (12, "", m.Verdict.NOT_APPLICABLE),
        (False, "", m.Verdict.NOT_APPLICABLE),
    ],
)
def test_a_zero_was_counted(verdict, value, printed, expected):
    """A blank kept as a zero, and a zero kept as a gap, are told; blanks alone, and true zeros, never."""
    assert verdict("MND514", plan(), seen(value, printed=printed)) is expected


def test_a_zero_and_a_gap_in_one_source(fires, ask):
    """One source that has both a zero and a reason for no value says two things of one."""
    zero, gap = seen(0, source="report", at="L1"), seen(m.Missing.UNKNOWN, source="report", at="L2")

    assert fires("MND514", plan(), zero, gap).message == (
        "reached (2009) is 0 (report, L1), and unknown (report, L2): a blank is no 0."
    )
    assert not ask("MND514", plan(), zero, seen(m.Missing.UNKNOWN, source="visit"))
    assert not ask("MND514", plan(), zero, seen(m.Missing.NOT_IN_SOURCE, source="report"))


def test_what_a_source_prints_is_text():
    """What is printed is kept as it is."""
    with pytest.raises(m.InvalidValue, match="what a source prints"):
        seen(0, printed=0)


@pytest.mark.parametrize(
    ("programme", "fields", "expected"),
    [
        (plan(), {"status": "estimated"}, m.Verdict.FIRED),
        (plan(), {"status": "projected"}, m.Verdict.FIRED),
        (plan(), {"status": "derived"}, m.Verdict.NOT_APPLICABLE),
        (plan(), {"status": "estimated", "sample": m.Sample(40, method="random")}, m.Verdict.PASSED),
        (plan(), {"status": "estimated", "sample": m.Sample(40)}, m.Verdict.FIRED),
        (plan(m.Indicator("reached", method="Registers")), {"status": "estimated"}, m.Verdict.PASSED),
    ],
)
def test_an_estimate_says_how(verdict, programme, fields, expected):
    """An estimate has the method of its indicator, or of its sample."""
    assert verdict("MND516", programme, seen(5, **fields)) is expected


@pytest.mark.parametrize(
    ("programme", "figures", "expected"),
    [
        (plan(), [seen(5, reporter="ngo")], m.Verdict.FIRED),
        (plan(), [seen(5, reporter="ngo", verified=False)], m.Verdict.FIRED),
        (plan(), [seen(5, reporter="ngo"), seen(6, reporter="ngo", verified=True)], m.Verdict.PASSED),
        (plan(), [seen(5)], m.Verdict.NOT_APPLICABLE),
        (plan(), [seen(m.Missing.NOT_REPORTED, reporter="ngo")], m.Verdict.NOT_APPLICABLE),
        (plan(partners=[m.Partner("other")]), [seen(5, reporter="ngo")], m.Verdict.NOT_APPLICABLE),
        (plan(partners=[m.Partner("ngo")]), [seen(5, reporter="ngo")], m.Verdict.FIRED),
        (plan(sources=[NGO]), [seen(5, source="ngo-report")], m.Verdict.FIRED),
        (plan(sources=[m.Source("own")]), [seen(5, source="own")], m.Verdict.NOT_APPLICABLE),
        (plan(basis="extract"), [seen(5, reporter="ngo")], m.Verdict.CANNOT_TELL),
        (plan(basis="extract"), [seen(5, reporter="ngo", verified=False)], m.Verdict.FIRED),
    ],
)
def test_something_of_what_a_partner_counts_is_checked(verdict, programme, figures, expected):
    """One check of a partner's figures is enough, and the office's own figures are not asked about."""
    assert verdict("MND522", programme, *figures) is expected


def test_each_partner_is_told_once(ask):
    """A partner with many unchecked figures is told once, with how many there are."""
    figures = [seen(n, reporter=name, cell=f"gender={gender}") for n, (name, gender) in enumerate(
        (name, gender) for name in ("a", "b") for gender in ("female", "male"))]  # fmt: skip

    found = ask("MND522", plan(), *figures)

    assert [(each.subject, each.addressed_to) for each in found] == [("a", "partner"), ("b", "partner")]
    assert "(2: reached (2009, gender=female, by a), 0" in found[0].message
