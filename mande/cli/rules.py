"""`mande rules`: what is asked of a programme, and what can be said of a document, with a page for each."""

from __future__ import annotations

from collections.abc import Iterable

import click

from mande.catalogue import CATALOGUE
from mande.cli.as_json import rules_as_json
from mande.cli.choosing import rule_codes
from mande.cli.commands import Command, answers
from mande.cli.streams import show
from mande.documents import remarks
from mande.errors import UnknownCode
from mande.explanations import page_of
from mande.formats.remarks import Remark
from mande.languages import DEFAULT_LANGUAGE
from mande.rules import Rule
from mande.tables import Block, written
from mande.wording import Sentence, phrases, sentence


@click.command("rules", cls=Command)
@click.argument("code", required=False, shell_complete=rule_codes)
@answers("markdown", "json")
def command(code: str | None, form: str, language: str) -> int:
    """Explain a rule, or list them all.

    CODE is that of a rule or of a remark on documents, like MND101. The beginning of one lists those that begin so:
    mande rules MND4.
    """
    begun = (code or "").strip().upper()
    known: tuple[Rule | Remark, ...] = (*CATALOGUE, *remarks())
    found = [each for each in known if each.code.startswith(begun)]
    if not found:
        raise UnknownCode.among(begun, sentence("rule"), [each.code for each in known])
    alone = next((each for each in found if each.code == begun), None)
    if form == "json":
        show(rules_as_json(found if alone is None else [alone], language))
    elif alone is None:
        show(listed(found, language, "markdown" if form == "markdown" else "plain"))
    else:
        show(page_of(alone, language).rstrip())
    return 0


def listed(found: Iterable[Rule | Remark], language: str = DEFAULT_LANGUAGE, form: str = "plain") -> str:
    """Return the tables of rules, and of what readers and writers say of documents."""
    asked, told = [], []
    for each in found:
        if isinstance(each, Rule):
            asked.append((each.code, each.question, each.severity, _when(each)))
        else:
            told.append((each.code, Sentence(each.headline), each.severity))
    blocks = []
    if asked:
        headers = phrases("code", "question", "how grave", "when")
        blocks.append(Block(sentence("What is asked of a programme"), headers, tuple(asked), level=1))
    if told:
        headers = phrases("code", "what", "how grave")
        blocks.append(Block(sentence("What is said of a document"), headers, tuple(told), level=1))
    return written(blocks, form=form, language=language)


def _when(rule: Rule) -> object:
    return sentence("{when}, off", when=rule.due) if rule.off else rule.due
