"""Whether targets were reached, and whether anybody says why not (MND310, MND311, MND314, MND318)."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from mande.findings import Quality, Severity
from mande.framework.targets import TargetKind
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier, qualified
from mande.observations.observation import StatedAs
from mande.progress.achievement import DOWNWARDS
from mande.progress.assess import assessed
from mande.progress.assessment import Answer, Assessment, in_percent
from mande.review import Review
from mande.rules import (
    NO_DAY,
    NO_OBSERVATIONS,
    NO_PERIOD,
    NO_TARGET,
    WITHHELD,
    Due,
    Judgement,
    Rule,
    cannot_tell,
    fired,
    lacking,
    not_applicable,
    not_yet_due,
    passed,
)
from mande.wording import Words, listing, sentence

ONLY_A_BOUND = sentence("only a bound of its achievement is known")
NOT_SAID = sentence("nobody says whether it is met")


def _assessments(review: Review) -> tuple[tuple[str, Assessment], ...]:
    """Return each indicator's code with what holding it against one of its targets gives."""
    return tuple(
        (measured.indicator.code, assessment)
        for measured in review.measured
        if measured.level is not None
        for assessment in assessed(review, measured)
    )


def _not_judged(review: Review, code: str, assessment: Assessment) -> Judgement | None:
    """Return why there is no verdict on a target, or None where there is one."""
    due = assessment.due
    if assessment.reason is Answer.NO_TARGET:
        return not_applicable(code, NO_TARGET)
    if review.on is None:
        return cannot_tell(code, NO_DAY)
    if due is None:
        return cannot_tell(code, NO_PERIOD)
    if review.on < due:
        return not_yet_due(code)
    if review.observations is None:
        return cannot_tell(code, NO_OBSERVATIONS)
    if assessment.met is None and _is_withheld(assessment):
        return cannot_tell(code, WITHHELD)
    if assessment.reason is Answer.NOTHING_REPORTED:
        return not_applicable(code, sentence("nothing is reported, which is MND306's to say"))
    if assessment.met is not None:
        return None
    if assessment.reason in (Answer.ASSESSED, Answer.MET_OR_NOT):
        return not_applicable(code, sentence("a target of this kind has no verdict, or its figure is only a bound"))
    return cannot_tell(code, assessment.reason)


def targets_are_reached(review: Review) -> Iterator[Judgement]:
    """Yield for each target that is due whether it was reached, by its own kind and direction."""
    for code, assessment in review.once(_assessments):
        waiting = _not_judged(review, code, assessment)
        if waiting:
            yield waiting
        elif assessment.met:
            yield passed(code)
        elif not review.is_plan and _ends_early(assessment):
            yield cannot_tell(code, sentence("the last figure in the source ends before the target is due"))
        else:
            yield fired(code, cites=_cites(assessment), reached=_reached(assessment), due=assessment.due)


def _ends_early(assessment: Assessment) -> bool:
    """Return whether all that was seen ends before the target is due: what came after is not in an extract."""
    end, promised = assessment.seen.last_end, assessment.promised
    period = promised.period if promised else None
    return end is not None and period is not None and end < period.end


def _reached(assessment: Assessment) -> Words:
    actual, target = assessment.shown_actual(), assessment.shown_target()
    if assessment.achievement is None:
        reached = sentence("{actual} against {target}", actual=actual, target=target)
    else:
        share = _share(assessment)
        reached = sentence("{actual} against {target} ({share})", actual=actual, target=target, share=share)
    return sentence("{name}, {whom}", name=reached, whom=assessment.whom) if assessment.whom else reached


def _share(assessment: Assessment) -> str:
    return qualified(in_percent(assessment.achievement or Fraction(0)), assessment.bound)


def _cites(assessment: Assessment) -> list[str | None]:
    promised = [assessment.promised.at] if assessment.promised else []
    return [*promised, *(figure.at for figure in assessment.figures)]


def progress_keeps_pace(review: Review, *, tolerance: Fraction) -> Iterator[Judgement]:
    """Yield for each target that is not yet due whether its last figure keeps up with the time gone by until then."""
    for code, assessment in review.once(_assessments):
        pace, achieved = assessment.pace, assessment.achievement
        waiting = _no_pace(review, code, assessment)
        if waiting:
            yield waiting
        elif _is_ceiling(assessment):
            yield not_applicable(code, sentence("a ceiling is nothing to keep up with"))
        elif achieved is None:
            yield cannot_tell(code, assessment.reason)
        elif pace is None or assessment.promised is None or assessment.promised.period is None:
            yield cannot_tell(code, sentence("the target has no period"))
        else:
            gone = pace.extended or pace.planned
            if achieved >= gone.most - tolerance:
                may_be_less = assessment.bound is Qualifier.UP_TO
                yield cannot_tell(code, ONLY_A_BOUND) if may_be_less else passed(code)
            elif achieved >= gone.least - tolerance:
                yield cannot_tell(code, sentence("the day of its figure is not known well enough"))
            elif _is_withheld(assessment):
                yield cannot_tell(code, WITHHELD)
            elif assessment.bound is Qualifier.AT_LEAST:
                yield cannot_tell(code, ONLY_A_BOUND)
            else:
                by = assessment.seen.last_end
                yield fired(code, cites=_cites(assessment), by=by, achieved=_share(assessment), gone=gone)


def _is_ceiling(assessment: Assessment) -> bool:
    """Return whether the target is the most there may be, whether or not somebody marked it as that."""
    promised, target = assessment.promised, assessment.target
    if promised is None or promised.kind is TargetKind.CEILING:
        return promised is not None
    rises = isinstance(target, int | Fraction) and target > Fraction(assessment.baseline or 0)  # type: ignore[arg-type]
    return promised.kind is None and promised.qualifier in DOWNWARDS and assessment.achievement is not None and rises


