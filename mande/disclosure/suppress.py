"""What is withheld of figures before they are published, so that nobody can be recognised in those that are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

import attrs

from mande.disclosure.choosing import Asked, Chosen, chosen
from mande.disclosure.counts import told_by_observations, told_by_totals
from mande.disclosure.setting import Setting
from mande.errors import InvalidValue
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier
from mande.observations.collection import Observations
from mande.observations.joining import joined
from mande.observations.observation import Observation
from mande.rollup.totals import Total, Totals
from mande.wording import Words, counted, number, sentence


@overload
def suppress(
    figures: Totals,
    k: int | None = None,
    *,
    programme: Framework | Portfolio | None = None,
    protect: Iterable[str] | None = None,
    width: int | None = None,
    fewest: str = "figures",
    zeros: bool = False,
) -> Totals: ...
@overload
def suppress(
    figures: Observations,
    k: int | None = None,
    *,
    programme: Framework | Portfolio | None = None,
    protect: Iterable[str] | None = None,
    width: int | None = None,
    fewest: str = "figures",
    zeros: bool = False,
) -> Observations: ...
@overload
def suppress(
    figures: Sequence[Totals],
    k: int | None = None,
    *,
    programme: Framework | Portfolio | None = None,
    protect: Iterable[str] | None = None,
    width: int | None = None,
    fewest: str = "figures",
    zeros: bool = False,
) -> tuple[Totals, ...]: ...
def suppress(
    figures: Totals | Observations | Sequence[Totals],
    k: int | None = None,
    *,
    programme: Framework | Portfolio | None = None,
    protect: Iterable[str] | None = None,
    width: int | None = None,
    fewest: str = "figures",
    zeros: bool = False,
) -> Totals | Observations | tuple[Totals, ...]:
    """Return *figures* with those withheld that show fewer than *k* people, and as many others as it takes.

    >>> import mande as m
    >>> helped = m.Indicator("helped", unit="person", accumulation="incremental")
    >>> plan = m.Framework("shelters", outputs=[m.Output("shelter", indicators=[helped])], dimensions=[m.GENDER])
    >>> told = {"total": 60, "gender=female": 40, "gender=male": 17, "gender=other": 3}
    >>> seen = [m.Observation("helped", number, "2009", cell=cell) for cell, number in told.items()]
    >>> [str(each.value) for each in m.suppress(m.Observations(seen), programme=plan)]
    ['60', '40', 'withheld', 'withheld']

    Raises:
        InvalidValue: *figures* are neither totals nor observations, or *k* is no number of people.
        ObservationsError: observations that name what *programme* does not have.
        UnknownCode: no indicator is called what is to be protected.
    """
    if isinstance(figures, Observations):
        if programme is not None:
            joined(programme, figures)  # refused there if they name what the programme does not have
        setting = Setting.of(programme, protect)
        found = chosen(tuple(told_by_observations(figures, setting)), Asked.of(setting, k, width, fewest, zeros=zeros))
        return attrs.evolve(figures, observations=tuple(_safe_observations(figures, found)))
    several = (figures,) if isinstance(figures, Totals) else tuple(figures)
    if not several or not all(isinstance(each, Totals) for each in several):
        raise InvalidValue.not_a(
            sentence("totals or observations"), figures, sentence("Write Observations([...]), or roll_up(...).")
        )
    setting = Setting.of(programme or next((each.programme for each in several if each.programme), None), protect)
    told = tuple(told_by_totals([total for each in several for total in each], setting))
    found = chosen(told, Asked.of(setting, k, width, fewest, zeros=zeros))
    safe = tuple(_safe_tables(several, found))
    return safe[0] if isinstance(figures, Totals) else safe


def _safe_observations(figures: Observations, found: Chosen) -> Iterator[Observation]:
    for place, figure in enumerate(figures):
        yield withheld_observation(figure) if place in found.withheld else figure


def withheld_observation(figure: Observation) -> Observation:
    """Return *figure* without its value, and without whatever else may tell it."""
    return attrs.evolve(
        figure, value=Missing.WITHHELD, qualifier=Qualifier.EXACTLY, carried_over=None, verified=None, sample=None,
        variance=None, printed=None, says=None, stated_as=None, note=None,
    )  # fmt: skip


def _safe_tables(several: Iterable[Totals], found: Chosen) -> Iterator[Totals]:
    place = 0
    for table in several:
        totals = []
        for total in table:
            totals.append(_safe_total(total, is_withheld=place in found.withheld, is_told=place in found.told))
            place += 1
        number_withheld = sum(total.value is Missing.WITHHELD for total in totals)
        notes = (*table.notes, *_notes(number_withheld, found)) if number_withheld else table.notes
        yield attrs.evolve(table, totals=tuple(totals), programme=None, notes=notes)


def _safe_total(total: Total, *, is_withheld: bool, is_told: bool) -> Total:
    """Return *total* with nothing beside its value that may tell of others, and without its value if it is withheld."""
    if not (is_told or is_withheld):
        return total
    plain = attrs.evolve(total, stated=(), carried_forward=(), left_out=(), account=None)
    if not is_withheld:
        return plain
    return attrs.evolve(
        plain, value=Missing.WITHHELD, bounds=None, qualifier=Qualifier.EXACTLY, why="", reported=0, expected=None
    )


def _notes(withheld: int, found: Chosen) -> tuple[Words, ...]:
    return (
        sentence(
            "{count} withheld, so that nobody can be recognised: it counts fewer than {k} people, or would let such a "
            "number be worked out.",
            count=counted(withheld, "total"),
            k=number(found.k),
        ),
    )
