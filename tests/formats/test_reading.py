"""Whether what is filled field by field is what its constructor would make."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import mande as m
from mande.formats.kinds import slots, slots_by_name
from mande.formats.reading import BULK, reader
from mande.formats.writing import writer
from mande.framework.indicators import Baseline


@pytest.mark.parametrize("kind", BULK, ids=lambda kind: kind.__name__)
def test_there_is_nothing_else_to_fill(kind: type):
    """A kind that is filled has no field that no document writes, and checks itself in one place at most."""
    assert {field.name for field in attrs.fields(kind)} == {slot.name for slot in slots(kind)}
    assert not any(field.validator for field in attrs.fields(kind))


@pytest.mark.parametrize("kind", BULK, ids=lambda kind: kind.__name__)
def test_filled_as_constructed(strategy_for: Callable[[type], st.SearchStrategy[Any]], kind: type):
    """The constructor has nothing left to convert in what is filled, and nothing in it can be changed."""

    @settings(max_examples=60, derandomize=True, database=None, phases=[Phase.generate])
    @given(strategy_for(kind))
    def hold(value: Any) -> None:
        filled = reader(kind)(writer(kind)(value))
        made = kind(**{field.name: getattr(filled, field.name) for field in attrs.fields(kind)})
        assert filled == value
        assert type(filled) is kind
        for name in (field.name for field in attrs.fields(kind)):
            held, wanted = getattr(filled, name), getattr(made, name)
            assert (held, type(held)) == (wanted, type(wanted)), name
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            filled.note = "changed"

    hold()


def test_what_is_filled_checks_itself():
    """A target without its value, or with one end of a range, and an indicator that needs a scale are refused."""
    for kind, tree in (
        (m.Target, {"period": "2009"}),
        (m.Target, {"value": 5, "upper": 4, "kind": "range"}),
        (m.Target, {"value": 5, "upper": 6}),
        (m.Indicator, {"code": "readiness", "measure": "score"}),
        (m.Indicator, {"code": "two words/one"}),
    ):
        with pytest.raises(m.MandeError):
            reader(kind)(tree)


@pytest.mark.parametrize("seen", [Decimal(2009), 2009.0, Fraction(2009)], ids=repr)
def test_what_equals_a_period_that_was_read_is_none(seen: Any):
    """What is no period is refused after its equal was read: periods are remembered by what they are written as."""
    for written in (2009, "2009", "2009-01-01", date(2009, 1, 1)):
        assert reader(m.Period)(written).start == date(2009, 1, 1)

    with pytest.raises(m.MandeError):
        reader(m.Period)(seen)


@pytest.mark.parametrize("tree", [{}, {"period": "2008"}, {"note": 5}, "value", ["value"], 58, None], ids=repr)
def test_what_is_no_baseline_is_refused_as_its_constructor_does(tree: Any):
    """A table without a value, and what is no table, are refused in the words in which they always were."""
    with pytest.raises((m.MandeError, TypeError, AttributeError)) as refusal:
        reader(Baseline)(tree)

    fields = slots_by_name(Baseline)
    with pytest.raises(refusal.type, match=f"^{re.escape(str(refusal.value))}$"):
        Baseline(**{name: reader(fields[name].kind)(held) for name, held in tree.items()})
