"""Whether dates are in order, and figures that belong together speak for the same days (MND507 and MND508)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from mande.dimensions.cells import EVERYONE
from mande.dimensions.periods import Period
from mande.findings import Quality, Severity
from mande.framework.indicators import Indicator
from mande.framework.levels import Level
from mande.framework.links import LinkKind
from mande.framework.relations import Funnel, Relation, Share, Sum
from mande.observations.observation import Observation, Status, Verification
from mande.observations.scopes import Scope
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.figures import Where, by_where, is_withheld, known
from mande.reconciliation.plan import THE_PLAN, Part, parts_stated
from mande.reconciliation.said import Reading, Said, addition, in_reading_order, one_of, places, statements
from mande.review import Review
from mande.rollup.parts import Layout
from mande.rules import NO_OBSERVATIONS, WITHHELD, Due, Judgement, Rule, Verb, cannot_tell, not_applicable, passed
from mande.sources import Locator
from mande.wording import Words, joined, sentence

NOTHING_DELIVERED = sentence("nothing with a day was delivered")
NO_FIGURE = sentence("one of them has no figure")
NO_TOTAL = sentence("no total of any of the days of a breakdown")

DELIVERED = frozenset({Level.ACTIVITY, Level.OUTPUT})
NO_DAYS = sentence("one of the two days is not recorded")
NEVER_TOGETHER = sentence("the two have no figures of the same people and place with their days")
CAME_ABOUT = sentence("when the change is said to have come about")
CLAIMED = sentence("when it was claimed")
ENTERED = sentence("when the cohort entered")
SUPPORT_ENDED = sentence("when its support ended")
STARTS = frozenset({"started", "period"})
TWO_YEARS = re.compile(r"\s*([12]\d{3})\s*(?:[-–—/]|to|until)\s*([12]\d{3})\s*")
"""A text that is nothing but two years, which a period could not be made of."""

FORESEEN = frozenset({Status.PROJECTED, Status.ESTIMATED})


class Dated(NamedTuple):
    """Days, and what they are the days of."""

    period: Period | None = None
    of: str = ""
    source: str | None = THE_PLAN
    at: Locator | None = None
    figure: Said | None = None

    def said(self) -> Said:
        """Return what is said of these days: a figure that speaks for them, or the days themselves."""
        return self.figure or Said(self.period, str(self.period), self.of, self.source, self.at)


NO_DAY = Dated()


def _day(day: date | None) -> Period | None:
    return Period(day, day) if day else None


def dates_are_in_order(review: Review) -> Iterator[Judgement]:
    """Yield for each pair of days that must follow each other whether they do."""
    framework = review.framework
    begun = Dated(framework.started, sentence("the start of work"))
    yield _in_order(framework.code, begun, Dated(_day(review.ends), sentence("the end of the programme")))
    yield _in_order(framework.code, begun, Dated(framework.support_ends, sentence("the end of support")))
    parts = list(parts_stated(Reading(review)))
    yield from _backwards(parts)
    if review.observations is None:
        yield cannot_tell(framework.code, NO_OBSERVATIONS)
        return
    yield from _of_figures(review)
    yield from _started_later(review, parts)
    yield from _results_of_activities(review)
    for code, claims in sorted(review.claims.items()):
        for claim in claims:
            came = Dated(claim.period, CAME_ABOUT, claim.source, claim.at)
            yield _in_order(code, came, Dated(claim.made, CLAIMED, claim.source, claim.at))
    for cohort in review.observations.cohorts:
        entered = Dated(cohort.period, ENTERED, cohort.source, cohort.at)
        ended = Dated(cohort.support_ends, SUPPORT_ENDED, cohort.source, cohort.at)
        yield _in_order(cohort.code, entered, ended)


def _backwards(parts: Iterable[Part]) -> Iterator[Judgement]:
    """Yield for each stated text that reads as two years whether the later one comes last.

    A period that runs backwards is never built, so that it can only stand as a text.
    """
    for part in parts:
        for said in part.others:
            years = TWO_YEARS.fullmatch(said.value) if isinstance(said.value, str) and not part.is_name else None
            if years is None:
                continue
            first, last = int(years[1]), int(years[2])
            if first <= last:
                yield passed(part.subject)
                continue
            begins = said._replace(words=str(first), of=sentence("the start of {part}", part=part.name))
            ends = said._replace(words=str(last), of=sentence("the end of {part}", part=part.name))
            yield disagree(
                part.subject,
                (begins, ends),
                first=str(begins),
                first_of=sentence("{start}, printed {words},", start=begins.of, words=said.words),
                second=str(ends),
                second_of=ends.of,
                expected=first,
                found=last,
                difference=last - first,
                arithmetic=_before(last, first),
            )


def _before(one: object, other: object) -> Words:
    return sentence("{one} is before {other}", one=one, other=other)


def _started_later(review: Review, parts: Iterable[Part]) -> Iterator[Judgement]:
    """Yield for each start that a source states whether anything was delivered before it, by the first figure."""
    reading = Reading(review)
    delivered = [
        (scope.period, code, scope, each)
        for code in _delivered(review)
        for scope, figures in review.scopes.get(code, {}).items()
        for each in known(figures)
        if scope.period is not None and each.status not in FORESEEN
    ]
    for part in parts:
        for said in part.others if part.subject == review.framework.code and part.field in STARTS else ():
            if not isinstance(said.value, Period):
                yield not_applicable(part.subject, NO_DAYS)
            elif not delivered:
                yield not_applicable(part.subject, NOTHING_DELIVERED)
            else:
                period, code, scope, each = min(delivered, key=lambda found: (found[0].end, found[1]))
                start = Dated(_day(said.value.start), part.name, said.source, said.at, said)
                figure = reading.said(each, review.observed[code], scope.words)
                yield _in_order(part.subject, start, Dated(period, scope.words, each.source, each.at, figure))


def _delivered(review: Review) -> list[str]:
    return [each.indicator.code for each in review.measured if each.level in DELIVERED]


def _results_of_activities(review: Review) -> Iterator[Judgement]:
    """Yield for each link from an activity to an output whether the output was there before the activity began."""
    reading = Reading(review)
    activities = {each.code: each for each in review.framework.activities}
    outputs = {each.code: each for each in review.framework.outputs}
    for link in review.framework.links:
        activity, output = activities.get(link.cause), outputs.get(link.effect)
        if activity is None or output is None or link.kind is LinkKind.FEEDBACK:
            continue
        began = Dated(activity.period, _done(activity.code), activity.source or THE_PLAN, activity.at)
        seen = [
            (scope.period, indicator, scope, each)
            for indicator in output.indicators
            for scope, figures in review.scopes.get(indicator.code, {}).items()
            for each in known(figures)
            if scope.period is not None and each.value and each.status not in FORESEEN
        ]
        if not activity.period or not seen:
            yield not_applicable(output.code, NO_DAYS)
            continue
        period, indicator, scope, each = min(seen, key=lambda found: (found[0].end, found[1].code))
        figure = reading.said(each, indicator, scope.words)
        yield _in_order(output.code, began, Dated(period, scope.words, each.source, each.at, figure))


def _done(activity: str) -> Words:
    return sentence("when {activity} was done", activity=activity)


def _of_figures(review: Review) -> Iterator[Judgement]:
    """Yield for each figure whether it is of days after the start, and before its source and its check."""
    reading = Reading(review)
    counted = frozenset(_delivered(review))
    start = review.framework.started or review.framework.period
    begun = Dated(_day(start.start) if start else None, sentence("the start of the programme"))
    published = {
        code: Dated(_day(day), sentence("the day {source} was published", source=code), code)
        for code, day in review.published.items()
    }
    for code, scopes in review.scopes.items():
        before = begun if code in counted else NO_DAY
        for scope, figures in scopes.items():
            for each in figures:
                seen = Dated(scope.period)
                after = published.get(each.source or "", NO_DAY) if each.status not in FORESEEN else NO_DAY
                for first, second in ((before, seen), (seen, after), (seen, _checked(each))):
                    if not _is_in_order(first, second):
                        said = reading.said(each, review.observed[code], scope.words)
                        days = (day._replace(figure=said) if day is seen else day for day in (first, second))
                        yield _reversed(code, *days)
                    elif first.period and second.period:
                        yield passed(code)
                    else:
                        yield not_applicable(code, NO_DAYS)


def _checked(figure: Observation) -> Dated:
    check = figure.verified
    if not isinstance(check, Verification):
        return NO_DAY
    return Dated(check.on, sentence("when {who} checked it", who=check.by), check.source or check.by, check.at)


def _is_in_order(first: Dated, second: Dated) -> bool:
    """Return whether *second* does not end before *first* begins; what is known to the month may be any day of it."""
    return first.period is None or second.period is None or first.period.start <= second.period.end


def _in_order(subject: str, first: Dated, second: Dated) -> Judgement:
    if first.period is None or second.period is None:
        return not_applicable(subject, NO_DAYS)
    return passed(subject) if _is_in_order(first, second) else _reversed(subject, first, second)


def _reversed(subject: str, first: Dated, second: Dated) -> Judgement:
    one, other = first.said(), second.said()
    begins = first.period.start if first.period else None
    ends = second.period.end if second.period else None
    return disagree(
        subject,
        (one, other),
        first=str(one),
        first_of=one.of,
        second=str(other),
        second_of=other.of,
        expected=str(first.period),
        found=str(second.period),
        arithmetic=_before(ends, begins),
    )


def figures_speak_for_the_same_days(review: Review) -> Iterator[Judgement]:
    """Yield for each relation whether its indicators have figures of the same days, as has each breakdown its total."""
    reading = Reading(review)
    for relation in review.framework.relations:
        if isinstance(relation, Funnel):
            continue  # stages follow one another
        if review.observations is None:
            yield cannot_tell(relation.indicators[0], NO_OBSERVATIONS)
        else:
            yield from _related(reading, relation)
    for code, scopes in review.scopes.items():
        yield from _broken_down(reading, code, scopes)


def _related(reading: Reading, relation: Relation) -> Iterator[Judgement]:
    """Yield whether the first indicator of a relation that has a figure has one of the same days as each other one."""
    review = reading.review
    held = {code: by_where(review.scopes.get(code, {})) for code in relation.indicators}
    counted = [code for code in relation.indicators if held[code]]
    if len(counted) < len(relation.indicators):
        yield not_applicable(relation.indicators[0], NO_FIGURE)
    first = counted[0] if isinstance(relation, Sum) and counted else relation.indicators[0]
    here, among = held[first], first != relation.indicators[0]
    for code in counted if here else ():
        there = held[code]
        if code == first:
            continue
        if any(where in there for where in here) or (
            not (among or isinstance(relation, Share)) and _any_within(here, there)
        ):
            yield passed(first)
        elif is_withheld(review, *relation.indicators):
            yield cannot_tell(first, WITHHELD)
        else:
            yield _of_other_days(reading, (first, here), (code, there), review.observed)


def _broken_down(reading: Reading, code: str, scopes: Mapping[Scope, tuple[Observation, ...]]) -> Iterator[Judgement]:
    """Yield for each breakdown of an indicator whether a total, or what it adds up to over time, is of its days."""
    totals: dict[Scope, list[Period]] = {}
    tables: dict[tuple[Scope, tuple[str, ...]], dict[Period, list[Scope]]] = {}
    for scope, figures in scopes.items():
        if not known(figures) or scope.period is None or scope.projected:
            continue
        thing = scope._replace(cell=EVERYONE, period=None)
        if scope.cell:
            cells = tables.setdefault((thing, tuple(scope.cell)), {})
            cells.setdefault(scope.period, []).append(scope)
        else:
            totals.setdefault(thing, []).append(scope.period)
    for (thing, _), by_period in tables.items():
        broken = {period: cells for period, cells in by_period.items() if len(cells) > 1}
        if not broken.keys().isdisjoint(totals.get(thing, ())):
            yield passed(code)
            continue
        pairs = [(one, other) for one in totals.get(thing, ()) for other in broken if one.overlaps(other)]
        if not pairs:
            yield not_applicable(code, NO_TOTAL)
        elif any(_tiled_by(one, broken) for one in dict.fromkeys(one for one, _ in pairs)):
            yield passed(code)
        elif is_withheld(reading.review, code):
            yield cannot_tell(code, WITHHELD)
        else:
            yield _table_of_other_days(reading, thing, pairs[0], broken)


def _tiled_by(whole: Period, periods: Iterable[Period]) -> bool:
    layout = Layout.of([each for each in periods if whole.contains(each)], whole)
    return not (layout.gaps or layout.overlap)


def _table_of_other_days(
    reading: Reading, thing: Scope, days: tuple[Period, Period], broken: Mapping[Period, Sequence[Scope]]
) -> Judgement:
    review, indicator = reading.review, reading.review.observed[thing.indicator]
    whole, period = thing._replace(period=days[0]), days[1]
    total, *cells = (
        one_of([reading.said(each, indicator, scope.words) for each in known(review.scopes[thing.indicator][scope])])
        for scope in (whole, *broken[period])
    )
    cells = list(in_reading_order(cells))
    names = joined(sentence(" and "), broken[period][0].cell)
    return disagree(
        thing.indicator,
        (total, *cells),
        one=str(total),
        one_of=total.of,
        other=sentence("{value} ({where})", value=addition(cells), where=places(cells)),
        other_of=sentence("its breakdown by {dimension} ({period})", dimension=names, period=period),
        expected=str(days[0]),
        found=str(period),
    )


def _any_within(here: Mapping[Where, object], there: Mapping[Where, object]) -> bool:
    """Return whether a figure of the part is of some of the whole's days, where the relation holds all the same."""
    wholes: dict[Where, list[Period]] = {}
    for where in here:
        if where.period is not None:
            wholes.setdefault(where._replace(period=None), []).append(where.period)
    return any(
        whole.contains(part.period)
        for part in there
        if part.period is not None
        for whole in wholes.get(part._replace(period=None), ())
    )


