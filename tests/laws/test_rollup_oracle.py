"""Whether a roll-up says what a slow and obvious one says, written from the design alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, product
from typing import NamedTuple, TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mande as m

WITHIN = {"BD": None, "north": "BD", "south": "BD", "n1": "north", "n2": "north", "s1": "south", "s2": "south"}
"""For each place, the one it lies within."""

LEAVES = [place for place in WITHIN if place not in WITHIN.values()]
"""The places that no other lies within."""

CATEGORIES = {"gender": ("female", "male"), "age": ("young", "old")}
"""Every dimension there is, each exclusive and exhaustive."""

YEAR = 2009
HALVES = {(1, 12): ((1, 6), (7, 12)), (1, 6): ((1, 3), (4, 6)), (7, 12): ((7, 9), (10, 12))}
"""How months of the year are split, from the year to its quarters."""

STEPS = {"quarter": 3, "half-year": 6, "year": 12}
STANDING = ("cumulative", "snapshot", "states of shares")
"""The kinds of figures of which the last stands for all before it."""

REFUSED = "refused"

KINDS = ("events", "new persons", "persons", "cumulative", "snapshot", "shares", "states of shares")

Months = tuple[int, int]
Cell: TypeAlias = frozenset[tuple[str, str]]
Key: TypeAlias = tuple[Months | None, str | None, Cell]
"""The months, place and cell of a total; None for all there are."""


class Figure(NamedTuple):
    """What one source says of one place, some months and one cell: a count, or a part and a whole."""

    place: str
    months: Months
    cell: Cell
    value: tuple[int, ...]
    source: str = "a"


class Known(NamedTuple):
    """The least and the most that something may be, whether sources differ on it, and of which places and months."""

    least: tuple[int, ...]
    most: tuple[int, ...]
    disputed: bool = False
    of: frozenset[tuple[str, int]] = frozenset()


class Asked(NamedTuple):
    """What is added away, and onto which steps and places."""

    over: tuple[str, ...] = ()
    step: str | None = None
    onto: tuple[str, ...] = ()


# --- What the design says, slowly ------------------------------------------------------------------------------------


def slowly(figures: Iterable[Figure], kind: str, asked: Asked) -> dict[Key, Known | None]:
    """Return what is known of each step, place and cell; None where the figures leave no number."""
    groups: dict[tuple[Months | None, str | None], list[Figure]] = {}
    for figure in figures:
        when, where = _step(figure.months, kind, asked), _region(figure.place, asked)
        if REFUSED not in (when, where):
            groups.setdefault((when, where), []).append(figure)
    return {
        (*group, cell): _known(held, cell, kind)
        for group, held in groups.items()
        for cell in {frozenset(), *(part for figure in held for part in _margins(figure.cell))}
    }


def _step(months: Months, kind: str, asked: Asked) -> Months | str | None:
    """Return the step that these months are rolled up into; a figure so far is of the step that it ends in."""
    if "time" not in asked.over:
        return months
    if asked.step is None:
        return None
    size = STEPS[asked.step]
    first, last = ((month - 1) // size for month in months)
    return REFUSED if first != last and kind not in STANDING else (last * size + 1, (last + 1) * size)


def _region(place: str, asked: Asked) -> str | None:
    if "place" not in asked.over:
        return place
    return next((around for around in _around(place) if around in asked.onto), REFUSED) if asked.onto else None


def _around(place: str | None) -> Iterator[str]:
    while place is not None:
        yield place
        place = WITHIN[place]


def _margins(cell: Cell) -> Iterator[Cell]:
    """Return the cell and every coarser one, the total last."""
    for keep in product((True, False), repeat=len(cell)):
        yield frozenset(pair for pair, kept in zip(sorted(cell), keep, strict=True) if kept)


def _known(figures: list[Figure], cell: Cell, kind: str) -> Known | None:
    """Return what a group of figures says of *cell*."""
    boxes: dict[tuple[str, Months], Known] = {}
    for box in {(figure.place, figure.months) for figure in figures}:
        said = _of_box([figure for figure in figures if (figure.place, figure.months) == box], cell)
        if said is not None:
            boxes[box] = said._replace(of=_of(*box))
    if kind in STANDING:
        boxes = _latest(boxes)
    boxes = _without_wholes(boxes)
    if not boxes:
        return None
    added = _added(boxes.values())
    if kind != "persons":
        return added
    return added._replace(least=(max(_most_at_once(boxes, place) for place in WITHIN if WITHIN[place] is None),))


def _of_box(figures: list[Figure], cell: Cell) -> Known | None:
    """Return what is said of *cell* in one place and period: by its parts where there are some, or else itself."""
    for more in sorted(CATEGORIES.keys() - dict(cell).keys()):
        parts = [_of_box(figures, cell | {(more, category)}) for category in CATEGORIES[more]]
        known = [part for part in parts if part is not None]
        if len(known) == len(parts):  # a single category is a subset, and no breakdown
            return _added(known)
    values = {figure.value for figure in figures if figure.cell == cell}
    if not values:
        return None
    return Known(min(values), max(values), len(values) > 1)


def _latest(boxes: Mapping[tuple[str, Months], Known]) -> dict[tuple[str, Months], Known]:
    """Keep the last figure of each place, as what stands at the end of what was asked for."""
    last: dict[str, Months] = {}
    for place, months in boxes:
        last[place] = max(last.get(place, months), months, key=lambda each: each[1])
    return {(place, (1, 12)): boxes[place, months] for place, months in last.items()}


def _without_wholes(boxes: Mapping[tuple[str, Months], Known]) -> dict[tuple[str, Months], Known]:
    """Leave out each figure that contains another: the parts are added, and never the whole to them."""
    return {box: known for box, known in boxes.items() if not any(_contains(box, other) for other in boxes)}


def _contains(box: tuple[str, Months], other: tuple[str, Months]) -> bool:
    (place, (first, last)), (inner, (begins, ends)) = box, other
    return box != other and place in _around(inner) and first <= begins and ends <= last


def _added(known: Iterable[Known]) -> Known:
    every = list(known)
    least, most = (
        tuple(map(sum, zip(*(getattr(each, side) for each in every), strict=True))) for side in ("least", "most")
    )
    return Known(least, most, any(each.disputed for each in every), frozenset().union(*(each.of for each in every)))


def _of(place: str, months: Months) -> frozenset[tuple[str, int]]:
    """Return every smallest place in *place*, in every one of these months."""
    leaves = [leaf for leaf in LEAVES if place in _around(leaf)]
    return frozenset(product(leaves, range(months[0], months[1] + 1)))


def _most_at_once(boxes: Mapping[tuple[str, Months], Known], place: str) -> int:
    """Return how many persons there are at least: places are disjoint, and months of one place are not."""
    here = max((known.least[0] for (where, _), known in boxes.items() if where == place), default=0)
    return max(here, sum(_most_at_once(boxes, inner) for inner, around in WITHIN.items() if around == place))


# --- Programmes that are reported in many ways ----------------------------------------------------------------------


FORMS = (
    ((),), (("gender",),), (("age",),), (("gender", "age"),), (("gender",), ("age",)), ((), ("gender",)),
    ((), ("gender",), ("age",)), ((), ("gender", "age")), (("gender",), ("gender", "age")),
    ((), ("gender",), ("age",), ("gender", "age")),
)  # fmt: skip
"""By what a place and period may be broken down: not, by one dimension, by two side by side, crossed, and all of it."""


class Truth(NamedTuple):
    """How many there were in each place, quarter and cell that is not split any further."""

    counts: Mapping[tuple[str, Months, Cell], tuple[int, ...]]

    def of(self, place: str | None, months: Months | None, cell: Cell) -> tuple[int, ...]:
        """Return how many there were in a place, or everywhere, within some months, or always, and in a cell."""
        held = [
            value
            for (where, (first, last), crossed), value in self.counts.items()
            if (place is None or place in _around(where))
            and (months is None or (months[0] <= first and last <= months[1]))
            and cell <= crossed
        ]
        return tuple(map(sum, zip(*held, strict=True)))


CROSSED = [frozenset(zip(CATEGORIES, pair, strict=True)) for pair in product(*CATEGORIES.values())]
QUARTERS = [(first, first + 2) for first in (1, 4, 7, 10)]
INNER = {place: [inner for inner, around in WITHIN.items() if around == place] for place in WITHIN}


@st.composite
def truths(draw: st.DrawFn, kind: str) -> Truth:
    """Return counts for every place, quarter and cell; for shares, a part that is no more than its whole."""
    number = st.integers(0, 9)
    return Truth(
        {
            key: (draw(number),) if "shares" not in kind else tuple(sorted((draw(number), draw(number))))
            for key in product(LEAVES, QUARTERS, CROSSED)
        }
    )


@st.composite
def layouts(draw: st.DrawFn, place: str = "BD", months: Months = (1, 12)) -> list[tuple[str, Months]]:
    """Return the places and periods that something is reported for: each part once, and some wholes beside them."""
    splits = [[(inner, months) for inner in INNER[place]], [(place, part) for part in HALVES.get(months, ())]]
    split = draw(st.sampled_from([[], *(each for each in splits if each)]))
    inside = [box for part in split for box in draw(layouts(*part))]
    return [*inside, *([(place, months)] if not split or draw(st.booleans()) else [])]


@st.composite
def figures(draw: st.DrawFn, kind: str, truth: Truth) -> list[Figure]:
    """Return what was reported of *truth*: in any layout for what is added, and at quarters' ends for what stands."""
    if kind in STANDING:
        places = dict.fromkeys(place for place, _ in draw(layouts()))
        ends = draw(st.lists(st.sampled_from(QUARTERS), min_size=1, unique=True))
        boxes = [(place, months) for place in places for months in ends]
    else:
        boxes = draw(layouts())
    found = []
    for place, months in boxes:
        until = (1, months[1]) if kind == "cumulative" else months
        for named in draw(st.sampled_from(FORMS)):
            for categories in product(*(CATEGORIES[each] for each in named)):
                cell = frozenset(zip(named, categories, strict=True))
                found.append(Figure(place, until, cell, truth.of(place, until, cell)))
    return found


