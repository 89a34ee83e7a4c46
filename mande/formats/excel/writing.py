"""Our own workbook, written: sheets with drop-down lists and explanations, and a programme in them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from functools import cache
from io import BytesIO
from itertools import zip_longest
from types import ModuleType
from typing import Any, NamedTuple

import attrs

from mande.dimensions.breakdowns import AGE, Dimension
from mande.errors import ExtraMissing
from mande.formats.document import Document
from mande.formats.excel.fields import Field, Written_, write_figure
from mande.formats.excel.sheets import MOST_ROWS, letters
from mande.formats.excel.template import (
    ABSENCES,
    ACTUALS,
    BREAKDOWNS,
    INDICATORS,
    LAYOUTS,
    LINKS,
    MARKER,
    OBJECTIVES,
    PLACES,
    POPULATIONS,
    PROGRAMME,
    RESULTS,
    RISKS,
    SOURCES,
    TARGETS,
    Layout,
)
from mande.framework.frameworks import Framework
from mande.framework.indicators import Baseline, Indicator
from mande.framework.links import Link
from mande.framework.paths import read_path
from mande.framework.results import Result
from mande.framework.statements import Absence
from mande.measures.numbers import Qualifier, spell
from mande.wording import sentence

MOST_LETTERS = 32_767
"""Characters that a cell can hold."""

ROWS_WITH_LISTS = 1_000
"""Rows below the headings that get the drop-down lists, filled or not."""

LONGEST_CHOICES = 250
"""Characters of the choices that a drop-down list can hold in itself."""

NO_TIME = datetime(1980, 1, 1)  # noqa: DTZ001  # what a zip file holds where nobody looks at a clock
"""The day that a workbook is written on, so that the same programme is the same bytes."""

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LIKE_AN_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")

FIGURES = ("value", "upper")
"""Fields that hold a figure, with the word before it."""

HEADING = {"fill": "DCE6F1", "key": "B8CCE4"}
"""The colours behind headings: those that may be blank, and the one of the column without which a row says nothing."""

READ_ME: tuple[tuple[str, str], ...] = (
    ("This workbook", "Holds one programme: what it promised, and what was seen of it. mande reads and checks it."),
    ("Where to begin", "Programme, then Results, Indicators, Targets. The other sheets can wait, or stay empty."),
    ("Codes", "Give each result and indicator a short code of its own. The sheets name one another by these codes."),
    ("Blank cells", "In a plan, what is blank is not there. Where a figure is not known, write the reason instead."),
    ("Reasons", "not due, not reported, not collected, unknown, not applicable, withheld."),
    ("Numbers", "Plain digits: 1234 or 70.9. Neither 1,000 nor 1 000: nobody can tell what the comma means."),
    ("Dates", "2024, 2024-Q2, 2024-05, 2024-05-31, or from one to another: 2024-01/2026-12."),
    ("Lists", "Where a cell may hold several codes, write one a line (Alt+Enter in Excel)."),
    ("People", "Counts only. Nobody's name, phone number or case number belongs in here."),
    ("Headings", "Rest the pointer on a heading: it says what belongs in the column. Columns may be moved."),
)  # fmt: skip
"""What the first sheet explains."""

EXAMPLE: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    (
        "Results",
        (
            ("Level", "Code", "Title", "Contributes to", "Assumptions"),
            ("impact", "healthy", "Fewer children fall ill from water", "", ""),
            ("outcome", "safe-water", "Households drink safe water", "healthy", "Households can afford to treat water"),
            ("output", "wells", "Wells dug and in use", "safe-water", "The aquifer holds no arsenic"),
            ("activity", "drilling", "Drill wells in 12 villages", "wells", ""),
        ),
    ),
    (
        "Indicators",
        (
            ("Result", "Code", "Indicator", "Unit", "Measure", "Accumulation", "Direction", "Baseline",
             "Baseline date"),
            ("wells", "wells-dug", "Wells dug", "item", "count", "cumulative", "increase", "0", "2024"),
            ("safe-water", "safe-share", "Households that drink safe water", "household", "percentage", "snapshot",
             "increase", "35", "2023-11"),
        ),
    ),
    ("Targets", (("Indicator", "Target", "By"), ("wells-dug", "120", "2026"), ("safe-share", "at least 70", "2026"))),
    (
        "Actuals",
        (
            ("Indicator", "Actual", "Period", "Category", "Source"),
            ("wells-dug", "41", "2024", "", "annual-2024"),
            ("safe-share", "not collected", "2024", "", "annual-2024"),
        ),
    ),
)  # fmt: skip
"""The worked example on the first sheet: a few rows of each of the four sheets that matter most."""


@cache
def _openpyxl() -> ModuleType:
    try:
        import openpyxl
        import openpyxl.comments
        import openpyxl.styles
        import openpyxl.worksheet.datavalidation
        import openpyxl.worksheet.properties
    except ImportError:
        raise ExtraMissing.of(sentence("Writing a workbook"), "excel") from None
    return openpyxl


class _Row(NamedTuple):
    """What is put in one row, by field."""

    cells: Mapping[str, Written_]


def write_workbook(document: Document) -> bytes:
    """Return the workbook that holds *document*, or an empty one to be filled in where it holds nothing.

    Raises:
        ExtraMissing: openpyxl is not installed.
    """
    book = _openpyxl().Workbook()
    sheet = book.active
    sheet.title = "Read me"
    _read_me(sheet)
    rows = {layout.name: list(rows) for layout, rows in _rows(document)}
    for layout in LAYOUTS:
        if rows[layout.name] or not layout.is_optional:
            sheet = book.create_sheet(layout.name)
            if layout is PROGRAMME:
                _programme(sheet, rows[layout.name])
            else:
                _table(sheet, layout, rows[layout.name], {name for name in rows if rows[name]})
    for sheet in book.worksheets:
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = _openpyxl().worksheet.properties.PageSetupProperties(fitToPage=True)
    held = BytesIO()
    book.save(held)
    return _timeless(held.getvalue())


# What stands on which sheet.


def _rows(document: Document) -> Iterator[tuple[Layout, Iterable[_Row]]]:
    framework = document.programme if isinstance(document.programme, Framework) else None
    things = framework or Framework("nothing")
    yield PROGRAMME, [] if framework is None else [_about(framework)]
    effects: dict[str, dict[str, None]] = {}
    for link in things.links:
        effects.setdefault(link.cause, {})[link.effect] = None
    yield RESULTS, (_result(result, effects.get(result.code, {})) for result in things.results)
    yield LINKS, (row for link in things.links for row in _link(link))
    yield INDICATORS, _indicators(things)
    yield TARGETS, (_row(TARGETS, target, indicator=one.code) for one in things.indicators for target in one.targets)
    yield ACTUALS, (_row(ACTUALS, seen) for seen in document.observations or ())
    yield BREAKDOWNS, (row for dimension in things.dimensions for row in _dimension(dimension))
    for layout, held in (
        (PLACES, things.places),
        (SOURCES, things.sources),
        (OBJECTIVES, things.objectives),
        (POPULATIONS, things.populations),
        (RISKS, things.risks),
        (ABSENCES, filter(_is_of_what_is_written, things.absences)),
    ):
        yield layout, (_row(layout, thing) for thing in held)


def _is_of_what_is_written(absence: Absence) -> bool:
    """Return whether the workbook has the thing that *absence* names, which could not be read back without it."""
    path = read_path(absence.path)
    return path is None or path.code is None or path.holder not in ("others", "partners", "studies")


def _row(layout: Layout, thing: Any, **more: Written_) -> _Row:
    """Return the cells of *thing*: every field that its sheet has a column for, and that is not as it is anyhow."""
    cells: dict[str, Written_] = {}
    own = attrs.fields_dict(type(thing))
    for field in layout.fields:
        value = getattr(thing, field.name) if field.name in own else None
        if field.name in FIGURES:
            if value is not None:
                qualifier = thing.qualifier if field.name == "value" else Qualifier.EXACTLY
                cells[field.name] = write_figure(value, qualifier)
        elif value is not None and value != () and not _goes_without_saying(thing, field.name, value):
            cells[field.name] = field.write(value)
    return _Row({**cells, **more})


def _goes_without_saying(thing: Any, name: str, value: Any) -> bool:
    known = attrs.fields_dict(type(thing)).get(name)
    if known is None or known.default is attrs.NOTHING or isinstance(known.default, attrs.Factory):  # type: ignore[arg-type]
        return False
    convert: Any = known.converter
    default = known.default if convert is None else convert(known.default)
    return bool(default == value) and isinstance(default, bool) is isinstance(value, bool)


def _about(framework: Framework) -> _Row:
    row = _row(PROGRAMME, framework)
    cells = {**row.cells, "basis": str(framework.basis)}
    for name in ("counted", "physical"):
        if listed := getattr(framework.units, name):
            cells[name] = "\n".join(listed)
    return _Row(cells)


def _result(result: Result, effects: Iterable[str]) -> _Row:
    more: dict[str, Written_] = {"level": str(result.level)}
    if effects:
        more["contributes_to"] = "\n".join(effects)
    return _row(RESULTS, result, **more)


def _link(link: Link) -> Iterator[_Row]:
    """Yield the rows of a link: the first says what is said of the whole, and each has an assumption or evidence."""
    ends: dict[str, Written_] = {"cause": link.cause, "effect": link.effect}
    if link.kind.value != "contributes":
        ends["kind"] = str(link.kind)
    whole = _row(LINKS, link).cells
    parts = list(zip_longest(link.assumptions, link.evidence)) or [(None, None)]
    for place, (assumption, evidence) in enumerate(parts):
        cells = dict(whole) if place == 0 else dict(ends)
        for name, thing, key in (("assumption", assumption, "text"), ("evidence", evidence, "source")):
            if thing is not None:
                cells |= _part(name, thing, key)
        yield _Row(cells)


def _part(name: str, thing: Any, key: str) -> dict[str, Written_]:
    cells: dict[str, Written_] = {}
    for field in LINKS.fields:
        own = field.name.removeprefix(f"{name}_")
        attribute = key if field.name == (name if key == "text" else f"{name}_{key}") else own
        if not field.name.startswith(name):
            continue
        value = getattr(thing, attribute, None)
        if value is not None and (attribute == key or not _goes_without_saying(thing, attribute, value)):
            cells[field.name] = field.write(value)
    return cells


def _indicators(framework: Framework) -> Iterator[_Row]:
    for result in framework.results:
        yield from (_indicator(indicator, result.code) for indicator in result.indicators)
    yield from (_indicator(indicator, "") for indicator in framework.context)


def _indicator(indicator: Indicator, result: str) -> _Row:
    cells = dict(_row(INDICATORS, indicator).cells)
    cells.pop("baseline", None)
    cells.pop("scale", None)
    if result:
        cells["result"] = result
    cells["measure"] = str(indicator.measure)
    if isinstance(indicator.baseline, Baseline):
        cells["baseline"] = write_figure(indicator.baseline.value, indicator.baseline.qualifier)
        for name in ("period", "source", "at", "method", "note"):
            value = getattr(indicator.baseline, name)
            if value is not None:
                cells[f"baseline_{name}"] = str(value)
    elif indicator.baseline is not None:
        cells["baseline"] = str(indicator.baseline)
    if indicator.scale is not None:
        cells |= {"scale": indicator.scale.code, "steps": "\n".join(indicator.scale.steps)}
    return _Row(cells)


def _dimension(dimension: Dimension) -> Iterator[_Row]:
    whole = dict(_row(BREAKDOWNS, dimension).cells)
    for place, category in enumerate(dimension.categories or (None,)):
        cells = dict(whole) if place == 0 else {"code": dimension.code}
        if category is not None:
            cells["category"] = category.code
            if category.title:
                cells["category_title"] = str(category.title)
            if category.band is not None and (dimension.code != AGE or category.band.code != category.code):
                cells["band"] = category.band.code
            if category.known != (category.code != "unknown"):
                cells["known"] = "yes" if category.known else "no"
        yield _Row(cells)


# How a sheet looks.


def _put(cell: Any, value: Written_) -> None:
    """Put *value* in a cell as what it is: a text stays one, whatever it begins with."""
    if isinstance(value, str):
        cell.value = None
        cell.data_type = "s"
        cell._value = _LIKE_AN_ESCAPE.sub("_x005F_", _UNWRITABLE.sub("", value))[:MOST_LETTERS]
        cell.quotePrefix = value[:1] in ("=", "+", "-", "@", "\t")
        return
    cell.value = value
    decimals = len(spell(value).partition(".")[2]) if isinstance(value, Decimal) else 0
    cell.number_format = f"0.{'0' * decimals}" if decimals else "0"


def _font(**look: Any) -> Any:
    """Return a font that a spreadsheet program draws as it draws the cells that have none."""
    return _openpyxl().styles.Font(**{"name": "Calibri", "size": 11, **look})


def _head(cell: Any, field: Field, is_key: bool) -> None:
    styles, comments = _openpyxl().styles, _openpyxl().comments
    _put(cell, field.heading)
    cell.font = _font(bold=True)
    cell.fill = styles.PatternFill("solid", fgColor=HEADING["key" if is_key else "fill"])
    cell.alignment = styles.Alignment(wrap_text=True, vertical="top")
    cell.comment = comments.Comment(field.says, "mande", height=80, width=260)


def _table(sheet: Any, layout: Layout, rows: list[_Row], filled: set[str]) -> None:
    wrap = _openpyxl().styles.Alignment(wrap_text=True, vertical="top")
    for number, field in enumerate(layout.fields, start=1):
        _head(sheet.cell(1, number), field, field.name == layout.key)
        sheet.column_dimensions[letters(number)].width = field.width
        _validate(sheet, number, field, len(rows), filled)
    sheet.freeze_panes = "A2" if layout.key not in ("code", "indicator") else f"{letters(_place(layout) + 1)}2"
    sheet.row_dimensions[1].height = 32
    for place, row in enumerate(rows[: MOST_ROWS - 1], start=2):
        for number, field in enumerate(layout.fields, start=1):
            if field.name in row.cells:
                cell = sheet.cell(place, number)
                _put(cell, row.cells[field.name])
                cell.alignment = wrap


def _place(layout: Layout) -> int:
    return next(number for number, field in enumerate(layout.fields, start=1) if field.name == layout.key)


def _validate(sheet: Any, number: int, field: Field, rows: int, filled: set[str]) -> None:
    """Give a column its drop-down list, and the explanation that shows where somebody writes in it.

    A word out of a closed list may be no other; a code of another sheet is offered, and another is let through, since
    the sheet that defines it may be filled in later.
    """
    validation = _openpyxl().worksheet.datavalidation.DataValidation
    prompt = {"promptTitle": field.heading[:32], "prompt": field.says[:255], "showInputMessage": True}
    if isinstance(field.choices, tuple) and field.choices:
        listed = ",".join(field.choices)
        rule = validation("list", formula1=f'"{listed}"', allow_blank=True, showErrorMessage=True, **prompt)
        rule.errorTitle, rule.error = "Not in the list", f"Choose one of: {listed}"[:255]
        if len(listed) > LONGEST_CHOICES:
            rule = validation(**prompt)
    elif field.choices and (field.choices in filled or not _layout(str(field.choices)).is_optional):
        column = letters(_place(_layout(str(field.choices))))
        last = max(ROWS_WITH_LISTS, rows) + 1
        formula = f"'{field.choices}'!${column}$2:${column}${last}"
        rule = validation("list", formula1=formula, allow_blank=True, showErrorMessage=False, **prompt)
    else:
        rule = validation(**prompt)
    rule.add(f"{letters(number)}2:{letters(number)}{max(ROWS_WITH_LISTS, rows) + 1}")
    sheet.add_data_validation(rule)


def _layout(name: str) -> Layout:
    return next(layout for layout in LAYOUTS if layout.name == name)


def _programme(sheet: Any, rows: list[_Row]) -> None:
    styles, validation = _openpyxl().styles, _openpyxl().worksheet.datavalidation.DataValidation
    cells = rows[0].cells if rows else {"basis": "plan"}
    wrap = styles.Alignment(wrap_text=True, vertical="top")
    for place, field in enumerate(PROGRAMME.fields, start=1):
        _head(sheet.cell(place, 1), field, field.name == PROGRAMME.key)
        if field.name in cells:
            _put(sheet.cell(place, 2), cells[field.name])
        sheet.cell(place, 2).alignment = wrap
        _put(sheet.cell(place, 3), field.says)
        sheet.cell(place, 3).font = _font(italic=True, color="7F7F7F")
        if field.choices:
            rule = validation("list", formula1=f'"{",".join(field.choices)}"', allow_blank=True, showErrorMessage=True)
            rule.add(f"B{place}")
            sheet.add_data_validation(rule)
    last = len(PROGRAMME.fields) + 1
    _put(sheet.cell(last, 1), "Written as")
    _put(sheet.cell(last, 2), MARKER)
    for place in (1, 2):
        sheet.cell(last, place).font = _font(color="7F7F7F")
    for column, width in (("A", 18), ("B", 60), ("C", 70)):
        sheet.column_dimensions[column].width = width


def _read_me(sheet: Any) -> None:
    styles = _openpyxl().styles
    wrap = styles.Alignment(wrap_text=True, vertical="top")
    _put(sheet["A1"], "A results framework, to be filled in")
    sheet["A1"].font = _font(bold=True, size=14)
    place = 3
    for what, says in READ_ME:
        _put(sheet.cell(place, 1), what)
        sheet.cell(place, 1).font = _font(bold=True)
        sheet.cell(place, 1).alignment = wrap
        _put(sheet.cell(place, 2), says)
        sheet.merge_cells(start_row=place, end_row=place, start_column=2, end_column=9)
        sheet.cell(place, 2).alignment = wrap
        sheet.row_dimensions[place].height = 32 if len(says) > 110 else 18
        place += 1
    place += 1
    for layout in LAYOUTS:
        if not layout.is_optional:
            _put(sheet.cell(place, 1), layout.name)
            _put(sheet.cell(place, 2), layout.says)
            sheet.cell(place, 1).font = _font(bold=True)
            place += 1
    place += 1
    _put(sheet.cell(place, 1), "A worked example: what these sheets would hold")
    sheet.cell(place, 1).font = _font(bold=True, size=12)
    for name, table in EXAMPLE:
        place += 2
        _put(sheet.cell(place, 1), f"On the sheet {name}:")
        sheet.cell(place, 1).font = _font(italic=True)
        for row, cells in enumerate(table):
            place += 1
            for number, text in enumerate(cells, start=1):
                cell = sheet.cell(place, number)
                _put(cell, text)
                cell.alignment = wrap
                if row == 0:
                    cell.font = _font(bold=True)
                    cell.fill = styles.PatternFill("solid", fgColor=HEADING["fill"])
    for column, width in zip("ABCDEFGHI", (18, 16, 34, 16, 34, 14, 12, 12, 14), strict=True):
        sheet.column_dimensions[column].width = width
    sheet.sheet_view.showGridLines = False


_MODIFIED = re.compile(rb"(<dcterms:(?:modified|created)[^>]*>)[^<]*")


def _timeless(data: bytes) -> bytes:
    """Return the workbook in *data* without the time at which it was written."""
    held = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as book, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as written:
        for part in book.infolist():
            content = book.read(part)
            if part.filename == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>" + NO_TIME.strftime("%Y-%m-%dT%H:%M:%SZ").encode(), content)
            entry = zipfile.ZipInfo(part.filename, NO_TIME.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            written.writestr(entry, content)
    return held.getvalue()
