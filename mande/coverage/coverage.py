"""What is missing from a programme: run the rules, and print what they say so that the first screen is enough."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import overload

import attrs

from mande.coverage.breakdowns import BREAKDOWNS
from mande.coverage.chain import CHAIN
from mande.coverage.evidence import EVIDENCE
from mande.coverage.indicators import INDICATORS
from mande.coverage.matrix import Matrix, matrix
from mande.coverage.questions import Question, questions
from mande.coverage.shares import Covered, shares
from mande.dimensions.periods import as_day
from mande.findings import Finding, Severity, Verdict
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.framework.statements import Accepted
from mande.observations.collection import Observations
from mande.review import Review, reviews_of
from mande.rules import Rule, Undecided, Verb, Verdicts, run
from mande.tables import WIDTH, table
from mande.wording import counted, listing

COVERAGE_RULES = (*CHAIN, *EVIDENCE, *INDICATORS, *BREAKDOWNS)
"""Every rule of coverage, in reading order."""

SHOWN_OF_A_RULE = 3
"""Findings of one rule that the printed table shows before it counts the rest."""


@attrs.frozen(repr=False)
class Coverage(Sequence[Finding]):
    """What is missing from a programme: a sequence of the gaps, gravest first.

    `accepted` holds the gaps that somebody decided to live with, `undecided` what could not be judged, `verdicts` every
    verdict of every rule. `shares`, `matrix` and `questions` are worked out when they are asked for.
    """

    subject: str
    on: date | None
    gaps: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, Accepted], ...]
    undecided: tuple[Undecided, ...]
    verdicts: Verdicts
    reviews: tuple[Review, ...] = attrs.field(eq=False)

    @cached_property
    def shares(self) -> tuple[Covered, ...]:
        """How much of the framework is in order, and what was counted."""
        return shares(self.reviews)

    @cached_property
    def matrix(self) -> Matrix:
        """Outputs against outcomes, with the strength of the strongest path."""
        return matrix(self.reviews)

    @property
    def questions(self) -> tuple[Question, ...]:
        """For each open gap in the chain, the decisions that would close it."""
        return questions(self.gaps)

    def __len__(self) -> int:
        return len(self.gaps)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.gaps)

    @overload
    def __getitem__(self, place: int) -> Finding: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Finding, ...]: ...

    def __getitem__(self, place: int | slice) -> Finding | tuple[Finding, ...]:
        """Return one gap by its place, or a tuple of several."""
        return self.gaps[place]

    def __repr__(self) -> str:
        undecided = sum(each.count for each in self.undecided)
        return f"Coverage({self.subject!r}: {counted(len(self.gaps), 'gap')}, {undecided} cannot be told)"

    def __str__(self) -> str:
        return self.as_text()

    def as_text(self, *, form: str = "plain", width: int | None = WIDTH) -> str:
        """Return it as a person reads it: what is in order, the gaps by severity, and what could not be judged."""
        blocks = [self._heading(), *self._in_order(), *self._gaps(form, width), *self._not_judged(form, width)]
        return "\n".join(blocks)

    def _heading(self) -> str:
        when = f" on {self.on.day} {self.on:%B %Y}" if self.on else ", on no particular day"
        return f"Gaps in the framework of {self.subject}{when}"

    def _in_order(self) -> Iterator[str]:
        yield "\nIn order"
        for share in self.shares:
            if share.in_order:
                yield f"  {share}"
        passed = [rule for rule, counts in self.verdicts.counts.items() if _only_passed(counts)]
        yield f"  {counted(len(passed), 'rule')} passed by everything asked: {listing(passed, most=6) or 'none'}"

    def _gaps(self, form: str, width: int | None) -> Iterator[str]:
        yield f"\nGaps ({len(self.gaps)})"
        if self.gaps:
            yield table(("severity", "what", "rule"), _shown(self.gaps), form=form, width=width)
        if self.accepted:
            yield f"\nAccepted ({len(self.accepted)})"
            rows = [(finding.subject, accepted.reason, finding.code) for finding, accepted in self.accepted]
            yield table(("subject", "reason", "rule"), rows, form=form, width=width)

    def _not_judged(self, form: str, width: int | None) -> Iterator[str]:
        if self.undecided:
            yield f"\nCould not be judged ({sum(each.count for each in self.undecided)})"
            rows = [
                (each.count, _with_more(each), each.rule.question, listing(each.why), each.rule.code)
                for each in self.undecided
            ]
            yield table(("count", "such as", "question", "because", "rule"), rows, form=form, width=width)


def _only_passed(counts: object) -> bool:
    return (
        isinstance(counts, dict)
        and bool(counts.get(Verdict.PASSED))
        and not (counts.get(Verdict.FIRED) or counts.get(Verdict.CANNOT_TELL))
    )


def _with_more(undecided: Undecided) -> str:
    more = undecided.count - len(undecided.examples)
    return ", ".join(undecided.examples) + (f" and {more} more" if more > 0 else "")


def _shown(gaps: Sequence[Finding]) -> Iterator[tuple[str, str, str]]:
    seen: dict[tuple[str, Severity], int] = {}
    for finding in gaps:
        key = (finding.code, finding.severity)
        seen[key] = seen.get(key, 0) + 1
        if seen[key] <= SHOWN_OF_A_RULE:
            at = f" ({', '.join(finding.cites)})" if finding.cites else ""
            yield str(finding.severity), f"{finding.message}{at}", finding.code
        elif seen[key] == SHOWN_OF_A_RULE + 1:
            more = sum(1 for each in gaps if (each.code, each.severity) == key) - SHOWN_OF_A_RULE
            yield str(finding.severity), f"and {more} more like it", finding.code


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
    ran = run([rule for rule in asked if rule.verb is Verb.CHECK_COVERAGE], reviews)
    accepted = {
        (entry.rule, review.prefix + entry.subject): entry for review in reviews for entry in review.framework.accepted
    }
    return Coverage(
        subject=programme.code,
        on=day,
        gaps=_gravest_first(finding for finding in ran.findings if (finding.code, finding.subject) not in accepted),
        accepted=tuple(
            (finding, accepted[finding.code, finding.subject])
            for finding in ran.findings
            if (finding.code, finding.subject) in accepted
        ),
        undecided=ran.undecided,
        verdicts=ran.verdicts,
        reviews=reviews,
    )


def _gravest_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    ranks = {severity: severity.rank for severity in Severity}
    return tuple(sorted(findings, key=lambda finding: -ranks[finding.severity]))
