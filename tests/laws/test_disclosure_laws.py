"""What holds of what everybody may read, for every framework and whatever was seen of it."""

from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande import strategies
from mande.disclosure.naming import new_names

DAYS = st.sampled_from(["2009-06-30", "2026-06-30"])
MANNERS = st.sampled_from([{}, {"realistic": True}, {"awkward": True}])


@st.composite
def programmes(draw: st.DrawFn) -> tuple[m.Framework, m.Observations]:
    """Return a framework with what was seen of it, plain, as people write them, or as they should not."""
    manner = draw(MANNERS)
    framework = draw(strategies.frameworks(**manner))
    return framework, draw(strategies.observations(framework, **manner))


@given(programmes(), DAYS)
def test_whatever_is_published_is_held_against_nobody(programme, on):
    """A gap, or a disagreement, that everybody reads of was one before, of a thing that may have another name since."""
    framework, seen = programme
    places, people = new_names(framework, seen)
    names = {**places, **people}

    safe = m.publish(framework, seen)

    for ask in (lambda *pair: m.check_coverage(*pair, on=on).gaps, lambda *pair: m.reconcile(*pair, on=on)):
        before = {(each.code, names.get(each.subject, each.subject)) for each in ask(framework, seen)}
        assert {(each.code, each.subject) for each in ask(safe.programme, safe.observations)} <= before


@given(programmes())
def test_a_figure_is_as_it_was_or_withheld(programme):
    """No number is changed: each is published, or it is not."""
    framework, seen = programme

    safe = m.publish(framework, seen)

    for before, after in zip(seen, safe.observations, strict=True):
        assert after.value in (before.value, m.Missing.WITHHELD)
        if after.value is m.Missing.WITHHELD:
            assert after == attrs.evolve(
                m.Observation(before.indicator, after.value, before.period),
                **{name: getattr(after, name) for name in ("source", "at", "place", "cell", "project", "reporter")},
                **{name: getattr(after, name) for name in ("population", "status", "verified", "registered")},
            )


@given(programmes(), st.text("xyz", min_size=30, max_size=40))
def test_a_note_is_never_published(programme, note):
    """Whatever somebody noted of a figure, nobody else reads."""
    framework, seen = programme
    noted = attrs.evolve(seen, observations=[attrs.evolve(each, note=note, printed=note, says=note) for each in seen])

    assert m.publish(framework, noted).observations == m.publish(framework, seen).observations
