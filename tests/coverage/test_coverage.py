"""What the verb answers, accepts and refuses, and how its answer reads."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
import pytest

import mande as m
from mande.coverage.chain import CHAIN
from mande.coverage.coverage import SHOWN_OF_A_RULE
from mande.rules import fired, passed

PERIOD = "2007-02/2010-01"
RULES = {rule.code: rule for rule in m.CATALOGUE}
FILM = m.Framework("ppvhtb", outputs=[m.Output("film", "Film")], inputs=[m.Input("grant")])
PROMISED = m.Framework(
    "ppvhtb",
    period=PERIOD,
    outputs=[
        m.Output("film", indicators=[m.Indicator("shown", accumulation="cumulative", targets=[m.Target(9, "2008")])])
    ],
)


def codes(coverage):
    """Return the codes of the gaps, in order."""
    return [gap.code for gap in coverage]


def test_gravest_first():
    """The gaps come gravest first, and in the order of the rules where they are equally grave."""
    assert codes(m.check_coverage(FILM, rules=CHAIN)) == ["MND101", "MND108"]


def test_a_sequence_of_findings():
    """The answer is a sequence of its gaps, which holds still."""
    coverage = m.check_coverage(FILM, rules=CHAIN)

    assert len(coverage) == 2
    assert coverage[0] is coverage.gaps[0]
    assert coverage[:1] == coverage.gaps[:1]
    assert coverage[0] in coverage
    assert repr(coverage) == "Coverage('ppvhtb': 2 gaps, 2 cannot be told)"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        coverage.gaps = ()


def test_nothing_to_say():
    """A framework that promises nothing lacks nothing."""
    coverage = m.check_coverage(m.Framework("empty"), m.Observations([]), on="2010-10-01")

    assert coverage.gaps == coverage.undecided == coverage.accepted == ()
    assert "Gaps (none)" in str(coverage)


def test_an_accepted_gap_is_kept():
    """A gap that somebody accepted is no longer among the gaps, stands with its reason, and has still fired."""
    accepted = m.Accepted("MND101", "film", reason="Made for another project", by="Head of office", on="2010-03")

    coverage = m.check_coverage(attrs.evolve(FILM, accepted=[accepted]), rules=CHAIN)

    assert codes(coverage) == ["MND108"]
    assert [(gap.code, gap.subject, entry) for gap, entry in coverage.accepted] == [("MND101", "film", accepted)]
    assert coverage.verdicts["MND101", "film"] is m.Verdict.FIRED
    assert "Made for another project" in str(coverage)


def test_acceptance_is_of_one_rule_and_one_thing():
    """What is accepted of the film under one rule is not accepted under another, nor of anything else."""
    accepted = [m.Accepted("MND101", "fair", reason="x"), m.Accepted("MND102", "film", reason="x")]

    assert codes(m.check_coverage(attrs.evolve(FILM, accepted=accepted), rules=CHAIN)) == ["MND101", "MND108"]


def test_what_is_accepted_and_no_gap_is_told() -> None:
    """Whoever accepts what is no gap may have misspelt it: it stands on the page under a heading of its own."""
    accepted = [m.Accepted("MND101", "fair", reason="x"), m.Accepted("MND101", "film", reason="x")]

    coverage = m.check_coverage(attrs.evolve(FILM, accepted=accepted), rules=CHAIN)

    assert [each.subject for each in coverage.stale] == ["fair"]
    assert "Accepted, and no gap today: closed since, or misspelt\n  MND101 fair\n" in str(coverage)


def test_only_the_rules_asked_for():
    """Only the rules handed over are asked, in their order."""
    coverage = m.check_coverage(FILM, rules=[RULES["MND108"]])

    assert codes(coverage) == ["MND108"]
    assert {rule for rule, _ in coverage.verdicts} == {"MND108"}


def test_rules_from_a_generator():
    """Rules may come from anywhere, and are asked for their verdicts again later."""
    coverage = m.check_coverage(FILM, rules=(rule for rule in m.CATALOGUE if rule.code == "MND101"))

    assert dict(coverage.verdicts.items()) == {("MND101", "film"): m.Verdict.FIRED}


def test_rules_that_are_off():
    """A rule that is off is not asked by itself, and always runs when it is handed over."""
    framework = m.Framework("f", outputs=[m.Output("film", "Film", reads_as="activity")])

    assert "MND104" not in codes(m.check_coverage(framework))
    assert codes(m.check_coverage(framework, rules=[RULES["MND104"]])) == ["MND104"]


def test_severity_is_settable():
    """A program may weigh a rule otherwise, without touching its question."""
    grave = attrs.evolve(RULES["MND108"], severity="error")

    (gap,) = m.check_coverage(FILM, rules=[grave])

    assert gap.severity is m.Severity.ERROR


def test_a_threshold_is_settable():
    """A program may set a threshold otherwise, and what it set is printed."""
    framework = m.Framework(
        "f",
        period=PERIOD,
        started="2007-02-01",
        outcomes=[m.Outcome("aware", indicators=[m.Indicator("share", baseline=m.Baseline(58, "2007-06"))])],
    )
    strict = attrs.evolve(RULES["MND302"], thresholds={"months": 3})

    (lenient,) = m.check_coverage(framework, on="2010-10-01", rules=[RULES["MND302"]])
    coverage = m.check_coverage(framework, on="2010-10-01", rules=[strict])

    assert lenient.severity is m.Severity.MINOR
    assert coverage[0].severity is m.Severity.MAJOR
    assert "months = 3" in str(coverage)


def test_a_rule_of_ones_own():
    """A program's own rule runs beside the others, and its finding reads like theirs."""

    def titles(review):
        for output in review.framework.outputs:
            yield passed(output.code) if output.title else fired(output.code)

    own = m.Rule(
        "OUR001",
        "output-untitled",
        "Has every output a title?",
        judge=titles,
        severity="info",
        fires="an output has no title",
        message="Output {subject} of {framework} has no title.",
        remedy="Give it one.",
    )

    coverage = m.check_coverage(m.Framework("f", outputs=[m.Output("film")]), rules=[own])

    assert str(coverage[0]) == "info: Output film of f has no title. Give it one. [OUR001]"


