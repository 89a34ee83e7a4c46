"""What has to be said of activities before they are published: what is blank, lost or hidden, and who could be seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from mande.findings import Severity
from mande.formats.iati.activity import Activity, Foreign
from mande.formats.iati.extension import table_in, table_of
from mande.formats.iati.outline import UNSEEN, Outline, carried_alone
from mande.formats.iati.telling import Publisher
from mande.formats.recognising import Written, tell_small_numbers
from mande.formats.remarks import DROPPED, Notes, Remark
from mande.framework.frameworks import Framework
from mande.observations.observation import Observation
from mande.observations.scopes import Scope
from mande.wording import Words, counted, joined, listing, number, sentence

NOT_HELD = Remark(
    "MND967",
    "iati-publisher-not-known",
    Severity.MINOR,
    "IATI asks this of every activity, and mande does not hold it, so that it was left blank: {what}.",
    "Write publisher=Publisher(...) and a period, or fill these in before the file is published.",
    headline="sets of facts that IATI asks for and that were left blank",
)
CARRIED_ALONE = Remark(
    "MND969",
    "iati-carried-beside",
    Severity.INFO,
    "{what}: IATI has no place for them. They stand in what mande carries beside it, where other tools do not look.",
    "Where they are not for everybody's eyes, write carry=False.",
    headline="sets of things that IATI carries beside its own",
)
REMARKS = (NOT_HELD, CARRIED_ALONE)

MOST_KINDS = 30
"""Kinds of things that one finding lists."""


def tell_blanks(outlines: Iterable[Outline], publisher: Publisher, notes: Notes) -> None:
    """Say what IATI asks of every activity that nobody has said."""
    held = tuple(outlines)
    undated = [each.framework.code for each in held if each.framework.period is None]
    lacking = [*publisher.lacks, *([sentence("activity-date of {codes}", codes=listing(undated))] if undated else [])]
    if held and lacking:
        notes.add(NOT_HELD, what=joined(", ", lacking))


def tell_carried(outlines: Iterable[Outline], notes: Notes) -> None:
    """Say what stands in what mande carries alone."""
    alone = sum(map(carried_alone, outlines), Counter[str]())
    if alone:
        notes.add(CARRIED_ALONE, what=listing(_counted(alone), MOST_KINDS))


def tell_lost(outlined: Outline, activity: Activity, notes: Notes) -> None:
    """Say what of a framework is not written where only what IATI has a place for is.

    *activity* has all of it, with what mande carries beside IATI's elements.
    """
    lost = _counted(carried_alone(outlined))
    lost += [
        sentence("'{name}' of {things}", name=name, things=counted(times, "thing"))
        for name, times in _fields_carried(activity).items()
    ]
    if lost:
        notes.add(DROPPED, what=listing(lost, MOST_KINDS), subject=outlined.framework.code, format="IATI")


def _counted(kinds: Mapping[str, int]) -> list[Words]:
    return [sentence("{count} {what}", count=number(times), what=what) for what, times in kinds.items()]


def _fields_carried(activity: Activity) -> Counter[str]:
    """Return of how many results, indicators and figures each field is carried beside IATI's elements."""
    found: Counter[str] = Counter()
    for foreign in _foreign_in(activity):
        found.update(table_of(table_of(table_in(foreign.content, Notes(""), "")).get("is")).keys())
    whole = table_of(table_of(table_in(activity.elements, Notes(""), "")).get("is"))
    return found + Counter(name for name, held in whole.items() if name not in UNSEEN and not isinstance(held, list))


def _foreign_in(activity: Activity) -> Iterator[Foreign]:
    for result in activity.results:
        yield result.foreign
        for indicator in result.indicators:
            yield indicator.foreign
            yield from (baseline.foreign for baseline in indicator.baselines)
            for period in indicator.periods:
                yield from (value.foreign for value in (*period.targets, *period.actuals))


def tell_small(framework: Framework, figures: Iterable[Observation], notes: Notes) -> None:
    """Say which *figures* and baselines of *framework* count so few people that one could be recognised."""
    known = {each.code: each for each in framework.indicators}
    written = [
        Written(
            Scope(figure.indicator, figure.cell, figure.place, figure.period).words,
            figure.value,
            known.get(figure.indicator.rpartition("/")[2]),
        )
        for figure in figures
    ]
    written += [
        Written(
            Scope(sentence("the baseline of {code}", code=code), each.cell, each.place, each.period).words,
            each.value,
            indicator,
        )
        for code, indicator in known.items()
        for each in indicator.every_baseline
    ]
    tell_small_numbers(framework, written, notes)
