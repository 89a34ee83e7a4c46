"""Whatever a document holds comes back from the tables it was written to."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

import mande as m
from mande.errors import MandeError
from mande.formats import csv as tables
from mande.formats.building import built_framework, fitting
from mande.formats.document import Document, as_document
from mande.formats.kinds import Words, is_table, slots
from mande.formats.remarks import Notes
from mande.lists import ClosedList
from mande.measures.figures import Figure
from mande.measures.numbers import Number
from mande.texts import Text

CODES = ["dug", "=dug", "-1", "a b", "'x", "1.2", "@sum", "total", "eau-é", "x;y"]
SCALE = m.Scale("readiness", ["draft", "in use", "draft; old"])
WORDS = st.one_of(
    st.sampled_from(["", " ", "\n", "'", "=1+1", "-3", "yes", "not reported", "a\r\nb", 'say "no"', "\x00", "\t=1"]),
    st.text(max_size=12),
)
# Texts are drawn as plain tables: Hypothesis puts values it drew back into other draws, and takes a Text for a str.
TEXTS = WORDS | st.fixed_dictionaries({"fr": WORDS}, optional={"en": WORDS, "pt-BR": WORDS})
NUMBERS = (
    st.integers(-50, 50)
    | st.decimals(allow_nan=False, allow_infinity=False, places=3)
    | st.sampled_from([Decimal("0.10"), Decimal("1E+400"), Decimal("1E-400"), 10**999, Decimal("7E+1"), Decimal("-0")])
)
MISSING = st.sampled_from([reason for reason in m.Missing if reason is not m.Missing.DISPUTED])
SIDES = st.integers(0, 50) | MISSING
FIGURES = st.one_of(
    NUMBERS,
    MISSING,
    st.booleans(),
    TEXTS,
    st.builds(m.Ratio, SIDES, SIDES),
    st.builds(m.Amount, NUMBERS | st.fractions(), st.sampled_from(["hectare", "percent", "kg"])),
    st.builds(m.Money, NUMBERS | st.just(Fraction(2, 3)), st.sampled_from(["USD", "BDT"])),
    st.builds(m.Score, st.sampled_from(SCALE.steps), st.just(SCALE)),
    st.builds(m.Stage, st.sampled_from(SCALE.steps), st.just(SCALE)),
)
PERIODS = st.sampled_from(["2009", "2007-02/2009", "2009-05-31", "2009-Q2", "2009-03-07/2009-08-01"]).map(
    m.Period.parse
)
CELLS = st.dictionaries(
    st.sampled_from(["gender", "age", "by_age", "-kind"]), st.sampled_from(["female", "15-17", "total", "-1"])
)
KINDS: dict[Any, st.SearchStrategy[Any]] = {
    str: st.sampled_from(CODES) | WORDS.filter(bool),
    Words: TEXTS,
    int: st.integers(0, 50),
    bool: st.booleans(),
    Number: NUMBERS,
    m.Period: PERIODS,
    date: st.just(date(2009, 5, 31)),
    m.Ratio: st.builds(m.Ratio, SIDES, SIDES),
    m.Scale: st.just(SCALE),
    Figure: FIGURES,
    m.Baseline | m.Missing: st.deferred(lambda: things(m.Baseline)) | MISSING,
    m.Verification | bool: st.deferred(lambda: things(m.Verification)) | st.booleans(),
    m.Money | m.Missing: MISSING,
    m.Money | m.Amount | m.Missing: st.builds(m.Money, NUMBERS, st.just("USD")) | MISSING,
    m.Sample: st.builds(m.Sample, st.integers(0, 5), of=st.none() | st.integers(5, 9), method=st.none() | TEXTS),
}  # fmt: skip


KINDS_OF_RESULT = {
    "inputs": m.Input,
    "activities": m.Activity,
    "outputs": m.Output,
    "outcomes": m.Outcome,
    "impacts": m.Impact,
}
KINDS_BESIDE = {"places": m.Place, "sources": m.Source, "populations": m.Population, "objectives": m.Objective}


@st.composite
def things(draw: st.DrawFn, kind: Any, **fixed: Any) -> Any:
    """Return a thing of a *kind*, with a few of the fields that it need not have."""
    drawn = dict(fixed)
    optional = [slot.name for slot in slots(kind) if not slot.required]
    filled = draw(st.sets(st.sampled_from(optional), max_size=4)) if optional else set()
    for slot in slots(kind):
        if slot.name in drawn or (not slot.required and slot.name not in filled):
            continue
        one = CELLS if slot.name in ("cell", "only") else KINDS.get(slot.kind)
        if one is None and isinstance(slot.kind, type) and issubclass(slot.kind, ClosedList):
            one = st.sampled_from(list(slot.kind))
        if one is None:
            one = things(slot.kind) if is_table(slot.kind) else st.nothing()
        value = draw(st.lists(one, max_size=2) if slot.several else one)
        drawn[slot.name] = Text(value) if slot.kind in (Figure, Words) and isinstance(value, dict) else value
    if kind is m.Target and draw(st.booleans()):
        drawn |= {"kind": "range", "value": 3, "upper": draw(st.sampled_from([4, Decimal("4.50"), m.Missing.UNKNOWN]))}
    return fitted(kind, {name: value for name, value in drawn.items() if value is not None})


def fitted(kind: Any, drawn: dict[str, Any]) -> Any:
    """Return the *kind* of thing that has the fields *drawn*, without those that it refuses."""
    try:
        return kind(**drawn)
    except MandeError:
        required = {slot.name for slot in slots(kind) if slot.required}
        held = {name: value for name, value in drawn.items() if name in required}
        for name, value in drawn.items():
            try:
                kind(**{**held, name: value})
            except MandeError:
                continue
            held[name] = value
    try:
        return kind(**held)
    except MandeError:
        reject()


@st.composite
def frameworks(draw: st.DrawFn, code: str = "wells") -> m.Framework:
    """Return a framework with every list filled or not; what does not fit together is taken out of it."""
    held: dict[str, Any] = {"dimensions": [m.GENDER, m.age_bands(0, 15, 18), m.Dimension("-kind", "", ["-1", "total"])]}
    codes = iter(draw(st.permutations(CODES)))
    indicator_codes = iter(draw(st.permutations(CODES)))

    def indicators() -> list[m.Indicator]:
        free = {"contributes_to": [], "unit": "person", "per": None, "population": None}
        return [
            draw(
                things(
                    m.Indicator,
                    code=next(indicator_codes),
                    baseline=draw(st.none() | KINDS[m.Baseline | m.Missing]),
                    targets=draw(st.lists(things(m.Target, unit=None), max_size=2)),
                    breakdowns=draw(st.lists(st.sampled_from(["gender", "age"]), max_size=2, unique=True)),
                    **free,
                )
            )
            for _ in range(draw(st.integers(0, 1)))
        ]

    for name, kind in KINDS_OF_RESULT.items():
        held[name] = [
            draw(things(kind, code=next(codes), indicators=indicators())) for _ in range(draw(st.integers(0, 1)))
        ]
    held["context"] = indicators()
    results = [result.code for name in KINDS_OF_RESULT for result in held[name]]
    if len(results) > 1:
        held["links"] = [draw(things(m.Link, cause=results[0], effect=results[-1]))]
    name, kind = draw(st.sampled_from(sorted(KINDS_BESIDE.items())))
    held[name] = [
        draw(things(kind, code=each)) for each in draw(st.lists(st.sampled_from(CODES), max_size=2, unique=True))
    ]
    several = {slot.name: None for slot in slots(m.Framework) if slot.several}
    whole = draw(things(m.Framework, **several, code=code, monitoring=None, units=m.Units(counted=["latrine"])))
    own = {slot.name: getattr(whole, slot.name) for slot in slots(m.Framework) if slot.name not in (*several, "code")}
    return built_framework(Notes(""), {}, code, **{**own, **held}) or reject()


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Return a framework or a portfolio with figures of its indicators and claims on its outcomes."""
    one = draw(frameworks())
    several = draw(st.booleans())
    programme = m.Portfolio("all", "All", [one, draw(frameworks("=office"))]) if several else one
    known = [each.code for each in one.indicators] or ["none"]
    outcomes = [each.code for each in one.outcomes] or ["none"]
    project = "wells" if several else draw(st.sampled_from([None, "wells"]))
    figure = st.sampled_from(known).flatmap(lambda code: things(m.Observation, indicator=code, project=project))
    claim = st.sampled_from(outcomes).flatmap(lambda code: things(m.Claim, outcome=code, project=project))
    seen = m.Observations(draw(st.lists(figure, max_size=3)), claims=draw(st.lists(claim, max_size=1)))
    return Document(programme, draw(st.sampled_from([fitting(programme, seen, Notes("")), None])))


