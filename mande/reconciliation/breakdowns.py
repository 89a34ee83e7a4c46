"""Whether the categories of a breakdown add up to its total (MND407, MND408 and MND409)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from fractions import Fraction
from typing import NamedTuple

from mande.dimensions.breakdowns import Dimension
from mande.dimensions.cells import EVERYONE, Cell
from mande.findings import Quality, Severity
from mande.observations.scopes import Scope
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.reach import Reach, added
from mande.reconciliation.said import (
    TOLERANCE,
    Reading,
    Said,
    addition,
    in_reading_order,
    is_below_zero,
    less,
    places,
    shown,
    sized,
    summed,
)
from mande.reconciliation.tiles import Sheet, sheets
from mande.review import Review
from mande.rules import NO_OBSERVATIONS, Due, Judgement, Rule, Verb, cannot_tell, passed

NO_VALUE = "a category has no value"
NO_NUMBER = "what is stated is no number of one kind"
UNDECLARED = "whether its categories overlap, or leave somebody out, is not recorded"


class Answer(Enum):
    """How the categories of a breakdown stand to its total."""

    ADDS_UP = "they add up, or what is said of them explains why not"
    CONTRADICTS = "they are more, or they are fewer and nobody's category is unknown"
    UNFLAGGED = "they are more, and nothing says whether they overlap"
    NOT_SHOWN = "they are fewer, and whose category is unknown is not shown"
    UNCLEAR = "one of them has no value, or is no number"
    OPEN = "they are fewer, and nothing says whether they leave somebody out"


class Breakdown(NamedTuple):
    """A total and the categories of one dimension, or of several crossed, all of one source."""

    sheet: Sheet
    scope: Scope
    names: tuple[str, ...]
    whole: Said
    parts: tuple[Said, ...]
    has_blank: bool = False
    shows_unknown: bool = False

    def answer(self, reading: Reading) -> Answer:
        """Return how its categories stand to its total."""
        dimensions = {each.code: each for each in reading.review.framework.dimensions}
        declared = [dimensions.get(name) for name in self.names]
        total = sum_of(self.parts)
        if total is None or self.whole.reach is None or self.whole.kind != self.parts[0].kind:
            return Answer.UNCLEAR
        more, fewer = reading.differ(self.whole.reach, total), reading.differ(total, self.whole.reach)
        if not (more or fewer):
            return Answer.ADDS_UP
        if more and self.has_blank and any(is_below_zero(part.value) for part in self.parts):
            return Answer.UNCLEAR
        known = [each for each in declared if each is not None]
        if len(known) < len(declared):
            return Answer.UNFLAGGED if more else Answer.OPEN
        return self._of_declared(known, more=more)

    def _of_declared(self, dimensions: Sequence[Dimension], *, more: bool) -> Answer:
        if not all(each.exclusive for each in dimensions):
            return Answer.ADDS_UP
        if more:
            return Answer.CONTRADICTS
        if not all(each.exhaustive for each in dimensions) or len(self.parts) < 2:
            return Answer.ADDS_UP
        if self.has_blank:
            return Answer.ADDS_UP if self.shows_unknown else Answer.UNCLEAR
        return Answer.CONTRADICTS if self.shows_unknown else Answer.NOT_SHOWN


def sum_of(parts: Sequence[Said]) -> Reach | None:
    """Return what the sum of *parts* may be, or None where they are no numbers of one kind."""
    reaches = [part.reach for part in parts if part.reach is not None]
    same = len(reaches) == len(parts) and len({part.kind for part in parts}) == 1
    return added(reaches) if same else None


def breakdowns(reading: Reading) -> Iterator[Breakdown]:
    """Yield every breakdown that stands beside its total, in the figures of one source."""
    unknown = {each.code: set(each.unknown) for each in reading.review.framework.dimensions}
    for sheet in sheets(reading):
        tables: dict[Scope, dict[Cell, Scope]] = {}
        for scope in sheet.figures:
            tables.setdefault(scope._replace(cell=EVERYONE), {})[scope.cell] = scope
        blanks: dict[Scope, set[Cell]] = {}
        for scope in sheet.blank:
            blanks.setdefault(scope._replace(cell=EVERYONE), set()).add(scope.cell)
        for table, cells in tables.items():
            if len(cells) > 1:
                yield from _of_table(sheet, table, cells, blanks.get(table, set()), unknown)


def _of_table(
    sheet: Sheet,
    table: Scope,
    cells: Mapping[Cell, Scope],
    blanks: set[Cell],
    unknown: Mapping[str, set[str]],
) -> Iterator[Breakdown]:
    by_names: dict[frozenset[str], list[Cell]] = {}
    for cell in cells:
        by_names.setdefault(cell.dimensions, []).append(cell)
    found = False
    for cell, scope in cells.items():
        for names, finer in by_names.items():
            added_names = tuple(sorted(names - cell.dimensions))
            if not cell.dimensions < names or _has_between(cell, names, by_names):
                continue
            inside = [each for each in finer if each.within(cell)]
            if inside:
                found = found or not cell
                gaps = [each for each in blanks if each.dimensions == names and each.within(cell)]
                rows = [each[name] in unknown.get(name, ()) for each in (*inside, *gaps) for name in added_names]
                parts = in_reading_order(sheet.figures[cells[each]] for each in inside)
                yield Breakdown(sheet, scope, added_names, sheet.figures[scope], parts, bool(gaps), any(rows))
    if not found and EVERYONE not in cells:
        yield from _side_by_side(sheet, table, cells, by_names, blanks, unknown)


def _has_between(cell: Cell, names: frozenset[str], by_names: Mapping[frozenset[str], Sequence[Cell]]) -> bool:
    """Return whether there are coarser cells between, to which the finest are held instead."""
    between = (cells for other, cells in by_names.items() if cell.dimensions < other < names)
    return any(each.within(cell) for cells in between for each in cells)


def _side_by_side(
    sheet: Sheet,
    table: Scope,
    cells: Mapping[Cell, Scope],
    by_names: Mapping[frozenset[str], Sequence[Cell]],
    blanks: set[Cell],
    unknown: Mapping[str, set[str]],
) -> Iterator[Breakdown]:
    """Yield breakdowns of one total that is not reported, each held to the one that adds up to the most."""
    sums: list[tuple[str, tuple[Said, ...], Reach]] = []
    for names, finer in by_names.items():
        parts = in_reading_order(sheet.figures[cells[each]] for each in finer)
        total = sum_of(parts)
        if len(names) == 1 and len(parts) > 1 and total is not None and total.least is not None:
            sums.append((next(iter(names)), parts, total))
    if len(sums) < 2:
        return
    most = max(sums, key=lambda each: (each[2].least or Fraction(0), each[0]))
    value = summed([part.value for part in most[1]])
    words = f"{table.words} by {most[0]}, {addition(most[1])}"
    whole = most[1][0]._replace(value=value, words=shown(value, sheet.indicator), of=words, reach=most[2])
    for name, parts, _ in sums:
        if name != most[0]:
            gaps = [each for each in blanks if each.dimensions == {name}]
            shows = any(scope.cell.get(name) in unknown.get(name, ()) for scope in cells.values()) or any(
                each[name] in unknown.get(name, ()) for each in gaps
            )
            yield Breakdown(sheet, table, (name,), whole, parts, bool(gaps), shows)


Wanted = Callable[[Review, Fraction, Fraction], Iterator[Judgement]]


def _judged(
    review: Review, tolerance: Fraction, about: Fraction, fires: Answer, unclear: Mapping[Answer, str]
) -> Iterator[Judgement]:
    reading = Reading(review, tolerance, about)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for found in breakdowns(reading):
        code, answer = found.sheet.indicator.code, found.answer(reading)
        if answer is fires:
            yield _does_not_add_up(found)
        elif answer in unclear:
            yield cannot_tell(code, unclear[answer])
        else:
            yield passed(code)


def _does_not_add_up(found: Breakdown) -> Judgement:
    indicator, total = found.sheet.indicator, summed([part.value for part in found.parts])
    difference = less(total, found.whole.value)
    sum_words = f"{addition(found.parts)} = {shown(total, indicator)}"
    return disagree(
        indicator.code,
        (found.whole, *found.parts),
        what=found.scope.words,
        dimension=" and ".join(found.names),
        parts=sum_words,
        parts_at=places(found.parts),
        total=shown(total, indicator),
        whole=str(found.whole),
        whole_of=found.whole.of,
        apart=sized(difference, indicator) or "some",
        way="too few" if is_below_zero(difference) else "too many",
        expected=found.whole.value,
        found=total,
        difference=difference,
        arithmetic=f"{sum_words}, against {found.whole.words}",
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
    judge=unknowns_are_shown,
    severity=Severity.MINOR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="the categories of an exclusive and exhaustive dimension add to less than the total, and no row shows those "
    "whose category is not known",
    message="{what} by {dimension} is known for {parts} ({parts_at}), of {whole}; {apart} are not shown.",
    remedy="Add the rows that are missing, 'unknown' among them.",
    cites=("L1172",),
    quality=Quality.COMPLETENESS,
    thresholds=TOLERANCE,
)

BREAKDOWNS = (BREAKDOWN_NOT_EQUAL_TOTAL, BREAKDOWN_EXCEEDS_TOTAL, UNKNOWN_NOT_SHOWN)
"""The rules on breakdowns, in code order."""
