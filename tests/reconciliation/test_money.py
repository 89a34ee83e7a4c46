"""Whether money in several currencies has a rate, and one rate."""

from __future__ import annotations

from decimal import Decimal

import pytest

import mande as m

CODES = ("costs", "staff", "travel")
MONEY = [m.Indicator(code, measure="money") for code in CODES]


def plan(**fields: object) -> m.Framework:
    """Return a plan with three counts of money."""
    return m.Framework("office", context=MONEY, **fields)


def seen(amount: int, currency: str | None = "USD", code: str = "costs", **fields: object) -> m.Observation:
    """Return an amount, in a currency where one is given."""
    return m.Observation(code, m.Money(amount, currency) if currency else amount, **{"period": "2009", **fields})


ADDED = {"relations": [m.Sum("costs", parts=["staff", "travel"])]}
RATE = m.ExchangeRate("EUR", "USD", 2, on="2008-10-01", source="bank")


@pytest.mark.parametrize(
    ("figures", "rates", "expected"),
    [
        ([seen(9), seen(4, code="staff"), seen(5, code="travel")], [], m.Verdict.PASSED),
        ([seen(9), seen(4, "EUR", "staff"), seen(5, code="travel")], [], m.Verdict.FIRED),
        ([seen(9), seen(4, "EUR", "staff"), seen(5, code="travel")], [RATE], m.Verdict.PASSED),
        ([seen(9), seen(4, "NOK", "staff"), seen(5, code="travel")], [RATE], m.Verdict.FIRED),
        ([seen(9), seen(4, None, "staff")], [], m.Verdict.CANNOT_TELL),
        ([], [RATE], m.Verdict.NOT_APPLICABLE),
    ],
)
def test_a_sum_has_one_currency_or_a_rate(verdict, figures, rates, expected):
    """Money that is added is of one currency, or joined by a dated rate."""
    assert verdict("MND509", plan(rates=rates, **ADDED), *figures) is expected


def test_a_rate_joins_by_way_of_a_third_currency(ask):
    """What is taka to the dollar and dollars to the euro is one sum, and what no rate reaches is told apart alone."""
    taka = m.ExchangeRate("USD", "BDT", 69, on="2009-05-31", source="bb")
    figures = seen(9), seen(4, "EUR", "staff"), seen(500, "BDT", "travel")
    afghani = seen(5, "AFN", "travel", period="2010")

    assert not ask("MND509", plan(rates=[taka, RATE], **ADDED), *figures)
    for rates, told in (([taka], "BDT and EUR,"), ([RATE], "BDT and EUR,"), ([], "BDT, EUR and USD,")):
        (found,) = ask("MND509", plan(rates=rates, **ADDED), *figures)
        assert found.message.startswith(f"The sum costs holds {told}")
    (found,) = ask("MND509", plan(rates=[taka, RATE], **ADDED), *figures, afghani)
    assert found.message.startswith("The sum costs holds AFN and BDT, with no dated rate between them: 5 AFN")


def test_budgets_of_several_donors(verdict):
    """What donors give in their own currencies is no sum until somebody declares one."""
    inputs = [m.Input("norad", amount=m.Money(600_000, "USD")), m.Input("italy", amount=m.Money(900_000, "EUR"))]

    assert verdict("MND509", plan(inputs=inputs)) is m.Verdict.NOT_APPLICABLE
    assert m.reconcile(plan(**ADDED)).verdicts["MND509", "costs"] is m.Verdict.CANNOT_TELL


def both(taka: int, dollars: int, code: str = "costs", **fields: object) -> list[m.Observation]:
    """Return one amount in two currencies."""
    return [seen(taka, "BDT", code, **fields), seen(dollars, "USD", code, **fields)]


def test_rates_that_are_near(ask):
    """Rates move, and amounts are rounded: five percent is no disagreement, unless less is allowed."""
    import attrs

    figures = [*both(6600, 100), *both(6900, 100, "staff")]
    rule = next(rule for rule in m.CATALOGUE if rule.code == "MND510")
    strict = attrs.evolve(rule, thresholds={"share": 0})

    assert not ask("MND510", plan(), *figures)
    assert m.reconcile(plan(), m.Observations(figures), rules=[strict])


