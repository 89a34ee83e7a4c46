"""What `mande check` costs at the prompt, in whole processes, beside a Python that parses the same JSON."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from subprocess import DEVNULL, run

from harness import race, show

import mande as m

TURNS = 9
OUTPUTS, EACH, TARGETS = 200, 5, 8

PARSE = "import json, sys; json.load(open(sys.argv[1], encoding='utf-8'))"


def plan() -> m.Framework:
    """Return a plan of 200 outputs with five indicators each, each of those with eight targets."""
    return m.Framework(
        "large",
        period="2020/2027",
        outputs=[
            m.Output(
                f"output-{output}",
                indicators=[
                    m.Indicator(
                        f"trained-{output}-{number}",
                        "Persons trained",
                        unit="person",
                        accumulation="incremental",
                        targets=[m.Target(100 + year, period=str(2020 + year)) for year in range(TARGETS)],
                    )
                    for number in range(EACH)
                ],
            )
            for output in range(OUTPUTS)
        ],
    )


def process(*arguments: str) -> Callable[[], object]:
    """Return how to run Python with these arguments, whatever it ends with and says."""
    return lambda: run([sys.executable, *arguments], check=False, stdout=DEVNULL)


def main() -> None:
    """Race a first look at a plan of 1,000 indicators, and the version alone, against bare processes."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder, "plan.json"))
        m.write(plan(), path)
        look, version = process("-m", "mande", "check", path), process("-m", "mande", "--version")
        show(
            [
                ("a first look at 1,000 indicators", "json.load", race(look, process("-c", PARSE, path), TURNS)),
                ("mande --version", "import click", race(version, process("-c", "import click"), TURNS)),
            ]
        )


if __name__ == "__main__":
    main()
