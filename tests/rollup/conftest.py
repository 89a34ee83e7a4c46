"""What the tests of adding up share: a framework of one indicator, and what its figures come to."""

from __future__ import annotations

import pytest

import mande as m


@pytest.fixture(scope="session")
def roll():
    """Return a function that rolls figures of one indicator up; of events, each period's anew, unless it says so."""

    def rolled(figures, over=("time",), into=None, *, places=(), plan=(), asked=(), **indicator):
        fields = {"unit": "event", "accumulation": "incremental", **indicator}
        framework = m.Framework(
            "f",
            **{
                "outputs": [m.Output("o", indicators=[m.Indicator("i", **fields)])],
                "places": [place if isinstance(place, m.Place) else m.Place(place) for place in places],
                **dict(plan),
            },
        )
        seen = None if figures is None else m.Observations(figures)
        return m.roll_up(framework, seen, over=over, into=into, **dict(asked))

    return rolled


@pytest.fixture(scope="session")
def total(roll):
    """Return a function that does so where one total comes of it, and returns that."""

    def one(*figures, over=("time",), into=None, **more):
        (found,) = roll(figures, over, into, **more)
        return found

    return one


@pytest.fixture(scope="session")
def seen():
    """Return a function that writes one figure of the indicator."""

    def figure(value, period=None, **more):
        return m.Observation("i", value, period, **more)

    return figure
