"""The languages mande speaks beside English: a module each, called by its code.

A language says how it marks numbers (`MARKS`: the thousands, the decimals, the percent), which form of a noun a number
asks for (`form`), the forms of each noun that is counted (`NOUNS`, by its English), and the words for every template,
phrase, header and word out of a closed list (`WORDS`, by their English; the named fields stay). Where one English word
of two closed lists needs two of its own, it may say so (`SENSES`, by list and word). What it lacks is said in English,
and `tests/languages/` tells what that is.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

DEFAULT_LANGUAGE = "en"
"""The language everything is written in."""


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that mande speaks, English first.

    >>> languages()
    ('en', 'fr')
    """
    return (DEFAULT_LANGUAGE, *sorted(found.name for found in iter_modules(__path__)))


@cache
def catalogue(language: str) -> Any:
    """Return the module that holds what *language* says, of `pt` for `pt-BR` where there is no other; or else None."""
    for name in dict.fromkeys((language.replace("-", "_").lower(), language.partition("-")[0].lower())):
        if name != DEFAULT_LANGUAGE and name.isidentifier():
            with suppress(ModuleNotFoundError):
                return import_module(f"mande.languages.{name}")
    return None
