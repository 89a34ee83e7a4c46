"""Which tests run which lines, and how long each takes: asked once, by running them all with coverage."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
import traceback
from collections.abc import Generator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
import pytest
from trial import HOME, Repeatable, import_everything, run_tests

TESTS = (
    *("rollup", "progress", "disclosure", "reconciliation", "coverage"),
    *("laws", "examples"),
    *("test_catalogue.py", "test_docs.py", "test_explanations.py"),
    *("test_profiles.py", "test_rule_pages.py", "test_rules.py"),
)
ATTACKS = (
    *("test_attack.py", "test_offices.py", "test_public_reports.py", "test_tables.py"),
    *("test_edits.py", "test_generated.py"),
)
"""They run most of mande for minutes, to find what no other test states: no mutant waits for them."""

WHEN_IMPORTED = ""
AT_FIRST = 150


def fingerprint(paths: Iterable[Path]) -> str:
    """Return what changes when any of these files does."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(f"{path.relative_to(HOME)}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def test_files() -> list[Path]:
    """Return the files of tests, and what they share, that mutants are tried on."""
    here = HOME / "tests"
    found = [path for name in TESTS for path in _python_in(here / name) if path.name not in ATTACKS]
    return [here / "conftest.py", *found]


def _python_in(path: Path) -> list[Path]:
    return sorted(path.rglob("*.py")) if path.is_dir() else [path] if path.exists() else []


class _Timed(Repeatable):
    """Notes which test coverage is to write each line down for, and what each takes."""

    def __init__(self, coverage: object) -> None:
        self.coverage = coverage
        self.now = WHEN_IMPORTED
        self.seconds: dict[str, float] = {}
        self.users: dict[str, list[str]] = {}
        self.unfit: set[str] = set()

    def _during(self, context: str) -> str:
        before, self.now = self.now, context
        self.coverage.switch_context(context)
        return before

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        before, started = self._during(item.nodeid), time.process_time()
        try:
            return (yield)
        finally:
            self.seconds[item.nodeid] = time.process_time() - started
            self._during(before)

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[object]) -> Generator[None, object, object]:
        if fixturedef.scope == "function":
            return (yield)
        before = self._during(f"fixture {fixturedef.baseid} {fixturedef.argname}")
        try:
            return (yield)
        finally:
            self._during(before)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        for item in session.items:
            for found in item._fixtureinfo.name2fixturedefs.values():
                for fixture in found:
                    if fixture.scope != "function":
                        self.users.setdefault(f"fixture {fixture.baseid} {fixture.argname}", []).append(item.nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if not report.passed:
            self.unfit.add(report.nodeid)


@attrs.frozen
class Covering:
    """For each line of each module the tests that run it, and for each test its seconds of processor time."""

    seconds: dict[str, float]
    lines: dict[str, dict[int, set[str]]]
    imported: dict[str, set[int]]

    @classmethod
    def of(cls, files: Iterable[Mapping[str, Any]]) -> Covering:
        """Return what the files of tests come to together."""
        whole = cls({}, {}, {})
        for file in files:
            whole.seconds.update(file["seconds"])
            for module, lines in file["lines"].items():
                for line, tests in lines.items():
                    whole.lines.setdefault(module, {}).setdefault(int(line), set()).update(tests)
            for module, imported in file["imported"].items():
                whole.imported.setdefault(module, set()).update(imported)
        return whole

    def batches(self, module: str, first: int, last: int) -> tuple[tuple[str, ...], ...]:
        """Return the tests that run a statement: some of its own package first, and in each batch the quickest first.

        What runs when a module is imported is there for every test.
        """
        found: set[str] = set()
        lines = self.lines.get(module, {})
        for line in range(first, last + 1):
            found.update(lines.get(line, ()))
        if not found and any(line in self.imported.get(module, ()) for line in range(first, last + 1)):
            found.update(self.seconds)
        _, package, *rest = module.split(".")
        own, named = f"tests/{package}/", f"tests/{package}/test_{'_'.join(rest)}.py"
        ranked = sorted(
            found, key=lambda test: (not test.startswith(named), not test.startswith(own), self.seconds[test])
        )
        near = [test for test in ranked if test.startswith(own)]
        far = [test for test in ranked if not test.startswith(own)]
        return tuple(tuple(batch) for batch in (near[:AT_FIRST], far, near[AT_FIRST:]) if batch)


def covering(packages: Sequence[str], kept_in: Path) -> Covering:
    """Return which tests run which lines of *packages*: a file of tests that has not changed is not run again."""
    code = fingerprint([*(HOME / "mande").rglob("*.py"), *(HOME / "examples").glob("*.py")]) + sys.version
    shared = {path.parent: path for path in test_files() if path.name == "conftest.py"}
    stamps = {
        str(path.relative_to(HOME)): fingerprint({path, *(shared[home] for home in path.parents if home in shared)})
        + code
        for path in test_files()
        if path.name.startswith("test_")
    }
    held = json.loads(kept_in.read_text(encoding="utf-8")) if kept_in.exists() else {}
    held = {name: file for name, file in held.items() if file["stamp"] == stamps.get(name)}
    if held.keys() != stamps.keys():
        kept_in.parent.mkdir(parents=True, exist_ok=True)
        child = os.fork()
        if not child:
            try:
                held |= _gather(packages, {name: stamps[name] for name in stamps if name not in held})
                kept_in.write_text(json.dumps(held), encoding="utf-8")
            except BaseException:  # noqa: BLE001  # the parent hears of it by the exit code
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        if os.waitpid(child, 0)[1]:
            raise SystemExit("The tests could not be run as they stand, so no mutant was tried.")
        held = json.loads(kept_in.read_text(encoding="utf-8"))
    return Covering.of(held.values())


def _gather(packages: Sequence[str], stamps: Mapping[str, str]) -> dict[str, Any]:
    """Return, for each file of tests, what each of its tests takes and the lines that it runs."""
    from coverage import Coverage

    watched = Coverage(
        data_file=None, source_pkgs=[f"mande.{each}" for each in packages], branch=False, config_file=False
    )
    timed = _Timed(watched)
    watched.start()
    import_everything()  # so that what runs at import is always seen
    status = run_tests(timed, *stamps)
    watched.stop()
    if status not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.NO_TESTS_COLLECTED):
        raise RuntimeError(f"pytest ended with {status!r}")
    if timed.unfit:
        print("These do not pass on the code as it stands, and are not asked:", *sorted(timed.unfit), sep="\n    ")
    found: dict[str, Any] = {
        name: {"stamp": stamp, "seconds": {}, "lines": {}, "imported": {}} for name, stamp in stamps.items()
    }
    for test, seconds in timed.seconds.items():
        if test not in timed.unfit:
            found[test.partition("::")[0]]["seconds"][test] = seconds
    for path in watched.get_data().measured_files():
        module = ".".join(Path(path).relative_to(HOME).with_suffix("").parts)
        for line, contexts in watched.get_data().contexts_by_lineno(path).items():
            for test in {test for context in contexts for test in timed.users.get(context, [context])}:
                file = found.get(test.partition("::")[0], {"seconds": ()})
                if test in file["seconds"]:
                    file["lines"].setdefault(module, {}).setdefault(line, []).append(test)
            if WHEN_IMPORTED in contexts:
                next(iter(found.values()))["imported"].setdefault(module, []).append(line)
    return found
