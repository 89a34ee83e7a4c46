"""Which numbers that stand beside the figures count so few people that they may not be read by everybody."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from itertools import combinations

from mande.framework.people import is_unit_of_people
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.numbers import Computed
from mande.measures.ratios import Ratio
from mande.observations.cohorts import Cohort

MOST_PARTS = 8
"""Parts of a cohort of which every sum is looked at; the numbers of one with more go."""


def is_few(number: Computed | Missing | None, k: int) -> bool:
    """Return whether *number* is one of so few people that one could be recognised; nobody is nobody.

    >>> is_few(4, 5), is_few(0, 5), is_few(None, 5)
    (True, False, False)
    """
    return number is not None and not isinstance(number, Missing) and 0 < number < k


def shows_few(whole: Computed | Missing | None, parts: Iterable[Computed | Missing | None], k: int) -> bool:
    """Return whether *whole*, one of its *parts*, or what some of them leave of it, is of few people.

    >>> shows_few(30, [23], 11), shows_few(30, [12], 11)
    (True, False)
    """
    known = [Fraction(part) for part in parts if part is not None and not isinstance(part, Missing)]
    if is_few(whole, k) or any(is_few(part, k) for part in known):
        return True
    if whole is None or isinstance(whole, Missing):
        return False
    if len(known) > MOST_PARTS:
        return True
    several = (taken for size in range(1, len(known) + 1) for taken in combinations(known, size))
    return any(is_few(abs(Fraction(whole) - sum(taken)), k) for taken in several)


def shows_few_of(ratio: Ratio | None, k: int, *, all_alike: bool = False) -> bool:
    """Return whether the part, the whole or the rest of *ratio* is of few people.

    Where *all_alike*, that everybody or nobody is in the part says of each what one was to say of none.

    >>> shows_few_of(Ratio(20, 24), 5), shows_few_of(Ratio(24, 24), 5), shows_few_of(Ratio(24, 24), 5, all_alike=True)
    (True, False, True)
    """
    if ratio is None:
        return False
    if all_alike and not isinstance(ratio.part, Missing) and (ratio.part in (0, ratio.whole)):
        return True
    return shows_few(ratio.whole, [ratio.part], k)


def counts_few(amount: object, k: int) -> bool:
    """Return whether *amount* is one of few people.

    >>> counts_few(Amount(4, "person"), 5), counts_few(Amount(4, "hectare"), 5)
    (True, False)
    """
    return isinstance(amount, Amount) and is_unit_of_people(amount.unit) and is_few(amount.number, k)


def shows_few_in(cohort: Cohort, k: int) -> bool:
    """Return whether a number of *cohort*, or what is left of those who entered, is of few people.

    >>> shows_few_in(Cohort("roma-2", entered=77, followed=70), 11)
    True
    """
    reasons = (each.n for each in cohort.not_followed_up)
    return shows_few(cohort.entered, (cohort.followed, cohort.lost, cohort.carried_over, *reasons), k)
