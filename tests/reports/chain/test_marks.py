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


def test_a_rule_of_somebodys_own_is_counted():
    """A gap that the picture has no words for is there all the same."""

    def judge(_review):
        yield fired("film")

    own = m.Rule("OWN001", "own", "Is it ours?", judge=judge, severity="major", fires="never", message="No.", remedy="")

    marks = marks_of(FILM, m.check_coverage(FILM, rules=[own]), "en")

    assert marks[Subject("film")] == (Mark(Sign.GAP, "1 gap of another kind", ("OWN001",)),)


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

    assert mark.words == "aucun lien vers un effet n’est consigné"
