"""What is said of the plan itself: absences a source states, other values another source gives, gaps accepted."""

from __future__ import annotations

from typing import Any

import attrs

from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue
from mande.sources import Locator, located
from mande.texts import in_words, worded
from mande.wording import sentence


@attrs.frozen
class Absence:
    """That a source itself says something is absent, which an extract could not tell otherwise.

    `path` is a list of the framework and a field of what it holds, for one item or for all of them:
    `outputs.film.links` are the links upward from the film, `outcomes.aware.links` those into the outcome,
    `outcomes.indicators` the indicators of every outcome. It may name what observations would hold: `outcomes.actuals`,
    `claims.aware.evidence`, or part of it: one role, `claims.aware.evidence.participant`, or what compares,
    `claims.aware.evidence.comparison`; `outputs.committees.actuals.after` are the figures later than the end of
    support, `outcomes.cost` is what outcomes cost, `inputs.funding` the money that was lacking for a while. What a
    framework has once is named by itself: `monitoring`, `monitoring.participation`, or its studies of one kind,
    `monitoring.studies.needs assessment`. A risk is named by its text. What is written in the framework wins over an
    absence for its item.

    >>> Absence("outputs.film.links", source="norad-2011", at="L951-955")
    Absence('outputs.film.links')
    """

    path: str
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.path, str):
            raise InvalidValue.not_a(
                sentence("a path"), self.path, sentence("Write it as a string, like 'outputs.film.links'.")
            )

    def __repr__(self) -> str:
        return f"Absence({self.path!r})"


def _still(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


@attrs.frozen
class Stated:
    """Another value that a source gives for part of the plan; neither is chosen.

    >>> Stated("period", "2007-03/2009-02", source="pis", at="L234")
    Stated('period', '2007-03/2009-02')
    """

    path: str
    value: Any = attrs.field(converter=_still)
    source: str | None = attrs.field(default=None, kw_only=True)
    at: Locator | None = attrs.field(default=None, converter=located, kw_only=True)
    note: str | None = attrs.field(default=None, converter=worded, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.path, str):
            raise InvalidValue.not_a(
                sentence("a path"), self.path, sentence("Write it as a string, like 'outputs.film.links'.")
            )

    def __repr__(self) -> str:
        return f"Stated({self.path!r}, {self.value!r})"


@attrs.frozen
class Accepted:
    """A gap that somebody decided to live with: why, who and when. It is shown as accepted, and never deleted.

    >>> Accepted("MND101", "film", reason="Made for another project", by="Head of office", on="2010-03")
    Accepted('MND101', 'film')
    """

    rule: str
    subject: str
    reason: str = attrs.field(converter=in_words, kw_only=True)
    by: str | None = attrs.field(default=None, kw_only=True)
    on: Period | None = attrs.field(default=None, converter=as_period, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.reason.strip():
            raise InvalidValue.of(
                sentence("Accepted({rule}, {subject}), reason", rule=self.rule, subject=self.subject),
                self.reason,
                sentence("says nothing"),
            )

    def __repr__(self) -> str:
        return f"Accepted({self.rule!r}, {self.subject!r})"
