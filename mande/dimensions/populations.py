"""Whom a figure counts, and which other people these are among."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from mande.codes import code_fault
from mande.dimensions.cells import Cell, as_cell
from mande.errors import InvalidValue
from mande.lists import listed
from mande.texts import titled, worded
from mande.wording import sentence


def _codes(values: Iterable[str] | None) -> tuple[str, ...]:
    return listed(values)  # named here with its type, since mypy reads a generic converter as taking nothing at all


@attrs.frozen(repr=False)
class Population:
    """A group of people that figures count: villagers, officials, victims of trafficking.

    `within` is the code of the population they are all among, `overlaps` the codes of those that may hold some of them:
    without it, nobody is taken to be in two. `only` is the category they are all in by design, so that women in a
    women's shelter need no breakdown by gender.

    >>> Population("sheltered", "Women in shelters", within="vot", only={"gender": "female"})
    Population('sheltered', 'Women in shelters', within='vot', only='gender=female')

    Raises:
        InvalidValue: a code cannot be used, or it is said to overlap itself.
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    within: str | None = attrs.field(default=None, kw_only=True)
    overlaps: tuple[str, ...] = attrs.field(default=(), converter=_codes, kw_only=True)
    only: Cell = attrs.field(default=None, converter=as_cell, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("a population"), fault)
        around = None if self.within is None else code_fault(self.within)
        if around:
            raise InvalidValue.bad_code(sentence("the population that '{code}' lies within", code=self.code), around)
        for other in self.overlaps:
            beside = code_fault(other)
            if beside:
                raise InvalidValue.bad_code(sentence("a population that '{code}' overlaps", code=self.code), beside)
            if other == self.code:
                raise InvalidValue.of(
                    sentence("Population"),
                    self.code,
                    sentence("is said to overlap itself"),
                    sentence("Name the others that may hold the same people."),
                )

    def __repr__(self) -> str:
        around = "" if self.within is None else f", within={self.within!r}"
        only = f", only={str(self.only)!r}" if self.only else ""
        return f"Population({self.code!r}, {str(self.title)!r}{around}{only})"
