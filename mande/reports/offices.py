"""The offices of a portfolio side by side: what is missing in each, how far along it is, and what disagrees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from mande.findings import Severity
from mande.reports.heading import title
from mande.reports.parts import Cell, Table, Tone
from mande.reports.report import Report
from mande.reports.sections.summary import LEADS_TO_AN_OUTCOME, compares, is_seen
from mande.wording import Words, number, phrases, sentence

HEADERS = phrases(
    "office",
    "errors",
    "major gaps",
    "minor gaps",
    "outputs that lead to an outcome",
    "outcomes with a figure",
    "targets met",
    "targets not met",
    "targets not yet due",
    "targets without a verdict",
    "disagreements between figures",
)


def offices(reports: Iterable[tuple[Report, str]]) -> Table:
    """Return a row for each of *reports*, which come with the name of the page that tells more."""
    rows = tuple((Cell(title(report), link=page), *_row(report)) for report, page in reports)
    return Table(sentence("Offices side by side"), HEADERS, rows)


def _row(report: Report) -> Iterator[Cell]:
    gaps = Counter(each.severity for each in report.coverage.gaps)
    for severity in (Severity.ERROR, Severity.MAJOR, Severity.MINOR):
        yield Cell(number(gaps[severity]))
    yield _led(report)
    yield _seen(report)
    yield from _targets(report)
    found = [each.severity for each in report.reconciliation if each.severity > Severity.INFO and compares(each)]
    yield _count(len(found), Tone(max(found).value) if found else Tone.PLAIN)


def _count(count: int, tone: Tone) -> Cell:
    return Cell(number(count), tone=tone if count else Tone.PLAIN)


def _led(report: Report) -> Cell:
    for share in report.coverage.shares:
        if share.rule == LEADS_TO_AN_OUTCOME and (share.in_order or share.gaps or share.undecided):
            words = _share(len(share.in_order), len(share.in_order + share.gaps + share.undecided))
            if share.undecided:
                undecided = number(len(share.undecided))
                words = sentence("{words}; of {undecided} it is not known", words=words, undecided=undecided)
            tone = Tone.MAJOR if share.gaps else Tone.UNKNOWN if share.undecided else Tone.IN_ORDER
            return Cell(words, share.explain(), tone)
    return Cell(sentence("not judged"), tone=Tone.UNKNOWN)


def _seen(report: Report) -> Cell:
    reviews = report.coverage.reviews
    planned = [(review, each) for review in reviews for each in review.framework.outcomes if each.planned]
    if not planned:
        return Cell(sentence("no outcome is recorded"), tone=Tone.UNKNOWN)
    if any(review.observations is None for review in reviews):
        return Cell(sentence("no figures were handed over"), tone=Tone.UNKNOWN)
    seen = sum(is_seen(review, outcome) for review, outcome in planned)
    return Cell(_share(seen, len(planned)), tone=Tone.IN_ORDER if seen == len(planned) else Tone.MAJOR)


def _share(part: int, whole: int) -> Words:
    return sentence("{part} of {whole}", part=number(part), whole=number(whole))


def _targets(report: Report) -> Iterator[Cell]:
    verdicts: Counter[str] = Counter(each.verdict for each in report.progress if each.target is not None)
    if not verdicts:
        nothing = Cell(sentence("no target is recorded"), tone=Tone.UNKNOWN)
        yield from (nothing, nothing, nothing, nothing)
        return
    yield Cell(number(verdicts["met"]))
    yield Cell(number(verdicts["not met"]))
    yield Cell(number(verdicts["not yet due"]))
    yield Cell(number(verdicts["no verdict"]))
