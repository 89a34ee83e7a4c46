"""The sheets of our own workbook, and the columns of each: one list that is written by and read by."""

from __future__ import annotations

from typing import NamedTuple

from mande.formats.building import THE_FIGURE, THE_TARGET
from mande.formats.excel.fields import (
    Field,
    amount,
    category,
    code,
    codes,
    number,
    period,
    variance,
    word,
    words,
    yes_no,
)
from mande.framework.evidence import Design, Says
from mande.framework.frameworks import Basis, CostBasis, Sensitivity
from mande.framework.indicators import Accumulation, Counting, Direction, Measure, Reach, Statistic
from mande.framework.levels import Level, Order
from mande.framework.links import AssumptionStatus, LinkKind, StatedBy
from mande.framework.results import InputKind
from mande.framework.targets import TargetKind
from mande.observations.observation import Status
from mande.sources import Independence, Role
from mande.wording import sentence

MARKER = "mande workbook 1"
"""What the programme sheet says of itself, so that the workbook is known for ours whatever its file is called."""


class Layout(NamedTuple):
    """One sheet: its name, what its rows are, and its columns.

    `key` is the field without which a row says nothing. `is_optional` says that the sheet is there only where there is
    something to put on it. `also` are the fields of headings that mean one of its columns where somebody renamed it.
    """

    name: str
    says: str
    fields: tuple[Field, ...]
    key: str
    is_optional: bool = False
    also: tuple[tuple[str, str], ...] = ()

    def field(self, name: str) -> Field:
        """Return the column that holds the field of that name."""
        return next(field for field in self.fields if field.name == name)


SOURCE = code("source", "Source", "The code of the source that states it, from the sheet Sources.", of="Sources")
AT = words("at", "Where in the source", "Page, line or table: where a reader would look it up.", 16)
NOTE = words("note", "Note", "Anything that should stay beside it.")

PROGRAMME = Layout(
    "Programme",
    "What the programme is: one line a field.",
    (
        code("code", "Code", "A short name without spaces, such as clean-water. Figures and files are named by it."),
        words("title", "Title", "The full title of the programme."),
        period("period", "Period", "The period first agreed, like 2024-01/2026-12."),
        period("extended_to", "Extended to", "The later end, where there is one."),
        period("started", "Started", "The day, month or year in which work began."),
        period("support_ends", "Support ends", "When the last support to the people served ends."),
        period("strategy", "Strategy", "The years of the strategy it belongs to."),
        word("basis", "Basis", Basis, "plan: what is blank is not there. extract: what is blank is not known."),
        word("sensitivity", "Sensitivity", Sensitivity, "high, where it would harm a person to be recognised."),
        word("cost_basis", "Cost basis", CostBasis, "Whether what is spent has the office's own cost in it."),
        codes("target_groups", "Target groups", "The populations it is meant to reach, one code a line."),
        codes("counted", "Units counted", "Things counted that are no common unit, one a line: latrine."),
        codes("physical", "Units measured", "Units of your own and what they are, one a line: bigha = 1338 m**2."),
        words("note", "Note", "Anything that should stay beside it."),
    ),
    "code",
)

