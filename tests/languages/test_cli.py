"""Everything that the prompt says can be said in another language: first looks, pages, errors and help."""

from __future__ import annotations

import re
from datetime import date

import click
import pytest

import mande as m
from mande.checking.asked import asked
from mande.checking.checked import checked
from mande.cli import COMMANDS, command
from mande.cli.commands import Context, Speech
from mande.cli.first_look import first_look
from mande.cli.pages import pages, remarks_page
from mande.formats.remarks import NOT_A_NUMBER, Notes
from mande.wording import say

DAY = date(2026, 12, 31)

CODES = re.compile(
    r"MND\d+ [\w-]+: .*$|MND?\w*…?|\.xlsx|--\w[\w-]*|mande \w+"
    r"|\b(person|answers|figures?|rules|(other )?reasons?|error|major|minor|info)\b",
    re.MULTILINE,
)
"""What is the same in every language: codes of rules, their thresholds, endings of names, options, commands, units and
nouns, which stand in a list of theirs."""


def leaks(text: str) -> list[str]:
    """Return the words in *text* that never reached the catalogue."""
    return re.findall(r"[A-Za-z]{2,}", CODES.sub("", text))


@pytest.fixture
def found(in_greek):
    """Return what a check finds in a programme, with gaps, disagreements, an accepted gap and broken cells."""
    dug = m.Indicator("dug", "Wells", unit="person", breakdowns=["sex"])
    plan = m.Framework(
        "wells",
        "Safe water",
        period="2026",
        outputs=[m.Output("film", "A film"), m.Output("wells", "Wells", indicators=[dug])],
        outcomes=[m.Outcome("aware", "Aware")],
        links=[m.Link("wells", "aware")],
        dimensions=[m.SEX],
    )
    seen = [m.Observation("dug", number, "2026", source=source) for number, source in ((3, "log"), (4, "visit"))]
    notes = Notes("δ.xlsx")
    notes.add(NOT_A_NUMBER, "Ω!Δ2", seen="4Ο")
    notes.add(NOT_A_NUMBER, "Ω!Δ3", seen="4Ο")
    document = m.Document(in_greek(plan), in_greek(m.Observations(seen)), notes.findings)
    return checked(
        document.programme,
        document,
        on=DAY,
        profile="first-look",
        asked=asked("all"),
        severity=m.Severity("info"),
    )


def test_a_first_look_is_said(found, wordless):
    """Every line of it: its heading, what is in order, each finding, what cannot be told, and where to go on."""
    assert leaks("\n".join(first_look(found, wordless))) == []


def test_pages_are_said(found, wordless):
    """Everything that was found, whole."""
    assert leaks(pages(found, wordless)) == []
    assert leaks(remarks_page(found.reading, language=wordless)) == []


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_said(name, wordless):
    """What stands in the help beside what is typed as it is."""
    asked_for = command(name)

    text = Context(asked_for, info_name="mande", obj=Speech(wordless)).get_help()

    typed = {
        *COMMANDS,
        *(word for each in asked_for.params for word in (*each.opts, each.metavar or "", *_words(each))),
    }
    for word in sorted(typed, key=len, reverse=True):
        text = text.replace(word, "") if word else text
    assert leaks(re.sub(r"mande|OPTIONS|\[\w*\]|FILE|CODES?", "", text)) == []


def _words(parameter: click.Parameter) -> list[str]:
    return [str(choice) for choice in getattr(parameter.type, "choices", ())]


def test_errors_are_said(wordless):
    """A misspelt word, option or command."""
    with pytest.raises(click.UsageError) as refused:
        command("check").make_context("check", ["x", "--profile", "λ"])

    assert (
        leaks(say(refused.value.message, wordless).replace("first-look, design, reporting, evaluation, all", "")) == []
    )
