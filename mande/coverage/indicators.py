"""Whether it is known what an indicator counts, and which way is better (MND316, MND317)."""

from __future__ import annotations

from collections.abc import Iterator

from mande.findings import Quality, Severity
from mande.framework.indicators import Measure
from mande.review import Measured, Review
from mande.rules import (
    NOT_IN_SOURCE,
    Judgement,
    Rule,
    cannot_tell,
    fired,
    lacking,
    not_applicable,
    passed,
)
from mande.wording import Sentence, listing, phrases, sentence

NEITHER_WAY = sentence("neither way is better")

WITHOUT_UNIT = frozenset(
    {Measure.NOMINAL, Measure.NARRATIVE, Measure.SCORE, Measure.STAGE, Measure.YES_NO, Measure.MONEY}
)
"""Measures that count nothing, and money, which has its currency."""

WITHOUT_DIRECTION = frozenset({Measure.NOMINAL, Measure.NARRATIVE, Measure.STAGE})
"""Measures of which neither more nor less is better, or whose steps say themselves which way is forward."""

COUNTED_BY_RULE = frozenset({"person", "household", "case"})
"""Units of which one may be counted once or several times, so that only a counting rule says what the number means."""


UNIT, DEFINITION, COUNTING_RULE = phrases("unit", "definition", "counting rule")
"""What says what an indicator counts, by the names of its fields."""


def indicators_have_directions(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator whether it is known which way is better."""
    for indicator, level, _ in review.measured:
        if level is None or indicator.measure in WITHOUT_DIRECTION:
            yield not_applicable(indicator.code, NEITHER_WAY)
        elif indicator.direction is not None:
            yield passed(indicator.code)
        else:
            yield lacking(review, "indicators", indicator.code, "direction", title=indicator.title)


def indicators_are_defined(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator whether its unit, definition and counting rule are given."""
    for measured in review.measured:
        indicator = measured.indicator
        lacks = [] if indicator.unit or indicator.measure in WITHOUT_UNIT else [UNIT]
        lacks += [] if indicator.definition else [DEFINITION]
        if indicator.unit in COUNTED_BY_RULE and not indicator.counting_rule:
            lacks.append(COUNTING_RULE)
        if not lacks:
            yield passed(indicator.code)
            continue
        yield _undefined(review, measured, lacks)


def _undefined(review: Review, measured: Measured, lacks: list[Sentence]) -> Judgement:
    code = measured.indicator.code
    found = {name: review.absences.find("indicators", code, name.replace(" ", "_")) for name in lacks}
    absent = lacks if review.is_plan else [name for name in lacks if found[name]]
    if not absent:
        return cannot_tell(code, NOT_IN_SOURCE)
    cites = [stated.at for stated in found.values() if stated]
    return fired(code, cites=cites, grave=UNIT in absent, title=measured.indicator.title, lacks=listing(absent))


DIRECTION_MISSING = Rule(
    "MND316",
    "direction-missing",
    "Is it known which way is better?",
    headline="indicators without a direction",
    judge=indicators_have_directions,
    severity=Severity.MINOR,
    fires="an indicator that can rise or fall does not say which is better",
    message="This framework does not record whether more or less of {named} is better.",
    remedy="Write which way is better (direction): 'increase', 'decrease' or 'maintain'.",
    cites=("L241-242",),
    quality=Quality.VALIDITY,
)
DEFINITION_MISSING = Rule(
    "MND317",
    "definition-missing",
    "Is it known what exactly is counted?",
    headline="indicators that are not defined in full",
    judge=indicators_are_defined,
    severity=Severity.MINOR,
    graver=Severity.MAJOR,
    fires="an indicator has no unit (major), no definition, or, where it counts persons, households or cases, no "
    "counting rule",
    message="This framework does not record the {lacks} of {named}.",
    remedy="Say what counts, when it counts, and whether one may count twice.",
    cites=("L1569", "L1673", "L2863-2864", "L3385-3388", "L3572-3593"),
    quality=Quality.VALIDITY,
)

INDICATORS = (
    DIRECTION_MISSING,
    DEFINITION_MISSING,
)
"""The rules of family 3xx on what an indicator means, in reading order."""