def test_rules_of_another_verb_are_left_to_it():
    """A rule that another verb runs is not asked here."""
    others = attrs.evolve(RULES["MND101"], verb="reconcile")

    assert len(m.check_coverage(FILM, rules=[others]).verdicts) == 0


def test_unknown_codes_raise_at_once():
    """Observations and claims that name nothing are refused together, each with what is near."""
    seen = m.Observations(
        [m.Observation("shown", 1), m.Observation("shwn", 1)], claims=[m.Claim("aware", "x"), m.Claim("film", "y")]
    )

    with pytest.raises(m.ObservationsError) as refusal:
        m.check_coverage(PROMISED, seen)

    assert [problem.path for problem in refusal.value.problems] == ["observations[1]", "claims[0]", "claims[1]"]
    assert "Did you mean 'shown'?" in str(refusal.value)


def test_inputs_are_observed_too():
    """A figure may be of an input: spent, or given."""
    seen = m.Observations([m.Observation("grant", m.Money(3, "USD"), "2009")])

    assert codes(m.check_coverage(FILM, seen, rules=CHAIN)) == ["MND101", "MND108"]


def test_none_is_not_empty():
    """None were handed over: nothing can be told. Nothing was reported: that is a gap."""
    none = m.check_coverage(PROMISED, None, on="2010-10-01")
    empty = m.check_coverage(PROMISED, m.Observations([]), on="2010-10-01")

    assert none.verdicts["MND306", "shown"] is m.Verdict.CANNOT_TELL
    assert empty.verdicts["MND306", "shown"] is m.Verdict.FIRED


def test_no_day():
    """Without a day, what has its time cannot be told, and the reason says what to pass."""
    coverage = m.check_coverage(PROMISED, m.Observations([]), rules=[RULES["MND306"]])

    assert not coverage
    assert coverage.undecided[0].why == ("no day was given: pass on=",)


@pytest.mark.parametrize("on", [date(2008, 12, 31), "2008-12-31"])
def test_a_day_in_either_form(on):
    """The day may be a date or its text."""
    coverage = m.check_coverage(PROMISED, m.Observations([]), on=on, rules=[RULES["MND306"]])

    assert coverage.on == date(2008, 12, 31)
    assert codes(coverage) == ["MND306"]


@pytest.mark.parametrize("on", ["2008", "2008-02-30", datetime(2008, 12, 31, tzinfo=UTC), 2008])
def test_what_is_no_day(on):
    """A year, a day that no calendar has and a moment are refused."""
    with pytest.raises(m.InvalidValue):
        m.check_coverage(PROMISED, on=on)


