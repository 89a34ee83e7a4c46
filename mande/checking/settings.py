"""What a file of settings says: `mande.toml`, or `[tool.mande]` of `pyproject.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from mande.errors import DocumentError, InvalidValue, Problem, did_you_mean
from mande.wording import Words, joined, sentence

OWN = "mande.toml"
SHARED = "pyproject.toml"

PARAMETERS = {
    **{name: name for name in ("profile", "select", "ignore", "severity", "scheme", "audience", "decimal", "files")},
    "lang": "language",
}
"""What may be set, and which parameter of a command that is."""

LISTS = ("select", "ignore", "files")
"""What holds several."""


class Configuration(NamedTuple):
    """The settings of one file, by the parameter that each is for."""

    name: str
    settings: dict[str, Any]

    def called(self, parameter: str) -> str:
        """Return what a setting for *parameter* is called in the file."""
        return next(name for name, each in PARAMETERS.items() if each == parameter)


def configuration(first: str | None, named: str | None = None) -> Configuration:
    """Return the settings for a call whose first document is *first*; none where there is no file of them.

    Without a *named* one it is looked for beside that document and in the folders around it, as far as the repository
    that they stand in, or else the working directory; where they stand in neither, beside it alone.

    Raises:
        InvalidValue: it cannot be read.
        DocumentError: it holds what is no setting; all that is wrong with it is told at once.
    """
    if named is not None:
        return _checked(Path(named), _settings_in(Path(named)) or {})
    for folder in _folders(first):
        for path in (folder / OWN, folder / SHARED):
            settings = _settings_in(path) if path.is_file() else None
            if settings is not None:
                return _checked(path, settings)
    return Configuration("", {})


def _settings_in(path: Path) -> dict[str, Any] | None:
    """Return the settings that a file holds; None where it is for something else: another tool, or a plan."""
    table = _table(path)
    if path.name == SHARED:
        tool = table.get("tool")
        found = tool.get("mande") if isinstance(tool, dict) else None
        return found if isinstance(found, dict) else None
    held = table.get("mande")
    if isinstance(held, dict):
        return held  # headed as in pyproject.toml; nobody would notice that it was left aside
    return None if "mande" in table else table


def _folders(first: str | None) -> list[Path]:
    """Return the folders that may hold settings, the nearest first."""
    here = Path.cwd().resolve()
    in_none = first is None or first == "-" or "\0" in first  # the last is refused by whoever reads it
    beside = here if in_none else Path(first or "").resolve().parent
    around = [beside, *beside.parents]
    for last, folder in enumerate(around):
        if (folder / ".git").exists():
            return around[: last + 1]
    return around[: around.index(here) + 1] if here in around else [beside]


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as refusal:
        raise InvalidValue.unread_settings(_shown(path), refusal.strerror or refusal) from None
    except (ValueError, RecursionError) as refusal:
        raise InvalidValue.settings_not_toml(_shown(path), refusal) from None


def _checked(path: Path, table: Mapping[str, Any]) -> Configuration:
    problems = [Problem(key, why) for key, why in faults(table)]
    if problems:
        raise DocumentError(_shown(path), problems)
    settings = {PARAMETERS[key]: value for key, value in table.items()}
    for name in LISTS:
        if isinstance(settings.get(name), str):
            settings[name] = [settings[name]]
    if "files" in settings:
        settings["files"] = [str(path.absolute().parent / each) for each in settings["files"]]
    return Configuration(_shown(path), settings)


def faults(table: Mapping[str, Any]) -> Iterator[tuple[str, Words]]:
    """Yield what is wrong with the settings in *table*, each with its name."""
    for key, value in table.items():
        if key not in PARAMETERS:
            near, known = did_you_mean(key, PARAMETERS), joined(", ", sorted(PARAMETERS))
            yield key, sentence("There is no such setting.{near} There are: {known}.", near=near, known=known)
        elif key in LISTS:
            if not isinstance(value, str) and not (
                isinstance(value, list) and all(type(each) is str for each in value)
            ):
                yield key, sentence('This takes a list of words: {key} = ["...", "..."].', key=key)
        elif not isinstance(value, str):
            yield key, sentence('This takes one word: {key} = "...".', key=key)
    if "profile" in table and "select" in table:
        yield "select", sentence("profile and select both choose the rules. Set one of them.")


def _shown(path: Path) -> str:
    try:
        return str(path.absolute().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
