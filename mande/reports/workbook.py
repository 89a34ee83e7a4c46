"""The report as a workbook: the table of indicators that donors ask for, with its formulas, and a sheet a section."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cache
from io import BytesIO
from typing import Any

from mande.codes import inert
from mande.errors import ExtraMissing
from mande.framework.indicators import Indicator
from mande.framework.results import Result
from mande.measures.money import Money
from mande.progress.answers import Answer
from mande.progress.assessment import Assessment
from mande.reports.contents import sections
from mande.reports.heading import lines, stamp, title
from mande.reports.naming import baseline_of
from mande.reports.notes import Notes
from mande.reports.parts import Folded, Items, Part, Picture, Prose, Section, Space, Statement, Table, with_rest
from mande.reports.report import Report
from mande.wording import phrases, say, sentence

LONGEST = 32_767
"""Characters that a cell of Excel holds."""

LONGEST_NAME = 31
"""Characters that the name of a sheet may have."""

DIGITS = 15
"""Digits that Excel keeps of a number; one with more is written as text, so that none is changed."""

MOST_DRAWN = 40
"""Indicators that a chart in the workbook has room for."""

_A_NUMBER = re.compile(r"(?:[A-Z]{3} )?-?[\d,]+(?:\.\d+)?(?:%| [A-Z]{3})?")

_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']")

COLUMNS = phrases(
    "code",
    "indicator",
    "result",
    "level",
    "unit",
    "baseline",
    "target",
    "period of the target",
    "actual",
    "achieved",
    "time gone by",
    "verdict",
    "why there is no share",
    "how it comes about",
)
"""The columns of the table of indicators, in the order of the formulas below."""

BASELINE, TARGET, ACTUAL, ACHIEVED, VERDICT = "F", "G", "I", "J", "L"

WIDTHS = (18, 42, 30, 12, 10, 12, 12, 18, 12, 12, 14, 14, 28, 60)


@cache
def _xlsxwriter() -> Any:
    try:
        import xlsxwriter
    except ImportError:
        raise ExtraMissing.of(sentence("The report as a workbook"), "reports") from None
    return xlsxwriter


def require() -> None:
    """Ask for what writes it, before anybody waits for a report.

    Raises:
        ExtraMissing: xlsxwriter is not installed.
    """
    _xlsxwriter()


def compose(report: Report) -> bytes:
    """Return *report* as a workbook of Excel, in its language.

    What is achieved stands there as a formula over the baseline, the target and the actual, so that anybody can redo
    it; every other text is a text, whatever it begins with. A number with more digits than Excel keeps is a text too.

    Raises:
        ExtraMissing: xlsxwriter is not installed.
    """
    return _Book(report).written()


class _Book:
    def __init__(self, report: Report) -> None:
        self.report = report
        self.notes = Notes()
        self.stream = BytesIO()
        kept = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        self.book: Any = _xlsxwriter().Workbook(self.stream, kept)
        self.bold = self.book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self.text = self.book.add_format({"text_wrap": True, "valign": "top"})
        self.number = self.book.add_format({"valign": "top"})
        self.percent = self.book.add_format({"valign": "top", "num_format": "0.0%"})
        self.head = self.book.add_format({"bold": True, "font_size": 14})

    def written(self) -> bytes:
        self.book.set_properties({"title": self.said(title(self.report))[:255], "author": "", "comments": ""})
        held = sections(self.report)
        self.section(held[0], self.sheet(held[0].title))
        self.indicators()
        for section in held[1:]:
            if not all(isinstance(part, Picture | Prose) for part in section.parts):
                self.section(section, self.sheet(section.title))
        if self.notes.all:
            sheet = self.sheet(sentence("How the figures come about"))
            for row, explained in enumerate(self.notes.all, start=2):
                sheet.write_number(row, 0, row - 1, self.number)
                self.put(sheet, row, 1, explained)
        self.book.close()
        return self.stream.getvalue()

    def said(self, words: object) -> str:
        text = "" if words is None else say(words, self.report.language)
        return "\n".join(map(inert, text.splitlines()))[:LONGEST]

    def put(self, sheet: Any, row: int, column: int, words: object, style: Any = None) -> None:
        sheet.write_string(row, column, self.said(words), style or self.text)

    def sheet(self, name: object) -> Any:
        """Return a new sheet that is called *name*, as far as Excel allows, with the stamp at its head."""
        plain = _NOT_IN_A_NAME.sub(" ", self.said(name)).strip()[:LONGEST_NAME] or "-"
        taken = {each.get_name().casefold() for each in self.book.worksheets()}
        number = 1
        while plain.casefold() in taken:
            number += 1
            plain = f"{plain[: LONGEST_NAME - 4]} {number}"
        sheet = self.book.add_worksheet(plain)
        sheet.set_header(f"&L{self.said(stamp(self.report)).replace('&', '&&')}")
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        self.put(
            sheet, 0, 0, sentence("{title}: {stamp}", title=title(self.report), stamp=stamp(self.report)), self.head
        )
        return sheet

    # --- The table of indicators ------------------------------------------------------------------

    def indicators(self) -> None:
        sheet = self.sheet(sentence("Indicators"))
        for column, (header, width) in enumerate(zip(COLUMNS, WIDTHS, strict=True)):
            sheet.set_column(column, column, width)
            self.put(sheet, 1, column, header, self.bold)
        sheet.freeze_panes(2, 2)
        rows = list(self._assessed())
        for place, (each, indicator, result) in enumerate(rows, start=2):
            self._indicator(sheet, place, each, indicator, result)
        last = len(rows) + 2
        if not rows:
            return
        sheet.autofilter(1, 0, last - 1, len(COLUMNS) - 1)
        # The explanations are long lines, which would shrink everything else on paper.
        sheet.print_area(0, 0, last - 1, len(COLUMNS) - 2)
        sheet.repeat_rows(1)
        self._conditions(sheet, last)
        self._chart(sheet, min(last, MOST_DRAWN + 2))

    def _assessed(self) -> Iterator[tuple[Assessment, Indicator | None, Result | None]]:
        known: dict[str, tuple[Indicator, Result | None]] = {}
        for review in self.report.coverage.reviews:
            for result in review.framework.results:
                known |= {review.prefix + each.code: (each, result) for each in result.indicators}
            known |= {review.prefix + each.code: (each, None) for each in review.framework.context}
        for each in self.report.progress:
            yield each, *known.get(each.indicator, (None, None))

    def _indicator(
        self, sheet: Any, place: int, each: Assessment, indicator: Indicator | None, result: Result | None
    ) -> None:
        baseline = each.baseline if indicator and indicator.baseline else None
        figures = {
            BASELINE: (baseline, baseline_of(each, indicator)),
            TARGET: (each.target, "" if each.target is None else each.shown_target()),
            ACTUAL: (each.actual, each.shown_actual()),
        }
        texts = (
            each.indicator,
            each.called(each.title),
            result.title or result.code if result else "",
            result.level if result else "",
            _unit(indicator, each),
        )
        for column, words in enumerate(texts):
            self.put(sheet, place, column, words)
        for letter, (value, words) in figures.items():
            self._figure(sheet, place, ord(letter) - ord("A"), value, words)
        self.put(sheet, place, 7, each.promised.period if each.promised and each.promised.period else "")
        self._achieved(sheet, place, each, figures)
        self.put(sheet, place, 10, "" if each.pace is None else each.pace.shares())
        self.put(sheet, place, 11, each.verdict)
        self.put(sheet, place, 12, "" if each.reason is Answer.ASSESSED else each.reason)
        self.put(sheet, place, 13, each.explain(), self.number)  # not wrapped, so that a row stays a row

    def _figure(self, sheet: Any, row: int, column: int, value: object, words: object) -> None:
        """Write a number that Excel keeps whole as one; whatever else stands there is its words, never a blank zero."""
        if is_number(value, words):
            sheet.write_number(row, column, float(value), self.number)  # type: ignore[arg-type]
        else:
            self.put(sheet, row, column, words)

    def _achieved(self, sheet: Any, row: int, each: Assessment, figures: Mapping[str, tuple[object, object]]) -> None:
        """Write the share as a formula over the numbers beside it; where one of them is in words, so is the share."""
        begun, *others = (is_number(*figures[column]) for column in (BASELINE, TARGET, ACTUAL))
        if each.achievement is None or not all(others) or (each.baseline and not begun):
            self.put(sheet, row, 9, each.shown_share())
            return
        baseline, target, actual = (f"{column}{row + 1}" for column in (BASELINE, TARGET, ACTUAL))
        formula = f"=({actual}-{baseline})/({target}-{baseline})" if begun else f"={actual}/{target}"
        sheet.write_formula(row, 9, formula, self.percent, float(each.achievement))

    def _conditions(self, sheet: Any, last: int) -> None:
        """Shade what is achieved as a bar, and each verdict in its colour beside its word."""
        bar = {"type": "data_bar", "bar_solid": True, "bar_color": "#9CC2E5", "min_type": "num", "max_type": "num"}
        sheet.conditional_format(f"{ACHIEVED}3:{ACHIEVED}{last}", {**bar, "min_value": 0, "max_value": 1})
        for verdict, ink, paper in (
            (sentence("met"), "#0B5D1E", "#E3F4E6"),
            (sentence("not met"), "#8A1C00", "#FDEBE4"),
            (sentence("not yet due"), "#4B535D", "#EEF1F4"),
            (sentence("no verdict"), "#4B535D", "#EEF1F4"),
        ):
            colours = self.book.add_format({"font_color": ink, "bg_color": paper})
            words = self.said(verdict).replace('"', '""')
            sheet.conditional_format(
                f"{VERDICT}3:{VERDICT}{last}",
                {"type": "cell", "criteria": "==", "value": f'"{words}"', "format": colours},
            )

    def _chart(self, sheet: Any, last: int) -> None:
        name = sheet.get_name().replace("'", "''")
        chart = self.book.add_chart({"type": "bar"})
        chart.add_series(
            {
                "name": self.said(sentence("achieved")),
                "categories": f"='{name}'!$B$3:$B${last}",
                "values": f"='{name}'!${ACHIEVED}$3:${ACHIEVED}${last}",
                "fill": {"color": "#24608A"},
            }
        )
        chart.set_title({"name": self.said(sentence("From the baseline to the target")), "name_font": {"size": 12}})
        chart.set_y_axis({"reverse": True})
        chart.set_x_axis({"num_format": "0%", "min": 0})
        chart.set_legend({"none": True})
        chart.set_size({"width": 720, "height": 60 + 24 * (last - 1)})
        drawn = self.book.add_chartsheet(self.said(sentence("Chart of progress"))[:LONGEST_NAME])
        drawn.set_chart(chart)

    # --- The other sections -----------------------------------------------------------------------

    def section(self, section: Section, sheet: Any) -> None:
        sheet.set_column(0, 0, 60)
        sheet.set_column(1, 12, 24)
        row = 2
        if section.code == "summary":
            for line in lines(self.report):
                self.put(sheet, row, 0, line)
                row += 1
        for part in section.parts:
            row = self.part(sheet, row + 1, part)

    def part(self, sheet: Any, row: int, part: Part) -> int:
        """Write *part* from *row* on, and return the first row after it."""
        match part:
            case Statement(answer, about, more):
                return self.down(sheet, row, (answer, *with_rest(about, more)), first=self.bold)
            case Items(held, more):
                return self.down(sheet, row, with_rest(held, more))
            case Prose(said):
                return self.down(sheet, row, said)
            case Table():
                return self.table(sheet, row, part)
            case Picture(_, words, _):
                return self.down(sheet, row, (words,))
            case Folded(summary, within, _):
                row = self.down(sheet, row, (summary,), first=self.bold)
                for each in within:
                    row = self.part(sheet, row, each)
                return row
            case Space(question, text):
                return self.down(sheet, row, (question, text), first=self.bold)

    def down(self, sheet: Any, row: int, things: Sequence[object], *, first: Any = None) -> int:
        for place, thing in enumerate(things):
            self.put(sheet, row + place, 0, self.notes.marked(thing), first if place == 0 else None)
        return row + len(things) + 1

    def table(self, sheet: Any, row: int, part: Table) -> int:
        heads: Iterable[object] = (part.caption,) if part.caption else ()
        row = self.down(sheet, row, tuple(heads)) - 1 if part.caption else row
        for column, header in enumerate(part.headers):
            self.put(sheet, row, column, header, self.bold)
        for place, cells in enumerate(part.rows, start=row + 1):
            for column, thing in enumerate(cells):
                self.put(sheet, place, column, self.notes.marked(thing))
        row += len(part.rows) + 1
        return self.down(sheet, row, (part.more,)) if part.more else row + 1


def _unit(indicator: Indicator | None, each: Assessment) -> str:
    """Return what the numbers of a row are in: the unit of the indicator, or the currency of its target."""
    if indicator is not None and indicator.unit:
        return indicator.unit
    promised = each.promised.value if each.promised is not None else None
    return promised.currency if isinstance(promised, Money) else ""


def is_number(value: object, words: object) -> bool:
    """Return whether Excel keeps every digit of *value*, and *words* say no more than that number and its unit.

    >>> is_number(58, "58"), is_number(58, "up to 58"), is_number(70, "70%"), is_number(1000, "1,000.00 USD")
    (True, False, True, True)
    """
    return is_kept(value) and _A_NUMBER.fullmatch(str(words)) is not None


def is_kept(value: object) -> bool:
    """Return whether Excel keeps every digit of *value*, which is a number then.

    >>> is_kept(1320), is_kept(Decimal("70.90")), is_kept(10**16), is_kept(Fraction(1, 3)), is_kept("12")
    (True, True, False, False, False)
    """
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction) or abs(value) >= 10**DIGITS:
        return False
    written = Decimal(repr(float(value)))
    return Fraction(written) == value and len(written.as_tuple().digits) <= DIGITS