LAW = settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=60)


@given(st.lists(things(m.Observation), max_size=4))
@LAW
def test_observations_come_back(seen):
    """Figures of every kind, with every field, come back from a package that holds nothing else."""
    observations = m.Observations(seen)

    assert tables.parse(tables.compose(observations)) == as_document(observations)


@given(documents())
@LAW
def test_documents_come_back(document):
    """Frameworks and portfolios, with every field and what was seen of them, come back as they were."""
    assert tables.parse(tables.compose(document)) == as_document(document)


@given(documents())
@settings(LAW, max_examples=15)
def test_documents_are_data_packages(document):
    """Whatever they hold, frictionless finds nothing wrong with the types and keys that are declared for them."""
    frictionless = pytest.importorskip("frictionless")
    with TemporaryDirectory() as folder:
        tables.write(document, folder)
        report = frictionless.Package(f"{folder}/datapackage.json").validate()

    assert report.flatten(["rowNumber", "fieldName", "type", "message"]) == []
    assert report.valid


@given(data=st.data())
@settings(LAW, max_examples=40)
def test_every_field_comes_back(documents, data):
    """The documents that every lossless format is held against, with every field filled, come back too."""
    document = data.draw(documents)

    assert tables.parse(tables.compose(document)) == as_document(document)


