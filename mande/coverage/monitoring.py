"""Whether the programme would know how it fares, during support and after (MND701 to MND716)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from operator import attrgetter
from typing import Any

from mande.coverage.after_support import could_be_seen, is_later, months_later, seen_after_support
from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.findings import Addressee, Criterion, Severity
from mande.framework.frameworks import Sensitivity
from mande.framework.monitoring import MonitoringPlan, Study, StudyKind
from mande.framework.results import Outcome, Output
from mande.measures.figures import is_there, show_figure
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import show_percent
from mande.observations.cohorts import Cohort, are_some
from mande.observations.observation import Observation, Status
from mande.review import Review
from mande.rules import (
    NO_OBSERVATIONS,
    NO_PERIOD,
    NOT_IN_SOURCE,
    NOTHING_PROMISED,
    OF_THE_CONTEXT,
    UNPLANNED,
    WITHHELD,
    Due,
    Judgement,
    Rule,
    any_true,
    cannot_tell,
    fired,
    lacking,
    lacking_once,
    not_applicable,
    passed,
    waits,
)
from mande.wording import listing, number, phrases, sentence

NO_REGISTER = sentence("no register")
NO_CASES = sentence("no cases")

NO_PLAN = sentence("no monitoring plan is recorded")

ANSWERED = frozenset({StudyKind.NEEDS_ASSESSMENT, StudyKind.BASELINE})
"""Studies that go into the plan itself, so that nobody need answer their findings apart."""

EVALUATIONS = frozenset({StudyKind.EVALUATION, StudyKind.REVIEW})
"""Studies that judge a programme; which of the two words an office uses is its own affair."""

SHEET = phrases("means of verification", "method", "frequency", "responsible")
"""What an indicator's reference sheet says of how it is measured: from what, how, how often and by whom.

These are the names of its fields, in words.
"""


def programmes_have_monitoring_plans(review: Review) -> Iterator[Judgement]:
    """Yield for the programme whether a plan says how anybody means to know what it does and changes."""
    framework, plan = review.framework, review.framework.monitoring
    code, title = framework.code, framework.title
    stated = review.absences.by_path.get("monitoring.formal")
    if not framework.results:
        yield not_applicable(code, NOTHING_PROMISED)
    elif plan is None or plan.is_empty:
        yield lacking_once(review, code, "monitoring", "monitoring.formal", title=title)
    elif plan.formal is False or (plan.formal is None and stated):
        yield fired(code, cites=(stated.at if stated else plan.at,), title=title)
    else:
        yield passed(code)


def _without_a_plan(review: Review) -> Judgement:
    """Return why nothing is asked of a monitoring plan that is not there: MND701 says so once."""
    code = review.framework.code
    return not_applicable(code, NO_PLAN) if review.is_plan else cannot_tell(code, NOT_IN_SOURCE)


def monitoring_outlasts_support(review: Review) -> Iterator[Judgement]:
    """Yield for the programme whether anybody looks once support has ended."""
    code, title = review.framework.code, review.framework.title
    plan, support = review.framework.monitoring, review.support
    stated = review.absences.by_path.get("monitoring.follow_up")
    later = _goes_on(plan, support) if plan else None
    if not review.framework.results:
        yield not_applicable(code, NOTHING_PROMISED)
    elif later:
        yield passed(code)
    elif stated is not None:
        yield fired(code, cites=(stated.at,), title=title, until=sentence("with support"))
    elif plan is None:
        yield _without_a_plan(review)
    elif support is None:
        yield cannot_tell(code, NO_PERIOD)
    elif later is None:
        yield cannot_tell(code, sentence("the day on which monitoring ends is not recorded, or not known well enough"))
    else:
        until = sentence("{ends}; support ends on {support}", ends=plan.ends, support=support.end)
        yield fired(code, cites=(plan.at,), title=title, until=until)


def _goes_on(plan: MonitoringPlan, support: Period | None) -> bool | None:
    """Return whether monitoring, a study or whatever follows people up is later than *support*."""
    if plan.follow_up:
        return True
    days = [plan.ends, *(day for study in plan.studies for day in (study.planned, study.done) if day)]
    return any_true(day.ends_after(support) if day and support else None for day in days)


def leavers_are_followed(review: Review, *, months: int) -> Iterator[Judgement]:
    """Yield for each cohort whose support has ended whether anybody was followed up, or why they were not."""
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for cohort in review.observations.cohorts:
        support = cohort.support_ends or review.support
        ended = support.end if support else None
        waiting = waits(review, cohort.code, could_be_seen(ended, _horizon(review, cohort, months)))
        if cohort.entered == 0:
            yield not_applicable(cohort.code, sentence("nobody entered"))
        elif waiting:
            yield waiting
        elif any(map(are_some, (cohort.followed, cohort.lost, *(each.n for each in cohort.not_followed_up)))):
            yield passed(cohort.code)
        elif support is not None:
            yield _traced(review, cohort, support)


def _horizon(review: Review, cohort: Cohort, months: int) -> int:
    """Return the months that the outcomes which a cohort's indicators measure need to show, or else *months*."""
    return max(
        (
            outcome.horizon
            for outcome in review.framework.outcomes
            if outcome.horizon is not None and any(each.code in cohort.indicators for each in outcome.indicators)
        ),
        default=months,
    )


