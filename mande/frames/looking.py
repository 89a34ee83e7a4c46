"""Which rows of a frame the rules of reconciliation look at, so that no verdict is another for those left out.

What several rows have to say together is chosen together, and rather too much than too little: whether the figures
agree is for the rules to say.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property, reduce
from operator import or_
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

import attrs

from mande.dimensions.nesting import ancestors
from mande.dimensions.periods import Period, as_period
from mande.errors import InvalidValue
from mande.frames.agreeing import agreeing, repeated
from mande.frames.choosing import Rows
from mande.frames.columns import BY
from mande.frames.engines import narwhals
from mande.frames.slots import NUMBER, REASON, SHARE, Slots
from mande.framework.indicators import Accumulation, Indicator, Measure
from mande.observations.collection import Observations
from mande.observations.observation import Status
from mande.reconciliation.reconcile import RECONCILIATION_RULES
from mande.rollup.parts import Layout
from mande.rules import Rule

CODES = ("indicator", "place", "reporter", "period", "population")
"""What figures of one thing have in common, beside their categories and whether they are projections."""


class LookedAt(NamedTuple):
    """The figures that rules look at, and how often they pass on others, by the code of the rule."""

    figures: Observations
    passed: Mapping[str, int] = MappingProxyType({})


def looks_everywhere(rules: Iterable[Rule]) -> list[Rule]:
    """Return those of *rules* that may look at any figure, or tell all of somebody."""
    return [rule for rule in rules if _CODES.get(rule.judge) not in LOOKS_AT]


def looked_at(rules: Collection[Rule], rows: Rows, *, at_any_day: bool = True) -> LookedAt:
    """Return the figures that *rules* look at, of whom none looks everywhere.

    Args:
        rules: those that are asked.
        rows: the figures, as an engine sees them.
        at_any_day: whether no figure is left out for the day that is asked about.

    Raises:
        FrameError: some of them cannot be read.
    """
    nw = narwhals()
    looks = dict.fromkeys(look for rule in rules for look in LOOKS_AT[_CODES[rule.judge]])
    seen = Seen.of(rows)
    if stated_again in looks and (tables := repeated(seen.rows)) is not None:
        seen = Seen(seen.rows.marked(tables, "is repeated"), nw.col("is repeated"))
    chosen = [condition for look in looks if look is not beside_others for condition in look(seen)]
    read = reduce(or_, chosen, seen.odd)
    if beside_others not in looks:
        return LookedAt(seen.rows.where(read))
    counted = agreeing(seen.rows, read | seen.astray) if at_any_day else None
    if counted is None:
        return LookedAt(seen.rows.where(reduce(or_, beside_others(seen), read)))
    figures = seen.rows.of_tables(counted.tables)
    return LookedAt(figures, counted.passed(rows.programme, figures, rules))


@attrs.frozen(eq=False)
class Seen:
    """The rows of a frame, each with what it holds, and what all of them tell.

    `repeated` is whether a row is of a table that states a cell twice, where an engine could tell.
    """

    rows: Rows
    repeated: Any = None

    @classmethod
    def of(cls, rows: Rows) -> Seen:
        """Return *rows* with what an engine sees of each."""
        nw = narwhals()
        rows = attrs.evolve(rows, frame=Slots.of(rows.table, rows.naming, by_source=False).frame)
        categories = rows.naming.categories
        statuses = rows.each(["status"])
        projected = [text for (text,) in statuses if Status.named(text) is Status.PROJECTED]
        frame = rows.frame.with_columns(
            *(rows.code(name).alias(f"{name} code") for name in CODES),
            *(rows.category(name).alias(f"{name} category") for name in categories),
            rows.among("status", projected).alias("is projected"),
            nw.lit(1).alias("one"),
        )
        return cls(attrs.evolve(rows, frame=frame))

    def told(self, name: str) -> Mapping[str, frozenset[str]]:
        """Return, for each indicator that rows name, what its rows have in the column *name*, blanks being empty."""
        held: dict[str, set[str]] = {}
        for indicator, text in self.rows.each(["indicator", name]):
            held.setdefault(indicator, set()).add(text)
        return {indicator: frozenset(texts) for indicator, texts in held.items()}

    @cached_property
    def periods(self) -> Mapping[str, frozenset[Period | None]]:
        """The periods of each indicator's rows, as far as they can be read."""
        spelled = self._spelled
        return {
            indicator: frozenset(spelled[text] for text in texts if text in spelled)
            for indicator, texts in self._written.items()
        }

    @cached_property
    def _written(self) -> Mapping[str, frozenset[str]]:
        return self.told("period")

    @cached_property
    def _spelled(self) -> Mapping[str, Period | None]:
        held: dict[str, Period | None] = {}
        for text in frozenset().union(*self._written.values()):
            try:
                held[text] = as_period(text or None)
            except InvalidValue:
                continue
        return held

    @property
    def odd(self) -> Any:
        """Whether a row has to be read for what it says to be known: its days may be written in two ways, or wrongly.

        So has each row of an indicator that others name with their project before its code.
        """
        written = frozenset().union(*self._written.values())
        texts: dict[Period | None, list[str]] = {}
        for text, period in self._spelled.items():
            texts.setdefault(period, []).append(text)
        several = [text for same in texts.values() if len(same) > 1 for text in same]
        unread = written.difference(self._spelled)
        named = [code.partition("/")[2] for code in self._written if "/" in code]
        return self.rows.among("period", [*several, *unread]) | self.rows.of_indicators(named)

    @property
    def astray(self) -> Any:
        """Whether a row names no indicator, or a project, told by the codes that there are: most often none."""
        return self.rows.of_indicators(set(self._written).difference(self.rows.known)) | self.rows.of_a_project

    def several(self, *beside: str) -> Any:
        """Return whether a row is one of several of one table, and with the same in the columns *beside*."""
        of_a_table = (*(f"{name} code" for name in CODES), "is projected")
        return narwhals().col("one").sum().over(*of_a_table, *beside) > 1

    @staticmethod
    def column(name: str) -> Any:
        """Return a column of these rows."""
        return narwhals().col(name)

    def that(self, wanted: Callable[[Indicator], bool]) -> Iterator[Any]:
        """Yield whether a row is of an indicator that is *wanted*."""
        yield self.rows.of_indicators(each.code for each in self.rows.programme.indicators if wanted(each))

    def filled(self, names: Iterable[str]) -> Iterator[Any]:
        """Yield whether a row is of an indicator of which some row is filled in a column of *names*."""
        for name in names:
            if name in self.rows.naming.held:
                yield self.rows.of_indicators(code for code, texts in self.told(name).items() if texts != {""})


