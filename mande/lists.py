"""Lists that hold still: closed lists of words, and tuples made of whatever was handed over."""

from collections.abc import Iterable
from enum import EnumType, StrEnum
from functools import cache
from inspect import Parameter, Signature, signature
from typing import Any, Self

from mande.errors import InvalidValue, UnknownCode
from mande.wording import Sentence, Words, joined, sentence


class _Words(EnumType):
    """What makes the closed lists: asking one for a word is a single look, since every value asks for several."""

    def __call__(cls, value: Any) -> Any:  # type: ignore[override]  # no list is made by calling another
        """Return the member that *value* is or names; what is no member's very word is left to the list."""
        if type(value) is cls:
            return value
        member = cls._value2member_map_.get(value) if type(value) is str else None
        return super().__call__(value) if member is None else member


class ClosedList(StrEnum, metaclass=_Words):
    """A word out of a list that is closed; the word itself is accepted wherever a member is.

    Spaces, hyphens and underscores are one, as people write all three.

    >>> class Colour(ClosedList):
    ...     DARK_RED = "dark red"
    >>> Colour("dark_red")
    <Colour.DARK_RED: 'dark red'>
    """

    # attrs would otherwise work it out anew for every field that such a list converts, which slows the import.
    __signature__ = Signature([Parameter("value", Parameter.POSITIONAL_ONLY)])

    @classmethod
    def _missing_(cls, value: object) -> Self:
        member = cls.named(value) if isinstance(value, str) else None
        if member is None:
            raise UnknownCode.among(value, cls.noun(), [member.value for member in cls])
        return member

    @classmethod
    def named(cls, word: str) -> Self | None:
        """Return the member that *word* is, however its spaces and capitals are written, or None where none is."""
        return _named(cls).get(_plain(word))

    @classmethod
    def noun(cls) -> Words:
        """Return what one of these is called in a sentence: `target kind` for `TargetKind`."""
        return Sentence(
            "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in cls.__name__).strip()
        )


class OrderedList(ClosedList):
    """A closed list whose order means something: its first word is the least.

    >>> class Size(OrderedList):
    ...     SMALL = "small"
    ...     LARGE = "large"
    >>> Size.SMALL < Size.LARGE, max(Size)
    (True, <Size.LARGE: 'large'>)
    """

    @property
    def rank(self) -> int:
        """The word's place in its list, from 0."""
        return _ranks(type(self))[self]

    def _rank_of(self, other: str) -> int:
        return other.rank if isinstance(other, type(self)) else type(self)(other).rank

    def __lt__(self, other: str) -> bool:
        return self.rank < self._rank_of(other)

    def __le__(self, other: str) -> bool:
        return self.rank <= self._rank_of(other)

    def __gt__(self, other: str) -> bool:
        return self.rank > self._rank_of(other)

    def __ge__(self, other: str) -> bool:
        return self.rank >= self._rank_of(other)


def signed(converter: Any) -> None:
    """Work out the signature of *converter* once: attrs asks for it at every field that it converts.

    There are some hundred such fields, and each would cost an import a few more microseconds.
    """
    converter.__signature__ = signature(converter)


@cache
def _named(words: type[Any]) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for word in words:
        named.setdefault(_plain(word.value), word)
    return named


@cache
def _ranks(words: type[OrderedList]) -> dict[str, int]:
    return {word: rank for rank, word in enumerate(words)}


def listed(values: Iterable[Any] | None) -> tuple[Any, ...]:
    """Return *values* as a tuple; None is an empty one.

    A lone string is refused: a list of its letters is never what was meant.

    >>> listed(["gender", "age"])
    ('gender', 'age')
    """
    if type(values) is tuple:
        return values
    if values is None:
        return ()
    if isinstance(values, str | bytes):
        raise InvalidValue.lone_string(values)
    try:
        return tuple(values)
    except TypeError:
        raise InvalidValue.lone_thing(values) from None


def of_kind(where: str, values: Iterable[Any], *kinds: type) -> None:
    """Refuse what in *values* is of none of *kinds*: here, and not where it is first used.

    Raises:
        InvalidValue: something is of another kind.
    """
    if set(map(type, values)).issubset(kinds):
        return  # which is nearly always so, and quick to see
    for place, value in enumerate(values):
        if not isinstance(value, kinds):
            named = joined(sentence(" or "), [kind.__name__ for kind in kinds])
            raise InvalidValue.not_a(
                sentence("what {where}[{place}] holds", where=where, place=place),
                value,
                sentence("Write {named}(...).", named=named),
            )


def are_people(number: object) -> bool:
    """Return whether *number* is one of people, a whole one from 0; None is not known, and is not zero.

    >>> are_people(5), are_people(None), are_people(2.5)
    (True, True, False)
    """
    return number is None or (isinstance(number, int) and not isinstance(number, bool) and number >= 0)


def is_yes_or_no(value: object) -> bool:
    """Return whether *value* is True or False; None is not known, and is not no.

    >>> is_yes_or_no(False), is_yes_or_no(None), is_yes_or_no(1)
    (True, True, False)
    """
    return value is None or isinstance(value, bool)


def _plain(word: str) -> str:
    return word.strip().casefold().replace("_", " ").replace("-", " ")


signed(listed)
