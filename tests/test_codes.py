"""Codes are short handles; a fault is told in words, and a misspelt code is offered the nearest one."""

import pickle
import sys
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.codes import LONGEST_CODE, MOST_COMPARED, code_fault, inert, nearest, short
from mande.wording import say, sentence

GIANT = 10 ** (sys.get_int_max_str_digits() + 1)
THINGS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.none().map(lambda _: GIANT),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.parametrize("code", ["a", "OC1", "1.2.3", "bazaars-held", "31+", "victims of trafficking", "ক", "x" * 200])
def test_codes_that_can_be_used(code):
    """Whatever prints in one line, without a slash and without space around it, is a code."""
    assert code_fault(code) is None


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("", "it is empty"),
        (" film", "' film' has space around it"),
        ("film\n", "'film\\n' has space around it"),
        ("a/b", "'a/b' has a slash, which stands between a project and a code"),
        ("a\x1b[31mb", "'a\\x1b[31mb' has a character that does not print"),
        ("a\u202eb", "'a\\u202eb' has a character that does not print"),
        ("x" * 201, "it has 201 characters, more than 200"),
        (None, "None is not a string"),
        (5, "5 is not a string"),
        (b"film", "b'film' is not a string"),
        (["film"], "['film'] is not a string"),
    ],
)
def test_codes_that_cannot_be_used(code, fault):
    """A code that cannot be used is told what is wrong with it, with what was there."""
    assert code_fault(code) == fault


@given(THINGS)
def test_no_code_is_too_strange_to_refuse(code):
    """Whatever a document holds is either a code or told its fault, in a line."""
    fault = code_fault(code)

    if fault is None:
        assert isinstance(code, str)
        assert 0 < len(code) <= LONGEST_CODE
        assert code == code.strip()
        assert code.isprintable()
        assert "/" not in code
    else:
        assert fault.isprintable()
        assert len(fault) < 200


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (GIANT, f"a number of {GIANT.bit_length():,} bits is not a string"),
        ([GIANT], "a list too long to show is not a string"),
        ({"code": [GIANT]}, "a dict too long to show is not a string"),
    ],
    ids=["alone", "in a list", "in a dict"],
)
def test_giants_are_refused_in_a_sentence(code, fault):
    """A number with more digits than Python writes is refused like any other, also inside a list."""
    assert code_fault(code) == fault


def test_lists_without_end_are_refused_in_a_sentence():
    """A list so deep that Python cannot show it is no code either."""
    deep = []
    for _ in range(100_000):
        deep = [deep]

    assert code_fault(deep) == "a list too long to show is not a string"


@pytest.mark.parametrize(
    ("code", "known", "near"),
    [
        ("OC9", ["OC1", "bazaars"], "OC1"),
        ("oc1", ["OC1", "OC2"], "OC1"),
        ("bazars", ["film", "bazaars"], "bazaars"),
        ("film", [], None),
        ("film", ["OC1", "OC2"], None),
        ("", ["OC1"], None),
        ("aware", ["awar", "awares", "award"], "awares"),
    ],
)
def test_the_nearest_code(code, known, near):
    """The nearest is the most like it, in whatever case; where none is like it, none is offered."""
    assert nearest(code, known) == near


@given(st.lists(st.text(max_size=8), min_size=1), st.data())
def test_a_known_code_is_its_own_nearest(known, data):
    """A code that is known, whatever its case, is offered as it is known."""
    code = data.draw(st.sampled_from(known))

    if code:
        assert nearest(code, known).casefold() == code.casefold()


@given(st.text(max_size=20), st.lists(st.text(max_size=20)))
def test_the_nearest_is_one_of_those_known(code, known):
    """What is offered is always a code that there is."""
    assert nearest(code, known) in {None, *known}


def test_nothing_is_near_what_is_too_long_for_a_code():
    """A text longer than any code is compared with none."""
    assert nearest("x" * 201, ["x" * 200]) is None


def test_only_so_many_codes_are_compared():
    """One mistake in a plan of a million codes is compared with the first of them, so that it stays cheap."""
    read = []
    known = (read.append(number) or f"x{number}" for number in range(1_000_000))

    assert nearest("film", known) is None
    assert len(read) == MOST_COMPARED


@given(THINGS, st.integers(10, 100))
def test_values_are_shown_in_a_line(value, most):
    """Whatever a value is, a message shows it in a line of about the length it was given."""
    shown = short(value, most)

    assert shown.isprintable()
    assert len(shown) <= max(most + 2, 40)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("film", "'film'"),
        ("x" * 61, f"'{'x' * 59}…'"),
        (list(range(100)), str(list(range(100)))[:59] + "…"),
        (10**80, "a number of 266 bits"),
        (-(10**80), "a number of 266 bits"),
        ({"a": "b" * 100}, "{'a': '" + "b" * 52 + "…"),
    ],
)
def test_long_values_are_cut(value, shown):
    """A value that is too long is cut, and a number is never cut into another number."""
    assert short(value) == shown


def test_what_moves_a_cursor_is_taken_out():
    """Control characters and marks of direction are spaces; joiners and the fixed spaces of French are kept."""
    assert inert("film\x1b[31m\nA\u202eB") == "film [31m A B"
    assert inert("«\u202fEffet\u202f»\u00a0: ক্\u200dষ") == "«\u202fEffet\u202f»\u00a0: ক্\u200dষ"


def test_what_is_inert_keeps_its_languages():
    """A sentence with a control character in a field is inert in each language, and no-break spaces stay."""
    said = inert(sentence("{first} and {last}", first="a\x1b[31m", last="«\u202fb\u202f»"))

    assert said == "a [31m and «\u202fb\u202f»"
    assert say(said, "fr") == say(pickle.loads(pickle.dumps(said)), "fr") == "a [31m et «\u202fb\u202f»"


def test_what_is_near_is_looked_for_with_a_bounded_effort():
    """Codes of the same letters in another order, which take the longest to compare, are not compared to the end."""
    known = [f"{'ab' * 90}{number}" for number in range(20_000)]

    start = process_time()
    near = nearest("a" * 90 + "b" * 90, known)

    assert near is None
    assert process_time() - start < 5
