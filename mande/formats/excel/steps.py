"""Which result leads to which, what has to hold for that, and what may come between: as tables lay it out or say."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from mande.findings import Severity
from mande.formats.building import A_LINK, built
from mande.formats.excel.figures import parts
from mande.formats.excel.results import Found
from mande.formats.excel.sheets import Row
from mande.formats.excel.tables import Table
from mande.formats.remarks import Notes, Remark
from mande.framework.levels import Level, holder
from mande.framework.links import Assumption, Link
from mande.framework.partners import Risk
from mande.framework.statements import Absence

NO_STEP = Remark(
    "MND939",
    "assumption-without-step",
    Severity.INFO,
    "This assumption stands beside '{subject}', from which no step leads upward; it was kept as a note on it.",
    "Write what it contributes to, and the assumption becomes that step's.",
    headline="assumptions beside no step",
)


class Steps:
    """The steps between the results of a workbook, with their assumptions, and its risks, table by table."""

    def __init__(self, notes: Notes, source: str) -> None:
        """Begin without any; *source* is the code of the workbook."""
        self.notes, self.source = notes, source
        self.links: dict[tuple[str, str], Link] = {}
        self.risks: dict[str, Risk] = {}
        self.absences: dict[str, Absence] = {}
        self.where: dict[str, str] = {}
        self._upward: dict[str, list[tuple[str, str]]] = {}

    def read(self, table: Table, said: Sequence[tuple[Row, Found]], results: Sequence[Found]) -> None:
        """Read what the rows of *table* say of the results they belong to, which may lead to any of *results*."""
        known = {key: result.code for result in results for key in (result.code, result.number, result.title) if key}
        begun: set[str] = set()
        for row, result in said:
            each: Found | None = result
            while each is not None and each.code not in begun:
                # Where every level has a column, one row may name a result and what it stands under for the first time.
                begun.add(each.code)
                self._links_of(table, row, each, known)
                each = each.parent
            self._assumptions(table, row, result)
            self._risks(table, row, result)

    def _links_of(self, table: Table, row: Row, result: Found, known: dict[str, str]) -> None:
        if table.column("contributes_to") is not None:
            at = table.at(row, "contributes_to")
            text = table.text(row, "contributes_to")
            if not text and result.level is not None and result.level is not Level.IMPACT:
                self._absent(f"{holder(result.level)}.{result.code}.links", at)
            for part in [text] if text in known else re.split(r"[,;\n]", text):
                if part.strip():
                    self._add_link(result.code, known.get(part.strip(), part.strip()), at, "text")
        elif result.parent is not None:
            self._add_link(result.code, result.parent.code, result.at, "layout")

    def _add_link(self, cause: str, effect: str, at: str, stated_by: str) -> None:
        link = built(Link, self.notes, at, cause, effect, stated_by=stated_by, source=self.source, at=at, what=A_LINK)
        if link is not None:
            if (cause, effect) not in self.links:
                self._upward.setdefault(cause, []).append((cause, effect))
            self.links.setdefault((cause, effect), link)
            self.where.setdefault(f"links.{link.code}", at)

    def _assumptions(self, table: Table, row: Row, result: Found) -> None:
        column = table.column("assumptions")
        if column is None:
            return
        links = self._upward.get(result.code, ())
        text, at = table.text(row, "assumptions"), table.at(row, "assumptions")
        for each in parts(text) if text else ():
            if each in result.assumptions:
                continue
            result.assumptions[each] = at
            if not links:
                result.note = "\n".join(filter(None, [result.note, f"Assumption: {each}"]))
                self.notes.add(NO_STEP, at, subject=result.code)
            for pair in links:
                held = Assumption(each, source=self.source, at=at)
                self.links[pair] = attrs.evolve(self.links[pair], assumptions=[*self.links[pair].assumptions, held])
        if not text:
            for pair in links:
                self._absent(f"links.{self.links[pair].code}.assumptions", at)

    def _risks(self, table: Table, row: Row, result: Found) -> None:
        for column in table.named("risks"):
            if "assumptions" in (column.heading.field, *column.heading.also):
                continue
            cell = table.cell(row, column)
            for each in parts(cell.text) if cell is not None and cell.text else ():
                held = self.risks.get(each)
                affects = [*(held.affects if held else ()), result.code]
                self.risks[each] = Risk(
                    each,
                    affects=list(dict.fromkeys(affects)),
                    source=self.source,
                    at=table.sheet.at(cell) if cell else None,
                )

    def _absent(self, path: str, at: str) -> None:
        self.absences.setdefault(path, Absence(path, source=self.source, at=at))
