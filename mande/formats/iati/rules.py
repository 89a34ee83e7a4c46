"""Whether an activity keeps IATI's own rules for results, and uses the codes of its lists.

The rules are those of IATI's standard ruleset (version 2.03) on results, each under its own id, and in our words. What
IATI calls an error is one here, and what it calls a warning is minor. In one thing guidance overrules the ruleset: a
period may start on the day on which it ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain

from mande.codes import short
from mande.findings import Severity
from mande.formats.iati.activity import Activity, Baseline, Indicator, Period, Result, Value
from mande.formats.iati.codelists import (
    INDICATOR_VOCABULARIES,
    MEASURES,
    NON_QUALITATIVE,
    QUALITATIVE,
    RESULT_TYPES,
    RESULT_VOCABULARIES,
    on_list,
)
from mande.formats.remarks import Notes, Remark
from mande.wording import Sentence, sentence

_WITHOUT_VALUE = "This {what} has no value, and its indicator is not qualitative (measure {measure})."
_WRITE_VALUE = "Write the number in @value, or leave the {what} out until there is one."
_NOT_A_NUMBER = "The value of this {what}, {seen}, is no plain number, and its indicator is not qualitative."
_WRITE_NUMBER = "Write digits alone, with a point before the decimals: no percent sign, no comma, no words."
_WITH_VALUE = "This {what} has the value {seen}, and its indicator is qualitative (measure 5)."
_LEAVE_OUT = "Write it in the comment, and leave @value out."

PERIOD_ORDER = Remark(
    "8.6.1",
    "iati-period-order",
    Severity.ERROR,
    "This period starts on {start}, after its end on {end}.",
    "Correct one of the two days.",
    headline="periods that end before they start",
)
BASELINE_WITHOUT_VALUE = Remark(
    "8.8.1",
    "iati-baseline-without-value",
    Severity.ERROR,
    _WITHOUT_VALUE,
    _WRITE_VALUE,
    headline="baselines without a value",
)
BASELINE_NOT_A_NUMBER = Remark(
    "8.8.2",
    "iati-baseline-not-a-number",
    Severity.MINOR,
    _NOT_A_NUMBER,
    _WRITE_NUMBER,
    headline="baselines that are not plain numbers",
)
BASELINE_WITH_VALUE = Remark(
    "8.8.3",
    "iati-qualitative-baseline-value",
    Severity.MINOR,
    _WITH_VALUE,
    _LEAVE_OUT,
    headline="qualitative baselines with a value",
)
TARGET_WITHOUT_VALUE = Remark(
    "8.9.1",
    "iati-target-without-value",
    Severity.ERROR,
    _WITHOUT_VALUE,
    _WRITE_VALUE,
    headline="targets without a value",
)
TARGET_NOT_A_NUMBER = Remark(
    "8.9.2",
    "iati-target-not-a-number",
    Severity.MINOR,
    _NOT_A_NUMBER,
    _WRITE_NUMBER,
    headline="targets that are not plain numbers",
)
TARGET_WITH_VALUE = Remark(
    "8.9.3",
    "iati-qualitative-target-value",
    Severity.MINOR,
    _WITH_VALUE,
    _LEAVE_OUT,
    headline="qualitative targets with a value",
)
ACTUAL_WITHOUT_VALUE = Remark(
    "8.10.1",
    "iati-actual-without-value",
    Severity.ERROR,
    _WITHOUT_VALUE,
    _WRITE_VALUE,
    headline="actuals without a value",
)
ACTUAL_NOT_A_NUMBER = Remark(
    "8.10.2",
    "iati-actual-not-a-number",
    Severity.MINOR,
    _NOT_A_NUMBER,
    _WRITE_NUMBER,
    headline="actuals that are not plain numbers",
)
ACTUAL_WITH_VALUE = Remark(
    "8.10.3",
    "iati-qualitative-actual-value",
    Severity.MINOR,
    _WITH_VALUE,
    _LEAVE_OUT,
    headline="qualitative actuals with a value",
)
REFERENCE_TWICE = Remark(
    "8.11.1",
    "iati-reference-at-both",
    Severity.ERROR,
    "This indicator has a reference ({seen}), and so has the result it belongs to ({other}).",
    "Keep the reference of the result, or those of its indicators.",
    headline="references at a result and its indicator both",
)
OFF_CODELIST = Remark(
    "MND963",
    "iati-code-not-listed",
    Severity.MAJOR,
    "{seen} is no code of IATI's list {codelist}.{near}",
    "Write one of: {known}.",
    headline="codes that are not in the list of IATI",
)

REMARKS = (
    PERIOD_ORDER,
    BASELINE_WITHOUT_VALUE,
    BASELINE_NOT_A_NUMBER,
    BASELINE_WITH_VALUE,
    TARGET_WITHOUT_VALUE,
    TARGET_NOT_A_NUMBER,
    TARGET_WITH_VALUE,
    ACTUAL_WITHOUT_VALUE,
    ACTUAL_NOT_A_NUMBER,
    ACTUAL_WITH_VALUE,
    REFERENCE_TWICE,
    OFF_CODELIST,
)
"""What can be said of the results of an activity: IATI's own rules in their order, and codes that its lists lack."""

VALUE_RULES: Mapping[str, tuple[Remark, Remark, Remark]] = {
    "baseline": (BASELINE_WITHOUT_VALUE, BASELINE_NOT_A_NUMBER, BASELINE_WITH_VALUE),
    "target": (TARGET_WITHOUT_VALUE, TARGET_NOT_A_NUMBER, TARGET_WITH_VALUE),
    "actual": (ACTUAL_WITHOUT_VALUE, ACTUAL_NOT_A_NUMBER, ACTUAL_WITH_VALUE),
}
"""For each kind of value: that it lacks one, that it is no number, and that it should have none."""

