"""TOML: a framework, a portfolio and what was seen of them, whole, as a person would write them down.

Nothing is dropped, so that there is no list of it here: what is written is what is read back.
"""

from __future__ import annotations

import tomllib
from decimal import Decimal
from functools import cache
from typing import Any

from mande.errors import ExtraMissing, MandeError
from mande.findings import Finding
from mande.formats.document import Composable, Document
from mande.formats.files import File, name_of, read_bytes, write_bytes
from mande.formats.remarks import REFUSED, UNREADABLE, Notes, refuse
from mande.formats.tree import Tree, document_in, tree_of
from mande.measures.numbers import spell

REMARKS = ()


def parse(data: bytes | str, *, name: str = "the document") -> Document:
    """Return the document that *data* holds; what cannot be taken as it stands is told in its findings.

    >>> parse('mande = "1"\\ncode = "wells"').programme
    Framework('wells': no results)
    """
    notes = Notes(name)
    try:
        text = data if isinstance(data, str) else data.decode()
        return document_in(tomllib.loads(text, parse_float=Decimal))
    except MandeError as refusal:
        notes.add(REFUSED, what="The document", why=str(refusal))
    except (LookupError, TypeError, AttributeError, ValueError, RecursionError) as fault:
        notes.add(UNREADABLE, format="TOML", why=str(fault), instead="Write it again.")
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
    document = parse(read_bytes(file), name=name_of(file))
    if strict:
        refuse(name_of(file), document.findings)
    return document


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
        raise ExtraMissing.of("Writing TOML", "toml") from None
    return tomli_w
