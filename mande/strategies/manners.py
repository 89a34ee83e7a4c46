"""How values are drawn: plainly, as people write them, or as awkwardly as they may be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from itertools import combinations, islice
from typing import Any, ParamSpec, TypedDict, TypeVar, cast

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mande.errors import InvalidValue
from mande.wording import sentence

P = ParamSpec("P")
T = TypeVar("T")


class Manner(TypedDict):
    """The two words that every strategy takes; with neither, values are plain: small, of every kind, and in order."""

    realistic: bool
    awkward: bool


def manner(realistic: bool, awkward: bool) -> Manner:
    """Return the manner that is asked for, to hand on: `titles(**manner(realistic, awkward))`.

    Raises:
        InvalidValue: both are asked for.
    """
    if realistic and awkward:
        raise InvalidValue.of(
            sentence("A strategy"),
            "realistic=True, awkward=True",
            sentence("cannot be both"),
            sentence("Ask for one, or for one_of(...) of the two."),
        )
    return {"realistic": realistic, "awkward": awkward}


def kept(strategy: Callable[P, T]) -> Callable[P, T]:
    """Return *strategy*, made once for the same arguments: making one costs more than drawing from it."""
    return cast("Callable[P, T]", lru_cache(maxsize=4_096)(strategy))


def made(
    kind: Callable[..., T],
    needed: Mapping[str, SearchStrategy[Any]],
    may_have: Mapping[str, SearchStrategy[Any]] | None = None,
) -> SearchStrategy[T]:
    """Draw a *kind* with all that is *needed* and a little of what it *may have*; it shrinks to what is needed alone.

    A name that begins with a star stands for several fields, which are drawn together as a mapping.
    """
    return _made(kind, needed, may_have or {}, few_of(tuple(may_have or ())))


@st.composite
def _made(
    draw: st.DrawFn,
    kind: Callable[..., T],
    needed: Mapping[str, SearchStrategy[Any]],
    may_have: Mapping[str, SearchStrategy[Any]],
    chosen: SearchStrategy[tuple[str, ...]],
) -> T:
    fields = {name: draw(values) for name, values in needed.items()}
    for name in draw(chosen):
        value = draw(may_have[name])
        fields |= value if name.startswith("*") else {name: value}
    return kind(**fields)


@cache
def few_of(names: tuple[str, ...], most: int = 2) -> SearchStrategy[tuple[str, ...]]:
    """Draw up to *most* of *names*; it shrinks to none.

    Not each by a choice of its own: a value has thirty fields, and a plan of many values would otherwise take longer to
    draw than to check.
    """
    return _few_of(range(most + 1 if names else 1), st.sampled_from(names or ("",)))


@st.composite
def _few_of(draw: st.DrawFn, sizes: range, names: SearchStrategy[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(draw(names) for _ in range(draw(st.sampled_from(sizes)))))


def mostly(usual: SearchStrategy[Any], *seldom: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """Draw *usual* nine times out of ten, and otherwise one of the others; it shrinks to *usual*."""
    return _mostly(usual, st.one_of(*seldom))


@st.composite
def _mostly(draw: st.DrawFn, usual: SearchStrategy[Any], seldom: SearchStrategy[Any]) -> Any:
    return draw(seldom if draw(_TENTHS) == 9 else usual)


_TENTHS = st.integers(0, 9)


def several(items: SearchStrategy[T], most: int = 2) -> SearchStrategy[tuple[T, ...]]:
    """Draw up to *most* of *items*; it shrinks to none."""
    return st.lists(items, max_size=most).map(tuple)


def some_of(items: tuple[T, ...], most: int = 2, *, least: int = 0) -> SearchStrategy[tuple[T, ...]]:
    """Draw up to *most* of *items*, each once and in their order; it shrinks to the fewest, and the first of them."""
    return _some_of(items, range(min(least, len(items)), min(most, len(items)) + 1))


@st.composite
def _some_of(draw: st.DrawFn, items: tuple[T, ...], sizes: range) -> tuple[T, ...]:
    number = draw(st.sampled_from(sizes))
    return draw(st.sampled_from(_ways(items, number)))


@lru_cache(maxsize=4_096)
def _ways(items: tuple[T, ...], number: int) -> tuple[tuple[T, ...], ...]:
    return tuple(islice(combinations(items, number), MOST_WAYS))


MOST_WAYS = 2_000
"""Ways to choose some things of many that are drawn from; of very many things, the first are chosen more often."""
