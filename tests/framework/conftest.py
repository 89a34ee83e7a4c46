"""What the tests of a framework share: how a value is held to be plain, and a framework that is in order."""

from __future__ import annotations

import copy
import pickle

import attrs
import pytest

from mande.dimensions.breakdowns import GENDER
from mande.dimensions.places import Place
from mande.dimensions.populations import Population
from mande.framework.frameworks import Framework
from mande.framework.indicators import Indicator
from mande.framework.links import Link
from mande.framework.objectives import Objective
from mande.framework.results import Activity, Impact, Input, Outcome, Output


@pytest.fixture(scope="session")
def holds_still():
    """Return a check that a value is plain: frozen, hashed, copied and pickled whole, and shown in a line."""

    def check(value):
        for again in (pickle.loads(pickle.dumps(value)), copy.deepcopy(value), attrs.evolve(value)):
            assert again == value
            assert hash(again) == hash(value)
            assert repr(again) == repr(value)
        assert value != repr(value)
        assert len(repr(value)) < 200
        assert repr(value).isprintable()
        for field in attrs.fields(type(value)):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(value, field.name, None)

    return check


@pytest.fixture(scope="session")
def parts():
    """Return the parts of a small framework in which everything fits, as keywords."""
    return {
        "objectives": [Objective("safer", "Villages are safer", outcomes=["OC1", "OC2"])],
        "inputs": [Input("grant")],
        "activities": [Activity("events")],
        "outputs": [Output("bazaars", indicators=[Indicator("held", unit="event")]), Output("film")],
        "outcomes": [
            Outcome("OC1", indicators=[Indicator("aware", unit="person", measure="percentage", breakdowns=["gender"])]),
            Outcome("OC2"),
        ],
        "impacts": [Impact("fewer")],
        "context": [Indicator("prosecutions", unit="case", population="adults")],
        "links": [Link("grant", "events"), Link("events", "bazaars"), Link("bazaars", "OC1"), Link("OC1", "fewer")],
        "dimensions": [GENDER],
        "places": [Place("BD"), Place("dhaka", within="BD")],
        "populations": [Population("adults"), Population("women", within="adults")],
    }


@pytest.fixture(scope="session")
def wells(parts):
    """Return the framework that those parts make."""
    return Framework("wells", "Safe water", **parts)
