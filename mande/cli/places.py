"""Where in the documents a finding stands: the file, and the line of it where it is made of lines."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from mande.cli.programmes import Read
from mande.cli.reading import Named
from mande.cli.streams import STANDARD
from mande.findings import Finding
from mande.framework.portfolio import Portfolio

ON_A_LINE = re.compile(r"(?:(?P<table>[^,/\\]+\.csv), )?line (?P<line>[0-9]{1,9})\b")
"""How a reader says on which line, and of which table of a folder, a thing stands."""

CODES = re.compile(r'\bcode"?\s*[=:]\s*"([^"\n]+)"')
"""A code where it is written in JSON and TOML."""

TABLES = ("framework.csv", "results.csv", "indicators.csv")
"""The tables of a folder in which codes are written before others name them."""

LINES = (".json", ".toml")
"""What the names of other documents made of lines end with."""


class Place(NamedTuple):
    """A file, and a line of it where that is known; of what came by standard input neither is."""

    file: Path | None = None
    line: int | None = None


class Places:
    """Where findings stand in the documents that were read."""

    def __init__(self, read: Read) -> None:
        """Look up what was said of each document, and where codes are written in it."""
        self._documents = read.documents
        self._readers = {id(finding): named for named in read.documents for finding in named.document.findings}
        self._codes = {named.path: _codes_in(named) for named in read.documents}

    def of(self, finding: Finding) -> Place:
        """Return where *finding* stands: a reader's where it was read, another where its code is written first.

        In a portfolio that is looked for below where its project is written.
        """
        reader = self._readers.get(id(finding))
        if reader is not None:
            return _where_read(reader, finding)
        project, _, code = finding.subject.rpartition("/")
        holder = next((each for each in self._documents if _holds(each, project)), self._documents[0])
        codes = self._codes[holder.path]
        begins = codes[project][0].line or 0 if project in codes else 0
        written = codes.get(code) or codes.get(code.partition("->")[0]) or []
        return next((place for place in written if (place.line or 0) >= begins), Place(_file_of(holder)))


def _holds(named: Named, project: str) -> bool:
    """Return whether a document holds the framework that is called *project*, or any where none is named."""
    programme = named.document.programme
    if not project or programme is None:
        return programme is not None
    frameworks = programme.frameworks if isinstance(programme, Portfolio) else (programme,)
    return project in {framework.code for framework in frameworks}


def _where_read(named: Named, finding: Finding) -> Place:
    """Return the place that a reader gives."""
    file = _file_of(named)
    found = ON_A_LINE.match(finding.cites[0]) if finding.cites else None
    if file is None or found is None:
        return Place(file)
    return Place(file / found["table"] if found["table"] and file.is_dir() else file, int(found["line"]))


def _file_of(named: Named) -> Path | None:
    return None if named.path == STANDARD else Path(named.path)


def _codes_in(named: Named) -> dict[str, list[Place]]:
    """Return where each code is written, in the order of the document."""
    codes: dict[str, list[Place]] = {}
    file = _file_of(named)
    if file is not None:
        for code, place in _in_tables(file) if file.is_dir() else _in_text(file):
            codes.setdefault(code, []).append(place)
    return codes


def _in_tables(folder: Path) -> Iterator[tuple[str, Place]]:
    for table in (folder / name for name in TABLES):
        with suppress(OSError, csv.Error), table.open(encoding="utf-8", errors="replace", newline="") as lines:
            rows, line = csv.DictReader(lines), 2
            for row in rows:
                yield row.get("code") or "", Place(table, line)
                line = rows.line_num + 1


def _in_text(file: Path) -> Iterator[tuple[str, Place]]:
    with suppress(OSError):
        text = file.read_text(encoding="utf-8", errors="replace") if file.suffix.lower() in LINES else ""
        line, before = 1, 0
        for found in CODES.finditer(text):
            line += text.count("\n", before, found.start())
            before = found.start()
            yield found[1], Place(file, line)
