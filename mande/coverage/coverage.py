"""What comes back of a check: the gaps, what could not be judged, and the page that a person reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from itertools import groupby

import attrs

from mande.coverage.matrix import Matrix, matrix
from mande.coverage.questions import Question, questions
from mande.coverage.shares import Covered, shares
from mande.findings import Finding, Severity
from mande.framework.statements import Accepted
from mande.review import Review
from mande.rules import NOT_JUDGED, Undecided, Verdicts, not_judged
from mande.tables import Answers, Block
from mande.wording import counted, listing

SHOWN_OF_A_RULE = 3
"""Findings of one rule that the printed table shows before it counts the rest."""

SHOWN_QUESTIONS = 5
"""Questions that are printed; `Coverage.questions` holds them all."""


@attrs.frozen(repr=False)
class Coverage(Answers[Finding]):
    """What is missing from a programme: a sequence of the gaps, gravest first.

    `accepted` holds the gaps that somebody decided to live with, `stale` what was accepted and is no gap (closed since,
    or misspelt), `undecided` what could not be judged, `verdicts` every verdict of every rule. `shares`, `matrix` and
    `questions` are worked out when they are asked for.
    """

    subject: str
    on: date | None
    gaps: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, Accepted], ...]
    stale: tuple[Accepted, ...]
    undecided: tuple[Undecided, ...]
    verdicts: Verdicts = attrs.field(eq=False)
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

    @property
    def _answers(self) -> tuple[Finding, ...]:
        return self.gaps

    def __repr__(self) -> str:
        undecided = sum(each.count for each in self.undecided)
        return f"Coverage({self.subject!r}: {counted(len(self.gaps), 'gap')}, {undecided} cannot be told)"

    def _blocks(self) -> Iterator[Block]:
        """Yield what is in order, the gaps by severity, what could not be judged, the chain, and what to decide."""
        when = f"on {self.on.isoformat()}" if self.on else "on no particular day"
        yield Block(f"Gaps in the framework{'' if len(self.reviews) == 1 else 's'} of {self.subject}, {when}", level=1)
        yield Block("In order", lines=self._in_order())
        gaps, count = tuple(_shown(self.gaps)), listing(_by_severity(self.gaps), most=len(Severity))
        yield Block(f"Gaps ({count or 'none'})", ("severity", "what", "rule") if gaps else (), gaps)
        if self.accepted:
            decided = tuple((each.subject, by.reason, by.by, by.on, each.code) for each, by in self.accepted)
            yield Block("Accepted", ("what", "reason", "by", "on", "rule"), decided)
        if self.stale:
            lines = tuple(f"{entry.rule} {entry.subject}" for entry in self.stale)
            yield Block("Accepted, and no gap today: closed since, or misspelt", lines=lines)
        for why, rows in not_judged(self.undecided).items():
            yield Block(f"Could not be judged: {why}", NOT_JUDGED, tuple(rows))
        if self.matrix.fits_a_page:
            yield Block("Outputs against outcomes, by the weakest link of the strongest path", *self.matrix.as_rows())
        if self.questions:
            asked = [f"{question}" for question in self.questions[:SHOWN_QUESTIONS]]
            more = len(self.questions) - len(asked)
            yield Block("Somebody has to decide", lines=(*asked, *([f"and {more} more: .questions"] if more else [])))
        if self.verdicts.thresholds:
            yield Block("Thresholds", lines=self.verdicts.thresholds)

    def _in_order(self) -> tuple[str, ...]:
        passed = self.verdicts.only_passed
        rules = f"{counted(len(passed), 'rule')} passed by everything asked: {listing(passed, most=8) or 'none'}"
        return (*(str(share) for share in self.shares if share.in_order), rules)


def _by_severity(gaps: Iterable[Finding]) -> list[str]:
    found = Counter(gap.severity for gap in gaps)
    return [f"{found[severity]} {severity}" for severity in reversed(Severity) if found[severity]]


def _shown(gaps: Sequence[Finding]) -> Iterator[tuple[str, str, str]]:
    """Yield the rows of the gaps: the first of each rule, how many more there are, and what to do about them."""
    for (code, severity), same in groupby(gaps, key=lambda gap: (gap.code, gap.severity)):
        found = list(same)
        for gap in found[:SHOWN_OF_A_RULE]:
            at = f" ({', '.join(gap.cites)})" if gap.cites else ""
            yield str(severity), f"{gap.message}{at}", code
        more = len(found) - SHOWN_OF_A_RULE
        yield "", f"{f'and {more} more like it. ' if more > 0 else ''}To do: {found[0].remedy}", ""
