"""Whether the shell is offered what may be typed next."""

from __future__ import annotations

import pytest
from click.shell_completion import ShellComplete

from mande.cli import COMMANDS
from mande.cli.prompt import prompt


def offered(words: list[str], begun: str) -> list[str]:
    """Return what is offered behind *words* for what is *begun*."""
    return [item.value for item in ShellComplete(prompt, {}, "mande", "_MANDE_COMPLETE").get_completions(words, begun)]


@pytest.mark.parametrize(
    ("words", "begun", "expected"),
    [
        ([], "", list(COMMANDS)),
        ([], "re", ["reconcile", "report"]),
        (["check", "--profile"], "d", ["design"]),
        (["check", "--format"], "s", ["sarif"]),
        (["progress", "plan.xlsx", "--scheme"], "", ["undp", "clearpoint", "tola"]),
        (["report", "plan.xlsx", "--audience"], "p", ["public"]),
        (["check", "--select"], "MND10", [f"MND10{number}" for number in range(1, 10)]),
        (["check", "--ignore"], "MND901,mnd101", ["MND901,MND101"]),
        (["rules"], "MND305", ["MND305"]),
        (["check", "--sev"], "--sev", ["--severity"]),
    ],
)
def test_what_may_follow_is_offered(words, begun, expected):
    """Commands, options, words out of closed lists, and rules by the beginning of their code."""
    assert offered(words, begun) == expected


def test_files_are_left_to_the_shell():
    """It knows them, with their folders."""
    (item,) = ShellComplete(prompt, {}, "mande", "_MANDE_COMPLETE").get_completions(["check"], "pl")

    assert (item.value, item.type) == ("pl", "file")


def test_settings_do_not_stand_in_the_way(tmp_path, monkeypatch):
    """A broken mande.toml is told when the command is called, and not while it is typed."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mande.toml").write_text("ingore = 1", encoding="utf-8")

    assert offered(["check", "--format"], "j") == ["json"]
