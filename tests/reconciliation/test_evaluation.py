"""What the evaluation says twice, or adds up wrongly, is found, with its lines; what it explains is left alone.

Lines are those of the evaluation's Annexes D to H.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

import mande as m


def report(*indicators: m.Indicator, **fields: object) -> m.Framework:
    """Return an extract with an output that these indicators count."""
    return m.Framework("office", basis="extract", outputs=[m.Output("work", indicators=indicators)], **fields)


def persons(code: str, **fields: object) -> m.Indicator:
    """Return a count of persons."""
    return m.Indicator(code, **{"unit": "person", **fields})


# --- Kyrgyzstan: Table 2 (L1113-1174) ---------------------------------------------------------------

TABLE = (
    # dimension, category, n, percent, line
    ("gender", "female", 197, "70.9", 1124),
    ("gender", "male", 81, "29.1", 1126),
    ("age", "0-14", 15, "5.5", 1130),
    ("age", "15-17", 20, "7.4", 1132),
    ("age", "18-24", 108, "39.7", 1134),
    ("age", "25-30", 40, "14.7", 1136),
    ("age", "32+", 89, "32.7", 1138),
    ("destination", "eu-turkey", 69, "25.1", 1144),
    ("destination", "gulf", 3, "1.1", 1146),
    ("destination", "russia", 190, "69.1", 1148),
    ("destination", "southeastern-europe", 11, "4.0", 1150),
    ("destination", "africa", 1, "0.4", 1152),
    ("destination", "south-asia", 1, "0.4", 1154),
    ("type", "in-country", 104, "41.4", 1160),
    ("type", "transnational", 147, "58.6", 1162),
    ("industry", "sexual", 106, "38.1", 1166),
    ("industry", "labour", 115, "41.4", 1168),
)
CTM = report(
    persons("cases"),
    persons("share", measure="percentage"),
    relations=[m.Share("share", part="cases", wholes=["cases"])],
    dimensions=[
        m.GENDER,
        m.Dimension("age", "Age", ["0-14", "15-17", "18-24", "25-30", "32+", "unknown"]),
        m.Dimension(
            "destination", "", ["eu-turkey", "gulf", "russia", "southeastern-europe", "africa", "south-asia", "unknown"]
        ),
        m.Dimension("type", "", ["in-country", "transnational", "unknown"]),
        m.Dimension("industry", "", ["sexual", "labour"], exclusive=False),
    ],
)
TOTAL = m.Observation("cases", 278, "1999/2009", source="ctm", at="L1118")
COUNTS = tuple(
    m.Observation("cases", n, "1999/2009", cell={by: category}, source="ctm", at=f"L{line}")
    for by, category, n, _, line in TABLE
)
PERCENTS = tuple(
    m.Observation("share", Decimal(percent), "1999/2009", cell={by: category}, source="ctm", at=f"L{line}")
    for by, category, _, percent, line in TABLE
)


def test_every_printed_share_fits_a_whole(ask):
    """197 of 278 is 70.9 percent, and 15 of the 272 whose age is known is 5.5: each percentage fits a whole."""
    found = ask("MND525", CTM, TOTAL, *COUNTS, *PERCENTS)

    assert not found
    assert found.verdicts.count("passed") == len(TABLE)


def test_one_table_has_four_wholes(fires):
    """Its percentages are taken on 278, 272, 275 and 251, and the table does not say so (L1113-1174)."""
    found = fires("MND410", CTM, TOTAL, *COUNTS, *PERCENTS)

    assert "251 (all whose type is known), 272 (all whose age is known), 275 (all whose destination" in found.message
    assert "278 (ctm, L1118)" in found.message


def test_those_who_are_missing_are_not_shown(ask):
    """Age is known for 272 of 278, destination for 275, type for 251; no row shows the others (L1172)."""
    found = ask("MND409", CTM, TOTAL, *COUNTS)

    assert [(each.expected, each.found, each.difference) for each in found] == [
        (278, 272, -6),
        (278, 275, -3),
        (278, 251, -27),
    ]
    assert "15 + 20 + 108 + 40 + 89 = 272 (ctm, L1130, L1132, L1134, L1136, L1138)" in found[0].message


def test_what_the_table_has_in_order(codes):
    """Gender adds up, industries overlap by the table's own note, and percentages add to 100 but for rounding."""
    assert codes(CTM, TOTAL, *COUNTS, *PERCENTS) == ["MND409", "MND410"]


