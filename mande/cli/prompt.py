"""What stands before every command: which there are, how they end, and what is said where one was called wrongly."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from mande.cli import COMMANDS, WRONG, command
from mande.cli.streams import prepare, tell
from mande.errors import MandeError, did_you_mean


class Commands(click.Group):
    """The commands of `mande`, each imported when it is called or listed."""

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
            ctx.fail(f"No command is called '{args[0]}'.{near} There are: {', '.join(COMMANDS)}.")
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(str(getattr(sys.modules["mande"], "__version__", "")), prog_name="mande")
def prompt() -> None:
    """Read results frameworks and figures, and say what is missing and what does not agree."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Return the code that the process ends with, having answered *arguments*."""
    prepare()
    try:
        code = prompt.main(args=arguments, prog_name="mande", standalone_mode=False)
    except click.ClickException as refusal:
        usage = f"{refusal.ctx.get_usage()}\n\n" if isinstance(refusal, click.UsageError) and refusal.ctx else ""
        tell(f"{usage}Error: {refusal.format_message()}")
        return WRONG
    except (KeyboardInterrupt, click.Abort):
        tell("Stopped.")
        return WRONG
    except MandeError as refusal:
        tell(f"Error: {refusal}")
        return WRONG
    except OSError as refusal:
        tell(f"Error: not everything could be read or written: {refusal.strerror or refusal}.")
        return WRONG
    return code if isinstance(code, int) else 0
