"""TOML: a framework, a portfolio and what was seen of them, whole, as a person would write them down.

Nothing is dropped, so that there is no list of it here: what is written is what is read back.
"""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal
from functools import cache
from typing import Any

from mande.errors import ExtraMissing
from mande.findings import Finding
from mande.formats.document import Composable, Document
from mande.formats.files import File, read_with, text_of, write_bytes
from mande.formats.kinds import Tree
from mande.formats.limits import Limit, no_collecting
from mande.formats.mending import TOO_DEEP, decimal_in, mend, read_tree
from mande.formats.remarks import UNREADABLE, Notes
from mande.formats.tree import tree_of
from mande.measures.numbers import spell
from mande.wording import counted, cut, number, sentence

LONGEST_REASON = 200
"""Characters of what is said of a text that is no TOML."""

_PART = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*"""
_ENDLESS = (
    (
        re.compile(rf"(?:^|[\[{{,])[ \t]*(?:{_PART}){{250}}", re.MULTILINE),
        TOO_DEEP,
        sentence("Write it with fewer levels."),
    ),
    (
        re.compile(r"[=\[,]\s*[+-]?[0-9_.]{100000}"),
        sentence("it has a number of more than {most} digits", most=number(100_000)),
        sentence("Write it with plain numbers."),
    ),
)
"""What takes the parser far more time than it is long: a key of a thousand parts, a number of a million digits."""

MARKS = Limit(100_000, 10, lambda count: counted(count, "value"))
"""Signs between values, from which on nothing is parsed: a megabyte of them alone would take the parser a second."""

REMARKS = ()


def parse(data: bytes | str, *, name: str = "the document") -> Document:
    r"""Return the document that *data* holds; what cannot be taken as it stands is told in its findings.

    >>> parse('mande = "1"\ncode = "wells"').programme
    Framework('wells': no results)
    """
    notes = Notes(name)
    text = text_of(data, notes, "TOML")
    if text is None:
        return Document(None, None, notes.findings)
    for form, why, instead in _ENDLESS:
        if form.search(text):
            notes.add(UNREADABLE, format="TOML", why=why, instead=instead)
            return Document(None, None, notes.findings)
    most = MARKS.of(len(text))
    if sum(map(text.count, "=,[")) > most:
        why = sentence(
            "it has more than {most}, which are shorter than any that people write", most=MARKS.counted(most)
        )
        notes.add(UNREADABLE, format="TOML", why=why, instead=sentence("Write it as JSON, and read that."))
        return Document(None, None, notes.findings)
    try:
        tree = tomllib.loads(text, parse_float=decimal_in)
    except RecursionError:
        notes.add(UNREADABLE, format="TOML", why=TOO_DEEP, instead=sentence("Write it with fewer levels."))
    except ValueError as fault:  # TOMLDecodeError is one, and so is what Python says of a number without end
        told = cut(str(fault)[:1].lower() + str(fault)[1:], LONGEST_REASON)
        notes.add(UNREADABLE, format="TOML", why=told, instead=sentence("Mend it there, and read it again."))
    else:
        with no_collecting():
            return read_tree(tree, notes, len(text)) or mend(tree, notes, len(text))
    return Document(None, None, notes.findings)


def compose(value: Composable) -> str:
    """Return *value* as TOML, in which what goes without saying is left out.

    >>> from mande.framework.frameworks import Framework
    >>> print(compose(Framework("wells", "Safe water", period="2009")), end="")
    mande = "1"
    code = "wells"
    title = "Safe water"
    period = "2009"

    Raises:
        InvalidValue: it is nothing that a document holds, or holds what no document can.
        ExtraMissing: what writes TOML is not installed.
    """
    return str(_tomli_w().dumps(_short(tree_of(value))))


def read(file: File, *, strict: bool = False) -> Document:
    """Return the document in *file*.

    Raises:
        OSError: it cannot be opened or read.
        DocumentError: *strict*, and something in it could not be taken as it stands.
    """
    return read_with(parse, file, strict=strict)


def write(value: Composable, file: File) -> tuple[Finding, ...]:
    """Write *value* to *file*, and return what could not be written: nothing.

    Raises:
        OSError: it cannot be opened or written.
        InvalidValue: it is nothing that a document holds, or holds what no document can.
        ExtraMissing: what writes TOML is not installed.
    """
    write_bytes(compose(value), file)
    return ()


def _short(tree: Tree) -> Tree:
    """Return *tree* with whole numbers as such: TOML would have a point and a zero in a Decimal without decimals."""
    if isinstance(tree, dict):
        return {name: _short(held) for name, held in tree.items()}
    if isinstance(tree, list):
        return [_short(item) for item in tree]
    return int(tree) if isinstance(tree, Decimal) and "." not in spell(tree) else tree


@cache
def _tomli_w() -> Any:
    """Return the package that writes TOML, which is imported nowhere else."""
    try:
        import tomli_w
    except ImportError:
        raise ExtraMissing.of(sentence("Writing TOML"), "toml") from None
    return tomli_w
