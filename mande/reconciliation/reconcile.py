"""Whether the figures of a programme agree: run the rules, and set aside what somebody decided to live with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from mande.dimensions.periods import as_day
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.lists import listed, of_kind
from mande.observations.collection import Observations
from mande.reconciliation.breakdowns import BREAKDOWNS
from mande.reconciliation.dates import DATES
from mande.reconciliation.definitions import DEFINITIONS
from mande.reconciliation.discrepancy import discrepancy
from mande.reconciliation.limits import LIMITS
from mande.reconciliation.money import MONEY
from mande.reconciliation.percentages import PERCENTAGES
from mande.reconciliation.reconciliation import Reconciliation
from mande.reconciliation.relations import RELATIONS
from mande.reconciliation.sources import SOURCES
from mande.reconciliation.targets import TARGETS
from mande.reconciliation.totals import TOTALS
from mande.reconciliation.trends import TRENDS
from mande.reconciliation.trust import TRUST
from mande.reconciliation.words import WORDS
from mande.review import reviews_of
from mande.rules import Rule, Verb, decided, run

RECONCILIATION_RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            *BREAKDOWNS,
            *TOTALS,
            *SOURCES,
            *RELATIONS,
            *PERCENTAGES,
            *LIMITS,
            *TARGETS,
            *TRENDS,
            *DATES,
            *WORDS,
            *MONEY,
            *TRUST,
            *DEFINITIONS,
        ),
        key=lambda rule: rule.code,
    )
)
"""Every rule of reconciliation, in code order."""


def reconcile(
    programme: Framework | Portfolio,
    observations: Observations | None = None,
    *,
    on: date | str | None = None,
    rules: Iterable[Rule] | None = None,
) -> Reconciliation:
    """Return where the figures of *programme* disagree: with each other, with their parts, with what is said of them.

    Both figures and the difference are told, with their lines; nothing is repaired, and nothing chosen. What digits and
    words allow is allowed: 70.9 means 70.85 to 70.95, and each rounded part of a sum adds what its own rounding does.
    With *on*, figures that are not in by that day are left out. *rules* are those to ask, by default every rule of
    reconciliation that is not off; those of other verbs are left to them.

    >>> import mande as m
    >>> plan = m.Framework("cafes", outputs=[m.Output("cafes", indicators=[m.Indicator("open", "Cafés open")])])
    >>> seen = m.Observations([
    ...     m.Observation("open", 3, "2010-09", source="visit", at="L533"),
    ...     m.Observation("open", 4, "2010-09", source="respondent", at="L618"),
    ... ])
    >>> print(m.reconcile(plan, seen)[0].message)
    open (2010-09) is 3 (visit, L533) and 4 (respondent, L618): they differ by 1.

    Raises:
        ObservationsError: observations or claims that name what the programme does not have, all of them at once.
        PeriodError: *on* is no day.
    """
    asked = listed([rule for rule in RECONCILIATION_RULES if not rule.off] if rules is None else rules)
    of_kind("rules", asked, Rule)
    day = as_day(on)
    reviews = reviews_of(programme, observations, day)
    ran = run([rule for rule in asked if rule.verb is Verb.RECONCILE], reviews, discrepancy)
    found = decided(ran, day)
    return Reconciliation(
        subject=programme.code,
        on=day,
        discrepancies=found.open,
        accepted=found.accepted,
        stale=found.stale,
        undecided=ran.undecided,
        verdicts=ran.verdicts,
        reviews=reviews,
    )
