"""All that progress and unit costs say, of a programme without a Latin letter, is said in another language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any, NamedTuple

import attrs
import pytest

import mande as m
from mande.progress.answers import Answer, CostAnswer
from mande.progress.schemes import SCHEMES
from mande.wording import say

DONE, DAY, PERIOD = "2009", "2009-12-31", "2007-02/2010-01"
RUNNING = {"accumulation": "cumulative"}
YEARLY = {"accumulation": "incremental"}
SHARE = {"measure": "percentage", "accumulation": "snapshot", "level": "outcome", "unit": "person"}
UP = {**SHARE, "direction": "increase"}
WOMEN = {"gender": "female"}

NOT_SAID = re.compile(r"\bL\d+(-\d+)?\b|\b(USD|EUR|BDT)\b|\b\d{4}-Q\d\b|\b(person|km|kg|metre)\b|cost_basis=|currency=")
"""What no language has in another way: lines, currencies, quarters, units, and what is written in code."""


class Case(NamedTuple):
    """A target of an indicator with what was seen of it, and more of both."""

    reason: Answer
    target: m.Target | None
    seen: tuple[m.Observation, ...] | None
    indicator: dict[str, Any] = RUNNING
    on: str | None = DAY


def seen(value: Any, period: str | None = DONE, **more: Any) -> m.Observation:
    """Return a figure."""
    return m.Observation("wells", value, period, source="visit", at="L12", **more)


def target(value: Any, period: str | None = DONE, **more: Any) -> m.Target:
    """Return a target."""
    return m.Target(value, period, source="plan", at="L3", **more)


SAMPLE = m.Sample(400, margin=3)
ROAD = {"measure": "amount", "unit": "km", **RUNNING}
MONEY = {"measure": "money", **RUNNING}

CASES = [
    Case(Answer.ASSESSED, target(20), (seen(5),)),
    Case(Answer.ASSESSED, target(20), (seen(5, "2009-05"),), on="2009-06-30"),
    Case(Answer.ASSESSED, target(20), (seen(5, "2009"),), on=None),
    Case(Answer.ASSESSED, target(20, PERIOD), (seen(5, "2008/2009"),), on="2009-12-31"),
    Case(Answer.ASSESSED, target(20), (seen(5, "2009-Q1"), seen(4, "2009-Q2")), YEARLY),
    Case(Answer.ASSESSED, target(20), (seen(5, "2009-Q1"), seen(m.Missing.UNKNOWN, "2009-Q2")), YEARLY),
    Case(Answer.ASSESSED, target(20), (seen(5, "2009-Q1"), seen(9, "2008-12/2009-01"), seen(1, None)), YEARLY),
    Case(Answer.ASSESSED, target(20), (seen(5, "2009-Q1"), seen(9, "2009-12/2010-02")), {**YEARLY}, "2010-06-30"),
    Case(Answer.ASSESSED, target(20), (seen(5), seen(9, population="others")), RUNNING),
    Case(Answer.ASSESSED, target(20), (seen(5), seen(m.Missing.NOT_COLLECTED, "2009-12")), RUNNING),
    Case(Answer.WITHHELD, target(20), (seen(5), seen(m.Missing.WITHHELD, "2009-12")), RUNNING),
    Case(Answer.ASSESSED, target(20), (seen(5), seen(3, reporter="ngo")), RUNNING),
    Case(Answer.ASSESSED, target(60), (seen(55),), {**UP, "baseline": m.Baseline(50, qualifier="about")}),
    Case(Answer.ASSESSED, target(20, kind="percent_change"), (seen(55),), {**UP, "baseline": 50}),
    Case(Answer.ASSESSED, target(10, kind="point_change"), (seen(55),), {**UP, "baseline": 50}),
    Case(Answer.ASSESSED, target(m.Amount(2000, "metre")), (seen(m.Amount(1, "km")),), ROAD),
    Case(Answer.ASSESSED, target(50, qualifier="about"), (seen(49),)),
    Case(
        Answer.ASSESSED,
        target(50, revisions=[m.Revision(40, on="2009-02", source="letter", at="L9"), m.Revision(45)]),
        (seen(20),),
    ),
    Case(Answer.MET_OR_NOT, target(20, kind="range", upper=30), (seen(25),), SHARE),
    Case(Answer.MET_OR_NOT, target(True), (seen(False),), {"measure": "yes no"}),
    Case(Answer.NO_TARGET, None, (seen(5),)),
    Case(Answer.NOT_YET_DUE, target(20), (), on="2009-06-30"),
    Case(Answer.NOTHING_REPORTED, target(20), ()),
    Case(Answer.NOTHING_REPORTED, target(20), (seen(m.Missing.NOT_COLLECTED),)),
    Case(Answer.WITHHELD, target(20), (seen(m.Missing.WITHHELD),)),
    Case(Answer.NO_OBSERVATIONS, target(20), None),
    Case(Answer.NOTHING_FITS, target(20), (seen(5, None), seen(7, status="projected"))),
    Case(Answer.IN_PARTS, target(20), (seen(5, cell=WOMEN),)),
    Case(Answer.IN_PARTS, target(20), (seen(5, reporter="ngo"), seen(6, reporter="red-cross"))),
    Case(Answer.CANNOT_BE_ADDED, target(20), (seen(5, "2009-01/2009-06"), seen(5, "2009-05/2009-12")), YEARLY),
    Case(Answer.CANNOT_BE_ADDED, target(20), (seen(3, "2009-Q1"), seen(4, "2009-Q2")), {**YEARLY, "statistic": "mean"}),
    Case(Answer.DISPUTED, target(20), (seen(5), seen(7))),
    Case(Answer.DISPUTED, target(20), (seen(5), seen("many"))),
    Case(Answer.NO_DETECTABLE_CHANGE, target(80), (seen(59, sample=SAMPLE),), {**UP, "baseline": 58}),
    Case(Answer.BASELINE_UNKNOWN, target(20), (seen(5),), SHARE),
    Case(Answer.BASELINE_WITHHELD, target(20), (seen(5),), {**SHARE, "baseline": m.Missing.WITHHELD}),
    Case(Answer.BASELINE_UNKNOWN, target(25, kind="ceiling"), (seen(3),), {"accumulation": "snapshot"}),
    Case(Answer.BASELINE_UNKNOWN, target(80, cell=WOMEN), (seen(70, cell=WOMEN),), {**SHARE, "baseline": 58}),
    Case(
        Answer.BASELINE_UNKNOWN,
        target(80),
        (seen(70),),
        {**SHARE, "baseline": m.Baseline(58, population="others")},
    ),
    Case(
        Answer.BASELINE_UNKNOWN,
        target(80),
        (seen(70),),
        {**SHARE, "baseline": 58, "other_baselines": [m.Baseline(61)]},
    ),
    Case(Answer.BASELINE_NOT_POSITIVE, target(20, kind="percent_change"), (seen(5),), {**UP, "baseline": 0}),
    Case(Answer.TARGET_ZERO, target(0), (seen(5),), {**SHARE, "direction": "decrease"}),
    Case(Answer.AGAINST_DIRECTION, target(40), (seen(45),), {**UP, "baseline": 50}),
    Case(Answer.UNBOUNDED, target(20), (seen(25),), {**SHARE, "baseline": m.Baseline(15, qualifier="over")}),
    Case(Answer.NO_NUMBER, target(20), (seen(True),)),
    Case(Answer.UNITS_DIFFER, target(2, unit="km"), (seen(m.Amount(5, "kg")),), ROAD),
    Case(Answer.CURRENCIES_DIFFER, target(m.Money(20, "EUR")), (seen(m.Money(5, "USD")),), MONEY),
]


def programme(of: Case) -> m.Framework:
    """Return a programme with one indicator, as a case has it."""
    fields = dict(of.indicator)
    kind = {"output": m.Output, "outcome": m.Outcome}[fields.pop("level", "output")]
    wells = m.Indicator("wells", "Wells 'dug'", targets=[of.target] if of.target else [], **fields)
    groups = [m.Population("others")]
    results = {"outputs" if kind is m.Output else "outcomes": [kind("dug", indicators=[wells])]}
    return m.Framework("water", period=PERIOD, dimensions=[m.GENDER], populations=groups, **results)


def assessed(of: Case, in_greek, scheme: str = "undp") -> m.Progress:
    """Return the progress of a case, all that people wrote of it in Greek letters."""
    figures = None if of.seen is None else in_greek(m.Observations(of.seen))
    return m.assess_progress(in_greek(programme(of)), figures, on=of.on, scheme=scheme)


def letters_in(words: str) -> list[str]:
    """Return the words with Latin letters, but for those that no language has in another way."""
    return re.findall(r"[^\s()]*[A-Za-z][^\s()]*", NOT_SAID.sub("", words))


def test_every_answer_is_there():
    """No kind of answer is without a case."""
    assert {case.reason for case in CASES} == set(Answer)


@pytest.mark.parametrize("of", CASES, ids=lambda of: of.reason.name)
def test_the_answer(of, in_greek):
    """A case has the answer that it is there for."""
    assert [each.reason for each in assessed(of, in_greek)] == [of.reason]


@pytest.mark.parametrize("of", CASES, ids=lambda of: of.reason.name)
def test_what_is_said(of, in_greek, wordless):
    """The page, the sentence, the verdict and all that explains it are said in the language asked for."""
    progress = assessed(of, in_greek)

    for each in progress:
        for said in (each.sentence(), str(each), each.verdict, each.explain()):
            assert letters_in(say(said, wordless)) == [], say(said, wordless)
    page = progress.as_text(width=None, language=wordless)
    assert letters_in(page) == [], page


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("value", [0, 18, 25])
def test_schemes(scheme, value, in_greek, wordless):
    """What a scheme makes of a share is said in the language too, with its name and its thresholds."""
    (found,) = assessed(Case(Answer.ASSESSED, target(20), (seen(value),)), in_greek, scheme)

    assert letters_in(say(found.explain(), wordless)) == []


def test_averages(in_greek, wordless):
    """So is an average, weighted or not."""
    average = assessed(CASES[0], in_greek).average()

    assert letters_in(say(str(average), wordless)) == []
    assert letters_in(say(str(attrs.evolve(average, weighted=True)), wordless)) == []


def test_it_reads_in_french():
    """An assessment is a French sentence, with its numbers, quotes and spaces."""
    of = Case(Answer.ASSESSED, target(1320), (seen(884, qualifier="at least"),))
    (found,) = m.assess_progress(programme(of), m.Observations(of.seen), on=DAY, scheme="undp")

    assert say(found.sentence(), "fr") == (
        "wells «\u202fWells 'dug'\u202f»\u00a0: au moins 884 sur 1\u202f320, au moins 67,0\u202f%."
    )
    assert "  cible\u00a0: 1\u202f320 (2009) [plan, L3]\n" in say(found.explain(), "fr")
    assert say(found.explain(), "en") == found.explain()


# --- unit costs ---------------------------------------------------------------------------------------

FUNDS = m.Input("funds", kind="funds", amount=m.Money(900, "EUR"), source="budget", at="L1")
RATE = m.ExchangeRate("USD", "EUR", Decimal("0.8"), on="2009-12-31", source="bank")
TAKEN = (RATE,)


class Cost(NamedTuple):
    """What was spent and reached, and more of the programme."""

    reason: CostAnswer
    figures: tuple[m.Observation, ...] | None
    inputs: tuple[m.Input, ...] = (FUNDS,)
    indicator: Mapping[str, Any] = MappingProxyType({})
    fields: Mapping[str, Any] = MappingProxyType({})
    rates: tuple[m.ExchangeRate, ...] = ()
    currency: str | None = None


def spent(amount: Any, period: str | None = DONE, of: str = "funds", currency: str = "EUR", **more: Any):
    """Return what was spent."""
    value = amount if isinstance(amount, m.Missing) else m.Money(amount, currency)
    return m.Observation(of, value, period, source="ledger", at="L7", **more)


GRANT = m.Input("grant", amount=m.Money(2940, "EUR"), per="person", kind="grant")
STAFF = m.Input("staff", kind="staff")
MORE = m.Input("more", kind="funds")

COSTS = [
    Cost(CostAnswer.ASSESSED, (spent(100), seen(10))),
    Cost(CostAnswer.ASSESSED, (spent(100, None), seen(10, None)), fields={"cost_basis": None}),
    Cost(
        CostAnswer.ASSESSED,
        (spent(60, "2008"), spent(40), seen(4, "2008"), seen(6)),
        indicator={"counting": "new persons"},
    ),
    Cost(CostAnswer.ASSESSED, (spent(100), spent(5, of="staff"), seen(10)), (FUNDS, GRANT, STAFF)),
    Cost(
        CostAnswer.ASSESSED, (spent(100), spent(50, currency="USD", of="more"), seen(10)), (FUNDS, MORE), rates=(RATE,)
    ),
    Cost(CostAnswer.ASSESSED, (spent(100), seen(10)), indicator={"reach": "indirect", "unit": None}),
    Cost(CostAnswer.ASSESSED, (spent(100), seen(10)), indicator={"counting": "contacts"}),
    Cost(CostAnswer.ONLY_A_BOUND, (spent(100), seen(10)), (FUNDS, MORE)),
    Cost(CostAnswer.ONLY_A_BOUND, (spent(100), seen(10, qualifier="over")), fields={"cost_basis": "overhead out"}),
    Cost(CostAnswer.NOT_A_COUNT, (spent(100), seen(10)), indicator={"measure": "percentage"}),
    Cost(CostAnswer.NOT_A_COUNT, (spent(100), seen(10)), indicator={"statistic": "mean"}),
    Cost(CostAnswer.NOT_A_COUNT, (spent(100), seen(10)), indicator={"direction": "decrease"}),
    Cost(CostAnswer.NOT_A_COUNT, (spent(100), seen(10)), indicator={"accumulation": "snapshot"}),
    Cost(CostAnswer.NOT_A_COUNT, (spent(100), seen(10)), indicator={**RUNNING, "baseline": 4}),
    Cost(CostAnswer.NOT_A_COUNT, (spent(100), seen(10)), indicator={**RUNNING, "baseline": m.Missing.UNKNOWN}),
    Cost(CostAnswer.NO_OBSERVATIONS, None),
    Cost(CostAnswer.NOTHING_SPENT, (seen(10),)),
    Cost(CostAnswer.SPENT_UNTOLD, (spent(m.Missing.WITHHELD), seen(10))),
    Cost(CostAnswer.SPENT_UNTOLD, (spent(-5), seen(10))),
    Cost(CostAnswer.SPENT_UNTOLD, (spent(5, "2009-01/2009-06"), spent(5, "2009-05/2009-12"), seen(10))),
    Cost(CostAnswer.CURRENCIES_DIFFER, (spent(100), spent(5, currency="USD"), seen(10))),
    Cost(CostAnswer.CURRENCIES_DIFFER, (spent(100), seen(10)), currency="BDT"),
    Cost(
        CostAnswer.CURRENCIES_DIFFER,
        (spent(100), spent(5, currency="USD"), seen(10)),
        rates=(RATE, m.ExchangeRate("EUR", "BDT", 100, on="2009-12-31")),
    ),
    Cost(CostAnswer.NOTHING_REACHED, (spent(100),)),
    Cost(CostAnswer.REACHED_UNTOLD, (spent(100), seen(10), seen(12))),
    Cost(CostAnswer.REACHED_UNTOLD, (spent(100), seen(-1))),
    Cost(CostAnswer.REACHED_ZERO, (spent(100), seen(0))),
    Cost(CostAnswer.TIMES_DIFFER, (spent(100, "2007/2009"), seen(10))),
    Cost(CostAnswer.TIMES_DIFFER, (spent(100, None), seen(10, "2008-02/2009"))),
    Cost(CostAnswer.UNBOUNDED, (spent(100), seen(0, qualifier="at least"))),
]


@pytest.fixture
def cost(in_greek):
    """Return a function that tells what one of those reached has cost, all that people wrote in Greek letters."""

    def told(of: Cost) -> m.UnitCosts:
        wells = m.Indicator("wells", **{"unit": "person", **YEARLY, **of.indicator})
        fields = {"cost_basis": "overhead in", **of.fields}
        plan = m.Framework("water", inputs=of.inputs, outputs=[m.Output("dug", indicators=[wells])], **fields)
        figures = None if of.figures is None else in_greek(m.Observations(of.figures))
        rates = in_greek(of.rates) or None
        return m.unit_costs(in_greek(plan), figures, over=in_greek(("wells",)), rates=rates, currency=of.currency)

    return told


def test_every_answer_of_a_cost_is_there():
    """No kind of answer is without a case."""
    assert {case.reason for case in COSTS} == set(CostAnswer)


@pytest.mark.parametrize("of", COSTS, ids=lambda of: of.reason.name)
def test_what_is_said_of_a_cost(of, cost, wordless):
    """The page, the sentence and all that explains it are said in the language asked for."""
    costs = cost(of)

    assert [each.reason for each in costs] == [of.reason]
    for each in costs:
        for said in (each.sentence(), str(each), each.explain()):
            assert letters_in(say(said, wordless)) == [], say(said, wordless)
    page = costs.as_text(width=None, language=wordless)
    assert letters_in(page) == [], page


def test_a_cost_reads_in_french(cost):
    """A unit cost is a French sentence, with the numbers of French."""
    (found,) = cost(Cost(CostAnswer.ASSESSED, (spent(754982), seen(307)), (m.Input("funds", kind="funds"),)))

    assert say(found.sentence(), "fr") == (
        "ωελλσ\u00a0: 754\u202f982 EUR pour 307, soit 2\u202f459,22 EUR par person, frais généraux inclus."
    )
