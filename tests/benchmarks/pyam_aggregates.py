"""What pyam's `check_aggregate` finds in a table of figures, each time that a line asks for it.

    python tests/benchmarks/pyam_aggregates.py FIGURES

FIGURES is a table in CSV, in pyam's own long form. It is read once. pyam pins much, so that it has an environment of
its own, and this runs there: `bench_aggregates.py` writes a line, this answers with the wrong totals, in one of JSON.
"""

from __future__ import annotations

import json
import sys

import pandas as pd
import pyam


def wrong_totals(table: pd.DataFrame, variables: list[str]) -> list[tuple[str, str, str]]:
    """Return the indicator, place and first day of each total that is not what its categories come to."""
    found = pyam.IamDataFrame(table).check_aggregate(variables)
    if found is None:
        return []
    keys = found.index.to_frame()
    return list(zip(keys["variable"], keys["region"], keys["time"].dt.strftime("%Y-%m-%d"), strict=True))


def main(path: str) -> None:
    """Read the figures, and answer each line."""
    table = pd.read_csv(path, parse_dates=["time"])
    variables = [variable for variable in table["variable"].unique() if "|" not in variable]
    print(pyam.__version__, flush=True)
    for _asked in sys.stdin:
        print(json.dumps(wrong_totals(table, variables)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
