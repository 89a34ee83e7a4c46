"""Which kinds of answer there are to how far along an indicator is, and to what one of what it counts has cost."""

from __future__ import annotations

from mande.lists import ClosedList


class Answer(ClosedList):
    """What kind of answer an assessment is. Only the first is a share; each of the others says why there is none."""

    ASSESSED = "assessed"
    MET_OR_NOT = "met or not"
    NO_TARGET = "no target"
    NOT_YET_DUE = "not yet due"
    NOTHING_REPORTED = "nothing reported"
    WITHHELD = "withheld"
    NO_OBSERVATIONS = "no observations were handed over"
    NOTHING_FITS = "reported, but not for this target"
    IN_PARTS = "reported in parts"
    CANNOT_BE_ADDED = "cannot be added up"
    DISPUTED = "disputed"
    NO_DETECTABLE_CHANGE = "no detectable change"
    BASELINE_UNKNOWN = "baseline unknown"
    BASELINE_WITHHELD = "baseline withheld"
    BASELINE_NOT_POSITIVE = "a change in percent of a baseline that is not above zero"
    TARGET_ZERO = "target zero without a baseline"
    AGAINST_DIRECTION = "target against the direction"
    UNBOUNDED = "qualified so that nothing bounds it"
    NO_NUMBER = "not a number"
    UNITS_DIFFER = "units differ"
    CURRENCIES_DIFFER = "currencies differ"


UNREPORTED = frozenset({Answer.NOTHING_REPORTED, Answer.NOTHING_FITS})
"""The answers where no figure gives a value: there are reasons alone, projections, or figures of others."""


class CostAnswer(ClosedList):
    """What kind of answer a unit cost is. The first two have a cost; each of the others says why there is none."""

    ASSESSED = "assessed"
    ONLY_A_BOUND = "only a bound"
    NOT_A_COUNT = "no count of what was reached"
    NO_OBSERVATIONS = "no observations were handed over"
    NOTHING_SPENT = "nothing spent is recorded"
    SPENT_UNTOLD = "what was spent cannot be told"
    CURRENCIES_DIFFER = "currencies differ without a dated rate"
    NOTHING_REACHED = "nothing reached is recorded"
    REACHED_UNTOLD = "what was reached cannot be told"
    REACHED_ZERO = "reached zero"
    TIMES_DIFFER = "not known to be of the same time"
    UNBOUNDED = "qualified so that nothing bounds it"
