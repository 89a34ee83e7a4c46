"""Which part of the people a word or a code means, in English, French, Spanish or Portuguese, and how SDMX codes it.

Girls and boys are told apart from women and men by their age too. What they are depends on what else a document counts,
so that each format decides it: they are in `YOUNG`, and no category by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from mande.dimensions.breakdowns import AGE, DISABILITY, GENDER, OLDEST, SEX, UNKNOWN, AgeBand
from mande.errors import InvalidValue
from mande.formats.headings import plain

LONGEST_WORDS = 60
"""Characters of the longest text that is read as a part of the people."""

NAMES: Mapping[str, tuple[str, ...]] = {
    SEX.code: ("sex", "sexe", "sexo", "m/f", "f/m", "male/female"),
    GENDER.code: ("gender", "genre", "genero"),
    AGE: (
        *("age", "age group", "age_group", "agegroup", "age band", "tranche d'age", "groupe d'age"),
        *("edad", "grupo de edad", "idade"),
    ),
    DISABILITY.code: ("disability", "disability status", "handicap", "discapacidad", "deficiencia"),
}
"""What people call the dimensions that are known here, as `plain` writes it."""

GROWN: Mapping[str, str] = {
    **dict.fromkeys(("women", "woman", "femmes", "femme", "mujeres", "mujer", "mulheres", "mulher"), "female"),
    **dict.fromkeys(("men", "man", "hommes", "homme", "hombres", "hombre", "homens", "homem"), "male"),
}
"""The sex of grown people, by what they are called."""

YOUNG: Mapping[str, str] = {
    **dict.fromkeys(("girls", "girl", "filles", "fille", "ninas", "nina", "meninas", "menina"), "female"),
    **dict.fromkeys(("boys", "boy", "garcons", "garcon", "ninos", "nino", "meninos", "menino"), "male"),
}
"""The sex of children, by what they are called."""

NOT_KNOWN = frozenset(
    {
        *(
            "unknown",
            "unknown age",
            "unknown sex",
            "not known",
            "unspecified",
            "not specified",
            "not stated",
            "u",
            "_u",
        ),
        *("inconnu", "desconocido", "desconhecido"),
    }
)
"""How it is written that nobody knows which part somebody belongs to."""

TOTALS = frozenset(
    {
        *("_t", "total", "totals", "all", "overall", "both", "both sexes", "all ages"),
        *("tous", "toutes", "ensemble", "todos", "todas"),
    }
)
"""How it is written that everybody is meant."""

_NOT_APPLICABLE = dict.fromkeys(("not applicable", "not_applicable", "_z"), "not_applicable")
_IS_UNKNOWN = dict.fromkeys(NOT_KNOWN, UNKNOWN)
_SEXES = {
    **GROWN,
    **dict.fromkeys(("female", "females", "f", "feminin", "femenino", "feminino"), "female"),
    **dict.fromkeys(("male", "males", "m", "masculin", "masculino"), "male"),
    **_IS_UNKNOWN,
    **_NOT_APPLICABLE,
}
_CATEGORIES: Mapping[str, Mapping[str, str]] = {
    SEX.code: _SEXES,
    GENDER.code: {
        **_SEXES,
        **dict.fromkeys(("other", "non-binary", "nonbinary", "x", "diverse", "autre", "otro", "outro", "_o"), "other"),
    },
    AGE: _IS_UNKNOWN,
    DISABILITY.code: {
        **{category: category for category in DISABILITY.codes},
        **dict.fromkeys(("no difficulty", "no difficulties"), "none"),
        "some difficulty": "some",
        **dict.fromkeys(("a lot", "a lot of difficulty"), "a_lot"),
        **dict.fromkeys(("cannot do at all", "cannot do"), "cannot_do_at_all"),
        **_IS_UNKNOWN,
    },
}

SEXES_IN_SDMX: Mapping[str, str] = {
    "female": "F",
    "male": "M",
    "other": "_O",
    UNKNOWN: "_U",
    "not_applicable": "_Z",
}
"""The code of CL_SEX for each category of sex and gender."""

_NAMES = {name: dimension for dimension, names in NAMES.items() for name in names}

_AGE = "([0-9]{1,3})"
_YEARS = r"(?P<years>\s*(?:years?(?: old)?|yrs?|y|ans|anos))?"
_MARKED = r"\+?(?P<marked>age[ _]?y?|y)?\s*"
_BETWEEN = re.compile(f"p{_AGE}y--p{_AGE}y")
_SPAN = re.compile(rf"{_MARKED}{_AGE}\s*(?:-|–|_to_|_|to|t|a)\s*{_AGE}{_YEARS}")
_FROM = re.compile(rf"(?P<marked>y_ge)\s*{_AGE}|(?:>=|≥)\s*{_AGE}{_YEARS}")
_AND_OVER = re.compile(rf"{_MARKED}{_AGE}\s*(?:\+|_?plus|_?up|and (?:over|above|older)){_YEARS}")
_UNDER = re.compile(rf"(?P<marked>y_lt)\s*{_AGE}|(?:<|under|below|less than)\s*{_AGE}{_YEARS}")
_ONE = re.compile(rf"\+?(?P<marked>age_?|y){_AGE}")


def dimension_of(name: str) -> str | None:
    """Return the code of the dimension that people call *name*, or None where it is none that is known here.

    >>> dimension_of("Género"), dimension_of("Tranche d’âge"), dimension_of("Type of school")
    ('gender', 'age', None)
    """
    return _NAMES.get(plain(name)) if len(name) <= LONGEST_WORDS else None


def category_of(dimension: str, word: str) -> str | None:
    """Return the code of the category that *word* means in a *dimension*, or None where it means none.

    >>> category_of("sex", "Femmes"), category_of("age", "Y15T49"), category_of("disability", "A lot of difficulty")
    ('female', '15-49', 'a_lot')
    >>> category_of("sex", "girls"), category_of("status", "F")
    (None, None)
    """
    return _category(dimension, word) if len(word) <= LONGEST_WORDS else None


@lru_cache(4096)
def _category(dimension: str, word: str) -> str | None:
    if dimension == AGE and (band := age_of(word)) is not None:
        return band.code
    return _CATEGORIES.get(dimension, {}).get(plain(word))


def is_unknown(word: str) -> bool:
    """Return whether *word* says that nobody knows which part somebody belongs to.

    >>> is_unknown("Not stated"), is_unknown("None")
    (True, False)
    """
    return plain(word) in NOT_KNOWN


def is_total(word: str) -> bool:
    """Return whether *word* says that everybody is meant.

    >>> is_total("Both sexes"), is_total("_T"), is_total("Female")
    (True, True, False)
    """
    return plain(word) in TOTALS


def age_of(text: str, *, said: bool = False) -> AgeBand | None:
    """Return the ages that *text* names, however it is written; None where it names none.

    A band in words holds both its ages, one of DHIS2 (`P0Y--P15Y`) not the second; 999 is no upper end. A number alone
    is no age. Where it must be *said* that these are ages, a text is one only with years in it, or in a code that has
    them: `1-4` may be a number of visits.

    >>> [str(age_of(text)) for text in ("15-17", "<1", "65plus", "age0_17", "Y15T49", "P15Y--P999Y", "18 and over")]
    ['15-17', '0', '65+', '0-17', '15-49', '15+', '18+']
    >>> age_of("50+ years", said=True), age_of("4+", said=True), age_of("17")
    (AgeBand(50, None), None, None)
    """
    words = plain(text) if len(text) <= LONGEST_WORDS else ""
    if found := _BETWEEN.fullmatch(words):
        return _band(int(found[1]), int(found[2]))
    for form in (_SPAN, _FROM, _AND_OVER, _UNDER, _ONE):
        found = form.fullmatch(words)
        if found is None:
            continue
        if said and not any(found.groupdict().values()):
            return None
        first, last = _ages(found)
        if form is _UNDER:
            return _band(0, first)
        if form is _ONE:
            return _band(first, first + 1)
        return _band(first, None if last is None else last + 1)
    return None


def age_in_sdmx(band: AgeBand) -> str:
    """Return the code of CL_AGE for *band*.

    >>> age_in_sdmx(AgeBand(15, 50)), age_in_sdmx(AgeBand(65, None)), age_in_sdmx(AgeBand(0, 1))
    ('Y15T49', 'Y_GE65', 'Y0')
    """
    if band.high is None:
        return f"Y_GE{band.low}"
    return f"Y{band.low}" if band.high == band.low + 1 else f"Y{band.low}T{band.high - 1}"


def _ages(found: re.Match[str]) -> tuple[int, int | None]:
    """Return the one or two ages in what was found."""
    numbers = [int(group) for group in found.groups() if group and group.isdecimal()]
    return numbers[0], numbers[1] if len(numbers) > 1 else None


def _band(low: int, high: int | None) -> AgeBand | None:
    try:
        return AgeBand(low, None if high is None or high >= OLDEST else high)
    except InvalidValue:
        return None
