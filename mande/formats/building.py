"""Values made of what was read: what cannot be built is left out with a remark, and the rest is kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from typing import Any, TypeVar

import attrs

from mande.codes import short
from mande.errors import FrameworkError, MandeError, ObservationsError, Problem
from mande.formats.remarks import DOES_NOT_FIT, REFUSED, UNKNOWN_CODE, Notes
from mande.framework.frameworks import Framework
from mande.framework.indicators import Contribution, Indicator
from mande.framework.links import Link, LinkKind
from mande.framework.portfolio import Portfolio
from mande.observations.collection import Observations
from mande.observations.joining import joined

Value = TypeVar("Value")

MOST_TURNS = 60
"""How often what does not fit is taken out, since taking one thing out may leave another without what it names."""

PATIENCE = 20
"""After how many turns a problem takes more with it than what it names, so that the turns come to an end."""

LEVELS = ("inputs", "activities", "outputs", "outcomes", "impacts", "context")
"""The lists that hold results or indicators, in the order in which a framework tells them."""

ESSENTIAL = ("cause", "effect", "service", "dimension")
"""Fields without which the thing that has them says nothing: where such a one is wrong, the whole is left out."""

_STEP = re.compile(r"(?P<field>\w+)(?:\[(?P<place>[0-9]+)\])?")


def built(
    make: Callable[..., Value], notes: Notes, at: str, /, *arguments: Any, what: str = "", **fields: Any
) -> Value | None:
    """Return what *make* builds, or None with a remark where it refuses; *what* is what was left out.

    >>> from mande.framework.targets import Target
    >>> notes = Notes("plan.xlsx")
    >>> built(Target, notes, "Targets!C4", 0.5, what="a target") is None
    True
    >>> notes.findings[0].name
    'refused-value'
    """
    try:
        return make(*arguments, **fields)
    except MandeError as refusal:
        notes.add(REFUSED, at, what=what or "This", why=str(refusal))
        return None


def built_framework(
    notes: Notes, where: Mapping[str, str], /, code: str, title: str = "", **fields: Any
) -> Framework | None:
    """Return the framework that *fields* make, without what does not fit together, which goes to *notes*.

    *where* says where the things of the framework are read, by path (`indicators.wells-dug` to `Indicators!A7`). None
    is returned where nothing can be taken out that would make it fit.

    >>> from mande.framework.links import Link
    >>> from mande.framework.results import Output
    >>> notes = Notes("plan.xlsx")
    >>> built_framework(notes, {"links.wells->water": "Links!A2"}, "wells", outputs=[Output("wells")],
    ...                 links=[Link("wells", "water")]).links
    ()
    >>> notes.findings[0].cites
    ('Links!A2',)
    """
    held: dict[str, Any] = {name: list(value) if isinstance(value, tuple) else value for name, value in fields.items()}
    read = dict(held)
    told: Counter[Problem] = Counter()
    for turn in range(MOST_TURNS):
        try:
            return Framework(code, title, **held)
        except FrameworkError as refusal:
            found = tuple(dict.fromkeys(refusal.problems))
            for problem in found:
                if problem not in told:
                    notes.add(DOES_NOT_FIT, place_of(_as_read(problem.path, held, read), where), why=problem.message)
            told.update(found)
            _take_out(held, found, {problem: told[problem] + turn // PATIENCE for problem in found})
        except MandeError as refusal:
            notes.add(REFUSED, where.get("", ""), what="The framework", why=str(refusal))
            return None
    return None


def built_portfolio(
    notes: Notes, where: Mapping[str, str], /, code: str, title: str = "", **fields: Any
) -> Portfolio | None:
    """Return the portfolio that *fields* make, without what does not fit together, which goes to *notes*.

    >>> notes = Notes("offices.json")
    >>> built_portfolio(notes, {}, "asia", frameworks=[Framework("wells"), Framework("wells", "Again")])
    Portfolio('asia': wells)
    """
    held = {**fields, "frameworks": list(fields.get("frameworks", ()))}
    for _ in range(2):
        try:
            return Portfolio(code, title, **held)
        except FrameworkError as refusal:
            for problem in refusal.problems:
                notes.add(DOES_NOT_FIT, place_of(problem.path, where), why=problem.message)
            library = held.get("library")
            known = {indicator.code for indicator in library.indicators} if library else set()
            held["frameworks"] = [_contributing(each, known) for each in _first_of_each(held["frameworks"], "code")]
        except MandeError as refusal:
            notes.add(REFUSED, where.get("", ""), what="The portfolio", why=str(refusal))
            return None
    return None


def fitting(
    programme: Framework | Portfolio | None,
    observations: Observations | None,
    notes: Notes,
    where: Mapping[str, str] | None = None,
) -> Observations | None:
    """Return *observations* without what names nothing in *programme*; each of those goes to *notes*.

    Without a programme there is nothing to hold them against, and they are returned as they are. *where* says where
    each is read, by path (`observations[3]`); without it, each says so itself by its `at`.
    """
    if programme is None or observations is None:
        return observations
    try:
        joined(programme, observations)
    except ObservationsError as refusal:
        lost: dict[str, set[int]] = {"observations": set(), "claims": set(), "cohorts": set()}
        for problem in refusal.problems:
            kind, place = problem.path.removesuffix("]").split("[")
            lost[kind].add(int(place))
            at = (
                getattr(getattr(observations, kind)[int(place)], "at", None)
                if where is None
                else where.get(problem.path)
            )
            notes.add(UNKNOWN_CODE, at or problem.path, why=problem.message)
        return Observations(
            **{
                kind: [thing for place, thing in enumerate(getattr(observations, kind)) if place not in places]
                for kind, places in lost.items()
            }
        )
    return observations


def place_of(path: str, places: Mapping[str, str]) -> str:
    """Return where what *path* names is read: the place of the longest part of the path that has one.

    An indicator is looked for by its own path too, wherever the result that holds it stands.

    >>> place_of("outputs.wells.indicators.dug.unit", {"indicators.dug": "Indicators!A7"})
    'Indicators!A7'
    """
    _, found, indicator = path.partition(".indicators.")
    for whole in ([f"indicators.{indicator}"] if found else []) + [path]:
        steps = whole.split(".")
        for end in range(len(steps), 0, -1):
            if (start := ".".join(steps[:end])) in places:
                return places[start]
    step = _STEP.match(path)
    return places.get(step[0], path) if step else path


def name_of_item(item: Any) -> str:
    """Return what a path calls *item*: its code, a risk's text, another service, or a relation as it is written.

    >>> from mande.framework.partners import Risk
    >>> name_of_item(Risk("Shelters close"))
    'Shelters close'
    """
    for field in ("code", "text", "service"):
        if hasattr(item, field):
            return str(getattr(item, field))
    return repr(item)


def _contributing(framework: Framework, known: Container[str]) -> Framework:
    """Return *framework* without what its indicators contribute to indicators that no library has."""

    def mended(indicators: Iterable[Indicator]) -> list[Indicator]:
        return [
            attrs.evolve(each, contributes_to=[to for to in each.contributes_to if to.indicator in known])
            for each in indicators
        ]

    held: dict[str, Any] = {
        name: [attrs.evolve(result, indicators=mended(result.indicators)) for result in getattr(framework, name)]
        for name in LEVELS
        if name != "context"
    }
    return attrs.evolve(framework, **held, context=mended(framework.context))


def _as_read(path: str, held: Mapping[str, Any], read: Mapping[str, Any]) -> str:
    """Return *path* with the place that a thing had when it was read, where it is named by its place in a list."""
    step = _STEP.match(path)
    if step is None or step["place"] is None or step["field"] not in read:
        return path
    thing = held[step["field"]][int(step["place"])]
    place = next(place for place, each in enumerate(read[step["field"]]) if each is thing)
    return f"{step['field']}[{place}]"


def _take_out(held: dict[str, Any], problems: Iterable[Problem], times: Mapping[Problem, int]) -> None:
    """Take out of the lists in *held* what each problem is about: what comes back takes more with it each time.

    Things are named by their place in a list too, so the last is taken out first; one that has two problems is looked
    at again once the first is solved.
    """
    for problem in sorted({each.path: each for each in problems}.values(), key=_natural, reverse=True):
        field, _, code = problem.path.partition(".")
        if field in ("results", "indicators"):
            _keep_the_first(held, field, code)
            continue
        step = _STEP.match(f"monitoring.{problem.path}" if field == "studies" else problem.path)
        if step is None or step["field"] not in held:
            continue
        if times[problem] > 2:
            del held[step["field"]]
        else:
            held[step["field"]] = _mended(held[step["field"]], step, problem.message, whole=times[problem] == 2)


def _natural(problem: Problem) -> tuple[tuple[str, int], ...]:
    found = re.findall(r"([^\[]*)(?:\[([0-9]{1,9})\])?", problem.path)
    return tuple((words, int(number or 0)) for words, number in found)


def _keep_the_first(held: dict[str, Any], kind: str, code: str) -> None:
    """Keep the first result, or the first indicator, of a *code* that several have, or that an input has too."""
    kept = kind == "indicators" and any(entry.code == code for entry in held.get("inputs") or ())
    for name in LEVELS:
        entries: list[Any] = []
        for entry in held.get(name) or ():
            if kind == "indicators" and name != "context":
                indicators = []
                for indicator in entry.indicators:
                    if indicator.code != code or not kept:
                        indicators.append(indicator)
                    kept = kept or indicator.code == code
                entries.append(entry if len(indicators) == len(entry.indicators) else _with(entry, indicators))
            elif (kind == "indicators") is (name == "context") and entry.code == code:
                entries.extend([] if kept else [entry])
                kept = True
            else:
                entries.append(entry)
        if entries or name in held:
            held[name] = entries


def _with(result: Any, indicators: list[Indicator]) -> Any:
    return attrs.evolve(result, indicators=indicators)


def _mended(value: Any, step: re.Match[str], why: str, *, whole: bool) -> Any:
    """Return the *value* of a field without what the path after *step* names in it; None is nothing left."""
    rest = step.string[step.end() :].removeprefix(".")
    if isinstance(value, list | tuple):
        return _list_without(list(value), step["place"], rest, why, whole=whole)
    # A figure without the place that it is of would be one of every place.
    return _evolved(value, rest, why, whole=whole) if rest not in ("", "place", "population") else None


def _evolved(thing: Any, path: str, why: str, *, whole: bool) -> Any:
    step = _STEP.match(path)
    if step is None or not hasattr(thing, step["field"]):
        return thing
    return attrs.evolve(thing, **{step["field"]: _mended(getattr(thing, step["field"]), step, why, whole=whole)})


def _list_without(items: list[Any], place: str | None, rest: str, why: str, *, whole: bool) -> list[Any]:
    """Return *items* without the one at *place*, that which *rest* names, or the codes that *why* says nothing has."""
    if place is not None:
        # What is named by its place goes whole: a target without the place that it is of would be one of every place.
        return _item_without(items, int(place), "units" if rest == "units" and not whole else "", why, whole=whole)
    named = _named(items, rest)
    if not named:
        return _codes_without(items, why)
    within = rest[len(name_of_item(items[named[0]])) + 1 :]
    if not within and " are called " in why:
        return [item for at, item in enumerate(items) if at not in named[1:]]
    innermost = "." not in within and "[" not in within
    field = "" if within in ESSENTIAL or (whole and innermost) else within
    return _item_without(items, _culprit(items, named, within, why), field, why, whole=whole)


def _item_without(items: list[Any], at: int, within: str, why: str, *, whole: bool) -> list[Any]:
    """Return *items* with the one at *at* mended *within*, or without it where that cannot be or is nowhere in it."""
    if within:
        try:
            return [*items[:at], _evolved(items[at], within, why, whole=whole), *items[at + 1 :]]
        except MandeError:
            pass  # it cannot be without what is wrong with it
    return items[:at] + items[at + 1 :]


def _named(items: list[Any], rest: str) -> list[int]:
    """Return the places of those that the beginning of *rest* names; of a name that holds another, the longer one."""
    found = [at for at, item in enumerate(items) if f"{rest}.".startswith(f"{name_of_item(item)}.")]
    longest = max((len(name_of_item(items[at])) for at in found), default=0)
    return [at for at in found if len(name_of_item(items[at])) == longest]


def _culprit(items: list[Any], named: list[int], within: str, why: str) -> int:
    """Return the place of the one that *why* speaks of, among those that are *named* alike."""
    if len(named) > 1 and within:
        for at in named:
            held = getattr(items[at], within, None)
            codes = held if isinstance(held, tuple) else (held,)
            if any(f"called {short(code)}" in why for code in codes):
                return at
    links = [at for at in named if isinstance(items[at], Link)]
    if len(links) > 1:
        keys = [(items[at].kind, at) for at in links]
        again = [at for kind, at in keys if (kind, at) != min(key for key in keys if key[0] == kind)]
        forward = [at for kind, at in keys if kind is LinkKind.CONTRIBUTES]
        return (again if "written twice" in why else forward or links)[-1]
    return named[-1]


def _first_of_each(items: Iterable[Any], field: str) -> Iterator[Any]:
    """Yield *items*, of those with one code in *field* the first alone."""
    seen: set[str] = set()
    for item in items:
        if getattr(item, field) not in seen:
            seen.add(getattr(item, field))
            yield item


def _codes_without(items: list[Any], why: str) -> list[Any]:
    if items and isinstance(items[0], Contribution):
        return list(_first_of_each(items, "indicator"))
    kept = [item for item in items if f"called {short(item)}" not in why]
    return kept if len(kept) < len(items) else []
