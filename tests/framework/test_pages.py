"""A framework and a portfolio show in a notebook what they hold, briefly, and never what nobody recorded as nothing."""

import re

import mande as m
from mande.framework.pages import SHOWN_ROWS

PLAN = m.Framework(
    "ppvhtb",
    "Counter-trafficking",
    outputs=[
        m.Output(
            "bazaars",
            "Bazaars held",
            indicators=[
                m.Indicator(
                    "bazaars-held",
                    "Bazaars",
                    unit="event",
                    baseline=m.Baseline(0, "2006"),
                    targets=[m.Target(1320, "2007-02/2010-01"), m.Target(2, kind="ceiling"), m.Target(3), m.Target(4)],
                ),
                m.Indicator("visitors", unit="person", baseline=m.Missing.UNKNOWN),
            ],
        ),
        m.Output("film"),
    ],
    outcomes=[m.Outcome("aware", "People know", indicators=[m.Indicator("aware-share", measure="percentage")])],
    context=[m.Indicator("prices", targets=[m.Target(5, kind="range", upper=9)])],
)

PAGE = """\
Framework ppvhtb: Counter-trafficking

What it holds
level     results        with an indicator    indicators     with a baseline    with a target
--------  -------------  -------------------  -------------  -----------------  ---------------
impact    none recorded  none recorded        none recorded  none recorded      none recorded
outcome   1              1                    1              none recorded      none recorded
output    2              1                    2              1                  1
activity  none recorded  none recorded        none recorded  none recorded      none recorded
input     none recorded  none recorded        none recorded  none recorded      none recorded

How it is measured
level    result                 indicator              unit    baseline       target
-------  ---------------------  ---------------------  ------  -------------  -----------------------------------------\
------
outcome  aware: People know     aware-share                    none recorded  none recorded
output   bazaars: Bazaars held  bazaars-held: Bazaars  event   0 (2006)       1,320 (2007-02/2010-01); 2, ceiling; and \
2 more
                                visitors               person  unknown        none recorded
output   film                   none recorded
context                         prices                         none recorded  5 to 9"""


def test_the_page_of_a_framework():
    """A framework shows what each level holds, then its results with their indicators, baselines and targets."""
    text = PLAN.as_text(width=None)

    assert [line.rstrip() for line in text.splitlines()] == PAGE.splitlines()


def test_a_notebook_is_offered_text_and_html():
    """A notebook asks for a bundle by what it wants, and takes the richest form; a framework prints as it did."""
    bundle = PLAN._repr_mimebundle_(include=None, exclude=None)

    assert bundle == {"text/plain": PLAN.as_text(), "text/html": PLAN._repr_html_()}
    assert "<td>bazaars-held: Bazaars</td>" in bundle["text/html"]
    assert str(PLAN) == repr(PLAN) == "Framework('ppvhtb': 2 outputs, 1 outcome)"


def test_a_large_framework_is_short():
    """A page shows so many rows, and how many more there are."""
    plan = m.Framework("many", outputs=[m.Output(f"o{number}") for number in range(1000)])

    assert plan.as_text().count("\noutput ") == SHOWN_ROWS + 1
    assert f"and {1000 - SHOWN_ROWS} more rows" in plan.as_text()
    assert len(plan._repr_html_()) < 10_000


def test_the_page_of_a_portfolio():
    """A portfolio shows what each project holds, and its library."""
    library = m.IndicatorLibrary("iom", indicators=[m.Indicator("assisted")])
    text = m.Portfolio("both", "Both", [PLAN, m.Framework("cti", "Nigeria")], library=library).as_text(width=None)

    assert text.startswith("Portfolio both: Both\n  library iom: 1 indicator\n\nWhat it holds\n")
    rows = [re.split(r"  +", line.strip()) for line in text.splitlines()[-2:]]
    assert rows == [
        ["ppvhtb", "Counter-trafficking", "3", "2", "3", "1", "1"],
        ["cti", "Nigeria", *["none recorded"] * 5],
    ]
    assert m.Portfolio("none")._repr_html_().startswith("<h2>Portfolio none</h2>")


def test_hostile_text_is_inert():
    """Whatever people wrote shows as text: no markup, no writing turned round, no page without end."""
    bad = "<script>alert(1)</script>\u202e=1+1" + "x" * 10_000
    plan = m.Framework(
        "bad",
        bad,
        outputs=[m.Output("o", bad, indicators=[m.Indicator("i", bad, measure="narrative", targets=[m.Target(bad)])])],
    )

    for page in (plan._repr_html_(), m.Portfolio("p", bad, [plan])._repr_html_()):
        assert "<script>" not in page
        assert "\u202e" not in page
        assert len(page) < 10_000
