"""What is missing, rule by rule: put together by how grave it is, by what it touches, or by who can act on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from mande.findings import Addressee, Criterion, Finding, Severity
from mande.reports.parts import Cell, Folded, Part, Prose, Section, Table, Tone
from mande.reports.report import Grouping, Report
from mande.rules import Rule
from mande.wording import Sentence, counted, joined, number, sentence

GROUPS: Mapping[Grouping, tuple[Severity | Criterion | Addressee, ...]] = {
    Grouping.SEVERITY: tuple(reversed(Severity)),
    Grouping.CRITERION: tuple(Criterion),
    Grouping.ADDRESSED_TO: tuple(Addressee),
}
"""What the gaps are put together by, in the order in which they are shown."""

CAPTIONS: Mapping[Grouping, Sentence] = {
    Grouping.SEVERITY: sentence("Gaps by how grave they are"),
    Grouping.CRITERION: sentence("Gaps by evaluation criterion"),
    Grouping.ADDRESSED_TO: sentence("Gaps by who can act on them"),
}


def gaps(report: Report) -> Section:
    """Return how many gaps there are of each kind, then each rule's, with what to do and where it is read."""
    found = report.coverage.gaps
    title = sentence("What is missing")
    if not found:
        return Section("gaps", title, (Prose((sentence("Nothing that was asked of this programme is missing."),)),))
    rules = {rule.code: rule for rule in report.coverage.verdicts.rules}
    others = [by for by in Grouping if by is not report.gaps_by]
    return Section(
        "gaps",
        title,
        (*(_counts(by, found, rules) for by in others), *_grouped(found, rules, report.gaps_by)),
    )


def _kind(finding: Finding, by: Grouping) -> Severity | Criterion | Addressee:
    if by is Grouping.SEVERITY:
        return finding.severity
    return finding.criterion if by is Grouping.CRITERION else finding.addressed_to


def _counts(by: Grouping, found: Sequence[Finding], rules: Mapping[str, Rule]) -> Table:
    """Return how many of *found* there are of each kind, by how grave they are."""
    severities = tuple(reversed(Severity))
    rows = []
    for kind in GROUPS[by]:
        same = [each for each in found if _kind(each, by) is kind]
        if same:
            counts = [[each for each in same if each.severity is severity] for severity in severities]
            rows.append((kind, *(counted_by_rule(each, rules) for each in counts)))
    return Table(CAPTIONS[by], (by, *severities), tuple(rows))


def counted_by_rule(found: Sequence[Finding], rules: Mapping[str, Rule]) -> Cell:
    """Return how many were *found*, which opens to how many of each rule."""
    counts = Counter(each.code for each in found)
    lines = (
        sentence("{findings}: {count} [{code}]", findings=rules[code].headline, count=number(count), code=code)
        for code, count in counts.items()
    )
    return Cell(number(len(found)), joined("\n", lines) if found else "")


def _grouped(found: Sequence[Finding], rules: Mapping[str, Rule], by: Grouping) -> Iterator[Part]:
    for kind in GROUPS[by]:
        same = [each for each in found if _kind(each, by) is kind]
        if same:
            words = sentence("{kind}: {gaps}", kind=kind, gaps=counted(len(same), "gap"))
            yield Folded(Cell(words, tone=_tone(kind)), tuple(_by_rule(same, rules)), is_open=True)


def _tone(kind: Severity | Criterion | Addressee) -> Tone:
    return Tone(kind.value) if isinstance(kind, Severity) and kind > Severity.INFO else Tone.PLAIN


def _by_rule(found: Iterable[Finding], rules: Mapping[str, Rule]) -> Iterator[Folded]:
    of_rule: dict[str, list[Finding]] = {}
    for each in found:
        of_rule.setdefault(each.code, []).append(each)
    for code, same in of_rule.items():
        words = sentence(
            "{findings}: {count} [{code}]", count=number(len(same)), findings=rules[code].headline, code=code
        )
        yield Folded(Cell(words, tone=_tone(max(each.severity for each in same))), tuple(_told(same)))


def _told(same: Sequence[Finding]) -> Iterator[Part]:
    """Yield what is missing; what is to be done stands once where it is the same for all."""
    remedies = dict.fromkeys(each.remedy for each in same if each.remedy)
    if len(remedies) == 1:
        yield Prose((sentence("What to do: {remedy}", remedy=next(iter(remedies))),))
    headers = [sentence("what is missing"), sentence("read at")]
    rows: list[tuple[object, ...]] = [(each.message, joined(", ", each.cites)) for each in same]
    if len(remedies) > 1:
        headers.append(sentence("what to do"))
        rows = [(*row, each.remedy) for row, each in zip(rows, same, strict=True)]
    yield Table(
        sentence("Addressed to {who}; touches {criterion}", who=same[0].addressed_to, criterion=same[0].criterion),
        tuple(headers),
        tuple(rows),
    )
