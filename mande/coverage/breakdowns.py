"""Whether the figures tell of women and men, girls and boys (MND401 to MND418)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from mande.coverage.small_numbers import SMALL_CELL
from mande.dimensions.breakdowns import GENDER_CODES, UNKNOWN, Dimension, gaps, overlaps
from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.findings import Criterion, Quality, Severity
from mande.framework.indicators import Indicator
from mande.framework.relations import Funnel, Subset
from mande.measures.figures import is_known, is_there, show_figure
from mande.measures.missing import Missing
from mande.observations.observation import Observation, Status
from mande.review import Review
from mande.rules import (
    NO_OBSERVATIONS,
    NO_TARGET,
    WITHHELD,
    Due,
    Judgement,
    Rule,
    cannot_tell,
    fired,
    lacking,
    not_applicable,
    passed,
    waits,
)
from mande.wording import listing, phrases, sentence

NO_PERSONS = sentence("counts no persons of its own")
NO_BANDS = sentence("has no age bands")
NOT_BY_ANYTHING = sentence("nothing is broken down")
NOT_BY_TWO = sentence("fewer than two breakdowns are reported")

PLACES, POPULATIONS, DIMENSIONS = phrases("places", "populations", "dimensions")
"""What the lists are called that hold the codes of each."""

AGE_CODE = "age"
OF_AGE = 18
"""The age at which a child is one no longer (Convention on the Rights of the Child, article 1)."""


def _age_codes(review: Review) -> frozenset[str]:
    return frozenset({AGE_CODE, *(dimension.code for dimension in review.framework.dimensions if dimension.bands)})


def _gender_codes(_review: Review) -> frozenset[str]:
    return frozenset(GENDER_CODES)


NOT_BROKEN_DOWN = frozenset({UNKNOWN, "not_applicable"})
"""Categories that tell nothing of whom they count."""


def _broken_down_by(observations: Iterable[Observation]) -> set[str]:
    """Return the dimensions by which the figures of some period are broken down.

    One category alone is a subset, not a breakdown; a figure that is withheld was collected all the same.
    """
    categories: dict[tuple[str, Period | None], set[str]] = {}
    for observation in observations:
        for dimension, category in observation.cell.items() if is_there(observation.value) else ():
            if category not in NOT_BROKEN_DOWN:
                categories.setdefault((dimension, observation.period), set()).add(category)
    return {dimension for (dimension, _), codes in categories.items() if len(codes) > 1}


def _persons_are_broken_down(codes_of: Callable[[Review], frozenset[str]]) -> Callable[[Review], Iterator[Judgement]]:
    def judge(review: Review) -> Iterator[Judgement]:
        codes = codes_of(review)
        for measured in review.measured:
            if measured.level is None or measured.indicator.unit != "person":
                yield not_applicable(measured.indicator.code, NO_PERSONS)
            elif not codes.isdisjoint(review.only(measured.indicator.population)):
                yield passed(measured.indicator.code)
            else:
                yield _broken_down(review, measured.indicator, codes)

    return judge


def _broken_down(review: Review, indicator: Indicator, codes: frozenset[str]) -> Judgement:
    """Judge an indicator by what it plans to report until that is due, and by what it reported afterwards."""
    code, planned = indicator.code, not codes.isdisjoint(indicator.breakdowns)
    observations = [each for each in review.actuals.get(code, ()) if is_there(each.value)]
    if not codes.isdisjoint(_broken_down_by(observations)):
        return passed(code)
    due = review.first_due(indicator)
    if observations and review.on and due and due <= review.on:
        written = any(each.cell for each in observations)
        return lacking(
            review, "indicators", code, "breakdowns", written=written, title=indicator.title, when=sentence("reported")
        )
    if planned:
        return passed(code)
    written = bool(indicator.breakdowns)
    return lacking(
        review, "indicators", code, "breakdowns", written=written, title=indicator.title, when=sentence("planned")
    )


def persons_are_broken_down_by_gender(review: Review) -> Iterator[Judgement]:
    """Yield for each count or share of persons whether it is broken down by gender or sex."""
    return _persons_are_broken_down(_gender_codes)(review)


def persons_are_broken_down_by_age(review: Review) -> Iterator[Judgement]:
    """Yield for each count or share of persons whether it is broken down by age."""
    return _persons_are_broken_down(_age_codes)(review)


def results_are_broken_down_as_enrolment_is(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator that is part of another whether it is broken down as that one is."""
    for wider, narrower in _steps(review):
        if review.observations is None:
            yield cannot_tell(narrower, NO_OBSERVATIONS)
            continue
        known = _broken_down_by(review.actuals.get(wider, ()))
        observations = review.actuals.get(narrower, ())
        if not known or not observations:
            yield not_applicable(narrower, sentence("nothing wider is broken down, or nothing is reported"))
            continue
        waiting = waits(review, narrower, review.ends)
        missed = sorted(known - _broken_down_by(observations))
        if not missed:
            yield passed(narrower)
        elif waiting:
            yield waiting
        else:
            number = next(
                (show_figure(each.value) for each in review.actuals[wider] if not each.cell), sentence("those")
            )
            fields: dict[str, Any] = {"dimensions": listing(missed), "number": number, "wider": wider}
            yield lacking(
                review, "indicators", narrower, "breakdowns", written=any(each.cell for each in observations), **fields
            )


