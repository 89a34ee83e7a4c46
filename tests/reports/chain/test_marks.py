"""What is marked on a results chain."""

from __future__ import annotations

import pytest

import mande as m
from mande.reports.chain.marks import GAPS, NOT_IN_SOURCE, Mark, Sign, Subject, marks_of
from mande.rules import fired

FILM = m.Framework("f", outputs=[m.Output("film")])


def test_every_rule_that_is_named_exists():
    """Words are written for rules that there are."""
    assert GAPS.keys() | NOT_IN_SOURCE.keys() <= {rule.code for rule in m.CATALOGUE}


def test_without_coverage_nothing_is_marked():
    """Nobody has looked for gaps, so none is shown."""
    assert marks_of(FILM, None, "en") == {}


def test_a_gap_is_marked_on_what_it_is_about():
    """An output that leads nowhere says so, and where it comes from."""
    marks = marks_of(FILM, m.check_coverage(FILM), "en")

    assert marks[Subject("film")] == (Mark(Sign.GAP, "no path to an outcome recorded", ("MND101",)),)


def test_what_an_extract_does_not_say_is_no_gap():
    """Where the source does not say where an output leads, nobody can tell, which is not the same as a gap."""
    extract = m.Framework("f", basis="extract", outputs=[m.Output("film")])

    marks = marks_of(extract, m.check_coverage(extract), "en")

    assert marks[Subject("film")] == (Mark(Sign.UNKNOWN, "where it leads is not in the source", ("MND101",)),)


def test_gaps_of_indicators_are_marked_on_their_result():
    """Two indicators without a baseline are one mark on the outcome that they measure, with their number."""
    indicators = [m.Indicator(code, unit="person", measure="percentage") for code in ("a", "b")]
    framework = m.Framework("f", outcomes=[m.Outcome("aware", indicators=indicators)])
    rules = [rule for rule in m.CATALOGUE if rule.code == "MND301"]

    marks = marks_of(framework, m.check_coverage(framework, rules=rules), "en")

    assert marks == {Subject("aware"): (Mark(Sign.GAP, "no baseline recorded (2)", ("MND301",)),)}


def test_an_objective_may_share_a_code():
    """What is said of an objective is not said of the outcome that is called the same."""
    framework = m.Framework("f", outcomes=[m.Outcome("safe")], objectives=[m.Objective("safe")])

    marks = marks_of(framework, m.check_coverage(framework), "en")

    assert [mark.rules for mark in marks[Subject("safe", objective=True)]] == [("MND103",)]
    assert [mark.rules for mark in marks[Subject("safe")]] == [("MND102",), ("MND202",)]


def test_an_accepted_gap_stays_to_be_seen():
    """What somebody decided to live with is no gap any more, and is still told."""
    accepted = m.Accepted("MND101", "film", reason="archive", by="office", on="2026-01-01")
    framework = m.Framework("f", outputs=[m.Output("film")], accepted=[accepted])

    marks = marks_of(framework, m.check_coverage(framework), "en")

    assert marks[Subject("film")] == (Mark(Sign.NOTE, "no path to an outcome recorded (accepted)", ("MND101",)),)


def test_minor_gaps_are_told_apart():
    """An input without an amount is a minor gap, and its sign is empty."""
    framework = m.Framework("f", inputs=[m.Input("grant")])

    (mark,) = marks_of(framework, m.check_coverage(framework), "en")[Subject("grant")]

    assert mark.sign is Sign.MINOR
    assert mark.written == "△ no amount recorded"


def test_other_gaps_are_called_by_their_headline():
    """A gap that has no words of its own, of a rule of somebody's own too, is called by the headline of its rule."""
    own = m.Rule(
        "OWN001",
        "own",
        "Is it ours?",
        headline="things that are not ours",
        judge=lambda _review: iter([fired("film"), fired("film")]),
        severity="major",
        fires="always",
        message="It is not.",
        remedy="",
    )

    marks = marks_of(FILM, m.check_coverage(FILM, rules=[own]), "en")

    assert marks[Subject("film")] == (Mark(Sign.GAP, "things that are not ours (2)", ("OWN001",)),)


def test_what_is_too_much_for_a_box_is_counted():
    """Of many gaps the gravest are spelled out, and the others counted."""
    indicators = [m.Indicator("viewers", unit="person", measure="count")]
    framework = m.Framework("f", outputs=[m.Output("film", indicators=indicators)])

    marks = marks_of(framework, m.check_coverage(framework), "en")

    assert [mark.words for mark in marks[Subject("film")]] == [
        "no path to an outcome recorded",
        "no target recorded",
        "not broken down by gender",
        "not broken down by age",
        "3 gaps more",
    ]
    assert marks[Subject("film")][-1].sign is Sign.MINOR


def test_an_indicator_may_share_the_code_of_another_result():
    """The rule tells whether it speaks of the output or of the indicator that is called the same."""
    indicator = m.Indicator("film", unit="person", measure="percentage")
    framework = m.Framework("f", outputs=[m.Output("film")], outcomes=[m.Outcome("aware", indicators=[indicator])])
    rules = [rule for rule in m.CATALOGUE if rule.code in ("MND101", "MND301")]

    marks = marks_of(framework, m.check_coverage(framework, rules=rules), "en")

    assert {subject.code: [mark.rules for mark in several] for subject, several in marks.items()} == {
        "film": [("MND101",)],
        "aware": [("MND301",)],
    }


def test_coverage_of_a_portfolio_is_told_apart_by_framework():
    """Two projects may have an output of the same code, and each gets its own marks."""
    linked = m.Framework(
        "g", outputs=[m.Output("film")], outcomes=[m.Outcome("aware")], links=[m.Link("film", "aware")]
    )
    coverage = m.check_coverage(m.Portfolio("p", frameworks=[FILM, linked]))

    assert Subject("film") in marks_of(FILM, coverage, "en")
    assert Subject("film") not in marks_of(linked, coverage, "en")


def test_coverage_of_something_else_is_refused():
    """The gaps of one programme are never drawn on another."""
    with pytest.raises(m.InvalidValue, match="'g' is not of framework 'f'"):
        marks_of(FILM, m.check_coverage(m.Framework("g")), "en")


def test_marks_are_said_in_the_language_asked_for():
    """The words on a box are in the reader's language."""
    (mark,) = marks_of(FILM, m.check_coverage(FILM), "fr")[Subject("film")]

    assert mark.words == "aucun chemin vers un effet n’est consigné"
