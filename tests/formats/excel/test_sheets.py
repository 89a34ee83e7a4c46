"""Whether a workbook is read as a person sees it, and whatever a stranger put there ends in a finding."""

from __future__ import annotations

import datetime
import time
import zipfile
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande.formats import excel
from mande.formats.excel.sheets import MOST_ROWS, Sheet, letters, sheets
from mande.formats.remarks import Notes

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def zipped(sheet: str, **parts: str | bytes) -> bytes:
    """Return a workbook of one sheet, whose XML is given, with other parts beside it or in place of its own."""
    own: dict[str, str | bytes] = {
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATED}"><sheets><sheet name="S" r:id="r1"/></sheets>'
        "</workbook>",
        "xl/_rels/workbook.xml.rels": '<Rs><Relationship Id="r1" Target="worksheets/s.xml"/></Rs>',
        "xl/worksheets/s.xml": sheet,
        **{name.replace("__", "/"): content for name, content in parts.items()},
    }
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in own.items():
            book.writestr(name, content)
    return held.getvalue()


def cells(*written: str) -> str:
    """Return the XML of a sheet with one row of cells."""
    return f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">{"".join(written)}</row></sheetData></worksheet>'


def read(data: bytes) -> tuple[tuple[Sheet, ...], list[str]]:
    """Return the sheets in *data*, and the message of every finding."""
    notes = Notes("plan.xlsx")
    found = sheets(data, notes)
    return found, [finding.message for finding in notes.findings]


def saved(book: openpyxl.Workbook) -> bytes:
    """Return the bytes of *book*."""
    held = BytesIO()
    book.save(held)
    return held.getvalue()


