"""Whether percentages fit what they were taken on, and are possible at all (MND410, MND411, MND517 and MND525)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from mande.dimensions.cells import EVERYONE, Cell
from mande.findings import Quality, Severity
from mande.framework.indicators import Baseline, Indicator, Measure, Statistic
from mande.framework.relations import Share
from mande.framework.targets import Target, TargetKind
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.numbers import show
from mande.measures.ratios import Ratio
from mande.observations.observation import Observation
from mande.observations.scopes import Scope
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.figures import known, without
from mande.reconciliation.reach import Reach, added
from mande.reconciliation.said import (
    MOST_SHOWN,
    TOLERANCE,
    Reading,
    Said,
    addition,
    less,
    one_of,
    places,
    shown,
    summed,
)
from mande.review import Review
from mande.rules import (
    NO_OBSERVATIONS,
    Due,
    Judgement,
    Rule,
    Verb,
    cannot_tell,
    lacking,
    not_applicable,
    passed,
)
from mande.wording import listing

CHANGES = frozenset({TargetKind.PERCENT_CHANGE, TargetKind.POINT_CHANGE})
ALL = Reach(Fraction(100), Fraction(100))


class Taken(NamedTuple):
    """A printed percentage with its part, and the wholes that it may have been taken on."""

    printed: Said
    part: Said
    wholes: tuple[Said, ...]

    def fitting(self, reading: Reading) -> tuple[Said, ...]:
        """Return the wholes on which the part gives the printed percentage, as far as digits go."""
        return tuple(
            whole
            for whole in self.wholes
            if (reach := quotient(self.part, whole)) is not None and not reading.apart(reach, _reach(self.printed))
        )


def _reach(said: Said) -> Reach:
    return said.reach or Reach()


def quotient(part: Said, whole: Said) -> Reach | None:
    """Return what *part* may be in percent of *whole*, or None where it is of nothing, or of no number."""
    above, below = _reach(part), _reach(whole)
    if below.least is None or below.least <= 0:
        return None
    least = None if above.least is None or below.most is None else 100 * above.least / below.most
    return Reach(least, None if above.most is None else 100 * above.most / below.least)


def _taken(reading: Reading, relations: Sequence[Share]) -> Iterator[tuple[Scope, Said, Taken | None]]:
    """Yield each printed percentage with what *relations*, which all speak of it, say that it was taken on.

    None stands where its part, or every whole, is not there.
    """
    indicators = reading.review.observed
    code = relations[0].share
    apart = [each.code for each in reading.review.framework.dimensions if each.exclusive]
    sums = {
        relation: {name: _all_known(reading, relation.part, name) for name in apart}
        if relation.part in relation.wholes
        else {}
        for relation in relations
    }
    for scope, figures in reading.review.scopes.get(code, {}).items():
        parts: list[Said] = []
        wholes: list[Said] = []
        for relation in relations:
            here = scope._replace(indicator=relation.part)
            found = _like(reading.review.scopes.get(relation.part, {}), here)
            if found:
                parts += [reading.said(each, indicators[relation.part], here.words) for each in found]
                wholes += _wholes(reading, relation, here, sums[relation])
        for each in known(figures):
            printed = reading.said(each, indicators[code], scope.words)
            yield scope, printed, Taken(printed, one_of(parts), tuple(wholes)) if parts and wholes else None


def _shares(review: Review) -> dict[str, list[Share]]:
    """Return the relations that say what a percentage was taken on, by its indicator."""
    held: dict[str, list[Share]] = {}
    for relation in review.framework.relations:
        if isinstance(relation, Share):
            held.setdefault(relation.share, []).append(relation)
    return held


def _like(scopes: Mapping[Scope, tuple[Observation, ...]], scope: Scope) -> tuple[Observation, ...]:
    """Return the figures of one place and time, whatever population each indicator is of."""
    for other in (scope, scope._replace(population=None)):
        found = known(scopes.get(other, ()))
        if found:
            return found
    return ()


def _wholes(reading: Reading, relation: Share, part: Scope, sums: Mapping[str, Mapping[Scope, Said]]) -> Iterator[Said]:
    """Yield what may be the whole: figures of the wholes for wider groups, or else these, and all those known."""
    review, indicators = reading.review, reading.review.observed
    for code in relation.wholes:
        held = [
            (scope, found)
            for cell in _wider(part.cell)
            if (scope := part._replace(indicator=code, cell=cell))
            and (found := _like(review.scopes.get(code, {}), scope))
        ]
        wider = [(scope, found) for scope, found in held if scope.cell != part.cell]
        same = [] if code == part.indicator else held
        for scope, found in wider or same:
            yield one_of([reading.said(each, indicators[code], scope.words) for each in found])
    for dimension in part.cell:
        if dimension in sums:
            said = sums[dimension].get(part._replace(cell=without(part.cell, dimension)))
            yield from [said] if said else []


def _wider(cell: Cell) -> Iterator[Cell]:
    """Yield *cell* and those that leave out some of its dimensions, the total last."""
    yield cell
    if len(cell) > 1:
        for dimension in cell:
            yield without(cell, dimension)
    if cell:
        yield EVERYONE


def _all_known(reading: Reading, code: str, dimension: str) -> dict[Scope, Said]:
    """Return for each table the sum of those whose category is known: what one without missing values is taken on."""
    review, indicator = reading.review, reading.review.observed[code]
    unknown = {code for each in review.framework.dimensions if each.code == dimension for code in each.unknown}
    held: dict[Scope, list[Said]] = {}
    for scope, figures in review.scopes.get(code, {}).items():
        if known(figures) and scope.cell.get(dimension) not in (None, *unknown):
            said = one_of([reading.said(each, indicator, scope.words) for each in known(figures)])
            held.setdefault(scope._replace(cell=without(scope.cell, dimension)), []).append(said)
    sums: dict[Scope, Said] = {}
    for scope, parts in held.items():
        total = summed([each.value for each in parts])
        if len(parts) > 1 and total is not None and all(each.reach for each in parts):
            words, of = shown(total, indicator), f"all whose {dimension} is known: {addition(parts)}"
            sums[scope] = parts[0]._replace(value=total, words=words, of=of, reach=added(map(_reach, parts)))
    return sums


def printed_shares_fit(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each printed percentage whether it fits a whole that it may have been taken on."""
    reading = Reading(review, tolerance, about)
    for code, relations in _shares(review).items():
        if review.observations is None:
            yield cannot_tell(code, NO_OBSERVATIONS)
            continue
        for _, _, taken in _taken(reading, relations):
            if taken is None or not any(quotient(taken.part, whole) for whole in taken.wholes):
                yield cannot_tell(code, "its part, or a whole, of the same place and days is not recorded")
            elif taken.fitting(reading):
                yield passed(code)
            else:
                yield _fits_none(code, taken)


