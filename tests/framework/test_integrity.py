"""Each kind of fault in a framework is told by itself, with its path, and what only looks like one is not."""

import pytest

from mande.dimensions.breakdowns import GENDER
from mande.dimensions.places import Place
from mande.dimensions.populations import Population
from mande.errors import FrameworkError
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Contribution, Indicator
from mande.framework.integrity import CHECKS, Named, problems
from mande.framework.links import Link
from mande.framework.monitoring import MonitoringPlan, Study
from mande.framework.objectives import Objective
from mande.framework.partners import Partner, Risk
from mande.framework.relations import Sum
from mande.framework.requirements import Requirement
from mande.framework.results import Activity, Impact, Input, Outcome, Output
from mande.framework.statements import Absence, Stated
from mande.framework.targets import Revision, Target
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.ratios import Ratio
from mande.measures.scales import Scale, Score, Stage
from mande.sources import Source

READINESS = Scale("readiness", ["draft", "approved"])
OTHER = Scale("progress", ["begun", "done"])
RESULTS = {"outputs": [Output("a"), Output("b")], "outcomes": [Outcome("c")]}


def counted(*targets, **fields):
    """Return a framework's fields with one indicator that has these targets."""
    return {"context": [Indicator("x", **{"unit": "person", **fields}, targets=targets)]}


