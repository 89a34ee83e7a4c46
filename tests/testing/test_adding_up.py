"""Whether the laws of a roll-up hold for a good one, and catch the mistakes that others make, planted one at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import product

import pytest

import mande as m
from mande.dimensions.nesting import lies_within
from mande.testing import LAWS, OF_ADDING_UP, assert_laws

PLACES = {"BD": None, "north": "BD", "south": "BD", "n1": "north", "n2": "north", "s1": "south", "s2": "south"}
LEAVES = ("n1", "n2", "s1", "s2")
QUARTERS = ("2009-Q1", "2009-Q2", "2009-Q3")

FRAMEWORK = m.Framework(
    "wells",
    "Safe water",
    period="2009",
    activities=[m.Activity("drilling")],
    outputs=[
        m.Output(
            "dug",
            indicators=[
                m.Indicator(
                    "meetings", unit="event", accumulation="incremental", direction="increase",
                    baseline=4, targets=[m.Target(90, "2009")],
                ),
                m.Indicator(
                    "trained", unit="person", accumulation="incremental", counting="new persons", direction="decrease",
                    targets=[m.Target(30, "2009")],
                ),
                m.Indicator("open", unit="item", accumulation="cumulative", direction="increase"),
            ],
        )
    ],
    outcomes=[
        m.Outcome(
            "drinking",
            indicators=[
                m.Indicator("pumps", unit="item", accumulation="snapshot"),
                m.Indicator("tested", unit="item", measure="percentage", accumulation="incremental"),
            ],
        ),
        m.Outcome("healthy"),
    ],
    links=[m.Link("dug", "drinking")],
    places=[m.Place(place, within=around) for place, around in PLACES.items()],
    dimensions=[m.GENDER, m.age_bands(0, 18)],
)  # fmt: skip
"""Whose indicators are of every kind that adds up, beside two outcomes of which one is measured."""


def figures() -> Iterator[m.Observation]:
    """Yield a figure of every indicator in every place and quarter, one place with no meeting in any."""
    for number, (place, quarter) in enumerate(product(LEAVES, QUARTERS)):
        yield m.Observation("meetings", 0 if place == "s2" else 3 + number % 5, quarter, place=place)
        yield m.Observation("trained", 11 + 2 * number, quarter, place=place)
        yield m.Observation("open", 2 + 3 * QUARTERS.index(quarter), quarter, place=place)
        yield m.Observation("pumps", 9 - number % 4, quarter, place=place)
        yield m.Observation("tested", m.Ratio(number % 4, 5 + number), quarter, place=place)


SEEN = m.Observations(
    [
        *figures(),
        m.Observation("trained", 6, "2009-Q4", place="n1", cell={"gender": "female"}),
        m.Observation("trained", 5, "2009-Q4", place="n1", cell={"gender": "male"}),
        m.Observation("trained", 4, "2009-Q4", place="n1", cell={"age": "0-17"}),
        m.Observation("trained", 3, "2009-Q4", place="n1", cell={"age": "18+"}),
        m.Observation("pumps", m.Missing.NOT_REPORTED, "2009-Q4", place="n1"),
        m.Observation("meetings", 7, "2009-Q4", place="n1", source="register"),
        m.Observation("meetings", 8, "2009-Q4", place="n1", source="diary"),
    ]
)
"""What was seen: plain figures, and in the last quarter cells, a gap and two sources that differ."""


class PlainRollUp:
    """A roll-up as a careful engineer writes it, for programmes like the one above; it keeps the laws."""

    def __call__(self, framework, observations, /, *, over: Iterable[str]) -> list[m.Total]:
        """Return a total for each indicator, period, place and cell."""
        axes, within = set(over), {place.code: place.within for place in framework.places}
        totals = []
        for indicator in framework.indicators:
            seen = [each for each in observations if each.indicator == indicator.code]
            cells = dict.fromkeys([m.Cell(), *(each.cell for each in seen)])
            groups: dict[tuple[object, object], list[m.Observation]] = {}
            for each in seen:
                key = (None if "time" in axes else each.period, None if "place" in axes else each.place)
                groups.setdefault(key, []).append(each)
            for (period, place), group in groups.items():
                for cell in cells:
                    boxes = self.without_wholes(self.boxes(framework, self.carried(group, seen, period), cell), within)
                    if indicator.accumulation != "incremental" or self.takes_the_last(indicator):
                        boxes = self.latest(boxes)
                    known = {box: value for box, value in boxes.items() if self.is_there(value)}
                    value = self.together(list(known.values())) if known else m.Missing.NOT_REPORTED
                    reported = len({where for where, _ in self.counted(boxes, known)})
                    totals.append(m.Total(indicator.code, None, period, place, cell, value, reported=reported))
        return totals

    def carried(self, group: list[m.Observation], seen: list[m.Observation], period: object) -> list[m.Observation]:
        """Return the figures of a group, and no other."""
        return group

    def takes_the_last(self, indicator: m.Indicator) -> bool:
        """Return whether the last figure stands for what is new in each period too: never."""
        return False

    def boxes(self, framework: m.Framework, group: list[m.Observation], cell: m.Cell) -> dict[tuple, object]:
        """Return what is said of a cell in each place and period: by itself, or else by the cells of a dimension."""
        found: dict[tuple, object] = {}
        for box in dict.fromkeys((each.place, each.period) for each in group):
            here = [each for each in group if (each.place, each.period) == box]
            itself = [each.value for each in here if each.cell == cell]
            found[box] = self.settled(itself) if itself else self.of_cells(framework, here, cell)
        return {box: value for box, value in found.items() if value is not None}

    def settled(self, values: list[object]) -> object:
        """Return the value that all sources give, and none where they differ."""
        return values[0] if len(set(values)) == 1 else m.Missing.DISPUTED

    def of_cells(self, framework: m.Framework, here: list[m.Observation], cell: m.Cell) -> object:
        """Return what the categories of one dimension come to, and nothing where two dimensions differ."""
        if cell:
            return None
        sums = set()
        for dimension in framework.dimensions:
            parts = {}
            for each in here:
                if [*each.cell] == [dimension.code] and not isinstance(each.value, m.Missing):
                    parts.setdefault(each.cell, []).append(each.value)
            if parts:
                sums.add(self.sum_of_cells([self.settled(values) for values in parts.values()]))
        return None if not sums else sums.pop() if len(sums) == 1 else m.Missing.DISPUTED

    def sum_of_cells(self, values: list[int]) -> int:
        """Return their sum."""
        return sum(values)

    def without_wholes(self, boxes: dict[tuple, object], within: dict[str, str | None]) -> dict[tuple, object]:
        """Leave out whatever another lies within."""
        return {
            (place, period): value
            for (place, period), value in boxes.items()
            if not any(
                when == period and where not in (None, place) and (place is None or lies_within(where, place, within))
                for where, when in boxes
            )
        }

    def latest(self, boxes: dict[tuple, object]) -> dict[tuple, object]:
        """Keep the last figure of each place."""
        last = {}
        for (place, period), value in sorted(boxes.items(), key=lambda box: box[0][1].end):
            last[place] = (period, value)
        return {(place, period): value for place, (period, value) in last.items()}

    def is_there(self, value: object) -> bool:
        """Return whether something was measured: zero was."""
        return not isinstance(value, m.Missing)

    def counted(self, boxes: dict[tuple, object], known: dict[tuple, object]) -> Iterable[tuple]:
        """Return those who reported: whoever has a value."""
        return known

    def together(self, values: list[object]) -> object:
        """Return the sum of numbers, and the pooled share of shares."""
        if isinstance(values[0], m.Ratio):
            return m.Ratio(sum(each.part for each in values), sum(each.whole for each in values))
        return sum(values)


class AveragesPercentages(PlainRollUp):
    """The mean of the shares, so that a village weighs as much as a city."""

    def together(self, values):
        """Return their mean."""
        shares = [each.share for each in values if isinstance(each, m.Ratio) and each.whole]
        if shares:
            mean = sum(shares) / len(shares)
            return m.Ratio(mean.numerator, mean.denominator)
        return super().together(values)


class TakesTheGreatestWhole(PlainRollUp):
    """Parts are added, and only one whole is taken."""

    def together(self, values):
        """Return a share that may be more than any of them."""
        if isinstance(values[0], m.Ratio):
            return m.Ratio(sum(each.part for each in values), max(each.whole for each in values))
        return super().together(values)


class Smooths(PlainRollUp):
    """One more in the part and two more in the whole, as statisticians do with small samples."""

    def together(self, values):
        """Return a share nearer to one half."""
        pooled = super().together(values)
        return m.Ratio(pooled.part + 1, pooled.whole + 2) if isinstance(pooled, m.Ratio) else pooled


class MissingIsZero(PlainRollUp):
    """Whoever said nothing is taken to have done nothing."""

    def boxes(self, framework, group, cell):
        """Return 0 for every gap."""
        found = super().boxes(framework, group, cell)
        return {box: 0 if value is m.Missing.NOT_REPORTED else value for box, value in found.items()}


class ZeroIsMissing(PlainRollUp):
    """What is not true is left out, and 0 is not."""

    def is_there(self, value):
        """Return whether Python takes it for true."""
        return super().is_there(value) and value != 0


class AddsRunningTotals(PlainRollUp):
    """Every quarter's total so far is added to the one before."""

    def latest(self, boxes):
        """Return them all."""
        return boxes