Held = tuple[str, Mapping[Where, tuple[Observation, ...]]]


def _of_other_days(reading: Reading, here: Held, there: Held, indicators: Mapping[str, Indicator]) -> Judgement:
    """Judge two indicators with no figure of the same days: by two of one place and people, if they can be dated."""
    others: dict[Where, list[Where]] = {}
    for where in there[1]:
        others.setdefault(where._replace(period=None), []).append(where)
    pairs = [
        (one, other)
        for one in here[1]
        for other in others.get(one._replace(period=None), ())
        if one.period and other.period
    ]
    if not pairs:
        return cannot_tell(here[0], NEVER_TOGETHER)
    one, other = min(pairs, key=lambda pair: not _overlap(pair[0].period, pair[1].period))
    sides = [
        [reading.said(each, indicators[code], where.words(code)) for each in held[where]]
        for (code, held), where in ((here, one), (there, other))
    ]
    return disagree(
        here[0],
        [each for side in sides for each in side],
        one=statements(sides[0]),
        one_of=one.words(here[0]),
        other=statements(sides[1]),
        other_of=other.words(there[0]),
        expected=str(one.period),
        found=str(other.period),
    )


def _overlap(one: Period | None, other: Period | None) -> bool:
    return one is not None and other is not None and one.overlaps(other)