def _traced(review: Review, cohort: Cohort, support: Period) -> Judgement:
    """Return whether a study of what a cohort's indicators measure came after its support.

    A later figure of theirs may be of people who entered later, so that it neither follows anybody up nor shows that
    nobody was; that nobody was can be said by the source itself.
    """
    people = sentence("people")
    if isinstance(cohort.entered, int):
        people = sentence("{number} people", number=number(cohort.entered))
    fields: dict[str, Any] = {"title": cohort.title, "people": people, "ended": support.end}
    if cohort.followed == 0:
        return fired(cohort.code, cites=(cohort.at,), **fields)
    studies = [study.done for study in review.studies if not {*study.measures}.isdisjoint(cohort.indicators)]
    done = [period for period in studies if period]
    figures = [each for code in cohort.indicators for each in review.actuals.get(code, ()) if is_there(each.value)]
    if is_later(review, done, support):
        return passed(cohort.code)
    later = is_later(review, [*done, *(figure.period for figure in figures)], support)
    if later is not False and not review.absences.find("cohorts", cohort.code, "followed"):
        return cannot_tell(cohort.code, sentence("whether what was seen later is of these people is not recorded"))
    return lacking(review, "cohorts", cohort.code, "followed", **fields)


def _has_study(review: Review, *kinds: StudyKind) -> bool:
    return any(study.kind in kinds for study in review.studies)


def programmes_are_evaluated(review: Review) -> Iterator[Judgement]:
    """Yield for the programme whether an evaluation or a review of it was done, or is planned."""
    code = review.framework.code
    waiting = waits(review, code, review.closing_from)
    if not review.framework.results:
        yield not_applicable(code, NOTHING_PROMISED)
    elif waiting:
        yield waiting
    elif _has_study(review, *EVALUATIONS):
        yield passed(code)
    else:
        paths = ["monitoring.studies.evaluation", *([] if review.studies else ["monitoring.studies"])]
        yield lacking_once(review, code, *paths, title=review.framework.title)


def needs_are_assessed(review: Review) -> Iterator[Judgement]:
    """Yield for the programme whether it rests on an assessment of needs."""
    code = review.framework.code
    stated = review.absences.by_path.get("monitoring.studies.needs assessment")
    assessed = [study for study in review.studies if study.kind is StudyKind.NEEDS_ASSESSMENT]
    first = any_true(_came_first(review, study) for study in assessed)
    if not review.framework.results:
        yield not_applicable(code, NOTHING_PROMISED)
    elif first:
        yield passed(code)
    elif first is None and stated is None:
        yield cannot_tell(code, sentence("whether its needs assessment or the work came first is not recorded"))
    else:
        paths = ["monitoring.studies.needs assessment", *([] if review.studies else ["monitoring.studies"])]
        yield lacking_once(review, code, *paths, title=review.framework.title)


