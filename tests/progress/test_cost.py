"""Whether what one of those reached has cost is told exactly, and refused wherever it cannot be told."""

from __future__ import annotations

import pickle
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.framework.frameworks import CostBasis
from mande.measures.numbers import Qualifier
from mande.progress.answers import CostAnswer

EUR_PER_USD = m.ExchangeRate("USD", "EUR", Decimal("0.8"), on="2009-12-31", source="ecb")
FUNDS = m.Input("funds", kind="funds")
WOMEN = {"populations": [m.Population("women")]}


def eur(amount):
    """Return euros."""
    return m.Money(amount, "EUR")


def usd(amount):
    """Return dollars."""
    return m.Money(amount, "USD")


def spent(value, period="2009", of="funds", **more):
    """Return what was spent."""
    return m.Observation(of, value, period, **more)


def served(value, period="2009", **more):
    """Return how many were reached."""
    return m.Observation("i", value, period, **more)


def plan(*inputs, level="output", fields=(), **indicator):
    """Return a programme with one indicator, of people unless it says otherwise."""
    kind = {"output": m.Output, "outcome": m.Outcome}[level]
    measured = m.Indicator("i", **{"unit": "person", "accumulation": "incremental", **indicator})
    results = {f"{level}s": [kind("r", indicators=[measured])]}
    return m.Framework("f", **{"inputs": inputs or [FUNDS], "cost_basis": "overhead in", **results, **dict(fields)})


def cost_of(programme, *figures, **asked):
    """Return what one of those reached has cost."""
    (found,) = m.unit_costs(programme, m.Observations(figures), **{"over": ["i"], **asked})
    return found


# --- the evaluation -----------------------------------------------------------------------------------


def macedonia(basis):
    """Return the five prevention projects as the evaluation has them (L1879-1880, L2424-2430)."""
    return m.Framework(
        "mkd-prevention",
        "Economic and social stability, and Roma",
        period="2005/2010",
        basis="extract",
        cost_basis=basis,
        inputs=[
            m.Input("prevention", "Funds of the five projects", kind="funds"),
            m.Input("business-grant", amount=eur(2940), per="person", kind="grant", source="ess-1", at="L1879-1880"),
        ],
        outputs=[
            m.Output("support", indicators=[m.Indicator("helped", "Helped directly", unit="person", reach="direct")])
        ],
        outcomes=[m.Outcome("work", indicators=[m.Indicator("in-work", unit="person", accumulation="incremental")])],
    )


MACEDONIA = m.Observations(
    [
        m.Observation("prevention", eur(754982), "2005/2010", source="final-reports", at="L2424-2427"),
        m.Observation("helped", 307, "2005/2010", source="final-reports", at="L2424-2427"),
    ]
)


PRICE = "2940 EUR for each person [ess-1, L1879-1880], since a price is not what was spent in all"


def test_macedonia_with_overhead() -> None:
    """754 982 euros over 307 people are 2,459.22 each, with the office in it; what a job cost nobody can say."""
    helped, in_work = m.unit_costs(macedonia("overhead in"), MACEDONIA, on="2010-12-31")

    assert (helped.spent, helped.reached, helped.cost) == (eur(754982), 307, eur(Fraction(754982, 307)))
    assert (helped.reason, helped.overhead, helped.bound) == (
        CostAnswer.ASSESSED,
        CostBasis.OVERHEAD_IN,
        Qualifier.EXACTLY,
    )
    assert str(helped) == ("helped 'Helped directly': 754,982 EUR over 307, 2,459.22 EUR for each person, overhead in.")
    assert helped.explain().splitlines()[1:] == [
        "  754982 EUR / 307 = 754982/307 = 2,459.22 EUR",
        "  spent: 754982 EUR",
        "    prevention: 754982 EUR",
        "      figure: Observation('prevention', 754982 EUR, 2005-01/2010-12) [final-reports, L2424-2427]",
        f"  left out: business-grant, {PRICE}",
        "  reached: 307",
        "    figure: Observation('helped', 307, 2005-01/2010-12) [final-reports, L2424-2427]",
    ]
    assert (in_work.reason, in_work.cost, str(in_work)) == (
        CostAnswer.NOTHING_REACHED,
        None,
        "in-work: nothing reached is recorded.",
    )


def test_macedonia_without_a_cost_basis() -> None:
    """The quotient is the same, and it says that it compares with nobody else's."""
    costs = m.unit_costs(macedonia(None), MACEDONIA, on="2010-12-31")

    assert (costs[0].cost, costs[0].overhead) == (eur(Fraction(754982, 307)), None)
    assert str(costs[0]).endswith("overhead not stated, so that it compares with nobody else's.")
    assert "Where overhead is not stated, a cost compares with nobody else's." in str(costs)
    assert "compares" not in str(m.unit_costs(macedonia("overhead out"), MACEDONIA))


