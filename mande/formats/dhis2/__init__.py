"""DHIS2: metadata (JSON) and data value sets (JSON and CSV)."""

from mande.formats.dhis2.objects import looks_like
from mande.formats.dhis2.reading import parse, read

__all__ = ["looks_like", "parse", "read"]