ASKED = st.sampled_from(
    [
        Asked(), Asked(("time",)), Asked(("place",)), Asked(("time", "place")), Asked(("time",), "half-year"),
        Asked(("time", "place"), "quarter"), Asked(("time", "place"), "year"), Asked(("place",), None, ("n1", "south")),
        Asked(("time", "place"), "half-year", ("north", "south")),
    ]
)  # fmt: skip


FIELDS: Mapping[str, Mapping[str, object]] = {
    "events": {"unit": "event", "accumulation": "incremental"},
    "new persons": {"unit": "person", "accumulation": "incremental", "counting": "new persons"},
    "persons": {"unit": "person", "accumulation": "incremental"},
    "cumulative": {"unit": "event", "accumulation": "cumulative"},
    "snapshot": {"unit": "person", "accumulation": "snapshot"},
    "shares": {"unit": "person", "measure": "percentage", "accumulation": "incremental"},
    "states of shares": {"unit": "person", "measure": "percentage", "accumulation": "snapshot"},
}


def rolled_up(reported: Iterable[Figure], kind: str, asked: Asked) -> dict[Key, m.Total]:
    """Return the totals of what was reported, each under its step, place and cell."""
    plan = m.Framework(
        "f",
        period="2009",
        outputs=[m.Output("o", indicators=[m.Indicator("i", **FIELDS[kind])])],
        places=[m.Place(place, within=around) for place, around in WITHIN.items()],
        dimensions=[m.Dimension(code, code, categories) for code, categories in CATEGORIES.items()],
    )
    seen = [
        m.Observation(
            "i",
            each.value[0] if len(each.value) == 1 else m.Ratio(*each.value),
            f"{YEAR}-{each.months[0]:02}/{YEAR}-{each.months[1]:02}",
            place=each.place,
            cell=dict(each.cell),
            source=each.source,
        )
        for each in reported
    ]
    into = {"time": asked.step, "place": asked.onto}
    totals = m.roll_up(plan, m.Observations(seen), over=asked.over, into={axis: to for axis, to in into.items() if to})
    always = "time" in asked.over and asked.step is None
    return {
        (
            None if always else (each.period.start.month, each.period.end.month),
            each.place,
            frozenset(each.cell.items()),
        ): each
        for each in totals
        if each.period is not None
    }


