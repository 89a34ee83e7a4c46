"""The options that choose rules, whose codes the shell completes."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from mande.catalogue import CATALOGUE


def rule_codes(_ctx: click.Context, _param: click.Parameter, typed: str) -> list[CompletionItem]:
    """Return the rules whose codes begin as what is *typed* does, behind what was parted off by commas before.

    >>> [item.value for item in rule_codes(None, None, "MND101,mnd10")][:2]
    ['MND101,MND101', 'MND101,MND102']
    """
    before, comma, begun = typed.rpartition(",")
    return [
        CompletionItem(before + comma + rule.code, help=rule.headline)
        for rule in CATALOGUE
        if rule.code.startswith(begun.upper())
    ]


SELECT = click.option(
    "--select",
    multiple=True,
    metavar="CODES",
    shell_complete=rule_codes,
    help="Ask these rules instead: MND101, or all of MND3.",
)

IGNORE = click.option(
    "--ignore",
    multiple=True,
    metavar="CODES",
    shell_complete=rule_codes,
    help="Leave these rules and remarks out: MND402, or MND9.",
)
