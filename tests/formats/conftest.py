"""Documents in which every field of every value may be filled, for the laws that hold for all of them."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest
from hypothesis import strategies as st

import mande as m
from mande.dimensions.periods import Precision
from mande.errors import MandeError
from mande.formats.building import built_framework, built_portfolio, fitting
from mande.formats.kinds import SHORT, Slot, Words, is_table, slots
from mande.formats.remarks import Notes
from mande.framework.indicators import Frequency
from mande.framework.relations import Relation
from mande.framework.targets import TargetKind
from mande.lists import ClosedList
from mande.measures.figures import Figure
from mande.measures.numbers import Number

RESULTS = {
    "inputs": ("grant", "staff"),
    "activities": ("events", "1.1"),
    "outputs": ("film", "bazaars"),
    "outcomes": ("aware", "1"),
    "impacts": ("fewer",),
}
INDICATORS = ("held", "seen", "share", "1.1.1", "stage")
CODES_OF = {
    "Input": RESULTS["inputs"],
    "Activity": RESULTS["activities"],
    "Output": RESULTS["outputs"],
    "Outcome": RESULTS["outcomes"],
    "Impact": RESULTS["impacts"],
    "Indicator": INDICATORS,
    "Study": ("midterm", "tracer"),
    "Objective": ("prevention", "care"),
    "Need": ("districts", "people"),
    "Place": ("BD", "BD-dhaka"),
    "Population": ("villagers", "women"),
    "Source": ("norad-2011", "mtr"),
    "Partner": ("moha", "ngo-1"),
    "Framework": ("ppvhtb", "cti"),
    "Cohort": ("roma-1", "roma-2"),
    "IndicatorLibrary": ("iom",),
    "Portfolio": ("five",),
    "Scale": ("readiness", "often"),
    "Category": ("female", "15-17", "unknown", "under 5"),
    "Dimension": ("gender", "sex", "age", "status"),
}
TEXTS = st.text(st.characters(codec="utf-8"), max_size=12) | st.sampled_from(
    [
        "",
        "not reported",
        "Not-Reported",
        "disputed",
        "884",
        "-0.50",
        "true",
        "null",
        "{}",
        '"',
        "\\",
        "\x00\x7f\u2028\r\n\t",
        "n/a",
    ]
)
PLAIN_TEXTS = TEXTS.filter(bool)
NUMBERS = st.integers(-(10**30), 10**30) | st.sampled_from(
    [0, Decimal("70.90"), Decimal("0.10"), Decimal("7E+1"), Decimal("-0"), Decimal("0E-3"), Decimal("1E-30"), 10**999]
)  # fmt: skip
COUNTS = st.integers(0, 9_999)
MISSING = st.sampled_from([reason for reason in m.Missing if reason is not m.Missing.DISPUTED])
COMPUTED = NUMBERS | st.fractions()
MONEY = st.builds(m.Money, COMPUTED, st.sampled_from(["USD", "BDT"]))
AMOUNTS = st.builds(m.Amount, COMPUTED, st.sampled_from(["person", "hectare", "facility", "bigha"]))
RATIOS = st.builds(m.Ratio, COUNTS | MISSING | st.decimals(0, 9, places=2), COUNTS | MISSING | st.just(Decimal("10.0")))
LANGUAGES = st.dictionaries(st.sampled_from(["en", "fr", "bn", "text", "value"]), TEXTS, min_size=1, max_size=3)
WORDS = PLAIN_TEXTS | LANGUAGES.map(m.Text)
SCALES = st.builds(
    m.Scale,
    st.sampled_from(CODES_OF["Scale"]),
    st.lists(st.sampled_from(["draft", "approved", "in use", "1"]), min_size=2, unique=True),
    st.sampled_from(["", "How ready"]),
)
ON_A_SCALE = SCALES.flatmap(
    lambda scale: st.builds(
        lambda kind, step: kind(step, scale), st.sampled_from([m.Score, m.Stage]), st.sampled_from(scale.steps)
    )
)
FIGURES = NUMBERS | st.booleans() | TEXTS | LANGUAGES.map(m.Text) | MISSING | MONEY | AMOUNTS | RATIOS | ON_A_SCALE
DAYS = st.dates(date(1, 1, 1), date(9998, 12, 31))


@st.composite
def periods(draw: st.DrawFn) -> m.Period:
    """Return periods of every kind: a day, a month, a quarter, a year, and those whose end is not known to the day."""
    start, end = sorted((draw(DAYS), draw(DAYS)))
    known_to = draw(st.sampled_from([None, None, *Precision]))
    if known_to in (None, Precision.DAY):
        whole = draw(st.sampled_from([None, *Precision]))
        return m.Period(start, end) if whole is None else m.Period.holding(start, whole)
    return m.Period(start, max(end, m.Period.holding(end, known_to).end), known_to)


CELLS = st.dictionaries(
    st.sampled_from(["gender", "age", "status"]), st.sampled_from(["female", "15-17", "under 5"]), max_size=2
).map(m.Cell)
ANYTHING = st.recursive(
    FIGURES | st.none() | periods() | DAYS | CELLS | st.fractions(),
    lambda inner: st.lists(inner, max_size=3).map(tuple),
    max_leaves=4,
)
PIECES: list[tuple[Any, st.SearchStrategy[Any]]] = [
    (Words, WORDS),
    (str, PLAIN_TEXTS),
    (m.Locator, TEXTS.map(m.Locator)),
    (int, COUNTS),
    (int | m.Missing, COUNTS | MISSING),
    (bool, st.booleans()),
    (Number, NUMBERS),
    (m.Period, periods()),
    (date, DAYS),
    (m.Cell, CELLS),
    (m.AgeBand, st.builds(m.AgeBand, st.integers(0, 90), st.none() | st.integers(91, 1000))),
    (m.Ratio, RATIOS),
    (m.Scale, SCALES),
    (Figure, FIGURES),
    (m.Money | m.Missing, MONEY | MISSING),
    (m.Money | m.Amount | m.Missing, MONEY | AMOUNTS | MISSING),
    (Any, ANYTHING),
]
NAMES = st.sampled_from(INDICATORS)
PATHS = ["period", "title", "outputs.film.links", "outcomes.actuals", "sources.mtr.role", "indicators.held.targets"]
ONE_FIELD: dict[str, st.SearchStrategy[Any]] = {
    "Source.published": st.sampled_from(["2009", "2009-09", "2009-09-30"]),
    "Source.kind": st.sampled_from(["review", "interview"]),
    "Units.counted": st.just(("latrine", "child = children")),
    "Units.physical": st.just(("bigha = 1338 m**2",)),
    "Indicator.unit": st.sampled_from(["person", "event", "latrine", "hectare", "kg/hectare"]),
    "Indicator.per": st.sampled_from(["person", "hectare"]),
    "Indicator.frequency": st.sampled_from([*Frequency, "yearly", "now and then"]),
    "Indicator.breakdowns": st.lists(st.sampled_from(CODES_OF["Dimension"]), max_size=2, unique=True),
    # One and plain: five indicators with two whole baselines more are more than an example has room for.
    "Indicator.other_baselines": st.just((m.Baseline(58, cell={"gender": "female"}),)),
    "Target.unit": st.sampled_from(["person", "acre"]),
    "Link.cause": st.sampled_from([*RESULTS["inputs"], *RESULTS["activities"], *RESULTS["outputs"]]),
    "Link.effect": st.sampled_from([*RESULTS["outcomes"], *RESULTS["impacts"]]),
    "Objective.outcomes": st.lists(st.sampled_from(RESULTS["outcomes"]), max_size=2),
    "Requirement.dimension": st.sampled_from(CODES_OF["Dimension"]),
    "Requirement.units": st.lists(st.sampled_from(["person", "household"]), min_size=1, max_size=2),
    "OtherService.service": st.sampled_from(RESULTS["outputs"]),
    "Risk.affects": st.lists(st.sampled_from(RESULTS["outcomes"]), max_size=2),
    "Risk.indicator": NAMES,
    "Study.measures": st.lists(NAMES, max_size=2),
    "Framework.target_groups": st.lists(st.sampled_from(CODES_OF["Population"]), max_size=2),
    "ExchangeRate.base": st.sampled_from(["USD", "EUR"]),
    "ExchangeRate.quote": st.sampled_from(["BDT", "NOK"]),
    "ExchangeRate.rate": st.sampled_from([69, Decimal("69.10")]),
    "Absence.path": st.sampled_from(PATHS),
    "Stated.path": st.sampled_from(PATHS),
    "Contribution.indicator": NAMES,
    "Claim.outcome": st.sampled_from(RESULTS["outcomes"]),
    "Cohort.indicators": st.lists(NAMES, max_size=2),
    "Observation.indicator": NAMES | st.just("grant"),
    "Sample.n": st.integers(0, 9),
    "Sample.of": st.integers(10, 99),
    "Sample.margin": st.sampled_from([5, Decimal("4.90")]),
    "Sample.weight": st.sampled_from([12_000, Decimal("0.5")]),
    "Sample.confidence": st.sampled_from([95, Decimal("99.0")]),
    "Evidence.n": st.integers(0, 9),
    "Evidence.of": st.integers(10, 99),
    "Target.kind": st.sampled_from(list(TargetKind)),
    "Requirement.donor": WORDS.filter(bool),
    "Accepted.reason": WORDS.filter(str.strip),
    "AtLeast.each": st.integers(1, 5),
    "Evidence.source": st.sampled_from(CODES_OF["Source"]),
    "Funnel.stages": st.lists(NAMES, min_size=2, max_size=3),
}
for _relation, _fields in {
    "Sum": ["whole"], "Subset": ["part", "of"], "AtLeast": ["more", "fewer"], "Share": ["share", "part"],
}.items():  # fmt: skip
    ONE_FIELD |= {f"{_relation}.{_field}": NAMES for _field in _fields}
for _several in ("Sum.parts", "Share.wholes", "Funnel.left"):
    ONE_FIELD[_several] = st.lists(NAMES, min_size=1, max_size=2)
NAMED_ELSEWHERE = {
    "place": CODES_OF["Place"],
    "population": CODES_OF["Population"],
    "project": CODES_OF["Framework"],
    "source": CODES_OF["Source"],
}
LISTED_ONCE = ("code", "stages", "left", "cause")


def filled(kind: type, slot: Slot) -> st.SearchStrategy[Any]:
    """Return what may stand in one field of a *kind*."""
    path = f"{kind.__name__}.{slot.name}"
    if path in ONE_FIELD:
        return ONE_FIELD[path]
    if slot.name == "within":
        return st.sampled_from(CODES_OF[kind.__name__][:1])
    if slot.name == "overlaps":
        return st.lists(st.sampled_from(CODES_OF[kind.__name__]), max_size=1)
    if slot.name in NAMED_ELSEWHERE and slot.kind is str:
        return st.sampled_from(NAMED_ELSEWHERE[slot.name])
    if slot.name == "code" and kind.__name__ in CODES_OF:
        return st.sampled_from(CODES_OF[kind.__name__])
    one = of_kind(slot.kind)
    return st.lists(one, max_size=2).map(once) if slot.several else one


def of_kind(kind: Any) -> st.SearchStrategy[Any]:
    """Return what may stand where a thing of *kind* belongs."""
    for piece, strategy in PIECES:
        if kind is piece or kind == piece:
            return strategy
    if kind == Relation:
        return st.one_of(*(things(each) for each in (m.Sum, m.Subset, m.Funnel, m.AtLeast, m.Share)))
    if kind == m.Baseline | m.Missing:
        return things(m.Baseline) | MISSING
    if kind in SHORT and not is_table(kind):
        return things(SHORT[kind]) | st.booleans()
    if kind is m.Dimension:
        return things(kind) | st.sampled_from([m.GENDER, m.SEX, m.DISABILITY, m.age_bands(0, 15, 18)])
    if isinstance(kind, type) and issubclass(kind, ClosedList):
        return st.sampled_from(list(kind))
    return things(kind)


@st.composite
def things(draw: st.DrawFn, kind: Any, **given: Any) -> Any:
    """Return a *kind* with any of its fields filled; what keeps one from being made is left empty."""
    fields = dict(given)
    for slot in slots(kind):
        if slot.name not in fields and (slot.required or draw(st.booleans())):
            fields[slot.name] = draw(filled(kind, slot))
    if kind is m.Target and draw(st.booleans()):
        fields |= {"kind": TargetKind.RANGE, "upper": draw(st.just(10**30) | MONEY)}
    while True:
        try:
            return m.Funnel(*fields.pop("stages"), **fields) if kind is m.Funnel else kind(**fields)
        except MandeError:
            optional = [slot.name for slot in slots(kind) if slot.name in fields and not slot.required]
            if not optional:
                raise
            fields.pop(optional[-1])


def once(values: list[Any]) -> list[Any]:
    """Return *values*, of those with one code the first alone."""
    return list({getattr(value, "code", place): value for place, value in reversed([*enumerate(values)])}.values())[
        ::-1
    ]


@st.composite
def frameworks(draw: st.DrawFn, code: str = "ppvhtb") -> m.Framework:
    """Return frameworks whose things name one another; what does not fit together is left out."""
    fields: dict[str, Any] = {"code": code}
    waiting = list(draw(st.permutations(INDICATORS)))
    kinds = {
        "inputs": m.Input,
        "activities": m.Activity,
        "outputs": m.Output,
        "outcomes": m.Outcome,
        "impacts": m.Impact,
    }
    for name, codes in RESULTS.items():
        results = []
        for each in codes:
            own = [waiting.pop() for _ in range(draw(st.integers(0, min(2, len(waiting)))))]
            indicators = [draw(things(m.Indicator, code=one)) for one in own]
            results.append(draw(things(kinds[name], code=each, indicators=indicators)))
        fields[name] = tuple(results)
    fields["context"] = tuple(draw(things(m.Indicator, code=one)) for one in waiting)
    for slot in slots(m.Framework):
        if slot.name not in fields and (slot.name in ("dimensions", "places", "populations") or draw(st.booleans())):
            value = draw(filled(m.Framework, slot))
            fields[slot.name] = tuple(value) if slot.several else value
    if declared := [dimension.code for dimension in fields["dimensions"]]:
        asked = fields.get("required_breakdowns", ())
        fields["required_breakdowns"] = tuple(
            attrs.evolve(each, dimension=draw(st.sampled_from(declared))) for each in asked
        )
    framework = built_framework(Notes("generated"), {}, **fields)
    assert framework is not None
    return framework


@st.composite
def portfolios(draw: st.DrawFn) -> m.Portfolio:
    """Return portfolios of up to two frameworks."""
    held = [draw(frameworks(code)) for code in draw(st.lists(st.sampled_from(CODES_OF["Framework"]), unique=True))]
    fields = {"title": draw(WORDS), "note": draw(st.none() | WORDS), "library": draw(st.none() | libraries())}
    portfolio = built_portfolio(Notes("generated"), {}, code="five", frameworks=held, **fields)
    assert portfolio is not None
    return portfolio


@st.composite
def libraries(draw: st.DrawFn) -> m.IndicatorLibrary:
    """Return libraries with each standard indicator once."""
    indicators = [draw(things(m.Indicator, code=code)) for code in draw(st.lists(NAMES, unique=True, max_size=2))]
    return draw(things(m.IndicatorLibrary, indicators=indicators))


@st.composite
def whole_documents(draw: st.DrawFn) -> m.Document:
    """Return documents with a programme, what was seen of it, or both; what names nothing in it is left out."""
    programme = draw(st.none() | frameworks() | portfolios())
    seen = draw(st.none() | things(m.Observations))
    return m.Document(programme, fitting(programme, seen, Notes("generated")))


@pytest.fixture(scope="session")
def example() -> Callable[[str], ModuleType]:
    """Return an example by its name, imported once."""
    home = Path(__file__).parents[2] / "examples"

    @cache
    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(f"held_{name}", home / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.path.insert(0, str(home))  # the portfolio imports the others
        try:
            spec.loader.exec_module(module)
        finally:
            sys.path.remove(str(home))
        return module

    return load


@pytest.fixture(scope="session")
def documents() -> st.SearchStrategy[m.Document]:
    """Return the strategy for documents, to draw from."""
    return whole_documents()


@pytest.fixture(scope="session")
def strategy_for() -> Callable[[type], st.SearchStrategy[Any]]:
    """Return the strategy for the values of one class."""
    whole = {
        m.Framework: frameworks(),
        m.Portfolio: portfolios(),
        m.IndicatorLibrary: libraries(),
        m.Scale: SCALES,
    }
    return lambda kind: whole[kind] if kind in whole else things(kind)