class TakesTheLastOfWhatIsNew(PlainRollUp):
    """The last quarter stands for the whole year."""

    def takes_the_last(self, indicator):
        """Return that it does."""
        return True


class AddsWholesToParts(PlainRollUp):
    """The country's own figure is added to those of its districts."""

    def without_wholes(self, boxes, within):
        """Return them all."""
        return boxes


class AddsSources(PlainRollUp):
    """Two sources for one thing are two figures."""

    def settled(self, values):
        """Return their sum."""
        known = [each for each in values if not isinstance(each, m.Missing)]
        return self.together(known) if known else values[0]


class TakesTheFirstSource(PlainRollUp):
    """Whoever stands first in the file is right."""

    def settled(self, values):
        """Return the first."""
        return values[0]


class CarriesForward(PlainRollUp):
    """A place without a figure keeps its last, and nobody is told."""

    def carried(self, group, seen, period):
        """Return the figures of a period, with those of earlier ones for places that have none."""
        here = {each.place for each in group}
        earlier = [each for each in seen if period and each.period.end < period.start and each.place not in here]
        last = {each.place: each for each in sorted(earlier, key=lambda each: each.period.end)}
        return [*group, *last.values()]


class CountsTheSilent(PlainRollUp):
    """Whoever sent an empty form has reported."""

    def counted(self, boxes, known):
        """Return everybody."""
        return boxes


