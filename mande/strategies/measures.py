"""How much: numbers, ratios, amounts, money and its exchange rates, scales, samples, and why there is no value."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mande.framework.indicators import NEED_A_SCALE, Measure
from mande.measures.amounts import Amount
from mande.measures.figures import Figure
from mande.measures.missing import Missing
from mande.measures.money import ExchangeRate, Money
from mande.measures.numbers import Number, Qualifier
from mande.measures.ratios import Ratio
from mande.measures.samples import Sample
from mande.measures.scales import Scale, Score, Stage
from mande.measures.units import STANDARD, Units
from mande.strategies.manners import kept, made, manner, mostly, some_of
from mande.strategies.vocabulary import vocabulary
from mande.strategies.words import sentences, source_codes, titles

CURRENCIES = ("USD", "EUR", "KES", "BDT")

OWN_UNITS = Units(counted=("latrine", "child = children"), physical=("bigha = 1338 m**2",))
"""The units of programmes that have some of their own."""

MEASURED_IN: tuple[tuple[Measure, str | None], ...] = (
    *((Measure.COUNT, unit) for unit in ("person", "household", "event", "facility", "item", "latrine")),
    *((Measure.PERCENTAGE, unit) for unit in ("person", "household", "facility")),
    *((Measure.AMOUNT, unit) for unit in ("hectare", "kg", "litre/person/day", "bigha")),
    *((Measure.RATIO, unit) for unit in ("person", "kg")),
    *((measure, None) for measure in Measure),
)
"""Each measure with what it may be of, as people write it, and with nothing said."""

OTHER_UNITS = {"hectare": "acre", "kg": "tonne", "bigha": "hectare", "person": "people"}
"""Another way to write an amount of the same kind of unit."""

_UGLY_INTEGERS = (0, -1, 1, 10**30, -(10**30), 10**999)
_UGLY_DECIMALS = tuple(
    Decimal(text)
    for text in ("-0", "0E-3", "7E+1", "1E-30", "-0.10", "70.90", "1E+400", "0." + "3" * 40, "99999999.995")
)


@kept
def counts(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[int]:
    """Draw how many there are: a few to some thousands; awkward ones may be enormous. Shrinks to `0`.

    Realistic ones are tens to thousands, and never nothing.
    """
    manner(realistic, awkward)
    if realistic:
        return st.integers(1, 90).flatmap(lambda number: st.sampled_from([number * 10, number, number * 50]))
    usual = st.integers(0, 5_000)
    return mostly(usual, st.sampled_from([number for number in _UGLY_INTEGERS if number >= 0])) if awkward else usual


@kept
def numbers(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Number]:
    """Draw numbers as reports give them, whole or with digits after the point. Shrinks to `0`.

    Awkward ones are also negative, enormous, tiny, or a negative zero.
    """
    how = manner(realistic, awkward)
    decimals = st.builds(
        lambda digits, places: Decimal(digits).scaleb(-places), st.integers(0, 9_999), st.integers(1, 2)
    )
    usual = counts(**how) | decimals
    return usual | st.sampled_from(_UGLY_INTEGERS + _UGLY_DECIMALS) if awkward else usual


@kept
def missing(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Missing]:
    """Draw reasons why there is no value, but for `DISPUTED`, which is only computed. Shrinks to `Missing.NOT_DUE`."""
    manner(realistic, awkward)
    if realistic:
        return st.sampled_from([Missing.NOT_REPORTED, Missing.NOT_COLLECTED, Missing.UNKNOWN])
    return st.sampled_from([reason for reason in Missing if reason is not Missing.DISPUTED])


@kept
def ratios(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Ratio]:
    """Draw parts of wholes, the part no more than the whole. Shrinks to `Ratio(0, 1)`.

    Awkward ones have wholes of zero, parts greater than their whole, and sides that are missing.
    """
    how = manner(realistic, awkward)
    if realistic:
        return st.builds(lambda tenths, whole: Ratio(whole * tenths // 10, whole), st.integers(1, 10), counts(**how))
    proper = st.integers(1, 2_000).flatmap(lambda whole: st.builds(Ratio, st.integers(0, whole), st.just(whole)))
    if not awkward:
        return proper
    side = st.integers(0, 9) | missing(**how) | st.sampled_from([Decimal("0.50"), 10**30])
    return proper | st.builds(Ratio, side | st.sampled_from([-1, Decimal("-0")]), side)


@kept
def money(*, currency: str | None = None, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Money]:
    """Draw money, in one *currency* or in several. Shrinks to `Money(0, 'USD')`."""
    how = manner(realistic, awkward)
    amounts = st.integers(1, 400).map(lambda thousands: thousands * 1_000) if realistic else numbers(**how)
    return st.builds(Money, amounts, st.sampled_from(CURRENCIES if currency is None else (currency,)))


@kept
def amounts(*, unit: str | None = None, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Amount]:
    """Draw numbers of one *unit* or of several, known and not. Shrinks to `Amount(0, 'hectare')`."""
    how = manner(realistic, awkward)
    units = ("hectare", "kg", "person", "km") if not awkward else ("hectare", "m**2", "bigha", "people", "1/day")
    return st.builds(Amount, numbers(**how), st.sampled_from(units if unit is None else (unit,)))


@kept
def exchange_rates(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[ExchangeRate]:
    """Draw dated rates between two currencies. Shrinks to `ExchangeRate('USD', 'EUR', 1, on='2009-01-01')`."""
    how = manner(realistic, awkward)
    pairs = [(base, quote) for base in CURRENCIES for quote in CURRENCIES if base != quote]
    days = ("2009-01-01", "2009-06-30", "2008-12-31", "2008-02-29")
    rates: SearchStrategy[Number] = st.integers(1, 99)
    rates |= st.integers(1, 9_999).map(lambda cents: Decimal(cents).scaleb(-2))
    if awkward:
        rates |= st.sampled_from([Decimal("1E-30"), 10**30, Decimal("7E+1")])
    return st.builds(
        lambda pair, rate, on, source: ExchangeRate(pair[0], pair[1], rate, on=on, source=source),
        st.sampled_from(pairs),
        rates,
        st.sampled_from(days),
        st.none() | source_codes(**how),
    )


@kept
def scales(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Scale]:
    """Draw steps in order. Shrinks to `Scale('readiness', ['draft', 'approved'])`."""
    how = manner(realistic, awkward)
    if realistic:
        return st.sampled_from(_SCALES)
    steps = some_of(vocabulary(awkward).steps, 4, least=2)
    return made(Scale, {"code": st.sampled_from(["readiness", "how-often"]), "steps": steps}, {"title": titles(**how)})


_SCALES = (
    Scale("readiness", ["draft", "approved", "in use"], "How ready the plan is"),
    Scale("how-often", ["never", "sometimes", "often", "always"], "How often it is done"),
)


@kept
def scores(*, scale: Scale | None = None, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Score]:
    """Draw places on one *scale* or on several. Shrinks to `Score('draft', on 'readiness')`."""
    held = scales(**manner(realistic, awkward)) if scale is None else st.just(scale)
    return held.flatmap(lambda each: st.sampled_from([Score(step, each) for step in each.steps]))


@kept
def stages(*, scale: Scale | None = None, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Stage]:
    """Draw steps reached in one sequence (`scale`) or in several. Shrinks to `Stage('draft', on 'readiness')`."""
    held = scales(**manner(realistic, awkward)) if scale is None else st.just(scale)
    return held.flatmap(lambda each: st.sampled_from([Stage(step, each) for step in each.steps]))


@kept
def samples(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Sample]:
    """Draw how many were asked, of how many. Shrinks to `Sample(0)`."""
    how = manner(realistic, awkward)
    asked = st.integers(200, 900) if realistic else st.integers(0, 400)
    margins = [Decimal("4.9"), 5, 0, 100] if awkward else [Decimal("4.9"), 5]
    weights = [12_000, Decimal("0.25"), Decimal("1E-30")] if awkward else [12_000, Decimal("0.25")]
    return made(
        lambda n, more=None, **rest: Sample(n, None if more is None else n + more, **rest),
        {"n": asked},
        {
            "more": st.integers(0, 12_000),
            "method": sentences(**how),
            "margin": st.sampled_from(margins),
            "weight": st.sampled_from(weights),
            "confidence": st.sampled_from([95, Decimal("99.0")]),
        },
    )


@kept
def qualifiers(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Qualifier]:
    """Draw the word before a number: mostly none, otherwise about, at least, up to, over or under.

    Shrinks to `<Qualifier.EXACTLY: 'exactly'>`.
    """
    manner(realistic, awkward)
    return mostly(st.just(Qualifier.EXACTLY), st.sampled_from(Qualifier))


@kept
def units(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Units]:
    """Draw the units of a programme: the standard ones, and now and then some of its own. Shrinks to `Units()`."""
    manner(realistic, awkward)
    own = [Units(counted=["latrine"]), Units(physical=["bigha = 1338 m**2"]), OWN_UNITS]
    return st.sampled_from([STANDARD, *own])


@kept
def figures(*, realistic: bool = False, awkward: bool = False) -> SearchStrategy[Figure]:
    """Draw whatever a figure may be, of any measure. Shrinks to `0`."""
    how = manner(realistic, awkward)
    kinds = [figures_of(measure, **how) for measure in Measure if measure not in NEED_A_SCALE]
    return st.one_of(*kinds, scores(**how), stages(**how), missing(**how))


@kept
def figures_of(
    measure: Measure | str,
    *,
    unit: str | None = None,
    scale: Scale | None = None,
    realistic: bool = False,
    awkward: bool = False,
) -> SearchStrategy[Figure]:
    """Draw figures of one *measure*: counts of people, parts of wholes, places on the *scale*; none is missing.

    Shrinks to nothing of it: `0`, `Ratio(0, 1)`, the lowest step, `False`.
    """
    how = manner(realistic, awkward)
    measure = Measure(measure)
    of_unit: SearchStrategy[Any] = st.nothing() if unit is None else amounts(unit=unit, **how)
    of: dict[Measure, SearchStrategy[Any]] = {
        Measure.COUNT: counts(**how) | (of_unit | numbers(**how) if awkward else st.nothing()),
        Measure.AMOUNT: numbers(**how) | of_unit,
        Measure.MONEY: money(**how) | (numbers(**how) if awkward else st.nothing()),
        Measure.PERCENTAGE: ratios(**how) | (numbers(**how) if awkward else st.integers(0, 100)),
        Measure.RATIO: ratios(**how) | (st.nothing() if realistic else numbers(**how)),
        Measure.SCORE: scores(scale=scale, **how),
        Measure.STAGE: stages(scale=scale, **how),
        Measure.YES_NO: st.booleans(),
        Measure.NOMINAL: st.sampled_from(["tin", "thatch", "tile"]),
        Measure.NARRATIVE: sentences(**how),
    }
    return of[measure]
