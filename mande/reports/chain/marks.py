"""What is marked on a results chain: the gaps that were found, what nobody can tell, and what explains itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from mande.coverage.coverage import Coverage
from mande.errors import InvalidValue
from mande.findings import Finding, Severity, Verdict
from mande.framework.frameworks import Framework
from mande.lists import ClosedList
from mande.review import Review
from mande.wording import Sentence, Words, counted, number, say, sentence

OF_OBJECTIVES = "MND103"
"""The rule that speaks of an objective, which may share its code with a result."""

GAPS = {
    "MND101": sentence("no path to an outcome recorded"),
    "MND102": sentence("no output recorded that leads here"),
    "MND103": sentence("no outcome recorded that would show it"),
    "MND104": sentence("reads as a lower level"),
    "MND105": sentence("reads as a change in people"),
    "MND106": sentence("no outcome in between"),
    "MND107": sentence("what it delivers is not counted"),
    "MND108": sentence("no amount recorded"),
    "MND202": sentence("no indicator recorded"),
    "MND203": sentence("a claim without evidence"),
    "MND204": sentence("no independent evidence recorded"),
    "MND205": sentence("evidence from the programme alone"),
    "MND206": sentence("nothing recorded from the people served"),
    "MND211": sentence("the evidence disagrees"),
    "MND213": sentence("not observed after support ended"),
    "MND301": sentence("no baseline recorded"),
    "MND305": sentence("no target recorded"),
    "MND401": sentence("not broken down by gender"),
    "MND402": sentence("not broken down by age"),
    "MND601": sentence("no assumption recorded"),
    "MND602": sentence("an assumption is untested"),
    "MND603": sentence("an assumption is contradicted"),
    "MND713": sentence("others give the same service"),
    "MND715": sentence("not monitored afterwards"),
}
"""What a box or an arrow says of a gap, by its rule. A rule of somebody's own is counted."""

NOT_IN_SOURCE = {
    "MND101": sentence("where it leads is not in the source"),
    "MND102": sentence("what leads here is not in the source"),
    "MND103": sentence("what would show it is not in the source"),
    "MND202": sentence("whether it is measured is not in the source"),
}
"""What a box says where one of these rules cannot tell: not a gap, and not in order either."""

MOST = 4
"""Marks of one thing that are spelled out before the others are counted."""


class Sign(ClosedList):
    """What a mark stands for: a gap, a minor one, something that nobody can tell, something worth knowing."""

    GAP = "gap"
    MINOR = "minor gap"
    UNKNOWN = "unknown"
    NOTE = "note"


SIGN_OF = {Severity.INFO: Sign.NOTE, Severity.MINOR: Sign.MINOR, Severity.MAJOR: Sign.GAP, Severity.ERROR: Sign.GAP}
"""How grave a gap must be for which sign; what calls for no action is worth knowing, and no more."""


SIGNS = {Sign.GAP: "▲ ", Sign.MINOR: "△ ", Sign.UNKNOWN: "? ", Sign.NOTE: ""}
"""What stands before the words of a mark where it is written and not drawn."""


class Mark(NamedTuple):
    """A few words on a box or an arrow, and the rules that they come from."""

    sign: Sign
    words: str
    rules: tuple[str, ...] = ()

    @property
    def written(self) -> str:
        """The mark as text, its sign before its words."""
        return f"{SIGNS[self.sign]}{self.words}"


class Subject(NamedTuple):
    """What is marked: a result or a link, or an objective, by its code."""

    code: str
    objective: bool = False


Marks: TypeAlias = Mapping[Subject, Sequence[Mark]]


class _Remark(NamedTuple):
    """One thing that coverage says; where one says the same as another, they are told together."""

    subject: Subject
    sign: Sign
    words: Words | None
    rule: str


def marks_of(framework: Framework, coverage: Coverage | None, language: str) -> Marks:
    """Return what *coverage* says of each result, objective and link of *framework*, in *language*.

    What is wrong with an indicator is marked on its result. A message has figures in it, which may be of few people;
    a mark has none.

    Raises:
        InvalidValue: *coverage* is not of *framework*.
    """
    if coverage is None:
        return {}
    review = _reviewed(framework, coverage)
    said: dict[Subject, dict[tuple[Sign, Words | None], list[str]]] = defaultdict(lambda: defaultdict(list))
    for remarks in (_gaps(review, coverage), _accepted(review, coverage), _untold(review, coverage)):
        for remark in remarks:
            said[remark.subject][remark.sign, remark.words].append(remark.rule)
    return {subject: _told(several, language) for subject, several in said.items()}


def _reviewed(framework: Framework, coverage: Coverage) -> Review:
    for review in coverage.reviews:
        if review.framework.code == framework.code:
            return review
    codes = ", ".join(review.framework.code for review in coverage.reviews)
    raise InvalidValue.of("The coverage to draw", codes, f"is not of framework '{framework.code}'", "Check that one.")


def _gaps(review: Review, coverage: Coverage) -> Iterator[_Remark]:
    results = {each.code: result.code for result in review.framework.results for each in result.indicators}
    objectives = {objective.code for objective in review.framework.objectives}
    for gap in coverage.gaps:
        if gap.subject.startswith(review.prefix):
            sign = SIGN_OF[gap.severity]
            subject = _subject(gap, review)
            if subject.code in results:
                subject = Subject(results[subject.code])
            elif gap.code not in GAPS and subject.code in objectives:
                subject = Subject(subject.code, objective=True)
            yield _Remark(subject, sign, GAPS.get(gap.code), gap.code)


def _accepted(review: Review, coverage: Coverage) -> Iterator[_Remark]:
    for finding, _ in coverage.accepted:
        if finding.code in GAPS and finding.subject.startswith(review.prefix):
            words = sentence("{gap} (accepted)", gap=GAPS[finding.code])
            yield _Remark(_subject(finding, review), Sign.NOTE, words, finding.code)


def _untold(review: Review, coverage: Coverage) -> Iterator[_Remark]:
    for rule in (undecided.rule for undecided in coverage.undecided if undecided.rule.code in NOT_IN_SOURCE):
        for judgement in rule.judgements(review):
            if judgement.verdict is Verdict.CANNOT_TELL:
                subject = Subject(judgement.subject, objective=rule.code == OF_OBJECTIVES)
                yield _Remark(subject, Sign.UNKNOWN, NOT_IN_SOURCE[rule.code], rule.code)


def _subject(finding: Finding, review: Review) -> Subject:
    return Subject(finding.subject.removeprefix(review.prefix), objective=finding.code == OF_OBJECTIVES)


def _told(several: Mapping[tuple[Sign, Words | None], Sequence[str]], language: str) -> tuple[Mark, ...]:
    """Return the marks of one thing: the same said twice is said once with a number, and the rest is counted."""
    marks: list[Mark] = []
    rest: dict[Sign, list[str]] = {}
    for (sign, words), rules in several.items():
        if words is None or len(marks) == MOST:
            rest.setdefault(sign, []).extend(rules)
        else:
            told: Sentence | Words = words
            if len(rules) > 1:
                told = sentence("{what} ({number})", what=words, number=number(len(rules)))
            marks.append(Mark(sign, say(told, language), tuple(sorted(set(rules)))))
    for sign, rules in rest.items():
        words = sentence("{gaps} of another kind", gaps=counted(len(rules), "gap"))
        marks.append(Mark(sign, say(words, language), tuple(sorted(set(rules)))))
    return tuple(marks)