_NUMBER = re.compile(r"[ \t\r\n]*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[ \t\r\n]*")
"""A number as XPath 1.0 reads it: `number(@value) = @value` holds for these, and not for '+1', '1e3' or '1,000'."""

_DAY = re.compile(r"\s*([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2})?\s*")


def check(activity: Activity, notes: Notes, at: str = "iati-activity[1]") -> None:
    """Write into *notes* each rule that the results of *activity*, standing *at* a place, do not keep.

    >>> from mande.formats.iati.activity import Indicator, Value
    >>> wells = Indicator("1", periods=(Period(None, None, actuals=(Value(None),)),))
    >>> notes = Notes("activities.xml")
    >>> check(Activity(results=(Result("1", indicators=(wells,)),)), notes)
    >>> [(finding.code, *finding.cites) for finding in notes.findings]
    [('8.10.1', 'iati-activity[1]/result[1]/indicator[1]/period[1]/actual[1]')]
    """
    for number, result in enumerate(activity.results, 1):
        _check_result(result, notes, f"{at}/result[{number}]")


def _check_result(result: Result, notes: Notes, at: str) -> None:
    _on_codelist(result.type, RESULT_TYPES, "ResultType", notes, f"{at}/@type")
    for number, reference in enumerate(result.references, 1):
        where = f"{at}/reference[{number}]/@vocabulary"
        _on_codelist(reference.vocabulary, RESULT_VOCABULARIES, "ResultVocabulary", notes, where)
    for number, indicator in enumerate(result.indicators, 1):
        where = f"{at}/indicator[{number}]"
        if result.references and indicator.references:
            own, other = indicator.references[0].code or "", result.references[0].code or ""
            notes.add(REFERENCE_TWICE, where, seen=own, other=short(other))
        _check_indicator(indicator, notes, where)


def _check_indicator(indicator: Indicator, notes: Notes, at: str) -> None:
    _on_codelist(indicator.measure, MEASURES, "IndicatorMeasure", notes, f"{at}/@measure")
    for number, reference in enumerate(indicator.references, 1):
        where = f"{at}/reference[{number}]/@vocabulary"
        _on_codelist(reference.vocabulary, INDICATOR_VOCABULARIES, "IndicatorVocabulary", notes, where)
    for number, period in enumerate(indicator.periods, 1):
        _check_order(period, notes, f"{at}/period[{number}]")
    for what, value, place in values(indicator):
        _check_value(what, value, indicator.measure, notes, f"{at}/{place}")


def values(indicator: Indicator) -> Iterator[tuple[str, Baseline | Value, str]]:
    """Yield each baseline, target and actual of *indicator*: what it is, itself, and its place within.

    >>> [(what, place) for what, _, place in values(Indicator("1", baselines=(Baseline("3", "2012"),)))]
    [('baseline', 'baseline[1]')]
    """
    for number, baseline in enumerate(indicator.baselines, 1):
        yield "baseline", baseline, f"baseline[{number}]"
    for number, period in enumerate(indicator.periods, 1):
        for what, value, place in chain(
            (("target", value, place) for place, value in enumerate(period.targets, 1)),
            (("actual", value, place) for place, value in enumerate(period.actuals, 1)),
        ):
            yield what, value, f"period[{number}]/{what}[{place}]"


def is_number(text: str) -> bool:
    """Return whether *text* is a number as IATI's rules mean it: digits, with a point before the decimals.

    >>> is_number("-0.10"), is_number("1,000"), is_number("45%")
    (True, False, False)
    """
    return _NUMBER.fullmatch(text) is not None


def day_of(text: str | None) -> date | None:
    """Return the day that *text* writes as XML does (`2010-06-30`, `2010-06-30Z`), or None.

    >>> day_of("2010-06-30Z"), day_of("30/06/2010")
    (datetime.date(2010, 6, 30), None)
    """
    written = _DAY.fullmatch(text) if text else None
    try:
        return date.fromisoformat(written[1]) if written else None
    except ValueError:
        return None


def _check_order(period: Period, notes: Notes, at: str) -> None:
    start, end = (day_of(day.iso_date) if day else None for day in (period.start, period.end))
    if start and end and start > end:
        notes.add(PERIOD_ORDER, at, start=start, end=end)


def _check_value(what: str, value: Baseline | Value, measure: str | None, notes: Notes, at: str) -> None:
    without, no_number, superfluous = VALUE_RULES[what]
    if measure in NON_QUALITATIVE:
        if value.value is None:
            notes.add(without, at, what=Sentence(what), measure=measure)
        elif not is_number(value.value):
            notes.add(no_number, at, what=Sentence(what), seen=value.value)
    elif measure == QUALITATIVE and value.value is not None:
        notes.add(superfluous, at, what=Sentence(what), seen=value.value)


def _on_codelist(code: str | None, known: Mapping[str, str], codelist: str, notes: Notes, at: str) -> None:
    if code not in known:
        listed = ", ".join(f"{number} {word}" for number, word in known.items())
        meant = on_list(code, known)
        near = sentence(" It was read as {meant}, {known}.", meant=meant, known=known[meant]) if meant else ""
        notes.add(OFF_CODELIST, at, seen=code or "", codelist=codelist, near=near, known=listed)