def test_before_anything_is_in() -> None:
    """A day before the period ends, no figure is in, and what is to be spent is not spent."""
    found = m.unit_costs(macedonia("overhead in"), MACEDONIA, on="2010-12-30")

    assert [each.reason for each in found] == [CostAnswer.NOTHING_SPENT] * 2


# --- what was spent -----------------------------------------------------------------------------------


def test_a_budget_is_not_spending() -> None:
    """A grant of a thousand with nothing spent on record is an answer of its own, and shown as what it is."""
    found = cost_of(plan(m.Input("funds", amount=eur(1000), kind="funds", source="deal", at="p. 1")), served(10))

    assert (found.reason, found.spent, found.cost, found.reached) == (CostAnswer.NOTHING_SPENT, None, None, 10)
    assert (
        "left out: funds, since nothing spent of it is recorded: 1000 EUR was given, which is not what was spent "
        "[deal, p. 1]" in found.explain()
    )


@pytest.mark.parametrize("kind", ["grant", "funds", None])
def test_a_price_is_not_spending(kind) -> None:
    """300 dollars an asset, even when somebody reports it, are not what the programme cost (L301-303)."""
    asset = m.Input("asset", amount=usd(300), per="person", kind=kind)
    found = cost_of(plan(asset), spent(usd(300), of="asset"), served(1925))

    assert (found.reason, found.cost) == (CostAnswer.NOTHING_SPENT, None)
    assert "300 USD for each person, since a price is not what was spent in all" in found.explain()


def test_what_is_paid_out_of_the_funds_is_not_added_to_them() -> None:
    """A thousand spent, of which four hundred went on staff, is a thousand."""
    staff = m.Input("staff", kind="staff")
    found = cost_of(plan(FUNDS, staff), spent(eur(1000)), spent(eur(400), of="staff"), served(10))

    assert found.cost == eur(100)
    assert "staff, 400 EUR, since what goes on staff is paid out of the funds" in found.explain()


def test_money_of_an_input_of_no_kind_is_spending() -> None:
    """Somebody who only writes that money was spent is understood."""
    assert cost_of(plan(m.Input("car")), spent(eur(50), of="car"), served(10)).cost == eur(5)


def test_donors_are_added() -> None:
    """600 of one donor and 400 of another over 10 people are 100 each, and the sum is shown."""
    two = (FUNDS, m.Input("more", kind="funds"))
    found = cost_of(plan(*two), spent(eur(600)), spent(eur(400), of="more"), served(10))

    assert (found.spent, found.cost, found.reason) == (eur(1000), eur(100), CostAnswer.ASSESSED)
    assert "  spent: 600 + 400 = 1000 EUR\n    funds: 600 EUR\n" in found.explain()


def test_a_donor_who_says_nothing_leaves_a_bound() -> None:
    """What the second donor's money went on is not zero: at least 60 each."""
    two = (FUNDS, m.Input("more", amount=eur(400), kind="funds"))
    found = cost_of(plan(*two), spent(eur(600)), served(10))

    assert (found.cost, found.bound, found.reason) == (eur(60), Qualifier.AT_LEAST, CostAnswer.ONLY_A_BOUND)
    assert "at least 60.00 EUR for each person" in str(found)


@pytest.mark.parametrize(
    ("reason", "bound"),
    [("not reported", "at least"), ("withheld", "at least"), ("not due", "exactly"), ("not applicable", "exactly")],
)
def test_a_donor_who_says_why(reason, bound) -> None:
    """A reason leaves a bound, unless it says that there was nothing to spend."""
    two = (FUNDS, m.Input("more", kind="funds"))
    figures = spent(eur(600)), spent(m.Missing(reason), of="more"), served(10)

    assert cost_of(plan(*two), *figures).bound == bound


def test_withheld_spending_says_so() -> None:
    """A reason for the only figure stands in the answer."""
    found = cost_of(plan(), spent(m.Missing.WITHHELD), served(10))

    assert (found.reason, str(found)) == (CostAnswer.SPENT_UNTOLD, "i: what was spent cannot be told (withheld).")