def test_the_text_rounds_what_the_table_prints(verdict):
    """38 percent in the text (L1274) is 38.1 in the table (L1166): rounding is no disagreement."""
    text = m.Observation("share", 38, "1999/2009", cell={"industry": "sexual"}, source="text", at="L1274")

    assert verdict("MND515", CTM, text, *PERCENTS) is m.Verdict.PASSED
    assert verdict("MND525", CTM, TOTAL, text, *COUNTS) is m.Verdict.PASSED


def test_a_share_that_fits_nothing(fires):
    """Had the table printed 37.9 for 106 of 278, it would be told, with the percentage it should be."""
    wrong = m.Observation("share", Decimal("37.9"), "1999/2009", cell={"industry": "sexual"}, source="ctm", at="L1166")

    found = fires("MND525", CTM, TOTAL, wrong, *COUNTS)

    assert "37.9% (ctm, L1166); its part, 106 (ctm, L1166), is 38.13% of 278" in found.message
    assert found.expected == m.Ratio(106, 278).percent


# --- Macedonia --------------------------------------------------------------------------------------


def test_593_of_590(ask):
    """783 cases, 590 from two countries, 'out of which' 593 for sexual exploitation: not of the 590 (L1568-1570)."""
    programme = report(
        *map(persons, ("registered", "two-countries", "sexual", "assisted")),
        relations=[
            m.Subset("two-countries", of="registered"),
            m.Subset("sexual", of="two-countries"),
            m.Subset("sexual", of="registered"),
            m.Subset("assisted", of="registered"),
        ],
    )
    figures = [
        m.Observation("registered", 783, "2000/2007", source="review", at="L1568-1570"),
        m.Observation("two-countries", 590, "2000/2007", source="review", at="L1568-1569"),
        m.Observation("sexual", 593, "2000/2007", source="review", at="L1570"),
        m.Observation("assisted", 778, "2000/2007", source="text", at="L1673-1674"),
    ]

    (found,) = ask("MND506", programme, *figures)

    assert found.message == (
        "sexual (2000-01/2007-12) is 593 (review, L1570), more than two-countries (2000-01/2007-12), "
        "590 (review, L1568-1569): 3 too many."
    )
    assert found.cites == ("L1568-1569", "L1570")


def test_307_beneficiaries(fires):
    """The five reports are said to give 307 people (L2424-2427); what they are said to give, one by one, is 301."""
    parts = {"ess-1": (34, "L1878"), "ess-2": (40, "L1883"), "roma-1": (75, "L1933"), "roma-2": (77, "L1960")}
    parts["roma-3"] = (75, "L2001")
    programme = report(*map(persons, ["all", *parts]), relations=[m.Sum("all", parts=parts)])
    whole = m.Observation("all", 307, "2005/2010", source="final-reports", at="L2424-2427")

    found = fires(
        "MND501",
        programme,
        whole,
        *(m.Observation(code, n, "2005/2010", source=code, at=at) for code, (n, at) in parts.items()),
    )

    assert (found.expected, found.found, found.difference) == (307, 301, -6)
    assert found.message == (
        "all (2005-01/2010-12) is 307 (final-reports, L2424-2427); its parts, 34 + 40 + 75 + 77 + 75 = 301 "
        "(ess-1, L1878; ess-2, L1883; roma-1, L1933; roma-2, L1960; roma-3, L2001): 6 missing."
    )
    assert found.cites == ("L1878", "L1883", "L1933", "L1960", "L2001", "L2424-2427")


def test_parts_of_their_own_years_within_those_of_the_whole(fires):
    """Each project's people are of its own years, all of them within those of the total."""
    programme = report(*map(persons, ("all", "one", "two")), relations=[m.Sum("all", parts=["one", "two"])])
    parts = m.Observation("one", 34, "2005/2006"), m.Observation("two", 40, "2007")

    assert fires("MND501", programme, m.Observation("all", 80, "2005/2010"), *parts).difference == -6


def test_more_child_victims(fires):
    """An increase in child victims is stated (L2225-2226); the official counts go from nine to seven (L1571-1572)."""
    programme = m.Framework("office", basis="extract", outcomes=[m.Outcome("safe", indicators=[persons("children")])])
    claim = m.Claim("safe", direction="increase", says="the past three years", source="report", at="L2225-2226")
    figures = [
        m.Observation("children", 9, "2008", source="rapporteur", at="L1571"),
        m.Observation("children", 7, "2009", source="rapporteur", at="L1572"),
    ]

    found = fires("MND521", programme, *figures, claims=[claim])

    assert found.message == (
        "safe is said to increase ('the past three years', report, L2225-2226); children (2008) is 9 "
        "(rapporteur, L1571), and children (2009) is 7 (rapporteur, L1572)."
    )


