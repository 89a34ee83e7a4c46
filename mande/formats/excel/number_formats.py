"""What a person reads of a number in a cell: as its format shows it, and with every digit that is stored."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

LONGEST_FORMAT = 255
"""Characters of the longest number format that a spreadsheet program takes; a longer one formats nothing."""

LONGEST_NUMBER = 25
"""Characters of the longest number that a workbook holds, none of which arithmetic rounds; a longer one is text."""

LARGEST = 1e30
"""The largest number that is written out in full."""

MOST_DIGITS = 15
"""Significant digits that a spreadsheet program keeps, so that 0.1 + 0.2 is 0.3 as it is on the screen."""

Shown: TypeAlias = Literal["text", "number", "date"]
"""What a number can be shown as; as a text where it is none."""

BUILT_IN = {
    "1": "0",
    "2": "0.00",
    "3": "#,##0",
    "4": "#,##0.00",
    "9": "0%",
    "10": "0.00%",
    "14": "yyyy-mm-dd",
    "15": "d-mmm-yy",
    "16": "d-mmm",
    "17": "mmm-yy",
    "18": "h:mm",
    "19": "h:mm:ss",
    "20": "h:mm",
    "21": "h:mm:ss",
    "22": "yyyy-mm-dd h:mm",
    "37": "#,##0",
    "38": "#,##0",
    "39": "#,##0.00",
    "40": "#,##0.00",
    "45": "mm:ss",
    "46": "h:mm:ss",
    "47": "mm:ss",
}
"""The number formats that a workbook names by number alone (ECMA-376, part 1, 18.8.30)."""

_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_LITERAL_PERCENT = re.compile(r'"[^"]*%[^"]*"|\\%')
_DATE = re.compile(r"[dmyhs]", re.IGNORECASE)
_DECIMALS = re.compile(r"\.([0#?]+)")


def shown(raw: str, number_format: str, epoch: date = date(1899, 12, 30)) -> tuple[str, Shown]:
    """Return what a person reads of the number *raw* in a cell of that format, and what kind of thing it is.

    A date is told as exactly as its format tells it. A number gets the decimals of its format where they lose nothing;
    otherwise it is told as it is stored, up to the fifteen digits a spreadsheet keeps.

    >>> shown("0.45", "0%"), shown("151.0", "")
    (('45%', 'number'), ('151', 'number'))
    >>> shown("0.30000000000000004", "0.00"), shown("43586", "mmm-yy")
    (('0.30', 'number'), ('2019-05', 'date'))
    """
    try:
        number = _decimal(raw)
    except ValueError:
        return raw, "text"
    form = _form(number_format if len(number_format) <= LONGEST_FORMAT else "", number < 0)
    if form.date:
        told = _dated(number, form.date, epoch)
        return (told, "date") if told else (_spelt(number, _form("", False)), "number")
    return _spelt(number, form), "number"


class _Form(NamedTuple):
    """What a number format comes to: the letters of a date, or decimals that are always shown, and a percent sign."""

    date: str = ""
    decimals: int = 0
    is_share: bool = False
    sign: str = ""


@lru_cache(1024)
def _form(number_format: str, is_negative: bool) -> _Form:
    sections = number_format.split(";")
    section = sections[1] if is_negative and len(sections) > 1 and sections[1] else sections[0]
    plain = _LITERAL.sub("", section).casefold()
    if plain in ("", "general", "@"):
        return _Form(sign="%" if _LITERAL_PERCENT.search(section) else "")
    if _DATE.search(plain):
        return _Form(date=plain)
    found = _DECIMALS.search(plain)
    decimals = found[1].count("0") if found and "e" not in plain and "/" not in plain else 0
    is_share = "%" in plain
    return _Form("", decimals, is_share, "%" if is_share or _LITERAL_PERCENT.search(section) else "")


def _decimal(raw: str) -> Decimal:
    """Return *raw* as it is meant: a whole number as it stands, any other to the digits that are kept.

    Raises:
        ValueError: it is no number.
    """
    if not raw.isascii() or len(raw) > LONGEST_NUMBER:
        raise ValueError
    if raw.removeprefix("-").isdigit():
        return Decimal(raw)
    number = float(raw)
    if not abs(number) <= LARGEST:  # what is not a number is not smaller than anything
        raise ValueError
    return Decimal(f"{number:.{MOST_DIGITS}g}")


def _spelt(number: Decimal, form: _Form) -> str:
    text = f"{number * 100 if form.is_share else number:f}"
    whole, _, rest = text.partition(".")
    rest = rest.rstrip("0").ljust(form.decimals, "0")
    return f"{whole}.{rest}{form.sign}" if rest else f"{whole}{form.sign}"


def _dated(number: Decimal, plain: str, epoch: date) -> str:
    """Return the day that a serial *number* stands for, as exactly as *plain* tells it; nothing where there is none."""
    try:
        moment = datetime.combine(epoch, datetime.min.time()) + timedelta(seconds=round(float(number) * 86_400))
    except (OverflowError, ValueError):
        return ""
    if "y" not in plain and "d" not in plain:
        return f"{moment:%H:%M}"
    if "d" in plain:
        has_time = "h" in plain and (moment.hour or moment.minute)
        return moment.isoformat(" ", "minutes") if has_time else moment.date().isoformat()
    return moment.isoformat()[:7] if "m" in plain else moment.isoformat()[:4]
