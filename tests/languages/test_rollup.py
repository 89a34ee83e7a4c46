"""Everything that a roll-up says can be said in another language: its page, each total, and what each is made of."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import attrs
import pytest

import mande as m
from mande.dimensions.periods import Period
from mande.framework.indicators import Indicator
from mande.measures.units import STANDARD
from mande.rollup.library import drift
from mande.rollup.steps import MONTH_NAMES, Onto, TimeSteps
from mande.wording import say

EXAMPLES = Path(__file__).parents[2] / "examples"

OFFICES = ("bangladesh", "kyrgyz_republic", "macedonia", "nigeria", "norway", "portfolio")

PLAIN = re.compile(r"L\d+(-\d+)?|\b[A-Z]{3}\b|\d{4}-Q\d|more totals?|more rows?|\bindicators?\b")
"""What is the same in every language: lines cited, currencies, quarters; and nouns, which stand in a list of theirs."""


@pytest.fixture(params=OFFICES)
def office(request, monkeypatch, in_greek):
    """An example whose people wrote in Greek letters, and the units that it counts in, which are codes."""
    monkeypatch.syspath_prepend(EXAMPLES)
    example = __import__(request.param)
    sys.modules.pop(request.param)
    programme, observations = in_greek(_bare(example.programme)), in_greek(example.observations)
    frameworks = (programme,) if isinstance(programme, m.Framework) else programme.frameworks
    units = {unit for each in frameworks for indicator in each.indicators for unit in (indicator.unit, indicator.per)}
    return programme, observations, units - {None}


def _bare(programme):
    """Return a programme without what names its parts by a path, whose words are not free."""
    if isinstance(programme, m.Portfolio):
        return attrs.evolve(programme, frameworks=tuple(map(_bare, programme.frameworks)))
    return attrs.evolve(programme, absences=(), stated=(), accepted=())


def leaks(said: str, units: object = ()) -> list[str]:
    """Return the words in *said* that never reached the catalogue."""
    for unit in sorted(units, key=len, reverse=True):
        said = re.sub(rf"\b{re.escape(unit)}\b", "", said)
    return re.findall(r"[A-Za-z][A-Za-z ]*", PLAIN.sub("", said))


@pytest.mark.parametrize("into", [{}, {"time": "year"}, {"time": "year from July"}, {"time": "life"}])
def test_a_roll_up_is_said_in_another_language(office, wordless, into):
    """Its page, each total and each explanation hold no word that the catalogue has not seen."""
    programme, observations, units = office
    for over in (["time"], ["time", "place"], ["time", "place", "project"]):
        totals = m.roll_up(programme, observations, over=over, into=into)
        assert not leaks(totals.as_text(language=wordless, width=None), units)
        for total in totals:
            assert not leaks(say(total, wordless), units)
            assert not leaks(say(total.explain(), wordless), units)


def test_a_programme_is_shown_in_another_language(office, wordless):
    """What a framework or a portfolio holds has no heading or word that the catalogue has not seen."""
    programme, _, units = office

    assert not leaks(programme.as_text(language=wordless, width=None), units)


def test_english_is_what_it_was(office):
    """In English an explanation is the same string, whatever it was made of."""
    programme, observations, _ = office
    for total in m.roll_up(programme, observations, over=["time", "place"]):
        assert say(total.explain()) == total.explain() == str(total.explain())


def test_a_total_in_french():
    """A total names its value, who reported and what it is made of, with the marks of the language."""
    plan = m.Framework(
        "f",
        outputs=[m.Output("o", indicators=[m.Indicator("reached", unit="person", accumulation="incremental")])],
        monitoring=m.MonitoringPlan(reporters=["a", "b", "c"]),
    )
    seen = m.Observations(
        [
            m.Observation("reached", 1000, "2009", reporter="a", source="report", at="L3"),
            m.Observation("reached", 320, "2009", reporter="b", qualifier="about"),
            m.Observation("reached", m.Missing.NOT_REPORTED, "2009", reporter="c"),
        ]
    )
    total = m.roll_up(plan, seen, over=["time", "place"]).of("reached")

    assert say(total, "fr") == "reached (2009)\u00a0: au moins 1\u202f000 person (2 sur 3)"
    lines = say(total.explain(), "fr").splitlines()
    assert lines[1] == (
        "  somme sur 2 déclarants\u00a0: différents déclarants ont pu compter les mêmes personnes, "
        "donc entre le plus grand et la somme de tous"
    )
    assert lines[2:] == [
        "  tous les lieux, a\u00a0: 1\u202f000",
        "    a, 2009\u00a0: 1\u202f000 [report, L3]",
        "  tous les lieux, b\u00a0: environ 320",
        "    b, 2009\u00a0: environ 320",
        "  non pris en compte\u00a0: c, 2009\u00a0: non communiqué, car il n’y a pas de valeur (non communiqué)",
    ]


def test_steps_of_time_are_said():
    """Each step that figures are rolled up into has its words, and so has each month that a year begins in."""
    for step in ("month", "quarter", "half-year", "year", "life", *(f"year from {name}" for name in MONTH_NAMES)):
        said = say(str(Onto.read(["place"], {"time": step})), "fr")
        assert said.startswith(" – agrégés selon temps (par ")
        assert step not in said
    outside = TimeSteps.named("life", Period.parse("2009")).of(Period.parse("2011"), whole=True)
    assert say(outside, "fr") == "il est en dehors de la durée du programme"


def test_differences_from_a_library_are_said(wordless):
    """In what two indicators differ is told with the words of the closed lists."""
    local = Indicator("α", unit="person", counting="contacts", reach="direct", definition="αβ", statistic="mean")
    standard = Indicator("β", unit="event", counting="new persons", reach="indirect", definition="γδ")

    different = drift(local, standard, STANDARD)

    assert len(different) == 5
    assert not leaks(say("; ".join(say(each, wordless) for each in different)), ["person", "event"])
