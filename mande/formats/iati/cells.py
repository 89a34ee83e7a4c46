"""Which part of everyone an IATI value counts: its dimensions, read as cells and as the breakdowns these are from.

IATI has no list of names for dimensions, so that publishers write their own. Words for sex, gender, age and disability
are known in English, French, Spanish and Portuguese; every other name is a dimension of its own, with the categories
that were met. Nothing says of these whether anybody is in two of them, so they are taken neither to exclude one another
nor to hold everybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import attrs

from mande.dimensions.breakdowns import AGE, DISABILITY, GENDER, SEX, Category, Dimension
from mande.formats.headings import plain
from mande.formats.iati.words import spelled
from mande.formats.people import GROWN, YOUNG, category_of, dimension_of, is_total

IN_CELLS = ",="
"""What no code in a cell may hold, beside what no code may."""

SHIPPED: Mapping[str, Dimension] = {dimension.code: dimension for dimension in (SEX, GENDER, DISABILITY)}
"""The dimensions of mande that a name may mean, by their codes."""

ADULT, CHILD = "adult", "child"
"""The ages that women and girls are told apart by, where one indicator counts both."""

Pair = tuple[str, str]
"""The name of a dimension and its value, as they are written; or their codes."""


class Breakdowns(NamedTuple):
    """What each name and value of an activity means, and the dimensions that these make.

    >>> read = read_pairs([("Sex", "F"), ("age", "0-4 years")])
    >>> read.meant["Sex", "F"], [dimension.code for dimension in read.dimensions]
    ((('sex', 'female'),), ['sex', 'age'])
    """

    meant: Mapping[Pair, tuple[Pair, ...]]
    dimensions: tuple[Dimension, ...]


def read_pairs(pairs: Iterable[Pair]) -> Breakdowns:
    """Return what the names and values of an activity mean.

    `girls` and `boys` are those of an age only where the activity counts women or men by the same name too. Otherwise
    they are what a publisher calls female and male.

    >>> read_pairs([("sex", "women"), ("sex", "girls")]).meant["sex", "girls"]
    (('sex', 'female'), ('age', 'child'))
    """
    pairs = list(dict.fromkeys(pairs))
    values: dict[str, set[str]] = {}
    for name, value in pairs:
        values.setdefault(dimension_code(name), set()).add(plain(value))
    by_age = {code for code, words in values.items() if words & GROWN.keys() and words & YOUNG.keys()}
    meant = {(name, value): tuple(_meanings(name, value, by_age)) for name, value in pairs}
    titles = {dimension_code(name): name.strip() for name, _ in reversed(pairs)}
    met: dict[str, dict[str, str]] = {}
    for (_, value), meanings in meant.items():
        for code, category in meanings:
            met.setdefault(code, {}).setdefault(category, value.strip() if len(meanings) == 1 else "")
    return Breakdowns(meant, tuple(_dimension(code, titles.get(code, ""), met[code]) for code in met))


def dimension_code(name: str) -> str:
    """Return the code of the dimension that a publisher calls *name*.

    >>> dimension_code("Género"), dimension_code("Type of school")
    ('gender', 'Type of school')
    """
    return dimension_of(name) or spelled(name, IN_CELLS)


def _meanings(name: str, value: str, by_age: set[str]) -> Iterator[Pair]:
    """Yield the codes of what a name and a value mean; a total means none."""
    code, word = dimension_code(name), plain(value)
    if is_total(value):
        return
    if code in (SEX.code, GENDER.code):
        for words, age in ((GROWN, ADULT), (YOUNG, CHILD)):
            if word in words:
                yield code, words[word]
                if code in by_age:
                    yield AGE, age
                return
    yield code, category_of(code, value) or spelled(value, IN_CELLS)


def _dimension(code: str, name: str, met: Mapping[str, str]) -> Dimension:
    """Return the dimension of *code* with the categories that were *met*, each with what it was called."""
    shipped = SHIPPED.get(code)
    if shipped:
        more = [Category(category, title) for category, title in met.items() if category not in shipped.codes]
        return attrs.evolve(shipped, categories=(*shipped.categories, *more)) if more else shipped
    categories = [Category(category, "" if title == category else title) for category, title in met.items()]
    made = Dimension(code, "" if name == code else name, categories)
    whole = code == AGE and len(made.bands) + len(made.unknown) == len(made.categories)
    return made if whole else attrs.evolve(made, exclusive=False, exhaustive=False)
