"""Whether what was put in is added up as well, though nobody wrote an indicator for it."""

from __future__ import annotations

import mande as m


def spent(*figures, **asked):
    """Return what figures of a programme's funds come to."""
    framework = m.Framework("f", inputs=[m.Input("funds", "The donor's funds", kind="funds"), m.Input("rooms")])
    return m.roll_up(framework, m.Observations(figures), **{"over": ["time"], **asked})


def usd(number, period, code="funds"):
    """Return dollars that were spent."""
    return m.Observation(code, m.Money(number, "USD"), period)


def test_what_was_spent_adds_up() -> None:
    """Money of two quarters is money of half a year."""
    (total,) = spent(usd(5, "2009-Q1"), usd(7, "2009-Q2"))

    assert str(total) == "funds (2009-01/2009-06): 12 USD"


def test_money_spent_so_far() -> None:
    """Figures that all begin on one day are each the total so far, as for the cost of one person reached."""
    (total,) = spent(usd(5, "2009-01/2009-03"), usd(12, "2009-01/2009-06"))

    assert total.value == m.Money(12, "USD")


def test_what_is_given_in_kind() -> None:
    """Rooms are counted, and days of work are an amount."""
    rooms, days = m.Observation("rooms", 3, "2009"), m.Observation("rooms", m.Amount(30, "day"), "2009")

    assert str(spent(rooms)[0]) == "rooms (2009): 3"
    assert str(spent(days)[0]) == "rooms (2009): 30 day"


def test_an_input_without_figures() -> None:
    """Nobody is asked to report on an input, and nothing is said where nobody does."""
    assert list(spent()) == []
