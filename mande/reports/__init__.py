"""Shown how: the report and its forms, the results chain as a picture, and charts; text or bytes out, never files.

Each form has `compose(report)`, and is imported when it is first used: `mande.reports.markdown.compose(report)`.
"""

from importlib import import_module
from types import ModuleType

from mande.errors import did_you_mean

FORMS = {
    "html": ".html",
    "word": ".docx",
    "workbook": ".xlsx",
    "markdown": ".md",
    "latex": ".tex",
    "json": ".json",
}
"""What a report can be written as, and how the names of such files end."""

REQUIRE = ("html", "word", "workbook")
"""The forms that need packages of the extra `reports`, and say so by `require()`; Python alone writes the others."""

PICTURES = ("chain", "charts")
"""What draws pictures: of the results chain, and of figures."""


def __getattr__(name: str) -> ModuleType:
    if name not in FORMS and name not in PICTURES:
        raise AttributeError(f"mande.reports has no '{name}'.{did_you_mean(name, [*FORMS, *PICTURES])}")
    return import_module(f"mande.reports.{name}")


def __dir__() -> list[str]:
    return sorted([*FORMS, *PICTURES, "FORMS", "PICTURES", "REQUIRE"])
