"""What the verbs come back with, of programmes that are drawn; and what they are asked with: rules, schemes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from operator import attrgetter
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mande.catalogue import CATALOGUE
from mande.coverage.check import check_coverage
from mande.coverage.coverage import Coverage
from mande.disclosure.publishing import Publication, publish
from mande.findings import Addressee, Criterion, Finding, Quality, Severity
from mande.formats.document import Document
from mande.framework.frameworks import Framework
from mande.framework.indicators import Accumulation, Indicator
from mande.framework.results import Input, Output
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.progress.assess import assess_progress
from mande.progress.assessment import Assessment
from mande.progress.cost import UnitCost, UnitCosts, unit_costs
from mande.progress.progress import Progress
from mande.progress.schemes import Colour, Rating, Scheme, Threshold
from mande.reconciliation.discrepancy import Discrepancy
from mande.reconciliation.reconcile import reconcile
from mande.reconciliation.reconciliation import Reconciliation
from mande.reports.report import Report, report
from mande.rollup.quantities import Distribution
from mande.rollup.roll_up import roll_up
from mande.rollup.totals import Total, Totals
from mande.rules import Rule
from mande.sources import Citation
from mande.strategies.breakdowns import days
from mande.strategies.manners import Manner, kept, made, manner, some_of
from mande.strategies.measures import counts, money
from mande.strategies.measuring import targets
from mande.strategies.seen import observations, programmes
from mande.strategies.vocabulary import PLAIN, vocabulary
from mande.strategies.whole import portfolios
from mande.strategies.words import locators, sentences, source_codes, titles

TODAY = date(2010, 12, 31)
"""The day that answers are asked for where they need one."""


@kept
def totals(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Totals]:
    """Draw what `roll_up` says of programmes, over time, places, both or neither.

    Shrinks to `Totals('wells': 0 totals)`.
    """
    how = manner(realistic, awkward)
    return st.builds(
        lambda programme, over: roll_up(*programme, over=over), programmes(**how), some_of(("time", "place"))
    )


@kept
def single_totals(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Total]:
    """Draw one total of what was reported. Shrinks to `Total(wells-dug (2009): 0 person)`."""
    return _measured(manner(realistic, awkward)).map(lambda programme: roll_up(*programme)[0])


@kept
def distributions(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Distribution]:
    """Draw how many places stand at each step of a scale. Shrinks to `Distribution({})`."""
    manner(realistic, awkward)
    return st.lists(st.sampled_from(vocabulary(awkward).steps), max_size=9).map(Distribution.of)


@kept
def coverages(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Coverage]:
    """Draw what `check_coverage` says of programmes.

    Shrinks to `Coverage('wells': 0 gaps, 0 cannot be told)`.
    """
    return _answered(check_coverage, manner(realistic, awkward))


@kept
def progresses(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Progress]:
    """Draw what `assess_progress` says of programmes. Shrinks to `Progress('wells': 0 of 0 targets assessed)`."""
    return _answered(assess_progress, manner(realistic, awkward))


@kept
def assessments(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Assessment]:
    """Draw how far one indicator has come. Shrinks to `Assessment('wells-dug', no target)`."""
    how = manner(realistic, awkward)
    return _measured(how).map(lambda programme: assess_progress(*programme, on=TODAY)[0])


@kept
def reconciliations(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Reconciliation]:
    """Draw what `reconcile` says of programmes.

    Shrinks to `Reconciliation('wells': 0 discrepancies, 0 cannot be told)`.
    """
    return _answered(reconcile, manner(realistic, awkward), dated=False)


@kept
def discrepancies(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Discrepancy]:
    """Draw that two sources state different numbers for one thing.

    Shrinks to `Discrepancy(MND515, 'wells-dug')`.
    """
    how = manner(realistic, awkward)
    return st.builds(_disagreement, counts(**how), st.integers(1, 90))


@kept
def unit_cost_tables(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[UnitCosts]:
    """Draw what one person reached has cost, of money that was spent.

    Shrinks to `UnitCosts('wells': 0 of 1 cost told)`.
    """
    how = manner(realistic, awkward)
    return st.builds(_costs, money(currency="USD", **how), counts(**how))


@kept
def single_unit_costs(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[UnitCost]:
    """Draw one unit cost. Shrinks to `UnitCost('trained', reached zero)`."""
    return unit_cost_tables(**manner(realistic, awkward)).map(lambda costs: costs[0])


@kept
def reports(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Report]:
    """Draw reports for the office itself. Shrinks to `Report('wells', on 2010-12-31)`."""
    return programmes(**manner(realistic, awkward)).map(
        lambda programme: report(*programme, on=TODAY, audience="internal")
    )


@kept
def publications(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Publication]:
    """Draw what everybody may read of programmes.

    Shrinks to `Publication(Framework('wells', 'Wells dug'), Observations([]), 5, 0)`.
    """
    return programmes(**manner(realistic, awkward)).map(lambda programme: publish(*programme))


@kept
def findings(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Finding]:
    """Draw what a check says, of any rule there is. Shrinks to `Finding(MND101, 'wells-built')`."""
    how = manner(realistic, awkward)
    return made(
        lambda rule, severity, subject, message, **rest: Finding(
            rule.code, rule.name, severity, subject, message, **rest
        ),
        {
            "rule": rules(**how),
            "severity": st.sampled_from(Severity),
            "subject": st.sampled_from(vocabulary(awkward).outputs),
            "message": titles(**how),
        },
        {
            "remedy": sentences(**how),
            "cites": st.lists(locators(**how), max_size=2),
            "addressed_to": st.sampled_from(Addressee),
            "criterion": st.sampled_from(Criterion),
            "quality": st.sampled_from(Quality),
        },
    )


@kept
def rules(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Rule]:
    """Draw the rules of the catalogue. Shrinks to `Rule(MND101 output-without-path)`."""
    manner(realistic, awkward)
    return st.sampled_from(CATALOGUE)


@kept
def thresholds(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Threshold]:
    """Draw from what share of the way on a rating holds. Shrinks to `Threshold(0, 'green', 'reached')`."""
    manner(realistic, awkward)
    shares = st.integers(0, 12).map(lambda tenths: Fraction(tenths, 10))
    if awkward:
        shares |= st.fractions(-2, 2, max_denominator=97)
    return st.builds(
        Threshold, shares, st.sampled_from(Colour), st.sampled_from(["reached", "partly reached", "nearly"])
    )


@kept
def schemes(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Scheme]:
    """Draw ways of rating, whose thresholds go down.

    Shrinks to `Scheme('own', 'Wells dug', [Threshold(0, 'green', 'reached')], Rating('own', 'red', 'not reached'))`.
    """
    how = manner(realistic, awkward)
    held = st.lists(thresholds(**how), min_size=1, max_size=3, unique_by=attrgetter("least"))
    return st.builds(_scheme, titles(**how), held)


@kept
def citations(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Citation]:
    """Draw figures that say where they were read.

    Shrinks to `Citation(Observation('wells-dug', 0, at='p. 12'), None, Locator('p. 12'))`.
    """
    how = manner(realistic, awkward)
    return st.builds(_citation, st.none() | source_codes(**how), locators(**how))


@kept
def documents(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Document]:
    """Draw what a document may hold: a programme, what was seen of one, both or neither.

    Shrinks to `Document()`.
    """
    how = manner(realistic, awkward)
    both = programmes(**how).map(lambda programme: Document(*programme))
    one = (st.none() | observations(**how)).map(lambda seen: Document(None, seen)) | portfolios(**how).map(Document)
    return one | both | both.map(lambda document: document._replace(observations=None))


def _answered(verb: Callable[..., Any], how: Manner, *, dated: bool = True) -> SearchStrategy[Any]:
    """Draw what *verb* says of a programme, on a day or on none."""
    asked = st.fixed_dictionaries({}, optional={"on": days(realistic=how["realistic"])} if dated else {})
    return st.builds(lambda programme, fields: verb(*programme, **fields), programmes(**how), asked)


@st.composite
def _measured(draw: st.DrawFn, how: Manner) -> tuple[Framework, Observations]:
    """Draw a plan of one indicator, of which one figure at least was reported."""
    promised = draw(st.lists(targets(**how), max_size=1))
    indicator = Indicator(
        PLAIN.indicators[0],
        draw(titles(**how)),
        unit="person",
        accumulation=draw(st.sampled_from([None, *Accumulation])),
        targets=[each for each in promised if each.unit is None],
    )
    seen = draw(st.lists(_figures(how), min_size=1, max_size=3))
    return Framework("wells", outputs=[Output("wells-built", indicators=[indicator])]), Observations(seen)


def _figures(how: Manner) -> SearchStrategy[Observation]:
    return st.builds(Observation, st.just(PLAIN.indicators[0]), counts(**how), st.sampled_from(["2009", "2009-Q1"]))


def _disagreement(number: int, more: int) -> Discrepancy:
    plan = Framework("wells", outputs=[Output("wells-built", indicators=[Indicator("wells-dug", unit="facility")])])
    stated = ((number, "report-2009"), (number + more, "register"))
    seen = Observations([Observation("wells-dug", value, "2009", source=source) for value, source in stated])
    return reconcile(plan, seen)[0]


def _costs(spent: Any, reached: int) -> UnitCosts:
    plan = Framework(
        "wells",
        inputs=[Input("grant", kind="funds")],
        outputs=[Output("wells-built", indicators=[Indicator("trained", unit="person")])],
    )
    return unit_costs(plan, Observations([Observation("grant", spent), Observation("trained", reached)]))


def _scheme(title: str, held: list[Threshold]) -> Scheme:
    falling = sorted(held, key=attrgetter("least"), reverse=True)
    return Scheme("own", title, falling, below=Rating("own", Colour.RED, "not reached"))


def _citation(source: str | None, at: Any) -> Citation:
    return Citation(Observation("wells-dug", 0, source=source, at=at), source, at)