FAULTS = [
    # Codes used twice
    (
        {"inputs": [Input("x")], "impacts": [Impact("x")]},
        "results.x",
        "2 results are called 'x'. Give each its own code.",
    ),
    (
        {"outputs": [Output("a", indicators=[Indicator("x")])], "context": [Indicator("x"), Indicator("x")]},
        "indicators.x",
        "3 indicators are called 'x'. Give each its own code.",
    ),
    ({"objectives": [Objective("x")] * 2}, "objectives.x", "2 objectives are called 'x'. Give each its own code."),
    (
        {"dimensions": [GENDER, GENDER]},
        "dimensions.gender",
        "2 dimensions are called 'gender'. Give each its own code.",
    ),
    (
        counted(contributes_to=[Contribution("s"), Contribution("s", how="part")]),
        "context.x.contributes_to",
        "it is written 2 times that it contributes to 's'. Write one Contribution.",
    ),
    ({"places": [Place("x")] * 2}, "places.x", "2 places are called 'x'. Give each its own code."),
    ({"populations": [Population("x")] * 2}, "populations.x", "2 populations are called 'x'. Give each its own code."),
    ({"sources": [Source("x")] * 2}, "sources.x", "2 sources are called 'x'. Give each its own code."),
    ({"partners": [Partner("x")] * 2}, "partners.x", "2 partners are called 'x'. Give each its own code."),
    (
        {"monitoring": MonitoringPlan(studies=[Study("x")] * 2)},
        "studies.x",
        "2 studies are called 'x'. Give each its own code.",
    ),
    (
        {"inputs": [Input("x")], "context": [Indicator("x")]},
        "indicators.x",
        "an input and an indicator are both called 'x', and observations may name either.",
    ),
    # Requirements
    (
        {"required_breakdowns": [Requirement("Norad", "gendre")], "dimensions": [GENDER]},
        "required_breakdowns[0].dimension",
        "No dimension is called 'gendre'. Did you mean 'gender'?",
    ),
    (
        {"required_breakdowns": [Requirement("Norad", "gender", units=["perso"])], "dimensions": [GENDER]},
        "required_breakdowns[0].units",
        "No unit is called 'perso'. Did you mean 'person'?",
    ),
    # Links
    (
        {**RESULTS, "links": [Link("a", "c"), Link("a", "c")]},
        "links.a->c",
        "Link 'a' -> 'c' is written twice. Put its evidence on one.",
    ),
    (
        {**RESULTS, "links": [Link("a", "a")]},
        "links.a->a",
        "these links go round in a loop: a -> a. Write kind='feedback' on the one that closes it.",
    ),
    (
        {**RESULTS, "links": [Link("c", "a", kind="feedback"), Link("c", "x", kind="feedback")]},
        "links.c->x.effect",
        "No result is called 'x' in framework 'f'. There are: a, b, c.",
    ),
    # Units
    (counted(unit="percent"), "context.x.unit", "'percent' is not a unit: a percentage is a share of things"),
    (counted(per="perso"), "context.x.per", "No unit is called 'perso'. Did you mean 'person'?"),
    (
        counted(Target(5, unit="household")),
        "context.x.targets[0]",
        "the target is in 'household', which does not turn into",
    ),
    (counted(Target(5), Target(Amount(5, "km"))), "context.x.targets[1]", "the target is in 'km', which does not turn"),
    (counted(Target(5, unit="perso")), "context.x.targets[0]", "No unit is called 'perso'. Did you mean 'person'?"),
    (
        counted(Target(5, unit="person"), unit=None),
        "context.x.targets[0]",
        "the target is in 'person', and 'x' has no unit.",
    ),
    (
        counted(Target(5, revisions=[Revision(Amount(5, "household"))])),
        "context.x.targets[0]",
        "the target is in 'household', which does not turn into 'person'",
    ),
    (
        counted(Target(1, kind="range", upper=Amount(5, "household"))),
        "context.x.targets[0]",
        "the target is in 'household', which does not turn into 'person'",
    ),
    (counted(Target(Money(5, "USD"))), "context.x.targets[0]", "the target is 5 USD, and 'x' is a count."),
    (
        counted(Target(Stage("done", OTHER)), measure="stage", scale=READINESS),
        "context.x.targets[0]",
        "'done' is on scale 'progress', which is not that of 'x'.",
    ),
    # Codes that nothing has
    (
        {**counted(Target(5, place="DB")), "places": [Place("BD")]},
        "context.x.targets[0].place",
        "No place is called 'DB'.",
    ),
    (
        counted(breakdowns=["gender"]),
        "context.x.breakdowns",
        "No dimension is called 'gender'. There is no dimension. Declare it: Framework(dimensions=[...]).",
    ),
    (
        {**counted(other_baselines=[Baseline(3), Baseline(5, place="DB")]), "places": [Place("BD")]},
        "context.x.other_baselines[1].place",
        "No place is called 'DB'.",
    ),
    (
        counted(other_baselines=[Baseline(3, population="x")]),
        "context.x.other_baselines[0].population",
        "No population is called 'x'. There is no population.",
    ),
    (counted(population="x"), "context.x.population", "No population is called 'x'. There is no population."),
    ({"places": [Place("x", within="y")]}, "places.x.within", "No place is called 'y'. There are: x."),
    ({"places": [Place("x", within="x")]}, "places.x.within", "these lie within one another: x -> x."),
    (
        {"populations": [Population("x", within="y")]},
        "populations.x.within",
        "No population is called 'y'. There are: x.",
    ),
    ({"populations": [Population("x", overlaps=["y"])]}, "populations.x.overlaps", "No population is called 'y'."),
    (
        {"populations": [Population("x", within="y"), Population("y", within="x")]},
        "populations.x.within",
        "these lie within one another: x -> y -> x.",
    ),
    ({"target_groups": ["x"]}, "target_groups", "No population is called 'x'. There is no population."),
    (
        {**counted(), "relations": [Sum("x", parts=["y"])]},
        "relations.Sum('x' = 'y')",
        "No indicator is called 'y'. There are: x.",
    ),
    (
        {"monitoring": MonitoringPlan(studies=[Study("s", measures=["x"])])},
        "monitoring.studies.s.measures",
        "No indicator is called 'x'. There is no indicator.",
    ),
    ({"risks": [Risk("Rain", indicator="x")]}, "risks.Rain.indicator", "No indicator is called 'x'."),
    ({**RESULTS, "risks": [Risk("Rain", affects=["a", "x"])]}, "risks.Rain.affects", "No result is called 'x'."),
    (
        {"outcomes": [Outcome("a")], "objectives": [Objective("o", outcomes=["b"])]},
        "objectives.o.outcomes",
        "No outcome",
    ),
    # Days
    ({"extended_to": "2010"}, "extended_to", "2010 extends no period. Write period= too."),
    (
        {"period": "2009", "extended_to": "2008"},
        "extended_to",
        "2008 is before the end of the period it extends, 2009.",
    ),
    # Statements
    (
        {"stated": [Stated("perod", 5)]},
        "stated[0] 'perod'",
        "a framework has no list called 'perod'. Did you mean 'period'?",
    ),
    (
        {**RESULTS, "absences": [Absence("outputs.links"), Absence("outputs.z.links")]},
        "absences[1] 'outputs.z.links'",
        "nothing in outputs is called 'z'.",
    ),
    ({**RESULTS, "absences": [Absence("claims.a.evidence")]}, "absences[0] 'claims.a.evidence'", "nothing in claims"),
]


