"""Whether the targets of the periods lead to the target of the whole (MND523)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from mande.dimensions.periods import Period
from mande.findings import Quality, Severity
from mande.framework.indicators import Accumulation, Indicator, Statistic
from mande.framework.targets import Target, TargetKind
from mande.measures.amounts import Amount
from mande.measures.numbers import qualified
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.reach import Reach, added
from mande.reconciliation.said import TOLERANCE, Reading, Said, against, less, shown, sized, sum_of_words, summed
from mande.review import Review
from mande.rules import Due, Judgement, Rule, Verb, cannot_tell, not_applicable, passed
from mande.wording import joined, sentence

NOT_SEVERAL = sentence("no targets of several periods")
NO_WHOLE = sentence("no target is for the whole of the others' time")
NO_NUMBERS = sentence("the targets are no numbers of one kind")
NO_LAST_PERIOD = sentence("no target of a period ends with the whole")
NEITHER = sentence("its targets neither add up nor run on")
NOT_COVERED = sentence("the targets of periods do not cover the whole once")

LEVELS = frozenset({TargetKind.AT_LEAST, TargetKind.EXACT, TargetKind.ABOUT})
"""The kinds of target that are a level: of several periods, they lead somewhere."""


def period_targets_lead_to_the_end(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each indicator with targets for periods within a period whether they lead to that of the whole."""
    reading = Reading(review, tolerance, about)
    for indicator in review.framework.indicators:
        groups: dict[tuple[object, ...], list[Target]] = {}
        for target in indicator.targets:
            if target.met_by in LEVELS and target.period is not None:
                groups.setdefault((target.cell, target.place, target.met_by), []).append(target)
        judged = [_leads(reading, indicator, targets) for targets in groups.values() if len(targets) > 1]
        yield from judged or [not_applicable(indicator.code, NOT_SEVERAL)]


def _said(reading: Reading, indicator: Indicator, target: Target) -> Said:
    value = target.value_on(reading.review.on)
    if target.unit is not None and isinstance(value, int | Decimal) and not isinstance(value, bool):
        value = Amount(value, target.unit)
    reach, kind = reading.reach(value, target.qualifier, indicator)
    words = qualified(shown(value, indicator), target.qualifier)
    of = sentence("the target of {indicator} ({period})", indicator=indicator.code, period=target.period)
    return Said(value, words, of, target.source, target.at, reach, kind)


def _leads(reading: Reading, indicator: Indicator, targets: Sequence[Target]) -> Judgement:
    code = indicator.code
    dated = [(target.period, _said(reading, indicator, target)) for target in targets if target.period]
    ordered = sorted(dated, key=lambda pair: (-pair[0].days, pair[0]))
    (whole, end), steps = ordered[0], sorted(ordered[1:], key=lambda pair: (pair[0].end, pair[0].start))
    if not all(whole.contains(period) for period, _ in steps) or any(period == whole for period, _ in steps):
        return not_applicable(code, NO_WHOLE)
    said = [step for _, step in steps]
    if end.reach is None or any(step.reach is None or step.kind != end.kind for step in said):
        return cannot_tell(code, NO_NUMBERS)
    if indicator.accumulation is Accumulation.CUMULATIVE:
        if steps[-1][0].end != whole.end:
            return cannot_tell(code, NO_LAST_PERIOD)
        return _same(reading, indicator, end, said[-1:])
    if indicator.accumulation is not Accumulation.INCREMENTAL or indicator.totals is not Statistic.TOTAL:
        return not_applicable(code, NEITHER)
    if not _tiles(whole, [period for period, _ in steps]):
        return cannot_tell(code, NOT_COVERED)
    return _same(reading, indicator, end, said)


def _tiles(whole: Period, steps: Sequence[Period]) -> bool:
    day = timedelta(days=1)
    meet = all(later.start == earlier.end + day for earlier, later in pairwise(steps))
    return meet and steps[0].start == whole.start and steps[-1].end == whole.end


def _same(reading: Reading, indicator: Indicator, end: Said, steps: Sequence[Said]) -> Judgement:
    reach = added(step.reach or Reach() for step in steps)
    if not reading.apart(end.reach or Reach(), reach):
        return passed(indicator.code)
    total = summed([step.value for step in steps])
    difference = less(total, end.value)
    sum_of = sum_of_words(steps, total, indicator) if len(steps) > 1 else steps[0].words
    where = joined(", ", dict.fromkeys(step.where for step in steps))
    return disagree(
        indicator.code,
        (end, *steps),
        steps=sentence("{value} ({where})", value=sum_of, where=where),
        end=str(end),
        end_of=end.of,
        apart=sized(difference, indicator) or sentence("some"),
        expected=end.value,
        found=total,
        difference=difference,
        arithmetic=against(sum_of, end),
    )


PERIOD_TARGETS_MISS_END_TARGET = Rule(
    "MND523",
    "period-targets-miss-end-target",
    "Do the targets of the periods lead to the target of the whole?",
    headline="targets of periods that miss that of the whole",
    judge=period_targets_lead_to_the_end,
    severity=Severity.MINOR,
    due=Due.DESIGN,
    verb=Verb.RECONCILE,
    fires="the targets of periods that cover a whole once do not add up to its target, where each period's figure is "
    "new (incremental), or the last of them is another than the target of the whole, where figures run on (cumulative)",
    message="The targets of {subject} for its periods give {steps}; {end_of} is {end}: they differ by {apart}.",
    remedy="Correct one of them, or write the accumulation that is meant.",
    cites=("L552-556", "L975", "akvo-rsr and Tola users' requests"),
    quality=Quality.VALIDITY,
    thresholds=TOLERANCE,
)

TARGETS = (PERIOD_TARGETS_MISS_END_TARGET,)
"""The rule on targets of several periods."""
