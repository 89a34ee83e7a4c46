"""What the rows of a tagged sheet come to: what is done, the indicators with their targets, and what was seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from operator import attrgetter

import attrs

from mande.dimensions.breakdowns import AGE, GENDER, Dimension, overlaps
from mande.dimensions.cells import EVERYONE, Cell
from mande.formats.building import THE_BASELINE, THE_FIGURE, THE_TARGET, built
from mande.formats.hxl.rows import Facts, Figure, Register
from mande.formats.remarks import TWICE, Notes
from mande.framework.indicators import Baseline, Indicator
from mande.framework.partners import OtherService
from mande.framework.results import Activity
from mande.framework.targets import Target
from mande.observations.observation import Observation
from mande.sources import Source
from mande.wording import sentence

TITLES = {"age": "Age", "age_group": "Age group", "group": "Group of people", "attribute": "Other attributes"}


def indicators_of(figures: Iterable[Figure], source: Source, notes: Notes) -> dict[str, list[Indicator]]:
    """Return the indicators that figures are of, with their targets and baselines, by the service they belong to."""
    held: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        held[figure.indicator[0]].append(figure)
    found: dict[str, list[Indicator]] = defaultdict(list)
    for code, own in held.items():
        targets = [target for each in own if each.counts.role == "target" and (target := _target(each, source, notes))]
        baselines = list(_baselines(own, source, notes))
        indicator = built(
            Indicator,
            notes,
            own[0].at,
            code,
            own[0].indicator[1],
            what=sentence("Indicator '{code}'", code=code),
            unit=next((each.counts.unit for each in own if each.counts.unit), None),
            measure="percentage" if any(each.is_percent for each in own) else "count",
            breakdowns=sorted({dimension for each in own for dimension in each.counts.cell}),
            baseline=baselines[0] if baselines else None,
            other_baselines=baselines[1:],
            targets=targets,
        )
        if indicator is not None:
            found[own[0].facts.service[0] if own[0].facts.service is not None else ""].append(indicator)
    return found


def _target(figure: Figure, source: Source, notes: Notes) -> Target | None:
    fields = {**figure.fields, "cell": figure.counts.cell, "place": figure.facts.place, "source": source.code}
    return built(Target, notes, figure.at, figure.number, what=THE_TARGET, **fields)


def _baselines(figures: Iterable[Figure], source: Source, notes: Notes) -> Iterator[Baseline]:
    """Yield the baselines of an indicator, that of everybody first; of two for the same the first, and it is told."""
    found: dict[tuple[Cell, str | None], Figure] = {}
    for figure in figures:
        if figure.counts.role != "baseline":
            continue
        first = found.setdefault((figure.counts.cell, figure.facts.place), figure)
        if first is not figure:
            notes.add(
                TWICE,
                figure.at,
                what=sentence("The baseline of '{figure}'", figure=figure.indicator[0]),
                first=first.at,
                kept=sentence("the first was kept"),
            )
    for (cell, place), figure in sorted(found.items(), key=lambda each: each[0] != (EVERYONE, None)):
        fields = {**figure.fields, "cell": cell, "place": place, "source": source.code}
        if baseline := built(Baseline, notes, figure.at, figure.number, what=THE_BASELINE, **fields):
            yield baseline


def observations_of(figures: list[Figure], source: Source, register: Register, notes: Notes) -> Iterator[Observation]:
    """Yield what was seen, and take out of *figures* what it was made of, so that not all is held twice."""
    figures.reverse()
    while figures:
        figure = figures.pop()
        if figure.counts.role != "actual":
            continue
        org = figure.facts.org
        observation = built(
            Observation,
            notes,
            figure.at,
            figure.indicator[0],
            figure.number,
            what=THE_FIGURE,
            period=figure.period,
            qualifier=figure.qualifier,
            at=figure.at,
            cell=figure.counts.cell,
            place=figure.facts.place,
            reporter=None if org is None else register.code(org),
            source=source.code,
            printed=figure.printed,
        )
        if observation is not None:
            yield observation


def dimensions_of(figures: Iterable[Figure]) -> Iterator[Dimension]:
    """Yield the dimensions that figures are broken down by; groups that HXL names overlap, and ages where they do."""
    held: dict[str, dict[str, None]] = defaultdict(dict)
    for cell in dict.fromkeys(map(attrgetter("counts.cell"), figures)):
        for dimension, category in cell.items():
            held[dimension][category] = None
    for dimension, categories in held.items():
        if dimension == "gender" and categories.keys() <= set(GENDER.codes):
            yield GENDER
            continue
        made = Dimension(dimension, TITLES.get(dimension, ""), list(categories), exhaustive=False)
        is_exclusive = dimension == AGE and not overlaps(made.bands) and len(made.bands) == len(categories)
        yield made if is_exclusive else attrs.evolve(made, exclusive=False)


def activities_of(facts: Iterable[Facts], indicators: dict[str, list[Indicator]]) -> Iterator[Activity]:
    """Yield what is done, with the indicators of it, which are taken out of *indicators*, and its sectors as a note."""
    titles: dict[str, str] = {}
    sectors: dict[str, dict[str, None]] = defaultdict(dict)
    for row in facts:
        if row.service is not None:
            code, title = row.service
            titles.setdefault(code, title)
            if row.sector is not None and row.sector != title:
                sectors[code][row.sector] = None
    for code, title in titles.items():
        note = f"Sector: {', '.join(sectors[code])}" if sectors[code] else None
        yield Activity(code, "" if title == code else title, indicators=indicators.pop(code, []), note=note)


def services_of(facts: Iterable[Facts]) -> Iterator[OtherService]:
    """Yield who does what where, each once."""
    done = dict.fromkeys(
        (row.org, row.service[0], row.place) for row in facts if row.org is not None and row.service is not None
    )
    for org, service, place in done:
        yield OtherService(org or "", service, place=place)
