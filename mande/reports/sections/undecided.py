"""What could not be judged, and why: never as passed, and never as a gap."""

from __future__ import annotations

from mande.reports.parts import Cell, Folded, Part, Section, Table, Tone
from mande.reports.report import Report
from mande.rules import Undecided
from mande.wording import counted, joined, number, phrases, sentence

HEADERS = phrases("how many", "what was asked", "such as", "rule")


def undecided(report: Report) -> Section | None:
    """Return what no rule could tell, under the reason why it could not."""
    by_reason: dict[str, list[Undecided]] = {}
    for each in (*report.coverage.undecided, *report.reconciliation.undecided):
        by_reason.setdefault(each.why[0], []).append(each)
    if not by_reason:
        return None
    parts: list[Part] = [
        Folded(
            Cell(sentence("{why}: {questions}", why=why, questions=counted(len(same), "question")), tone=Tone.UNKNOWN),
            (Table(sentence("Could not be judged: {why}", why=why), HEADERS, tuple(map(_row, same))),),
        )
        for why, same in by_reason.items()
    ]
    return Section("undecided", sentence("What could not be judged"), tuple(parts))


def _row(each: Undecided) -> tuple[object, ...]:
    more = ["…"] if each.count > len(each.examples) else []
    return number(each.count), each.rule.headline, joined(", ", [*each.examples, *more]), each.rule.code
