"""Words as a page may hold them: escaped, in the reader's language, without what could act or turn writing round."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from html import escape
from string import Formatter

from mande.codes import inert
from mande.languages import DEFAULT_LANGUAGE
from mande.texts import Text
from mande.wording import Counted, Joined, Numeral, Sentence, say, translated


def written(words: object, language: str) -> str:
    """Return *words* in *language* as HTML.

    What people wrote may run in another direction than the sentence it stands in, so it is kept apart from it (`bdi`),
    and where it is in another language than the page, it says in which.

    >>> print(written("<b>", "en"))
    &lt;b&gt;
    """
    if words is None:
        return ""
    if isinstance(words, Sentence):
        return _sentence(words, language)
    if isinstance(words, Joined):
        return escape(say(words.between, language)).join([written(part, language) for part in words.parts])
    if isinstance(words, Text):
        spoken = words.spoken(language)
        return _own(words.in_language(language), None if f"{language}-".startswith(f"{spoken}-") else spoken)
    if isinstance(words, Numeral | Counted | StrEnum):
        return escape(_harmless(say(words, language)))
    return _own(say(words, language))


def explained(words: str, language: str) -> str:
    """Return an explanation in *language* as HTML.

    Explanations are nine tenths of a page, and made in English: there, where nothing in one needs to be kept apart, it
    is taken whole, and not piece by piece.
    """
    return escape(_harmless(words)) if language == DEFAULT_LANGUAGE and words.isascii() else written(words, language)


def plain(words: object, language: str) -> str:
    """Return *words* in *language* as an attribute may hold them; escaping them is left to whoever writes it."""
    return _harmless(say(words, language)).replace("\n", " ")


def _sentence(words: Sentence, language: str) -> str:
    fields = words.fields
    return "".join(
        [
            literal if field is None else literal + written(fields[field], language)
            for literal, field in _template(words.template, language)
        ]
    )


@lru_cache(maxsize=8192)
def _template(template: str, language: str) -> tuple[tuple[str, str | None], ...]:
    """Return the pieces of a template in *language*: its own words, escaped, and the field that comes after them."""
    words = translated(template, language)
    if "{" not in words:
        return ((escape(words), None),)
    return tuple((escape(literal), field) for literal, field, _spec, _conversion in Formatter().parse(words))


def _own(text: str, language: str | None = None) -> str:
    said = escape(_harmless(text))
    if language is not None:
        return f'<bdi lang="{escape(language)}">{said}</bdi>'
    return said if said.isascii() else f"<bdi>{said}</bdi>"


def _harmless(text: str) -> str:
    """Return *text* without what could act or turn writing round, line by line."""
    return text if text.isprintable() else "\n".join(map(inert, text.split("\n")))