RESULTS = Layout(
    "Results",
    "Everything on the chain, from what is put in to what it is for: one row each.",
    (
        word("level", "Level", Level, "input, activity, output, outcome or impact."),
        code("code", "Code", "A short name of its own, such as wells-dug or 1.1. Other sheets name it by this."),
        words("title", "Title", "The result in full.", 44),
        codes("contributes_to", "Contributes to", "The codes of what it leads to, one a line; blank is none."),
        words("assumptions", "Assumptions", "What must hold for that step to work, one a line. More: sheet Links."),
        words("risks", "Risks", "What might harm it from outside, one a line."),
        word("order", "Order", Order, "How far along an outcome stands."),
        words("management_only", "Management only", "The reason why it need not lead to an outcome.", 24),
        word("kind", "Kind of input", InputKind, "What kind of resource an input is."),
        amount("amount", "Amount", "How much of it, with its currency or unit: 50000 USD."),
        words("per", "Per", "What an input is an amount for each of, where it is no total: person.", 12),
        period("period", "Period", "When an activity is done, or an input is given."),
        number("weight", "Weight", "The share of the programme that a donor gives an output, in percent."),
        words("structure", "Structure", "The body that an output sets up and that is meant to go on.", 24),
        yes_no("planned", "Planned", "no, for an outcome that nobody planned."),
        number("horizon", "Horizon", "Months after support within which an outcome cannot be expected yet."),
        word("reads_as", "Reads as", Level, "The level that its wording belongs to, where it is another."),
        SOURCE,
        AT,
        NOTE,
    ),
    "code",
    also=(("result", "title"), ("activity", "title")),
)

LINKS = Layout(
    "Links",
    "How one result leads to another, in detail. Rows may be left out: 'Contributes to' on Results is enough.",
    (
        code("cause", "From", "The code of the result that leads to another.", of="Results"),
        code("effect", "To", "The code of the result that it leads to.", of="Results"),
        words("mechanism", "Mechanism", "Why the one should bring about the other.", 40),
        words("assumption", "Assumption", "What must hold for it to work. One a row: repeat From and To.", 40),
        word("assumption_status", "Status of the assumption", AssumptionStatus, "What is known of it."),
        words("assumption_owner", "Owner", "Who sees to it that the assumption is tested.", 16),
        period("assumption_planned_test", "Test planned", "When it is to be put to the test."),
        code("assumption_source", "Source of the assumption", "The code of the source that states it.", of="Sources"),
        words("assumption_at", "Where it states the assumption", "Page, line or table.", 16),
        code("evidence_source", "Evidence", "The source that speaks on the link. One a row.", of="Sources"),
        word("evidence_design", "Design of the evidence", Design, "How the evidence was made."),
        word("evidence_says", "Evidence says", Says, "What it says of the link."),
        number("evidence_n", "Asked", "How many were asked or looked at."),
        number("evidence_of", "Out of", "Out of how many."),
        word("evidence_role", "Who says so", Role, "Who speaks in it, where it is another than its source."),
        word("evidence_independence", "Independence of the evidence", Independence, "How far it stands away."),
        words("evidence_at", "Where in the evidence", "Page, line or table.", 16),
        words("evidence_note", "Note on the evidence", "Anything that should stay beside it."),
        word("kind", "Kind of link", LinkKind, "feedback, where it goes round."),
        word("stated_by", "Stated by", StatedBy, "text, or layout: an output that stands under its outcome."),
        SOURCE,
        AT,
        NOTE,
    ),
    "cause",
)  # fmt: skip

