"""mande ("M and E"): define a results framework, and ask what is missing, how far along it is and what agrees.

The names below are the public ones; each is imported from its module when it is first used, so that `import mande`
costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_MODULES = {
    "mande.errors": (
        "DocumentError",
        "ExtraMissing",
        "FrameError",
        "FrameworkError",
        "InvalidValue",
        "MandeError",
        "MissingError",
        "MoneyError",
        "NumberError",
        "ObservationsError",
        "PeriodError",
        "UnitError",
        "UnknownCode",
    ),
    "mande.findings": ("Addressee", "Criterion", "Finding", "Quality", "Severity", "Verdict"),
    "mande.sources": ("Citation", "Independence", "Locator", "Role", "Source", "citations", "lines_cited"),
    "mande.texts": ("Text",),
    "mande.wording": ("say",),
    "mande.measures.amounts": ("Amount",),
    "mande.measures.missing": ("Missing",),
    "mande.measures.money": ("ExchangeRate", "Money"),
    "mande.measures.ratios": ("Ratio",),
    "mande.measures.samples": ("Sample",),
    "mande.measures.scales": ("Scale", "Score", "Stage"),
    "mande.measures.units": ("Units",),
    "mande.dimensions.breakdowns": ("AgeBand", "Category", "DISABILITY", "Dimension", "GENDER", "SEX", "age_bands"),
    "mande.dimensions.cells": ("Cell",),
    "mande.dimensions.periods": ("Period",),
    "mande.dimensions.places": ("Place",),
    "mande.dimensions.populations": ("Population",),
    "mande.framework.evidence": ("Design", "Evidence", "Strength"),
    "mande.framework.frameworks": ("Framework",),
    "mande.framework.indicators": ("Baseline", "Contribution", "Indicator"),
    "mande.framework.levels": ("Level",),
    "mande.framework.links": ("Assumption", "Link"),
    "mande.framework.monitoring": ("MonitoringPlan", "Study"),
    "mande.framework.objectives": ("Need", "Objective"),
    "mande.framework.partners": ("OtherService", "Partner", "Risk"),
    "mande.framework.portfolio": ("IndicatorLibrary", "Portfolio"),
    "mande.framework.relations": ("AtLeast", "Funnel", "Share", "Subset", "Sum"),
    "mande.framework.requirements": ("Requirement",),
    "mande.framework.results": ("Activity", "Impact", "Input", "Outcome", "Output"),
    "mande.framework.statements": ("Absence", "Accepted", "Stated"),
    "mande.framework.targets": ("Revision", "Target"),
    "mande.observations.claims": ("Claim",),
    "mande.observations.cohorts": ("Cohort", "NotFollowedUp"),
    "mande.observations.collection": ("Observations",),
    "mande.observations.observation": ("Observation", "Variance", "Verification"),
    "mande.rules": ("Rule",),
    "mande.coverage.check": ("check_coverage",),
    "mande.coverage.coverage": ("Coverage",),
    "mande.disclosure.ages": ("top_coded",),
    "mande.disclosure.rounding": ("rounded",),
    "mande.disclosure.small": ("small_cells",),
    "mande.disclosure.suppress": ("suppress",),
    "mande.rollup.quantities": ("Distribution",),
    "mande.rollup.roll_up": ("roll_up",),
    "mande.rollup.totals": ("Total", "Totals"),
    "mande.progress.assess": ("assess_progress",),
    "mande.progress.assessment": ("Assessment",),
    "mande.progress.cost": ("UnitCost", "UnitCosts", "unit_costs"),
    "mande.progress.progress": ("Progress",),
    "mande.progress.schemes": ("Scheme", "Threshold"),
    "mande.reconciliation.discrepancy": ("Discrepancy",),
    "mande.reconciliation.reconcile": ("reconcile",),
    "mande.reconciliation.reconciliation": ("Reconciliation",),
    "mande.disclosure.publishing": ("Publication", "publish"),
    "mande.catalogue": ("CATALOGUE", "profile"),
    "mande.documents": ("read", "write"),
    "mande.reports": ("reports",),
    "mande.reports.report": ("Report", "report"),
    "mande.formats": ("formats",),
    "mande.formats.document": ("Document",),
    "mande.frames": ("frames",),
    "mande.strategies": ("strategies",),
}
_WHERE = {name: module for module, names in _MODULES.items() for name in names}

if TYPE_CHECKING:
    from mande import formats as formats
    from mande import frames as frames
    from mande import reports as reports
    from mande import strategies as strategies
    from mande.catalogue import CATALOGUE as CATALOGUE
    from mande.catalogue import profile as profile
    from mande.coverage.check import check_coverage as check_coverage
    from mande.coverage.coverage import Coverage as Coverage
    from mande.dimensions.breakdowns import DISABILITY as DISABILITY
    from mande.dimensions.breakdowns import GENDER as GENDER
    from mande.dimensions.breakdowns import SEX as SEX
    from mande.dimensions.breakdowns import AgeBand as AgeBand
    from mande.dimensions.breakdowns import Category as Category
    from mande.dimensions.breakdowns import Dimension as Dimension
    from mande.dimensions.breakdowns import age_bands as age_bands
    from mande.dimensions.cells import Cell as Cell
    from mande.dimensions.periods import Period as Period
    from mande.dimensions.places import Place as Place
    from mande.dimensions.populations import Population as Population
    from mande.disclosure.ages import top_coded as top_coded
    from mande.disclosure.publishing import Publication as Publication
    from mande.disclosure.publishing import publish as publish
    from mande.disclosure.rounding import rounded as rounded
    from mande.disclosure.small import small_cells as small_cells
    from mande.disclosure.suppress import suppress as suppress
    from mande.documents import read as read
    from mande.documents import write as write
    from mande.errors import DocumentError as DocumentError
    from mande.errors import ExtraMissing as ExtraMissing
    from mande.errors import FrameError as FrameError
    from mande.errors import FrameworkError as FrameworkError
    from mande.errors import InvalidValue as InvalidValue
    from mande.errors import MandeError as MandeError
    from mande.errors import MissingError as MissingError
    from mande.errors import MoneyError as MoneyError
    from mande.errors import NumberError as NumberError
    from mande.errors import ObservationsError as ObservationsError
    from mande.errors import PeriodError as PeriodError
    from mande.errors import UnitError as UnitError
    from mande.errors import UnknownCode as UnknownCode
    from mande.findings import Addressee as Addressee
    from mande.findings import Criterion as Criterion
    from mande.findings import Finding as Finding
    from mande.findings import Quality as Quality
    from mande.findings import Severity as Severity
    from mande.findings import Verdict as Verdict
    from mande.formats.document import Document as Document
    from mande.framework.evidence import Design as Design
    from mande.framework.evidence import Evidence as Evidence
    from mande.framework.evidence import Strength as Strength
    from mande.framework.frameworks import Framework as Framework
    from mande.framework.indicators import Baseline as Baseline
    from mande.framework.indicators import Contribution as Contribution
    from mande.framework.indicators import Indicator as Indicator
    from mande.framework.levels import Level as Level
    from mande.framework.links import Assumption as Assumption
    from mande.framework.links import Link as Link
    from mande.framework.monitoring import MonitoringPlan as MonitoringPlan
    from mande.framework.monitoring import Study as Study
    from mande.framework.objectives import Need as Need
    from mande.framework.objectives import Objective as Objective
    from mande.framework.partners import OtherService as OtherService
    from mande.framework.partners import Partner as Partner
    from mande.framework.partners import Risk as Risk
    from mande.framework.portfolio import IndicatorLibrary as IndicatorLibrary
    from mande.framework.portfolio import Portfolio as Portfolio
    from mande.framework.relations import AtLeast as AtLeast
    from mande.framework.relations import Funnel as Funnel
    from mande.framework.relations import Share as Share
    from mande.framework.relations import Subset as Subset
    from mande.framework.relations import Sum as Sum
    from mande.framework.requirements import Requirement as Requirement
    from mande.framework.results import Activity as Activity
    from mande.framework.results import Impact as Impact
    from mande.framework.results import Input as Input
    from mande.framework.results import Outcome as Outcome
    from mande.framework.results import Output as Output
    from mande.framework.statements import Absence as Absence
    from mande.framework.statements import Accepted as Accepted
    from mande.framework.statements import Stated as Stated
    from mande.framework.targets import Revision as Revision
    from mande.framework.targets import Target as Target
    from mande.measures.amounts import Amount as Amount
    from mande.measures.missing import Missing as Missing
    from mande.measures.money import ExchangeRate as ExchangeRate
    from mande.measures.money import Money as Money
    from mande.measures.ratios import Ratio as Ratio
    from mande.measures.samples import Sample as Sample
    from mande.measures.scales import Scale as Scale
    from mande.measures.scales import Score as Score
    from mande.measures.scales import Stage as Stage
    from mande.measures.units import Units as Units
    from mande.observations.claims import Claim as Claim
    from mande.observations.cohorts import Cohort as Cohort
    from mande.observations.cohorts import NotFollowedUp as NotFollowedUp
    from mande.observations.collection import Observations as Observations
    from mande.observations.observation import Observation as Observation
    from mande.observations.observation import Variance as Variance
    from mande.observations.observation import Verification as Verification
    from mande.progress.assess import assess_progress as assess_progress
    from mande.progress.assessment import Assessment as Assessment
    from mande.progress.cost import UnitCost as UnitCost
    from mande.progress.cost import UnitCosts as UnitCosts
    from mande.progress.cost import unit_costs as unit_costs
    from mande.progress.progress import Progress as Progress
    from mande.progress.schemes import Scheme as Scheme
    from mande.progress.schemes import Threshold as Threshold
    from mande.reconciliation.discrepancy import Discrepancy as Discrepancy
    from mande.reconciliation.reconcile import reconcile as reconcile
    from mande.reconciliation.reconciliation import Reconciliation as Reconciliation
    from mande.reports.report import Report as Report
    from mande.reports.report import report as report
    from mande.rollup.quantities import Distribution as Distribution
    from mande.rollup.roll_up import roll_up as roll_up
    from mande.rollup.totals import Total as Total
    from mande.rollup.totals import Totals as Totals
    from mande.rules import Rule as Rule
    from mande.sources import Citation as Citation
    from mande.sources import Independence as Independence
    from mande.sources import Locator as Locator
    from mande.sources import Role as Role
    from mande.sources import Source as Source
    from mande.sources import citations as citations
    from mande.sources import lines_cited as lines_cited
    from mande.texts import Text as Text
    from mande.wording import say as say

__all__ = [
    "Absence",
    "Accepted",
    "Activity",
    "Addressee",
    "AgeBand",
    "Amount",
    "Assessment",
    "Assumption",
    "AtLeast",
    "Baseline",
    "CATALOGUE",
    "Category",
    "Citation",
    "Cell",
    "Claim",
    "Cohort",
    "Contribution",
    "Coverage",
    "Criterion",
    "DISABILITY",
    "Design",
    "Dimension",
    "Discrepancy",
    "Distribution",
    "Document",
    "DocumentError",
    "Evidence",
    "ExchangeRate",
    "ExtraMissing",
    "FrameError",
    "Finding",
    "Framework",
    "FrameworkError",
    "Funnel",
    "GENDER",
    "Impact",
    "Independence",
    "Indicator",
    "IndicatorLibrary",
    "Input",
    "InvalidValue",
    "Level",
    "Link",
    "Locator",
    "MandeError",
    "Missing",
    "MissingError",
    "Money",
    "MoneyError",
    "MonitoringPlan",
    "Need",
    "NotFollowedUp",
    "NumberError",
    "Objective",
    "Observation",
    "Observations",
    "ObservationsError",
    "OtherService",
    "Outcome",
    "Output",
    "Partner",
    "Period",
    "PeriodError",
    "Place",
    "Population",
    "Portfolio",
    "Progress",
    "Publication",
    "Quality",
    "Ratio",
    "Reconciliation",
    "Report",
    "Requirement",
    "Revision",
    "Risk",
    "Role",
    "Rule",
    "SEX",
    "Sample",
    "Scale",
    "Scheme",
    "Score",
    "Severity",
    "Share",
    "Source",
    "Stage",
    "Stated",
    "Strength",
    "Study",
    "Subset",
    "Sum",
    "Target",
    "Total",
    "Totals",
    "Text",
    "Threshold",
    "UnitCost",
    "UnitCosts",
    "UnitError",
    "Units",
    "UnknownCode",
    "Variance",
    "Verdict",
    "Verification",
    "age_bands",
    "assess_progress",
    "check_coverage",
    "citations",
    "formats",
    "frames",
    "lines_cited",
    "profile",
    "publish",
    "read",
    "reconcile",
    "report",
    "reports",
    "roll_up",
    "rounded",
    "say",
    "small_cells",
    "strategies",
    "suppress",
    "top_coded",
    "unit_costs",
    "write",
]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        from mande.errors import did_you_mean  # only an error needs it, and `import mande` stays light

        raise AttributeError(f"mande has no '{name}'.{did_you_mean(name, _WHERE)}")
    module = import_module(_WHERE[name])
    value = module if module.__name__ == f"{__name__}.{name}" else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
