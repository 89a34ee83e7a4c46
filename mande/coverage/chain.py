"""Whether every rung of the results chain leads somewhere (MND101 to MND109)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction

import attrs

from mande.dimensions.nesting import ancestors
from mande.findings import Criterion, Severity
from mande.framework.indicators import Accumulation, Indicator, Measure
from mande.framework.levels import Level
from mande.framework.links import LinkKind
from mande.framework.results import InputKind, Result
from mande.measures.figures import is_known
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier, show_percent
from mande.observations.observation import Observation
from mande.review import Review
from mande.rules import (
    MANAGEMENT_ONLY,
    NO_OBSERVATIONS,
    NOT_IN_SOURCE,
    UNPLANNED,
    Judgement,
    Rule,
    cannot_tell,
    fired,
    lacking,
    not_applicable,
    passed,
)
from mande.wording import sentence


def outputs_lead_to_outcomes(review: Review) -> Iterator[Judgement]:
    """Yield for each output whether a path of links leads from it to an outcome."""
    leading = review.chain.leading_to(outcome.code for outcome in review.framework.outcomes)
    for output in review.framework.outputs:
        if output.management_only:
            yield not_applicable(output.code, MANAGEMENT_ONLY)
        elif output.code in leading:
            yield passed(output.code)
        else:
            linked = output.code in review.chain.effects
            yield lacking(review, "outputs", output.code, "links", written=linked, title=output.title)


def outcomes_have_outputs(review: Review) -> Iterator[Judgement]:
    """Yield for each planned outcome whether some output has a path to it."""
    fed = review.chain.following(output.code for output in review.framework.outputs)
    for outcome in review.framework.outcomes:
        if not outcome.planned:
            yield not_applicable(outcome.code, UNPLANNED)
        elif outcome.code in fed:
            yield passed(outcome.code)
        else:
            linked = outcome.code in review.chain.causes
            yield lacking(review, "outcomes", outcome.code, "links", written=linked, title=outcome.title)


def objectives_have_outcomes(review: Review) -> Iterator[Judgement]:
    """Yield for each objective whether an outcome would show it reached."""
    for objective in review.framework.objectives:
        if objective.dropped or objective.dropped_because:
            yield not_applicable(objective.code, sentence("dropped"))
        elif objective.outcomes:
            yield passed(objective.code)
        else:
            yield lacking(review, "objectives", objective.code, "outcomes", title=objective.title)


def _reads_otherwise(
    levels: Iterable[Level], wrong: Callable[[Level, Level], bool]
) -> Callable[[Review], Iterator[Judgement]]:
    kept_at = frozenset(levels)

    def judge(review: Review) -> Iterator[Judgement]:
        for result in review.framework.results:
            if result.level in kept_at:
                if result.reads_as is None:
                    yield cannot_tell(
                        result.code, sentence("nobody has judged which level its wording belongs to (reads_as)")
                    )
                elif wrong(result.reads_as, result.level):
                    yield _misread(result)
                else:
                    yield passed(result.code)

    return judge


def _misread(result: Result) -> Judgement:
    title = result.title or result.code
    return fired(result.code, cites=(result.at,), title=title, level=result.level, reads_as=result.reads_as)


def results_read_as_activities(review: Review) -> Iterator[Judgement]:
    """Yield for each output and outcome whether its wording belongs to a lower level, as a person judged."""
    return _reads_otherwise((Level.OUTPUT, Level.OUTCOME), lambda reads, kept: reads < kept)(review)


def outputs_read_as_changes(review: Review) -> Iterator[Judgement]:
    """Yield for each output whether its wording states a change in people, as a person judged."""
    return _reads_otherwise((Level.OUTPUT,), lambda reads, kept: reads > kept)(review)


def links_pass_through_outcomes(review: Review) -> Iterator[Judgement]:
    """Yield for each link into an impact whether it comes from an outcome."""
    levels = {result.code: result.level for result in review.framework.results}
    for link in review.framework.links:
        if (
            link.kind is LinkKind.FEEDBACK
            or levels[link.effect] is not Level.IMPACT
            or levels[link.cause] is Level.IMPACT
        ):
            yield not_applicable(link.code, sentence("not a step up to impact"))
        elif levels[link.cause] is Level.OUTCOME:
            yield passed(link.code)
        else:
            yield fired(link.code, cites=(link.at,), level=levels[link.cause])


def activities_have_counted_outputs(review: Review) -> Iterator[Judgement]:
    """Yield for each activity whether a path of links leads from it to an output that is counted."""
    counted = [
        output.code
        for output in review.framework.outputs
        if output.management_only or any(indicator.measure is Measure.COUNT for indicator in output.indicators)
    ]
    leading = review.chain.leading_to(counted)
    for activity in review.framework.activities:
        if activity.management_only:
            yield not_applicable(activity.code, MANAGEMENT_ONLY)
        elif activity.code in leading:
            yield passed(activity.code)
        else:
            linked = activity.code in review.chain.effects
            yield lacking(review, "activities", activity.code, "links", written=linked, title=activity.title)


def inputs_have_amounts(review: Review) -> Iterator[Judgement]:
    """Yield for each input whether it has an amount, a reason why none is stated, or is given in kind."""
    for entry in review.framework.inputs:
        if entry.kind is InputKind.IN_KIND:
            yield passed(entry.code)
        elif entry.amount is Missing.NOT_IN_SOURCE:
            yield cannot_tell(entry.code, NOT_IN_SOURCE)
        elif entry.amount is not None:
            yield passed(entry.code)
        else:
            yield lacking(review, "inputs", entry.code, "amount", title=entry.title)


def reached_are_target_group(review: Review, *, share: Fraction) -> Iterator[Judgement]:
    """Yield for each count of people reached whether they belong to the groups the programme is for."""
    groups = TargetGroups.of(review)
    for indicator, level, _ in review.measured:
        if level is not Level.OUTPUT or indicator.unit != "person" or indicator.measure is not Measure.COUNT:
            continue
        if not groups.named:
            yield not_applicable(indicator.code, sentence("no target group is named"))
        elif review.observations is None:
            yield cannot_tell(indicator.code, NO_OBSERVATIONS)
        else:
            yield _in_target_groups(review, indicator, groups, share)


@attrs.frozen(eq=False)
class TargetGroups:
    """The populations a programme is for, those within them, and those they are within."""

    named: tuple[str, ...]
    inside: frozenset[str]
    around: frozenset[str]
    within: Mapping[str, str | None]

    @classmethod
    def of(cls, review: Review) -> TargetGroups:
        """Return the target groups of what is under review."""
        named = review.framework.target_groups
        within = {code: population.within for code, population in review.populations.items()}
        inside = {code for code in within if not {code, *ancestors(code, within)}.isdisjoint(named)}
        around = {code for group in named for code in ancestors(group, within)}
        return cls(named, frozenset(inside), frozenset(around - inside), within)

    def share(self, reached: Mapping[str | None, int]) -> tuple[Fraction, Fraction]:
        """Return the least and the most that the target groups can be of those *reached*.

        Where the whole is reported, it is the whole. Otherwise populations may overlap as far as nobody says that they
        do not, so that together they are at least the largest of them, and at most their sum.
        """
        named = {population for population in reached if population is not None} - self.around
        apart = {population for population in named if named.isdisjoint(ancestors(population, self.within))}
        inside = [number for population, number in reached.items() if population in apart & self.inside]
        wholes = [number for population, number in reached.items() if population is None or population in self.around]
        outside = [number for population, number in reached.items() if population in apart - self.inside - self.around]
        most, least = sum(inside), max(inside, default=0)
        if wholes:
            whole = max(wholes)
            return Fraction(min(least, whole), whole), Fraction(min(most, whole), whole)
        smallest = max([*inside, *outside])
        return Fraction(least, least + sum(outside)), Fraction(most, max(most, smallest))


def _in_target_groups(review: Review, indicator: Indicator, groups: TargetGroups, share: Fraction) -> Judgement:
    code, names = indicator.code, ", ".join(groups.named)
    figures = [each for each in review.actuals.get(code, ()) if each.value != 0]
    numbers = _by_population(figures, indicator)
    populations = {population for population in numbers if population is not None}
    if not any(is_known(each.value) for each in figures):
        return not_applicable(code, sentence("nobody is reported"))
    if not populations:
        return lacking(review, "indicators", code, "population", reached=sentence("an unrecorded share"), group=names)
    if populations <= groups.inside and None not in numbers:
        return passed(code)
    if not review.is_plan and populations.isdisjoint(groups.inside):
        return cannot_tell(code, sentence("what was read may leave the target groups out"))
    if None in numbers.values():
        return cannot_tell(code, sentence("how many of those reached are in the target groups is not known"))
    least, most = groups.share({population: number or 0 for population, number in numbers.items()})
    if least >= share:
        return passed(code)
    if most >= share:
        return cannot_tell(code, sentence("whether the populations reached overlap is not known"))
    reached = show_percent(least)
    if least != most:
        reached = sentence("{least} to {most}", least=reached, most=show_percent(most))
    return fired(code, reached=reached, group=names)


def _by_population(figures: Iterable[Observation], indicator: Indicator) -> dict[str | None, int | None]:
    """Return how many of each population are reported, None where that is not known to the last one.

    New persons are added over time; otherwise the figures of the last period stand for all.
    """
    held: dict[str | None, list[Observation]] = {}
    for figure in figures:
        held.setdefault(figure.population or indicator.population, []).append(figure)
    reached: dict[str | None, int | None] = {}
    for population, observations in held.items():
        last = max((each.period for each in observations if each.period), default=None)
        adds = indicator.accumulation is Accumulation.INCREMENTAL
        counted = [each for each in observations if not each.cell and (adds or each.period == last)]
        numbers = [each.value for each in counted if each.qualifier is Qualifier.EXACTLY]
        whole = len(numbers) == len(counted) > 0 and all(type(number) is int for number in numbers)
        reached[population] = sum(number for number in numbers if isinstance(number, int)) if whole else None
    return reached


OUTPUT_WITHOUT_PATH = Rule(
    "MND101",
    "output-without-path",
    "Does every output lead to an outcome?",
    headline="outputs that lead to no outcome",
    judge=outputs_lead_to_outcomes,
    severity=Severity.MAJOR,
    fires="no path of links leads from an output to any outcome; a path through other outputs will do",
    message="This framework does not record how output {named} leads to any outcome.",
    remedy="Link it to an outcome, with the mechanism you expect, or mark it as for management only, with the reason "
    "(management_only).",
    cites=("L948-955",),
)
OUTCOME_WITHOUT_PATH = Rule(
    "MND102",
    "outcome-without-path",
    "Is every planned outcome brought about by some output?",
    headline="planned outcomes that no output leads to",
    judge=outcomes_have_outputs,
    severity=Severity.MAJOR,
    fires="no output has a path of links to a planned outcome",
    message="This framework does not record any output that leads to outcome {named}.",
    remedy="Link the output that is meant to bring it about, or mark the outcome as not planned (planned=False).",
    cites=("L949-951", "L2042-2046"),
)
OBJECTIVE_WITHOUT_OUTCOME = Rule(
    "MND103",
    "objective-without-outcome",
    "Would every objective be seen in some outcome?",
    headline="objectives without an outcome",
    judge=objectives_have_outcomes,
    severity=Severity.MAJOR,
    fires="an objective that was not dropped names no outcome",
    message="This framework does not record an outcome for objective {named}.",
    remedy="Name the outcome that would show it reached, or record when and why it was dropped.",
    cites=("L203", "L519-523"),
)
LEVEL_MISLABELLED = Rule(
    "MND104",
    "level-mislabelled",
    "Is every output and outcome kept at the level its wording belongs to?",
    headline="results that read as of a lower level",
    judge=results_read_as_activities,
    severity=Severity.INFO,
    fires="a person judged (reads_as) that the wording of an output or outcome belongs to a lower level",
    message="'{title}' is kept as an {level} and reads as an {reads_as}.",
    remedy="Move it to the level it belongs to, or word the change that it stands for.",
    cites=("L1793", "L2728-2734", "L705"),
    off=True,
)
RESULT_KEPT_AS_OUTPUT = Rule(
    "MND105",
    "result-kept-as-output",
    "Is any change in people kept as an output?",
    headline="outputs that state a change in people",
    judge=outputs_read_as_changes,
    severity=Severity.INFO,
    fires="a person judged (reads_as) that an output states a change in people",
    message="'{title}' is kept as an {level} and states an {reads_as}.",
    remedy="Record it as an outcome, with its own indicator.",
    cites=("L1964", "L2016", "L2044-2046"),
    off=True,
)
LINK_SKIPS_LEVEL = Rule(
    "MND106",
    "link-skips-level",
    "Does every step up to impact pass through an outcome?",
    headline="links to impact with no outcome between",
    judge=links_pass_through_outcomes,
    severity=Severity.MINOR,
    fires="a link goes to an impact from below the outcomes",
    message="Link {subject} goes from {level} to impact, with no outcome between.",
    remedy="Add the outcome that has to come first.",
    cites=("L3045-3055",),
    criterion=Criterion.IMPACT,
)
ACTIVITY_WITHOUT_COUNTED_OUTPUT = Rule(
    "MND107",
    "activity-without-counted-output",
    "Is what every activity delivers counted?",
    headline="activities without a counted output",
    judge=activities_have_counted_outputs,
    severity=Severity.MINOR,
    fires="no path of links leads from an activity to an output that is counted (by an indicator of measure count) "
    "or is for management only",
    message="This framework does not record a counted output of activity {named}.",
    remedy="Count the service: calls, people housed, viewers, attendance; or mark the activity as for "
    "management only, with the reason (management_only).",
    cites=("L373-380", "L1311-1328", "L1331-1374", "L2683-2686"),
)
INPUT_WITHOUT_AMOUNT = Rule(
    "MND108",
    "input-without-amount",
    "Is it recorded how much of every input there is?",
    headline="inputs without an amount",
    judge=inputs_have_amounts,
    severity=Severity.MINOR,
    fires="an input has no amount, no reason why none is stated, and is not given in kind",
    message="This framework does not record an amount for input {named}.",
    remedy="Write the amount with its currency or unit, mark it as given in kind (kind='in kind'), or give the reason "
    "why there is none, such as withheld (Missing.WITHHELD).",
    cites=("L1331-1340", "L3100-3103", "L3533-3534"),
)
REACHED_NOT_TARGET_GROUP = Rule(
    "MND109",
    "reached-not-target-group",
    "Are the people reached those the programme is for?",
    headline="counts that do not show the target groups reached",
    judge=reached_are_target_group,
    severity=Severity.MAJOR,
    fires="of the people an output counts, fewer than the threshold belong to the programme's target groups, or it is "
    "not recorded to which group they belong",
    message="Of the people counted by {subject}, {reached} are recorded in the target groups ({group}).",
    remedy="Record reach by target group; where it misses them, adapt the activity.",
    cites=("L189-192", "L368-370", "L3245-3250"),
    criterion=Criterion.RELEVANCE,
    thresholds={"share": Fraction(1, 2)},
)

CHAIN = (
    OUTPUT_WITHOUT_PATH,
    OUTCOME_WITHOUT_PATH,
    OBJECTIVE_WITHOUT_OUTCOME,
    LEVEL_MISLABELLED,
    RESULT_KEPT_AS_OUTPUT,
    LINK_SKIPS_LEVEL,
    ACTIVITY_WITHOUT_COUNTED_OUTPUT,
    INPUT_WITHOUT_AMOUNT,
    REACHED_NOT_TARGET_GROUP,
)
"""Family 1xx, in reading order."""
