"""What comes back of a reconciliation: the discrepancies, what could not be judged, and the page a person reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

import attrs

from mande.findings import Severity
from mande.framework.statements import Accepted
from mande.reconciliation.discrepancy import Discrepancy
from mande.review import Review
from mande.rules import NOT_JUDGED, Undecided, Verdicts, not_judged
from mande.tables import Answers, Block
from mande.wording import Words, counted, joined, listing, phrases, sentence

SHOWN_OF_A_RULE = 20
"""Discrepancies of one rule that the printed table shows before it counts the rest."""


@attrs.frozen(repr=False)
class Reconciliation(Answers[Discrepancy]):
    """What does not agree in a programme: a sequence of discrepancies, gravest first.

    `accepted` holds those that somebody decided to live with, `stale` what was accepted and is none today, `undecided`
    what could not be judged, `verdicts` every verdict of every rule. Nothing is repaired, and nothing chosen.
    """

    subject: str
    on: date | None
    discrepancies: tuple[Discrepancy, ...]
    accepted: tuple[tuple[Discrepancy, Accepted], ...]
    stale: tuple[Accepted, ...]
    undecided: tuple[Undecided, ...]
    verdicts: Verdicts = attrs.field(eq=False)
    reviews: tuple[Review, ...] = attrs.field(eq=False)

    @property
    def _answers(self) -> tuple[Discrepancy, ...]:
        return self.discrepancies

    def explain(self) -> Words:
        """Return what every discrepancy stands on: figures, lines, arithmetic and rule."""
        return joined("\n\n", [each.explain() for each in self.discrepancies])

    def __repr__(self) -> str:
        undecided = sum(each.count for each in self.undecided)
        found = counted(len(self.discrepancies), "discrepancy", "discrepancies")
        return f"Reconciliation({self.subject!r}: {found}, {undecided} cannot be told)"

    def _blocks(self) -> Iterator[Block]:
        """Yield what agrees, what does not by severity, what could not be judged, and the thresholds."""
        heading = (
            sentence("Whether the figures of {programme} agree, on {day}", programme=self.subject, day=self.on)
            if self.on
            else sentence("Whether the figures of {programme} agree, on no particular day", programme=self.subject)
        )
        yield Block(heading, level=1)
        agreed = listing(self.verdicts.only_passed, most=8)
        all_passed = (
            sentence("rules passed by everything asked: {rules}", rules=agreed)
            if agreed
            else sentence("rules passed by everything asked: none")
        )
        yield Block(sentence("In agreement"), lines=(all_passed,))
        rows, severities = tuple(self._rows()), Counter(each.severity for each in self.discrepancies)
        count = listing(
            [
                sentence("{count} {severity}", count=severities[each], severity=each)
                for each in reversed(Severity)
                if severities[each]
            ],
            most=4,
        )
        disagreements = sentence("Disagreements ({count})", count=count) if count else sentence("Disagreements (none)")
        yield Block(disagreements, phrases("severity", "what", "rule") if rows else (), rows)
        if self.accepted:
            decided = tuple((each.subject, by.reason, by.by, by.on, each.code) for each, by in self.accepted)
            yield Block(sentence("Accepted"), phrases("what", "reason", "by", "on", "rule"), decided)
        if self.stale:
            lines = tuple(f"{entry.rule} {entry.subject}" for entry in self.stale)
            yield Block(sentence("Accepted, and no disagreement today: closed since, or misspelt"), lines=lines)
        for why, undecided in not_judged(self.undecided).items():
            heading = sentence("Could not be judged: {why}", why=why)
            yield Block(heading, NOT_JUDGED, tuple(undecided))
        if self.verdicts.thresholds:
            yield Block(sentence("Thresholds"), lines=self.verdicts.thresholds)

    def _rows(self) -> Iterator[tuple[str, str, str]]:
        for (code, severity), same in groupby(self.discrepancies, key=lambda each: (each.code, each.severity)):
            found = list(same)
            for message in self._told(found[:SHOWN_OF_A_RULE]):
                yield severity, message, code
            more, remedy = len(found) - SHOWN_OF_A_RULE, found[0].remedy
            if more > 0:
                yield "", sentence("and {more} more like it. To do: {remedy}", more=more, remedy=remedy), ""
            else:
                yield "", sentence("To do: {remedy}", remedy=remedy), ""

    def _told(self, found: Sequence[Discrepancy]) -> Iterator[str]:
        """Yield what each says; in a portfolio with its project, or all of them where several have the same to say."""
        projects: dict[str, list[str]] = {}
        for each in found:
            projects.setdefault(each.message, []).append(each.subject.partition("/")[0])
        for message, where in projects.items():
            if len(self.reviews) == 1:
                yield message
            else:
                yield sentence("{where}: {message}", where=listing(dict.fromkeys(where), most=4), message=message)
