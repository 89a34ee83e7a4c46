"""What is missing from a programme: run the rules, and set aside what somebody decided to live with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from mande.coverage.assumptions import ASSUMPTIONS
from mande.coverage.baselines import BASELINES
from mande.coverage.breakdowns import BREAKDOWNS
from mande.coverage.chain import CHAIN
from mande.coverage.cost import COST
from mande.coverage.coverage import Coverage
from mande.coverage.evidence import EVIDENCE
from mande.coverage.indicators import INDICATORS
from mande.coverage.monitoring import MONITORING
from mande.coverage.performance import PERFORMANCE
from mande.coverage.reporting import REPORTING
from mande.coverage.targets import TARGETS
from mande.dimensions.periods import as_day
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.lists import listed, of_kind
from mande.observations.collection import Observations
from mande.review import reviews_of
from mande.rules import Rule, Verb, decided, run

COVERAGE_RULES = (
    *CHAIN,
    *EVIDENCE,
    *BASELINES,
    *TARGETS,
    *INDICATORS,
    *PERFORMANCE,
    *REPORTING,
    *BREAKDOWNS,
    *ASSUMPTIONS,
    *MONITORING,
    *COST,
)
"""Every rule of coverage, in reading order."""


def check_coverage(
    programme: Framework | Portfolio,
    observations: Observations | None = None,
    *,
    on: date | str | None = None,
    rules: Iterable[Rule] | None = None,
) -> Coverage:
    """Return what is missing from *programme*, as far as it can be told on the day *on*.

    Rules have their time: what is not yet due is never a gap. Without *on*, a rule that needs a day cannot tell;
    without *observations*, one that needs them cannot either, while `Observations([])` says that nothing was reported.
    *rules* are those to ask, by default every rule of coverage that is not off; a rule handed over always runs, and
    those of other verbs are left to them.

    >>> import mande as m
    >>> objective = m.Objective("prosecution", "Traffickers are prosecuted")
    >>> [finding.code for finding in m.check_coverage(m.Framework("ppvhtb", objectives=[objective]))]
    ['MND103']

    Raises:
        ObservationsError: observations or claims that name what the programme does not have, all of them at once.
        PeriodError: *on* is no day.
    """
    asked = [rule for rule in COVERAGE_RULES if not rule.off] if rules is None else rules
    day = as_day(on)
    reviews = reviews_of(programme, observations, day)
    handed_over = listed(asked)
    of_kind("rules", handed_over, Rule)
    ran = run([rule for rule in handed_over if rule.verb is Verb.CHECK_COVERAGE], reviews)
    found = decided(ran, day)
    return Coverage(
        subject=programme.code,
        on=day,
        gaps=found.open,
        accepted=found.accepted,
        stale=found.stale,
        undecided=ran.undecided,
        verdicts=ran.verdicts,
        reviews=reviews,
    )
