"""Which indicators the data elements and the indicators of DHIS2 are, and what of them has no place here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from mande.formats.building import built
from mande.formats.dhis2.categories import DEFAULT_COMBO, Combos
from mande.formats.dhis2.expressions import is_one, read_sum
from mande.formats.dhis2.objects import Pack, Placed
from mande.formats.dhis2.periods import FREQUENCIES
from mande.formats.dhis2.remarks import NO_PLACE
from mande.formats.remarks import TWICE, UNKNOWN_WORD, Notes
from mande.framework.indicators import Accumulation, Indicator, Measure, Statistic
from mande.framework.relations import Relation, Share, Sum
from mande.wording import cut, listing, sentence

COUNTED = ("INTEGER", "INTEGER_POSITIVE", "INTEGER_NEGATIVE", "INTEGER_ZERO_OR_POSITIVE")

MEASURES: Mapping[str, Measure] = MappingProxyType(
    {
        **dict.fromkeys(COUNTED, Measure.COUNT),
        "NUMBER": Measure.AMOUNT,
        "PERCENTAGE": Measure.PERCENTAGE,
        "UNIT_INTERVAL": Measure.RATIO,
        "BOOLEAN": Measure.YES_NO,
        "TRUE_ONLY": Measure.YES_NO,
        "TEXT": Measure.NARRATIVE,
        "LONG_TEXT": Measure.NARRATIVE,
        "MULTI_TEXT": Measure.NOMINAL,
        "LETTER": Measure.NOMINAL,
        "DATE": Measure.NOMINAL,
        "DATETIME": Measure.NOMINAL,
        "TIME": Measure.NOMINAL,
        "AGE": Measure.NOMINAL,
        "URL": Measure.NOMINAL,
        "ORGANISATION_UNIT": Measure.NOMINAL,
        "REFERENCE": Measure.NOMINAL,
        "COORDINATE": Measure.NOMINAL,
        "GEOJSON": Measure.NOMINAL,
        "FILE_RESOURCE": Measure.NOMINAL,
        "IMAGE": Measure.NOMINAL,
        "TRACKER_ASSOCIATE": Measure.NOMINAL,
        "USERNAME": Measure.NOMINAL,
        "EMAIL": Measure.NOMINAL,
        "PHONE_NUMBER": Measure.NOMINAL,
    }
)
"""What kind of figure each value type of DHIS2 gives; a text with a list of options is nominal."""

ADDED = frozenset({Measure.COUNT, Measure.AMOUNT})
ACCUMULATED = ADDED | {Measure.PERCENTAGE, Measure.RATIO}
"""Measures for which an aggregation type says what a later figure does to an earlier one."""


LONGEST_EXAMPLE = 100
"""Characters of a title that a remark shows."""


class Aggregation(NamedTuple):
    """What one aggregation type says of the two axes, and what of it has no place here."""

    accumulation: Accumulation | None = None
    statistic: Statistic | None = None
    lost: str = ""


_INCREMENTAL, _SNAPSHOT, _TOTAL, _MEAN = (
    Accumulation.INCREMENTAL,
    Accumulation.SNAPSHOT,
    Statistic.TOTAL,
    Statistic.MEAN,
)
AGGREGATIONS: Mapping[str, Aggregation] = MappingProxyType(
    {
        "SUM": Aggregation(_INCREMENTAL, _TOTAL),
        "AVERAGE": Aggregation(
            _SNAPSHOT, _MEAN, sentence("DHIS2 takes the average over time, and mande the last figure")
        ),
        "AVERAGE_SUM_ORG_UNIT": Aggregation(
            _SNAPSHOT, _TOTAL, sentence("DHIS2 takes the average over time, and mande the last figure")
        ),
        "LAST": Aggregation(_SNAPSHOT, _TOTAL),
        "LAST_IN_PERIOD": Aggregation(_SNAPSHOT, _TOTAL),
        "LAST_AVERAGE_ORG_UNIT": Aggregation(_SNAPSHOT, _MEAN),
        "LAST_IN_PERIOD_AVERAGE_ORG_UNIT": Aggregation(_SNAPSHOT, _MEAN),
        "LAST_LAST_ORG_UNIT": Aggregation(
            _SNAPSHOT, None, sentence("DHIS2 takes the last over places, and mande adds up what is a total")
        ),
        "FIRST": Aggregation(_SNAPSHOT, _TOTAL, sentence("DHIS2 takes the first over time, and mande the last figure")),
        "FIRST_AVERAGE_ORG_UNIT": Aggregation(
            _SNAPSHOT, _MEAN, sentence("DHIS2 takes the first over time, and mande the last figure")
        ),
        "FIRST_FIRST_ORG_UNIT": Aggregation(
            _SNAPSHOT, None, sentence("DHIS2 takes the first over time, and mande the last figure")
        ),
        "MAX_SUM_ORG_UNIT": Aggregation(
            _SNAPSHOT, _TOTAL, sentence("DHIS2 takes the greatest over time, and mande the last figure")
        ),
        "MIN_SUM_ORG_UNIT": Aggregation(
            _SNAPSHOT, _TOTAL, sentence("DHIS2 takes the least over time, and mande the last figure")
        ),
        "COUNT": Aggregation(None, None, sentence("DHIS2 counts the values, and mande has no such total")),
        "MIN": Aggregation(None, None, sentence("DHIS2 takes the least, and mande has no such total")),
        "MAX": Aggregation(None, None, sentence("DHIS2 takes the greatest, and mande has no such total")),
        "STDDEV": Aggregation(None, None, sentence("DHIS2 takes the standard deviation, and mande has no such total")),
        "VARIANCE": Aggregation(None, None, sentence("DHIS2 takes the variance, and mande has no such total")),
        "CUSTOM": Aggregation(None, None, sentence("what DHIS2 does with it is not in the file")),
        "DEFAULT": Aggregation(),
        "NONE": Aggregation(None, None, sentence("DHIS2 adds nothing up, and mande adds what is a total")),
    }
)
"""What each aggregation type says: over time, and over places (AggregationType in dhis2-core)."""

SUM_OF_YES = sentence("DHIS2 counts each yes, and mande tells how many said yes")
ZEROS_NOT_KEPT = "DHIS2 does not keep zeros of this data element: where there is no value, it may have been zero."
ANNUALIZED = sentence("DHIS2 scales it to a year")
ANNUALIZED_NOTE = "Annualized"
CODE = "DHIS2 code "
"""How a reference begins that holds the code of a thing whose UID is its code here."""


class Element(NamedTuple):
    """A data element as it is looked up while values are read."""

    code: str
    type: str = ""
    combo: str = ""
    options: frozenset[str] = frozenset()


class Lost:
    """What has no place here, collected by why, so that each reason is one remark with a count and some examples."""

    def __init__(self) -> None:
        """Begin with nothing lost."""
        self._held: dict[tuple[str, str], list[str]] = {}

    def add(self, what: str, why: str, *examples: str) -> None:
        """Write down that *what* of some things has no place, and *why*."""
        self._held.setdefault((what, why), []).extend(examples)

    def tell(self, notes: Notes) -> None:
        """Add one remark for each reason."""
        for (what, why), examples in self._held.items():
            shown = listing(cut(example, LONGEST_EXAMPLE) for example in examples)
            notes.add(NO_PLACE, what=what, why=sentence("{why}.", why=why), count=len(examples), examples=shown)


def read_elements(pack: Pack, combos: Combos, notes: Notes, lost: Lost) -> tuple[list[Indicator], dict[str, Element]]:
    """Return the data elements of *pack* as indicators, and what values look up, by UID, by code and by name."""
    frequencies, split = _by_data_set(pack, lost)
    options = _options(pack)
    indicators: list[Indicator] = []
    found: dict[str, Element] = {}
    for placed in pack.lists["dataElements"]:
        combo = placed.reference("categoryCombo")
        breakdowns = [
            code for each in dict.fromkeys([combo, *split.get(placed.id, ())]) for code in combos.of_combo.get(each, ())
        ]
        indicator = built(
            Indicator,
            notes,
            placed.at,
            placed.id,
            placed.own_title,
            what=sentence("Data element '{title}'", title=placed.title),
            breakdowns=list(dict.fromkeys(breakdowns)),
            frequency=frequencies.get(placed.id),
            **_figure(placed, notes, lost),
            **_sheet(placed),
        )
        if indicator is not None:
            indicators.append(indicator)
            held = options.get(placed.reference("optionSet"), frozenset())
            found[placed.id] = Element(placed.id, placed.text("valueType"), combo, held)
    for placed in pack.lists["dataElements"]:
        for key in (placed.text("code"), placed.title):
            if placed.id in found and key:
                found.setdefault(key, found[placed.id])
    return indicators, found


def read_indicators(
    pack: Pack, elements: Mapping[str, Element], notes: Notes, lost: Lost
) -> tuple[list[Indicator], list[Relation]]:
    """Return the indicators of *pack*, and what must hold between each and the data elements it is made of."""
    types = {each.id: each for each in pack.lists["indicatorTypes"]}
    taken = {each.id for each in pack.lists["dataElements"]}
    indicators: list[Indicator] = []
    relations: list[Relation] = []
    for placed in pack.lists["indicators"]:
        if placed.id in taken:
            kept = sentence("the data element was read")
            notes.add(
                TWICE, placed.at, what=sentence("'{name}'", name=placed.id), first=sentence("a data element"), kept=kept
            )
            continue
        factor = _factor(placed, types)
        whole = is_one(placed.text("denominator"))
        indicator = built(
            Indicator,
            notes,
            placed.at,
            placed.id,
            placed.own_title,
            what=sentence("Indicator '{title}'", title=placed.title),
            measure=_measure(factor, whole=whole),
            counting_rule=counting_rule(placed.text("numerator"), placed.text("denominator"), factor),
            note=ANNUALIZED_NOTE if placed.text("annualized") == "true" else None,
            **_sheet(placed),
        )
        if indicator is None:
            continue
        if factor not in ("", "1", "100"):
            lost.add(
                sentence("Indicators with a factor"),
                sentence("mande shows a part per whole, and not per {factor}", factor=factor),
                placed.title,
            )
        if placed.text("annualized") == "true":
            lost.add(sentence("Annualized indicators"), ANNUALIZED, placed.title)
        indicators.append(indicator)
        relations += _of_indicator(placed, factor, elements, whole=whole)
    return indicators, relations


def counting_rule(numerator: str, denominator: str, factor: str) -> str:
    """Return how an indicator is worked out, in the words of its expressions.

    >>> counting_rule("#{pmRn0GsUfr6}", "#{DPNsg3wjxGm}", "100")
    '(#{pmRn0GsUfr6}) / (#{DPNsg3wjxGm}) x 100'
    """
    return f"({numerator}) / ({denominator}) x {factor or '1'}"


def _figure(placed: Placed, notes: Notes, lost: Lost) -> dict[str, Any]:
    """Return what kind of figure a data element gives."""
    kind, aggregation = placed.text("valueType"), placed.text("aggregationType")
    measure = MEASURES.get(kind)
    if measure is None:
        if kind:
            notes.add(
                UNKNOWN_WORD, placed.at, seen=kind, noun=sentence("value type of DHIS2"), known=", ".join(MEASURES)
            )
        measure = Measure.COUNT if not kind else Measure.NOMINAL
    if measure is Measure.NARRATIVE and placed.reference("optionSet"):
        measure = Measure.NOMINAL
    if aggregation and aggregation not in AGGREGATIONS:
        notes.add(
            UNKNOWN_WORD,
            placed.at,
            seen=aggregation,
            noun=sentence("aggregation type of DHIS2"),
            known=", ".join(AGGREGATIONS),
        )
    means = AGGREGATIONS.get(aggregation, Aggregation())
    if measure is Measure.YES_NO and aggregation == "SUM":
        lost.add(sentence("Data elements of yes and no that are summed"), SUM_OF_YES, placed.title)
    elif means.lost:
        lost.add(
            sentence("Data elements aggregated by {aggregation}", aggregation=aggregation), means.lost, placed.title
        )
    return {
        "measure": measure,
        "accumulation": means.accumulation if measure in ACCUMULATED else None,
        "statistic": Statistic.MEAN if means.statistic is Statistic.MEAN and measure in ADDED else None,
        "limitations": ZEROS_NOT_KEPT if placed.text("zeroIsSignificant") == "false" and measure in ADDED else None,
    }


def _sheet(placed: Placed) -> dict[str, Any]:
    """Return what a reference sheet says: the description, and the code beside the UID."""
    code = placed.text("code")
    parts = [
        f"{word}: {placed.text(field)}"
        for word, field in (("Numerator", "numeratorDescription"), ("Denominator", "denominatorDescription"))
        if placed.text(field)
    ]
    definition = "\n".join([*([placed.text("description")] if placed.text("description") else []), *parts])
    return {
        "definition": definition or None,
        "references": [CODE + code] if code and code != placed.id else [],
    }


def _factor(placed: Placed, types: Mapping[str, Placed]) -> str:
    kind = types.get(placed.reference("indicatorType"))
    if kind is not None:
        return kind.text("factor")
    nested = placed.fields.get("indicatorType")
    return Placed(placed.at, nested).text("factor") if isinstance(nested, dict) else ""


def _measure(factor: str, *, whole: bool) -> Measure:
    if factor == "100":
        return Measure.PERCENTAGE
    return Measure.AMOUNT if whole and factor in ("", "1") else Measure.RATIO


def _of_indicator(placed: Placed, factor: str, elements: Mapping[str, Element], *, whole: bool) -> list[Relation]:
    """Return the relation that an indicator is, where it is a share of one in one, or a plain sum."""
    parts = single(placed.text("numerator"), elements)
    wholes = single(placed.text("denominator"), elements)
    if factor == "100" and len(parts) == len(wholes) == 1:
        return [Share(placed.id, part=parts[0], wholes=wholes)]
    if whole and factor in ("", "1") and parts:
        return [Sum(placed.id, parts)]
    return []


def single(expression: str, elements: Mapping[str, Element]) -> list[str]:
    """Return the data elements that *expression* adds up, each once and whole; none where it does anything else."""
    operands = read_sum(expression) or ()
    codes = [elements[each.element].code for each in operands if each.element in elements]
    whole = all(each.times == 1 and each.combo in (None, DEFAULT_COMBO) for each in operands)
    return codes if whole and len(codes) == len(operands) == len(set(codes)) else []


def _options(pack: Pack) -> dict[str, frozenset[str]]:
    """Return the codes that each option set allows."""
    codes = {each.id: each.text("code") for each in pack.lists["options"]}
    held: dict[str, set[str]] = {}
    for placed in pack.lists["optionSets"]:
        nested = placed.fields.get("options")
        for each in nested if isinstance(nested, list) else ():
            option = Placed(placed.at, each) if isinstance(each, dict) else None
            code = "" if option is None else codes.get(option.id) or option.text("code")
            held.setdefault(placed.id, set()).update([code] if code else [])
    for placed in pack.lists["options"]:
        if placed.reference("optionSet"):
            held.setdefault(placed.reference("optionSet"), set()).add(placed.text("code"))
    return {code: frozenset(allowed) for code, allowed in held.items()}


def _by_data_set(pack: Pack, lost: Lost) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Return how often each data element is reported, and by which combos its data sets split it."""
    often: dict[str, dict[str, None]] = {}
    split: dict[str, list[str]] = {}
    for data_set in pack.lists["dataSets"]:
        frequency = FREQUENCIES.get(data_set.text("periodType"), data_set.text("periodType"))
        members = data_set.fields.get("dataSetElements")
        for member in members if isinstance(members, list) else ():
            if isinstance(member, dict):
                placed = Placed(data_set.at, member)
                code = placed.reference("dataElement")
                if frequency:
                    often.setdefault(code, {})[str(frequency)] = None
                if placed.reference("categoryCombo"):
                    split.setdefault(code, []).append(placed.reference("categoryCombo"))
    for code, frequencies in often.items():
        if len(frequencies) > 1:
            why = sentence("several data sets ask for them, each as often as it says")
            lost.add(sentence("How often data elements are reported"), why, f"{code}, {' and '.join(frequencies)}")
    return {code: next(iter(found)) for code, found in often.items() if len(found) == 1}, split
