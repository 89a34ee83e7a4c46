"""Whether the categories of a breakdown add up to its total (MND407, MND408 and MND409)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

import attrs

from mande.dimensions.breakdowns import Dimension
from mande.dimensions.cells import EVERYONE, Cell
from mande.findings import Quality, Severity
from mande.framework.indicators import Measure
from mande.measures.figures import is_known
from mande.measures.numbers import Qualifier
from mande.observations.observation import Observation, Status
from mande.observations.scopes import Scope
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.reach import Reach, added, exactly
from mande.reconciliation.said import (
    TOLERANCE,
    Reading,
    Said,
    addition,
    against,
    falls_short,
    in_reading_order,
    is_below_zero,
    less,
    places,
    shown,
    sized,
    sum_of_words,
    summed,
)
from mande.reconciliation.tiles import Sheet, sheets
from mande.review import Review
from mande.rules import NO_OBSERVATIONS, WITHHELD, Due, Judgement, Rule, Verb, cannot_tell, passed
from mande.wording import joined, sentence

EXACTLY = Qualifier.EXACTLY
TOO_MANY = sentence("too many")
NO_VALUE = sentence("a category has no value")
UNDECLARED = sentence("whether its categories overlap, or leave somebody out, is not recorded")


class Answer(Enum):
    """How the categories of a breakdown stand to its total."""

    ADDS_UP = "they add up, or what is said of them explains why not"
    CONTRADICTS = "they are more, or they are fewer and nobody's category is unknown"
    UNFLAGGED = "they are more, and nothing says whether they overlap"
    NOT_SHOWN = "they are fewer, and whose category is unknown is not shown"
    UNCLEAR = "one of them has no value, or is no number"
    UNTOLD = "one of them is withheld"
    OPEN = "they are fewer, and nothing says whether they leave somebody out"


@attrs.frozen(eq=False)
class Breakdown:
    """A total and the categories of one dimension, or of several crossed, all of one source.

    What is said of them is put into words only where it is asked for: nearly all add up. `numbers` are the total and
    what its categories come to, where all of them are whole and exact, and `made` is the total where none is reported.
    """

    sheet: Sheet
    scope: Scope
    names: tuple[str, ...]
    cells: tuple[Scope, ...]
    has_blank: bool = False
    shows_unknown: bool = False
    withheld: bool = False
    numbers: tuple[int, int] | None = None
    made: Said | None = None

    @cached_property
    def whole(self) -> Said:
        """The total, as it is said."""
        return self.made or self.sheet.said(self.scope)

    @cached_property
    def parts(self) -> tuple[Said, ...]:
        """The categories, as they are said."""
        return in_reading_order(map(self.sheet.said, self.cells))

    def answer(self, dimensions: Mapping[str, Dimension]) -> Answer:
        """Return how its categories stand to its total."""
        reading = self.sheet.reading
        if self.withheld:
            return Answer.UNTOLD
        if self.numbers and self.numbers[0] == self.numbers[1]:
            return Answer.ADDS_UP
        declared = [dimensions.get(name) for name in self.names]
        reaches = self._reaches()
        if reaches is None:
            return Answer.UNCLEAR
        whole, total = reaches
        more, fewer = reading.differ(whole, total), reading.differ(total, whole)
        if not (more or fewer):
            return Answer.ADDS_UP
        if more and self.has_blank and any(is_below_zero(part.value) for part in self.parts):
            return Answer.UNCLEAR
        known = [each for each in declared if each is not None]
        if len(known) < len(declared):
            return Answer.UNFLAGGED if more else Answer.OPEN
        return self._of_declared(known, more=more)

    def _reaches(self) -> tuple[Reach, Reach] | None:
        """Return what the total and the sum of its categories may be; None where they are no numbers of one kind."""
        if self.numbers and self.sheet.indicator.measure is not Measure.PERCENTAGE:
            return exactly(self.numbers[0]), exactly(self.numbers[1])
        total = sum_of(self.parts)
        if total is None or self.whole.reach is None or self.whole.kind != self.parts[0].kind:
            return None
        return self.whole.reach, total

    def _of_declared(self, dimensions: Sequence[Dimension], *, more: bool) -> Answer:
        if not all(each.exclusive for each in dimensions):
            return Answer.ADDS_UP
        if more:
            return Answer.CONTRADICTS
        if not all(each.exhaustive for each in dimensions):
            return Answer.ADDS_UP
        if self.has_blank:
            return Answer.ADDS_UP if self.shows_unknown else Answer.UNCLEAR
        if len(self.cells) < 2:
            return Answer.ADDS_UP  # one category alone is a part, and no breakdown
        return Answer.CONTRADICTS if self.shows_unknown else Answer.NOT_SHOWN


def sum_of(parts: Sequence[Said]) -> Reach | None:
    """Return what the sum of *parts* may be, or None where they are no numbers of one kind."""
    reaches = [part.reach for part in parts if part.reach is not None]
    same = len(reaches) == len(parts) and len({part.kind for part in parts}) == 1
    return added(reaches) if same else None


OTHER_SOURCE = sentence("the total and its categories are of different sources, or came about differently")


def breakdowns(reading: Reading) -> Iterator[Breakdown]:
    """Yield every breakdown that stands beside its total, in the figures of one source."""
    unknown = {each.code: frozenset(each.unknown) for each in reading.review.framework.dimensions}
    forms: dict[tuple[Cell, ...], _Form] = {}  # very many tables have the same cells
    for sheet in sheets(reading):
        blanks, withheld = _by_table(sheet.blank), _by_table(sheet.withheld)
        for table, scopes in _by_table(sheet.figures).items():
            if len(scopes) > 1:
                cells = _cells(scopes)
                form = forms.get(cells)
                if form is None:
                    form = forms[cells] = _Form.of(cells, unknown)
                numbers = [_whole_number(sheet.figures[scope]) for scope in scopes]
                gaps, gone = _by_names(_cells(blanks.get(table, ()))), _cells(withheld.get(table, ()))
                yield from _Table(sheet, scopes, numbers, form, gaps, gone).breakdowns()


Names = tuple[str, ...]
Key = tuple[str, ...]


def _by_table(scopes: Iterable[Scope]) -> dict[tuple[object, ...], list[Scope]]:
    """Return *scopes* of one indicator by all else that they speak of but their cells."""
    tables: dict[tuple[object, ...], list[Scope]] = {}
    for scope in scopes:
        tables.setdefault(scope[2:], []).append(scope)
    return tables


def _whole_number(figures: Sequence[Observation]) -> int | None:
    """Return the number of one figure that is whole, and exact; otherwise None."""
    first = figures[0]
    value = first.value if len(figures) == 1 and first.sample is None and first.qualifier is EXACTLY else None
    return value if type(value) is int else None


def _cells(scopes: Iterable[Scope]) -> tuple[Cell, ...]:
    return tuple([scope.cell for scope in scopes])


def _by_names(cells: Iterable[Cell]) -> dict[Names, dict[Key, int]]:
    """Return where each of *cells* stands among them, by the dimensions that it names."""
    held: dict[Names, dict[Key, int]] = {}
    for at, cell in enumerate(cells):
        held.setdefault(tuple(cell), {})[tuple(cell.values())] = at
    return held


class _Held(NamedTuple):
    """A cell and the next finer ones within it that it is held to: what they name, and where in their form they are."""

    names: Names
    key: Key
    finer: Names
    added: Names
    whole: int
    parts: tuple[int, ...]
    shows_unknown: bool


class _Form(NamedTuple):
    """The cells of a table, and of all others that have the same, by the dimensions that they name."""

    by_names: Mapping[Names, Mapping[Key, int]]
    held: tuple[_Held, ...]
    unknown: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, cells: Iterable[Cell], unknown: Mapping[str, frozenset[str]]) -> _Form:
        """Return the form of tables with these *cells*; *unknown* has the categories of who is in none that is known.

        Each cell is held to the next finer ones within it.
        """
        form = cls(_by_names(cells), (), unknown)
        held: list[_Held] = []
        for names, key, finer, inside in next_finer(form.by_names):
            parts = tuple([form.by_names[finer][each] for each in inside])
            added_names = tuple(name for name in finer if name not in names)
            shows = form.shows_unknown(finer, added_names, inside)
            held.append(_Held(names, key, finer, added_names, form.by_names[names][key], parts, shows))
        return form._replace(held=tuple(held))

    def shows_unknown(self, finer: Names, added_names: Names, keys: Iterable[Key]) -> bool:
        """Return whether one of *keys*, cells that name *finer*, is of those whose category is not known."""
        places = [(finer.index(name), self.unknown.get(name, frozenset())) for name in added_names]
        return any(key[place] in unknown for key in keys for place, unknown in places)


class _Table(NamedTuple):
    """The cells that one source gives of one place and time; those said to have no value, and those not released.

    `numbers` are those of the cells whose figures are whole and exact.
    """

    sheet: Sheet
    scopes: Sequence[Scope]
    numbers: Sequence[int | None]
    form: _Form
    blanks: Mapping[Names, Collection[Key]]
    withheld: Sequence[Cell]

    def breakdowns(self) -> Iterator[Breakdown]:
        """Yield each cell with the next finer ones within it; where there is no total, breakdowns with one another."""
        for held in self.form.held:
            yield self._breakdown(held)
        if () not in self.form.by_names:
            yield from self._side_by_side()

    def _breakdown(self, held: _Held) -> Breakdown:
        scope, cells = self.scopes[held.whole], tuple([self.scopes[at] for at in held.parts])
        blanks = self.blanks.get(held.finer)
        gaps = _grouped(blanks, held.finer, held.names).get(held.key, []) if blanks else []
        shows = held.shows_unknown or self.form.shows_unknown(held.finer, held.added, gaps)
        within = [cell for cell in self.withheld if cell != scope.cell and cell.within(scope.cell)]
        withheld = any(set(cell) <= set(held.finer) for cell in within)
        number, total = self.numbers[held.whole], self._added(held.parts)
        numbers = None if number is None or total is None else (number, total)
        return Breakdown(self.sheet, scope, held.added, cells, bool(gaps), shows, withheld, numbers)

    def _added(self, parts: Iterable[int]) -> int | None:
        """Return what the cells at *parts* come to where each is one whole number, and exact; otherwise None."""
        numbers = [self.numbers[at] for at in parts]
        known = [number for number in numbers if number is not None]
        return sum(known) if len(known) == len(numbers) else None

    def _side_by_side(self) -> Iterator[Breakdown]:
        """Yield breakdowns of one total that is not reported, each held to the one that adds up to the most."""
        by_one: dict[Names, Collection[int]] = {
            names: cells.values() for names, cells in self.form.by_names.items() if len(names) == 1 < len(cells)
        }
        several = {names: tuple([self.scopes[at] for at in cells]) for names, cells in by_one.items()}
        scope = self.scopes[0]._replace(cell=EVERYONE)
        numbers = {self._added(cells) for cells in by_one.values()}
        number = numbers.pop() if len(several) > 1 and len(numbers) == 1 else None
        if number is not None:
            same, withheld = (number, number), bool(self.withheld)
            for names in sorted(several)[:-1]:
                yield Breakdown(self.sheet, scope, names, several[names], withheld=withheld, numbers=same)
            return
        sums: list[tuple[Fraction, Names, tuple[Said, ...], Reach]] = []
        for names, cells in several.items():
            parts = in_reading_order(map(self.sheet.said, cells))
            total = sum_of(parts)
            if total is not None and total.least is not None:
                sums.append((total.least, names, parts, total))
        if len(sums) < 2:
            return
        _, by_most, most, reach = max(sums, key=lambda each: each[:2])
        value = summed([part.value for part in most])
        words = sentence("{scope} by {dimension}, {sum}", scope=scope.words, dimension=by_most[0], sum=addition(most))
        whole = most[0]._replace(value=value, words=shown(value, self.sheet.indicator), of=words, reach=reach)
        for _, names, _, _ in sums:
            if names != by_most:
                gaps = self.blanks.get(names, ())
                shows = self.form.shows_unknown(names, names, (*self.form.by_names[names], *gaps))
                told = bool(gaps), shows, bool(self.withheld)
                yield Breakdown(self.sheet, scope, names, several[names], *told, made=whole)


def next_finer(by_names: Mapping[Names, Collection[Key]]) -> Iterator[tuple[Names, Key, Names, list[Key]]]:
    """Yield each cell with the next finer ones within it, of the cells of one table by the dimensions that they name.

    >>> table = {(): [()], ("age",): [("0-14",), ("15+",)]}
    >>> list(next_finer(table))
    [((), (), ('age',), [('0-14',), ('15+',)])]
    """
    for names, coarse in by_names.items():
        for finer, cells in by_names.items():
            if set(names) < set(finer):
                between = _between(by_names, names, finer)
                inside = _grouped(cells, finer, names)
                for key in coarse:
                    if key in inside and key not in between:
                        yield names, key, finer, inside[key]


def _between(by_names: Mapping[Names, Collection[Key]], names: Names, finer: Names) -> set[Key]:
    """Return the cells with coarser parts than *finer*, to which the finest are held instead."""
    return {
        key
        for other, cells in by_names.items()
        if set(names) < set(other) < set(finer)
        for key in _grouped(cells, other, names)
    }


def _grouped(cells: Collection[Key], finer: Names, names: Names) -> dict[Key, list[Key]]:
    """Return the cells that name *finer* by what they say of *names*."""
    places = [finer.index(name) for name in names]
    held: dict[Key, list[Key]] = {}
    for key in cells:
        held.setdefault(tuple(key[place] for place in places), []).append(key)
    return held


def _of_other_sources(review: Review) -> Iterator[str]:
    """Yield the indicators with a total of one source, and categories that only others state, or state otherwise."""
    for code, scopes in review.scopes.items():
        if len({(each.source, each.status) for figures in scopes.values() for each in figures}) < 2:
            continue
        tables: dict[Scope, tuple[set[Stated], set[Stated]]] = {}
        for scope, figures in scopes.items():
            totals, cells = tables.setdefault(scope._replace(cell=EVERYONE), (set(), set()))
            stated = {(each.source, each.status) for each in figures if is_known(each.value)}
            (cells if scope.cell else totals).update(stated)
        if any(totals and cells and totals.isdisjoint(cells) for totals, cells in tables.values()):
            yield code


Stated = tuple[str | None, Status]
"""The source of a figure, and how it came about."""


def _judged(
    review: Review, tolerance: Fraction, about: Fraction, fires: Answer, unclear: Mapping[Answer, str]
) -> Iterator[Judgement]:
    reading = Reading(review, tolerance, about)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    dimensions = {each.code: each for each in review.framework.dimensions}
    if Answer.UNCLEAR in unclear:
        for code in _of_other_sources(review):
            yield cannot_tell(code, OTHER_SOURCE)
    for found in breakdowns(reading):
        code, answer = found.sheet.indicator.code, found.answer(dimensions)
        if answer is fires:
            yield _does_not_add_up(found)
        elif answer is Answer.UNTOLD:
            yield cannot_tell(code, WITHHELD)
        elif answer in unclear:
            yield cannot_tell(code, unclear[answer])
        else:
            yield passed(code)


def _does_not_add_up(found: Breakdown) -> Judgement:
    indicator, total = found.sheet.indicator, summed([part.value for part in found.parts])
    difference = less(total, found.whole.value)
    words = sum_of_words(found.parts, total, indicator) if len(found.parts) > 1 else addition(found.parts)
    return disagree(
        indicator.code,
        (found.whole, *found.parts),
        what=found.scope.words,
        dimension=joined(sentence(" and "), found.names),
        parts=words,
        parts_at=places(found.parts),
        total=shown(total, indicator),
        whole=str(found.whole),
        whole_of=found.whole.of,
        apart=sized(difference, indicator) or sentence("some"),
        way=sentence("too few") if falls_short(difference, sum_of(found.parts), found.whole.reach) else TOO_MANY,
        expected=found.whole.value,
        found=total,
        difference=difference,
        arithmetic=against(words, found.whole),
    )


def categories_add_to_totals(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each breakdown whether its exclusive categories contradict the total."""
    yield from _judged(review, tolerance, about, Answer.CONTRADICTS, {Answer.UNCLEAR: NO_VALUE})