def test_a_decrease_over_years_from_two_figures(fires):
    """A decrease 'over the past three-four years' stands on the figures of two (L1570-1575)."""
    programme = m.Framework("office", basis="extract", outcomes=[m.Outcome("safe", indicators=[persons("victims")])])
    claim = m.Claim("safe", direction="decrease", period="2006/2009", source="report", at="L1573-1575")
    figures = m.Observation("victims", 11, "2008", at="L1571"), m.Observation("victims", 8, "2009", at="L1572")

    assert "has 2 of 3 figures" in fires("MND520", programme, *figures, claims=[claim]).message


# --- Nigeria ----------------------------------------------------------------------------------------

REFERRALS = (("justice", 31, "L2847"), ("cosudow", 15, "L2849"), ("wardc", 7, "L2854"), ("rehoboth", 6, "L2856"))
REFERRED = m.Observation("referred", 49, "2010-05/2010-10", source="naptip", at="L2837-2839")


def by_ngo() -> list[m.Observation]:
    """Return the table of referrals, one figure an NGO."""
    return [
        m.Observation("referred", n, "2010-05/2010-10", cell={"ngo": ngo}, source="naptip", at=at)
        for ngo, n, at in REFERRALS
    ]


def test_59_referrals_of_49_persons(fires):
    """Without its footnote, the table by NGO adds to ten more than the 49 victims (L2837-2856)."""
    found = fires("MND408", report(persons("referred")), REFERRED, *by_ngo())

    assert (found.expected, found.found, found.difference) == (49, 59, 10)
    assert "31 + 15 + 7 + 6 = 59 (naptip, L2847, L2849, L2854, L2856)" in found.message


def test_the_footnote_explains_it(codes):
    """Some victims were referred to one agency and then to another (L2872): categories overlap, and nothing is said."""
    ngos = m.Dimension("ngo", "NGO", [ngo for ngo, _, _ in REFERRALS], exclusive=False)

    assert codes(report(persons("referred"), dimensions=[ngos]), REFERRED, *by_ngo()) == []


def test_the_partners_count_the_same_people(fires):
    """Where each NGO reports for itself, the sum is told beside the people, as something to label."""
    figures = [
        m.Observation("referred", n, "2010-05/2010-10", reporter=ngo, source="naptip", at=at)
        for ngo, n, at in REFERRALS
    ]

    found = fires("MND505", report(persons("referred")), REFERRED, *figures)

    assert (found.severity, found.expected, found.found) == ("minor", 49, 59)


def test_the_text_and_the_table_are_of_other_days(fires):
    """The 49 are 'as of October 2010', the table is of May to October (L2837, L2843)."""
    programme = report(persons("referred"), persons("by-ngo"), relations=[m.Sum("referred", parts=["by-ngo"])])
    figures = m.Observation("referred", 49, "2010-10", at="L2837"), m.Observation("by-ngo", 59, "2010-05/2010-10")

    assert fires("MND508", programme, *figures).expected == "2010-10"


def test_euros_and_dollars(fires):
    """The programme costs 2,422,998 euros, of which Norway gives 600,000 dollars, with no rate (L2697-2699)."""
    money = [m.Indicator(code, measure="money") for code in ("cost", "norway", "others")]
    programme = report(*money, relations=[m.Sum("cost", parts=["norway", "others"])])
    figures = [
        m.Observation("cost", m.Money(2_422_998, "EUR"), source="text", at="L2697-2699"),
        m.Observation("norway", m.Money(600_000, "USD"), source="text", at="L2697-2699"),
    ]

    assert "2,422,998 EUR (text, L2697-2699) and 600,000 USD" in fires("MND509", programme, *figures).message


# --- Norway -----------------------------------------------------------------------------------------

RETURNS = report(
    *map(persons, ("interested", "registered", "returned", "returned-later")),
    dimensions=[
        m.GENDER,
        m.Dimension("country", "", ["albania", "congo", "nigeria", "brazil", "china", "romania"]),
        m.Dimension("exploitation", "", ["labour", "begging", "sexual"]),
    ],
    relations=[
        m.Funnel("interested", "registered", "returned", left=["returned-later"]),
        m.Sum("registered", parts=["returned", "returned-later"]),
    ],
)


def in_2008(code: str, n: int, at: str, **cell: str) -> m.Observation:
    """Return a figure of the final report on 2008."""
    return m.Observation(code, n, "2008", cell=cell, source="final-2008", at=at)


REGISTERED = in_2008("registered", 18, "L3572-3573")


