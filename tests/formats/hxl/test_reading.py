"""Whether an old tagged sheet says all it holds: figures by their attributes, and who does what where."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mande as m
from mande.codes import inert
from mande.errors import DocumentError
from mande.formats import hxl
from mande.formats.document import Document
from mande.formats.hxl.reading import parse_rows
from mande.formats.remarks import Notes

REAL = Path(__file__).parents[4] / "shared" / "data" / "hxl" / "rowca-3w-hxl_2014.csv"

FOURW = """\
Monthly report of who does what where
Org,Code,Indicator,Province,District,Date,Planned,Girls,Women over 64,Of whom displaced,In need
#org,#indicator +code,#indicator +name,#adm1 +name,#adm2,#date,#targeted,#reached+f+age0_17,\
#reached +age65plus +f,#reached+idps,#inneed
Red Cross,i1,Blankets given,North,Osh,2014-06,1000,10,".5",3,5000
,i1,Blankets given,North,,2014-07-03 00:00:00,,11,,n/a,
"""


def told(document: Document) -> list[tuple[str, tuple[str, ...]]]:
    """Return the code and the place of each finding."""
    return [(finding.code, finding.cites) for finding in document.findings]


def test_a_wide_sheet_becomes_figures() -> None:
    """Each cell of a column of figures is one figure, of the people that its attributes name, cited from its cell."""
    document = hxl.parse(FOURW, name="4w.csv")

    assert [(str(figure.cell), figure.value, figure.at) for figure in document.observations] == [
        ("age=0-17, gender=female", 10, "line 4, column 'Girls'"),
        ("age=65+, gender=female", Decimal("0.5"), "line 4, column 'Women over 64'"),
        ("group=idps", 3, "line 4, column 'Of whom displaced'"),
        ("total", 5000, "line 4, column 'In need'"),
        ("age=0-17, gender=female", 11, "line 5, column 'Girls'"),
        ("group=idps", m.Missing.UNKNOWN, "line 5, column 'Of whom displaced'"),
    ]
    first = document.observations[0]
    assert (first.indicator, first.reporter, first.place, first.source) == ("i1", "Red Cross", "North > Osh", "4w.csv")
    assert [figure.printed for figure in document.observations] == [None, ".5", None, None, None, "n/a"]
    assert [str(figure.period) for figure in document.observations][::4] == ["2014-06", "2014-07-03"]


def test_what_was_targeted_is_the_target_of_what_was_reached() -> None:
    """People in need beside them are another indicator."""
    framework = hxl.parse(FOURW, name="4w.csv").programme

    assert [(indicator.code, str(indicator.title), indicator.unit) for indicator in framework.indicators] == [
        ("i1", "Blankets given", "person"),
        ("i1 | inneed", "People in need: Blankets given", "person"),
    ]
    assert [(target.value, target.place) for target in framework.indicator("i1").targets] == [(1000, "North > Osh")]


def test_an_extract_cites_the_sheet() -> None:
    """It is somebody else's document, and its areas lie within one another."""
    framework = hxl.parse(FOURW, name="4w.csv").programme

    assert (framework.code, framework.basis, [source.code for source in framework.sources]) == (
        "4w",
        "extract",
        ["4w.csv"],
    )
    assert [(place.code, place.within, place.kind) for place in framework.places] == [
        ("North", None, "adm1"),
        ("North > Osh", "North", "adm2"),
    ]


def test_groups_overlap() -> None:
    """`+infants` and `+children` hold some of the same people, so nothing adds them up; bands that tile do."""
    text = "#reached+infants,#reached+children,#reached+age0_17,#reached+age18plus,#reached+wash\n1,2,3,4,5\n"

    found = {dimension.code: dimension for dimension in hxl.parse(text).programme.dimensions}

    assert (found["age_group"].codes, found["age_group"].exclusive) == (("infants", "children"), False)
    assert (found["age"].codes, found["age"].exclusive, found["age"].exhaustive) == (("0-17", "18+"), True, False)
    assert (found["attribute"].codes, found["attribute"].exclusive) == (("wash",), False)


