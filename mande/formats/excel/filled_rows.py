"""The rows of our own workbook as a person filled them in, each by the names of its fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mande.codes import nearest
from mande.formats.building import OF_WHOM
from mande.formats.excel.fields import Line
from mande.formats.excel.sheets import Row, Sheet
from mande.formats.excel.tables import one_person_a_row
from mande.formats.excel.template import ACTUALS, INDICATORS, LAYOUTS, MARKER, PROGRAMME, RESULTS, TARGETS, Layout
from mande.formats.headings import plain, read_heading
from mande.formats.remarks import MISSPELT_COLUMN, NO_HEADER, TWICE, UNKNOWN_COLUMN, Notes
from mande.wording import sentence


def is_ours(sheets: Sequence[Sheet]) -> bool:
    """Return whether *sheets* are those of our own workbook: it says so itself, or has its two first sheets."""
    held = {plain(sheet.name): sheet for sheet in sheets}
    programme = held.get("programme")
    if programme is not None and any(cell.text == MARKER for row in programme.rows for cell in row.cells.values()):
        return True
    return {"results", "indicators"} <= held.keys() and all(
        _header(held[plain(layout.name)], layout, {"code", "contributes_to", "result"}) is not None
        for layout in (RESULTS, INDICATORS)
    )


def lines_filled(sheets: Sequence[Sheet], notes: Notes, decimal: str | None) -> dict[str, list[Line]]:
    """Return the rows of each sheet, by its name; the sheet of the programme is one row."""
    names = {plain(layout.name): layout for layout in LAYOUTS}
    lines: dict[str, list[Line]] = {layout.name: [] for layout in LAYOUTS}
    for sheet in sheets:
        layout = names.get(plain(sheet.name))
        if layout is None:
            one_person_a_row(sheet, notes)
        elif layout is PROGRAMME:
            lines[layout.name] = [_programme(sheet, notes, decimal)]
        else:
            lines[layout.name] = list(_lines(sheet, layout, notes, decimal))
    return lines


def _header(sheet: Sheet, layout: Layout, needed: set[str]) -> tuple[int, dict[int, str]] | None:
    """Return the place of the row of headings among the rows of *sheet*, and the field of each column."""
    for place, row in enumerate(sheet.rows[:50]):
        fields = {number: field for number, cell in row.cells.items() if (field := _field_of(cell.text, layout))}
        if needed & set(fields.values()) and len(fields) >= min(2, len(row.cells)):
            return place, fields
    return None


def _field_of(title: str, layout: Layout) -> str | None:
    own = {plain(field.heading): field.name for field in layout.fields}
    heading = read_heading(title)
    if plain(title) in own:
        return own[plain(title)]
    if heading is None:
        return None
    names = {field.name for field in layout.fields}
    means = dict(layout.also).get(heading.field, heading.field)
    return means if means in names else None


def _lines(sheet: Sheet, layout: Layout, notes: Notes, decimal: str | None) -> Iterator[Line]:
    """Yield the rows of a sheet, each by the names of its fields."""
    found = _header(sheet, layout, {layout.key})
    if found is None:
        if sheet.rows:
            wanted = ", ".join(f"'{field.heading}'" for field in layout.fields[:4])
            notes.add(NO_HEADER, f"sheet '{sheet.name}'", looked_for=wanted)
        return
    place, fields = found
    taken: dict[str, int] = {}
    top = sheet.rows[place]
    own = {field.heading: field.name for field in layout.fields}
    for number, cell in top.cells.items():
        field = fields.get(number)
        if field is None:
            near = nearest(cell.text, own) if layout in (TARGETS, ACTUALS) else None
            if near is not None and own[near] in (*OF_WHOM, "period") and own[near] not in fields.values():
                notes.add(MISSPELT_COLUMN, sheet.at(cell), seen=cell.text, field=near)
            else:
                notes.add(UNKNOWN_COLUMN, sheet.at(cell), seen=cell.text)
        elif field in taken:
            first = sheet.at((top.number, taken[field]))
            kept = sentence("only the first was read")
            notes.add(
                TWICE, sheet.at(cell), what=sentence("The heading '{text}'", text=cell.text), first=first, kept=kept
            )
        else:
            taken[field] = number
    for row in sheet.rows[place + 1 :]:
        line = _line(sheet, row, taken, notes, decimal)
        if line.cells or line.broken:
            yield line


def _line(sheet: Sheet, row: Row, taken: Mapping[str, int], notes: Notes, decimal: str | None) -> Line:
    cells = {field: cell.text for field, number in taken.items() if (cell := row.cells.get(number)) and cell.text}
    broken = frozenset(field for field, number in taken.items() if number in row.cells and row.cells[number].is_broken)
    places = {field: sheet.at((row.number, number)) for field, number in taken.items()}
    return Line(cells, places, notes, decimal, broken)


def _programme(sheet: Sheet, notes: Notes, decimal: str | None) -> Line:
    """Return the sheet of the programme, where each row is a field, as one line."""
    own = {plain(field.heading): field.name for field in PROGRAMME.fields}
    cells: dict[str, str] = {}
    places: dict[str, str] = {}
    for row in sheet.rows:
        held = [row.cells[number] for number in sorted(row.cells)]
        name = own.get(plain(held[0].text))
        if name is not None:
            places[name] = sheet.at((row.number, held[0].column + 1))
            beside = row.cells.get(held[0].column + 1)
            if beside is not None and beside.text:
                cells[name] = beside.text
    return Line(cells, places, notes, decimal)
