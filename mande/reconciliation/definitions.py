"""Whether one name means one thing: categories, names and indicators of a library (MND415, MND518 and MND526)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from unicodedata import category

from mande.dimensions.breakdowns import Category, Dimension
from mande.findings import Quality, Severity
from mande.framework.indicators import Additivity, Indicator
from mande.measures.units import Units
from mande.reconciliation.agreement import same_words
from mande.reconciliation.discrepancy import disagree
from mande.reconciliation.plan import THE_PLAN, called, field_of, parts_stated
from mande.reconciliation.said import Reading, Said, in_reading_order, quoted, statements
from mande.review import Review
from mande.rollup.library import turns
from mande.rules import Due, Judgement, Rule, Verb, cannot_tell, not_applicable, passed
from mande.wording import listing, phrases, sentence

BANDS_OF_AGE = sentence("MND405 asks about bands of age")
NONE_NAMED = sentence("none is named")
NOT_CALLED = sentence("this framework does not record what it calls it itself")
NOT_ADDED = sentence("it is not added to the library's")
NO_LIBRARY = sentence("the indicator library was not handed over")
NOT_DEFINED = sentence("its unit, counting rule or definition is not recorded")

BETWEEN = re.compile(r"\s*(?:[/,;&+]|\band\b|\bor\b)\s*", re.IGNORECASE)
"""What stands between the things that one category lists: forced begging/stealing, Canada and Latin America."""

PLACES, PARTNERS, POPULATIONS, REPORTERS = phrases("places", "partners", "populations", "reporters")
THE_LIBRARY = sentence("the library")

LETTERS = "LMN"
"""The kinds of characters that tell names apart: letters, the signs on them, and numbers."""

SHORTEST_NAME = 5
"""Letters below which two names that are nearly the same are no sign of a slip."""


def categories_are_apart(review: Review) -> Iterator[Judgement]:
    """Yield for each dimension of exclusive categories whether one thing is listed in two of them."""
    for dimension in review.framework.dimensions:
        if not dimension.exclusive:
            yield passed(dimension.code)
        elif dimension.bands:
            yield not_applicable(dimension.code, BANDS_OF_AGE)
        else:
            yield from _apart(review, dimension)


def _apart(review: Review, dimension: Dimension) -> Iterator[Judgement]:
    seen: dict[str, Category] = {}
    shared: dict[tuple[str, str], tuple[Category, Category, str]] = {}
    for part in dimension.categories:
        for thing in _listed(part):
            first = seen.setdefault(thing.casefold(), part)
            if first is not part:
                shared.setdefault((first.code, part.code), (first, part, thing))
    for first, second, thing in shared.values():
        one, other = (_where_used(review, dimension, each) for each in (first, second))
        yield disagree(dimension.code, (*one, *other), thing=thing, one=statements(one), other=statements(other))
    if not shared:
        yield passed(dimension.code)


def _where_used(review: Review, dimension: Dimension, part: Category) -> list[Said]:
    """Return a category wherever a figure stands in it, or once where none does."""
    named = Said(part.code, quoted(_name(part)), part.code, THE_PLAN)
    figures = [each for each in review.observations or () if each.cell.get(dimension.code) == part.code]
    used = dict.fromkeys(named._replace(source=each.source, at=each.at) for each in figures)
    return list(in_reading_order(used)) or [named]


def _name(part: Category) -> str:
    return str(part.title) or part.code.replace("_", " ").replace("-", " ")


def _listed(part: Category) -> list[str]:
    return list(dict.fromkeys(thing for thing in BETWEEN.split(_name(part)) if thing))


def names_are_one(review: Review) -> Iterator[Judgement]:
    """Yield for each list of names whether two may be one thing, and for each title whether all say it alike."""
    framework = review.framework
    lists: Mapping[str, Iterable[tuple[str, str]]] = {
        PLACES: [(each.code, str(each.title)) for each in framework.places],
        PARTNERS: [(each.code, str(each.title)) for each in framework.partners],
        POPULATIONS: [(each.code, str(each.title)) for each in framework.populations],
        REPORTERS: [(code, "") for code in _reporters(review)],
    }
    for name, held in lists.items():
        near = list(_near(held))
        for pair in near:
            told = [Said(each, quoted(each), name, THE_PLAN) for each in pair]
            yield disagree(name, told, what=name, names=listing([each.words for each in told]))
        if not near:
            yield passed(name) if held else not_applicable(name, NONE_NAMED)

    for part in parts_stated(Reading(review)):
        if part.is_name:
            said = (*part.own, *part.others)
            alike = all(same_words(said[0], each) for each in said)
            names = statements(said)
            if len(said) < 2:
                yield cannot_tell(part.subject, NOT_CALLED)
            else:
                yield passed(part.subject) if alike else disagree(part.subject, said, what=part.name, names=names)


def _reporters(review: Review) -> list[str]:
    planned = review.framework.monitoring.reporters if review.framework.monitoring else ()
    seen = (each.reporter for each in review.observations or () if each.reporter is not None)
    return sorted({*planned, *seen})


def _near(names: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield pairs of names that are one letter apart, or none but for case, spaces and signs.

    Each name is filed under itself and under itself less any one letter, so that a long list is gone through once;
    the numbers in it stay, since they tell names apart.
    """
    filed: dict[tuple[str, ...], set[str]] = {}
    for code, title in names:
        name = title or code
        letters = _plain(name)
        less = {letters[:place] + letters[place + 1 :] for place in range(len(letters))}
        for key in {letters, *less} if len(letters) >= SHORTEST_NAME else {letters}:
            filed.setdefault((key, *re.findall(r"\d+", letters)), set()).add(name)
    pairs = {pair for names_of_one in filed.values() for pair in combinations(sorted(names_of_one), 2)}
    yield from sorted(pairs)


