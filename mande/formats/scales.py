"""Scales in a tree: each is written once, on its indicator, and what stands on one names its step alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mande.formats.kinds import ON_SCALES, Tree


def with_scale(observation: Tree, scales: Mapping[str, Tree]) -> Tree:
    """Return the tree of an *observation* with the scale of its indicator beside the step that it names.

    *scales* are the trees of the scales, by the names that an observation may use for its indicator.

    >>> with_scale({"indicator": "ready", "value": {"stage": "draft"}}, {"ready": {"code": "readiness"}})["value"]
    {'stage': 'draft', 'scale': {'code': 'readiness'}}
    """
    scale = scales and _scale_of(observation, scales)
    return {**observation, "value": {**observation["value"], "scale": scale}} if scale else observation


def without_scale(observation: Tree, scales: Mapping[str, Tree]) -> Tree:
    """Return the tree of an *observation* without the scale of its value, where that is the scale of its indicator."""
    value = observation["value"]
    if not isinstance(value, dict) or "scale" not in value:
        return observation
    step = {"value": {name: held for name, held in value.items() if name != "scale"}}
    is_same = _scale_of({**observation, **step}, scales) == value["scale"]
    return {**observation, **step} if is_same else observation


def _scale_of(observation: Tree, scales: Mapping[str, Tree]) -> Tree:
    """Return the scale that *observation* needs beside its step; None where it needs none, or there is none."""
    value = observation.get("value")
    if not isinstance(value, dict) or not value.keys() & ON_SCALES.keys() or "scale" in value:
        return None
    name, project = observation.get("indicator"), observation.get("project")
    return scales.get(f"{project}/{name}" if project else str(name))


def _each_value(indicator: dict[str, Tree], change: Callable[[Tree], Tree]) -> dict[str, Tree]:
    """Return the tree of an indicator with a *change* to every value in it that may stand on its scale."""

    def changed(table: Tree) -> Tree:
        if not isinstance(table, dict):
            return table
        values = {name: change(table[name]) for name in ("value", "upper") if name in table}
        revisions = {"revisions": list(map(changed, table["revisions"]))} if "revisions" in table else {}
        return {**table, **values, **revisions}

    held = dict(indicator)
    if "baseline" in held:
        held["baseline"] = changed(held["baseline"])
    if isinstance(held.get("targets"), list):
        held["targets"] = list(map(changed, held["targets"]))
    return held


def with_scales(indicator: Tree) -> Tree:
    """Return the tree of an *indicator* with its scale beside every step that its baseline and targets name."""
    scale = indicator.get("scale") if isinstance(indicator, dict) else None
    if scale is None:
        return indicator
    return _each_value(
        indicator,
        lambda value: (
            {**value, "scale": scale}
            if isinstance(value, dict) and value.keys() & ON_SCALES.keys() and "scale" not in value
            else value
        ),
    )


def without_scales(indicator: dict[str, Tree]) -> dict[str, Tree]:
    """Return the tree of an *indicator* without its own scale beside the steps of its baseline and targets."""
    scale = indicator.get("scale")
    if scale is None:
        return indicator
    return _each_value(
        indicator,
        lambda value: (
            {name: held for name, held in value.items() if name != "scale"}
            if isinstance(value, dict) and value.get("scale") == scale
            else value
        ),
    )
