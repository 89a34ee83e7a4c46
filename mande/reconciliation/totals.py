"""Whether totals equal the sum of their parts (MND501, MND504, MND505 and MND513)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from mande.dimensions.cells import EVERYONE
from mande.findings import Quality, Severity
from mande.framework.indicators import Indicator
from mande.framework.relations import Sum
from mande.measures.missing import Missing
from mande.measures.numbers import show
from mande.observations.cohorts import Cohort, are_some
from mande.reconciliation.breakdowns import sum_of
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.figures import added_up, is_withheld, told
from mande.reconciliation.reach import Reach
from mande.reconciliation.said import (
    TOLERANCE,
    Reading,
    Said,
    addition,
    against,
    falls_short,
    is_below_zero,
    less,
    one_of,
    places,
    shown,
    sized,
    sum_of_words,
    summed,
)
from mande.reconciliation.services import counts_contacts, services_among
from mande.reconciliation.tiles import REPORTERS, Tiled, tiled
from mande.review import Review
from mande.rules import NO_OBSERVATIONS, WITHHELD, Due, Judgement, Rule, Verb, cannot_tell, not_applicable, passed
from mande.wording import listing, phrases, sentence

NO_FIGURE = sentence("the whole has no figure, or no part has")
COUNT_SERVICES = sentence("its parts count services: MND513 asks about them")
NOBODY_CARRIED = sentence("nobody is said to be carried over")
ENTERED_WITHHELD = sentence("how many entered a cohort is withheld")
ENTERED_NOT_RECORDED = sentence("how many entered a cohort is not recorded")
NOBODY_BY_TWO = sentence("nobody is counted by two")
NO_PEOPLE = sentence("no sum of people")
NO_UNIT = sentence("the unit of a part is not recorded")

OTHER_SOURCE = sentence("a total and its parts are of different sources, or came about differently")
NO_NUMBERS = sentence("what is stated is no number of one kind")
NOT_SIDE_BY_SIDE = sentence("the figures of its parts are not of the same people, place and days")
IN_SEVERAL = sentence("the same people may be in several of its parts: MND504 and MND505 ask about them")
PARTS, COHORTS = phrases("parts", "cohorts")


def totals_equal_their_parts(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each total whether it is the sum of its parts: declared ones, places, periods and reporters."""
    reading = Reading(review, tolerance, about)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for relation in review.framework.relations:
        if isinstance(relation, Sum):
            yield from _declared(reading, relation)
    for found in tiled(reading, "place", "period", "reporter"):
        yield cannot_tell(found.indicator.code, OTHER_SOURCE) if found.mixed else _tiles(reading, found)


def _declared(reading: Reading, relation: Sum) -> Iterator[Judgement]:
    """Yield whether a declared sum is right; where a part has no figure, whether the others are more already."""
    code, scopes = relation.whole, reading.review.scopes
    parts = [part for part in relation.parts if scopes.get(part)]
    missed = [part for part in relation.parts if not scopes.get(part)]
    if not (scopes.get(code) and parts):
        yield not_applicable(code, NO_FIGURE)
        return
    if services_among(relation, reading.review):
        yield not_applicable(code, COUNT_SERVICES)
        return
    compared = False
    lacks = sentence("no figure of {missed}", missed=listing(missed))
    for _, whole, stated in added_up(reading, code, parts):
        compared = True
        yield _tiles(reading, Tiled(reading.review.observed[code], PARTS, whole, stated, not missed, lacks))
    if not compared:
        yield cannot_tell(code, WITHHELD if is_withheld(reading.review, code, *parts) else NOT_SIDE_BY_SIDE)


