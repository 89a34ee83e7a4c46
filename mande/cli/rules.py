"""`mande rules`: what is asked of a programme, and what can be said of a document, with a page for each."""

from __future__ import annotations

from collections.abc import Iterable

import click

from mande.catalogue import CATALOGUE, rule_page
from mande.cli.choosing import rule_codes
from mande.cli.commands import Command
from mande.cli.streams import show
from mande.documents import remarks
from mande.errors import UnknownCode
from mande.formats.remarks import Remark, remark_page
from mande.languages import DEFAULT_LANGUAGE
from mande.rules import Rule
from mande.tables import Block, written
from mande.wording import Sentence, phrases, sentence


@click.command("rules", cls=Command)
@click.argument("code", required=False, shell_complete=rule_codes)
def command(code: str | None, language: str) -> int:
    """Explain a rule, or list them all.

    CODE is that of a rule or of a remark on documents, like MND101. The beginning of one lists those that begin so:
    mande rules MND4.
    """
    show(explained(code.strip().upper(), language) if code else listed(CATALOGUE, remarks(), language))
    return 0


def explained(code: str, language: str = DEFAULT_LANGUAGE) -> str:
    """Return the page of the rule or the remark that is called *code*, or the list of those that begin so.

    Raises:
        UnknownCode: none is, and none does.
    """
    rules = [rule for rule in CATALOGUE if rule.code.startswith(code)]
    said = [remark for remark in remarks() if remark.code.startswith(code)]
    for rule in rules:
        if rule.code == code:
            return rule_page(rule, language).rstrip()
    for remark in said:
        if remark.code == code:
            return remark_page(remark, language).rstrip()
    if not rules and not said:
        known = {**{rule.code: None for rule in CATALOGUE}, **{remark.code: None for remark in remarks()}}
        raise UnknownCode.among(code, "rule", known)
    return listed(rules, said, language)


def listed(rules: Iterable[Rule], said: Iterable[Remark], language: str = DEFAULT_LANGUAGE) -> str:
    """Return the tables of *rules*, and of what readers and writers say of documents."""
    asked = tuple((rule.code, rule.question, rule.severity, _when(rule)) for rule in rules)
    told = tuple((remark.code, Sentence(remark.headline), remark.severity) for remark in said)
    blocks = []
    if asked:
        headers = phrases("code", "question", "how grave", "when")
        blocks.append(Block(sentence("What is asked of a programme"), headers, asked, level=1))
    if told:
        headers = phrases("code", "what", "how grave")
        blocks.append(Block(sentence("What is said of a document"), headers, told, level=1))
    return written(blocks, language=language)


def _when(rule: Rule) -> object:
    return sentence("{when}, off", when=rule.due) if rule.off else rule.due
