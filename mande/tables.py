"""Rows, and the headings above them, as text: plain, GitHub Markdown, HTML and LaTeX."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from textwrap import fill
from typing import TypeVar, overload

import attrs

from mande.codes import inert
from mande.errors import UnknownCode
from mande.languages import DEFAULT_LANGUAGE
from mande.wording import cut, say, sentence

FORMS = {"plain": "simple", "markdown": "github", "html": "html", "latex": "latex"}
"""What a table can be written as, and what tabulate calls it."""

HEADINGS = {
    "plain": ("{}", "{}"),
    "markdown": ("# {}\n", "## {}\n"),
    "html": ("<h2>{}</h2>", "<h3>{}</h3>"),
    "latex": ("\\section*{{{}}}", "\\subsection*{{{}}}"),
}
"""How each form writes a heading: the first of a text, and those within it."""

LINES = {"plain": "  {}", "markdown": "- {}", "html": "<p>{}</p>", "latex": "{}\\par"}
"""How each form writes a line that stands in no table."""

HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
"""Characters that mean something to HTML, and how they are written; `html` itself is slow to import for these five."""

LATEX = {
    **{letter: f"\\{letter}" for letter in "&%$#_{}"},
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "\\": r"\textbackslash{}",
}
"""Characters that mean something to LaTeX, and how they are written."""

WIDTH = 100
"""Columns of a table that nobody gave a width: what a terminal and a page both hold."""

NARROWEST = 8
"""Columns that a cell is never wrapped below."""

GAP = 2
"""Columns between two cells of a plain table."""

PADDING = 2
"""Columns by which tabulate makes a plain column wider than its header."""

# What would make a line of Markdown something else than text: a heading, a list.
_BEGINNING = re.compile(r"^(\s*\d*)([#+.)=-])(?=[\s#+=-]|$)")

# First what GitHub acts on in the text that Markdown became, where a backslash is gone: it calls people (@name), links
# issues (#12) and sets formulas ($x$). Then what Markdown reads as emphasis, code, a link, an image, a rule or the end
# of a cell. An underscore inside a word is none of these, so that codes stay as they are.
_MARKDOWN = re.compile(
    r"(?P<alive>\$|(?<![a-z0-9_])@(?=[a-z0-9])|\#(?=[0-9]))"
    r"|[\\`*\[\]|~]|(?<![^\W_])_|_(?![^\W_])|:(?=//)|(?<=www)\.|(?<=\S)@(?=\S)",
    re.IGNORECASE,
)


@cache
def _tabulate() -> Callable[..., str]:
    from tabulate import tabulate

    return tabulate


@attrs.frozen
class Block:
    """A heading with what stands under it: lines, or rows under headers.

    `one_line` cuts what is too wide instead of wrapping it, so that a row stays one line.
    """

    heading: str
    headers: tuple[str, ...] = ()
    rows: tuple[Sequence[object], ...] = ()
    lines: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    level: int = attrs.field(default=2, kw_only=True)
    one_line: bool = attrs.field(default=False, kw_only=True)


def written(
    blocks: Iterable[Block], *, form: str = "plain", width: int | None = WIDTH, language: str = DEFAULT_LANGUAGE
) -> str:
    """Return *blocks* as one text in the given *form* and *language*, a blank line between them.

    >>> print(written([Block("In order", lines=("8 of 12 outputs lead to an outcome",))]))
    In order
      8 of 12 outputs lead to an outcome
    """
    return "\n\n".join(_block(block, form, width, language) for block in blocks)


Answer = TypeVar("Answer")


class Page:
    """What can be shown as a page, whose blocks whoever is one says: as text, and as a notebook shows it."""

    __slots__ = ()

    def _blocks(self) -> Iterable[Block]:
        raise NotImplementedError

    def _repr_html_(self) -> str:
        return written(self._blocks(), form="html")

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:  # noqa: ARG002
        """Return it as a notebook shows it: a front end takes the richest form it can show, out of those it wants."""
        return {"text/plain": self.as_text(), "text/html": self._repr_html_()}

    def as_text(self, *, form: str = "plain", width: int | None = WIDTH, language: str = DEFAULT_LANGUAGE) -> str:
        """Return it as a person reads it, as `plain` text of a *width*, `markdown`, `html` or `latex`."""
        return written(self._blocks(), form=form, width=width, language=language)


class Answers(Page, Sequence[Answer]):
    """What a verb comes back with: a sequence of answers that cannot be changed, and that prints as a page.

    Whoever is one says what the answers are, and what blocks its page has.
    """

    __slots__ = ()

    @property
    def _answers(self) -> tuple[Answer, ...]:
        raise NotImplementedError

    def __len__(self) -> int:
        return len(self._answers)

    def __iter__(self) -> Iterator[Answer]:
        return iter(self._answers)

    @overload
    def __getitem__(self, place: int) -> Answer: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Answer, ...]: ...

    def __getitem__(self, place: int | slice) -> Answer | tuple[Answer, ...]:
        """Return one answer by its place, or a tuple of several."""
        return self._answers[place]

    def __str__(self) -> str:
        return written(self._blocks())


def _block(block: Block, form: str, width: int | None, language: str) -> str:
    parts = [HEADINGS[_known(form)][block.level > 1].format(escaped(say(block.heading, language), form))]
    parts += [_line(say(line, language), form, width) for line in block.lines]
    if block.headers:
        parts.append(
            table(block.headers, block.rows, form=form, width=width, one_line=block.one_line, language=language)
        )
    return "\n".join(parts)


def _line(line: str, form: str, width: int | None) -> str:
    text = LINES[form].format(escaped(line, form))
    return (
        fill(text, max(width, NARROWEST), subsequent_indent="    ") if form == "plain" and width is not None else text
    )


def table(
    headers: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    form: str = "plain",
    width: int | None = WIDTH,
    one_line: bool = False,
    language: str = DEFAULT_LANGUAGE,
) -> str:
    """Return *rows* under *headers* as text in the given *form* and *language*.

    A plain table is at most *width* columns wide where its cells can be wrapped at all, or cut where *one_line*; None
    keeps them as they are. Cells are shown as they are: nothing is read as a number, and what could move a terminal's
    cursor, or end a cell, comes out inert.

    >>> print(table(("output", "actual"), [("bazaars", 884)]))
    output    actual
    --------  --------
    bazaars   884

    Raises:
        UnknownCode: no form is called that.
    """
    _known(form)
    cells = [[_inert(cell, form, language) for cell in row] for row in rows]
    names = [_inert(header, form, language) for header in headers]
    widths = _fitted(names, cells, width) if form == "plain" and width is not None else None
    if widths is not None:
        # Wrapped here, because tabulate reads a cell that it wraps as a number, and stops at '1,320'.
        fitted = cut if one_line else fill
        cells = [[fitted(cell, most) for cell, most in zip(row, widths, strict=False)] for row in cells]
        names = [fill(name, max(most - PADDING, 1)) for name, most in zip(names, widths, strict=False)]
    return _tabulate()(cells, names, tablefmt=FORMS[form], disable_numparse=True, missingval="")


def _known(form: str) -> str:
    if form not in FORMS:
        raise UnknownCode.among(form, sentence("form of table"), FORMS)
    return form


def escaped(text: str, form: str) -> str:
    """Return *text* as it stands in the given *form* outside a table, where tabulate escapes nothing."""
    plain = _inert(text, form)
    if form == "html":
        return plain.translate(HTML)
    if form == "markdown":
        return _BEGINNING.sub(r"\1\\\2", plain)
    return "".join(LATEX.get(letter, letter) for letter in plain) if form == "latex" else plain


def _inert(cell: object, form: str, language: str = DEFAULT_LANGUAGE) -> str:
    text = "" if cell is None else inert(say(cell, language))
    if form == "markdown":
        return _MARKDOWN.sub(_escaped, text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
    return text


def _escaped(found: re.Match[str]) -> str:
    """Return a character that means something to Markdown as text, alone in an element where a backslash is too little.

    What stands alone there is looked at alone, as GitHub advises for a dollar sign; the backslash is for other readers.
    """
    return f"<span>\\{found[0]}</span>" if found["alive"] else f"\\{found[0]}"


def _fitted(names: list[str], cells: list[list[str]], width: int) -> list[int] | None:
    """Return the widest each column may be, the wide ones cut to one width; None where all fit as they are."""
    columns = [len(name) + PADDING for name in names]
    for row in cells:
        # A row longer than the headers has columns without a name, and a shorter one lacks some.
        columns += [0] * (len(row) - len(columns))
        for place, cell in enumerate(row):
            columns[place] = max(columns[place], len(cell))
    room = width - GAP * (len(columns) - 1)
    if sum(columns) <= room:
        return None
    level, left = room, len(columns)
    for column in sorted(columns):
        if column * left > level:
            break
        level -= column
        left -= 1
    most = max(level // left, NARROWEST)
    return [min(column, most) for column in columns]
