"""In which documents: one module or folder a format, each with `parse`, `compose`, `read` and `write`.

Each is imported when it is first used: `mande.formats.json.read("plan.json")`.
"""

from importlib import import_module
from types import ModuleType

from mande.errors import did_you_mean

FORMATS = ("json", "toml", "iati", "excel", "dhis2", "hxl", "sdmx", "csv")
"""What each format is called, in the order in which documents.py asks whether a document is written in it."""


def __getattr__(name: str) -> ModuleType:
    if name not in FORMATS:
        raise AttributeError(f"mande.formats has no '{name}'.{did_you_mean(name, FORMATS)}")
    return import_module(f"mande.formats.{name}")


def __dir__() -> list[str]:
    return sorted([*FORMATS, "FORMATS"])
