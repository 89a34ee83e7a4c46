"""What somebody wrote where a figure, a period or a word belongs, read without guessing."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple, TypeVar

from mande.dimensions.periods import Period
from mande.errors import InvalidValue, NumberError, PeriodError, did_you_mean
from mande.formats.remarks import (
    NOT_A_NUMBER,
    NOT_A_PERIOD,
    UNCLEAR_MISSING,
    UNCLEAR_SEPARATOR,
    UNKNOWN_WORD,
    Notes,
)
from mande.lists import ClosedList
from mande.measures.missing import Missing, read_missing
from mande.measures.numbers import Number, Qualifier, read_number, spell
from mande.wording import sentence

Word = TypeVar("Word", bound=ClosedList)

LONGEST_FIGURE = 3_000
"""Characters of the longest text that is read as a figure; what is longer is no number, unread."""

DECIMALS = (".", ",")
"""What may mark the decimals, where the caller says so."""

REASONS = ", ".join(reason.value for reason in Missing if reason is not Missing.DISPUTED)
"""The reasons for a missing value as a message lists them."""

NO_REASON = frozenset(
    {
        *("n/a", "na", "n.a.", "n.a", "n/d", "nd", "n.d.", "#n/a", "null", "none", "nil"),
        *(
            "tbd",
            "tbc",
            "to be determined",
            "to be confirmed",
            "à déterminer",
            "por determinar",
            "a determinar",
            "a definir",
            "por definir",
        ),
        *("not available", "no data", "missing", "non disponible", "no disponible", "não disponível"),
        *("-", "--", "–", "—", "..", "...", "…", "?", "x", "*"),
    }
)
"""What people write where there is no value, which does not say why there is none."""

_QUALIFIERS = {
    "<": Qualifier.UNDER,
    "under": Qualifier.UNDER,
    "less than": Qualifier.UNDER,
    "fewer than": Qualifier.UNDER,
    ">": Qualifier.OVER,
    "over": Qualifier.OVER,
    "more than": Qualifier.OVER,
    "≥": Qualifier.AT_LEAST,
    ">=": Qualifier.AT_LEAST,
    "at least": Qualifier.AT_LEAST,
    "≤": Qualifier.UP_TO,
    "<=": Qualifier.UP_TO,
    "up to": Qualifier.UP_TO,
    "~": Qualifier.ABOUT,
    "≈": Qualifier.ABOUT,
    "about": Qualifier.ABOUT,
    "approx.": Qualifier.ABOUT,
    "around": Qualifier.ABOUT,
}
_QUALIFIED = re.compile(
    rf"({'|'.join(re.escape(word) for word in sorted(_QUALIFIERS, key=len, reverse=True))})\s*(?=[-+.0-9])",
    re.IGNORECASE,
)
_DATED = re.compile(r"(?P<figure>[^()]*[^()\s])\s*\((?P<period>[^()]{4,40})\)")
_SHORT_DECIMAL = re.compile(r"(-?)\.([0-9]+)")
_POINTED = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}")
_SEPARATED = re.compile(r"-?[0-9]{1,3}(?:([,. \u00a0\u202f'’])[0-9]{3})+(?:[.,][0-9]+)?|-?[0-9]+,[0-9]+")
_GROUPS = " \u00a0\u202f'’"


class Written(NamedTuple):
    """What stands where a figure belongs: its number or why there is none, and what was written around it.

    `value` is None for a blank, which says nothing. `printed` is the text as it stood, `is_percent` says that a percent
    sign stood behind the number, and `period` is the one that stood in brackets ("45% (2019)").
    """

    value: Number | Missing | None
    printed: str = ""
    qualifier: Qualifier = Qualifier.EXACTLY
    is_percent: bool = False
    period: Period | None = None


def read_figure(
    text: str, notes: Notes, at: str, *, decimal: str | None = None, subject: str = "", is_number: bool = False
) -> Written:
    """Return what *text*, standing *at* a place of a document, says as a figure; what is unclear goes to *notes*.

    A separator is never guessed: unless *decimal* says what marks the decimals, `1,000` and `1.000` are read as
    unknown, with the text kept. *is_number* says that a point can only mark decimals there: the cell itself holds a
    number, or commas part the columns. Where no number can be read there is `Missing.UNKNOWN`, so that nothing becomes
    a zero, and `printed` keeps what stood there.

    >>> notes = Notes("plan.xlsx")
    >>> read_figure("45% (2019)", notes, "Indicators!D7")
    Written(value=45, printed='45% (2019)', qualifier=<Qualifier.EXACTLY: 'exactly'>, is_percent=True, ...)
    >>> read_figure("1,000", notes, "Indicators!D8").value, read_figure("1,000", notes, "D9", decimal=".").value
    (<Missing.UNKNOWN: 'unknown'>, 1000)
    >>> [finding.name for finding in notes.findings]
    ['unclear-separator']

    Raises:
        InvalidValue: *decimal* is neither a point nor a comma.
    """
    if decimal is not None and decimal not in DECIMALS:
        raise InvalidValue.of(sentence("What marks the decimals"), decimal, sentence("is neither a point nor a comma"))
    plain = text.strip()
    if not plain:
        return Written(None, text)
    if len(plain) > LONGEST_FIGURE:
        notes.add(NOT_A_NUMBER, at, seen=text, subject=subject)
        return Written(Missing.UNKNOWN, text)
    reason = read_missing(plain)
    if reason is not None and reason is not Missing.DISPUTED:
        return Written(reason, text)
    if reason is Missing.DISPUTED or plain.casefold() in NO_REASON:
        notes.add(UNCLEAR_MISSING, at, seen=plain, reasons=REASONS, subject=subject)
        return Written(Missing.UNKNOWN, text)
    figure, period = _without_period(plain)
    qualifier, figure = _without_qualifier(figure)
    is_percent = figure.endswith("%")
    figure = _with_plain_sign(figure.removesuffix("%").rstrip())
    is_unclear = decimal is None and not is_number and _POINTED.fullmatch(figure) is not None
    number = None if is_unclear else _number(figure, decimal)
    if number is None:
        _say_why(plain, figure, notes, at, subject, decimal)
        return Written(Missing.UNKNOWN, text, period=period)
    return Written(number, text, qualifier, is_percent, period)


def read_period(text: str, notes: Notes, at: str, *, subject: str = "") -> Period | None:
    """Return the period that *text* names; a blank names none, and what names none either goes to *notes*.

    >>> read_period("2009-Q2", Notes("actuals.csv"), "line 3")
    Period('2009-Q2')
    """
    plain = text.strip()
    if not plain:
        return None
    try:
        return Period.parse(plain)
    except PeriodError:
        notes.add(NOT_A_PERIOD, at, seen=plain, subject=subject)
        return None


def read_word(kind: type[Word], text: str, notes: Notes, at: str, *, subject: str = "") -> Word | None:
    """Return the word of a closed list that *text* is; a blank is none, and a word that is not in it goes to *notes*.

    >>> from mande.framework.indicators import Direction
    >>> read_word(Direction, "Increase", Notes("plan.xlsx"), "Indicators!E7")
    <Direction.INCREASE: 'increase'>
    """
    plain = text.strip()
    if not plain:
        return None
    word = kind.named(plain)
    if word is None:
        notes.add(
            UNKNOWN_WORD,
            at,
            seen=plain,
            noun=kind.noun,
            near=lambda: did_you_mean(plain, [member.value for member in kind]),
            known=lambda: ", ".join(member.value for member in kind),
            subject=subject,
        )
    return word


def _without_period(text: str) -> tuple[str, Period | None]:
    dated = _DATED.fullmatch(text)
    if dated is not None:
        try:
            return dated["figure"], Period.parse(dated["period"].strip())
        except PeriodError:
            pass
    return text, None


def _without_qualifier(text: str) -> tuple[Qualifier, str]:
    found = _QUALIFIED.match(text)
    if found is None:
        return Qualifier.EXACTLY, text
    return _QUALIFIERS[found[1].casefold()], text[found.end() :]


def _number(text: str, decimal: str | None) -> Number | None:
    """Return the number in *text*, or None; commas and spaces are read only where *decimal* says what they are."""
    if decimal is not None:
        text = _plain_digits(text, decimal)
    short = _SHORT_DECIMAL.fullmatch(text)
    try:
        return read_number(f"{short[1]}0.{short[2]}" if short else text)
    except NumberError:
        return None


def _plain_digits(text: str, decimal: str) -> str:
    """Return *text* without what stands between its thousands, and with a point before its decimals."""
    whole, mark, rest = text.partition(decimal)
    other = "," if decimal == "." else "."
    grouped = re.fullmatch(rf"-?[0-9]{{1,3}}(?:([{other}{_GROUPS}])[0-9]{{3}})(?:\1[0-9]{{3}})*", whole)
    if grouped:
        whole = whole.replace(grouped[1], "")
    # What is left of the other mark is neither between thousands nor before decimals, and no number.
    return f"{whole}.{rest}" if mark else whole.replace(".", "?")


def _with_plain_sign(figure: str) -> str:
    """Return *figure* with the minus that a keyboard has, and without a plus, which says nothing."""
    return figure.replace("\u2212", "-", 1) if figure.startswith("\u2212") else figure.removeprefix("+")


def _say_why(seen: str, figure: str, notes: Notes, at: str, subject: str, decimal: str | None) -> None:
    separated = _SEPARATED.fullmatch(figure) if decimal is None else None
    readings = [number for mark in DECIMALS if separated and (number := _number(figure, mark)) is not None]
    if len(readings) == len(DECIMALS) and Decimal(readings[0]) != Decimal(readings[1]):
        one, other = (spell(number) for number in readings)
        notes.add(UNCLEAR_SEPARATOR, at, seen=seen, one=one, other=other, subject=subject)
    elif readings:
        notes.add(
            UNCLEAR_SEPARATOR, at, seen=seen, one=spell(readings[0]), other=sentence("no number"), subject=subject
        )
    else:
        notes.add(NOT_A_NUMBER, at, seen=seen, subject=subject)
