"""Which indicators count people, and how few of them one figure may count before somebody could be recognised."""

from __future__ import annotations

from collections.abc import Iterable

from mande.framework.frameworks import Framework, Sensitivity
from mande.framework.indicators import Indicator, Measure
from mande.framework.portfolio import Portfolio

FEWEST, FEWEST_WHERE_SENSITIVE = 5, 11
"""Fewer than this many people in a figure may be recognised: 5, or 11 where it would do more harm.

Five is a common choice of statistical offices, eleven that of the Counter-Trafficking Data Collaborative.
"""

OF_PEOPLE = frozenset(
    {
        *("person", "household", "family"),
        *("case", "referral", "service contact", "call", "incident"),
    }
)
"""The standard units that are people, or that stand for one person each or for what was done for one."""

CALLED_PEOPLE = frozenset(
    {
        *(
            "adult",
            "asylum",
            "beneficiary",
            "boy",
            "caller",
            "carer",
            "child",
            "citizen",
            "client",
            "couple",
            "detainee",
        ),
        *(
            "employee",
            "farmer",
            "girl",
            "individual",
            "inmate",
            "learner",
            "man",
            "migrant",
            "minor",
            "mother",
            "father",
        ),
        *("official", "offender", "orphan", "parent", "participant", "patient", "prisoner", "pupil", "refugee"),
        *("resident", "respondent", "returnee", "seeker", "staff", "student", "survivor", "suspect", "teacher"),
        *("trafficker", "trainee", "victim", "volunteer", "widow", "widower", "witness", "woman", "worker", "youth"),
        *("arrest", "birth", "conviction", "death", "pregnancy", "prosecution"),
    }
)
"""Words for people, and for what happens to one, that programmes use as units of their own; a unit that has one of them
in it is taken for people."""

PLURALS = {"children": "child", "men": "man", "women": "woman", "people": "person", "families": "family"}
"""Plurals that are not made with an s; those in -ies are made of a word in -y."""

COUNTED = frozenset({Measure.COUNT, Measure.AMOUNT, Measure.PERCENTAGE, Measure.RATIO})
"""Measures whose figures tell how many there are."""


def counts_people(indicator: Indicator) -> bool:
    """Return whether *indicator* says that its figures tell of people, or of what was done for one of them at a time.

    Money, events and things do not, nor do scores, stages and words.

    >>> counts_people(Indicator("reached", unit="person")), counts_people(Indicator("bazaars", unit="event"))
    (True, False)
    >>> counts_people(Indicator("reached")), counts_people(Indicator("helped", unit="woman survivor"))
    (False, True)
    """
    if indicator.measure not in COUNTED:
        return False
    if indicator.counting is not None or indicator.population is not None:
        return True
    return any(is_unit_of_people(unit) for unit in (indicator.unit, indicator.per) if unit is not None)


def may_count_people(indicator: Indicator) -> bool:
    """Return whether the figures of *indicator* tell of people, or may, since nobody says what they count.

    >>> may_count_people(Indicator("reached")), may_count_people(Indicator("bazaars", unit="event"))
    (True, False)
    """
    return counts_people(indicator) or (
        indicator.unit is None and indicator.measure in COUNTED and indicator.measure is not Measure.AMOUNT
    )


def may_quote_people(indicator: Indicator) -> bool:
    """Return whether what is written in words for *indicator* may be somebody's: only a unit says that it is not.

    >>> may_quote_people(Indicator("told", measure="narrative"))
    True
    >>> may_quote_people(Indicator("article", "Article of the code", measure="nominal", unit="item"))
    False
    """
    said = indicator.counting is not None or indicator.population is not None
    return said or indicator.unit is None or is_unit_of_people(indicator.unit)


def is_unit_of_people(unit: str) -> bool:
    """Return whether *unit* is one of people, or of what is done for one of them at a time.

    >>> is_unit_of_people("referral"), is_unit_of_people("village health workers"), is_unit_of_people("item")
    (True, True, False)
    """
    written = {unit.lower(), *unit.lower().split()}
    return not written.union(map(_one_of, written)).isdisjoint(OF_PEOPLE | CALLED_PEOPLE)


def _one_of(word: str) -> str:
    if word in PLURALS:
        return PLURALS[word]
    return word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s")


def fewest_shown(programme: Framework | Portfolio | None) -> int:
    """Return the fewest people that a figure of *programme* may count and still be published.

    >>> fewest_shown(Framework("wells")), fewest_shown(Framework("shelters", sensitivity="high"))
    (5, 11)
    """
    is_high = any(each.sensitivity is Sensitivity.HIGH for each in frameworks_of(programme))
    return FEWEST_WHERE_SENSITIVE if is_high else FEWEST


def frameworks_of(programme: Framework | Portfolio | None) -> Iterable[Framework]:
    """Return the frameworks of a programme: itself, those of a portfolio, or none."""
    if isinstance(programme, Portfolio):
        return programme.frameworks
    return () if programme is None else (programme,)