class RoundsFirst(PlainRollUp):
    """Every figure is rounded to tens before it is added."""

    def together(self, values):
        """Return the sum of round numbers."""
        return super().together([round(each, -1) if isinstance(each, int) else each for each in values])


class AddsInFloats(PlainRollUp):
    """Numbers become floats on the way."""

    def together(self, values):
        """Return a float."""
        total = super().together(values)
        return float(total) if isinstance(total, int) else total


class ForgetsACategory(PlainRollUp):
    """The last category is left out, as if it were 'unknown'."""

    def sum_of_cells(self, values):
        """Return the sum of all but the last."""
        return sum(values[:-1]) if len(values) > 2 else sum(values)


class TakesTheFirstDimension(PlainRollUp):
    """Where dimensions differ, the one that is declared first is right."""

    def of_cells(self, framework, here, cell):
        """Return what the first dimension comes to that has figures."""
        for dimension in framework.dimensions:
            found = super().of_cells(m.Framework("f", dimensions=[dimension]), here, cell)
            if found is not None:
                return found
        return None


class Remembers(PlainRollUp):
    """What was added last time is still there."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.kept = 0

    def together(self, values):
        """Return the sum, and a little more each time."""
        self.kept += 1
        total = super().together(values)
        return total + self.kept if isinstance(total, int) else total


class MixesIndicators(PlainRollUp):
    """How many reported is counted over all indicators."""

    def __call__(self, framework, observations, /, *, over):
        """Return totals that all say the number of figures there are."""
        return [
            m.Total(each.indicator, None, each.period, each.place, each.cell, each.value, reported=len(observations))
            for each in super().__call__(framework, observations, over=over)
        ]


class WeighsPlacesByTheirSize(PlainRollUp):
    """What a place comes to is changed by how much all others are."""

    def __call__(self, framework, observations, /, *, over):
        """Return each place's part of all."""
        totals = super().__call__(framework, observations, over=over)
        if set(over) != {"time"}:
            return totals
        every = {}
        for each in totals:
            if isinstance(each.value, int) and not each.cell:
                every[each.indicator] = every.get(each.indicator, 0) + each.value
        return [
            m.Total(
                each.indicator, None, each.period, each.place, each.cell,
                Fraction(each.value, every[each.indicator]) if each.indicator in every and isinstance(each.value, int)
                and every[each.indicator] else each.value, reported=each.reported,
            )
            for each in totals
        ]  # fmt: skip


