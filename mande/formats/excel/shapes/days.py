"""Which days a heading names: a year, a quarter, a month by its name or a day, and never a guess."""

from __future__ import annotations

import re

from mande.dimensions.periods import Period
from mande.errors import PeriodError
from mande.formats.headings import plain
from mande.formats.remarks import NOT_A_PERIOD, Notes

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january janvier enero janeiro",
            "feb february fevrier febrero fevereiro",
            "mar march mars marzo marco",
            "apr april avril abril",
            "may mai mayo maio",
            "jun june juin junio junho",
            "jul july juillet julio julho",
            "aug august aout agosto",
            "sep sept september septembre septiembre setembro",
            "oct october octobre octubre outubro",
            "nov november novembre noviembre novembro",
            "dec december decembre diciembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}

_YEAR = r"(?:19|20)[0-9]{2}"
_ISO = re.compile(rf"{_YEAR}(?:-(?:[0-9]{{2}}(?:-[0-9]{{2}})?|q[1-4]))?(?:/{_YEAR}(?:-[0-9]{{2}}(?:-[0-9]{{2}})?)?)?")
_QUARTER = re.compile(rf"(?:q|quarter )([1-4])[ ,/-]*({_YEAR})")
_NAMED = re.compile(rf"(?:([0-9]{{1,2}})(?:st|nd|rd|th)? (?:de )?)?([a-z]{{3,10}})[., -]+(?:de )?({_YEAR})")
_DATED = re.compile(rf"([a-z]{{3,10}})\.? ([0-9]{{1,2}})(?:st|nd|rd|th)?,? ({_YEAR})")
_AROUND = re.compile(r"(?<![a-z0-9/])(?:[0-9/-]*[0-9][a-z0-9/-]*|fy ?[0-9/-]+)(?![a-z0-9])")


_TO = re.compile(r"\s*(?:–|—|\s-\s|\bto\b|\bau\b|\bal\b|\ba\b)\s*|(?<=[a-z0-9])-(?=[a-z])")


def when(text: str) -> Period | None:
    """Return the days that *text* names, from one to another or alone, or None where it names none that can be told.

    >>> when("Milestone 1 (March 2012)"), when("Target 2015"), when("Q3 2020")
    (Period('2012-03'), Period('2015'), Period('2020-Q3'))
    >>> when("Jan - Mar 2019"), when("Jan 1, 2019 – Dec 31, 2019")
    (Period('2019-Q1'), Period('2019'))
    >>> when("2012/13") is None, when("03/04/2012") is None
    (True, True)
    """
    words = plain(text)
    years = re.findall(_YEAR, words)
    ends = _TO.split(words)
    if len(ends) == 2 and years:
        first = ends[0] if re.search(_YEAR, ends[0]) else f"{ends[0].strip()} {years[-1]}"
        start, end = _when(first), _when(ends[1])
        if start is not None and end is not None:
            return Period(start.start, end.end) if start.start <= end.end else None
    return _when(words)


def _when(words: str) -> Period | None:
    """Return the days that plain *words* name without a range: a day, a month, a quarter, a year, or the ISO form."""
    if len(re.findall(_YEAR, words)) == 1:
        named = next((found for found in _NAMED.finditer(words) if found[2] in _MONTHS), None)
        dated = next((found for found in _DATED.finditer(words) if found[1] in _MONTHS), None)
        quarter = _QUARTER.search(words)
        if dated is not None:
            return _period(f"{dated[3]}-{_MONTHS[dated[1]]:02}-{int(dated[2]):02}")
        if named is not None:
            day = f"-{int(named[1]):02}" if named[1] else ""
            return _period(f"{named[3]}-{_MONTHS[named[2]]:02}{day}")
        if quarter is not None:
            return _period(f"{quarter[2]}-Q{quarter[1]}")
    whole = [found[0] for found in _AROUND.finditer(words) if _ISO.fullmatch(found[0])]
    every = len(re.findall(_YEAR, words))
    return _period(whole[0].upper()) if len(whole) == 1 and len(re.findall(_YEAR, whole[0])) == every else None


def read_when(text: str, notes: Notes, at: str) -> Period | None:
    """Return the days that *text* names; one with a year that cannot be told goes to *notes*.

    >>> notes = Notes("plan.xlsx")
    >>> read_when("Milestone 1 (2012/13)", notes, "Logframe!D2") is None, len(notes.findings)
    (True, 1)
    """
    found = when(text)
    if found is None and re.search(rf"{_YEAR}|\bfy ?[0-9]", plain(text)):
        notes.add(NOT_A_PERIOD, at, seen=text)
    return found


def _period(text: str) -> Period | None:
    try:
        return Period.parse(text)
    except PeriodError:
        return None
