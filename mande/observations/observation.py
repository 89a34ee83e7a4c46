"""One figure as it was reported: what, when, where, of whom, and who says so."""

from __future__ import annotations

import attrs
from attrs.converters import optional

from mande.dimensions.cells import Cell, as_cell
from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue
from mande.framework.targets import in_repr
from mande.lists import ClosedList, are_people, is_yes_or_no
from mande.measures.figures import Figure, figure
from mande.measures.numbers import Number, Qualifier, exact, qualified
from mande.measures.samples import Sample
from mande.sources import Locator, located
from mande.texts import in_words, worded
from mande.wording import sentence


class Status(ClosedList):
    """How a figure came about."""

    MEASURED = "measured"
    REPORTED = "reported"
    ESTIMATED = "estimated"
    PROJECTED = "projected"
    DERIVED = "derived"
    PRELIMINARY = "preliminary"
    REVISED = "revised"


class StatedAs(ClosedList):
    """What somebody says of a figure and its target, in words that the numbers can be held against."""

    MET = "met"
    NOT_MET = "not met"


@attrs.frozen
class Variance:
    """Why an actual differs from its target, in the office's own words; `unknown` says that it could not tell.

    >>> Variance("Shelters released women slowly")
    Variance('Shelters released women slowly')
    """

    reason: str = attrs.field(converter=in_words)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    unknown: bool = attrs.field(default=False, kw_only=True)

    def __repr__(self) -> str:
        return f"Variance({str(self.reason)!r})"


@attrs.frozen
class Verification:
    """Who checked a reported figure, when, and what they found.

    >>> Verification(by="IOM Dhaka", on="2009-06", found=880)
    Verification(by='IOM Dhaka', on=2009-06)
    """

    by: str
    on: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)
    how: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    found: Number | None = attrs.field(default=None, converter=optional(exact), kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)

    def __repr__(self) -> str:
        return f"Verification(by={self.by!r}{f', on={self.on}' if self.on else ''})"


@attrs.frozen
class Observation:
    """One figure of one indicator (or of one input), as one source states it.

    `period` is the days it speaks for. `place`, `project`, `reporter` and `population` narrow it, and so does `cell`,
    its categories in a breakdown; without them it is the total. `carried_over` of these persons stand in an earlier
    figure of this indicator too. `verified` is None where nothing is known of a check; `registered` says whether those
    counted stand in the register that all cases belong in. `printed` is what the source itself has in that place, where
    somebody kept it: an empty string is a blank. `says` is the word that stands beside the number there ("the
    majority"), which the number can be held against. `is_plain` is worked out: a whole number as reported, of the
    indicator's own people, with no word before it and nobody carried over.

    >>> Observation("bazaars-held", 884, period="2007-02/2009", source="mtr-2009", at="L370-371")
    Observation('bazaars-held', 884, 2007-02/2009)

    Raises:
        NumberError: the value is not exact.
        PeriodError: the period cannot be read.
    """

    indicator: str
    value: Figure = attrs.field(converter=figure)
    period: Period | None = attrs.field(default=None, converter=as_period)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    place: str | None = attrs.field(default=None, kw_only=True)
    cell: Cell = attrs.field(default=None, converter=as_cell, kw_only=True)
    project: str | None = attrs.field(default=None, kw_only=True)
    reporter: str | None = attrs.field(default=None, kw_only=True)
    population: str | None = attrs.field(default=None, kw_only=True)
    carried_over: int | None = attrs.field(default=None, kw_only=True)
    status: Status = attrs.field(default=Status.REPORTED, converter=Status, kw_only=True)
    qualifier: Qualifier = attrs.field(default=Qualifier.EXACTLY, converter=Qualifier, kw_only=True)
    verified: Verification | bool | None = attrs.field(default=None, kw_only=True)
    registered: bool | None = attrs.field(default=None, kw_only=True)
    sample: Sample | None = attrs.field(default=None, kw_only=True)
    variance: Variance | None = attrs.field(default=None, kw_only=True)
    printed: str | None = attrs.field(default=None, kw_only=True)
    says: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    stated_as: StatedAs | None = attrs.field(default=None, converter=optional(StatedAs), kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)
    is_plain: bool = attrs.field(init=False, eq=False, repr=False)

    @is_plain.default
    def _whole_and_nothing_beside_it(self) -> bool:
        # Whoever adds up a million figures asks this of each; asked here once, it is one look each time after.
        return (
            type(self.value) is int
            and self.qualifier is Qualifier.EXACTLY
            and self.status is Status.REPORTED
            and self.population is None
            and not self.carried_over
        )

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.indicator, str) or not self.indicator:
            raise InvalidValue.not_a(sentence("the code of an indicator"), self.indicator)
        if not are_people(self.carried_over):
            where = sentence("Observation of '{indicator}', carried_over", indicator=self.indicator)
            raise InvalidValue.not_people(where, self.carried_over)
        if not is_yes_or_no(self.registered):
            where = sentence("Observation of '{indicator}', registered", indicator=self.indicator)
            raise InvalidValue.not_yes_or_no(where, self.registered)
        if self.printed is not None and not isinstance(self.printed, str):
            raise InvalidValue.not_a(
                sentence("what a source prints"), self.printed, sentence("Write it as a string; a blank is ''.")
            )
        if self.sample is not None and not isinstance(self.sample, Sample):
            raise InvalidValue.not_a(sentence("a sample"), self.sample, sentence("Write Sample(400, of=12000)."))
        if self.variance is not None and not isinstance(self.variance, Variance):
            raise InvalidValue.not_a(
                sentence("a variance"), self.variance, sentence("Write Variance('Shelters closed').")
            )
        if self.verified is not None and not isinstance(self.verified, Verification | bool):
            raise InvalidValue.not_a(
                sentence("a verification"), self.verified, sentence("Write Verification('IOM Dhaka'), True or False.")
            )

    def __repr__(self) -> str:
        value = qualified(in_repr(self.value), self.qualifier)
        cell = f", {self.cell}" if self.cell else ""
        return f"Observation({self.indicator!r}, {value}{f', {self.period}' if self.period else ''}{cell})"
