"""The levels of a results chain, and what each school of planning calls them."""

from __future__ import annotations

from mande.errors import UnknownCode
from mande.lists import OrderedList
from mande.wording import sentence


class Level(OrderedList):
    """A level of the results chain, in the terms of the OECD (2002), from what is spent to what it is for."""

    INPUT = "input"
    ACTIVITY = "activity"
    OUTPUT = "output"
    OUTCOME = "outcome"
    IMPACT = "impact"


class Order(OrderedList):
    """How far along an outcome stands: Global Affairs Canada's three orders."""

    IMMEDIATE = "immediate"
    INTERMEDIATE = "intermediate"
    ULTIMATE = "ultimate"


TERMS: dict[str, dict[Level, str]] = {
    "oecd": {level: level.value for level in Level},
    "gac": {**{level: level.value for level in Level}, Level.IMPACT: "ultimate outcome"},
    "eu": {
        **{level: level.value for level in Level},
        Level.IMPACT: "overall objective",
        Level.OUTCOME: "specific objective",
    },
    "dfid": {**{level: level.value for level in Level}, Level.OUTCOME: "purpose", Level.IMPACT: "goal"},
}
"""What readers call each level; it is stored in the OECD's terms, and only shown in theirs."""


def level_name(level: Level, terms: str = "oecd") -> str:
    """Return what the readers of *terms* (`oecd`, `gac`, `eu`, `dfid`) call *level*.

    >>> level_name(Level.OUTCOME, "eu")
    'specific objective'

    Raises:
        UnknownCode: nobody's terms are called that.
    """
    if terms not in TERMS:
        raise UnknownCode.among(terms, sentence("set of terms"), TERMS)
    return TERMS[terms][Level(level)]


def holder(level: Level) -> str:
    """Return the name of the list of a framework that holds what is on *level*.

    >>> holder(Level.ACTIVITY)
    'activities'
    """
    return "activities" if level is Level.ACTIVITY else f"{level}s"
