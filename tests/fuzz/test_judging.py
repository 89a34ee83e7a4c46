"""Whether a fault is seen, whichever it is, and never where there is none."""

from __future__ import annotations

import os
from time import process_time
from typing import Any

import pytest

pytest.importorskip("resource", reason="inputs are judged in a copy of the process, which Windows has not")

from judging import judged
from shortening import shortened
from targets import Lost, Target, nothing_more

import mande as m


def target(read: Any, holds: Any = nothing_more) -> Target:
    """Return a reader to judge."""
    return Target("a reader", ".txt", read, holds)


def raises(data: bytes) -> None:
    """Fail as a reader would, in mande's own code."""
    if b"x" in data:
        m.Period.parse(data.decode())


def busy(data: bytes) -> None:
    """Take too long."""
    until = process_time() + 1.3
    while process_time() < until:
        for day in range(100):
            m.Period.parse(f"2009-05-31/{2_010 + day}-02")


def loses(read: Any) -> None:
    """Find that something was lost."""
    raise Lost("a figure: 12")


@pytest.mark.parametrize(
    ("one", "fault", "signature"),
    [
        (target(raises), "crash", "PeriodError periods._read"),
        (target(bytes, loses), "lost", "Lost a figure"),
        (target(lambda data: data * 70_000_000), "memory", "memory a reader"),
        (target(lambda data: os._exit(3 * len(data))), "crash", "ended a reader 768"),
        (target(len), "", ""),
    ],
)
def test_a_fault_has_a_signature(one: Target, fault: str, signature: str) -> None:
    """What is raised, lost, or taken of the memory is told, and one fault is told alike each time."""
    verdict = judged(one, b"x")
    assert (verdict.fault, verdict.signature) == (fault, signature)


def test_what_takes_too_long_is_told_with_what_was_at_work() -> None:
    """More than a second for less than a megabyte is a fault, and says where the time went."""
    verdict = judged(target(busy), b"x")
    assert verdict.fault == "slow"
    assert verdict.signature.startswith("slow periods.")


def test_each_way_of_reading_is_judged_by_itself() -> None:
    """Three readings of half a second are not one that takes too long; and one that fails is told, wherever it is."""

    def half(data: bytes) -> None:
        until = process_time() + 0.5
        while process_time() < until:
            pass

    assert judged(target(half)._replace(also=(half, half)), b"x").is_sound
    assert judged(target(len)._replace(also=(raises, len)), b"x").signature == "PeriodError periods._read"


def test_an_input_is_shortened_to_what_finds_the_fault() -> None:
    """Of forty letters the one that does harm is left."""
    assert shortened(target(raises), b"a" * 20 + b"x" + b"b" * 19, "PeriodError periods._read") == b"x"
