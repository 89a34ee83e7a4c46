"""What was checked, in the form that is asked for."""

from __future__ import annotations

from mande.checking.checked import Checked
from mande.cli.as_github import as_github
from mande.cli.as_json import checked_as_json
from mande.cli.as_sarif import as_sarif
from mande.cli.called import Call
from mande.cli.pages import pages
from mande.cli.programmes import Read


def answered(checked: Checked, read: Read, call: Call) -> str:
    """Return what was *checked* of the documents *read*, whole, in the form that is asked for."""
    if call.form == "json":
        return checked_as_json(checked, call.language)
    if call.form == "sarif":
        return as_sarif(checked, read, call.language)
    if call.form == "github":
        return as_github(checked, read, call.language)
    return pages(checked, call.language, call.table)
