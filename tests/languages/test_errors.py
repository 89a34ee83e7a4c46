"""An error can be said in another language, as it stands and with every problem that it tells of."""

from __future__ import annotations

import pickle
import re

import pytest

import mande as m
from mande.errors import DocumentError, ExtraMissing, InvalidValue, MandeError, Problem, SeveralProblems, UnknownCode
from mande.measures.units import Units
from mande.wording import Words, say, sentence

REFUSED = [
    lambda: m.Observation("α", 0.5),
    lambda: m.Observation("α", None),
    lambda: m.Observation("", 5),
    lambda: m.Observation("α", 5, carried_over=-1),
    lambda: m.Observation("α", 5, registered="ναι"),
    lambda: m.Observation("α", 5, period="αβγ"),
    lambda: m.Observation("α", 5, period="2009-02-30"),
    lambda: m.Observation("α", 5, cell="αβγ"),
    lambda: m.Observation("α", 5, qualifier="αβγ"),
    lambda: m.Observations("αβγ"),
    lambda: m.Place("α", within="β/γ"),
    lambda: m.Place("α", cases=-5),
    lambda: m.Place("α ", within="β"),
    lambda: m.Missing("αβγ"),
    lambda: bool(m.Missing.UNKNOWN),
    lambda: m.Ratio(1, -1),
    lambda: m.Money(5, "δρχ"),
    lambda: m.Money(5, "USD") + m.Money(5, "BDT"),
    lambda: m.ExchangeRate("USD", "USD", 1, on="2009-05-31"),
    lambda: m.Sample(5, of=3),
    lambda: m.Amount(5, "α β γ^^"),
    lambda: Units(counted=["α = β ="]),
    lambda: Units(physical=["α = 3 βγ"]),
    lambda: m.Target(5, kind="range"),
    lambda: m.Link("α", ""),
    lambda: m.Dimension("α", "β", ["γ", "γ"]),
    lambda: m.Outcome("α", horizon=-5),
    lambda: m.Framework("α").result("β"),
    lambda: m.roll_up(m.Framework("α"), over=["βγδ"]),
    lambda: m.Framework(
        "α",
        outputs=[m.Output("β"), m.Output("β", indicators=[m.Indicator("γ", unit="δεζ", breakdowns=["η"])])],
        links=[m.Link("β", "θ"), m.Link("β", "β")],
    ),
    lambda: m.Portfolio("α", "", [m.Framework("β"), m.Framework("β")]),
    lambda: m.check_coverage(m.Framework("α"), m.Observations([m.Observation("β", 5)])),
    lambda: m.check_coverage("α"),
]
"""What cannot be, with everything that somebody is free to write in Greek letters."""

CODE = re.compile(
    r"\b[A-Za-z_]*\(.*?\)\)*|\w+=(\[.*?\]|'.*?'|\w*)|'[^']*'|\[.*\]|\((int|str|float|NoneType)\)"
    r"|\b(None|Missing\.\w+|int|[A-Z]{3}|ISO \d+)\b|^  \S+?: |\w+\.\S+|\bproblems?\b|: [^·]*\.$"
)
"""What a message says to write, which is code and the same in every language."""


@pytest.fixture(params=REFUSED, ids=lambda refused: str(refused.__code__.co_firstlineno))
def error(request):
    """An error that somebody caused."""
    with pytest.raises(MandeError) as caught:
        request.param()
    return caught.value


def test_an_error_is_said_in_another_language(error, wordless):
    """What is left of a message without its templates are values, codes and what is to be written."""
    said = "\n".join(CODE.sub("", line) for line in say(error, wordless).splitlines())

    assert not re.findall(r"[A-Za-z]{2,}", said), say(error, wordless)


def test_an_error_is_said_in_french(error):
    """French has every message; English is what `str` gives, and both survive pickling."""
    again = pickle.loads(pickle.dumps(error))

    assert isinstance(str(error), Words)
    assert say(error) == str(error) == str(again)
    assert say(error, "fr") == say(again, "fr") != str(error)


def test_several_problems_are_said():
    """All problems of a document are said, each with its path, which stays."""
    error = SeveralProblems("plan.xlsx", [Problem("outputs.a", sentence("it is empty"))] * 2)

    assert str(error) == "plan.xlsx has 2 problems:\n  outputs.a: it is empty\n  outputs.a: it is empty"
    assert say(error, "fr") == (
        "plan.xlsx\u00a0: 2 problèmes\u00a0:\n  outputs.a\u00a0: il est vide\n  outputs.a\u00a0: il est vide"
    )
    assert say(error.problems[0], "fr") == "outputs.a\u00a0: il est vide"


@pytest.mark.parametrize(
    ("error", "french"),
    [
        (
            UnknownCode.among("OC9", sentence("outcome"), ["OC1", "OC2"]),
            (
                "Introuvable\u00a0: effet 'OC9'. Vouliez-vous dire «\u202fOC1\u202f»\u202f? "
                "Choix possibles\u00a0: OC1, OC2."
            ),
        ),
        (
            InvalidValue.shared_code("film", ["a", "b"]),
            "«\u202ffilm\u202f» figure dans a et b. Écrivez «\u202fa/film\u202f», ou project='a'.",
        ),
        (
            ExtraMissing.of("Excel", "excel"),
            "Excel\u00a0: il manque des paquets qui ne sont pas installés. Exécutez\u00a0: pip install 'mande[excel]'",
        ),
        (
            DocumentError.no_format("x", "Quoi\u202f?", ["json"]),
            "x\u00a0: 1 problème\u00a0:\n  format\u00a0: Quoi\u202f? Nommez-en un\u00a0: format='...', parmi json.",
        ),
    ],
)
def test_messages_in_french(error, french):
    """A message in French names the thing, shows the value and offers a way on, as the English does."""
    assert say(error, "fr") == french


def test_an_error_that_is_not_made_of_sentences_is_said_as_it_is():
    """Whoever raises an error of their own with a plain string reads that string."""
    assert say(MandeError("Genug."), "fr") == str(MandeError("Genug.")) == "Genug."
    assert str(MandeError()) == ""
