"""Expressions taken apart where they are sums of data elements."""

from __future__ import annotations

import pytest

from mande.formats.dhis2.expressions import LONGEST, Operand, is_one, read_sum


@pytest.mark.parametrize(
    ("expression", "operands"),
    [
        ("#{a1}", [Operand("a1")]),
        (" #{a1} + #{b2} ", [Operand("a1"), Operand("b2")]),
        ("(#{a1}+#{b2})", [Operand("a1"), Operand("b2")]),
        ("#{a1.c3}", [Operand("a1", combo="c3")]),
        ("#{a1.*}", [Operand("a1")]),
        ("#{a1.c3.d4}", [Operand("a1", combo="c3")]),
        ("3 * #{a1} + #{b2} * 2", [Operand("a1", 3), Operand("b2", 2)]),
    ],
)
def test_sums_are_read(expression: str, operands: list[Operand]) -> None:
    """A sum of data elements, each with how often it counts and which part of it, is read."""
    assert read_sum(expression) == tuple(operands)


@pytest.mark.parametrize(
    "expression",
    [
        *("", "1", "#{a} - #{b}", "#{a} / 2", "#{a} * #{b}", "((#{a}))", "#{a}+", "+", "#a}", "#{a b}", "C{a}", "N{a}"),
        *("if(#{a} > 1, #{a}, 0)", "#{a} + 1", "#{a}" + "+#{a}" * LONGEST),
    ],
)
def test_anything_else_is_no_sum(expression: str) -> None:
    """Differences, quotients, functions, constants and slips of the pen are not taken for sums."""
    assert read_sum(expression) is None


def test_one_is_one() -> None:
    """The denominator of a plain number is one, however it is written."""
    assert [is_one(text) for text in ("1", " (1) ", "1.0", "10", "#{a}", "")] == [True, True, True, False, False, False]
