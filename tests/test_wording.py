"""Sentences only ever put fields in, and can be said in another language with every field in it."""

import copy
import pickle
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.findings import Severity
from mande.languages import languages
from mande.texts import Text
from mande.wording import (
    Numeral,
    Words,
    counted,
    cut,
    joined,
    listing,
    number,
    phrases,
    say,
    sentence,
    translated,
)


@pytest.fixture
def marked(monkeypatch):
    """A language that puts every template in brackets, so that what never reached it shows."""
    words = SimpleNamespace(get=lambda english, _: f"<{english}>")
    language = SimpleNamespace(MARKS={",": "'", ".": "·", "%": " pc"}, NOUNS={}, WORDS=words, form=lambda _: 0)
    monkeypatch.setattr("mande.wording.catalogue", lambda code: language if code == "xx" else None)
    return "xx"


def test_words_are_said_in_the_language_asked_for():
    """A text is said in a language that it has; a plain string is said as it is."""
    assert say(Text({"en": "Gap", "fr": "Lacune"}), "fr") == "Lacune"
    assert say(Text({"en": "Gap", "fr": "Lacune"})) == say("Gap", "fr") == "Gap"


@given(st.text(), st.text())
def test_fields_are_never_read_as_templates(code, title):
    """Whatever a field holds stands in the sentence as it is, braces and all."""
    assert sentence("{code}: {title}", code=code, title=title) == f"{code}: {title}"


def test_a_template_is_filled_in_the_language_asked_for():
    """A template in several languages is filled in one of them; its fields may be called anything."""
    template = Text({"en": "{template} in {language}", "fr": "{template} en {language}"})

    assert say(sentence(template, template="Film", language="bangla"), "fr") == "Film en bangla"


@pytest.mark.parametrize(
    ("items", "most", "words"),
    [
        ([], 3, ""),
        (["film"], 3, "film"),
        (["film", "manual"], 3, "film and manual"),
        (["a", "b", "c"], 3, "a, b and c"),
        (["a", "b", "c", "d"], 3, "a, b, c and 1 more"),
        (range(100), 1, "0 and 99 more"),
    ],
)
def test_lists_in_a_sentence(items, most, words):
    """A sentence lists a few things, and says how many more there are."""
    assert listing(items, most) == words


@given(st.text(), st.integers(1, 20))
def test_a_text_cut_is_no_longer_than_asked(text, most):
    """A text that fits is kept; one that does not ends in an ellipsis, in just the room there is."""
    assert cut(text, most) == (text if len(text) <= most else text[: most - 1] + "…")
    assert len(cut(text, most)) <= most


def test_a_text_is_cut_in_the_language_asked_for():
    """Words that are cut keep their other languages, and are cut in each."""
    title = cut(Text({"en": "Bazaars held", "fr": "Bazars tenus"}), 8)

    assert (title, say(title, "fr")) == ("Bazaars…", "Bazars …")
    assert say(cut(sentence("nothing is promised"), 9), "fr") == "rien n’e…"


def test_nouns_follow_their_number():
    """One is singular, all else plural, in -s or as it is given."""
    assert [counted(number, "gap") for number in (0, 1, 2, 1320)] == ["0 gaps", "1 gap", "2 gaps", "1,320 gaps"]
    assert counted(2, "activity", "activities") == "2 activities"


def test_a_sentence_is_said_with_its_fields(marked):
    """Each field that mande said itself is said in the language too; what people wrote stays as it is."""
    what = sentence("{code} of {kind}", code="of", kind=sentence("output"))
    said = sentence("{what} lacks {most}: {where}", what=what, most=listing(["b", "a"]), where=Text({"xx": "là"}))

    assert said == "of of output lacks b and a: là"
    assert say(said, marked) == "<<of of <output>> lacks <b and a>: là>"
    assert say(joined(", ", [said, "film", sentence("no"), 5]), marked) == f"{say(said, marked)}, film, <no>, 5"
    assert [say(each, marked) for each in phrases("severity", "rule")] == ["<severity>", "<rule>"]
    assert say(Severity.MAJOR, marked) == "<major>"
    assert say("severity", marked) == "severity"


@given(st.integers(-(10**9), 10**9))
def test_no_digit_changes(value):
    """A number is marked as its language marks it, digit for digit."""
    for said in (number(value), Numeral(f"{value:,}.50%"), counted(value, "gap")):
        digits = "".join(filter(str.isdigit, said))
        assert "".join(filter(str.isdigit, say(said, "fr"))) == digits


def test_french_numbers():
    """French parts thousands with a narrow space that does not break, and decimals with a comma."""
    assert say(Numeral("USD 1,320.50"), "fr") == "USD 1\u202f320,50"
    assert say(Numeral("82.7%"), "fr") == "82,7\u202f%"
    assert [say(counted(count, "gap"), "fr") for count in (0, 1, 2, 1320)] == [
        "0 lacune",
        "1 lacune",
        "2 lacunes",
        "1\u202f320 lacunes",
    ]
    assert say(counted(2, "zebra crossing"), "fr") == "2 zebra crossings"


@pytest.mark.parametrize(
    "said",
    [
        sentence("{code} is here", code="film"),
        number(1320),
        counted(2, "gap"),
        joined(", ", [number(5), "film"]),
        listing(["a", "b", "c"], most=1),
        cut(sentence("nothing is promised"), 9),
    ],
)
def test_what_is_said_is_a_plain_value(said):
    """What is said survives pickling and copying, with its other languages."""
    for again in (pickle.loads(pickle.dumps(said)), copy.deepcopy(said)):
        assert again == said
        assert type(again) is type(said)
        assert say(again, "fr") == say(said, "fr")


def test_languages_that_are_not_there():
    """A language that nobody wrote is answered in English; a country's takes the one of its language."""
    assert languages() == ("en", "fr")
    said = sentence("nothing is promised")
    assert say(said, "fr-SN") == say(said, "fr") == "rien n’est promis"
    assert say(said, "en") == say(said, "xx") == say(said, "../fr") == translated("nothing is promised", "en") == said
    assert say(Words("film"), "fr") == "film"
