"""How the tests of reconciliation put figures beside each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import mande as m
from mande.reconciliation.reconcile import RECONCILIATION_RULES
from mande.wording import Words

QUIET = {m.Verdict.CANNOT_TELL, m.Verdict.NOT_APPLICABLE}
RULES = {rule.code: rule for rule in RECONCILIATION_RULES}


@pytest.fixture
def ask() -> Callable[..., m.Reconciliation]:
    """Return what one rule, named by its code, says of a programme and of what was seen.

    Where it is quiet, it has a reason in words.
    """

    def asked(
        code: str, programme: m.Framework | m.Portfolio, *figures: m.Observation, on: str | None = None, **more: object
    ) -> m.Reconciliation:
        found = m.reconcile(programme, m.Observations(figures, **more), on=on, rules=[RULES[code]])
        for _, judgement in found.verdicts.judgements():
            assert (judgement.verdict in QUIET) is isinstance(judgement.why, Words)
        return found

    return asked


@pytest.fixture
def fires(ask: Callable[..., m.Reconciliation]) -> Callable[..., m.Discrepancy]:
    """Return the one discrepancy that a rule finds."""

    def found(
        code: str, programme: m.Framework | m.Portfolio, *figures: m.Observation, **more: object
    ) -> m.Discrepancy:
        (only,) = ask(code, programme, *figures, **more)
        return only

    return found


@pytest.fixture
def verdict(ask: Callable[..., m.Reconciliation]) -> Callable[..., m.Verdict]:
    """Return the gravest verdict that a rule reaches."""

    def judged(code: str, programme: m.Framework | m.Portfolio, *figures: m.Observation, **more: object) -> m.Verdict:
        verdicts = set(dict(ask(code, programme, *figures, **more).verdicts.items()).values())
        for each in (m.Verdict.FIRED, m.Verdict.CANNOT_TELL, m.Verdict.PASSED):
            if each in verdicts:
                return each
        return m.Verdict.NOT_APPLICABLE

    return judged


@pytest.fixture
def codes() -> Callable[..., list[str]]:
    """Return the codes of all that disagrees, each once, when every rule is asked."""

    def found(programme: m.Framework | m.Portfolio, *figures: m.Observation, **more: object) -> list[str]:
        return sorted({each.code for each in m.reconcile(programme, m.Observations(figures, **more))})

    return found
