"""Whether tags are read however they are written, and their row is found."""

from __future__ import annotations

import pytest

from mande.formats.hxl.tags import Tag, tagged


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#reached+f+age0_17", Tag("reached", frozenset({"f", "age0_17"}))),
        (" #Reached + Age0_17 +F ", Tag("reached", frozenset({"f", "age0_17"}))),
        ("#adult +adult", Tag("adult", frozenset({"adults"}))),
        ("#org", Tag("org")),
        ("#adm1 +2013", None),
        ("org", None),
        ("#", None),
        ("#org #adm1", None),
        ("#org" + "+a" * 10_000, None),
    ],
)
def test_tags(text: str, expected: Tag | None) -> None:
    """The order of attributes, spaces and capitals mean nothing; an attribute begins with a letter."""
    assert Tag.parse(text) == expected


@pytest.mark.parametrize("row", [1, 4, 25])
def test_the_row_of_tags_is_among_the_first_25(row: int) -> None:
    """Titles may stand above it, and its number is the one a spreadsheet shows."""
    found = tagged([["A report"]] * (row - 1) + [["#org", "", "#reached +f"]])

    assert found is not None
    assert (found.row, set(found.tags)) == (row, {0, 2})
    assert tagged([["A report"]] * 25 + [["#org", "#reached"]]) is None
