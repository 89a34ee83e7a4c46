"""What somebody has to decide, for each open gap in the chain."""

from __future__ import annotations

import pytest

import mande as m
from mande.coverage.questions import DECISIONS

FRAMEWORK = m.Framework(
    "f",
    objectives=[m.Objective("courts")],
    outputs=[m.Output("film", "Film")],
    outcomes=[m.Outcome("aware", "Villagers are aware")],
)


def test_one_question_a_gap():
    """Every gap in the chain asks one question, gravest first as the gaps stand."""
    questions = m.check_coverage(FRAMEWORK).questions

    assert [(question.rule, question.subject) for question in questions] == [
        ("MND101", "film"),
        ("MND102", "aware"),
        ("MND103", "courts"),
        ("MND202", "aware"),
    ]
    assert questions[0].gap == "This framework does not record how output film 'Film' leads to any outcome."


def test_the_ways_to_close_a_gap():
    """An output without a path can be linked, kept for management with a reason, or stopped."""
    words = str(m.check_coverage(FRAMEWORK).questions[0])

    assert words.startswith("film: link it")
    for way in ("by what mechanism?", "for what reason?", "stop delivering it"):
        assert way in words


def test_no_outcome_is_named():
    """A link suggested by a machine would be the unsubstantiated link itself, so that none is."""
    film = m.check_coverage(FRAMEWORK).questions[0]

    assert "aware" not in str(film)
    assert not any("{" in decision for decisions in DECISIONS.values() for decision in decisions)


@pytest.mark.parametrize("code", DECISIONS)
def test_decisions_are_of_the_catalogue(code):
    """Every rule that asks for a decision is one of the catalogue, and offers at least two ways."""
    assert code in {rule.code for rule in m.CATALOGUE}
    assert len(DECISIONS[code]) >= 2


def test_an_accepted_gap_asks_nothing():
    """Whoever accepted a gap has decided."""
    accepted = [m.Accepted("MND103", "courts", reason="The law was not passed")]
    framework = m.Framework("f", objectives=FRAMEWORK.objectives, accepted=accepted)

    assert m.check_coverage(framework).questions == ()