def test_19_were_interested(fires):
    """19 were interested, 14 returned and four later: one is not accounted for (L3572-3573)."""
    found = fires(
        "MND503",
        RETURNS,
        in_2008("interested", 19, "L3572"),
        in_2008("returned", 14, "L3573"),
        in_2008("returned-later", 4, "L3573"),
    )

    assert found.message == (
        "interested (2008) is 19 (final-2008, L3572); 14 + 4 = 18 (final-2008, L3573): 1 not accounted for."
    )


def test_14_and_four_are_18(ask):
    """Those who returned, then and later, are those who were registered."""
    parts = in_2008("returned", 14, "L3573"), in_2008("returned-later", 4, "L3573")

    assert not ask("MND501", RETURNS, REGISTERED, *parts)


def test_cells_that_add_to_18_or_19(ask):
    """Countries add to the 18; genders and forms of exploitation add to 19 (L3577-3581)."""
    cells = [
        *(in_2008("registered", n, "L3577-3578", country=name) for name, n in zip(
            ("albania", "congo", "nigeria", "brazil", "china", "romania"), (1, 1, 3, 2, 5, 6), strict=True)),
        in_2008("registered", 6, "L3578", gender="male"),
        in_2008("registered", 13, "L3579", gender="female"),
        *(in_2008("registered", n, "L3579-3581", exploitation=name)
          for name, n in (("labour", 5), ("begging", 5), ("sexual", 9))),
    ]  # fmt: skip

    found = ask("MND407", RETURNS, REGISTERED, *cells)

    assert [each.message.partition(" (final")[0] for each in found] == [
        "registered (2008) by exploitation is 5 + 5 + 9 = 19",
        "registered (2008) by gender is 6 + 13 = 19",
    ]
    assert {each.difference for each in found} == {1}


def test_four_stand_in_both_years(fires):
    """18 and then 19, four of whom were registered the year before: 33 people, and not 37 (L3573, L3595-3596)."""
    programme = report(persons("registered", accumulation="incremental"))
    second = m.Observation("registered", 19, "2009", carried_over=4, source="final-2008", at="L3593-3596")
    both = m.Observation("registered", 37, "2008/2009", source="final-2008")

    found = fires("MND504", programme, both, REGISTERED, second)

    assert (found.expected, found.found, found.difference) == (33, 37, 4)


def test_continuing_clients_are_normal(codes):
    """That four people stay from one year to the next, and that 33 were helped in both, is no disagreement."""
    programme = report(persons("registered", accumulation="incremental"))
    second = m.Observation("registered", 19, "2009", carried_over=4, source="final-2008", at="L3593-3596")

    assert codes(programme, REGISTERED, second) == []
    assert codes(programme, m.Observation("registered", 33, "2008/2009", source="final-2008"), REGISTERED, second) == []


def test_10_of_35_are_one_and_eight(ask):
    """25 and 10 of 35 have made use of support; of the 10, one left in 2008 and eight in 2009 (L3621-3624)."""
    programme = report(
        *map(persons, ("departed", "full", "in-process", "of-2008", "of-2009")),
        relations=[m.Sum("departed", parts=["full", "in-process"]), m.Sum("in-process", parts=["of-2008", "of-2009"])],
    )
    figures = {"departed": 35, "full": 25, "in-process": 10, "of-2008": 1, "of-2009": 8}

    (found,) = ask("MND501", programme, *(m.Observation(code, n, "2007/2009") for code, n in figures.items()))

    assert (found.subject, found.expected, found.found) == ("in-process", 10, 9)


def test_35_or_36_returnees(fires):
    """35 left by 2009 according to the final report (L3621), and 36 according to the evaluation (L3948)."""
    figures = [
        m.Observation("departed", 35, "2007/2009", source="final-2009", at="L3621"),
        m.Observation("departed", 36, "2007/2009", source="evaluation", at="L3947-3949"),
    ]

    assert fires("MND515", report(persons("departed")), *figures).difference == 1


def test_the_majority_is_eight_of_19(fires):
    """'The majority (eight)' of 19 is 42 percent (L3598)."""
    programme = m.Framework("office", basis="extract", outcomes=[m.Outcome("safe")])
    claim = m.Claim("safe", says="The majority", counted=m.Ratio(8, 19), source="final-2009", at="L3598")

    assert fires("MND511", programme, claims=[claim]).message == (
        "'The majority' is said of safe: 8 of 19 (final-2009, L3598) is 42.1%, no majority."
    )


def test_begging_stands_in_two_categories(fires):
    """'Forced begging' is listed with stealing, and with prostitution (L3599-3600)."""
    categories = [m.Category("a", "Forced begging/steeling/artistry"), m.Category("b", "forced begging/prostitution")]

    assert "'forced begging' is in" in fires("MND415", report(dimensions=[m.Dimension("form", "", categories)])).message


