"""What holds of coverage for every framework, whatever was seen of it and whenever it is looked at."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import mande as m
from mande.coverage.check import COVERAGE_RULES
from mande.testing import OF_PROMISES, assert_laws

PERIOD = "2007-02/2010-01"
GENDERS, AGES = ("female", "male", "unknown"), ("0-14", "15-17", "18+")
DAYS = st.dates(date(2006, 1, 1), date(2013, 12, 31))
ALL_RULES = COVERAGE_RULES

OF_ABSENCE = frozenset(
    [
        "MND101",
        "MND102",
        "MND103",
        "MND107",
        "MND108",
        "MND202",
        "MND203",
        "MND206",
        "MND207",
        "MND213",
        "MND301",
        "MND304",
        "MND305",
        "MND307",
        "MND316",
        "MND317",
        "MND401",
        "MND402",
        "MND403",
        "MND412",
        "MND413",
        "MND416",
        "MND704",
        "MND705",
        "MND706",
        "MND707",
        "MND708",
        "MND710",
        "MND712",
        "MND713",
        "MND715",
        "MND319",
        "MND801",
        "MND802",
        "MND803",
        "MND804",
        "MND807",
        "MND418",
        "MND601",
        "MND605",
        "MND606",
    ]
)
"""Rules that fire on what a plan leaves out, so that an extract which says nothing of absences never fires them."""

OF_WHAT_WAS_SEEN = frozenset(
    [
        "MND109",
        "MND201",
        "MND203",
        "MND204",
        "MND205",
        "MND206",
        "MND207",
        "MND208",
        "MND210",
        "MND211",
        "MND212",
        "MND213",
        "MND304",
        "MND306",
        "MND308",
        "MND312",
        "MND403",
        "MND412",
        "MND413",
        "MND416",
        "MND703",
        "MND714",
        "MND715",
        "MND319",
        "MND320",
        "MND801",
        "MND804",
        "MND606",
    ]
)
"""Rules that only what was seen can fire."""

OF_FINDINGS = frozenset({"MND414", "MND603"})
"""Rules on what was found: a figure of few people, or of an assumption; each is known from then on."""

OF_CLAIMS = frozenset({"MND203", "MND204", "MND205", "MND206", "MND211", "MND212", "MND606"})
"""Rules on claims, which are due on any day where nobody says when they were made."""

CELLS = st.sampled_from(
    [
        {},
        *({"gender": one} for one in GENDERS),
        *({"age": one} for one in AGES),
        {"gender": "female", "age": "15-17"},
        {"gender": "girls"},
    ]
)
VALUES = st.sampled_from([0, 5, 40, m.Missing.NOT_REPORTED, m.Missing.NOT_IN_SOURCE, m.Missing.NOT_APPLICABLE])
PERIODS = st.sampled_from([None, "2007", "2008", "2009-Q2", "2010-06", "2011", "2007-02/2009", PERIOD])
TARGETS = st.builds(
    m.Target,
    st.sampled_from([0, 40, 1320]),
    PERIODS,
    cell=CELLS,
    qualifier=st.sampled_from(["exactly", "up to"]),
)
BASELINES = st.sampled_from(
    [
        None,
        0,
        m.Missing.NOT_DUE,
        m.Missing.NOT_COLLECTED,
        m.Missing.NOT_IN_SOURCE,
        m.Baseline(58, "2007-11", source="x"),
        m.Baseline(58, "2007-01", population="officials", method="Interviews"),
    ]
)
EVIDENCE = st.builds(
    m.Evidence,
    st.sampled_from(["mtr", "diary", "nobody-defined-this"]),
    design=st.sampled_from([None, "opinion", "record", "before and after", "comparison"]),
    says=st.sampled_from(["supports", "contradicts", "mixed"]),
    role=st.sampled_from([None, "participant", "implementer"]),
    n=st.sampled_from([None, 5]),
    of=st.sampled_from([None, 5, 9]),
)


ASSUMPTIONS = st.builds(
    m.Assumption,
    st.just("They watch it"),
    status=st.sampled_from([None, "untested", "supported", "contradicted"]),
    planned_test=st.sampled_from([None, "2008", "2011"]),
)
RISKS = st.builds(
    m.Risk, st.sampled_from(["Late funds", "Shelters close"]), owner=st.sampled_from([None, "Head of office"])
)


@st.composite
def indicators(draw: st.DrawFn, code: str) -> m.Indicator:
    """Return an indicator called *code*, with or without each of what a rule asks of one."""
    return m.Indicator(
        code,
        unit=draw(st.sampled_from(["person", "person", "event", None])),
        measure=draw(st.sampled_from(["count", "count", "percentage", "narrative"])),
        accumulation=draw(st.sampled_from([None, "incremental", "cumulative", "snapshot"])),
        direction=draw(st.sampled_from([None, "increase"])),
        population=draw(st.sampled_from([None, "vot", "sheltered", "officials"])),
        reach=draw(st.sampled_from([None, "direct"])),
        breakdowns=draw(st.sets(st.sampled_from(["gender", "age"]))),
        baseline=draw(BASELINES),
        targets=draw(st.lists(TARGETS, max_size=2)),
        definition=draw(st.sampled_from([None, "Counted once"])),
        capacity=draw(st.sampled_from([None, 40])),
        frequency=draw(st.sampled_from([None, "quarterly", "now and then"])),
    )


STUDIES = st.lists(
    st.builds(
        m.Study,
        st.sampled_from(["needs", "survey"]),
        kind=st.sampled_from([None, "needs assessment", "evaluation", "tracer"]),
        planned=st.sampled_from([None, "2008", "2010-09/2010-11", "2012"]),
        done=st.sampled_from([None, "2009-06", "2011"]),
        response=st.sampled_from([None, "The lead moved"]),
    ),
    max_size=2,
    unique_by=lambda study: study.code,
)
MONITORING_PLANS = st.none() | st.builds(
    m.MonitoringPlan,
    ends=st.sampled_from([None, "2010-01", "2007/2010", "2012"]),
    studies=STUDIES,
    participation=st.sampled_from([None, "They chose the trades"]),
    follow_up=st.sampled_from([None, "Visits"]),
    learning=st.sampled_from([None, "A meeting each year"]),
    independent=st.sampled_from([None, "The ombudsman"]),
    budget=st.sampled_from([None, m.Missing.WITHHELD, m.Money(5000, "USD"), m.Money(5000, "BDT")]),
    formal=st.sampled_from([None, None, True]),
)
INPUTS = [
    m.Input("grant"),
    m.Input("car", kind="in kind"),
    m.Input("first", amount=m.Money(9000, "USD"), kind="funds", period="2007-02/2008"),
    m.Input("second", amount=m.Money(9000, "USD"), kind="funds", period="2009-06/2010-01"),
]
NEEDS = [m.Need("districts"), m.Need("districts", covered=m.Ratio(22, 64))]
WITH_CASES = [m.Place("Batken", cases=30), m.Place("Talas", cases=10, served=True)]
PLACES = [[], [m.Place("Osh", served=True), *WITH_CASES], [m.Place("Osh"), *WITH_CASES], [m.Place("Osh", cases=5)]]
COHORTS = st.lists(
    st.builds(
        m.Cohort,
        st.sampled_from(["one", "two"]),
        entered=st.sampled_from([None, 0, 77]),
        support_ends=st.sampled_from([None, "2008", "2009-06"]),
        followed=st.sampled_from([None, 40]),
        lost=st.sampled_from([None, 3]),
        not_followed_up=st.lists(st.just(m.NotFollowedUp("unsafe", 4)), max_size=1),
    ),
    max_size=2,
    unique_by=lambda cohort: cohort.code,
)


@st.composite
def frameworks(draw: st.DrawFn) -> m.Framework:
    """Return a plan of a few results on each level, linked without loops; it shrinks to one with no result."""

    def some(kind: type, name: str, most: int = 2, **fields: st.SearchStrategy[object]) -> list[object]:
        return [
            kind(
                f"{name}-{number}",
                indicators=[draw(indicators(f"{name}-{number}.{place}")) for place in range(draw(st.integers(0, 2)))],
                **{field: draw(values) for field, values in fields.items()},
            )
            for number in range(draw(st.integers(0, most)))
        ]

    management = st.sampled_from([None, None, "For the office alone"])
    planned, horizon = st.sampled_from([True, True, False]), st.sampled_from([None, 0, 12, 60])
    outcomes = some(m.Outcome, "outcome", planned=planned, horizon=horizon)
    levels = [
        some(m.Activity, "activity", management_only=management),
        some(m.Output, "output", most=3, management_only=management, structure=st.sampled_from([None, "committees"])),
        outcomes,
        some(m.Impact, "impact", most=1),
    ]
    in_order = [result.code for level in levels for result in level]
    pairs = [(cause, effect) for place, cause in enumerate(in_order) for effect in in_order[place + 1 :]]
    linked = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=5)) if pairs else []
    codes = [indicator.code for level in levels for result in level for indicator in result.indicators]
    objectives = [
        m.Objective("prosecution"),
        m.Objective("prevention", outcomes=[outcome.code for outcome in outcomes]),
    ]
    return m.Framework(
        "ppvhtb",
        period=draw(st.sampled_from([PERIOD, PERIOD, None])),
        started=draw(st.sampled_from([None, "2007-02-01"])),
        objectives=draw(st.lists(st.sampled_from(objectives), unique=True)),
        strategy=draw(st.sampled_from([None, "2008/2009", "2007/2011"])),
        cost_basis=draw(st.sampled_from([None, "overhead in"])),
        needs=draw(st.lists(st.sampled_from(NEEDS), max_size=1)),
        places=draw(st.sampled_from(PLACES)),
        sensitivity=draw(st.sampled_from(["standard", "high"])),
        inputs=draw(st.lists(st.sampled_from(INPUTS), unique=True)),
        activities=levels[0],
        outputs=levels[1],
        outcomes=levels[2],
        impacts=levels[3],
        links=[
            m.Link(
                cause,
                effect,
                assumptions=draw(st.lists(ASSUMPTIONS, max_size=2)),
                evidence=draw(st.lists(EVIDENCE, max_size=1)),
            )
            for cause, effect in linked
        ],
        dimensions=[m.GENDER, m.Dimension("age", "Age", AGES)],
        populations=[
            m.Population("vot"),
            m.Population("sheltered", within="vot", only={"gender": "female"}),
            m.Population("officials"),
        ],
        target_groups=draw(st.sampled_from([[], ["vot"]])),
        others=draw(st.lists(st.sampled_from(_others(in_order)), unique=True, max_size=2)) if in_order else [],
        monitoring=draw(MONITORING_PLANS),
        required_breakdowns=draw(
            st.lists(st.sampled_from([m.Requirement("Norad", "gender"), m.Requirement("DANIDA", "age")]), max_size=2)
        ),
        risks=draw(st.lists(RISKS, max_size=2)),
        relations=draw(st.sampled_from([[], [m.Funnel(*codes)]])) if len(codes) > 1 else [],
        sources=[
            m.Source("mtr", published="2009-09", independence="commissioned"),
            m.Source("diary", independence="self"),
        ],
    )


def _others(codes: list[str]) -> list[m.OtherService]:
    """Return what another actor may do like the programme, on its first rung."""
    return [
        m.OtherService("A union", codes[0]),
        m.OtherService("A union", codes[0], place="Osh"),
        m.OtherService("A union", codes[0], place="Osh", coordinated="They take the nights"),
    ]


@st.composite
def observations(draw: st.DrawFn, framework: m.Framework) -> m.Observations:
    """Return a few figures of the indicators of *framework*, and claims on its outcomes."""
    every = [indicator.code for indicator in framework.indicators]
    codes = draw(st.lists(st.sampled_from(every), min_size=1, max_size=2)) if every else []
    outcomes = [outcome.code for outcome in framework.outcomes]
    return m.Observations(
        [
            m.Observation(
                draw(st.sampled_from(codes)),
                draw(VALUES),
                draw(PERIODS),
                cell=draw(CELLS),
                source=draw(st.sampled_from([None, "mtr"])),
                population=draw(st.sampled_from([None, "vot", "officials"])),
                registered=draw(st.sampled_from([None, True, False])),
            )
            for _ in range(draw(st.integers(0, 8)) if codes else 0)
        ],
        claims=[
            m.Claim(
                draw(st.sampled_from(outcomes)),
                "Villagers are more vigilant",
                kind=draw(st.sampled_from(["change", "attribution", "attribution", "sustainability"])),
                contribution=draw(st.sampled_from([None, "Nothing else was done there"])),
                direction=draw(st.sampled_from([None, "increase", "decrease"])),
                says=draw(st.sampled_from([None, "a majority"])),
                made=draw(st.sampled_from([None, "2009", "2012"])),
                evidence=draw(st.lists(EVIDENCE, max_size=2)),
            )
            for _ in range(draw(st.integers(0, 2)) if outcomes else 0)
        ],
        cohorts=draw(COHORTS),
    )


@st.composite
def programmes(draw: st.DrawFn) -> tuple[m.Framework, m.Observations]:
    """Return a plan and what was seen of it."""
    framework = draw(frameworks())
    return framework, draw(observations(framework))


def fired(framework: m.Framework, seen: m.Observations | None = None, on: date | None = None) -> set[tuple[str, str]]:
    """Return the rule and subject of all that fires, of all rules there are."""
    return {(gap.code, gap.subject) for gap in m.check_coverage(framework, seen, on=on, rules=ALL_RULES)}


def rules_of(pairs: set[tuple[str, str]]) -> set[str]:
    """Return the rules among these pairs of rule and subject."""
    return {code for code, _ in pairs}


@pytest.mark.parametrize("law", OF_PROMISES, ids=lambda law: law.__name__)
@settings(max_examples=40)
@given(programmes())
def test_every_framework_keeps_the_law(law, programme):
    """Whatever was promised and seen, a framework keeps its laws: of links, order, documents and directions."""
    assert_laws(*programme, laws=[law])


@given(frameworks(), st.data())
def test_a_link_weakens_no_path(framework, data):
    """One more link weakens no path between an output and an outcome, and takes no pair away."""
    results = [result.code for result in framework.results if result.level != "input"]
    assume(len(results) > 1)
    written = {(link.cause, link.effect) for link in framework.links}
    places = {code: place for place, code in enumerate(results)}
    cause, effect = sorted(
        data.draw(st.lists(st.sampled_from(results), min_size=2, max_size=2, unique=True)), key=places.get
    )
    assume((cause, effect) not in written)
    more = attrs.evolve(framework, links=[*framework.links, m.Link(cause, effect)])

    before, after = m.check_coverage(framework), m.check_coverage(more)

    assert all(after.matrix[pair] >= strength for pair, strength in before.matrix.items())


def with_assumptions(framework: m.Framework, **fields: object) -> m.Framework:
    """Return the same plan, with these fields in every assumption of it."""
    links = [
        attrs.evolve(link, assumptions=[attrs.evolve(each, **fields) for each in link.assumptions])
        for link in framework.links
    ]
    return attrs.evolve(framework, links=links)


@given(frameworks(), DAYS, st.integers(1, 2000))
def test_a_test_to_come(framework, on, days):
    """No assumption is a gap while a test of it is planned for a later day, and each is one once that day is over."""
    later = on + timedelta(days=days)
    planned = with_assumptions(framework, status=None, planned_test=later)

    early, late = ({pair for pair in fired(planned, on=day) if pair[0] == "MND602"} for day in (on, later))

    assert early == set()
    assert late == {("MND602", link.code) for link in framework.links if link.assumptions}


@given(programmes(), st.none() | DAYS, st.sampled_from(["plan", "extract"]))
def test_what_was_tested_and_held(programme, on, basis):
    """Where every assumption was tested and held, none is untested and none contradicted, on any day."""
    framework, seen = programme
    held = with_assumptions(attrs.evolve(framework, basis=basis), status="supported")

    assert rules_of(fired(held, seen, on)).isdisjoint({"MND602", "MND603"})


@given(programmes(), st.none() | DAYS, st.randoms(use_true_random=False))
def test_the_order_of_definition(programme, on, random):
    """In whatever order things are written down, every verdict, path and share is the same."""
    framework, seen = programme

    def shuffled(things):
        things = list(things)
        random.shuffle(things)
        return things

    def with_shuffled_indicators(results):
        return shuffled(attrs.evolve(result, indicators=shuffled(result.indicators)) for result in results)

    turned = attrs.evolve(
        framework,
        objectives=shuffled(framework.objectives),
        inputs=shuffled(framework.inputs),
        activities=with_shuffled_indicators(framework.activities),
        outputs=with_shuffled_indicators(framework.outputs),
        outcomes=with_shuffled_indicators(framework.outcomes),
        impacts=with_shuffled_indicators(framework.impacts),
        links=shuffled(framework.links),
        required_breakdowns=shuffled(framework.required_breakdowns),
        risks=shuffled(framework.risks),
        dimensions=shuffled(framework.dimensions),
        populations=shuffled(framework.populations),
        sources=shuffled(framework.sources),
    )
    one = m.check_coverage(framework, seen, on=on, rules=ALL_RULES)
    other = m.check_coverage(
        turned, m.Observations(shuffled(seen), claims=seen.claims, cohorts=seen.cohorts), on=on, rules=ALL_RULES
    )

    assert dict(one.verdicts.items()) == dict(other.verdicts.items())
    assert one.matrix.cells == other.matrix.cells
    assert {share.name: share.ratio for share in one.shares} == {share.name: share.ratio for share in other.shares}


@given(programmes(), st.none() | DAYS)
def test_an_extract_fires_less_than_the_plan(programme, on):
    """What fires in an extract fires in the plan of the same words, since the source may have said more."""
    framework, seen = programme

    read = fired(attrs.evolve(framework, basis="extract"), seen, on)

    assert read <= fired(framework, seen, on)


@given(programmes(), st.none() | DAYS)
def test_an_extract_without_absences(programme, on):
    """Where the source says of nothing that it is absent, no rule of absence fires in an extract."""
    framework, seen = programme
    read = attrs.evolve(framework, basis="extract")

    spoken_of = {
        indicator.code
        for indicator in framework.indicators
        if isinstance(indicator.baseline, m.Missing) and indicator.baseline is not m.Missing.NOT_IN_SOURCE
    }
    assert {(code, subject) for code, subject in fired(read, seen, on) if code in OF_ABSENCE} <= {
        ("MND301", code) for code in spoken_of
    }


@given(programmes(), st.none() | DAYS)
def test_an_absence_adds_only_gaps_of_a_plan(programme, on):
    """An extract whose source says that everything is absent still fires nothing that the plan would not."""
    framework, seen = programme
    everything = [
        m.Absence(path)
        for path in (
            *("outputs.links", "outcomes.links", "activities.links", "inputs.amount", "objectives.outcomes"),
            *("outcomes.indicators", "outcomes.actuals", "indicators.baseline", "indicators.targets"),
            *("indicators.actuals", "indicators.breakdowns", "indicators.direction", "indicators.unit"),
            *("indicators.definition", "indicators.population", "claims.evidence", "populations.actuals"),
            *("monitoring", "monitoring.formal", "monitoring.participation", "monitoring.studies.evaluation"),
            *("monitoring.studies.needs assessment", "monitoring.learning", "monitoring.independent", "strategy"),
            *("studies.done", "studies.response", "cohorts.followed", "others.coordinated", "outputs.actuals.after"),
            *("outcomes.cost", "inputs", "inputs.funding", "cost_basis", "outcomes.actuals.after"),
            *("links.assumptions", "risks.owner", "risks.indicator", "claims.contribution"),
            "claims.evidence.comparison",
        )
    ]

    read = fired(attrs.evolve(framework, basis="extract", absences=everything), seen, on)

    assert read <= fired(attrs.evolve(framework, absences=everything), seen, on)


@given(frameworks(), st.none() | DAYS)
def test_nothing_handed_over(framework, on):
    """Where no observations were handed over, no rule that needs them fires; an empty collection is something else."""
    assert rules_of(fired(framework, None, on)).isdisjoint(OF_WHAT_WAS_SEEN)


@given(programmes())
def test_no_day_given(programme):
    """Without a day, no rule that has its time fires, but on claims that nobody dated, and on what was found."""
    framework, seen = programme
    dated = attrs.evolve(seen, claims=[attrs.evolve(claim, made="2009") for claim in seen.claims])
    due = {rule.code for rule in ALL_RULES if rule.due != "design"} - OF_FINDINGS

    assert rules_of(fired(framework, seen)) & due <= OF_CLAIMS
    assert rules_of(fired(framework, dated)).isdisjoint(due)


def with_studies_done_by(day: date, framework: m.Framework) -> m.Framework:
    """Return the same plan, in which no study was done later than *day*."""
    if framework.monitoring is None:
        return framework
    studies = [
        attrs.evolve(study, done=None) if study.done and study.done.end > day else study
        for study in framework.monitoring.studies
    ]
    return attrs.evolve(framework, monitoring=attrs.evolve(framework.monitoring, studies=studies))


@given(programmes(), DAYS, st.integers(0, 2000))
def test_a_later_day(programme, on, days):
    """What a rule that has its time says on one day, it says on every later one, as long as nothing more is seen."""
    to_come, later = programme
    framework = with_studies_done_by(on, to_come)
    seen = attrs.evolve(later, observations=[each for each in later if not each.period or each.period.end <= on])
    due = {rule.code for rule in ALL_RULES if rule.due != "design"}

    early = {pair for pair in fired(framework, seen, on) if pair[0] in due}

    assert early <= fired(framework, seen, on + timedelta(days=days))


@given(programmes(), st.none() | DAYS)
def test_verdicts_are_counted(programme, on):
    """As many verdicts of each kind are counted as are yielded, for every rule and altogether."""
    framework, seen = programme
    verdicts = m.check_coverage(framework, seen, on=on, rules=ALL_RULES).verdicts

    yielded = Counter((rule.code, judgement.verdict) for rule, judgement in verdicts.judgements())

    for verdict in m.Verdict:
        assert verdicts.count(verdict) == sum(1 for _ in verdicts.judgements(verdict=verdict))
        for rule in ALL_RULES:
            assert verdicts.count(verdict, rule=rule.code) == yielded[rule.code, verdict]


@given(programmes(), st.none() | DAYS)
def test_the_gravest_verdict_stands(programme, on):
    """A thing that one rule judged several times has the gravest verdict: what fired, then what could not be told."""
    framework, seen = programme
    coverage = m.check_coverage(framework, seen, on=on, rules=ALL_RULES)
    reached: dict[tuple[str, str], set[m.Verdict]] = {}
    for rule, judgement in coverage.verdicts.judgements():
        reached.setdefault((rule.code, judgement.subject), set()).add(judgement.verdict)

    assert dict(coverage.verdicts.items()) == {
        key: next(
            verdict
            for verdict in (m.Verdict.FIRED, m.Verdict.CANNOT_TELL, m.Verdict.PASSED, m.Verdict.NOT_APPLICABLE)
            if verdict in found
        )
        for key, found in reached.items()
    }
    assert {key for key, found in reached.items() if m.Verdict.FIRED in found} == {
        (gap.code, gap.subject) for gap in coverage
    }


@given(programmes(), st.none() | DAYS)
def test_every_gap_can_be_accepted(programme, on):
    """A gap that somebody accepted moves to the accepted ones, with the reason, and none is lost."""
    framework, seen = programme
    open_gaps = m.check_coverage(framework, seen, on=on, rules=ALL_RULES)
    accepted = [m.Accepted(gap.code, gap.subject, reason="We know") for gap in open_gaps]

    coverage = m.check_coverage(attrs.evolve(framework, accepted=accepted), seen, on=on, rules=ALL_RULES)

    assert not coverage
    assert Counter(gap for gap, _ in coverage.accepted) == Counter(open_gaps)


@given(programmes(), st.none() | DAYS)
def test_a_portfolio_of_one(programme, on):
    """A programme in a portfolio has the gaps that it has alone, each under its project's name."""
    framework, seen = programme
    named = m.Observations(
        [attrs.evolve(each, project="ppvhtb") for each in seen],
        claims=[attrs.evolve(each, project="ppvhtb") for each in seen.claims],
        cohorts=[attrs.evolve(each, project="ppvhtb") for each in seen.cohorts],
    )

    alone = m.check_coverage(framework, seen, on=on, rules=ALL_RULES)
    together = m.check_coverage(m.Portfolio("iom", "", [framework]), named, on=on, rules=ALL_RULES)

    assert [(gap.code, gap.subject, gap.severity) for gap in together] == [
        (gap.code, f"ppvhtb/{gap.subject}", gap.severity) for gap in alone
    ]


