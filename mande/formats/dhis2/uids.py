"""What things are called in DHIS2: by a UID where their code is one, by the code where it is not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mande.dimensions.cells import Cell
from mande.formats.dhis2.categories import COMBO, read_combos
from mande.formats.dhis2.elements import CODE, Lost, read_elements
from mande.formats.dhis2.objects import Metadata, as_parts, packed
from mande.formats.remarks import Notes
from mande.observations.observation import Observation

COMBINATION = "DHIS2 combination "
"""How a line of a framework's note begins that keeps the UID of a combination."""

_UID = re.compile("[A-Za-z][A-Za-z0-9]{10}")


def is_uid(code: str) -> bool:
    """Return whether *code* is written as the UIDs of DHIS2 are: a letter, then ten letters or digits.

    >>> is_uid("BjDrgVrkBI3"), is_uid("bazaars-held")
    (True, False)
    """
    return _UID.fullmatch(code) is not None


def identity(code: str, other: str = "") -> dict[str, str]:
    """Return the identifiers of a thing: the UID that its code is, with the *other* code it has, or the code.

    >>> identity("BjDrgVrkBI3", "WELLS"), identity("bazaars-held")
    ({'id': 'BjDrgVrkBI3', 'code': 'WELLS'}, {'code': 'bazaars-held'})
    """
    if is_uid(code):
        return {"id": code, **({"code": other} if other else {})}
    return {"code": code}


def code_in(references: Iterable[str]) -> str:
    """Return the code that one of *references* keeps beside a UID, or nothing."""
    return next((text.removeprefix(CODE) for text in references if text.startswith(CODE)), "")


class Theirs(NamedTuple):
    """The combinations of the DHIS2 that is to take what is written, by the cells that they are."""

    of_element: Mapping[str, str] = {}
    by_combo: Mapping[tuple[str, Cell], str] = {}
    by_cell: Mapping[Cell, str] = {}

    @classmethod
    def of(cls, metadata: Metadata) -> Theirs:
        """Return what *metadata* has; without any, nothing."""
        notes = Notes("metadata")
        pack = packed([("metadata", part) for part in as_parts(metadata)], notes)
        combos = read_combos(pack, notes)
        _, elements = read_elements(pack, combos, notes, Lost())
        by_combo: dict[tuple[str, Cell], str] = {}
        by_cell: dict[Cell, list[str]] = {}
        for placed in pack.lists["categoryOptionCombos"]:
            cell = combos.cells.get(placed.id)
            if cell:
                by_combo[placed.reference("categoryCombo"), cell] = placed.id
                by_cell.setdefault(cell, []).append(placed.id)
        only = {cell: found[0] for cell, found in by_cell.items() if len(found) == 1}
        return cls({name: element.combo for name, element in elements.items()}, by_combo, only)

    def combo(self, indicator: str, cell: Cell) -> str | None:
        """Return the combination that *cell* of *indicator* is: the one of its own combo, or else the only one."""
        return self.by_combo.get((self.of_element.get(indicator, ""), cell)) or self.by_cell.get(cell)


def noted(combos: Mapping[Cell, Iterable[str]]) -> str | None:
    """Return a note that keeps the UID of the combination that each cell is, so that it can be written back under it.

    A cell that several combinations are has none: which is meant depends on the data element.

    >>> print(noted({Cell({"sex": "female"}): ["b449dBrOSFK"], Cell(): ["HllvX50cXC0"]}))
    DHIS2 combination b449dBrOSFK: sex=female
    """
    lines = [
        f"{COMBINATION}{names[0]}: {cell}"
        for cell, called in combos.items()
        if cell and COMBO not in cell and len(names := [*called]) == 1 and is_uid(names[0])
    ]
    return "\n".join(lines) or None


def combos_in(note: str | None) -> dict[str, str]:
    """Return the UIDs of combinations that *note* keeps, by the cells as they are written."""
    lines = (line.removeprefix(COMBINATION) for line in str(note or "").split("\n") if line.startswith(COMBINATION))
    return {cell: uid for uid, _, cell in (line.partition(": ") for line in lines)}


def named_combos(
    observations: Iterable[Observation], metadata: Metadata, notes: Iterable[str | None]
) -> dict[tuple[str, Cell], str]:
    """Return what each combination is called, by its indicator and its cell.

    That is its UID in *metadata*; without any, the UID that the *notes* of frameworks keep, or else what its cell says.
    """
    theirs = Theirs.of(metadata)
    kept: dict[str, str] = {}
    for note in notes if metadata is None else ():
        kept |= combos_in(note)
    found: dict[tuple[str, Cell], str] = {}
    for each in observations:
        key = (each.indicator, each.cell)
        if each.cell and key not in found:
            found[key] = each.cell.get(COMBO) or theirs.combo(*key) or kept.get(str(each.cell)) or str(each.cell)
    return found
