"""Whether what takes long is said on a terminal, and nowhere else."""

from __future__ import annotations

import io
import sys
from contextlib import suppress
from threading import Event

import pytest

import mande as m
from mande.cli import waiting
from mande.cli.colours import are_shown, painted


class Terminal(io.StringIO):
    """A stream that somebody watches."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def watched(monkeypatch) -> Terminal:
    """Return standard error as a terminal; not as a fixture, since pytest puts its own back before each test."""
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    return screen


@pytest.fixture
def few(monkeypatch):
    """Let everything count as much."""
    monkeypatch.setattr(waiting, "MANY_FILES", 2)
    monkeypatch.setattr(waiting, "MANY_FIGURES", 2)


SEEN = m.Observations([m.Observation("dug", number) for number in range(3)])


def test_on_a_terminal_long_work_is_said_and_taken_away(monkeypatch, few):
    """The line is gone when the work is done, also where it fails."""
    terminal = watched(monkeypatch)

    with suppress(KeyError), waiting.working_through(SEEN, "fr"):
        assert terminal.getvalue() == "Traitement de 3 chiffres ..."
        raise KeyError

    assert terminal.getvalue().endswith(f"\r{' ' * 28}\r")


def test_on_a_terminal_many_documents_have_a_bar(monkeypatch, few):
    """Each document moves it on."""
    terminal = watched(monkeypatch)

    assert list(waiting.read_through(["a", "b", "c"])) == ["a", "b", "c"]
    assert "Reading 3 documents" in terminal.getvalue()
    assert "100%" in terminal.getvalue()


def test_a_bar_moves_while_figures_are_worked_through(monkeypatch, few):
    """It says how far each pass is, keeps still where nothing is told, and is gone when the work is done."""
    terminal = watched(monkeypatch)
    monkeypatch.setattr(waiting, "EVERY", 0.001)
    told, drawn = iter([None, 50.0]), Event()

    def percent() -> float:
        found = next(told, "end")
        if found == "end":
            drawn.set()
            return 100.0
        return found

    with waiting.while_at_work(m.Text("Adding"), percent=percent):
        assert drawn.wait(10)

    assert terminal.getvalue().startswith(f"Adding\rAdding [{'#' * 12}{'-' * 12}]  50%\rAdding [{'#' * 24}] 100%")
    assert terminal.getvalue().endswith(f"\r{' ' * len('Adding [] 100%' + 24 * '#')}\r")


def test_short_work_is_not_worth_a_word(monkeypatch):
    """A few documents with a few figures are done at once."""
    terminal = watched(monkeypatch)

    assert list(waiting.read_through(["a", "b"])) == ["a", "b"]
    with waiting.working_through(SEEN):
        pass
    with waiting.working_through(None):
        pass

    assert terminal.getvalue() == ""


def test_in_a_pipe_nothing_is_said(capsys, few):
    """A log holds no bars."""
    assert list(waiting.read_through(["a", "b", "c"])) == ["a", "b", "c"]
    with waiting.working_through(SEEN), waiting.while_at_work(m.Text("Writing")):
        pass

    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("environment", "on_a_terminal", "in_a_pipe"),
    [
        ({}, True, False),
        ({"TERM": "dumb"}, False, False),
        ({"NO_COLOR": "1"}, False, False),
        ({"FORCE_COLOR": "1"}, True, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, False),
        ({"NO_COLOR": "", "FORCE_COLOR": ""}, True, False),
    ],
)
def test_where_colours_are_shown(environment, on_a_terminal, in_a_pipe):
    """On a terminal that can, and as the environment asks."""
    assert are_shown(Terminal(), environment) is on_a_terminal
    assert are_shown(io.StringIO(), environment) is in_a_pipe


def test_only_words_out_of_closed_lists_are_coloured():
    """A finding by how grave it is, at the beginning of its line, and a rating; in every language."""
    assert painted("the major one\nmajor  film") == "the major one\n\x1b[33mmajor\x1b[0m  film"
    assert painted("majority  film") == "majority  film"
    assert painted("met: reached (green)") == "met: reached \x1b[32m(green)\x1b[0m"
    assert painted("majeure  film", "fr") == "\x1b[33mmajeure\x1b[0m  film"