INDICATORS = Layout(
    "Indicators",
    "What is measured of each result: one row an indicator, with its reference sheet.",
    (
        code("result", "Result", "The code of the result it measures. Blank: it belongs to none.", of="Results"),
        code("code", "Code", "A short name of its own. Targets and actuals name it by this."),
        words("title", "Indicator", "The indicator in full.", 44),
        words("unit", "Unit", "What is counted: person, household, event, hectare.", 14),
        word("measure", "Measure", Measure, "What kind of figure it gives."),
        word("accumulation", "Accumulation", Accumulation, "incremental (new), cumulative (so far), snapshot."),
        word("direction", "Direction", Direction, "Which way is better."),
        words("baseline", "Baseline", "The value before, or why there is none: not due, ...", 14),
        period("baseline_period", "Baseline date", "When it was measured: 2023, 2023-11, 2023-11-05."),
        code("baseline_source", "Baseline source", "The code of the source that states it.", of="Sources"),
        words("baseline_at", "Where in that source", "Page, line or table.", 16),
        codes("breakdowns", "Breakdowns", "What it is broken down by, one code a line: gender, age."),
        words("definition", "Definition", "What exactly is meant."),
        words("counting_rule", "Counting rule", "What makes one unit count, and when."),
        words("means_of_verification", "Means of verification", "Where the proof is found."),
        words("method", "Method", "How it is collected."),
        words("frequency", "Frequency", "monthly, quarterly, half-yearly, yearly, or in your own words.", 16),
        words("responsible", "Responsible", "Who sees to it: an office or a post, and nobody's name.", 20),
        words("limitations", "Limitations", "What is known to be weak about it."),
        word("statistic", "Statistic", Statistic, "How one figure stands for many."),
        words("per", "Per", "What a ratio divides by.", 12),
        word("counting", "Counting", Counting, "Whether a person may be counted more than once over time."),
        code("population", "Population", "Which people it is about, by code.", of="Populations"),
        word("reach", "Reach", Reach, "Whether those counted were served themselves."),
        words("monitor_only", "Monitor only", "The reason why it has no target.", 24),
        number("capacity", "Capacity", "The most that could be done, which is no target."),
        codes("unique_across", "Unique across", "Over what nobody is counted twice: place, project."),
        codes("references", "References", "Codes in other lists, one a line: 5.2.1."),
        words("scale", "Scale", "What the scale of a score or a stage is called.", 14),
        codes("steps", "Steps", "The steps of that scale, one a line, the lowest first."),
        words("baseline_method", "Baseline method", "How the baseline was measured.", 20),
        words("baseline_note", "Note on the baseline", "Anything that should stay beside it."),
        NOTE,
    ),
    "code",
    also=(("indicator", "title"), ("indicator_code", "code"), ("baseline_date", "baseline_period")),
)  # fmt: skip

TARGETS = Layout(
    "Targets",
    "What is promised, and by when: one row a target or milestone.",
    (
        code("indicator", "Indicator", "The code of the indicator.", of="Indicators"),
        words("value", "Target", "The value to be reached; a word may stand before it: at least 80.", 14),
        period("period", "By", "The period by whose end it is to be reached: 2024, 2024-Q2, 2024-01/2026-12."),
        word("kind", "Kind of target", TargetKind, "What meets it; blank is at least."),
        words("upper", "Upper end", "The other end of a range.", 12),
        words("unit", "Unit", "Where it is another than the indicator's.", 12),
        category("Of whom it is, where it is not everybody: gender=female, age=15-17.", THE_TARGET),
        code("place", "Place", "Where, by code.", of="Places"),
        words("reason", "Reason", "Why it is this high.", 24),
        SOURCE,
        AT,
        NOTE,
    ),
    "indicator",
    also=(("target", "value"), ("target_date", "period"), ("indicator_code", "indicator"), ("period", "period")),
)

ACTUALS = Layout(
    "Actuals",
    "What was seen: one row a figure.",
    (
        code("indicator", "Indicator", "The code of the indicator.", of="Indicators"),
        words("value", "Actual", "The figure, or the reason why there is none: not reported, not collected, ...", 14),
        period("period", "Period", "The days it speaks for: 2024, 2024-Q2, 2024-05, 2024-01-01/2024-06-30."),
        code("place", "Place", "Where, by code.", of="Places"),
        category("Of whom it is, where it is not everybody: gender=female, age=15-17.", THE_FIGURE),
        words("reporter", "Reporter", "The office or partner that reports it.", 16),
        code("population", "Population", "Which people it is about, by code.", of="Populations"),
        word("status", "Status", Status, "How the figure came about; blank is reported."),
        number("carried_over", "Carried over", "How many of these persons stand in an earlier figure too."),
        variance("variance", "Why it differs", "Why it differs from its target, in your own words."),
        words("printed", "As printed", "What the source itself has in that place.", 14),
        words("project", "Project", "Which project it belongs to, where there are several.", 14),
        SOURCE,
        AT,
        NOTE,
    ),
    "indicator",
    also=(("actual", "value"), ("indicator_code", "indicator")),
)

