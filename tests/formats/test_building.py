"""Whether what cannot be built is left out with a remark, and everything else is kept."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import mande as m
from mande import strategies
from mande.formats.building import built, built_framework, built_portfolio, fitting, name_of_item, place_of
from mande.formats.remarks import Notes
from mande.framework.partners import OtherService, Partner, Risk

OUTPUTS = [m.Output("film"), m.Output("fair")]
OUTCOMES = [m.Outcome("aware"), m.Outcome("vigilant")]
HELD = m.Indicator("held", unit="event")


def of(where: dict[str, str] | None = None, **fields: Any) -> tuple[m.Framework, list[str]]:
    """Return the framework built of *fields*, and what was said of it."""
    notes = Notes("plan")
    framework = built_framework(notes, where or {}, "wells", **{name: tuple(held) for name, held in fields.items()})
    assert framework is not None
    return framework, [finding.message.removeprefix("plan, ") for finding in notes.findings]


def test_built():
    """What can be built is; what cannot is told with its reason."""
    notes = Notes("plan")

    assert built(m.Target, notes, "C7", 5) == m.Target(5)
    assert built(m.Target, notes, "C8", 0.5, what="a target") is None
    assert [finding.message[:33] for finding in notes.findings] == ["plan, C8: a target was left out: "]


def test_nothing_wrong_says_nothing():
    """A framework that fits together is built as it is, without a word."""
    framework, told = of(outputs=OUTPUTS, outcomes=OUTCOMES, links=[m.Link("film", "aware")])

    assert framework == m.Framework("wells", outputs=OUTPUTS, outcomes=OUTCOMES, links=[m.Link("film", "aware")])
    assert told == []


def test_one_of_many_codes_stays():
    """Of thirty results with one code the first stays, and it is one remark."""
    framework, told = of(outputs=[m.Output("film", str(number)) for number in range(30)])

    assert [output.title for output in framework.outputs] == ["0"]
    assert len(told) == 1


def test_one_of_many_indicators_stays():
    """Of one code in several results the first stays; where an input has it too, none does."""
    outputs = [m.Output(code, indicators=[HELD, m.Indicator(code)]) for code in ("a", "b", "c")]
    framework, told = of(outputs=outputs, context=[HELD])
    assert [indicator.code for indicator in framework.indicators] == ["held", "a", "b", "c"]
    assert len(told) == 1

    framework, told = of(inputs=[m.Input("held")], outputs=outputs[:1])
    assert [indicator.code for indicator in framework.indicators] == ["a"]
    assert len(told) == 1


@pytest.mark.parametrize(
    ("field", "items"),
    [
        ("objectives", [m.Objective("a", "1"), m.Objective("a", "2"), m.Objective("b"), m.Objective("a", "3")]),
        ("places", [m.Place("a", "1"), m.Place("b"), m.Place("a", "2")]),
        ("sources", [m.Source("a", "1"), m.Source("b"), m.Source("a", "2"), m.Source("a", "3")]),
        ("partners", [Partner("a", "1"), Partner("a", "2"), Partner("b")]),
    ],
)
def test_the_first_of_a_code_stays(field: str, items: list[Any]):
    """Of things with one code the first stays, and the others are told at once."""
    framework, told = of(**{field: items})

    assert [(item.code, item.title) for item in getattr(framework, field)] == [("a", "1"), ("b", "")]
    assert len(told) == 1


def test_a_link_written_twice_stays_once():
    """Of a link that is written twice, one stays."""
    framework, told = of(
        outputs=OUTPUTS, outcomes=OUTCOMES, links=[m.Link("film", "aware", note=str(number)) for number in range(3)]
    )

    assert [link.note for link in framework.links] == ["0"]
    assert len(told) == 1


def test_a_loop_is_opened_once():
    """Of links that go round, one goes; where one of them is written twice, that is told too."""
    links = [
        m.Link("aware", "vigilant"),
        m.Link("vigilant", "aware"),
        m.Link("aware", "vigilant"),
        m.Link("film", "aware"),
    ]
    framework, told = of(outputs=OUTPUTS, outcomes=OUTCOMES, links=links)

    assert len(framework.links) == 2
    assert m.Link("film", "aware") in framework.links
    assert len(told) == 2


def test_feedback_is_no_fault():
    """Of a link that runs down and a feedback between the same two, the one that runs down goes."""
    links = [m.Link("aware", "film", note="down"), m.Link("aware", "film", kind="feedback")]
    framework, told = of(outputs=OUTPUTS, outcomes=OUTCOMES, links=links)

    assert [link.kind for link in framework.links] == ["feedback"]
    assert len(told) == 1


def test_a_feedback_written_twice():
    """Of a feedback that is written twice beside a plain link, the second feedback goes."""
    links = [
        m.Link("film", "aware", kind="feedback"),
        m.Link("film", "aware"),
        m.Link("film", "aware", kind="feedback", note="again"),
    ]
    framework, told = of(outputs=OUTPUTS, outcomes=OUTCOMES, links=links)

    assert [(link.kind, link.note) for link in framework.links] == [("feedback", None), ("contributes", None)]
    assert len(told) == 1


def test_the_smallest_thing_goes():
    """What is wrong in one field of a thing goes alone: a unit, a code in a list, a contribution written twice."""
    indicator = m.Indicator(
        "held",
        "Fairs held",
        unit="fairr",
        breakdowns=["gender", "agee"],
        population="nobody",
        contributes_to=[m.Contribution("a"), m.Contribution("b"), m.Contribution("a")],
        targets=[m.Target(5), m.Target(m.Money(5, "USD")), m.Target(7)],
    )
    framework, told = of(outputs=[m.Output("film", indicators=[indicator])], dimensions=[m.GENDER])

    kept = framework.indicator("held")
    assert (kept.title, kept.unit, kept.breakdowns, kept.population) == ("Fairs held", None, ("gender",), None)
    assert [each.indicator for each in kept.contributes_to] == ["a", "b"]
    assert [target.value for target in kept.targets] == [5, 7]
    assert len(told) == 5


def test_a_figure_is_never_widened():
    """A target or a baseline of a place that is not defined goes: without the place it would be one of all places."""
    indicator = m.Indicator("held", baseline=m.Baseline(5, place="XX"), targets=[m.Target(5, place="XX"), m.Target(7)])
    framework, told = of(context=[indicator], places=[m.Place("BD")])

    assert framework.indicators[0].baseline is None
    assert [target.value for target in framework.indicators[0].targets] == [7]
    assert len(told) == 2


def test_the_one_at_fault_goes():
    """Of two things that are called alike, the one that is wrong is mended, and the other left as it is."""
    others = [OtherService("A union", "film", place="XX"), OtherService("A church", "film", place="BD")]
    risks = [Risk("War", indicator="heldd"), Risk("War", indicator="held")]
    framework, told = of(outputs=OUTPUTS, context=[HELD], others=others, risks=risks, places=[m.Place("BD")])

    assert [other.place for other in framework.others] == [None, "BD"]
    assert [risk.indicator for risk in framework.risks] == [None, "held"]
    assert len(told) == 2


def test_codes_with_dots():
    """A code that begins as another does is told from it."""
    objectives = [m.Objective("1", outcomes=["aware"]), m.Objective("1.2", outcomes=["awaree", "aware"])]
    framework, told = of(outcomes=OUTCOMES, objectives=objectives)

    assert [objective.outcomes for objective in framework.objectives] == [("aware",), ("aware",)]
    assert len(told) == 1


def test_what_depends_on_what_went():
    """Where taking one thing out leaves another without what it names, that goes too, each told where it was read."""
    absences = [
        m.Absence("outputs.nothing.links"),
        m.Absence("outputs.film.links"),
        m.Absence("links.film->x.evidence"),
    ]
    framework, told = of(
        {"absences[0]": "A1", "absences[2]": "A3", "links.film->x": "L1"},
        outputs=OUTPUTS,
        links=[m.Link("film", "x")],
        absences=absences,
    )

    assert [absence.path for absence in framework.absences] == ["outputs.film.links"]
    assert [line.partition(":")[0] for line in told] == ["L1", "A1", "A3"]


def test_requirements():
    """A unit that is not known goes alone; without any, the requirement goes, as it does without its dimension."""
    asked = [
        m.Requirement("Norad", "gender", units=["person", "persn"]),
        m.Requirement("Norad", "gender", units=["persn"]),
        m.Requirement("Norad", "agee"),
    ]
    framework, told = of(required_breakdowns=asked, dimensions=[m.GENDER])

    assert [each.units for each in framework.required_breakdowns] == [("person",)]
    assert len(told) == 3


def test_dates_and_studies():
    """An extension before the end goes, and so does what a study measures that nobody defined."""
    notes = Notes("plan")
    studies = [m.Study("a", measures=["held", "x"]), m.Study("a"), m.Study("b")]
    framework = built_framework(
        notes,
        {},
        "wells",
        period=m.Period.parse("2009"),
        extended_to=m.Period.parse("2008"),
        context=(HELD,),
        monitoring=m.MonitoringPlan(studies=studies),
    )

    assert framework.extended_to is None
    assert [(study.code, study.measures) for study in framework.monitoring.studies] == [("a", ("held",)), ("b", ())]
    assert len(notes.findings) == 3


def test_a_code_that_cannot_be_used():
    """Without a code there is no framework, and that is told."""
    notes = Notes("plan")

    assert built_framework(notes, {"": "A1"}, "a/b") is None
    assert [finding.name for finding in notes.findings] == ["refused-value"]


def test_many_loops_come_to_an_end():
    """Links that all go round one another are opened one loop at a time, or all left out: the framework stays."""
    outcomes = [m.Outcome(f"o{number}") for number in range(12)]
    links = [m.Link(one.code, other.code) for one in outcomes for other in outcomes if one is not other]
    framework, told = of(outcomes=outcomes, links=links)

    assert len(framework.outcomes) == 12
    assert told


def test_portfolio():
    """Of frameworks with one code the first stays, and nothing contributes to what no library has."""
    notes = Notes("offices")
    local = m.Indicator("local", contributes_to=[m.Contribution("standard"), m.Contribution("none")])
    frameworks = [m.Framework("a", context=[local]), m.Framework("b"), m.Framework("a", "again")]
    library = m.IndicatorLibrary("iom", indicators=[m.Indicator("standard")])
    portfolio = built_portfolio(notes, {}, "all", frameworks=frameworks, library=library)

    assert [(each.code, each.title) for each in portfolio.frameworks] == [("a", ""), ("b", "")]
    assert [each.indicator for each in portfolio.frameworks[0].indicators[0].contributes_to] == ["standard"]
    assert len(notes.findings) == 2
    assert built_portfolio(notes, {}, " a") is None


def test_fitting():
    """What names nothing is left out of what was seen; without a programme nothing is."""
    notes = Notes("actuals.csv")
    seen = m.Observations(
        [m.Observation("held", 1), m.Observation("heldd", 2, at="line 3")],
        claims=[m.Claim("aware")],
        cohorts=[m.Cohort("roma", indicators=["held"])],
    )

    fitted = fitting(m.Framework("w", context=[HELD]), seen, notes)
    assert ([each.value for each in fitted], fitted.claims, fitted.cohorts) == ([1], (), seen.cohorts)
    assert [finding.cites for finding in notes.findings] == [("line 3",), ("claims[0]",)]
    assert fitting(None, seen, notes) is seen
    fitting(
        m.Framework("w", context=[HELD]), seen, placed := Notes("plan.json"), {"observations[1]": "observations[7]"}
    )
    assert [finding.cites for finding in placed.findings] == [("observations[7]",), ("claims[0]",)]


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("outputs.1.2.indicators.1.2.1.unit", "C7"),
        ("outputs.1.2.title", "A2"),
        ("absences[3] 'outputs.x.links'", "B3"),
        ("risks.War.owner", "risks.War.owner"),
    ],
)
def test_place_of(path: str, place: str):
    """A path is where the longest part of it that was read stands, or itself."""
    assert place_of(path, {"outputs.1.2": "A2", "indicators.1.2.1": "C7", "absences[3]": "B3"}) == place


def test_names():
    """A thing is called by its code, its text, its service, or as it is written."""
    named = [m.Outcome("aware"), Risk("War"), OtherService("A union", "film"), m.Subset("a", of="b")]

    assert [name_of_item(each) for each in named] == ["aware", "War", "film", "Subset('a' of 'b')"]


def with_one_more(framework: m.Framework) -> m.Framework:
    """Return *framework* with an indicator and an output more, so that there is one of each."""
    more = {"context": m.Indicator("one-more"), "outputs": m.Output("one-more")}
    return attrs.evolve(framework, **{name: (*getattr(framework, name), thing) for name, thing in more.items()})


@settings(max_examples=25, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(strategies.frameworks(awkward=True).map(with_one_more), st.data())
def test_a_fault_costs_nothing_else(programme: m.Framework, data: st.DataObject):
    """Whatever is put wrong into a framework is told and left out, and what was there before is all still there."""
    wrong = {
        "context": m.Indicator(programme.indicators[0].code, "again"),
        "links": m.Link(programme.outputs[0].code, "nothing at all"),
        "relations": m.Subset("no such indicator", of=programme.indicators[0].code),
        "risks": Risk("A new risk", indicator="no such indicator"),
        "absences": m.Absence("outputs.no such output.links"),
        "target_groups": "nobody",
        "sources": m.Source("another"),
    }
    put = data.draw(st.sets(st.sampled_from(sorted(wrong))))
    names = [name for name in m.Framework.__attrs_attrs__ if name.init]
    fields = {each.name: getattr(programme, each.name) for each in names}
    fields |= {name: (*fields[name], wrong[name]) for name in put}
    notes = Notes("plan")
    code, title = fields.pop("code"), fields.pop("title")

    framework = built_framework(notes, {}, code, title, **fields)

    for name, held in fields.items():
        kept = getattr(framework, name)
        if name == "risks" and name in put:
            assert kept == (*held[:-1], Risk("A new risk"))
        else:
            assert kept == (held[:-1] if name in put and name != "sources" else held), name
    assert len(notes.findings) == len(put - {"sources"})
