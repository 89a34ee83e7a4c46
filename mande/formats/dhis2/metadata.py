"""A framework as the metadata of DHIS2, and what of it has no place there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from mande.dimensions.breakdowns import OLDEST, Category, Dimension
from mande.dimensions.cells import Cell
from mande.dimensions.places import Place
from mande.formats.dhis2.categories import COMBO
from mande.formats.dhis2.elements import ACCUMULATED, ANNUALIZED_NOTE, ZEROS_NOT_KEPT
from mande.formats.dhis2.losses import Losses
from mande.formats.dhis2.periods import FREQUENCIES
from mande.formats.dhis2.uids import COMBINATION, code_in, identity, is_uid
from mande.framework.frameworks import Framework
from mande.framework.indicators import Accumulation, Indicator, Measure, Statistic
from mande.framework.relations import AtLeast, Funnel, Relation, Share, Subset, Sum
from mande.observations.observation import Observation
from mande.wording import Words, sentence

AT_MOST = "less_than_or_equal_to"
DEFAULT_CATEGORY_COMBO = "bjDvmb4bfuf"
REPORTERS = "reporters"
LONGEST_SHORT_NAME = 50

TYPES: Mapping[Measure, str] = {
    Measure.COUNT: "INTEGER",
    Measure.AMOUNT: "NUMBER",
    Measure.MONEY: "NUMBER",
    Measure.PERCENTAGE: "PERCENTAGE",
    Measure.RATIO: "UNIT_INTERVAL",
    Measure.YES_NO: "BOOLEAN",
    Measure.NARRATIVE: "LONG_TEXT",
    Measure.NOMINAL: "TEXT",
    Measure.SCORE: "TEXT",
    Measure.STAGE: "TEXT",
}
NOT_SAID = frozenset({Measure.MONEY, Measure.NOMINAL, Measure.SCORE, Measure.STAGE})
"""Measures that no value type says: their currency, scale, or that they are a list, is lost."""

AGGREGATED: Mapping[tuple[Accumulation | None, Statistic | None], str] = {
    (Accumulation.INCREMENTAL, Statistic.TOTAL): "SUM",
    (Accumulation.INCREMENTAL, None): "SUM",
    (Accumulation.SNAPSHOT, Statistic.TOTAL): "LAST",
    (Accumulation.SNAPSHOT, None): "LAST",
    (Accumulation.SNAPSHOT, Statistic.MEAN): "LAST_AVERAGE_ORG_UNIT",
    (None, None): "NONE",
}
"""The aggregation type of what accumulates and is totalled so; there is none for anything else."""

_RULE = re.compile(r"\((.*)\) / \((.*)\) x ([0-9.]+)", re.DOTALL)
_LEVEL = re.compile("level ([0-9]{1,3})")

Objects = list[dict[str, Any]]


class Promised(NamedTuple):
    """What is written as metadata: the frameworks, their indicators, and the rules of those that DHIS2 works out."""

    frameworks: tuple[Framework, ...]
    indicators: Mapping[str, Indicator]
    rules: Mapping[str, re.Match[str]]

    @classmethod
    def of(cls, frameworks: Iterable[Framework], losses: Losses) -> Promised:
        """Return what *frameworks* promise; where two have an indicator of one code, the first is taken, and told."""
        frameworks = tuple(frameworks)
        indicators: dict[str, Indicator] = {}
        for framework in frameworks:
            for each in framework.indicators:
                if indicators.setdefault(each.code, each) is not each:
                    losses.lose(sentence("the second indicator of one code"), f"'{framework.code}/{each.code}'")
        rules = {
            code: rule
            for code, each in indicators.items()
            if (rule := _RULE.fullmatch(str(each.counting_rule or ""))) is not None
        }
        return cls(frameworks, indicators, rules)

    @property
    def measured(self) -> list[Indicator]:
        """The indicators that figures are entered for, in DHIS2 the data elements."""
        return [each for code, each in self.indicators.items() if code not in self.rules]


def written_metadata(
    promised: Promised,
    observations: Sequence[Observation],
    combos: Mapping[tuple[str, Cell], str],
    losses: Losses,
) -> dict[str, Objects]:
    """Return the metadata of *promised*, with the combinations and reporters that *observations* have."""
    if not promised.frameworks:
        return {}
    for framework in promised.frameworks:
        losses.leave(framework, _framework_named)
        if not all(line.startswith(COMBINATION) for line in str(framework.note or COMBINATION).split("\n")):
            losses.lose(sentence("the note"), _framework_named(framework))
    factors = dict.fromkeys(rule[3] for rule in promised.rules.values())
    dimensions = {each.code: each for framework in promised.frameworks for each in framework.dimensions}
    dimensions.pop(COMBO, None)
    options = {dimension.code: _options(dimension) for dimension in dimensions.values()}
    used, made = _combinations(promised, options, combos)
    reporters = _reporters(promised.frameworks, observations, losses)
    lists: dict[str, Objects] = {
        "categoryOptions": [
            {"code": option, "name": category} for held in options.values() for category, option in held.items()
        ],
        "categories": [_category(each, options[each.code], losses) for each in dimensions.values()],
        "categoryCombos": [*(_category_combo(codes, dimensions) for codes in used), *_reporting_combo(reporters)],
        "categoryOptionCombos": [*made, *reporters],
        "organisationUnits": [_place(place, losses) for each in promised.frameworks for place in each.places],
        "dataElements": [_element(each, losses) for each in promised.measured],
        "indicatorTypes": [
            {"code": f"factor {factor}", "name": f"Factor {factor}", "factor": _factor(factor)} for factor in factors
        ],
        "indicators": [_indicator(promised.indicators[code], rule, losses) for code, rule in promised.rules.items()],
        "dataSets": _data_sets(promised.measured, losses),
        "validationRules": [
            rule
            for framework in promised.frameworks
            for relation in framework.relations
            for rule in _validation_rules(relation, promised, losses)
        ],
    }
    return {kind: items for kind, items in lists.items() if items}


def _combinations(
    promised: Promised, options: Mapping[str, Mapping[str, str]], combos: Mapping[tuple[str, Cell], str]
) -> tuple[list[tuple[str, ...]], Objects]:
    """Return the combos of dimensions that indicators or figures have, and the combinations of options in figures."""
    used: dict[frozenset[str], tuple[str, ...]] = {}
    for indicator in promised.indicators.values():
        codes = tuple(code for code in indicator.breakdowns if code in options)
        if codes:
            used.setdefault(frozenset(codes), codes)
    made: dict[str, dict[str, Any]] = {}
    for (_, cell), name in combos.items():
        if cell.dimensions <= options.keys():
            codes = used.setdefault(cell.dimensions, tuple(cell))
            made[name] = {
                **identity(name),
                "name": str(cell),
                "categoryCombo": {"code": _combo(codes)},
                "categoryOptions": [{"code": options[code].get(cell[code], f"{code}={cell[code]}")} for code in codes],
            }
    return list(used.values()), list(made.values())


def _reporters(frameworks: Iterable[Framework], observations: Iterable[Observation], losses: Losses) -> Objects:
    """Return who reports as attribute combinations, by the names of the partners; other partners are lost."""
    titles = {partner.code: str(partner.title) for framework in frameworks for partner in framework.partners}
    named = dict.fromkeys(each.reporter for each in observations if each.reporter is not None)
    losses.lose(
        sentence("that it takes part"),
        *(sentence("partner '{code}'", code=code) for code in titles if code not in named),
    )
    return [
        {**identity(code), "name": titles.get(code) or code, "categoryCombo": {"code": REPORTERS}} for code in named
    ]


def _reporting_combo(reporters: Objects) -> Objects:
    return [{"code": REPORTERS, "name": "Who reports", "dataDimensionType": "ATTRIBUTE"}] if reporters else []


def _category_combo(codes: Sequence[str], dimensions: Mapping[str, Dimension]) -> dict[str, Any]:
    return {
        "code": _combo(codes),
        "name": _combo(codes),
        "dataDimensionType": "DISAGGREGATION",
        "skipTotal": not all(dimensions[each].exhaustive and dimensions[each].exclusive for each in codes),
        "categories": [{"code": each} for each in codes],
    }


def _framework_named(framework: Framework) -> Words:
    return sentence("framework '{code}'", code=framework.code)


def _dimension_named(dimension: Dimension) -> Words:
    return sentence("dimension '{code}'", code=dimension.code)


def _place_named(place: Place) -> Words:
    return sentence("place '{code}'", code=place.code)


def _indicator_named(indicator: Indicator) -> Words:
    return sentence("indicator '{code}'", code=indicator.code)


def _category(dimension: Dimension, options: Mapping[str, str], losses: Losses) -> dict[str, Any]:
    losses.leave(dimension, _dimension_named)
    if dimension.title not in ("", dimension.code):
        losses.lose(sentence("the title"), _dimension_named(dimension))
    if any(category.title not in ("", category.code) for category in dimension.categories):
        losses.lose(sentence("what its categories are titled"), _dimension_named(dimension))
    return {
        "code": dimension.code,
        "name": dimension.code,
        "dataDimensionType": "DISAGGREGATION",
        "categoryOptions": [{"code": option} for option in options.values()],
    }


def _place(place: Place, losses: Losses) -> dict[str, Any]:
    losses.leave(place, _place_named)
    level = _LEVEL.fullmatch(place.kind or "")
    if place.kind and level is None:
        losses.lose(sentence("the kind"), _place_named(place))
    code = code_in([place.note or ""])
    if place.note and not code:
        losses.lose(sentence("the note"), _place_named(place))
    return {
        **identity(place.code, code),
        **_named(place),
        **({"level": int(level[1])} if level else {}),
        **({"parent": identity(place.within)} if place.within else {}),
    }


def _sheet(indicator: Indicator, losses: Losses, *, note: str | None) -> dict[str, Any]:
    """Return what a data element and an indicator have in common, and tell what neither has."""
    losses.leave(indicator, _indicator_named)
    if indicator.note != note:
        losses.lose(sentence("the note"), _indicator_named(indicator))
    code = code_in(indicator.references)
    if len(indicator.references) > bool(code):
        losses.lose(sentence("the references"), _indicator_named(indicator))
    return {
        **identity(indicator.code, code),
        **_named(indicator),
        **({"description": str(indicator.definition)} if indicator.definition else {}),
    }


def _element(indicator: Indicator, losses: Losses) -> dict[str, Any]:
    aggregation = AGGREGATED.get((indicator.accumulation, indicator.statistic))
    if aggregation is None or (indicator.accumulation and indicator.measure not in ACCUMULATED):
        losses.lose(sentence("how it accumulates, and what totals it,"), _indicator_named(indicator))
    if aggregation is None:
        aggregation = "LAST" if indicator.accumulation is Accumulation.CUMULATIVE else "NONE"
    if indicator.measure in NOT_SAID:
        losses.lose(sentence("that it is {measure}", measure=indicator.measure), _indicator_named(indicator))
    if indicator.limitations not in (None, ZEROS_NOT_KEPT):
        losses.lose(sentence("the limitations"), _indicator_named(indicator))
    if indicator.counting_rule:
        losses.lose(sentence("the counting rule"), _indicator_named(indicator))
    codes = tuple(code for code in indicator.breakdowns if code != COMBO)
    return {
        **_sheet(indicator, losses, note=None),
        "valueType": TYPES[indicator.measure],
        "domainType": "AGGREGATE",
        "aggregationType": aggregation,
        "categoryCombo": {"code": _combo(codes)} if codes else {"id": DEFAULT_CATEGORY_COMBO},
        **({"zeroIsSignificant": False} if indicator.limitations == ZEROS_NOT_KEPT else {}),
    }


def _indicator(indicator: Indicator, rule: re.Match[str], losses: Losses) -> dict[str, Any]:
    annualized = indicator.note == ANNUALIZED_NOTE
    if indicator.breakdowns:
        losses.lose(sentence("the breakdowns"), _indicator_named(indicator))
    return {
        **_sheet(indicator, losses, note=ANNUALIZED_NOTE if annualized else None),
        "numerator": rule[1],
        "denominator": rule[2],
        "annualized": annualized,
        "indicatorType": {"code": f"factor {rule[3]}"},
    }


def _data_sets(measured: Iterable[Indicator], losses: Losses) -> Objects:
    """Return a data set for each frequency, which is where DHIS2 keeps how often something is reported."""
    kinds: dict[str, str] = {}
    for kind, frequency in FREQUENCIES.items():
        kinds.setdefault(str(frequency), kind)
    held: dict[str, list[Any]] = {}
    for indicator in measured:
        if indicator.frequency is None:
            continue
        if str(indicator.frequency) not in kinds:
            losses.lose(sentence("the frequency"), _indicator_named(indicator))
            continue
        members = held.setdefault(kinds[str(indicator.frequency)], [])
        members.append({"dataElement": identity(indicator.code)})
    return [
        {"code": kind, "name": f"Reported {kind}", "periodType": kind, "dataSetElements": members}
        for kind, members in held.items()
    ]


def _validation_rules(relation: Relation, promised: Promised, losses: Losses) -> Iterator[dict[str, Any]]:
    """Yield the rules that *relation* is; what an indicator says in its own expressions is there already."""
    if isinstance(relation, Share | Sum) and relation.indicators[0] in promised.rules:
        return
    sides = _sides(relation)
    if not sides or any(code in promised.rules or not is_uid(code) for code in relation.indicators):
        losses.lose(sentence("what must hold between indicators"), repr(relation))
        return
    if not isinstance(relation, Sum | AtLeast):
        losses.lose(sentence("that it is a part, and not only as many at most,"), repr(relation))
    for left, operator, right in sides:
        yield {
            "name": f"{left} {operator.replace('_', ' ')} {right}",
            "operator": operator,
            "importance": "MEDIUM",
            "periodType": "Monthly",
            "leftSide": {"expression": left, "missingValueStrategy": "SKIP_IF_ANY_VALUE_MISSING"},
            "rightSide": {"expression": right, "missingValueStrategy": "SKIP_IF_ANY_VALUE_MISSING"},
        }


def _named(thing: Indicator | Place) -> dict[str, str]:
    """Return the names of *thing*: DHIS2 wants one of everything, so that its code stands in for a title."""
    name = str(thing.title) or thing.code
    return {"name": name, "shortName": name[:LONGEST_SHORT_NAME]}


def _combo(codes: Iterable[str]) -> str:
    return " x ".join(codes)


def _options(dimension: Dimension) -> dict[str, str]:
    """Return the code of the option that each category is."""
    return {category.code: _option(dimension, category) for category in dimension.categories}


def _option(dimension: Dimension, category: Category) -> str:
    """Return the code of an option: of an age, as the packages of WHO write it, since its words could be anything."""
    if category.band is None:
        return f"{dimension.code}={category.code}"
    high = OLDEST if category.band.high is None else category.band.high
    return f"{dimension.code} P{category.band.low}Y--P{high}Y"


def _sides(relation: Relation) -> list[tuple[str, str, str]]:
    """Return the left side, the operator and the right side of each rule that *relation* is; none where it is none."""
    if isinstance(relation, Sum):
        return [(_operand(relation.whole), "equal_to", " + ".join(map(_operand, relation.parts)))]
    if isinstance(relation, AtLeast):
        times = "" if relation.each == 1 else f"{relation.each} * "
        return [(times + _operand(relation.fewer), AT_MOST, _operand(relation.more))]
    if isinstance(relation, Subset):
        return [(_operand(relation.part), AT_MOST, _operand(relation.of))]
    if isinstance(relation, Funnel) and not relation.left:
        return [(_operand(later), AT_MOST, _operand(earlier)) for earlier, later in pairwise(relation.stages)]
    return []


def _operand(code: str) -> str:
    return f"#{{{code}}}"


def _factor(text: str) -> int | str:
    return int(text) if text.isdigit() else text
