"""What of each field of a programme, and of what was seen of it, may be read by everybody.

One line a class. A field that nobody decided about cannot be published: a test fails, and `publish` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from mande.dimensions.breakdowns import AgeBand, Category, Dimension
from mande.dimensions.cells import Cell
from mande.dimensions.periods import Period
from mande.dimensions.places import Place
from mande.dimensions.populations import Population
from mande.framework.evidence import Evidence
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Contribution, Indicator
from mande.framework.links import Assumption, Link
from mande.framework.monitoring import MonitoringPlan, Study
from mande.framework.objectives import Need, Objective
from mande.framework.partners import OtherService, Partner, Risk
from mande.framework.portfolio import IndicatorLibrary, Portfolio
from mande.framework.relations import AtLeast, Funnel, Share, Subset, Sum
from mande.framework.requirements import Requirement
from mande.framework.results import Activity, Impact, Input, Outcome, Output
from mande.framework.statements import Absence, Accepted, Stated
from mande.framework.targets import Revision, Target
from mande.measures.amounts import Amount
from mande.measures.money import ExchangeRate, Money
from mande.measures.ratios import Ratio
from mande.measures.samples import Sample
from mande.measures.scales import Scale, Score, Stage
from mande.measures.units import Units
from mande.observations.claims import Claim
from mande.observations.cohorts import Cohort, NotFollowedUp
from mande.observations.collection import Observations
from mande.observations.observation import Observation, Variance, Verification
from mande.sources import Source


class Decision(Enum):
    """What becomes of a field where it is published."""

    KEPT = "it is a word of the plan, a code, a day or a choice from a list"
    WITHIN = "what it holds is decided field by field in turn"
    NUMBER = "it may count people, and stays where they are many enough"
    WORDS = "somebody tells of what was seen: that there are words stays, and the words do not"
    GONE = "it is left out, and nothing asks for it"
    SOURCE = "the code of a source, which may be a person"
    PLACE = "the code of a place, which may be one house"
    LOCATOR = "where it is read, which stays where it is made of pages and lines alone"
    PATH = "a path through the plan, whose codes are those of everything else"


def _decided(**names: str) -> dict[str, Decision]:
    """Return the decisions on the fields that are named, by the decision each stands behind."""
    return {field: Decision[decision.upper()] for decision, fields in names.items() for field in fields.split()}


_READ = _decided(source="source", locator="at", gone="note")
_RESULT = _READ | _decided(kept="code title reads_as", within="indicators")

DECIDED: Mapping[type, Mapping[str, Decision]] = {
    # the plan
    Framework: _decided(
        kept="code title period extended_to started support_ends strategy basis sensitivity cost_basis target_groups "
        "relations units",
        within="objectives needs inputs activities outputs outcomes impacts context links dimensions places "
        "populations required_breakdowns sources partners others risks rates monitoring stated absences accepted",
        gone="note",
    ),
    Portfolio: _decided(kept="code title", within="frameworks library", gone="note"),
    IndicatorLibrary: _decided(kept="code title version", within="indicators", gone="note"),
    Objective: _READ | _decided(kept="code title outcomes dropped", words="dropped_because"),
    Need: _READ | _decided(kept="code title", number="covered"),
    Input: _RESULT | _decided(kept="per kind period", number="amount"),
    Activity: _RESULT | _decided(kept="management_only period"),
    Output: _RESULT | _decided(kept="management_only weight structure"),
    Outcome: _RESULT | _decided(kept="order planned horizon"),
    Impact: _RESULT,
    Indicator: _decided(
        kept="code title unit measure accumulation direction statistic per counting population reach breakdowns "
        "monitor_only capacity scale unique_across definition counting_rule means_of_verification method frequency "
        "responsible limitations references",
        within="baseline other_baselines targets contributes_to",
        gone="note",
    ),
    # `covers` counts areas, and not people.
    Baseline: _READ
    | _decided(
        kept="period qualifier covers cell population method reconstructed", number="value sample", place="place"
    ),
    Contribution: _decided(kept="indicator how", gone="note"),
    # A target is a plan: it counts nobody.
    Target: _READ
    | _decided(kept="value period kind upper qualifier unit cell", within="revisions", place="place", words="reason"),
    Revision: _decided(kept="value on", words="reason", source="source", locator="at"),
    Link: _READ | _decided(kept="cause effect mechanism kind stated_by", within="assumptions evidence"),
    Assumption: _decided(kept="text status owner planned_test", source="source", locator="at"),
    Evidence: _READ | _decided(kept="design says role independence", number="n of"),
    Requirement: _READ | _decided(kept="donor dimension units"),
    Partner: _READ | _decided(kept="code title role funded"),
    OtherService: _READ | _decided(kept="actor service", place="place", words="coordinated"),
    Risk: _decided(kept="text affects owner indicator", source="source", locator="at"),
    MonitoringPlan: _READ
    | _decided(
        kept="ends formal budget",
        within="studies",
        place="reporters",
        words="participation follow_up learning independent",
    ),
    Study: _READ | _decided(kept="code title kind planned done measures", words="response"),
    Stated: _READ | _decided(path="path", number="value"),
    Absence: _READ | _decided(path="path"),
    Accepted: _decided(kept="rule by on", path="subject", words="reason"),
    Sum: _decided(kept="whole parts"),
    Subset: _decided(kept="part of"),
    Funnel: _decided(kept="stages left"),
    AtLeast: _decided(kept="more fewer each"),
    Share: _decided(kept="share part wholes"),
    Source: _decided(kept="kind published role independence title", source="code", gone="note"),
    # when, where, whom and how much
    Place: _decided(kept="title kind served", place="code within", number="cases", gone="note"),
    Population: _decided(kept="code title within overlaps only", gone="note"),
    Dimension: _decided(kept="code title categories exclusive exhaustive", gone="note"),
    Category: _decided(kept="code title band known"),
    AgeBand: _decided(kept="low high"),
    Cell: _decided(kept="_categories"),
    Period: _decided(kept="start end end_known_to"),
    ExchangeRate: _decided(kept="base quote rate on", source="source"),
    Units: _decided(kept="counted physical registry"),
    Scale: _decided(kept="code steps title"),
    # what was seen
    Observations: _decided(within="observations claims cohorts"),
    Observation: _READ
    | _decided(
        kept="indicator period cell project population status qualifier registered stated_as is_plain",
        number="value carried_over sample",
        within="verified variance",
        place="place reporter",
        gone="printed says",
    ),
    Variance: _decided(kept="unknown", words="reason", source="source", locator="at"),
    Verification: _decided(kept="by on", number="found", gone="how", source="source", locator="at"),
    Claim: _READ
    | _decided(
        kept="outcome kind direction planned made period project",
        number="counted",
        within="evidence not_followed_up",
        words="text contribution",
        gone="says who",
    ),
    Cohort: _READ
    | _decided(
        kept="code title support_ends indicators period project",
        number="entered followed lost carried_over",
        within="not_followed_up",
    ),
    NotFollowedUp: _decided(kept="reason", number="n", gone="note"),
    # figures, which stay or go as a whole
    Ratio: _decided(number="part whole"),
    Sample: _decided(kept="method margin weight confidence", number="n of"),
    Amount: _decided(kept="unit", number="number"),
    Money: _decided(kept="amount currency"),
    Score: _decided(kept="step scale"),
    Stage: _decided(kept="step scale"),
}
"""What becomes of each field of each class."""


def _in_each(*decisions: Decision) -> frozenset[str]:
    """Return the names of the fields of which one of *decisions* was taken somewhere."""
    return frozenset(name for fields in DECIDED.values() for name, taken in fields.items() if taken in decisions)


STATED = {"targets"} | (
    _in_each(Decision.KEPT) - _in_each(Decision.WITHIN, Decision.NUMBER, Decision.WORDS, Decision.GONE)
)
"""Fields of the plan of which another source's word is published too."""
