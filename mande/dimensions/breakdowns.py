"""What a figure may be broken down by: gender, age bands, disability, or any list of categories."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Self

import attrs

from mande.dimensions.cells import cell_code_fault
from mande.errors import InvalidValue, UnknownCode, short
from mande.lists import listed
from mande.texts import titled, worded
from mande.wording import sentence

UNKNOWN = "unknown"
"""The code of the category for whoever's category is not known."""

AGE = "age"
"""The code of the dimension whose categories are read as age bands where they are written as such."""

AGES = sentence("Age")
"""What that dimension is called where nobody gives it a title."""

GENDER_CODES = ("gender", "sex")
"""The codes of the dimensions that tell women from men: what asks for gender accepts sex."""

OLDEST = 999
"""The highest age there is; old registers write it for 'and over'."""

_ENDLESS = OLDEST + 2
_BAND = re.compile(r"([0-9]{1,3})(?:-([0-9]{1,3})|(\+))?")


def _reach(high: int | None) -> int:
    return _ENDLESS if high is None else high


def _read(text: object) -> tuple[int, int | None] | None:
    written = _BAND.fullmatch(text) if isinstance(text, str) else None
    if written is None:
        return None
    low, last, over = written.groups()
    return int(low), None if over else int(last or low) + 1


@attrs.frozen(order=True, repr=False)
class AgeBand:
    """Whole years of age from `low` up to, but not including, `high`; None is no upper end.

    The half-open interval is what is stored, and the code is for show, so that 18-24 and 18-25 cannot be confused.
    Bands are ordered by their low age, then by their high one.

    >>> str(AgeBand(15, 18)), str(AgeBand(17, 18)), str(AgeBand(31, None))
    ('15-17', '17', '31+')

    Raises:
        InvalidValue: an age is no whole number from 0 to 999, or the band holds no age.
    """

    low: int
    high: int | None = attrs.field(order=_reach)

    def __attrs_post_init__(self) -> None:
        _check_age(self.low, OLDEST)
        if self.high is not None:
            _check_age(self.high, OLDEST + 1)
            if self.high <= self.low:
                raise InvalidValue.of(
                    sentence("Age band"),
                    (self.low, self.high),
                    sentence("holds no age"),
                    sentence("AgeBand(15, 18) holds those of 15, 16 and 17."),
                )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the band that *text* names: `15-17` with both ages in it, `17`, or `31+`.

        >>> AgeBand.parse("15-17")
        AgeBand(15, 18)

        Raises:
            InvalidValue: it is no age band.
        """
        band = _read(text)
        if band is None:
            raise InvalidValue.not_a(sentence("an age band"), text, sentence("Write '15-17', '17' or '31+'."))
        return cls(*band)

    @property
    def code(self) -> str:
        """What the band is called where a category is named."""
        if self.high is None:
            return f"{self.low}+"
        return str(self.low) if self.high == self.low + 1 else f"{self.low}-{self.high - 1}"

    def holds(self, age: int) -> bool:
        """Return whether somebody of *age* whole years is in the band.

        >>> AgeBand(15, 18).holds(18)
        False
        """
        return self.low <= age and (self.high is None or age < self.high)

    def __str__(self) -> str:
        return self.code

    def __repr__(self) -> str:
        return f"AgeBand({self.low}, {self.high})"


def as_band(value: AgeBand | str | None) -> AgeBand | None:
    """Return *value* as an age band: one, or its text; None stays None.

    Raises:
        InvalidValue: it is no age band.
    """
    return value if value is None or isinstance(value, AgeBand) else AgeBand.parse(value)


def holds_no_age(code: str) -> bool:
    """Return whether *code* is written as an age band whose last age is below its first, so that it is none.

    >>> holds_no_age("17-15"), holds_no_age("15-17"), holds_no_age("adult")
    (True, False, False)
    """
    band = _read(code)
    return band is not None and band[1] is not None and band[1] <= band[0]


def gaps(bands: Iterable[AgeBand]) -> tuple[AgeBand, ...]:
    """Return the ages that no band holds, from the lowest band to the highest, in order.

    >>> gaps([AgeBand(0, 15), AgeBand(18, 25), AgeBand(31, None)])
    (AgeBand(15, 18), AgeBand(25, 31))
    """
    missed: list[AgeBand] = []
    reached: int | None = None
    for band in sorted(bands):
        if reached is not None and reached < band.low:
            missed.append(AgeBand(reached, band.low))
        reached = max(reached or 0, _reach(band.high))
    return tuple(missed)


def overlaps(bands: Iterable[AgeBand]) -> tuple[AgeBand, ...]:
    """Return the ages that two bands or more hold, in order.

    >>> overlaps([AgeBand(15, 18), AgeBand(17, 25), AgeBand(24, None)])
    (AgeBand(17, 18), AgeBand(24, 25))
    """
    shared: list[tuple[int, int]] = []
    reached = 0
    for band in sorted(bands):
        low, high = band.low, min(reached, _reach(band.high))
        if shared and low <= shared[-1][1]:
            shared[-1] = (shared[-1][0], max(shared[-1][1], high))
        elif low < high:
            shared.append((low, high))
        reached = max(reached, _reach(band.high))
    return tuple(AgeBand(low, None if high == _ENDLESS else high) for low, high in shared)


@attrs.frozen(repr=False)
class Category:
    """One of the parts that a dimension splits into.

    `known` is False for the part that holds whoever's category is not known: whoever stands there belongs to another
    part, so it cannot be read beside them. It is False by default for the code `unknown`.

    >>> Category("female", "Female")
    Category('female', 'Female')
    >>> Category("unknown").known
    False

    Raises:
        InvalidValue: the code cannot be used, or the band is none.
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    band: AgeBand | None = attrs.field(default=None, converter=as_band, kw_only=True)
    known: bool = attrs.field(kw_only=True)

    @known.default
    def _unless_called_unknown(self) -> bool:
        return self.code != UNKNOWN

    def __attrs_post_init__(self) -> None:
        fault = cell_code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("a category"), fault)

    def __repr__(self) -> str:
        return f"Category({self.code!r}, {str(self.title)!r})" if self.title else f"Category({self.code!r})"


