"""For tests: hypothesis strategies for every value that a program built on mande hands over or gets back.

Each is valid as it is drawn, takes `realistic=True` or `awkward=True`, and says what it shrinks to. They need the extra
`hypothesis`, and are imported when they are first used, so that whoever imports hypothesis does not wait for them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from mande.errors import ExtraMissing, did_you_mean
from mande.wording import sentence

_ROOMS = {
    "words": ("locators", "sources", "texts", "titles"),
    "measures": (
        "amounts",
        "counts",
        "exchange_rates",
        "figures",
        "figures_of",
        "missing",
        "money",
        "numbers",
        "qualifiers",
        "ratios",
        "samples",
        "scales",
        "scores",
        "stages",
        "units",
    ),
    "breakdowns": ("age_bands", "categories", "cells", "days", "dimensions", "periods", "places", "populations"),
    "measuring": ("baselines", "contributions", "indicators", "revisions", "targets"),
    "chain": (
        "activities",
        "assumptions",
        "evidence",
        "impacts",
        "inputs",
        "links",
        "outcomes",
        "outputs",
        "results",
    ),
    "plans": (
        "absences",
        "acceptances",
        "at_leasts",
        "funnels",
        "monitoring_plans",
        "needs",
        "objectives",
        "other_services",
        "partners",
        "relations",
        "requirements",
        "risks",
        "shares",
        "statements",
        "studies",
        "subsets",
        "sums",
    ),
    "whole": ("frameworks", "libraries", "portfolios"),
    "seen": (
        "claims",
        "cohorts",
        "not_followed_up",
        "observations",
        "programmes",
        "single_observations",
        "variances",
        "verifications",
    ),
    "answers": (
        "assessments",
        "citations",
        "coverages",
        "discrepancies",
        "distributions",
        "documents",
        "findings",
        "progresses",
        "publications",
        "reconciliations",
        "reports",
        "rules",
        "schemes",
        "single_totals",
        "single_unit_costs",
        "thresholds",
        "totals",
        "unit_cost_tables",
    ),
}
_WHERE = {name: room for room, names in _ROOMS.items() for name in names}

if TYPE_CHECKING:
    from mande.strategies.answers import assessments as assessments
    from mande.strategies.answers import citations as citations
    from mande.strategies.answers import coverages as coverages
    from mande.strategies.answers import discrepancies as discrepancies
    from mande.strategies.answers import distributions as distributions
    from mande.strategies.answers import documents as documents
    from mande.strategies.answers import findings as findings
    from mande.strategies.answers import progresses as progresses
    from mande.strategies.answers import publications as publications
    from mande.strategies.answers import reconciliations as reconciliations
    from mande.strategies.answers import reports as reports
    from mande.strategies.answers import rules as rules
    from mande.strategies.answers import schemes as schemes
    from mande.strategies.answers import single_totals as single_totals
    from mande.strategies.answers import single_unit_costs as single_unit_costs
    from mande.strategies.answers import thresholds as thresholds
    from mande.strategies.answers import totals as totals
    from mande.strategies.answers import unit_cost_tables as unit_cost_tables
    from mande.strategies.breakdowns import age_bands as age_bands
    from mande.strategies.breakdowns import categories as categories
    from mande.strategies.breakdowns import cells as cells
    from mande.strategies.breakdowns import days as days
    from mande.strategies.breakdowns import dimensions as dimensions
    from mande.strategies.breakdowns import periods as periods
    from mande.strategies.breakdowns import places as places
    from mande.strategies.breakdowns import populations as populations
    from mande.strategies.chain import activities as activities
    from mande.strategies.chain import assumptions as assumptions
    from mande.strategies.chain import evidence as evidence
    from mande.strategies.chain import impacts as impacts
    from mande.strategies.chain import inputs as inputs
    from mande.strategies.chain import links as links
    from mande.strategies.chain import outcomes as outcomes
    from mande.strategies.chain import outputs as outputs
    from mande.strategies.chain import results as results
    from mande.strategies.measures import amounts as amounts
    from mande.strategies.measures import counts as counts
    from mande.strategies.measures import exchange_rates as exchange_rates
    from mande.strategies.measures import figures as figures
    from mande.strategies.measures import figures_of as figures_of
    from mande.strategies.measures import missing as missing
    from mande.strategies.measures import money as money
    from mande.strategies.measures import numbers as numbers
    from mande.strategies.measures import qualifiers as qualifiers
    from mande.strategies.measures import ratios as ratios
    from mande.strategies.measures import samples as samples
    from mande.strategies.measures import scales as scales
    from mande.strategies.measures import scores as scores
    from mande.strategies.measures import stages as stages
    from mande.strategies.measures import units as units
    from mande.strategies.measuring import baselines as baselines
    from mande.strategies.measuring import contributions as contributions
    from mande.strategies.measuring import indicators as indicators
    from mande.strategies.measuring import revisions as revisions
    from mande.strategies.measuring import targets as targets
    from mande.strategies.plans import absences as absences
    from mande.strategies.plans import acceptances as acceptances
    from mande.strategies.plans import at_leasts as at_leasts
    from mande.strategies.plans import funnels as funnels
    from mande.strategies.plans import monitoring_plans as monitoring_plans
    from mande.strategies.plans import needs as needs
    from mande.strategies.plans import objectives as objectives
    from mande.strategies.plans import other_services as other_services
    from mande.strategies.plans import partners as partners
    from mande.strategies.plans import relations as relations
    from mande.strategies.plans import requirements as requirements
    from mande.strategies.plans import risks as risks
    from mande.strategies.plans import shares as shares
    from mande.strategies.plans import statements as statements
    from mande.strategies.plans import studies as studies
    from mande.strategies.plans import subsets as subsets
    from mande.strategies.plans import sums as sums
    from mande.strategies.seen import claims as claims
    from mande.strategies.seen import cohorts as cohorts
    from mande.strategies.seen import not_followed_up as not_followed_up
    from mande.strategies.seen import observations as observations
    from mande.strategies.seen import programmes as programmes
    from mande.strategies.seen import single_observations as single_observations
    from mande.strategies.seen import variances as variances
    from mande.strategies.seen import verifications as verifications
    from mande.strategies.whole import frameworks as frameworks
    from mande.strategies.whole import libraries as libraries
    from mande.strategies.whole import portfolios as portfolios
    from mande.strategies.words import locators as locators
    from mande.strategies.words import sources as sources
    from mande.strategies.words import texts as texts
    from mande.strategies.words import titles as titles

__all__ = sorted(_WHERE)  # noqa: PLE0605 - a list, as each name stands above


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"mande.strategies has no '{name}'.{did_you_mean(name, _WHERE)}")
    try:
        room = import_module(f"mande.strategies.{_WHERE[name]}")
    except ModuleNotFoundError as absent:
        if absent.name != "hypothesis":
            raise
        raise ExtraMissing.of(sentence("Making up values for tests"), "hypothesis") from None
    return getattr(room, name)


def __dir__() -> list[str]:
    return __all__
