"""What is withheld of figures before they are published, so that nobody can be recognised in those that are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

import attrs

from mande.disclosure.choosing import Asked, Chosen, chosen
from mande.disclosure.counts import Told, told_by_observations, told_by_totals
from mande.disclosure.setting import Named, Setting
from mande.errors import InvalidValue
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.lists import listed, of_kind
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier
from mande.observations.collection import Observations
from mande.observations.joining import joined
from mande.observations.observation import Observation, Verification
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
    published: Iterable[Totals | Observations] = (),
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
    published: Iterable[Totals | Observations] = (),
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
    published: Iterable[Totals | Observations] = (),
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
    published: Iterable[Totals | Observations] = (),
) -> Totals | Observations | tuple[Totals, ...]:
    """Return *figures* with those withheld that show fewer than *k* people, and as few others as it takes.

    What is withheld has `Missing.WITHHELD` for a value, whichever of the two reasons it has: nobody can tell which. No
    number of people from 1 to less than *k* can be worked out from what is shown, nor be known to within *width* people
    (twice *k*, unless it is said otherwise, since what is chosen tells something too), by whoever knows all that adds
    up: cells, places, months of years, totals so far and their differences, and the relations of the framework. A
    category that holds everyone tells of each of them, and is withheld with the zeros beside it; other zeros tell of
    nobody, and are shown unless *zeros* says that they may not be seen either. Tables that are published side by side
    are handed over together, and what was published earlier as *published*: it is known, and what was withheld in it
    stays so.

    *k* is 5, and 11 where the sensitivity of *programme* is high. Indicators count people where their unit is one, or a
    case, a referral or the like, where `counting` or `population` is given, and where nothing says what they count;
    *protect* names others. Money, events and things are left alone. *fewest* is "figures" or "people": what there is to
    be as little of as can be in what is withheld; it takes the extra `disclosure` to find the very fewest. Of totals
    that count people nothing is left of what they were made of: they explain themselves no more.

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
        told = tuple(told_by_observations(figures, setting))
    else:
        several = _tables(figures)
        setting = Setting.of(programme or next((each.programme for each in several if each.programme), None), protect)
        told = tuple(told_by_totals([total for each in several for total in each], setting))
    before = tuple(_published(published, setting))
    found = chosen(told, Asked.of(setting, k, width, fewest, zeros=zeros), before)
    if isinstance(figures, Observations):
        return attrs.evolve(figures, observations=tuple(_safe_observations(figures, found, setting)))
    safe = tuple(_safe_tables(several, found, setting))
    return safe[0] if isinstance(figures, Totals) else safe


def _tables(figures: Totals | Sequence[Totals]) -> tuple[Totals, ...]:
    """Return tables of totals, one or several.

    Raises:
        InvalidValue: they are none.
    """
    several = (figures,) if isinstance(figures, Totals) else tuple(figures)
    if not several or not all(isinstance(each, Totals) for each in several):
        raise InvalidValue.not_a(
            sentence("totals or observations"), figures, sentence("Write Observations([...]), or roll_up(...).")
        )
    return several


def _published(published: Iterable[Totals | Observations], setting: Setting) -> Iterator[Told]:
    """Yield what was published before, the latest of it as a source of its own.

    Raises:
        InvalidValue: it is neither totals nor observations.
    """
    several = listed(published)
    of_kind("published", several, Totals, Observations)
    for number_before, each in enumerate(several):
        told = told_by_observations(each, setting) if isinstance(each, Observations) else told_by_totals(each, setting)
        yield from (one._replace(source=f"published {number_before}, {one.source}") for one in told)


def _safe_observations(figures: Observations, found: Chosen, setting: Setting) -> Iterator[Observation]:
    for place, figure in enumerate(figures):
        if place in found.withheld:
            yield withheld_observation(figure)
        elif setting.is_protected(setting.named(figure.project, figure.indicator)):
            yield _shown(figure, found.k)
        else:
            yield figure


def _shown(figure: Observation, k: int) -> Observation:
    """Return a figure that is shown without other numbers beside it that tell of few people."""
    carried, verified = figure.carried_over, figure.verified
    if not carried and not isinstance(verified, Verification):
        return figure
    if carried:
        new = figure.value - carried if type(figure.value) is int else carried
        carried = None if 0 < carried < k or 0 < new < k else carried
    if isinstance(verified, Verification) and verified.found != figure.value:
        verified = attrs.evolve(verified, found=None)
    return attrs.evolve(figure, carried_over=carried, verified=verified)


def withheld_observation(figure: Observation) -> Observation:
    """Return *figure* without its value, and without whatever else may tell it."""
    return attrs.evolve(
        figure, value=Missing.WITHHELD, qualifier=Qualifier.EXACTLY, carried_over=None, verified=None, sample=None,
        variance=None, printed=None, says=None, stated_as=None, note=None,
    )  # fmt: skip


def _safe_tables(several: Iterable[Totals], found: Chosen, setting: Setting) -> Iterator[Totals]:
    place = 0
    for table in several:
        totals = []
        for total in table:
            is_protected = setting.is_protected(Named(total.project, total.indicator))
            totals.append(_safe_total(total, is_withheld=place in found.withheld) if is_protected else total)
            place += 1
        notes = (*table.notes, *_notes(sum(total.value is Missing.WITHHELD for total in totals), found))
        yield attrs.evolve(table, totals=tuple(totals), programme=None, notes=notes)


def _safe_total(total: Total, *, is_withheld: bool) -> Total:
    """Return *total* with nothing beside its value that may tell of others, and without its value if it is withheld."""
    plain = attrs.evolve(total, stated=(), carried_forward=(), left_out=(), account=None)
    if not is_withheld:
        return plain
    return attrs.evolve(
        plain, value=Missing.WITHHELD, bounds=None, qualifier=Qualifier.EXACTLY, why="", reported=0, expected=None
    )


def _notes(withheld: int, found: Chosen) -> Iterator[Words]:
    if withheld:
        yield sentence(
            "{count} withheld, so that nobody can be recognised: it counts fewer than {k} people, or would let such a "
            "number be worked out.",
            count=counted(withheld, "total"),
            k=number(found.k),
        )
    if found.coarse:
        yield sentence("More may be withheld than it takes, since to find the fewest was too much work.")
    if found.exposed:
        yield sentence(
            "What was published before lets such a number be worked out, or nearly, whatever is withheld now."
        )
    if found.unproved:
        yield sentence("Of some of what is withheld it was not found that it could be any other number.")
