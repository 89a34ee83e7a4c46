"""Observations as a frame, and a frame as observations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from mande.errors import FrameError, InvalidValue, Problem, UnknownCode
from mande.frames.columns import BY, COLUMNS, Naming
from mande.frames.engines import ENGINES, Engine, Table, narwhals, why_unwritable
from mande.frames.rows import Reader, row_of
from mande.frames.slots import long_table
from mande.framework.frameworks import Framework
from mande.framework.indicators import Indicator
from mande.framework.portfolio import Portfolio
from mande.observations.collection import Observations
from mande.observations.observation import Observation
from mande.wording import sentence


def to_frame(observations: Iterable[Observation], kind: str | Any = Engine.POLARS) -> Any:
    """Return *observations* as a long table: a row a figure, in the columns of a CSV data package.

    *kind* is pandas, polars or pyarrow; or a frame, of which the kind, the connection or the session is taken. A
    reason why there is no number stands in a column of its own, so that no reason becomes a zero and none is lost.
    Where a column of numbers would not carry every digit it is one of text. Claims and cohorts are no figures; who
    checked a figure and why it varies have no columns.

    >>> from mande.measures.missing import Missing
    >>> seen = [Observation("wells", 3, "2009-Q1"), Observation("wells", Missing.NOT_REPORTED, "2009-Q2")]
    >>> frame = to_frame(seen, "pandas")
    >>> list(frame.columns), list(frame["missing"].dropna())
    (['indicator', 'period', 'value', 'missing'], ['not reported'])

    Raises:
        FrameError: some text holds half of a character, which no engine writes.
        InvalidValue: these are no observations, or there is no such kind of frame.
        ExtraMissing: what makes such frames is not installed.
    """
    seen = observations if isinstance(observations, Observations) else Observations(observations)
    rows = [row_of(each) for each in seen]
    names = _names(rows)
    columns = {name: [row.get(name) for row in rows] for name in names}
    told = ((name, why_unwritable(cells)) for name, cells in columns.items())
    problems = [Problem(name, why) for name, why in told if why is not None]
    if problems:
        raise FrameError(sentence("The frame"), problems)
    return _like(kind).back(columns)


def _names(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return the columns that some row fills, and those without which there is no table, in their order."""
    filled = {name for row in rows for name in row} | {"indicator", "value"}
    categories = sorted(name for name in filled if name.startswith(BY))
    names = [name for name in COLUMNS if name in filled]
    behind = names.index("value")
    return [*names[:behind], *categories, *names[behind:]]


def _like(kind: Any) -> Table:
    if not isinstance(kind, str):
        return Table.of(kind)
    if kind not in ENGINES:
        raise UnknownCode.among(kind, sentence("kind of frame"), ENGINES)
    engine = Engine(kind)
    if engine in (Engine.DUCKDB, Engine.PYSPARK):
        raise InvalidValue.of(
            sentence("A frame of {engine}", engine=engine),
            kind,
            sentence("needs a connection or a session"),
            sentence("Hand over a frame of its own, and one like it comes back."),
        )
    return Table.of(narwhals().from_dict({"indicator": [""]}, backend=engine.value).to_native())


def the_one(programme: Framework | Portfolio) -> Framework:
    """Return *programme*, which is one framework: by its dimensions and its scales a frame is read.

    Raises:
        InvalidValue: it is a portfolio, or something else.
    """
    if not isinstance(programme, Framework):
        raise InvalidValue.not_a(
            sentence("a framework"), programme, sentence("Ask about the frameworks of a portfolio one by one.")
        )
    return programme


def from_frame(
    frame: Any, programme: Framework | None = None, *, columns: Mapping[str, str] | None = None
) -> Observations:
    """Return the observations that *frame* holds: pandas, Polars, PyArrow, a DuckDB relation or a Spark frame.

    *columns* maps the columns of the long table onto those of the frame: `{"indicator": "Code", "by_gender": "sex"}`.
    Steps on a scale are read by the scales of *programme*. What other columns hold is left alone.

    >>> seen = Observations([Observation("wells", 3, "2009-Q1", place="BD")])
    >>> from_frame(to_frame(seen, "pandas")) == seen
    True

    Raises:
        FrameError: a column holds something else than it should; or rows cannot be read, all of them at once.
        UnknownCode: a column is mapped that there is not.
        InvalidValue: it is no frame of an engine that is known, or *programme* is no framework.
    """
    table = Table.of(frame)
    dimensions = () if programme is None else [each.code for each in the_one(programme).dimensions]
    naming = Naming.of(table.types, columns, dimensions)
    return Observations(read(table.rows(long_table(table, naming)), list(naming.held), programme))


def read(
    rows: Iterable[Sequence[Any]], columns: Sequence[str], programme: Framework | None, *, numbered: bool = True
) -> list[Observation]:
    """Return the figures in *rows*, whose cells stand in the order of *columns*; all rows, where they are *numbered*.

    Raises:
        FrameError: some cannot be read, all of them at once, by row.
    """
    indicators = {each.code: each for each in programme.indicators} if programme else {}
    problems: list[Problem] = []
    found = list(_read(rows, columns, indicators, problems, numbered=numbered))
    if problems:
        raise FrameError(sentence("The frame"), problems)
    return found


def _read(
    rows: Iterable[Sequence[Any]],
    columns: Sequence[str],
    indicators: Mapping[str, Indicator],
    problems: list[Problem],
    *,
    numbered: bool,
) -> Iterator[Observation]:
    reader, indicator = Reader(columns), columns.index("indicator")
    for number, cells in enumerate(rows, 1):
        try:
            yield reader.figure(cells, indicators.get(str(cells[indicator])))
        except InvalidValue as refusal:
            row = dict(zip(columns, cells, strict=True))
            path = sentence("row {number}", number=str(number)) if numbered else _said_of(row)
            problems.append(Problem(path, str(refusal)))


def _said_of(row: Mapping[str, Any]) -> str:
    """Return what tells a row from others where its number is not known."""
    return ", ".join(str(row[name]) for name in ("indicator", "period", "place", "reporter") if row.get(name))
