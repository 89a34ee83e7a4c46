"""Whether the prompt is there however it is called, ends as it says, and is documented to the last option."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import mande as m
from mande.cli import COMMANDS, command

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "prompt.md"


def process(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    """Return how a process of its own answered these arguments."""
    environment = {**os.environ, "PYTHONPATH": str(Path(m.__file__).parents[1]), **options.pop("environment", {})}
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, check=False, env=environment, cwd=options.pop("cwd", None),
        **options,
    )  # fmt: skip


@pytest.fixture
def plan(tmp_path):
    """Return the path of a plan with an output that leads nowhere, and a title that ASCII cannot spell."""
    path = tmp_path / "plan.json"
    m.write(m.Framework("wells", "নিরাপদ পানি", outputs=[m.Output("film", "Café")]), path)
    return path


def test_python_m_mande(plan):
    """Whoever has no `mande` on the path has Python."""
    answer = process("-m", "mande", "check", str(plan))

    assert answer.returncode == 1, answer
    assert b"MND101" in answer.stdout


def test_without_click_a_sentence_says_what_to_install():
    """The prompt is an extra; without it, nobody sees a traceback."""
    answer = process("-c", "import sys; sys.modules['click'] = None; from mande.cli import main; main(['check', 'x'])")

    assert answer.returncode == 2
    assert answer.stderr.strip() == b"The prompt needs packages that are not installed. Run: pip install 'mande[cli]'"


def test_without_openpyxl_a_sentence_says_what_to_install(tmp_path):
    """To write a workbook takes an extra too; where it is not there, nothing is left behind."""
    path = tmp_path / "plan.xlsx"
    program = f"import sys; sys.modules['openpyxl'] = None; from mande.cli import main; main(['new', {str(path)!r}])"

    answer = process("-c", program)

    assert answer.returncode == 2
    assert not path.exists()
    assert b"pip install 'mande[excel]'" in answer.stderr
    assert b"Traceback" not in answer.stderr


def test_a_console_without_the_letters_gets_the_rest(plan):
    """What cannot be printed is a question mark, and never an error."""
    answer = process("-m", "mande", "check", str(plan), environment={"PYTHONIOENCODING": "ascii"})

    assert answer.returncode == 1, answer.stderr
    assert b"MND101" in answer.stdout
    assert answer.stderr == b""


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
        ({"FORCE_COLOR": ""}, False),
    ],
)
def test_a_pipe_is_coloured_on_request_alone(mande, plan, monkeypatch, environment, coloured):
    """NO_COLOR goes before FORCE_COLOR, and neither counts where it is empty; the words are the same."""
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    plain = mande("check", str(plan)).out
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    shown = mande("check", str(plan)).out

    assert ("\x1b" in shown) == coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", shown) == plain


@pytest.mark.parametrize("form", ["json", "markdown", "sarif", "github"])
def test_what_programs_read_is_never_coloured(mande, plan, monkeypatch, form):
    """JSON stays JSON, whatever the environment asks for."""
    monkeypatch.setenv("FORCE_COLOR", "1")

    assert "\x1b" not in mande("check", str(plan), "--format", form).out


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="there are no pipes with a name here")
def test_a_pipe_with_a_name_is_read_once(mande):
    """`mande check <(mande new - --to toml)` works: what is looked at is not lost to the reader."""
    read, write = os.pipe()
    os.write(write, b'mande = "1"\ncode = "wells"\n')
    os.close(write)

    answer = mande("check", f"/dev/fd/{read}")

    os.close(read)
    assert answer.code == 0, answer
    assert answer.lines[0].startswith("First look at wells ")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a shell with pipes is needed")
def test_whoever_stops_listening_is_no_error(plan):
    """`mande rules | head -1` ends quietly, and with the code it would have had."""
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as deaf:
        listening = subprocess.run(
            [sys.executable, "-m", "mande", "check", str(plan), "--profile", "all"],
            stdout=deaf,
            stderr=subprocess.PIPE,
            check=False,
            env={**os.environ, "PYTHONPATH": str(Path(m.__file__).parents[1])},
        )

    assert listening.stderr == b""
    assert listening.returncode == 1


def test_what_cannot_be_written_is_a_sentence(plan):
    """A full disk is told, and is no traceback."""
    if not Path("/dev/full").exists():
        pytest.skip("there is no full disk here")
    with Path("/dev/full").open("wb") as full:
        answer = subprocess.run(
            [sys.executable, "-m", "mande", "check", str(plan)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env={**os.environ, "PYTHONPATH": str(Path(m.__file__).parents[1])},
        )

    assert answer.returncode == 2
    assert b"Traceback" not in answer.stderr
    assert b"No space left on device" in answer.stderr


def test_the_version(mande):
    """`mande --version` says which mande this is."""
    assert mande("--version").out.strip() == f"mande, version {m.__version__}"


def test_help_lists_every_command(mande):
    """Whoever calls `mande --help` sees what can be asked."""
    answer = mande("--help")

    assert answer.code == 0
    assert all(re.search(rf"^  {name} ", answer.out, re.MULTILINE) for name in COMMANDS)


def test_no_command_at_all_shows_the_help(mande):
    """A call without a command is wrong, and says what can be called."""
    answer = mande()

    assert answer.code == 2
    assert "Commands:" in answer.err + answer.out


def test_a_file_name_cannot_move_the_cursor(mande):
    """A name from a stranger's archive is shown without what a terminal would obey."""
    answer = mande("check", "a\x1b[31mb.json")

    assert answer.code == 2
    assert "\x1b" not in answer.err


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything may be read here")
def test_a_file_that_may_not_be_read_is_told(mande, tmp_path):
    """The sentence says which, and asks what may hold it."""
    (tmp_path / "plan.json").touch(mode=0)

    answer = mande("check", "plan.json")

    assert answer.code == 2
    assert "'plan.json' may not be read" in answer.err


@pytest.mark.skipif(not PAGE.exists(), reason="run away from the tree that holds docs/")
@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_documented(name):
    """The page on the prompt has a section for each command, and a word on each of its options."""
    sections = re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    shared = next(section for section in sections if section.startswith("Options that several commands have"))
    (section,) = (section for section in sections if section.startswith(f"`mande {name}`"))

    for parameter in command(name).params:
        for option in parameter.opts:
            if option.startswith("--"):
                assert f"`{option}" in section or f"`{option}" in shared, f"{option} of {name} stands nowhere"
