"""What every command that reads documents is told: how to read them, from which day to look, how to answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple, Self

from mande.cli.reading import Manner
from mande.cli.refused import Refused
from mande.dimensions.periods import as_day
from mande.findings import Severity
from mande.wording import sentence


class Call(NamedTuple):
    """The day to look from, the form and the language to answer in, what is grave enough, and how to read."""

    day: date
    form: str
    severity: Severity
    language: str
    manner: Manner

    @classmethod
    def of(cls, options: Mapping[str, Any], *, explains: bool = False) -> Self:
        """Return what the *options* of a command line say; *explains* says that it is asked to explain itself.

        Raises:
            PeriodError: the day is none.
            Refused: it is asked to explain itself in another form than as text.
        """
        form = options.get("form", "text")
        if explains and form != "text":
            raise Refused(
                sentence("An explanation is text. Leave --explain out, or --format {form}.", form=form),
            )
        read = {name: options[name] for name in Manner._fields}
        day = as_day(options["on"]) or date.today()  # noqa: DTZ011 - the prompt is where mande asks for the day
        return cls(day, form, Severity(options["severity"]), options["language"], Manner(**read))

    @property
    def table(self) -> str:
        """The form of a table that goes with the form asked for."""
        return "markdown" if self.form == "markdown" else "plain"
