"""How the tests of coverage put one question to one programme."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

import mande as m
from mande.lists import ClosedList
from mande.wording import Words

QUIET = {m.Verdict.CANNOT_TELL, m.Verdict.NOT_APPLICABLE}
RULES = {rule.code: rule for rule in m.CATALOGUE}


@pytest.fixture
def ask() -> Callable[..., m.Coverage]:
    """Return what one rule, named by its code, says of a programme.

    Where it is quiet, it has a reason in words.
    """

    def asked(
        code: str,
        programme: m.Framework | m.Portfolio,
        observations: m.Observations | None = None,
        on: date | str | None = None,
    ) -> m.Coverage:
        coverage = m.check_coverage(programme, observations, on=on, rules=[RULES[code]])
        for _, judgement in coverage.verdicts.judgements():
            assert (judgement.verdict in QUIET) is isinstance(judgement.why, Words | ClosedList)
        return coverage

    return asked


@pytest.fixture
def verdict(ask: Callable[..., m.Coverage]) -> Callable[..., m.Verdict]:
    """Return the one verdict that a rule reaches on a programme in which it has one thing to judge."""

    def judged(
        code: str,
        programme: m.Framework | m.Portfolio,
        observations: m.Observations | None = None,
        on: date | str | None = None,
    ) -> m.Verdict:
        (only,) = dict(ask(code, programme, observations, on).verdicts.items()).values()
        return only

    return judged


@pytest.fixture
def finding(ask: Callable[..., m.Coverage]) -> Callable[..., m.Finding]:
    """Return the one finding that a rule makes of a programme."""

    def found(
        code: str,
        programme: m.Framework | m.Portfolio,
        observations: m.Observations | None = None,
        on: date | str | None = None,
    ) -> m.Finding:
        (only,) = ask(code, programme, observations, on)
        return only

    return found
