"""Whether texts and identifiers come back from the way mande spells them."""

from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given

from mande.codes import code_fault
from mande.formats.iati.activity import Narrative, Words
from mande.formats.iati.words import spelled, text_of, unspelled, words_of, writable
from mande.texts import Text

IDENTIFIERS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20).filter(str.strip)


@given(IDENTIFIERS)
def test_an_identifier_comes_back(text: str) -> None:
    """What was spelled as a code is a code, and gives the identifier back, but for the space around it."""
    from unicodedata import normalize

    code = spelled(text)

    assert unspelled(code) == normalize("NFC", text.strip())
    assert code_fault(code) is None


def test_a_code_without_a_slash_stays_as_it_is() -> None:
    """Most identifiers need no spelling."""
    assert spelled("GB-CHC-285776-NGR476") == "GB-CHC-285776-NGR476"


def test_a_text_says_its_languages() -> None:
    """English alone is a plain text; a text in another language says which, and an unknown one that it is."""
    assert text_of(Words((Narrative(" Wells "),)), None) == "Wells"
    assert text_of(Words((Narrative("Puits"),)), "FR") == Text({"fr": "Puits"})
    assert text_of(Words((Narrative("Wells"), Narrative("Puits", "fr"))), None) == Text({"und": "Wells", "fr": "Puits"})
    assert text_of(Words((Narrative("One"), Narrative("Two"))), "en") == "One\nTwo"
    assert text_of(Words((Narrative(" "),)), "en") is None
    assert text_of(None, "en") is None


@given(st.text(max_size=20))
def test_a_text_that_xml_can_hold_comes_back(text: str) -> None:
    """What is written is read back, but for characters that XML has not and the space around it."""
    assert text_of(words_of(text), "en") == (writable(text) or None)
