"""What lies within what is found in one walk, also where a mapping loops or has a hole."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.dimensions.nesting import ancestors, lies_within, loops

DISTRICTS = {"BD": None, "khulna": "BD", "satkhira": "khulna", "tala": "satkhira", "rajshahi": "BD"}
CODES = st.sampled_from("abcdefgh")
MAPPINGS = st.dictionaries(CODES, st.none() | CODES)


def test_everything_around_a_place():
    """Everything around a place is told, the nearest first."""
    assert ancestors("tala", DISTRICTS) == ("satkhira", "khulna", "BD")
    assert ancestors("BD", DISTRICTS) == ()


def test_a_code_that_the_mapping_does_not_have():
    """A code that is not there lies within nothing that is known, and one around it is told all the same."""
    assert ancestors("nowhere", DISTRICTS) == ()
    assert ancestors("village", {"village": "lost"}) == ("lost",)


def test_a_loop_is_walked_once():
    """In a loop, each of the others is told once."""
    assert ancestors("a", {"a": "b", "b": "c", "c": "a"}) == ("b", "c")
    assert ancestors("d", {"d": "a", "a": "b", "b": "a"}) == ("a", "b")
    assert ancestors("a", {"a": "a"}) == ()


@pytest.mark.parametrize(
    ("inner", "outer", "within"),
    [
        ("tala", "BD", True),
        ("tala", "tala", True),
        ("BD", "tala", False),
        ("tala", "rajshahi", False),
        ("tala", "elsewhere", False),
        ("elsewhere", "elsewhere", True),
    ],
)
def test_lying_within(inner, outer, within):
    """A place lies within itself and whatever is around it, at any distance."""
    assert lies_within(inner, outer, DISTRICTS) is within


@given(MAPPINGS, CODES, CODES, CODES)
def test_lying_within_carries_over(within, a, b, c):
    """What lies within something lies within all that this lies within."""
    if lies_within(a, b, within) and lies_within(b, c, within):
        assert lies_within(a, c, within)


@pytest.mark.parametrize(
    ("within", "spelled"),
    [
        ({}, ()),
        (DISTRICTS, ()),
        ({"a": "a"}, (("a", "a"),)),
        ({"a": "b", "b": "a"}, (("a", "b", "a"),)),
        ({"x": "b", "a": "b", "b": "c", "c": "a"}, (("a", "b", "c", "a"),)),
        ({"a": "b", "b": "a", "c": "d", "d": "c", "e": "c"}, (("a", "b", "a"), ("c", "d", "c"))),
        ({"a": "lost"}, ()),
    ],
)
def test_loops_are_spelled_out(within, spelled):
    """Each loop is told once, from its first code in the mapping back to it, without what merely leads in."""
    assert loops(within) == spelled


@given(MAPPINGS)
def test_loops_hold_whatever_lies_within_itself(within):
    """The codes in loops are just those that come round to themselves, and each step of a loop is in the mapping."""
    found = loops(within)

    round_again = {code for code in within if within[code] is not None and lies_within(within[code], code, within)}
    assert sorted(code for loop in found for code in loop[1:]) == sorted(round_again)
    assert all(within[one] == two for loop in found for one, two in pairwise(loop))


def test_a_chain_of_any_length():
    """A chain of a hundred thousand places, and a loop as long, are walked without running out of stack or patience."""
    most = 100_000
    chain = {str(number): str(number + 1) for number in range(most)}

    assert len(ancestors("0", chain)) == most
    assert loops(chain) == ()
    assert len(loops({**chain, str(most): "0"})[0]) == most + 2