@pytest.mark.parametrize(
    ("tag", "role"),
    [
        ("#indicator+target", "target"),
        ("#indicator+baseline", "baseline"),
        ("#indicator+value", "actual"),
        ("#value", "actual"),
    ],
)
def test_figures_of_an_indicator(tag: str, role: str) -> None:
    """Targets, baselines and figures of an indicator may stand in columns of its own tag."""
    document = hxl.parse(f"#indicator+code,{tag}\ni1,45%\n")

    (indicator,) = document.programme.indicators
    assert indicator.measure == "percentage"
    assert [target.value for target in indicator.targets] == ([45] if role == "target" else [])
    assert (indicator.baseline is not None) == (role == "baseline")
    assert [figure.value for figure in document.observations] == ([45] if role == "actual" else [])


def test_what_is_counted_of_an_activity() -> None:
    """Without an indicator, people are counted for each activity, and those of two are never one figure."""
    document = hxl.parse("#activity,#activity+code,#reached\nSchool meals,a1,7\nTeacher training,a2,8\n")

    assert [(each.code, [i.code for i in each.indicators]) for each in document.programme.activities] == [
        ("a1", ["a1 | reached"]),
        ("a2", ["a2 | reached"]),
    ]
    assert [figure.value for figure in document.observations] == [7, 8]


def test_households_are_no_persons() -> None:
    """`+hh` says that households are counted."""
    assert [each.unit for each in hxl.parse("#affected+hh\n12\n").programme.indicators] == ["household"]


def test_bad_tags_and_columns_without_one_are_told() -> None:
    """A bad attribute costs its column and no other; columns without a tag, and those nobody can hold, once each."""
    text = "Org,Reached,Note,Contact,Old\n#org,#reached,,#contact,#reached +2013\nA,3,x,y,9\nB,4,x,,\n"

    document = hxl.parse(text)

    assert told(document) == [
        ("MND933", ("line 2, column 'Old'",)),
        ("MND934", ("line 2",)),
        ("MND934", ("line 2",)),
    ]
    assert "Note (2) were not read: they have no tag" in document.findings[1].message
    assert "Contact (1)" in document.findings[2].message
    assert [figure.value for figure in document.observations] == [3, 4]


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("Org,Reached,Note,x,y,z\n#org,tag,a,b,c,d\nA,3\n", "Row 2 nearly matches: it has '#org'"),
        ("a\n#org #adm1\n", "Row 2 nearly matches"),
        ("a,b\n1,2\n", ""),
        ("", ""),
    ],
)
def test_no_tags_is_told_with_what_came_near(text: str, near: str) -> None:
    """A reader says what it looked for, and which row is almost one."""
    (finding,) = hxl.parse(text).findings

    assert finding.code == "MND912"
    assert near in finding.message


def test_one_person_a_row_stops() -> None:
    """A tagged list of names is a list of names."""
    document = hxl.parse("Name,Sex,Age\n#contact+name,#sex,#age\nAmina,f,12\n")

    assert document.programme is None
    assert told(document) == [("MND914", ())]


def test_rows_of_any_sheet_can_be_read() -> None:
    """A workbook hands over its rows and how it names a cell."""
    rows = [["Girls"], ["#reached+f"], ["1,200"]]

    document = parse_rows(rows, Notes("4w.xlsx"), decimal=".", at=lambda row, column: f"Sheet1!{row}:{column}")

    assert [(figure.value, figure.at) for figure in document.observations] == [(1200, "Sheet1!3:Girls")]


def test_strict_raises(tmp_path: Path) -> None:
    """Asked to be strict, a reader raises over what could not be taken as it stands."""
    path = tmp_path / "a.csv"
    path.write_text("#reached\ntwelve\n")

    with pytest.raises(DocumentError):
        hxl.read(path, strict=True)


def test_a_real_sheet_comes_in_or_is_named() -> None:
    """Of 244 rows each tagged value is an activity, an organisation, a place or a sector, or is named as left out."""
    if not REAL.exists():
        pytest.skip(f"{REAL.name} is not beside this checkout")
    rows = list(csv.reader(io.StringIO(REAL.read_text("utf-8"))))
    columns = {tag: rows[1].index(tag) for tag in rows[1] if tag}

    document = hxl.read(REAL)

    framework = document.programme
    assert len(rows) - 2 == 244
    assert document.observations is None
    assert {each.code for each in framework.activities} == {row[columns["#activity_id"]] for row in rows[2:]}
    assert {each.title for each in framework.activities} == {inert(row[columns["#activity"]]) for row in rows[2:]}
    assert {each.title for each in framework.partners} == {row[columns["#org"]] for row in rows[2:]}
    assert {each.title for each in framework.places} == {
        row[columns[tag]] for row in rows[2:] for tag in ("#country", "#adm1") if row[columns[tag]]
    }
    done = {(each.actor, each.service, each.place) for each in framework.others}
    for row in rows[2:]:
        country, area = row[columns["#country"]], row[columns["#adm1"]]
        place = f"{country} > {area}" if area else country
        assert (row[columns["#org"]], row[columns["#activity_id"]], place) in done
    notes = {each.code: each.note or "" for each in framework.activities}
    assert all(row[columns["#sector"]] in notes[row[columns["#activity_id"]]] for row in rows[2:])
    undated = {finding.message for finding in document.findings if finding.code == "MND906"}
    assert all(any(f"'{row[columns['#period_date']]}'" in message for message in undated) for row in rows[2:])
    untagged = [finding.message for finding in document.findings if finding.code == "MND934"]
    assert len(untagged) == 1
    assert "Achieved (244)" in untagged[0]


