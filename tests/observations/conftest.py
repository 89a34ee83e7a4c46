"""What the tests of observations share: how a value is held to be plain."""

from __future__ import annotations

import copy
import pickle

import attrs
import pytest


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