def agrees(total: m.Total | None, known: Known | None, kind: str, asked: Asked) -> bool:
    """Return whether *total* says what is *known*: the number, or else the bounds; and who has a figure in it."""
    if known is None:
        return total is None or (isinstance(total.value, m.Missing) and total.bounds is None)
    if total is None or ("place" in asked.over and total.reported != len({leaf for leaf, _ in known.of})):
        return False
    if known.least == known.most and not known.disputed:
        return known.least == _sides(total.value)
    if total.value is not (m.Missing.DISPUTED if known.disputed else m.Missing.UNKNOWN):
        return False
    if "shares" in kind:
        return total.bounds is None
    low, high = total.bounds or (None, None)
    return (low,) == known.least and (high is None or (high,) == known.most)


def _sides(value: object) -> tuple[object, ...]:
    return (value.part, value.whole) if isinstance(value, m.Ratio) else (value,)


def agrees_on_what_is_missing(total: m.Total, known: Known, kind: str) -> bool:
    """Return whether *total* of a count is "at least" so many exactly where some place or month has no figure in it."""
    if isinstance(total.value, m.Missing):
        return ((total.bounds or (None, None))[1] is not None) is _is_all(total, known, kind)
    return (total.qualifier == "exactly") is _is_all(total, known, kind)


