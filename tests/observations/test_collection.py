"""Observations are a sequence of figures, with the claims and cohorts that came with them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue
from mande.observations.claims import Claim
from mande.observations.cohorts import Cohort
from mande.observations.collection import Observations, sorted_by_code
from mande.observations.observation import Observation

SEEN = st.lists(st.builds(Observation, st.sampled_from(["held", "aware"]), st.integers(0, 3)), max_size=6)


@given(SEEN)
def test_observations_are_a_sequence(seen):
    """They are read as the list they were made from, in its order, by place, from the end and in slices."""
    observations = Observations(iter(seen))

    assert list(observations) == seen
    assert len(observations) == len(seen)
    assert [observations[place] for place in range(-len(seen), len(seen))] == seen + seen
    assert observations[1:3] == tuple(seen[1:3])
    assert list(reversed(observations)) == seen[::-1]
    assert all(one in observations for one in seen)
    with pytest.raises(IndexError):
        observations[len(seen)]


@given(SEEN, SEEN)
def test_equal_collections_hold_the_same(one, other):
    """Two collections are equal exactly when they hold the same in the same order."""
    assert (Observations(one) == Observations(other)) == (one == other)
    assert Observations(one) != tuple(one)


def test_nothing_was_reported():
    """An empty collection is a collection."""
    empty = Observations([])

    assert (len(empty), empty.claims, empty.cohorts) == (0, (), ())
    assert empty == Observations() == Observations(None)


@pytest.mark.parametrize(
    ("observations", "shown"),
    [
        (Observations(), "Observations(0 observations)"),
        (Observations([Observation("held", 5)]), "Observations(1 observation)"),
        (Observations([Observation("held", 5)] * 2, claims=[Claim("x")]), "Observations(2 observations, 1 claim)"),
        (
            Observations(claims=[Claim("x")] * 2, cohorts=[Cohort("y")] * 3),
            "Observations(0 observations, 2 claims, 3 cohorts)",
        ),
    ],
)
def test_how_a_collection_is_shown(observations, shown):
    """A collection counts what it holds, and does not list it."""
    assert repr(observations) == shown


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"observations": "held"}, "'held' is one string where a list belongs. Write ['held']."),
        ({"observations": [884]}, "884 (int) is not what Observations(...)[0] holds. Write Observation(...)."),
        (
            {"observations": [Claim("x")]},
            "Claim('x', '') (Claim) is not what Observations(...)[0] holds. Write Observation(...).",
        ),
        ({"claims": ["x"]}, "'x' (str) is not what Observations(...).claims[0] holds. Write Claim(...)."),
        ({"cohorts": [Cohort("y"), 5]}, "5 (int) is not what Observations(...).cohorts[1] holds. Write Cohort(...)."),
    ],
)
def test_what_a_collection_cannot_hold(fields, message):
    """Each list holds its own kind, and says which of its things is none."""
    with pytest.raises(InvalidValue) as refusal:
        Observations(**fields)

    assert str(refusal.value) == message


def test_collections_hold_still(holds_still):
    """A collection is a plain value."""
    holds_still(Observations([Observation("held", 5)], claims=[Claim("x")], cohorts=[Cohort("y")]))


def test_sorted_by_code_as_of_a_day():
    """Figures stand under the code that each names; what ends later is told by its code alone, and so are projects."""
    early, late = Observation("wells", 3, "2009-Q1"), Observation("members", 5, "2010", project="north")

    found = sorted_by_code([early, late, undated := Observation("wells", 4)], date(2009, 12, 31))

    assert found.by_code == {"wells": [early, undated]}
    assert (found.later, found.projects) == ({"members"}, {None, "north"})
    assert sorted_by_code([early, late]).later == frozenset()
