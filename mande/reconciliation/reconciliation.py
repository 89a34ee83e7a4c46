"""What comes back of a reconciliation: the discrepancies, what could not be judged, and the page a person reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import overload

import attrs

from mande.findings import Severity
from mande.framework.statements import Accepted
from mande.reconciliation.discrepancy import Discrepancy
from mande.review import Review
from mande.rules import NOT_JUDGED, Undecided, Verdicts, not_judged
from mande.tables import WIDTH, Block, written
from mande.wording import counted, listing

SHOWN_OF_A_RULE = 20
"""Discrepancies of one rule that the printed table shows before it counts the rest."""


@attrs.frozen(repr=False)
class Reconciliation(Sequence[Discrepancy]):
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

    def __len__(self) -> int:
        return len(self.discrepancies)

    def __iter__(self) -> Iterator[Discrepancy]:
        return iter(self.discrepancies)

    @overload
    def __getitem__(self, place: int) -> Discrepancy: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Discrepancy, ...]: ...

    def __getitem__(self, place: int | slice) -> Discrepancy | tuple[Discrepancy, ...]:
        """Return one discrepancy by its place, or a tuple of several."""
        return self.discrepancies[place]

    def explain(self) -> str:
        """Return what every discrepancy stands on: figures, lines, arithmetic and rule."""
        return "\n\n".join(each.explain() for each in self.discrepancies)

    def __repr__(self) -> str:
        undecided = sum(each.count for each in self.undecided)
        found = counted(len(self.discrepancies), "discrepancy", "discrepancies")
        return f"Reconciliation({self.subject!r}: {found}, {undecided} cannot be told)"

    def __str__(self) -> str:
        return written(self._blocks())

    def _repr_html_(self) -> str:
        return written(self._blocks(), form="html")

    def as_text(self, *, form: str = "plain", width: int | None = WIDTH) -> str:
        """Return it as a person reads it, as `plain` text of a *width*, `markdown`, `html` or `latex`."""
        return written(self._blocks(), form=form, width=width)

    def _blocks(self) -> Iterator[Block]:
        """Yield what agrees, what does not by severity, what could not be judged, and the thresholds."""
        when = f"on {self.on.isoformat()}" if self.on else "on no particular day"
        yield Block(f"Whether the figures of {self.subject} agree, {when}", level=1)
        agreed = listing(self.verdicts.only_passed, most=8) or "none"
        yield Block("In agreement", lines=(f"rules passed by everything asked: {agreed}",))
        rows, severities = tuple(self._rows()), Counter(each.severity for each in self.discrepancies)
        count = listing([f"{severities[each]} {each}" for each in reversed(Severity) if severities[each]], most=4)
        yield Block(f"Disagreements ({count or 'none'})", ("severity", "what", "rule") if rows else (), rows)
        if self.accepted:
            decided = tuple((each.subject, by.reason, by.by, by.on, each.code) for each, by in self.accepted)
            yield Block("Accepted", ("what", "reason", "by", "on", "rule"), decided)
        if self.stale:
            lines = tuple(f"{entry.rule} {entry.subject}" for entry in self.stale)
            yield Block("Accepted, and no disagreement today: closed since, or misspelt", lines=lines)
        for why, undecided in not_judged(self.undecided).items():
            yield Block(f"Could not be judged: {why}", NOT_JUDGED, tuple(undecided), one_line=True)
        if self.verdicts.thresholds:
            yield Block("Thresholds", lines=self.verdicts.thresholds)

    def _rows(self) -> Iterator[tuple[str, str, str]]:
        for (code, severity), same in groupby(self.discrepancies, key=lambda each: (each.code, each.severity)):
            found = list(same)
            for message in self._told(found[:SHOWN_OF_A_RULE]):
                yield str(severity), message, code
            more = len(found) - SHOWN_OF_A_RULE
            yield "", f"{f'and {more} more like it. ' if more > 0 else ''}To do: {found[0].remedy}", ""

    def _told(self, found: Sequence[Discrepancy]) -> Iterator[str]:
        """Yield what each says; in a portfolio with its project, or all of them where several have the same to say."""
        projects: dict[str, list[str]] = {}
        for each in found:
            projects.setdefault(each.message, []).append(each.subject.partition("/")[0])
        for message, where in projects.items():
            yield message if len(self.reviews) == 1 else f"{listing(dict.fromkeys(where), most=4)}: {message}"