def _is_all(total: m.Total, known: Known, kind: str) -> bool:
    """Return whether it is known of every place, and of every month where each adds to the others."""
    every = {leaf for leaf in LEAVES if total.place in (None, *_around(leaf))}
    if kind in STANDING:
        return every == {leaf for leaf, _ in known.of}
    return known.of == set(product(every, range(total.period.start.month, total.period.end.month + 1)))


@st.composite
def disturbed(draw: st.DrawFn, reported: list[Figure]) -> list[Figure]:
    """Return what was reported with some of it not sent, some of it wrong, and some of it from two sources.

    Where breakdowns stand side by side none is made wrong: which of them is to be believed is another question.
    """
    found: list[Figure] = []
    for _, several in groupby(reported, key=lambda figure: (figure.place, figure.months)):
        box = list(several)
        beside = {frozenset(dict(figure.cell)) for figure in box} >= {frozenset(("gender",)), frozenset(("age",))}
        fate = draw(
            st.sampled_from(["sent", "sent", "sent", "not sent", "twice", *([] if beside else ["differs", "wrong"])])
        )
        place = draw(st.integers(0, len(box) - 1))
        other = _wrong(box[place], draw(st.integers(1, 3)))
        if fate == "wrong":
            box[place] = other
        found += [] if fate == "not sent" else box
        found += [box[place]._replace(source="b")] if fate == "twice" else []
        found += [other._replace(source="b")] if fate == "differs" else []
    return found


def _wrong(figure: Figure, by: int) -> Figure:
    """Return a figure that is too great; of a share, one that is another share."""
    if len(figure.value) == 1:
        return figure._replace(value=(figure.value[0] + by,))
    part, whole = figure.value
    return figure._replace(value=(part + 1, whole + 1) if part < whole else (whole + 1, whole + 1 + by))


@st.composite
def programmes(draw: st.DrawFn, kind: str) -> tuple[Truth, list[Figure]]:
    """Return what there was, and what was reported of it."""
    truth = draw(truths(kind))
    return truth, draw(figures(kind, truth))


