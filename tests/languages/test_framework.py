"""What a framework says of itself can be said in another language: levels, dimensions, and what does not fit."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import mande
import mande as m
from mande.dimensions.cells import EVERYONE
from mande.errors import UnknownCode
from mande.framework.levels import TERMS, Level, level_name
from mande.languages import fr
from mande.lists import ClosedList
from mande.observations.scopes import Scope
from mande.wording import say


def test_what_readers_call_a_level_is_said():
    """The terms of each school have their French, with the words that school uses itself."""
    assert {terms: say(level_name(Level.OUTCOME, terms), "fr") for terms in TERMS} == {
        "oecd": "effet",
        "gac": "effet",
        "eu": "objectif spécifique",
        "dfid": "objectif spécifique",
    }
    assert say(level_name(Level.IMPACT, "gac"), "fr") == "résultat ultime"
    assert all(say(name, "fr") != name or name == "impact" for names in TERMS.values() for name in names.values())


@pytest.mark.parametrize("dimension", [m.GENDER, m.SEX, m.DISABILITY, m.age_bands(0, 15)])
def test_the_usual_dimensions_are_said(dimension):
    """The dimensions that ship have titles in French, for themselves and for the categories that have one."""
    for title in (dimension.title, *(category.title for category in dimension.categories if category.title)):
        assert title in fr.WORDS
        assert say(title, "fr") == fr.WORDS[title]


def test_a_scope_is_said(wordless):
    """What a figure speaks of is named by its codes, with words between them."""
    scope = Scope("α", EVERYONE, population="β", reporter="γ", projected=True)

    assert scope.words == "α (of β, by γ, projected)"
    assert not re.search("[a-z]", say(scope.words, wordless))


def closed_lists(of: type[ClosedList] = ClosedList) -> Iterator[type[ClosedList]]:
    """Yield every closed list that mande defines."""
    for found in pkgutil.walk_packages(mande.__path__, "mande."):
        if found.name.startswith(("mande.framework.", "mande.measures.", "mande.observations.", "mande.rollup.")):
            importlib.import_module(found.name)
    for kind in of.__subclasses__():
        yield from (kind, *closed_lists(kind))


def test_every_closed_list_is_named():
    """A word that no list has is refused by what the list is called, which French has a word for."""
    kinds = [kind for kind in closed_lists() if kind.__module__.startswith(("mande.framework", "mande.observations"))]

    assert len(kinds) > 20
    for kind in kinds:
        with pytest.raises(UnknownCode) as refusal:
            kind("nothing of the sort")
        assert kind.noun() in fr.WORDS
        assert say(refusal.value, "fr").startswith(f"Introuvable\u00a0: {fr.WORDS[kind.noun()]} 'nothing of the sort'.")
