"""Which output leads to which outcome, and how well that is borne out."""

from __future__ import annotations

from collections.abc import Mapping

from mande.coverage.matrix import Matrix, matrix
from mande.framework.evidence import Strength
from mande.reports.naming import named, titles
from mande.reports.parts import Cell, Part, Prose, Section, Table, Tone
from mande.reports.report import Report
from mande.wording import sentence

CONTESTED, BORNE_OUT = Strength.CONTESTED, Strength.OBSERVED_AFTER


def outputs_against_outcomes(report: Report) -> Section | None:
    """Return a table a framework: outputs down, outcomes across, and in each cell its strongest path's weakest link."""
    known = titles(report.coverage.reviews)
    parts: list[Part] = []
    for review in report.coverage.reviews:
        found = matrix((review,))
        if found.outputs and found.outcomes:
            parts.append(_table(found, review.framework.title or review.framework.code, known))
    if not parts:
        return None
    says = sentence(
        "Each cell says how well the strongest path is borne out, by its weakest link. Blank: no path is recorded."
    )
    return Section("matrix", sentence("Outputs against outcomes"), (Prose((says,)), *parts))


def _table(found: Matrix, title: str, known: Mapping[str, str]) -> Table:
    rows = tuple(
        (named(output, known.get(output, "")), *(_cell(found.get((output, outcome))) for outcome in found.outcomes))
        for output in found.outputs
    )
    return Table(title, (sentence("output"), *(known.get(outcome) or outcome for outcome in found.outcomes)), rows)


def _cell(strength: Strength | None) -> Cell:
    if strength is None:
        return Cell("")
    if strength is CONTESTED:
        return Cell(strength, tone=Tone.MAJOR)
    return Cell(strength, tone=Tone.IN_ORDER if strength >= BORNE_OUT else Tone.PLAIN)