def test_one_donor_after_the_other() -> None:
    """Funds for 2008 and funds for 2009 are one sum for both years; without their periods it is a lower bound."""
    figures = spent(eur(600), "2008"), spent(eur(400), "2009", of="more"), served(10, "2008/2009")
    dated = [m.Input("funds", kind="funds", period="2008"), m.Input("more", kind="funds", period="2009")]

    assert cost_of(plan(*dated), *figures).reason is CostAnswer.ASSESSED
    undated = cost_of(plan(FUNDS, m.Input("more", kind="funds")), *figures)
    assert (undated.cost, undated.bound) == (eur(100), Qualifier.AT_LEAST)


def test_years_are_added_and_totals_so_far_are_not() -> None:
    """300 in 2008 and 700 in 2009 are a thousand; 300 by 2008 and 700 by 2009 are 700."""
    people = served(10, "2008/2009")

    assert cost_of(plan(), spent(eur(300), "2008"), spent(eur(700), "2009"), people).cost == eur(100)
    assert cost_of(plan(), spent(eur(300), "2008"), spent(eur(700), "2008/2009"), people).cost == eur(70)


def test_a_year_without_a_figure_leaves_a_bound() -> None:
    """300 in 2008, and 2009 not reported: at least 30 each for both years."""
    figures = spent(eur(300), "2008"), spent(m.Missing.NOT_REPORTED, "2009"), served(10, "2008/2009")

    assert (cost_of(plan(), *figures).cost, cost_of(plan(), *figures).bound) == (eur(30), Qualifier.AT_LEAST)


def test_sources_that_differ_are_not_chosen_between() -> None:
    """Two amounts for one year are disputed, until the caller says whom to believe."""
    figures = spent(eur(300), source="audit"), spent(eur(400), source="office"), served(10, source="office")

    assert cost_of(plan(), *figures).reason is CostAnswer.SPENT_UNTOLD
    assert "(funds: disputed)" in str(cost_of(plan(), *figures))
    assert cost_of(plan(), *figures, source="office").cost == eur(40)


def test_a_source_that_counts_people_need_not_know_the_money() -> None:
    """Choosing whose count to believe leaves the only figure of the money where it is."""
    figures = spent(eur(300), source="audit"), served(10, source="office"), served(12, source="partner")

    assert cost_of(plan(), *figures).shown_reason() == "what was reached cannot be told (disputed: 10 and 12)"
    assert cost_of(plan(), *figures, source="office").cost == eur(30)
    with pytest.raises(m.UnknownCode, match="audi"):
        cost_of(plan(), *figures, source="audi")


@pytest.mark.parametrize("value", [500, 0, Decimal("500.5"), "five hundred"])
def test_a_bare_number_is_no_money(value) -> None:
    """500 of nobody knows what cannot be divided."""
    found = cost_of(plan(), spent(value), served(10))

    assert (found.reason, found.why) == (CostAnswer.SPENT_UNTOLD, "funds: no money")


def test_zero_spent_is_a_measurement() -> None:
    """Nothing spent, when somebody says so, is zero for each."""
    assert cost_of(plan(), spent(eur(0)), served(10)).cost == eur(0)


def test_less_than_nothing_was_not_spent() -> None:
    """What was paid back exceeds what was spent: no cost."""
    assert cost_of(plan(), spent(eur(-5)), served(10)).reason is CostAnswer.SPENT_UNTOLD


def test_a_projection_was_not_spent() -> None:
    """What is going to be spent is not in, whatever its period."""
    assert cost_of(plan(), spent(eur(5), status="projected"), served(10)).reason is CostAnswer.NOTHING_SPENT
    in_dollars = spent(usd(5), status="projected")
    found = cost_of(plan(), spent(eur(50)), in_dollars, served(10))
    assert found.cost == eur(5)
    assert "left out: Observation('funds', 5 USD, 2009), since it is a projection, and was not seen" in found.explain()


# --- currencies ---------------------------------------------------------------------------------------


TWO_CURRENCIES = (spent(usd(1000), "2008"), spent(eur(200), "2009"), served(10, "2008/2009"))


def test_currencies_without_a_rate() -> None:
    """A thousand dollars and two hundred euros are no sum; both are shown."""
    found = cost_of(plan(), *TWO_CURRENCIES)

    assert (found.reason, found.cost, found.spent) == (CostAnswer.CURRENCIES_DIFFER, None, None)
    assert found.spending.amounts == (eur(200), usd(1000))
    assert str(found) == "i: currencies differ without a dated rate (200 EUR and 1,000 USD)."
    assert "spent: 200 EUR and 1000 USD" in found.explain()


