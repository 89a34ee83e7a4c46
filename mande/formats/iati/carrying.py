"""What is carried beside the elements of an activity, since these do not say all of what mande holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs

from mande.formats.iati import activity as iati
from mande.formats.iati.extension import (
    Table,
    beside,
    differing,
    element_of,
    foreign_of,
    tree_of,
)
from mande.formats.iati.figures import Untold
from mande.formats.iati.outline import (
    SAID_APART,
    Arranged,
    Outline,
    Placed,
)
from mande.formats.iati.programmes import (
    code_of,
    header_said,
    reading_of,
    trees_of,
)
from mande.formats.iati.results import (
    HOLDERS,
    MEASURE_OF,
    Reading,
    actual_said,
    baseline_said,
    indicator_said,
    result_said,
    sorted_baselines,
    target_said,
)
from mande.formats.kinds import slots_by_name
from mande.formats.remarks import Notes
from mande.framework.frameworks import Framework
from mande.measures.missing import Missing


def with_ours(
    outlined: Outline, activity: iati.Activity, *, is_one_of_several: bool, tag_figures: bool, whole: Table
) -> iati.Activity:
    """Return *activity*, which says *outlined* in IATI's elements, with what of it these do not say.

    *whole* is what is carried of the document in its first activity; with *tag_figures*, each says its place among all.
    """
    code = code_of(activity, 1)
    reading = reading_of(activity, code, Notes(""), Untold(), "", is_one_of_several=is_one_of_several)
    results = []
    for said, (result, held) in zip(activity.results, outlined.groups, strict=True):
        indicators = tuple(
            _with_ours(reading, each, plainly, tag_figures) for plainly, each in zip(said.indicators, held, strict=True)
        )
        table: dict[str, Any] = {}
        if result is not None:
            alone = attrs.evolve(result, indicators=())
            back = result_said(reading, said, type(alone), result.code, "")
            table = {"code": result.code, **_beside(alone, back)}
        results.append(said._replace(indicators=indicators, foreign=foreign_of(table)))
    framework = outlined.framework
    own = trees_of(
        {
            slot.name: getattr(framework, slot.name)
            for slot in slots_by_name(Framework).values()
            if slot.name not in SAID_APART
        }
    )
    table = {**differing(own, header_said(reading)), **_orders(outlined), **({"document": whole} if whole else {})}
    return activity._replace(results=tuple(results), elements=(*activity.elements, element_of(table)))


def _orders(outlined: Outline) -> dict[str, list[Any]]:
    """Return, for each list with a result that has no indicator and so no element, all it holds in its order."""
    found: dict[str, list[Any]] = {}
    for name in HOLDERS.values():
        held = getattr(outlined.framework, name)
        if any(not each.indicators for each in held):
            found[name] = [each.code if each.indicators else {"is": tree_of(each)} for each in held]
    return found


def _with_ours(reading: Reading, arranged: Arranged, plainly: iati.Indicator, tag_figures: bool) -> iati.Indicator:
    measure, indicator = MEASURE_OF[arranged.code], arranged.indicator
    tag_targets = _is_out_of_order(arranged.targets)
    tag_baselines = _tags_baselines(arranged)
    baselines = tuple(
        said._replace(foreign=_foreign(each, baseline_said(reading, said, measure, indicator.code, ""), tag_baselines))
        for said, each in zip(plainly.baselines, arranged.baselines, strict=True)
    )
    periods = tuple(
        said._replace(
            targets=tuple(
                value._replace(
                    foreign=_foreign(
                        each, target_said(reading, value, span.period, measure, indicator.code, ""), tag_targets
                    )
                )
                for value, each in zip(said.targets, span.targets, strict=True)
            ),
            actuals=tuple(
                value._replace(
                    foreign=_foreign(
                        each, actual_said(reading, value, span.period, measure, indicator.code, ""), tag_figures
                    )
                )
                for value, each in zip(said.actuals, span.actuals, strict=True)
            ),
        )
        for said, span in zip(plainly.periods, arranged.spans, strict=True)
    )
    missing = isinstance(indicator.baseline, Missing)
    alone = attrs.evolve(indicator, baseline=indicator.baseline if missing else None, other_baselines=(), targets=())
    table = {"code": indicator.code, **_beside(alone, indicator_said(reading, plainly, measure, indicator.code, ""))}
    for name, tagged in (("baselines", tag_baselines), ("targets", tag_targets)):
        if arranged.carried[name]:
            table[name] = [_whole(place, thing, tagged) for place, thing in arranged.carried[name]]
    return plainly._replace(baselines=baselines, periods=periods, foreign=foreign_of(table))


def _is_out_of_order(things: Iterable[Placed]) -> bool:
    places = [place for place, _ in things]
    return places != sorted(places)


def _tags_baselines(arranged: Arranged) -> bool:
    """Return whether baselines have to say which of them is that of the whole, since their order does not."""
    held = [*arranged.baselines, *arranged.carried["baselines"]]
    if not held:
        return False
    again = sorted_baselines([(None, each) for _, each in held])
    indicator = arranged.indicator
    return again != {"baseline": indicator.baseline, "other_baselines": list(indicator.other_baselines)}


def _whole(place: int, thing: Any, tagged: bool) -> dict[str, Any]:
    return {**({"place": place} if tagged else {}), "is": tree_of(thing)}


def _foreign(placed: Placed, said: Any, tagged: bool) -> iati.Foreign:
    place, thing = placed
    return foreign_of({**({"place": place} if tagged else {}), **_beside(thing, said)})


def _beside(thing: Any, said: Any) -> dict[str, Any]:
    """Return the table for *thing*, all of it where IATI's elements cannot be read as one."""
    return {"is": tree_of(thing)} if said is None else beside(thing, said)
