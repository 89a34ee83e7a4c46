"""By what a document is known to be in each format, at a glance."""

from __future__ import annotations

import re

from mande.formats.glance import Glance

OWN_KEYS = frozenset({"mande", "frameworks", "outputs", "outcomes", "observations"})
"""What stands at the top of a document in JSON or TOML that is mande's own, one of them at least."""

DHIS2_KEYS = frozenset(
    {
        *("dataValues", "dataElements", "indicators", "indicatorTypes", "categories", "categoryOptions"),
        *("categoryCombos", "categoryOptionCombos", "organisationUnits", "dataSets", "validationRules"),
    }
)
"""Lists of an export from DHIS2, one of them at least."""

DHIS2_COLUMNS = (
    frozenset({"dataelement", "period", "orgunit", "value"}),
    frozenset({"de", "pe", "ou", "value"}),
)
"""Headings of data values from DHIS2, without spaces and in small letters, of which a table has all of one row."""

PACKAGE_KEY = "resources"
"""What a `datapackage.json` lists the tables of its package under."""

WORKBOOK = ("xl/workbook.xml",)
"""The part that every workbook of Excel has."""

_OWN_LINE = re.compile(
    r"""^[ \t]*(mande[ \t]*=[ \t]*["']|\[\[(frameworks|outputs|outcomes|observations)\]\])""", re.MULTILINE
)
_IATI = frozenset({"iati-activities", "iati-activity"})


def like_json(seen: Glance) -> bool:
    """Return whether it is JSON that mande wrote, or might have.

    >>> like_json(Glance("plan.json", text='{"code": "wells", "outputs": []}'))
    True
    """
    return PACKAGE_KEY not in seen.keys and not OWN_KEYS.isdisjoint(seen.keys)


def like_toml(seen: Glance) -> bool:
    r"""Return whether it is TOML that mande wrote, or might have.

    >>> like_toml(Glance("plan", text='# a plan\ncode = "wells"\n\n[[outputs]]\n'))
    True
    """
    return not seen.keys and _OWN_LINE.search(seen.text) is not None


def like_dhis2(seen: Glance) -> bool:
    """Return whether it is an export from DHIS2: metadata or data values.

    >>> like_dhis2(Glance("export.json", text='{"system": {"version": "2.41"}, "dataElements": []}'))
    True
    >>> like_dhis2(Glance("values.csv", text='"dataelement","period","orgunit","value"'))
    True
    """
    if seen.keys:
        return not DHIS2_KEYS.isdisjoint(seen.keys) or seen.keys[0] == "system"
    first = {re.sub(r"[\s_]", "", cell.lower()) for cell in (seen.rows[0] if seen.rows else ())}
    return any(columns <= first for columns in DHIS2_COLUMNS)


def like_hxl(seen: Glance) -> bool:
    r"""Return whether it is a table with a row of humanitarian tags.

    >>> like_hxl(Glance("3w.csv", text="Cluster,Reached\n#sector,#reached +f\nWASH,12"))
    True
    """
    return not seen.keys and not seen.root and seen.has_tags


def like_csv(seen: Glance) -> bool:
    """Return whether it is a package of CSV files, in a folder or an archive, or one table of it.

    >>> like_csv(Glance("plan.zip", members=("indicators.csv", "datapackage.json")))
    True
    """
    if seen.members:
        return seen.holds(".csv", "datapackage.json") and not seen.holds(*WORKBOOK)
    if PACKAGE_KEY in seen.keys:
        return True
    first = {cell.lower() for cell in (seen.rows[0] if seen.rows else ())}
    return not seen.keys and not seen.root and len(first) > 1 and not first.isdisjoint({"indicator", "code", "result"})


def like_excel(seen: Glance) -> bool:
    """Return whether it is a workbook of Excel.

    >>> like_excel(Glance("plan", members=("[Content_Types].xml", "xl/workbook.xml")))
    True
    """
    return not seen.is_folder and seen.holds(*WORKBOOK)


def like_iati(seen: Glance) -> bool:
    """Return whether it is a file of IATI activities.

    >>> like_iati(Glance("org.xml", text="<iati-organisations version='2.03'>"))
    False
    """
    return seen.root in _IATI


def like_nothing(_: Glance) -> bool:
    """Return that it is not: of a format that is written and not read, no document is."""
    return False
