"""What a check has to say as GitHub annotates a change with it: workflow commands, one a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mande.checking.checked import Checked, headline_of
from mande.cli.places import Places
from mande.cli.programmes import Read
from mande.codes import inert
from mande.findings import Severity
from mande.languages import DEFAULT_LANGUAGE
from mande.wording import joined, say

COMMANDS = {Severity.ERROR: "error", Severity.MAJOR: "warning", Severity.MINOR: "notice", Severity.INFO: "notice"}
"""What GitHub calls how grave a finding is."""

DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
"""Characters that would end a command, and how they are written in what it says (actions/toolkit, core/command.ts)."""

PROPERTY = DATA | str.maketrans({":": "%3A", ",": "%2C"})
"""The same for what stands before that, where two more part one property from the next."""


def as_github(checked: Checked, read: Read, language: str = DEFAULT_LANGUAGE) -> str:
    """Return what was *checked* as annotations of the documents *read*."""
    return "\n".join(_commands(checked, read, language))


def _commands(checked: Checked, read: Read, language: str) -> Iterator[str]:
    places = Places(read)
    for finding in (*checked.reading, *checked.findings):
        file, line = places.of(finding)
        properties = {
            **({"file": relative(file).as_posix()} if file else {}),
            **({"line": str(line)} if line else {}),
            "title": f"{finding.code} {say(headline_of(finding.code, checked.rules), language)}",
        }
        shown = ",".join(f"{name}={inert(value).translate(PROPERTY)}" for name, value in properties.items())
        words = joined(" ", [each for each in (finding.message, finding.remedy) if each])
        yield f"::{COMMANDS[finding.severity]} {shown}::{inert(say(words, language)).translate(DATA)}"


def relative(file: Path) -> Path:
    """Return *file* as seen from the working directory, where it lies below that."""
    whole, here = file.absolute(), Path.cwd()
    return whole.relative_to(here) if whole.is_relative_to(here) else whole
