"""What the results of an activity are in mande: results, indicators, and the values that were promised and seen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple, TypeVar

import attrs

from mande.codes import LONGEST_CODE, code_fault, short
from mande.dimensions.periods import Period, Precision
from mande.formats.building import A_BASELINE, A_RESULT, A_TARGET, AN_ACTUAL, AN_INDICATOR, built
from mande.formats.iati import activity as iati
from mande.formats.iati.codelists import (
    IMPACT,
    MEASURES,
    NOMINAL,
    ORDINAL,
    OUTCOME,
    OUTPUT,
    PERCENTAGE,
    QUALITATIVE,
    RESULT_TYPES,
    SHORT_VOCABULARIES,
    UNIT,
    on_list,
)
from mande.formats.iati.extension import MORE, Table, held_whole, placed, restored, table_in, table_of, with_place
from mande.formats.iati.figures import READ_AS, Figures, Placed, Untold
from mande.formats.iati.rules import day_of, values
from mande.formats.iati.words import spelled, text_of
from mande.formats.remarks import NOT_A_PERIOD, Notes
from mande.framework.indicators import Baseline, Direction, Indicator, Measure
from mande.framework.results import Impact, Outcome, Output, Result
from mande.framework.statements import Absence
from mande.framework.targets import Target
from mande.observations.observation import Observation
from mande.wording import listing, sentence

SOURCE = "iati"
"""The code of the source that an activity is to the framework that is made of it."""

NOT_ADDED = "The publisher says that these figures are not to be added to those of other activities."
"""What an aggregation status of false comes to: a limitation of the indicator."""

KINDS: Mapping[str, type[Result]] = {OUTPUT: Output, OUTCOME: Outcome, IMPACT: Impact}
"""What the results of each type are. Those of another type leave their indicators to the context."""

HOLDERS: Mapping[type[Result], str] = {Output: "outputs", Outcome: "outcomes", Impact: "impacts"}
"""The list of a framework that holds each of them."""

MEASURE_OF: Mapping[str, Measure] = {
    UNIT: Measure.COUNT,
    PERCENTAGE: Measure.PERCENTAGE,
    NOMINAL: Measure.NOMINAL,
    ORDINAL: Measure.NOMINAL,
    QUALITATIVE: Measure.NARRATIVE,
}
"""What each measure is read as; an ordinal one has no scale in IATI, so that its values are words and not compared."""

DIRECTION_OF = {
    "true": Direction.INCREASE,
    "1": Direction.INCREASE,
    "false": Direction.DECREASE,
    "0": Direction.DECREASE,
}
"""What `ascending` says of the direction. Where it is left out, IATI 2.03 does not say, and neither do we."""

Promised = TypeVar("Promised", Baseline, Target)
"""What was promised or known before."""

_YEAR = re.compile(r"[0-9]{4}")


class Measured(NamedTuple):
    """An indicator with the figures reported of it."""

    indicator: Indicator
    figures: tuple[tuple[int | None, Observation], ...]


@attrs.frozen(eq=False)
class Reading:
    """The reading of one activity: what is met on the way, and where.

    `carried` is what mande wrote into the activity, None where it did not write it, and `from_others` are the elements
    that somebody has put in since.
    """

    activity: iati.Activity
    figures: Figures
    notes: Notes
    untold: Untold
    carried: Table | None
    code: str
    project: str | None
    absences: list[Absence] = attrs.field(factory=list)
    where: dict[str, str] = attrs.field(factory=dict)
    from_others: list[str] = attrs.field(factory=list)

    def text(self, words: iati.Words | None) -> str | None:
        """Return what *words* say."""
        return text_of(words, self.activity.language)

    def own(self, foreign: iati.Foreign, at: str) -> Table | None:
        """Return what mande carries in an element; None where mande did not write it."""
        self.tell_foreign(foreign, at)
        if self.carried is None:
            return None
        table = table_in(foreign.content, self.notes, at)
        if table is None:
            self.from_others.append(at)
        return table

    def tell_foreign(self, foreign: iati.Foreign, at: str) -> None:
        """Count what stands in an element and is neither IATI's nor ours."""
        others = sum(not (isinstance(each, iati.Element) and each.name == MORE) for each in foreign.content)
        self.untold.add("elsewhere", at, len(foreign.attributes) + others)


