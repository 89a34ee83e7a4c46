"""Whether percentages fit what they were taken on, and add to 100 (MND410, MND411 and MND525)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from mande.dimensions.cells import EVERYONE
from mande.findings import Quality, Severity
from mande.framework.indicators import Indicator, Measure
from mande.framework.relations import Share
from mande.measures.missing import Missing
from mande.measures.numbers import show
from mande.measures.ratios import Ratio
from mande.observations.observation import Observation
from mande.observations.scopes import Scope
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.figures import is_withheld, known, without
from mande.reconciliation.reach import Reach, added
from mande.reconciliation.said import (
    MOST_SHOWN,
    TOLERANCE,
    Reading,
    Said,
    addition,
    adds_to,
    less,
    one_of,
    places,
    summed,
)
from mande.reconciliation.wholes import Taken, quotient, reach_of, shares_of, taken_on
from mande.review import Review
from mande.rules import (
    NO_OBSERVATIONS,
    WITHHELD,
    Due,
    Judgement,
    Rule,
    Verb,
    cannot_tell,
    lacking,
    not_applicable,
    passed,
)
from mande.wording import Numeral, Sentence, joined, listing, sentence

NO_FIGURE = sentence("no figure")
OTHERS_WITHHELD = sentence("others that are withheld")
RATES = sentence("these are rates, one for each group")

NO_PART = sentence("its part, or a whole, of the same place and days is not recorded")
MAY_OVERLAP = sentence("its categories may overlap, or leave somebody out")
RATES_OR_PARTS = sentence("whether these are parts of one whole, or a rate for each group, is not recorded")

ALL = Reach(Fraction(100), Fraction(100))
"""Everybody, in percent."""


def printed_shares_fit(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each printed percentage whether it fits a whole that it may have been taken on."""
    reading = Reading(review, tolerance, about)
    for code, relations in shares_of(review).items():
        if review.observations is None:
            yield cannot_tell(code, NO_OBSERVATIONS)
            continue
        for _, _, taken in taken_on(reading, relations):
            if taken is None or not any(quotient(taken.part, whole) for whole in taken.wholes):
                yield cannot_tell(code, NO_PART)
            elif taken.fitting(reading):
                yield passed(code)
            elif _is_withheld(review, relations):
                yield cannot_tell(code, WITHHELD)
            else:
                yield _fits_none(code, taken)


def _is_withheld(review: Review, relations: Iterable[Share]) -> bool:
    """Return whether a part, or a whole, that a percentage may have been taken on is not released."""
    return is_withheld(review, *(code for each in relations for code in (each.part, *each.wholes)))


def _fits_none(code: str, taken: Taken) -> Judgement:
    printed, part = taken.printed, taken.part
    gaps = [
        (abs(percent - Fraction(_middle(reach_of(printed)))), percent, whole)
        for whole in taken.wholes
        if (percent := _percent(part, whole)) is not None
    ]
    percents = [
        sentence(
            "{percent} of {whole} ({of}; {where})",
            percent=_in_percent(percent),
            whole=whole.words,
            of=whole.of,
            where=whole.where,
        )
        for _, percent, whole in gaps
    ]
    quotients = [
        sentence("{part} / {whole} = {percent}", part=part.words, whole=whole.words, percent=_in_percent(percent))
        for _, percent, whole in gaps
    ]
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
        arithmetic=joined(sentence("; "), quotients),
    )


def _in_percent(percent: Fraction) -> Numeral:
    return Numeral(f"{show(percent, 2)}%")


def _middle(reach: Reach) -> Fraction:
    sides = [side for side in reach if side is not None]
    return sum(sides, start=Fraction(0)) / len(sides) if sides else Fraction(0)


def _percent(part: Said, whole: Said) -> Fraction | None:
    below = _middle(reach_of(whole))
    return 100 * _middle(reach_of(part)) / below if below > 0 else None


def _percent_of(said: Said) -> Any:
    return said.value.percent if isinstance(said.value, Ratio) else said.value


