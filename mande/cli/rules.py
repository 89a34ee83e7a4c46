"""`mande rules`: what is asked of a programme, and what can be said of a document, with a page for each."""

from __future__ import annotations

from collections.abc import Iterable

import click

from mande.catalogue import CATALOGUE, rule_page
from mande.cli.streams import say
from mande.documents import remarks
from mande.errors import UnknownCode
from mande.formats.remarks import Remark, remark_page
from mande.rules import Rule
from mande.tables import Block, written


@click.command("rules")
@click.argument("code", required=False)
def command(code: str | None) -> int:
    """Explain the rule or the remark CODE, like MND101; without one, list them all.

    The beginning of a code lists the rules that begin so: mande rules MND4.
    """
    say(explained(code.strip().upper()) if code else listed(CATALOGUE, remarks()))
    return 0


def explained(code: str) -> str:
    """Return the page of the rule or the remark that is called *code*, or the list of those that begin so.

    Raises:
        UnknownCode: none is, and none does.
    """
    rules = [rule for rule in CATALOGUE if rule.code.startswith(code)]
    said = [remark for remark in remarks() if remark.code.startswith(code)]
    for rule in rules:
        if rule.code == code:
            return rule_page(rule).rstrip()
    for remark in said:
        if remark.code == code:
            return remark_page(remark).rstrip()
    if not rules and not said:
        known = {**{rule.code: None for rule in CATALOGUE}, **{remark.code: None for remark in remarks()}}
        raise UnknownCode.among(code, "rule", known)
    return listed(rules, said)


def listed(rules: Iterable[Rule], said: Iterable[Remark]) -> str:
    """Return the tables of *rules*, and of what readers and writers say of documents."""
    asked = tuple(
        (rule.code, rule.question, rule.severity, f"{rule.due}{', off' if rule.off else ''}") for rule in rules
    )
    told = tuple((remark.code, remark.name.replace("-", " "), remark.severity) for remark in said)
    blocks = []
    if asked:
        blocks.append(Block("What is asked of a programme", ("code", "question", "how grave", "when"), asked, level=1))
    if told:
        blocks.append(Block("What is said of a document", ("code", "what", "how grave"), told, level=1))
    return written(blocks)
