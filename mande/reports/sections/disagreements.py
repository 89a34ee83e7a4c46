"""Which figures disagree: both of them, the difference, and where each is read; none is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mande.findings import Severity
from mande.reconciliation.discrepancy import Discrepancy, shown_plainly
from mande.reports.parts import Cell, Folded, Part, Prose, Section, Table, Tone
from mande.reports.report import Report
from mande.reports.sections.summary import compared_all
from mande.wording import number, phrases, sentence

HEADERS = phrases("what does not agree", "one says", "the other says", "difference", "read at")


def disagreements(report: Report) -> Section:
    """Return what does not agree, rule by rule, gravest first; each opens to its arithmetic."""
    title = sentence("Figures that disagree")
    if not report.reconciliation:
        words = sentence("No figures that disagree were found.")
        if not compared_all(report):
            words = sentence("No figures that disagree were found, and some could not be compared.")
        return Section("disagreements", title, (Prose((words,)),))
    rules = {rule.code: rule for rule in report.reconciliation.verdicts.rules}
    of_rule: dict[str, list[Discrepancy]] = {}
    for each in report.reconciliation:
        of_rule.setdefault(each.code, []).append(each)
    folded: list[Part] = [
        Folded(
            Cell(
                sentence(
                    "{severity}: {findings}: {count} [{code}]",
                    severity=same[0].severity,
                    findings=rules[code].headline,
                    count=number(len(same)),
                    code=code,
                ),
                tone=_tone(same[0].severity),
            ),
            tuple(_told(same)),
            is_open=True,
        )
        for code, same in of_rule.items()
    ]
    return Section("disagreements", title, tuple(folded))


def _told(same: Iterable[Discrepancy]) -> Iterator[Part]:
    same = list(same)
    rows = tuple(map(_row, same))
    yield Table(sentence("What to do: {remedy}", remedy=same[0].remedy), HEADERS, rows)


def _row(each: Discrepancy) -> tuple[object, ...]:
    """Return one disagreement: what it is about and what was worked out of it open to the arithmetic."""
    explained = each.explain()
    difference = _shown(each.difference)
    return (
        Cell(each.message, explained, _tone(each.severity)),
        _shown(each.expected),
        _shown(each.found),
        Cell(difference, explained if difference else ""),
        ", ".join(each.cites),
    )


def _tone(severity: Severity) -> Tone:
    return Tone(severity.value) if severity > Severity.INFO else Tone.PLAIN


def _shown(value: object) -> str:
    return "" if value is None else shown_plainly(value)
