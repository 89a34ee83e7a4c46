"""How the tests of examples read an example, and hold its numbers against the text that it cites."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import mande as m

CHECKOUT = Path(__file__).parents[2]
ANNEXES = CHECKOUT.parent / "shared" / "source" / "evaluation-annexes-d-h.txt"
FACTS = CHECKOUT.parent / "shared" / "reference" / "facts.md"

TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
ONES = ("zero one two three four five six seven eight nine " + TEENS).split(" ")
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
FIELDS = ["value", "amount", "n", "of", "entered", "followed", "lost", "carried_over", "found", "covers", "covered"]


@cache
def load(name: str) -> ModuleType:
    """Return an example by its name, imported once."""
    spec = importlib.util.spec_from_file_location(f"example_{name}", CHECKOUT / "examples" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def example() -> Callable[[str], ModuleType]:
    """Return an example by its name."""
    return load


def numbers_in(thing: Any) -> Iterator[int | Decimal]:
    """Yield every number that a value which cites lines was given: its figure, how many people, parts and wholes."""
    for name in FIELDS:
        yield from _numbers(getattr(thing, name, None))


def _numbers(value: Any) -> Iterator[int | Decimal]:
    if isinstance(value, m.Money):
        yield from _numbers(value.amount)
    elif isinstance(value, m.Amount):
        yield from _numbers(value.number)
    elif isinstance(value, m.Ratio):
        yield from (*_numbers(value.part), *_numbers(value.whole))
    elif isinstance(value, int | Decimal) and not isinstance(value, bool):
        yield value


def ways_to_write(number: int | Decimal) -> Iterator[str]:
    """Yield how a report may print a number."""
    yield str(number)
    yield f"{number:,}"
    yield f"{number:,}".replace(",", " ")
    yield f"{Decimal(number) / 1_000_000:f} million"
    if number == int(number) and 0 <= number < 100:
        tens, ones = divmod(int(number), 10)
        if number < 20:
            yield ONES[int(number)]
        else:
            yield TENS[tens - 2] + (f"-{ONES[ones]}" if ones else "")


def stands_in(number: int | Decimal, text: str) -> bool:
    """Return whether *text* has *number*, in digits or as a word, and not as part of another number."""
    return any(
        re.search(rf"(?<![\w,.]){re.escape(way)}(?!,?\d|[a-z])", text, re.IGNORECASE) for way in ways_to_write(number)
    )


@pytest.fixture(scope="session")
def not_on_their_lines() -> Callable[..., tuple[int, list[tuple[str, Any, str]]]]:
    """Return how many numbers an example takes from the text, and those not found on the lines they cite."""

    def checked(module: ModuleType) -> tuple[int, list[tuple[str, Any, str]]]:
        if not ANNEXES.exists():
            pytest.skip("the text of Annexes D to H is not beside this checkout")
        lines = ANNEXES.read_text(encoding="utf-8").split("\n")
        count, missing = 0, []
        for citation in m.citations(module.programme, module.observations):
            text = " ".join(" ".join(lines[first - 1 : last]) for first, last in citation.at.lines)
            for number in numbers_in(citation.thing):
                count += 1
                if not stands_in(number, text):
                    missing.append((repr(citation.thing), number, str(citation.at)))
        return count, missing

    return checked


@pytest.fixture(scope="session")
def outside() -> Callable[[ModuleType, int, int], list[tuple[str, str]]]:
    """Return what an example cites from outside an annex, which runs from one line to another."""

    def checked(module: ModuleType, first: int, last: int) -> list[tuple[str, str]]:
        return [
            (repr(citation.thing), str(citation.at))
            for citation in m.citations(module.programme, module.observations)
            if not citation.at.lines or any(not first <= low <= high <= last for low, high in citation.at.lines)
        ]

    return checked


@pytest.fixture(scope="session")
def facts() -> Callable[[int, int], dict[str, str]]:
    """Return the facts whose first line lies in an annex, by their id, as the list of facts words them."""

    def listed(first: int, last: int) -> dict[str, str]:
        if not FACTS.exists():
            pytest.skip("the list of facts is not beside this checkout")
        rows = re.findall(r"^\| ([A-Z]{2,3}-[A-Z]*\d+) \| (.*?) \|.*?\bL(\d+)[^|]*\|$", FACTS.read_text("utf-8"), re.M)
        return {code: text for code, text, line in rows if first <= int(line) <= last}

    return listed


Told = tuple[str, str, str, str, str, str]


@pytest.fixture(scope="session")
def disagreements() -> Callable[[ModuleType], list[Told]]:
    """Return what an example disagrees on: rule, subject, lines, and what is compared where that is a number."""

    def told(module: ModuleType) -> list[Told]:
        found = m.reconcile(module.programme, module.observations)
        return sorted(
            (each.code, each.subject, ", ".join(each.cites), *_compared(each.expected, each.found, each.difference))
            for each in found
        )

    return told


def _compared(expected: Any, found: Any, difference: Any) -> tuple[str, str, str]:
    if difference is None:
        return ("", "", "")
    shown = [
        each.show() if isinstance(each, m.Money | m.Amount) else str(each) for each in (expected, found, difference)
    ]
    return (shown[0], shown[1], shown[2])


@pytest.fixture(scope="session")
def not_on_the_page() -> Callable[[ModuleType, int, int], list[tuple[str, str, str]]]:
    """Return what of an example's disagreements cannot be checked on the page: its annex runs from a line to a line."""

    def checked(module: ModuleType, first: int, last: int) -> list[tuple[str, str, str]]:
        return [
            (each.code, each.subject, fault)
            for each in m.reconcile(module.programme, module.observations)
            for fault in _faults(each, first, last)
        ]

    return checked


def _faults(found: m.Discrepancy, first: int, last: int) -> Iterator[str]:
    """Yield what a disagreement lacks: lines of the annex, or a figure with its line in the sentence."""
    if not found.cites:
        yield "no line"
    for cite in found.cites:
        lines = [int(number) for number in re.findall(r"\d+", cite)]
        if not re.fullmatch(r"L\d+(-\d+)?", cite) or not first <= lines[0] <= lines[-1] <= last:
            yield f"{cite} is no line of the annex"
    told = [
        each for each in found.figures if each.words.strip("'") in found.message and (each.at or "") in found.message
    ]
    if len(told) < min(len(found.figures), 2):
        yield "fewer than both figures"
    # One table of percentages has a figure a row: of each whole that they were taken on, one is told with it.
    missing = [] if found.code == "MND410" else [each for each in found.figures if each not in told]
    yield from (f"{each} is not in the sentence" for each in missing)
