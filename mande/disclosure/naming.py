"""Which places are one house and which sources are people served, and what they are called where everybody reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from mande.dimensions.places import Place
from mande.framework.frameworks import Framework
from mande.observations.collection import Observations
from mande.sources import Locator, Role, Source

HOUSES = frozenset(
    {
        *("clinic", "dormitory", "hospital", "hostel", "jail", "orphanage", "prison", "refuge", "safehouse", "school"),
        *("shelter", "shelters", "abri", "clinique", "foyer", "hôpital", "internat", "orphelinat", "école"),
    }
)
"""Words for a single facility, by which a place is known that does not say of what kind it is."""

HOUSES_IN_KINDS = HOUSES | {
    *("center", "centre", "detention", "drop", "facility", "home", "house", "accueil", "maison", "établissement"),
}
"""Words for a single facility in what a place says that it is: a drop-in centre, a safe house."""

AMBIGUOUS = frozenset({"center", "centre", "home"})
"""Words for a facility in a kind that stand for an area beside nothing but words for one: an urban centre."""

AREAS = frozenset(
    {
        *("administrative", "business", "city", "commercial", "country", "county", "district", "economic", "market"),
        *("metropolitan", "municipal", "oblast", "province", "provincial", "regional", "region", "rayon", "rural"),
        *("state", "town", "upazila", "urban", "village", "ville", "urbain", "administratif"),
    }
)
"""Words for an area, or of what kind one is."""

HOLDERS = frozenset({"places", "sources"})
"""Lists of a framework, by which a path begins, that hold what may be called otherwise."""

PLAIN = re.compile(
    r"(?:L|l|line|lines|p|pp|page|pages|row|rows|section|note|table|annex)?[.]?|(?:[Llp][.]?)?[0-9]+(?:[-–.][Ll]?[0-9]+)?"
)
"""A word of a place in a source that says nothing but pages and lines."""


def is_house(place: Place) -> bool:
    """Return whether *place* is a single facility: whoever knows where it is knows whom its figures count.

    Its kind says so. Where it has none, its code and its title are asked.

    >>> is_house(Place("BD-1", kind="drop-in centre")), is_house(Place("BD-dhaka", kind="district"))
    (True, False)
    """
    if place.kind:
        words = _words(place.kind)
        others = words - AMBIGUOUS
        return bool(HOUSES_IN_KINDS & words) and not (others and others <= AREAS)
    return bool(HOUSES & _words(f"{place.code} {place.title}"))


def new_names(framework: Framework, seen: Observations | None) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return what single facilities, and what people served who are sources, are called instead, by their codes.

    A place that is declared nowhere is asked by its code.
    """
    places = {each.code: each for each in framework.places}
    named = [code for each in seen or () for code in (each.place, each.reporter) if code]
    for code in dict.fromkeys(named):
        places.setdefault(code, Place(re.sub(r"\s", "-", code)))
    houses = [code for code, place in places.items() if is_house(place)]
    people = [each.code for each in framework.sources if each.role is Role.PARTICIPANT]
    return _numbered("site", houses, places), _numbered(
        "participant", people, (each.code for each in framework.sources)
    )


def renamed_path(path: str, names: Mapping[str, str]) -> str:
    """Return *path*, or the code that it is, with the code of a place or a source in it as it is called instead.

    >>> renamed_path("places.safe-house.title", {"safe-house": "site-1"})
    'places.site-1.title'
    """
    holder, _, rest = path.partition(".")
    for code in sorted(names, key=len, reverse=True) if holder in HOLDERS else ():
        if f"{rest}.".startswith(f"{code}."):
            return f"{holder}.{names[code]}{rest[len(code) :]}"
    return names.get(path, path)


def plain_place(at: Locator | None) -> Locator | None:
    """Return *at* where it says nothing but pages and lines.

    >>> plain_place(Locator("L317-319, p. 12")), plain_place(Locator("the talk with Mrs R."))
    ('L317-319, p. 12', None)
    """
    return at if at is not None and all(PLAIN.fullmatch(word) for word in re.split(r"[,;\s]+", at)) else None


def is_person(source: Source) -> bool:
    """Return whether *source* is of the people served, so that its title may say who spoke."""
    return source.role is Role.PARTICIPANT


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text.casefold()))


def _numbered(stem: str, codes: Iterable[str], taken: Iterable[str]) -> dict[str, str]:
    """Return a name of its own for each of *codes*, of *stem* and a number, which none of *taken* has."""
    known, number, found = {*taken}, 0, {}
    for code in codes:
        number += 1
        while f"{stem}-{number}" in known:
            number += 1
        found[code] = f"{stem}-{number}"
    return found
