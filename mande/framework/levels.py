"""The levels of a results chain, and what each school of planning calls them."""

from __future__ import annotations

from mande.errors import UnknownCode
from mande.lists import OrderedList
from mande.wording import Sentence, Words, sentence


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


_OECD: dict[Level, Words] = {level: Sentence(level.value) for level in Level}

TERMS: dict[str, dict[Level, Words]] = {
    "oecd": _OECD,
    "gac": {**_OECD, Level.IMPACT: sentence("ultimate outcome")},
    "eu": {**_OECD, Level.IMPACT: sentence("overall objective"), Level.OUTCOME: sentence("specific objective")},
    "dfid": {**_OECD, Level.OUTCOME: sentence("purpose"), Level.IMPACT: sentence("goal")},
}
"""What readers call each level; it is stored in the OECD's terms, and only shown in theirs."""


def level_name(level: Level, terms: str = "oecd") -> Words:
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
