"""Which part of everyone a figure counts: gender=female, age=18-24."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Self

import attrs

from mande.codes import code_fault
from mande.errors import InvalidValue, short
from mande.lists import signed
from mande.wording import Words, sentence

TOTAL = sentence("total")
"""What the cell that leaves nobody out is called in text."""

LONGEST_TEXT = 10_000
"""Characters of the longest text that is read as a cell; what is longer is refused unread."""

_WRITE = sentence("Write 'gender=female, age=18-24', or 'total'.")


def cell_code_fault(code: object) -> Words | None:
    """Return what is wrong with *code* as the code of a dimension or a category, or None.

    A comma and an equals sign stand between codes where a cell is written, so no code in a cell holds one.

    >>> cell_code_fault("18-24") is None
    True
    >>> cell_code_fault("under 15, boys")
    "'under 15, boys' has a comma or an equals sign, which stand between the codes of a cell"
    """
    fault = code_fault(code)
    if fault is None and isinstance(code, str) and ("," in code or "=" in code):
        return sentence(
            "{code} has a comma or an equals sign, which stand between the codes of a cell", code=repr(code)
        )
    return fault


def as_cell(value: Mapping[str, str] | str | None) -> "Cell":
    """Return *value* as a cell: one, a mapping, or its text; None is the total.

    >>> as_cell({"gender": "female"})
    Cell({'gender': 'female'})

    Raises:
        InvalidValue: it is no cell.
    """
    if value is None:
        return EVERYONE
    if isinstance(value, Cell):
        return value
    return Cell.parse(value) if isinstance(value, str) else Cell(value)


def _is_short(text: object) -> bool:
    return isinstance(text, str) and len(text) <= LONGEST_TEXT


def _paired(categories: Mapping[str, str] | None) -> tuple[tuple[str, str], ...]:
    if categories is None:
        return ()
    if not isinstance(categories, Mapping):
        raise InvalidValue.not_a(sentence("a cell"), categories, sentence('Write {{"gender": "female"}}.'))
    for dimension, category in categories.items():
        fault = cell_code_fault(dimension)
        if fault:
            raise InvalidValue.bad_code(sentence("a dimension in a cell"), fault)
        fault = cell_code_fault(category)
        if fault:
            raise InvalidValue.bad_code(sentence("a category in a cell"), fault)
    return tuple(sorted(categories.items()))


@attrs.frozen(eq=False, repr=False)
class Cell(Mapping[str, str]):
    """A category for each of some dimensions; the order in which they are named means nothing.

    A dimension that is not named is not split by, so the empty cell is the total. A cell equals a `dict` that says the
    same.

    >>> cell = Cell({"gender": "female", "age": "18-24"})
    >>> str(cell), cell["age"]
    ('age=18-24, gender=female', '18-24')
    >>> str(Cell())
    'total'

    Raises:
        InvalidValue: it is no mapping, or a code in it cannot be used.
    """

    _categories: tuple[tuple[str, str], ...] = attrs.field(default=None, converter=_paired)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the cell that *text* names, as `str` writes it; spaces around the signs mean nothing.

        >>> Cell.parse("gender=female, age=18-24") == Cell({"age": "18-24", "gender": "female"})
        True

        Raises:
            InvalidValue: it is no cell, or names a dimension twice.
        """
        if not _is_short(text):
            raise InvalidValue.not_a(sentence("a cell"), text, _WRITE)
        if text.strip() == TOTAL:
            return cls()
        categories: dict[str, str] = {}
        for part in text.split(","):
            dimension, sign, category = (piece.strip() for piece in part.partition("="))
            if not sign:
                raise InvalidValue.not_a(sentence("a cell"), text, _WRITE)
            if dimension in categories:
                raise InvalidValue.of(
                    sentence("Cell"),
                    text,
                    sentence("names {dimension} twice", dimension=short(dimension)),
                    sentence("Name one category of each dimension."),
                )
            categories[dimension] = category
        return cls(categories)

    @property
    def dimensions(self) -> frozenset[str]:
        """The codes of the dimensions it names."""
        return frozenset(dimension for dimension, _ in self._categories)

    def within(self, other: "Cell") -> bool:
        """Return whether it is *other* or a finer cell of it: whoever is counted here is counted there.

        >>> Cell({"gender": "female", "age": "18-24"}).within(Cell({"gender": "female"}))
        True
        """
        return all(pair in self._categories for pair in other._categories)

    def __getitem__(self, dimension: str) -> str:
        for named, category in self._categories:
            if named == dimension:
                return category
        raise KeyError(dimension)

    def __iter__(self) -> Iterator[str]:
        return (dimension for dimension, _ in self._categories)

    def __len__(self) -> int:
        return len(self._categories)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Cell):
            return self._categories == other._categories
        return isinstance(other, dict) and dict(self._categories) == other

    def __hash__(self) -> int:
        return hash(self._categories)

    @cached_property
    def _words(self) -> str:
        return ", ".join(f"{dimension}={category}" for dimension, category in self._categories) or TOTAL

    def __str__(self) -> str:
        return self._words

    def __repr__(self) -> str:
        return f"Cell({dict(self._categories)!r})" if self._categories else "Cell()"


EVERYONE = Cell()
"""The cell that leaves nobody out; one for all, so that it is quickly told from the others."""


signed(as_cell)
