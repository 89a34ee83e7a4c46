"""Whether JSON holds everything, reads as a person would write it, and tells what is wrong with it."""

from __future__ import annotations

import io
import json as plain_json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import mande as m
from mande.formats import json
from mande.formats.document import as_document

EXAMPLES = ("bangladesh", "kyrgyz_republic", "macedonia", "nigeria", "norway", "portfolio")
FILM = m.Framework(
    "ppvhtb",
    {"en": "Protection", "fr": "Protection des victimes"},
    period="2007-02/2010-01",
    outputs=[
        m.Output(
            "film",
            "A film",
            indicators=[
                m.Indicator(
                    "shown",
                    "Villages in which it was shown",
                    unit="place",
                    direction="increase",
                    baseline=0,
                    targets=[m.Target(Decimal("70.90"), "2009"), m.Target(m.Ratio(30, 40), kind="exact")],
                ),
                m.Indicator(
                    "ready",
                    measure="stage",
                    scale=m.Scale("readiness", ["draft", "approved"]),
                    targets=[m.Target(m.Stage("approved", m.Scale("readiness", ["draft", "approved"])))],
                ),
            ],
        )
    ],
    outcomes=[m.Outcome("aware", "Villagers are aware")],
    links=[m.Link("film", "aware")],
    dimensions=[m.GENDER, m.Dimension("age", "Age", ["0-17", "18+"])],
)
SEEN = m.Observations(
    [
        m.Observation("shown", 884, "2007-02/2009", cell={"gender": "female"}, at="L370-371"),
        m.Observation("shown", m.Missing.NOT_REPORTED),
        m.Observation("shown", "not reported"),
        m.Observation("ready", m.Stage("draft", m.Scale("readiness", ["draft", "approved"]))),
        m.Observation("ready", m.Stage("2", m.Scale("another", ["1", "2"]))),
    ]
)
WRITTEN = """\
{
  "mande": "1",
  "code": "ppvhtb",
  "title": {"en": "Protection", "fr": "Protection des victimes"},
  "period": "2007-02/2010-01",
  "outputs": [
    {
      "code": "film",
      "title": "A film",
      "indicators": [
        {
          "code": "shown",
          "title": "Villages in which it was shown",
          "unit": "place",
          "direction": "increase",
          "baseline": 0,
          "targets": [{"value": 70.90, "period": "2009"}, {"value": {"part": 30, "whole": 40}, "kind": "exact"}]
        },
        {
          "code": "ready",
          "measure": "stage",
          "targets": [{"value": {"stage": "approved"}}],
          "scale": {"code": "readiness", "steps": ["draft", "approved"]}
        }
      ]
    }
  ],
  "outcomes": [{"code": "aware", "title": "Villagers are aware"}],
  "links": [{"cause": "film", "effect": "aware"}],
  "dimensions": [{"code": "gender"}, {"code": "age", "title": "Age", "categories": ["0-17", "18+"]}],
  "observations": [
    {"indicator": "shown", "value": 884, "period": "2007-02/2009", "cell": "gender=female", "at": "L370-371"},
    {"indicator": "shown", "value": "not reported"},
    {"indicator": "shown", "value": {"text": "not reported"}},
    {"indicator": "ready", "value": {"stage": "draft"}},
    {"indicator": "ready", "value": {"stage": "2", "scale": {"code": "another", "steps": ["1", "2"]}}}
  ]
}
"""


def told(document: m.Document) -> list[tuple[str, str]]:
    """Return the name of each finding, and the place it speaks of."""
    return [(finding.name, "".join(finding.cites)) for finding in document.findings]


def plan(**fields: object) -> str:
    """Return a framework with one output and one indicator, and the *fields* of the indicator."""
    indicator = {"code": "shown", **fields}
    return plain_json.dumps({"mande": "1", "code": "wells", "outputs": [{"code": "film", "indicators": [indicator]}]})


