"""Observations as the data values of DHIS2, and what of each has no place there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any

from mande.dimensions.cells import Cell
from mande.formats.dhis2.categories import DEFAULT, DEFAULT_COMBO
from mande.formats.dhis2.losses import Losses
from mande.formats.dhis2.periods import write_period
from mande.formats.dhis2.uids import is_uid
from mande.formats.dhis2.values import FLAGS, FOLLOW_UP, read_plain
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.numbers import spell
from mande.measures.ratios import Ratio
from mande.observations.observation import Observation
from mande.wording import Words, sentence

MOST_PLACES = 50
"""Decimals of a percentage that is worked out; one that has more has no end."""

KEY = ("dataElement", "period", "orgUnit", "categoryOptionCombo", "attributeOptionCombo")
"""What a data value is kept under: DHIS2 has one value for each."""


def schemes(
    observations: Sequence[Observation], indicators: Iterable[str], combos: Mapping[tuple[str, Cell], str]
) -> dict[str, str]:
    """Return which identifiers of the data values are codes; the others are UIDs, which is what DHIS2 expects."""
    named: dict[str, Iterable[str | None]] = {
        "dataElementIdScheme": [*indicators, *(each.indicator for each in observations)],
        "orgUnitIdScheme": [each.place for each in observations],
        "categoryOptionComboIdScheme": combos.values(),
        "attributeOptionComboIdScheme": [each.reporter for each in observations],
    }
    return {
        scheme: "CODE" for scheme, names in named.items() if not all(is_uid(name) for name in names if name is not None)
    }


def written_values(
    observations: Iterable[Observation],
    combos: Mapping[tuple[str, Cell], str],
    codes: Mapping[str, str],
    losses: Losses,
) -> list[dict[str, Any]]:
    """Return *observations* as data values, with *combos* for their cells; *codes* are the schemes that are no UIDs.

    DHIS2 has one value for a thing. Where figures for it differ none is chosen, so none is written.
    """
    found: dict[tuple[str, ...], dict[str, Any]] = {}
    disputed: set[tuple[str, ...]] = set()
    for each in observations:
        value = _value(each, combos, codes, losses)
        if value is None:
            continue
        key = tuple(value[field] for field in KEY)
        if found.setdefault(key, value)["value"] != value["value"]:
            disputed.add(key)
            losses.lose(sentence("the value, of which others say another,"), figures_of(each))
    return [value for key, value in found.items() if key not in disputed]


def figures_of(observation: Observation) -> Words:
    """Return what a loss is said to be of, where it is one of figures."""
    return _figures_of(observation.indicator)


@lru_cache
def _figures_of(indicator: str) -> Words:
    return sentence("figures of '{indicator}'", indicator=indicator)


def _value(
    observation: Observation, combos: Mapping[tuple[str, Cell], str], codes: Mapping[str, str], losses: Losses
) -> dict[str, Any] | None:
    period = None if observation.period is None else write_period(observation.period)
    text = _text(observation, losses)
    if observation.place is None:
        losses.lose(sentence("the value, for want of a place,"), figures_of(observation))
    if period is None:
        losses.lose(sentence("the value, for want of a period that DHIS2 has,"), figures_of(observation))
    if text is None or period is None or observation.place is None:
        return None
    losses.leave(observation, figures_of)
    combo, reporter = (
        DEFAULT if scheme in codes else DEFAULT_COMBO
        for scheme in ("categoryOptionComboIdScheme", "attributeOptionComboIdScheme")
    )
    note = str(observation.note or "")
    comment = note.removeprefix(FOLLOW_UP).strip()
    return {
        "dataElement": observation.indicator,
        "period": period,
        "orgUnit": observation.place,
        "categoryOptionCombo": combos.get((observation.indicator, observation.cell), combo),
        "attributeOptionCombo": observation.reporter or reporter,
        "value": text,
        **({"comment": comment} if comment else {}),
        **({"followup": True} if note.startswith(FOLLOW_UP) else {}),
    }


def _text(observation: Observation, losses: Losses) -> str | None:
    """Return the value as DHIS2 holds it, a text; None where it cannot."""
    value, printed = observation.value, observation.printed or ""
    if isinstance(value, Missing):
        if value is Missing.UNKNOWN and printed.strip():
            return printed
        losses.lose(sentence("the value '{value}'", value=value), figures_of(observation))
        return None
    if isinstance(value, bool):
        return printed if FLAGS.get(printed.strip().casefold()) is value else str(value).casefold()
    if isinstance(value, int | Decimal):
        return printed if printed and read_plain(printed.strip()) == value else spell(value)
    if isinstance(value, str):
        if not value.strip():
            losses.lose(sentence("a blank text"), figures_of(observation))
        return str(value) if value.strip() else None
    return _of_several(value, observation, losses)


def _of_several(value: Any, observation: Observation, losses: Losses) -> str | None:
    """Return what can be written of a value that is more than a number, and tell what of it is lost."""
    if isinstance(value, Ratio):
        percent = _percent(value)
        losses.lose(
            sentence("the part and the whole") if percent else sentence("the value, a share that no plain digits say,"),
            figures_of(observation),
        )
        return percent
    if isinstance(value, Money | Amount):
        number = value.amount if isinstance(value, Money) else value.number
        losses.lose(
            sentence("the currency") if isinstance(value, Money) else sentence("the unit"), figures_of(observation)
        )
        return spell(number) if isinstance(number, int | Decimal) else None
    losses.lose(sentence("the scale"), figures_of(observation))
    return str(value)


def _percent(ratio: Ratio) -> str | None:
    """Return *ratio* in percent where plain digits say it exactly, or None: nothing is rounded on the way out."""
    share = ratio.share
    if isinstance(share, Missing):
        return None
    places = 0
    percent = share * 100
    while percent.denominator != 1 and places < MOST_PLACES:
        percent, places = percent * 10, places + 1
    return spell(Decimal(percent.numerator).scaleb(-places)) if percent.denominator == 1 else None