def test_a_negative_zero_does_not_look_edited():
    """A figure of -0 stands in its column and beside it alike, so that what no column holds of it is kept."""
    baseline = m.Baseline(Decimal("-0"), reconstructed=True)
    plan = m.Framework("p", context=[m.Indicator("i", baseline=baseline)])

    document = tables.parse(tables.compose(plan))

    assert document.findings == ()
    assert document.programme == plan


@pytest.mark.parametrize(
    ("separator", "value", "told"), [(",", Decimal("1.000"), []), (";", m.Missing.UNKNOWN, ["unclear-separator"])]
)
def test_a_point_may_part_thousands_where_commas_do_not_part_columns(separator, value, told):
    """Where semicolons part the columns a comma may mark decimals, and 1.000 may be a thousand: nothing is chosen."""
    rows = [("indicator", "period", "value"), ("dug", "2009", "1.000")]

    document = tables.parse("\n".join(map(separator.join, rows)), name="actuals.csv")

    assert document.observations is not None
    assert str(document.observations[0].value) == str(value)
    assert [finding.name for finding in document.findings] == told


def test_a_package_says_how_its_tables_are_written(tmp_path):
    """Signs and quotes are declared, so that no reader has to guess them from cells like this one, and guess wrong."""
    frictionless = pytest.importorskip("frictionless")
    results = {"outputs": [m.Output("dug")], "outcomes": [m.Outcome("total")]}
    plan = m.Framework("=office", links=[m.Link("dug", "total", source="\t=1")], **results)
    tables.write(m.Document(m.Portfolio("all", "", [plan]), None), tmp_path)

    assert frictionless.Package(f"{tmp_path}/datapackage.json").validate().valid
