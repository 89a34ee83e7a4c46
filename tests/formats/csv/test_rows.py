"""Whether the rows of a text file are found, whichever signs it is written with."""

from __future__ import annotations

import pytest

from mande.formats.csv.rows import decoded, read_rows
from mande.formats.remarks import Notes

KNOWN = {"indicator", "value", "période"}.__contains__
TABLE = "indicator,value,période\ndug,3,2009\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_however_it_is_encoded(encoding: str) -> None:
    """Excel writes UTF-8 with a mark, and UTF-16 as 'Unicode text'; neither needs a remark."""
    notes = Notes("actuals.csv")

    assert decoded(TABLE.encode(encoding), notes) == TABLE
    assert notes.findings == ()


def test_windows_1252_is_read_with_a_remark() -> None:
    """An older Excel writes Windows-1252, and a reader cannot be sure of it: the first letter that differs is told."""
    notes = Notes("actuals.csv")

    assert decoded(TABLE.encode("cp1252"), notes) == TABLE
    assert [finding.code for finding in notes.findings] == ["MND925"]
    assert "'é' on line 1" in notes.findings[0].message


def test_a_file_that_was_cut_off_is_read_to_its_end() -> None:
    """A download that broke off in the middle of a letter is no Windows-1252: its letters stay as they are."""
    notes = Notes("actuals.csv")

    assert decoded("période,été".encode()[:-1], notes) == "période,ét"
    assert [finding.code for finding in notes.findings] == ["MND901"]


def test_a_picture_is_no_table() -> None:
    """Bytes that are no text are refused, and not read as letters."""
    notes = Notes("photo.csv")

    assert decoded(bytes(range(256)) * 8, notes) is None
    assert [finding.code for finding in notes.findings] == ["MND901"]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_one_that_makes_headings_known(separator: str) -> None:
    """A sentence with commas above the headings does not decide."""
    text = f"Wells, pumps, and springs\n\nindicator{separator}value\ndug{separator}3\n"

    rows = read_rows(text, KNOWN, Notes("a.csv"))

    assert rows is not None
    assert (rows.headings, rows.line, rows.below) == (("indicator", "value"), 3, ((4, ["dug", "3"]),))


def test_lines_are_counted_as_a_spreadsheet_shows_them() -> None:
    """A cell with a line break is one row, and a blank row counts: the next one is row 4 and not 5."""
    rows = read_rows('indicator,value\n"dug\nby hand",3\n\nbuilt,4\n', KNOWN, Notes("a.csv"))

    assert rows is not None
    assert [line for line, _ in rows.below] == [2, 4]


def test_no_headings_is_none() -> None:
    """One known heading may be chance; two are a table."""
    assert read_rows("value,b\n1,2\n", KNOWN, Notes("a.csv")) is None


def test_an_open_quotation_mark_is_told() -> None:
    """All that follows it is in one cell, which no reader of the figures alone would see."""
    notes = Notes("a.csv")

    read_rows('indicator,value\ndug,3\n"built,4\nfilled,5\n', KNOWN, notes)

    assert [(finding.code, finding.cites) for finding in notes.findings] == [("MND927", ("line 3",))]


def test_a_long_cell_is_read() -> None:
    """The csv module stops at 131,072 characters, and a note may have more."""
    rows = read_rows(f"indicator,value\ndug,{'x' * 200_000}\n", KNOWN, Notes("a.csv"))

    assert rows is not None
    assert len(rows.below[0][1][1]) == 200_000
