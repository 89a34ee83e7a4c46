"""What it costs to make tables safe to publish: some ten thousand totals of one indicator by place, month and category.

To stay under: ten seconds for one such table. Tables that are published side by side are tied to one another by more
sums; the rows below say how many of them, and how much of each is withheld, since a table of which everything is
withheld was quickly made and is of no use. Times are those of the process alone.
"""

from __future__ import annotations

import sys
from random import Random
from time import process_time
from typing import Any, NamedTuple

from tabulate import tabulate

import mande as m

AT_MOST = 10.0
GENDERS, AGES = ("female", "male", "other"), ("0-17", "18-24", "25-59", "60+")
MONTHS = {"over": [], "into": {}}
YEAR = {"into": {"time": "year"}}
COUNTRY = {"over": ["place"]}
COUNTRY_YEAR = {"over": ["place"], "into": {"time": "year"}}


class Case(NamedTuple):
    """What is published together, and of how many places, with how many people in a cell, as a rule."""

    name: str
    places: int
    typical: float
    tables: tuple[dict[str, Any], ...]


CASES = (
    Case("months by place", 40, 3.0, (MONTHS,)),
    Case("the same, few people in each", 40, 1.0, (MONTHS,)),
    Case("years by place, and the country", 40, 1.0, (YEAR, COUNTRY_YEAR)),
    Case("those, and months of the country", 40, 1.0, (YEAR, COUNTRY, COUNTRY_YEAR)),
    Case("months and years by place", 5, 2.0, (MONTHS, YEAR)),
)


def programme(case: Case) -> tuple[m.Framework, m.Observations]:
    """Return a programme with a year of figures."""
    random = Random(1)
    helped = m.Indicator("helped", unit="person", accumulation="incremental", counting="new persons")
    places = [m.Place("C"), *(m.Place(f"p{place}", within="C") for place in range(case.places))]
    ages = m.Dimension("age", "Age", AGES)
    plan = m.Framework(
        "f", period="2009", outputs=[m.Output("o", indicators=[helped])], dimensions=[m.GENDER, ages], places=places
    )
    seen = [
        m.Observation(
            "helped", int(random.lognormvariate(case.typical, 1.2)), f"2009-{month:02}", place=f"p{place}",
            cell={"gender": gender, "age": age},
        )
        for month in range(1, 13) for place in range(case.places) for gender in GENDERS for age in AGES
    ]  # fmt: skip
    return plan, m.Observations(seen)


def main() -> int:
    """Print a row for each case, and return 1 where the first takes too long."""
    rows, first = [], 0.0
    for case in CASES:
        plan, seen = programme(case)
        tables = [m.roll_up(plan, seen, **how) for how in case.tables]
        before = process_time()
        safe = m.suppress(tables)
        seconds = process_time() - before
        first = first or seconds
        totals = [total for table in tables for total in table]
        small = sum(0 < total.value < 5 for total in totals)  # type: ignore[operator]  # all are counts
        withheld = sum(total.value is m.Missing.WITHHELD for table in safe for total in table)
        rows.append((case.name, len(totals), small, withheld, f"{seconds:.1f}"))
        print(tabulate(rows[-1:], tablefmt="plain"), flush=True)
    print(tabulate(rows, ("published together", "totals", "small", "withheld", "seconds")))
    print(f"at most {AT_MOST:.0f} seconds for the first: {'not kept' if first > AT_MOST else 'kept'}")
    return int(first > AT_MOST)


if __name__ == "__main__":
    sys.exit(main())
