"""What the first screen says: which outputs lead nowhere, what was never measured, which figures disagree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from mande.coverage.chain import OUTPUT_WITHOUT_PATH
from mande.coverage.evidence import OUTCOME_WITHOUT_INDICATOR
from mande.findings import Severity, Verdict
from mande.framework.results import Outcome
from mande.measures.figures import is_there
from mande.progress.answers import Answer
from mande.reconciliation.discrepancy import Discrepancy
from mande.reports.naming import named, titles
from mande.reports.parts import Cell, Section, Statement, Tone
from mande.reports.report import Report
from mande.review import Review
from mande.rules import Rule
from mande.wording import Words, joined, number, sentence

SHOWN = 5
"""Things that an answer names before it counts the rest."""


def summary(report: Report) -> Section:
    """Return the answers that a newcomer needs first, each in a sentence with what it is about."""
    known = titles(report.coverage.reviews)
    return Section(
        "summary",
        sentence("At a glance"),
        (
            *_leads_nowhere(report, known),
            *_not_measured(report, known),
            *_disagree(report),
            *_how_far(report),
            *_not_judged(report),
        ),
    )


def _subjects(report: Report, rule: Rule, verdict: Verdict) -> list[str]:
    found = report.coverage.verdicts.judgements(rule=rule.code, verdict=verdict)
    return list(dict.fromkeys(judgement.subject for _, judgement in found))


def settled(report: Report, rule: Rule) -> frozenset[str]:
    """Return of what somebody accepted that *rule* finds it wanting: it is counted, and not held against anybody."""
    return frozenset(finding.subject for finding, _ in report.coverage.accepted if finding.code == rule.code)


def and_accepted(words: Words, count: int) -> Words:
    """Return *words*, and how many of what they count somebody accepted, where there are any."""
    return sentence("{words}; accepted: {accepted}", words=words, accepted=number(count)) if count else words


def _leads_nowhere(report: Report, known: Mapping[str, str]) -> Iterator[Statement]:
    gaps = _subjects(report, OUTPUT_WITHOUT_PATH, Verdict.FIRED)
    unsaid = _subjects(report, OUTPUT_WITHOUT_PATH, Verdict.CANNOT_TELL)
    in_order = _subjects(report, OUTPUT_WITHOUT_PATH, Verdict.PASSED)
    whole = number(len(gaps) + len(unsaid) + len(in_order))
    accepted = settled(report, OUTPUT_WITHOUT_PATH)
    still_open = [code for code in gaps if code not in accepted]
    if gaps:
        words: Words = sentence(
            "Outputs that lead to no outcome: {some} of {whole}", some=number(len(gaps)), whole=whole
        )
        yield _about(and_accepted(words, len(accepted)), still_open, known, Tone.MAJOR if still_open else Tone.PLAIN)
    if unsaid:
        words = sentence(
            "Outputs without a recorded path to an outcome: {some} of {whole}; the source does not say if there is one",
            some=number(len(unsaid)),
            whole=whole,
        )
        yield _about(words, unsaid, known, Tone.UNKNOWN)
    if in_order and not gaps and not unsaid:
        yield Statement(Cell(sentence("Every output leads to an outcome ({whole})", whole=whole), tone=Tone.IN_ORDER))


def _not_measured(report: Report, known: Mapping[str, str]) -> Iterator[Statement]:
    reviews = report.coverage.reviews
    planned = [(review, outcome) for review in reviews for outcome in review.framework.outcomes if outcome.planned]
    if not planned or any(review.observations is None for review in reviews):
        return
    unseen = [(review, outcome) for review, outcome in planned if not is_seen(review, outcome)]
    whole = number(len(planned))
    if not unseen:
        words = sentence("A figure is reported of every outcome ({whole})", whole=whole)
        yield Statement(Cell(words, tone=Tone.IN_ORDER))
        return
    without = _subjects(report, OUTCOME_WITHOUT_INDICATOR, Verdict.FIRED)
    words = sentence(
        "Outcomes of which no figure is reported: {some} of {whole}", some=number(len(unseen)), whole=whole
    )
    if without:
        words = sentence("{words}; without an indicator: {without}", words=words, without=number(len(without)))
    accepted = settled(report, OUTCOME_WITHOUT_INDICATOR)
    still_open = [(review, outcome) for review, outcome in unseen if review.prefix + outcome.code not in accepted]
    codes = [review.prefix + outcome.code for review, outcome in still_open]
    unmeasured = [code for code in without if code not in accepted]
    tone = Tone.MAJOR if unmeasured else tone_of_unseen(still_open)
    # Those that have no indicator first: of them no figure can come.
    shown = [*unmeasured, *(code for code in codes if code not in unmeasured)]
    yield _about(and_accepted(words, len(accepted)), shown, known, tone)


def tone_of_unseen(outcomes: Sequence[tuple[Review, Outcome]]) -> Tone:
    """Return how it is to be taken that no figure of *outcomes* is there: of an extract, its source has to say so.

    Where none is left that somebody did not accept, it is no gap.
    """
    if not outcomes:
        return Tone.PLAIN
    told = any(
        review.is_plan or review.absences.find("outcomes", each.code, "actuals") is not None
        for review, each in outcomes
    )
    return Tone.MAJOR if told else Tone.UNKNOWN


def is_seen(review: Review, outcome: Outcome) -> bool:
    """Return whether a figure is reported of *outcome*, though it may be withheld."""
    figures = (figure for each in outcome.indicators for figure in review.actuals.get(each.code, ()))
    return any(is_there(figure.value) for figure in figures)


def _disagree(report: Report) -> Iterator[Statement]:
    doubted = [each for each in report.reconciliation if each.severity > Severity.INFO]
    found = [each for each in doubted if compares(each)]
    others = [each for each in doubted if not compares(each)]
    if found:
        yield _doubts(sentence("Disagreements between figures: {count}", count=number(len(found))), found)
    elif not report.reconciliation.verdicts.count(Verdict.PASSED) and not report.reconciliation.undecided:
        yield Statement(Cell(sentence("No figures were compared"), tone=Tone.UNKNOWN))
    elif compared_all(report):
        yield Statement(Cell(sentence("No figures that disagree were found"), tone=Tone.IN_ORDER))
    else:
        words = sentence("No figures that disagree were found, and some could not be compared")
        yield Statement(Cell(words, tone=Tone.UNKNOWN))
    if others:
        yield _doubts(sentence("Figures that raise another question: {count}", count=number(len(others))), others)


def compared_all(report: Report) -> bool:
    """Return whether all figures could be held against each other: one that is withheld could not."""
    is_whole = report.publication is None or not report.publication.withheld
    return is_whole and not report.reconciliation.undecided


def compares(each: Discrepancy) -> bool:
    """Return whether two things are held against each other: what stands alone raises a question of its own."""
    return each.expected is not None or each.found is not None


def _doubts(words: Words, found: Sequence[Discrepancy]) -> Statement:
    tone = Tone(max(each.severity for each in found).value)
    shown = _of_each_rule_first(found)[:SHOWN]
    lines = tuple(Cell(each.message, each.explain(), Tone(each.severity.value)) for each in shown)
    return Statement(Cell(words, tone=tone), lines, _more(len(found) - len(lines)))


def _of_each_rule_first(found: Sequence[Discrepancy]) -> list[Discrepancy]:
    """Return what differs, each said once, with the first of every rule before the second of any."""
    places: Counter[str] = Counter()
    turns = []
    for each in {each.message: each for each in found}.values():
        turns.append((places[each.code], each))
        places[each.code] += 1
    return [each for _, each in sorted(turns, key=lambda turn: turn[0])]


def _how_far(report: Report) -> Iterator[Statement]:
    assessed = [each for each in report.progress if each.target is not None]
    without = len({each.indicator for each in report.progress if each.reason is Answer.NO_TARGET})
    if not assessed and not without:
        return
    verdicts = Counter(each.verdict for each in assessed)
    counts = joined(
        ", ",
        (sentence("{count} {verdict}", count=number(count), verdict=verdict) for verdict, count in verdicts.items()),
    )
    said = []
    if assessed:
        said.append(sentence("Targets: {count} ({verdicts})", count=number(len(assessed)), verdicts=counts))
    if without:
        said.append(sentence("indicators without a recorded target: {count}", count=number(without)))
    missed = [each for each in assessed if each.met is False]
    lines = tuple(Cell(each.sentence(), each.explain()) for each in missed[:SHOWN])
    yield Statement(Cell(joined(sentence("; "), said)), lines, _more(len(missed) - len(lines)))


def _not_judged(report: Report) -> Iterator[Statement]:
    undecided = (*report.coverage.undecided, *report.reconciliation.undecided)
    if undecided:
        words = sentence(
            "Questions that could not be answered from what is recorded: {count}", count=number(len(undecided))
        )
        # Which they are stands in a section of its own: here they would push the answers off the first sheet of paper.
        yield Statement(Cell(words, tone=Tone.UNKNOWN))


def _about(words: Words, codes: Sequence[str], known: Mapping[str, str], tone: Tone) -> Statement:
    lines = tuple(Cell(named(code, known.get(code, ""))) for code in codes[:SHOWN])
    return Statement(Cell(words, tone=tone), lines, _more(len(codes) - len(lines)))


def _more(left_out: int) -> str:
    return sentence("and {left_out} more", left_out=number(left_out)) if left_out > 0 else ""
