"""How every command is called: with the settings of a file, and answering in the language asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from mande.checking.settings import Configuration, configuration
from mande.cli.refused import Refused, worded
from mande.cli.streams import tell
from mande.codes import short
from mande.errors import did_you_mean
from mande.languages import DEFAULT_LANGUAGE, languages
from mande.wording import joined, say, sentence, translated

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

PARAGRAPHS = re.compile(r"\n\s*\n")

EITHER = {"profile": "select", "select": "profile"}
"""Of two that both choose the rules, the one on the command line holds."""


class Speech:
    """The language of one call, which is known better once its settings are read."""

    def __init__(self, language: str | None = None) -> None:
        """Begin with the *language* that the command line asks for, if it does."""
        self.asked = language
        self.language = language or DEFAULT_LANGUAGE


def language_of(arguments: Sequence[str]) -> str | None:
    """Return the language that a command line asks for, also where the rest of it cannot be read.

    >>> language_of(["check", "plan.xlsx", "--lang", "fr", "--bogus"])
    'fr'
    """
    asked = None
    for place, argument in enumerate(arguments):
        if argument == "--lang" and place + 1 < len(arguments):
            asked = arguments[place + 1]
        elif argument.startswith("--lang="):
            asked = argument.partition("=")[2]
    return asked if asked in languages() else None


class OneOf(click.Choice[str]):
    """One word out of several; a misspelt one is answered with the nearest."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return *value*, which is one of them, or refuse it in a sentence."""
        known = [str(choice) for choice in self.choices]
        if value in known:
            return str(value)
        message = sentence(
            "{value} is none of these: {known}.{near}",
            value=short(value),
            known=joined(", ", known),
            near=did_you_mean(str(value), known),
        )
        return self.fail(message, param, ctx)


class FileName(click.ParamType[str]):
    """The name of a file, which the shell completes."""

    name = "file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return *value*, or refuse what no file can be called."""
        if "\0" in str(value):
            self.fail(sentence("{value} is the name of no file.", value=short(value)), param, ctx)
        return str(value)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002 - click hands them over
        """Leave it to the shell."""
        return [CompletionItem(incomplete, type="file")]


class Help(click.HelpFormatter):
    """Help as click sets it, in a language."""

    def __init__(self, language: str, **sizes: int | None) -> None:
        """Write in *language*."""
        super().__init__(**sizes)  # type: ignore[arg-type]  # what click hands over itself
        self.language = language

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how it is called."""
        super().write_usage(prog, args, say(sentence("Usage: "), self.language) if prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        """Write a heading."""
        super().write_heading(self._said(heading))

    def write_text(self, text: str) -> None:
        """Write what a command does, paragraph by paragraph."""
        super().write_text("\n\n".join(map(self._said, PARAGRAPHS.split(text))))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write options and commands, each with what it does."""
        super().write_dl([(name, self._said(words)) for name, words in rows], col_max, col_spacing)

    def _said(self, words: str) -> str:
        return translated(" ".join(words.split()), self.language)


class Context(click.Context):
    """What is known of one call."""

    def make_formatter(self) -> Help:
        """Return what writes its help."""
        language = self.obj.language if isinstance(self.obj, Speech) else DEFAULT_LANGUAGE
        return Help(language, width=self.terminal_width, max_width=self.max_content_width)


LANG = click.Option(
    ["--lang", "language"],
    type=OneOf(languages()),
    default=DEFAULT_LANGUAGE,
    help="The language to answer in; English (en) unless another is asked for.",
)
CONFIG = click.Option(
    ["--config"],
    metavar="FILE",
    type=FileName(),
    expose_value=False,
    help="Take settings from this file instead of mande.toml or pyproject.toml.",
)
NO_CONFIG = click.Option(["--no-config"], is_flag=True, expose_value=False, help="Take settings from no file.")


class Command(click.Command):
    """A command of `mande`: what its command line does not say, a file of settings may."""

    context_class = Context

    def __init__(self, *named: Any, **parts: Any) -> None:
        """Have what every command has, beside what is its own."""
        super().__init__(*named, **parts)
        self.params += [LANG, CONFIG, NO_CONFIG]

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002 - it is translated whole
        """Return what it does in one sentence, the first of its help."""
        return " ".join(PARAGRAPHS.split(self.help or "")[0].split())

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command line, and the settings for what it does not say.

        Raises:
            Refused: a setting cannot be taken.
        """
        if ctx.resilient_parsing:
            return super().parse_args(ctx, args)
        speech = ctx.obj if isinstance(ctx.obj, Speech) else Speech()
        found = self._configured(ctx, self._given(ctx, args, speech))
        ctx.default_map = found.settings if speech.asked is None else {**found.settings, "language": speech.asked}
        try:
            rest = super().parse_args(ctx, args)
        except click.BadParameter as refusal:
            if refusal.param is None or refusal.param.name not in found.settings:
                raise
            raise Refused(sentence("{file}, {setting}", file=found.name, setting=worded(refusal))) from None
        speech.language = ctx.params["language"]
        if found.settings:
            names = joined(", ", map(found.called, found.settings))
            tell(sentence("Settings of {file}: {names}.", file=found.name, names=names), speech.language)
        return rest

    def _given(self, ctx: click.Context, args: list[str], speech: Speech) -> dict[str, Any]:
        """Return what the command line itself says, by parameter."""
        given = self.make_parser(ctx).parse_args(list(args))[0]
        if speech.asked:
            given["language"] = speech.asked
        # What stands for nothing differs between versions of click, and is none of these.
        return {name: value for name, value in given.items() if value and isinstance(value, str | list | tuple | bool)}

    def _configured(self, ctx: click.Context, given: Mapping[str, Any]) -> Configuration:
        """Return the settings for this command that what is *given* leaves open."""
        help_asked = self.get_help_option(ctx)
        if given.get("no_config") or (help_asked and help_asked.name in given):
            return Configuration("", {})
        files = next((given.get(each.name or "") for each in self.params if isinstance(each, click.Argument)), None)
        found = configuration(files if isinstance(files, str) else next(iter(files or ()), None), given.get("config"))
        open_still = {each.name for each in self.params} - given.keys() - {EITHER.get(name) for name in given}
        return found._replace(settings={name: held for name, held in found.settings.items() if name in open_still})


def answers(*forms: str) -> Callable[[Decorated], Decorated]:
    """Return the option that says how to answer: as text, or in one of *forms*."""
    return click.option(
        "--format", "form", type=OneOf(["text", *forms]), default="text", help="How to answer; text by default."
    )


def added(*options: Callable[[Decorated], Decorated]) -> Callable[[Decorated], Decorated]:
    """Return what gives a command all *options*, in this order."""

    def with_options(command: Decorated) -> Decorated:
        for option in reversed(options):
            command = option(command)
        return command

    return with_options