def test_currencies_with_a_rate() -> None:
    """At 0.8 they are a thousand euros, a hundred each, and the rate and its day stand beside the figure."""
    found = cost_of(plan(), *TWO_CURRENCIES, rates=[EUR_PER_USD])

    assert (found.spent, found.cost, found.reason) == (eur(1000), eur(100), CostAnswer.ASSESSED)
    assert (
        "figure: Observation('funds', 1000 USD, 2008), 800 EUR at 1 USD = 0.8 EUR on 2009-12-31 [ecb]"
        in found.explain()
    )
    assert "funds: 800 EUR + 200 EUR = 1000 EUR" in found.explain()


def test_the_rates_that_the_framework_records() -> None:
    """Where none are handed over, those of the framework are used, as reconcile does; handing over none uses none."""
    recorded = attrs.evolve(plan(), rates=[EUR_PER_USD])

    assert cost_of(recorded, *TWO_CURRENCIES).cost == eur(100)
    assert cost_of(recorded, *TWO_CURRENCIES, rates=()).reason is CostAnswer.CURRENCIES_DIFFER


def test_the_currency_asked_for() -> None:
    """A rate serves both ways: a thousand euros are 1,250 dollars, also where all of it is in euros."""
    assert cost_of(plan(), *TWO_CURRENCIES, rates=[EUR_PER_USD], currency="USD").cost == usd(125)
    assert cost_of(plan(), spent(eur(1000)), served(10), rates=[EUR_PER_USD], currency="USD").cost == usd(125)


def test_no_rate_into_the_currency_asked_for() -> None:
    """Euros are no francs without a rate."""
    found = cost_of(plan(), spent(eur(1000)), served(10), rates=[EUR_PER_USD], currency="CHF")

    assert (found.reason, found.why) == (CostAnswer.CURRENCIES_DIFFER, "1,000 EUR, with no one rate into CHF")


def test_rates_that_differ() -> None:
    """Of two rates the one of a day in the figure's own period counts; where both are, none is chosen."""
    later = m.ExchangeRate("USD", "EUR", 1, on="2008-06-30")
    same_year = m.ExchangeRate("USD", "EUR", 2, on="2008-07-01")

    assert cost_of(plan(), *TWO_CURRENCIES, rates=[EUR_PER_USD, later]).cost == eur(120)
    assert cost_of(plan(), *TWO_CURRENCIES, rates=[later, same_year]).reason is CostAnswer.CURRENCIES_DIFFER


def test_rates_that_lead_to_several_currencies() -> None:
    """Where rates are quoted in two currencies, the caller says which is meant."""
    rates = [EUR_PER_USD, m.ExchangeRate("EUR", "CHF", 2, on="2009-12-31")]

    assert cost_of(plan(), *TWO_CURRENCIES, rates=rates).why.endswith("currency= is to say into which of them")
    assert cost_of(plan(), *TWO_CURRENCIES, rates=rates, currency="EUR").cost == eur(100)


def test_what_is_no_rate_is_refused() -> None:
    """A bare number has no day, and a word is no currency."""
    with pytest.raises(m.InvalidValue, match=r"rates\[0\]"):
        cost_of(plan(), spent(eur(5)), served(10), rates=[Decimal("0.8")])
    with pytest.raises(m.MoneyError, match="euro"):
        cost_of(plan(), spent(eur(5)), served(10), currency="euro")


# --- how many were reached ----------------------------------------------------------------------------


def test_quarters_are_added() -> None:
    """60 and 40 new people, and a thousand spent in the half-year, are 10 each; the sum is shown."""
    quarters = served(60, "2009-Q1", source="a", at="p. 1"), served(40, "2009-Q2", source="b")
    found = cost_of(plan(counting="new persons"), spent(eur(1000), "2009-01/2009-06"), *quarters)

    assert (found.cost, found.reached) == (eur(10), 100)
    assert "reached: 60 + 40 = 100\n    figure: Observation('i', 60, 2009-Q1) [a, p. 1]" in found.explain()


def test_people_who_may_be_met_again_leave_a_bound() -> None:
    """Whoever came in spring may have come in winter too: up to 100 people cost at least 10 each."""
    quarters = served(60, "2009-Q1"), served(40, "2009-Q2")
    found = cost_of(plan(), spent(eur(1000), "2009-01/2009-06"), *quarters)

    assert (found.cost, found.bound, found.reason) == (eur(10), Qualifier.AT_LEAST, CostAnswer.ONLY_A_BOUND)
    assert "1,000 EUR over up to 100, at least 10.00 EUR for each person" in str(found)


