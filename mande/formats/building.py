"""Values made of what was read: what cannot be built is left out with a remark, and the rest is kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import attrs

from mande.codes import short
from mande.errors import FrameworkError, MandeError, ObservationsError, Problem
from mande.formats.remarks import DOES_NOT_FIT, REFUSED, UNKNOWN_CODE, Notes
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.observations.collection import Observations
from mande.observations.joining import joined

Value = TypeVar("Value")

MOST_ROUNDS = 20
"""How often what does not fit is taken out, since taking one thing out may leave another without what it names."""

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
    told: set[Problem] = set()
    for _ in range(MOST_ROUNDS):
        try:
            return Framework(code, title, **held)
        except FrameworkError as refusal:
            for problem in refusal.problems:
                if problem in told:
                    continue
                told.add(problem)
                notes.add(DOES_NOT_FIT, place_of(problem.path, where), why=problem.message)
            if not _without(held, refusal.problems):
                return None
        except MandeError as refusal:
            notes.add(REFUSED, where.get("", ""), what="The framework", why=str(refusal))
            return None
    return None


def fitting(
    programme: Framework | Portfolio | None, observations: Observations | None, notes: Notes
) -> Observations | None:
    """Return *observations* without what names nothing in *programme*; each of those goes to *notes*.

    Without a programme there is nothing to hold them against, and they are returned as they are.
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
            thing = getattr(observations, kind)[int(place)]
            notes.add(UNKNOWN_CODE, getattr(thing, "at", None) or problem.path, why=problem.message)
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
    return path


def _without(held: dict[str, Any], problems: tuple[Problem, ...]) -> bool:
    """Take out of the lists in *held* what each problem is about; return whether anything was.

    Items are named by their place in a list too, so the last is taken out first.
    """
    before = dict(held)
    for problem in sorted(set(problems), key=lambda problem: _natural(problem.path), reverse=True):
        field, _, rest = problem.path.partition(".")
        if field in ("results", "indicators"):
            _drop_last(held, field, rest)
            continue
        step = _STEP.match(f"monitoring.{problem.path}" if field == "studies" else problem.path)
        if step is not None and step["field"] in held:
            held[step["field"]] = _mended(held[step["field"]], step, problem.message)
    return any(held[name] != before[name] for name in held)


def _natural(path: str) -> tuple[tuple[str, int], ...]:
    return tuple((words, int(number or 0)) for words, number in re.findall(r"([^\[]*)(?:\[([0-9]+)\])?", path))


def _drop_last(held: dict[str, Any], kind: str, code: str) -> None:
    """Drop the last result, or the last indicator, of a *code* that several have."""
    for name in reversed(LEVELS):
        entries = list(held.get(name) or ())
        for place in reversed(range(len(entries))):
            entry = entries[place]
            if entry.code == code and (kind == "results") is (name != "context"):
                held[name] = entries[:place] + entries[place + 1 :]
                return
            codes = [indicator.code for indicator in getattr(entry, "indicators", ())] if kind == "indicators" else []
            if code in codes:
                last = len(codes) - 1 - codes[::-1].index(code)
                kept = [indicator for at, indicator in enumerate(entry.indicators) if at != last]
                held[name] = [*entries[:place], attrs.evolve(entry, indicators=kept), *entries[place + 1 :]]
                return


def _mended(value: Any, step: re.Match[str], why: str) -> Any:
    """Return the *value* of a field without what the path after *step* names in it; None is nothing left."""
    rest = step.string[step.end() :].removeprefix(".")
    if isinstance(value, list | tuple):
        return _list_without(list(value), step["place"], rest, why)
    return _evolved(value, rest, why) if rest and attrs.has(type(value)) else None


def _evolved(thing: Any, path: str, why: str) -> Any:
    step = _STEP.match(path)
    if step is None or not hasattr(thing, step["field"]):
        return thing
    return attrs.evolve(thing, **{step["field"]: _mended(getattr(thing, step["field"]), step, why)})


def _list_without(items: list[Any], place: str | None, rest: str, why: str) -> list[Any] | None:
    """Return *items* without the one at *place*, that which *rest* names, or the codes that *why* says nothing has."""
    if place is not None:
        return items[: int(place)] + items[int(place) + 1 :]
    named = [at for at, item in enumerate(items) if rest == _name(item) or rest.startswith(f"{_name(item)}.")]
    if not named:
        kept = [item for item in items if f"called {short(item)}" not in why]
        return kept if len(kept) < len(items) else []
    at = max(named, key=lambda at: (len(_name(items[at])), at))
    within = rest[len(_name(items[at])) + 1 :]
    if not within or within in ESSENTIAL:
        return items[:at] + items[at + 1 :]
    return [*items[:at], _evolved(items[at], within, why), *items[at + 1 :]]


def _name(item: Any) -> str:
    """Return what a path calls *item*: its code, a risk's text, another service, or a relation as it is written."""
    for field in ("code", "text", "service"):
        if hasattr(item, field):
            return str(getattr(item, field))
    return repr(item)