def _steps(review: Review) -> Iterator[tuple[str, str]]:
    for relation in review.framework.relations:
        if isinstance(relation, Subset):
            yield relation.of, relation.part
        elif isinstance(relation, Funnel):
            for later in relation.stages[1:]:
                yield relation.stages[0], later


def _banded(review: Review) -> Iterator[tuple[Dimension, bool]]:
    for dimension in review.framework.dimensions:
        yield dimension, bool(dimension.bands)


def bands_hold_every_age(review: Review) -> Iterator[Judgement]:
    """Yield for each dimension of age bands whether an age between them is in none."""
    for dimension, banded in _banded(review):
        missed = gaps(dimension.bands)
        if not banded:
            yield not_applicable(dimension.code, NO_BANDS)
        elif missed:
            yield fired(dimension.code, ages=listing(missed))
        else:
            yield passed(dimension.code)


def bands_hold_every_age_once(review: Review) -> Iterator[Judgement]:
    """Yield for each dimension of age bands whether an age is in two of them."""
    for dimension, banded in _banded(review):
        twice = overlaps(dimension.bands)
        if not banded:
            yield not_applicable(dimension.code, NO_BANDS)
        elif twice:
            yield fired(dimension.code, ages=listing(twice))
        else:
            yield passed(dimension.code)


def bands_tell_children_apart(review: Review) -> Iterator[Judgement]:
    """Yield for each dimension of age bands whether one of them holds both children and adults."""
    for dimension, banded in _banded(review):
        mixed = [band for band in dimension.bands if band.holds(OF_AGE - 1) and band.holds(OF_AGE)]
        if not banded:
            yield not_applicable(dimension.code, NO_BANDS)
        elif mixed:
            yield fired(dimension.code, band=mixed[0])
        else:
            yield passed(dimension.code)


def named_groups_are_served(review: Review) -> Iterator[Judgement]:
    """Yield for each group that the programme says it is for whether any service to it is recorded."""
    within = {code: population.within for code, population in review.populations.items()}
    named_by = {indicator.code: indicator.population for indicator, level, _ in review.measured if level}
    for group in review.framework.target_groups:
        waiting = waits(review, group, review.ends)
        if waiting:
            yield waiting
        elif review.observations is None:
            yield cannot_tell(group, NO_OBSERVATIONS)
        elif any(_serves(each, group, named_by, within) for each in review.observations if is_known(each.value)):
            yield passed(group)
        elif any(
            _serves(each, group, named_by, within) for each in review.observations if each.value is Missing.WITHHELD
        ):
            yield cannot_tell(group, WITHHELD)
        else:
            yield lacking(review, "populations", group, "actuals", title=review.populations[group].title)