def test_a_missing_quarter_leaves_a_bound() -> None:
    """Of at least 60 people, each cost 10 at most."""
    quarters = served(60, "2009-Q1"), served(m.Missing.NOT_REPORTED, "2009-Q2")
    found = cost_of(plan(), spent(eur(600), "2009-01/2009-06"), *quarters)

    assert (found.cost, found.bound, found.reason) == (eur(10), Qualifier.UP_TO, CostAnswer.ONLY_A_BOUND)
    assert "600 EUR over at least 60, up to 10.00 EUR for each person" in str(found)


@pytest.mark.parametrize(
    ("reason", "answer"),
    [
        ("not due", CostAnswer.ASSESSED),
        ("not reported", CostAnswer.TIMES_DIFFER),
    ],
)
def test_a_year_to_come(reason, answer) -> None:
    """A count that is not due yet changes nothing of the year before; a missing one is of a year without money."""
    figures = served(10, "2009"), served(m.Missing(reason), "2010")

    assert cost_of(plan(), spent(eur(100), "2009"), *figures).reason is answer


@pytest.mark.parametrize(
    ("money", "people", "bound"),
    [
        ("exactly", "over", "under"),
        ("exactly", "up to", "at least"),
        ("at least", "under", "at least"),
        ("under", "at least", "up to"),
        ("about", "exactly", "about"),
        ("about", "about", "about"),
        ("at least", "at least", None),
        ("up to", "up to", None),
        ("about", "at least", None),
    ],
)
def test_the_word_before_the_cost(money, people, bound) -> None:
    """Words that pull one way leave a bound, and words that pull two ways leave nothing."""
    found = cost_of(plan(), spent(eur(100), qualifier=money), served(10, qualifier=people))

    if bound is None:
        assert (found.reason, found.cost) == (CostAnswer.UNBOUNDED, None)
    else:
        assert (found.cost, found.bound) == (eur(10), bound)
        assert (found.reason is CostAnswer.ONLY_A_BOUND) is (bound != "about")


def test_reached_zero() -> None:
    """Nobody was reached, and nothing is divided; of at least none nobody knows."""
    assert cost_of(plan(), spent(eur(100)), served(0)).reason is CostAnswer.REACHED_ZERO
    assert cost_of(plan(), spent(eur(100)), served(0, qualifier="up to")).reason is CostAnswer.REACHED_ZERO
    assert cost_of(plan(), spent(eur(100)), served(0, qualifier="at least")).reason is CostAnswer.UNBOUNDED


def test_reached_is_not_known() -> None:
    """Nothing, a reason, parts and less than nothing are no divisor, and none of them is zero."""
    programme = plan(fields={"dimensions": [m.GENDER]})
    women = served(5, cell={"gender": "female"})

    assert cost_of(programme, spent(eur(100))).reason is CostAnswer.NOTHING_REACHED
    assert cost_of(programme, spent(eur(100)), served(m.Missing.WITHHELD)).why == "withheld"
    assert cost_of(programme, spent(eur(100)), women).why == "reported in parts"
    assert cost_of(programme, spent(eur(100)), served(-1)).reason is CostAnswer.REACHED_UNTOLD


@pytest.mark.parametrize(
    "indicator",
    [
        {"measure": "percentage", "accumulation": "snapshot"},
        {"measure": "ratio", "per": "household"},
        {"measure": "yes no"},
        {"measure": "money", "unit": None},
        {"statistic": "mean"},
        {"direction": "decrease"},
        {"accumulation": "snapshot"},
        {"accumulation": "cumulative", "baseline": 3},
        {"accumulation": "cumulative", "baseline": m.Missing.UNKNOWN},
        {"accumulation": "cumulative", "baseline": m.Baseline(0, qualifier="about")},
        {"accumulation": "cumulative", "baseline": m.Baseline(m.Missing.NOT_COLLECTED)},
        {"accumulation": "cumulative", "baseline": m.Baseline(0, population="women"), "fields": WOMEN},
        {"accumulation": "snapshot", "level": "outcome"},
        {"accumulation": "cumulative", "level": "outcome"},
    ],
    ids=str,
)
def test_no_count_of_what_was_reached(indicator) -> None:
    """A share, a mean, a state, what is to fall and what was there before are nothing to divide by."""
    found = cost_of(plan(**indicator), spent(eur(100)), served(10))

    assert (found.reason, found.cost, found.reached) == (CostAnswer.NOT_A_COUNT, None, None)
    assert found.why


