"""Values made of what was read: what cannot be built is left out with a remark, and the rest is kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Set
from typing import Any, NamedTuple, Self, TypeVar

import attrs

from mande.codes import short
from mande.errors import FrameworkError, MandeError, ObservationsError, Problem
from mande.formats.remarks import DOES_NOT_FIT, REFUSED, UNKNOWN_CODE, Notes, told_by
from mande.framework.frameworks import Framework
from mande.framework.indicators import Contribution, Indicator
from mande.framework.links import Link, LinkKind
from mande.framework.portfolio import Portfolio
from mande.observations.collection import Observations
from mande.observations.joining import joined
from mande.wording import sentence

Value = TypeVar("Value")

MOST_TURNS = 60
"""How often what does not fit is taken out, since taking one thing out may leave another without what it names."""

PATIENCE = 20
"""After how many turns a problem takes more with it than what it names, so that the turns come to an end."""

LINKS_A_TURN = 20_000
"""Links that are looked at in all before loops take more with them: each turn opens some, and looks at every link."""

NAMED_BY = ("code", "text", "service")
"""Fields by which a path calls a thing."""

LONGEST_PATH = 2_000
"""Characters at the beginning of a path among which the name of a thing is looked for."""

LONGEST_SHOWN = 64
"""Characters that a code has in a message at most, quotes and all."""

VAIN = 2
"""How often a thing is mended in vain before the list that it stands in goes."""

LEVELS = ("inputs", "activities", "outputs", "outcomes", "impacts", "context")
"""The lists that hold results or indicators, in the order in which a framework tells them."""

ESSENTIAL = ("cause", "effect", "service", "dimension")
"""Fields without which the thing that has them says nothing: where such a one is wrong, the whole is left out."""

_REPEATED = re.compile(r" are called '| is written twice\.")
_LOOP = re.compile(r"these links go round in a loop: ")
_STEP = re.compile(r"(?P<field>\w+)(?:\[(?P<place>[0-9]+)\])?")


THIS = sentence("This")
A_BASELINE = sentence("A baseline")
THE_BASELINE = sentence("The baseline")
A_TARGET = sentence("A target")
THE_TARGET = sentence("The target")
AN_ACTUAL = sentence("An actual")
THE_FIGURE = sentence("The figure")
THIS_VALUE = sentence("This value")
A_RESULT = sentence("A result")
THE_RESULT = sentence("The result")
AN_INDICATOR = sentence("An indicator")
THE_INDICATOR = sentence("The indicator")
AN_INPUT = sentence("An input")
A_LINK = sentence("A link")
THE_SCALE = sentence("The scale")
"""What may be left out, as a remark begins with it; said once, since nearly all that is read is not left out."""

OF_WHOM = frozenset({"cell", "place", "population", "reporter", "project"})
"""Fields that narrow a figure: without one of them that somebody wrote, it would be a figure of other people."""


def built(
    make: Callable[..., Value], notes: Notes, at: str, /, *arguments: Any, what: str = THIS, **fields: Any
) -> Value | None:
    """Return what *make* builds, or None with a remark where it refuses; *what* is what was left out.

    >>> from mande.framework.targets import Target
    >>> notes = Notes("plan.xlsx")
    >>> built(Target, notes, "Targets!C4", 0.5, what=A_TARGET) is None
    True
    >>> notes.findings[0].name
    'refused-value'
    """
    try:
        return make(*arguments, **fields)
    except MandeError as refusal:
        notes.add(REFUSED, at, what=what, why=told_by(refusal))
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
            for problem in dict.fromkeys(refusal.problems):
                if problem not in told:
                    # Finding a place takes longer than counting; it is found for those that are told one by one.
                    is_told = notes.tells(DOES_NOT_FIT)
                    at = place_of(_as_read(problem.path, held, read), where) if is_told else ""
                    notes.add(DOES_NOT_FIT, at, why=problem.message)
                told[problem] += 1
            in_vain = turn // PATIENCE
            in_loops = max(in_vain, turn * len(held.get("links") or ()) // LINKS_A_TURN)
            times = {
                each: told[each] + (in_loops if _LOOP.match(each.message) else in_vain) for each in refusal.problems
            }
            _take_out(held, refusal.problems, times)
        except MandeError as refusal:
            notes.add(REFUSED, where.get("", ""), what=sentence("The framework"), why=told_by(refusal))
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
            notes.add(REFUSED, where.get("", ""), what=sentence("The portfolio"), why=told_by(refusal))
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
        start = whole if len(whole) <= LONGEST_PATH else whole[:LONGEST_PATH].rpartition(".")[0]
        while start:
            if start in places:
                return places[start]
            start = start.rpartition(".")[0]
    step = _STEP.match(path)
    return places.get(step[0], path) if step else path


def name_of_item(item: Any) -> str:
    """Return what a path calls *item*: its code, a risk's text, another service, or a relation as it is written.

    >>> from mande.framework.partners import Risk
    >>> name_of_item(Risk("Shelters close"))
    'Shelters close'
    """
    for field in NAMED_BY:
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


class _Fault(NamedTuple):
    """What is wrong somewhere in a thing: the path to it from there, why, and how often it was mended in vain."""

    path: str
    why: str
    times: int

    @property
    def step(self) -> re.Match[str] | None:
        """The first field on its path, and the place in the list there where it is named by one."""
        return _STEP.match(self.path)

    def after(self, step: re.Match[str]) -> Self:
        """Return the fault as it is seen from what *step* leads to."""
        return self._replace(path=self.path[step.end() :].removeprefix("."))


def _take_out(held: dict[str, Any], problems: Iterable[Problem], times: Mapping[Problem, int]) -> None:
    """Take out of the lists in *held* what each problem is about: what comes back takes more with it each time.

    A thing that has two problems is looked at again once the first is solved.
    """
    first: dict[str, str] = {}
    now = [problem for problem in problems if first.setdefault(problem.path, problem.message) == problem.message]
    twice: dict[str, set[str]] = {"results": set(), "indicators": set()}
    faults: list[_Fault] = []
    for problem in now:
        field, _, code = problem.path.partition(".")
        if field in twice:
            twice[field].add(code)
        else:
            path = f"monitoring.{problem.path}" if field == "studies" else problem.path
            faults.append(_Fault(path, problem.message, times[problem]))
    for field, of_field in _by_field(faults).items():
        if field in held:
            if any(fault.times > VAIN for fault in of_field):
                del held[field]
            else:
                held[field] = _mended(held[field], of_field)
    _keep_the_first_results(held, twice["results"])
    _keep_the_first_indicators(held, twice["indicators"])


def _by_field(faults: Iterable[_Fault]) -> dict[str, list[_Fault]]:
    found: dict[str, list[_Fault]] = {}
    for fault in faults:
        step = fault.step
        if step is not None:
            found.setdefault(step["field"], []).append(fault)
    return found


def _keep_the_first_results(held: dict[str, Any], codes: Container[str]) -> None:
    """Keep of the results that have one of *codes* the first."""
    kept: set[str] = set()
    for name in LEVELS:
        if name != "context" and name in held:
            held[name] = [each for each in held[name] if not (each.code in codes and _again(each.code, kept))]


def _keep_the_first_indicators(held: dict[str, Any], codes: Set[str]) -> None:
    """Keep of the indicators that have one of *codes* the first, or none where an input has it."""
    if not codes:
        return
    kept = {entry.code for entry in held.get("inputs") or ()}

    def once(indicators: Iterable[Indicator]) -> list[Indicator]:
        return [each for each in indicators if not (each.code in codes and _again(each.code, kept))]

    for name in LEVELS:
        if name in held:
            here = held[name]
            held[name] = once(here) if name == "context" else [_with(each, once(each.indicators)) for each in here]


def _again(code: str, seen: set[str]) -> bool:
    """Return whether *code* was seen before; from now on it was."""
    before = code in seen
    seen.add(code)
    return before


def _with(result: Any, indicators: list[Indicator]) -> Any:
    return result if len(indicators) == len(result.indicators) else attrs.evolve(result, indicators=indicators)


def _mended(value: Any, faults: list[_Fault]) -> Any:
    """Return the *value* of a field without what the *faults* that lead to it name in it; None is nothing left."""
    if isinstance(value, list | tuple):
        return _list_without(list(value), faults)
    within = [fault.after(step) for fault in faults if (step := fault.step) is not None]
    # A figure without the place that it is of would be one of every place.
    if any(fault.path in ("", "place", "population") for fault in within):
        return None
    return _evolved(value, within)


def _evolved(thing: Any, faults: Iterable[_Fault]) -> Any:
    fields = {
        field: _mended(getattr(thing, field), found)
        for field, found in _by_field(faults).items()
        if hasattr(thing, field)
    }
    return attrs.evolve(thing, **fields)


def _list_without(items: list[Any], faults: list[_Fault]) -> list[Any]:
    """Return *items* without those that *faults* name, each mended where something within it is enough."""
    named: dict[str, list[int]] = {}
    for at, item in enumerate(items):
        named.setdefault(name_of_item(item), []).append(at)
    repeated: set[str] = set()
    gone: set[int] = set()
    within: dict[int, list[_Fault]] = {}
    for fault in faults:
        step = fault.step
        rest = fault.after(step) if step else fault
        if step and step["place"] is not None:
            # What is named by its place goes whole: a target without the place that it is of would be one of all.
            at, field = int(step["place"]), "units" if rest.path == "units" and fault.times == 1 else ""
        else:
            name = _longest_name(rest.path, named)
            if name is None:
                return _codes_without(items, [each.why for each in faults])
            if name == rest.path and _REPEATED.search(fault.why):
                repeated.add(name)
                continue
            at, field = _in_one_named(items, named[name], rest._replace(path=rest.path[len(name) + 1 :]))
        if field:
            within.setdefault(at, []).append(rest._replace(path=field))
        else:
            gone.add(at)
    for name in repeated:
        gone.update(_again_of_a_kind(items, named[name]))
    return list(_without(items, gone, within))


def _in_one_named(items: list[Any], named: list[int], fault: _Fault) -> tuple[int, str]:
    """Return the place of the one among those *named* alike that *fault* speaks of, and what to mend within it."""
    at = _culprit(items, named, fault.path, fault.why)
    innermost = "." not in fault.path and "[" not in fault.path
    if fault.path and fault.path not in ESSENTIAL and not (fault.times > 1 and innermost):
        return at, fault.path
    if len(named) > 1:
        named.remove(at)  # the next fault of this name is another's
    return at, ""


def _without(items: list[Any], gone: Container[int], within: Mapping[int, list[_Fault]]) -> Iterator[Any]:
    """Yield *items* but for those that are *gone*, mended *within*; what cannot be mended goes too."""
    for at, item in enumerate(items):
        if at in gone:
            continue
        if at not in within:
            yield item
            continue
        try:
            yield _evolved(item, within[at])
        except MandeError:
            continue  # it cannot be without what is wrong with it


def _longest_name(path: str, named: Container[str]) -> str | None:
    """Return the longest name that *path* begins with: a code may hold dots, and another code before one."""
    end = len(path)
    while end > 0:
        if path[:end] in named:
            return path[:end]
        end = path.rfind(".", 0, end)
    return None


def _culprit(items: list[Any], named: list[int], within: str, why: str) -> int:
    """Return the place of the one that *why* speaks of, among those that are *named* alike."""
    if len(named) > 1 and within:
        for at in named:
            held = getattr(items[at], within, None)
            codes = held if isinstance(held, tuple) else (held,)
            if any(f"called {short(code)}" in why for code in codes):
                return at
    forward = (at for at in reversed(named) if getattr(items[at], "kind", None) is LinkKind.CONTRIBUTES)
    return next(forward, named[-1])


def _again_of_a_kind(items: list[Any], named: list[int]) -> Iterator[int]:
    """Yield the places of those *named* alike that come after another; of links, after another of their kind."""
    kinds: set[object] = set()
    for at in named:
        kind = items[at].kind if isinstance(items[at], Link) else None
        if kind in kinds:
            yield at
        kinds.add(kind)


def _first_of_each(items: Iterable[Any], field: str) -> Iterator[Any]:
    """Yield *items*, of those with one code in *field* the first alone."""
    seen: set[str] = set()
    for item in items:
        if getattr(item, field) not in seen:
            seen.add(getattr(item, field))
            yield item


def _codes_without(items: list[Any], why: Iterable[str]) -> list[Any]:
    """Return *items*, codes or contributions, without those that *why* says nothing has, or that stand there twice."""
    if items and isinstance(items[0], Contribution):
        return list(_first_of_each(items, "indicator"))
    named = {said[:end] for each in why for said in each.split("called ")[1:] for end in range(1, LONGEST_SHOWN + 1)}
    kept = [item for item in items if short(item) not in named]
    return kept if len(kept) < len(items) else []
