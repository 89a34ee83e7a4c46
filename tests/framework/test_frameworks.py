"""A framework is checked once, when it is built: it fits together, or everything that does not is told at once."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.dimensions.breakdowns import GENDER
from mande.dimensions.periods import Period
from mande.dimensions.places import Place
from mande.dimensions.populations import Population
from mande.errors import FrameworkError, InvalidValue, UnknownCode
from mande.framework.frameworks import HOLDS, Basis, Framework, Sensitivity
from mande.framework.indicators import Indicator
from mande.framework.links import Link
from mande.framework.monitoring import MonitoringPlan, Study
from mande.framework.objectives import Objective
from mande.framework.partners import Risk
from mande.framework.relations import Subset
from mande.framework.results import Activity, Impact, Input, Outcome, Output
from mande.framework.statements import Absence
from mande.framework.targets import Target
from mande.measures.units import STANDARD, Units

CODES = st.sampled_from(["a", "b", "c", "d", "e"])
SOME = st.none() | CODES


def some(value, /, *args, **fields):
    """Return lists of one kind of value."""
    return st.lists(st.builds(value, *args, **fields), max_size=3)


INDICATORS = some(
    Indicator,
    CODES,
    unit=st.sampled_from([None, "person", "household", "latrine"]),
    breakdowns=st.lists(st.sampled_from(["gender", "age"]), max_size=1),
    population=SOME,
    targets=some(Target, st.integers(0, 9), unit=st.sampled_from([None, "person", "people", "household"])),
)
PARTS = st.fixed_dictionaries(
    {
        "inputs": some(Input, CODES),
        "activities": some(Activity, CODES),
        "outputs": some(Output, CODES, indicators=INDICATORS),
        "outcomes": some(Outcome, CODES, indicators=INDICATORS),
        "impacts": some(Impact, CODES),
        "context": INDICATORS,
        "objectives": some(Objective, CODES, outcomes=st.lists(CODES, max_size=2)),
        "links": some(Link, CODES, CODES, kind=st.sampled_from(["contributes", "feedback"])),
        "places": some(Place, CODES, within=SOME),
        "populations": some(Population, CODES, within=SOME),
        "target_groups": st.lists(CODES, max_size=2),
        "dimensions": st.sampled_from([[], [GENDER], [GENDER, GENDER]]),
        "relations": some(Subset, CODES, of=CODES),
        "risks": some(Risk, st.just("Rain"), affects=st.lists(CODES, max_size=1), indicator=SOME),
        "monitoring": st.none()
        | st.builds(MonitoringPlan, studies=some(Study, CODES, measures=st.lists(CODES, max_size=1))),
        "absences": st.lists(
            st.builds(Absence, st.builds("outputs.{}.links".format, CODES) | st.sampled_from(["outputs", "output"])),
            max_size=2,
        ),
        "period": st.sampled_from([None, "2009"]),
        "extended_to": st.sampled_from([None, "2008", "2010"]),
    }
)
# Of random parts most do not fit, so some are drawn few at a time.
FEW_PARTS = st.sets(st.sampled_from(["outputs", "outcomes", "links", "places", "context", "populations"]), max_size=2)


def unique(things):
    """Return whether no two things have one code."""
    codes = [thing.code for thing in things]
    return len(set(codes)) == len(codes)


def fits(framework):
    """Return whether the parts of *framework* fit together, written down plainly and apart from the checks."""
    results = {result.code: result for result in framework.results}
    indicators = {indicator.code: indicator for indicator in framework.indicators}
    studies = framework.monitoring.studies if framework.monitoring else ()
    populations = {population.code: population.within for population in framework.populations}
    places = {place.code: place.within for place in framework.places}
    upwards = [link for link in framework.links if link.kind == "contributes"]

    def goes_round(within, code):
        return any((code := within.get(code)) is None for _ in range(len(within) + 1)) is False

    return all(
        (
            *(unique(things) for things in (
                tuple(framework.results), tuple(framework.indicators), framework.objectives, framework.dimensions,
                framework.places, framework.populations, studies,
            )),
            not {entry.code for entry in framework.inputs} & set(indicators),
            all(link.cause in results and link.effect in results for link in framework.links),
            all(
                results[link.cause].level <= results[link.effect].level
                for link in upwards if link.cause in results and link.effect in results
            ),
            len({(link.cause, link.effect, link.kind) for link in framework.links}) == len(framework.links),
            not any(link.cause in framework.chain.following([link.effect]) for link in upwards),
            all(code in {o.code for o in framework.outcomes} for aim in framework.objectives for code in aim.outcomes),
            all(code in populations for code in framework.target_groups),
            all(i.population is None or i.population in populations for i in indicators.values()),
            all(code in {d.code for d in framework.dimensions} for i in indicators.values() for code in i.breakdowns),
            all(i.unit is None or framework.units.knows(i.unit) for i in indicators.values()),
            all(
                target.unit in (None, indicator.unit)
                or (framework.units.knows(indicator.unit) and framework.units.same_kind(target.unit, indicator.unit))
                for indicator in indicators.values() for target in indicator.targets
            ),
            all(code in indicators for relation in framework.relations for code in relation.indicators),
            all(code in indicators for study in studies for code in study.measures),
            all(risk.indicator is None or risk.indicator in indicators for risk in framework.risks),
            all(code in results for risk in framework.risks for code in risk.affects),
            *({*within.values()} <= {None, *within} for within in (places, populations)),
            *(not any(goes_round(within, code) for code in within) for within in (places, populations)),
            framework.extended_to is None or (
                framework.period is not None and framework.extended_to.end >= framework.period.end
            ),
        )
    )  # fmt: skip


def test_a_framework_in_full(wells):
    """A framework hands over what it was given, as tuples, and everything in it by code."""
    assert [result.code for result in wells.results] == ["grant", "events", "bazaars", "film", "OC1", "OC2", "fewer"]
    assert [indicator.code for indicator in wells.indicators] == ["held", "aware", "prosecutions"]
    assert wells.result("OC1") is wells.outcomes[0]
    assert wells.indicator("aware") is wells.outcomes[0].indicators[0]
    assert wells.chain.leading_to(["OC1"]) == {"OC1", "bazaars", "events", "grant"}
    assert repr(wells) == "Framework('wells': 1 input, 1 activity, 2 outputs, 2 outcomes, 1 impact)"


def test_a_framework_by_its_code_alone():
    """A framework of nothing is a plan in which everything is still absent."""
    framework = Framework("wells", None)

    assert (framework.title, framework.basis, framework.sensitivity) == ("", Basis.PLAN, Sensitivity.STANDARD)
    assert (framework.period, framework.monitoring, framework.units) == (None, None, STANDARD)
    assert [*framework.results, *framework.indicators] == []
    assert repr(framework) == "Framework('wells': no results)"


def test_its_periods():
    """The period may be written as text, and may be extended to its own last day or beyond."""
    framework = Framework(
        "wells", period="2007-02/2010-01", extended_to="2010-11", started="2007-06", support_ends="2010"
    )

    assert (framework.period, framework.extended_to) == (Period.parse("2007-02/2010-01"), Period.parse("2010-11"))
    assert (framework.started, framework.support_ends) == (Period.parse("2007-06"), Period.parse("2010"))
    assert Framework("wells", period="2009", extended_to="2009-12").extended_to == Period.parse("2009-12")


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (
            lambda wells: wells.result("OC9"),
            (
                "No result is called 'OC9' in framework 'wells'. Did you mean 'OC1'? "
                "There are: grant, events, bazaars, film, OC1, OC2, fewer."
            ),
        ),
        (
            lambda wells: wells.indicator("hold"),
            (
                "No indicator is called 'hold' in framework 'wells'. Did you mean 'held'? "
                "There are: held, aware, prosecutions."
            ),
        ),
    ],
)
def test_what_it_does_not_have(wells, ask, message):
    """Asked for a code that it does not have, a framework says what is near."""
    with pytest.raises(UnknownCode) as refusal:
        ask(wells)

    assert str(refusal.value) == message


@pytest.mark.parametrize("field", HOLDS)
def test_what_each_list_holds(field):
    """A list that holds something else, or a lone string, is refused with what belongs there."""
    kinds = " or ".join(kind.__name__ for kind in HOLDS[field])
    with pytest.raises(InvalidValue) as refusal:
        Framework("wells", **{field: ["film"]})
    with pytest.raises(InvalidValue) as lone:
        Framework("wells", **{field: "film"})

    assert str(refusal.value) == (f"'film' (str) is not what Framework('wells').{field}[0] holds. Write {kinds}(...).")
    assert str(lone.value) == "'film' is one string where a list belongs. Write ['film']."
    assert getattr(Framework("wells", **{field: None}), field) == ()


def test_every_list_of_a_framework_says_what_it_holds():
    """No list is left unchecked but that of the target groups, which are codes."""
    lists = {field.name for field in attrs.fields(Framework) if field.default == ()}

    assert lists == {*HOLDS, "target_groups"}


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"code": ""}, "The code of a framework cannot be used: it is empty."),
        ({"code": "iom/ct"}, "The code of a framework cannot be used: 'iom/ct' has a slash"),
        ({"outputs": [Outcome("x")]}, "Outcome('x', '') (Outcome) is not what Framework('wells').outputs[0] holds."),
        ({"monitoring": {}}, "{} (dict) is not a monitoring plan. Write MonitoringPlan(...)."),
        ({"units": ["latrine"]}, "['latrine'] (list) is not a set of units. Write Units(counted=['latrine'])."),
        ({"basis": "extracts"}, "No basis is called 'extracts'. Did you mean 'extract'?"),
        ({"sensitivity": "low"}, "No sensitivity is called 'low'. There are: standard, high."),
        ({"period": "next year"}, "'next year' is not a period."),
    ],
)
def test_what_a_framework_cannot_be(fields, message):
    """What is no value at all is refused before anything is held together."""
    with pytest.raises(InvalidValue) as refusal:
        Framework(**{"code": "wells", **fields})

    assert str(refusal.value).startswith(message)


def test_ten_mistakes_and_more_are_told_at_once():
    """Whoever writes a framework with mistakes of every kind is told all of them, each with its place and a way on."""
    with pytest.raises(FrameworkError) as refusal:
        Framework(
            "ppvhtb",
            objectives=[Objective("safer", outcomes=["OC8"])],
            outputs=[
                Output("bazaars", indicators=[Indicator("held", unit="event", targets=[Target(5, unit="household")])]),
                Output("film"),
                Output("film"),
            ],
            outcomes=[
                Outcome(
                    "OC1", indicators=[Indicator("aware", unit="person", breakdowns=["gendr"], population="adult")]
                ),
                Outcome("OC2"),
            ],
            links=[
                Link("bazaars", "OC9"),
                Link("bazars", "OC1"),
                Link("OC1", "OC2"),
                Link("OC2", "OC1"),
                Link("OC1", "film"),
            ],
            dimensions=[GENDER],
            populations=[Population("adults")],
            places=[Place("BD", within="dhaka"), Place("dhaka", within="BD")],
            relations=[Subset("awar", of="held")],
            absences=[Absence("outputs.filn.links")],
        )

    in_framework = "in framework 'ppvhtb'"
    results = "There are: bazaars, film, OC1, OC2."
    assert dict(refusal.value.problems) == {
        "results.film": "2 results are called 'film'. Give each its own code.",
        "links.bazaars->OC9.effect": f"No result is called 'OC9' {in_framework}. Did you mean 'OC1'? {results}",
        "links.bazars->OC1.cause": f"No result is called 'bazars' {in_framework}. Did you mean 'bazaars'? {results}",
        "links.OC1->film": (
            "Link 'OC1' -> 'film' runs down from outcome to output. Turn it round, or write kind='feedback'."
        ),
        "links.OC1->OC2": (
            "these links go round in a loop: OC1 -> OC2 -> OC1. Write kind='feedback' on the one that closes it."
        ),
        "objectives.safer.outcomes": (
            f"No outcome is called 'OC8' {in_framework}. Did you mean 'OC1'? There are: OC1, OC2."
        ),
        "outputs.bazaars.indicators.held.targets[0]": (
            "the target is in 'household', which does not turn into 'event', the unit of 'held'."
        ),
        "outcomes.OC1.indicators.aware.breakdowns": (
            "No dimension is called 'gendr'. Did you mean 'gender'? There are: gender. "
            "Declare it: Framework(dimensions=[...])."
        ),
        "outcomes.OC1.indicators.aware.population": (
            "No population is called 'adult'. Did you mean 'adults'? There are: adults."
        ),
        "places.BD.within": "these lie within one another: BD -> dhaka -> BD.",
        "relations.Subset('awar' of 'held')": (
            "No indicator is called 'awar'. Did you mean 'aware'? There are: held, aware."
        ),
        "absences[0] 'outputs.filn.links'": "nothing in outputs is called 'filn'. Did you mean 'film'?",
    }
    assert len(refusal.value.problems) == 12
    assert str(refusal.value).startswith("Framework 'ppvhtb' has 12 problems:\n  results.film: 2 results are called")
    assert str(refusal.value).count("\n") == 12


@given(PARTS, st.none() | FEW_PARTS)
def test_a_framework_fits_together_or_is_refused(parts, few):
    """Random parts make a framework exactly where they fit; otherwise every problem has a path and a message."""
    chosen = parts if few is None else {field: value for field, value in parts.items() if field in few}
    told = ()
    try:
        framework = Framework("random", **chosen)
    except FrameworkError as refusal:
        told = refusal.problems

    assert all(path and message for path, message in told) if told else fits(framework)


@given(PARTS, FEW_PARTS)
def test_what_fits_is_not_refused(parts, few):
    """A framework is refused only for a reason: with every check left out, those refused do not fit."""
    chosen = {field: value for field, value in parts.items() if field in few}
    try:
        Framework("random", **chosen)
    except FrameworkError:
        blank, unchecked = Framework("random"), object.__new__(Framework)
        for field in attrs.fields(Framework):
            value = tuple(chosen[field.name]) if field.name in chosen else getattr(blank, field.name)
            object.__setattr__(unchecked, field.name, value)
        assert not fits(unchecked)


@given(PARTS, st.randoms(use_true_random=False))
def test_order_of_definition_changes_no_verdict(parts, chance):
    """The order in which parts are written does not decide whether they fit."""

    def fit(fields):
        try:
            Framework("random", **fields)
        except FrameworkError:
            return False
        return True

    mixed = {
        field: chance.sample(value, len(value)) if isinstance(value, list) and field != "dimensions" else value
        for field, value in parts.items()
        if field not in ("outputs", "outcomes", "context")
    }

    assert fit(mixed) == fit({field: parts[field] for field in mixed})


def test_frameworks_hold_still(holds_still, wells):
    """A framework is a plain value, also once it was asked for something."""
    holds_still(wells)
    wells.result("OC1")
    wells.indicator("aware")
    holds_still(wells)
    assert wells != attrs.evolve(wells, title="Other")


def test_its_units():
    """A unit of the programme's own is known where it is declared, and refused with how to declare it where not."""
    latrines = [Indicator("built", unit="latrine", targets=[Target(5, unit="latrines")])]

    assert Framework("wells", context=latrines, units=Units(counted=["latrine"])).indicator("built").unit == "latrine"
    with pytest.raises(FrameworkError) as refusal:
        Framework("wells", context=latrines)
    path, message = refusal.value.problems[0]
    assert path == "context.built.unit"
    assert message.startswith("No unit is called 'latrine'.")
    assert "Framework(units=Units(counted=['latrine']" in message
