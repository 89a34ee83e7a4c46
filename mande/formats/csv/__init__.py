"""A CSV data package: tables that a spreadsheet opens, and a datapackage.json that says what is in them."""

from mande.formats.csv.folders import read, write
from mande.formats.csv.package import compose, parse

__all__ = ["compose", "parse", "read", "write"]