# Results and indicators.


def results_in(reading: Reading, at: str) -> tuple[list[Result], list[Indicator], list[tuple[int | None, Observation]]]:
    """Return the results of an activity, the indicators that belong to none, and the figures with their places."""
    results: list[Result] = []
    context: list[Indicator] = []
    seen: list[tuple[int | None, Observation]] = []
    own = _own_codes(reading.activity)
    for number, result in enumerate(reading.activity.results, 1):
        where = f"{at}/result[{number}]"
        table = reading.own(result.foreign, where)
        measured = [
            found
            for place, indicator in enumerate(result.indicators, 1)
            if (found := _measured(reading, indicator, f"{where}/indicator[{place}]", f"{number}.{place}", own))
        ]
        seen.extend(figure for each in measured for figure in each.figures)
        made = _result(reading, result, table, number, [each.indicator for each in measured], where)
        if made is None:
            context.extend(each.indicator for each in measured)
        else:
            results.append(made)
    return results, context, seen


def _result(
    reading: Reading, result: iati.Result, table: Table | None, number: int, indicators: list[Indicator], at: str
) -> Result | None:
    """Return the result that *result* is; None where it is neither an output, an outcome nor an impact."""
    untold = reading.untold
    untold.add("results' references", at, len(result.references))
    untold.add("results' status", at, result.aggregation_status is not None)
    kind = KINDS.get(on_list(result.type, RESULT_TYPES) or "")
    if kind is None:
        if table is None:
            title = reading.text(result.title) or ""
            how = sentence(
                "A result of another kind than output, outcome and impact, {title}, was read as context.",
                title=short(title),
            )
            reading.notes.add(READ_AS, at, how=how, instead=sentence("Give it one of these types, where it has one."))
        return None
    made = result_said(reading, result, kind, _carried_code(table) or f"result-{number}", at)
    if made is None:
        return None
    made = attrs.evolve(restored(made, table, reading.notes, at), indicators=indicators)
    reading.where[f"{HOLDERS[kind]}.{made.code}"] = at
    return made


def result_said(reading: Reading, result: iati.Result, kind: type[Result], code: str, at: str) -> Result | None:
    """Return what the elements of *result* say of it, but for its indicators."""
    note = reading.text(result.description)
    documents = "\n".join(f"Document: {each}" for each in reading.figures.document_links(result.document_links, at))
    return built(
        kind,
        reading.notes,
        at,
        code=code,
        title=reading.text(result.title) or "",
        source=SOURCE,
        at=at,
        note="\n".join(filter(None, (note, documents))) or None,
        what=A_RESULT,
    )


def _own_codes(activity: iati.Activity) -> Counter[str]:
    """Return how often each code of the publisher's own list stands at an indicator."""
    return Counter(
        code for result in activity.results for indicator in result.indicators if (code := _own_code(indicator))
    )


def _own_code(indicator: iati.Indicator) -> str | None:
    codes = {each.code for each in indicator.references if each.vocabulary == "99" and each.code}
    code = next(iter(codes)) if len(codes) == 1 else ""
    code = spelled(code) if len(code) <= LONGEST_CODE else ""
    return None if code_fault(code) else code


def _carried_code(table: Table | None) -> str | None:
    code = table.get("code") if table else None
    return code if isinstance(code, str) and code_fault(code) is None else None