def _no_pace(review: Review, code: str, assessment: Assessment) -> Judgement | None:
    """Return why nobody asks for the pace of a target, or None where somebody does."""
    due = assessment.due
    if assessment.reason is Answer.NO_TARGET:
        return not_applicable(code, NO_TARGET)
    if review.on is None:
        return cannot_tell(code, NO_DAY)
    if review.observations is None:
        return cannot_tell(code, NO_OBSERVATIONS)
    if (due is not None and due <= review.on) or not assessment.figures:
        return not_applicable(code, sentence("the target is due, or nothing is reported yet"))
    return cannot_tell(code, WITHHELD) if assessment.actual is Missing.WITHHELD else None


def _is_withheld(assessment: Assessment) -> bool:
    """Return whether a figure that counts for a target exists, and is not released."""
    aside = [each.value for each, _ in assessment.seen.left_out]
    return Missing.WITHHELD in (assessment.actual, *aside)


def words_agree_with_numbers(review: Review) -> Iterator[Judgement]:
    """Yield for each target whose figure somebody called met or not met whether the numbers say so too."""
    for code, assessment in review.once(_assessments):
        said = {figure.stated_as for figure in assessment.figures if figure.stated_as}
        if not said:
            yield not_applicable(code, NOT_SAID)
            continue
        waiting = _not_judged(review, code, assessment)
        if waiting:
            yield waiting
        elif said == {StatedAs.MET if assessment.met else StatedAs.NOT_MET}:
            yield passed(code)
        else:
            yield fired(code, cites=_cites(assessment), said=listing(sorted(said)), reached=_reached(assessment))


def variances_are_explained(review: Review, *, share: Fraction) -> Iterator[Judgement]:
    """Yield for each target that was missed, or far exceeded, whether a reason is given."""
    for code, assessment in review.once(_assessments):
        waiting = _not_judged(review, code, assessment)
        exceeded = assessment.achievement is not None and assessment.achievement > share
        is_sure = assessment.bound in (Qualifier.EXACTLY, Qualifier.AT_LEAST if exceeded else Qualifier.UP_TO)
        if waiting:
            yield waiting
        elif assessment.met and not exceeded and is_sure:
            yield not_applicable(code, sentence("neither missed nor far exceeded"))
        elif any(figure.variance for figure in assessment.figures):
            yield passed(code)
        elif assessment.met and not is_sure:
            yield cannot_tell(code, ONLY_A_BOUND)
        else:
            yield lacking(review, "indicators", code, "variance", reached=_reached(assessment))


TARGET_MISSED = Rule(
    "MND310",
    "target-missed",
    "Was every target reached that is due?",
    headline="targets that were not reached",
    judge=targets_are_reached,
    severity=Severity.INFO,
    due=Due.DUE,
    fires="a target is due and was not reached, by its own kind and in the indicator's direction; a ceiling is never "
    "missed",
    message="{subject} was due on {due}: {reached}.",
    remedy="Say why, and what follows from it.",
    cites=("L1676-1680", "L2688", "L3524-3525", "L3899-3903", "L975"),
    quality=Quality.VALIDITY,
)
BEHIND_SCHEDULE = Rule(
    "MND311",
    "behind-schedule",
    "Does every figure keep up with the time gone by?",
    headline="figures that lag behind the time gone by",
    judge=progress_keeps_pace,
    severity=Severity.MINOR,
    fires="a target is not yet due, and its achievement is below the share of the period gone by when its last figure "
    "ends, by more than the tolerance; the period is taken as extended, and the way as even (linear), and a ceiling is "
    "nothing to keep up with",
    message="By {by}, {subject} had reached {achieved} of its target, with {gone} gone by (linear).",
    remedy="Look at the pace; where the way is not even, set milestones.",
    cites=("L362-371",),
    quality=Quality.TIMELINESS,
    thresholds={"tolerance": Fraction(1, 10)},
)
NARRATIVE_CONTRADICTS_NUMBER = Rule(
    "MND314",
    "narrative-contradicts-number",
    "Do the words about a target agree with its numbers?",
    headline="targets whose words and numbers disagree",
    judge=words_agree_with_numbers,
    severity=Severity.ERROR,
    due=Due.DUE,
    fires="somebody entered that a target was met, or was not (stated_as), and the numbers say otherwise",
    message="{subject} is stated as {said}, and the numbers give {reached}.",
    remedy="Correct one of the two.",
    cites=("L2406-2408", "L1676-1680"),
    quality=Quality.INTEGRITY,
)
VARIANCE_UNEXPLAINED = Rule(
    "MND318",
    "variance-unexplained",
    "Is it recorded why a target was missed, or far exceeded?",
    headline="targets missed or far exceeded without a reason",
    judge=variances_are_explained,
    severity=Severity.MINOR,
    due=Due.DUE,
    fires="a target that is due was missed, or exceeded beyond the threshold, and none of its figures has a variance",
    message="This framework does not record why {subject} stands at {reached}.",
    remedy="Write why it differs (variance=Variance('...')); that it was asked and is unknown is an answer, too.",
    cites=("L1678-1680", "L2709", "L3525-3531"),
    quality=Quality.VALIDITY,
    thresholds={"share": Fraction(23, 20)},
)

PERFORMANCE = (TARGET_MISSED, BEHIND_SCHEDULE, NARRATIVE_CONTRADICTS_NUMBER, VARIANCE_UNEXPLAINED)
"""The rules of family 3xx that need an assessment, in reading order."""
