"""What cannot be done at the prompt, said in a sentence."""

from __future__ import annotations

import click

from mande.cli import WRONG
from mande.wording import Words, sentence


class Refused(click.ClickException):
    """What cannot be done, in a sentence; the prompt ends with 2."""

    exit_code = WRONG


def worded(refusal: click.ClickException) -> Words:
    """Return what click refuses, in words that can be said in other languages.

    >>> print(worded(click.NoSuchOption("--profil", possibilities=["--profile"])))
    No option is called '--profil'. Did you mean '--profile'?
    """
    if isinstance(refusal, click.MissingParameter) and isinstance(refusal.param, click.Option):
        return sentence("Option {name} is missing.", name=_named(refusal))
    if isinstance(refusal, click.MissingParameter):
        return sentence("Missing argument {name}.", name=_named(refusal))
    if isinstance(refusal, click.BadParameter):
        return sentence("{option}: {why}", option=_named(refusal), why=refusal.message)
    if isinstance(refusal, click.NoSuchOption):
        name, near = refusal.option_name, (refusal.possibilities or [""])[0]
        if near:
            return sentence("No option is called '{name}'. Did you mean '{near}'?", name=name, near=near)
        return sentence("No option is called '{name}'.", name=name)
    return refusal.message if isinstance(refusal.message, Words) else Words(refusal.format_message())


def _named(refusal: click.BadParameter) -> str:
    return refusal.param.get_error_hint(refusal.ctx) if refusal.param else ""
