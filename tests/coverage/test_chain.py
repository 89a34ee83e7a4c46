"""Whether loose ends of the results chain are found, and only those."""

from __future__ import annotations

from fractions import Fraction

import pytest

import mande as m
from mande.coverage.chain import TargetGroups
from mande.review import Review

FILM, AWARE = m.Output("film", "Film"), m.Outcome("aware", "Villagers are aware")


def test_a_feedback_link_is_no_path(verdict):
    """What an outcome gives back to an output does not bring the outcome about."""
    framework = m.Framework("f", outputs=[FILM], outcomes=[AWARE], links=[m.Link("film", "aware", kind="feedback")])

    assert verdict("MND101", framework) is m.Verdict.FIRED
    assert verdict("MND102", framework) is m.Verdict.FIRED


def test_a_path_that_ends_below_the_outcomes(ask):
    """Outputs that lead to one another and no further are all without a path."""
    framework = m.Framework("f", outputs=[FILM, m.Output("series")], outcomes=[AWARE], links=[m.Link("film", "series")])

    assert [gap.subject for gap in ask("MND101", framework)] == ["film", "series"]


def test_an_absence_makes_an_extract_fire(finding):
    """Where the source says itself that a link is absent, the extract fires, and shows where it says so."""
    framework = m.Framework(
        "f", basis="extract", outputs=[FILM], absences=[m.Absence("outputs.film.links", at="L951-955")]
    )

    gap = finding("MND101", framework)

    assert gap.cites == ("L951-955",)
    assert gap.subject == "film"


def test_what_is_written_wins_over_an_absence(verdict):
    """An output of which a link was read has links, whatever is said of all outputs."""
    framework = m.Framework(
        "f",
        basis="extract",
        outputs=[FILM],
        impacts=[m.Impact("fewer")],
        links=[m.Link("film", "fewer")],
        absences=[m.Absence("outputs.links")],
    )

    assert verdict("MND101", framework) is m.Verdict.CANNOT_TELL


def test_an_absence_of_one_item_says_nothing_of_the_next(ask):
    """What a source says of the film it does not say of the series."""
    framework = m.Framework(
        "f", basis="extract", outputs=[FILM, m.Output("series")], absences=[m.Absence("outputs.film.links")]
    )

    coverage = ask("MND101", framework)

    assert [gap.subject for gap in coverage] == ["film"]
    assert coverage.undecided[0].examples == ("series",)


def test_a_reason_for_dropping_an_objective_is_enough(verdict):
    """An objective that was given up for a reason is a decision, also where nobody wrote down the day."""
    dropped = m.Objective("courts", dropped_because="The law was not passed")

    assert verdict("MND103", m.Framework("f", objectives=[dropped])) is m.Verdict.NOT_APPLICABLE


def test_an_output_that_is_not_counted(verdict):
    """An activity whose output is described, and not counted, has no counted output."""
    framework = m.Framework(
        "f",
        activities=[m.Activity("events")],
        outputs=[m.Output("film", indicators=[m.Indicator("story", measure="narrative")])],
        links=[m.Link("events", "film")],
    )

    assert verdict("MND107", framework) is m.Verdict.FIRED


def test_inputs_in_kind_and_withheld(ask):
    """An input in kind has no amount, one that is withheld has a reason, and nothing at all is a gap."""
    inputs = [m.Input("car", kind="in kind"), m.Input("grant", amount=m.Missing.WITHHELD), m.Input("staff")]

    coverage = ask("MND108", m.Framework("f", inputs=inputs))

    assert [gap.subject for gap in coverage] == ["staff"]
    assert coverage.verdicts.count("passed") == 2


def test_an_amount_that_was_not_in_the_source(verdict):
    """Also in a plan, what is recorded as not in the source cannot be told."""
    framework = m.Framework("f", inputs=[m.Input("grant", amount=m.Missing.NOT_IN_SOURCE)])

    assert verdict("MND108", framework) is m.Verdict.CANNOT_TELL


