"""Whether a number is told as its format shows it, and none of its digits is lost."""

from __future__ import annotations

import pytest

from mande.formats.excel.number_formats import shown


@pytest.mark.parametrize(
    ("raw", "number_format", "expected"),
    [
        ("151.0", "General", "151"),
        ("151", "0", "151"),
        ("0.45", "0%", "45%"),
        ("0.453", "0%", "45.3%"),
        ("45", '0"%"', "45%"),
        ("0.30000000000000004", "General", "0.3"),
        ("0.1", "0.00", "0.10"),
        ("1234567", "#,##0", "1234567"),
        ("-3.5", "#,##0.00;[Red](#,##0.00)", "-3.50"),
        ("12345678901234567890", "0", "12345678901234567890"),
        ("1E-7", "General", "0.0000001"),
        ("43616", "yyyy-mm-dd", "2019-05-31"),
        ("43616", "mmm-yy", "2019-05"),
        ("43616", "yyyy", "2019"),
        ("43616.4375", "dd/mm/yyyy hh:mm", "2019-05-31 10:30"),
        ("0.4375", "hh:mm", "10:30"),
        ("1E400", "General", "1E400"),
        ("9" * 60, "General", "9" * 60),
        ("99999999999", "yyyy-mm-dd", "99999999999"),
    ],
)
def test_a_number_is_told_as_it_is_shown(raw: str, number_format: str, expected: str) -> None:
    """A percent sign, a date and the decimals come from the format; no digit that is stored is lost."""
    assert shown(raw, number_format)[0] == expected


def test_a_format_that_no_program_takes_formats_nothing() -> None:
    """What is longer than a number format can be is not looked through, which would take a megabyte of it seconds."""
    assert shown("0.5", "0" * 254 + "%")[0].endswith("%")
    assert shown("0.5", "0" * 255 + "%") == ("0.5", "number")