def test_reads_as_a_person_would_write_it():
    """Defaults are left out, short things stand on one line, a scale is written once and digits are kept."""
    assert json.compose(m.Document(FILM, SEEN)).splitlines() == WRITTEN.splitlines()
    assert json.parse(WRITTEN) == m.Document(FILM, SEEN)


@settings(max_examples=25, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(data=st.data())
def test_what_is_written_is_what_is_read(documents: st.SearchStrategy[m.Document], data: st.DataObject):
    """Every document comes back equal, without a word."""
    document = data.draw(documents)

    assert json.parse(json.compose(document)) == as_document(document)


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_come_back(example: Callable[[str], ModuleType], name: str):
    """What five offices planned and saw, and all of it together, comes back equal."""
    module = example(name)
    document = m.Document(module.programme, module.observations)

    assert json.parse(json.compose(document).encode()) == document


@pytest.mark.parametrize("value", [FILM, SEEN, m.Observations([]), m.Portfolio("all", frameworks=[]), m.Document()])
def test_each_part_alone(value: m.Framework | m.Portfolio | m.Observations | m.Document):
    """A document may hold a programme, what was seen, an empty list of it, or nothing at all."""
    assert json.parse(json.compose(value)) == as_document(value)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("70.90"), "70.90"),
        (Decimal("0.000000001"), "0.000000001"),
        (10**40, "1" + "0" * 40),
        ("884", '{"text": "884"}'),
        ("disputed", '{"text": "disputed"}'),
        ("Two of three", '"Two of three"'),
        (True, "true"),
        (m.Missing.WITHHELD, '"withheld"'),
        (m.Money(Decimal("5.10"), "USD"), '{"amount": 5.10, "currency": "USD"}'),
        (m.Amount(5, "hectare"), '{"number": 5, "unit": "hectare"}'),
        (m.Ratio(3, "unknown"), '{"part": 3, "whole": "unknown"}'),
    ],
)
def test_digits_and_reasons_are_kept(value: object, written: str):
    """A number has the digits it was reported with, and a text that looks like something else comes back a text."""
    text = json.compose(m.Observations([m.Observation("shown", value)]))
    back = json.parse(text).observations[0].value

    assert f'"value": {written}}}' in text
    assert (type(back), str(back)) == (type(value), str(value))


def test_a_registry_cannot_be_written():
    """A pint registry is no text, and is refused with what to write instead."""
    pint = pytest.importorskip("pint")

    with pytest.raises(m.UnitError, match="Write what is needed as definitions"):
        json.compose(m.Framework("wells", units=m.Units(registry=pint.UnitRegistry())))


def test_what_no_document_holds_is_refused():
    """A float in a stated value, which takes anything, is refused before it is written."""
    with pytest.raises(m.InvalidValue, match="anything that a document holds"):
        json.compose(m.Framework("wells", stated=[m.Stated("title", 0.5)]))