def test_everybody_within_the_target_group_is_in_it(verdict):
    """Women in shelters are among the victims the programme is for."""
    framework = m.Framework(
        "f",
        outputs=[m.Output("shelter", indicators=[m.Indicator("housed", unit="person")])],
        populations=[m.Population("vot"), m.Population("sheltered", within="vot")],
        target_groups=["vot"],
    )
    seen = m.Observations([m.Observation("housed", 12, population="sheltered")])

    assert verdict("MND109", framework, seen) is m.Verdict.PASSED


def test_nobody_says_whom_was_reached(finding):
    """People of whom nobody recorded the group are an unrecorded share."""
    framework = m.Framework(
        "f",
        outputs=[m.Output("shelter", indicators=[m.Indicator("housed", unit="person")])],
        populations=[m.Population("vot")],
        target_groups=["vot"],
    )

    gap = finding("MND109", framework, m.Observations([m.Observation("housed", 12)]))

    assert "an unrecorded share" in gap.message
    assert gap.criterion == "relevance"


def test_feedback_skips_no_level(verdict):
    """What an output feeds back to the impact is no step up."""
    framework = m.Framework(
        "f", outputs=[FILM], impacts=[m.Impact("fewer")], links=[m.Link("film", "fewer", kind="feedback")]
    )

    assert verdict("MND106", framework) is m.Verdict.NOT_APPLICABLE


def test_an_outcome_that_something_else_leads_to(verdict):
    """An outcome into which some link was read has links, though no output leads to it."""
    framework = m.Framework(
        "f",
        basis="extract",
        activities=[m.Activity("events")],
        outcomes=[AWARE],
        links=[m.Link("events", "aware")],
        absences=[m.Absence("outcomes.links")],
    )

    assert verdict("MND102", framework) is m.Verdict.CANNOT_TELL


def test_one_count_is_enough(verdict):
    """An output with a story and a count is counted."""
    indicators = [m.Indicator("story", measure="narrative"), m.Indicator("shown", measure="count")]
    framework = m.Framework(
        "f",
        activities=[m.Activity("events")],
        outputs=[m.Output("film", indicators=indicators)],
        links=[m.Link("events", "film")],
    )

    assert verdict("MND107", framework) is m.Verdict.PASSED


def test_half_is_enough(verdict):
    """Half of those reached is not fewer than half."""
    framework = m.Framework(
        "f",
        outputs=[m.Output("shelter", indicators=[m.Indicator("housed", unit="person")])],
        populations=[m.Population("vot"), m.Population("officials")],
        target_groups=["vot"],
    )

    for vot, judged in ((10, m.Verdict.PASSED), (9, m.Verdict.FIRED)):
        seen = [m.Observation("housed", vot, population="vot"), m.Observation("housed", 20)]
        assert verdict("MND109", framework, m.Observations(seen)) is judged


@pytest.mark.parametrize(
    ("vot", "officials", "judged"),
    [
        (10, 10, m.Verdict.PASSED),
        (9, 10, m.Verdict.CANNOT_TELL),
        (4, 10, m.Verdict.FIRED),
        (m.Missing.UNKNOWN, 10, m.Verdict.CANNOT_TELL),
        (3, m.Missing.UNKNOWN, m.Verdict.CANNOT_TELL),
    ],
)
def test_populations_may_overlap(verdict, vot, officials, judged):
    """Where nobody says how many there are in all, populations may be one, and the unknown is not zero."""
    framework = m.Framework(
        "f",
        outputs=[m.Output("shelter", indicators=[m.Indicator("housed", unit="person")])],
        populations=[m.Population("vot"), m.Population("officials")],
        target_groups=["vot"],
    )
    seen = [m.Observation("housed", vot, population="vot"), m.Observation("housed", officials, population="officials")]

    assert verdict("MND109", framework, m.Observations(seen)) is judged