def test_a_portfolio_names_its_projects():
    """In a portfolio every subject stands with its project, and each project's gaps are accepted by itself."""
    one = m.Framework("bd", outputs=[m.Output("film")], accepted=[m.Accepted("MND101", "film", reason="x")])
    two = m.Framework("ng", outputs=[m.Output("film")])

    coverage = m.check_coverage(m.Portfolio("iom", "", [one, two]), rules=[RULES["MND101"]])

    assert [gap.subject for gap in coverage] == ["ng/film"]
    assert [gap.subject for gap, _ in coverage.accepted] == ["bd/film"]
    assert coverage.verdicts["MND101", "bd/film"] is m.Verdict.FIRED


def test_observations_find_their_project():
    """A figure finds its project by prefix, by name, or by being of one project alone; a shared code is refused."""
    one = m.Framework("bd", outputs=[m.Output("film", indicators=[m.Indicator("shown"), m.Indicator("sold")])])
    two = m.Framework("ng", outputs=[m.Output("film", indicators=[m.Indicator("shown")])])
    portfolio = m.Portfolio("iom", "", [one, two])
    seen = [m.Observation("bd/shown", 1), m.Observation("shown", 1, project="ng"), m.Observation("sold", 1)]

    coverage = m.check_coverage(portfolio, m.Observations(seen), rules=[RULES["MND308"]])

    assert [gap.subject for gap in coverage] == ["bd/shown", "bd/sold", "ng/shown"]
    with pytest.raises(m.ObservationsError, match="bd/shown"):
        m.check_coverage(portfolio, m.Observations([m.Observation("shown", 1)]))


def test_an_outcome_and_its_indicator_may_share_a_code():
    """In a portfolio too, a figure is of the indicator, and a claim is on the outcome, whatever both are called."""
    framework = m.Framework("bd", outcomes=[m.Outcome("aware", indicators=[m.Indicator("aware")])])
    seen = m.Observations([m.Observation("aware", 4)], claims=[m.Claim("aware", "x")])

    assert len(m.check_coverage(m.Portfolio("iom", "", [framework]), seen).reviews) == 1


LONG = m.Framework(
    "ppvhtb",
    period=PERIOD,
    inputs=[m.Input(f"input-{number}") for number in range(5)],
    outputs=[m.Output("film"), m.Output("fair")],
    outcomes=[m.Outcome("aware")],
    links=[m.Link("film", "aware")],
    context=[m.Indicator("rate")],
)


def headings(text):
    """Return the lines of *text* that stand at the margin with no table below them, in order."""
    return [line for line in text.splitlines() if line.startswith(("Gaps", "In order", "Accepted", "Could not"))]


def test_in_what_order_it_prints():
    """What is in order comes first, then the gaps by severity, then what could not be judged."""
    text = str(m.check_coverage(LONG, on="2010-10-01"))

    told = headings(text)
    assert told[0].startswith("Gaps in the framework of ppvhtb")
    assert "2010-10-01" in told[0]
    assert told[1] == "In order"
    assert told[2].startswith("Gaps (")
    assert all(line.startswith("Could not be judged") for line in told[3:])
    assert len(told) > 3
    assert text.index("1 of 2 outputs lead to an outcome (50.0%)") < text.index("Gaps (")
    assert text.index("MND101") < text.index("MND108")


def test_one_line_a_rule_for_what_could_not_be_judged():
    """However many things a rule could not judge, it takes one line with their number."""
    read = attrs.evolve(LONG, basis="extract")

    coverage = m.check_coverage(read, on="2010-10-01", rules=[RULES["MND101"], RULES["MND108"]])
    lines = [line for line in str(coverage).splitlines() if "MND108" in line]

    assert [(each.rule.code, each.count) for each in coverage.undecided] == [("MND101", 1), ("MND108", 5)]
    assert len([line for line in lines if line.startswith("5 ")]) == 1


def test_many_alike_are_counted():
    """Three findings of a rule are shown, and the rest are counted."""
    text = str(m.check_coverage(LONG, rules=[RULES["MND108"]]))

    assert text.count("does not record an amount") == 3
    assert "and 2 more like it" in text


