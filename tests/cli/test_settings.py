"""Whether settings are found, taken where the command line says nothing, and refused where they are none."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

import mande as m
from mande.checking.settings import PARAMETERS, faults

PAGE = Path(__file__).parents[2] / "docs" / "prompt.md"


@pytest.fixture
def plan(tmp_path):
    """Return the name of a plan with an output that leads nowhere."""
    m.write(m.Framework("lost", outputs=[m.Output("film")], outcomes=[m.Outcome("aware")]), tmp_path / "plan.json")
    return "plan.json"


def codes(answer) -> set[str]:
    """Return the codes of what an answer in JSON found."""
    return {finding["code"] for finding in json.loads(answer.out)["findings"]}


def test_a_setting_holds_where_the_command_line_says_nothing(mande, plan, tmp_path):
    """What is ignored in mande.toml is not heard of, and standard error says which file was used."""
    (tmp_path / "mande.toml").write_text('ignore = ["MND1"]\nlang = "en"\n', encoding="utf-8")

    answer = mande("check", plan, "--format", "json")

    assert codes(answer) == {"MND202"}
    assert answer.err == "Settings of mande.toml: ignore, lang.\n"


def test_the_command_line_goes_before_the_settings(mande, plan, tmp_path):
    """Another profile, other rules or another severity on the command line is what is asked for."""
    (tmp_path / "mande.toml").write_text('select = "MND202"\nseverity = "error"\n', encoding="utf-8")

    assert codes(mande("check", plan, "--format", "json")) == set()
    assert codes(mande("check", plan, "--format", "json", "--severity", "minor")) == {"MND202"}
    assert codes(mande("check", plan, "--format", "json", "--select", "MND101", "--severity", "minor")) == {"MND101"}
    answer = mande("check", plan, "--format", "json", "--profile", "design", "--severity", "minor")
    assert codes(answer) > {"MND101", "MND202"}
    assert answer.err == ""
    assert codes(mande("check", plan, "--format", "json", "--no-config")) == {"MND101", "MND102", "MND202"}


def test_pyproject_holds_settings_in_a_table_of_its_own(mande, plan, tmp_path):
    """A pyproject.toml without that table is somebody else's, and mande.toml beside it goes before it."""
    (tmp_path / "pyproject.toml").write_text("[tool.other]\nx = 1\n", encoding="utf-8")
    assert mande("check", plan).err == ""

    (tmp_path / "pyproject.toml").write_text('[tool.mande]\nignore = ["MND2"]\n', encoding="utf-8")
    assert mande("check", plan).err == "Settings of pyproject.toml: ignore.\n"

    (tmp_path / "mande.toml").write_text('ignore = ["MND1"]\n', encoding="utf-8")
    assert mande("check", plan).err == "Settings of mande.toml: ignore.\n"


def test_settings_are_looked_for_as_far_as_the_repository(mande, plan, tmp_path):
    """A file above the repository, which a stranger may have left there, is not taken; one in it is."""
    (tmp_path / "mande.toml").write_text('ignore = ["MND1"]\n', encoding="utf-8")
    inner = tmp_path / "work" / "plans"
    inner.mkdir(parents=True)
    (inner / "plan.json").write_bytes((tmp_path / plan).read_bytes())
    assert mande("check", "work/plans/plan.json").err == "Settings of mande.toml: ignore.\n"

    (tmp_path / "work" / ".git").mkdir()
    assert mande("check", "work/plans/plan.json").err == ""

    (tmp_path / "work" / "mande.toml").write_text('ignore = ["MND2"]\n', encoding="utf-8")
    assert mande("check", "work/plans/plan.json").err.replace("\\", "/") == "Settings of work/mande.toml: ignore.\n"


def test_a_document_from_elsewhere_has_settings_only_beside_it(mande, plan, tmp_path, monkeypatch):
    """Outside a repository and the working directory nothing above the document is looked at."""
    (tmp_path / "mande.toml").write_text('ignore = ["MND1"]\n', encoding="utf-8")
    (tmp_path / "here").mkdir()
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "plan.json").write_bytes((tmp_path / plan).read_bytes())
    monkeypatch.chdir(tmp_path / "here")

    assert mande("check", "../there/plan.json").err == ""
    assert "Settings of" in mande("check", "../plan.json").err


