"""IATI, the standard that donors and those they fund publish results in: version 2.03, and what is older.

`read` and `parse` give the activities of a document, one after another, as they stand; `documents.read` and
`documents.parse` what they mean. `write` and `compose` take either.
"""

from mande.formats.iati.documents import Publisher, compose, dropped, write
from mande.formats.iati.reading import Activities, parse, read, structure_faults

__all__ = ["Activities", "Publisher", "compose", "dropped", "parse", "read", "structure_faults", "write"]
