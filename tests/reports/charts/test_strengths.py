"""The picture of the matrix holds every path with its strength in words, and says what leads nowhere."""

from __future__ import annotations

import pytest

import mande as m
from mande.framework.evidence import Strength
from mande.reports import charts
from mande.reports.charts.palette import STRENGTHS
from mande.reports.charts.strengths import MOST_OUTCOMES, MOST_OUTPUTS
from mande.reports.lettering import width
from mande.wording import say


def plan(outputs, outcomes, links):
    """Return a plan of so many outputs and outcomes, and these links from one to the other."""
    return m.Framework(
        "water",
        outputs=[m.Output(f"o{place}", f"Output {place}") for place in range(outputs)],
        outcomes=[m.Outcome(f"c{place}", f"Outcome {place}") for place in range(outcomes)],
        links=[m.Link(f"o{cause}", f"c{effect}") for cause, effect in links],
    )


def drawn(framework, **more):
    """Return the picture of its matrix."""
    return charts.matrix(m.check_coverage(framework).matrix, programme=framework, **more)


def test_every_path_has_its_word(words, marks):
    """Each path is a cell with the word of its strength, on the fill of that strength."""
    picture = drawn(plan(2, 2, [(0, 0), (0, 1)]))
    cells = marks(picture, "rect")

    assert [cell["colour"] for cell in cells] == [STRENGTHS["untested"].fill] * 2
    assert words(picture).count("untested") == 2
    assert picture.rows == (("Output 0", "untested", "untested"), ("Output 1", "", ""))


def test_what_leads_nowhere_says_so(words):
    """An output without a path says that none is recorded, and is counted."""
    picture = drawn(plan(3, 1, [(0, 0)]))

    assert words(picture).count("leads nowhere, as far as is recorded") == 2
    assert picture.notes == (
        "1 of 3 outputs lead to an outcome, by a path that is as strong as its weakest link.",
        "Leading nowhere, as far as is recorded: 2 outputs.",
    )


def test_what_has_no_room_does_not_seem_to_lead_nowhere(words):
    """Of many outcomes those most reached are drawn; an output that leads to others alone says where they stand."""
    many = MOST_OUTCOMES + 2
    links = [*((0, effect) for effect in range(many - 1)), *((1, effect) for effect in range(MOST_OUTCOMES))]
    picture = drawn(plan(3, many, [*links, (2, many - 1)]))

    assert "leads to outcomes that the table holds" in words(picture)
    assert "leads nowhere, as far as is recorded" not in words(picture)
    assert picture.rows[2][-1] == "untested"
    assert "And 2 more outcomes, in the table." in picture.notes


def test_many_outputs_are_counted():
    """A picture holds so many outputs, and says how many more its table holds."""
    picture = drawn(plan(MOST_OUTPUTS + 5, 1, [(0, 0)]))

    assert len(picture.rows) == MOST_OUTPUTS + 5
    assert "And 5 more outputs, in the table." in picture.notes


def test_codes_stand_for_titles_that_nobody_handed_over(words):
    """Without the programme a thing is called by its code."""
    picture = charts.matrix(m.check_coverage(plan(1, 1, [(0, 0)])).matrix)

    assert picture.headers == ("output", "c0")
    assert "o0" in words(picture)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_cell_is_as_wide_as_its_words(language, marks):
    """However many outcomes there are, and in whatever language, the word of a strength fits its cell."""
    picture = drawn(plan(1, MOST_OUTCOMES, [(0, effect) for effect in range(MOST_OUTCOMES)]), language=language)
    words = say(Strength.UNTESTED, language).split(maxsplit=1)

    assert len(marks(picture, "rect")) == MOST_OUTCOMES
    assert all(cell["x2"] - cell["x"] >= max(width(word, 11) for word in words) for cell in marks(picture, "rect"))
