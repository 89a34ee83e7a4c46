"""JSON: a framework, a portfolio and what was seen of them, whole.

Nothing is dropped, so that there is no list of it here: what is written is what is read back.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal

from mande.findings import Finding
from mande.formats.document import Composable, Document
from mande.formats.files import File, read_with, text_of, write_bytes
from mande.formats.kinds import Tree
from mande.formats.limits import no_collecting
from mande.formats.mending import DIGITS, KEY_TWICE, TOO_DEEP, Fault, decimal_in, mend, read_tree, too_long
from mande.formats.remarks import NOT_A_NUMBER, UNREADABLE, Notes
from mande.formats.tree import tree_of
from mande.measures.numbers import spell
from mande.wording import sentence

WIDTH = 120
"""Characters of a line, which a table or a list stands on where it fits."""

MOST_SHOWN = 3
"""How many things that are written in one field are shown."""

REMARKS = ()


def parse(data: bytes | str, *, name: str = "the document") -> Document:
    """Return the document that *data* holds; what cannot be taken as it stands is told in its findings.

    The garbage collector rests meanwhile, in this whole process: with it, a large plan takes half as long again, and it
    could throw away nothing of what is read.

    >>> parse('{"mande": "1", "code": "wells", "title": "Safe water"}').programme
    Framework('wells': no results)
    """
    notes = Notes(name)
    text = text_of(data, notes, "JSON")
    if text is None:
        return Document(None, None, notes.findings)
    with no_collecting():
        return _read_quickly(text, notes) or _read_with_care(text, notes)


def compose(value: Composable) -> str:
    """Return *value* as JSON, in which what goes without saying is left out.

    >>> from mande.framework.frameworks import Framework
    >>> print(compose(Framework("wells", "Safe water", period="2009")), end="")
    {"mande": "1", "code": "wells", "title": "Safe water", "period": "2009"}

    Raises:
        InvalidValue: it is nothing that a document holds, or holds what no document can.
    """
    return "".join(_written(tree_of(value), "", WIDTH)) + "\n"


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
    """
    write_bytes(compose(value), file)
    return ()


def _read_quickly(text: str, notes: Notes) -> Document | None:
    """Return the document in *text* where nothing at all is wrong with it."""
    # A backslash alone is found, or not, a hundred times as quickly as two letters, and most plans hold none.
    if "\\" in text and "\\u" in text and ("\\ud" in text or "\\uD" in text):
        return None  # half a letter may be escaped in it
    try:
        tree = json.loads(text, parse_float=Decimal, parse_constant=_refused, object_pairs_hook=_table)
    except (ValueError, ArithmeticError, RecursionError):
        return None
    return read_tree(tree, notes, len(text))


def _read_with_care(text: str, notes: Notes) -> Document:
    """Return what can be read of the document in *text*, and tell what cannot."""
    try:
        tree = json.loads(
            text,
            parse_int=lambda digits: int(digits) if len(digits) <= DIGITS else too_long(digits),
            parse_float=decimal_in,
            parse_constant=lambda word: Fault(NOT_A_NUMBER, {"seen": word}),
            object_pairs_hook=_table_with_faults,
        )
    except json.JSONDecodeError as fault:
        where, why = f"line {fault.lineno}, column {fault.colno}", fault.msg[:1].lower() + fault.msg[1:]
        notes.add(UNREADABLE, where, format="JSON", why=why, instead=sentence("Mend it there, and read it again."))
    except RecursionError:
        notes.add(UNREADABLE, format="JSON", why=TOO_DEEP, instead=sentence("Write it with fewer levels."))
    else:
        return mend(tree, notes, len(text))
    return Document(None, None, notes.findings)


def _table(pairs: list[tuple[str, Tree]]) -> dict[str, Tree]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError
    return table


def _table_with_faults(pairs: list[tuple[str, Tree]]) -> dict[str, Tree]:
    """Return the table of *pairs*; where a field is written twice, and not alike, none of the two is chosen."""
    written: dict[str, list[Tree]] = {}
    for name, held in pairs:
        written.setdefault(name, []).append(held)
    return {
        name: held[0]
        if all(each == held[0] for each in held)
        else Fault(KEY_TWICE, {"times": len(held), "seen": held[:MOST_SHOWN]})
        for name, held in written.items()
    }


def _refused(_word: str) -> Tree:
    raise ValueError


def _written(tree: Tree, indent: str, most: int) -> Iterator[str]:
    """Yield *tree* as JSON: on one line of at most *most* characters where it fits, and otherwise an item a line."""
    if not isinstance(tree, dict | list) or not tree:
        yield _in_one_piece(tree)
        return
    line = _on_one_line(tree, most)
    if line is not None:
        yield line
        return
    inner = f"{indent}  "
    opening, closing = "{}" if isinstance(tree, dict) else "[]"
    before = f"{opening}\n{inner}"
    for name, held in tree.items() if isinstance(tree, dict) else ((None, item) for item in tree):
        key = "" if name is None else f"{_in_one_piece(name)}: "
        yield f"{before}{key}"
        yield from _written(held, inner, WIDTH - len(inner) - len(key))
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
