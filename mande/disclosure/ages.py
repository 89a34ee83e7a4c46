"""Bands of age put together from some age on, since the oldest are the fewest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from mande.dimensions.breakdowns import AGE, AgeBand
from mande.dimensions.cells import Cell
from mande.disclosure.setting import Setting
from mande.errors import InvalidValue
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.numbers import total
from mande.measures.ratios import Ratio, pool
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.rollup.quantities import Combining, combining
from mande.wording import sentence


def top_coded(
    figures: Observations,
    age: int,
    *,
    dimension: str = AGE,
    programme: Framework | Portfolio | None = None,
) -> Observations:
    """Return *figures* with all bands from *age* on put together into one, such as `60+`.

    The figures of one source for one place and time are added; of shares, parts and wholes are. What cannot be added is
    unknown for the whole band: bare percentages and means, which only *programme* can tell from counts. Each keeps the
    place of the first of those that it is made of.

    >>> told = {"18-59": 40, "60-69": 4, "70+": 2}
    >>> seen = [Observation("helped", number, "2009", cell={"age": age}) for age, number in told.items()]
    >>> list(top_coded(Observations(seen), 60))
    [Observation('helped', 40, 2009, age=18-59), Observation('helped', 6, 2009, age=60+)]

    Raises:
        InvalidValue: *figures* are no observations, *age* is no age, or somebody younger is in a band with others who
            are not.
    """
    if not isinstance(figures, Observations):
        raise InvalidValue.not_a(
            sentence("a collection of observations"), figures, sentence("Write Observations([...]).")
        )
    oldest, setting = AgeBand(age, None), Setting.of(programme)
    groups: dict[object, list[Observation]] = {}
    for place, figure in enumerate(figures):
        key = _without_age(figure, dimension) if _is_old(figure, oldest, dimension) else place
        groups.setdefault(key, []).append(figure)
    return attrs.evolve(figures, observations=tuple(_together(groups.values(), oldest, dimension, setting)))


def _without_age(figure: Observation, dimension: str) -> tuple[object, ...]:
    cell = Cell({name: code for name, code in figure.cell.items() if name != dimension})
    of_whom = figure.place, figure.project, figure.reporter, figure.population
    return figure.indicator, cell, figure.period, *of_whom, figure.source, figure.status


def _is_old(figure: Observation, oldest: AgeBand, dimension: str) -> bool:
    """Return whether all in *figure* are in the *oldest* band.

    Raises:
        InvalidValue: only some of them are.
    """
    code = figure.cell.get(dimension)
    if code is None or not code[:1].isdigit():
        return False
    band = AgeBand.parse(code)
    if band.low < oldest.low and band.holds(oldest.low):
        raise InvalidValue.of(
            sentence("Age band"),
            code,
            sentence("holds those of {age} and some who are younger", age=oldest.low),
            sentence("Choose an age at which a band begins."),
        )
    return band.low >= oldest.low


def _together(
    groups: Iterable[Sequence[Observation]], oldest: AgeBand, dimension: str, setting: Setting
) -> Iterator[Observation]:
    for several in groups:
        first = several[0]
        if not _is_old(first, oldest, dimension):
            yield first
        else:
            cell = {**first.cell, dimension: oldest.code}
            yield attrs.evolve(first, cell=cell) if len(several) == 1 else _sum(several, Cell(cell), setting)


def _sum(several: Sequence[Observation], cell: Cell, setting: Setting) -> Observation:
    first, values = several[0], [figure.value for figure in several]
    indicator = setting.indicator(setting.named(first.project, first.indicator))
    adds = indicator is None or combining(indicator) is Combining.SUM
    numbers = [value for value in values if type(value) is int]
    ratios = [value for value in values if isinstance(value, Ratio)]
    value: Figure = Missing.UNKNOWN
    if len(numbers) == len(values) and adds:
        value = total(numbers)
    elif len(ratios) == len(values):
        value = pool(ratios)
    elif Missing.WITHHELD in values:
        value = Missing.WITHHELD
    return Observation(
        first.indicator, value, first.period, source=first.source, place=first.place, cell=cell,
        project=first.project, reporter=first.reporter, population=first.population, status=first.status,
    )  # fmt: skip
