"""How many small mistakes in what mande judges its tests would notice.

    python tests/mutation/run.py --mutants 1100 --seed 7
    python tests/mutation/run.py --mutants 1100 --seed 7 --resume   # goes on, and asks again what other tests let live

Every module of five packages is read, and every small mistake that could stand in it is listed (mutants.py): a
comparison, sum, condition or constant that is another, an operand, named argument, statement or list that is not
there, two arguments the wrong way round. Texts that people read are left alone, and so are types: a test that holds a
whole page would notice each of those and prove nothing. So many are drawn, by seed, from each module as its share is,
and the tests that run the line are run against each (trial.py), laws with 20 examples that are always the same: where
one fails, the mutant is killed. A mutant in a line that no test runs has survived, and so has one that cannot be told
from the original: the score counts it against us, and survivors.toml says why it cannot. What does not end is killed
only where a second try, of three times as long, does not end either. What cannot even be imported is not counted.

Well-kept tools for this do not fit: mutmut leaves every decorated function alone, and so each validator, and draws no
sample by seed; cosmic-ray starts Python and the whole suite anew for each mutant. Where a process can be forked, as on
Linux and macOS, a mutant takes about a second here.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import CodeType

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))  # this mande, and not one that is installed

from covering import covering, fingerprint, test_files  # noqa: E402
from mutants import Mutant, mutants_of, mutated  # noqa: E402
from trial import HOME, Outcome, Trial, Verdict, attempt, importers, warm_up  # noqa: E402

PACKAGES = ("rollup", "progress", "disclosure", "reconciliation", "coverage")
KEPT = HOME / "build" / "mutation"
EXPLAINED = HERE / "survivors.toml"
ENOUGH = 90
KILLS = (Verdict.KILLED, Verdict.ENDLESS)


def sources(packages: Iterable[str] = PACKAGES) -> dict[str, Path]:
    """Return the file of each module of *packages* that there are."""
    return {
        ".".join(path.relative_to(HOME).with_suffix("").parts): path
        for package in packages
        for path in sorted((HOME / "mande" / package).rglob("*.py"))
        if path.name != "__init__.py"
    }


def sample(mutants: Mapping[str, Sequence[Mutant]], count: int, seed: int) -> list[Mutant]:
    """Return *count* mutants, of each module its share, in an order that only *seed* and their keys decide.

    A greater sample holds all of a smaller one but for the rounding of shares.
    """
    whole = sum(map(len, mutants.values()))
    exact = {module: count * len(each) / whole for module, each in mutants.items()}
    shares = {module: int(share) for module, share in exact.items()}
    left = min(count, whole) - sum(shares.values())
    for module in sorted(exact, key=lambda module: (shares[module] - exact[module], module))[:left]:
        shares[module] += 1

    def drawn(mutant: Mutant) -> str:
        return hashlib.sha256(f"{seed} {mutant.key}".encode()).hexdigest()

    return sorted(
        (each for module, of in mutants.items() for each in sorted(of, key=drawn)[: shares[module]]), key=drawn
    )


class Ledger:
    """What became of each mutant so far, by its key, for the function or class that it was made in."""

    def __init__(self, path: Path, *, resume: bool) -> None:
        self.path = path
        self.held: dict[tuple[str, str], dict[str, object]] = {}
        path.parent.mkdir(parents=True, exist_ok=True)
        if not resume:
            path.unlink(missing_ok=True)
        elif path.exists():
            for line in path.read_text(encoding="utf-8").splitlines():
                entry = json.loads(line)
                self.held[entry["key"], entry["around"]] = entry

    def known(self, mutant: Mutant, tests: str) -> Outcome | None:
        """Return what became of *mutant*: a kill holds while its function is the same, a survival while tests are."""
        entry = self.held.get((mutant.key, mutant.around))
        if entry is None or entry["verdict"] == Verdict.BROKEN.value:
            return None
        if Verdict(entry["verdict"]) not in KILLS and entry["tests"] != tests:
            return None
        return Outcome(Verdict(entry["verdict"]), str(entry["by"]), float(str(entry["seconds"])))

    def add(self, mutant: Mutant, tests: str, outcome: Outcome) -> None:
        """Write down what became of *mutant*."""
        entry = {
            "key": mutant.key,
            "around": mutant.around,
            "tests": tests,
            "verdict": outcome.verdict.value,
            "by": outcome.by,
            "seconds": outcome.seconds,
        }
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(entry, ensure_ascii=False) + "\n")


def explained() -> dict[str, str]:
    """Return the reason for each survivor that is explained."""
    if not EXPLAINED.exists():
        return {}
    return {entry["mutant"]: entry["why"] for entry in tomllib.loads(EXPLAINED.read_text(encoding="utf-8"))["survivor"]}


def show(
    outcomes: Mapping[Mutant, Outcome], everything: Mapping[str, Sequence[Mutant]], reasons: Mapping[str, str]
) -> bool:
    """Print the score of each package and of all, and every survivor; return whether it is enough."""
    rows: dict[str, Counter[str]] = {}
    born = {mutant: each for mutant, each in outcomes.items() if each.verdict is not Verdict.STILLBORN}
    for mutant, outcome in born.items():
        for name in (mutant.module.split(".")[1], "all"):
            row = rows.setdefault(name, Counter())
            row["run"] += 1
            row["killed"] += outcome.verdict in KILLS
            row["endless"] += outcome.verdict is Verdict.ENDLESS
            row["explained"] += outcome.verdict not in KILLS and mutant.key in reasons
            row["open"] += outcome.verdict not in KILLS and mutant.key not in reasons
    possible = Counter(module.split(".")[1] for module, each in everything.items() for _ in each)
    possible["all"] = possible.total()
    print(f"\n{'package':<16}{'possible':>9}{'run':>7}{'killed':>8}{'explained':>11}{'open':>6}{'score':>9}")
    for name in (*(name for name in PACKAGES if name in rows), "all"):
        row = rows[name]
        print(
            f"{name:<16}{possible[name]:>9}{row['run']:>7}{row['killed']:>8}{row['explained']:>11}"
            f"{row['open']:>6}{100 * row['killed'] / row['run']:>8.1f}%"
        )
    minutes = sum(each.seconds for each in outcomes.values()) / 60
    print(
        "The score is of all that were run, those that are explained counted against it."
        f"\n{rows['all']['endless']} of those killed never end. {len(outcomes) - len(born)} could not be imported, and "
        f"are not counted.\nProcessor time of the trials: {minutes:.1f} minutes."
    )
    for mutant, outcome in sorted(item for item in born.items() if item[1].verdict not in KILLS):
        reason = reasons.get(mutant.key)
        print(f"\n{outcome.verdict.value}{' (explained)' if reason else ''}: line {mutant.first}: {mutant.key}")
        if reason or outcome.by:
            print(f"    {reason or outcome.by}")
    all_told = rows["all"]
    return 100 * all_told["killed"] >= ENOUGH * all_told["run"] and not all_told["open"]


def main(arguments: Sequence[str]) -> int:
    """Try a sample of mutants, and say what became of them."""
    parser = argparse.ArgumentParser(description="Try the tests on small mistakes in what mande judges.")
    parser.add_argument("--mutants", type=int, default=1100, help="how many to try")
    parser.add_argument("--seed", type=int, default=7, help="which ones")
    parser.add_argument("--resume", action="store_true", help="go on from what was tried before")
    parser.add_argument("--package", action="append", choices=PACKAGES, help="only of this one; may be given again")
    parser.add_argument("--matching", default="", help="only mutants whose name holds this text, and all of those")
    parser.add_argument("--control", action="store_true", help="try every module unchanged: none may be noticed")
    asked = parser.parse_args(arguments)
    if not hasattr(os, "fork"):
        raise SystemExit("Mutants are tried where a process can be forked: on Linux or macOS.")
    sys.dont_write_bytecode = False
    os.chdir(HOME)
    files = sources()
    everything = {module: mutants_of(module, path.read_text(encoding="utf-8")) for module, path in files.items()}
    reasons = explained()
    keys = {mutant.key for each in everything.values() for mutant in each}
    if gone := sorted(set(reasons) - keys):
        print("Explained, but no mutant any more:", *gone, sep="\n    ")
        return 1
    trials = Trials(files, Ledger(KEPT / "ledger.jsonl", resume=asked.resume))
    if asked.control:
        return trials.control()
    everything = {
        module: [mutant for mutant in each if asked.matching in mutant.key]
        for module, each in everything.items()
        if not asked.package or module.split(".")[1] in asked.package
    }
    chosen = sample(everything, sum(map(len, everything.values())) if asked.matching else asked.mutants, asked.seed)
    outcomes: dict[Mutant, Outcome] = {}
    for mutant in chosen:
        outcome = outcomes[mutant] = trials.outcome(mutant)
        if outcome.verdict not in KILLS or not len(outcomes) % 100:
            print(f"{len(outcomes)} of {len(chosen)}: {outcome.verdict.value}: {mutant.key}", flush=True)
    return 0 if show(outcomes, everything, reasons) else 1


class Trials:
    """Tries mutants on the tests that run their lines, each once for as long as the ledger holds."""

    def __init__(self, files: Mapping[str, Path], ledger: Ledger) -> None:
        there = [package for package in PACKAGES if (HOME / "mande" / package).is_dir()]
        self.sources = {module: path.read_text(encoding="utf-8") for module, path in files.items()}
        self.files = files
        self.ledger = ledger
        self.covering = covering(there, KEPT / "covering.json")
        self.tests = fingerprint(test_files())
        self.importers = importers()
        warm_up()

    def outcome(self, mutant: Mutant) -> Outcome:
        """Return what becomes of *mutant*."""
        source = self.sources[mutant.module]
        outcome = self.ledger.known(mutant, self.tests)
        if outcome is None:
            batches = self.covering.batches(mutant.module, mutant.first, mutant.last)
            code = mutated(mutant, source, str(self.files[mutant.module]))
            outcome = self._attempt(mutant.module, code, batches) if batches else Outcome(Verdict.UNCOVERED, "", 0.0)
            self.ledger.add(mutant, self.tests, outcome)
        return outcome

    def control(self) -> int:
        """Try each module as it stands on all its tests, say what becomes of it, and return 1 where one is noticed."""
        noticed = 0
        for module in self.files:
            batches = self.covering.batches(module, 1, self.sources[module].count("\n"))
            outcome = self._attempt(module, None, batches)
            noticed |= outcome.verdict is not Verdict.SURVIVED
            print(f"{module}: {outcome.verdict.value} {sum(map(len, batches))} tests {outcome.by}", flush=True)
        return int(noticed)

    def _attempt(self, module: str, code: CodeType | None, batches: Sequence[Sequence[str]]) -> Outcome:
        trial = Trial(module, code, self.importers.get(module, ()), batches)
        return attempt(trial, self.covering.seconds)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
