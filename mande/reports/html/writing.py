"""Words as a page may hold them: escaped, in the reader's language, without what could act or turn writing round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from html import escape
from string import Formatter

from mande.codes import inert
from mande.texts import Text
from mande.wording import Counted, Joined, Numeral, Sentence, Words, say, translated

_KEPT = re.compile("([\n\u00a0\u202f]+)")
"""What `inert` would make a plain space of, and a page needs: lines, and the spaces that French does not break at."""


def written(words: object, language: str) -> str:
    """Return *words* in *language* as HTML.

    What people wrote may run in another direction than the sentence it stands in, so it is kept apart from it (`bdi`),
    and where it is in another language than the page, it says in which.

    >>> print(written("<b>", "en"))
    &lt;b&gt;
    """
    return "".join(_pieces(words, language))


def plain(words: object, language: str) -> str:
    """Return *words* in *language* as an attribute may hold them; escaping them is left to whoever writes it."""
    return _harmless(say(words, language)).replace("\n", " ")


def _pieces(words: object, language: str) -> Iterator[str]:
    if words is None:
        return
    if isinstance(words, Sentence):
        yield from _sentence(words, language)
    elif isinstance(words, Joined):
        between = escape(say(words.between, language))
        for place, part in enumerate(words.parts):
            if place:
                yield between
            yield from _pieces(part, language)
    elif isinstance(words, Numeral | Counted | StrEnum):
        yield escape(_harmless(say(words, language)))
    elif isinstance(words, Text):
        yield _own(words.in_language(language), None if language in words.languages else words.languages[0])
    else:
        yield _own(say(words, language), None)


def _sentence(words: Sentence, language: str) -> Iterator[str]:
    for literal, field in _template(translated(words.template, language)):
        yield literal
        if field is not None:
            yield from _pieces(words.fields[field], language)


@lru_cache(maxsize=4096)
def _template(template: str) -> tuple[tuple[str, str | None], ...]:
    """Return the pieces of a template: its own words, escaped, and the field that comes after them."""
    if "{" not in template:
        return ((escape(template), None),)
    return tuple((escape(literal), field) for literal, field, _spec, _conversion in Formatter().parse(template))


def _own(text: str, language: str | None) -> str:
    said = escape(_harmless(text))
    if language is not None:
        return f'<bdi lang="{escape(language)}">{said}</bdi>'
    return said if said.isascii() else f"<bdi>{said}</bdi>"


def _harmless(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(piece if place % 2 else inert(piece) for place, piece in enumerate(_KEPT.split(text)))


def is_said(words: object) -> bool:
    """Return whether there is anything to read in *words*."""
    return words is not None and (not isinstance(words, str | Words) or bool(words.strip()))