def _tiles(reading: Reading, found: Tiled) -> Judgement:
    """Judge a whole by the figures within it; where people may be in several, it is from the largest to the sum."""
    code, whole = found.indicator.code, found.whole.reach
    if found.withheld:
        return cannot_tell(code, WITHHELD)
    total = sum_of(found.parts)
    if whole is None or total is None or found.whole.kind != found.parts[0].kind:
        return cannot_tell(code, NO_NUMBERS)
    if not found.complete and (reading.differ(total, whole) or any(is_below_zero(each.value) for each in found.parts)):
        return cannot_tell(code, found.lacks)
    if reading.differ(total, whole):
        return _not_the_sum(found)
    if _counted_twice(reading, found) or (found.axis == REPORTERS and not found.apart):
        return not_applicable(code, IN_SEVERAL)
    if found.carried:
        once = reading.apart(whole, _less(total, found.carried)) if found.complete else False
        return _not_the_sum(found) if once else passed(code)
    if found.apart:
        return _not_the_sum(found) if reading.differ(whole, total) else passed(code)
    larger = [part for part in found.parts if part.reach and reading.differ(whole, part.reach)]
    return _not_the_sum(found._replace(parts=tuple(larger[:1]))) if larger else passed(code)


def _less(reach: Reach, number: int) -> Reach:
    least, most = (None if side is None else side - number for side in reach)
    return Reach(least, most)


def _counted_twice(reading: Reading, found: Tiled) -> bool:
    """Return whether a total is the bare sum of periods of which some people are said to be in several."""
    whole, total = found.whole.reach, sum_of(found.parts)
    if not found.carried or whole is None or total is None:
        return False
    return not reading.strict.apart(whole, total) and reading.apart(whole, _less(total, found.carried))


def _not_the_sum(found: Tiled) -> Judgement:
    total = summed([part.value for part in found.parts])
    once = total - found.carried if found.carried and isinstance(total, int) else total
    difference = less(once, found.whole.value)
    words = addition(found.parts)
    if found.carried:
        words = sentence("{sum} - {carried} carried over", sum=words, carried=show(found.carried))
    if (len(found.parts) > 1 or found.carried) and once is not None:
        words = sentence("{sum} = {total}", sum=words, total=shown(once, found.indicator))
    number = sized(difference, found.indicator) or sentence("some")
    reach = sum_of(found.parts)
    if reach is not None and found.carried:
        reach = _less(reach, found.carried)
    return disagree(
        found.indicator.code,
        (found.whole, *found.parts),
        whole=str(found.whole),
        whole_of=found.whole.of,
        axis=found.axis,
        parts=words,
        parts_at=places(found.parts),
        apart=sentence("{number} missing", number=number)
        if falls_short(difference, reach, found.whole.reach)
        else sentence("{number} too many", number=number),
        expected=found.whole.value,
        found=once,
        difference=difference,
        arithmetic=against(words, found.whole),
    )


