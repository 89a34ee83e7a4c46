"""Whether the categories that a form names are known by their words, and kept as they are named otherwise."""

from __future__ import annotations

import pytest

from mande.formats.excel.shapes.groups import category_of, group_of


@pytest.mark.parametrize(
    ("name", "group"),
    [
        *(("Femmes", {"sex": "female"}), ("<1", {"age": "0"}), ("under 5", {"age": "0-4"}), ("60+", {"age": "60+"})),
        *(("18-119", {"age": "18-119"}), ("500+", {"group": "500+"}), ("100-150", {"group": "100-150"})),
        *(("120+", {"group": "120+"}), ("Girls", {"group": "Girls"}), ("Unknown", {"group": "Unknown"})),
    ],
)
def test_a_name_alone_says_a_sex_or_an_age(name: str, group: dict[str, str]) -> None:
    """No one is older than 120, girls are told by age too, and who is unknown is not said of what."""
    assert group_of(name) == group


@pytest.mark.parametrize(
    ("dimension", "name", "group"),
    [
        *(("Sexe", "Inconnu", {"sex": "unknown"}), ("Sex", "F", {"sex": "female"}), ("Age", "<15", {"age": "0-14"})),
        *(("Sex", "<15", {"Sex": "<15"}), ("Gender", "F", {"Gender": "F"}), ("Status", "M", {"Status": "M"})),
    ],
)
def test_a_category_is_one_of_its_dimension(dimension: str, name: str, group: dict[str, str]) -> None:
    """A word is a sex in a column of sexes alone, and an age in one of ages."""
    assert category_of(dimension, name) == group
