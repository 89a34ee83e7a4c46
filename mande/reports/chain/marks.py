"""What is marked on a results chain: the gaps that were found, what nobody can tell, and what explains itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from mande.coverage.coverage import Coverage
from mande.errors import InvalidValue
from mande.findings import Severity, Verdict
from mande.framework.frameworks import Framework
from mande.lists import ClosedList
from mande.review import Review
from mande.wording import counted, number, say, sentence

OF_OBJECTIVES = "MND103"
"""The rule that speaks of an objective, which may share its code with a result."""

OF_INDICATORS = ("MND3", "MND4")
"""How the rules begin that speak of an indicator, which may share its code with a result too."""

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
"""What a box or an arrow says of a gap, by its rule. For the other rules it says their headline."""

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
    words: str
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
    said: dict[Subject, dict[tuple[Sign, str], list[str]]] = defaultdict(lambda: defaultdict(list))
    for remarks in (_found(review, coverage), _untold(review, coverage)):
        for remark in remarks:
            said[remark.subject][remark.sign, remark.words].append(remark.rule)
    return {subject: _told(several, language) for subject, several in said.items()}


def _reviewed(framework: Framework, coverage: Coverage) -> Review:
    for review in coverage.reviews:
        if review.framework.code == framework.code:
            return review
    codes = ", ".join(review.framework.code for review in coverage.reviews)
    raise InvalidValue.of(
        sentence("The coverage to draw"),
        codes,
        sentence("is not of framework '{framework}'", framework=framework.code),
        sentence("Check that framework: check_coverage(framework)."),
    )


def _found(review: Review, coverage: Coverage) -> Iterator[_Remark]:
    """Yield the gaps, and those that somebody decided to live with, which are gaps no more."""
    words = {rule.code: GAPS.get(rule.code, rule.headline) for rule in coverage.verdicts.rules}
    found = [(gap, SIGN_OF[gap.severity], words[gap.code]) for gap in coverage.gaps]
    for gap, _ in coverage.accepted:
        found.append((gap, Sign.NOTE, sentence("{gap} (accepted)", gap=words[gap.code])))
    held = _Held.of(review.framework)
    for gap, sign, said in found:
        if gap.subject.startswith(review.prefix):
            subject = held.marked(gap.subject.removeprefix(review.prefix), gap.code)
            yield _Remark(subject, sign, said, gap.code)


class _Held(NamedTuple):
    """What a framework holds by code: results, objectives, and the result that each indicator measures."""

    results: frozenset[str]
    objectives: frozenset[str]
    measures: Mapping[str, str]

    @classmethod
    def of(cls, framework: Framework) -> _Held:
        """Return what *framework* holds."""
        return cls(
            frozenset(result.code for result in framework.results),
            frozenset(objective.code for objective in framework.objectives),
            {each.code: result.code for result in framework.results for each in result.indicators},
        )

    def marked(self, code: str, rule: str) -> Subject:
        """Return what bears the mark of what *rule* says of *code*; the rule tells where several share the code."""
        if code in self.measures and (rule.startswith(OF_INDICATORS) or code not in self.results):
            return Subject(self.measures[code])
        return Subject(code, objective=rule == OF_OBJECTIVES or (code in self.objectives and code not in self.results))


def _untold(review: Review, coverage: Coverage) -> Iterator[_Remark]:
    for rule in (undecided.rule for undecided in coverage.undecided if undecided.rule.code in NOT_IN_SOURCE):
        for judgement in rule.judgements(review):
            if judgement.verdict is Verdict.CANNOT_TELL:
                subject = Subject(judgement.subject, objective=rule.code == OF_OBJECTIVES)
                yield _Remark(subject, Sign.UNKNOWN, NOT_IN_SOURCE[rule.code], rule.code)


def _told(several: Mapping[tuple[Sign, str], Sequence[str]], language: str) -> tuple[Mark, ...]:
    """Return the marks of one thing: what is said twice is said once with a number, what is too much is counted."""
    marks: list[Mark] = []
    rest: dict[Sign, list[str]] = {}
    for (sign, words), rules in several.items():
        told = sentence("{what} ({number})", what=words, number=number(len(rules))) if len(rules) > 1 else words
        if len(marks) < MOST:
            marks.append(Mark(sign, say(told, language), tuple(sorted(set(rules)))))
        else:
            rest.setdefault(sign, []).extend(rules)
    for sign, rules in rest.items():
        more = sentence("{gaps} more", gaps=counted(len(rules), "gap"))
        marks.append(Mark(sign, say(more, language), tuple(sorted(set(rules)))))
    return tuple(marks)
