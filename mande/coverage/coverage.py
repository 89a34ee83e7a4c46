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
from mande.wording import Words, counted, joined, listing, phrases, sentence

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
        yield Block(self._heading(), level=1)
        yield Block(sentence("In order"), lines=self._in_order())
        gaps, count = tuple(_shown(self.gaps)), listing(_by_severity(self.gaps), most=len(Severity))
        headers = phrases("severity", "what", "rule") if gaps else ()
        yield Block(sentence("Gaps ({count})", count=count or sentence("none")), headers, gaps)
        if self.accepted:
            decided = tuple((each.subject, by.reason, by.by, by.on, each.code) for each, by in self.accepted)
            yield Block(sentence("Accepted"), phrases("what", "reason", "by", "on", "rule"), decided)
        if self.stale:
            lines = tuple(f"{entry.rule} {entry.subject}" for entry in self.stale)
            yield Block(sentence("Accepted, and no gap today: closed since, or misspelt"), lines=lines)
        for why, rows in not_judged(self.undecided).items():
            yield Block(sentence("Could not be judged: {why}", why=why), NOT_JUDGED, tuple(rows))
        if self.matrix.fits_a_page:
            heading = sentence("Outputs against outcomes, by the weakest link of the strongest path")
            yield Block(heading, *self.matrix.as_rows())
        if self.questions:
            asked = [str(question) for question in self.questions[:SHOWN_QUESTIONS]]
            more = len(self.questions) - len(asked)
            if more:
                asked.append(sentence("and {more} more: .questions", more=more))
            yield Block(sentence("Somebody has to decide"), lines=tuple(asked))
        if self.verdicts.thresholds:
            yield Block(sentence("Thresholds"), lines=self.verdicts.thresholds)

    def _heading(self) -> Words:
        when = sentence("on {day}", day=self.on) if self.on else sentence("on no particular day")
        if len(self.reviews) == 1:
            return sentence("Gaps in the framework of {subject}, {when}", subject=self.subject, when=when)
        return sentence("Gaps in the frameworks of {subject}, {when}", subject=self.subject, when=when)

    def _in_order(self) -> tuple[str, ...]:
        passed = self.verdicts.only_passed
        rules = sentence(
            "{rules} passed by everything asked: {codes}",
            rules=counted(len(passed), "rule"),
            codes=listing(passed, most=8) or sentence("none"),
        )
        return (*(str(share) for share in self.shares if share.in_order), rules)


def _by_severity(gaps: Iterable[Finding]) -> list[Words]:
    found = Counter(gap.severity for gap in gaps)
    several = (
        counted(found[Severity.ERROR], "error", "error"),
        counted(found[Severity.MAJOR], "major", "major"),
        counted(found[Severity.MINOR], "minor", "minor"),
        counted(found[Severity.INFO], "info", "info"),
    )
    return [each for each in several if each.number]


def _shown(gaps: Sequence[Finding]) -> Iterator[tuple[str, str, str]]:
    """Yield the rows of the gaps: the first of each rule, how many more there are, and what to do about them."""
    for (code, severity), same in groupby(gaps, key=lambda gap: (gap.code, gap.severity)):
        found = list(same)
        for gap in found[:SHOWN_OF_A_RULE]:
            at = f" ({', '.join(gap.cites)})" if gap.cites else ""
            yield severity, joined("", (gap.message, at)), code
        remedy, more = found[0].remedy, len(found) - SHOWN_OF_A_RULE
        if more > 0:
            yield "", sentence("and {more} more like it. To do: {remedy}", more=more, remedy=remedy), ""
        else:
            yield "", sentence("To do: {remedy}", remedy=remedy), ""
