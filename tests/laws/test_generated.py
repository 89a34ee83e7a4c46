"""What holds for every generated programme; tests/laws/at_length.py holds thousands of them to the same."""

from __future__ import annotations

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from mande import strategies
from mande.testing import assert_laws


@pytest.mark.parametrize("how", [{}, {"realistic": True}, {"awkward": True}], ids=["plain", "realistic", "awkward"])
@settings(max_examples=10, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.data())
def test_every_law_holds(how, data):
    """Whatever a programme promised, and whatever was seen of it, every law holds."""
    framework, seen = data.draw(strategies.programmes(**how))

    assert sum(assert_laws(framework, seen).values()) > 0
