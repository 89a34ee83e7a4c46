"""A text that a spreadsheet would work out as a formula, written so that it shows instead."""

from __future__ import annotations

import re

_STARTS = r"'*(?: *[\t\r\n]|\s*[=+\-@＝＋－＠])"
_RUNS = re.compile(_STARTS)
_MARKED = re.compile(rf"'{_STARTS}")


def shown(text: str) -> str:
    """Return *text* with an apostrophe before it where a spreadsheet would take it for a formula.

    The signs are those that OWASP lists for CSV injection. An apostrophe that stands before one already gets another,
    so that `as_written` gives back every text.

    >>> shown("=HYPERLINK(A1)"), shown("'=1"), shown("bazaars")
    ("'=HYPERLINK(A1)", "''=1", 'bazaars')
    """
    return f"'{text}" if _RUNS.match(text) else text


def as_written(text: str) -> str:
    """Return the text that `shown` was given.

    >>> as_written("'=HYPERLINK(A1)"), as_written("'quoted'")
    ('=HYPERLINK(A1)', "'quoted'")
    """
    return text[1:] if _MARKED.match(text) else text
