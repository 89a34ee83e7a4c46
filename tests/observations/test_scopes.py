"""A scope is what a figure speaks of; two figures with one scope are two statements of one thing."""

from __future__ import annotations

import attrs

from mande.observations.observation import Observation
from mande.observations.scopes import Scope, scopes_of

FIGURE = Observation("reached", 5, "2009", source="report", at="L9")


def test_what_a_figure_speaks_of():
    """Indicator, people, place, days, population and reporter make a scope, and a projection one of its own."""
    others = {
        "indicator": "other",
        "cell": "gender=female",
        "place": "BD",
        "period": "2010",
        "population": "migrants",
        "reporter": "ngo",
        "status": "projected",
    }
    figures = [FIGURE, *(attrs.evolve(FIGURE, **{name: value}) for name, value in others.items())]

    assert len(scopes_of(figures)) == len(figures)


def test_who_says_it_is_no_part_of_it():
    """Value, source, line, status and words are what is said, and not what it is said of."""
    same = [
        FIGURE,
        attrs.evolve(FIGURE, value=7, source="visit", at="L3"),
        attrs.evolve(FIGURE, status="revised", qualifier="about"),
    ]

    (figures,) = scopes_of(same).values()

    assert [each.at for each in figures] == ["L3", "L9", "L9"]


def test_order_is_that_of_the_lines():
    """Figures of one thing stand as they are read, whatever order they came in, those without a line last."""
    figures = [attrs.evolve(FIGURE, at=at) for at in ("L10", None, "L9", "p. 3")]

    (one,), (other,) = scopes_of(figures).values(), scopes_of(reversed(figures)).values()

    assert one == other
    assert [each.at for each in one] == ["L9", "L10", None, "p. 3"]


def test_its_words():
    """A scope is named by what narrows it, and by its indicator alone where nothing does."""
    assert Scope("reached").words == "reached"
    assert Scope("reached", place="BD", population="migrants", projected=True).words == (
        "reached (BD, of migrants, projected)"
    )
