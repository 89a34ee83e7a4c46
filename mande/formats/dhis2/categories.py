"""Which dimensions the categories of DHIS2 are, and which cell each of their combinations is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from unicodedata import normalize

import attrs

from mande.codes import LONGEST_CODE, inert
from mande.dimensions.breakdowns import AGE, GENDER, SEX, UNKNOWN, AgeBand, Category, Dimension, holds_no_age, overlaps
from mande.dimensions.cells import EVERYONE, Cell
from mande.formats.dhis2.objects import Pack, Placed, referred
from mande.formats.dhis2.remarks import NOT_IN_METADATA
from mande.formats.people import age_of, category_of, is_unknown
from mande.formats.remarks import Notes
from mande.wording import sentence

DEFAULT_COMBO = "HllvX50cXC0"
"""The combination that stands for no breakdown: the same in every DHIS2 since its databases are made from one seed."""

DEFAULT = "default"
"""What the category, the combination and its option for no breakdown are called."""

COMBO = "categoryOptionCombo"
"""The dimension of what cannot be told apart further: combinations that the metadata does not explain."""

OTHER = "other disaggregate"
"""The dimension of whatever else the name of a combination says beside a sex and an age."""

MOST_PARTS = 20
"""Parts of a name that are looked at."""

UNEXPLAINED = "Combination that the metadata does not explain"

_BEFORE_A_CODE = re.compile(r".*[_ ](?=P[0-9])", re.DOTALL)


class Split(NamedTuple):
    """A category of DHIS2 as a dimension, and the category of the dimension that each of its options is."""

    dimension: Dimension
    options: Mapping[str, str]


class _Explained(NamedTuple):
    """What explains a combination: the categories of its combo, and those that have each option."""

    splits: Mapping[str, Split]
    combos: Mapping[str, frozenset[str]]
    holders: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, splits: Mapping[str, Split], combos: Mapping[str, tuple[str, ...]]) -> _Explained:
        """Return what *splits*, and *combos* with their categories, explain."""
        holders: dict[str, list[str]] = {}
        for code, split in splits.items():
            for option in split.options:
                holders.setdefault(option, []).append(code)
        return cls(splits, {combo: frozenset(categories) for combo, categories in combos.items()}, holders)

    def cell(self, option_combo: Placed) -> Cell | None:
        """Return the cell of *option_combo*, or None where a dimension of its own does not explain each option."""
        if option_combo.title.casefold() == DEFAULT or option_combo.id == DEFAULT_COMBO:
            return EVERYONE
        categories = self.combos.get(option_combo.reference("categoryCombo"))
        found: dict[str, str] = {}
        for option in option_combo.references("categoryOptions"):
            held = (code for code in self.holders.get(option, ()) if categories is None or code in categories)
            category = next(held, None)
            if category is None or self.splits[category].dimension.code in found:
                return None
            split = self.splits[category]
            found[split.dimension.code] = split.options[option]
        return Cell(found) if found else None


class Combos(NamedTuple):
    """What combinations of options stand for: their cells, the dimensions of each combo, and all that there are.

    `cells` finds a cell by what a data value calls a combination: its UID or its code, or a combo and a name, since
    names are used in several combos.
    """

    dimensions: tuple[Dimension, ...] = ()
    of_combo: Mapping[str, tuple[str, ...]] = {}
    cells: Mapping[str, Cell] = {}
    by_name: Mapping[tuple[str, str], Cell] = {}

    def cell(self, name: str, combo: str) -> Cell | None:
        """Return the cell of the combination that is called *name*, for a data element of *combo*; None if unknown."""
        if name in ("", DEFAULT_COMBO) or name.casefold() == DEFAULT:
            return EVERYONE
        found = self.cells.get(name)
        return self.by_name.get((combo, name)) if found is None else found


def code_of(text: str, instead: str) -> str:
    """Return *text* as a code that may stand in a cell, or *instead* where nothing is left of it.

    >>> code_of("Condoms, male/female", "x")
    'Condoms male female'
    """
    plain = " ".join(re.sub("[,=/]", " ", inert(normalize("NFC", text))).split())
    return plain[:LONGEST_CODE].strip() or instead


def read_age(name: str, *, bare: bool = True) -> AgeBand | None:
    """Return the age band that *name* is: a code of WHO's packages, or words; None where it is none.

    Without *bare*, words are read only where they say that they are years: `1-4` may be a number of visits.

    >>> read_age("P15Y--P999Y"), read_age("15-17"), read_age("50+ years", bare=False), read_age("4+", bare=False)
    (AgeBand(15, None), AgeBand(15, 18), AgeBand(50, None), None)
    """
    before = _BEFORE_A_CODE.match(name)
    return age_of(name[before.end() :] if before else name, said=not bare)


def read_named_cell(name: str) -> Cell | None:
    """Return the cell that the name of a combination says, where it says a sex and an age, as PEPFAR's names do.

    >>> print(read_named_cell("<1, Male"), "/", read_named_cell("15-19, Female, Positive"))
    age=0, sex=male / age=15-19, other disaggregate=Positive, sex=female
    >>> read_named_cell("Male, Tested") is None
    True
    """
    parts = [part.strip() for part in name.split(",")][:MOST_PARTS]
    bands = [band for part in parts if (band := read_age(part)) is not None]
    sexes = [sex for part in parts if (sex := category_of(SEX.code, part)) in ("female", "male")]
    if not len(bands) == len(sexes) == 1:
        return None
    rest = [part for part in parts if read_age(part) is None and not _says_no_more(part)]
    others = {OTHER: code_of(" ".join(rest), "other")} if rest else {}
    return Cell({AGE: bands[0].code, SEX.code: sexes[0], **others})


def _says_no_more(part: str) -> bool:
    """Return whether a *part* of a name says nothing beside a sex."""
    return category_of(SEX.code, part) is not None or part.casefold() == "other"


def read_combos(pack: Pack, notes: Notes) -> Combos:
    """Return what the combinations of *pack* stand for."""
    taken: dict[str, Dimension] = {}
    splits = _read_splits(pack, taken)
    combos = {combo.id: combo.references("categories") for combo in pack.lists["categoryCombos"]}
    explained = _Explained.of(splits, combos)
    whose = frozenset(each.id for each in pack.lists["categoryCombos"] if _says_who(each))
    cells: dict[str, Cell] = {}
    by_name: dict[tuple[str, str], Cell] = {}
    named: dict[Cell, None] = {}
    for option_combo in pack.lists["categoryOptionCombos"]:
        combo = option_combo.reference("categoryCombo")
        if combo in whose:
            continue
        cell = explained.cell(option_combo)
        if cell is None:
            cell = _unexplained(option_combo, notes)
            named[cell] = None
        cells |= {key: cell for key in (option_combo.text("code"), option_combo.id) if key}
        by_name[combo, option_combo.title] = cell
    of_combo = {
        combo: tuple(dict.fromkeys(splits[category].dimension.code for category in categories if category in splits))
        for combo, categories in combos.items()
    }
    return Combos(with_cells(taken.values(), named), of_combo, cells, by_name)


def _read_splits(pack: Pack, taken: dict[str, Dimension]) -> dict[str, Split]:
    """Return the categories that split by whom is counted, by their UIDs; their dimensions are put into *taken*."""
    options = {option.id: option for option in pack.lists["categoryOptions"]}
    skipped = _without_total(pack)
    splits: dict[str, Split] = {}
    for category in pack.lists["categories"]:
        held = _options(category, options)
        if held and category.title.casefold() != DEFAULT and not _says_who(category):
            splits[category.id] = _split(category, held, taken, adds_up=category.id not in skipped)
    return splits


def _unexplained(option_combo: Placed, notes: Notes) -> Cell:
    """Return the cell of a combination without categories: the age and sex that its name says, or itself."""
    cell = read_named_cell(option_combo.title)
    if cell is None:
        cell = Cell({COMBO: code_of(option_combo.id, "unnamed")})
        what, kept = sentence("categories for the combination"), sentence("it stands for itself")
        notes.add(NOT_IN_METADATA, option_combo.at, what=what, seen=option_combo.title, kept=kept)
    return cell


def with_cells(dimensions: Iterable[Dimension], cells: Iterable[Cell]) -> tuple[Dimension, ...]:
    """Return *dimensions* with those that *cells* name and nobody has."""
    taken = {dimension.code: dimension for dimension in dimensions}
    held: dict[str, dict[str, None]] = {}
    for cell in cells:
        for code, category in cell.items():
            held.setdefault(code, {})[category] = None
    for code, categories in held.items():
        if code == COMBO or code not in taken:
            taken[code] = _named(code, [*(taken[code].codes if code in taken else ()), *categories])
    return tuple(taken.values())


def _named(code: str, categories: Iterable[str]) -> Dimension:
    """Return the dimension that only names of combinations tell of."""
    codes = tuple(dict.fromkeys(categories))
    if code == SEX.code and set(codes) <= set(SEX.codes):
        return SEX
    dimension = Dimension(code, "Age" if code == AGE else UNEXPLAINED, codes, exclusive=False, exhaustive=False)
    bands = dimension.bands
    if sorted(band.code for band in bands) != sorted(codes):
        return dimension
    return attrs.evolve(dimension, categories=bands, exclusive=not overlaps(bands))


def _says_who(placed: Placed) -> bool:
    """Return whether a category or a combo splits by who reports, as mechanisms do, and not by whom is counted."""
    return placed.text("dataDimensionType") == "ATTRIBUTE"


def _options(category: Placed, options: Mapping[str, Placed]) -> list[Placed]:
    """Return the options of *category*; one that is only named stands for itself."""
    nested = category.fields.get("categoryOptions")
    held = {referred(each): each for each in nested if isinstance(each, dict)} if isinstance(nested, list) else {}
    return [
        options.get(code) or Placed(category.at, held.get(code) or {"id": code})
        for code in dict.fromkeys(category.references("categoryOptions"))
    ]


def _without_total(pack: Pack) -> frozenset[str]:
    """Return the categories whose options DHIS2 itself does not add up (`skipTotal` on every combo that has them)."""
    skipped: set[str] = set()
    added: set[str] = set()
    for combo in pack.lists["categoryCombos"]:
        (skipped if combo.text("skipTotal") == "true" else added).update(combo.references("categories"))
    return frozenset(skipped - added)


def _split(category: Placed, options: Sequence[Placed], taken: dict[str, Dimension], *, adds_up: bool) -> Split:
    """Return *category* as a dimension, and put that among those *taken*."""
    codes = _without_shared_start([option.text("code") for option in options], "_")
    names = _without_shared_start([option.title for option in options], " ")
    sexes = _sexes(names) or _sexes(codes)
    if sexes:
        dimension = GENDER if "other" in sexes else SEX
        taken.setdefault(dimension.code, dimension)
        return Split(dimension, dict(zip((option.id for option in options), sexes, strict=True)))
    ages = _ages(options, names, bare="age" in category.title.casefold())
    made: list[Category]
    if ages:
        made = [
            Category(UNKNOWN if band is None else band.code, option.title, band=band)
            for band, option in zip(ages, options, strict=True)
        ]
        code = AGE if AGE not in taken else _free(code_of(f"age {category.title}", AGE), category.id, taken)
    else:
        made = _plain(options)
        code = _free(code_of(category.title or category.id, "category"), category.id, taken)
    dimension = Dimension(code, category.title, made, exclusive=adds_up, exhaustive=adds_up)
    taken[code] = dimension
    return Split(dimension, {option.id: each.code for option, each in zip(options, made, strict=True)})


def _plain(options: Sequence[Placed]) -> list[Category]:
    made: dict[str, Category] = {}
    for option in options:
        code = _free(code_of(option.title or option.id, "option"), option.id, made)
        if holds_no_age(code):
            code = f"ages-{code}"  # a category of ages that is called "17-5" would be a band, and there is none such
        made[code] = Category(code, option.title)
    return list(made.values())


def _free(code: str, id_: str, taken: Mapping[str, object]) -> str:
    """Return *code*, or where it is taken the code with its UID behind it."""
    if code not in taken:
        return code
    longer = code_of(f"{code[: LONGEST_CODE // 2]} {id_[: LONGEST_CODE // 4]}", code)
    return longer if longer not in taken else f"{longer} {len(taken) + 1}"


def _sexes(names: Sequence[str]) -> list[str] | None:
    found = [category_of(GENDER.code, name) or "" for name in names]
    distinct = set(found)
    return found if {"female", "male"} <= distinct and "" not in distinct and len(found) == len(distinct) else None


def _ages(options: Sequence[Placed], names: Sequence[str], *, bare: bool) -> list[AgeBand | None] | None:
    """Return the age band of each option, None for one that is not known; None where they are no ages."""
    bands = [
        read_age(option.text("code"), bare=False) or read_age(name, bare=bare)
        for option, name in zip(options, names, strict=True)
    ]
    known = [band for band in bands if band is not None]
    rest = [name for name, band in zip(names, bands, strict=True) if band is None]
    whole = len(rest) < 2 and all(is_unknown(name) for name in rest)
    return bands if known and whole and len(set(known)) == len(known) else None


def _without_shared_start(names: Sequence[str], sign: str) -> list[str]:
    """Return *names* without the words that all of them begin with: `TA Female` and `TA Male` are Female and Male."""
    parts = [name.split(sign) for name in names]
    shared = 0
    if len(parts) > 1:
        while all(len(each) > shared + 1 for each in parts) and len({each[shared] for each in parts}) == 1:
            shared += 1
    return [sign.join(each[shared:]) for each in parts]
