"""Frameworks and figures written as DHIS2 takes them, and read back."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.codes import code_fault
from mande.dimensions.breakdowns import SEX, Dimension, age_bands
from mande.dimensions.periods import Period
from mande.dimensions.places import Place
from mande.errors import DocumentError, InvalidValue, UnknownCode
from mande.formats import dhis2
from mande.formats.dhis2.periods import TYPES
from mande.formats.document import Document
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Indicator
from mande.framework.partners import Partner
from mande.framework.portfolio import Portfolio
from mande.framework.relations import AtLeast, Funnel, Share, Subset, Sum
from mande.framework.results import Output
from mande.measures.amounts import Amount
from mande.measures.missing import Missing
from mande.measures.money import Money
from mande.measures.ratios import Ratio
from mande.measures.scales import Scale, Score
from mande.observations.claims import Claim
from mande.observations.collection import Observations
from mande.observations.observation import Observation

AGES = age_bands(0, 15, 25, unknown=False)
UIDS = ("aaaaaaaaaaa", "bbbbbbbbbbb", "ccccccccccc")


def values(document: Document | Framework | Observations, **choices: Any) -> list[dict[str, Any]]:
    """Return the data values that are written."""
    return json.loads(dhis2.compose(document, **choices))["dataValues"]


def lost(document: Document | Framework | Observations) -> str:
    """Return what is said to be left out, a line a finding."""
    return "\n".join(finding.message for finding in dhis2.dropped(document))


def test_a_figure_is_a_data_value() -> None:
    """A figure of UIDs is a row as DHIS2 exports it, its value a text."""
    seen = Observations([Observation(UIDS[0], 12, "2019-12", place="O6uvpzGd5pu", note="Late")])

    assert json.loads(dhis2.compose(seen, form="values")) == {
        "dataValues": [
            {
                "dataElement": UIDS[0],
                "period": "201912",
                "orgUnit": "O6uvpzGd5pu",
                "categoryOptionCombo": "HllvX50cXC0",
                "attributeOptionCombo": "HllvX50cXC0",
                "value": "12",
                "comment": "Late",
            }
        ]
    }


def test_codes_are_told_from_uids() -> None:
    """Where a code is no UID, the set says that its identifiers of that kind are codes."""
    seen = Observations([Observation("wells", 12, "2019-12", place="O6uvpzGd5pu", cell={"sex": "female"})])
    written = json.loads(dhis2.compose(seen, form="values"))

    assert (written["dataElementIdScheme"], written["categoryOptionComboIdScheme"]) == ("CODE", "CODE")
    assert "orgUnitIdScheme" not in written
    assert written["dataValues"][0]["categoryOptionCombo"] == "sex=female"


def test_csv_has_the_columns_of_dhis2() -> None:
    """As CSV, the columns stand where DHIS2 looks for them, and a comma in a comment keeps to its cell."""
    seen = Observations([Observation("wells", Decimal("1.50"), "2016-Q3", place="BD", note="Late, by rain")])
    heading, row = csv.reader(StringIO(dhis2.compose(seen, form="csv")))

    assert heading[:6] == ["dataelement", "period", "orgunit", "categoryoptioncombo", "attributeoptioncombo", "value"]
    assert row == ["wells", "2016Q3", "BD", "HllvX50cXC0", "HllvX50cXC0", "1.50", "", "", "Late, by rain", ""]


def test_uids_of_combinations_come_from_their_metadata() -> None:
    """With the metadata of the system that takes it, a breakdown is written under the UID that it has there."""
    metadata = json.dumps(
        {
            "dataElements": [{"id": UIDS[0], "categoryCombo": {"id": "k"}}],
            "categories": [{"id": "c", "name": "Sex", "categoryOptions": [{"id": "f"}, {"id": "m"}]}],
            "categoryOptions": [{"id": "f", "name": "Female"}, {"id": "m", "name": "Male"}],
            "categoryCombos": [{"id": "k", "categories": [{"id": "c"}]}],
            "categoryOptionCombos": [
                {"id": "femalecombo", "name": "Female", "categoryCombo": {"id": "k"}, "categoryOptions": [{"id": "f"}]}
            ],
        }
    )
    seen = Observations([Observation(UIDS[0], 3, "2019", place="p", cell={"sex": "female"})])

    assert values(seen, metadata=metadata)[0]["categoryOptionCombo"] == "femalecombo"


def test_uids_that_were_read_are_kept() -> None:
    """The UID that a combination was read with stays with its cell, and is not taken where other metadata is given."""
    seen = Observations([Observation(UIDS[0], 3, "2019", place="p", cell={"sex": "female"})])
    framework = Framework("f", note="DHIS2 combination femalecombo: sex=female")

    assert values(Document(framework, seen))[0]["categoryOptionCombo"] == "femalecombo"
    assert values(Document(framework, seen), metadata="{}")[0]["categoryOptionCombo"] == "sex=female"
    assert "the note" not in lost(framework)
    assert "the note of framework 'f'" in lost(attrs.evolve(framework, note="Slow"))


def programme() -> tuple[Framework, Observations]:
    """Return a programme of which DHIS2 has a place for everything but its name."""
    framework = Framework(
        "dhis2",
        "the document",
        basis="extract",
        context=[
            Indicator(
                UIDS[0],
                "Tested",
                measure="count",
                accumulation="incremental",
                breakdowns=["age", "sex"],
                definition="Tested in a clinic",
                frequency="monthly",
                references=["DHIS2 code TESTED"],
            ),
            Indicator(UIDS[1], "Stock", measure="amount", accumulation="snapshot", frequency="weekly"),
            Indicator(UIDS[2], "Mean", measure="count", accumulation="snapshot", statistic="mean"),
            Indicator("ddddddddddd", "Open", measure="yes no"),
            Indicator("eeeeeeeeeee", "Story", measure="narrative"),
            Indicator(
                "fffffffffff",
                "Share",
                measure="percentage",
                counting_rule=f"(#{{{UIDS[0]}}}) / (#{{{UIDS[1]}}}) x 100",
                note="Annualized",
            ),
        ],
        dimensions=[attrs.evolve(AGES, title="age"), SEX],
        places=[
            Place("ooooooooooo", "District", kind="level 2"),
            Place("ppppppppppp", "Clinic", within="ooooooooooo", note="DHIS2 code CL"),
        ],
        relations=[
            Share("fffffffffff", part=UIDS[0], wholes=[UIDS[1]]),
            AtLeast(UIDS[0], UIDS[1], each=2),
            Sum(UIDS[0], [UIDS[1], UIDS[2]]),
        ],
    )
    seen = [
        Observation(
            UIDS[0], 5, "2019-12", place="ppppppppppp", cell={"age": "0-14", "sex": "female"}, reporter="mechanismA"
        ),
        Observation(UIDS[0], 7, "2019-12", place="ppppppppppp", cell={"age": "25+", "sex": "male"}, note="Late"),
        Observation(UIDS[1], Decimal("2.50"), "2021-02-15/2021-02-21", place="ppppppppppp"),
        Observation("ddddddddddd", False, "2019", place="ppppppppppp"),
        Observation("eeeeeeeeeee", "Rains, late", "2015-10/2016-09", place="ppppppppppp"),
        Observation(UIDS[2], Missing.UNKNOWN, "2019", place="ppppppppppp", printed="1,000"),
    ]
    return framework, Observations(seen)


def test_what_has_a_place_comes_back() -> None:
    """Indicators, dimensions, places, relations and figures that DHIS2 has a place for are the same when read back."""
    framework, seen = programme()
    back, figures, findings = dhis2.parse(dhis2.compose(Document(framework, seen)))

    assert back is not None
    assert figures is not None
    assert back.context == framework.context
    assert back.places == framework.places
    assert set(back.relations) == set(framework.relations)
    assert [(each.code, each.codes, each.bands) for each in back.dimensions] == [
        (each.code, each.codes, each.bands) for each in framework.dimensions
    ]
    assert [attrs.evolve(each, source=None, at=None) for each in figures] == list(seen)
    assert {finding.name for finding in findings} == {"unclear-separator", "no-place-for-it"}


def test_what_has_a_place_is_not_said_to_be_lost() -> None:
    """Of a programme that DHIS2 has a place for nothing is dropped but titles of categories and a note of ours."""
    framework, seen = programme()

    before = "the document: Not written, since DHIS2 has no place for this: "
    assert lost(Document(framework, seen)).splitlines() == [
        f"{before}what is written as note of dimension 'sex'.",
        f"{before}the title of dimension 'sex'.",
        f"{before}what its categories are titled of dimension 'sex'.",
    ]


@pytest.mark.parametrize(
    ("thing", "words"),
    [
        (Indicator("a", unit="person"), "unit of indicator 'a'"),
        (Indicator("a", baseline=Baseline(3)), "baseline of indicator 'a'"),
        (Indicator("a", accumulation="cumulative"), "how it accumulates, and what totals it, of indicator 'a'"),
        (Indicator("a", statistic="median"), "how it accumulates, and what totals it, of indicator 'a'"),
        (Indicator("a", measure="yes no", accumulation="snapshot"), "how it accumulates, and what totals it,"),
        (Indicator("a", measure="money"), "that it is money of indicator 'a'"),
        (Indicator("a", note="Slow"), "the note of indicator 'a'"),
        (Indicator("a", counting_rule="Once a year"), "the counting rule of indicator 'a'"),
        (Indicator("a", limitations="Late"), "the limitations of indicator 'a'"),
        (Indicator("a", references=["ISO 1"]), "the references of indicator 'a'"),
        (Indicator("a", frequency="at times"), "the frequency of indicator 'a'"),
        (Observation("a", 1, "2019"), "the value, for want of a place, of figures of 'a'"),
        (Observation("a", 1, place="p"), "the value, for want of a period that DHIS2 has, of figures of 'a'"),
        (Observation("a", 1, "2007-02/2010-01", place="p"), "for want of a period"),
        (Observation("a", Missing.NOT_REPORTED, "2019", place="p"), "the value 'not reported' of figures of 'a'"),
        (Observation("a", Ratio(1, 3), "2019", place="p"), "a share that no plain digits say"),
        (Observation("a", Ratio(1, 4), "2019", place="p"), "the part and the whole of figures of 'a'"),
        (Observation("a", Ratio(1, 0), "2019", place="p"), "a share that no plain digits say"),
        (Observation("a", Amount(3, "km"), "2019", place="p"), "the unit of figures of 'a'"),
        (Observation("a", Score("low", Scale("s", ["low", "high"])), "2019", place="p"), "the scale of figures of 'a'"),
        (Observation("a", " ", "2019", place="p"), "a blank text of figures of 'a'"),
        (Observation("a", Money(3, "USD"), "2019", place="p"), "the currency of figures of 'a'"),
        (Observation("a", 1, "2019", place="p", source="s"), "source of figures of 'a'"),
        (Observation("a", 1, "2019", place="p", qualifier="about"), "qualifier of figures of 'a'"),
        (Observation("a", 1, "2019", place="p", status="estimated"), "status of figures of 'a'"),
        (Place("p", kind="clinic"), "the kind of place 'p'"),
        (Place("p", note="Far"), "the note of place 'p'"),
        (Dimension("d", "Title", ["x"]), "the title of dimension 'd'"),
        (Partner("ngo"), "that it takes part of partner 'ngo'"),
        (Subset("a", of="b"), "what must hold between indicators of Subset('a' of 'b')"),
        (Output("film"), "outputs of framework 'f'"),
        (Claim("film", "All are aware"), "the claims of film"),
    ],
)
def test_what_has_no_place_is_told(thing: Any, words: str) -> None:
    """Everything that DHIS2 has no place for is told by name, and written as far as it goes."""
    field = {
        Indicator: "context",
        Place: "places",
        Dimension: "dimensions",
        Subset: "relations",
        Output: "outputs",
        Partner: "partners",
    }
    beside = {"context": [Indicator("a"), Indicator("b")]} if isinstance(thing, Subset) else {}
    if isinstance(thing, Observation):
        value: Any = Observations([thing])
    elif isinstance(thing, Claim):
        value = Observations([], claims=[thing])
    else:
        value = Framework("f", **{**beside, field[type(thing)]: [thing]})

    assert words in lost(value)
    assert json.loads(dhis2.compose(value))


def test_what_has_no_title_is_called_by_its_code() -> None:
    """DHIS2 wants a name of everything: where there is none it is the code, and it is no title when read back."""
    framework = Framework("f", context=[Indicator("a")], places=[Place("p")])
    text = dhis2.compose(framework)
    back = dhis2.parse(text).programme

    assert json.loads(text)["dataElements"][0]["name"] == "a"
    assert back is not None
    assert (back.context[0].title, back.places[0].title) == ("", "")


def test_shares_are_written_where_digits_say_them() -> None:
    """A share is written in percent where that is exact, and never rounded; a third is not written."""
    seen = Observations(
        [Observation("a", Ratio(1, 8), "2019", place="p"), Observation("a", Ratio(1, 3), "2018", place="p")]
    )

    assert [each["value"] for each in values(seen)] == ["12.5"]


def test_bounds_are_written_as_rules() -> None:
    """A subset and a funnel are at most what holds them; that they are parts of it is lost, and told."""
    relations = [Subset(UIDS[0], of=UIDS[1]), Funnel(UIDS[1], UIDS[2])]
    framework = Framework("f", context=[Indicator(code) for code in UIDS], relations=relations)
    back = dhis2.parse(dhis2.compose(framework)).programme

    assert back is not None
    assert back.relations == (AtLeast(UIDS[1], UIDS[0]), AtLeast(UIDS[1], UIDS[2]))
    assert "that it is a part, and not only as many at most, of 2" in lost(framework)


def test_a_portfolio_loses_its_projects() -> None:
    """The indicators of all projects are written; which project has each is told to be lost."""
    portfolio = Portfolio(
        "p", "P", [Framework("one", context=[Indicator("a")]), Framework("two", context=[Indicator("b")])]
    )

    twice = Portfolio("p", "P", [Framework(code, context=[Indicator("a")]) for code in ("one", "two")])

    written = json.loads(dhis2.compose(portfolio))
    assert "the second indicator of one code of 'two/a'" in "\n".join(each.message for each in dhis2.dropped(twice))
    assert [each["code"] for each in written["dataElements"]] == ["a", "b"]
    assert "the project of 2 (one and two)" in "\n".join(finding.message for finding in dhis2.dropped(portfolio))


def test_two_figures_of_one_thing_are_not_chosen_from() -> None:
    """DHIS2 has one value for a thing: where two differ neither is written, and where they agree it is written once."""
    seen = Observations(
        [Observation("a", number, "2019", place="p", source=source) for number, source in ((1, "x"), (2, "y"))]
    )
    same = Observations([Observation("a", 1, "2019", place="p", source=source) for source in ("x", "y")])

    assert values(seen) == []
    assert "the value, of which others say another, of figures of 'a'" in lost(seen)
    assert [each["value"] for each in values(same)] == ["1"]


@pytest.mark.parametrize(
    ("form", "words"),
    [("values", "the metadata of framework"), ("metadata", "the value of 5 (figures of"), ("csv", "the metadata")],
)
def test_a_form_that_holds_less_says_so(form: str, words: str) -> None:
    """What a form has no room for is told as lost: metadata of data values alone, and the other way round."""
    told = "\n".join(finding.message for finding in dhis2.dropped(Document(*programme()), form=form))

    assert words in told


def test_a_file_says_its_form(tmp_path: Path) -> None:
    """A file that ends in .csv holds data values alone; what was lost is handed back."""
    framework, seen = programme()

    found = dhis2.write(Document(framework, seen), tmp_path / "values.csv")
    dhis2.write(Document(framework, seen), tmp_path / "all.json")

    assert (tmp_path / "values.csv").read_text(encoding="utf-8").startswith("dataelement,period")
    assert "DHIS2 has no place for this: the metadata of framework 'dhis2'." in found[0].message
    both = dhis2.read(tmp_path / "values.csv", metadata=tmp_path / "all.json")
    assert len(both.observations or ()) == 2 * len(seen)


def test_files_of_one_name_are_two_sources(tmp_path: Path) -> None:
    """Two files of one name in two folders stay apart, so that a difference between them can be seen."""
    paths = [tmp_path / folder / "values.json" for folder in ("north", "south")]
    for number, path in enumerate(paths):
        path.parent.mkdir()
        value = {"dataElement": "a", "period": "2019", "orgUnit": "o", "value": str(number)}
        path.write_text(json.dumps({"dataElements": [{"id": "a"}], "dataValues": [value]}), encoding="utf-8")

    programme, seen, findings = dhis2.read(paths[0], metadata=[paths[1]])

    assert programme is not None
    assert [source.code for source in programme.sources] == ["values.json", "document 2"]
    assert [(each.value, each.source) for each in seen or ()] == [(0, "values.json"), (1, "document 2")]
    assert not findings


def test_strict_reading_refuses() -> None:
    """With `strict`, what could not be taken raises; a missing file always does."""
    with pytest.raises(DocumentError):
        dhis2.read(BytesIO(b"de,pe,ou,value\na,never,o,1\n"), strict=True)
    with pytest.raises(OSError, match="nowhere"):
        dhis2.read("nowhere.json")


def test_other_things_are_refused() -> None:
    """What no document holds, and a form that there is not, are errors of the caller."""
    with pytest.raises(InvalidValue):
        dhis2.compose(3)  # type: ignore[arg-type]
    with pytest.raises(UnknownCode):
        dhis2.compose(Observations([]), form="xml")


uids = st.from_regex("[A-Za-z][A-Za-z0-9]{10}", fullmatch=True)
codes = uids | st.text(min_size=1, max_size=8).filter(lambda text: code_fault(text) is None)
numbers = st.integers(-(10**20), 10**20) | st.decimals(allow_nan=False, allow_infinity=False, places=3)


@st.composite
def written_periods(draw: st.DrawFn) -> Period:
    """Return a period that DHIS2 has; shrinks to the first month of 1950."""
    kind = draw(st.sampled_from(TYPES))
    days = kind.days(
        draw(st.integers(1950, 2100)), draw(st.integers(1, 2)) if getattr(kind, "length", 1) < 12 else None
    )
    assert days is not None
    return Period(*days)


@st.composite
def figures(draw: st.DrawFn) -> Observation:
    """Return a figure that DHIS2 can hold; shrinks to a zero."""
    return Observation(
        draw(uids),
        draw(numbers | st.booleans()),
        draw(written_periods()),
        place=draw(uids),
        reporter=draw(st.none() | uids),
        cell=draw(
            st.just({}) | st.fixed_dictionaries({"age": st.sampled_from(AGES.codes), "sex": st.sampled_from(SEX.codes)})
        ),
        note=draw(st.none() | st.just("Late")),
    )


def key(observation: Observation) -> tuple[object, ...]:
    """Return what a data value says of itself."""
    cell = str(observation.cell)
    return observation.indicator, observation.period, observation.place, cell, observation.reporter


@given(st.lists(figures(), max_size=8, unique_by=key), st.sampled_from(["json", "values", "csv"]))
def test_figures_come_back(seen: list[Observation], form: str) -> None:
    """Whatever figures DHIS2 can hold come back as they were, digit for digit, from JSON and from CSV."""
    _, back, _ = dhis2.parse(dhis2.compose(Observations(seen), form=form))

    assert back is not None
    assert [attrs.evolve(each, source=None, at=None) for each in back] == seen
    assert [str(each.value) for each in back] == [str(each.value) for each in seen]


@given(st.lists(codes, min_size=1, max_size=5, unique=True))
def test_any_codes_come_back(names: list[str]) -> None:
    """Indicators come back by their codes, UIDs or not, whatever letters they are written in."""
    framework = Framework("f", context=[Indicator(name, name) for name in names])
    back = dhis2.parse(dhis2.compose(framework)).programme

    assert back is not None
    assert [each.code for each in back.context] == names
