"""Whether the attack sees what there is to be seen: one that never succeeds would prove nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random
from types import ModuleType

from mande.disclosure.linked import Equation, Hidden, Linked, Shown

ROW = Linked([9, 2, 7], [Equation(0, [1, 2])], [Shown([0]), Shown([1]), Shown([2])], {1}, width=5)


def test_subtraction_is_seen_through(attack: ModuleType) -> None:
    """A single withheld cell of a row is recovered by the attack."""
    assert attack.recovered(ROW, Hidden({1})) == ["1 is sensitive, and known to 0", "figure 1 is withheld, and known"]


def test_two_cells_of_a_row_hold(attack: ModuleType) -> None:
    """With a second cell the first may be anything from nought to nine."""
    assert attack.recovered(ROW, Hidden({1, 2})) == []
    assert attack.Attacker(ROW, {1, 2}).bracket(1, 100) == 9


def test_a_bracket_that_is_too_close_is_seen(attack: ModuleType) -> None:
    """Two cells of three together are bracketed by their sum, which is closer than the width."""
    row = Linked([33, 2, 1, 30], [Equation(0, [1, 2, 3])], [Shown([0]), Shown([1]), Shown([2]), Shown([3])], {1, 2}, 5)

    assert attack.recovered(row, Hidden({1, 2})) == ["1 is sensitive, and known to 3", "2 is sensitive, and known to 3"]


def test_what_is_withheld_in_vain_is_seen(attack: ModuleType) -> None:
    """A companion that can be worked out is recovered, although nobody needed it."""
    assert attack.recovered(ROW, Hidden({0, 1})) == []
    assert attack.recovered(Linked(**_parts(ROW, sensitive=())), Hidden({2})) == ["figure 2 is withheld, and known"]


def test_what_was_given_up_for_nothing_is_seen(attack: ModuleType) -> None:
    """A count that is said to be beyond protection, and is not, is named."""
    assert attack.given_up(ROW, Hidden({1}, unprotected={1})) == [1]


def test_tables_of_every_kind_are_made_up(attack: ModuleType) -> None:
    """Among a hundred tables there are ratios, figures published and withheld before, and counts that nobody prints."""
    tables = [attack.a_table(Random(f"kinds-{seed}")) for seed in range(100)]

    assert any(len(figure.variables) > 1 for table in tables for figure in table.figures)
    assert any(figure.fixed for table in tables for figure in table.figures)
    assert any(figure.gone for table in tables for figure in table.figures)
    assert any(not showing for table in tables for showing in table.shown_by)
    assert any(len(showing) > 1 for table in tables for showing in table.shown_by)
    assert any(table.least for table in tables)
    assert max(len(table.figures) for table in tables) > 100


def test_the_command_says_what_it_recovered() -> None:
    """The command that attacks thousands prints its counts, and nothing is recovered."""
    told = subprocess.run(
        [sys.executable, Path(__file__).parent / "attack.py", "--tables", "3", "--ways", "plain"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.startswith("plain: 3 tables, ")
    assert " 0 recovered, " in told.stdout


def _parts(linked: Linked, **other: object) -> dict[str, object]:
    names = ("values", "equations", "figures", "sensitive", "width")
    return {**{name: getattr(linked, name) for name in names}, **other}
