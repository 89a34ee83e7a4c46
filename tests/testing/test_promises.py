"""Whether the laws of a framework hold for mande, and would be broken by a mande that did not keep them."""

from __future__ import annotations

from types import SimpleNamespace

import attrs
import pytest

import mande as m
from mande.testing import OF_PROMISES, assert_laws, promises

PLAN = m.Framework(
    "water",
    period="2008/2009",
    activities=[m.Activity("drilling")],
    outputs=[m.Output("dug", indicators=[m.Indicator("wells", accumulation="incremental")]), m.Output("film")],
    outcomes=[
        m.Outcome(
            "safe",
            indicators=[
                m.Indicator("deaths", accumulation="snapshot", direction="decrease", baseline=9, targets=[m.Target(3)]),
                m.Indicator("pumps", accumulation="cumulative", direction="increase", targets=[m.Target(7, "2009")]),
            ],
        ),
        m.Outcome("healthy"),
    ],
    links=[m.Link("dug", "safe")],
    sources=[m.Source("visit")],
)
SEEN = m.Observations(
    [
        m.Observation("deaths", 6, "2008"),
        m.Observation("pumps", 8, "2009", qualifier="at least"),
        m.Observation("wells", 3, "2008-Q1"),
    ]
)


@pytest.mark.parametrize("law", OF_PROMISES, ids=lambda law: law.__name__)
def test_mande_keeps_the_law(law):
    """Every law of a framework is kept, and has something to try."""
    assert assert_laws(PLAN, SEEN, laws=[law])[law.__name__] > 0


def test_a_link_that_costs_a_path(monkeypatch):
    """If a link more made an output lose its path, the link would be named."""

    def confused(framework, **options):
        links = framework.links if len(framework.links) < 2 else []
        return m.check_coverage(attrs.evolve(framework, links=links), **options)

    monkeypatch.setattr(promises, "check_coverage", confused)

    with pytest.raises(AssertionError, match=r"(?s)gaps with a link from \w+ to \w+: found MND10"):
        assert_laws(PLAN, SEEN, laws=[promises.adding_a_link])


def test_an_indicator_that_closes_nothing(monkeypatch):
    """If an outcome stayed unmeasured with an indicator of its own, it would be named."""

    def unmoved(framework, **options):
        return m.check_coverage(PLAN, **options)

    monkeypatch.setattr(promises, "check_coverage", unmoved)

    with pytest.raises(AssertionError, match="gaps with an indicator of healthy: found MND202 healthy"):
        assert_laws(PLAN, SEEN, laws=[promises.adding_an_indicator])


def test_an_order_that_matters(monkeypatch):
    """If the first of two outputs alone were looked at, the order in which they are written would matter."""

    def first(framework, *arguments, **options):
        return m.check_coverage(attrs.evolve(framework, outputs=framework.outputs[:1], links=[]), None, **options)

    monkeypatch.setattr(promises, "VERBS", ((first, promises.COVERAGE_RULES),))

    with pytest.raises(AssertionError, match="'order_of_definition' does not hold"):
        assert_laws(PLAN, SEEN, laws=[promises.order_of_definition])


def test_a_document_that_loses_something(monkeypatch):
    """If a period were not written down, the framework read back would be another."""
    real = promises.json

    def forgetful(document):
        return real.compose(document._replace(programme=attrs.evolve(document.programme, period=None)))

    monkeypatch.setattr(promises, "json", SimpleNamespace(compose=forgetful, parse=real.parse))

    with pytest.raises(AssertionError, match="the framework, written and read: found"):
        assert_laws(PLAN, SEEN, laws=[promises.what_is_written_is_read_back])


def test_a_direction_that_is_overlooked(monkeypatch):
    """If more were always better, what falls would be judged otherwise than what rises."""
    real = m.assess_progress

    def upward(framework, *arguments, **options):
        turned = [attrs.evolve(each, direction="increase") for each in framework.context]
        return real(attrs.evolve(framework, context=turned), *arguments, **options)

    monkeypatch.setattr(promises, "assess_progress", upward)

    with pytest.raises(AssertionError, match="progress of pumps the other way round"):
        assert_laws(PLAN, SEEN, laws=[promises.rising_and_falling])


def test_a_study_of_what_has_no_direction():
    """A study that measures what cannot be turned round, too, keeps nobody from turning the rest round."""
    study = m.Study("survey", planned="2009", measures=["wells", "pumps"])
    plan = attrs.evolve(PLAN, monitoring=m.MonitoringPlan(studies=[study]))

    assert assert_laws(plan, SEEN, laws=[promises.rising_and_falling])["rising_and_falling"] == 4


def test_a_sum_that_lacks_something_turns_round_for_no_law() -> None:
    """Of nine and an undated figure of people it is at least nine, and of as many below nothing about nine."""
    helped = m.Indicator(
        "helped", unit="person", accumulation="incremental", direction="increase", targets=[m.Target(8)]
    )
    plan = m.Framework("f", period="2009", context=[helped])
    seen = m.Observations([m.Observation("helped", 9, "2009"), m.Observation("helped", 3)])

    assert_laws(plan, seen, laws=[promises.rising_and_falling])
