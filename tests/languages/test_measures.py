"""Figures are said with the marks and the words of the language, and not a digit changes."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.languages import fr
from mande.measures.figures import show_figure
from mande.measures.numbers import TOO_LONG, Qualifier, qualified, show, show_percent
from mande.wording import say


@pytest.mark.parametrize(
    ("said", "french"),
    [
        (show(1320), "1\u202f320"),
        (show(Decimal("1320.50")), "1\u202f320,50"),
        (show(Fraction(2, 3), 2), "0,67"),
        (show_percent(Fraction(43, 52)), "82,7\u202f%"),
        (qualified(show(1320), "at least"), "au moins 1\u202f320"),
        (m.Amount(Decimal("5.5"), "hectare").show(), "5,5 hectare"),
        (str(m.Amount(Decimal("5.5"), "hectare")), "5,5 hectare"),
        (m.Money(3100000, "USD").show(), "3\u202f100\u202f000 USD"),
        (str(m.Ratio(12, "unknown")), "12/inconnu"),
        (str(m.Ratio(Decimal("0.5"), 3)), "0,5/3"),
        (show_figure(True), "oui"),
        (show_figure(m.Missing.NOT_DUE), "pas encore attendu"),
        (m.Missing.NOT_DUE.meaning, "Le moment n’est pas venu\u00a0: rien n’était encore à communiquer."),
        (show_figure("approved"), "approved"),
        (str(m.ExchangeRate("USD", "BDT", Decimal("69.5"), on="2009-05-31")), "1 USD = 69,5 BDT au 2009-05-31"),
        (TOO_LONG, "un nombre trop long pour être affiché"),
    ],
)
def test_figures_in_french(said, french):
    """Numbers, amounts, money, shares, yes and no, and the reasons why there is no figure."""
    assert say(said, "fr") == french
    assert say(said) == said


@given(
    st.integers() | st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9)
)
def test_no_digit_changes(number):
    """Whatever the number, its digits stand in French in the same order, with the same sign."""
    kept = [each for each in show(number) if each.isdigit() or each == "-"]

    assert [each for each in say(show(number), "fr") if each.isdigit() or each == "-"] == kept


def test_every_reason_and_qualifier_is_said():
    """Each reason for a missing value, its meaning and each word before a number has its French."""
    for word in (*m.Missing, *(reason.meaning for reason in m.Missing), *Qualifier):
        assert say(word, "fr") == fr.WORDS[str(word)]