def _came_first(review: Review, study: Study) -> bool | None:
    """Return whether a study was over before the work began; one without a day is named as what the work rests on.

    Where the start of work is not recorded it may be any day of the period.
    """
    began, when = review.framework.started or review.whole_period, study.done or study.planned
    if when is None:
        return True
    if began is None:
        return None
    if when.end <= began.start:
        return True
    return None if when.earliest_end <= began.end else False


def participants_take_part(review: Review) -> Iterator[Judgement]:
    """Yield for the programme whether the people served take part in its design or its monitoring."""
    code, plan = review.framework.code, review.framework.monitoring
    if not review.framework.results:
        yield not_applicable(code, NOTHING_PROMISED)
    elif plan is not None and plan.participation:
        yield passed(code)
    else:
        yield lacking_once(review, code, "monitoring.participation", title=review.framework.title)


def findings_are_answered(review: Review) -> Iterator[Judgement]:
    """Yield for each study whether something was decided on what it found."""
    plan = review.framework.monitoring
    for study in review.studies:
        waiting = waits(review, study.code, study.done.end) if study.done else None
        if study.kind in ANSWERED:
            yield not_applicable(study.code, sentence("it goes into the plan itself"))
        elif study.done is None:
            yield not_applicable(study.code, sentence("not recorded as done"))
        elif waiting:
            yield waiting
        elif study.response or (plan is not None and plan.learning):
            yield passed(study.code)
        else:
            yield _unanswered(review, study)


def _unanswered(review: Review, study: Study) -> Judgement:
    stated = review.absences.by_path.get("monitoring.learning")
    if stated is not None:
        return fired(study.code, cites=(stated.at,), title=study.title)
    return lacking(review, "studies", study.code, "response", title=study.title)


def studies_are_done(review: Review) -> Iterator[Judgement]:
    """Yield for each study that was planned whether it was done once its time had passed."""
    for study in review.studies:
        waiting = waits(review, study.code, study.planned.end) if study.planned else None
        if study.planned is None:
            yield not_applicable(study.code, sentence("no time was planned"))
        elif waiting:
            yield waiting
        else:
            yield _done(review, study, study.planned)


def _done(review: Review, study: Study, planned: Period) -> Judgement:
    done = review.happened(study.done) if study.done else False
    if done or _has_results(review, study, planned):
        return passed(study.code)
    if done is None:
        return cannot_tell(study.code, sentence("the day on which it was done is not known well enough"))
    written = study.done is not None
    return lacking(review, "studies", study.code, "done", written=written, title=study.title, planned=planned)


def _has_results(review: Review, study: Study, planned: Period) -> bool:
    figures = (figure for code in study.measures for figure in review.actuals.get(code, ()))
    return any(
        is_there(figure.value)
        and figure.status is not Status.PROJECTED
        and figure.period is not None
        and figure.period.earliest_end >= planned.start
        for figure in figures
    )


def outcomes_have_time(review: Review) -> Iterator[Judgement]:
    """Yield for each planned outcome whether programme, monitoring or a study of it lasts until it can be seen.

    Its horizon is counted from the end of support, as wherever else it is asked about.
    """
    ended, ends = review.support_ended, review.ends
    for outcome in review.framework.outcomes:
        if not outcome.planned:
            yield not_applicable(outcome.code, UNPLANNED)
        elif outcome.horizon is None:
            yield cannot_tell(outcome.code, sentence("how many months it needs (horizon) is not recorded"))
        elif ended is None or ends is None:
            yield cannot_tell(outcome.code, NO_PERIOD)
        else:
            yield _lasts_until(review, outcome, months_later(ended, outcome.horizon), ends)