def test_where_it_is_read():
    """A finding that an absence makes shows the lines where the source says so."""
    framework = m.Framework(
        "f", basis="extract", outputs=[m.Output("film")], absences=[m.Absence("outputs.film.links", at="L951-955")]
    )

    assert "(L951-955)" in str(m.check_coverage(framework)).replace("\n", " ")


@pytest.mark.parametrize("form", ["plain", "markdown", "html", "latex"])
def test_every_form(form):
    """It can be written in every form that a table can."""
    assert "MND101" in m.check_coverage(LONG).as_text(form=form)


def test_a_form_that_there_is_none_of():
    """Another form is refused, with those there are."""
    with pytest.raises(m.UnknownCode, match="markdown"):
        m.check_coverage(LONG).as_text(form="word")


def test_what_a_stranger_wrote_stays_inert():
    """A title out of somebody's document is shown, and is neither read as a template nor as HTML."""
    framework = m.Framework("f", outputs=[m.Output("film", "{0} <script>")])

    coverage = m.check_coverage(framework)

    assert "'{0} <script>'" in coverage[0].message
    assert "<script>" not in coverage._repr_html_()


def test_who_has_nothing_to_decide_is_not_asked():
    """A page without open questions has no heading for them."""
    outcomes = [m.Outcome("aware", indicators=[m.Indicator("share")])]
    programme = m.Framework("f", outputs=[m.Output("film")], outcomes=outcomes)

    closed = attrs.evolve(programme, links=[m.Link("film", "aware")])

    assert "Somebody has to decide" in str(m.check_coverage(programme))
    assert not m.check_coverage(closed).questions
    assert "Somebody has to decide" not in str(m.check_coverage(closed))


def test_what_is_printed_of_one_framework_and_of_several():
    """The first line says of what the gaps are, and as of which day, if of any."""
    one, two = (m.Framework(code, outcomes=[m.Outcome("aware")]) for code in ("one", "two"))

    alone = str(m.check_coverage(one, on="2009-12-31"))
    both = str(m.check_coverage(m.Portfolio("iom", "", [one, two])))

    assert alone.splitlines()[0] == "Gaps in the framework of one, on 2009-12-31"
    assert both.splitlines()[0] == "Gaps in the frameworks of iom, on no particular day"


def test_gaps_are_counted_by_how_grave_they_are():
    """Each severity that there is stands with its number, the gravest first, and none that there is not."""
    outcomes = [m.Outcome("aware"), m.Outcome("safe", indicators=[m.Indicator("share")])]
    coverage = m.check_coverage(m.Framework("f", outcomes=outcomes, outputs=[m.Output("film")]))
    counts = [(each, sum(gap.severity == each for gap in coverage)) for each in ("error", "major", "minor", "info")]
    said = [f"{number} {severity}" for severity, number in counts if number]

    assert len(said) > 1
    assert f"Gaps ({', '.join(said[:-1])} and {said[-1]})" in str(coverage)


def test_only_the_first_of_many_alike_are_printed():
    """Of more gaps of one rule than fit, so many are told, then how many more there are, and once what to do."""
    few, many = (
        m.check_coverage(
            m.Framework("f", outcomes=[m.Outcome(f"o{n}") for n in range(number)]), rules=[RULES["MND202"]]
        )
        for number in (SHOWN_OF_A_RULE, SHOWN_OF_A_RULE + 2)
    )

    assert str(few).count("MND202") == str(many).count("MND202") == SHOWN_OF_A_RULE
    assert " more like it" not in str(few)
    assert "and 2 more like it. To do: " in str(many)
    assert str(few).count("To do: ") == str(many).count("To do: ") == 1


def test_a_page_without_a_gap_has_no_table_of_them():
    """Where nothing is lacking no headers stand over nothing, and the rules that everything passed are named."""
    linked = m.Framework(
        "f", outputs=[m.Output("film")], outcomes=[m.Outcome("aware")], links=[m.Link("film", "aware")]
    )
    page = str(m.check_coverage(linked, rules=[RULES["MND101"], RULES["MND102"]]))
    nothing = str(m.check_coverage(m.Framework("f"), rules=[RULES["MND101"]]))

    assert "Gaps (none)" in page
    assert "severity" not in page
    assert "2 rules passed by everything asked: MND101 and MND102" in page
    assert "0 rules passed by everything asked: none" in nothing
