"""How the templates are read: escaped by default, and refusing what they name and nobody handed over."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import count
from typing import TYPE_CHECKING

from mande.errors import ExtraMissing
from mande.reports.html.cells import kind, line, row, tone
from mande.reports.html.labels import LABELS
from mande.reports.html.pictures import inlined
from mande.reports.html.writing import plain, written
from mande.reports.parts import Folded, Items, Picture, Prose, Space, Statement, Table, Tone
from mande.wording import say, sentence

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

PARTS = (Statement, Prose, Items, Table, Picture, Folded, Space)


def page(template: str, language: str, **holds: object) -> str:
    """Return what *template* makes of what it *holds*, in *language*.

    Raises:
        ExtraMissing: what writes pages is not installed.
    """
    environment, trusted = _written_with()
    ids = count(1)

    def new_id(of: str) -> str:
        return f"{of}-{next(ids)}"

    return environment.get_template(template).render(
        holds,
        language=language,
        new_id=new_id,
        said=lambda words: trusted(written(words, language)),
        plainly=lambda words: plain(words, language),
        paragraphs=lambda text: [each for each in say(text, language).splitlines() if each.strip()],
        drawn=lambda picture, of: trusted(inlined(picture.draw(), of)),
        lined=lambda each, around: trusted(line(each, language, around)),
        row=lambda each: trusted(row(each, language)),
        tone=lambda of, beside="": trusted(tone(of, language, beside)),
    )


def require() -> None:
    """Ask for what writes pages, before anybody waits for one.

    Raises:
        ExtraMissing: it is not installed.
    """
    _written_with()


@cache
def _written_with() -> tuple[Environment, Callable[[str], Markup]]:
    """Return what reads the templates, and what marks text as HTML: escaped or checked already, piece by piece."""
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
        from markupsafe import Markup
    except ImportError:
        raise ExtraMissing.of(sentence("The report as HTML"), "reports") from None

    environment = Environment(
        loader=PackageLoader("mande.reports.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= {"kind": kind, "labels": LABELS, "Tone": Tone}
    environment.tests |= {part.__name__.lower(): _is_a(part) for part in PARTS}
    return environment, Markup


def _is_a(kind: type) -> Callable[[object], bool]:
    return lambda part: isinstance(part, kind)
