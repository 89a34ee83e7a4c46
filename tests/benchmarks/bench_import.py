"""What `import mande` costs, in whole processes, beside `import attrs` and beside an empty Python."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

from harness import race, show

TURNS = 25

EMPTY = "pass"
ATTRS = "import attrs"
MANDE = "import mande"
EVERY_NAME = "import mande\nfor name in mande.__all__: getattr(mande, name)"


def process(program: str) -> Callable[[], object]:
    """Return how to run *program* in a Python of its own, away from this folder and the user's settings."""
    return lambda: subprocess.run([sys.executable, "-I", "-c", program], check=True)


def main() -> None:
    """Race the imports and print their ratios."""
    show(
        [
            ("import mande", "import attrs", race(process(MANDE), process(ATTRS), TURNS)),
            ("every public name", "import attrs", race(process(EVERY_NAME), process(ATTRS), TURNS)),
            ("import mande", "an empty Python", race(process(MANDE), process(EMPTY), TURNS)),
            ("import attrs", "an empty Python", race(process(ATTRS), process(EMPTY), TURNS)),
        ]
    )


if __name__ == "__main__":
    main()
