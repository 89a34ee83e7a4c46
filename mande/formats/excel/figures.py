"""What people write where a baseline, a target or an actual belongs, as workbooks have it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from mande.dimensions.periods import Period
from mande.errors import PeriodError
from mande.formats.headings import plain
from mande.formats.remarks import Notes, Unheard
from mande.formats.written import Written, read_figure
from mande.measures.missing import Missing

LONGEST_COUNTED = 200
"""Characters of the longest text in which a number and the words behind it are looked for."""

_YEAR = r"(?:19|20)[0-9]{2}(?:-(?:Q[1-4]|(?:0[1-9]|1[0-2])(?:-[0-9]{2})?))?"
_IN = r"\b(?:in|en|em)\b"
_BETWEEN = rf"(?:,\s|;|\n|{_IN}|\bby\b|\bpara\b|\bd'ici\b|\bat[ée]\b)"
# A dash stands between the ends of a range too (1500 - 2000), and "1 in 2000" is a share.
_NOT_A_SHARE = rf"(?!1\s+{_IN})"
_OF = r"(?:out\s+of|of|from|sur|de|sobre|n\s*=|total)\b"
_COUNTED_IN = (
    r"(?:baseline|census|survey|data|estimates?|est|target|recensement|enqu[êe]te|censo|encuesta|inqu[ée]rito)"
)
_WHEN = tuple(
    re.compile(form, re.IGNORECASE | re.DOTALL)
    for form in (
        rf"(?:[^\W\d_][^:=0-9()\[\]]{{0,30}}?)?\s*[(\[]?\s*(?P<period>{_YEAR}(?:/{_YEAR})?)\s*[)\]]?\s*[:=]\s*(?P<figure>.+)",
        rf"{_NOT_A_SHARE}(?P<figure>.*?[0-9%])\s*{_BETWEEN}\s*(?P<period>{_YEAR})\s*",
        rf"(?P<figure>.*?%)\s*\s[-–]\s*(?P<period>{_YEAR})\s*",
        rf"(?P<figure>[^()]+?)\s*\((?!\s*{_OF})[^()0-9]*(?P<period>{_YEAR}(?:/{_YEAR})?)(?:\W*|\s+{_COUNTED_IN}\W*)\)",
    )
)
_MONTHS = {
    **dict.fromkeys(("jan", "ene"), "01"), **dict.fromkeys(("feb", "fev"), "02"), "mar": "03",
    **dict.fromkeys(("apr", "avr", "abr"), "04"), **dict.fromkeys(("may", "mai"), "05"),
    **dict.fromkeys(("jun", "june", "juin"), "06"), **dict.fromkeys(("jul", "july", "juil"), "07"),
    **dict.fromkeys(("aug", "aou", "ago"), "08"), **dict.fromkeys(("sep", "set"), "09"),
    **dict.fromkeys(("oct", "out"), "10"), "nov": "11", **dict.fromkeys(("dec", "dic", "dez"), "12"),
}  # fmt: skip
_MONTH = re.compile(
    r"\b(jan|ene|feb|fev|mar|apr|avr|abr|may|mai|june?|juin|july?|juil|aug|aou|ago|sep|set|oct|out|nov|dec|dic|dez)"
    r"(?:\b|(?:uary|vier|eiro|ro|ruary|rero|rier|ereiro|ch|s|zo|co|il|o|io|ho|let|ust|t|sto|ember|embre|tiembre|"
    r"tembre|tember|embro|ober|obre|ubre|ubro|iembre)\b)"
)

_LABEL = re.compile(
    r"(?:baseline|target|milestone|value|valeur|valor|cible|meta|l[ií]nea de base|r[eé]f[eé]rence)\s*[:=]\s*",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?P<figure>.*?[0-9])(?P<percent>\s*(?:%|(?:per ?cent|pour cent|por cien?to)\b))?(?P<words>(?:\s[^0-9]*)?)",
    re.DOTALL | re.IGNORECASE,
)
_TIMES = re.compile(
    r"(?:k|m|mn|mln|mio|bn|hundreds?|thousands?|millions?|milliards?|mds?|mrd|billions?|trillions?|dozens?|tens|scores|"
    r"lakhs?|crores?|mille|milliers|centaines?|dizaines?|douzaines?|mil|miles|millon|millones|millardos?|billon|"
    r"billones|decenas?|docenas?|centenas?|centenares|milhao|milhoes|milhares|bilhao|bilhoes|duzias?|dezenas?|x|times|"
    r"half|pp|p\.p|pts?|points?|percentage|puntos?|pontos?|per|pour|por|out of|of|in(?! (?:total|all))|sur|de cada|"
    r"to(?! date)|a|up to|or|ou|o)\b"
    r"|[‰‱<>≤≥±~+/*=^-]"
)
"""What behind a number makes it another number: how many times it is meant, of how many, or to where it goes."""

_CHANGE = re.compile(
    r"\(?(?:(?:average|annual|yearly|net|relative|overall|d'|de) ?)*"
    r"(?:(?:more|less|fewer|plus|moins|mas|menos|mais)\b|(?:higher|lower) than\b|"
    r"(?:above|below|over|under) (?:the )?(?:baseline|last|previous)\b|"
    r"(?:increase|decrease|reduction|improvement|rise|growth|drop|decline|fall|"
    r"augmentation|hausse|baisse|diminution|amelioration|"
    r"aumento|incremento|mejora|reduccion|disminucion|acrescimo|reducao|diminuicao|melhoria)"
    r"(?:\W*$| (?:in|of|on|over|from|vs|versus|against|compared|per|de|du|des|dans|sur|par|en|con|do|da|dos|das|"
    r"no|na|nos|nas|em)\b| d'))"
)
"""What behind a number makes it a change: how far from a level, and not the level itself."""


_OF_WHOM = re.compile(r"(?:of|in|among|de|des|du|dos|das|en|em)\b")


class Dated(NamedTuple):
    """A figure as it is written, with the words that stood behind its number and the period beside it."""

    written: Written
    words: str = ""
    period: Period | None = None


def is_words(text: str) -> bool:
    """Return whether *text* is told in words alone: there is something, and no number in it.

    >>> is_words("No policy exists"), is_words("12O"), is_words("")
    (True, False, False)
    """
    return bool(text.strip()) and not any(letter.isdigit() for letter in text) and any(map(str.isalpha, text))


def read_dated(
    text: str, notes: Notes, at: str, *, decimal: str | None = None, subject: str = "", is_number: bool = False
) -> Dated:
    """Return the figure that *text* tells, with the period and the words that stand beside it.

    >>> notes = Notes("plan.xlsx")
    >>> told = read_dated("Baseline (2022): 12%", notes, "Logframe!D5")
    >>> told.written.value, told.written.is_percent, told.period
    (12, True, Period('2022'))
    >>> told = read_dated("At least 500 farmers", notes, "Logframe!E5")
    >>> told.written.value, told.written.qualifier.value, told.words
    (500, 'at least', 'farmers')
    >>> read_dated("2 million", notes, "Logframe!E6").written.value
    <Missing.UNKNOWN: 'unknown'>
    """
    figure, period = _without_period(_without_label(text.strip()))
    quiet = Unheard()
    read = read_figure(figure, quiet, at, decimal=decimal, is_number=is_number)
    counted = _COUNTED.fullmatch(figure) if read.value is Missing.UNKNOWN and len(figure) <= LONGEST_COUNTED else None
    if counted and (counted["percent"] or counted["words"]) and not _is_another(counted):
        figure = f"{counted['figure']}{'%' if counted['percent'] else ''}"
        words = counted["words"].strip(" \n:;,()-–")
    else:
        words = ""
    if quiet.times or words or counted:
        read = read_figure(figure, notes, at, decimal=decimal, subject=subject, is_number=is_number)
    return Dated(read._replace(printed=text), words, period or read.period)


def _is_another(counted: re.Match[str]) -> bool:
    """Return whether the words behind a number make it another one; "80% of farmers" is 80% all the same."""
    words = plain(counted["words"])
    if _CHANGE.match(words):
        return True
    return bool(_TIMES.match(words)) and not (counted["percent"] and _OF_WHOM.match(words))


def several(text: str) -> tuple[str, ...]:
    r"""Return the figures in one cell, apart: one a line, where each line says for which period it is.

    >>> several("2023: 15%\n2024: 20%"), several("12%\n2022")
    (('2023: 15%', '2024: 20%'), ('12%\n2022',))
    """
    lines = [_without_label(line.strip(" \t•*-–;,")) for line in re.split(r"\n|;", text) if line.strip()]
    told = [_without_period(line) for line in lines]
    periods = {period for figure, period in told if period and any(map(str.isdigit, figure))}
    return tuple(lines) if len(lines) > 1 and len(periods) == len(lines) else (text,)


def parts(text: str) -> tuple[str, ...]:
    r"""Return what stands in one cell, apart, where bullets or numbers set it apart; otherwise the whole.

    >>> parts("- Rain falls\n- Roads stay open"), parts("Rain falls\nin time")
    (('Rain falls', 'Roads stay open'), ('Rain falls\nin time',))
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    marked = [_BULLET.match(line) for line in lines]
    if len(lines) < 2 or not marked[0] or not any(marked[1:]):
        return (text,) if not (lines and marked[0] and marked[0]["bullet"]) else (lines[0][marked[0].end() :],)
    return tuple(_joined(lines, marked))


