"""Whether what is printed arrives, and whether nobody listening any more is no error."""

from __future__ import annotations

import io
import sys

import pytest

from mande.cli import WRONG, main, prompt, reading
from mande.cli.reading import is_copy, why_not
from mande.cli.streams import hand_over, prepare, show, tell


class Deaf(io.TextIOWrapper):
    """A stream that nobody reads from any more."""

    def __init__(self) -> None:
        """Open it on nothing."""
        super().__init__(io.BytesIO(), encoding="utf-8")

    def write(self, _: str) -> int:
        """Refuse to take anything."""
        raise BrokenPipeError

    def flush(self) -> None:
        """Refuse that too."""
        raise BrokenPipeError

    def close(self) -> None:
        """Let go without one more try: later Pythons tell of one that fails while it is thrown away."""


@pytest.mark.parametrize("verb", [lambda: show("words"), lambda: hand_over(b"data")])
def test_nobody_listening_is_no_error(monkeypatch, verb):
    """A pipe that was closed takes nothing, and nothing is raised."""
    monkeypatch.setattr(sys, "stdout", Deaf())

    verb()


def test_letters_that_a_console_lacks_are_question_marks(monkeypatch):
    """What an old console cannot show is no error."""
    console = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", console)

    prepare()
    show("পানি – water")

    assert console.buffer.getvalue().decode("cp1252").strip() == "???? – water"


def test_what_is_told_cannot_move_the_cursor(capsys):
    """Lines stay lines, and nothing else gets through."""
    tell("one\x1b[31m\ntwo\x07")

    assert capsys.readouterr().err == "one [31m\ntwo \n"


def test_a_file_that_is_held_by_another_program():
    """On Windows, a workbook that is open in Excel may not be written."""
    assert why_not("plan.xlsx", PermissionError(13, "Permission denied")) == (
        "'plan.xlsx' may not be read or written: Permission denied. Is it open in another program?"
    )


def test_what_else_goes_wrong_is_said_as_the_system_says_it():
    """A name that is too long, a disk that is gone: the system's own words."""
    assert why_not("a" * 3, OSError(36, "File name too long")) == "'aaa' cannot be read or written: File name too long."


def test_a_file_that_is_not_there_is_no_copy(tmp_path):
    """Only what can be compared is compared."""
    (tmp_path / "a").write_bytes(b"x")

    assert not is_copy(str(tmp_path / "a"), str(tmp_path / "b"))
    assert is_copy(str(tmp_path / "a"), str(tmp_path / "a"))


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (KeyboardInterrupt(), "Stopped."),
        (OSError(28, "No space left on device"), "Error: not everything could be read or written: No space left on"),
    ],
)
def test_an_interruption_ends_with_2_and_a_sentence(mande, monkeypatch, tmp_path, raised, expected):
    """Whoever stops it, or whatever does, sees no traceback."""

    def stop(*_: object, **__: object) -> None:
        raise raised

    monkeypatch.setattr(reading, "read", stop)
    monkeypatch.setattr(reading, "why_not", stop)
    (tmp_path / "plan.json").write_text("{}", encoding="utf-8")

    answer = mande("check", "plan.json")

    assert answer.code == WRONG
    assert expected in answer.err


def test_the_process_ends_with_the_code(monkeypatch):
    """`mande` ends as its command does."""
    monkeypatch.setattr(prompt, "run", len)

    with pytest.raises(SystemExit) as ended:
        main(["a", "b", "c"])

    assert ended.value.code == 3
