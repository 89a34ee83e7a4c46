"""Texts are strings that may be said in several languages, and templates only ever put fields in."""

import copy
import operator
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue
from mande.wording import Text, counted, cut, fill, in_words, listing, say, titled, worded

LANGUAGES = st.sampled_from(["en", "fr", "bn", "pt-BR", "sw"])
SAID = st.dictionaries(LANGUAGES, st.text(max_size=6), min_size=1)


def test_a_text_in_two_languages():
    """A text shows its English, whatever order it was written in, and has the others at hand."""
    title = Text({"fr": "Bazars tenus", "en": "Bazaars held"})

    assert (str(title), title.upper(), f"{title:>14}") == ("Bazaars held", "BAZAARS HELD", "  Bazaars held")
    assert title.languages == ("en", "fr")
    assert title.in_language("fr") == "Bazars tenus"
    assert title.in_language("bn") == "Bazaars held"


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


def test_words_are_said_in_the_language_asked_for():
    """A text is said in a language that it has; a plain string is said as it is."""
    assert say(Text({"en": "Gap", "fr": "Lacune"}), "fr") == "Lacune"
    assert say(Text({"en": "Gap", "fr": "Lacune"})) == say("Gap", "fr") == "Gap"


@given(st.text(), st.text())
def test_fields_are_never_read_as_templates(code, title):
    """Whatever a field holds stands in the sentence as it is, braces and all."""
    assert fill("{code}: {title}", code=code, title=title) == f"{code}: {title}"


def test_a_template_is_filled_in_the_language_asked_for():
    """A template in several languages is filled in one of them; its fields may be called anything."""
    template = Text({"en": "{template} in {language}", "fr": "{template} en {language}"})

    assert fill(template, "fr", template="Film", language="bangla") == "Film en bangla"


@pytest.mark.parametrize(
    ("items", "most", "sentence"),
    [
        ([], 3, ""),
        (["film"], 3, "film"),
        (["film", "manual"], 3, "film and manual"),
        (["a", "b", "c"], 3, "a, b and c"),
        (["a", "b", "c", "d"], 3, "a, b, c and 1 more"),
        (range(100), 1, "0 and 99 more"),
    ],
)
def test_lists_in_a_sentence(items, most, sentence):
    """A sentence lists a few things, and says how many more there are."""
    assert listing(items, most) == sentence


@given(st.text(), st.integers(1, 20))
def test_a_text_cut_is_no_longer_than_asked(text, most):
    """A text that fits is kept; one that does not ends in an ellipsis, in just the room there is."""
    assert cut(text, most) == (text if len(text) <= most else text[: most - 1] + "…")
    assert len(cut(text, most)) <= most


def test_nouns_follow_their_number():
    """One is singular, all else plural, in -s or as it is given."""
    assert [counted(number, "gap") for number in (0, 1, 2, 1320)] == ["0 gaps", "1 gap", "2 gaps", "1,320 gaps"]
    assert counted(2, "activity", "activities") == "2 activities"
