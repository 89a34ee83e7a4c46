"""Every reader fuzzed for so many minutes: `python tests/fuzz/run.py --minutes 5 [--only excel] [--resume]`.

The readers take turns, the one that had least first. What is found is shortened and kept in `found`, one file a fault;
the corpus that grows, and the ledger that adds up over runs, stand beside it. It ends with 1 where a fault is open.

With atheris (`pip install "mande[fuzz]"`, wheels for Linux and Python 3.11 to 3.13) what an input reaches leads to the
next; without it documents are changed at random. It needs `os.fork`, so that it runs on Linux and macOS.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from judging import Verdict, judged
from ledger import Ledger
from shortening import shortened
from targets import TARGETS, Target, target_called

HERE = Path(__file__).parent
SEEDS = HERE / "seeds"
INPUTS = HERE / "inputs"
FOLDER = Path("build", "fuzz")
SLICE = 30.0
"""Seconds of the processor that a reader has before it is another's turn."""

SOME_SIZE = 4_096
"""Bytes from which seconds a megabyte say something."""

TAKE_ALL = ("recognised", "named")
"""Readers that take the documents of all others."""


class Fuzzing:
    """A folder with a ledger, a corpus and what was found, and the readers that are fuzzed into it."""

    def __init__(self, folder: Path, names: Sequence[str]) -> None:
        """Go on in *folder* with the readers called *names*."""
        self.folder = folder
        self.targets = [target_called(name) for name in names]
        self.ledger = Ledger.at(folder / "ledger.json")
        for target in self.targets:
            for room in ("corpus", "suspects", "found"):
                (folder / room / target.name).mkdir(parents=True, exist_ok=True)
            self._seed(target)

    def run(self, minutes: float) -> None:
        """Fuzz for so many *minutes* of the processor."""
        self.judge_again()
        until = self._spent() + minutes * 60
        while (left := until - self._spent()) > 1:
            target = min(self.targets, key=lambda each: self.ledger.of(each.name).cpu)
            self._slice(target, min(SLICE, left))
            self._judge_suspects(target)
            self.ledger.save()
            print(self.ledger, flush=True)

    def judge_again(self) -> None:
        """Judge what was found before, and write down what is mended."""
        for target in self.targets:
            for signature, each in self.ledger.of(target.name).found.items():
                file = Path(each["file"])
                if not each["mended"] and file.exists():
                    each["mended"] = judged(target, file.read_bytes()).is_sound
                    print(f"{target.name}: {signature}: {'mended' if each['mended'] else 'open'}", flush=True)
        self.ledger.save()

    def _spent(self) -> float:
        return sum(self.ledger.of(target.name).cpu for target in self.targets)

    def _seed(self, target: Target) -> None:
        """Put the seeds of *target*, and what others found, into its corpus."""
        names = [each.name for each in TARGETS] if target.name in TAKE_ALL else [target.name]
        for name in names:
            for path in sorted([*(SEEDS / name).glob("*"), *(INPUTS / name).glob("*")]):
                copy = self.folder / "corpus" / target.name / f"seed-{name}-{path.name}"
                if not copy.exists():
                    shutil.copyfile(path, copy)

    def _slice(self, target: Target, seconds: float) -> None:
        report = self.folder / "report.json"
        report.unlink(missing_ok=True)
        corpus, suspects = (self.folder / room / target.name for room in ("corpus", "suspects"))
        seed = 1 + self.ledger.of(target.name).executions % (1 << 31)
        call = [sys.executable, str(HERE / "worker.py"), target.name, str(seconds), str(corpus), str(suspects)]
        with (self.folder / "worker.log").open("wb") as log:
            worker = subprocess.Popen([*call, str(report), str(seed)], stdout=log, stderr=log)
            _, status, usage = os.wait4(worker.pid, 0)
        worker.returncode = status  # which tells subprocess that it ended
        if status:
            print(
                f"{target.name}: the worker ended with {status}: {_last_line(self.folder / 'worker.log')}", flush=True
            )
        executions = json.loads(report.read_text())["executions"] if report.exists() else 0
        self.ledger.spent(target.name, usage.ru_utime + usage.ru_stime, executions)

    def _judge_suspects(self, target: Target) -> None:
        account = self.ledger.of(target.name)
        for path in sorted((self.folder / "suspects" / target.name).iterdir()):
            data = path.read_bytes()
            verdict = judged(target, data)
            if verdict.is_sound:
                self._remember(target, data, verdict)
            elif verdict.signature not in account.open:
                self._keep(target, data, verdict)
            path.unlink()

    def _remember(self, target: Target, data: bytes, verdict: Verdict) -> None:
        """Write down what an input took that nothing is wrong with, where none took more."""
        account, name = self.ledger.of(target.name), hashlib.sha256(data).hexdigest()[:16]
        file = str(self.folder / "corpus" / target.name / name)
        rate = verdict.seconds / len(data) * 1e6 if len(data) >= SOME_SIZE else 0.0
        before = (account.slowest, account.rate, account.memory)
        account.slowest = max(account.slowest, (round(verdict.seconds, 3), file))
        account.rate = max(account.rate, (round(rate, 2), file))
        account.memory = max(account.memory, (verdict.memory, file))
        if before != (account.slowest, account.rate, account.memory):
            Path(file).write_bytes(data)

    def _keep(self, target: Target, data: bytes, verdict: Verdict) -> None:
        short = data if verdict.fault in ("slow", "hang", "memory") else shortened(target, data, verdict.signature)
        slug = re.sub(r"[^\w.]+", "-", verdict.signature).strip("-")
        file = self.folder / "found" / target.name / f"{slug}-{hashlib.sha256(short).hexdigest()[:8]}{target.suffix}"
        file.write_bytes(short)
        file.with_name(f"{file.name}.why").write_text(f"{verdict}\n{verdict.told}")
        self.ledger.found(target.name, verdict.signature, verdict.fault, file)
        print(f"FOUND {target.name}: {verdict.signature} ({verdict.seconds:.2f} s): {file}", flush=True)


def _last_line(path: Path) -> str:
    return (path.read_text(errors="replace").strip().splitlines() or [""])[-1][:300]


def _names(only: str | None) -> Iterator[str]:
    known = [target.name for target in TARGETS]
    for name in only.split(",") if only else known:
        if name not in known:
            sys.exit(f"No reader is called '{name}'. There are: {', '.join(known)}.")
        yield name


def main() -> int:
    """Fuzz as the arguments say, and return whether any fault is open."""
    says = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    says.add_argument("--minutes", type=float, default=5.0, help="minutes of the processor, in all")
    says.add_argument("--only", help="the readers to fuzz, with commas between them")
    says.add_argument("--resume", action="store_true", help="go on with the ledger and the corpus that are there")
    says.add_argument("--folder", type=Path, default=FOLDER, help=f"where they stand ({FOLDER})")
    asked = says.parse_args()
    if not asked.resume:
        for room in ("corpus", "suspects", "found"):
            shutil.rmtree(asked.folder / room, ignore_errors=True)
        (asked.folder / "ledger.json").unlink(missing_ok=True)
    fuzzing = Fuzzing(asked.folder, list(_names(asked.only)))
    fuzzing.run(asked.minutes)
    return int(any(fuzzing.ledger.of(target.name).open for target in fuzzing.targets))


if __name__ == "__main__":
    sys.exit(main())
