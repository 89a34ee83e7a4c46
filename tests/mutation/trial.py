"""Whether the tests notice one mutant: they are run against it in a forked child, in which nothing else is changed."""

from __future__ import annotations

import ast
import gc
import importlib
import importlib.abc
import importlib.machinery
import json
import os
import resource
import select
import signal
import sys
import time
from collections.abc import Generator, Iterable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from types import CodeType, ModuleType
from typing import NamedTuple, NoReturn

import hypothesis
import pytest

HOME = Path(__file__).parents[2]
EXAMPLES = 20  # a mutant that 20 examples of a law do not show is left for a test that states a case
SPARE_SECONDS = 10.0
TIMES_AS_LONG = 20
MEMORY = 4 << 30  # of what is written to: the engine that draws charts sets much more aside, and uses none of it
QUIET = ["-p", "_hypothesis_pytestplugin", "-p", "no:cacheprovider", "-q", "--tb=no", "--no-header", "--no-summary"]
QUIET += ["--assert=plain"]


class Verdict(Enum):
    """What became of a mutant. Only the first two are kills: what does not end was tried twice.

    What is stillborn cannot even be imported, so that nobody could ever have handed it over: it is not counted at all.
    """

    KILLED = "killed"
    ENDLESS = "endless"
    STILLBORN = "stillborn"
    SURVIVED = "survived"
    UNCOVERED = "uncovered"
    BROKEN = "broken"


class Outcome(NamedTuple):
    """What became of a mutant, the test that noticed it, and the seconds of processor time that it took."""

    verdict: Verdict
    by: str
    seconds: float


class Repeatable:
    """Holds each hypothesis test to the same few examples, and does not look for the least one that fails."""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Set how many examples each test is given, where pytest has found the tests."""
        for item in items:
            test = getattr(item, "obj", None)
            test = getattr(test, "__func__", test)
            if hypothesis.is_hypothesis_test(test):
                held = test._hypothesis_internal_use_settings
                test._hypothesis_internal_use_settings = hypothesis.settings(
                    held,
                    max_examples=min(held.max_examples, EXAMPLES),
                    derandomize=True,
                    database=None,
                    deadline=None,
                    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
                    suppress_health_check=list(hypothesis.HealthCheck),
                )


class _Asked(Repeatable):
    """Runs some tests in their order, each for so long and no longer, and remembers the first that failed."""

    def __init__(self, seconds: Mapping[str, float]) -> None:
        self.order: Mapping[str, int] = {}
        self.seconds = seconds
        self.failed = ""
        self.running = "importing it"

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted(
            (item for item in items if item.nodeid in self.order), key=lambda item: self.order[item.nodeid]
        )
        super().pytest_collection_modifyitems(items)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self.running = item.nodeid
        signal.setitimer(signal.ITIMER_PROF, self.seconds[item.nodeid])
        try:
            return (yield)
        finally:
            signal.setitimer(signal.ITIMER_PROF, SPARE_SECONDS * 3)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and not self.failed:
            self.failed = report.nodeid

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed and not self.failed:
            self.failed = f"collecting {report.nodeid}"


class _Loader(importlib.abc.InspectLoader):
    """Finds the mutated module before anybody looks for the file."""

    def __init__(self, name: str, code: CodeType, path: str) -> None:
        self.name, self.code, self.path = name, code, path

    def find_spec(
        self, name: str, _path: object = None, _target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name != self.name:
            return None
        spec = importlib.machinery.ModuleSpec(name, self, origin=self.path)
        spec.has_location = True
        return spec

    def create_module(self, _spec: importlib.machinery.ModuleSpec) -> ModuleType | None:
        return None

    def get_code(self, _name: str) -> CodeType:
        return self.code

    def get_source(self, _name: str) -> str:
        return Path(self.path).read_text(encoding="utf-8")


def run_tests(plugin: Repeatable, *arguments: str) -> int:
    """Run tests in this process with *plugin*, and with no other that happens to be installed."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    return pytest.main([*QUIET, f"--rootdir={HOME}", *arguments], plugins=[plugin])


def importers() -> dict[str, set[str]]:
    """Return for each module of mande those that import it, directly or through others."""
    direct: dict[str, set[str]] = {}
    for path in (HOME / "mande").rglob("*.py"):
        name = ".".join(path.relative_to(HOME).with_suffix("").parts).removesuffix(".__init__")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                for imported in [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]:
                    direct.setdefault(imported, set()).add(name)
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    direct.setdefault(alias.name, set()).add(name)
    found: dict[str, set[str]] = {}
    for name in direct:
        waiting, seen = [name], {name}
        while waiting:
            new = direct.get(waiting.pop(), set()) - seen
            seen |= new
            waiting.extend(new)
        found[name] = seen
    return found