def test_at_least_so_many_of_the_target_group(verdict):
    """A number that is only a lower bound gives no share."""
    framework = m.Framework(
        "f",
        outputs=[m.Output("shelter", indicators=[m.Indicator("housed", unit="person")])],
        populations=[m.Population("vot")],
        target_groups=["vot"],
    )
    seen = [m.Observation("housed", 4, population="vot", qualifier="at least"), m.Observation("housed", 10)]

    assert verdict("MND109", framework, m.Observations(seen)) is m.Verdict.CANNOT_TELL


@pytest.mark.parametrize("value", [0, m.Missing.UNKNOWN])
def test_nobody_was_reached(ask, value):
    """Where nobody is reported nobody can be outside the target groups, whatever was to be counted."""
    framework = m.Framework(
        "f",
        outputs=[m.Output("shelter", indicators=[m.Indicator("housed", unit="person")])],
        populations=[m.Population("vot")],
        target_groups=["vot"],
    )

    verdicts = ask("MND109", framework, m.Observations([m.Observation("housed", value)])).verdicts

    assert dict(verdicts.items()) == {("MND109", "housed"): m.Verdict.NOT_APPLICABLE}
    assert [judgement.why for _, judgement in verdicts.judgements()] == ["nobody is reported"]


def test_links_that_were_read_are_not_absent(verdict):
    """An activity whose links a report says are absent leads nowhere, unless a link of it was read all the same."""

    def read(*links):
        return m.Framework(
            "f",
            basis="extract",
            activities=[m.Activity("events")],
            outputs=[m.Output("film")],
            links=links,
            absences=[m.Absence("activities.events.links", at="L1")],
        )

    assert verdict("MND107", read()) is m.Verdict.FIRED
    assert verdict("MND107", read(m.Link("events", "film"))) is m.Verdict.CANNOT_TELL


WITHIN = {"girls": "women", "women": "people", "men": "people", "people": None, "officials": None}


def groups(*named):
    """Return the target groups of a programme for these, among girls, women, men, people and officials."""
    return TargetGroups.of(
        Review(
            m.Framework(
                "f",
                populations=[m.Population(code, within=around) for code, around in WITHIN.items()],
                target_groups=named,
            )
        )
    )


@pytest.mark.parametrize(
    ("reached", "least", "most"),
    [
        ({"women": 30}, "1", "1"),
        ({"women": 30, "officials": 10}, "3/4", "1"),
        ({"women": 30, "girls": 10, "officials": 10}, "3/4", "1"),
        ({"girls": 10, "officials": 30}, "1/4", "1/3"),
        ({"women": 30, None: 60}, "1/2", "1/2"),
        ({"women": 30, "people": 60}, "1/2", "1/2"),
        ({"women": 30, "people": 60, None: 90}, "1/3", "1/3"),
        ({"women": 70, "people": 60}, "1", "1"),
        ({"women": 30, "men": 30}, "1/2", "1"),
        ({"officials": 30}, "0", "0"),
    ],
)
def test_what_share_the_target_groups_can_be(reached, least, most):
    """Women may be among the officials or beside them; of a whole that is reported they are a share of that."""
    assert groups("women").share(reached) == (Fraction(least), Fraction(most))


def test_several_target_groups():
    """Two groups that may overlap are together at least the larger, and at most both."""
    assert groups("women", "officials").share({"women": 30, "officials": 20, "men": 50}) == (
        Fraction(30, 80),
        Fraction(50, 50),
    )


