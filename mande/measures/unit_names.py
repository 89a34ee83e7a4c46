"""How units are written, what their names stand for, and how a new one is defined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType
from typing import TypeAlias

from mande.codes import nearest
from mande.errors import UnitError
from mande.wording import sentence

Terms: TypeAlias = tuple[tuple[str, int], ...]
"""Names, each with its power: `litre/person` is `(("litre", 1), ("person", -1))`."""

LONGEST_UNIT = 60
"""Characters a unit may have: it may come out of a stranger's document."""

LONGEST_DEFINITION = 200
"""Characters a definition of a unit may have."""

SHORTHAND: Mapping[str, tuple[str, int]] = MappingProxyType(
    {
        "m2": ("metre", 2),
        "sqm": ("metre", 2),
        "square_metre": ("metre", 2),
        "m3": ("metre", 3),
        "cubic_metre": ("metre", 3),
        "km2": ("kilometre", 2),
        "square_kilometre": ("kilometre", 2),
    }
)
"""Words for a power of a unit, as people write them in a spreadsheet."""

# Compiled when they are first used: most programs never write a unit of their own.
_POWER = r"-?[1-9][0-9]?"
_MULTIPLE = r"\s*(?:([0-9]{1,30}(?:\.[0-9]{1,30})?)\s*\*?\s*)?(.+)"
_SIGNS = str.maketrans({"²": "^2", "³": "^3", "·": "*"})
_PHYSICAL_LIKE_THIS = sentence("Write 'bigha = 1338 m**2'.")
_COUNTED_LIKE_THIS = sentence("Write 'latrine', or 'child = children' where the plural is irregular.")


def read_terms(unit: str) -> Terms | None:
    """Return the names that *unit* multiplies and divides, known or not, or None where it is not written as units are.

    Nothing is evaluated, so a power from a stranger cannot keep the machine busy.

    >>> read_terms("litre per service contact"), read_terms("m²"), read_terms("m**999999999")
    ((('litre', 1), ('service_contact', -1)), (('m', 2),), None)
    """
    return _read(unit) if isinstance(unit, str) and len(unit) <= LONGEST_UNIT and unit.isprintable() else None


def write_terms(terms: Terms) -> str:
    """Return *terms* as a unit is written.

    >>> write_terms((("litre", 1), ("person", -1), ("service_contact", -2)))
    'litre/person/service contact**2'
    """
    above = "*".join(_power(name, power) for name, power in terms if power > 0)
    below = "".join(f"/{_power(name, -power)}" for name, power in terms if power < 0)
    return (above or "1") + below


def spelled(unit: str) -> str:
    """Return *unit* without the space around it, if it is written as units are, whether anyone knows it or not.

    >>> spelled(" bigha ")
    'bigha'

    Raises:
        UnitError: it is empty, longer than `LONGEST_UNIT`, or is not names multiplied and divided.
    """
    if read_terms(unit) is None:
        raise no_unit(unit)
    return unit.strip()


def no_unit(unit: object) -> UnitError:
    """Return the refusal of what is not written as a unit, however long it is.

    >>> print(str(no_unit("m**999999999")).partition(".")[0])
    No unit is called 'm**999999999'
    """
    return UnitError.unknown(unit[: LONGEST_UNIT + 1] if isinstance(unit, str) else unit, ())


def look_up(names: Mapping[str, str], word: str) -> tuple[str, int] | None:
    """Return the one of *names* that *word* stands for and its power, or None where it stands for none.

    A plural in -s is read, and a word of more than three letters whatever its capitals; shorter ones are symbols,
    where mm and Mm are not the same.

    >>> look_up({"hectare": "hectare", "ha": "hectare"}, "Hectares"), look_up({"metre": "metre"}, "m2")
    (('hectare', 1), ('metre', 2))
    """
    for spelling in (word, word.lower()) if len(word) > 3 else (word,):
        for singular in (spelling, spelling.removesuffix("s")):
            if singular in names and (singular == spelling or len(singular) > 1):
                return names[singular], 1
            if singular in SHORTHAND and SHORTHAND[singular][0] in names:
                return SHORTHAND[singular]
    return None


