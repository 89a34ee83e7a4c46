"""In a workbook: the template that a person fills in, and the tables of anybody's own."""

from mande.formats.excel.workbook import blank, compose, dropped, parse, read, write

__all__ = ["parse", "compose", "dropped", "read", "write", "blank"]
