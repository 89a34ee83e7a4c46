"""What stands before every command: which there are, how they end, and what is said where one was called wrongly."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from mande.cli import COMMANDS, VERSION, WRONG, command
from mande.cli.commands import LANG, Context, Speech, language_of
from mande.cli.refused import worded
from mande.cli.streams import prepare, tell
from mande.errors import MandeError, did_you_mean
from mande.wording import Words, joined, sentence


class Commands(click.Group):
    """The commands of `mande`, each imported when it is called or listed."""

    context_class = Context

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click hands it over
        """Return their names, as `mande --help` lists them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - the same
        """Return the command that is called *cmd_name*, or None."""
        found: click.Command | None = command(cmd_name) if cmd_name in COMMANDS else None
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that *args* begin with; a misspelt one is answered with the nearest."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            near = did_you_mean(args[0], COMMANDS)
            known = joined(", ", COMMANDS)
            ctx.fail(
                sentence(
                    "No command is called '{name}'.{near} There are: {known}.", name=args[0], near=near, known=known
                )
            )
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, params=[LANG], context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="mande")
def prompt(language: str) -> None:
    """Read results frameworks and figures, and say what is missing and what does not agree."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Return the code that the process ends with, having answered *arguments*."""
    prepare()
    speech = Speech(language_of(sys.argv[1:] if arguments is None else arguments))
    try:
        code = prompt.main(args=arguments, prog_name="mande", standalone_mode=False, obj=speech)
    except click.UsageError as refusal:
        if refusal.ctx:
            tell(f"{refusal.ctx.get_usage()}\n")
        return _refused(worded(refusal), speech)
    except click.ClickException as refusal:
        return _refused(worded(refusal), speech)
    except (KeyboardInterrupt, click.Abort):
        tell(sentence("Stopped."), speech.language)
        return WRONG
    except MandeError as refusal:
        return _refused(refusal, speech)
    except OSError as refusal:
        why = refusal.strerror or refusal
        return _refused(sentence("not everything could be read or written: {why}.", why=why), speech)
    return code if isinstance(code, int) else 0


def _refused(why: Words | MandeError, speech: Speech) -> int:
    tell(sentence("Error: {why}", why=why), speech.language)
    return WRONG