def test_one_guilty_a_case(fires):
    """17 were found guilty in 11 cases, 11 of them in the first: six are left for ten cases (L3392-3394, L3407)."""
    programme = report(
        persons("guilty-later"),
        m.Indicator("later-cases", unit="case"),
        relations=[m.AtLeast("guilty-later", "later-cases")],
    )
    figures = m.Observation("guilty-later", 6, "2009", at="L3393"), m.Observation("later-cases", 10, "2009", at="L3393")

    assert fires("MND519", programme, *figures).message == (
        "guilty-later (2009) is 6 (L3393); later-cases (2009), 10 (L3393), at 1 for each, is at least 10: 4 too few."
    )


# --- Bangladesh -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("other", "code"), [("norad-2011", "MND502"), ("respondent", "MND515")])
def test_three_cafes_or_four(fires, other, code):
    """Three spaces were given by the government (L532-533), or four (L617-618): by one source, or by two."""
    figures = [
        m.Observation("given", 3, "2010-09", source="norad-2011", at="L532-533"),
        m.Observation("given", 4, "2010-09", source=other, at="L617-618"),
    ]

    found = fires(code, report(m.Indicator("given", unit="facility")), *figures)

    assert (found.expected, found.found, found.cites) == (3, 4, ("L532-533", "L617-618"))


def test_a_hundred_a_month_or_120_a_year(fires):
    """The capacity is 100 women a month (L553-556), so 1,200 a year; elsewhere 120 slots are all there are (L975)."""
    placed = persons("placed", capacity=1200)
    programme = report(placed, stated=[m.Stated("indicators.placed.capacity", 120, source="evaluation", at="L975")])

    found = fires("MND515", programme)

    assert found.message == (
        "capacity of placed is 1,200 (this framework) and 120 (evaluation, L975): they differ by 1,080."
    )


def test_the_period_of_the_project(fires):
    """It was agreed from February 2007 for three years, and its strategy says March 2007 to February 2009 (L234)."""
    programme = report(
        period="2007-02/2010-01", stated=[m.Stated("period", "2007-03/2009-02", source="pis", at="L234")]
    )

    assert fires("MND515", programme).message == (
        "period of office is 2007-02/2010-01 (this framework) and 2007-03/2009-02 (pis, L234)."
    )


def test_what_a_dollar_is_in_taka(fires, ask):
    """20,000 taka or 300 dollars, and 1,000 to 2,000 taka, 15 to 25 dollars: 66.67 and 80 taka (L245-246, L301-302)."""
    money = [m.Indicator(code, measure="money") for code in ("asset", "income-from", "income-to")]
    figures = [
        m.Observation(code, m.Money(n, currency), "2009", source=source, at=at)
        for code, amounts, source, at in (
            ("asset", {"BDT": 20_000, "USD": 300}, "mtr", "L301-302"),
            ("income-from", {"BDT": 1000, "USD": 15}, "barcik", "L245-246"),
            ("income-to", {"BDT": 2000, "USD": 25}, "barcik", "L245-246"),
        )
        for currency, n in amounts.items()
    ]

    found = fires("MND510", report(*money), *figures)

    assert found.message == (
        "20,000 BDT = 300 USD (asset (2009); mtr, L301-302) is 66.67 BDT for 1 USD, and 2,000 BDT = 25 USD "
        "(income-to (2009); barcik, L245-246) is 80.00."
    )
    assert not ask("MND502", report(*money), *figures)


def test_some_150000_items(fires):
    """Some 150,000 items (L421-424) is no exact number, wherever it is written again."""
    figures = [
        m.Observation("items", 150_000, "2009", source="staff", at="L421", qualifier="about"),
        m.Observation("items", 150_000, "2009", source="annual-report", at="L424"),
    ]

    found = fires("MND512", report(m.Indicator("items", unit="item")), *figures)

    assert "is about 150,000 (staff, L421), and stands as 150,000 (annual-report, L424) too" in found.message


def test_a_projection_without_a_method(verdict):
    """70,000 victims are a projection whose method nobody documented (L1106-1109); an extract that says so is told."""
    projected = m.Observation("victims", 70_000, status="projected", qualifier="about", at="L1106")
    absent = m.Absence("indicators.victims.method", source="evaluation", at="L1107-1109")

    assert verdict("MND516", report(persons("victims")), projected) is m.Verdict.CANNOT_TELL
    assert verdict("MND516", report(persons("victims"), absences=[absent]), projected) is m.Verdict.FIRED
