"""Which figures count so few people that one of them could be recognised."""

from __future__ import annotations

from collections.abc import Iterable
from typing import overload

from mande.disclosure.counts import Role, Told, told_by_observations, told_by_totals
from mande.disclosure.setting import Setting, fewest_of
from mande.errors import InvalidValue
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.observations.collection import Observations
from mande.observations.joining import joined
from mande.observations.observation import Observation
from mande.rollup.totals import Total, Totals
from mande.wording import sentence


@overload
def small_cells(
    figures: Totals,
    k: int | None = None,
    *,
    programme: Framework | Portfolio | None = None,
    protect: Iterable[str] | None = None,
) -> tuple[Total, ...]: ...
@overload
def small_cells(
    figures: Observations,
    k: int | None = None,
    *,
    programme: Framework | Portfolio | None = None,
    protect: Iterable[str] | None = None,
) -> tuple[Observation, ...]: ...
def small_cells(
    figures: Totals | Observations,
    k: int | None = None,
    *,
    programme: Framework | Portfolio | None = None,
    protect: Iterable[str] | None = None,
) -> tuple[Total, ...] | tuple[Observation, ...]:
    """Return those of *figures* that show fewer than *k* people, in their order.

    A share shows three numbers: its part, its whole, and the rest. None at all is no small number: it tells of nobody.
    Which indicators count people, and the default of *k*, are as in `suppress`, which withholds these and whatever they
    could be worked out from.

    >>> seen = Observations([Observation("helped", 40), Observation("returned", 3), Observation("lost", 0)])
    >>> small_cells(seen)
    (Observation('returned', 3),)

    Raises:
        InvalidValue: *figures* are neither totals nor observations, or *k* is no number of people.
        ObservationsError: observations that name what *programme* does not have.
        UnknownCode: no indicator is called what is to be protected.
    """
    if isinstance(figures, Observations):
        if programme is not None:
            joined(programme, figures)  # refused there if they name what the programme does not have
        setting = Setting.of(programme, protect)
        small = _small(told_by_observations(figures, setting), setting, k)
        return tuple(figure for place, figure in enumerate(figures) if place in small)
    if not isinstance(figures, Totals):
        raise InvalidValue.not_a(
            sentence("totals or observations"), figures, sentence("Write Observations([...]), or roll_up(...).")
        )
    setting = Setting.of(programme or figures.programme, protect)
    small = _small(told_by_totals(figures, setting), setting, k)
    return tuple(total for place, total in enumerate(figures) if place in small)


def _small(told: Iterable[Told], setting: Setting, k: int | None) -> frozenset[int]:
    fewest = fewest_of(setting, k)
    return frozenset(each.place for each in told if setting.is_protected(each.key.named) and is_small(each, fewest))


def is_small(told: Told, k: int) -> bool:
    """Return whether a figure shows a number of people from 1 to less than *k*, what a part leaves over included."""
    numbers = list(told.numbers.values())
    if Role.PART in told.numbers and Role.WHOLE in told.numbers:
        numbers.append(told.numbers[Role.WHOLE] - told.numbers[Role.PART])
    return any(0 < each < k for each in numbers)