def _measured(reading: Reading, indicator: iati.Indicator, at: str, number: str, own: Counter[str]) -> Measured | None:
    """Return the indicator that stands *at* a place, with the figures of it."""
    table = reading.own(indicator.foreign, at)
    code = _carried_code(table)
    if code is None:
        of_publisher = _own_code(indicator)
        code = of_publisher if of_publisher and own[of_publisher] == 1 else f"indicator-{number}"
    listed = on_list(indicator.measure, MEASURES)
    measure = MEASURE_OF[listed] if listed else Measure.NARRATIVE
    ours = table_of(table)
    if listed == ORDINAL and "scale" not in table_of(ours.get("is")):
        how = sentence(
            "'{code}' is ordinal, and IATI gives no scale, so that its values were read as words that nobody compares.",
            code=code,
        )
        reading.notes.add(READ_AS, at, subject=code, how=how, instead=sentence("Give it a scale in mande."))
    baselines = _baselines(reading, indicator, measure, code, at)
    targets, figures = _over_time(reading, indicator, measure, code, at)
    _tell_shares(reading, indicator, measure, code, at)
    made = indicator_said(reading, indicator, measure, code, at)
    if made is None:
        return None
    if indicator.aggregation_status is not None and made.limitations is None:
        reading.untold.add("indicators' status", at)
    made = restored(made, table, reading.notes, at)
    baselines = [*baselines, *held_whole(ours, "baselines", Baseline, reading.notes, at)]
    if baselines:
        made = attrs.evolve(made, **sorted_baselines(baselines))
    targets = [*targets, *held_whole(ours, "targets", Target, reading.notes, at)]
    if targets or made.targets:
        made = attrs.evolve(made, targets=placed(targets))
    reading.where[f"indicators.{made.code}"] = at
    return Measured(made, tuple(figures))


def indicator_said(
    reading: Reading, indicator: iati.Indicator, measure: Measure, code: str, at: str
) -> Indicator | None:
    """Return what the elements of *indicator* say of it, but for its baselines and targets."""
    return built(
        Indicator,
        reading.notes,
        at,
        code=code,
        title=reading.text(indicator.title) or "",
        measure=measure,
        direction=DIRECTION_OF.get((indicator.ascending or "").strip()),
        definition=reading.text(indicator.description),
        limitations=NOT_ADDED if (indicator.aggregation_status or "").strip() in ("0", "false") else None,
        references=[
            *(reference_as_text(each) for each in indicator.references),
            *reading.figures.document_links(indicator.document_links, at),
        ],
        what=AN_INDICATOR,
    )


def reference_as_text(reference: iati.Reference) -> str:
    """Return a reference as mande shows it.

    >>> reference_as_text(iati.Reference("9", "8.8.2")), reference_as_text(iati.Reference("99", "B1", "https://x.org"))
    ('SDG 8.8.2', 'own B1 <https://x.org>')
    """
    vocabulary, code = (reference.vocabulary or "").strip(), (reference.code or "").strip()
    whole = f"{SHORT_VOCABULARIES.get(vocabulary, vocabulary)} {code}".strip()
    return f"{whole} <{reference.uri.strip()}>" if reference.uri and reference.uri.strip() else whole


def _tell_shares(reading: Reading, indicator: iati.Indicator, measure: Measure, code: str, at: str) -> None:
    """Say where percentages may have been written as shares of one: IATI's are from 0 to 100."""
    if measure is not Measure.PERCENTAGE:
        return
    written = [(value.value or "").strip() for _, value, _ in values(indicator)]
    small = [text for text in written if re.fullmatch(r"0?\.[0-9]{1,20}", text)]
    if small and all(text in small or text in ("0", "1", "") for text in written):
        how = sentence(
            "Every value of '{code}' is at most 1 ({several}), and was read as percent all the same.",
            code=code,
            several=listing(small),
        )
        reading.notes.add(READ_AS, at, subject=code, how=how, instead=sentence("Write 45 for 45 percent, not 0.45."))


# Baselines, targets and actuals.


def _baselines(
    reading: Reading, indicator: iati.Indicator, measure: Measure, code: str, at: str
) -> list[tuple[int | None, Baseline]]:
    found: list[tuple[int | None, Baseline]] = []
    for number, baseline in enumerate(indicator.baselines, 1):
        where = f"{at}/baseline[{number}]"
        table = reading.own(baseline.foreign, where)
        read = baseline_said(reading, baseline, measure, code, where)
        if read is None and not table and not (baseline.value or "").strip():
            reading.absences.append(Absence(f"indicators.{code}.baseline", source=SOURCE, at=where))
        found.extend(with_place(read, Baseline, table, reading.notes, where))
    return found


def baseline_said(reading: Reading, baseline: iati.Baseline, measure: Measure, code: str, at: str) -> Baseline | None:
    """Return what the elements of *baseline*, of the indicator called *code*, say; None where that is nothing."""
    read = reading.figures.read("baseline", baseline, measure, at, code)
    return read and _promised(Baseline, reading, read, _when(reading, baseline, at), at)