def overlaps_are_flagged(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each breakdown whether it adds to more than the total and nothing says why."""
    yield from _judged(review, tolerance, about, Answer.UNFLAGGED, {Answer.OPEN: UNDECLARED})


def unknowns_are_shown(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each breakdown whether those whose category is not known are shown."""
    unclear = {Answer.OPEN: UNDECLARED, Answer.UNCLEAR: NO_VALUE}
    yield from _judged(review, tolerance, about, Answer.NOT_SHOWN, unclear)


BREAKDOWN_NOT_EQUAL_TOTAL = Rule(
    "MND407",
    "breakdown-not-equal-total",
    "Does every breakdown add up to its total?",
    headline="totals that differ from their breakdowns",
    judge=categories_add_to_totals,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="the categories of a dimension that is exclusive add to more than the total, or add to less though those "
    "whose category is unknown are shown; where no total is reported, it is what another breakdown adds up to",
    message="{what} by {dimension} is {parts} ({parts_at}); {whole_of} is {whole}: {apart} {way}.",
    remedy="Correct it, show those who are missing as 'unknown', or write exclusive=False where categories overlap.",
    cites=("L3577-3581",),
    quality=Quality.INTEGRITY,
    thresholds=TOLERANCE,
)
BREAKDOWN_EXCEEDS_TOTAL = Rule(
    "MND408",
    "breakdown-exceeds-total",
    "Is it said of every breakdown that exceeds its total that categories overlap?",
    headline="breakdowns that exceed their totals",
    judge=overlaps_are_flagged,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="categories add to more than the total, and the dimension is not declared, so that nothing says whether they "
    "overlap",
    message="{what} by {dimension} is {parts} ({parts_at}); {whole_of} is {whole}: {apart} too many, and nothing says "
    "whether its categories overlap.",
    remedy="Declare the dimension, with exclusive=False where one person may be in several categories.",
    cites=("L2843-2856",),
    quality=Quality.VALIDITY,
    thresholds=TOLERANCE,
)
UNKNOWN_NOT_SHOWN = Rule(
    "MND409",
    "unknown-not-shown",
    "Does every breakdown show those whose category is not known?",
    headline="breakdowns that do not show the unknown",
    judge=unknowns_are_shown,
    severity=Severity.MINOR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="the categories of an exclusive and exhaustive dimension add to less than the total, and no row shows those "
    "whose category is not known",
    message="{what} by {dimension} is known for {parts} ({parts_at}), of {whole}; {apart} not shown.",
    remedy="Add the rows that are missing, 'unknown' among them.",
    cites=("L1172",),
    quality=Quality.COMPLETENESS,
    thresholds=TOLERANCE,
)

BREAKDOWNS = (BREAKDOWN_NOT_EQUAL_TOTAL, BREAKDOWN_EXCEEDS_TOTAL, UNKNOWN_NOT_SHOWN)
"""The rules on breakdowns, in code order."""