def _lasts_until(review: Review, outcome: Outcome, shows: date, ends: date) -> Judgement:
    plan, measures = review.framework.monitoring, {indicator.code for indicator in outcome.indicators}
    studies = [study for study in review.studies if not measures.isdisjoint(study.measures)]
    late = [plan.ends if plan else None, *(day for study in studies for day in (study.planned, study.done))]
    days = [day for day in late if day]
    if ends >= shows or any(day.earliest_end >= shows for day in days):
        return passed(outcome.code)
    if any(day.end >= shows for day in days) or (plan and plan.follow_up):
        return cannot_tell(outcome.code, sentence("until when it is watched is not recorded, or not known well enough"))
    said: dict[str, Any] = {"horizon": outcome.horizon, "ends": ends, "ended": review.support_ended}
    paths = ["monitoring.follow_up", *([] if plan else ["monitoring"])]
    return lacking_once(review, outcome.code, *paths, title=outcome.title, **said)


def indicators_have_sheets(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator whether its sheet says from what, how, how often and by whom it is measured."""
    for indicator, level, _ in review.measured:
        code = indicator.code
        lacks = [name for name in SHEET if not getattr(indicator, name.replace(" ", "_"))]
        found = {name: review.absences.find("indicators", code, name.replace(" ", "_")) for name in lacks}
        absent = lacks if review.is_plan else [name for name in lacks if found[name]]
        if level is None:
            yield not_applicable(code, OF_THE_CONTEXT)
        elif not lacks:
            yield passed(code)
        elif not absent:
            yield cannot_tell(code, NOT_IN_SOURCE)
        else:
            words = listing(absent, most=len(SHEET))
            cites = [stated.at for stated in found.values() if stated]
            yield fired(code, cites=cites, title=indicator.title, lacks=words)


def monitoring_costs_little(review: Review, *, share: Fraction) -> Iterator[Judgement]:
    """Yield for the programme whether its monitoring is cheap beside the funds it watches over."""
    code, plan = review.framework.code, review.framework.monitoring
    budget = plan.budget if plan else None
    funds = list(review.funds)
    if not review.framework.results:
        yield not_applicable(code, NOTHING_PROMISED)
    elif plan is None:
        yield _without_a_plan(review)
    elif budget is Missing.NOT_APPLICABLE:
        yield not_applicable(code, sentence("recorded as not applicable"))
    elif not isinstance(budget, Money):
        yield cannot_tell(code, sentence("what monitoring costs is not recorded"))
    elif not funds:
        yield cannot_tell(code, sentence("no funds are recorded beside it"))
    elif {money.currency for money in funds} != {budget.currency}:
        yield cannot_tell(code, sentence("the amounts are in several currencies, and no rate is given"))
    else:
        yield _cost_of_monitoring(code, plan.at, budget, funds, share)


def _cost_of_monitoring(code: str, at: str | None, budget: Money, funds: list[Money], share: Fraction) -> Judgement:
    whole = sum(funds[1:], funds[0])
    if whole.amount <= 0:
        return cannot_tell(code, sentence("no funds are recorded beside it"))
    spent = Fraction(budget.amount) / Fraction(whole.amount)
    if spent <= share:
        return passed(code)
    return fired(code, cites=(at,), percent=show_percent(spent), budget=budget.show(), funds=whole.show())


def monitoring_is_independent(review: Review) -> Iterator[Judgement]:
    """Yield for a programme in which people could come to harm whether somebody independent monitors it."""
    code, plan = review.framework.code, review.framework.monitoring
    if not review.framework.results:
        yield not_applicable(code, NOTHING_PROMISED)
    elif review.framework.sensitivity is not Sensitivity.HIGH:
        yield not_applicable(code, sentence("not marked as sensitive"))
    elif plan is not None and plan.independent:
        yield passed(code)
    else:
        yield lacking_once(review, code, "monitoring.independent", title=review.framework.title)


def services_are_coordinated(review: Review) -> Iterator[Judgement]:
    """Yield for each service that another actor gives too whether the two are coordinated."""
    for other in review.framework.others:
        if other.place and review.is_served(other.place) is False:
            yield not_applicable(other.service, sentence("the programme does not work there"))
        elif other.coordinated:
            yield passed(other.service)
        elif other.place is None:
            yield cannot_tell(other.service, sentence("where the other actor gives it is not recorded"))
        else:
            yield lacking(review, "others", other.service, "coordinated", actor=other.actor, place=other.place)


_counted_alike = attrgetter("indicator", "period", "source", "place", "project", "reporter", "population")
"""What a figure and the figures of its cells have in common."""


def cases_are_registered(review: Review) -> Iterator[Judgement]:
    """Yield for each figure that says whether its cases stand in the register whether they do."""
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    asked = {observation.indicator for observation in review.observations if observation.registered is not None}
    outside = _outside_the_register(review.observations)
    for observation in review.observations:
        code = observation.indicator
        waiting = waits(review, code, observation.period.end if observation.period else review.ends)
        if code not in asked:
            yield not_applicable(code, NO_REGISTER)
        elif observation.value is Missing.WITHHELD and not observation.registered:
            yield cannot_tell(code, WITHHELD)
        elif not _has_cases(observation):
            yield not_applicable(code, NO_CASES)
        elif waiting:
            yield waiting
        elif observation.registered is None:
            yield cannot_tell(code, sentence("whether these cases stand in the register is not recorded"))
        elif observation.registered:
            yield passed(code)
        elif any(_is_finer(observation.cell, cell) for cell in outside[_counted_alike(observation)]):
            yield not_applicable(code, sentence("part of a figure that is asked about"))
        else:
            yield fired(code, cites=(observation.at,), n=show_figure(observation.value))


def _has_cases(observation: Observation) -> bool:
    return is_there(observation.value) and observation.value != 0


def _outside_the_register(observations: Iterable[Observation]) -> Mapping[object, list[Cell]]:
    """Return the cells of figures outside the register, by what they otherwise count."""
    outside: dict[object, list[Cell]] = {}
    for observation in observations:
        if observation.registered is False and _has_cases(observation):
            outside.setdefault(_counted_alike(observation), []).append(observation.cell)
    return outside


def _is_finer(one: Cell, other: Cell) -> bool:
    return one != other and one.within(other)


def structures_are_monitored(review: Review) -> Iterator[Judgement]:
    """Yield for each body that an output sets up whether anybody looked at its work once support had ended."""
    for output in review.framework.outputs:
        if not output.structure:
            yield not_applicable(output.code, sentence("sets up no body"))
            continue
        waiting = waits(review, output.code, could_be_seen(review.support_ended, 0))
        if waiting:
            yield waiting
        elif review.observations is None:
            yield cannot_tell(output.code, NO_OBSERVATIONS)
        else:
            yield seen_after_support(review, output, _visits(review, output), structure=output.structure)


def _visits(review: Review, output: Output) -> Iterator[Period]:
    """Yield when a study that measures *output* was done."""
    codes = {indicator.code for indicator in output.indicators}
    for study in review.studies:
        if study.done and not codes.isdisjoint(study.measures):
            yield study.done


def strategies_cover_the_period(review: Review) -> Iterator[Judgement]:
    """Yield for the programme whether a strategy of several years covers its period."""
    code, strategy, period = review.framework.code, review.framework.strategy, review.whole_period
    if not review.framework.results:
        yield not_applicable(code, NOTHING_PROMISED)
    elif period is None:
        yield cannot_tell(code, NO_PERIOD)
    elif strategy is None:
        yield lacking_once(review, code, "strategy", period=period, reason="")
    elif strategy.contains(period) and strategy.years > 1:
        yield passed(code)
    else:
        yield fired(code, period=period, reason=sentence(": the one it names is of {strategy}", strategy=strategy))


NO_ME_PLAN = Rule(
    "MND701",
    "no-me-plan",
    "Is there a plan of monitoring and evaluation?",
    headline="programmes without a monitoring plan",
    judge=programmes_have_monitoring_plans,
    severity=Severity.MAJOR,
    fires="a programme has no monitoring plan, an empty one, or, though it does monitor, none that is written down",
    message="This framework does not record a plan of monitoring and evaluation for {named}.",
    remedy="Write one: who reports, on which indicators, from what sources, when; and the studies that will be done.",
    cites=("L2309-2310", "L2338-2341", "L3817-3819", "L3875-3876"),
)
MONITORING_ENDS_WITH_SUPPORT = Rule(
    "MND702",
    "monitoring-ends-with-support",
    "Does monitoring go on once support has ended?",
    headline="programmes whose monitoring ends with support",
    judge=monitoring_outlasts_support,
    severity=Severity.MAJOR,
    fires="monitoring ends on or before the day support does, and neither a follow-up nor a later study is planned; or "
    "the source itself says that nobody is followed up (monitoring.follow_up)",
    message="Monitoring of {named} ends {until}.",
    remedy="Fund some follow-up after support: with consent, only where contact is safe, through someone they trust.",
    cites=("L2050-2052", "L3821-3823"),
    criterion=Criterion.SUSTAINABILITY,
    addressed_to=Addressee.DONOR,
)
NO_FOLLOW_UP_OF_LEAVERS = Rule(
    "MND703",
    "no-follow-up-of-leavers",
    "Was anybody followed up who had left support?",
    headline="cohorts that nobody followed up",
    judge=leavers_are_followed,
    severity=Severity.MAJOR,
    due=Due.AFTER,
    fires="support of a cohort has ended, the horizon of its outcome has passed (the threshold, where none is "
    "recorded), nobody of it was followed up, no later study measures what its indicators do, and it is not recorded "
    "why not and how many",
    message="This framework does not record that any of the {people} of cohort {named} was followed up after {ended}.",
    remedy="Plan to trace them: with consent, only where contact is safe, through someone they trust; or record that "
    "it was unsafe, that they declined or could not be found, and how many.",
    cites=("L2143-2145", "L2030-2056"),
    criterion=Criterion.SUSTAINABILITY,
    thresholds={"months": 6},
)
NO_EVALUATION = Rule(
    "MND704",
    "no-evaluation",
    "Has the programme been evaluated, or will it be?",
    headline="programmes without an evaluation",
    judge=programmes_are_evaluated,
    severity=Severity.MAJOR,
    due=Due.CLOSING,
    fires="a programme comes to its end, and no evaluation or review of it was done or is planned",
    message="This framework does not record an evaluation or a review of {named}, done or planned.",
    remedy="Plan one, and name it in the monitoring plan: Study(..., kind='evaluation').",
    cites=("L3662-3664", "L3819-3820"),
)
NO_NEEDS_ASSESSMENT = Rule(
    "MND705",
    "no-needs-assessment",
    "Does the programme rest on an assessment of needs?",
    headline="programmes without a needs assessment",
    judge=needs_are_assessed,
    severity=Severity.MAJOR,
    fires="no needs assessment is among the studies of a programme, or it was over only once the work had begun; where "
    "the start of work is not recorded, once the period was over",
    message="This framework does not record a needs assessment made before {named} began.",
    remedy="Do one, or name the one you rely on: Study(..., kind='needs assessment').",
    cites=("L1629-1632", "L3290-3292", "L3453-3456"),
    criterion=Criterion.RELEVANCE,
)
NO_PARTICIPATION = Rule(
    "MND706",
    "no-participation",
    "Do the people served take part in design or monitoring?",
    headline="programmes without participation on record",
    judge=participants_take_part,
    severity=Severity.MAJOR,
    fires="nothing says how the people served take part in the design of the programme or in its monitoring",
    message="This framework does not record how the people served take part in the design or monitoring of {named}.",
    remedy="Involve them, and write down how: MonitoringPlan(participation='...').",
    cites=("L2248-2253",),
    criterion=Criterion.RELEVANCE,
)
NO_LEARNING_LOOP = Rule(
    "MND707",
    "no-learning-loop",
    "Is something decided on what studies find?",
    headline="studies that nothing was decided on",
    judge=findings_are_answered,
    severity=Severity.MINOR,
    due=Due.DUE,
    fires="a review, evaluation or other study was done, and neither a response to it nor what becomes of findings is "
    "recorded",
    message="This framework does not record what was decided on the findings of {named}.",
    remedy="Record the decision, who carries it out and by when: Study(..., response='...').",
    cites=("L2338-2341", "L3359-3363"),
)
PLANNED_STUDY_OVERDUE = Rule(
    "MND708",
    "planned-study-overdue",
    "Was every study done when it was planned?",
    headline="planned studies that are overdue",
    judge=studies_are_done,
    severity=Severity.MINOR,
    due=Due.DUE,
    fires="the time planned for a study has passed, and it is not recorded as done by the day looked at, nor any "
    "figure it was to measure",
    message="Study {named} was planned for {planned}; this framework does not record that it was done.",
    remedy="Report it with its day, or plan it anew.",
    cites=("L403", "L669-670"),
)
HORIZON_SHORTER_THAN_OUTCOME = Rule(
    "MND709",
    "horizon-shorter-than-outcome",
    "Is the programme long enough for its outcomes to be seen?",
    headline="outcomes that the programme is too short to see",
    judge=outcomes_have_time,
    severity=Severity.MINOR,
    fires="a programme, as extended, is over before the months have passed that an outcome needs to show once support "
    "has ended (its horizon), and neither monitoring nor a study that measures it lasts until then",
    message="Outcome {named} needs {horizon} months after {ended} to show, and {framework} ends on {ends}.",
    remedy="Plan for longer, or for a measure after the end: a study that names the outcome's indicator.",
    cites=("L2049-2058", "L2467-2471", "L3339-3340", "L3681-3682", "L860-862"),
    addressed_to=Addressee.DONOR,
)
INDICATOR_SHEET_INCOMPLETE = Rule(
    "MND710",
    "indicator-sheet-incomplete",
    "Is it known from what, how, how often and by whom every indicator is measured?",
    headline="indicators without a full reference sheet",
    judge=indicators_have_sheets,
    severity=Severity.MINOR,
    fires="an indicator lacks its means of verification, method, frequency or the person responsible",
    message="This framework does not record the {lacks} of {named}.",
    remedy="Fill in the indicator's reference sheet.",
    cites=("L2048-2049", "L870-879"),
)
MONITORING_COST_HIGH = Rule(
    "MND711",
    "monitoring-cost-high",
    "Is monitoring cheap beside what it watches over?",
    headline="programmes with a high cost of monitoring",
    judge=monitoring_costs_little,
    severity=Severity.INFO,
    fires="the monitoring budget is more than the threshold's share of the funds recorded",
    message="Monitoring costs {budget}, {percent} of the funds recorded ({funds}).",
    remedy="Look at how often and in what form you monitor, and say why if it is worth it.",
    cites=("L3079-3084", "L3356-3360"),
    criterion=Criterion.EFFICIENCY,
    addressed_to=Addressee.HEADQUARTERS,
    thresholds={"share": Fraction(1, 5)},
)
NO_INDEPENDENT_MONITORING = Rule(
    "MND712",
    "no-independent-monitoring",
    "Does anybody independent monitor services in which people could come to harm?",
    headline="programmes that nobody independent monitors",
    judge=monitoring_is_independent,
    severity=Severity.MINOR,
    fires="a programme of high sensitivity names nobody who monitors it independently",
    message="This framework does not record anybody who monitors {named} independently.",
    remedy="Arrange it, and name who does it: MonitoringPlan(independent='...').",
    cites=("L3349-3350", "L3237-3241"),
)
OVERLAPPING_SERVICE = Rule(
    "MND713",
    "overlapping-service",
    "Are services that others give too coordinated with theirs?",
    headline="services that others give too, not coordinated",
    judge=services_are_coordinated,
    severity=Severity.MINOR,
    fires="another actor gives the same service in a place, nothing says how the two are coordinated, and nothing that "
    "the programme does not work there (served=False)",
    message="{actor} gives a service like {subject} in {place}; this framework does not record how they coordinate.",
    remedy="Agree who does what, and write it down: OtherService(..., coordinated='...').",
    cites=("L1401-1409", "L2954-2964", "L3285-3286"),
    criterion=Criterion.COHERENCE,
)
CASES_OUTSIDE_REGISTER = Rule(
    "MND714",
    "cases-outside-register",
    "Do all known cases stand in the register?",
    headline="figures of cases outside the register",
    judge=cases_are_registered,
    severity=Severity.MAJOR,
    due=Due.DUE,
    fires="a figure counts cases that are known and do not stand in the register they belong in (registered=False); "
    "the cells of such a figure are told with it",
    message="{n} known cases of {subject} stand outside the register.",
    remedy="Agree how cases reach the register, and enter these.",
    cites=("L2875-2884", "L2897-2899"),
    addressed_to=Addressee.PARTNER,
)
STRUCTURE_NOT_MONITORED = Rule(
    "MND715",
    "structure-not-monitored",
    "Does anybody look whether the bodies that were set up still work?",
    headline="bodies set up that nobody watched afterwards",
    judge=structures_are_monitored,
    severity=Severity.MINOR,
    due=Due.AFTER,
    fires="support has ended, and nothing was observed since of a body that an output set up or brought back to work",
    message="Output {named} set up {structure}; this framework does not record that anybody watched it after {ended}.",
    remedy="Look at what it does each period, and record it.",
    cites=("L448-449", "L701-703", "L918-921", "L1000-1002"),
    criterion=Criterion.SUSTAINABILITY,
)
NO_STRATEGY = Rule(
    "MND716",
    "no-strategy",
    "Does a strategy of several years cover the programme?",
    headline="programmes without a strategy of several years",
    judge=strategies_cover_the_period,
    severity=Severity.MINOR,
    fires="no strategy is recorded, or the one recorded does not cover the whole period, as extended, or is of a "
    "single year",
    message="This framework does not record a strategy of several years that covers {period}{reason}.",
    remedy="Write one, or name the years of the one that it belongs to: Framework(strategy='2007/2011').",
    cites=("L2481-2490", "L2636-2638", "L3288-3292"),
    addressed_to=Addressee.HEADQUARTERS,
)

MONITORING = (
    NO_ME_PLAN,
    MONITORING_ENDS_WITH_SUPPORT,
    NO_FOLLOW_UP_OF_LEAVERS,
    NO_EVALUATION,
    NO_NEEDS_ASSESSMENT,
    NO_PARTICIPATION,
    NO_LEARNING_LOOP,
    PLANNED_STUDY_OVERDUE,
    HORIZON_SHORTER_THAN_OUTCOME,
    INDICATOR_SHEET_INCOMPLETE,
    MONITORING_COST_HIGH,
    NO_INDEPENDENT_MONITORING,
    OVERLAPPING_SERVICE,
    CASES_OUTSIDE_REGISTER,
    STRUCTURE_NOT_MONITORED,
    NO_STRATEGY,
)
"""Family 7xx, in reading order."""
