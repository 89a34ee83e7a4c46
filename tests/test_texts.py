"""Texts are strings that may be said in several languages."""

import copy
import operator
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue
from mande.texts import Text, bounded, in_words, titled, worded
from mande.wording import say

LANGUAGES = st.sampled_from(["en", "fr", "bn", "pt-BR", "sw"])
SAID = st.dictionaries(LANGUAGES, st.text(max_size=6), min_size=1)


def test_a_text_in_two_languages():
    """A text shows its English, whatever order it was written in, and has the others at hand."""
    title = Text({"fr": "Bazars tenus", "en": "Bazaars held"})

    assert (str(title), title.upper(), f"{title:>14}") == ("Bazaars held", "BAZAARS HELD", "  Bazaars held")
    assert title.languages == ("en", "fr")
    assert title.in_language("fr") == "Bazars tenus"
    assert title.in_language("bn") == "Bazaars held"


@pytest.mark.parametrize(
    ("asked", "said"),
    [("fr-SN", "Bazars tenus"), ("fr-CA", "Bazars faits"), ("FR", "Bazars tenus"), ("pt", "Bazaars held")],
)
def test_a_text_in_the_language_of_a_region(asked, said):
    """Who asks for the French of Senegal is answered in French, and in that of a region only where it is that one."""
    title = Text({"en": "Bazaars held", "fr": "Bazars tenus", "fr-CA": "Bazars faits", "pt-BR": "Feiras"})

    assert title.in_language(asked) == said


def test_a_text_without_english_shows_its_first_language():
    """Where there is no English, the first language stands for the text."""
    title = Text({"fr": "Film", "bn": "চলচ্চিত্র"})

    assert (str(title), title.in_language("en"), title.languages) == ("Film", "Film", ("fr", "bn"))


@given(SAID, SAID)
def test_texts_are_equal_when_all_their_languages_are(one, other):
    """Texts are equal as their mappings are, and then they have one hash, whatever order they were written in."""
    backwards = Text(dict(reversed(one.items())))

    assert (Text(one) == Text(other)) == (one == other) == (not operator.ne(Text(one), Text(other)))
    assert Text(one) == backwards
    assert hash(Text(one)) == hash(backwards)


@given(SAID, st.text(max_size=6))
def test_a_text_in_english_alone_is_its_string(said, words):
    """Only a text in English alone equals a plain string, from either side, and shares its hash."""
    text = Text(said)
    same = said == {"en": words}

    assert (text == words) == (words == text) == same
    assert (text != words) == (words != text) == (not same)
    if same:
        assert hash(text) == hash(words)
    assert len({Text(words), words}) == 1


@given(SAID)
def test_texts_are_plain_values(said):
    """A text survives pickling, copying and being made a text again, with all its languages."""
    text = Text(said)

    for again in (pickle.loads(pickle.dumps(text)), copy.deepcopy(text), copy.copy(text), Text(text)):
        assert again == text
        assert again.languages == text.languages
        assert type(again) is Text


@given(SAID)
def test_a_repr_is_what_to_write(said):
    """What a text is shown as makes the same text again."""
    text = Text(said)

    assert Text(eval(repr(text))) == text


def test_a_text_equals_nothing_else():
    """A text is neither its mapping nor a number."""
    assert Text({"en": "Film"}) != {"en": "Film"}
    assert Text("5") != 5


@pytest.mark.parametrize(
    "words", [{}, None, 5, ["Film"], {"en": None}, {"en": 5}, {5: "Film"}, {"": "Film"}, {"en": "Film", "fr": ["F"]}]
)
def test_what_is_no_text(words):
    """No words at all, words that are no string, or a language without a name are refused with what to write."""
    with pytest.raises(InvalidValue) as refusal:
        Text(words)

    assert str(refusal.value) == f'{words!r} is not a text. Write a string, or {{"en": "...", "fr": "..."}}.'


def test_how_fields_hold_words():
    """A plain string stays as it is, several languages become a text, and only a title may be nothing."""
    assert worded("Film") == titled("Film") == in_words("Film") == "Film"
    assert type(worded("Film")) is str
    assert worded(None) is None
    assert titled(None) == ""
    for field in (worded, titled, in_words):
        assert field({"fr": "Film"}) == Text({"fr": "Film"})
        assert field(Text("Film")).languages == ("en",)
    with pytest.raises(InvalidValue, match="None is not a text"):
        in_words(None)
    with pytest.raises(InvalidValue, match="5 is not a text"):
        titled(5)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_words_are_bounded_in_the_language_they_are_said_in(language):
    """What is too long, or would not print, is cut and made inert in each language by itself, and so once pickled."""
    words = bounded(Text({"en": "Film\x1b", "fr": "Un film " * 9}), 12)

    for said in (words, pickle.loads(pickle.dumps(words))):
        assert say(said, language) == {"en": "Film ", "fr": "Un film Un …"}[language]
    assert type(bounded("Film", 12)) is str