@pytest.mark.parametrize("word", ["target", "targeted", "planned"])
def test_a_baseline_and_a_target_of_any_tag_were_not_seen(word: str) -> None:
    """What is tagged as a baseline or a target is one, whichever tag it stands behind, and no category of actuals."""
    document = hxl.parse(f"#indicator,#value,#value+baseline,#value+{word}\nWells,5,6,7\n")

    assert isinstance(document.programme, m.Framework)
    (wells,) = document.programme.indicators
    assert isinstance(wells.baseline, m.Baseline)
    assert (wells.baseline.value, [target.value for target in wells.targets]) == (6, [7])
    assert [(figure.value, str(figure.cell)) for figure in document.observations or ()] == [(5, "total")]


def test_each_place_has_its_own_baseline() -> None:
    """Of the baselines of two places none is dropped for the other, and that of everybody stands first."""
    document = hxl.parse("#indicator,#adm1,#value+baseline\nWells,N,1\nWells,S,2\nWells,,3\nWells,N,4\n")

    assert isinstance(document.programme, m.Framework)
    (wells,) = document.programme.indicators
    assert [(each.value, each.place) for each in wells.every_baseline] == [(3, None), (1, "N"), (2, "S")]
    assert [(found.code, *found.cites) for found in document.findings] == [("MND916", "line 5, column '#value'")]


def test_households_beside_persons_are_another_indicator() -> None:
    """Five households and twenty persons are not twenty-five of anything, nor twenty households."""
    document = hxl.parse("#reached+hh,#reached+ind\n5,20\n")

    assert isinstance(document.programme, m.Framework)
    units = {each.code: each.unit for each in document.programme.indicators}
    assert [(units[figure.indicator], figure.value) for figure in document.observations or ()] == [
        ("household", 5),
        ("person", 20),
    ]


@pytest.mark.parametrize("row", ["2024-01-01,,7", ",2024-03-31,7"])
def test_half_a_period_is_none(row: str) -> None:
    """A figure of which only the first or the last day is written was not seen on that one day."""
    document = hxl.parse(f"#date+start,#date+end,#reached\n{row}\n")

    (figure,) = document.observations or ()
    assert (figure.value, figure.period) == (7, None)
    assert [finding.code for finding in document.findings] == ["MND906"]


@pytest.mark.parametrize(
    "text",
    [
        "#reached" + ",#reached+f" * 20_000 + "\n1,2\n",
        "#reached\n" + "9" * 1_000_000 + "\n",
        "#org,#reached\n" + "x" * 1_000_000 + ",3\n",
        '#org,#reached\n"' + "a,3\n" * 100_000,
        "#adm1,#reached\n" + "".join(f"{'a/' * 200}{number},1\n" for number in range(2_000)),
        "#reached+age999_1+age5_3,#reached+age7\n1,2\n",
        "#org,#reached\n\x1b[2Jorg,=cmd|' /C calc'!A0\n",
        "#date+start,#date+end,#reached\n2014-06-30,2014-06-01,3\n9999,0000,4\n",
    ],
)
def test_hostile_sheets_end_in_findings(text: str) -> None:
    """Sizes, odd ages, control characters and reversed dates are told, and come out inert."""
    document = hxl.parse(text)

    assert all("\x1b" not in finding.message for finding in document.findings)


@given(st.binary(max_size=200), st.sampled_from([b"", b"#org,#reached+f\n", b"#activity,#adm1,#inneed\n"]))
@settings(deadline=None)
def test_random_bytes_never_crash(data: bytes, before: bytes) -> None:
    """Whatever a file holds, reading it returns."""
    assert isinstance(hxl.parse(before + data), Document)