def _fits_none(code: str, taken: Taken) -> Judgement:
    printed, part = taken.printed, taken.part
    gaps = [
        (abs(percent - Fraction(_middle(_reach(printed)))), percent, whole)
        for whole in taken.wholes
        if (percent := _percent(part, whole)) is not None
    ]
    percents = [f"{show(percent, 2)}% of {whole.words} ({whole.of}; {whole.where})" for _, percent, whole in gaps]
    nearest = min(gaps, key=lambda gap: gap[0])[1] if gaps else None
    found = printed.value if isinstance(printed.value, int | Decimal) else _percent_of(printed)
    return disagree(
        code,
        (printed, part, *taken.wholes),
        printed_of=printed.of,
        printed=str(printed),
        part=str(part),
        percents=listing(percents, most=MOST_SHOWN),
        expected=nearest,
        found=found,
        difference=less(found, nearest),
        arithmetic="; ".join(f"{part.words} / {whole.words} = {show(percent, 2)}%" for _, percent, whole in gaps),
    )


def _middle(reach: Reach) -> Fraction:
    sides = [side for side in reach if side is not None]
    return sum(sides, start=Fraction(0)) / len(sides) if sides else Fraction(0)


def _percent(part: Said, whole: Said) -> Fraction | None:
    below = _middle(_reach(whole))
    return 100 * _middle(_reach(part)) / below if below > 0 else None


def _percent_of(said: Said) -> Any:
    return said.value.percent if isinstance(said.value, Ratio) else said.value