Look: TypeAlias = Callable[[Seen], Iterator[Any]]
"""What yields conditions of which one holds for each row that has to be read."""


def stated_again(seen: Seen) -> Iterator[Any]:
    """Yield which figures are of one thing with others, and those of their table."""
    categories = (f"{name} category" for name in seen.rows.naming.categories)
    yield seen.several(*categories) if seen.repeated is None else seen.repeated


def beside_others(seen: Seen) -> Iterator[Any]:
    """Yield which figures stand in one table with others."""
    yield seen.several()


def of_vague_days(seen: Seen) -> Iterator[Any]:
    """Yield the indicators with figures of other days than one whose days are not known, or not well enough."""
    yield seen.rows.of_indicators(
        code
        for code, periods in seen.periods.items()
        if len(periods) > 1 and any(period is None or not period.dated for period in periods)
    )


def over_places(seen: Seen) -> Iterator[Any]:
    """Yield the indicators with figures of a place and of one within it, everywhere being around all of them."""
    within = {place.code: place.within for place in seen.rows.programme.places}
    yield seen.rows.of_indicators(
        code
        for code, places in seen.told("place").items()
        if ("" in places and len(places) > 1)
        or any(not places.isdisjoint(ancestors(place, within)) for place in places if place)
    )


def over_periods(seen: Seen) -> Iterator[Any]:
    """Yield the indicators of which each period's value is new, with a period that contains another."""
    adds = {each.code for each in seen.rows.programme.indicators if each.accumulation is Accumulation.INCREMENTAL}
    yield seen.rows.of_indicators(
        code
        for code, periods in seen.periods.items()
        if code in adds and len(periods) > 1 and Layout.of([period for period in periods if period]).wholes
    )