def _categories(values: Iterable[Category | AgeBand | str] | None) -> tuple[Category, ...]:
    return tuple(_category(value) for value in listed(values))


def _category(value: Category | AgeBand | str) -> Category:
    if isinstance(value, Category):
        return value
    if isinstance(value, AgeBand):
        return Category(value.code, band=value)
    if isinstance(value, str):
        return Category(value)
    raise InvalidValue.not_a(sentence("a category"), value, sentence("Write its code, a Category or an AgeBand."))


@attrs.frozen(repr=False)
class Dimension:
    """A list of categories that a figure may be broken down by.

    `exclusive` says that nobody is in two of them, `exhaustive` that everybody is in one; the parts of a total add up
    to it only where both hold. A category may be given as its code or as an `AgeBand`. In the dimension called `age`,
    a code such as `15-17` is the band it names, so that its gaps can be found.

    >>> Dimension("status", "Status at registration", ["identified", "presumed", "unknown"])
    Dimension('status', 'Status at registration', ['identified', 'presumed', 'unknown'])

    Raises:
        InvalidValue: a code cannot be used, or stands twice in the list.
    """

    code: str
    title: str = attrs.field(default="", converter=titled)
    categories: tuple[Category, ...] = attrs.field(default=(), converter=_categories)
    exclusive: bool = attrs.field(default=True, kw_only=True)
    exhaustive: bool = attrs.field(default=True, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        fault = cell_code_fault(self.code)
        if fault:
            raise InvalidValue.bad_code(sentence("a dimension"), fault)
        seen: set[str] = set()
        for code in self.codes:
            if code in seen:
                raise InvalidValue.of(
                    sentence("Dimension '{code}'", code=self.code),
                    code,
                    sentence("is there twice"),
                    sentence("Give each category a code of its own."),
                )
            seen.add(code)
        if self.code == AGE:
            object.__setattr__(self, "categories", tuple(_with_band(category) for category in self.categories))

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of its categories, in the order of the list."""
        return tuple(category.code for category in self.categories)

    @property
    def bands(self) -> tuple[AgeBand, ...]:
        """The age bands among its categories, from the lowest."""
        return tuple(sorted(category.band for category in self.categories if category.band is not None))

    @property
    def unknown(self) -> tuple[str, ...]:
        """The codes of the categories for whoever's category is not known."""
        return tuple(category.code for category in self.categories if not category.known)

    def category(self, code: str) -> Category:
        """Return the category called *code*.

        >>> GENDER.category("female").title
        'Female'

        Raises:
            UnknownCode: the list has none.
        """
        for category in self.categories:
            if category.code == code:
                return category
        raise UnknownCode.among(
            code, sentence("category"), self.codes, sentence(" in dimension '{code}'", code=self.code)
        )

    def __repr__(self) -> str:
        return f"Dimension({self.code!r}, {str(self.title)!r}, {short(list(self.codes))})"


def age_bands(*edges: int, code: str = AGE, title: str = AGES, unknown: bool = True) -> Dimension:
    """Return a dimension of age bands that begin at *edges*, the last of them without an upper end.

    >>> age_bands(0, 15, 18, 25, 31).codes
    ('0-14', '15-17', '18-24', '25-30', '31+', 'unknown')

    Raises:
        InvalidValue: the edges do not rise, or one is no age.
    """
    for edge in edges:
        _check_age(edge, OLDEST)
    if not edges or any(high <= low for low, high in pairwise(edges)):
        raise InvalidValue.of(
            sentence("Age bands"),
            edges,
            sentence("are not edges that rise"),
            sentence("Write age_bands(0, 15, 18, 25, 31)."),
        )
    bands = [AgeBand(low, high) for low, high in zip(edges, (*edges[1:], None), strict=True)]
    rest = [Category(UNKNOWN, sentence("Not known"))] if unknown else []
    return Dimension(code, title, [*bands, *rest])


GENDER = Dimension(
    "gender",
    sentence("Gender"),
    [
        Category("female", sentence("Female")),
        Category("male", sentence("Male")),
        Category("other", sentence("Other")),
        Category(UNKNOWN, sentence("Not known")),
        Category("not_applicable", sentence("Not applicable")),
    ],
)
"""The gender a person gives; unknown, other and not applicable are three things, and a name tells none of them."""

SEX = Dimension(
    "sex",
    sentence("Sex"),
    [
        Category("female", sentence("Female")),
        Category("male", sentence("Male")),
        Category(UNKNOWN, sentence("Not known")),
        Category("not_applicable", sentence("Not applicable")),
    ],
    note=sentence("The four values of ISO/IEC 5218."),
)
"""Sex as registers hold it (ISO/IEC 5218)."""

DISABILITY = Dimension(
    "disability",
    sentence("Disability"),
    [
        Category("none", sentence("No difficulty")),
        Category("some", sentence("Some difficulty")),
        Category("a_lot", sentence("A lot of difficulty")),
        Category("cannot_do_at_all", sentence("Cannot do at all")),
        Category(UNKNOWN, sentence("Not known")),
    ],
    note=sentence(
        "Washington Group Short Set: the greatest difficulty in any of six domains, asked from the age of five."
    ),
)
"""The most difficulty a person has in any of six domains (Washington Group Short Set)."""


def _with_band(category: Category) -> Category:
    if category.band is None and _BAND.fullmatch(category.code):
        return attrs.evolve(category, band=category.code)
    return category


def _check_age(age: object, most: int) -> None:
    if not isinstance(age, int) or isinstance(age, bool) or not 0 <= age <= most:
        raise InvalidValue.of(
            sentence("Age"),
            age,
            sentence("is no whole number of years from 0 to {most}", most=most),
            sentence("Write AgeBand(15, 18)."),
        )