def test_a_rate_that_is_recorded(fires):
    """An amount in two currencies is held to the rate that the programme records."""
    rate = m.ExchangeRate("USD", "BDT", 69, on="2009-05-31", source="bb")

    found = fires("MND510", plan(rates=[rate]), *both(20_000, 250, at="L9"))

    assert found.message == (
        "1 USD = 69 BDT (the rate of 2009-05-31; bb) is 69.00 BDT for 1 USD, and 20,000 BDT = 250 USD (costs (2009); "
        "L9) is 80.00."
    )


@pytest.mark.parametrize("margin", [5, 10])
@pytest.mark.parametrize("vague", ["BDT", "USD"])
def test_an_amount_that_may_be_nothing_implies_no_rate(verdict, vague, margin):
    """What was asked of a few, and may as well be nothing, implies no rate, whatever the two amounts come to."""
    few = {"sample": m.Sample(30, margin=margin)}
    asked = [seen(5, each, **(few if each == vague else {})) for each in ("BDT", "USD")]

    assert verdict("MND510", plan(), *asked, *both(600, 10, "staff")) is m.Verdict.NOT_APPLICABLE


def test_what_the_plan_and_a_source_state(fires):
    """An input in taka that another source gives in dollars implies a rate too."""
    programme = plan(
        inputs=[m.Input("assets", amount=m.Money(20_000, "BDT"), source="mtr", at="L301")],
        stated=[m.Stated("inputs.assets.amount", m.Money(300, "USD"), source="mtr", at="L302")],
    )

    assert (
        "20,000 BDT = 300 USD (amount of assets; mtr, L301, L302) is 66.67"
        in fires("MND510", programme, *both(2000, 25)).message
    )


def test_one_source_states_an_amount_twice(ask):
    """Amounts that two sources give, each in its own currency, imply no rate: the amounts may differ."""
    figures = [seen(20_000, "BDT", source="a"), seen(100, "USD", source="b"), *both(2000, 25, "staff")]

    assert not ask("MND510", plan(), *figures)
    assert not ask("MND510", plan(), *both(0, 0), *both(2000, 25, "staff"))


def test_both_rates_are_worked_out(fires):
    """What explains two rates names the amounts that each comes from."""
    found = fires("MND510", plan(), *both(6600, 100), *both(8000, 100, "staff"))

    assert (found.expected, found.found, found.difference) == (66, 80, 14)
    assert "  arithmetic: 100 USD = 6,600 BDT (costs (2009); source not recorded): 66.00; " in found.explain()


def yearly(*rates: int, day: str = "06-30") -> list[m.ExchangeRate]:
    """Return the rates of the taka in the middle of one year after another."""
    return [m.ExchangeRate("USD", "BDT", rate, on=f"{2005 + n}-{day}", source="bb") for n, rate in enumerate(rates)]


def test_rates_of_several_days_may_differ(ask, verdict):
    """A dollar was 60 taka in one year and 80 in the next: neither that nor an amount by either is a fault."""
    moved = plan(rates=yearly(60, 80))

    assert verdict("MND510", moved) is m.Verdict.NOT_APPLICABLE
    assert verdict("MND510", moved, *both(60, 1)) is m.Verdict.PASSED
    assert verdict("MND510", moved, *both(60, 1), *both(81, 1, "staff")) is m.Verdict.PASSED
    assert not ask("MND510", plan(rates=yearly(60, 80) + yearly(61)))


def test_an_amount_is_to_fit_one_of_the_rates_of_several_days(fires):
    """70 taka to the dollar is neither 60 nor 82, and is held to the nearer; two rates of one day are held together."""
    moved = plan(rates=yearly(60, 82))

    near = fires("MND510", moved, *both(70, 1))
    assert (near.expected, near.found) == (60, 70)
    two = fires("MND510", moved, *both(69, 1), *both(75, 1, "staff"), *both(82, 1, "travel"))
    assert (two.expected, two.found) == (69, 75)
    one_day = fires("MND510", plan(rates=yearly(60, 80) + yearly(66)), *both(60, 1))
    assert (one_day.expected, one_day.found) == (60, 66)


def rates_of(ask, *amounts: tuple[object, object], share: object = 0, **fields: object) -> object:
    """Return what is found of amounts in taka and dollars, each stated of a thing of its own; nothing is let pass."""
    import attrs

    rule = next(rule for rule in m.CATALOGUE if rule.code == "MND510")
    figures = [
        each for (taka, dollars), code in zip(amounts, CODES, strict=False) for each in both(taka, dollars, code)
    ]
    strict = attrs.evolve(rule, thresholds={"share": share})
    return m.reconcile(plan(), m.Observations([attrs.evolve(each, **fields) for each in figures]), rules=[strict])


