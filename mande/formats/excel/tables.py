"""Where the tables of a workbook are: the row of headings above each, and the rows below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

import attrs

from mande.codes import inert
from mande.dimensions.periods import Period
from mande.errors import did_you_mean
from mande.findings import Severity
from mande.formats.excel.sheets import Cell, Row, Sheet, letters
from mande.formats.headings import HEADINGS, LONGEST_HEADING, Heading, known_headings, personal, plain, read_heading
from mande.formats.remarks import NO_HEADER, ONE_PERSON_A_ROW, TWICE, UNKNOWN_COLUMN, Notes, Remark
from mande.framework.levels import Level
from mande.wording import Sentence, joined, listing, sentence

HIDDEN = Remark(
    "MND944",
    "hidden",
    Severity.INFO,
    "{what} hidden, and {done}.",
    "Show what should be read, and delete what should not.",
    headline="hidden sheets and rows",
)

MOST_ROWS_ABOVE = 200
"""Rows with something in them that are looked through for the first headings of a sheet."""

MOST_TABLES = 50
"""Tables that are looked for on one sheet; more rows that look like headings are rows of the last of them."""

FEWEST_HEADINGS = 3
"""Headings that a row has at least for it to be taken for the headings of a table, unless it has no other cells."""

TELLING = frozenset(
    {"result", "impact", "outcome", "output", "activity", "indicator", "indicator_code", "baseline", "target", "code"}
)
"""Fields of which the headings of a table name at least one."""

REPEATABLE = frozenset({"target", "milestone", "actual", "baseline", "achievement_rate", "note", "result"})
"""Fields that several columns may hold, each for another period."""

_SUB_HEADING = re.compile(
    r"(?:value|valeur|valor|year|annee|ano|date|period|periode|periodo|source|[0-9]{4}(?:-[0-9]{2})?|target|actual)"
)


class Column(NamedTuple):
    """One column of a table: its number on the sheet, the heading as it is written, and what it is read as."""

    number: int
    title: str
    heading: Heading

    @property
    def period(self) -> Period | None:
        """The period that its heading names."""
        return self.heading.period


@attrs.frozen(eq=False)
class Table:
    """The columns of a table by the field that each holds, and its rows that are not empty."""

    sheet: Sheet
    top: int
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    _found: dict[tuple[str, ...], tuple[Column, ...]] = attrs.field(factory=dict, init=False, repr=False)

    def named(self, *fields: str) -> tuple[Column, ...]:
        """Return the columns that hold one of *fields*, from the left; asked for in every row, looked for in one."""
        if fields not in self._found:
            self._found[fields] = tuple(
                column
                for column in self.columns
                if column.heading.field in fields or any(also in fields for also in column.heading.also)
            )
        return self._found[fields]

    def column(self, field: str) -> Column | None:
        """Return the first column that holds *field*, or None."""
        return next(iter(self.named(field)), None)

    @property
    def names_results(self) -> bool:
        """Whether it has a column of results, whichever level they are on."""
        return bool(self.named("result", *map(str, Level)))

    @property
    def numbers_indicators(self) -> bool:
        """Whether its column of codes stands between those of results and of indicators, and so is of the latter."""
        code, indicator, result = (self.column(field) for field in ("code", "indicator", "result"))
        return bool(code and indicator and result and result.number < code.number < indicator.number)

    def cell(self, row: Row, column: Column | None) -> Cell | None:
        """Return the cell of *row* in *column*; one that is merged into a column further left belongs there."""
        found = row.cells.get(column.number) if column is not None else None
        return None if found is None or _starts_further_left(found) else found

    def text(self, row: Row, field: str) -> str:
        """Return what *row* says in the column of *field*; nothing where the table has none."""
        found = self.cell(row, self.column(field))
        return found.text if found is not None else ""

    def at(self, row: Row, field: str) -> str:
        """Return where *row* says *field*, as the user sees it: `Logframe!C7`."""
        column = self.column(field)
        return self.sheet.at((row.number, column.number)) if column else f"{self.sheet.name}, row {row.number}"


def _starts_further_left(cell: Cell) -> bool:
    return cell.merged is not None and cell.begins_at.rstrip("0123456789") != letters(cell.column)


def tables(sheets: Sequence[Sheet], notes: Notes) -> tuple[Table, ...]:
    """Return every table of *sheets* that is headed by words of results frameworks.

    A sheet with one person a row is told, and nothing of it is read or shown. What is hidden from the user is not read
    where it is a whole sheet, and is where it is a row. Where there is no table, *notes* say what was looked for.
    """
    found: list[Table] = []
    looked_at: list[str] = []
    nearest: tuple[int, str] = (0, "")
    all_are_hidden = all(sheet.is_hidden for sheet in sheets)
    for sheet in sheets:
        if sheet.is_hidden:
            if all_are_hidden or any(_score(_headings(row)) >= FEWEST_HEADINGS for row in sheet.rows[:MOST_ROWS_ABOVE]):
                notes.add(
                    HIDDEN, f"sheet '{sheet.name}'", what=sentence("This sheet is"), done=sentence("was not read")
                )
            continue
        if one_person_a_row(sheet, notes):
            continue
        looked_at.append(sheet.name)
        found += _tables_of(sheet, notes)
        nearest = max(nearest, _nearest(sheet), key=lambda near: near[0])
    if not found and looked_at:
        names = [f"'{inert(name)}'" for name in looked_at]
        several = listing(names, most=10) if len(names) > 10 else joined(", ", names)
        notes.add(
            NO_HEADER,
            sentence("sheets {names}", names=several) if len(names) > 1 else f"sheet {names[0]}",
            looked_for=sentence("headings such as 'Result', 'Indicator', 'Baseline', 'Target', 'Assumptions'"),
            near=nearest[1],
        )
    return tuple(found)


def _tables_of(sheet: Sheet, notes: Notes) -> Iterator[Table]:
    """Yield the tables of one sheet: each goes on to the headings of the next."""
    tops = _tops(sheet)
    for place, top in enumerate(tops):
        end = tops[place + 1] if place + 1 < len(tops) else len(sheet.rows)
        headings = _texts(sheet.rows[top])
        body = tuple(row for row in sheet.rows[top + 1 : end] if _texts(row) != headings)
        titles = {number: cell.text for number, cell in sheet.rows[top].cells.items()}
        if body and _is_sub_headings(sheet.rows[top], body[0]):
            for number, cell in body[0].cells.items():
                above = titles.get(number) or _left_of(number, titles)
                titles[number] = above if above == cell.text else f"{above} {cell.text}"
            body = body[1:]
        columns = tuple(_columns(sheet, sheet.rows[top], titles, notes))
        hidden = [row.number for row in body if row.is_hidden]
        if hidden:
            notes.add(
                HIDDEN, f"{sheet.name}, row {hidden[0]}", what=_rows_are(hidden), done=sentence("read all the same")
            )
        yield Table(sheet, sheet.rows[top].number, columns, body)


def _rows_are(hidden: list[int]) -> str:
    more = len(hidden) - 1
    return sentence("This row and {more} more are", more=more) if more else sentence("This row is")


def _tops(sheet: Sheet) -> list[int]:
    """Return the places of the rows of headings among the rows of *sheet*."""
    tops: list[int] = []
    last: frozenset[str] = frozenset()
    for place, row in enumerate(sheet.rows):
        if place > MOST_ROWS_ABOVE and not _may_be_headings(row):
            continue
        if _heads_a_table(row):
            titles = frozenset(plain(cell.text) for cell in row.cells.values())
            # Headings that are said again, as where a page begins anew, begin no other table.
            if titles != last and len(tops) < MOST_TABLES:
                tops.append(place)
            last = titles
    return tops


def _texts(row: Row) -> list[str]:
    return [cell.text for cell in row.cells.values()]


def _may_be_headings(row: Row) -> bool:
    """Return whether a look that costs little leaves it open that *row* has headings."""
    short = [cell.text for cell in row.cells.values() if len(cell.text) <= LONGEST_HEADING]
    return sum(text.casefold().strip(" *:") in _KNOWN for text in short) >= FEWEST_HEADINGS


_KNOWN = frozenset(words for known in HEADINGS.values() for words in known)


def _headings(row: Row) -> dict[int, Heading]:
    """Return what the cells of *row* read as, by column, each merged range once."""
    found = {}
    for number, cell in row.cells.items():
        if _starts_further_left(cell) or cell.kind != "text":
            continue
        heading = read_heading(cell.text)
        if heading is not None:
            found[number] = heading
    return found


def _score(headings: Mapping[int, Heading]) -> int:
    return len({(heading.field, heading.period, heading.number) for heading in headings.values()})


def _heads_a_table(row: Row) -> bool:
    headings = _headings(row)
    fields = {heading.field for heading in headings.values() if heading.is_exact}
    cells = [cell for cell in row.cells.values() if not _starts_further_left(cell)]
    if not fields & TELLING or len(fields) < 2:
        return False
    return _score(headings) >= min(FEWEST_HEADINGS, len(cells)) and 2 * len(headings) >= len(cells)


def _is_sub_headings(top: Row, below: Row) -> bool:
    """Return whether the row *below* the headings says what each part of a wider heading holds."""
    own = [cell for number, cell in below.cells.items() if not _is_one_with(top.cells.get(number), cell)]
    return bool(own) and all(
        _SUB_HEADING.fullmatch(plain(cell.text)) is not None
        and (cell.column not in top.cells or top.cells[cell.column].merged is not None)
        for cell in own
    )


def _is_one_with(above: Cell | None, cell: Cell) -> bool:
    return above is not None and cell.merged is not None and above.merged == cell.merged


def _left_of(number: int, titles: Mapping[int, str]) -> str:
    return next((titles[left] for left in range(number - 1, 0, -1) if titles.get(left)), "")


def _columns(sheet: Sheet, top: Row, titles: Mapping[int, str], notes: Notes) -> Iterator[Column]:
    """Yield what each column of a table holds; one that is not known, or known twice, goes to *notes*."""
    taken: dict[tuple[str, Period | None, int | None], Column] = {}
    seen: dict[str, int] = {}
    for number in sorted(titles):
        cell = top.cells.get(number)
        if cell is not None and _starts_further_left(cell) and titles[number] == cell.text:
            continue
        at = sheet.at((top.number, number))
        heading = read_heading(titles[number])
        if heading is None:
            notes.add(UNKNOWN_COLUMN, at, seen=titles[number], near=partial(_question, titles[number]))
            continue
        key = (heading.field, heading.period, heading.number)
        words = plain(titles[number])
        if words in seen or (key in taken and heading.field not in REPEATABLE):
            first = sheet.at((top.number, seen.get(words) or taken[key].number))
            notes.add(
                TWICE,
                at,
                what=sentence("The heading '{name}'", name=titles[number]),
                first=first,
                kept=sentence("only the first was read"),
            )
            continue
        seen[words] = number
        taken[key] = Column(number, titles[number], heading)
        yield taken[key]


def _alike(title: str) -> list[str]:
    """Return the headings that begin as *title* does: what is like it only in its letters helps nobody."""
    return [words for words in known_headings() if words[:3] == plain(title)[:3]]


def _question(title: str) -> str:
    """Return the question that offers the known heading which is nearest to *title*, or nothing."""
    return did_you_mean(plain(title), _alike(title))


def _nearest(sheet: Sheet) -> tuple[int, str]:
    """Return how many headings the row of *sheet* has that comes nearest to a header, and the words that say so."""
    best: tuple[int, str] = (0, "")
    for row in sheet.rows[:MOST_ROWS_ABOVE]:
        headings = _headings(row)
        if len(headings) > best[0]:
            words = ", ".join(f"'{row.cells[number].text[:40]}'" for number in list(headings)[:3])
            near = sentence(
                " The nearest is row {number} of sheet '{name}', which has {words}.",
                number=row.number,
                name=sheet.name,
                words=words,
            )
            best = (len(headings), near)
    return best


def one_person_a_row(sheet: Sheet, notes: Notes) -> bool:
    """Return whether *sheet* seems to have a row for every person, and say so without a word of what it holds."""
    for place, row in enumerate(sheet.rows[:MOST_ROWS_ABOVE]):
        told = personal(cell.text for cell in row.cells.values() if cell.kind == "text")
        if len(told) < 2 or not _IDENTIFYING & set(told) or place + 1 >= len(sheet.rows):
            continue
        fields = {heading.field for heading in _headings(row).values()} & (TELLING - {"code"})
        if fields and not _is_sure(row, fields):
            continue
        said = [Sentence(each) for each in told]
        notes.add(
            ONE_PERSON_A_ROW,
            f"sheet '{sheet.name}', row {row.number}",
            why=sentence("there are columns for {told}", told=listing(said) if len(said) == 2 else joined(", ", said)),
        )
        return True
    return False


def _is_sure(row: Row, fields: set[str]) -> bool:
    """Return whether headings that a results framework has too are still those of a list of persons.

    A table of targets by sex and age has no phone numbers, and its `Name` is that of an indicator.
    """
    texts = [cell.text for cell in row.cells.values() if cell.kind == "text"]
    if fields & {"indicator", "baseline", "target"}:
        texts = [text for text in texts if plain(text) not in _NAMES]
    told = set(personal(texts))
    return len(told) > 2 and bool(told & _IDENTIFYING) and bool(told & {"a sex", "an age"})


_NAMES = frozenset({"name", "names", "nom", "noms", "nombre", "nombres", "nome"})
_IDENTIFYING = frozenset({"a name", "an identity", "a phone number", "a signature"})