def test_a_workbook_is_read_as_a_person_sees_it() -> None:
    """Texts, numbers, dates, yes and no, merged and hidden cells come out with where they stand."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Indicators"
    sheet.append(["a", 151.0, "0.10", True, datetime.date(2019, 5, 31), "  indented"])
    sheet["A3"], sheet["D3"], sheet["D4"] = "merged", "x", "y"
    sheet.merge_cells("A3:B4")
    sheet["A1"].font = openpyxl.styles.Font(bold=True)
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["B"].hidden = True
    book.create_sheet("Old").sheet_state = "hidden"

    (first, second), messages = read(saved(book))

    assert messages == []
    assert [cell.text for cell in first.rows[0].cells.values()] == ["a", "151", "0.10", "yes", "2019-05-31", "indented"]
    assert first.rows[0].cells[1].is_bold
    assert first.rows[0].cells[6].indent == 1
    assert [(cell.at, cell.text, cell.merged) for cell in first.rows[2].cells.values()] == [
        ("A4", "merged", "A3:B4"), ("B4", "merged", "A3:B4"), ("D4", "y", None),
    ]  # fmt: skip
    assert [(row.number, row.is_hidden) for row in first.rows] == [(1, False), (3, False), (4, True)]
    assert first.hidden_columns == {2}
    assert second.is_hidden
    assert first.at(first.rows[0].cells[3]) == "Indicators!C1"


def test_formulas_are_taken_by_their_value() -> None:
    """A formula counts by the value that the file keeps; one without, and one that failed, are told by their cells."""
    data = zipped(
        cells(
            '<c r="A1"><f>1+1</f><v>2</v></c>',
            '<c r="B1"><f>A1*2</f></c>',
            '<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
            '<c r="D1" t="e"><f>NA()</f><v>#N/A</v></c>',
            '<c r="E1" t="str"><f>"a"</f><v>a</v></c>',
        )
    )

    (sheet,), messages = read(data)

    assert [cell.text for cell in sheet.rows[0].cells.values()] == ["2", "", "", "#N/A", "a"]
    assert [message.partition(": ")[0] for message in messages] == ["plan.xlsx, S!C1", "plan.xlsx, S!B1"]
    assert "'#DIV/0!'" in messages[0]


def test_formulas_below_one_another_are_told_at_once() -> None:
    """A column of formulas without a value is one finding, which names the whole of it."""
    book = openpyxl.Workbook()
    for row in range(1, 31):
        book.active.cell(row, 3).value = f"=A{row}+B{row}"

    _, messages = read(saved(book))

    assert [message.partition(": ")[0] for message in messages] == ["plan.xlsx, Sheet!C1:C30"]


def test_prefixes_and_strict_names_are_read_as_the_others() -> None:
    """What other programs write, with prefixes and in the strict form of the standard, is the same workbook."""
    strict = MAIN.replace("schemas.openxmlformats.org/spreadsheetml/2006", "purl.oclc.org/ooxml/spreadsheetml")
    data = zipped(
        f'<x:worksheet xmlns:x="{strict}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>Wells</x:t></x:r>'
        "<x:r><x:t> dug</x:t></x:r></x:is></x:c><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    )

    (sheet,), _ = read(data)

    assert [(cell.at, cell.text) for cell in sheet.rows[0].cells.values()] == [("A1", "Wells dug"), ("B1", "3")]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "it is not a workbook"),
        (b"name,value\n", "it is not a workbook"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100,
            "protected by a password, or in the format of Excel",
        ),
        (b"PK\x03\x04 and nothing else", "damaged or cut short"),
        (zipped(f'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet xmlns="{MAIN}">&a;</worksheet>'), "declares entities"),
        (zipped('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'), "declares entities"),
        (zipped("<worksheet><sheetData>"), "not well-formed"),
        (zipped('<?xml version="1.0" encoding="no-such"?><worksheet/>'), "unknown encoding"),
        (zipped('<?xml version="1.0" encoding="big5"?><worksheet/>'), "damaged"),
        (zipped("<x/>", **{"xl__workbook.xml": "<nothing"}), "not well-formed"),
        (zipped("<x/>", **{"content.xml": "<x/>"}), "another format"),
        (zipped("<x/>", **{"xl__workbook.bin": "x"}), "another format"),
    ],
    ids=[
        "empty",
        "csv",
        "old",
        "cut",
        "entity",
        "external",
        "malformed",
        "no-letters",
        "big5",
        "no-book",
        "ods",
        "xlsb",
    ],
)
def test_what_is_no_workbook_is_one_finding(data: bytes, why: str) -> None:
    """Each unreadable file ends in one finding that says why and what to do."""
    document = excel.parse(data, name="plan.xlsx")

    (found,) = document.findings
    assert (document.programme, document.observations, found.name) == (None, None, "unreadable-document")
    assert why in found.message
    assert found.remedy


def test_a_zip_bomb_is_not_unpacked() -> None:
    """What would unpack to hundreds of times its size is refused before it is."""
    data = zipped("<x/>", **{"xl__media__image.png": b"\0" * 40_000_000})

    _, messages = read(data)

    assert len(data) < 100_000
    assert "unpack to 40,000," in messages[0]


def test_more_rows_than_a_sheet_can_have_are_not_read() -> None:
    """What stands outside a sheet is told, and what stands before it is read."""
    data = zipped(
        f'<worksheet xmlns="{MAIN}"><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
        f'<row r="{MOST_ROWS + 1}"><c r="A{MOST_ROWS + 1}"><v>2</v></c></row></sheetData></worksheet>'
    )

    (sheet,), messages = read(data)

    assert [row.number for row in sheet.rows] == [1]
    assert "below row 1" in messages[0]


def test_a_text_that_no_cell_can_hold_ends_the_reading() -> None:
    """A cell of megabytes, which packs to nothing, is refused before it is looked at."""
    found, messages = read(zipped(cells(f'<c r="A1" t="str"><v>{"a" * 7_000_000}</v></c>')))

    assert found == ()
    assert "longer than any cell can hold" in messages[0]


def test_columns_hidden_again_and_again_cost_nothing() -> None:
    """What hides every column twenty thousand times is read in no time."""
    columns = '<cols><col min="1" max="1"/>' + '<col min="1" max="16384" hidden="1"/>' * 20_000 + "</cols>"
    begun = time.perf_counter()

    (sheet,), messages = read(zipped(f'<worksheet xmlns="{MAIN}">{columns}<sheetData/></worksheet>'))

    assert (sheet.rows, messages) == ((), [])
    assert time.perf_counter() - begun < 2


def test_a_number_format_that_no_program_takes_formats_nothing() -> None:
    """A format of a megabyte is passed over, and the number read as it is stored."""
    code = "[&quot;" * 100_000
    formats = f'<numFmts><numFmt numFmtId="200" formatCode="{code}0%"/></numFmts>'
    styles = f'<styleSheet xmlns="{MAIN}">{formats}<cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>'

    (sheet,), messages = read(zipped(cells('<c r="A1" s="0"><v>0.5</v></c>'), **{"xl__styles.xml": styles}))

    assert (sheet.rows[0].text(1), messages) == ("0.5", [])


def test_a_part_is_one_sheet() -> None:
    """Sheets that share a part are read once: a small file would be thousands of sheets otherwise."""
    listed = "".join(f'<sheet name="S{number}" r:id="r1"/>' for number in range(1_000))
    book = f'<workbook xmlns="{MAIN}" xmlns:r="{RELATED}"><sheets>{listed}</sheets></workbook>'

    found, _ = read(zipped(cells('<c r="A1"><v>1</v></c>'), **{"xl__workbook.xml": book}))

    assert [sheet.name for sheet in found] == ["S0"]


def test_a_range_merged_over_the_whole_sheet_costs_nothing() -> None:
    """A merged range is followed within the part of the sheet that is used, however far it goes."""
    data = zipped(
        f'<worksheet xmlns="{MAIN}"><sheetData><row r="2"><c r="B2"><v>1</v></c><c r="C2"/></row></sheetData>'
        "<mergeCells>" + '<mergeCell ref="B2:XFD1048576"/>' * 500 + "</mergeCells></worksheet>"
    )

    (sheet,), messages = read(data)

    assert messages == []
    assert [cell.at for cell in sheet.rows[0].cells.values()] == ["B2"]


def test_texts_that_look_like_formulas_are_texts() -> None:
    """What begins with =, +, - or @ is written as a text, and comes back as one."""
    texts = ["=1+1", "+44 123", "-5%", "@SUM(A1)", '=HYPERLINK("http://x")', "_x0041_", "a\nb"]
    plan = m.Framework("p", outputs=[m.Output(f"o{place}", text) for place, text in enumerate(texts)])

    data = excel.compose(plan)

    assert [output.title for output in excel.parse(data).programme.outputs] == texts  # type: ignore[union-attr]
    written = openpyxl.load_workbook(BytesIO(data))
    assert not any(cell.data_type == "f" for sheet in written for row in sheet.iter_rows() for cell in row)


def test_columns_have_letters() -> None:
    """The last column that a sheet can have is XFD."""
    assert [letters(number) for number in (1, 26, 27, 702, 703, 16_384)] == ["A", "Z", "AA", "ZZ", "AAA", "XFD"]


@given(st.binary(max_size=400))
def test_random_bytes_are_one_finding(data: bytes) -> None:
    """No bytes raise; what is no workbook is said to be none."""
    document = excel.parse(data)

    assert document.programme is None
    assert [found.name for found in document.findings] == ["unreadable-document"]


WHOLE = zipped(
    cells(
        '<c r="A1" t="inlineStr"><is><t>Result</t></is></c>', '<c r="B1" t="inlineStr"><is><t>Indicator</t></is></c>'
    ),
)


@given(st.integers(0, len(WHOLE)))
def test_a_file_cut_short_is_told(end: int) -> None:
    """Wherever a download broke off, nothing raises."""
    excel.parse(WHOLE[:end])


@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255))
def test_a_byte_that_is_wrong_raises_nothing(place: int, byte: int) -> None:
    """One byte that is another than it was ends in a finding, or in nothing, and never in an error."""
    excel.parse(WHOLE[:place] + bytes([byte]) + WHOLE[place + 1 :])


@given(
    st.lists(
        st.lists(
            st.one_of(
                st.none(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.booleans(), st.dates(),
                st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30),
                st.sampled_from(["Result", "Indicator", "Baseline", "Target 2024", "Outcome 1", "Output 1.1: X",
                                 "45% (2019)", "Level", "Assumptions", "N/A", "- a\n- b"]),
            ),
            max_size=6,
        ),
        max_size=8,
    )
)  # fmt: skip
def test_any_sheet_is_read_without_an_error(rows: list[list[Any]]) -> None:
    """Whatever stands on a sheet, reading it raises nothing."""
    book = openpyxl.Workbook()
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            cell = book.active.cell(number, column)
            if isinstance(value, str):
                cell.value = None
                cell._value, cell.data_type = value, "s"
            elif not isinstance(value, datetime.date) or value.year > 1900:
                cell.value = value

    excel.parse(saved(book))


def test_a_row_within_a_cell() -> None:
    """A sheet in which a row begins before a cell has ended is read up to there, and that is told."""
    sheet = cells('<c r="A1"><v>1</v></c><c r="B1"><row r="2"/><v>2</v></c>')

    (found,), messages = read(zipped(sheet))

    assert [cell.text for row in found.rows for cell in row.cells.values()] == ["1"]
    assert len(messages) == 1
    assert "a row of it stands within a cell" in messages[0]


def test_a_damaged_sheet_leaves_the_others() -> None:
    """A sheet that cannot be read is told by its name, and those before and behind it are read."""
    listed = "".join(f'<sheet name="S{number}" r:id="r{number}"/>' for number in (1, 2, 3))
    book = f'<workbook xmlns="{MAIN}" xmlns:r="{RELATED}"><sheets>{listed}</sheets></workbook>'
    related = "".join(f'<Relationship Id="r{n}" Target="worksheets/sheet{n}.xml"/>' for n in (1, 2, 3))
    sheet = cells('<c r="A1"><v>1</v></c>')
    parts = {
        "xl__workbook.xml": book,
        "xl___rels__workbook.xml.rels": f"<Relationships>{related}</Relationships>",
        "xl__worksheets__sheet1.xml": sheet,
        "xl__worksheets__sheet2.xml": sheet[:-20],
        "xl__worksheets__sheet3.xml": sheet,
    }

    found, messages = read(zipped("<x/>", **parts))

    assert [each.name for each in found] == ["S1", "S3"]
    assert len(messages) == 1
    assert "sheet 'S2': This cannot be read as a sheet" in messages[0]


def test_a_workbook_without_sheets_is_told() -> None:
    """A workbook that lists nothing, or nothing that holds cells, is no silent success."""
    for listed in ("", '<sheet name="Chart" r:id="r9"/>'):
        book = f'<workbook xmlns="{MAIN}" xmlns:r="{RELATED}"><sheets>{listed}</sheets></workbook>'

        found, messages = read(zipped("<x/>", **{"xl__workbook.xml": book}))

        assert found == ()
        assert "it has no sheet of cells" in messages[0]


def test_cells_of_a_small_workbook_are_read_so_far(monkeypatch: pytest.MonkeyPatch) -> None:
    """A workbook has so many cells for its bytes."""
    monkeypatch.setattr("mande.formats.excel.sheets.FEWEST_CELLS", 10)
    rows = "".join(f"<row><c><v>{number}</v></c></row>" for number in range(4_000))
    notes = Notes("a.xlsx")

    (sheet,) = sheets(zipped(f"<worksheet><sheetData>{rows}</sheetData></worksheet>"), notes)

    assert 10 <= len(sheet.rows) < 4_000
    assert [finding.name for finding in notes.findings] == ["sheet-too-large"]


@pytest.mark.parametrize("blank", ["<c/>", "<row/>", "<x/>"], ids=["cells", "rows", "others"])
def test_what_is_blank_without_end_is_read_so_far(blank: str) -> None:
    """Blank cells that pack to nothing end the reading of a sheet where honest ones have long ended."""
    begun = time.process_time()

    (sheet,), messages = read(
        zipped(f"<worksheet><sheetData><row><c><v>7</v></c></row>{blank * 1_200_000}</sheetData></worksheet>")
    )

    assert time.process_time() - begun < 10
    assert [cell.text for row in sheet.rows for cell in row.cells.values()] == ["7"]
    assert (
        "the workbook has more than 1,000,000 elements, and which of its cells are merged was not read" in messages[0]
    )


def test_ranges_merged_without_end_are_not_merged(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sheet of which not every merged range is known has none, and says so."""
    monkeypatch.setattr("mande.formats.excel.sheets.MOST_MERGED_CELLS", 3)
    rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"
    merged = '<mergeCell ref="A1:A2"/>' * 2

    (sheet,), messages = read(
        zipped(f"<worksheet><sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells></worksheet>")
    )

    assert [cell.text for row in sheet.rows for cell in row.cells.values()] == ["1", "2"]
    assert "more than 3 cells are merged" in messages[0]