@pytest.mark.parametrize(("fields", "path", "message"), FAULTS)
def test_each_fault_is_told(fields, path, message):
    """One fault is one problem, with the path to it and what to do about it."""
    with pytest.raises(FrameworkError) as refusal:
        Framework("f", **fields)

    ((found, told),) = refusal.value.problems
    assert found == path
    assert told.startswith(message)


SOUND = [
    {},
    {**RESULTS, "links": [Link("a", "b"), Link("b", "c")]},
    {**RESULTS, "links": [Link("a", "c"), Link("a", "c", kind="feedback"), Link("c", "a", kind="feedback")]},
    {**RESULTS, "links": [Link("c", "c", kind="feedback")]},
    {"outputs": [Output("x", indicators=[Indicator("x")])], "objectives": [Objective("x")], "places": [Place("x")]},
    counted(Target(5, unit="people"), Target(Amount(5, "persons")), Target(Missing.NOT_IN_SOURCE), Target(Ratio(1, 2))),
    counted(Target(5, unit="hectare"), unit="m**2", measure="amount"),
    counted(Target(Money(5, "USD")), Target(5), measure="money", unit=None),
    counted(Target(Score("draft", READINESS)), measure="score", scale=READINESS, unit=None),
    counted(Target(5, place="anywhere")),
    counted(per="household", measure="ratio"),
    {"places": [Place("x", within="y"), Place("y")], "populations": [Population("x", within="y"), Population("y")]},
    {"period": "2009", "extended_to": "2009-12"},
    {"sources": [Source("x")], "outputs": [Output("a", source="not defined")]},
    {"absences": [Absence("outputs"), Absence("monitoring.follow_up"), Absence("cohorts.any.lost")]},
    {"inputs": [Input("i")], "activities": [Activity("a")], "links": [Link("i", "a")]},
]


@pytest.mark.parametrize("fields", SOUND)
def test_what_is_no_fault(fields):
    """Feedback may loop, codes may be shared between kinds, units may be spelled otherwise, sources may be lacking."""
    assert problems(Framework("f", **fields)) == ()


def test_people_never_fit_households():
    """How many people a household has is nobody's to assume, in either direction."""
    for unit, other in (("person", "household"), ("household", "person")):
        with pytest.raises(FrameworkError, match=f"the target is in '{other}'"):
            Framework("f", **counted(Target(5, unit=other), unit=unit))


def test_every_check_has_a_fault_here():
    """No check goes without a framework that it refuses."""
    caught = set()
    for fields, _, _ in FAULTS:
        framework = Framework("f")
        for field, value in fields.items():
            kept = tuple(value) if isinstance(value, list) else value
            object.__setattr__(framework, field, Framework("f", period="2008", extended_to=value).extended_to
                               if field == "extended_to" else Framework("f", period=value).period
                               if field == "period" else kept)  # fmt: skip
        named = Named.of(framework)
        caught |= {check for check in CHECKS if list(check(framework, named))}

    assert caught == set(CHECKS)


def test_what_is_named(wells):
    """Everything is looked up by its code, an indicator with the path to it."""
    named = Named.of(wells)

    assert set(named.results) == {"grant", "events", "bazaars", "film", "OC1", "OC2", "fewer"}
    assert {indicator.code: path for path, indicator in named.placed} == {
        "held": "outputs.bazaars.indicators.held",
        "aware": "outcomes.OC1.indicators.aware",
        "prosecutions": "context.prosecutions",
    }
    assert [*named.dimensions] == ["gender"]
    assert [*named.places] == ["BD", "dhaka"]
    assert [*named.populations] == ["adults", "women"]