@pytest.mark.parametrize(
    "indicator",
    [
        {"accumulation": "cumulative"},
        {"accumulation": None},
        {"accumulation": "incremental", "baseline": 90},
        {"accumulation": "cumulative", "baseline": m.Missing.NOT_APPLICABLE},
        {"accumulation": "snapshot", "level": "outcome", "baseline": 0},
        {"accumulation": "cumulative", "level": "outcome", "baseline": 0},
        {"accumulation": "incremental", "level": "outcome"},
        {"measure": "amount", "unit": "hectare"},
    ],
    ids=str,
)
def test_a_count_of_what_was_reached(indicator) -> None:
    """What is new in each period, or began at zero, is divided by."""
    assert cost_of(plan(**indicator), spent(eur(100)), served(10)).cost == eur(10)


def test_what_one_of_them_is() -> None:
    """A contact is not a person, and who is reached indirectly was not served."""
    figures = spent(eur(100)), served(10)

    assert cost_of(plan(counting="contacts"), *figures).each == "contact"
    assert cost_of(plan(reach="indirect"), *figures).each == "person reached indirectly"
    assert cost_of(plan(unit="facility"), *figures).each == "facility"


# --- of one time --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("money", "people"),
    [("2008", "2009"), ("2008/2009", "2009"), ("2009", None), (None, "2009"), ("2009", "2008-07/2009")],
)
def test_another_time(money, people) -> None:
    """Three years' money over one year's people says nothing, and neither does a day that nobody knows."""
    found = cost_of(plan(), spent(eur(100), money), served(10, people))

    assert (found.reason, found.cost) == (CostAnswer.TIMES_DIFFER, None)
    assert (found.spent, found.reached) == (eur(100), 10)


def test_the_times_are_said() -> None:
    """Both sides' days stand in the answer."""
    assert cost_of(plan(), spent(eur(100), "2008"), served(10, None)).shown_reason() == (
        "not known to be of the same time (the money: 2008-01-01 to 2008-12-31; the count: not dated)"
    )


def test_neither_is_dated() -> None:
    """Figures without days are taken to be of the whole programme, and the explanation says so."""
    found = cost_of(plan(), spent(eur(100), None), served(10, None))

    assert found.cost == eur(10)
    assert "neither side is dated: both are taken to be of the whole programme" in found.explain()


def test_a_total_so_far_began_with_the_programme() -> None:
    """A count by the end of 2009 is of all the time since the start, and so is the money of three years."""
    years = [spent(eur(100), year) for year in ("2007", "2008", "2009")]
    programme = plan(accumulation="cumulative", fields={"period": "2007-02/2010-01"})

    assert cost_of(programme, *years, served(30, "2009")).cost == eur(10)
    assert cost_of(programme, *years[:2], served(30, "2009")).reason is CostAnswer.TIMES_DIFFER
    assert cost_of(programme, *years, served(30, "2009"), on="2008-12-31").reason is CostAnswer.NOTHING_REACHED


def test_outcomes_seen_after_the_programme() -> None:
    """Who still has work half a year after the end is held against all that was spent until then."""
    programme = plan(level="outcome", accumulation="snapshot", baseline=0, fields={"period": "2008/2009"})

    assert cost_of(programme, spent(eur(100), "2008/2009"), served(4, "2010-06")).cost == eur(25)


# --- what is asked, and the page ----------------------------------------------------------------------


def test_which_counts_are_asked() -> None:
    """People reached, and outcomes; not events, contacts, context, shares or what is to fall, unless they are named."""
    programme = m.Framework(
        "f",
        inputs=[FUNDS, m.Input("staff", indicators=[m.Indicator("employed", unit="person")])],
        activities=[m.Activity("a", indicators=[m.Indicator("taught", unit="people")])],
        outputs=[
            m.Output(
                "o",
                indicators=[
                    m.Indicator("fairs", unit="event"),
                    m.Indicator("calls", unit="person", counting="contacts"),
                    m.Indicator("mean", unit="person", statistic="mean"),
                ],
            )
        ],
        outcomes=[
            m.Outcome(
                "c",
                indicators=[
                    m.Indicator("shops", unit="organisation"),
                    m.Indicator("aware", unit="person", measure="percentage"),
                    m.Indicator("trafficked", unit="person", direction="decrease"),
                ],
            )
        ],
        context=[m.Indicator("victims", unit="person")],
    )

    assert [each.indicator for each in m.unit_costs(programme)] == ["taught", "shops"]
    assert [each.indicator for each in m.unit_costs(programme, over=["victims", "fairs"])] == ["fairs", "victims"]
    with pytest.raises(m.UnknownCode, match="Did you mean 'fairs'"):
        m.unit_costs(programme, over=["fair"])
    with pytest.raises(m.InvalidValue, match=r"\['fairs'\]"):
        m.unit_costs(programme, over="fairs")


