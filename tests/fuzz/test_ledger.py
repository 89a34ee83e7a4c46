"""Whether what was fuzzed adds up over runs."""

from __future__ import annotations

from pathlib import Path

from ledger import Ledger


def test_a_ledger_goes_on_where_it_ended(tmp_path: Path) -> None:
    """Seconds and inputs add up over runs, and what is found ends the quiet of its reader and of all."""
    first = Ledger.at(tmp_path / "ledger.json")
    first.spent("json", 60, 1_000)
    first.spent("toml", 30, 10)
    first.found("json", "KeyError mending.mend", "crash", tmp_path / "a.json")
    first.spent("json", 6, 5)
    first.save()

    again = Ledger.at(tmp_path / "ledger.json")

    assert (again.of("json").cpu, again.of("json").executions, again.of("json").quiet) == (66, 1_005, 6)
    assert (again.of("toml").quiet, again.quiet) == (30, 6)
    assert again.of("json").open == ["KeyError mending.mend"]
    assert str(again).splitlines()[-1].split() == ["all", "1.6", "1,015", "0.00", "0.0", "0.0", "1", "1", "0.1"]
