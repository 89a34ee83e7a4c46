"""Closed lists accept their words however people write them, and lists are never made of letters."""

import operator
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue, UnknownCode
from mande.findings import Addressee, Criterion, Quality, Severity, Verdict
from mande.framework.evidence import Design, Says, Strength
from mande.framework.frameworks import Basis, Sensitivity
from mande.framework.indicators import Accumulation, Additivity, Counting, Direction, Measure, Reach, Statistic
from mande.framework.levels import Level, Order
from mande.framework.links import AssumptionStatus, LinkKind, StatedBy
from mande.framework.monitoring import StudyKind
from mande.framework.results import InputKind
from mande.framework.targets import TargetKind
from mande.lists import are_people, listed, of_kind
from mande.measures.numbers import Qualifier
from mande.observations.claims import ClaimKind
from mande.observations.cohorts import Reason
from mande.observations.observation import Status
from mande.sources import Independence, Role

ORDERED = (Severity, Design, Strength, Level, Order)
CLOSED = (
    *ORDERED, Addressee, Criterion, Quality, Verdict, Says, Basis, Sensitivity, Accumulation, Additivity, Counting,
    Direction, Measure, Reach, Statistic, AssumptionStatus, LinkKind, StatedBy, StudyKind, InputKind, TargetKind,
    Qualifier, ClaimKind, Reason, Status, Independence, Role,
)  # fmt: skip
WORDS = st.sampled_from([word for words in CLOSED for word in words])
ORDERED_WORDS = st.sampled_from(ORDERED).flatmap(lambda words: st.tuples(*[st.sampled_from(words)] * 3))


@given(WORDS, st.sampled_from([" ", "-", "_"]), st.sampled_from([str.upper, str.lower, str.title]))
def test_a_word_is_accepted_however_it_is_written(word, between, cased):
    """Case, spaces, hyphens and underscores do not matter where a word is read."""
    assert type(word)(f" {cased(word.value).replace(' ', between)} ") is word


@given(WORDS)
def test_a_word_is_a_plain_value(word):
    """A word is its string, is itself again after pickling, and prints as it is written."""
    assert word == word.value == str(word) == f"{word}"
    assert pickle.loads(pickle.dumps(word)) is word
    assert hash(word) == hash(word.value)


@pytest.mark.parametrize("words", CLOSED)
@pytest.mark.parametrize("value", ["nothing of the kind", "", None, 5, ["count"]])
def test_other_words_are_refused(words, value):
    """What is not in a list is refused with the whole list."""
    with pytest.raises(UnknownCode) as refusal:
        words(value)

    message = str(refusal.value)
    assert message.startswith(f"No {words.noun()} is called ")
    assert ", ".join(words) in message


def test_a_misspelt_word_is_offered_the_right_one():
    """A typing mistake is answered with the word that was meant."""
    with pytest.raises(UnknownCode) as refusal:
        TargetKind("celing")

    assert str(refusal.value) == (
        "No target kind is called 'celing'. Did you mean 'ceiling'? There are: at least, exact, about, ceiling, range, "
        "maintain, percent change, point change."
    )


def test_lists_are_named_in_words():
    """A list's noun is its name as a sentence says it."""
    assert (TargetKind.noun(), Level.noun(), StatedBy.noun()) == ("target kind", "level", "stated by")


@given(ORDERED_WORDS)
def test_ordered_words_stand_in_one_order(three):
    """The order of words is that of their list, whichever side the plain string stands on."""
    one, two, three = three
    words = list(type(one))

    assert (one < two) == (words.index(one) < words.index(two)) == (two > one) == (one.value < two) == (two > one.value)
    assert (one <= two) == (not one > two) == (one.value <= two) == (two >= one.value)
    assert (one <= two <= one) == (one is two)
    if one <= two <= three:
        assert one <= three
    assert sorted([three, one, two]) == sorted([one, two, three], key=words.index)
    assert max(one, two).rank == max(one.rank, two.rank)


@pytest.mark.parametrize("other", ["outcom", Order.IMMEDIATE, 3])
def test_words_of_two_lists_have_no_order(other):
    """A level is neither below nor above what is no level."""
    with pytest.raises(UnknownCode, match="No level is called"):
        operator.lt(Level.INPUT, other)
    with pytest.raises(UnknownCode, match="No level is called"):
        operator.ge(Level.INPUT, other)


@given(st.lists(st.integers()))
def test_lists_are_made_into_tuples(values):
    """Any iterable is read once, in its order."""
    assert listed(values) == listed(iter(values)) == listed(tuple(values)) == tuple(values)


def test_nothing_is_an_empty_list():
    """None is no list handed over."""
    assert listed(None) == ()


@pytest.mark.parametrize("word", ["gender", "", b"gender"])
def test_a_lone_string_is_no_list(word):
    """A string where a list belongs is refused with the list that was meant."""
    with pytest.raises(InvalidValue) as refusal:
        listed(word)

    assert str(refusal.value) == f"{word!r} is one string where a list belongs. Write [{word!r}]."


def test_things_of_another_kind_are_refused_with_their_place():
    """A list that holds something else says which of its things, what it is and what belongs there."""
    with pytest.raises(InvalidValue) as refusal:
        of_kind("Link('a->b').assumptions", ["ok", 5], str)

    assert str(refusal.value) == "5 (int) is not what Link('a->b').assumptions[1] holds. Write str(...)."
    of_kind("Framework('a').relations", [5, "x"], str, int)


@pytest.mark.parametrize("number", [-1, True, 1.0, "5"])
def test_people_are_counted_in_whole_numbers(number):
    """People are neither halves, nor fewer than none, nor true."""
    assert not are_people(number)

    assert str(InvalidValue.not_people("Cohort 'roma-2', lost", number)) == (
        f"Cohort 'roma-2', lost: {number!r} is not a number of people."
    )


def test_not_known_is_a_number_of_people():
    """None says that the number is not known, and zero that there was nobody."""
    assert all(map(are_people, (None, 0, 5)))