@pytest.mark.parametrize("merged", ["B2:B3", "$B$2:$B$3"])
def test_an_indicator_merged_over_two_results_is_one(merged: str) -> None:
    """A range may be written with the signs of a fixed reference, and is the same range."""
    texts = ("Result", "Indicator", "Output 1: Wells", "Wells dug", "Output 2: Pumps")
    written = [f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts]
    rows = "".join(f"<row>{''.join(written[place : place + 2])}</row>" for place in (0, 2, 4))
    merges = f'<mergeCells><mergeCell ref="{merged}"/></mergeCells>'
    sheet = f"<worksheet><sheetData>{rows}</sheetData>{merges}</worksheet>"

    programme = excel.parse(zipped(sheet)).programme

    assert isinstance(programme, m.Framework)
    assert [indicator.code for indicator in programme.indicators] == ["wells-dug"]


def test_elements_nested_without_end_are_read_so_far() -> None:
    """What stands within itself takes memory for every level, and ends before it takes much."""
    (sheet,), messages = read(
        zipped(
            f"<worksheet><sheetData><row><c><v>7</v></c></row>{'<x>' * 2_000}{'</x>' * 2_000}</sheetData></worksheet>"
        )
    )

    assert len(sheet.rows) == 1
    assert "more than 1,000 deep" in messages[0]


def test_looks_that_no_workbook_can_have_are_refused() -> None:
    """A program writes no more than 64,000."""
    styles = f"<styleSheet><cellXfs>{'<xf/>' * 65_537}</cellXfs></styleSheet>"

    found, messages = read(zipped("<worksheet/>", **{"xl__styles.xml": styles}))

    assert found == ()
    assert "it has more than 65,536 looks of a cell" in messages[0]


def test_a_reference_that_is_none_ends_the_reading() -> None:
    """A cell that says it stands at `$7` stands nowhere, and asking where ended never."""
    (sheet,), messages = read(zipped(cells('<c r="A1"><v>7</v></c><c r="$7"><v>8</v></c>')))

    assert [cell.at for row in sheet.rows for cell in row.cells.values()] == ["A1"]
    assert "a sheet has 1,048,576 rows and 16,384 columns" in messages[0]
