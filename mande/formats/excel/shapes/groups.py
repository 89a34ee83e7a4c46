"""Whom a figure is of: the categories that a form names, and the dimensions that they are categories of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mande.dimensions.breakdowns import AGE, SEX, UNKNOWN, Category, Dimension
from mande.formats import people
from mande.formats.naming import Codes

OLDEST = 120
"""The highest age of a band; above, numbers in a name are of something else."""

KNOWN = (SEX.code, AGE)
"""The dimensions whose categories are known by their words, and are apart."""


def group_of(name: str, dimension: str = "") -> dict[str, str]:
    """Return the dimension and the category that *name* is: a sex and a band of ages are known by their words.

    Everything else is a category of *dimension*, or of one called `group`; so are girls and boys, whom their age tells
    from others too.

    >>> group_of("Women"), group_of("<15"), group_of("18+ years"), group_of("Displaced", "Status")
    ({'sex': 'female'}, {'age': '0-14'}, {'age': '18+'}, {'Status': 'Displaced'})
    """
    sex, band = people.category_of(SEX.code, name), people.age_of(name)
    if sex in ("female", "male"):
        return {SEX.code: sex}
    if band is not None and band.low < OLDEST and (band.high or 0) <= OLDEST:
        return {AGE: band.code}
    return {dimension or "group": name}


def category_of(dimension: str, name: str) -> dict[str, str]:
    """Return the category that *name* is in a column of *dimension*; sexes and ages that are not known are so too.

    >>> category_of("Sex", "F"), category_of("Age", "Unknown"), category_of("Status", "F")
    ({'sex': 'female'}, {'age': 'unknown'}, {'Status': 'F'})
    """
    known = people.dimension_of(dimension)
    if known is None or known not in KNOWN:
        return {dimension: name}
    if people.is_unknown(name):
        return {known: UNKNOWN}
    found = group_of(name)
    return found if known in found else {dimension: name}


class Groups:
    """The codes of the categories that figures of a document are told by."""

    def __init__(self) -> None:
        """Begin without any."""
        self._codes = Codes()
        for name in KNOWN:
            self._codes.of(("dimension", name), name)

    def cell(self, groups: Mapping[str, str]) -> dict[str, str]:
        """Return the cell of a breakdown that *groups* are: the category of each dimension, by their codes.

        >>> Groups().cell({"sex": "female", "Status at arrival": "In transit"})
        {'sex': 'female', 'status-at-arrival': 'in-transit'}
        """
        return {self._dimension(name): self._category(name, group) for name, group in groups.items()}

    def dimensions(self, told: Iterable[Mapping[str, str]]) -> list[Dimension]:
        """Return the dimensions of all groups that were *told*.

        Sexes and bands of ages are apart. Of other categories no form says that they are, or that they are all there
        are, so that they are never added up.
        """
        found: dict[str, dict[str, None]] = {}
        for groups in told:
            for name, group in groups.items():
                found.setdefault(name, {})[group] = None
        return [self._with(name, groups) for name, groups in found.items()]

    def _with(self, name: str, groups: Iterable[str]) -> Dimension:
        if name == SEX.code:
            return SEX
        if name == AGE:
            return Dimension(AGE, "Age", groups)
        categories = [Category(self._category(name, group), group) for group in groups]
        return Dimension(self._dimension(name), name, categories, exclusive=False, exhaustive=False)

    def _dimension(self, name: str) -> str:
        return self._codes.of(("dimension", name), name, f"{name} group")

    def _category(self, name: str, group: str) -> str:
        return group if name in KNOWN else self._codes.of((name, group), group)
