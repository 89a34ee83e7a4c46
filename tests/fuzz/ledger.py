"""How much was fuzzed in all, over many runs: kept in a file, so that a run goes on where another ended."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs


@attrs.define
class Account:
    """What one reader has been through.

    `cpu` and `quiet` are seconds of the processor, in all and since something was last found. `slowest` is the most
    seconds that one input took, `rate` the most seconds a megabyte among inputs of some size, `memory` the most bytes
    that one added, each with the name of its file; all three are measured without the fuzzer.
    """

    cpu: float = 0.0
    quiet: float = 0.0
    executions: int = 0
    slowest: tuple[float, str] = (0.0, "")
    rate: tuple[float, str] = (0.0, "")
    memory: tuple[int, str] = (0, "")
    found: dict[str, dict[str, Any]] = attrs.Factory(dict)

    @property
    def open(self) -> list[str]:
        """The signatures of what was found and is not mended."""
        return [signature for signature, each in self.found.items() if not each["mended"]]


@attrs.define
class Ledger:
    """The account of every reader, and the file that they are kept in.

    `quiet` are the seconds of the processor since anything was last found in any of them.
    """

    path: Path
    accounts: dict[str, Account]
    quiet: float = 0.0

    @classmethod
    def at(cls, path: Path) -> Ledger:
        """Return the ledger in the file at *path*, or a new one."""
        held = json.loads(path.read_text()) if path.exists() else {}
        accounts = {name: Account(**_pairs(each)) for name, each in held.get("readers", {}).items()}
        return cls(path, accounts, held.get("quiet", 0.0))

    def of(self, name: str) -> Account:
        """Return the account of the reader called *name*."""
        return self.accounts.setdefault(name, Account())

    def spent(self, name: str, seconds: float, executions: int) -> None:
        """Add what fuzzing the reader called *name* took."""
        account = self.of(name)
        account.cpu += seconds
        account.quiet += seconds
        account.executions += executions
        self.quiet += seconds

    def found(self, name: str, signature: str, fault: str, file: Path) -> None:
        """Write down a fault of the reader called *name*, and that nothing has been quiet for long."""
        account = self.of(name)
        account.found[signature] = {"fault": fault, "file": str(file), "mended": False, "at": account.cpu}
        account.quiet = self.quiet = 0.0

    def save(self) -> None:
        """Write the file, whole or not at all."""
        beside = self.path.with_suffix(".new")
        readers = {name: attrs.asdict(each) for name, each in self.accounts.items()}
        beside.write_text(json.dumps({"quiet": self.quiet, "readers": readers}, indent=1))
        beside.replace(self.path)

    def __str__(self) -> str:
        titles = ("CPU min", "inputs", "slowest s", "s/MB", "most MB", "found", "open", "quiet min")
        lines = ["{:14} {:>8} {:>10} {:>10} {:>7} {:>8} {:>6} {:>5} {:>10}".format("reader", *titles)]
        lines += [
            f"{name:14} {each.cpu / 60:8.1f} {each.executions:10,} {each.slowest[0]:10.2f} {each.rate[0]:7.1f} "
            f"{each.memory[0] / 1e6:8.1f} {len(each.found):6} {len(each.open):5} {each.quiet / 60:10.1f}"
            for name, each in self.accounts.items()
        ]
        every = self.accounts.values()
        lines.append(
            f"{'all':14} {sum(each.cpu for each in every) / 60:8.1f} {sum(each.executions for each in every):10,} "
            f"{max((each.slowest[0] for each in every), default=0):10.2f} "
            f"{max((each.rate[0] for each in every), default=0):7.1f} "
            f"{max((each.memory[0] for each in every), default=0) / 1e6:8.1f} "
            f"{sum(len(each.found) for each in every):6} {sum(len(each.open) for each in every):5} "
            f"{self.quiet / 60:10.1f}"
        )
        return "\n".join(lines)


def _pairs(account: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(held) if isinstance(held, list) else held for name, held in account.items()}