def wholes_of_percentages_are_clear(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each percentage whether it is known what it was taken on, and whether that is one thing in a table."""
    reading, relations = Reading(review, tolerance, about), _shares(review)
    for code, indicator in review.observed.items():
        if indicator.measure is not Measure.PERCENTAGE:
            continue
        if review.observations is None:
            yield cannot_tell(code, NO_OBSERVATIONS)
            continue
        figures = [(scope, each) for scope, same in review.scopes.get(code, {}).items() for each in known(same)]
        if code in relations:
            taken = list(_taken(reading, relations[code]))
            bare = [printed for _, printed, found in taken if found is None and not isinstance(printed.value, Ratio)]
            yield from _one_whole_a_table(reading, code, taken)
        else:
            bare = [reading.said(each, indicator, scope.words) for scope, each in figures if not _has_whole(each)]
        if bare:
            why = f"stand as {listing(bare)}, and this framework does not record the part and the whole"
            fields: dict[str, Any] = {"why": why, "figures": tuple(bare), "read_at": [each.at for each in bare]}
            yield lacking(review, "indicators", code, "actuals", written=True, **fields)
        elif code not in relations:
            yield passed(code) if figures else not_applicable(code, "no figure")


def _has_whole(figure: Observation) -> bool:
    if isinstance(figure.value, Ratio):
        return not isinstance(figure.value.whole, Missing)
    return figure.sample is not None


def _one_whole_a_table(
    reading: Reading, code: str, taken: Iterable[tuple[Scope, Said, Taken | None]]
) -> Iterator[Judgement]:
    """Yield for each table (one place, one time, one reporter) whether one whole serves all its percentages."""
    tables: dict[Scope, list[tuple[Said, dict[Fraction, Said]]]] = {}
    for scope, printed, found in taken:
        fitting: dict[Fraction, Said] = {}
        for whole in found.fitting(reading) if found else ():
            fitting.setdefault(_middle(_reach(whole)), whole)
        if found and found.fitting(reading.strict):
            tables.setdefault(scope._replace(cell=EVERYONE), []).append((printed, fitting))
    for table, rows in tables.items():
        if frozenset.intersection(*(frozenset(fitting) for _, fitting in rows)):
            yield passed(code)
            continue
        used: dict[Fraction, tuple[Said, Said]] = {}
        for printed, fitting in sorted(rows, key=lambda row: (len(row[1]), -max(row[1]))):
            if not set(used).intersection(fitting):
                used[max(fitting)] = fitting[max(fitting)], printed
        examples = [used[number] for number in sorted(used)]
        figures = (*(printed for printed, _ in rows), *(whole for whole, _ in examples))
        told = [f"{whole.words} ({_in_short(whole)}) for {printed}" for whole, printed in examples]
        why = f"are taken on different wholes in one table: {listing(told, most=MOST_SHOWN)}"
        yield disagree(code, figures, why=why, table=table.words)


def _in_short(whole: Said) -> str:
    """Return where a whole is read, or what it is the sum of."""
    known_of, colon, _ = whole.of.partition(": ")
    return known_of if colon else whole.where


def percentages_add_to_all(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each table of percentages by a dimension that parts everybody whether they add to 100."""
    reading = Reading(review, tolerance, about)
    shares = {each.share for each in review.framework.relations if isinstance(each, Share)}
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)
        return
    for code, indicator in review.observed.items():
        if indicator.measure is Measure.PERCENTAGE:
            for dimension in review.framework.dimensions:
                for total, rows in _tables(reading, indicator, dimension.code):
                    if not (dimension.exclusive and dimension.exhaustive):
                        yield not_applicable(code, "its categories may overlap, or leave somebody out")
                    else:
                        yield _adds_to_all(reading, indicator, dimension.code, total, rows, taken=code in shares)


def _tables(reading: Reading, indicator: Indicator, dimension: str) -> Iterator[tuple[Said | None, list[Said]]]:
    scopes = reading.review.scopes.get(indicator.code, {})
    held: dict[Scope, list[Said]] = {}
    for scope, figures in scopes.items():
        if dimension in scope.cell and known(figures):
            told = one_of([reading.said(each, indicator, scope.words) for each in known(figures)])
            held.setdefault(scope._replace(cell=without(scope.cell, dimension)), []).append(told)
    for scope, rows in held.items():
        whole = known(scopes.get(scope, ()))
        total = one_of([reading.said(each, indicator, scope.words) for each in whole]) if whole else None
        if len(rows) > 1:
            yield total, rows


def _adds_to_all(
    reading: Reading, indicator: Indicator, dimension: str, total: Said | None, rows: Sequence[Said], *, taken: bool
) -> Judgement:
    code = indicator.code
    if not taken and total is None:
        return cannot_tell(code, "whether these are parts of one whole, or a rate for each group, is not recorded")
    if not taken and total is not None and reading.apart(_reach(total), ALL):
        return not_applicable(code, "these are rates, one for each group")
    reach = added(map(_reach, rows))
    values = [_percent_of(row) for row in rows]
    if any(row.reach is None for row in rows) or not reading.apart(reach, ALL):
        return passed(code)
    number = summed(values)
    return disagree(
        code,
        rows,
        dimension=dimension,
        parts=addition(rows),
        total=show(number),
        parts_at=places(rows),
        expected=100,
        found=number,
        difference=less(number, 100),
        arithmetic=f"{addition(rows)} = {show(number)}%",
    )


