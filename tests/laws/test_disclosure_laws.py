"""What holds of what everybody may read, for every framework and whatever was seen of it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

import mande as m
from mande import strategies
from mande.disclosure.naming import new_names
from mande.disclosure.redaction import Redaction
from mande.measures.figures import is_known

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
    words = Redaction(*new_names(framework, seen), lambda thing: thing)

    safe = m.publish(framework, seen)

    assert_the_same_or_less((words.of(framework), words.of(seen)), (safe.programme, safe.observations), on)


@given(programmes(), DAYS, st.randoms(use_true_random=False), st.sampled_from([0.2, 0.5, 1]))
def test_whatever_is_withheld_nothing_else_is_said(programme, on, random, share):
    """Whichever counts nobody is told, what is said of the rest is what was said of all, or that some are withheld."""
    framework, seen = programme
    others = {each.indicator for each in seen if is_known(each.value) and not is_count(each)}
    counts = [is_count(each) and each.indicator not in others for each in seen]
    hidden = [bare(each) if goes and random.random() < share else each for each, goes in zip(seen, counts, strict=True)]

    assert_the_same_or_less(programme, (framework, attrs.evolve(seen, observations=hidden)), on)


def is_count(figure: m.Observation) -> bool:
    """Return whether a figure is one that may count people, and may be withheld for that."""
    return isinstance(figure.value, int | Decimal) and not isinstance(figure.value, bool) and figure.value >= 0


def bare(figure: m.Observation) -> m.Observation:
    """Return a figure as it is when it is withheld."""
    told = {"sample": None, "carried_over": None, "qualifier": "exactly", "variance": None, "stated_as": None}
    return attrs.evolve(figure, value=m.Missing.WITHHELD, verified=bool(figure.verified) or None, **told)


def assert_the_same_or_less(whole: tuple[Any, Any], safe: tuple[Any, Any], on: str) -> None:
    """Hold what every verb says of a programme with withheld figures against what it says of all of them."""
    for ask in (lambda *pair: m.check_coverage(*pair, on=on).gaps, lambda *pair: m.reconcile(*pair, on=on)):
        before = [(each.code, each.subject, str(each.message)) for each in ask(*whole)]
        for each in ask(*safe):
            if each.code == "MND414":  # which counts the small figures that are shown
                continue
            found = [words for code, subject, words in before if (code, subject) == (each.code, each.subject)]
            assert found
            told = re.sub(" and [0-9]+ more", "", str(each.message))  # what is withheld may be the last of a list
            assert "withheld" in told or any(says_no_more(told, words) for words in found)
    for mine, theirs in zip(m.assess_progress(*safe, on=on), m.assess_progress(*whole, on=on), strict=True):
        assert str(mine) == str(theirs) or "withheld" in str(mine) or is_least(mine, theirs)


def is_least(mine: m.Assessment, theirs: m.Assessment) -> bool:
    """Return whether *mine* is the least that *theirs* may be, and its verdict, where it has one, the same."""
    verdict = mine.met is None or mine.met == theirs.met
    if theirs.actual in (m.Missing.UNKNOWN, m.Missing.DISPUTED):
        return verdict
    return verdict and mine.seen.qualifier in ("at least", "over") and mine.actual <= theirs.actual


def says_no_more(words: str, others: str) -> bool:
    """Return whether all of *words* stand in *others* too, in their order."""
    left = iter(re.findall(r"\w+", others))
    return all(word in left for word in re.findall(r"\w+", words))


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
