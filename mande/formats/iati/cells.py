"""Which part of everyone an IATI value counts: its dimensions, read as cells and as the breakdowns these are from.

IATI has no list of names for dimensions, so that publishers write their own. Words for sex, gender, age and disability
are known in English, French, Spanish and Portuguese; every other name is a dimension of its own, with the categories
that were met. Nothing says of these whether anybody is in two of them, so they are taken neither to exclude one another
nor to hold everybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import attrs

from mande.dimensions.breakdowns import AGE, DISABILITY, GENDER, SEX, AgeBand, Category, Dimension
from mande.errors import InvalidValue
from mande.formats.iati.words import spelled

IN_CELLS = ",="
"""What no code in a cell may hold, beside what no code may."""

SHIPPED: Mapping[str, Dimension] = {dimension.code: dimension for dimension in (SEX, GENDER, DISABILITY)}
"""The dimensions of mande that a name may mean, by their codes."""

NAMES: Mapping[str, str] = {
    **dict.fromkeys(("sex", "sexe", "sexo"), SEX.code),
    **dict.fromkeys(("gender", "genre", "género", "genero", "gênero"), GENDER.code),
    **dict.fromkeys(("age", "âge", "edad", "idade", "age group", "age_group", "agegroup", "age band"), AGE),
    **dict.fromkeys(
        ("disability", "disability status", "handicap", "discapacidad", "deficiência", "deficiencia"), DISABILITY.code
    ),
}
"""What publishers call the dimensions that mande knows."""

TOTALS = frozenset({"_t", "total", "all", "both", "both sexes", "all ages", "tous", "todos", "toutes", "todas"})
"""Values that leave nobody out, and so name no category."""

GROWN = {
    **dict.fromkeys(("women", "woman", "femmes", "femme", "mujeres", "mujer", "mulheres", "mulher"), "female"),
    **dict.fromkeys(("men", "man", "hommes", "homme", "hombres", "hombre", "homens", "homem"), "male"),
}
YOUNG = {
    **dict.fromkeys(("girls", "girl", "filles", "fille", "niñas", "niña", "meninas", "menina"), "female"),
    **dict.fromkeys(("boys", "boy", "garçons", "garçon", "niños", "niño", "meninos", "menino"), "male"),
}
_ANY_AGE = {
    **dict.fromkeys(("female", "females", "f", "féminin", "femenino", "feminino"), "female"),
    **dict.fromkeys(("male", "males", "m", "masculin", "masculino"), "male"),
    **dict.fromkeys(("unknown", "u", "not known", "unspecified", "not specified"), "unknown"),
}
ADULT, CHILD = "adult", "child"
"""The ages that women and girls are told apart by, where one indicator counts both."""

WORDS: Mapping[str, Mapping[str, str]] = {
    SEX.code: {**_ANY_AGE, "not applicable": "not_applicable"},
    GENDER.code: {
        **_ANY_AGE,
        **dict.fromkeys(("other", "non-binary", "nonbinary", "x", "diverse", "autre", "otro", "outro"), "other"),
        "not applicable": "not_applicable",
    },
    DISABILITY.code: {
        **dict.fromkeys(("no difficulty", "no difficulties"), "none"),
        "some difficulty": "some",
        **dict.fromkeys(("a lot", "a lot of difficulty"), "a_lot"),
        **dict.fromkeys(("cannot do at all", "cannot do"), "cannot_do_at_all"),
        **dict.fromkeys(("unknown", "not known", "unspecified"), "unknown"),
    },
    AGE: dict.fromkeys(("unknown", "not known", "unspecified"), "unknown"),
}
"""The words for the categories of each dimension that mande knows, beside their own codes."""

_AGE = r"([0-9]{1,3})"
_SPAN = re.compile(rf"\+?(?:age)?\s*y?{_AGE}\s*(?:-|–|_|to|t|à|a)\s*{_AGE}(?:\s*(?:years?|yrs?|ans|años|anos))?", re.I)
_OVER = re.compile(
    rf"(?:(?:y_ge|>=|≥)\s*{_AGE}|\+?(?:age)?{_AGE}\s*(?:\+|plus|and (?:over|above|older)))(?:\s*(?:years?|yrs?))?", re.I
)
_UNDER = re.compile(rf"(?:<|under|below|less than|y_lt)\s*{_AGE}(?:\s*(?:years?|yrs?))?", re.I)
_BETWEEN = re.compile(rf"p{_AGE}y--p{_AGE}y", re.I)
_LAST_AGE = 999


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
        values.setdefault(dimension_code(name), set()).add(_plain(value))
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
    return NAMES.get(_plain(name)) or spelled(name, IN_CELLS)


def band_of(text: str) -> AgeBand | None:
    """Return the ages that *text* names, however it is written, or None.

    >>> [str(band_of(text)) for text in ("5-17", "65plus", "<1", "Y15T49", "P15Y--P999Y", "+age18_59", "18 and over")]
    ['5-17', '65+', '0', '15-49', '15+', '18-59', '18+']
    """
    plain = text.strip()
    low: int
    high: int | None
    if found := _BETWEEN.fullmatch(plain):
        low, high = int(found[1]), int(found[2])
    elif found := _SPAN.fullmatch(plain):
        low, high = int(found[1]), int(found[2]) + 1
    elif found := _OVER.fullmatch(plain):
        low, high = int(found[1] or found[2]), None
    elif found := _UNDER.fullmatch(plain):
        low, high = 0, int(found[1])
    else:
        return None
    try:
        return AgeBand(low, None if high is not None and high >= _LAST_AGE else high)
    except InvalidValue:
        return None


def _meanings(name: str, value: str, by_age: set[str]) -> Iterator[Pair]:
    """Yield the codes of what a name and a value mean; a total means none."""
    code, plain = dimension_code(name), _plain(value)
    if plain in TOTALS:
        return
    if code in (SEX.code, GENDER.code):
        for words, age in ((GROWN, ADULT), (YOUNG, CHILD)):
            if plain in words:
                yield code, words[plain]
                if code in by_age:
                    yield AGE, age
                return
    if code == AGE and (band := band_of(value)):
        yield code, band.code
        return
    shipped = SHIPPED.get(code)
    if shipped and value.strip() in shipped.codes:
        yield code, value.strip()
        return
    yield code, WORDS.get(code, {}).get(plain) or spelled(value, IN_CELLS)


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


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
