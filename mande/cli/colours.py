"""Colours beside the words that say the same, where a terminal shows them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import IO

import click

from mande.findings import Severity
from mande.languages import DEFAULT_LANGUAGE
from mande.wording import say, translated

SEVERITIES: Mapping[Severity, dict[str, object]] = {
    Severity.ERROR: {"fg": "red", "bold": True},
    Severity.MAJOR: {"fg": "yellow"},
    Severity.MINOR: {"fg": "cyan"},
    Severity.INFO: {"dim": True},
}
"""How grave a finding is, where a line begins with the word for it."""

RATINGS: Mapping[str, dict[str, object]] = {
    "green": {"fg": "green"},
    "amber": {"fg": "yellow"},
    "red": {"fg": "red"},
    "grey": {"dim": True},
}
"""A rating, where its colour stands in brackets behind its words."""


def are_shown(stream: IO[str], environment: Mapping[str, str]) -> bool:
    """Return whether *stream* is to be coloured: a terminal, unless NO_COLOR or FORCE_COLOR says otherwise.

    NO_COLOR goes before FORCE_COLOR, and both count only where they are not empty (no-color.org, force-color.org).
    """
    if environment.get("NO_COLOR"):
        return False
    return bool(environment.get("FORCE_COLOR")) or (stream.isatty() and environment.get("TERM") != "dumb")


def painted(text: str, language: str = DEFAULT_LANGUAGE) -> str:
    r"""Return a page with the words coloured that say how grave a finding is, and what a rating is.

    >>> painted("major  film leads nowhere")
    '\x1b[33mmajor\x1b[0m  film leads nowhere'
    """
    styles = {say(word, language): style for word, style in SEVERITIES.items()}
    styles |= {f"({translated(word, language)})": style for word, style in RATINGS.items()}
    grave = "|".join(re.escape(say(word, language)) for word in SEVERITIES)
    rated = "|".join(re.escape(f"({translated(word, language)})") for word in RATINGS)
    return re.sub(
        rf"^(?:{grave})(?=\s)|{rated}",
        lambda found: click.style(found[0], **styles[found[0]]),  # type: ignore[arg-type]  # each is one of its options
        text,
        flags=re.MULTILINE,
    )