def _plain(name: str) -> str:
    return "".join(letter for letter in name.casefold() if category(letter)[0] in LETTERS)


def indicators_follow_the_library(review: Review) -> Iterator[Judgement]:
    """Yield for each indicator that counts towards a library's whether it is defined as that one is."""
    library = {each.code: each for each in review.library.indicators} if review.library else {}
    for indicator in review.framework.indicators:
        for contribution in indicator.contributes_to:
            standard = library.get(contribution.indicator)
            if contribution.how is Additivity.NOT_ADDITIVE:
                yield not_applicable(indicator.code, NOT_ADDED)
            elif standard is None:
                yield cannot_tell(indicator.code, NO_LIBRARY)
            else:
                yield _follows(indicator, standard, review.framework.units)


def _follows(indicator: Indicator, standard: Indicator, units: Units) -> Judgement:
    sides = {
        name: (getattr(indicator, name), getattr(standard, name))
        for name in ("unit", "measure", "counting", "counting_rule", "definition")
    }
    differ = [
        name for name, (here, there) in sides.items() if here and there and _plain(str(here)) != _plain(str(there))
    ]
    if "unit" in differ and turns(indicator, standard, units):
        differ.remove("unit")
    if differ:
        told = [
            Said(value, quoted(value), field_of(name, code), where)
            for name in differ
            for value, code, where in zip(
                sides[name], (indicator.code, standard.code), (THE_PLAN, THE_LIBRARY), strict=True
            )
        ]
        each_side = [sentence("{of} is {value}", of=each.of, value=each.words) for each in told]
        words = listing(each_side, most=2 * len(sides))
        return disagree(
            indicator.code,
            told,
            library=standard.code,
            what=listing(map(called, differ)),
            words=words,
        )
    if not all(sides[name][0] or not sides[name][1] for name in sides):
        return cannot_tell(indicator.code, NOT_DEFINED)
    return passed(indicator.code)


CATEGORIES_OVERLAP = Rule(
    "MND415",
    "categories-overlap",
    "Does every thing belong in one category only?",
    headline="things that stand in two categories",
    judge=categories_are_apart,
    severity=Severity.MINOR,
    due=Due.DESIGN,
    verb=Verb.RECONCILE,
    fires="one thing is listed in the labels of two categories of a dimension that is said to be exclusive",
    message="In {subject}, '{thing}' is in {one} and in {other}.",
    remedy="Make the categories apart, or write exclusive=False.",
    cites=("L3599-3600",),
    quality=Quality.VALIDITY,
)
NAME_VARIANT = Rule(
    "MND518",
    "name-variant",
    "Does every thing have one name?",
    headline="names that may be of one thing",
    judge=names_are_one,
    severity=Severity.INFO,
    due=Due.DUE,
    verb=Verb.RECONCILE,
    fires="two places, partners, populations or reporters have names that are one letter apart, or the same but for "
    "case, spaces and signs, or a source words a title or the target groups in another way; "
    "names that differ in a number are two",
    message="{names} may be the same ({what}).",
    remedy="Use one name, or leave both where they are two.",
    cites=("L181", "L191", "L1085", "L1117", "L1817", "L1827"),
    quality=Quality.RELIABILITY,
)
LIBRARY_DRIFT = Rule(
    "MND526",
    "library-drift",
    "Is every indicator defined as the library's is, to which it counts?",
    headline="indicators defined otherwise than the library's",
    judge=indicators_follow_the_library,
    severity=Severity.MAJOR,
    due=Due.DESIGN,
    verb=Verb.RECONCILE,
    fires="an indicator that contributes to one of the library (contributes_to) has another unit, measure, counting, "
    "counting rule or definition; a unit that can be turned into the library's is no other",
    message="{subject} counts towards {library}, and differs from it in {what}: {words}.",
    remedy="Align the two, or write how='not additive'.",
    cites=("L3385-3388", "L2863-2864"),
    quality=Quality.RELIABILITY,
)

DEFINITIONS = (CATEGORIES_OVERLAP, NAME_VARIANT, LIBRARY_DRIFT)
"""The rules on what names mean, in code order."""