def test_a_code_has_no_languages():
    """A name that people read may be in several languages, and comes back so; a code is the same in all of them."""
    said = m.Text({"fr": "Le bureau", "bn": "দপ্তর"})
    framework = m.Framework("wells", context=[m.Indicator("dug", responsible=said)])

    assert json.parse(json.compose(framework)).programme.indicators[0].responsible == said
    with pytest.raises(m.InvalidValue, match="not a code"):
        json.compose(m.Observations([m.Observation(said, 884)]))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (plan(directon="increase"), ("unknown-field", "outputs[0].indicators[0].directon")),
        (plan(direction="up"), ("unknown-word", "outputs[0].indicators[0].direction")),
        (plan(unit="persn"), ("does-not-fit", "outputs[0].indicators[0].unit")),
        (plan(targets=5), ("wrong-kind", "outputs[0].indicators[0].targets")),
        (plan(targets=[5]), ("wrong-kind", "outputs[0].indicators[0].targets[0]")),
        (plan(targets=[{"period": "2009"}]), ("needed-field", "outputs[0].indicators[0].targets[0]")),
        (plan(targets=[{"value": None}]), ("blank-value", "outputs[0].indicators[0].targets[0].value")),
        (plan(targets=[{"value": []}]), ("refused-value", "outputs[0].indicators[0].targets[0].value")),
        (plan(targets=[{"value": "7"}]), ("number-in-quotes", "outputs[0].indicators[0].targets[0].value")),
        (plan(targets=[{"value": 7, "period": "2009-13"}]),
         ("not-a-period", "outputs[0].indicators[0].targets[0].period")),
        (plan(targets=[{"value": 7, "upper": 9}]), ("refused-value", "outputs[0].indicators[0].targets[0].upper")),
        (plan(targets=[{"value": 7, "place": []}]), ("refused-value", "outputs[0].indicators[0].targets[0].place")),
        (plan(title=5), ("refused-value", "outputs[0].indicators[0].title")),
        (plan(title="\ud800"), ("refused-value", "outputs[0].indicators[0].title")),
        (plan(capacity=float("nan")), ("not-a-number", "outputs[0].indicators[0].capacity")),
        (plan(breakdowns=["gender"]), ("does-not-fit", "outputs[0].indicators[0].breakdowns")),
        (plan().replace('"code": "shown"', '"code": "shown", "note": "a", "note": "b"'),
         ("written-twice-here", "outputs[0].indicators[0].note")),
        (plan().replace('"code": "shown"', '"code": "shown", "capacity": ' + "9" * 5000),
         ("not-a-number", "outputs[0].indicators[0].capacity")),
        (plan().replace('"code": "shown"', '"code": "shown", "capacity": 1e9999999999999999999'),
         ("not-a-number", "outputs[0].indicators[0].capacity")),
        (plan().replace('"mande": "1", ', ""), ("no-version", "")),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_path(text: str, found: tuple[str, str]):
    """One fault is one finding that names its place; the indicator is there all the same."""
    document = json.parse(text, name="plan.json")

    assert told(document) == [found]
    assert document.programme.indicator("shown").code == "shown"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "expecting value"),
        (b"{", "expecting property name"),
        (b'{"mande": "1",}', ""),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"mande": "1", "code": "\xff"}', "byte 25 is not UTF-8"),
        ('{"mande": "1"}'.encode("utf-16"), "UTF-16"),
        ('{"mande": "1", "code": "\ud800"}', "half of one"),
    ],
)
def test_what_is_no_json_is_one_finding(data: bytes | str, why: str):
    """What cannot be read at all is told once, and nothing is raised."""
    document = json.parse(data, name="plan.json")

    assert (document.programme, document.observations) == (None, None)
    assert [finding.name for finding in document.findings] == ["unreadable-document"]
    assert why in document.findings[0].message


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[]", "wrong-kind"),
        ("5", "wrong-kind"),
        ("null", "wrong-kind"),
        ('{"mande": "2", "code": "x"}', "unknown-version"),
    ],
)
def test_what_is_no_document_is_told(text: str, name: str):
    """Another thing than a table, or a version that is not known, is told and nothing of it is guessed."""
    document = json.parse(text)

    assert [finding.name for finding in document.findings] == [name]
    assert document[:2] == (None, None)


def test_a_byte_order_mark_is_taken_off():
    """What Windows' editors write before everything else costs nothing, and is said."""
    document = json.parse(b"\xef\xbb\xbf" + b'{"mande": "1", "code": "wells"}')

    assert document.programme == m.Framework("wells")
    assert told(document) == [("byte-order-mark", "")]


def test_null_is_nothing_written():
    """A program that writes null for everything that is not there says no more than one that leaves it out."""
    assert json.parse(plan(unit=None, targets=None, baseline=None)) == json.parse(plan())


def test_what_names_nothing_is_left_out():
    """An observation of an indicator that the plan does not have is told by its place, and the others are read."""
    document = json.parse(
        '{"mande": "1", "code": "w", "context": [{"code": "a"}],'
        ' "observations": [{"indicator": "b", "value": 1, "at": "L1"}, {"indicator": "a", "value": 2}]}'
    )

    assert told(document) == [("unknown-code", "observations[0]")]
    assert [each.value for each in document.observations] == [2]


