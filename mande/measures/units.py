"""Which units there are, which measure the same kind of thing, and how many of one make another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple, Self

import attrs

from mande.errors import InvalidValue, UnitError
from mande.lists import listed
from mande.measures.unit_names import (
    Terms,
    add_counted,
    add_names,
    add_physical,
    look_up,
    no_unit,
    read_terms,
    write_terms,
)
from mande.wording import sentence

COUNTED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "person": ("people",),
        "household": (),
        "family": ("families",),
        "community": ("communities",),
        "organisation": ("organization",),
        "facility": ("facilities",),
        "place": (),
        "event": (),
        "session": (),
        "training": (),
        "visit": (),
        "call": (),
        "service contact": (),
        "case": (),
        "referral": (),
        "incident": (),
        "grant": (),
        "document": (),
        "item": (),
    }
)
"""Units that are counted, with their other names. A plural in -s needs none. Each is a kind of its own: a person is no
part of a household, so one never turns into the other."""

MEASURED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "metre": ("m", "meter"),
        "kilogram": ("kg",),
        "second": ("s",),
    }
)
"""The units that the physical ones are made of, with their other names."""

PHYSICAL = (
    "kilometre = 1000 metre = km = kilometer",
    "centimetre = 0.01 metre = cm = centimeter",
    "millimetre = 0.001 metre = mm = millimeter",
    "inch = 0.0254 metre = inches",
    "foot = 0.3048 metre = ft = feet",
    "yard = 0.9144 metre = yd",
    "mile = 1609.344 metre = mi",
    "hectare = 10000 metre**2 = ha",
    "acre = 4046.8564224 metre**2",
    "litre = 0.001 metre**3 = l = L = liter",
    "millilitre = 0.000001 metre**3 = ml = mL = milliliter",
    "gram = 0.001 kilogram = g",
    "milligram = 0.000001 kilogram = mg",
    "quintal = 100 kilogram",
    "tonne = 1000 kilogram = t = metric_ton",
    "pound = 0.45359237 kilogram = lb",
    "minute = 60 second = min",
    "hour = 3600 second = h = hr",
    "day = 86400 second",
    "week = 604800 second",
    "person_hour = person*hour",
    "person_day = person*day",
    "joule = kilogram*metre**2/second**2 = J",
    "kilocalorie = 4184 joule = kcal",
    "watt = joule/second = W",
    "kilowatt = 1000 watt = kW",
    "megawatt = 1000000 watt = MW",
    "kilowatt_hour = kilowatt*hour = kWh",
    "megawatt_hour = megawatt*hour = MWh",
)
"""What one of each unit is, in units defined above it, with its other names. Months and years have no exact length, and
a ton or a gallon is two things, so they are left to the programme that knows which it means."""

_SHARES = ("%", "percent", "per cent", "percentage", "pct")


def _definitions(definitions: Iterable[str]) -> tuple[str, ...]:
    held = listed(definitions)
    for definition in held:
        if not isinstance(definition, str):
            raise UnitError.unreadable(definition, sentence("it is not a string"))
    return held


@attrs.frozen
class Units:
    """The units that a programme speaks of: the standard ones, and its own beside them.

    `counted` are things that are counted, each a kind of its own: `"latrine"`, or `"child = children"` where the plural
    is not in -s. `physical` are definitions, each in units that are known by then: `"bigha = 1338 m**2"`. A programme
    that has a pint registry gives it as `registry`; it takes the place of the standard physical units and definitions.

    A unit is written as a word (`person`, `hectares`, `km`) or as words multiplied and divided (`m**2`,
    `litre/person/day`, `kg per household`). Spaces, hyphens and underscores in a name are one.

    >>> Units(counted=["latrine"], physical=["bigha = 1338 m**2"]).factor("bigha", "hectare")
    Fraction(669, 5000)

    Raises:
        UnitError: a definition cannot be read, or gives a second meaning to a name.
        InvalidValue: `registry` is none, or comes with definitions.
    """

    counted: tuple[str, ...] = attrs.field(default=(), converter=_definitions)
    physical: tuple[str, ...] = attrs.field(default=(), converter=_definitions)
    registry: object = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.registry is not None and not hasattr(self.registry, "get_root_units"):
            raise InvalidValue.not_a(
                sentence("a pint registry"), self.registry, sentence("Write registry=pint.UnitRegistry().")
            )
        if self.registry is not None and self.physical:
            raise InvalidValue.of(
                sentence("Units, physical"),
                self.physical,
                sentence("came with a registry"),
                sentence("Define them there: registry.define('...')."),
            )
        if self.counted or self.physical:
            _vocabulary(self)

    def __repr__(self) -> str:
        counted = [f"counted={list(self.counted)!r}"] if self.counted else []
        physical = [f"physical={list(self.physical)!r}"] if self.physical else []
        registry = [] if self.registry is None else ["registry=..."]
        return f"Units({', '.join(counted + physical + registry)})"

    def __reduce__(self) -> tuple[type[Self], tuple[tuple[str, ...], tuple[str, ...]]]:
        if self.registry is not None:
            raise UnitError.not_picklable()
        return type(self), (self.counted, self.physical)

    def canonical(self, unit: str) -> str:
        """Return the one name of *unit*, whatever spelling, plural or abbreviation it was given in.

        >>> STANDARD.canonical("people"), STANDARD.canonical("service_contact"), STANDARD.canonical("m²")
        ('person', 'service contact', 'metre**2')

        Raises:
            UnitError: there is no such unit.
        """
        return write_terms(_known(self, unit))

    def knows(self, unit: str) -> bool:
        """Return whether *unit* is one of these.

        >>> STANDARD.knows("households"), STANDARD.knows("bigha")
        (True, False)
        """
        return isinstance(unit, str) and _terms(self, unit) is not None

    def same_kind(self, one: str, other: str) -> bool:
        """Return whether the two units measure the same thing, so that one can be turned into the other.

        >>> STANDARD.same_kind("hectare", "m**2"), STANDARD.same_kind("person", "household")
        (True, False)

        Raises:
            UnitError: there is no such unit.
        """
        here, there = _known(self, one), _known(self, other)
        return here == there or _measured(self, here).bases == _measured(self, there).bases

    def factor(self, one: str, other: str) -> Fraction:
        """Return how many of *other* there are in one of *one*, exactly.

        A registry that a programme brings itself may compute in floats; what it says is then taken digit for digit.

        >>> STANDARD.factor("hectare", "m**2"), STANDARD.factor("minute", "hour")
        (Fraction(10000, 1), Fraction(1, 60))

        Raises:
            UnitError: there is no such unit, or the two measure different things.
        """
        here, there = _known(self, one), _known(self, other)
        if here == there:
            return Fraction(1)
        if _measured(self, here).bases != _measured(self, there).bases:
            raise UnitError.differs(one, other)
        return _measured(self, here).size / _measured(self, there).size


class _Vocabulary(NamedTuple):
    """Every name that is known, told without pint: that costs more to import than most checks take to run."""

    names: Mapping[str, str]
    bases: frozenset[str]
    multiples: tuple[tuple[str, Fraction, Terms], ...]


class _Measured(NamedTuple):
    """How large a unit is, and what it is made of: each base with its power."""

    size: Fraction
    bases: frozenset[tuple[str, Fraction]]


@lru_cache(maxsize=64)
def _vocabulary(units: Units) -> _Vocabulary:
    names: dict[str, str] = {}
    ours = units.registry is None
    made_of = {**COUNTED, **MEASURED} if ours else COUNTED
    bases = [add_names(names, (name, *others), name) for name, others in made_of.items()]
    standard = [add_physical(names, definition) for definition in (PHYSICAL if ours else ())]
    bases += [add_counted(names, definition) for definition in units.counted]
    own = [add_physical(names, definition) for definition in units.physical]
    return _Vocabulary(names, frozenset(bases), (*standard, *own))


def _known(units: Units, unit: str) -> Terms:
    if not isinstance(unit, str):
        raise no_unit(unit)
    terms = _terms(units, unit)
    if terms is None:
        raise _refusal(units, unit)
    return terms


@lru_cache(maxsize=4_096)
def _terms(units: Units, unit: str) -> Terms | None:
    """Return what *unit* is made of, or None where there is no such unit; why not is only said to who asks."""
    powers: dict[str, int] = {}
    for word, power in read_terms(unit) or ():
        name, each = _named(units, word)
        if name is None:
            return None
        powers[name] = powers.get(name, 0) + power * each
    terms = tuple(sorted(((name, power) for name, power in powers.items() if power), key=_numerators_first))
    # What was short enough as symbols may be too long, or too high a power, as names; and m/m is no unit at all.
    return None if read_terms(write_terms(terms)) is None else terms


def _named(units: Units, word: str) -> tuple[str | None, int]:
    return look_up(_vocabulary(units).names, word) or (_name_in_registry(units.registry, word), 1)


@lru_cache(maxsize=4_096)
def _measured(units: Units, terms: Terms) -> _Measured:
    size = Fraction(1)
    powers: dict[str, Fraction] = {}
    for name, power in terms:
        one = _one(units, name)
        size *= one.size**power
        for base, each in one.bases:
            powers[base] = powers.get(base, Fraction(0)) + each * power
    return _Measured(size, frozenset((base, power) for base, power in powers.items() if power))


@lru_cache(maxsize=4_096)
def _one(units: Units, name: str) -> _Measured:
    if name in _vocabulary(units).bases:
        return _Measured(Fraction(1), frozenset({(f"[{name}]", Fraction(1))}))
    registry: Any = _registry(units) if units.registry is None else units.registry
    unit = registry.UnitsContainer({name: 1})
    if units.registry is not None and registry.Quantity(0, registry.Unit(unit)).to_root_units().magnitude != 0:
        raise UnitError.not_a_factor(name)
    size, roots = registry.get_root_units(unit)
    exactly = Fraction(str(size)) if isinstance(size, float) else Fraction(size)
    return _Measured(exactly, frozenset((base, Fraction(power)) for base, power in roots.dimensionality.items()))


@lru_cache(maxsize=64)
def _registry(units: Units) -> Any:
    """Return the registry of *units*, small and in fractions. pint is imported nowhere else."""
    import pint
    from pint.facets.plain import ScaleConverter, UnitDefinition

    # Values, not text: pint's parser does not read every script, and takes some words for numbers.
    registry: Any = pint.UnitRegistry(None, non_int_type=Fraction)
    container = registry.UnitsContainer
    vocabulary = _vocabulary(units)
    for base in vocabulary.bases:
        registry.define(UnitDefinition(base, None, (), ScaleConverter(1), container({f"[{base}]": 1})))
    for name, size, terms in vocabulary.multiples:
        scale: Any = size  # typed as a float by pint, which takes whatever number the registry is made of
        registry.define(UnitDefinition(name, None, (), ScaleConverter(scale), container(dict(terms))))
    return registry


def _name_in_registry(registry: Any, word: str) -> str | None:
    if registry is None:
        return None
    try:
        return str(registry.get_name(word))
    except AttributeError:  # pint's UndefinedUnitError is one
        return None


def _refusal(units: Units, unit: str) -> UnitError:
    if unit.strip().lower() in _SHARES:
        return UnitError.a_share(unit)
    if all(_named(units, word)[0] is not None for word, _ in read_terms(unit) or ()):
        return no_unit(unit)
    return UnitError.unknown(unit, [name.replace("_", " ") for name in _vocabulary(units).names])


def _numerators_first(term: tuple[str, int]) -> tuple[bool, str]:
    return term[1] < 0, term[0]


STANDARD = Units()
"""The units that every programme has."""
