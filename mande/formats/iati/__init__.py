"""IATI, the standard that donors and those they fund publish results in: version 2.03, and what is older."""

from mande.formats.iati.reading import Activities, parse, read, structure_faults
from mande.formats.iati.writing import compose, write

__all__ = ["Activities", "compose", "parse", "read", "structure_faults", "write"]