def test_no_observations_is_not_nothing_spent() -> None:
    """Nobody handed anything over, or nothing was reported: two answers."""
    assert m.unit_costs(plan())[0].reason is CostAnswer.NO_OBSERVATIONS
    assert m.unit_costs(plan(), m.Observations([]))[0].reason is CostAnswer.NOTHING_SPENT


def test_several_offices() -> None:
    """Each office's money stands over its own people, under its own code, with its own overhead."""
    north = m.Framework("north", inputs=[FUNDS], outputs=plan().outputs, cost_basis="overhead out")
    south = m.Framework("south", inputs=[FUNDS], outputs=plan().outputs)
    figures = m.Observations(
        [
            m.Observation("north/funds", eur(100)),
            m.Observation("north/i", 10),
            m.Observation("south/funds", usd(100)),
            m.Observation("south/i", 4),
        ]
    )
    costs = m.unit_costs(m.Portfolio("both", frameworks=[north, south]), figures)

    assert [(each.indicator, each.cost) for each in costs] == [("north/i", eur(10)), ("south/i", usd(25))]
    assert costs.of("south/i") == (costs[1],)
    assert [each.indicator for each in m.unit_costs(m.Portfolio("b", frameworks=[north, south]), over=["south/i"])] == [
        "south/i"
    ]


def test_the_page() -> None:
    """What was divided is a table, what was not is counted with its reason, and the costs are not to be added."""
    counts = [m.Indicator(code, unit="person", accumulation="incremental") for code in ("i", "j", "silent")]
    programme = m.Framework("f", inputs=[FUNDS], outputs=[m.Output("o", indicators=counts)])
    figures = [spent(eur(100)), served(3), m.Observation("j", 10, "2009")]
    costs = m.unit_costs(programme, m.Observations(figures), on="2009-12-31")
    page = costs.as_text(width=None)

    assert "i            100 EUR  3          33.33 EUR  person      not stated" in page
    assert "1           nothing reached is recorded  silent" in page
    assert "do not add up" in page
    assert (repr(costs), repr(costs[0]), len(costs), costs[:2]) == (
        "UnitCosts('f': 2 of 3 costs told)",
        "UnitCost('i', 33.33 EUR)",
        3,
        (costs[0], costs[1]),
    )
    assert "<table>" in costs._repr_html_()
    assert pickle.loads(pickle.dumps(costs)) == costs
    assert "No indicator counts people" in str(m.unit_costs(m.Framework("empty")))


def test_less_than_a_cent_is_not_nothing() -> None:
    """A dollar over three thousand listeners is not 0.00."""
    assert cost_of(plan(), spent(usd(1)), served(3000)).shown_cost() == "1/3000 USD"


# --- laws ---------------------------------------------------------------------------------------------

AMOUNTS = st.integers(0, 10**9) | st.decimals(0, 10**6, allow_nan=False, places=2)
PEOPLE = st.integers(1, 10**6)


@given(AMOUNTS, PEOPLE, st.integers(1, 1000))
def test_scaling_money_and_people_leaves_the_cost(amount, people, times) -> None:
    """Twice the programme for twice the people costs the same for each."""
    once = cost_of(plan(), spent(eur(amount)), served(people))
    more = cost_of(plan(), spent(eur(Fraction(amount) * times)), served(people * times))

    assert once.cost == more.cost == eur(Fraction(amount) / people)


@given(st.data())
def test_order_does_not_matter(data) -> None:
    """However figures, donors and rates are laid out, the answer is the same."""
    donors = (FUNDS, m.Input("more", kind="funds"), m.Input("third", amount=eur(5), kind="funds"))
    money = st.builds(m.Money, st.integers(0, 100), st.sampled_from(["EUR", "EUR", "USD"]))
    figures = data.draw(
        st.lists(
            st.builds(spent, money, st.sampled_from(["2008", "2009"]), of=st.sampled_from(["funds", "more", "third"]))
            | st.builds(served, st.integers(0, 9), st.sampled_from(["2008", "2009"])),
            max_size=6,
        )
    )
    rates = data.draw(st.lists(st.sampled_from([EUR_PER_USD, m.ExchangeRate("USD", "EUR", 1, on="2008-06-30")])))

    def told(donors, figures, rates):
        found = cost_of(plan(*donors), *figures, rates=rates)
        return found.reason, found.cost, found.bound, found.spent, found.reached, found.spending.amounts

    shuffled = [data.draw(st.permutations(each)) for each in (donors, figures, rates)]
    assert told(donors, figures, rates) == told(*shuffled)


