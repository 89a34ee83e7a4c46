"""Whether words come out as text, in the reader's language, whatever they hold."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.reports.contents import sections
from mande.reports.html.writing import explained, plain, written
from mande.reports.parts import Cell, Tone, cell
from mande.texts import Text
from mande.wording import Numeral, counted, joined, say, sentence


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (None, ""),
        (17, "17"),
        ("<b>", "&lt;b&gt;"),
        ("\"'&", "&quot;&#x27;&amp;"),
        ("{{7*7}}", "{{7*7}}"),
        ("a\u202eb\x00c\x1b[2J", "a b c [2J"),
        ("one\ntwo", "one\ntwo"),
        ("7\u202f%", "<bdi>7\u202f%</bdi>"),
        ("سجل", "<bdi>سجل</bdi>"),
        (sentence("<{code}> leads on.", code="<film>"), "&lt;&lt;film&gt;&gt; leads on."),
        (sentence("{what} ({code})", what="سجل", code="log"), "<bdi>سجل</bdi> (log)"),
        (joined(" & ", ["<", sentence("{it}", it=">")]), "&lt; &amp; &gt;"),
        (sentence("{gaps}", gaps=counted(3, "gap")), "3 gaps"),
        (Tone.MAJOR, "major"),
    ],
)
def test_words_as_a_page_holds_them(words, expected):
    """Words are escaped piece by piece, and what people wrote in other letters is kept apart."""
    assert written(words, "en") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (Numeral("1,320.5"), "1\u202f320,5"),
        (counted(3, "gap"), "3 lacunes"),
        (Text({"en": "Film", "fr": "Un film"}), "Un film"),
        (Text({"es": "Una película"}), '<bdi lang="es">Una película</bdi>'),
        (Text({'x"><script>': "?"}), '<bdi lang="x&quot;&gt;&lt;script&gt;">?</bdi>'),
    ],
)
def test_words_in_french(words, expected):
    """Words are said in the language of the page; what somebody wrote in another says in which."""
    assert written(words, "fr") == expected


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        ({"en": "Film", "fr": "Un film"}, "Un film"),
        ({"fr-SN": "Un film"}, "Un film"),
        ({"fr-CA": "Un film"}, '<bdi lang="fr-CA">Un film</bdi>'),
        ({"f": "?"}, '<bdi lang="f">?</bdi>'),
    ],
)
def test_words_in_the_french_of_a_region(languages, expected):
    """A page in the French of Senegal shows titles in French, and says of no other language that it is its own."""
    assert written(Text(languages), "fr-SN") == expected


@given(st.text())
def test_any_text_comes_out_as_text(text):
    """Whatever people write reads as they wrote it, but for what cannot be seen and could act."""
    said = written(text, "en")

    assert "<" not in said.replace("<bdi>", "").replace("</bdi>", "")
    assert all(letter.isprintable() or letter in "\n\u00a0\u202f\u200c\u200d" for letter in said)
    if text.isprintable():
        assert unescape(said.removeprefix("<bdi>").removesuffix("</bdi>")) == text


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_page_says_what_every_other_form_says(framework, seen, language):
    """Piece by piece, a page says what `say` says of the whole, of everything in a report."""

    def things(part):
        if isinstance(part, str | Cell):
            yield part
        elif isinstance(part, tuple):
            for each in part:
                yield from things(each)

    told = [
        cell(each) for each in things(tuple(sections(m.report(framework, seen, on="2026-07-01", language=language))))
    ]
    said = [words for each in told for words in (each.words, each.explained) if isinstance(words, str)]

    assert len(said) > 300
    for words in said:
        assert unescape(re.sub("</?bdi[^>]*>", "", written(words, language))) == say(words, language)


def test_words_for_an_attribute():
    """An attribute holds one line; escaping is the template's."""
    assert plain(sentence("{first}\n\u202e<", first="a"), "en") == "a  <"


@given(st.text(st.characters(codec="ascii")))
def test_an_explanation(text):
    """An explanation taken whole is what it would be piece by piece."""
    words = sentence("{gaps}: {text}\n  so it is.", gaps=counted(3, "gap"), text=text)

    assert explained(words, "en") == written(words, "en")
    assert explained(words, "fr") == written(words, "fr")