def figures_are_possible(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator whether any value of it, seen or planned, cannot be."""
    for code, indicator in review.observed.items():
        fault = False
        for of, where in _values(review, indicator):
            why = _impossible(indicator, where.value)
            if why:
                fault = True
                told = Said(where.value, shown(where.value, indicator), of, where.source, where.at)
                yield disagree(code, (told,), of=of, value=str(told), why=why, found=where.value)
        if not fault:
            yield passed(code)
    if review.observations is None:
        yield cannot_tell(review.framework.code, NO_OBSERVATIONS)


def _values(review: Review, indicator: Indicator) -> Iterator[tuple[str, Observation | Baseline | Target]]:
    if isinstance(indicator.baseline, Baseline):
        yield f"the baseline of {indicator.code}", indicator.baseline
    for target in indicator.targets:
        if target.kind not in CHANGES:
            yield f"the target of {indicator.code}", target
    for scope, figures in review.scopes.get(indicator.code, {}).items():
        for each in figures:
            yield scope.words, each


def _impossible(indicator: Indicator, value: object) -> str | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, Amount):
        value = value.number
    if isinstance(value, Ratio) and isinstance(value.part, int | Decimal) and value.part < 0:
        return "a part of a whole is never less than nothing"
    if not isinstance(value, int | Decimal | Fraction):
        return None
    if indicator.measure is Measure.PERCENTAGE and indicator.statistic is not Statistic.RATE:
        return None if 0 <= value <= 100 else "a share lies between 0 and 100 percent"
    if indicator.measure is not Measure.COUNT or indicator.totals is not Statistic.TOTAL:
        return None
    if value < 0:
        return "a count is never less than nothing"
    return None if Fraction(value).denominator == 1 else "what is counted comes in whole numbers"


DENOMINATOR_UNCLEAR = Rule(
    "MND410",
    "denominator-unclear",
    "Is it known what every percentage was taken on?",
    judge=wholes_of_percentages_are_clear,
    severity=Severity.MINOR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="a percentage is reported without its part and whole, and no relation says what it was taken on (Share), or "
    "the percentages of one table were taken on different wholes",
    message="Percentages of {subject} {why}.",
    remedy="Report part and whole, Ratio(190, 275), or say beside each block what it was taken on.",
    cites=("L1113-1174",),
    quality=Quality.PRECISION,
    thresholds=TOLERANCE,
)
PERCENT_SUM = Rule(
    "MND411",
    "percent-sum",
    "Do printed percentages of one whole add to 100?",
    judge=percentages_add_to_all,
    severity=Severity.INFO,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="percentages by a dimension that parts everybody, and that were taken on one whole, add to something that "
    "the rounding of each does not explain (half of its last digit a row)",
    message="Percentages of {subject} by {dimension}, {parts} ({parts_at}), add to {total}%.",
    remedy="Look for a row that is missing, or one that was rounded wrongly.",
    cites=("L1142-1156",),
    quality=Quality.PRECISION,
    thresholds=TOLERANCE,
)
OUT_OF_RANGE = Rule(
    "MND517",
    "out-of-range",
    "Can every figure be?",
    judge=figures_are_possible,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="a share is below 0 or above 100 percent, or a count is negative or no whole number",
    message="{of} is {value}: {why}.",
    remedy="Correct it; a rate that may exceed 100 percent has statistic='rate'.",
    cites=("L1113-1174",),
    quality=Quality.VALIDITY,
)
PRINTED_SHARE_DIFFERS = Rule(
    "MND525",
    "printed-share-differs",
    "Does every printed percentage fit its part and a whole?",
    judge=printed_shares_fit,
    severity=Severity.ERROR,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="a printed percentage with a declared part and wholes (Share) fits none of them: not the total, nor a wider "
    "group, nor all those whose category is known, as far as its digits go",
    message="{printed_of} is printed as {printed}; its part, {part}, is {percents}.",
    remedy="Check the whole it was taken on, and the part.",
    cites=("L1113-1174",),
    quality=Quality.PRECISION,
    thresholds=TOLERANCE,
)

PERCENTAGES = (DENOMINATOR_UNCLEAR, PERCENT_SUM, OUT_OF_RANGE, PRINTED_SHARE_DIFFERS)
"""The rules on percentages, in code order."""
