"""The tables of the package, and the columns of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from mande.dimensions.places import Place
from mande.formats.building import THE_BASELINE, THE_FIGURE, THE_SCALE, THE_TARGET, built
from mande.formats.csv.columns import (
    BETWEEN,
    NOTHING,
    Column,
    Field,
    FigureColumns,
    Row,
    cell_field,
    code_field,
    figure_field,
    list_field,
    number_field,
    period_field,
    read_fields,
    text_field,
    word_field,
    write_fields,
    write_figure,
    yes_no_field,
)
from mande.formats.csv.formulas import as_written, shown
from mande.framework.frameworks import Basis, CostBasis, Framework, Sensitivity
from mande.framework.indicators import (
    Accumulation,
    Baseline,
    Counting,
    Direction,
    Indicator,
    Measure,
    Reach,
    Statistic,
)
from mande.framework.levels import Level, Order
from mande.framework.links import Assumption, Link, LinkKind, StatedBy
from mande.framework.results import Activity, Impact, Input, InputKind, Outcome, Output
from mande.framework.targets import Target, TargetKind
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.numbers import Qualifier
from mande.measures.scales import Scale
from mande.observations.observation import Observation, StatedAs, Status
from mande.sources import Independence, Role, Source

PROJECT = code_field("framework", "The code of the framework it belongs to.", column="project")
"""The column that says, where there are several frameworks, to which of them a row belongs."""


class Table(NamedTuple):
    """One table: what its rows are, the fields they hold, and by which columns a row is told from another.

    `core` are the columns that are written whether somebody fills them or not; the others are where one is filled.
    `names` are the columns whose codes another table defines, with that table, and `needed` those without which a row
    says nothing.
    """

    name: str
    says: str
    holds: tuple[type, ...]
    fields: tuple[Field, ...]
    core: tuple[str, ...]
    key: tuple[str, ...] = ()
    names: Mapping[str, str] = {}
    needed: tuple[str, ...] = ()


_READ_AT = (
    code_field("source", "The code of the source that states it."),
    text_field("at", "Where in the source it is read."),
)
_NOTE = text_field("note", "A note.")

_BASELINE = (
    figure_field("value", FigureColumns.of("baseline"), "The value before the programme"),
    word_field("qualifier", Qualifier, "The word before the number.", column="baseline_qualifier"),
    period_field("period", "The period of its fieldwork.", column="baseline_period"),
    code_field("source", "The code of the source that states it.", column="baseline_source"),
    text_field("at", "Where in the source it is read.", column="baseline_at"),
    text_field("note", "A note on the baseline.", column="baseline_note"),
)


def baseline_field() -> Field:
    """Return the field of an indicator that holds its baseline, in columns of their own."""

    def write(baseline: Baseline | Figure) -> dict[str, str]:
        if isinstance(baseline, Baseline):
            return write_fields(baseline, _BASELINE)
        return write_figure(baseline, FigureColumns.of("baseline"))

    def read(row: Row) -> Any:
        found = read_fields(row._replace(present=None), _BASELINE)
        if not found:
            return NOTHING
        if found.keys() == {"value"} and isinstance(found["value"], Missing):
            return found["value"]
        value = found.pop("value", Missing.NOT_IN_SOURCE)
        return built(Baseline, row.notes, row.at("baseline"), value, what=THE_BASELINE, **found) or NOTHING

    columns = tuple(column for field in _BASELINE for column in field.columns)
    return Field("baseline", columns, write, read, more="baseline_note:")


def scale_field() -> Field:
    """Return the field of an indicator that holds its scale: what it is called, and its steps from the lowest."""

    def write(scale: Scale) -> dict[str, str]:
        return {"scale": shown(scale.code), "steps": shown(BETWEEN.join(scale.steps))}

    def read(row: Row) -> Any:
        steps = [step.strip() for step in as_written(row.cells.get("steps", "")).split(BETWEEN.strip())]
        if not any(steps):
            return NOTHING
        code = as_written(row.cells.get("scale", "scale")).strip()
        return built(Scale, row.notes, row.at("steps"), code, steps, what=THE_SCALE) or NOTHING

    columns = (
        Column("scale", "What its scale is called."),
        Column("steps", "The steps of its scale, the lowest first."),
    )
    return Field("scale", columns, write, read)


def assumptions_field() -> Field:
    """Return the field of a link that holds its assumptions, one a line."""

    def write(assumptions: Iterable[Assumption]) -> dict[str, str]:
        return {"assumptions": shown("\n".join(str(each.text) for each in assumptions))}

    def read(row: Row) -> Any:
        lines = as_written(row.cells.get("assumptions", "")).split("\n")
        return tuple(Assumption(line) for line in lines if line.strip()) or NOTHING

    return Field("assumptions", (Column("assumptions", "What must hold for it to work, one a line."),), write, read)


LEVELS: Mapping[Level, type] = {
    Level.INPUT: Input,
    Level.ACTIVITY: Activity,
    Level.OUTPUT: Output,
    Level.OUTCOME: Outcome,
    Level.IMPACT: Impact,
}
"""What a row of the results is, by the level that it says."""

FRAMEWORK = Table(
    "framework",
    "What was promised: one row a framework.",
    (Framework,),
    (
        code_field("code", "What it is called where something names it.", required=True),
        text_field("title", "What it is called."),
        period_field("period", "The period first agreed."),
        period_field("extended_to", "The later end, where there is one."),
        period_field("started", "The day on which work began."),
        period_field("support_ends", "The day on which the last support ends."),
        period_field("strategy", "The years of the strategy that it belongs to."),
        word_field("basis", Basis, "Whether what is left out is absent (plan), or not in the source (extract)."),
        word_field("sensitivity", Sensitivity, "How much harm it would do if a person were recognised."),
        word_field("cost_basis", CostBasis, "Whether its money has overhead in it."),
        list_field("target_groups", "The populations that it is meant to reach."),
        _NOTE,
    ),
    ("code", "title", "period", "basis"),
    ("code",),
    needed=("code",),
)
RESULTS = Table(
    "results",
    "The chain: one row an input, activity, output, outcome or impact.",
    (Input, Activity, Output, Outcome, Impact),
    (
        code_field("code", "What it is called where something names it.", required=True),
        text_field("title", "What it says."),
        word_field("order", Order, "How far along an outcome stands."),
        yes_no_field("planned", "Whether somebody planned the outcome."),
        number_field("horizon", "Months after support within which an outcome cannot be expected yet.", "integer"),
        number_field("weight", "The share of the programme that a donor gives an output, in percent."),
        text_field("structure", "The body that an output sets up."),
        text_field("management_only", "Why it need not lead on to anything."),
        figure_field("amount", FigureColumns.of("amount"), "How much of an input there is"),
        code_field("per", "What the amount is for each of."),
        word_field("kind", InputKind, "What kind of resource an input is."),
        period_field("period", "The days of an activity or an input."),
        word_field("reads_as", Level, "The level that its wording belongs to."),
        *_READ_AT,
        _NOTE,
    ),
    ("level", "code", "title"),
    ("code",),
    {"source": "sources"},
    needed=("level", "code"),
)
INDICATORS = Table(
    "indicators",
    "What is measured: one row an indicator.",
    (Indicator,),
    (
        code_field("code", "What it is called where something names it.", required=True),
        text_field("title", "What it says."),
        word_field("measure", Measure, "What kind of figure it gives."),
        code_field("unit", "What is counted."),
        code_field("per", "What a ratio divides by."),
        word_field("accumulation", Accumulation, "What a later figure does to an earlier one."),
        word_field("direction", Direction, "Which way is better."),
        word_field("statistic", Statistic, "How one figure stands for many."),
        word_field("counting", Counting, "Whether a person may be counted more than once."),
        code_field("population", "The code of the people that it counts."),
        word_field("reach", Reach, "Whether those counted were served themselves."),
        list_field("breakdowns", "The dimensions by which it is to be reported."),
        baseline_field(),
        scale_field(),
        number_field("capacity", "The most that could be done, which is no target."),
        text_field("monitor_only", "Why it has no target."),
        list_field("unique_across", "The axes over which nobody is counted twice."),
        text_field("definition", "What exactly is counted."),
        text_field("counting_rule", "Who or what counts, and when."),
        text_field("means_of_verification", "What the figure can be checked against."),
        text_field("method", "How it is measured."),
        code_field("frequency", "How often it is reported."),
        text_field("responsible", "Who reports it."),
        text_field("limitations", "What it cannot show."),
        list_field("references", "Standards that it follows."),
        _NOTE,
    ),
    (
        *("result", "code", "title", "measure", "unit", "accumulation", "direction", "breakdowns"),
        *("baseline", "baseline_missing", "baseline_period", "baseline_source"),
    ),
    ("code",),
    {"result": "results", "baseline_source": "sources"},
    needed=("code",),
)
TARGETS = Table(
    "targets",
    "The level of an indicator that was promised: one row a target.",
    (Target,),
    (
        figure_field("value", FigureColumns(unit="amount_unit"), "The target"),
        period_field("period", "The period by whose end it is to be reached."),
        word_field("kind", TargetKind, "What meets it; without one, at least that far."),
        number_field("upper", "The upper end of a range."),
        word_field("qualifier", Qualifier, "The word before the number."),
        code_field("unit", "The unit it is written in, where it is another than the indicator's."),
        code_field("place", "The code of the place that it is for."),
        cell_field(THE_TARGET),
        text_field("reason", "Why it is what it is."),
        *_READ_AT,
        _NOTE,
    ),
    ("indicator", "period", "value", "missing", "kind", "source"),
    (),
    {"indicator": "indicators", "place": "places", "source": "sources"},
    needed=("indicator",),
)
LINKS = Table(
    "links",
    "What leads to what: one row a link.",
    (Link,),
    (
        code_field("cause", "The code of the result that contributes.", required=True),
        code_field("effect", "The code of the result that it contributes to.", required=True),
        text_field("mechanism", "How it does so."),
        assumptions_field(),
        word_field("kind", LinkKind, "Whether it contributes, or feeds back."),
        word_field("stated_by", StatedBy, "Whether the plan says so in words or by its layout."),
        *_READ_AT,
        _NOTE,
    ),
    ("cause", "effect", "mechanism", "assumptions"),
    (),
    {"cause": "results", "effect": "results", "source": "sources"},
    needed=("cause", "effect"),
)
PLACES = Table(
    "places",
    "Where figures are counted: one row a place.",
    (Place,),
    (
        code_field("code", "What it is called where something names it.", required=True),
        text_field("title", "What it is called."),
        code_field("within", "The code of the place that it lies within."),
        text_field("kind", "What its level is called there."),
        number_field("cases", "How many known cases of the problem come from it.", "integer"),
        yes_no_field("served", "Whether the programme works there."),
        _NOTE,
    ),
    ("code", "title", "within"),
    ("code",),
    {"within": "places"},
    needed=("code",),
)
SOURCES = Table(
    "sources",
    "Who states things: one row a source.",
    (Source,),
    (
        code_field("code", "What it is called where something names it.", required=True),
        text_field("title", "What it is called."),
        text_field("kind", "What kind of source it is."),
        code_field("published", "When it was published, as far as that is known."),
        word_field("role", Role, "Who it is to the programme."),
        word_field("independence", Independence, "How far it stands from the programme."),
        _NOTE,
    ),
    ("code", "title", "kind", "published"),
    ("code",),
    needed=("code",),
)
OBSERVATIONS = Table(
    "observations",
    "What was seen: one row a figure.",
    (Observation,),
    (
        code_field("project", "The code of the framework that it belongs to, where there are several."),
        code_field("indicator", "The code of the indicator, or of the input.", required=True),
        period_field("period", "The period that it speaks for."),
        code_field("place", "The code of the place that it is counted in."),
        cell_field(THE_FIGURE),
        figure_field("value", FigureColumns(), "The figure"),
        word_field("qualifier", Qualifier, "The word before the number."),
        word_field("status", Status, "How it came about."),
        code_field("population", "The code of the people that it counts."),
        code_field("reporter", "Who reports it."),
        number_field("carried_over", "How many of these stand in an earlier figure too.", "integer"),
        yes_no_field("verified", "Whether somebody checked it."),
        yes_no_field("registered", "Whether those counted stand in the register."),
        text_field("says", "The word that stands beside the number."),
        word_field("stated_as", StatedAs, "What somebody says of it and its target."),
        *_READ_AT,
        text_field("printed", "What the source has in that place."),
        _NOTE,
    ),
    ("indicator", "period", "place", "value", "missing", "source"),
    (),
    {"indicator": "indicators", "place": "places", "source": "sources"},
    needed=("indicator",),
)
TABLES = (FRAMEWORK, RESULTS, INDICATORS, TARGETS, LINKS, PLACES, SOURCES, OBSERVATIONS)
"""The tables, in the order in which they are written and told."""
