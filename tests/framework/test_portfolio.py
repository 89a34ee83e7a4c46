"""A portfolio holds several frameworks, each by its code, and the library that their indicators count towards."""

import pytest

from mande.errors import FrameworkError, InvalidValue, UnknownCode
from mande.framework.frameworks import Framework
from mande.framework.indicators import Contribution, Indicator
from mande.framework.portfolio import IndicatorLibrary, Portfolio

LIBRARY = IndicatorLibrary(
    "iom",
    "Counter-trafficking",
    version="2008",
    indicators=[Indicator("assisted"), Indicator("trained")],
    note="Draft.",
)


def contributing(code, *to):
    """Return a framework whose one indicator contributes to these."""
    return Framework(code, context=[Indicator("x", contributes_to=[Contribution(indicator) for indicator in to])])


def test_a_portfolio_in_full():
    """A portfolio has its frameworks by code; a code may stand in several of them."""
    one, other = contributing("bd", "assisted"), contributing("ng", "assisted", "trained")
    portfolio = Portfolio("iom-ct", "Counter-trafficking", [one, other], library=LIBRARY)

    assert portfolio.frameworks == (one, other)
    assert portfolio.framework("ng") is other
    assert repr(portfolio) == "Portfolio('iom-ct': bd, ng)"
    assert repr(Portfolio("empty", None)) == "Portfolio('empty': empty)"
    assert Portfolio("empty", None).title == ""


def test_a_library_in_full():
    """A library keeps its indicators and the version they are of."""
    assert (LIBRARY.version, len(LIBRARY.indicators)) == ("2008", 2)
    assert repr(LIBRARY) == "IndicatorLibrary('iom' 2008: 2 indicators)"
    assert repr(IndicatorLibrary("iom", None)) == "IndicatorLibrary('iom': 0 indicators)"
    assert repr(IndicatorLibrary("iom", indicators=[Indicator("x")])) == "IndicatorLibrary('iom': 1 indicator)"


def test_a_framework_that_is_not_there():
    """Asked for a framework that it does not have, a portfolio says what is near."""
    with pytest.raises(UnknownCode) as refusal:
        Portfolio("iom-ct", frameworks=[Framework("ppvhtb"), Framework("cti")]).framework("ppvht")

    assert str(refusal.value) == (
        "No framework is called 'ppvht' in portfolio 'iom-ct'. Did you mean 'ppvhtb'? There are: ppvhtb, cti."
    )


def test_everything_wrong_with_a_portfolio_is_told_at_once():
    """Codes used twice and contributions to nothing are told together, each with its path."""
    with pytest.raises(FrameworkError) as refusal:
        Portfolio(
            "iom-ct",
            frameworks=[contributing("bd", "asisted"), contributing("ng", "met"), Framework("bd")],
            library=LIBRARY,
        )

    assert refusal.value.problems == (
        ("frameworks.bd", "2 frameworks are called 'bd'. Give each its own code."),
        (
            "bd/indicators.x.contributes_to",
            "No library indicator is called 'asisted'. Did you mean 'assisted'? There are: assisted, trained.",
        ),
        ("ng/indicators.x.contributes_to", "No library indicator is called 'met'. There are: assisted, trained."),
    )
    assert str(refusal.value).startswith("Portfolio 'iom-ct' has 3 problems:")


def test_contributions_need_a_library():
    """Without a library there is nothing to contribute to."""
    with pytest.raises(
        FrameworkError, match=r"No library indicator is called 'assisted'\. There is no library indicator"
    ):
        Portfolio("iom-ct", frameworks=[contributing("bd", "assisted")])


def test_a_library_has_each_indicator_once():
    """Two indicators of one library with one code are refused."""
    with pytest.raises(FrameworkError) as refusal:
        IndicatorLibrary("iom", indicators=[Indicator("x"), Indicator("x"), Indicator("y")])

    assert str(refusal.value) == (
        "Indicator library 'iom' has 1 problem:\n  indicators.x: 2 indicators are called 'x'. Give each its own code."
    )


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: Portfolio("a/b"), "The code of a portfolio cannot be used: 'a/b' has a slash"),
        (lambda: IndicatorLibrary(""), "The code of an indicator library cannot be used: it is empty."),
        (
            lambda: Portfolio("iom", frameworks=["ppvhtb"]),
            "'ppvhtb' (str) is not what Portfolio('iom').frameworks[0] holds. Write Framework(...).",
        ),
        (
            lambda: IndicatorLibrary("iom", indicators=["x"]),
            "'x' (str) is not what IndicatorLibrary('iom').indicators[0] holds. Write Indicator(...).",
        ),
        (lambda: Portfolio("iom", frameworks="ppvhtb"), "'ppvhtb' is one string where a list belongs."),
    ],
)
def test_what_a_portfolio_cannot_be(build, message):
    """A code that cannot be used, or a list of something else, is refused where it is written."""
    with pytest.raises(InvalidValue) as refusal:
        build()

    assert str(refusal.value).startswith(message)


def test_portfolios_hold_still(holds_still, wells):
    """Portfolios and libraries are plain values."""
    holds_still(Portfolio("iom", frameworks=[wells], library=LIBRARY))
    holds_still(LIBRARY)
