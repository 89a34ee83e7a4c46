"""Whether every value has a strategy, and every strategy keeps the same manners."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from datetime import date
from enum import Enum
from pathlib import Path

import pytest

import mande as m
from mande import strategies
from mande.progress.schemes import Rating
from mande.strategies.registration import DRAWN_BY

DRAW_ONE = [name for name in strategies.__all__ if name != "figures_of"]
"""The strategies that need no argument."""

ANSWERED_BY = {
    "Assessment": "assessments",
    "Citation": "citations",
    "Coverage": "coverages",
    "Discrepancy": "discrepancies",
    "Distribution": "distributions",
    "Document": "documents",
    "Finding": "findings",
    "Progress": "progresses",
    "Publication": "publications",
    "Reconciliation": "reconciliations",
    "Report": "reports",
    "Rule": "rules",
    "Scheme": "schemes",
    "Threshold": "thresholds",
    "Total": "single_totals",
    "Totals": "totals",
    "UnitCost": "single_unit_costs",
    "UnitCosts": "unit_cost_tables",
}
"""What comes back, which is asked for by name: to import it all would slow whoever imports hypothesis."""


def public_values() -> list[str]:
    """Return the public names of classes, but for closed lists, of which hypothesis draws one itself, and errors."""
    kinds = [name for name in m.__all__ if isinstance(getattr(m, name), type)]
    return [name for name in kinds if name == "Missing" or not issubclass(getattr(m, name), Enum | m.MandeError)]


@pytest.mark.parametrize("name", public_values())
def test_a_value_has_a_strategy(name, drawn):
    """Whatever a program hands over or gets back can be drawn."""
    kind = getattr(m, name)
    strategy = dict(DRAWN_BY).get(kind) or ANSWERED_BY.get(name)

    assert strategy is not None, f"mande.strategies has nothing that draws a {name}"
    assert {type(value) for value in drawn(getattr(strategies, strategy)(), 5)} == {kind}


def test_the_table_of_contents_is_seen_by_type_checkers():
    """The names under TYPE_CHECKING are those of the table, from the same rooms."""
    tree = ast.parse(Path(strategies.__file__).read_text(encoding="utf-8"))
    (block,) = [node for node in tree.body if isinstance(node, ast.If)]
    named = {alias.name: each.module.rpartition(".")[2] for each in block.body for alias in each.names}

    assert named == strategies._WHERE


def test_a_name_that_is_not_there():
    """A slip of the pen is answered with the name that was meant."""
    with pytest.raises(AttributeError, match="Did you mean 'frameworks'"):
        _ = strategies.framework


@pytest.mark.parametrize("name", strategies.__all__)
def test_both_manners_are_refused(name):
    """Nothing is both realistic and awkward, and nobody has to guess which of the two was drawn."""
    first = ("count",) if name == "figures_of" else ()

    with pytest.raises(m.InvalidValue, match="cannot be both"):
        getattr(strategies, name)(*first, realistic=True, awkward=True)


@pytest.mark.parametrize("name", strategies.__all__)
def test_only_what_it_is_about_goes_without_its_name(name):
    """Choices are named where they are made: only a framework or a measure may stand without its name."""
    parameters = inspect.signature(getattr(strategies, name)).parameters.values()

    unnamed = [each.name for each in parameters if each.kind is not inspect.Parameter.KEYWORD_ONLY]
    assert unnamed == {"observations": ["framework"], "figures_of": ["measure"]}.get(name, [])


@pytest.mark.parametrize("name", DRAW_ONE)
def test_it_shrinks_to_what_it_says(name, smallest):
    """What is left of a value that hardly matters is what the docstring says, and what a person would write."""
    strategy = getattr(strategies, name)
    said = re.search(r"[Ss]hrinks to `(.*?)`\.?(?:\s|$)", " ".join(inspect.getdoc(strategy).split()))

    assert said, f"{name} does not say what it shrinks to"
    found = smallest(strategy())
    names = {**{each: getattr(m, each) for each in m.__all__}, "date": date, "Rating": Rating}
    assert said[1] == repr(found) or eval(said[1], names) == found


@pytest.mark.parametrize("name", DRAW_ONE)
def test_it_draws_in_every_manner(name, how, drawn):
    """Whichever manner is asked for, no strategy makes a value that mande refuses."""
    found = drawn(getattr(strategies, name)(**how), 12)

    assert found


def test_hypothesis_is_an_extra():
    """Without hypothesis, whoever asks for a strategy is told what to install, and nobody else notices."""
    program = (
        "import sys; sys.modules['hypothesis'] = None\n"
        "import mande, mande.strategies\n"
        "try: mande.strategies.frameworks\n"
        "except mande.ExtraMissing as missing: print(missing)"
    )
    finished = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert "pip install 'mande[hypothesis]'" in finished.stdout