def warm_up() -> None:
    """Import once what every child needs."""
    import_everything()
    gc.collect()
    gc.freeze()


def import_everything() -> None:
    """Import all of mande."""
    import mande

    for name in mande.__all__:
        getattr(mande, name)


def _forget(module: str, dependents: Iterable[str]) -> None:
    """Take *module* and all that was made with it out of this process, so that they are imported again."""
    package = sys.modules["mande"]
    for name in {module, *dependents}:
        gone = sys.modules.pop(name, None) if name != "mande" else None
        parent, _, last = name.rpartition(".")
        if gone is not None and getattr(sys.modules.get(parent), last, None) is gone:
            delattr(sys.modules[parent], last)
    for name in package._WHERE:
        vars(package).pop(name, None)


class Trial(NamedTuple):
    """A module, what it is made of (None is as it stands), what imports it, and the tests that are to notice."""

    module: str
    code: CodeType | None
    dependents: Iterable[str]
    batches: Sequence[Sequence[str]]


def attempt(trial: Trial, seconds: Mapping[str, float]) -> Outcome:
    """Return whether a test notices what a module is made of.

    *seconds* is how long each test takes, of processor time, when nothing is wrong.
    """
    limits = {test: SPARE_SECONDS + TIMES_AS_LONG * seconds[test] for batch in trial.batches for test in batch}
    outcome = _in_child(trial, limits)
    if outcome.verdict is not Verdict.ENDLESS:
        return outcome
    again = _in_child(trial, {test: 3 * limit for test, limit in limits.items()})
    return again._replace(seconds=outcome.seconds + again.seconds)


def _in_child(trial: Trial, limits: Mapping[str, float]) -> Outcome:
    reading, writing = os.pipe()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    child = os.fork()
    if not child:
        os.close(reading)
        _be_the_child(writing, trial, limits)
    os.close(writing)
    patience = time.monotonic() + 300 + 4 * sum(limits.values()) / TIMES_AS_LONG
    said = b""
    while select.select([reading], [], [], max(0, patience - time.monotonic()))[0]:
        part = os.read(reading, 1 << 16)
        if not part:
            break
        said += part
    else:
        os.kill(child, signal.SIGKILL)
        said = json.dumps([Verdict.ENDLESS.value, "more than it had time for"]).encode()
    os.close(reading)
    os.waitpid(child, 0)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    verdict, by = json.loads(said) if said else (Verdict.BROKEN.value, "the child died")
    return Outcome(Verdict(verdict), by, round(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 2))


def _be_the_child(writing: int, trial: Trial, limits: Mapping[str, float]) -> NoReturn:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0,) if os.environ.get("MUTANTS_SHOW") else (0, 1, 2):
        os.dup2(nowhere, stream)
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    asked = _Asked(limits)

    def say(verdict: Verdict, by: str) -> NoReturn:
        os.write(writing, json.dumps([verdict.value, by]).encode())
        os._exit(0)

    signal.signal(signal.SIGPROF, lambda *_: say(Verdict.ENDLESS, asked.running))
    signal.setitimer(signal.ITIMER_PROF, SPARE_SECONDS * 3)
    try:
        found = _notice(trial, asked)
    except BaseException as problem:  # noqa: BLE001  # the parent is to hear of it
        found = Verdict.BROKEN, repr(problem)
    say(*found)


def _notice(trial: Trial, asked: _Asked) -> tuple[Verdict, str]:
    _forget(trial.module, trial.dependents)
    if trial.code is not None:
        path = HOME.joinpath(*trial.module.split(".")).with_suffix(".py")
        sys.meta_path.insert(0, _Loader(trial.module, trial.code, str(path)))
    try:
        importlib.import_module(trial.module)
        importlib.import_module("mande.catalogue")
    except (TypeError, NameError, AttributeError) as problem:
        return Verdict.STILLBORN, repr(problem)
    except Exception as problem:  # noqa: BLE001  # what a value refuses when it is built
        return Verdict.KILLED, f"importing it: {problem!r}"
    for batch in trial.batches:
        asked.order = {test: place for place, test in enumerate(batch)}
        files = sorted({test.partition("::")[0] for test in batch})
        status = run_tests(asked, "-x", *files)
        if asked.failed:
            return Verdict.KILLED, asked.failed
        if status == pytest.ExitCode.USAGE_ERROR:
            return Verdict.KILLED, "importing a conftest"
        if status not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
            return Verdict.BROKEN, f"pytest ended with {status!r}"
    return Verdict.SURVIVED, ""