def _serves(
    observation: Observation, group: str, named_by: Mapping[str, str | None], within: Mapping[str, str | None]
) -> bool:
    if observation.indicator not in named_by or observation.status is Status.PROJECTED:
        return False
    population = observation.population or named_by[observation.indicator]
    while population is not None and population != group:
        population = within.get(population)
    return population == group and observation.value != 0


def targets_are_broken_down_as_actuals_are(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator reported by a dimension whether its targets are set by it too."""
    for indicator, level, _ in review.measured:
        known = _broken_down_by(review.actuals.get(indicator.code, ()))
        if level is None or not indicator.targets:
            yield not_applicable(indicator.code, NO_TARGET)
            continue
        if review.observations is None:
            yield cannot_tell(indicator.code, NO_OBSERVATIONS)
            continue
        if not known:
            yield not_applicable(indicator.code, NOT_BY_ANYTHING)
            continue
        by_target = {dimension for target in indicator.targets for dimension in target.cell}
        missed = sorted(known - by_target)
        if not missed:
            yield passed(indicator.code)
        else:
            yield lacking(review, "indicators", indicator.code, "targets", written=True, dimensions=listing(missed))


def dimensions_are_crossed(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator with several breakdowns whether any of its figures crosses two."""
    for measured in review.measured:
        code = measured.indicator.code
        observations = review.actuals.get(code, ())
        known = _broken_down_by(observations)
        waiting = waits(review, code, review.ends)
        if review.observations is not None and len(known) < 2:
            yield not_applicable(code, NOT_BY_TWO)
        elif waiting:
            yield waiting
        elif review.observations is None:
            yield cannot_tell(code, NO_OBSERVATIONS)
        elif any(len(known.intersection(each.cell)) > 1 for each in observations):
            yield passed(code)
        else:
            dimensions = listing(sorted(known))
            yield lacking(review, "indicators", code, "breakdowns", written=True, dimensions=dimensions)


def codes_are_listed(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator whether the categories and places of its figures stand in their lists."""
    listed = {dimension.code: frozenset(dimension.codes) for dimension in review.framework.dimensions}
    places = frozenset(place.code for place in review.framework.places)
    for measured in review.measured:
        indicator, unlisted = measured.indicator, dict[str, str]()
        cells = [target.cell for target in indicator.targets]
        cells += [observation.cell for observation in review.actuals.get(indicator.code, ())]
        cells += [baseline.cell for baseline in indicator.every_baseline]
        for cell in cells:
            if cell:
                unlisted.update(_unlisted(cell, listed))
        for observation in review.actuals.get(indicator.code, ()):
            if places and observation.place is not None and observation.place not in places:
                unlisted[observation.place] = PLACES
            if observation.population is not None and observation.population not in review.populations:
                unlisted[observation.population] = POPULATIONS
        for value, name in unlisted.items():
            yield fired(indicator.code, value=value, list=name)
        if not unlisted:
            yield passed(indicator.code)


def _unlisted(cell: Cell, listed: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str]]:
    for dimension, category in cell.items():
        if dimension not in listed:
            yield dimension, DIMENSIONS
        elif category not in listed[dimension]:
            yield category, dimension


def required_breakdowns_are_planned(review: Review) -> Iterator[Judgement]:
    """Yield for each breakdown that a donor asks for, and each indicator, whether it is planned or reported already."""
    for asked in review.framework.required_breakdowns:
        accepted = _accepted_for(review, asked.dimension)
        not_asked = sentence("counts nothing that {donor} asks about", donor=asked.donor)
        for indicator, level, _ in review.measured:
            if level is None or indicator.unit not in asked.units:
                yield not_applicable(indicator.code, not_asked)
            elif not accepted.isdisjoint(
                {
                    *review.only(indicator.population),
                    *indicator.breakdowns,
                    *_broken_down_by(review.actuals.get(indicator.code, ())),
                }
            ):
                yield passed(indicator.code)
            else:
                fields: dict[str, Any] = {"title": indicator.title, "donor": asked.donor, "dimension": asked.dimension}
                written = bool(indicator.breakdowns)
                yield lacking(review, "indicators", indicator.code, "breakdowns", written=written, **fields)


def _accepted_for(review: Review, dimension: str) -> frozenset[str]:
    """Return the dimensions that answer one asked for: sex that of gender, any bands that of age, or else itself."""
    if dimension in GENDER_CODES:
        return _gender_codes(review)
    return _age_codes(review) if dimension == AGE_CODE else frozenset({dimension})


NO_GENDER_BREAKDOWN = Rule(
    "MND401",
    "no-sex-breakdown",
    "Is every count of people broken down by gender?",
    headline="counts of people not broken down by gender",
    judge=persons_are_broken_down_by_gender,
    severity=Severity.MAJOR,
    fires="an indicator of persons outside the context, a share too, does not plan a breakdown by gender or sex, or, "
    "once it is due, is not reported by one; a population that is of one gender by design needs none",
    message="{named} counts people, and this framework does not record them as {when} by gender.",
    remedy="Collect female, male, other and unknown, as people say it themselves.",
    cites=("L1970-1971", "L2211-2213", "L2411-2413"),
    quality=Quality.PRECISION,
)
NO_AGE_BREAKDOWN = Rule(
    "MND402",
    "no-age-breakdown",
    "Is every count of people broken down by age?",
    headline="counts of people not broken down by age",
    judge=persons_are_broken_down_by_age,
    severity=Severity.MAJOR,
    fires="an indicator of persons outside the context, a share too, does not plan a breakdown by age, or once it is "
    "due, is not reported by one; a population of one age band by design needs none",
    message="{named} counts people, and this framework does not record them as {when} by age.",
    remedy="Use age bands with an edge at 18, so that children can be told apart.",
    cites=("L2413-2415", "L2027-2028"),
    quality=Quality.PRECISION,
)
BREAKDOWN_ON_TOTAL_ONLY = Rule(
    "MND403",
    "breakdown-on-total-only",
    "Are results broken down as the people enrolled are?",
    headline="results not broken down as enrolment is",
    judge=results_are_broken_down_as_enrolment_is,
    severity=Severity.MINOR,
    due=Due.DUE,
    fires="an indicator is declared part of another (Subset, Funnel) that is reported by a dimension, and is not "
    "itself reported by it",
    message="Those counted by {wider} ({number}) are reported by {dimensions}; this framework does not record that of "
    "{subject}.",
    remedy="Break each result down as enrolment is.",
    cites=("L2027", "L2016"),
    quality=Quality.PRECISION,
)
AGE_BAND_GAP = Rule(
    "MND404",
    "age-band-gap",
    "Is every age between the bands in one of them?",
    headline="lists of age bands with gaps",
    judge=bands_hold_every_age,
    severity=Severity.ERROR,
    fires="an age between the first and the last band is in none",
    message="No band of {subject} holds age {ages}.",
    remedy="Correct the edges, so that each band begins where the one before it ends.",
    cites=("L1136-1138",),
    quality=Quality.VALIDITY,
)
AGE_BAND_OVERLAP = Rule(
    "MND405",
    "age-band-overlap",
    "Is every age in one band only?",
    headline="lists of age bands that overlap",
    judge=bands_hold_every_age_once,
    severity=Severity.ERROR,
    fires="an age is in two bands",
    message="Age {ages} is in two bands of {subject}.",
    remedy="Correct the edges.",
    cites=("general practice",),
    quality=Quality.VALIDITY,
)
NO_CHILD_EDGE = Rule(
    "MND406",
    "no-child-edge",
    "Can children be told apart from adults?",
    headline="lists of age bands without an edge at 18",
    judge=bands_tell_children_apart,
    severity=Severity.MINOR,
    fires="a band holds both 17 and 18",
    message="The band {band} of {subject} holds children and adults alike.",
    remedy="Add an edge at 18.",
    cites=("L2413-2417",),
    quality=Quality.PRECISION,
)
GROUP_NOT_SERVED = Rule(
    "MND412",
    "group-not-served",
    "Is every group that the programme names served?",
    headline="named groups with no service recorded",
    judge=named_groups_are_served,
    severity=Severity.INFO,
    due=Due.DUE,
    fires="the period is over, and nothing is reported for a population that target_groups names",
    message="This framework does not record any service to {named}.",
    remedy="Plan one, or say why there is none.",
    cites=("L564-566", "L2834-2835", "L3307-3309", "L2229-2233"),
    criterion=Criterion.RELEVANCE,
    quality=Quality.COMPLETENESS,
)
TARGET_NOT_BROKEN_DOWN = Rule(
    "MND413",
    "target-not-broken-down",
    "Are targets set by what actuals are reported by?",
    headline="targets not broken down as figures are",
    judge=targets_are_broken_down_as_actuals_are,
    severity=Severity.INFO,
    fires="figures are reported by a dimension, and no target has a cell of it",
    message="{subject} is reported by {dimensions}; this framework does not record its target by it.",
    remedy="Set targets by it too.",
    cites=("L2413-2415",),
    quality=Quality.PRECISION,
)
NO_CROSS_BREAKDOWN = Rule(
    "MND416",
    "no-cross-breakdown",
    "Are breakdowns crossed with one another?",
    headline="breakdowns that are not crossed",
    judge=dimensions_are_crossed,
    severity=Severity.INFO,
    due=Due.DUE,
    fires="two breakdowns of one indicator are reported side by side, and no figure crosses them",
    message="{subject} is reported by {dimensions} side by side, not crossed.",
    remedy="Cross them, where the cells are not so small that somebody could be recognised.",
    cites=("L3577-3581",),
    quality=Quality.PRECISION,
)
CODE_NOT_IN_LIST = Rule(
    "MND417",
    "code-not-in-list",
    "Does every category and place stand in its list?",
    headline="categories and places that are in no list",
    judge=codes_are_listed,
    severity=Severity.MINOR,
    fires="a figure, target or baseline has a category that its dimension does not list, a dimension that is not "
    "declared, or a place that is not defined",
    message="'{value}' of {subject} is not in the list {list}.",
    remedy="Correct it, or extend the list.",
    cites=("L1180-1197", "L1817-1818", "L2939", "L3250"),
    quality=Quality.VALIDITY,
)
REQUIRED_BREAKDOWN_MISSING = Rule(
    "MND418",
    "required-breakdown-missing",
    "Is every breakdown planned that a donor asks for?",
    headline="breakdowns asked for by a donor and not planned",
    judge=required_breakdowns_are_planned,
    severity=Severity.MINOR,
    fires="a donor's list (required_breakdowns) asks for a breakdown, and an indicator outside the context that counts "
    "one of its units neither plans nor reports it; sex answers gender, any age bands answer age, and a population "
    "that is of one category by design needs none",
    message="{donor} asks for {dimension}, and this framework does not record {named} as planned by it.",
    remedy="Plan it (breakdowns), or accept the gap with the reason why it is not collected.",
    cites=("L2411-2413",),
    quality=Quality.COMPLETENESS,
)

BREAKDOWNS = (
    NO_GENDER_BREAKDOWN,
    NO_AGE_BREAKDOWN,
    BREAKDOWN_ON_TOTAL_ONLY,
    AGE_BAND_GAP,
    AGE_BAND_OVERLAP,
    NO_CHILD_EDGE,
    GROUP_NOT_SERVED,
    TARGET_NOT_BROKEN_DOWN,
    SMALL_CELL,
    NO_CROSS_BREAKDOWN,
    CODE_NOT_IN_LIST,
    REQUIRED_BREAKDOWN_MISSING,
)
"""Family 4xx, in reading order."""
