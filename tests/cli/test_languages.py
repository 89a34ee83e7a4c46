"""Whether the prompt answers in the language asked for: pages, help and errors, wherever it is asked."""

from __future__ import annotations

import json

import click
import pytest

import mande as m
from mande.cli import COMMANDS, command
from mande.cli.commands import PARAGRAPHS, language_of
from mande.cli.prompt import prompt
from mande.languages import catalogue


def plain(text: str) -> str:
    """Return *text* with an ordinary space where French sets one that does not break."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.fixture
def plan(tmp_path):
    """Return the name of a plan with an output that leads nowhere, titled in two languages."""
    title = m.Text({"en": "Safe water", "fr": "Eau potable"})
    m.write(
        m.Framework("lost", title, outputs=[m.Output("film")], outcomes=[m.Outcome("aware")]), tmp_path / "plan.json"
    )
    return "plan.json"


@pytest.mark.parametrize("arguments", [["--lang", "fr", "check", "plan.json"], ["check", "plan.json", "--lang=fr"]])
def test_a_page_is_in_the_language_asked_for(mande, plan, arguments):
    """Before the command or behind it; a title is in the reader's language where it has been written in it."""
    answer = mande(*arguments, "--on", "2026-06-30")

    assert answer.code == 1
    assert plain(answer.out).startswith("Premier examen, lost « Eau potable », au 2026-06-30")
    assert plain(answer.lines[1]).startswith("En règle :")


def test_the_environment_is_not_asked(mande, plan, monkeypatch):
    """A page is the same wherever it was made: LANG and LC_ALL say nothing."""
    english = mande("check", plan, "--on", "2026-06-30").out
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    monkeypatch.setenv("LANGUAGE", "fr")

    assert mande("check", plan, "--on", "2026-06-30").out == english


def test_the_command_line_goes_before_the_settings_in_either_place(mande, plan, tmp_path):
    """A setting speaks French, and whoever asks for English gets it."""
    (tmp_path / "mande.toml").write_text('lang = "fr"\n', encoding="utf-8")

    assert mande("check", plan).lines[0].startswith("Premier examen")
    assert mande("--lang", "en", "check", plan).lines[0].startswith("First look")
    assert mande("check", plan, "--lang", "en").lines[0].startswith("First look")
    assert "Aucun fichier ne s’appelle" in mande("check", "none.json").err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["chek"], "Aucune commande ne s’appelle « chek »."),
        (["check"], "Il manque l’argument 'FILE...'."),
        (["check", "plan.json", "--profle"], "Vouliez-vous dire « --profile » ?"),
        (["check", "plan.json", "--profile", "al"], "'al' n’est aucun de ceux-ci :"),
        (["check", "plan.jsn"], "Aucun fichier ne s’appelle « plan.jsn »."),
        (["convert", "plan.json", "plan.json"], "Donnez un autre nom au nouveau."),
        (["rollup", "plan.json", "--into", "time"], "Écrivez chaque axe une fois"),
        (["report", "plan.json", "-o", "plan.pdf"], "ne dit pas quoi écrire"),
    ],
)
def test_errors_are_in_the_language_asked_for(mande, plan, arguments, expected):
    """Also where the rest of the command line cannot be read."""
    answer = mande(*arguments, "--lang", "fr")

    assert answer.code == 2
    assert plain(answer.err.splitlines()[-1]).startswith("Erreur : ")
    assert expected in plain(answer.err)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_in_the_language_asked_for(mande, name):
    """Every sentence of the help of every command is said in French."""
    answer = mande(name, "--help", "--lang", "fr")

    assert answer.code == 0
    assert plain(answer.out).startswith("Utilisation : mande ")
    words = catalogue("fr").WORDS
    held = command(name)
    missing = [
        " ".join(words_.split()) for words_ in PARAGRAPHS.split(held.help) if " ".join(words_.split()) not in words
    ]
    missing += [each.help for each in held.params if isinstance(each, click.Option) and each.help not in words]
    assert missing == []


def test_the_list_of_commands_is_too(mande):
    """What each does stands beside it in the language asked for."""
    answer = mande("--lang", "fr", "--help")

    assert "Commandes\u00a0:" in answer.out
    assert prompt.help in catalogue("fr").WORDS


def test_json_keeps_its_fields_and_codes(mande, plan):
    """Programs read the same fields and words of closed lists in every language; people's sentences are in theirs."""
    english, french = (
        json.loads(mande("check", plan, "--format", "json", "--on", "2026-06-30", "--lang", language).out)
        for language in ("en", "fr")
    )

    def same(answer: dict) -> list:
        return [(each["code"], each["subject"], each["severity"], each["criterion"]) for each in answer["findings"]]

    assert english.keys() == french.keys()
    assert same(english) == same(french)
    assert (english["title"], french["title"]) == ("Safe water", "Eau potable")


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        ([], None),
        (["check", "--lang"], None),
        (["check", "--lang", "tlh"], None),
        (["--lang", "fr", "check"], "fr"),
        (["check", "--lang=fr", "--lang", "en"], "en"),
    ],
)
def test_which_language_a_command_line_asks_for(arguments, language):
    """The last one named, and none where it is not spoken: then English says so."""
    assert language_of(arguments) == language
