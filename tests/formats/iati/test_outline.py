"""Whether figures are written as IATI wants them, and nothing is written that it does not have."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.formats.iati.outline import in_digits, outline
from mande.formats.iati.results import reference_as_text
from mande.formats.iati.rules import is_number
from mande.formats.iati.telling import reference_in

SCALE = m.Scale("readiness", ["draft", "approved", "in use"])
AS_PERCENT = m.Indicator("share", measure="percentage", unit="person")


@pytest.mark.parametrize(
    ("value", "indicator", "digits"),
    [
        (884, m.Indicator("x"), "884"),
        (Decimal("0.10"), m.Indicator("x"), "0.10"),
        (Decimal("1E+3"), m.Indicator("x"), "1000"),
        (m.Ratio(30, 40), AS_PERCENT, "75"),
        (m.Ratio(1, 3), AS_PERCENT, "33.33"),
        (m.Ratio(2000, 1), AS_PERCENT, "200000"),
        (m.Ratio(7, 2), m.Indicator("x", measure="ratio"), "3.5"),
        (m.Ratio(7, 0), AS_PERCENT, None),
        (m.Ratio("unknown", 9), AS_PERCENT, None),
        (m.Money(3100000, "USD"), m.Indicator("x", measure="money"), "3100000"),
        (m.Amount(3, "km"), m.Indicator("x", measure="amount", unit="km"), "3"),
        (m.Amount(3, "km"), m.Indicator("x", measure="amount", unit="m"), None),
        (m.Score("draft", SCALE), m.Indicator("x", measure="score", scale=SCALE), "1"),
        (True, m.Indicator("x", measure="yes no"), "1"),
        ("2", m.Indicator("x", measure="nominal"), "2"),
        ("two", m.Indicator("x", measure="nominal"), None),
        ("two", m.Indicator("x"), None),
        (m.Missing.NOT_DUE, m.Indicator("x"), None),
    ],
)
def test_values_in_digits(value: object, indicator: m.Indicator, digits: str | None) -> None:
    """Shares are in percent, steps by their number, and what has no number has none."""
    assert in_digits(value, indicator) == digits  # type: ignore[arg-type]


@given(st.builds(m.Ratio, st.integers(-(10**30), 10**30), st.integers(1, 10**30)))
def test_a_share_is_written_as_a_number(ratio: m.Ratio) -> None:
    """Whatever the two sides, IATI's rules take what is written for a number."""
    digits = in_digits(ratio, AS_PERCENT)

    assert digits is not None
    assert is_number(digits)


@given(st.sampled_from(["SDG 8.8.2", "own B1 <https://x.org/a?b=c>", "WHO a b", "xx 1", "SDG ", "own  1", "a report"]))
def test_a_reference_comes_back(text: str) -> None:
    """A text that is written as a reference is shown as the same text."""
    found = reference_in(text)

    assert found is None or reference_as_text(found) == text


def test_what_has_an_element() -> None:
    """An undated target is for the period of the framework; a baseline or a figure without a date has none."""
    indicator = m.Indicator(
        "x",
        baseline=m.Baseline(3),
        other_baselines=[m.Baseline(4, "2008", cell={"gender": "female"})],
        targets=[m.Target(5), m.Target(m.Missing.UNKNOWN, "2009")],
    )
    seen = [(0, m.Observation("x", 1, "2009")), (1, m.Observation("x", 2)), (2, m.Observation("y", 3, "2009"))]
    (arranged,) = (outlined := outline(m.Framework("f", period="2009", context=[indicator]), seen)).indicators

    assert [place for place, _ in arranged.baselines] == [1]
    assert [(str(span.period), len(span.targets), len(span.actuals)) for span in arranged.spans] == [("2009", 1, 1)]
    assert {name: [place for place, _ in held] for name, held in arranged.carried.items()} == {
        "baselines": [0],
        "targets": [1],
        "observations": [1],
    }
    assert [place for place, _ in outlined.left_over] == [1, 2]
