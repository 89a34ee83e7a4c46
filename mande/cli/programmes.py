"""The programme that the documents of a command line hold together, with what was seen of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mande.cli import WRONG
from mande.cli.called import Call
from mande.cli.pages import remarks_page
from mande.cli.reading import Named, read_all
from mande.cli.streams import tell
from mande.codes import inert
from mande.errors import UnknownCode
from mande.findings import Severity
from mande.formats.combining import combined
from mande.formats.document import Document
from mande.formats.remarks import refuse
from mande.framework.frameworks import Framework
from mande.framework.portfolio import Portfolio
from mande.observations.collection import Observations
from mande.wording import joined, sentence


class Read(NamedTuple):
    """Documents, the programme they hold, and all of them as one."""

    documents: list[Named]
    programme: Framework | Portfolio
    together: Document

    @property
    def whole(self) -> bool:
        """Whether something was read of each."""
        held = [each.document for each in self.documents]
        return all(each.programme is not None or each.observations is not None for each in held)

    @property
    def judged(self) -> tuple[Framework | Portfolio, Observations | None]:
        """What verbs take: the programme, and what was seen of it."""
        return self.programme, self.together.observations

    def ends_with(self, least: Severity) -> int:
        """Return how a command ends that judges nothing itself: with 1 where something was not taken as it stands."""
        if not self.whole:
            return WRONG
        return int(any(finding.severity >= least for finding in self.together.findings))

    def tell_remarks(self, call: Call) -> None:
        """Tell what is to be said of the documents, where that is grave enough."""
        told = [finding for finding in self.together.findings if finding.severity >= call.severity]
        if told:
            tell(remarks_page(told, language=call.language))


def read_together(files: Sequence[str], call: Call) -> Read | None:
    """Return what *files* hold; None where that is no programme, which has been told then.

    Raises:
        Refused: one cannot be had at all.
        DocumentError: they are to be read strictly, and cannot be taken as they stand.
    """
    documents = read_all(files, call.manner, call.language)
    together = combined((each.name, each.document) for each in documents)
    if call.manner.strict:
        refuse(", ".join(files), together.findings)
    if together.programme is not None:
        return Read(documents, together.programme, together)
    if together.findings:
        tell(remarks_page(together.findings, language=call.language))
    names = joined(", ", [inert(each.name) for each in documents])
    tell(
        sentence(
            "There is no programme in {names}: a plan or a framework is needed beside the figures. "
            "To begin one: mande new plan.xlsx",
            names=names,
        ),
        call.language,
    )
    return None


def known(code: str, what: str, codes: Iterable[str]) -> str:
    """Return *code*, which is one of *codes*.

    Raises:
        UnknownCode: it is none of them.
    """
    once = dict.fromkeys(codes)
    if code not in once:
        raise UnknownCode.among(code, what, once)
    return code
