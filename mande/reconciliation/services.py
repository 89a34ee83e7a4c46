"""Which parts of a declared sum of people count what was done for them, so that nothing can be added (MND513)."""

from __future__ import annotations

from mande.framework.indicators import Counting, Indicator
from mande.framework.relations import Sum
from mande.review import Review

SERVICES = frozenset({"service contact", "referral", "visit", "call", "session"})
"""Units that count what was done for somebody, and not whom it was done for."""


def services_among(relation: Sum, review: Review) -> list[str]:
    """Return the parts of a sum of people that count services: by their unit, their counting, or shared people."""
    indicators = review.observed
    if indicators[relation.whole].unit != "person":
        return []
    parts = [indicators[code] for code in relation.parts]
    found = [each.code for each in parts if counts_contacts(each)]
    for place, one in enumerate(parts):
        for other in parts[place + 1 :]:
            if _overlap(review, one, other):
                found += [one.code, other.code]
    return list(dict.fromkeys(found))


def _overlap(review: Review, one: Indicator, other: Indicator) -> bool:
    """Return whether the people of two indicators are said to be the same in part."""
    first, second = (review.populations.get(each.population or "") for each in (one, other))
    if first is None or second is None:
        return False
    return second.code in first.overlaps or first.code in second.overlaps


def counts_contacts(indicator: Indicator) -> bool:
    """Return whether an indicator counts what was done for people, once each time."""
    return indicator.unit in SERVICES or indicator.counting is Counting.CONTACTS