@pytest.mark.parametrize("kind", ["events", "new persons", "shares"])
@settings(max_examples=60)
@given(st.data(), ASKED)
def test_what_is_reported_truly_is_added_truly(kind, data, asked) -> None:
    """However a country is cut up and reported, wholes beside parts, a total is how many there were, and no other."""
    truth, reported = data.draw(programmes(kind))
    known = slowly(reported, kind, asked)

    for key, total in rolled_up(reported, kind, asked).items():
        if known.get(key) is not None and _is_all(total, known[key], kind):
            months = (total.period.start.month, total.period.end.month)
            assert _sides(total.value) == truth.of(total.place, months, key[2])


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=60)
@given(st.data(), ASKED)
def test_a_roll_up_says_what_a_slow_one_says(kind, data, asked) -> None:
    """Sums, last figures and pooled shares: every total, and who is in it, is what the design says word for word."""
    _, reported = data.draw(programmes(kind))
    reported = data.draw(disturbed(reported))

    quickly, known = rolled_up(reported, kind, asked), slowly(reported, kind, asked)

    assert [key for key in {**known, **quickly} if not agrees(quickly.get(key), known.get(key), kind, asked)] == []


@pytest.mark.parametrize("kind", ["events", "new persons", "persons"])
@settings(max_examples=60)
@given(st.data(), ASKED)
def test_two_ways_of_cutting_a_country_up_count_nothing_twice(kind, data, asked) -> None:
    """Quarters of the country beside years of its regions overlap, and make no total of more than there were."""
    truth = data.draw(truths(kind))
    reported = dict.fromkeys([*data.draw(figures(kind, truth)), *data.draw(figures(kind, truth))])

    for (_, place, cell), total in rolled_up(reported, kind, asked).items():
        least = (total.bounds or (None, None))[0] if isinstance(total.value, m.Missing) else total.value
        if least is not None:
            assert (least,) <= truth.of(place, (total.period.start.month, total.period.end.month), cell)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if "shares" not in kind])
@settings(max_examples=60)
@given(st.data(), st.sampled_from([(), ("n1", "south")]))
def test_what_is_not_all_there_is_is_at_least_so_much(kind, data, onto) -> None:
    """A sum over places says "at least" where a place has no figure in it, and nowhere else."""
    _, reported = data.draw(programmes(kind))
    reported = data.draw(disturbed(reported))
    asked = Asked(("place",), None, onto)

    for key, known in slowly(reported, kind, asked).items():
        if known is not None:
            assert agrees_on_what_is_missing(rolled_up(reported, kind, asked)[key], known, kind)


SPRING = Figure("BD", (1, 6), frozenset(), (3,))
AUTUMN = [Figure("BD", (7, 12), frozenset({("gender", gender)}), (1,)) for gender in CATEGORIES["gender"]]


def test_a_total_of_every_day_is_exact() -> None:
    """Where only one half of the year was broken down, everyone is known of all of it, and women of a half."""
    found = rolled_up([SPRING, *AUTUMN], "events", Asked(("time",), "year"))

    assert [total.qualifier.value for total in found.values()] == ["exactly", "at least", "at least"]


def test_a_total_of_some_days_is_at_least_so_much() -> None:
    """What is called a total of 2009, and has a place or a cell in it that is known of one half, is no less partial."""
    by_cell = rolled_up([SPRING, *AUTUMN], "events", Asked(("time",)))
    by_place = rolled_up(
        [Figure("north", (1, 12), frozenset(), (3,)), Figure("south", (1, 6), frozenset(), (3,))],
        "events",
        Asked(("time", "place")),
    )

    assert [total.qualifier.value for total in by_cell.values()] == ["exactly", "at least", "at least"]
    assert [total.qualifier.value for total in by_place.values()] == ["at least"]


def test_persons_of_a_country_then_of_its_regions() -> None:
    """Somebody counted in the country in spring may be one of those counted in its south in autumn."""
    reported = Figure("BD", (1, 6), frozenset(), (1,)), Figure("south", (7, 12), frozenset(), (1,))
    asked = Asked(("time", "place"))
    everyone = (None, None, frozenset())

    assert agrees(
        rolled_up(reported, "persons", asked)[everyone], slowly(reported, "persons", asked)[everyone], "persons", asked
    )