BREAKDOWNS = Layout(
    "Breakdowns",
    "The lists that figures are broken down by: one row a category.",
    (
        code("code", "Breakdown", "The code of the list: gender, age, status."),
        words("title", "Title", "What the list is called.", 24),
        code("category", "Category", "The code of the category: female, 15-17."),
        words("category_title", "Title of the category", "What it is called.", 24),
        words("band", "Ages", "The ages in it, where its code does not say so: 15-17, 60+.", 12),
        yes_no("known", "Known", "no, for those whose category is not known."),
        yes_no("exclusive", "Exclusive", "yes, where nobody is in two of them."),
        yes_no("exhaustive", "Exhaustive", "yes, where everybody is in one."),
        NOTE,
    ),
    "code",
)

PLACES = Layout(
    "Places",
    "Where figures are counted.",
    (
        code("code", "Code", "A short name of its own."),
        words("title", "Place", "What it is called."),
        code("within", "Within", "The code of the place around it.", of="Places"),
        words("kind", "Kind", "What its level is called: district, shelter.", 14),
        number("cases", "Cases", "Known cases of the problem that come from it."),
        yes_no("served", "Served", "Whether the programme works there."),
        NOTE,
    ),
    "code",
)

SOURCES = Layout(
    "Sources",
    "Who states things: reports, surveys, registers.",
    (
        code("code", "Code", "A short name of its own: midterm-2024."),
        words("title", "Source", "What it is called."),
        words("kind", "Kind", "report, survey, review, register, ...", 14),
        words("published", "Published", "When: 2024, 2024-09 or 2024-09-30.", 14),
        word("role", "Role", Role, "Who speaks in it."),
        word("independence", "Independence", Independence, "How far it stands from the programme."),
        NOTE,
    ),
    "code",
)

OBJECTIVES = Layout(
    "Objectives",
    "The stated aims, and the outcomes that would show them reached.",
    (
        code("code", "Code", "A short name of its own."),
        words("title", "Objective", "The aim in full.", 44),
        codes("outcomes", "Outcomes", "The codes of the outcomes that would show it reached, one a line."),
        period("dropped", "Dropped", "The day on which it was given up."),
        words("dropped_because", "Why dropped", "The reason."),
        SOURCE,
        AT,
        NOTE,
    ),
    "code",
    is_optional=True,
)

POPULATIONS = Layout(
    "Populations",
    "Groups of people that figures count.",
    (
        code("code", "Code", "A short name of its own."),
        words("title", "Population", "Who they are."),
        code("within", "Within", "The code of the group they are all among.", of="Populations"),
        codes("overlaps", "Overlaps", "The codes of groups that may hold some of them, one a line."),
        category("The category they are all in by design: gender=female.", sentence("The breakdown"), "only", "Only"),
        NOTE,
    ),
    "code",
    is_optional=True,
)

RISKS = Layout(
    "Risks",
    "What might go wrong outside the programme's control.",
    (
        words("text", "Risk", "What might happen.", 44),
        codes("affects", "Affects", "The codes of the results it may harm, one a line."),
        words("owner", "Owner", "Who watches for it.", 16),
        code("indicator", "Indicator", "The code of the indicator that shows it.", of="Indicators"),
        SOURCE,
        AT,
    ),
    "text",
    is_optional=True,
)

ABSENCES = Layout(
    "Absences",
    "What a source itself says is not there.",
    (words("path", "What is absent", "Its path, like outputs.film.links.", 40), SOURCE, AT, NOTE),
    "path",
    is_optional=True,
)

LAYOUTS = (
    PROGRAMME, RESULTS, LINKS, INDICATORS, TARGETS, ACTUALS, BREAKDOWNS, PLACES, SOURCES,
    OBJECTIVES, POPULATIONS, RISKS, ABSENCES,
)  # fmt: skip
"""Every sheet that is read back, in the order in which they stand; the sheet Read me stands before them."""