def test_digits_let_rates_differ(ask):
    """14.3 taka for 0.2 dollars may be 57 to the dollar or 95; rates that differ by no more than that agree."""
    rounded = Decimal("14.3"), Decimal("0.2")

    assert not rates_of(ask, rounded, (90, 1))
    assert not rates_of(ask, rounded, (60, 1))
    assert rates_of(ask, rounded, (50, 1))
    assert rates_of(ask, rounded, (96, 1))


def test_how_far_apart_rates_may_be(ask):
    """Where a twentieth is let pass, 63 is not too much beside 60, and 64 is."""
    from fractions import Fraction

    assert not rates_of(ask, (60, 1), (63, 1), share=Fraction(1, 20))
    assert rates_of(ask, (60, 1), (64, 1), share=Fraction(1, 20))


def test_rates_below_one_are_turned_round(ask):
    """A dollar is 60 taka whichever was written first, and one rate alone is held against nothing."""
    (found,) = rates_of(ask, (60, 1), (80, 1))

    assert (found.expected, found.found) == (60, 80)
    assert "is 60.00 BDT for 1 USD" in found.message
    assert dict(ask("MND510", plan(), *both(60, 1)).verdicts.items()) == {("MND510", "costs"): m.Verdict.NOT_APPLICABLE}
    assert dict(ask("MND510", plan(), *both(60, 1), *both(60, 1, "staff")).verdicts.items()) == {
        ("MND510", "costs"): m.Verdict.PASSED
    }


@pytest.mark.parametrize(
    ("amounts", "told"),
    [
        ((8, 10), "is 8.00 NOK for 1 EUR"),
        ((2, Decimal("0.5")), "is 0.50 NOK for 1 EUR"),
        ((1, Decimal("0.5")), "is 0.50 NOK for 1 EUR"),
        ((Decimal("0.5"), Decimal("0.2")), "is 2.00 EUR for 1 NOK"),
    ],
)
def test_rates_are_turned_round_only_where_all_are_below_one(fires, amounts, told):
    """A euro is eight kroner; where one rate is below one and another above it, each currency is the dearer once."""
    figures = [
        seen(amount, currency, code)
        for code, number in zip(CODES, amounts, strict=False)
        for amount, currency in ((1, "EUR"), (number, "NOK"))
    ]

    assert told in fires("MND510", plan(), *figures).message


def test_pairs_of_currencies_are_told_in_the_order_of_their_letters(ask):
    """What is told first depends on no order in which figures or recorded rates are written down."""
    rates = [m.ExchangeRate(base, "USD", 2, on="2008-10-01", source="bank") for base in ("NOK", "EUR", "GBP")]
    figures = [
        seen(amount, currency, code)
        for code, base in zip(CODES, ("NOK", "EUR", "GBP"), strict=True)
        for amount, currency in ((1, base), (3, "USD"))
    ]

    found = ask("MND510", plan(rates=rates), *figures)

    assert [each.message.split(" = ")[0] for each in found] == ["1 EUR", "1 GBP", "1 NOK"]


def test_whether_rates_agree_cannot_be_told_before_anything_is_seen():
    """Of a plan that nothing was handed over for, its own rates are asked about; those of figures cannot be told."""
    judged = [each for _, each in m.reconcile(plan(rates=[RATE])).verdicts.judgements(rule="MND510")]

    assert [(each.verdict, each.subject) for each in judged] == [
        (m.Verdict.CANNOT_TELL, "office"),
        (m.Verdict.NOT_APPLICABLE, "office"),
    ]


@pytest.mark.parametrize(("word", "expected"), [("exactly", "fired"), ("about", "fired"), ("over", "not applicable")])
def test_what_has_no_other_end_implies_no_rate(verdict, word, expected):
    """Over 20,000 taka for 100 dollars may be any rate above 200, and is held against none."""
    vague = seen(20_000, "BDT", qualifier=word), seen(100, "USD")

    assert verdict("MND510", plan(), *vague, *both(60, 1, "staff")) == expected


@pytest.mark.parametrize("vague", ["11.8", "12.6"])
def test_a_vague_rate_hides_no_two_that_differ(ask, vague):
    """That 0.2 dollars may be many a number of taka takes nothing from 60 and 62, which are two rates of one pair."""
    (found,) = rates_of(ask, (60, 1), (Decimal(vague), Decimal("0.2")), (62, 1))

    assert (found.expected, found.found) == (60, 62)
