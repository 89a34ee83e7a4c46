"""Texts: what people write, in one language or several."""

from collections.abc import Mapping
from typing import Any, Self

from mande.codes import inert
from mande.errors import InvalidValue
from mande.languages import DEFAULT_LANGUAGE
from mande.lists import signed
from mande.wording import Words, cut, say


class Text(Words):
    """A string that may be said in other languages too.

    It is a `str` (its English, or else its first language), so it can stand wherever a string stands. A text in English
    alone equals the same plain string; others are equal when all their languages are, in whatever order.

    >>> title = Text({"en": "Bazaars held", "fr": "Bazars tenus"})
    >>> print(title, "/", title.in_language("fr"))
    Bazaars held / Bazars tenus
    """

    _languages: tuple[tuple[str, str], ...]

    def __new__(cls, words: str | Mapping[str, str]) -> Self:
        """Take one string, or a mapping of language codes (`en`, `fr`, `pt-BR`) to strings."""
        if isinstance(words, Text):
            languages = words._languages
        elif isinstance(words, str):
            languages = ((DEFAULT_LANGUAGE, words),)
        elif isinstance(words, Mapping) and words:
            languages = tuple(sorted(words.items(), key=lambda item: item[0] != DEFAULT_LANGUAGE))
        else:
            raise InvalidValue.no_words(words)
        if not all(isinstance(code, str) and code and isinstance(said, str) for code, said in languages):
            raise InvalidValue.no_words(words)
        text = super().__new__(cls, languages[0][1])
        text._languages = languages
        return text

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages it is written in, the one that `str` shows first."""
        return tuple(language for language, _ in self._languages)

    def in_language(self, language: str) -> str:
        """Return the words in *language*, or in the first language where there are none."""
        return dict(self._languages)[self.spoken(language)]

    def spoken(self, language: str) -> str:
        """Return the code of the language that it is said in where *language* is asked for: `fr` for `fr-SN`.

        >>> Text({"en": "Bazaars held", "fr": "Bazars tenus"}).spoken("fr-SN")
        'fr'
        """
        asked = (language, language.partition("-")[0].lower())
        return next((code for code in asked if code in self.languages), self._languages[0][0])

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Text):
            return dict(self._languages) == dict(other._languages)
        return self.languages == (DEFAULT_LANGUAGE,) and str.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        # The first language is not part of what makes texts equal, unless it is English.
        return str.__hash__(self) if DEFAULT_LANGUAGE in self.languages else hash(frozenset(self._languages))

    def __repr__(self) -> str:
        return str.__repr__(self) if self.languages == (DEFAULT_LANGUAGE,) else repr(dict(self._languages))

    def __reduce__(self) -> tuple[type[Self], tuple[dict[str, str]]]:
        return type(self), (dict(self._languages),)


def worded(words: str | Mapping[str, str] | None) -> str | None:
    """Return *words* as a field holds them: a plain string as it is, several languages as a `Text`.

    >>> worded({"en": "Film", "fr": "Film documentaire"})
    {'en': 'Film', 'fr': 'Film documentaire'}
    """
    if words is None or isinstance(words, str):
        return words
    return Text(words)


def titled(words: str | Mapping[str, str] | None) -> str:
    """Return *words* as a title holds them; None is an empty title.

    >>> titled(None), titled("Film")
    ('', 'Film')
    """
    return in_words("" if words is None else words)


def in_words(words: str | Mapping[str, str]) -> str:
    """Return *words* as a field holds them that must say something, so that None is refused.

    Raises:
        InvalidValue: it is no text.
    """
    return words if isinstance(words, str) else Text(words)


class Bounded(Words):
    r"""Words that are made inert and cut where they are too long, in whichever language they are said.

    >>> title = Text({"en": "Film \n shown", "fr": "Film \n projeté"})
    >>> print(Bounded(title, 8), "/", Bounded(title, None).in_language("fr"))
    Film   … / Film   projeté
    """

    __slots__ = ("most", "words")

    words: Words
    most: int | None

    def __new__(cls, words: Words, most: int | None) -> Self:
        """Bound *words* to *most* characters, or to what prints alone."""
        said = super().__new__(cls, _bounded(words, most))
        said.words = words
        said.most = most
        return said

    def in_language(self, language: str) -> str:
        """Return the words in *language*, bounded in it too."""
        return _bounded(say(self.words, language), self.most)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.words, self.most)


def bounded(text: str, most: int | None = None) -> str:
    r"""Return *text* without what does not print, and in at most *most* characters; words keep their languages.

    >>> bounded("film\x1b[31m"), bounded("Does every indicator have a target?", 12)
    ('film [31m', 'Does every …')
    """
    return Bounded(text, most) if isinstance(text, Words) else _bounded(text, most)


def _bounded(text: str, most: int | None) -> str:
    plain = inert(text)
    return plain if most is None else cut(plain, most)


signed(worded)
signed(titled)
signed(in_words)
