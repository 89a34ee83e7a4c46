"""What things are called in DHIS2: by a UID where their code is one, by the code where it is not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mande.dimensions.cells import Cell
from mande.formats.dhis2.categories import COMBO, read_combos
from mande.formats.dhis2.elements import CODE, Lost, read_elements
from mande.formats.dhis2.objects import packed
from mande.formats.dhis2.reading import Metadata, as_parts
from mande.formats.remarks import Notes
from mande.observations.observation import Observation

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


def named_combos(observations: Iterable[Observation], metadata: Metadata) -> dict[tuple[str, Cell], str]:
    """Return what each combination is called, by its indicator and its cell: as in *metadata*, or as its cell says."""
    theirs = Theirs.of(metadata)
    found: dict[tuple[str, Cell], str] = {}
    for each in observations:
        key = (each.indicator, each.cell)
        if each.cell and key not in found:
            found[key] = each.cell.get(COMBO) or theirs.combo(*key) or str(each.cell)
    return found
