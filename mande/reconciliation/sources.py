"""Whether two sources agree on one figure, and one source with itself (MND502 and MND515)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from mande.dimensions.periods import Period
from mande.findings import Quality, Severity
from mande.framework.indicators import Indicator, Measure
from mande.measures.money import Money
from mande.observations.observation import Observation, Verification
from mande.observations.scopes import Scope
from mande.reconciliation.agreement import Opposed, alike, comparable, conflict, disagreement, may_be_same_days
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.figures import known, told
from mande.reconciliation.plan import Part, parts_stated
from mande.reconciliation.said import TOLERANCE, Reading, Said, less, shown, sized, statements
from mande.review import Review
from mande.rules import NO_OBSERVATIONS, WITHHELD, Due, Judgement, Rule, Verb, cannot_tell, not_applicable, passed
from mande.wording import joined, sentence

IN_TWO_CURRENCIES = sentence("stated in two currencies: MND510 asks about the rate")

NOT_OF_A_KIND = sentence("what is stated of it there is not of one kind: days, a number, or words")
NOT_IN_THE_PLAN = sentence("the plan itself does not record it")
OF_A_LIST = sentence("what is stated of a list is of one thing in it, and nobody knows which")
NOT_DATED = sentence("the days that a figure speaks for are not recorded, or not known well enough")
PLAIN = Indicator("plan")


def sources_repeat_themselves(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each thing that one source states several times whether it says the same each time."""
    reading = Reading(review, tolerance, about)
    for part in _contradicted(reading):
        for same in _by_source((*part.own[:1], *part.others)):
            if len(same) > 1:
                found = disagreement(same, reading)
                if found:
                    yield _differ(part.subject, part.name, found, same, PLAIN)
                else:
                    yield passed(part.subject) if alike(same) else cannot_tell(part.subject, NOT_OF_A_KIND)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    yield from _withheld_beside(review)
    for scope, said, indicator in _stated_again(reading):
        for same in _by_source(said):
            if len(same) > 1:
                found = disagreement(same, reading)
                code = scope.indicator
                yield _differ(code, scope.words, found, same, indicator) if found else passed(code)