@pytest.mark.parametrize(
    "where", ['"cell": "sex=F/M"', '"cell": "women"', '"place": 5', '"cell": "sex=f", "cell": "sex=m"']
)
def test_a_figure_of_nobody_knows_whom_is_no_total(where: str):
    """What says of whom or where a figure is takes it along where it cannot be read, or stands there twice."""
    plan = f'{{"code": "dug", "targets": [{{"value": 2, {where}}}, {{"value": 7}}]}}'
    seen = f'{{"indicator": "dug", "value": 2, {where}}}, {{"indicator": "dug", "value": 7}}'
    read = json.parse(f'{{"mande": "1", "code": "wells", "context": [{plan}], "observations": [{seen}]}}')

    assert isinstance(read.programme, m.Framework)
    assert [target.value for target in read.programme.indicators[0].targets] == [7]
    assert [figure.value for figure in read.observations or ()] == [7]
    assert len(read.findings) == 2


def test_faults_of_a_portfolio():
    """In a portfolio, the path begins with the framework; what no library has is contributed to nothing."""
    document = json.parse(
        '{"mande": "1", "code": "all", "frameworks": [{"code": "a", "outputs": [{"code": "o", "indicators": [{'
        '"code": "i", "unit": "x", "contributes_to": [{"indicator": "lib"}]}]}]}, {"code": "a"}, {"title": "b"}, 7]}'
    )

    assert [framework.code for framework in document.programme.frameworks] == ["a"]
    assert ("does-not-fit", "frameworks[0].outputs[0].indicators[0].unit") in told(document)
    assert ("needed-field", "frameworks[2]") in told(document)
    assert ("wrong-kind", "frameworks[3]") in told(document)
    assert document.programme.frameworks[0].indicator("i").contributes_to == ()


def test_files(tmp_path: Path):
    """A path and an open file are read and written alike; strict reading raises with every fault at once."""
    path = tmp_path / "plan.json"

    assert json.write(m.Document(FILM, SEEN), path) == ()
    assert json.read(path) == m.Document(FILM, SEEN)
    assert json.read(io.StringIO(WRITTEN), strict=True).programme == FILM
    path.write_text(plan(direction="up", titel="x"))
    with pytest.raises(m.DocumentError, match=r"plan\.json has 2 problems"):
        json.read(path, strict=True)
    with pytest.raises(FileNotFoundError):
        json.read(tmp_path / "none.json")


SAMPLE = json.compose(m.Document(FILM, SEEN)).encode()
FIELDS = (
    "mande code title outputs outcomes indicators context targets value period observations claims cohorts links cause "
    "effect kind relations whole parts scale steps stage score part amount currency number unit text baseline "
    "monitoring studies units dimensions categories frameworks library stated path at cell"
)
TREES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["2009", "i", "total"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS.split(" ")), inner, max_size=5),
    max_leaves=12,
)


@given(st.binary(max_size=60))
def test_random_bytes_never_raise(data: bytes):
    """Whatever the bytes are, they come out as a document with findings."""
    assert json.parse(data).findings


@given(st.integers(0, len(SAMPLE) - 2), st.binary(max_size=3), st.integers(0, 4))
def test_a_damaged_document_never_raises(place: int, put: bytes, lost: int):
    """A document cut short, or with some bytes of it replaced, is read as far as it goes or told to be unreadable."""
    json.parse(SAMPLE[:place] + put + SAMPLE[place + lost :])
    assert json.parse(SAMPLE[:place]).findings


@settings(max_examples=150)
@given(TREES)
def test_any_tree_never_raises(tree: object):
    """A document of the right fields with anything in them is read as far as it goes."""
    json.parse(plain_json.dumps({"mande": "1", "code": "w", **(tree if isinstance(tree, dict) else {"outputs": tree})}))