def add_counted(names: dict[str, str], definition: str) -> str:
    """Add to *names* a thing that is counted, `child = children`, and return its name.

    Raises:
        UnitError: the definition cannot be read, or gives a second meaning to a name.
    """
    return add_names(names, _split(definition, _COUNTED_LIKE_THIS), definition, _COUNTED_LIKE_THIS)


def add_physical(names: dict[str, str], definition: str) -> tuple[str, Fraction, Terms]:
    """Add to *names* a multiple of units that are in it, `bigha = 1338 m**2`, and return its name, size and terms.

    >>> add_physical({"m": "metre"}, "bigha = 1338.5 m**2")
    ('bigha', Fraction(2677, 2), (('metre', 2),))

    Raises:
        UnitError: the definition cannot be read, or gives a second meaning to a name.
    """
    word, *rest = _split(definition)
    multiple = re.fullmatch(_MULTIPLE, rest[0]) if rest else None
    terms = read_terms(multiple[2]) if multiple else None
    if multiple is None or terms is None:
        raise UnitError.unreadable(definition, sentence("it does not say how many of a known unit one of it is"))
    size = Fraction(multiple[1] or 1)
    if not size:
        raise UnitError.unreadable(definition, sentence("nothing is zero of another unit"))
    meaning: dict[str, int] = {}
    for known, power in terms:
        found = look_up(names, known)
        if found is None:
            near = nearest(known, names)
            question = sentence("Did you mean '{near}'?", near=near) if near else ""
            raise UnitError.unreadable(definition, sentence("no unit is called '{known}'", known=known), question)
        meaning[found[0]] = meaning.get(found[0], 0) + found[1] * power
    if not any(meaning.values()):
        raise UnitError.unreadable(definition, sentence("what it is made of cancels out"))
    made_of = tuple((known, power) for known, power in meaning.items() if power)
    return add_names(names, [word, *rest[1:]], definition), size, made_of


def add_names(names: dict[str, str], words: Iterable[str], definition: str, instead: str = _PHYSICAL_LIKE_THIS) -> str:
    """Add *words* to *names*, all for the first of them, and return it.

    Raises:
        UnitError: one of them cannot be a name, or is the name of another unit.
    """
    first = ""
    for word in words:
        name = _name(word)
        if read_terms(word) != ((name, 1),):
            raise UnitError.unreadable(
                definition, sentence("'{word}' cannot be the name of a unit", word=word.strip()), instead
            )
        found = look_up(names, name)
        if found and found[0] != first:
            raise UnitError.unreadable(definition, sentence("'{name}' is a unit already", name=name), instead)
        first = first or name
        names[name] = first
    return first


@lru_cache(maxsize=4_096)
def _read(unit: str) -> Terms | None:
    pieces = re.split("([*/])", unit.replace("**", "^").translate(_SIGNS).replace(" per ", "/"))
    terms: list[tuple[str, int]] = []
    for sign, piece in zip(["*", *pieces[1::2]], pieces[::2], strict=True):
        word, raised, power = piece.partition("^")
        power = power.strip() or ("" if raised else "1")
        name = _name(word)
        if name == "1" and not terms and len(pieces) > 1:
            continue
        if not name.isidentifier() or not re.fullmatch(_POWER, power):
            return None
        terms.append((name, int(power) * (-1 if sign == "/" else 1)))
    return tuple(terms) or None


def _split(definition: str, instead: str = _PHYSICAL_LIKE_THIS) -> list[str]:
    if not definition.isprintable():
        raise UnitError.unreadable(definition, sentence("it is not one line of text"), instead)
    if len(definition) > LONGEST_DEFINITION:
        raise UnitError.unreadable(
            definition,
            sentence("it is longer than {most} characters", most=LONGEST_DEFINITION),
            instead,
        )
    return definition.split("=")


def _name(word: str) -> str:
    return "_".join(word.replace("-", " ").replace("_", " ").split())


def _power(name: str, power: int) -> str:
    return name.replace("_", " ") + (f"**{power}" if power > 1 else "")