@given(programmes(), st.none() | DAYS)
def test_it_prints(programme, on):
    """Whatever is found can be printed, what is in order before the gaps."""
    framework, seen = programme

    text = str(m.check_coverage(framework, seen, on=on, rules=ALL_RULES))

    assert text.index("In order") < text.index("Gaps (")


def gaps(framework: m.Framework, seen: m.Observations, on: date | None) -> set[tuple[str, str]]:
    """Return the rules that find a gap, with what each is about."""
    return {(each.code, each.subject) for each in m.check_coverage(framework, seen, on=on).gaps}


@given(programmes(), DAYS | st.none())
def test_publishing_opens_no_gap(programme, on):
    """What is withheld from everybody is held against nobody: a gap that everybody sees was one before."""
    framework, seen = programme

    safe = m.publish(framework, seen)

    assert gaps(safe.programme, safe.observations, on) <= gaps(framework, seen, on)


@given(programmes(), st.data(), DAYS | st.none())
def test_withholding_opens_no_gap(programme, data, on):
    """Whichever figures are withheld, none of them is missed: they were reported."""
    framework, seen = programme
    kept = data.draw(st.lists(st.booleans(), min_size=len(seen), max_size=len(seen)))
    fewer = [
        each if stays or isinstance(each.value, m.Missing) else attrs.evolve(each, value=m.Missing.WITHHELD)
        for each, stays in zip(seen, kept, strict=True)
    ]

    assert gaps(framework, attrs.evolve(seen, observations=fewer), on) <= gaps(framework, seen, on)


