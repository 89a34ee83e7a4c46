"""The offices of a portfolio side by side: what is missing in each, how far along it is, and what disagrees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from mande.coverage.chain import OUTPUT_WITHOUT_PATH
from mande.coverage.evidence import OUTCOME_WITHOUT_INDICATOR
from mande.coverage.shares import Covered
from mande.findings import Severity
from mande.reports.heading import title
from mande.reports.naming import named
from mande.reports.parts import Cell, Table, Tone
from mande.reports.report import Report
from mande.reports.sections.gaps import counted_by_rule
from mande.reports.sections.summary import SHOWN, and_accepted, compares, is_seen, settled, tone_of_unseen
from mande.wording import Words, joined, number, phrases, sentence

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


VERDICTS = phrases("met", "not met", "not yet due", "no verdict")
"""What targets are counted by, in the order of their columns."""


def offices(reports: Iterable[tuple[Report, str]]) -> Table:
    """Return a row for each of *reports*, which come with the name of the page that tells more."""
    rows = tuple((Cell(title(report), link=page), *_row(report)) for report, page in reports)
    return Table(sentence("Offices side by side"), HEADERS, rows)


def _row(report: Report) -> Iterator[Cell]:
    rules = {rule.code: rule for rule in report.coverage.verdicts.rules}
    for severity in (Severity.ERROR, Severity.MAJOR, Severity.MINOR):
        yield counted_by_rule([each for each in report.coverage.gaps if each.severity is severity], rules)
    yield _led(report)
    yield _seen(report)
    yield from _targets(report)
    found = [each for each in report.reconciliation if each.severity > Severity.INFO and compares(each)]
    tone = Tone(max(each.severity for each in found).value) if found else Tone.PLAIN
    yield Cell(number(len(found)), _some([each.message for each in found]), tone)


def _some(lines: Sequence[Words | str]) -> Words | str:
    """Return the first of *lines*, and how many more there are on the page of the office."""
    more = [sentence("and {left_out} more", left_out=number(len(lines) - SHOWN))] if len(lines) > SHOWN else []
    return joined("\n", [*lines[:SHOWN], *more]) if lines else ""


def _led(report: Report) -> Cell:
    asked = [rule.code for rule in report.coverage.verdicts.rules]
    for share in report.coverage.shares if OUTPUT_WITHOUT_PATH.code in asked else ():
        if share.rule == OUTPUT_WITHOUT_PATH.code and (share.in_order or share.gaps or share.undecided):
            words = _share(len(share.in_order), len(share.in_order + share.gaps + share.undecided))
            if share.undecided:
                undecided = number(len(share.undecided))
                words = sentence("{words}; of {undecided} it is not known", words=words, undecided=undecided)
            accepted = settled(report, OUTPUT_WITHOUT_PATH)
            return Cell(and_accepted(words, len(accepted)), share.explain(), _tone_of_share(share, accepted))
    return Cell(sentence("not judged"), tone=Tone.UNKNOWN)


def _tone_of_share(share: Covered, accepted: frozenset[str]) -> Tone:
    if not accepted.issuperset(share.gaps):
        return Tone.MAJOR
    if share.undecided:
        return Tone.UNKNOWN
    return Tone.PLAIN if share.gaps else Tone.IN_ORDER


def _seen(report: Report) -> Cell:
    reviews = report.coverage.reviews
    planned = [(review, each) for review in reviews for each in review.framework.outcomes if each.planned]
    if not planned:
        return Cell(sentence("no outcome is recorded"), tone=Tone.UNKNOWN)
    if any(review.observations is None for review in reviews):
        return Cell(sentence("no figures were handed over"), tone=Tone.UNKNOWN)
    unseen = [(review, each) for review, each in planned if not is_seen(review, each)]
    accepted = settled(report, OUTCOME_WITHOUT_INDICATOR)
    words = and_accepted(_share(len(planned) - len(unseen), len(planned)), len(accepted))
    lines = [
        sentence("no figure of {what}", what=named(review.prefix + each.code, each.title)) for review, each in unseen
    ]
    still_open = [(review, each) for review, each in unseen if review.prefix + each.code not in accepted]
    return Cell(words, _some(lines), tone_of_unseen(still_open) if unseen else Tone.IN_ORDER)


def _share(part: int, whole: int) -> Words:
    return sentence("{part} of {whole}", part=number(part), whole=number(whole))


def _targets(report: Report) -> Iterator[Cell]:
    held = [each for each in report.progress if each.target is not None]
    if not held:
        nothing = Cell(sentence("no target is recorded"), tone=Tone.UNKNOWN)
        yield from (nothing, nothing, nothing, nothing)
        return
    for verdict in VERDICTS:
        same = [each for each in held if each.verdict == verdict]
        yield Cell(number(len(same)), _some([each.sentence() for each in same]))
