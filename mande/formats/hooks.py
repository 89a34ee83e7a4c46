"""Which function reads or writes things of a kind: cattrs finds it, and is imported here alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias, get_origin

from mande.formats.kinds import Read, Write

Made: TypeAlias = Iterable[tuple[Callable[[Any], bool], Callable[[Any], Any]]]
"""What makes a function for each of certain kinds, behind what tells whether a kind is one of them; the last wins."""

Ready: TypeAlias = Iterable[tuple[Any, Callable[..., Any]]]
"""Functions that are there already, each behind its kind."""


def finder_of_readers(made: Made, ready: Ready) -> Callable[[Any], Read]:
    """Return what finds the reader of a kind among those *made* for it and those *ready*."""
    it = _converter()
    hooks = (it.register_structure_hook_factory, it.register_structure_hook, it.register_structure_hook_func)
    _register(made, ready, *hooks)
    find: Callable[[Any], Read] = it.get_structure_hook
    return find


def finder_of_writers(made: Made, ready: Ready) -> Callable[[Any], Write]:
    """Return what finds the writer of a kind among those *made* for it and those *ready*."""
    it = _converter()
    hooks = (it.register_unstructure_hook_factory, it.register_unstructure_hook, it.register_unstructure_hook_func)
    _register(made, ready, *hooks)
    find: Callable[[Any], Write] = it.get_unstructure_hook
    return find


def is_list(kind: Any) -> bool:
    """Return whether *kind* is that of a list of things."""
    return get_origin(kind) is tuple


def is_kind(wanted: Any) -> Callable[[Any], bool]:
    """Return what tells whether a kind is the one *wanted*."""
    return lambda kind: kind is wanted or kind == wanted


def _register(made: Made, ready: Ready, factory: Any, by_class: Any, by_telling: Any) -> None:
    for tells, make in made:
        factory(tells, make)
    # cattrs knows classes of its own accord, and looks among the rest only then.
    for kind, function in ready:
        if isinstance(kind, type):
            by_class(kind, function)
        else:
            by_telling(is_kind(kind), function)


def _converter() -> Any:
    import cattrs

    return cattrs.Converter(detailed_validation=False)