@pytest.mark.parametrize(
    ("figures", "accumulation", "expected"),
    [
        ([("women", 30)], None, "passed"),
        ([("girls", 30)], None, "passed"),
        ([("women", 0)], None, "not applicable"),
        ([("women", m.Missing.UNKNOWN)], None, "not applicable"),
        ([(None, 30)], None, "fired"),
        ([("officials", 30)], None, "fired"),
        ([("women", 50), ("people", 100)], None, "passed"),
        ([("women", 49), ("people", 100)], None, "fired"),
        ([("women", 50), ("officials", 50)], None, "passed"),
        ([("women", 49), ("officials", 50)], None, "cannot tell"),
        ([("women", 10), ("officials", 50)], None, "fired"),
        ([("women", m.Missing.UNKNOWN), ("officials", 50)], None, "cannot tell"),
    ],
)
def test_whether_half_of_those_reached_are_the_target_group(verdict, figures, accumulation, expected):
    """At least half of all who were reached belong to whom the programme is for, for all that is known of them."""
    programme = m.Framework(
        "f",
        populations=[m.Population(code, within=around) for code, around in WITHIN.items()],
        target_groups=["women"],
        outputs=[m.Output("o", indicators=[m.Indicator("reached", unit="person", accumulation=accumulation)])],
    )
    seen = m.Observations([m.Observation("reached", n, "2009", population=whom) for whom, n in figures])

    assert verdict("MND109", programme, seen) == expected


@pytest.mark.parametrize(
    ("cause", "effect", "kind", "expected"),
    [
        ("safe", "peace", "contributes", "passed"),
        ("film", "peace", "contributes", "fired"),
        ("showing", "peace", "contributes", "fired"),
        ("peace", "calm", "contributes", "not applicable"),
        ("film", "safe", "contributes", "not applicable"),
        ("film", "peace", "feedback", "not applicable"),
    ],
)
def test_a_step_up_to_an_impact_comes_from_an_outcome(verdict, cause, effect, kind, expected):
    """An output leads to an impact by way of an outcome; steps among impacts, and back, are not asked about."""
    programme = m.Framework(
        "f",
        activities=[m.Activity("showing")],
        outputs=[m.Output("film")],
        outcomes=[m.Outcome("safe")],
        impacts=[m.Impact("peace"), m.Impact("calm")],
        links=[m.Link(cause, effect, kind=kind)],
    )

    assert verdict("MND106", programme) == expected


def test_every_part_of_the_chain_is_asked_about(ask):
    """What is out of the question, or in order, hides none of the others."""
    programme = m.Framework(
        "f",
        inputs=[
            m.Input("car", kind="in kind"),
            m.Input("grant"),
            m.Input("fund", amount=m.Missing.WITHHELD),
            m.Input("x"),
        ],
        activities=[
            m.Activity("office", management_only="Kept for the office"),
            m.Activity("showing"),
            m.Activity("lost"),
        ],
        outputs=[
            m.Output("books", management_only="Kept for the office"),
            m.Output("film", indicators=[m.Indicator("shown"), m.Indicator("liked", measure="percentage")]),
            m.Output("alone", indicators=[m.Indicator("share", measure="percentage")]),
        ],
        outcomes=[m.Outcome("luck", planned=False), m.Outcome("aware"), m.Outcome("safe")],
        objectives=[
            m.Objective("a", dropped_because="Too far"),
            m.Objective("b", outcomes=["aware"]),
            m.Objective("c"),
        ],
        links=[m.Link("showing", "film"), m.Link("film", "aware")],
    )

    told = {code: [each.subject for each in ask(code, programme)] for code in
        ("MND101", "MND102", "MND103", "MND107", "MND108")}  # fmt: skip

    assert told == {
        "MND101": ["alone"],
        "MND102": ["safe"],
        "MND103": ["c"],
        "MND107": ["lost"],
        "MND108": ["grant", "x"],
    }


def test_a_result_without_a_title_is_told_by_its_code(ask) -> None:
    """What has no wording of its own is not told as nothing between two quotes."""
    programme = m.Framework("f", outputs=[m.Output("film", reads_as="outcome")], outcomes=[m.Outcome("aware")])

    assert ask("MND105", programme)[0].message.startswith("'film' is kept as an output")