def sources_agree(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each thing that several sources state whether they agree, as far as their digits go."""
    reading = Reading(review, tolerance, about)
    for part in _contradicted(reading):
        yield from _of_the_plan(part, reading)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    yield from _withheld_beside(review)
    for scope, said, indicator in _stated_again(reading):
        if len({each.source for each in said}) > 1:
            found = conflict(said, reading)
            code = scope.indicator
            yield _differ(code, scope.words, found, said, indicator) if found else passed(code)
    yield from _undated(reading)


def _contradicted(reading: Reading) -> Iterator[Part]:
    """Yield the parts of the plan that a source can contradict; what it calls something is MND518's to ask about."""
    yield from (part for part in parts_stated(reading) if not part.is_name)


def _stated_again(reading: Reading) -> Iterator[tuple[Scope, list[Said], Indicator]]:
    indicators = reading.review.observed
    for code, scopes in reading.review.scopes.items():
        indicator = indicators[code]
        if indicator.measure is Measure.NARRATIVE:
            continue
        for scope, figures in scopes.items():
            if indicator.measure is Measure.NOMINAL and scope.period is None:
                continue  # several names of something may each have been its name
            if len(figures) == 1 and not isinstance(figures[0].verified, Verification):
                continue  # most things are stated once
            said = [each for figure in told(figures) for each in _statements(reading, figure, indicator, scope)]
            if len(said) > 1:
                yield scope, said, indicator


def _withheld_beside(review: Review) -> Iterator[Judgement]:
    """Yield that nobody can tell whether figures for one thing agree of which one is withheld."""
    for code, scopes in review.scopes.items():
        for figures in scopes.values():
            if known(figures) and not told(figures):
                yield cannot_tell(code, WITHHELD)


def _statements(reading: Reading, figure: Observation, indicator: Indicator, scope: Scope) -> Iterator[Said]:
    """Yield a figure, and what somebody who checked it found in its place."""
    yield reading.said(figure, indicator, scope.words)
    check = figure.verified
    if isinstance(check, Verification) and check.found is not None:
        reach, kind = reading.reach(check.found, figure.qualifier, indicator)
        source = check.source or check.by
        of = sentence("{scope}, checked", scope=scope.words)
        yield Said(check.found, shown(check.found, indicator), of, source, check.at, reach, kind)


def _of_the_plan(part: Part, reading: Reading) -> Iterator[Judgement]:
    if not part.others:
        yield cannot_tell(part.subject, OF_A_LIST)
        return
    agreeing = [own for own in part.own if not any(disagreement((own, each), reading) for each in part.others)]
    said = (*(agreeing or part.own)[:1], *part.others)
    found = conflict(said, reading)
    if len({each.source for each in said}) < 2:
        yield passed(part.subject) if part.own else cannot_tell(part.subject, NOT_IN_THE_PLAN)
    elif found:
        yield _differ(part.subject, part.name, found, said, PLAIN)
    elif comparable(said):
        yield passed(part.subject)
    elif len({each.value.currency for each in said if isinstance(each.value, Money)}) > 1:
        yield not_applicable(part.subject, IN_TWO_CURRENCIES)
    else:
        yield cannot_tell(part.subject, NOT_OF_A_KIND)


def _undated(reading: Reading) -> Iterator[Judgement]:
    """Yield that figures whose days are not known, or not well enough, may or may not be of the days of others."""
    for code, scopes in reading.review.scopes.items():
        vague = [scope for scope in scopes if scope.period is None or not scope.period.dated]
        held: dict[Scope, list[Observation]] = {}
        for scope, figures in scopes.items() if vague else ():
            held.setdefault(scope._replace(period=None), []).extend(told(figures))
        for scope in vague:
            here = told(scopes[scope])
            others = [each for each in held[scope._replace(period=None)] if _may_be_of(scope.period, each.period)]
            said = [reading.said(each, reading.review.observed[code]) for each in (*here, *others)]
            if here and others and disagreement(said, reading):
                yield cannot_tell(code, NOT_DATED)


def _may_be_of(period: Period | None, other: Period | None) -> bool:
    """Return whether a figure of days that are not known well may be of those of the *other*."""
    if other is None or period is None:
        return other is not None
    return period != other and may_be_same_days(period, other)


def _by_source(said: Sequence[Said]) -> Iterator[list[Said]]:
    held: dict[str | None, list[Said]] = {}
    for each in said:
        held.setdefault(each.source, []).append(each)
    yield from held.values()


def _differ(subject: str, what: str, found: Opposed, said: Sequence[Said], indicator: Indicator) -> Judgement:
    difference = less(found.other.value, found.one.value)
    apart = sized(difference, indicator)
    two = len({each.words for each in said}) == 2
    taken_off = joined(" - ", [found.other.words, found.one.words])
    return disagree(
        subject,
        said,
        what=what,
        statements=statements((*found, *said)),
        by=sentence(" in one source") if found.one.source else sentence(", and nothing says by whom"),
        apart=sentence(": they differ by {apart}", apart=apart) if apart and two else "",
        expected=found.one.value,
        found=found.other.value,
        difference=difference,
        arithmetic=sentence("{sum} = {total}", sum=taken_off, total=shown(difference, indicator)) if apart else "",
    )


RESTATED_DIFFERENTLY = Rule(
    "MND502",
    "restated-differently",
    "Does every source say the same of one thing each time?",
    headline="figures that one source states in two ways",
    judge=sources_repeat_themselves,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="one source states one figure, of the same people, place and days, or one part of the plan, in two ways that "
    "their digits do not explain; a declared revision explains it",
    message="{what} stands as {statements}{by}{apart}.",
    remedy="Find out which is meant, and keep both with their lines until then; a correction has status='revised'.",
    cites=("L533", "L618"),
    quality=Quality.RELIABILITY,
    thresholds=TOLERANCE,
)
SOURCES_CONFLICT = Rule(
    "MND515",
    "sources-conflict",
    "Do all sources of one figure agree?",
    headline="figures on which sources disagree",
    judge=sources_agree,
    severity=Severity.MAJOR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="two sources state one figure, of the same people, place and days, or one part of the plan, and differ by "
    "more than their digits and words allow; so does a figure from what was found when it was checked",
    message="{what} is {statements}{apart}.",
    remedy="Compare period, population and definition; where they are the same, say which you rely on, and why.",
    cites=("L1269-1274", "L1237-1248", "L3160-3161"),
    quality=Quality.RELIABILITY,
    thresholds=TOLERANCE,
)

SOURCES = (RESTATED_DIFFERENTLY, SOURCES_CONFLICT)
"""The rules on what sources state, in code order."""
