"""The results chains of the five offices, as they are drawn."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

import mande as m
from mande.reports.chain import dot, mermaid, svg
from mande.reports.chain.marks import Sign
from mande.reports.chain.picture import picture

EXAMPLES = Path(__file__).parents[3] / "examples"
OFFICES = ("bangladesh", "kyrgyz_republic", "macedonia", "nigeria", "norway")


@cache
def office(name):
    """Return the frameworks of an office and their coverage at the end of 2010."""
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    programme = module.programme
    frameworks = programme.frameworks if isinstance(programme, m.Portfolio) else (programme,)
    return frameworks, m.check_coverage(programme, module.observations, on="2010-12-31")


@pytest.mark.parametrize("direction", ["right", "down"])
@pytest.mark.parametrize("name", OFFICES)
def test_every_office_is_drawn(name, direction):
    """Each results chain is one SVG under 200 kB, with a box for every result and objective, all of them told apart."""
    frameworks, coverage = office(name)

    for framework in frameworks:
        written = svg(framework, coverage, direction=direction, language="fr")
        assert written.count('<rect class="box') == len(framework.results) + len(framework.objectives)
        assert len(written) < 200_000
        assert ElementTree.fromstring(written).get("lang") == "fr"


@pytest.mark.parametrize("name", OFFICES)
def test_every_office_is_written(name):
    """Each results chain has all its links in the other two forms, and an outcome's tie to its objective."""
    frameworks, coverage = office(name)

    for framework in frameworks:
        expected = len(framework.links) + sum(len(objective.outcomes) for objective in framework.objectives)
        assert mermaid(framework, coverage).count('"| n') == expected
        assert dot(framework, coverage).count(" -> n") == expected


def marked(name, sign):
    """Return the codes of the boxes of an office that have a mark of this sign."""
    (framework,), coverage = office(name)
    return [box.code for box in picture(framework, coverage).boxes if any(mark.sign is sign for mark in box.marks)]


def test_the_film_of_bangladesh_leads_nowhere():
    """What the evaluation found in Bangladesh is marked: a film and an objective that lead to no outcome."""
    (framework,), coverage = office("bangladesh")

    words = {box.code: [mark.words for mark in box.marks] for box in picture(framework, coverage).boxes}

    assert words["film"] == ["no path to an outcome recorded"]
    assert words["prosecution"] == ["no outcome recorded that would show it"]
    assert {"film", "prosecution"} <= set(marked("bangladesh", Sign.GAP))


def test_the_outputs_of_the_kyrgyz_republic_cannot_be_told():
    """Where a report names no outcome at all, each of ten outputs and three objectives says that nobody can tell."""
    assert len(marked("kyrgyz_republic", Sign.UNKNOWN)) == 13


def test_contested_links_of_bangladesh():
    """The garment factories did not keep those they trained, and the picture shows it on both links."""
    (framework,), coverage = office("bangladesh")
    drawn = picture(framework, coverage)
    codes = {box.name: box.code for box in drawn.boxes}

    contested = [(codes[each.cause], codes[each.effect]) for each in drawn.arrows if each.strength == "contested"]

    assert contested == [("train-for-garment-jobs", "garment-jobs"), ("garment-jobs", "partnerships")]
