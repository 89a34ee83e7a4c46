"""Whether one place or population lies within another.

What lies within what is handed over as a mapping of each code to the code around it, or to None. A mapping may loop, or
name a code that it does not have; both are answered as far as they go, and `loops` tells of the first.
"""

from __future__ import annotations

from collections.abc import Mapping


def ancestors(code: str, within: Mapping[str, str | None]) -> tuple[str, ...]:
    """Return everything that *code* lies within, the nearest first; in a loop, each once and never *code* itself.

    >>> ancestors("tala", {"tala": "satkhira", "satkhira": "BD", "BD": None})
    ('satkhira', 'BD')
    """
    passed = {code: None}
    around = within.get(code)
    while around is not None and around not in passed:
        passed[around] = None
        around = within.get(around)
    return tuple(passed)[1:]


def lies_within(inner: str, outer: str, within: Mapping[str, str | None]) -> bool:
    """Return whether *inner* is *outer* or lies somewhere within it.

    >>> lies_within("tala", "BD", {"tala": "satkhira", "satkhira": "BD"})
    True
    """
    return inner == outer or outer in ancestors(inner, within)


def loops(within: Mapping[str, str | None]) -> tuple[tuple[str, ...], ...]:
    """Return every loop, spelled out from the first of its codes in the mapping back to that code.

    >>> loops({"BD": "dhaka", "dhaka": "BD", "tala": "dhaka"})
    (('BD', 'dhaka', 'BD'),)
    """
    place = {code: number for number, code in enumerate(within)}
    found: list[tuple[str, ...]] = []
    walked: set[str] = set()
    for start in within:
        path: dict[str, int] = {}
        here: str | None = start
        while here is not None and here not in walked:
            walked.add(here)
            path[here] = len(path)
            here = within.get(here)
        if here is not None and here in path:
            found.append(_from_its_first(list(path)[path[here] :], place))
    return tuple(found)


def _from_its_first(loop: list[str], place: Mapping[str, int]) -> tuple[str, ...]:
    first = min(range(len(loop)), key=lambda number: place[loop[number]])
    return (*loop[first:], *loop[:first], loop[first])
