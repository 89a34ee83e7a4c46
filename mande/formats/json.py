"""JSON: a framework, a portfolio and what was seen of them, whole.

Nothing is dropped, so that there is no list of it here: what is written is what is read back.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal

from mande.errors import MandeError
from mande.findings import Finding
from mande.formats.document import Composable, Document
from mande.formats.files import File, name_of, read_bytes, write_bytes
from mande.formats.remarks import REFUSED, UNREADABLE, Notes, refuse
from mande.formats.tree import Tree, document_in, tree_of
from mande.measures.numbers import spell

WIDTH = 120
"""Characters of a line, which a table or a list stands on where it fits."""

REMARKS = ()


def parse(data: bytes | str, *, name: str = "the document") -> Document:
    """Return the document that *data* holds; what cannot be taken as it stands is told in its findings.

    >>> parse('{"mande": "1", "code": "wells", "title": "Safe water"}').programme
    Framework('wells': no results)
    """
    notes = Notes(name)
    try:
        return document_in(json.loads(data, parse_float=Decimal))
    except MandeError as refusal:
        notes.add(REFUSED, what="The document", why=str(refusal))
    except (LookupError, TypeError, AttributeError, ValueError, RecursionError) as fault:
        notes.add(UNREADABLE, format="JSON", why=str(fault), instead="Write it again.")
    return Document(None, None, notes.findings)


def compose(value: Composable) -> str:
    """Return *value* as JSON, in which what goes without saying is left out.

    >>> from mande.framework.frameworks import Framework
    >>> print(compose(Framework("wells", "Safe water", period="2009")), end="")
    {"mande": "1", "code": "wells", "title": "Safe water", "period": "2009"}

    Raises:
        InvalidValue: it is nothing that a document holds, or holds what no document can.
    """
    return "".join(_written(tree_of(value), "")) + "\n"


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
    """
    write_bytes(compose(value), file)
    return ()


def _written(tree: Tree, indent: str) -> Iterator[str]:
    """Yield *tree* as JSON: on one line where it fits and holds no list of tables, and otherwise an item a line."""
    if not isinstance(tree, dict | list) or not tree:
        yield _in_one_piece(tree)
        return
    line = _on_one_line(tree, WIDTH - len(indent))
    if line is not None:
        yield line
        return
    inner = f"{indent}  "
    opening, closing = "{}" if isinstance(tree, dict) else "[]"
    before = f"{opening}\n{inner}"
    for name, held in tree.items() if isinstance(tree, dict) else ((None, item) for item in tree):
        yield before
        if name is not None:
            yield f"{_in_one_piece(name)}: "
        yield from _written(held, inner)
        before = f",\n{inner}"
    yield f"\n{indent}{closing}"


def _on_one_line(tree: Tree, most: int) -> str | None:
    """Return *tree* on one line of at most *most* characters, or None where it needs more."""
    if not isinstance(tree, dict | list):
        return _in_one_piece(tree)
    parts: list[str] = []
    for name, held in tree.items() if isinstance(tree, dict) else ((None, item) for item in tree):
        line = _on_one_line(held, most)
        if line is None:
            return None
        parts.append(line if name is None else f"{_in_one_piece(name)}: {line}")
        most -= len(parts[-1]) + 2
        if most < 0:
            return None
    return f"{{{', '.join(parts)}}}" if isinstance(tree, dict) else f"[{', '.join(parts)}]"


def _in_one_piece(tree: Tree) -> str:
    if isinstance(tree, Decimal) or type(tree) is int:
        return spell(tree)  # json would write a Decimal as a float, or not at all
    return json.dumps(tree, ensure_ascii=False)