_BULLET = re.compile(r"(?P<bullet>[-•*–▪·‣o➢✓]\s+|[•▪·‣➢✓])|(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)]\s+")


def _joined(lines: list[str], marked: list[re.Match[str] | None]) -> Iterator[str]:
    """Yield what each mark begins, with the lines that go on with it."""
    begun = ""
    for line, mark in zip(lines, marked, strict=True):
        if mark:
            if begun:
                yield begun
            begun = line[mark.end() :] if mark["bullet"] else line
        else:
            begun = f"{begun} {line}"
    yield begun


def _without_label(text: str) -> str:
    label = _LABEL.match(text)
    return text[label.end() :] if label else text


def _without_period(text: str) -> tuple[str, Period | None]:
    if len(text) > LONGEST_COUNTED:
        return text, None
    for form in _WHEN:
        found = form.fullmatch(text)
        if found is not None:
            try:
                return found["figure"].strip(), _period(found)
            except PeriodError:
                continue
    return text, None


def _period(found: re.Match[str]) -> Period:
    """Return the year that is *found*, or the month of it that is named before it.

    Raises:
        PeriodError: months are named, and nothing says which of them is meant.
    """
    written = found["period"].upper()
    begin = found.end("figure") if found.end("figure") <= found.start("period") else 0
    before = plain(found.string[begin : found.start("period")])
    months = {_MONTHS.get(month, _MONTHS.get(month[:3], "")) for month in _MONTH.findall(before)}
    if not months or not written.isdigit():
        return Period.parse(written)
    return Period.parse(f"{written}-{'/'.join(months)}")
