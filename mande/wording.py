"""What mande says, in the language of whoever reads it: sentences with named fields, numbers and lists.

Everything said is a string in English, so it can stand wherever a string stands, and remembers what it was made of, so
that `say` can say it in another language. Translations are a module each in `mande.languages`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from mande.languages import DEFAULT_LANGUAGE, catalogue

_FIELD = re.compile(r"\{(\w+)\}")

_MARK = re.compile(r"(?<=\d)[.,](?=\d)|%")


class Words(str):
    """A string in English that can be said in other languages too."""

    __slots__ = ()

    def in_language(self, language: str) -> str:  # noqa: ARG002 - whoever has other languages says them
        """Return the words in *language*, or as they are where it has none for them."""
        return str(self)


class Sentence(Words):
    """What a template makes of its fields; another language has another template, and says the fields in turn.

    >>> said = Sentence("{code} is not linked.", {"code": "film"})
    >>> print(said, "/", said.in_language("xx"))
    film is not linked. / film is not linked.
    """

    __slots__ = ("fields", "template")

    template: str
    fields: Mapping[str, Any]

    def __new__(cls, template: str, fields: Mapping[str, Any] = MappingProxyType({})) -> Sentence:
        """Fill *template* with its *fields*."""
        said = super().__new__(cls, template.format(**fields) if "{" in template else template)
        said.template = template
        said.fields = fields
        return said

    def in_language(self, language: str) -> str:
        """Return the sentence in *language*, where its template is translated; otherwise in English."""
        words = translated(self.template, language)
        if "{" not in words:
            return words
        return words.format(**{name: say(field, language) for name, field in self.fields.items()})

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.template, dict(self.fields))


class Numeral(Words):
    """A number as it is shown, with the marks of the language: `1,320.5` is `1 320,5` in French. No digit changes.

    >>> print(Numeral("USD 1,320.50"), "/", Numeral("USD 1,320.50").in_language("fr").replace("\u202f", "_"))
    USD 1,320.50 / USD 1_320,50
    """

    __slots__ = ()

    def in_language(self, language: str) -> str:
        """Return the number with the marks of *language*."""
        found = catalogue(language)
        if found is None:
            return str(self)
        marks: Mapping[str, str] = found.MARKS
        return _MARK.sub(lambda mark: marks[mark[0]], str(self))


class Counted(Words):
    """A number with its noun, in the form that the number asks for."""

    __slots__ = ("noun", "number")

    noun: tuple[str, str]
    number: int

    def __new__(cls, number: int, noun: tuple[str, str]) -> Counted:
        """Count *number* of what is called one thing or several by *noun*."""
        said = super().__new__(cls, f"{number:,} {noun[number != 1]}")
        said.number = number
        said.noun = noun
        return said

    def in_language(self, language: str) -> str:
        """Return the number and the form of the noun that *language* has for it."""
        found = catalogue(language)
        forms: tuple[str, ...] | None = found and found.NOUNS.get(self.noun[0])
        if found is None or forms is None:
            return str(self)
        return f"{number(self.number).in_language(language)} {forms[found.form(self.number)]}"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.number, self.noun)


class Joined(Words):
    """Several things said one after the other, with the same between them."""

    __slots__ = ("between", "parts")

    between: str
    parts: tuple[Any, ...]

    def __new__(cls, between: str, parts: Iterable[Any]) -> Joined:
        """Join *parts* with *between*."""
        parts = tuple(parts)
        said = super().__new__(cls, between.join(map(str, parts)))
        said.between = between
        said.parts = parts
        return said

    def in_language(self, language: str) -> str:
        """Return every part in *language*, joined."""
        return say(self.between, language).join(say(part, language) for part in self.parts)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.between, self.parts)


class Cut(Words):
    """Words cut to so many characters, in whichever language."""

    __slots__ = ("most", "words")

    words: Words
    most: int

    def __new__(cls, words: Words, most: int) -> Cut:
        """Cut *words* to *most* characters."""
        said = super().__new__(cls, cut(str(words), most))
        said.words = words
        said.most = most
        return said

    def in_language(self, language: str) -> str:
        """Return the words in *language*, cut there."""
        return cut(self.words.in_language(language), self.most)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.words, self.most)


def say(words: object, language: str = DEFAULT_LANGUAGE) -> str:
    """Return *words* in *language*, where they can be said in it; otherwise, and whatever else it is, as they are.

    What people wrote in one language (a title, a code) stays as it is; a word out of a closed list is mande's own.

    >>> say(sentence("nothing is promised"), "fr"), say("nothing is promised", "fr")
    ('rien n’est promis', 'nothing is promised')
    """
    if isinstance(words, StrEnum):
        senses: Mapping[str, str] = getattr(catalogue(language), "SENSES", {})
        return senses.get(f"{type(words).__name__}.{words.value}") or translated(words.value, language)
    said = words if isinstance(words, str) else str(words)
    return said.in_language(language) if isinstance(said, Words) else said


def sentence(template: str, /, **fields: Any) -> Sentence:
    """Return the sentence that *template* makes of its named *fields*.

    Fields are only ever put in, never read as templates, so a title with braces in it stays a title.

    >>> print(sentence("Output {code} '{title}' is not linked.", code="film", title="{0}"))
    Output film '{0}' is not linked.
    """
    return Sentence(template, fields) if fields else _as_it_is(template)


@lru_cache(maxsize=4096, typed=True)  # reasons are given for very many things, and stand in few words
def _as_it_is(template: str) -> Sentence:
    return Sentence(template)


def phrases(*templates: str) -> tuple[Sentence, ...]:
    """Return several phrases without fields, such as the headers of a table.

    >>> phrases("severity", "what")
    ('severity', 'what')
    """
    return tuple(Sentence(template) for template in templates)


def number(value: int) -> Numeral:
    """Return *value* as a sentence shows it.

    >>> print(number(1320))
    1,320
    """
    return Numeral(f"{value:,}")


def counted(number: int, one: str, several: str | None = None) -> Counted:
    """Return *number* with its noun in the right form.

    >>> counted(1, "gap"), counted(3, "gap")
    ('1 gap', '3 gaps')
    """
    return Counted(number, (one, several or f"{one}s"))


def joined(between: str, parts: Iterable[object]) -> Joined:
    """Return *parts* one after the other, *between* each two.

    >>> joined(" + ", [38, 25])
    '38 + 25'
    """
    return Joined(between, parts)


def listing(items: Iterable[object], most: int = 3) -> Words:
    """Return *items* as a sentence lists them, at most *most* of them and how many more there are.

    >>> listing(["film", "manual", "posters", "fairs"], most=2)
    'film, manual and 2 more'
    """
    words = list(items)
    if len(words) > most:
        return sentence("{first} and {more} more", first=joined(", ", words[:most]), more=number(len(words) - most))
    if len(words) > 1:
        return sentence("{first} and {last}", first=joined(", ", words[:-1]), last=words[-1])
    return joined("", words)


def cut(text: str, most: int) -> str:
    """Return *text* in at most *most* characters, with an ellipsis where some were left off.

    >>> cut("Does every indicator have a target?", 12)
    'Does every …'
    """
    if len(text) <= most:
        return text
    return Cut(text, most) if isinstance(text, Words) else f"{text[: most - 1]}…"


def with_blanks(template: str, names: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return *template* as a page explains it in Markdown, with a word for each of its fields; *names* has other words.

    >>> with_blanks("Output {code} is not linked.")
    'Output *code* is not linked.'
    """
    return _FIELD.sub(lambda field: f"*{names.get(field[1], field[1].replace('_', ' '))}*", template)


def translated(words: str, language: str) -> str:
    """Return what *language* has for *words*, a template or a word of mande's own; otherwise *words* in English.

    A rule of somebody's own may hold its words in several languages itself.
    """
    if isinstance(words, Words):
        return words.in_language(language)
    found = catalogue(language)
    return words if found is None else found.WORDS.get(words, words)