@given(
    st.dictionaries(st.sampled_from(["2008-Q1", "2008-Q2", "2008-Q3", "2008-Q4", "2009-Q1"]), st.integers(0, 60)),
    st.data(),
    st.sampled_from(["incremental", "cumulative", "snapshot"]),
    st.sampled_from(["increase", "decrease"]),
    st.sampled_from(["at least", "exact", "about", "ceiling", "maintain"]),
    DAYS,
)
def test_withholding_misses_no_target(numbers, data, accumulation, direction, kind, on):
    """No target is missed, and nothing falls behind, because somebody may not say how far it came.

    What two say of one quarter is withheld or shown together; of a year beside its quarters, the year tells more.
    """
    target = m.Target(40, "2008", kind=kind)
    fields = {"unit": "person", "accumulation": accumulation, "direction": direction, "baseline": 10}
    indicator = m.Indicator("helped", targets=[target], **fields)
    framework = m.Framework("p", period="2008", outputs=[m.Output("o", indicators=[indicator])])
    figures = [m.Observation("helped", number, period) for period, number in numbers.items()]
    fewer = [attrs.evolve(each, value=m.Missing.WITHHELD) if data.draw(st.booleans()) else each for each in figures]

    assert gaps(framework, m.Observations(fewer), on) <= gaps(framework, m.Observations(figures), on)