DATE_ORDER = Rule(
    "MND507",
    "date-order",
    "Are all days in order?",
    headline="days that are out of order",
    judge=dates_are_in_order,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="work starts after the programme is over, support ends before it starts, an activity or output is counted "
    "before the start, or before the one that another source states, an output is counted before the activity that is "
    "linked to it, a text that is two years has the later one first, a figure speaks for days after its source was "
    "published, or after it was checked, a change is claimed before it came about, or a cohort's support ends before "
    "the cohort entered",
    message="{first_of} is {first}, and {second_of}, {second}, comes before it.",
    remedy="Correct the day that was misread or mistyped.",
    cites=("L2378", "L595", "L1687-1701"),
    quality=Quality.TIMELINESS,
)
PERIOD_MISMATCH = Rule(
    "MND508",
    "period-mismatch",
    "Do figures that belong together speak for the same days?",
    headline="figures that belong together, of other days",
    judge=figures_speak_for_the_same_days,
    severity=Severity.MINOR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="two indicators of one relation (Sum, Subset, AtLeast, Share), the parts of a sum that nobody states among "
    "them, or a total and a breakdown of some of its days, have figures of the same people and place, and never of the "
    "same days",
    message="{one_of} is {one}, and {other_of}, which belongs with it, is {other}: they speak for other days.",
    remedy="Report both for the same days, or say beside each which days it is for.",
    cites=("L2837", "L2843", "L489-498"),
    quality=Quality.TIMELINESS,
)

DATES = (DATE_ORDER, PERIOD_MISMATCH)
"""The rules on days, in code order."""
