"""What it costs to find totals that are not what their categories come to, and to count the latest figure of each year.

Of some totals there are fewer than of their ten categories together: some five hundred at each size, for each is told
with what it stands on. `mande.frames.reconcile` is asked for them with the one rule on that (MND407), and asks the
engine which tables do not add up, whatever their cells are, reads those, and counts all others that do. The query knows
that there is one total and ten categories, compares two sums, and names whom it is about. A second peer asks what mande
asks, in four queries: which cells there are, what each table comes to and of how many, how many add up, and all figures
of those that do not. All name the same totals, or the benchmark fails. So does pyam's `check_aggregate`, which compares
two sums as well; it is asked of all indicators at once, of figures that are in memory already, since it reads no
Parquet. It runs in a Python of its own, and up to a million figures.

The other question is about states: how many there are at the end of each year, over all places, of whom one in ten has
not reported the last quarter, so that its latest figure is an earlier one. The query takes, for each place and year,
the figure of the latest period, and adds these; it filters no rows, which is slower on DuckDB than not to. To stay
under, at the largest size: 1.3 times the query.

    python tests/benchmarks/bench_aggregates.py [ROWS ...] [--pyam PYTHON]

Without ROWS, a hundred thousand to ten million; without PYTHON, the one that `PYAM_PYTHON` names in the environment.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

import attrs
import duckdb
from bench_frames import TURNS, connected, framework, written
from harness import ON_THE_WALL, race, show

import mande

PYAM = Path(__file__).parent / "pyam_aggregates.py"
WRONG = 500
"""How many totals are wrong, or nearly: as many at each size, since each is told with what it stands on."""

MOST_OF_PYAM = 1_000_000
"""Figures beyond which pyam is not asked: ten million would take it minutes."""

MOST_TIMES = 1.3
"""How many times the query the latest figures may take."""

RULE = [rule for rule in mande.CATALOGUE if rule.code == "MND407"]

NAMED = re.compile(r"(?P<indicator>\S+) \((?P<period>\S+), (?P<place>\S+)\) by ")
"""How a message of that rule names what it is about."""

Wrong: TypeAlias = set[tuple[str, str, str]]
"""The indicator, place and period of each wrong total."""


def with_wrong_totals(connection: duckdb.DuckDBPyConnection, path: Path, figures: Path) -> None:
    """Write the *figures* again, some of whose totals are seven too small."""
    totals = f"SELECT count(*) FROM '{figures}' WHERE by_gender IS NULL"
    one_in = connection.sql(totals).fetchall()[0][0] // WRONG
    connection.execute(
        f"""
        COPY (
            SELECT * REPLACE (
                CASE WHEN by_gender IS NULL AND hash(indicator, place, period) % {one_in} = 0
                THEN value - 7 ELSE value END AS value
            ) FROM '{figures}'
        ) TO '{path}' (FORMAT parquet)
        """
    )


def wrong_by_hand(connection: duckdb.DuckDBPyConnection, path: Path) -> Wrong:
    """Return the totals that the query finds."""
    found = connection.sql(
        f"""
        SELECT indicator, place, period FROM '{path}' GROUP BY ALL
        HAVING sum(CASE WHEN by_gender IS NULL THEN -value ELSE value END) > 0
        """
    )
    return set(found.fetchall())


def wrong_and_all_of_it(connection: duckdb.DuckDBPyConnection, path: Path) -> Wrong:
    """Return the totals found by who asks for the figures of their tables too, and how many others add up."""
    connection.sql(f"SELECT by_gender, by_age, count(*) FROM '{path}' GROUP BY ALL").fetchall()
    connection.execute(
        f"""
        CREATE OR REPLACE TEMP TABLE tables AS
        SELECT indicator, place, period, count(*) AS cells,
               sum(CASE WHEN by_gender IS NULL THEN -value ELSE value END) AS off
        FROM '{path}' GROUP BY ALL
        """
    )
    connection.sql("SELECT indicator, cells, count(*) FROM tables WHERE off = 0 GROUP BY ALL").fetchall()
    figures = connection.sql(
        f"""
        SELECT indicator, place, period, by_gender, by_age, value
        FROM '{path}' SEMI JOIN (FROM tables WHERE off <> 0) USING (indicator, place, period)
        """
    )
    return {(indicator, place, period) for indicator, place, period, *_ in figures.fetchall()}


def wrong_with_mande(connection: duckdb.DuckDBPyConnection, path: Path) -> Wrong:
    """Return the totals that mande finds."""
    found = mande.frames.reconcile(framework(), connection.read_parquet(str(path)), rules=RULE)
    named = [NAMED.match(each.message) for each in found]
    return {(each["indicator"], each["place"], each["period"]) for each in named if each}


@contextmanager
def asking_pyam(connection: duckdb.DuckDBPyConnection, path: Path, python: str) -> Iterator[Callable[[], Wrong]]:
    """Yield what asks pyam, in a process that has read the figures already."""
    table = path.with_suffix(".csv")
    connection.execute(
        f"""
        COPY (
            SELECT 'office' AS model, 'actuals' AS scenario, place AS region, 'case' AS unit,
                   indicator || coalesce('|' || by_gender || ' ' || by_age, '') AS variable,
                   make_date(left(period, 4)::INT, right(period, 1)::INT * 3 - 2, 1) AS time, value
            FROM '{path}'
        ) TO '{table}' (FORMAT csv, HEADER)
        """
    )
    call = [python, "-W", "ignore", str(PYAM), str(table)]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    with subprocess.Popen(
        call, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        asked, told = process.stdin, process.stdout
        assert asked is not None
        assert told is not None
        print(f"pyam {told.readline().strip()}")

        def ask() -> Wrong:
            print(file=asked, flush=True)
            return {
                (indicator, place, f"{day[:4]}-Q{int(day[5:7]) // 3 + 1}")
                for indicator, place, day in json.loads(told.readline())
            }

        yield ask
        asked.close()


def with_late_places(connection: duckdb.DuckDBPyConnection, path: Path, figures: Path) -> None:
    """Write the *figures* again, without the last quarter of each year for one place in ten."""
    connection.execute(
        f"COPY (SELECT * FROM '{figures}' WHERE right(period, 2) <> 'Q4' OR hash(place) % 10 > 0) TO '{path}'"
        " (FORMAT parquet)"
    )


Latest: TypeAlias = dict[tuple[str | None, ...], int]
"""What there is in the end of each year, by indicator and category."""


def latest_by_hand(connection: duckdb.DuckDBPyConnection, path: Path) -> Latest:
    """Return what the query finds."""
    found = connection.sql(
        f"""
        SELECT indicator, year, by_gender, by_age, sum(latest)::BIGINT FROM (
            SELECT indicator, place, by_gender, by_age, left(period, 4) AS year, arg_max(value, period) AS latest
            FROM '{path}' GROUP BY ALL
        ) GROUP BY ALL
        """
    )
    return {tuple(key): latest for *key, latest in found.fetchall()}


def latest_with_mande(connection: duckdb.DuckDBPyConnection, path: Path) -> Latest:
    """Return what mande says of the same figures, which are states."""
    plan = framework()
    states = [attrs.evolve(each, accumulation="snapshot") for each in plan.indicators]
    plan = attrs.evolve(plan, outputs=[mande.Output("served", indicators=states)])
    totals = mande.frames.roll_up(plan, connection.read_parquet(str(path)), over=["place"], into={"time": "year"})
    found = totals.project("indicator, period, by_gender, by_age, value").fetchall()
    return {tuple(key): latest for *key, latest in found}


def race_for_totals(connection: duckdb.DuckDBPyConnection, path: Path, python: str | None) -> None:
    """Check that all find the same totals, and race them."""
    rows = connection.sql(f"SELECT count(*) FROM '{path}'").fetchall()[0][0]
    mine, query = partial(wrong_with_mande, connection, path), partial(wrong_by_hand, connection, path)
    told = query()
    assert told
    assert mine() == told, "mande and SQL find other totals"

    def compare(name: str, peer: Callable[[], Wrong]) -> None:
        assert peer() == told, f"{name} and SQL find other totals"
        show([("mande", name, race(mine, peer, TURNS, ON_THE_WALL))])

    print(f"\n{rows:,} figures, {len(told):,} wrong totals; all find the same")
    compare("SQL", query)
    compare("SQL that asks", partial(wrong_and_all_of_it, connection, path))
    if rows > MOST_OF_PYAM:
        return
    if python is None:
        print("pyam: not raced, since no Python is named that has it")
        return
    with asking_pyam(connection, path, python) as ask:
        compare("pyam", ask)


def race_for_latest(connection: duckdb.DuckDBPyConnection, path: Path) -> bool:
    """Check that both count the same, race them, and return whether mande takes no longer than it may."""
    mine, query = partial(latest_with_mande, connection, path), partial(latest_by_hand, connection, path)
    told, found = query(), mine()
    assert {key: found[key] for key in told} == told
    rows = connection.sql(f"SELECT count(*) FROM '{path}'").fetchall()[0][0]
    print(f"\n{rows:,} figures, the latest of each year in {len(found):,} totals; both agree")
    found_in = race(mine, query, TURNS, ON_THE_WALL)
    show([("mande", "SQL", found_in)])
    return found_in.ratio <= MOST_TIMES


def main(arguments: Sequence[str]) -> None:
    """Race both questions at each size."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sizes", metavar="ROWS", type=int, nargs="*")
    parser.add_argument("--pyam", metavar="PYTHON", default=os.environ.get("PYAM_PYTHON"))
    asked = parser.parse_args(arguments)
    connection = connected()
    with TemporaryDirectory() as folder:
        figures, wrong, late = (Path(folder) / f"{name}.parquet" for name in ("figures", "wrong", "late"))
        for size in asked.sizes or [100_000, 1_000_000, 10_000_000]:
            written(connection, size, figures)
            with_wrong_totals(connection, wrong, figures)
            race_for_totals(connection, wrong, asked.pyam)
            with_late_places(connection, late, figures)
            kept = race_for_latest(connection, late)
        print(f"latest figures at most {MOST_TIMES} times the query: {'kept' if kept else 'not kept'}")


if __name__ == "__main__":
    main(sys.argv[1:])