def target_said(
    reading: Reading, value: iati.Value, period: Period | None, measure: Measure, code: str, at: str
) -> Target | None:
    """Return what the elements of a target of the indicator called *code* say; None where that is nothing."""
    read = reading.figures.read("target", value, measure, at, code)
    return read and _promised(Target, reading, read, period, at)


def _promised(kind: type[Promised], reading: Reading, read: Placed, period: Period | None, at: str) -> Promised | None:
    """Return the *kind* of figure, a baseline or a target, that was *read* at a place."""
    return built(
        kind,
        reading.notes,
        at,
        read.value,
        period,
        qualifier=read.qualifier,
        cell=read.cell,
        place=read.place,
        source=SOURCE,
        at=at,
        note=read.with_printed,
        what=A_BASELINE if kind is Baseline else A_TARGET,
    )


def actual_said(
    reading: Reading, value: iati.Value, period: Period | None, measure: Measure, code: str, at: str
) -> Observation | None:
    """Return what the elements of an actual of the indicator called *code* say; None where that is nothing."""
    read = reading.figures.read("actual", value, measure, at, code)
    return read and built(
        Observation,
        reading.notes,
        at,
        code,
        read.value,
        period,
        qualifier=read.qualifier,
        cell=read.cell,
        place=read.place,
        printed=read.printed,
        project=reading.project,
        source=SOURCE,
        at=at,
        note=read.note,
        what=AN_ACTUAL,
    )


def sorted_baselines(baselines: Iterable[tuple[int | None, Baseline]]) -> dict[str, Any]:
    """Return which of *baselines* is that of everyone, everywhere, and which are those of some people or places.

    Where none is of everyone, the first stands for the indicator, and says of whom it is. One that mande wrote may have
    a place: 0 is that of the whole.
    """
    held = list(baselines)
    if any(place is not None for place, _ in held):
        whole = next((each for place, each in held if place == 0), None)
    else:
        everyone = (each for _, each in held if not each.cell and each.place is None)
        whole = next(everyone, held[0][1] if held else None)
    others = [each for each in placed(held) if each is not whole]
    return {"baseline": whole, "other_baselines": others} if whole is not None else {"other_baselines": others}


def _when(reading: Reading, baseline: iati.Baseline, at: str) -> Period | None:
    """Return when a baseline was taken: on its day, or some time in its year, which is all that IATI asks for."""
    day = day_of(baseline.iso_date)
    if day:
        return Period(day, day)
    year = (baseline.year or "").strip()
    if not _YEAR.fullmatch(year) or year == "0000":
        if year:
            reading.notes.add(NOT_A_PERIOD, f"{at}/@year", seen=year)
        return None
    return Period(date(int(year), 1, 1), date(int(year), 12, 31), Precision.YEAR)


def _over_time(
    reading: Reading, indicator: iati.Indicator, measure: Measure, code: str, at: str
) -> tuple[list[tuple[int | None, Target]], list[tuple[int | None, Observation]]]:
    targets: list[tuple[int | None, Target]] = []
    figures: list[tuple[int | None, Observation]] = []
    for number, held in enumerate(indicator.periods, 1):
        where = f"{at}/period[{number}]"
        period = _period(reading, held, where)
        reading.tell_foreign(held.foreign, where)
        for place, value in enumerate(held.targets, 1):
            spot = f"{where}/target[{place}]"
            table = reading.own(value.foreign, spot)
            target = target_said(reading, value, period, measure, code, spot)
            targets.extend(with_place(target, Target, table, reading.notes, spot))
        for place, value in enumerate(held.actuals, 1):
            spot = f"{where}/actual[{place}]"
            table = reading.own(value.foreign, spot)
            seen = actual_said(reading, value, period, measure, code, spot)
            figures.extend(with_place(seen, Observation, table, reading.notes, spot))
    return targets, figures


def _period(reading: Reading, held: iati.Period, at: str) -> Period | None:
    start, end = (day_of(day.iso_date) if day else None for day in (held.start, held.end))
    if start is None or end is None or end < start:
        seen = "/".join((day.iso_date or "") if day else "" for day in (held.start, held.end))
        reading.notes.add(NOT_A_PERIOD, at, seen=seen if seen != "/" else "")
        return None
    return Period(start, end)
