"""What hypothesis draws where it is asked for one of the values by its class.

Hypothesis calls `register` when it is imported (the entry point `hypothesis` in pyproject.toml). What draws a value is
looked up when one is first drawn, so that nobody who imports hypothesis waits for the strategies.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

import mande.strategies
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
from mande.framework.results import Activity, Impact, Input, Outcome, Output, Result
from mande.framework.statements import Absence, Accepted, Stated
from mande.framework.targets import Revision, Target
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import ExchangeRate, Money
from mande.measures.ratios import Ratio
from mande.measures.samples import Sample
from mande.measures.scales import Scale, Score, Stage
from mande.measures.units import Units
from mande.observations.claims import Claim
from mande.observations.cohorts import Cohort, NotFollowedUp
from mande.observations.collection import Observations
from mande.observations.observation import Observation, Variance, Verification
from mande.sources import Locator, Source
from mande.texts import Text

DRAWN_BY: tuple[tuple[type, str], ...] = (
    (Absence, "absences"),
    (Accepted, "acceptances"),
    (Activity, "activities"),
    (AgeBand, "age_bands"),
    (Amount, "amounts"),
    (Assumption, "assumptions"),
    (AtLeast, "at_leasts"),
    (Baseline, "baselines"),
    (Category, "categories"),
    (Cell, "cells"),
    (Claim, "claims"),
    (Cohort, "cohorts"),
    (Contribution, "contributions"),
    (Dimension, "dimensions"),
    (Evidence, "evidence"),
    (ExchangeRate, "exchange_rates"),
    (Framework, "frameworks"),
    (Funnel, "funnels"),
    (Impact, "impacts"),
    (Indicator, "indicators"),
    (IndicatorLibrary, "libraries"),
    (Input, "inputs"),
    (Link, "links"),
    (Locator, "locators"),
    (Missing, "missing"),
    (Money, "money"),
    (MonitoringPlan, "monitoring_plans"),
    (Need, "needs"),
    (NotFollowedUp, "not_followed_up"),
    (Objective, "objectives"),
    (Observation, "single_observations"),
    (Observations, "observations"),
    (OtherService, "other_services"),
    (Outcome, "outcomes"),
    (Output, "outputs"),
    (Partner, "partners"),
    (Period, "periods"),
    (Place, "places"),
    (Population, "populations"),
    (Portfolio, "portfolios"),
    (Ratio, "ratios"),
    (Requirement, "requirements"),
    (Result, "results"),
    (Revision, "revisions"),
    (Risk, "risks"),
    (Sample, "samples"),
    (Scale, "scales"),
    (Score, "scores"),
    (Share, "shares"),
    (Source, "sources"),
    (Stage, "stages"),
    (Stated, "statements"),
    (Study, "studies"),
    (Subset, "subsets"),
    (Sum, "sums"),
    (Target, "targets"),
    (Text, "texts"),
    (Units, "units"),
    (Variance, "variances"),
    (Verification, "verifications"),
)
"""Each class, and the strategy that draws it."""


def register() -> None:
    """Tell hypothesis what draws each value, so that `st.from_type(mande.Framework)` draws one."""
    for kind, name in DRAWN_BY:
        st.register_type_strategy(kind, _drawing(name))


def _drawing(name: str) -> Any:
    def strategy(_kind: type) -> SearchStrategy[Any]:
        drawn: SearchStrategy[Any] = getattr(mande.strategies, name)()
        return drawn

    return strategy