def wholes_of_percentages_are_clear(review: Review, *, tolerance: Fraction, about: Fraction) -> Iterator[Judgement]:
    """Yield for each percentage whether it is known what it was taken on, and whether that is one thing in a table."""
    reading, relations = Reading(review, tolerance, about), shares_of(review)
    for code, indicator in review.observed.items():
        if indicator.measure is not Measure.PERCENTAGE:
            continue
        if review.observations is None:
            yield cannot_tell(code, NO_OBSERVATIONS)
            continue
        figures = [(scope, each) for scope, same in review.scopes.get(code, {}).items() for each in known(same)]
        if code in relations and _is_withheld(review, relations[code]):
            yield cannot_tell(code, WITHHELD)
            continue
        if code in relations:
            taken = list(taken_on(reading, relations[code]))
            bare = [printed for _, printed, found in taken if found is None and not isinstance(printed.value, Ratio)]
            yield from _one_whole_a_table(reading, code, taken)
        else:
            bare = [reading.said(each, indicator, scope.words) for scope, each in figures if not _has_whole(each)]
        if bare:
            others = listing([*bare, OTHERS_WITHHELD]) if is_withheld(review, code) else listing(bare)
            why = sentence(
                "stand as {figures}, and this framework does not record the part and the whole", figures=others
            )
            fields: dict[str, Any] = {"why": why, "figures": tuple(bare), "read_at": [each.at for each in bare]}
            yield lacking(review, "indicators", code, "actuals", written=True, **fields)
        elif code not in relations:
            yield passed(code) if figures else not_applicable(code, NO_FIGURE)


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
            fitting.setdefault(_middle(reach_of(whole)), whole)
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
        told = [
            sentence("{whole} ({where}) for {figure}", whole=whole.words, where=_in_short(whole), figure=printed)
            for whole, printed in examples
        ]
        why = sentence("are taken on different wholes in one table: {wholes}", wholes=listing(told, most=MOST_SHOWN))
        yield disagree(code, figures, why=why, table=table.words)


def _in_short(whole: Said) -> str:
    """Return where a whole is read, or what it is the sum of."""
    whose = whole.of.fields.get("whose") if isinstance(whole.of, Sentence) else None
    return whose or whole.where


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
                for total, rows, is_whole in _tables(reading, indicator, dimension.code):
                    if not is_whole:
                        yield cannot_tell(code, WITHHELD)
                    elif not (dimension.exclusive and dimension.exhaustive):
                        yield not_applicable(code, MAY_OVERLAP)
                    else:
                        yield _adds_to_all(reading, indicator, dimension.code, total, rows, taken=code in shares)


def _tables(reading: Reading, indicator: Indicator, dimension: str) -> Iterator[tuple[Said | None, list[Said], bool]]:
    """Yield each table with its total, its rows, and whether none of them is withheld."""
    scopes = reading.review.scopes.get(indicator.code, {})
    held: dict[Scope, list[Said]] = {}
    lacking_rows: set[Scope] = set()
    for scope, figures in scopes.items():
        if any(each.value is Missing.WITHHELD for each in figures):
            lacking_rows |= {scope, scope._replace(cell=without(scope.cell, dimension))}
        if dimension in scope.cell and known(figures):
            told = one_of([reading.said(each, indicator, scope.words) for each in known(figures)])
            held.setdefault(scope._replace(cell=without(scope.cell, dimension)), []).append(told)
    for scope, rows in held.items():
        whole = known(scopes.get(scope, ()))
        total = one_of([reading.said(each, indicator, scope.words) for each in whole]) if whole else None
        if len(rows) > 1:
            yield total, rows, scope not in lacking_rows


def _adds_to_all(
    reading: Reading, indicator: Indicator, dimension: str, total: Said | None, rows: Sequence[Said], *, taken: bool
) -> Judgement:
    code = indicator.code
    if not taken and total is None:
        return cannot_tell(code, RATES_OR_PARTS)
    if not taken and total is not None and reading.apart(reach_of(total), ALL):
        return not_applicable(code, RATES)
    reach = added(map(reach_of, rows))
    values = [_percent_of(row) for row in rows]
    if not reading.apart(reach, ALL):
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
        arithmetic=adds_to(rows, Numeral(f"{show(number)}%")),
    )


DENOMINATOR_UNCLEAR = Rule(
    "MND410",
    "denominator-unclear",
    "Is it known what every percentage was taken on?",
    headline="percentages without a known whole",
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
    headline="percentages that do not add to 100",
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
PRINTED_SHARE_DIFFERS = Rule(
    "MND525",
    "printed-share-differs",
    "Does every printed percentage fit its part and a whole?",
    headline="printed percentages that fit no whole",
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

PERCENTAGES = (DENOMINATOR_UNCLEAR, PERCENT_SUM, PRINTED_SHARE_DIFFERS)
"""The rules on percentages, in code order."""
