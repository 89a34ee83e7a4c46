"""Figures in Parquet, or in large tables, beside the documents of a command line: added up where they are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from mande.cli.reading import why_not
from mande.cli.refused import Refused
from mande.cli.waiting import MANY_FIGURES, while_at_work
from mande.frames.adding_up import totals
from mande.frames.files import is_large_csv, is_parquet, read_or_refused
from mande.frames.opened import Opened
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.languages import DEFAULT_LANGUAGE
from mande.observations.collection import Observations
from mande.rollup.sorting import Asked
from mande.rollup.totals import Totals
from mande.wording import number, sentence


class Named(NamedTuple):
    """The files of a command line: documents, and those that hold figures alone."""

    documents: tuple[str, ...]
    figures: tuple[str, ...]

    @classmethod
    def of(cls, files: Sequence[str], explain: str | None) -> Named:
        """Return which of *files* are which.

        Raises:
            Refused: one is not there, or nothing stands beside them; or they are to be explained one by one.
        """
        figures = tuple(name for name in files if is_parquet(name) or is_large_csv(name))
        for name in figures:
            try:
                with Path(name).open("rb"):
                    pass
            except OSError as refusal:
                raise Refused(why_not(name, refusal)) from None
        if figures and explain is not None:
            raise Refused(
                sentence(
                    "Figures in Parquet, or in a large table, are added up where they are, and not explained one by "
                    "one. Leave --explain out, or hand over those in question in a document."
                )
            )
        if len({is_parquet(name) for name in figures}) > 1:
            raise Refused(sentence("Some figures stand in Parquet and some in CSV. Hand over the ones or the others."))
        documents = tuple(name for name in files if name not in figures)
        if not documents:
            raise Refused(sentence("There are figures alone, and a plan is needed beside them: name its document too."))
        return cls(documents, figures)

    def totals(
        self,
        programme: Framework | Portfolio,
        observations: Observations | None,
        asked: Asked,
        language: str = DEFAULT_LANGUAGE,
    ) -> Totals:
        """Return the totals of the figures in Parquet; on a terminal it is said that they are worked through.

        Raises:
            Refused: there are other figures beside them.
            FrameError: they cannot be read.
        """
        if observations:
            raise Refused(
                sentence(
                    "Some figures stand in Parquet or a large table, and some in a document. "
                    "Hand over the ones or the others."
                )
            )
        with read_or_refused(self.figures):
            opened = Opened.of(self.figures)
            count = opened.rows
            if count < MANY_FIGURES:
                return totals(programme, opened.table, asked)
            words = sentence("Working through {count} figures ...", count=number(count))
            with while_at_work(words, language, opened.percent):
                return totals(programme, opened.table, asked)