def people_are_counted_once_over_time(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each total over periods or cohorts whether it counts again those who are in two of them."""
    reading = Reading(review, tolerance, about)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for found in tiled(reading, "period"):
        code = found.indicator.code
        if not found.carried:
            yield not_applicable(code, NOBODY_CARRIED)
        elif found.mixed:
            yield cannot_tell(code, OTHER_SOURCE)
        elif found.withheld:
            yield cannot_tell(code, WITHHELD)
        elif not found.complete:
            yield cannot_tell(code, found.lacks)
        elif _counted_twice(reading, found):
            yield _twice(code, found.whole, found.parts, found.carried, found.indicator)
        else:
            yield passed(code)
    yield from _cohorts(reading)


def _cohorts(reading: Reading) -> Iterator[Judgement]:
    """Yield for each indicator of several cohorts whether its total is their sum, though some people are in two."""
    review, indicators = reading.review, reading.review.observed
    by_indicator: dict[str, list[Cohort]] = {}
    for cohort in review.observations.cohorts if review.observations else ():
        for code in cohort.indicators:
            by_indicator.setdefault(code, []).append(cohort)
    for code, cohorts in sorted(by_indicator.items()):
        if len(cohorts) < 2 or code not in indicators or not any(are_some(each.carried_over) for each in cohorts):
            continue
        if any(isinstance(each.entered, Missing) or each.carried_over is Missing.WITHHELD for each in cohorts):
            yield cannot_tell(code, ENTERED_WITHHELD)
            continue
        if any(cohort.entered is None for cohort in cohorts):
            yield cannot_tell(code, ENTERED_NOT_RECORDED)
            continue
        carried = sum(each.carried_over for each in cohorts if isinstance(each.carried_over, int))
        parts = tuple(_entered(each) for each in cohorts)
        for scope, figures in review.scopes.get(code, {}).items():
            covers = all(not (scope.period and each.period) or scope.period.contains(each.period) for each in cohorts)
            if scope.cell == EVERYONE and covers and told(figures):
                whole = one_of([reading.said(each, indicators[code], scope.words) for each in told(figures)])
                found = Tiled(indicators[code], COHORTS, whole, parts, carried=carried)
                counted = _counted_twice(reading, found)
                yield _twice(code, whole, parts, carried, indicators[code]) if counted else passed(code)


def _entered(cohort: Cohort) -> Said:
    number = cohort.entered if isinstance(cohort.entered, int) else 0
    reach = Reach(Fraction(number), Fraction(number))
    of = sentence("cohort {cohort}", cohort=cohort.code)
    return Said(number, show(number), of, cohort.source, cohort.at, reach)


def _twice(code: str, whole: Said, parts: Sequence[Said], carried: int, indicator: Indicator) -> Judgement:
    total = summed([part.value for part in parts])
    once = total - carried if isinstance(total, int) else None
    return disagree(
        code,
        (whole, *parts),
        whole=str(whole),
        whole_of=whole.of,
        parts=sum_of_words(parts, total, indicator),
        parts_at=places(parts),
        carried=show(carried),
        once=show(once) if once is not None else sentence("fewer"),
        expected=once,
        found=whole.value,
        difference=less(whole.value, once),
        arithmetic=against(
            sentence("{sum} - {carried} = {once}", sum=addition(parts), carried=carried, once=once), whole
        ),
    )


def people_are_counted_by_one(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each count of people whether what its reporters, or partners, count adds to more than there are."""
    reading = Reading(review, tolerance, about)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for found in tiled(reading, "reporter", "partner"):
        code, total = found.indicator.code, sum_of(found.parts)
        if found.apart:
            yield not_applicable(code, NOBODY_BY_TWO)
        elif found.mixed:
            yield cannot_tell(code, OTHER_SOURCE)
        elif found.withheld:
            yield cannot_tell(code, WITHHELD)
        elif found.whole.reach is None or total is None:
            yield cannot_tell(code, NO_NUMBERS)
        elif not reading.differ(found.whole.reach, total):
            by_reporter = found.axis == REPORTERS
            yield passed(code) if found.complete or by_reporter else cannot_tell(code, found.lacks)
        else:
            number = summed([part.value for part in found.parts])
            difference, words = less(number, found.whole.value), sum_of_words(found.parts, number, found.indicator)
            yield disagree(
                code,
                (found.whole, *found.parts),
                whole=str(found.whole),
                whole_of=found.whole.of,
                axis=found.axis,
                parts=words,
                parts_at=places(found.parts),
                apart=sized(difference, found.indicator),
                expected=found.whole.value,
                found=number,
                difference=difference,
                arithmetic=against(words, found.whole),
            )


def sums_count_people(review: Review) -> Iterator[Judgement]:
    """Yield for each declared sum of people whether its parts count people, and each of them once."""
    indicators = review.observed
    for relation in review.framework.relations:
        if not isinstance(relation, Sum):
            continue
        code = relation.whole
        services = services_among(relation, review)
        if indicators[code].unit != "person":
            yield not_applicable(code, NO_PEOPLE)
        elif services:
            yield _cannot_be_added(Reading(review), relation, services)
        elif any(indicators[part].unit is None for part in relation.parts):
            yield cannot_tell(code, NO_UNIT)
        else:
            yield passed(code)


def _cannot_be_added(reading: Reading, relation: Sum, services: Sequence[str]) -> Judgement:
    indicators = reading.review.observed
    figures: tuple[Said, ...] = ()
    for _, whole, parts_of_it in added_up(reading, relation.whole, relation.parts):
        figures = (whole, *parts_of_it)
        break
    contacts = any(counts_contacts(indicators[each]) for each in services)
    parts, total = figures[1:], summed([each.value for each in figures[1:]]) if figures else None
    bounds: str = ""
    if isinstance(total, int) and total > 0:
        least = 1 if contacts else max(each.value for each in parts)
        bounds = sentence(
            ": between {least} and {most} people, by {sum} ({where})",
            least=show(least),
            most=show(total),
            sum=addition(parts),
            where=places(parts),
        )
    return disagree(relation.whole, figures, services=listing(services, most=4), bounds=bounds, found=total)


PARTS_NOT_EQUAL_TOTAL = Rule(
    "MND501",
    "parts-not-equal-total",
    "Is every total the sum of its parts?",
    headline="totals that differ from their parts",
    judge=totals_equal_their_parts,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="a total differs from the sum of its declared parts (Sum), or of the places, periods or reporters that make "
    "it up without overlap, by more than the rounding of each explains; where sources differ on one of them, each "
    "figure is compared by itself; where people may be in several parts, only a total above their sum, or below the "
    "largest, does",
    message="{whole_of} is {whole}; its {axis}, {parts} ({parts_at}): {apart}.",
    remedy="Find the part that is missing or counted twice; change no figure to make it fit.",
    cites=("L2424-2427",),
    quality=Quality.INTEGRITY,
    thresholds=TOLERANCE,
)
COUNTED_IN_TWO_PERIODS = Rule(
    "MND504",
    "counted-in-two-periods",
    "Is everybody counted once over time?",
    headline="totals that count some people in two periods",
    judge=people_are_counted_once_over_time,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="a total is the bare sum of its periods or cohorts, though some people are said to be in two of them "
    "(carried_over=); that people stay from one period to the next is no fault",
    message="{whole_of} is {whole}, the sum of {parts} ({parts_at}), with {carried} who are in two: {once} people.",
    remedy="Report the people, each once, beside the sum of the periods.",
    cites=("L3573", "L3595-3596"),
    quality=Quality.VALIDITY,
    thresholds=TOLERANCE,
)
COUNTED_BY_TWO_PARTNERS = Rule(
    "MND505",
    "counted-by-two-partners",
    "Is everybody counted by one partner only?",
    headline="totals below the sum of what partners count",
    judge=people_are_counted_by_one,
    severity=Severity.MINOR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="what several reporters say of a count of people, or what was counted at several partners (a breakdown by "
    "partners, exclusive=False), adds to more than the count for all of them, and the indicator does not declare that "
    "nobody is counted by two (unique_across)",
    message="{whole_of} is {whole}; its {axis} count {parts} ({parts_at}), {apart} more: some are with several.",
    remedy="Report both, the people and what was done for them, each with its unit.",
    cites=("L2843-2856", "L2872"),
    quality=Quality.VALIDITY,
    thresholds=TOLERANCE,
)
CONTACTS_NOT_PERSONS = Rule(
    "MND513",
    "contacts-not-persons",
    "Does every sum of people add people?",
    headline="sums that add services as if they were people",
    judge=sums_count_people,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="a declared sum of people (Sum) has parts that count services to them, by their unit or their counting, or "
    "that are of populations which overlap",
    message="The sum {subject} adds what counts services to the same people, {services}{bounds}.",
    remedy="Report each service, and the people once.",
    cites=("L1716-1732", "L1933-1940", "L2001-2023"),
    quality=Quality.VALIDITY,
)

TOTALS = (PARTS_NOT_EQUAL_TOTAL, COUNTED_IN_TWO_PERIODS, COUNTED_BY_TWO_PARTNERS, CONTACTS_NOT_PERSONS)
"""The rules on totals, in code order."""