@given(AMOUNTS, PEOPLE, st.decimals(Decimal("0.001"), 1000, allow_nan=False, places=3))
def test_exchanging_before_or_after_dividing(amount, people, rate) -> None:
    """Into another currency and then for each, or for each and then into another currency: the same, exactly."""
    exchange = m.ExchangeRate("EUR", "BDT", rate, on="2009-06-30")
    figures = spent(eur(amount)), served(people)
    before = cost_of(plan(), *figures, rates=[exchange], currency="BDT")
    after = cost_of(plan(), *figures)

    assert before.cost == exchange.exchange(after.cost)
    assert exchange.exchange(before.cost) == after.cost


@given(
    AMOUNTS,
    st.integers(0, 10**6) | st.sampled_from([m.Missing.NOT_REPORTED, m.Missing.UNKNOWN, m.Missing.NOT_DUE]),
    st.sampled_from(["exactly", "about", "at least", "up to", "over", "under"]),
)
def test_a_cost_or_a_reason(amount, people, word) -> None:
    """There is a cost exactly where the reason says that there is one, and never one over zero or over nothing."""
    found = cost_of(plan(), spent(eur(amount)), served(people, qualifier=word))

    assert (found.cost is not None) is (found.reason in (CostAnswer.ASSESSED, CostAnswer.ONLY_A_BOUND))
    if found.cost is not None:
        assert found.cost == eur(Fraction(amount) / people)
    assert found.explain()


@pytest.mark.parametrize(
    ("baseline", "why"),
    [
        (m.Baseline(m.Missing.NOT_COLLECTED), "how many there were before: not collected"),
        (m.Missing.UNKNOWN, "how many there were before: unknown"),
        (m.Baseline(5), "of them, 5 were there before"),
        (m.Baseline(0, qualifier="about"), "of them, about 0 were there before"),
    ],
)
def test_why_what_was_there_before_was_not_reached(baseline, why) -> None:
    """Those who were there before are told by their number, and as unknown where nobody counted them."""
    assert cost_of(plan(accumulation="cumulative", baseline=baseline), spent(eur(100)), served(10)).why == why


def test_nothing_was_handed_over() -> None:
    """Where no observations were handed over, that is the reason, and not that nothing was spent."""
    (found,) = m.unit_costs(plan(), None)

    assert (found.reason, found.cost) == (CostAnswer.NO_OBSERVATIONS, None)
    assert found.spending.reason is CostAnswer.NO_OBSERVATIONS


def test_words_that_pull_two_ways_are_explained() -> None:
    """Of at least 50 and up to 30 nobody knows what they make together; each is told with its word."""
    programme = plan(FUNDS, m.Input("grant", kind="funds"))

    found = cost_of(
        programme, spent(eur(50), qualifier="at least"), spent(eur(30), of="grant", qualifier="up to"), served(10)
    )

    assert found.cost is None
    assert "funds: at least 50 EUR" in found.explain()
    assert "grant: up to 30 EUR" in found.explain()
    assert found.shown_spent() == "80 EUR"


def test_how_to_read_several_costs() -> None:
    """That several costs are not parts of one is said of two, and not of one."""
    counts = [m.Indicator(code, unit="person", accumulation="incremental") for code in ("i", "j")]
    one = m.Framework("f", inputs=[FUNDS], outputs=[m.Output("r", indicators=counts[:1])], cost_basis="overhead in")
    two = m.Framework("f", inputs=[FUNDS], outputs=[m.Output("r", indicators=counts)], cost_basis="overhead in")
    figures = m.Observations([spent(eur(100)), served(10)])

    assert "How to read them" not in str(m.unit_costs(one, figures, over=["i"]))
    both = m.Observations([spent(eur(100)), served(10), m.Observation("j", 5, "2009")])
    assert "How to read them" in str(m.unit_costs(two, both, over=["i", "j"]))


def test_what_cost_no_money_is_not_left_out_of_it() -> None:
    """An input of another kind of which no money is told is nothing that was left out of what was spent."""
    silent = plan(FUNDS, m.Input("rooms", kind="in kind"), m.Input("goods", kind="goods"))
    told = cost_of(silent, spent(eur(100)), served(10), m.Observation("goods", 5, "2009"))
    paid = cost_of(silent, spent(eur(100)), served(10), spent(eur(5), of="goods"))

    assert told.spending.left_out == ()
    assert [words.partition(",")[0] for words in paid.spending.left_out] == ["goods"]
    assert told.cost == paid.cost == eur(10)