def over_reporters(seen: Seen) -> Iterator[Any]:
    """Yield the indicators with figures that somebody alone reports, and others that nobody alone does."""
    told = seen.told("reporter")
    yield seen.rows.of_indicators(code for code, names in told.items() if "" in names and len(names) > 1)


def over_partners(seen: Seen) -> Iterator[Any]:
    """Yield the indicators that are told by partners, of whom one person may be with several."""
    return _of_overlapping(seen, {each.code for each in seen.rows.programme.partners})


def over_overlaps(seen: Seen) -> Iterator[Any]:
    """Yield the indicators that are told by categories which overlap."""
    return _of_overlapping(seen, None)


def _of_overlapping(seen: Seen, among: set[str] | None) -> Iterator[Any]:
    dimensions = [each for each in seen.rows.programme.dimensions if not each.exclusive]
    return seen.filled(f"{BY}{each.code}" for each in dimensions if among is None or among.issuperset(each.codes))


def related(seen: Seen) -> Iterator[Any]:
    """Yield the indicators that a relation speaks of."""
    yield seen.rows.of_indicators(code for each in seen.rows.programme.relations for code in each.indicators)


def cumulative(seen: Seen) -> Iterator[Any]:
    """Yield the running totals."""
    return seen.that(lambda indicator: indicator.accumulation is Accumulation.CUMULATIVE)


def percentages(seen: Seen) -> Iterator[Any]:
    """Yield the percentages."""
    return seen.that(lambda indicator: indicator.measure is Measure.PERCENTAGE)


def shares(seen: Seen) -> Iterator[Any]:
    """Yield what has a part and a whole."""
    return seen.that(lambda indicator: indicator.measure in (Measure.PERCENTAGE, Measure.RATIO))


def carried_over(seen: Seen) -> Iterator[Any]:
    """Yield the figures some of whose people are in an earlier one too."""
    yield seen.rows.code("carried_over") != ""


def in_a_currency(seen: Seen) -> Iterator[Any]:
    """Yield the figures of money."""
    yield seen.rows.code("currency") != ""


def nothing_or_blank(seen: Seen) -> Iterator[Any]:
    """Yield the zeros and the reasons why there is no figure, and what only mande itself can read."""
    kind, number = seen.column("kind"), seen.column("number")
    yield ~kind.is_in([NUMBER, SHARE])
    yield (kind == NUMBER) & (number == 0)


def out_of_range(seen: Seen) -> Iterator[Any]:
    """Yield what is no whole number from nothing on, and percentages of more than all."""
    kind, number = seen.column("kind"), seen.column("number")
    yield ~kind.is_in([NUMBER, SHARE, REASON])
    for of_a_percentage in percentages(seen):
        yield of_a_percentage & (kind == NUMBER) & (number > 100)


LOOKS_AT: Mapping[str, tuple[Look, ...]] = {
    "MND407": (beside_others,),
    "MND408": (beside_others,),
    "MND409": (beside_others,),
    "MND410": (percentages, related),
    "MND411": (percentages,),
    "MND501": (related, over_places, over_periods, over_reporters),
    "MND502": (stated_again,),
    "MND503": (related,),
    "MND504": (over_periods,),
    "MND505": (over_reporters, over_partners),
    "MND506": (related, shares, over_overlaps, carried_over),
    "MND509": (related,),
    "MND510": (in_a_currency,),
    "MND513": (related,),
    "MND514": (nothing_or_blank,),
    "MND515": (stated_again, of_vague_days),
    "MND517": (out_of_range,),
    "MND519": (related,),
    "MND520": (),
    "MND521": (),
    "MND523": (),
    "MND524": (cumulative,),
    "MND525": (related,),
    "MND526": (),
}
"""What each rule looks at, by its code; one that is not here may look at any figure, or tells all of them."""

_CODES = {rule.judge: rule.code for rule in RECONCILIATION_RULES}
"""Rules by what they judge by: one that is asked with other thresholds looks at the same figures."""
