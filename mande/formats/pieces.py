"""Values that are written in one piece, read: texts, numbers, periods, cells, words of a list.

Each is read quickly, and refused at the first fault.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

from mande.dimensions.breakdowns import AgeBand, as_band
from mande.dimensions.cells import Cell, as_cell
from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue, NumberError
from mande.formats.kinds import Read, Tree
from mande.lists import ClosedList
from mande.measures.missing import Missing, read_missing
from mande.measures.numbers import Number, read_computed, read_number
from mande.measures.ratios import Ratio
from mande.sources import Locator
from mande.texts import Text
from mande.wording import joined, sentence


def text_in(tree: Tree, _kind: Any = None) -> str:
    """Return the text in *tree*, or refuse it."""
    if type(tree) is str:
        return tree
    if isinstance(tree, date) and not isinstance(tree, datetime):
        return tree.isoformat()
    raise InvalidValue.not_a(sentence("a text"), tree, sentence("Write it in quotes."))


def place_in(tree: Tree, _kind: Any = None) -> Locator:
    """Return the place in a source in *tree*, or refuse it."""
    return Locator(tree if type(tree) is str else text_in(tree))


def words_in(tree: Tree, _kind: Any = None) -> str:
    """Return the words in *tree*, or refuse it."""
    if type(tree) is str:
        return tree
    if isinstance(tree, dict):
        return Text(tree)
    raise InvalidValue.no_words(tree)


def whole_in(tree: Tree, _kind: Any = None) -> int:
    """Return the whole number in *tree*, or refuse it."""
    if type(tree) is int:
        return tree
    raise InvalidValue.not_a(sentence("a whole number"), tree, sentence("Write plain digits, like 12."))


def number_in(tree: Tree, _kind: Any = None) -> Number:
    """Return the number in *tree*, or refuse it."""
    if type(tree) is int or isinstance(tree, Decimal):
        return tree
    raise NumberError.not_exact(tree)


def yes_or_no_in(tree: Tree, _kind: Any = None) -> bool:
    """Return the yes or no in *tree*, or refuse it."""
    if isinstance(tree, bool):
        return tree
    raise InvalidValue.not_a(sentence("yes or no"), tree, sentence("Write true or false."))


@lru_cache(maxsize=4096)  # a plan has a few periods in very many targets; no text or whole number is taken for another
def period_in(tree: Tree, _kind: Any = None) -> Period | None:
    """Return the period in *tree*, or refuse it."""
    if type(tree) is int and 1000 <= tree <= 9999:
        return Period.parse(str(tree))
    if tree is None:
        raise InvalidValue.not_a(sentence("a period"), tree)
    return as_period(tree)


def day_in(tree: Tree, _kind: Any = None) -> date:
    """Return the day in *tree*, or refuse it."""
    period = period_in(tree)
    if period is None or period.days != 1:
        raise InvalidValue.not_a(sentence("a day"), tree, sentence("Write '2009-05-31'."))
    return period.start


def cell_in(tree: Tree, _kind: Any = None) -> Cell:
    """Return the cell in *tree*, or refuse it."""
    if isinstance(tree, str | dict):
        return as_cell(tree)
    raise InvalidValue.not_a(sentence("a cell"), tree, sentence("Write 'gender=female, age=18-24'."))


def band_in(tree: Tree, _kind: Any = None) -> AgeBand | None:
    """Return the age band in *tree*, or refuse it."""
    if isinstance(tree, str):
        return as_band(tree)
    raise InvalidValue.not_a(sentence("an age band"), tree, sentence("Write '15-17', '17' or '31+'."))


def word_reader(kind: type[ClosedList]) -> Read:
    """Return what reads a word of the closed list that *kind* is."""
    members: dict[str, ClosedList] = {str(member.value): member for member in kind}

    def read(tree: Tree, _kind: Any = None) -> ClosedList:
        if type(tree) is str:
            return members.get(tree) or kind(tree)
        raise InvalidValue.not_a(
            sentence("a {noun}", noun=kind.noun()),
            tree,
            sentence("Write one of: {known}.", known=", ".join(members)),
        )

    return read


def people_in(tree: Tree, _kind: Any = None) -> int | Missing:
    """Return the number of people in *tree*, or the reason why there is none, or refuse it."""
    reason = read_missing(tree) if type(tree) is str else None
    return whole_in(tree) if reason is None else reason


def _side(tree: Tree) -> Number | Missing:
    if type(tree) is not str:
        return number_in(tree)
    reason = read_missing(tree)
    return read_number(tree) if reason is None else reason


def computed_in(tree: Tree, _kind: Any = None) -> Number | Fraction:
    """Return the number, or the exact fraction, in *tree*, or refuse it."""
    return read_computed(tree) if type(tree) is str else number_in(tree)


def only(tree: dict[str, Tree], *names: str) -> tuple[Tree, ...]:
    """Return what *tree* holds under *names*, in their order, and under no other."""
    unknown = [name for name in tree if name not in names]
    lacking = [name for name in names if name not in tree]
    if unknown or lacking:
        raise InvalidValue.not_a(sentence("a table of {names}", names=joined(sentence(" and "), names)), tree)
    return tuple(tree[name] for name in names)


def ratio_in(tree: Tree, _kind: Any = None) -> Ratio:
    """Return the ratio in *tree*, or refuse it."""
    if isinstance(tree, dict):
        part, whole = only(tree, "part", "whole")
        return Ratio(_side(part), _side(whole))
    return Ratio.parse(tree)


def fraction_in(tree: Tree, _kind: Any = None) -> Fraction:
    """Return the exact fraction in *tree*, or refuse it."""
    return Fraction(computed_in(tree))


def is_plainly_text(words: str) -> bool:
    """Return whether *words* standing alone are a text: no reason for a missing value, and no number in quotes.

    >>> is_plainly_text("Two of three"), is_plainly_text("not reported"), is_plainly_text("884")
    (True, False, False)
    """
    return read_missing(words) is None and not _is_number(words)


def _is_number(words: str) -> bool:
    try:
        read_number(words)
    except NumberError:
        return False
    return True