PLANTED = {
    AveragesPercentages: ["told_in_parts"],
    TakesTheGreatestWhole: ["told_in_parts", "pooled_between_least_and_greatest"],
    Smooths: ["regions_first", "one_axis_after_the_other", "scaling_part_and_whole"],
    MissingIsZero: ["missing_is_not_zero"],
    ZeroIsMissing: ["zero_is_not_missing"],
    AddsRunningTotals: ["the_last_stands_for_all_before_it"],
    TakesTheLastOfWhatIsNew: ["told_in_parts", "one_axis_after_the_other"],
    AddsWholesToParts: ["a_whole_is_not_added_to_its_parts"],
    AddsSources: ["two_sources_are_not_added"],
    TakesTheFirstSource: ["order_of_figures", "two_sources_are_not_added"],
    CarriesForward: ["each_period_by_itself"],
    CountsTheSilent: ["missing_is_not_zero"],
    RoundsFirst: ["cells_add_to_their_total", "told_in_parts"],
    AddsInFloats: ["numbers_are_exact"],
    ForgetsACategory: ["cells_add_to_their_total"],
    TakesTheFirstDimension: ["order_of_declaration"],
    Remembers: ["same_question_same_answer"],
    MixesIndicators: ["other_indicators_change_nothing"],
    WeighsPlacesByTheirSize: ["others_change_no_place"],
}
"""Every mistake, and laws that it breaks."""

CAUGHT = [(mistake, law) for mistake, laws in PLANTED.items() for law in laws]


WHOLES = "A figure for everything that others are parts of changes no total: only the parts are added."


def named(name):
    """Return the law that is called *name*."""
    return next(law for law in LAWS if law.__name__ == name)


@pytest.mark.parametrize("law", OF_ADDING_UP, ids=lambda law: law.__name__)
def test_a_careful_roll_up_keeps_the_law(law):
    """Mande's own roll-up and somebody else's, written with care, keep every law, and each law has something to try."""
    for roll_up in (m.roll_up, PlainRollUp()):
        assert assert_laws(FRAMEWORK, SEEN, roll_up=roll_up, laws=[law])[law.__name__] > 0


@pytest.mark.parametrize("mistake", PLANTED, ids=lambda mistake: mistake.__name__)
def test_a_mistake_is_caught(mistake):
    """Whoever holds a roll-up with one of the usual mistakes to all the laws is told."""
    with pytest.raises(AssertionError, match="does not hold"):
        assert_laws(FRAMEWORK, SEEN, roll_up=mistake())


@pytest.mark.parametrize(("mistake", "law"), CAUGHT)
def test_the_law_that_it_breaks_is_named(mistake, law):
    """A mistake breaks the laws that speak of it, each by itself."""
    with pytest.raises(AssertionError, match=f"'{law}' does not hold"):
        assert_laws(FRAMEWORK, SEEN, roll_up=mistake(), laws=[named(law)])


def test_every_law_of_adding_up_can_be_broken():
    """No law is so weak that none of the mistakes breaks it."""
    assert {law for laws in PLANTED.values() for law in laws} == {law.__name__ for law in OF_ADDING_UP}


def test_the_evidence_is_the_least_there_is():
    """Of forty figures, those are shown that it takes to see the mistake."""
    with pytest.raises(AssertionError) as caught:
        assert_laws(FRAMEWORK, SEEN, roll_up=AddsWholesToParts())

    assert str(caught.value).splitlines() == [
        f"The law 'a_whole_is_not_added_to_its_parts' does not hold. {WHOLES}",
        "  meetings (2009-Q4) over place: found 33, and by the law 8.",
        "  The least that shows it, in Framework('wells': 1 output):",
        "  Observation('meetings', 8, 2009-Q4, place='n1')",
        "  Observation('meetings', 25, 2009-Q4, place='north')",
    ]