def test_a_named_file_of_settings_is_the_one_that_counts(mande, plan, tmp_path):
    """--config takes that file, whatever lies beside the document."""
    (tmp_path / "mande.toml").write_text('ignore = ["MND1"]\n', encoding="utf-8")
    (tmp_path / "strict.toml").write_text('select = ["MND101"]\n', encoding="utf-8")

    answer = mande("check", plan, "--format", "json", "--config", "strict.toml")

    assert codes(answer) == {"MND101"}
    assert answer.err == "Settings of strict.toml: select.\n"


def test_files_may_be_set_too(mande, plan, tmp_path, monkeypatch):
    """A command that names no document checks those of the settings, which lie beside these."""
    (tmp_path / "mande.toml").write_text(f'files = ["{plan}"]\n', encoding="utf-8")

    assert mande("check").code == 1
    assert mande("check", "--no-config").code == 2


def test_a_table_of_its_own_in_its_own_file_is_heard_too(mande, plan, tmp_path):
    """[mande] at the head of mande.toml means the settings below it, which nobody would notice were left aside."""
    (tmp_path / "mande.toml").write_text('[mande]\nignore = ["MND1"]\n', encoding="utf-8")

    answer = mande("check", plan, "--format", "json")

    assert codes(answer) == {"MND202"}
    assert answer.err == "Settings of mande.toml: ignore.\n"


def test_a_plan_called_as_the_settings_are_is_no_file_of_them(mande, tmp_path):
    """Whoever calls a plan mande.toml can still check it."""
    m.write(m.Framework("wells"), tmp_path / "mande.toml")

    answer = mande("check", "mande.toml")

    assert (answer.code, answer.err) == (0, "")


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("ingore = []", "ingore: There is no such setting. Did you mean 'ignore'? There are: audience, decimal, "),
        ("profile = 3", 'profile: This takes one word: profile = "...".'),
        ("ignore = 3", 'ignore: This takes a list of words: ignore = ["...", "..."].'),
        ("ignore = [3]", "ignore: This takes a list of words"),
        ('profile = "all"\nselect = "MND1"', "select: profile and select both choose the rules. Set one of them."),
        ('profile = "al"', "mande.toml, '--profile': 'al' is none of these: first-look, design"),
        ('lang = "tlh"', "mande.toml, '--lang': 'tlh' is none of these: en, fr."),
        ('select = "MND999"', "No rule is called 'MND999'"),
        ("profile = ", "Settings 'mande.toml' are not TOML: "),
        ("a = " + "[" * 5000, "Settings 'mande.toml' are not TOML: "),
        ('"\\u001b[31m" = 1', "There is no such setting."),
    ],
)
def test_what_is_no_setting_is_an_error(mande, plan, tmp_path, settings, expected):
    """A misspelt setting is told with the nearest, and never passed over in silence."""
    (tmp_path / "mande.toml").write_text(settings, encoding="utf-8")

    answer = mande("check", plan)

    assert answer.code == 2
    assert expected in answer.err
    assert "\x1b" not in answer.err
    assert answer.out == ""


def test_a_named_file_that_is_not_there_is_an_error(mande, plan):
    """Settings that were asked for by name are had, or the call was wrong."""
    answer = mande("check", plan, "--config", "none.toml")

    assert answer.code == 2
    assert "Settings 'none.toml' cannot be read" in answer.err


def test_help_needs_no_settings(mande, tmp_path):
    """Whoever looks for help gets it, whatever is wrong with the settings."""
    (tmp_path / "mande.toml").write_text("ingore = 1", encoding="utf-8")

    assert mande("check", "--help").code == 0


def test_settings_of_another_command_are_left_to_it(mande, plan, tmp_path):
    """A scheme rates progress, and says nothing to a check."""
    (tmp_path / "mande.toml").write_text('scheme = "undp"\n', encoding="utf-8")

    assert mande("check", plan).err == ""
    assert mande("progress", plan).err == "Settings of mande.toml: scheme.\n"


@pytest.mark.skipif(not PAGE.exists(), reason="run away from the tree that holds docs/")
def test_every_setting_is_documented():
    """The page on the prompt shows a file with everything that may be set, and each setting in it can be taken."""
    shown = PAGE.read_text(encoding="utf-8").partition("## Settings")[2].partition("```toml\n")[2].partition("```")[0]

    assert tomllib.loads(shown).keys() | {"select"} == PARAMETERS.keys()
    assert list(faults(tomllib.loads(shown))) == []
